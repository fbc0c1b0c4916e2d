"""How far right the column reaches in which a row of a PDF stands: whether a line was full."""

from collections.abc import Sequence
from typing import NamedTuple

from headwater.read.pdf_rows import Row

RUN = 2.6
"""Sizes of type between the lines of one column of text."""
FEWEST = 4
"""Lines of a run that show how wide its column is."""
NEAR = 25
"""Rows looked at before and after one to see how wide its column is."""


class _Sides(NamedTuple):
    """What is asked of a row again and again."""

    row: Row
    left: float
    right: float
    rtl: bool
    alone: bool


def margins(body: Sequence[Row]) -> dict[int, float]:
    """Return for each row how far right its column reaches: the longest row of its run, or one near it."""
    rows = [_Sides(r, r.left, r.right, r.rtl, len(r.segments) == 1 and not r.cells) for r in body]
    found: dict[int, float] = {}
    run: list[int] = []
    for index, row in enumerate(rows):
        if run and not _same_column(rows[run[-1]], row):
            _reach(rows, run, found)
            run = []
        run.append(index)
    _reach(rows, run, found)
    return found


def _same_column(before: _Sides, after: _Sides) -> bool:
    one, two = before.row, after.row
    return (
        one.page == two.page
        and 0 < two.base - one.base < RUN * one.size
        and abs(one.size - two.size) < 0.08 * one.size
        and before.rtl == after.rtl
        and before.alone
        and after.alone
        and abs(before.left - after.left) < 3 * one.size
    )


def _reach(rows: Sequence[_Sides], run: Sequence[int], found: dict[int, float]) -> None:
    if len(run) >= FEWEST:
        right = max(rows[index].right for index in run)
        found.update((id(rows[index].row), right) for index in run)
        return
    for index in run:
        it = rows[index]
        near = rows[max(0, index - NEAR) : index + NEAR]
        same = [
            other.right
            for other in near
            if other.alone
            and other.rtl == it.rtl
            and other.row.page == it.row.page
            and abs(other.left - it.left) < 3 * it.row.size
        ]
        found[id(it.row)] = max(same, default=it.right)
