"""OpenDocument to pieces (ODF 1.3): text with notes and changes, sheets as they show, slides; flat files too."""

from collections.abc import Iterator
from typing import Any

from headwater.errors import ReadError
from headwater.model import Fact, FactField
from headwater.read.dates import written_date
from headwater.read.html_facts import fact
from headwater.read.labels import labelled
from headwater.read.odf_names import DC, DRAW, META, OFFICE, STYLE, SVG, TABLE, TEXT
from headwater.read.odf_sheets import sheet_rows
from headwater.read.odf_words import Reader, whole
from headwater.read.opc import NOBODY, Package, counted, some
from headwater.read.pieces import Piece, Reading, prefixed, stacked
from headwater.read.sheets import MOST_CELLS, sheet_pieces
from headwater.read.shown_numbers import number_shown
from headwater.read.tables import Grid
from headwater.read.xml_part import parsed, shown
from headwater.read.zip_guard import check_members, open_zip

FACTS: tuple[tuple[str, FactField], ...] = (
    (f"{DC}title", "title"), (f"{META}initial-creator", "author"), (f"{DC}creator", "author"), (f"{DC}language", "language"),
)  # fmt: skip
SKIPPED = frozenset(
    {f"{TEXT}tracked-changes", f"{OFFICE}forms", f"{TEXT}sequence-decls", f"{TEXT}variable-decls"}
)
INDEXES = (
    "table-of-content",
    "illustration-index",
    "table-index",
    "alphabetical-index",
    "user-index",
    "object-index",
)


def read_odf(payload: bytes) -> Reading:
    """Read an ODT, ODS or ODP; raise ReadError if it is encrypted, broken or a bomb."""
    with open_zip(payload) as archive:
        check_members(archive)
        package = Package(archive)
        if package.has("META-INF/manifest.xml") and b"encryption-data" in package.read(
            "META-INF/manifest.xml"
        ):
            raise ReadError("is an encrypted OpenDocument file; it needs a password")
        parts = [package.xml(n) for n in ("content.xml", "styles.xml", "meta.xml") if package.has(n)]
        reading = _read(parts)
        names = sorted(package.names)
        if any(n.startswith(("basic/", "scripts/")) and not n.endswith("/") for n in names):
            reading.notes += ("holds macros (a program); they were not run or read",)
        held = sorted(
            {n.split("/")[0] for n in names if n.startswith("object ") and n.endswith("content.xml")}
        )
        if held:
            reading.notes += (
                f"holds embedded objects that are not read ({some(held)}): charts, formulas or sheets",
            )
        pictures = sum(1 for n in names if n.startswith("pictures/") and not n.endswith("/"))
        if pictures:
            reading.notes += (f"holds {counted(pictures, 'picture')}, not read: words in them need OCR",)
    return reading


def read_flat(payload: bytes) -> Reading:
    """Read a flat OpenDocument file (.fodt, .fods): one XML file."""
    return _read([parsed(payload, "the file")])


def _read(roots: list[Any]) -> Reading:
    body = next((b for r in roots for b in r.iter(f"{OFFICE}body")), None)
    if body is None:
        raise ReadError("is an OpenDocument file that cannot be opened (it has no body)")
    document = _Document(roots)
    pieces: list[Piece] = []
    for kind in body:
        if kind.tag == f"{OFFICE}spreadsheet":
            pieces += document.sheets(kind)
        elif kind.tag == f"{OFFICE}presentation":
            pieces += document.slides(kind)
        elif isinstance(kind.tag, str):
            pieces += document.flow(kind)
    pieces += [*document.later, *document.page_lines(roots)]
    facts = list(_facts(roots))
    reading = labelled(pieces, facts, next((f.value for f in facts if f.field == "language"), None))
    if not any(f.field == "date" for f in reading.facts):
        made = written_date(
            next((e.text or "" for r in roots for e in r.iter(f"{META}creation-date")), "")[:10]
        )
        reading.facts += (
            [Fact("date", made, "document properties: creation-date (when the file was made)")]
            if made
            else []
        )
    reading.notes = (*document.reader.margin.notes(), *document.said)
    return reading


def _facts(roots: list[Any]) -> Iterator[Fact]:
    meta = next((m for r in roots for m in r.iter(f"{OFFICE}meta")), None)
    if meta is None:
        return
    for name, field in FACTS:
        made = fact(field, (meta.findtext(name) or "")[:1000], f"document properties: {field}")
        if made and not (field == "author" and made.value.lower() in NOBODY):
            yield made


