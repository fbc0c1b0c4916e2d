"""One number of a draft against the case: the figures that it may mean, and how far it departs from them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from headwater.flow.check.book import Book
from headwater.flow.check.findings import Verdict
from headwater.link.drafted import Fit, Shelf, telling
from headwater.link.facets import value_of
from headwater.model import Document, Figure
from headwater.weigh.dates import days, meet
from headwater.weigh.drafted import told

COST: Mapping[Verdict, int] = {
    "rounding": 3, "bound": 2, "precision": 2, "planned": 2, "rate": 3, "unit": 3, "counted": 4, "place": 3,
    "period": 3,
}  # fmt: skip
"""How much a departure weighs, when the figure that a draft means is looked for; not how bad it is."""
MOST = 5
"""Beyond this, two figures have nothing to do with each other but a number."""
CONFUSED = (
    frozenset({"person", "person-time", "household", "count", "visit", "time"}),
    frozenset({"percent", "percentage-point", "fold"}),
)
"""Units that are taken for one another; beside them, all currencies."""
FARTHEST = 100
"""How many times a number may be another that answers the same question: a slip of two places."""
SLIPS = frozenset({1e3, 1e4, 1e6})
"""A million for a billion, ten thousand too much: further off, but the same digits."""
PARTS: Mapping[str, Verdict] = {
    "unit": "unit", "counted": "counted", "place": "place", "rate": "rate", "planned": "planned",
}  # fmt: skip
SAID: Mapping[str, Verdict] = {"bound": "bound", "rounded": "rounding", "finer": "precision"}


class Near(NamedTuple):
    """A figure of the case, and in what the draft departs from it."""

    fit: Fit
    apart: frozenset[Verdict]
    cost: int


@dataclass(frozen=True, slots=True)
class Meant:
    """What a draft's number may mean: `best` are the figures that it departs from least, all alike in how;
    `twins` have its number in another unit; `bounded` its number under another bound; `others` are figures
    that answer its question with another number; `hints` have its number, and are too far off."""

    best: tuple[Near, ...] = ()
    twins: tuple[Near, ...] = ()
    bounded: tuple[Near, ...] = ()
    others: tuple[Fit, ...] = ()
    hints: tuple[Near, ...] = ()
    rejected: tuple[Near, ...] = ()


class Page:
    """The draft as its numbers stand in it: which paragraph each is in, and what else stands there."""

    def __init__(self, document: Document, figures: Sequence[Figure]) -> None:
        self.document = document
        self._starts = [b.start for b in document.blocks]
        self.paragraph = {f.id: self._at(f.number[0]) for f in figures}
        self.beside: dict[int, list[Figure]] = {}
        for figure in figures:
            self.beside.setdefault(self.paragraph[figure.id], []).append(figure)

    def _at(self, place: int) -> int:
        from bisect import bisect_right

        return bisect_right(self._starts, place) - 1

    def words(self, figure: Figure) -> str:
        """Return the paragraph of a figure."""
        number = self.paragraph[figure.id]
        if number < 0:
            return self.document.text[figure.sentence[0] : figure.sentence[1]]
        block = self.document.blocks[number]
        return self.document.text[block.start : block.end]

    def near(self, figure: Figure) -> list[Figure]:
        """Return the other figures of its paragraph and of those before and after it."""
        at = self.paragraph[figure.id]
        return [f for n in (at - 1, at, at + 1) for f in self.beside.get(n, ()) if f is not figure]


def meant(figure: Figure, shelf: Shelf, book: Book, pinned: Sequence[str] | None = None) -> Meant:
    """Return what `figure` of a draft may mean; only `pinned` figures, if a marker names them."""
    if pinned is not None:
        held = [fit for i in pinned if (fit := shelf.one(figure, i)) is not None]
        every = [near(figure, fit) for fit in held]
        fits = [n for n in every if n is not None]
        if not fits:
            return Meant(others=tuple(held))
        least = min(n.cost for n in fits)
        return Meant(best=tuple(n for n in fits if n.cost == least))
    rare = telling(figure)
    seen: list[Near] = []
    hints: list[Near] = []
    twins: list[Near] = []
    rejected: list[Near] = []
    for fit in shelf.near(figure):
        one = near(figure, fit)
        if one is None:
            continue
        if fit.figure.id in book.rejected:
            rejected.append(one)
        elif "unit" in one.apart and not _confused(figure, fit):
            continue
        elif _counts(one, rare):
            (twins if one.apart == {"unit"} else seen).append(one)
        elif not one.apart & {"unit", "counted"}:
            hints.append(one)
    if twins or any(not n.fit.slip for n in seen if not n.apart):
        seen = [n for n in seen if not n.fit.slip]  # the case's own slip of a unit bears nothing out
    if twins and min((n.cost for n in seen), default=COST["unit"]) >= COST["unit"]:
        return Meant(best=tuple(twins), hints=tuple(hints))
    least = min((n.cost for n in seen), default=0)
    best = tuple(n for n in seen if n.cost == least)
    if rare and best and not least:
        best = _told_elsewhere(best, seen)
        least = best[0].cost
    kinds = {n.apart for n in best}
    if len(kinds) > 1:  # one way to be wrong is named: that of the figure most like the draft's
        first = max(best, key=lambda n: n.fit.alike).apart
        best = tuple(n for n in best if n.apart == first)
    others = () if best and not least else tuple(_others(figure, shelf, book))
    bounded = tuple(n for n in seen if n.apart == {"bound"})
    clear = tuple(n for n in rejected if not n.apart and n.fit.alike > 1)
    return Meant(best, tuple(twins), bounded, others, tuple(hints), clear)


def _told_elsewhere(best: tuple[Near, ...], seen: Sequence[Near]) -> tuple[Near, ...]:
    """Return those who tell this rare number of another place, time or rate, if all who could bear the draft
    out leave that part unsaid: they say the number, and not the draft's sentence."""
    parts: tuple[Verdict, ...] = ("place", "period", "rate")
    for part in parts:
        others = tuple(n for n in seen if n.apart == {part} and n.fit.alike >= best[0].fit.alike)
        if others and all(part in n.fit.silent for n in best):
            return others
    return best


