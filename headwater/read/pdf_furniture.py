"""What of a page is not its text: running heads and feet, page numbers; and the notes at its foot."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby

from headwater.read.html_flow import RAISED
from headwater.read.pdf_rows import Row
from headwater.read.pieces import Piece

EDGE = 0.1
"""Share of the page's height at top and bottom where running heads and page numbers stand."""
PAGE_NUMBER = re.compile(
    r"[-–—·|]?\s*(\d{1,4}|[ivxlc]{1,6})\s*[-–—·|]?|page \d{1,4}( (of|/) \d{1,4})?|"
    r"\d{1,4}\s?/\s?\d{1,4}|第\s?\d{1,4}\s?[页頁].{0,12}"
    r"|(https?|file)://\S+(\s+\d{1,4}/\d{1,4})?", re.IGNORECASE)  # fmt: skip
SMALLER = 0.93
NOTE = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}\s*\S|\d{1,3}[.)]?\s+[^\W\d]|[*†‡①-⑳]\s?\S|注[：:\s]|\[\d{1,3}\]")
"""How a footnote begins."""
LABEL = re.compile(r"([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|(\d{1,3})[.)]?\s|([*†‡①-⑳])|\[(\d{1,3})\]")
MARK = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[*†‡①-⑳]|\[\d{1,3}\]")
LOWERED = {high: low for low, high in RAISED.items()}


def furniture(rows: Sequence[Row]) -> set[int]:
    """Find running heads and feet (the same words on half of the pages), page numbers, and words set aslant
    or another way than the text."""
    pages = len({row.page for row in rows})
    edges = [
        i
        for i, row in enumerate(rows)
        if not row.cells and not EDGE * row.page_height < row.base < (1 - EDGE) * row.page_height
    ]
    keys = Counter(key for key, _ in {(_key(rows[i]), rows[i].page) for i in edges})
    places = Counter(place for place, _ in {(_place(rows[i]), rows[i].page) for i in edges})
    found = {i for i, row in enumerate(rows) if row.aside}
    for index in edges:
        row = rows[index]
        again = pages > 1 and keys[_key(row)] >= max(2, pages * 0.4)
        again = again or (places[_place(row)] >= 3 and any(map(str.isalpha, row.text)))  # of one chapter only
        if again or PAGE_NUMBER.fullmatch(row.text.strip()):
            found.add(index)
    return found


def footnotes(rows: Sequence[Row], size: float) -> set[int]:
    """Find the lines at the foot of a page set smaller than the text, from the first that has a mark."""
    found: set[int] = set()
    for _, page in groupby(range(len(rows)), key=lambda index: rows[index].page):
        foot: list[int] = []
        for index in reversed(list(page)):
            row = rows[index]
            if (
                row.cells
                or row.size > SMALLER * size
                or row.base < row.page_height / 2
                or len(row.segments) > 2
            ):
                break
            foot.append(index)
        while foot and not NOTE.match(rows[foot[-1]].text):
            foot.pop()
        found.update(foot)
    return found


def join_notes(pieces: Iterable[Piece]) -> None:
    """Name each footnote by its page and label, and mark the places in the text above that lead to it."""
    pieces = list(pieces)
    names: dict[str, int] = {}
    for piece in pieces:
        if piece.note and piece.regions:
            label = LABEL.match(piece.text)
            name = f"{piece.regions[0].page}:{_plain(next(g for g in label.groups() if g))}" if label else ""
            piece.note = name if name not in names else ""
            names[name] = 0
    if not names:
        return
    for piece in pieces:
        if piece.note or piece.kind == "boilerplate":
            continue
        for found in MARK.finditer(piece.text):
            page = next((r.page for r in piece.regions if r.start <= found.start() < r.end), None)
            name = f"{page}:{_plain(found.group().strip('[]'))}"
            if name in names and (found.group()[0] not in "*†‡" or not names[name]):
                names[name] += 1
                piece.marks.append((*found.span(), name))


def _plain(label: str) -> str:
    return label.translate(LOWERED)


def _place(row: Row) -> tuple[str, int]:
    return _key(row), round(row.base)


def _key(row: Row) -> str:
    return re.sub(r"\d+", "0", row.text.strip().casefold())
