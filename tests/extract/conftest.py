"""Figures of a short invented text: paragraphs apart by an empty line, the first a title where no stop ends it."""

from collections.abc import Callable

import pytest

from headwater.extract import extract
from headwater.model import Block, Document, Fact, Figure


@pytest.fixture
def figures() -> Callable[[str, str], list[Figure]]:
    """From a language and a text to its figures; the text is of 20 May 2034."""
    return _figures


def _figures(lang: str, text: str) -> list[Figure]:
    blocks, at = [], 0
    for part in text.split("\n\n"):
        kind = "title" if not at and part[-1] not in ".。" else "paragraph"
        blocks.append(Block(kind, at, at + len(part), lang))  # type: ignore[arg-type]
        at += len(part) + 2
    document = Document(
        record="r", file="f", url=None, media_type="text/plain", language=lang, text=text, blocks=tuple(blocks),
        made_by="t/1", facts=(Fact("date", "2034-05-20", "the test"),),
    )  # fmt: skip
    return [s for s in extract(document) if isinstance(s, Figure)]
