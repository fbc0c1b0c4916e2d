"""What the tests of this room share: read bytes as a record, and see a document as rows."""

from collections.abc import Callable

import pytest

from headwater.model import Document, Fact, Record, digest
from headwater.read import read

Reader = Callable[..., Document]


def _read(
    payload: bytes | str,
    name: str = "page",
    media_type: str | None = None,
    stated: tuple[Fact, ...] = (),
    images: bool = False,
) -> Document:
    data = payload.encode() if isinstance(payload, str) else payload
    record = Record(
        uri=f"file:///{name}",
        file=name,
        url=None,
        payload=digest(data),
        length=len(data),
        media_type=media_type,
        captured_at="2031-05-04T00:00:00Z",
    )
    return read(record, data, stated, images=images)


@pytest.fixture(scope="session")
def reads() -> Reader:
    """Read bytes or text as the record of a file with this name."""
    return _read


@pytest.fixture(scope="session")
def rows() -> Callable[[Document], list[tuple[str, str]]]:
    """Show a document as (kind, words) of each block."""
    return lambda doc: [(block.kind, doc.text[block.start : block.end]) for block in doc.blocks]
