"""One page before and after: its changes, its figures that were revised, its statements moved or orphaned."""

import re
from collections import defaultdict
from collections.abc import Sequence

from headwater.link.versions.carrying import Carrier
from headwater.link.versions.edits import changes
from headwater.link.versions.plain import plain
from headwater.model import Document, Figure, Moved, Orphaned, Revised, Revision, Statement

MADE_BY = "versions/1"
_QUANTITY = re.compile(
    r"[\d〇零一二三四五六七八九十百千万亿萬億两兩几幾多余餘.,%٪ ]+"
    r"|\b(?:more than|over|about|at least|nearly|million|thousand|hundred|billion)\b"
    r"|超过|超過|近|约|約|至少|以上|مىڭ|مىليون",
    re.IGNORECASE,
)


def revision(
    old: Document,
    new: Document,
    said_before: Sequence[Statement],
    said_now: Sequence[Statement],
    *,
    since: str = "",
    on: str = "",
    recaptured: bool = True,
    why: tuple[str, ...] = (),
) -> Revision:
    """Compare two versions of one page. `since` and `on` are their dates, "" where not known."""
    carrier = Carrier(old, new)
    moved: list[Moved] = []
    lost: list[Orphaned] = []
    for statement in said_before:
        place = carrier.carry(statement)
        if isinstance(place, Moved):
            moved.append(place)
        else:
            lost.append(place)
    return Revision(
        old=old.id, new=new.id, since=since, on=on, recaptured=recaptured,
        changes=changes(carrier), made_by=MADE_BY,
        revised=_revised(carrier, said_before, said_now, {each.statement for each in lost}),
        moved=tuple(moved), orphaned=tuple(lost), why=why,
    )  # fmt: skip


def _revised(
    carrier: Carrier, before: Sequence[Statement], now: Sequence[Statement], lost: set[str]
) -> tuple[Revised, ...]:
    """Pair the orphaned figures of a changed paragraph with those there now: same sentence, other numbers.

    Where only the figure and its unit are the same, they are paired if each is the only one of its kind.
    """
    there = _by_unit(carrier.new, [(u.start, u.end) for u in carrier.new_units], now)
    here = _by_unit(carrier.old, [(u.start, u.end) for u in carrier.old_units], before)
    found: list[Revised] = []
    for i, j in sorted(carrier.paired.changed.items()):
        olds, news = [f for f in here[i] if f.id in lost], there[j]
        for masked in (_sentence, _kind):
            ones, others = _once(carrier.old, olds, masked), _once(carrier.new, news, masked)
            for key, figure in ones.items():
                other = others.get(key)
                if other is None or figure not in olds or other not in news:
                    continue
                olds, news = [f for f in olds if f is not figure], [f for f in news if f is not other]
                was, says = figure.quantity, other.quantity
                if (was.low, was.high, was.bound, was.unit) != (says.low, says.high, says.bound, says.unit):
                    words = was.as_written, says.as_written
                    found.append(Revised(figure.id, other.id, *words, figure.span, other.span))
    return tuple(found)


def _by_unit(
    document: Document, places: Sequence[tuple[int, int]], said: Sequence[Statement]
) -> dict[int, list[Figure]]:
    found: dict[int, list[Figure]] = defaultdict(list)
    at = 0
    figures = [s for s in said if isinstance(s, Figure)]
    for figure in sorted(figures, key=lambda s: (s.span.start, s.span.end)):
        while at < len(places) and places[at][1] <= figure.span.start:
            at += 1
        if at < len(places) and places[at][0] <= figure.span.start and document.holds(figure.span):
            found[at].append(figure)
    return found


def _once(document: Document, figures: Sequence[Figure], masked: object) -> dict[object, Figure]:
    held: dict[object, list[Figure]] = defaultdict(list)
    for figure in figures:
        held[masked(document, figure)].append(figure)  # type: ignore[operator]
    return {key: group[0] for key, group in held.items() if len(group) == 1}


def _sentence(document: Document, figure: Figure) -> object:
    """The sentence without its quantities, and which of them this one is."""
    low, high = min(figure.sentence[0], figure.number[0]), max(figure.sentence[1], figure.number[1])
    before = _QUANTITY.sub("#", plain(document.text, low, figure.number[0]).text + " ")
    after = _QUANTITY.sub("#", " " + plain(document.text, figure.number[1], high).text)
    return re.sub(r"#+", "#", before), re.sub(r"#+", "#", after)


def _kind(_document: Document, figure: Figure) -> object:
    measure, quantity = figure.measure, figure.quantity
    return measure.head, measure.predicate, quantity.unit, quantity.per, figure.role
