"""Dossier -> a folder of static pages that open without a server, a network or a script."""

import hashlib
import json
from functools import partial
from pathlib import Path

from headwater.errors import HeadwaterError
from headwater.model import Dossier, short
from headwater.publish.catalogue import Catalogue, catalogue
from headwater.publish.pages import pages
from headwater.publish.render import Renderer
from headwater.publish.script import clean
from headwater.publish.swap import MANIFEST, replace_folder

MADE_BY = "publish/1"

STYLE = "style.css"


def publish(dossier: Dossier, folder: Path) -> Path:
    """Write `dossier` as a static site to `folder` and return its first page.

    The bytes depend on `dossier` alone. The site is written beside `folder` and swapped in at the
    end: a kill or a full disk leaves the old one whole. Raises HeadwaterError if `folder` holds
    anything but a dossier, or cannot be written.
    """
    if not isinstance(dossier, Dossier):
        raise HeadwaterError("there is no dossier to publish")
    replace_folder(Path(folder), partial(_write, catalogue(dossier)))
    return Path(folder) / "index.html"


def _write(shelf: Catalogue, folder: Path) -> None:
    renderer = Renderer(shelf, MADE_BY)
    digests: dict[str, str] = {}

    def put(path: str, text: str) -> None:
        data = clean(text).encode("utf-8")
        digests[path] = hashlib.sha256(data).hexdigest()
        (folder / path).write_bytes(data)

    (folder / "d").mkdir()
    (folder / "q").mkdir()
    put(STYLE, (Path(__file__).parent / "static" / STYLE).read_text("utf-8"))
    for document in shelf.documents.values():
        put(f"d/{short(document.id)}.txt", document.text)
    for page in pages(shelf):
        put(page.path, renderer.render(page))
    manifest = {
        "dossier": MADE_BY,
        "title": clean(shelf.dossier.title),
        "files": dict(sorted(digests.items())),
    }
    data = json.dumps(manifest, ensure_ascii=False, indent=1).encode("utf-8")
    (folder / MANIFEST).write_bytes(data)
