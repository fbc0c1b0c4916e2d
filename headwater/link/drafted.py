"""A draft's figures beside a case's: which of these could be what the draft means.

Nothing is decided here about values: a fit says which parts of the key (unit, what is counted, place,
denominator, plan or fact) are known on both sides and differ.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from headwater.link.clusters import topics_fit
from headwater.link.concepts import HEAD_CONCEPTS
from headwater.link.entities import OwnPlaces
from headwater.link.facets import Facet, facet, in_doubt, value_of
from headwater.link.ground import ground_of
from headwater.link.heads import GENERAL, PERSONS
from headwater.link.learning import homes, learn
from headwater.link.places import STATED, inside
from headwater.link.units import MONEY_UNITS, SIZE_UNITS
from headwater.model import Document, Event, Figure, Judgement, Statement, Term

NEAR = 0.12
"""How far from a draft's number a case's is looked at, for what may be rounding."""
EXACT_BELOW = 100
"""Below this, only the very number is looked at."""
VALUES, MEMBERS = 48, 24
"""Different values looked at around a number, and figures of one key and value."""
ASKED = 400
"""Figures of one key looked at for what else the case says to a question."""
NAMED = frozenset({"percent", "percentage-point", "person", "person-time", "household", "fold"})
LOOSE = frozenset({"", "count"})
PLACES, SENTENCE = 5_000, 2_000
"""Names of places looked for in a sentence of the draft, and code points of it that are read."""
REGION = re.compile(
    r"\b((?:[A-Z][\w'’-]+ ){1,3}(?:Valley|Basin|Region|Islands?|Highlands|Uplands|Plains?|Plateau|Peninsula"
    r"|Delta|Coast|Corridor|Mountains|Hills|Oasis))\b"
    r"|(?:^|[，、。；在于年月日底])([\u4e00-\u9fff]{2,5}?(?:谷地|盆地|山谷|流域|半岛|高原|平原|草原|绿洲|群岛|三角洲|走廊))"
)
"""Names of regions that are no division of any country, so that no gazetteer has them."""
PLAN = re.compile(
    r"\b(?:plan|target|aim|goal|quota|intend|propos|set out to|is to\b|are to\b|will\b|would\b|by 20\d\d, it)"
    r"|计划|計劃|目标|目標|任务|任務|名额|拟|擬|预计|預計|力争|پىلان|نىشان|مەقسەت",
    re.IGNORECASE,
)
"""Words of a draft by which a number is told as a plan."""


@dataclass(frozen=True, slots=True)
class Fit:
    """A figure of the case beside one of the draft.

    `apart` names the parts known on both sides that differ: unit, counted, place, rate, planned; `alike`
    how many are known on both and the same; `silent` those that the draft says and the case's figure does not
    (place, rate, period). `dates` are the draft's and the case's own (EDTF, "" unsaid);
    `flow`: it happens over a time, so that a later period replaces nothing. `title`: a headline, `slip`: the
    case's other sources have another unit for this number.
    """

    figure: Figure
    apart: frozenset[str]
    alike: int
    silent: frozenset[str]
    dates: tuple[str, str]
    flow: bool
    title: bool
    slip: bool


class Shelf:
    """The figures of a case, to be found by value and by what they count; and those of one draft."""

    def __init__(self, held: Sequence[Facet], drafted: Sequence[Facet], plans: Mapping[str, bool]) -> None:
        self._plans = plans
        self._drafted = {f.figure.id: f for f in drafted}
        self._held = {f.figure.id: f for f in held}
        self._by_value: dict[float, dict[tuple[str, str, str], list[Facet]]] = {}
        self._by_key: dict[tuple[str, str], list[Facet]] = defaultdict(list)
        for each in held:
            for value in {each.value, each.figure.quantity.high} if _wide(each) else {each.value}:
                if value is not None:
                    keys = self._by_value.setdefault(value, {})
                    keys.setdefault((each.unit, each.head, each.place), []).append(each)
            self._by_key[each.unit, each.head].append(each)
        self._values = sorted(self._by_value)

    def near(self, figure: Figure) -> list[Fit]:
        """Return the case's figures of about this number, the nearest numbers first."""
        mine = self._drafted[figure.id]
        if mine.value is None:
            return []
        found: list[Fit] = []
        for value in self._around(mine.value):
            for group in self._by_value[value].values():
                found += [self._fit(mine, other) for other in group[:MEMBERS]]
        return found

    def asking(self, figure: Figure) -> list[Fit]:
        """Return the case's figures that answer the draft's question, whatever their number."""
        mine = self._drafted[figure.id]
        if not _specific(mine):
            return []
        found: list[Fit] = []
        for other in self._by_key.get((mine.unit, mine.head), ())[: 50 * ASKED]:
            one_thing = (
                mine.nature == other.nature
                and mine.scope == other.scope
                and mine.role == other.role
                and mine.per == other.per
                and (mine.predicate == other.predicate or not (mine.predicate and other.predicate))
            )
            if one_thing and topics_fit(mine, other, False):
                fit = self._fit(mine, other)
                if not fit.apart:
                    found.append(fit)
            if len(found) >= ASKED:
                break
        return found

    def one(self, figure: Figure, identifier: str) -> Fit | None:
        """Return one figure of the case beside the draft's; None if there is none with this id."""
        other = self._held.get(identifier)
        return self._fit(self._drafted[figure.id], other) if other else None

    def _around(self, value: float) -> Iterable[float]:
        """Yield the case's values near one, nearest first."""
        at = bisect_left(self._values, value)
        reach = abs(value) * NEAR if abs(value) >= EXACT_BELOW else 0.5
        window = self._values[max(0, at - VALUES) : at + VALUES]
        close = [v for v in window if abs(v - value) <= reach]
        if abs(value) < EXACT_BELOW:  # 32 may be 31.5 rounded, and is never 31
            close = [v for v in close if v == value or v != int(v)]
        return sorted(close, key=lambda v: (abs(v - value), v))[:VALUES]

    def _fit(self, mine: Facet, other: Facet) -> Fit:
        apart: set[str] = set()
        alike = 0
        abroad = mine.figure.lang[:2] != other.figure.lang[:2]
        for part, said in (
            ("unit", _units(mine, other, abroad)),
            ("counted", _heads(mine, other)),
            ("place", self._place(mine, other)),
            ("rate", _told(mine.per, other.per)),
            ("predicate", _told(mine.predicate, other.predicate)),
        ):
            if said is False and part != "predicate":  # verbs vary too much to accuse by
                apart.add(part)
            alike += (said is True) - (said is False)
        if mine.role != "planned" and other.role == "planned" and not self._plans.get(mine.figure.id):
            apart.add("planned")
        alike += topics_fit(mine, other, False)
        own = mine.figure.as_of if mine.figure.as_of_from != "document" else None
        dates = (own or mine.figure.period or "", other.date or other.period)
        drafted = {"place": mine.figure.place, "rate": mine.per, "period": dates[0]}
        theirs = {"place": other.place, "rate": other.per, "period": dates[1]}
        silent = frozenset(part for part in drafted if drafted[part] and not theirs[part])
        slip = other.nature == "person-times elsewhere"
        return Fit(
            other.figure, frozenset(apart), alike, silent, dates, bool(other.period), other.title, slip
        )

    def _place(self, mine: Facet, other: Facet) -> bool | None:
        if not mine.place or not other.place:
            return None
        if mine.place == other.place:
            return True
        if not mine.figure.place:
            return None  # the draft's home is no word of its sentence
        nested = inside(mine.place, other.place) or inside(other.place, mine.place)
        # a county's number is no province's; but a page's own place says little of each of its numbers
        return None if nested and other.figure.place_from not in STATED else False


