"""From a file named by the user to an import: what is a WARC or a WACZ, and under which name it comes."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from headwater.capture.limits import MIB
from headwater.capture.warcs.bring import Importer, Taken
from headwater.capture.warcs.chosen import Pages
from headwater.capture.warcs.manifest import Origin
from headwater.errors import CaptureError
from headwater.model import Problem
from headwater.model.identity import PREFIX

WARC = (".warc", ".warc.gz", ".warc.open", ".warc.gz.open")
WACZ = (".wacz",)


def is_archive(name: str | None) -> bool:
    """Tell whether a file is to be imported record by record rather than kept as one."""
    return (name or "").lower().endswith((*WARC, *WACZ))


def bring(path: Path, name: str, importer: Importer) -> Iterator[Taken | Problem]:
    """Import a WARC or WACZ file, known as `name`. Raises CaptureError if nothing in it can be had."""
    try:
        with path.open("rb") as stream:
            origin = Origin(name=name, digest=digest_of(stream))
            if importer.knows(origin):
                importer.unchanged(name)
            elif name.lower().endswith(WACZ):
                from headwater.capture.wacz.bring import bring_wacz

                yield from bring_wacz(stream, origin, importer)
            else:
                yield from importer.warc(stream, origin, Pages())
    except OSError as error:
        raise CaptureError(f"cannot be read: {error.strerror or error}") from error


def digest_of(stream: BinaryIO) -> str:
    """Return the SHA-256 of a whole stream, as Headwater writes digests."""
    hasher = hashlib.sha256()
    stream.seek(0)
    while data := stream.read(MIB):
        hasher.update(data)
    return PREFIX + hasher.hexdigest()
