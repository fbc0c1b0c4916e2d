"""Ruled lines to the cells of tables: which borders are drawn says which cells are merged."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from headwater.read.pdf_rules import Rule

NEAR = 2.5
"""Points between two lines that are one border, or two borders that meet."""
COVERED = 0.6
"""Share of a cell's side along which a line must run to be its border."""
MOST_BORDERS = 400
MOST_CELLS = 20_000


@dataclass(slots=True)
class Area:
    """A cell, merged ones whole: its first row and column, and how many of them it stands over."""

    row: int
    column: int
    rows: int = 1
    columns: int = 1


class Grid:
    """The borders of one table on one page, from left to right and from the top down."""

    def __init__(self, level: Sequence[Rule], upright: Sequence[Rule]) -> None:
        ends = [min(r.start for r in level), max(r.end for r in level)]
        tops = [min(r.start for r in upright), max(r.end for r in upright)]
        self.us = _apart([*ends, *(r.at for r in upright)])
        self.vs = _apart([*tops, *(r.at for r in level)])
        self.areas: list[Area] = []
        self._of: dict[tuple[int, int], Area] = {}
        if self.is_table():
            self._merge(level, upright)

    def is_table(self) -> bool:
        """Tell whether there is more than one cell each way (or many in one row), and not a map's worth."""
        rows, columns = len(self.vs) - 1, len(self.us) - 1
        several = columns >= 2 and (rows >= 2 or columns >= 3)
        return several and max(rows, columns) < MOST_BORDERS and rows * columns <= MOST_CELLS

    def at(self, u: float, v: float) -> Area | None:
        """Return the cell in which a point lies."""
        column, row = bisect_right(self.us, u) - 1, bisect_right(self.vs, v) - 1
        if not (0 <= column < len(self.us) - 1 and 0 <= row < len(self.vs) - 1):
            return None
        return self._of[row, column]

    def _merge(self, level: Sequence[Rule], upright: Sequence[Rule]) -> None:
        """Grow cells to the right, then down, over borders that are not drawn."""
        walls = [[r for r in upright if abs(r.at - u) < 2 * NEAR] for u in self.us]
        floors = [[r for r in level if abs(r.at - v) < 2 * NEAR] for v in self.vs]
        rows, columns = len(self.vs) - 1, len(self.us) - 1
        for row in range(rows):
            for column in range(columns):
                if (row, column) in self._of:
                    continue
                area = Area(row, column)
                while (
                    area.column + area.columns < columns
                    and self._open(walls[area.column + area.columns], self.vs, [row])
                    and (row, column + area.columns) not in self._of
                ):
                    area.columns += 1
                wide = range(column, column + area.columns)
                while (
                    row + area.rows < rows
                    and self._open(floors[row + area.rows], self.us, wide)
                    and not any((row + area.rows, c) in self._of for c in wide)
                ):
                    area.rows += 1
                self._of.update(((r, c), area) for r in range(row, row + area.rows) for c in wide)
                self.areas.append(area)

    @staticmethod
    def _open(rules: Sequence[Rule], borders: Sequence[float], places: Sequence[int]) -> bool:
        """Tell whether no line runs along these sides."""
        for place in places:
            low, high = borders[place], borders[place + 1]
            if any(min(r.end, high) - max(r.start, low) >= COVERED * (high - low) for r in rules):
                return False
        return True


def grids(level: Sequence[Rule], upright: Sequence[Rule]) -> Iterator[Grid]:
    """Yield the tables that these lines make: groups of lines that meet."""
    level, upright = _joined(level), _joined(upright)
    if not level or not upright or len(level) + len(upright) > 2 * MOST_BORDERS:
        return
    group = list(range(len(level) + len(upright)))

    def root(index: int) -> int:
        while group[index] != index:
            group[index] = group[group[index]]
            index = group[index]
        return index

    for i, one in enumerate(level):
        for j, two in enumerate(upright):
            if one.start - NEAR <= two.at <= one.end + NEAR and two.start - NEAR <= one.at <= two.end + NEAR:
                group[root(i)] = root(len(level) + j)
    members: dict[int, tuple[list[Rule], list[Rule]]] = {}
    for index in range(len(group)):
        sides = members.setdefault(root(index), ([], []))
        if index < len(level):
            sides[0].append(level[index])
        else:
            sides[1].append(upright[index - len(level)])
    for sides in members.values():
        if sides[0] and sides[1]:
            grid = Grid(*sides)
            if grid.is_table():
                yield grid


def _apart(places: Sequence[float]) -> list[float]:
    """Return places in order, those that are one border made one."""
    found: list[list[float]] = []
    for place in sorted(places):
        if found and place - found[-1][-1] <= NEAR:
            found[-1].append(place)
        else:
            found.append([place])
    return [sum(same) / len(same) for same in found]


def _joined(rules: Sequence[Rule]) -> list[Rule]:
    """Return the lines, those that touch and run on made one."""
    ordered = sorted(rules, key=lambda r: (round(r.at), r.start))
    found: list[Rule] = []
    for rule in ordered:
        last = found[-1] if found else None
        if last is not None and abs(last.at - rule.at) <= 1.0 and rule.start <= last.end + NEAR:
            found[-1] = Rule(last.at, last.start, max(last.end, rule.end))
        else:
            found.append(rule)
    return found


def edges_meet(one: Sequence[float], two: Sequence[float]) -> bool:
    """Tell whether two tables have the same columns, as a table that goes on over the page has."""
    return len(one) == len(two) and all(abs(a - b) <= 2 * NEAR for a, b in zip(one, two, strict=True))
