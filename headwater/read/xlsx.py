"""XLSX and XLSM to pieces (ECMA-376 part 1, 18): every sheet's cells as they show, in a bounded stream."""

import io
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from headwater.errors import ReadError
from headwater.read.margin import Comment, Margin
from headwater.read.number_format import BUILT_IN, shown_number
from headwater.read.opc import Package, R, core_facts, counted, losses, made_on, some
from headwater.read.pieces import Piece, Reading
from headwater.read.sheets import MOST_CELLS, Cell, letters_of, sheet_pieces
from headwater.read.xml_part import STRICT, shown
from headwater.read.zip_guard import check_members, open_zip

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
REFERENCE = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})")
MOST_STRINGS = 2_000_000
MOST_LETTERS = 16_000_000
MOST_MERGES = 50_000
PLAIN_NAME = re.compile(r"(sheet|工作表|feuil|лист|tabelle|hoja)\s*\d*", re.IGNORECASE)


def read_xlsx(payload: bytes) -> Reading:
    """Read a workbook; raise ReadError if it is broken, a bomb, or holds no filled cell."""
    with open_zip(payload) as archive:
        check_members(archive)
        package = Package(archive)
        book = _Book(package)
        pieces = list(book.pieces())
        facts = core_facts(package)
        if not pieces:
            raise ReadError("is a workbook whose sheets hold no filled cell")
        reading = Reading(pieces, facts, next((f.value for f in facts if f.field == "language"), None))
        reading.facts += made_on(package, facts)
        reading.notes = (*book.notes(), *losses(package))
    return reading


class _Book:
    def __init__(self, package: Package) -> None:
        self.package = package
        self.main = package.main("xl/workbook.xml")
        self.root = package.xml(self.main)
        if not self.root.tag.endswith("}workbook"):
            raise ReadError("is a workbook that cannot be opened")
        properties = self.root.find(f"{S}workbookPr")
        self.from_1904 = properties is not None and properties.get("date1904") in {"1", "true"}
        self.strings = self._strings()
        self.formats = self._formats()
        self.margin = Margin()
        self.said: list[str] = []
        self.left = MOST_CELLS
        self.blank: list[str] = []
        self.tables = 0

    def pieces(self) -> Iterator[Piece]:
        relations = self.package.relations(self.main)
        sheets = list(self.root.iterfind(f"{S}sheets/{S}sheet"))
        for sheet in sheets:
            name = shown(sheet.get("name", ""))
            relation = relations.get(sheet.get(f"{R}id", ""))
            if relation is None or relation.kind != "worksheet" or not self.package.has(relation.target):
                self.said.append(f"sheet {name} is no sheet of cells (a chart, or missing) and was not read")
                continue
            if sheet.get("state") in {"hidden", "veryHidden"}:
                self.said.append(f"sheet {name} is hidden; it was read")
            rows = _Sheet(self, relation.target, name).rows()
            found = sheet_pieces(rows, name, self.tables)
            self.tables += len({p.table for p in found if p.table is not None})
            if found and (len(sheets) > 1 and not PLAIN_NAME.fullmatch(name)):
                yield Piece("heading", name, level=2, marked=True, at=name)
            yield from found
            yield from self._drawn(relation.target, name)

    def _drawn(self, part: str, name: str) -> Iterator[Piece]:
        """Yield the words of text boxes that lie over the sheet."""
        for drawing in self.package.related(part, "drawing"):
            for body in self.package.xml(drawing).iter(
                "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}txBody"
            ):
                lines = ["".join(t.text or "" for t in p.iter(f"{A}t")) for p in body.iter(f"{A}p")]
                yield Piece("paragraph", "\n".join(lines), at=f"{name}, text box")

    def _strings(self) -> list[str]:
        found: list[str] = []
        size = 0
        for part in self.package.related(self.main, "sharedStrings"):
            for item in stream(self.package, part, "si"):
                found.append(text_of(item))
                size += len(found[-1])
                if len(found) > MOST_STRINGS or size > MOST_LETTERS:
                    raise ReadError("is a workbook with more text than one document may have")
        return found

    def _formats(self) -> list[str]:
        for part in self.package.related(self.main, "styles"):
            root = self.package.xml(part)
            own = {
                f.get("numFmtId", ""): f.get("formatCode", "") for f in root.iterfind(f"{S}numFmts/{S}numFmt")
            }
            codes = []
            for style in root.iterfind(f"{S}cellXfs/{S}xf"):
                number = style.get("numFmtId", "0")
                usual = (
                    BUILT_IN.get(int(number), "General")
                    if number.isascii() and number.isdigit() and len(number) < 6
                    else ""
                )
                codes.append(own.get(number) or usual)
            return codes
        return []

    def notes(self) -> Iterator[str]:
        """Say what is hidden, blank, commented or left out."""
        yield from self.said
        if self.blank:
            yield (
                f"has {counted(len(self.blank), 'formula')} without a stored result, left blank ({some(self.blank[:5])}): "
                "open and save the file in a spreadsheet program"
            )
        yield from self.margin.notes()