def _wide(facet: Facet) -> bool:
    return facet.figure.quantity.bound == "range"


def _told(one: str, other: str) -> bool | None:
    """True where both are said and one, False where both are said and differ, None where one is not said."""
    return (one == other) if one and other else None


def _units(mine: Facet, other: Facet, abroad: bool) -> bool | None:
    if mine.unit == other.unit:
        return True if mine.unit not in LOOSE else None
    if mine.unit in LOOSE or other.unit in LOOSE:
        named = all(f.figure.quantity.unit for f in (mine, other))
        return False if named and {mine.unit, other.unit} & MONEY_UNITS else None  # selm are no yuan
    if abroad and not (_known(mine.unit) and _known(other.unit)):
        # a unit that no table has cannot be compared across languages; but it is no currency that they have
        return False if {mine.unit, other.unit} & MONEY_UNITS else None
    return False


def _known(unit: str) -> bool:
    return unit in NAMED or unit in MONEY_UNITS or unit in SIZE_UNITS or unit in HEAD_CONCEPTS


def _heads(mine: Facet, other: Facet) -> bool | None:
    if mine.head == other.head:
        return True if mine.head and mine.head not in GENERAL else None
    both = {mine.head, other.head}
    if not both <= HEAD_CONCEPTS or both & (GENERAL - {"household"}):
        return None
    if both <= PERSONS and mine.unit != other.unit:
        return None
    return False


