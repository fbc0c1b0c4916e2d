"""DOCX, DOCM and their templates to pieces (ECMA-376 part 1, 17): body, tables, boxes, notes, page headers."""

from collections.abc import Iterator
from typing import Any

from headwater.errors import ReadError
from headwater.read.labels import labelled
from headwater.read.lines import Line
from headwater.read.margin import Comment, Margin
from headwater.read.office_numbers import Numbering
from headwater.read.office_styles import VAL, Styles, W, is_on, number_of
from headwater.read.office_tables import TBL, P, blocks, placed
from headwater.read.office_words import Reader, Words
from headwater.read.opc import Package, core_facts, counted, losses, made_on, some
from headwater.read.pieces import Piece, Reading, prefixed, stacked
from headwater.read.plain import label_lines
from headwater.read.zip_guard import check_members, open_zip

MAIN = "word/document.xml"
NOTES = (("footnotes", "footnote"), ("endnotes", "endnote"))
FURNITURE = ("header", "footer")


def read_docx(payload: bytes) -> Reading:
    """Read a DOCX; raise ReadError if it is another kind of ZIP, broken, or a bomb."""
    with open_zip(payload) as archive:
        check_members(archive)
        package = Package(archive)
        document = _Document(package)
        pieces = list(document.pieces())
        facts = core_facts(package)
        if not any(piece.kind == "heading" for piece in pieces):
            pieces = _unstyled(pieces)
        reading = labelled(pieces, facts, next((f.value for f in facts if f.field == "language"), None))
        reading.facts += made_on(package, reading.facts)
        reading.notes = (*document.notes(), *losses(package))
    return reading


def _unstyled(pieces: list[Piece]) -> list[Piece]:
    """Where no style says what is a heading, tell by the lines, as in plain text."""
    rows = [
        i
        for i, p in enumerate(pieces)
        if p.kind == "paragraph" and p.text.strip() and p.level != -1 and not p.note
    ]
    lines = [Line(pieces[i].text.strip(), 0, i) for i in rows]
    for index, made in zip(rows, label_lines(lines, titled=True), strict=True):
        pieces[index].kind, pieces[index].level = made.kind, made.level
    return pieces


