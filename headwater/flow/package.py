"""A case as a WACZ: its archive, its pages, and the log that vouches for them."""

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from tempfile import TemporaryFile
from typing import BinaryIO

from headwater import __version__
from headwater.capture.custody.acts import (
    EXPORTED,
    KEY,
    PUBLISHED,
    REDACTED,
    SIGNED,
    STAMPED,
    VERIFIED,
    WHOLE,
)
from headwater.capture.limits import MIB
from headwater.capture.wacz.write import Listed, write_wacz
from headwater.case import Case
from headwater.errors import CaseError
from headwater.model import short
from headwater.publish import lines

ABOUT = frozenset({EXPORTED, KEY, PUBLISHED, REDACTED, SIGNED, STAMPED, VERIFIED, WHOLE})
"""Acts that change nothing in a case: a package written again after them is the same."""


def write_package(case: Case, stream: BinaryIO) -> None:
    """Write the case as WACZ 1.1.1 to a stream; see `written`."""
    for data in written(case):
        stream.write(data)


def written(case: Case) -> Iterator[bytes]:
    """Yield the case as WACZ 1.1.1; the same case gives the same bytes. Raises CaseError if it is empty."""
    if not case.archive.size:
        raise CaseError("nothing was captured yet, so there is nothing to export")
    case.archive.sync()
    documents = {document.id: document for document in case.store.documents()}
    statements = (
        json.dumps(each, ensure_ascii=False)
        for each in lines.statement_lines(case.store.statements(), documents.get)
    )
    own, last = _log(case)
    own["statements.jsonl"] = "".join(f"{line}\n" for line in statements).encode()
    with TemporaryFile() as spool:  # a ZIP written to a pipe would not say its lengths up front
        write_wacz(
            case.archive.path,
            spool,
            pages=_pages(case),
            created=last,
            title=case.title,
            software=f"Headwater {__version__}",
            own=own,
        )
        spool.seek(0)
        while data := spool.read(MIB):
            yield data


def _pages(case: Case) -> Iterator[Listed]:
    titles = {document.record: document.fact("title") for document in case.store.documents()}
    for record in case.store.records():
        if record.uri.startswith(("http:", "https:")):
            yield Listed(
                id=short(record.id),
                url=record.uri,
                date=record.captured_at,
                title=titles.get(record.id) or record.name,
                asked=record.url if record.url and record.url != record.uri else "",
            )


def _log(case: Case) -> tuple[dict[str, Path | bytes], str]:
    """Return the log, as far as the first checkpoint over all that changed the case; and when that ends.

    Without the entries behind it, of which this export is to be one, the same case gives the same package.
    """
    events = list(case.log.events())
    needed = max((event.sequence for event in events if event.what not in ABOUT), default=0)
    if not any(size >= needed for size in case.checkpoints.sizes()):
        case.sign()
    size = next(size for size in case.checkpoints.sizes() if size >= needed)
    lines = b"".join(line + b"\n" for line in islice(case.log.entries(), size))
    keys = (key.line for key in case.checkpoints.public_keys())
    own: dict[str, Path | bytes] = {
        f"checkpoints-{path.name}": path
        for path in sorted(case.checkpoints.folder.iterdir())
        if path.stem.isdigit() and int(path.stem) <= size
    }
    own["custody.jsonl"] = lines
    own["custody.pub"] = "".join(f"{key}\n" for key in keys if key.encode() in lines).encode()
    return own, events[needed - 1].when