def _specific(facet: Facet) -> bool:
    """Whether a question can be told from the figure: something is counted, paid or shared."""
    return bool(facet.head) and facet.nature != "vague"


def shelf(
    documents: Iterable[Document],
    statements: Iterable[Statement],
    draft: Document,
    drafted: Iterable[Figure],
    judgements: Sequence[Judgement] = (),
    own: OwnPlaces = OwnPlaces(),  # noqa: B008 - frozen
) -> Shelf:
    """Return the figures of a case and of one draft, read as keys with what the case's documents teach."""
    texts = {d.id: d for d in documents}
    held = list(statements)
    mine = list(drafted)
    figures = [s for s in held if isinstance(s, Figure)]
    terms = [s for s in held if isinstance(s, Term)]
    told: list[Figure | Event] = [*(s for s in held if isinstance(s, Figure | Event)), *mine]
    both = {**texts, draft.id: draft}
    named = [j for j in judgements if j.right]
    ground = ground_of(terms, told, both.values())
    places = learn(terms, told, both, own.keys, named, ground)
    home = homes(told, both, places, ground.names)

    def seen(figure: Figure, texts: Mapping[str, Document]) -> Facet:
        return facet(
            figure, texts.get(figure.document), 0, places, home.get(figure.document, ""), ground.words
        )

    of_case = in_doubt([seen(f, texts) for f in figures if f.role != "name"])
    names = _named_places(of_case)
    mine = [_placed(f, draft, names, texts) for f in mine]
    plans = {f.id: bool(PLAN.search(draft.text[f.sentence[0] : f.sentence[1]])) for f in mine}
    return Shelf(of_case, [seen(f, both) for f in mine], plans)


def _named_places(held: Iterable[Facet]) -> re.Pattern[str] | None:
    """Return what finds the names of places that the case's figures are of, the longest first."""
    named: set[str] = set()
    for each in held:
        named.add(each.figure.place or "")
        if each.cell is not None and each.place and not each.row and not each.figure.place:
            named.add(each.cell.label)  # a row of a table that is a place's
    words = sorted((n for n in named if 2 <= len(n) <= 40), key=lambda n: (-len(n), n))[:PLACES]
    parts = [rf"\b{re.escape(w)}\b" if w[0].isascii() else re.escape(w) for w in words]
    return re.compile("|".join(parts)) if parts else None


def _placed(
    figure: Figure, draft: Document, names: re.Pattern[str] | None, texts: Mapping[str, Document]
) -> Figure:
    """Return a draft's figure with the one place that its sentence names, where none was read: a place of the
    case's figures, or a region that no document of the case names.

    Its id stays, for that is what it is known by."""
    if figure.place:
        return figure
    low, high = figure.sentence
    words = draft.text[low : min(high, low + SENTENCE)]
    found = set(names.findall(words)) if names is not None else set()
    if not found:
        regions = {m[1] or m[2] for m in REGION.finditer(words)}
        found = {r for r in regions if not any(r in document.text for document in texts.values())}
    if len(found) != 1:
        return figure
    made = replace(figure, place=found.pop(), place_from="sentence")
    object.__setattr__(made, "id", figure.id)
    return made


def telling(figure: Figure) -> bool:
    """Tell whether a number is rare enough to be known by itself: three digits that count, and 100 or more.

    A share or rate with a decimal is one, too (31.5).
    """
    value = value_of(figure)
    if value is None:
        return False
    digits = f"{abs(value):.10g}".replace(".", "").split("e")[0].strip("0")
    return len(digits) >= 3 and (abs(value) >= EXACT_BELOW or "." in f"{value:.10g}")
