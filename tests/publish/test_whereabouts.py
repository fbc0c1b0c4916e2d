"""Page, place and doubt of a statement's words: in words beside them, and as fields of the exports."""

from pathlib import Path

import pytest

from headwater.model import Block, Document, Dossier, Event, Record, Region, Sheet, digest
from headwater.publish import publish
from headwater.publish.lines import statement_lines
from headwater.publish.whereabouts import at_of, page_of, whereabouts

TEXT = "Osk lit 1,204 lamps in 2061.\nTarn lit 860 lamps in 2062."
SHEET = Sheet("", 400, 600)
DOUBT = "the engines read 1,204 and 1,704"


def region(start: int, end: int, page: int, doubt: str = "") -> Region:
    edges = tuple(range(0, 10 * (end - start) + 1, 10))
    return Region(start, end, page, 0, 0, edges[-1], 100, edges, sure=80 if doubt else None, doubt=doubt)


def document(
    regions: tuple[Region, ...] = (), pages: tuple[Sheet, ...] = (), at: tuple[str, str] = ("", "")
) -> Document:
    blocks = (Block("paragraph", 0, 28, "en", at=at[0]), Block("paragraph", 29, len(TEXT), "en", at=at[1]))
    return Document(
        record=RECORD.id, file="lamps", url=None, media_type="x", language="en", text=TEXT, blocks=blocks,
        made_by="read/5 with an engine" if any(r.doubt for r in regions) else "read/5",
        regions=regions, pages=pages, notes=("page 2 has no text layer",),
    )  # fmt: skip


RECORD = Record(
    uri="urn:headwater:file:lamps", file="lamps", url=None, payload=digest(b"x"), length=1, media_type=None,
    captured_at="2063-01-01T00:00:00Z",
)  # fmt: skip


def event(held: Document, start: int, end: int) -> Event:
    return Event(
        document=held.id, file=held.file, url=None, lang="en", span=held.span(start, end),
        sentence=(start, end), attribution=(), made_by="x/1", why=(), what="lit lamps", when="2061",
    )  # fmt: skip


TWO = (SHEET, SHEET)
ROWS = [
    (document(), (0, 8), None, "", ""),  # nothing is known of the place
    (document((region(0, 28, 0), region(29, 56, 1)), TWO), (29, 37), 2, "", "p. 2"),
    (document((region(0, 28, 0), region(29, 56, 1)), TWO), (20, 37), 1, "", "pp. 1–2"),  # over the page's end
    (document((region(0, 28, 0),), (Sheet("iv", 9, 9), SHEET)), (0, 8), 1, "", "p. iv (1 in the file)"),
    (document((region(0, 28, 0),), (SHEET,)), (0, 8), 1, "", ""),  # a file of one page needs no number
    (document((region(0, 28, 7),), TWO), (0, 8), None, "", ""),  # a region on a page that there is not
    (document(at=("Funds!B7", "footnote 2")), (0, 8), None, "Funds!B7", "Funds!B7"),
    (document(at=("slide 4", "")), (29, 37), None, "", ""),  # the second block names no place
    (document((region(0, 28, 1),), TWO, ("footnote 2", "")), (0, 8), 2, "footnote 2", "p. 2, footnote 2"),
]


@pytest.mark.parametrize(("held", "span", "page", "at", "words"), ROWS)
def test_where_words_stand(
    held: Document, span: tuple[int, int], page: int | None, at: str, words: str
) -> None:
    statement = event(held, *span)
    assert (page_of(held, statement), at_of(held, statement), whereabouts(held, statement)) == (
        page,
        at,
        words,
    )
    (line,) = statement_lines([statement], {held.id: held}.get)
    assert (line["page"], line["at"], line["doubts"]) == (page, at or None, [])
    (line,) = statement_lines([statement], lambda _: None)
    assert (line["page"], line["at"], line["doubts"]) == (None, None, [])


def test_pages_show_place_doubt_notes_and_what_read_the_images(tmp_path: Path) -> None:
    held = document((region(0, 28, 0), region(29, 56, 1, DOUBT)), TWO, ("", "slide <4>"))
    statements = (event(held, 0, 8), event(held, 29, 37))
    dossier = Dossier(
        title="Lamps", notice="", records=(RECORD,), documents=(held,), statements=statements,
        questions=(), weighings=(), derivations=(), problems=(),
    )  # fmt: skip
    folder = publish(dossier, tmp_path / "out").parent
    (page,) = (folder / "d").glob("*.html")
    html = page.read_text("utf-8")
    assert "p. 2, slide &lt;4&gt;" in html and "p. 1" in html
    assert html.count(DOUBT) == 2, "in the note of the one statement: its summary and its table"
    assert "age 2 has no text layer" in html
    method = (folder / "method.html").read_text("utf-8")
    assert "in 1 document by an engine" in method and "1 statement uses words" in method