class _Document:
    def __init__(self, roots: list[Any]) -> None:
        self.reader = Reader(roots)
        self.lists = {
            style.get(f"{STYLE}name", ""): {level.get(f"{TEXT}level", ""): level for level in style}
            for root in roots
            for style in root.iter(f"{TEXT}list-style")
        }
        self.hidden = {
            style.get(f"{STYLE}name", "")
            for root in roots
            for style in root.iter(f"{STYLE}style")
            if any(p.get(f"{TABLE}display") == "false" for p in style)
        }
        self.later: list[Piece] = []
        self.said: list[str] = []
        self.tables = 0
        self.count = 0
        self.left = MOST_CELLS
        self.counts: dict[tuple[str, int], int] = {}

    def flow(self, parent: Any, lists: tuple[str, int] = ("", 0)) -> Iterator[Piece]:
        """Yield the pieces of paragraphs, lists, tables, sections and frames in order."""
        for element in parent:
            tag = element.tag
            if not isinstance(tag, str) or tag in SKIPPED:
                continue
            name = tag.rsplit("}", 1)[-1]
            if name in {"h", "p"} and tag.startswith(TEXT):
                self.count += 1
                yield from self.paragraph(element, name, f"paragraph {self.count}")
            elif tag == f"{TEXT}list":
                yield from self.items(element, element.get(f"{TEXT}style-name", lists[0]), lists[1] + 1)
            elif tag == f"{TABLE}table":
                yield from self.table(element)
            elif name in INDEXES:
                for piece in self.flow(element):
                    piece.kind, piece.level, piece.marked = "boilerplate", 0, True
                    yield piece
            elif element.get(f"{TEXT}display") == "none":
                self.said.append("has a hidden section, left out as the page does not show it")
            elif tag not in {f"{TEXT}note", f"{OFFICE}annotation"}:
                yield from self.flow(element, lists)

    def paragraph(self, element: Any, name: str, at: str) -> Iterator[Piece]:
        words = self.reader.words(element)
        level = element.get(f"{TEXT}outline-level", "1")
        piece = Piece("paragraph", words.text, anchors=words.anchors, marks=words.marks, at=at)
        if name == "h":
            piece.kind, piece.level, piece.marked = "heading", int(level) if level in "123456789" else 1, True
        elif element.get(f"{TEXT}style-name", "").lower() in {"title", "标题"}:
            piece.kind, piece.level, piece.marked = "heading", 1, True
        yield piece
        for frame in words.frames:
            yield from self.frame(frame, at)
        for note in words.notes:
            self.later.append(self.note(note))

    def note(self, note: Any) -> Piece:
        name = note.get(f"{TEXT}id", "") or str(id(note))
        mark = whole(note.find(f"{TEXT}note-citation"))
        body = note.find(f"{TEXT}note-body")
        lines = (
            [self.reader.words(p).text for p in body.iter(f"{TEXT}p", f"{TEXT}h")] if body is not None else []
        )
        from headwater.read.html_flow import shifted

        return Piece(
            "paragraph",
            f"{shifted(mark, 'sup')} " + "\n".join(lines),
            note=name,
            marked=True,
            at=f"note {mark}",
        )

    def frame(self, frame: Any, at: str) -> Iterator[Piece]:
        inside = [frame]
        while inside:  # the nearest boxes: those inside them are met when their paragraphs are read
            element = inside.pop()
            if element.tag == f"{DRAW}text-box":
                yield from self.flow(element)
            elif element.tag.startswith(TEXT):
                yield from self.flow([element])
            else:
                inside += [child for child in reversed(element) if isinstance(child.tag, str)]
        said = frame.findtext(f"{SVG}desc") or frame.findtext(f"{SVG}title") or ""
        if said.strip():
            yield Piece("caption", said.strip()[:2000], marked=True, at=f"{at}, description of a picture")

    def items(self, element: Any, style: str, level: int) -> Iterator[Piece]:
        rules = self.lists.get(style, {})
        rule = rules.get(str(level))
        if element.get(f"{TEXT}continue-numbering") != "true" and not element.get(f"{TEXT}continue-list"):
            start = rule.get(f"{TEXT}start-value", "1") if rule is not None else "1"
            self.counts[style, level] = (
                int(start) - 1 if start.isascii() and start.isdigit() and len(start) < 6 else 0
            )
        for item in element:
            if item.tag not in {f"{TEXT}list-item", f"{TEXT}list-header"}:
                continue
            label = self.label(rule, rules, style, level) if item.tag == f"{TEXT}list-item" else ""
            for piece in self.flow(item, (style, level)):
                if piece.kind == "paragraph" and not piece.note:
                    piece.kind, piece.level, piece.marked = "list_item", level, True
                    if label and piece.text.strip():
                        prefixed(piece, label)
                        label = ""
                yield piece

    def label(self, rule: Any, rules: dict[str, Any], style: str, level: int) -> str:
        if rule is None or not rule.tag.endswith("list-level-style-number"):
            return ""
        self.counts[style, level] = self.counts.get((style, level), 0) + 1
        shown_levels = rule.get(f"{TEXT}display-levels", "1")
        depth = int(shown_levels) if shown_levels in "123456789" else 1
        parts = []
        for each in range(max(1, level - depth + 1), level + 1):
            other = rules.get(str(each))
            form = other.get(f"{STYLE}num-format", "1") if other is not None else "1"
            if form:
                parts.append(number_shown(self.counts.get((style, each), 1), form))
        words = ".".join(parts)
        return f"{rule.get(f'{STYLE}num-prefix', '')}{words}{rule.get(f'{STYLE}num-suffix', '')}".strip()

    def table(self, table: Any) -> Iterator[Piece]:
        grid = Grid(self.tables)
        self.tables += 1
        found: list[Piece] = []
        after: list[Piece] = []
        for row, header in _rows(table):
            grid.next_row()
            for cell in row:
                if cell.tag != f"{TABLE}table-cell":
                    if cell.tag == f"{TABLE}covered-table-cell" and cell.get(
                        f"{TABLE}number-columns-spanned"
                    ):
                        grid.column += 1
                    continue
                wide, high = (cell.get(f"{TABLE}number-{k}-spanned", "1") for k in ("columns", "rows"))
                place = grid.next_cell({"colspan": wide, "rowspan": high})
                piece = Piece(
                    "table_cell",
                    "",
                    table=place[0],
                    row=place[1],
                    column=place[2],
                    header=header or place[1] == 0,
                )
                piece.columns, piece.rows = (
                    int(n) if n.isascii() and n.isdigit() and len(n) < 4 else 1 for n in (wide, high)
                )
                piece.at = f"table {place[0] + 1}, row {place[1] + 1}, column {place[2] + 1}"
                self._fill(piece, cell, after)
                found.append(piece)
        if max(((p.column or 0) + p.columns for p in found), default=0) < 2:
            for piece in found:  # a frame around text is no table
                piece.kind, piece.table, piece.row, piece.column, piece.header = (
                    "paragraph",
                    None,
                    None,
                    None,
                    False,
                )
        yield from found
        yield from after

    def _fill(self, piece: Piece, cell: Any, after: list[Piece]) -> None:
        lines: list[Piece] = []
        for part in self.flow(cell):
            if part.table is not None or part.kind == "caption":
                after.append(part)
            else:
                lines.append(part.trimmed())
        stacked(piece, lines)

    def sheets(self, parent: Any) -> Iterator[Piece]:
        tables = list(parent.iterchildren(f"{TABLE}table"))
        for table in tables:
            name = shown(table.get(f"{TABLE}name", ""))
            if table.get(f"{TABLE}style-name", "") in self.hidden:
                self.said.append(f"sheet {name} is hidden; it was read")
            rows, notes = sheet_rows(table, name, self.reader, self.left)
            self.said += notes
            self.left -= sum(map(len, rows))
            found = sheet_pieces(rows, name, self.tables)
            self.tables += len({p.table for p in found if p.table is not None})
            if found and len(tables) > 1 and not name.lower().startswith(("sheet", "工作表")):
                yield Piece("heading", name, level=2, marked=True, at=name)
            yield from found

    def slides(self, parent: Any) -> Iterator[Piece]:
        for number, page in enumerate(parent.iterchildren(f"{DRAW}page"), start=1):
            for piece in self.flow(page):
                piece.at = f"slide {number}"
                yield piece

    def page_lines(self, roots: list[Any]) -> Iterator[Piece]:
        seen: set[str] = set()
        for root in roots:
            for master in root.iter(f"{STYLE}master-page"):
                for part in master:
                    for p in part.iter(f"{TEXT}p", f"{TEXT}h"):
                        words = self.reader.words(p).text.strip()
                        if words and words not in seen and words != "<number>":
                            seen.add(words)
                            yield Piece("boilerplate", words, marked=True, at="page header or footer")


def _rows(table: Any) -> Iterator[tuple[Any, bool]]:
    for child in table:
        if child.tag == f"{TABLE}table-row":
            yield child, False
        elif child.tag in {f"{TABLE}table-header-rows", f"{TABLE}table-rows", f"{TABLE}table-row-group"}:
            for row, header in _rows(child):
                yield row, header or child.tag == f"{TABLE}table-header-rows"
