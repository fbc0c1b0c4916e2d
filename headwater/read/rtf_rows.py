"""Tables of an RTF file: cells are written one by one, and the row says at its edges what was merged."""

from headwater.read.pieces import Piece

MOST_COLUMNS = 1000


class Rows:
    """Gathers cells into rows and rows into tables."""

    def __init__(self) -> None:
        self.tables = 0
        self.cells: list[Piece] = []
        self.done: list[Piece] = []
        self.open = False
        self.index = 0
        self.flags: list[tuple[str, str]] = []  # of each column: merged sideways, merged downwards
        self.flag = ("", "")
        self.above: dict[int, Piece] = {}

    def word(self, name: str, value: int | None) -> None:
        """Take in a control word that shapes a row."""
        if name == "trowd":
            self.flags, self.flag = [], ("", "")
        elif name in {"clmgf", "clmrg"}:
            self.flag = (name, self.flag[1])
        elif name in {"clvmgf", "clvmrg"}:
            self.flag = (self.flag[0], name)
        elif name == "cellx" and len(self.flags) < MOST_COLUMNS:
            self.flags.append(self.flag)
            self.flag = ("", "")

    def cell(self, piece: Piece) -> None:
        """Add a cell to the row that is being written."""
        if len(self.cells) < MOST_COLUMNS:
            self.cells.append(piece)

    def row(self) -> None:
        """End a row: place its cells, and join those that its edges say are merged."""
        last: Piece | None = None
        for column, piece in enumerate(self.cells):
            across, down = self.flags[column] if column < len(self.flags) else ("", "")
            if across == "clmrg" and last is not None:
                last.columns += 1
                continue
            if down == "clvmrg" and column in self.above and not piece.text.strip():
                self.above[column].rows += 1
                continue
            piece.table, piece.row, piece.column, piece.header = (
                self.tables,
                self.index,
                column,
                self.index == 0,
            )
            piece.at = f"table {self.tables + 1}, row {self.index + 1}, column {column + 1}"
            self.above.pop(column, None)
            if down == "clvmgf":
                self.above[column] = piece
            self.done.append(piece)
            last = piece
        self.cells = []
        self.index += 1

    def closed(self) -> list[Piece]:
        """Return the table that ended, [] if none did; cells without a row's end make a last row."""
        if self.cells:
            self.row()
        found, self.done = self.done, []
        if found:
            self.tables += 1
        self.index, self.above = 0, {}
        if found and max((p.column or 0) + p.columns for p in found) < 2:
            for piece in found:  # a frame around text is no table
                piece.kind, piece.table, piece.row, piece.column, piece.header = (
                    "paragraph",
                    None,
                    None,
                    None,
                    False,
                )
        return found
