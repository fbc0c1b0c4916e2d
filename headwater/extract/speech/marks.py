"""Where the quotation marks of a document pair up, within their blocks."""

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.model import Document

_MARK = re.compile('[“”「」『』«»"]')
_SINGLE = re.compile(r"(?<!\w)‘(?P<words>[^‘’]{8,600}(?:’(?=\w)[^‘’]{1,400}){0,12}[,.?!…])’(?!\w)")
"""Single marks are apostrophes too: a quotation between them ends in a stop."""
_OPENS = {"“": "”", "「": "」", "『": "』", "«": "»", '"': '"'}
LONGEST = 4_000
"""Code points of the longest quotation that is kept."""


def pairs(document: Document) -> Iterator[tuple[int, int, int]]:
    """Yield (block, start, end) of each outermost quotation, marks included, in text order.

    One that never closes ends with its block, as the paragraphs of a long quotation do.
    """
    text = document.text
    for number, block in enumerate(document.blocks):
        if block.kind == "boilerplate":
            continue
        found = sorted([*_doubled(text, block.start, block.end), *_single(text, block.start, block.end)])
        last = block.start
        for start, end in found:
            if start >= last and end - start <= LONGEST:
                yield number, start, end
                last = end


def _single(text: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    if "‘" in text[low:high]:
        for m in _SINGLE.finditer(text, low, high):
            yield m.span()


def _doubled(text: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    start, wanted, depth = -1, "", 0
    for m in _MARK.finditer(text, low, high):
        mark = m[0]
        if start < 0:
            if mark in _OPENS:
                start, wanted, depth = m.start(), _OPENS[mark], 0
        elif mark == wanted and depth == 0:
            yield start, m.end()
            start = -1
        elif wanted != '"' and mark == text[start]:
            depth += 1
        elif mark == wanted:
            depth -= 1
    if start >= 0 and wanted != '"' and high - start > 12:
        yield start, high