def near(figure: Figure, fit: Fit) -> Near | None:
    """Return in what `figure` departs from one of the case; None if its number is another."""
    said = told(figure.quantity, fit.figure.quantity)
    if said == "other":
        return None
    apart: set[Verdict] = {PARTS[part] for part in fit.apart}
    if said != "same":
        apart.add(SAID[said])
    mine, theirs = (days(d) for d in fit.dates)
    if mine and theirs and not meet(mine, theirs):
        apart.add("period")
    return Near(fit, frozenset(apart), sum(COST[a] for a in apart))


def _counts(one: Near, rare: bool) -> bool:
    """Whether a figure of this number may well be the one that is meant."""
    if one.cost > MOST:
        return False
    if rare:
        return one.fit.alike >= (0 if not one.apart else -1 if one.apart <= {"unit", "rate"} else 1)
    # a small number is everywhere: it must count the same thing, there and then
    return one.fit.alike >= 2 and not one.apart & {"counted", "place", "period", "rate"}


def _others(figure: Figure, shelf: Shelf, book: Book) -> list[Fit]:
    """Return what else the case says to the draft's question: of its place and time, with another number."""
    found = []
    for fit in shelf.asking(figure):
        mine, theirs = (days(d) for d in fit.dates)
        apart_in_time = mine and theirs and not meet(mine, theirs)
        if fit.figure.id in book.rejected or fit.alike < 3 or apart_in_time:
            continue
        if told(figure.quantity, fit.figure.quantity) == "other":
            found.append(fit)
    close = [f for f in found if (r := _ratio(figure, f.figure)) <= FARTHEST or r in SLIPS]
    return sorted(close, key=lambda f: (f.title, -f.alike, -_exact(f), _ratio(figure, f.figure), f.dates[1]))


def _ratio(one: Figure, other: Figure) -> float:
    """How many times one number is the other."""
    a, b = (abs(value_of(f) or 0.0) for f in (one, other))
    return max(a, b) / min(a, b) if a and b else float("inf")


def _exact(fit: Fit) -> bool:
    """Whether both dates are known; those that are not apart then meet."""
    return bool(fit.dates[0] and fit.dates[1])


def _confused(figure: Figure, fit: Fit) -> bool:
    """Whether two different units are ones that people take for one another."""
    from headwater.link.units import money

    one, other = figure.quantity.unit or "", fit.figure.quantity.unit or ""
    if money(one) or money(other):
        return not fit.apart & {"counted", "rate"}  # a currency that no table has may be meant
    return any({one, other} <= units for units in CONFUSED)


def same_documents(nears: Sequence[Near], titles: bool = True) -> set[str]:
    """Return the documents that the figures stand in; headlines left out unless `titles`."""
    return {n.fit.figure.document for n in nears if titles or not n.fit.title}
