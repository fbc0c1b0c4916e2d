"""A case as a WACZ: its archive, its pages, and the log that vouches for them."""

import json
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryFile
from typing import BinaryIO

from headwater import __version__
from headwater.capture.limits import MIB
from headwater.capture.wacz.write import Listed, write_wacz
from headwater.case import Case
from headwater.errors import CaseError
from headwater.model import short
from headwater.publish import lines

OWN = ("custody.jsonl", "custody.pub")


def write_package(case: Case, stream: BinaryIO) -> None:
    """Write the case as WACZ 1.1.1 to a stream; see `written`."""
    for data in written(case):
        stream.write(data)


def written(case: Case) -> Iterator[bytes]:
    """Yield the case as WACZ 1.1.1; the same case gives the same bytes. Raises CaseError if it is empty."""
    if not case.archive.size:
        raise CaseError("nothing was captured yet, so there is nothing to export")
    case.archive.sync()
    statements = (
        json.dumps(each, ensure_ascii=False) for each in lines.statement_lines(case.store.statements())
    )
    own: dict[str, Path | bytes] = {
        f"{each.parent.name}-{each.name}": each for each in _checkpoints(case.path)
    }
    own |= {name: case.path / name for name in OWN if (case.path / name).exists()}
    own["statements.jsonl"] = "".join(f"{line}\n" for line in statements).encode()
    with TemporaryFile() as spool:  # a ZIP written to a pipe would not say its lengths up front
        write_wacz(
            case.archive.path,
            spool,
            pages=_pages(case),
            created=_last_moment(case),
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


def _checkpoints(folder: Path) -> list[Path]:
    return sorted(path for path in (folder / "checkpoints").glob("*") if path.is_file())


def _last_moment(case: Case) -> str:
    last = case.log.last()
    return last.when if last else "1980-01-01T00:00:00Z"
