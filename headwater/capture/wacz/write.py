"""Export: the archive of a case as a WACZ 1.1.1, byte for byte, with its index, its pages and its log.

Layout: archive/, indexes/, pages/ are the format's own; ours is headwater/, one level deep (`wacz
validate` looks
no deeper), and listed among the resources like everything else.
"""

import hashlib
import json
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from headwater.capture.limits import MIB
from headwater.capture.wacz.cdxj import INDEX, TABLE, index_of
from headwater.capture.wacz.package import PACKAGE, PACKAGE_DIGEST

VERSION = "1.1.1"
MOMENT = (1980, 1, 1, 0, 0, 0)
"""The date of every file in the ZIP: the same case makes the same bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A page of the package: an id, its address and date as its record has them, its title.

    `asked` is the address that led to it, "" if none did.
    """

    id: str
    url: str
    date: str
    title: str
    asked: str = ""


def write_wacz(
    archive: Path,
    stream: BinaryIO,
    *,
    pages: Iterable[Listed],
    created: str,
    title: str = "",
    software: str = "Headwater",
    own: Mapping[str, Path | bytes] | None = None,
) -> None:
    """Write the package to a stream. `own` are files of ours by their name below headwater/.

    `created` is ISO 8601. Raises EvidenceError if a record of the archive is damaged.
    """
    listed = list(pages)
    index = index_of(archive)
    lines = [json.dumps({"format": "json-pages-1.0", "id": "pages", "title": "All Pages"})]
    lines += [json.dumps(_page(each), ensure_ascii=False) for each in listed]
    with zipfile.ZipFile(stream, "w") as package:
        resources = [
            _added(package, f"archive/{archive.name}", archive),
            _added(package, f"indexes/{INDEX}", index.blocks),
            _added(package, f"indexes/{TABLE}", index.table, packed=True),
            _added(package, "pages/pages.jsonl", ("\n".join(lines) + "\n").encode(), packed=True),
        ]
        for name, content in sorted((own or {}).items()):
            # "file": a validator of tables would guess types for its columns, and refuse what does not fit
            resources.append(_added(package, f"headwater/{name}", content, packed=True) | {"type": "file"})
        said = {
            "profile": "data-package",
            "wacz_version": VERSION,
            "software": software,
            "created": second(created),
            **({"title": title} if title else {}),
            **({"mainPageUrl": listed[0].url, "mainPageDate": second(listed[0].date)} if listed else {}),
            "resources": resources,
        }
        body = json.dumps(said, ensure_ascii=False, indent=2).encode()
        _added(package, PACKAGE, body, packed=True)
        digest = {"path": PACKAGE, "hash": "sha256:" + hashlib.sha256(body).hexdigest()}
        _added(package, PACKAGE_DIGEST, json.dumps(digest, indent=2).encode(), packed=True)


def second(date: str) -> str:
    """Return an ISO 8601 date to the second, as players and validators expect it."""
    return re.sub(r"\.\d+", "", date)


def _page(page: Listed) -> dict[str, str]:
    row = {"id": page.id, "url": page.url, "ts": second(page.date), "title": page.title}
    return row | ({"askedUrl": page.asked} if page.asked else {})


def _added(
    package: zipfile.ZipFile, path: str, content: Path | bytes, *, packed: bool = False
) -> dict[str, object]:
    """Write one file into the package and return its entry among the resources."""
    info = zipfile.ZipInfo(path, MOMENT)
    info.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    info.external_attr = 0o644 << 16
    hasher, length = hashlib.sha256(), 0
    size = len(content) if isinstance(content, bytes) else content.stat().st_size
    with package.open(info, "w", force_zip64=size >= 1 << 31) as out:
        for data in _chunks(content):
            out.write(data)
            hasher.update(data)
            length += len(data)
    name = re.sub(r"[^a-z0-9._-]", "-", path.rsplit("/", 1)[-1].lower())
    return {"name": name, "path": path, "hash": "sha256:" + hasher.hexdigest(), "bytes": length}


def _chunks(content: Path | bytes) -> Iterator[bytes]:
    if isinstance(content, bytes):
        yield content
        return
    with content.open("rb") as file:
        while data := file.read(MIB):
            yield data
