"""The plot draws what is known and no more."""

import pytest

from headwater.model import Answer, Bound, Dossier, Figure, Measure, Number, Origins, Quantity, Statement
from headwater.publish.plot import BOTTOM, TOP, WIDTH, Plot, plot


def figure(
    dossier: Dossier, low: Number | None, high: Number | None, bound: Bound, unit: str = "person"
) -> Figure:
    held = dossier.documents[0]
    return Figure(
        document=held.id, file=None, url=None, lang="en", span=held.span(0, 5), sentence=(0, 5), made_by="x",
        number=(0, 5), quantity=Quantity(low, high, bound, unit, None, ""), measure=Measure("m", "m"),
    )  # fmt: skip


def drawn(
    dossier: Dossier, *rows: tuple[Number | None, Number | None, Bound, str | None], unit: str = ""
) -> Plot | None:
    statements: dict[str, Statement] = {}
    answers = []
    for n, (low, high, bound, as_of) in enumerate(rows):
        found = figure(dossier, low, high, bound, unit if unit and n else "person")
        statements[found.id] = found
        answers.append(Answer("v", (found.id,), Origins(1, 1), as_of))
    return plot(tuple(answers), statements)


def test_bounds_and_dates(dossier: Dossier) -> None:
    made = drawn(
        dossier,
        (100, 100, "exact", "2018"),
        (200, None, "more_than", "2019-06"),
        (None, 300, "at_most", "2020-01-31"),
        (40, 60, "range", "2021/2022"),
        (90, 90, "approx", "2020~"),
    )
    assert made is not None
    exact, over, under, between, about = made.points
    assert (over.up, over.down, over.hollow) == (True, False, False)
    assert (under.up, under.down) == (False, True)
    assert between.base > between.top  # a bar from 40 to 60
    assert about.hollow
    assert not (exact.up or exact.down or exact.hollow)
    assert exact.x1 - exact.x0 > over.x1 - over.x0 > under.x1 - under.x0 > 0  # a year, a month, a day
    assert (
        "A, 2018: 100; B, 2019-06: > 200; C, 2020-01-31: ≤ 300; D, 2021/2022: 40–60; E, 2020~: ≈ 90"
        in made.alt
    )
    for point in made.points:
        assert 0 <= point.x0 <= point.x <= point.x1 <= WIDTH
        assert TOP <= point.top <= point.base <= BOTTOM
    assert made.ys[0] == (BOTTOM, "0")
    assert made.unit == "persons"


@pytest.mark.parametrize(
    "rows",
    [
        [(1, 1, "exact", "2018")],  # one answer is no series
        [(1, 1, "exact", "2018"), (2, 2, "exact", None)],  # undated
        [(1, 1, "exact", "2018"), (2, 2, "exact", "2019/..")],  # open for ever
        [(1, 1, "exact", "2018"), (2, 2, "exact", "some day")],
        [(0, 0, "exact", "2018"), (0, 0, "exact", "2019")],  # no height
        [(1, 1, "exact", "2018"), (float("inf"), None, "at_least", "2019")],
        [(1, 1, "exact", "2018")] * 13,  # too many to read
    ],
)
def test_no_plot(
    dossier: Dossier, rows: list[tuple[Number | None, Number | None, Bound, str | None]]
) -> None:
    assert drawn(dossier, *rows) is None


def test_two_units_are_not_drawn_on_one_axis(dossier: Dossier) -> None:
    assert drawn(dossier, (1, 1, "exact", "2018"), (2, 2, "exact", "2019"), unit="household") is None


def test_large_and_negative_values(dossier: Dossier) -> None:
    made = drawn(dossier, (-5, -5, "exact", "2018"), (2.1e13, 2.1e13, "exact", "2018"))
    assert made is not None
    assert made.ys[-1][1].endswith("trillion")
    made = drawn(dossier, (-5, -5, "exact", "2018"), (5, 5, "exact", "2018"))
    assert made is not None
    assert made.ys[0][1] == "-5"


def test_labels_stand_apart(dossier: Dossier) -> None:
    """Five answers close to one another, as of two years: no label lies on a point or on another label."""
    rows = (
        (96214, "2060"),
        (180455, "2061-12-31"),
        (212368, "2062-12-31"),
        (236410, "2062-12-31"),
        (221900, "2063-06-30"),
    )
    made = drawn(dossier, *((n, n, "exact", when) for n, when in rows))
    assert made is not None
    boxes = []
    for p in made.points:
        width = 7.2 * (len(p.label) + 2)
        first = p.text_x - {"start": 0, "middle": width / 2, "end": width}[p.anchor]
        boxes += [
            (first, p.text_y - 10, first + width, p.text_y + 2),
            (p.x - 5, p.top - 5, p.x + 5, p.top + 5),
        ]
    for n, a in enumerate(boxes):
        for b in boxes[n + 1 :]:
            apart = a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]
            assert apart or {a, b} <= set(boxes[1::2]), (a, b)  # two points may lie close
