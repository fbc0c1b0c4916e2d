"""DOCX to pieces (ECMA-376 part 1, 17): body, tables, text boxes, foot- and endnotes, page headers."""

import io
from collections.abc import Iterator
from typing import Any

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml

from headwater.errors import ReadError
from headwater.model import Fact, FactField
from headwater.read.html_facts import fact
from headwater.read.labels import labelled
from headwater.read.lines import Line
from headwater.read.media_type import zip_type
from headwater.read.office_text import Paragraphs, Styles
from headwater.read.pieces import Piece, Reading
from headwater.read.plain import label_lines
from headwater.read.tables import Grid
from headwater.read.zip_guard import check_members, open_zip

P, TBL, TR, TC, SDT = qn("w:p"), qn("w:tbl"), qn("w:tr"), qn("w:tc"), qn("w:sdt")
WRAPPERS = frozenset({SDT, qn("w:sdtContent"), qn("w:customXml"), qn("w:ins"), qn("w:smartTag")})
OLE = "{urn:schemas-microsoft-com:office:office}OLEObject"
NOTES = ((RELATIONSHIP_TYPE.FOOTNOTES, "w:footnote"), (RELATIONSHIP_TYPE.ENDNOTES, "w:endnote"))


def read_docx(payload: bytes) -> Reading:
    """Read a DOCX; raise ReadError if it is another kind of ZIP, broken, or a bomb."""
    with open_zip(payload) as archive:
        zip_type(set(archive.namelist()))
        check_members(archive)
    try:
        document = docx.Document(io.BytesIO(payload))
        pieces = list(_Body(document).pieces())
        facts = list(_properties(document))
    except Exception as error:  # whatever a broken package makes the library raise is one thing here
        raise ReadError(f"is a DOCX that cannot be opened ({type(error).__name__})") from error
    if not any(piece.kind == "heading" for piece in pieces):
        pieces = _unstyled(pieces)
    reading = labelled(pieces, facts, next((f.value for f in facts if f.field == "language"), None))
    reading.notes = tuple(_embedded(document))
    return reading


def _embedded(document: Any) -> Iterator[str]:
    """Say what else the file holds that is shown in it and not read: sheets, slides, other documents."""
    kinds = sorted(
        {str(o.get("ProgID", "")).split(".")[0] or "object" for o in document.element.body.iter(OLE)}
    )
    if kinds:
        yield f"holds embedded objects that are not read ({', '.join(kinds)})"
    if document.element.body.find(f".//{qn('w:altChunk')}") is not None:
        yield "holds another document as a part, which is not read"


def _properties(document: Any) -> Iterator[Fact]:
    core = document.core_properties
    values: tuple[tuple[FactField, str | None], ...] = (
        ("title", core.title),
        ("author", core.author),
        ("language", core.language),
    )
    for field, value in values:
        made = fact(field, value or "", f"document properties: {field}")
        # "python-docx" and the like fill the author in where nobody did
        if made and not (
            field == "author" and made.value.lower() in {"python-docx", "admin", "user", "administrator"}
        ):
            yield made


def _unstyled(pieces: list[Piece]) -> list[Piece]:
    """Where no style says what is a heading, tell by the lines, as in plain text."""
    rows = [i for i, p in enumerate(pieces) if p.kind == "paragraph" and p.text.strip() and p.level != -1]
    lines = [Line(pieces[i].text.strip(), 0, i) for i in rows]
    for index, made in zip(rows, label_lines(lines, titled=True), strict=True):
        pieces[index].kind, pieces[index].level = made.kind, made.level
    return pieces


class _Body:
    def __init__(self, document: Any) -> None:
        self.document = document
        self.body = document.element.body
        self.paragraphs = Paragraphs(document.part, Styles(document.styles.element))
        self.tables = 0

    def pieces(self) -> Iterator[Piece]:
        for element in _blocks(self.body):
            yield from self.table(element) if element.tag == TBL else self.paragraphs.pieces(element)
        yield from self.notes()
        yield from self.page_lines()

    def table(self, table: Any) -> Iterator[Piece]:
        rows = [list(_cells(row)) for row in table.iterchildren(TR)]
        simple = max(map(len, rows), default=0) > 1 and not any(
            c.find(f".//{TBL}") is not None for r in rows for c in r
        )
        if not simple:
            for cell in (c for row in rows for c in row):
                for element in _blocks(cell):
                    yield from self.table(element) if element.tag == TBL else self.paragraphs.pieces(element)
            return
        grid = Grid(self.tables)
        self.tables += 1
        for index, row in enumerate(rows):
            grid.next_row()
            for cell in row:
                properties = cell.find(qn("w:tcPr"))
                span = properties.find(qn("w:gridSpan")) if properties is not None else None
                place = grid.next_cell({"colspan": span.get(qn("w:val"), "1") if span is not None else "1"})
                parts = [piece for p in cell.iter(P) for piece in self.paragraphs.pieces(p)]
                text = "\n".join(part.text.strip() for part in parts if part.text.strip())
                yield Piece(
                    "table_cell", text, table=place[0], row=place[1], column=place[2], header=index == 0
                )

    def notes(self) -> Iterator[Piece]:
        for relation, tag in NOTES:
            for rel in self.document.part.rels.values():
                if rel.is_external or rel.reltype != relation:
                    continue
                for note in parse_xml(rel.target_part.blob).iterchildren(qn(tag)):
                    if note.get(qn("w:type")) in {None, "normal"}:
                        for p in note.iter(P):
                            yield from self.paragraphs.pieces(p)

    def page_lines(self) -> Iterator[Piece]:
        seen: set[str] = set()
        for section in self.document.sections:
            for part in (section.header, section.footer):
                for p in () if part.is_linked_to_previous else part._element.iter(P):
                    for piece in self.paragraphs.pieces(p):
                        if piece.text.strip() and piece.text not in seen:
                            seen.add(piece.text)
                            yield Piece("boilerplate", piece.text, marked=True)


def _blocks(parent: Any) -> Iterator[Any]:
    """Yield paragraphs and tables in order, through content controls and other wrappers."""
    stack = [iter(parent)]
    while stack:
        element = next(stack[-1], None)
        if element is None:
            stack.pop()
        elif element.tag in {P, TBL}:
            yield element
        elif element.tag in WRAPPERS:
            stack.append(iter(element))


def _cells(row: Any) -> Iterator[Any]:
    for child in row:
        if child.tag == TC:
            yield child
        elif child.tag == SDT:
            yield from child.iter(TC)
