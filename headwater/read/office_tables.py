"""A Word table to cells in their places (ECMA-376 part 1, 17.4): merged, nested, headed; deleted rows said."""

from collections.abc import Iterator
from typing import Any

from headwater.read.margin import Margin
from headwater.read.office_styles import VAL, W, is_on, number_of

P, TBL, TR, TC, SDT = f"{W}p", f"{W}tbl", f"{W}tr", f"{W}tc", f"{W}sdt"
WRAPPERS = frozenset({SDT, f"{W}sdtContent", f"{W}customXml", f"{W}ins", f"{W}smartTag", f"{W}moveTo"})
WIDEST = 1000


class Cell:
    """One cell: its element, its place, and over how many columns and rows it stands."""

    __slots__ = ("column", "columns", "element", "header", "row", "rows")

    def __init__(self, element: Any, row: int, column: int, columns: int, header: bool) -> None:
        self.element, self.row, self.column = element, row, column
        self.columns, self.rows, self.header = columns, 1, header


def placed(table: Any, margin: Margin) -> list[Cell]:
    """Return the cells of a table that are shown, row by row; rows and cells deleted as a change are noted."""
    found: list[Cell] = []
    above: dict[int, Cell] = {}
    rows = [row for row in through(table, TR) if not _gone(row, margin)]
    headed = [is_on(row.find(f"{W}trPr"), "tblHeader") for row in rows]
    for index, row in enumerate(rows):
        properties = row.find(f"{W}trPr")
        column = number_of(properties.find(f"{W}gridBefore"), 0) or 0 if properties is not None else 0
        header = headed[index] if any(headed) else index == 0
        for element in through(row, TC):
            own = element.find(f"{W}tcPr")
            wide = number_of(own.find(f"{W}gridSpan"), 1) or 1 if own is not None else 1
            merge = own.find(f"{W}vMerge") if own is not None else None
            if merge is not None and merge.get(VAL, "continue") == "continue" and column in above:
                above[column].rows += 1
            elif own is None or own.find(f"{W}cellDel") is None:
                cell = Cell(element, index, min(column, WIDEST), min(wide, WIDEST), header)
                found.append(cell)
                above.pop(column, None)
                if merge is not None:
                    above[column] = cell
            else:
                _note(own.find(f"{W}cellDel"), element, margin)
            column += wide
    return found


def blocks(parent: Any) -> Iterator[Any]:
    """Yield paragraphs and tables in order, through content controls and other wrappers."""
    return through(parent, P, TBL)


def through(parent: Any, *tags: str) -> Iterator[Any]:
    """Yield the nearest elements with these tags, through wrappers."""
    stack = [iter(parent)]
    while stack:
        element = next(stack[-1], None)
        if element is None:
            stack.pop()
        elif element.tag in tags:
            yield element
        elif element.tag in WRAPPERS:
            stack.append(iter(element))


def _gone(row: Any, margin: Margin) -> bool:
    properties = row.find(f"{W}trPr")
    change = properties.find(f"{W}del") if properties is not None else None
    if change is None:
        return False
    _note(change, row, margin)
    return True


def _note(change: Any, element: Any, margin: Margin) -> None:
    cells = [
        "".join(t.text or "" for t in cell.iter(f"{W}t", f"{W}delText"))
        for cell in ([element] if element.tag == TC else element.iter(TC))
    ]
    margin.delete(change.get(f"{W}author", ""), change.get(f"{W}date", ""), " | ".join(cells))
