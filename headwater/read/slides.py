"""PPTX to pieces (ECMA-376 part 1, 19): slides in order, their titles, words, tables, and the notes under them."""

from collections.abc import Iterator
from typing import Any

from headwater.errors import ReadError
from headwater.read.labels import labelled
from headwater.read.opc import Package, R, core_facts, losses, made_on
from headwater.read.pieces import Piece, Reading
from headwater.read.zip_guard import check_members, open_zip

P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
TITLES = frozenset({"title", "ctrTitle"})
FURNITURE = frozenset({"ftr", "sldNum", "dt", "hdr"})


def read_slides(payload: bytes) -> Reading:
    """Read a presentation; raise ReadError if it is broken, a bomb, or holds no words."""
    with open_zip(payload) as archive:
        check_members(archive)
        package = Package(archive)
        show = _Show(package)
        pieces = list(show.pieces())
        facts = core_facts(package)
        reading = labelled(pieces, facts, next((f.value for f in facts if f.field == "language"), None))
        reading.facts += made_on(package, reading.facts)
        reading.notes = (*show.said, *losses(package))
    return reading


class _Show:
    def __init__(self, package: Package) -> None:
        self.package = package
        self.main = package.main("ppt/presentation.xml")
        self.root = package.xml(self.main)
        if not self.root.tag.endswith("}presentation"):
            raise ReadError("is a presentation that cannot be opened")
        self.said: list[str] = []
        self.tables = 0

    def pieces(self) -> Iterator[Piece]:
        relations = self.package.relations(self.main)
        for number, slide in enumerate(self.root.iterfind(f"{P}sldIdLst/{P}sldId"), start=1):
            relation = relations.get(slide.get(f"{R}id", ""))
            if relation is None or not self.package.has(relation.target):
                self.said.append(f"slide {number} is missing from the file")
                continue
            root = self.package.xml(relation.target)
            if root.get("show") in {"0", "false"}:
                self.said.append(f"slide {number} is hidden; it was read")
            yield from self.shapes(root, relation.target, f"slide {number}")
            for part in self.package.related(relation.target, "notesSlide"):
                for piece in self.shapes(self.package.xml(part), part, f"slide {number}, notes"):
                    if piece.kind != "heading":
                        yield piece
            for part in self.package.related(relation.target, "comments"):
                self.comments(self.package.xml(part), number)

    def shapes(self, root: Any, part: str, at: str) -> Iterator[Piece]:
        for element in root.iter(f"{P}sp", f"{A}tbl", f"{P}pic"):
            if element.tag == f"{A}tbl":
                yield from self.table(element, at)
                continue
            described = next((e.get("descr", "") for e in element.iter(f"{P}cNvPr")), "")
            if element.tag == f"{P}pic" and described.strip():
                yield Piece(
                    "caption", described.strip()[:2000], marked=True, at=f"{at}, description of a picture"
                )
            place = next((e.get("type", "body") for e in element.iter(f"{P}ph")), "")
            for body in element.iterchildren(f"{P}txBody"):
                yield from self.body(body, part, place, at)

    def body(self, body: Any, part: str, place: str, at: str) -> Iterator[Piece]:
        paragraphs = list(body.iterchildren(f"{A}p"))
        if place in TITLES:
            yield Piece(
                "heading",
                "\n".join(self.words(p, part)[0] for p in paragraphs).strip(),
                level=1 + (place == "title"),
                marked=True,
                at=at,
            )
            return
        for paragraph in paragraphs:
            text, anchors = self.words(paragraph, part)
            piece = Piece("boilerplate" if place in FURNITURE else "paragraph", text, anchors=anchors, at=at)
            piece.marked = place in FURNITURE
            yield piece

    def words(self, paragraph: Any, part: str) -> tuple[str, list[tuple[int, int, str]]]:
        parts: list[str] = []
        anchors = []
        size = 0
        for run in paragraph:
            name = run.tag.rsplit("}", 1)[-1] if isinstance(run.tag, str) else ""
            said = "\n" if name == "br" else (run.findtext(f"{A}t") or "") if name in {"r", "fld"} else ""
            link = run.find(f"{A}rPr/{A}hlinkClick")
            target = self.package.relations(part).get(link.get(f"{R}id", "")) if link is not None else None
            if said and target is not None and target.external:
                anchors.append((size, size + len(said), target.target))
            parts.append(said)
            size += len(said)
        return "".join(parts), anchors

    def table(self, table: Any, at: str) -> Iterator[Piece]:
        number = self.tables
        self.tables += 1
        for row, cells in enumerate(table.iterchildren(f"{A}tr")):
            for column, cell in enumerate(cells.iterchildren(f"{A}tc")):
                if cell.get("hMerge") in {"1", "true"} or cell.get("vMerge") in {"1", "true"}:
                    continue
                text = "\n".join("".join(t.text or "" for t in p.iter(f"{A}t")) for p in cell.iter(f"{A}p"))
                piece = Piece("table_cell", text, table=number, row=row, column=column, header=row == 0)
                piece.columns, piece.rows = _span(cell.get("gridSpan")), _span(cell.get("rowSpan"))
                piece.at = f"{at}, table {number + 1}, row {row + 1}, column {column + 1}"
                yield piece

    def comments(self, root: Any, slide: int) -> None:
        for each in list(root.iter(f"{P}cm"))[:100]:
            words = " ".join((each.findtext(f"{P}text") or "").split())[:300]
            self.said.append(f'comment on slide {slide}: "{words}"')


def _span(written: str | None) -> int:
    return (
        max(1, min(1000, int(written)))
        if written and written.isascii() and written.isdigit() and len(written) < 5
        else 1
    )