class _Document:
    def __init__(self, package: Package) -> None:
        self.package = package
        self.main = package.main(MAIN)
        self.root = package.xml(self.main)
        self.body = self.root.find(f"{W}body")
        if self.body is None:
            raise ReadError("is a DOCX that cannot be opened (it has no body)")
        styles = self.part("styles")
        self.styles = Styles(styles)
        self.numbering = Numbering(self.part("numbering"))
        self.margin = Margin(comments=dict(_comments(self.part("comments"))))
        self.reader = Reader(self.targets(self.main), self.margin, {})
        form = (
            settings.find(f"{W}endnotePr/{W}numFmt")
            if (settings := self.part("settings")) is not None
            else None
        )
        self.reader.roman = form is None or form.get(VAL) == "lowerRoman"
        self.tables = 0
        self.count = 0

    def part(self, kind: str) -> Any | None:
        """Return the root of the part of this kind that belongs to the document, if it has one."""
        name = next(iter(self.package.related(self.main, kind)), None)
        return self.package.xml(name) if name else None

    def targets(self, part: str) -> dict[str, str]:
        rows = self.package.relations(part).items()
        return {name: r.target for name, r in rows if r.external and r.kind == "hyperlink"}

    def pieces(self) -> Iterator[Piece]:
        yield from self.flow(self.body)
        yield from self.notes_joined()
        yield from self.page_lines()

    def flow(self, parent: Any) -> Iterator[Piece]:
        for element in blocks(parent):
            if element.tag == TBL:
                yield from self.table(element)
            else:
                self.count += 1
                yield from self.paragraph(element, f"paragraph {self.count}")

    def paragraph(self, element: Any, at: str) -> Iterator[Piece]:
        """Yield the paragraph's piece, then those of text boxes and pictures anchored in it."""
        style, level, label = self.styled(element)
        words = self.reader.words(element)
        piece = Piece(style, words.text, level=level, anchors=words.anchors, marks=words.marks, at=at)
        piece.marked = style != "paragraph"
        if label and words.text.strip():
            prefixed(piece, label)
        if style == "paragraph" and 0 < words.letters == words.bold:
            piece.level = -1
        yield piece
        yield from self.beside(words, at)

    def beside(self, words: Words, at: str) -> Iterator[Piece]:
        for box in words.boxes:
            for inner in blocks(box):
                if inner.tag == TBL:
                    yield from self.table(inner)
                else:
                    yield from self.paragraph(inner, f"{at}, text box")
        for described in dict.fromkeys(words.pictures):
            yield Piece("caption", described, marked=True, at=f"{at}, description of a picture")

    def styled(self, element: Any) -> tuple[Any, int, str]:
        """Return kind, level and the number shown of a paragraph."""
        properties = element.find(f"{W}pPr")
        if properties is None:
            return "paragraph", 0, ""
        named = properties.find(f"{W}pStyle")
        style = named.get(VAL) if named is not None else None
        kind, level = self.styles.kind(style)
        listed = self.styles.numbering(style)
        own = properties.find(f"{W}numPr")
        if own is not None:
            number = own.find(f"{W}numId")
            at = number_of(own.find(f"{W}ilvl"), listed[1] if listed else 0) or 0
            name = number.get(VAL, "") if number is not None else listed[0] if listed else ""
            listed = None if name == "0" else (name, at)  # 0 takes a paragraph out of its style's list
        gone = properties.find(f"{W}rPr/{W}del") is not None  # its mark was deleted: it counts no more
        label = self.numbering.label(*listed) if listed and not gone else ""
        outline = number_of(properties.find(f"{W}outlineLvl"), None)
        if kind == "paragraph" and outline is not None and outline < 9:
            return "heading", outline + 1, label
        if kind == "paragraph" and listed:
            return "list_item", 1 + listed[1], label
        return kind, level, label

    def table(self, table: Any) -> Iterator[Piece]:
        cells = placed(table, self.margin)
        if max((c.column + c.columns for c in cells), default=0) < 2 or len(cells) < 2:
            for cell in cells:  # a frame around text is no table
                yield from self.flow(cell.element)
            return
        number = self.tables
        self.tables += 1
        after: list[Piece] = []
        for cell in cells:
            piece = Piece(
                "table_cell", "", table=number, row=cell.row, column=cell.column, header=cell.header
            )
            piece.columns, piece.rows = cell.columns, cell.rows
            piece.at = f"table {number + 1}, row {cell.row + 1}, column {cell.column + 1}"
            lines: list[Piece] = []
            for element in blocks(cell.element):
                if element.tag == TBL:
                    after += self.table(element)
                    continue
                first, *rest = self.paragraph(element, piece.at)
                lines.append(first.trimmed())
                after += rest
            stacked(piece, lines)
            yield piece
        yield from after

    def notes_joined(self) -> Iterator[Piece]:
        for kind, tag in NOTES:
            for part in self.package.related(self.main, kind):
                reader = self.reader
                reader.targets = self.targets(part)
                for note in self.package.xml(part).iterchildren(f"{W}{tag}"):
                    if note.get(f"{W}type") in {None, "normal"}:
                        yield from self.note(note, tag)

    def note(self, note: Any, tag: str) -> Iterator[Piece]:
        identifier = note.get(f"{W}id", "")
        if (tag, identifier) not in self.reader.labels:
            return  # a note whose mark was deleted is shown nowhere
        self.reader.inside = (tag, identifier)
        name = f"{tag} {identifier}"
        whole = Piece("paragraph", "", note=name, marked=True)
        whole.at = name
        lines: list[Piece] = []
        for element in blocks(note):
            if element.tag == P:
                first, *rest = self.paragraph(element, name)
                lines.append(first.trimmed())
                yield from rest
            else:
                yield from self.table(element)
        stacked(whole, lines)
        yield whole

    def page_lines(self) -> Iterator[Piece]:
        seen: set[str] = set()
        for kind in FURNITURE:
            for part in self.package.related(self.main, kind):
                self.reader.targets = self.targets(part)
                for element in self.package.xml(part).iter(P):
                    words = self.reader.words(element).text.strip()
                    if words and words not in seen:
                        seen.add(words)
                        yield Piece("boilerplate", words, marked=True, at=f"page {kind}")

    def notes(self) -> Iterator[str]:
        """Say what stands in the margin, in forms, and what could not be read."""
        yield from self.margin.notes()
        reader = self.reader
        named = [f"{name} = {value}" if value else f"{name} (blank)" for name, value in reader.forms if name]
        if named:
            yield f"has form fields: {some(named)}"
        if reader.fields_of_now:
            yield f"has {counted(reader.fields_of_now, 'date')} that changes each time the file is opened; read as last saved"
        if reader.symbols:
            yield f"has {counted(reader.symbols, 'sign')} of a picture font that no Unicode sign is known for"
        if self.root.find(f".//{W}altChunk") is not None:
            yield "holds another document as a part, which is not read"
        hidden = sum(1 for run in self.body.iter(f"{W}rPr") if is_on(run, "vanish"))
        if hidden:
            yield f"has {counted(hidden, 'run')} of hidden words, left out as the page does not show them"


def _comments(root: Any | None) -> Iterator[tuple[str, Comment]]:
    for each in root.iterchildren(f"{W}comment") if root is not None else ():
        words = "\n".join("".join(t.text or "" for t in p.iter(f"{W}t")) for p in each.iter(P))
        yield each.get(f"{W}id", ""), Comment(each.get(f"{W}author", ""), each.get(f"{W}date", ""), words)
