"""Which look-alikes of a large case are shown, before and after a few new documents."""

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, field

from headwater.link import Family, Shown, Standing, chosen, family_of, limit_of
from headwater.link.standings import BROAD
from headwater.store.looks import LookRows, Stand


def of_all(rows: LookRows, stands: Iterator[Standing]) -> list[Shown]:
    """Keep what look-alikes of a whole case are chosen by, and choose them."""
    rows.clear()
    for stand in stands:
        _put(rows, stand)
    rows.settle()
    for family, trap in rows.two_sided(BROAD):
        _again(rows, family, trap)
    rows.keep()
    return _shown(rows)


def _put(rows: LookRows, stand: Standing) -> None:
    held = Stand(*stand[:7])
    rows.put(held, ((family, side, stand.number, trap) for trap, family, side in stand.keys))


def _again(rows: LookRows, family: int, trap: int) -> None:
    """Choose anew what is shown of a family."""
    by_side = rows.family(family, BROAD)
    sides: dict[Hashable, list[Standing]] = {
        side: [Standing(*each[:6]) for each in held] for side, held in by_side.items()
    }
    rows.put_family(family, family_of(trap, sides))


def _shown(rows: LookRows) -> list[Shown]:
    return chosen((Family(*each) for each in rows.ranked()), limit_of(rows.count()))


@dataclass(slots=True)
class Looked:
    """The look-alikes of a large case while its neighbours are linked, without new documents and with them.

    `further` are documents by which clusters are told that are now shown beside others, or no more, and were
    not linked.
    """

    rows: LookRows
    further: set[str] = field(default_factory=set)
    _before: list[Shown] | None = None
    _old: dict[int, Standing] = field(default_factory=dict)
    _now: dict[int, Standing] = field(default_factory=dict)

    def before(self, stands: Iterator[Standing]) -> list[Shown]:
        """Choose among the clusters of the neighbours without the new documents."""
        self._old = {each.number: each for each in stands}
        if self._before is None:
            self._before = _shown(self.rows)
        return _within(self._before, self._old)

    def after(self, stands: Iterator[Standing]) -> list[Shown]:
        """Choose among those with the new documents, after `before`."""
        self._now = {each.number: each for each in stands}
        self.change()
        shown = _shown(self.rows)
        others = set(shown).symmetric_difference(self._before or ())
        numbers = {n for each in others for side in each.sides for n in side}
        self.further = self.rows.documents(sorted(numbers - self._old.keys() - self._now.keys()))
        self.rows.leave()
        return _within(shown, self._now)

    def change(self) -> None:
        """Put the clusters of now in the place of the old ones."""
        touched: dict[int, int] = {}
        for number in self._old.keys() - self._now.keys():
            keys = self._old[number].keys
            if self.rows.remove(number, [family for _, family, _ in keys]):
                touched.update((family, trap) for trap, family, _ in keys)
        for number in self._now.keys() - self._old.keys():
            _put(self.rows, self._now[number])
            touched.update((family, trap) for trap, family, _ in self._now[number].keys)
        for family, trap in touched.items():
            _again(self.rows, family, trap)


def _within(shown: Iterable[Shown], stands: dict[int, Standing]) -> list[Shown]:
    """Those of which all clusters are at hand."""
    return [each for each in shown if all(n in stands for side in each.sides for n in side)]


def none(stands: Iterator[Standing]) -> list[Shown]:
    """Choose none."""
    del stands
    return []
