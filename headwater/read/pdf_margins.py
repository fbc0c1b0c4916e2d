"""How far right the column reaches in which a row of a PDF stands: whether a line was full."""

from collections.abc import Sequence

from headwater.read.pdf_rows import Row

RUN = 2.6
"""Sizes of type between the lines of one column of text."""
FEWEST = 4
"""Lines of a run that show how wide its column is."""
NEAR = 25
"""Rows looked at before and after one to see how wide its column is."""


def margins(body: Sequence[Row]) -> dict[int, float]:
    """Return for each row how far right its column reaches: the longest row of its run, or one near it."""
    found: dict[int, float] = {}
    run: list[int] = []
    for index, row in enumerate(body):
        if run and not _same_column(body[run[-1]], row):
            _reach(body, run, found)
            run = []
        run.append(index)
    _reach(body, run, found)
    return found


def _same_column(one: Row, two: Row) -> bool:
    return (
        one.page == two.page
        and 0 < two.base - one.base < RUN * one.size
        and abs(one.size - two.size) < 0.08 * one.size
        and one.rtl == two.rtl
        and len(two.segments) == len(one.segments) == 1
        and not (one.cells or two.cells)
        and abs(one.left - two.left) < 3 * one.size
    )


def _reach(body: Sequence[Row], run: Sequence[int], found: dict[int, float]) -> None:
    if len(run) >= FEWEST:
        right = max(body[index].right for index in run)
        found.update((id(body[index]), right) for index in run)
        return
    for index in run:
        row = body[index]
        near = [
            r
            for r in body[max(0, index - NEAR) : index + NEAR]
            if len(r.segments) == 1 and r.page == row.page and not r.cells
        ]
        same = [r.right for r in near if r.rtl == row.rtl and abs(r.left - row.left) < 3 * row.size]
        found[id(row)] = max(same, default=row.right)
