"""Pages as they look: which pages of a document are drawn, and where the marks stand on them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from headwater.model import Document, Picture, Statement, short
from headwater.publish.catalogue import Catalogue, title_of
from headwater.publish.page import Page
from headwater.publish.quote import gist
from headwater.publish.script import clip

Look = Callable[[Document, Sequence[int]], Iterable[Picture]]
"""Given a document and pages (from 0), yield those that may be shown, as they look."""

MOST = 60
"""Pages of one document that are drawn: the first of those that carry statements."""
MARKS = 400
"""Marks on one page."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark on a page, in points: where it stands, where it leads, and what it says."""

    left: float
    top: float
    width: float
    height: float
    href: str
    gist: str
    kind: str


@dataclass(frozen=True, slots=True)
class Looked:
    """One drawn page: its number (from 1), its label, its size in points, its image, its marks."""

    number: int
    label: str
    width: float
    height: float
    image: str
    marks: tuple[Mark, ...]


def wanted(catalogue: Catalogue, document: Document) -> list[int]:
    """Return the pages of a document that carry statements, at most MOST."""
    held: list[Statement] = catalogue.of_document.get(document.id, [])
    found = {box.page for s in held for box in document.boxes(s.span.start, s.span.end)}
    return sorted(found)[:MOST]


def image_path(document: Document, page: int) -> str:
    """Return where the picture of a page (from 0) lies in the dossier."""
    return f"i/{short(document.id)}-{page + 1}.png"


def page_href(catalogue: Catalogue, statement: Statement) -> str:
    """Return the page on which the words of `statement` can be seen, from the folder d/; "" if none."""
    document = catalogue.documents.get(statement.document)
    drawn = catalogue.pictured.get(statement.document, ())
    if document is None or not drawn:
        return ""
    boxes = document.boxes(statement.span.start, statement.span.end)
    page = boxes[0].page if boxes else -1
    return f"{short(document.id)}-pages.html#page-{page + 1}" if any(p == page for p, *_ in drawn) else ""


def look_pages(catalogue: Catalogue) -> Iterator[Page]:
    """Yield, for each document that has pictures, a page with them and the marks in place."""
    for identifier, drawn in catalogue.pictured.items():
        document = catalogue.documents[identifier]
        looks = [_look(catalogue, document, *each) for each in drawn]
        shows = {
            "title": clip(title_of(document), 120),
            "document": document,
            "looks": looks,
            "unshown": len(document.pages) - len(looks),
        }
        yield Page(f"d/{short(document.id)}-pages.html", "looks.html", shows)


def _look(catalogue: Catalogue, document: Document, page: int, width: float, height: float) -> Looked:
    marks: list[Mark] = []
    for statement in catalogue.of_document.get(document.id, ()):
        for box in document.boxes(statement.span.start, statement.span.end):
            if box.page == page and len(marks) < MARKS:
                size = box.right - box.left, box.bottom - box.top
                href = f"{short(document.id)}.html#n-{short(statement.id)}"
                marks.append(Mark(box.left, box.top, *size, href, clip(gist(statement), 160), statement.kind))
    label = document.pages[page].label.strip() if page < len(document.pages) else ""
    return Looked(page + 1, label or str(page + 1), width, height, image_path(document, page), tuple(marks))