class _Sheet:
    """One sheet while it is read."""

    def __init__(self, book: _Book, part: str, name: str) -> None:
        self.book, self.part, self.name = book, part, name
        self.row = -1
        self.hidden_rows = 0
        self.hidden_columns: list[str] = []
        self.merges: dict[tuple[int, int], tuple[int, int]] = {}
        self.links: dict[tuple[int, int], str] = {}

    def rows(self) -> list[list[Cell]]:
        found: list[list[Cell]] = []
        cut = False
        for element in stream(self.book.package, self.part, "row", "mergeCell", "hyperlink", "col"):
            tag = element.tag.rsplit("}", 1)[-1]
            if tag == "row" and not cut:
                cells = self._row(element)
                self.book.left -= len(cells)
                if self.book.left < 0:
                    cut = True
                    self.book.said.append(
                        f"has more than {MOST_CELLS:,} filled cells; sheet {self.name} was read up to row {self.row}"
                    )
                elif cells:
                    found.append(cells)
            elif tag == "mergeCell" and len(self.merges) < MOST_MERGES:
                first, _, last = element.get("ref", "").partition(":")
                one, two = _place(first), _place(last)
                if one and two:
                    self.merges[one] = (two[0] - one[0] + 1, two[1] - one[1] + 1)
            elif tag == "hyperlink":
                self._link(element)
            elif tag == "col" and element.get("hidden") in {"1", "true"}:
                self.hidden_columns.append(_range(element))
        for cell in (cell for row in found for cell in row):
            rows, columns = self.merges.get((cell.row, cell.column), (1, 1))
            cell.rows, cell.columns = max(1, min(rows, 1000)), max(1, min(columns, 1000))
            cell.link = self.links.get((cell.row, cell.column), "")
        self._say()
        return found

    def _row(self, row: Any) -> list[Cell]:
        number = row.get("r", "")
        self.row = (
            int(number) - 1 if number.isascii() and number.isdigit() and 0 < len(number) < 8 else self.row + 1
        )
        found: dict[int, Cell] = {}
        column = -1
        for element in row.iterchildren(f"{S}c"):
            place = _place(element.get("r", ""))
            column = place[1] if place else column + 1
            words = self._shown(element, column)
            if words.strip():
                found[column] = Cell(words.strip(), self.row, column)
        if found and row.get("hidden") in {"1", "true"}:
            self.hidden_rows += 1
        return [found[column] for column in sorted(found)]

    def _shown(self, element: Any, column: int) -> str:
        kind: str = element.get("t", "n")
        value: str | None = element.findtext(f"{S}v")
        if kind == "inlineStr":
            inner = element.find(f"{S}is")
            return text_of(inner) if inner is not None else ""
        if value is None or not value.strip():
            if element.find(f"{S}f") is not None and kind != "str":
                self.book.blank.append(f"{self.name}!{letters_of(column)}{self.row + 1}")
            return ""
        if kind == "s":
            at = int(value) if value.isascii() and value.isdigit() and len(value) < 9 else -1
            return self.book.strings[at] if 0 <= at < len(self.book.strings) else ""
        if kind == "b":
            return "TRUE" if value.strip() in {"1", "true"} else "FALSE"
        if kind in {"str", "e", "d"}:
            return _unescaped(value)
        style = element.get("s", "0")
        at = int(style) if style.isascii() and style.isdigit() and len(style) < 7 else 0
        code = self.book.formats[at] if at < len(self.book.formats) else "General"
        try:
            return shown_number(float(value), code, from_1904=self.book.from_1904)
        except (ValueError, ArithmeticError, OverflowError):
            return value

    def _link(self, element: Any) -> None:
        relation = self.book.package.relations(self.part).get(element.get(f"{R}id", ""))
        place = _place(element.get("ref", "").partition(":")[0])
        if place and relation is not None and relation.external:
            self.links[place] = relation.target

    def _say(self) -> None:
        if self.hidden_rows:
            self.book.said.append(
                f"sheet {self.name} has {counted(self.hidden_rows, 'hidden row')}; read like the others"
            )
        if self.hidden_columns:
            self.book.said.append(
                f"sheet {self.name} has hidden columns ({some(self.hidden_columns)}); read like the others"
            )
        for kind in ("comments", "threadedComment"):
            for part in self.book.package.related(self.part, kind):
                self._comments(self.book.package.xml(part), kind)

    def _comments(self, root: Any, kind: str) -> None:
        authors = [a.text or "" for a in root.iter(f"{S}author")]
        for each in root.iter():
            if not isinstance(each.tag, str) or each.tag.rsplit("}", 1)[-1] not in {
                "comment",
                "threadedComment",
            }:
                continue
            number = each.get("authorId", "")
            author = (
                authors[int(number)]
                if number.isascii() and number.isdigit() and int(number[:6]) < len(authors)
                else ""
            )
            words = "".join(
                t.text or ""
                for t in each.iter()
                if isinstance(t.tag, str) and t.tag.endswith(("}t", "}text")) and t.text
            )
            place = f"{self.name}!{each.get('ref', '')}"
            made = Comment("" if author.startswith("tc=") else author, each.get("dT", ""), words, place)
            self.book.margin.comments[f"{kind} {place} {len(self.book.margin.comments)}"] = made


