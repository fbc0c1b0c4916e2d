"""Where the words of a statement stand in their file, as a person finds them: page, cell, slide, note."""

from bisect import bisect_right

from headwater.model import Document, Statement
from headwater.publish.tongue import ENGLISH, Tongue


def page_of(document: Document, statement: Statement) -> int | None:
    """Return the page, counted from 1, on which the words begin; None where the format has no pages."""
    pages = _pages(document, statement)
    return pages[0] + 1 if pages else None


def at_of(document: Document, statement: Statement) -> str:
    """Return what the file's own program calls the place ("Funds!B7", "slide 4"), or ""."""
    start = statement.span.start
    n = bisect_right(document.blocks, start, key=lambda block: block.start) - 1
    return document.blocks[n].at if n >= 0 and start < document.blocks[n].end else ""


def whereabouts(document: Document, statement: Statement, tongue: Tongue = ENGLISH) -> str:
    """Return page and place in words, "" if neither is known or the file has one page.

    A page that bears another number than its own in the file is named by both: "p. iv (4 in the file)".
    """
    pages = _pages(document, statement) if len(document.pages) > 1 else []
    found = [at_of(document, statement)]
    if pages:
        first, last = pages[0], pages[-1]
        labels = [document.pages[n].label.strip() or str(n + 1) for n in (first, last)]
        numbers = [str(n + 1) for n in (first, last)]
        shown, plain = (_range(*each) for each in (labels, numbers))
        words = tongue.plain(f"whereabouts.{'page' if first == last else 'pages'}", page=shown)
        if shown != plain:
            words = tongue.plain("whereabouts.in_file", page=words, plain=plain)
        found.insert(0, words)
    return ", ".join(each for each in found if each)


def _range(first: str, last: str) -> str:
    return first if first == last else f"{first}–{last}"


def _pages(document: Document, statement: Statement) -> list[int]:
    boxes = document.boxes(statement.span.start, statement.span.end)
    return sorted({box.page for box in boxes if box.page < max(1, len(document.pages))})
