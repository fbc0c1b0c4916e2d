"""Where a table cell stands, with cells that span rows and columns (HTML 4.9.12, forming a table)."""

from collections.abc import Mapping

MOST = 1000
"""The widest span believed (HTML allows no more columns)."""


class Grid:
    """One table while it is read: its number, the row, and the columns that earlier rows still fill."""

    def __init__(self, table: int) -> None:
        self.table = table
        self.row = -1
        self.column = 0
        self.filled: dict[int, int] = {}
        self.span = (1, 1)
        """Columns and rows that the last cell stands over."""

    def next_row(self) -> None:
        """Begin the next row."""
        self.row += 1
        self.column = 0
        self.filled = {column: rows - 1 for column, rows in self.filled.items() if rows > 1}

    def next_cell(self, attrs: Mapping[str, str]) -> tuple[int, int, int]:
        """Return table, row and column of the next cell, and take up the room it spans."""
        self.row = max(self.row, 0)
        while self.column < MOST and self.filled.get(self.column, 0):
            self.column += 1
        place = (self.table, self.row, self.column)
        wide, high = _span(attrs.get("colspan")), _span(attrs.get("rowspan"))
        if attrs.get("rowspan", "").strip() == "0":
            high = MOST  # to the end of the rows (HTML 4.9.11)
        self.span = (wide, 1 if high == MOST else high)
        if high > 1:
            # This row takes one of the rows off at once: `next_row` counts what is left.
            self.filled.update(dict.fromkeys(range(self.column, min(MOST, self.column + wide)), high))
        self.column += wide
        return place


def _span(value: str | None) -> int:
    return (
        min(MOST, max(1, int(value)))
        if value and value.isascii() and value.isdigit() and len(value) < 6
        else 1
    )