def stream(package: Package, part: str, *names: str) -> Iterator[Any]:
    """Yield the elements with these names as they end, and forget each: a sheet is never whole in memory."""
    body = package.read(part)
    if b"purl.oclc.org/ooxml" in body[:65_536]:
        for strict, usual in STRICT:
            body = body.replace(strict, usual)
    try:
        for _, element in etree.iterparse(
            io.BytesIO(body), tag=[f"{S}{n}" for n in names], resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
            remove_comments=True, remove_pis=True,
        ):  # fmt: skip
            yield element
            element.clear(keep_tail=False)
            while element.getprevious() is not None and element.getparent() is not None:
                del element.getparent()[0]
    except (etree.XMLSyntaxError, ValueError) as error:
        raise ReadError(f"is damaged: its part {shown(part)} is not well-formed XML") from error


def text_of(item: Any) -> str:
    """Return the words of a string item: all its runs, without readings set over them (rPh)."""
    parts = [t.text or "" for t in item.iter(f"{S}t") if t.getparent().tag != f"{S}rPh"]
    return _unescaped("".join(parts))


def _unescaped(words: str) -> str:
    """Undo _x000D_ and the like (22.9.2.19), as white space where they stand for control characters."""
    return re.sub(
        r"_x([0-9A-Fa-f]{4})_",
        lambda m: (
            " " if int(m[1], 16) < 32 else chr(int(m[1], 16)) if not 0xD800 <= int(m[1], 16) < 0xE000 else ""
        ),
        words,
    )


def _place(reference: str) -> tuple[int, int] | None:
    found = REFERENCE.fullmatch(reference.replace("$", ""))
    if not found:
        return None
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - 64
    return int(found[2]) - 1, column - 1


def _range(element: Any) -> str:
    numbers = [
        int(n) if (n := element.get(k, "1")).isascii() and n.isdigit() and len(n) < 6 else 1
        for k in ("min", "max")
    ]
    one, two = (letters_of(max(0, n - 1)) for n in numbers)
    return one if one == two else f"{one}-{two}"
