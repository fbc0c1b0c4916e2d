"""Dossier -> a folder of static pages that open without a server, a network or a script."""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from headwater.errors import HeadwaterError
from headwater.model import Document, Dossier, content_id, short
from headwater.publish.catalogue import Catalogue, catalogue
from headwater.publish.data import data_files
from headwater.publish.lines import statement_lines
from headwater.publish.looks import Look, image_path, wanted
from headwater.publish.pages import pages
from headwater.publish.render import Renderer
from headwater.publish.script import clean
from headwater.publish.swap import MANIFEST, replace_folder
from headwater.publish.tongue import Tongue, tongue

MADE_BY = "publish/1"

Prove = Callable[[bytes], Mapping[str, bytes]]
"""Given the bytes of the manifest, return the files of CUSTODY that show when and by whom it was signed."""

CUSTODY = (
    "seal.note", "checkpoint.note", "keys.pub", "entries.jsonl", "consistency.json",
    "checkpoint.tsq", "checkpoint.tsr", "authority.pem", "checkpoint.ots",
)  # fmt: skip
"""What may stand in a dossier's folder custody/: it is made last, so the manifest has no digests of it."""


Inspect = Callable[[Path], None]
"""Looks through everything that was written; it raises if any of it may not leave."""


def publish(
    dossier: Dossier,
    folder: Path,
    prove: Prove | None = None,
    languages: Sequence[str] = ("en",),
    look: Look | None = None,
    *,
    inspect: Inspect | None = None,
) -> Path:
    """Write `dossier` as a static site to `folder` and return its first page.

    `languages` are those of the pages, out of LANGUAGES: the first is at the root, each other in a folder of
    its code; they share texts, data and style. `look` draws pages of documents, for readers to see them.
    The bytes depend on `dossier` and `languages` alone, those of custody/ on what `prove` returns;
    without it the dossier carries no signed log, and its verifier says so. `inspect` looks through the folder
    before anybody else can, and before it is signed. The site is written beside
    `folder` and swapped in at the end: a kill or a full disk leaves the old one whole. Raises
    HeadwaterError if `folder` holds anything but a dossier, or cannot be written; UsageError for a
    language that there is none of.
    """
    if not isinstance(dossier, Dossier):
        raise HeadwaterError("there is no dossier to publish")
    tongues = [tongue(code) for code in dict.fromkeys(languages or ("en",))]
    replace_folder(Path(folder), partial(_write, catalogue(dossier), tongues, prove, look, inspect))
    return Path(folder) / "index.html"


def _write(
    shelf: Catalogue,
    tongues: Sequence[Tongue],
    prove: Prove | None,
    look: Look | None,
    inspect: Inspect | None,
    folder: Path,
) -> None:
    digests: dict[str, str] = {}

    def put(path: str, text: str | bytes) -> None:
        data = clean(text).encode("utf-8") if isinstance(text, str) else text
        digests[path] = hashlib.sha256(data).hexdigest()
        try:
            (folder / path).write_bytes(data)
        except FileNotFoundError:
            (folder / path).parent.mkdir(parents=True)
            (folder / path).write_bytes(data)

    for file in sorted((Path(__file__).parent / "static").iterdir()):
        put(f"js/{file.name}" if file.suffix == ".js" else file.name, file.read_text("utf-8"))
    put("verify.py", Path(__file__).with_name("verify.py").read_text("utf-8"))
    texts = [*shelf.documents.values(), *shelf.earlier.values()]
    put("documents.jsonl", _lines(document_line(document, shelf) for document in texts))
    read = (shelf.as_read.get(identifier, s) for identifier, s in shelf.statements.items())
    put("statements.jsonl", _lines(statement_lines(read, shelf.documents.get, shelf.reviews)))
    for document in texts:
        put(f"d/{short(document.id)}.txt", document.text)
    for path, text in data_files(shelf, tongues):
        put(path, text)
    shelf = replace(shelf, pictured=_pictured(shelf, look, put) if look is not None else {})
    folders = ["", *(f"{each.code}/" for each in tongues[1:])]
    others = [(each.code, each.name, place) for each, place in zip(tongues, folders, strict=True)]
    for each, place in zip(tongues, folders, strict=True):
        view = replace(shelf, tongue=each)
        renderer = Renderer(view, MADE_BY, place, others if len(others) > 1 else ())
        for page in pages(view):
            put(place + page.path, renderer.render(page))
    _seal(shelf, digests, prove, inspect, folder)


def _pictured(
    shelf: Catalogue, look: Look, put: Callable[[str, bytes], None]
) -> dict[str, tuple[tuple[int, float, float], ...]]:
    """Write the pictures of pages; return which were drawn: (page, width, height) by document."""
    drawn: dict[str, tuple[tuple[int, float, float], ...]] = {}
    for document in shelf.documents.values():
        held = []
        for picture in look(document, wanted(shelf, document)):
            put(image_path(document, picture.page), picture.data)
            held.append((picture.page, picture.width, picture.height))
        if held:
            drawn[document.id] = tuple(held)
    return drawn


def _seal(
    shelf: Catalogue, digests: Mapping[str, str], prove: Prove | None, inspect: Inspect | None, folder: Path
) -> None:
    manifest = {
        "dossier": MADE_BY,
        "title": clean(shelf.dossier.title),
        "files": dict(sorted(digests.items())),
        "beside": [f"custody/{name}" for name in CUSTODY],
    }
    data = json.dumps(manifest, ensure_ascii=False, indent=1).encode("utf-8")
    (folder / MANIFEST).write_bytes(data)
    if inspect is not None:
        inspect(folder)
    if prove is not None:
        (folder / "custody").mkdir()
        for name, proof in prove(data).items():
            (folder / "custody" / name).write_bytes(proof)
        if inspect is not None:
            inspect(folder / "custody")


def document_line(document: Document, shelf: Catalogue) -> dict[str, Any]:
    """Return what the verifier needs of a document: whose text it is, and the digest of the bytes."""
    record = shelf.records.get(document.record)
    return {
        "id": document.id,
        "record": document.record,
        "file": document.file,
        "url": document.url,
        "payload": record.payload if record else None,
        "text": f"d/{short(document.id)}.txt",
        # What a page cannot hold is replaced one for one, and names of private people by others: such a text
        # has no longer the id of the one that was read.
        "altered": content_id("document", document.record, clean(document.text)) != document.id,
        "redacted": shelf.redacted.get(document.id, 0),
    }


def _lines(found: Iterable[dict[str, Any]]) -> str:
    return "".join(json.dumps(_clean(line), ensure_ascii=False) + "\n" for line in found)


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict):
        return {name: _clean(each) for name, each in value.items()}
    return [_clean(each) for each in value] if isinstance(value, (list, tuple)) else value
