"""A figure seen as a key: what it counts, of whom, where, when, how; each part folded or ""."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType

from headwater.link import cues
from headwater.link.batches import batch_of
from headwater.link.concepts import (
    HEAD_CONCEPTS,
    TOPIC_NAMES,
    before_clause,
    known_head,
    noun_there,
    past_verb,
    predicate_of,
    state_of,
    topics_of,
    uyghur_verb,
    verbs_in,
)
from headwater.link.folding import HAN, fold, tokens
from headwater.link.gazetteer import GENERIC_EN
from headwater.link.heads import (
    ADMIN,
    PERSONS,
    STATES_AS_HEADS,
    TIMES,
    head_in,
    rate_in,
    unit_in,
)
from headwater.link.learning import stands
from headwater.link.places import CODES, SHORT_NAMES, STATED, Places, listed
from headwater.link.programmes import Programmes
from headwater.link.roles import ahead, role_of
from headwater.link.samples import asked
from headwater.link.tables import Cell, block_at, cell_of
from headwater.link.times import period_of
from headwater.link.undergone import undergone
from headwater.link.units import MONEY_UNITS, money, size
from headwater.model import Document, Figure


@dataclass(frozen=True, slots=True)
class Facet:
    """One figure with the parts of its key. `period` is set for what happens over a time (a flow);
    `date` is when it holds; `nature` new, part, growth, share, baseline, vague or ""; `scope` where a
    population comes from or goes; `title` the figure stands in a title or heading; `row` the label of its
    row in a table, where that names neither the place nor what is counted; `programme` the key of the
    programme that its sentence names, `under` that name as written; `batch` which batch or phase it is of;
    `seat` where its place was read (`Figure.place_from`), "document" where only the document tells it;
    `asked` it is the size of a study's sample."""

    figure: Figure
    order: tuple[int, int]
    unit: str
    head: str
    predicate: str
    place: str
    period: str
    date: str
    scope: str
    per: str
    role: str
    nature: str
    topics: frozenset[str]
    value: float | None
    title: bool
    row: str = ""
    cell: Cell | None = None
    programme: str = ""
    under: str = ""
    batch: str = ""
    seat: str | None = None
    asked: bool = False

    @property
    def block(self) -> tuple[str, ...]:
        """The parts that must be equal, known or not."""
        return (self.unit, self.head, self.scope, self.per, self.role, self.nature, self.row)


def bare_duration(facet: Facet) -> bool:
    """Tell whether only a length of time is said ("ten years"), of nothing named: no question asks that."""
    return facet.unit in TIMES and not facet.per and (facet.head in TIMES or not facet.head)


def is_age(facet: Facet) -> bool:
    """Tell whether it says how old somebody is, which no question asks; a mean age or a rule is asked."""
    said = f"{facet.figure.measure.text} {' '.join(facet.figure.measure.modifiers)} {facet.figure.span.exact}"
    return facet.figure.quantity.unit == "year of age" and not (facet.role or _MEAN.search(said))


_MEAN = re.compile(r"\b(?:average|mean|median)\b|平均|ئوتتۇرى?چە", re.IGNORECASE)


def bare_transfers(facet: Facet) -> bool:
    """Tell whether English counts "transfers": Chinese says how many were moved, once or often."""
    return facet.unit == "person-time" and bool(_TRANSFERS.search(facet.figure.measure.text))


_TRANSFERS = re.compile(r"\btransfers\b(?!.*\btimes\b)", re.IGNORECASE)


def in_doubt(facets: Sequence[Facet]) -> list[Facet]:
    """Set apart persons whose number is one that others give as person-times: a slip of the unit."""
    times: dict[tuple[str, str, str], set[float]] = defaultdict(set)
    for facet in facets:
        if facet.unit == "person-time" and facet.value and facet.value >= 1000 and not bare_transfers(facet):
            times[facet.predicate, facet.place, facet.period].add(facet.value)
    found = []
    for facet in facets:
        near = times.get((facet.predicate, facet.place, facet.period), ()) if facet.unit == "person" else ()
        value = facet.value or 0.0
        slip = value >= 1000 and any(abs(value - t) <= 0.005 * t for t in near)
        found.append(replace(facet, nature="person-times elsewhere") if slip else facet)
    return found


def value_of(figure: Figure) -> float | None:
    """Return the number a figure turns on: its low end, else its high; None for vague magnitudes."""
    q = figure.quantity
    if q.bound == "vague":
        return None
    return q.low if q.low is not None else q.high


def facet(
    figure: Figure,
    document: Document | None,
    order: int,
    places: Places,
    home: str = "",
    words: Mapping[str, str] = MappingProxyType({}),
    known: Programmes = Programmes(),  # noqa: B008 - frozen
) -> Facet:
    """Read the key of a figure from its measure and from the words around its number.

    `home` is the place its document is about; `words` what the case's terms teach of other languages; `known`
    the programmes that the case names.
    """
    near = cues.window(document, figure)
    head = head_in(figure, near)
    head = words.get(head, head)
    if head in STATES_AS_HEADS and fold(figure.quantity.unit or "") in ("", "person", "人", "名"):
        head = "person"  # 死亡203人: people, and what became of them is said by the predicate
    unit = unit_in(figure, head, near)
    unit = words.get(unit, unit)
    unit = "count" if unit == head and unit in words.values() else unit
    predicate = _predicate(figure, head, near)
    predicate = "" if noun_there(predicate, near.sentence) else predicate
    nature = _nature(figure, unit, near)
    scope = _scope(figure, head, near)
    period = period_of(figure, predicate, head, unit, nature, near)
    date = figure.as_of if figure.as_of_from != "document" else None
    place, seat = _place(figure, document, places, home)
    cell = cell_of(figure, document)
    row = _row(cell, places)
    if figure.lang[:2] == "zh" and figure.place_from not in STATED and (here := seat_in_short(figure, near)):
        place, seat = here, "clause"
    if row and places.known(row) and figure.place_from not in STATED:
        place, row = row, ""  # a row of a place is that place's
    programme, under = known.of(figure, document)
    role = role_of(figure, near, under) or ("planned" if ahead(figure, document) else "")
    rate = rate_in(figure, unit, near)
    if unit in TIMES and rate == "visit":
        role = ""  # its length is stated as rule and as fact of one programme
    value = value_of(figure)
    if shared := fraction(figure):
        unit, head, value, nature = "percent", "" if head not in HEAD_CONCEPTS else head, shared, "share"
    if cues.EACH_BEFORE.search(near.before) and cues.DENOMINATOR.search(near.sentence):
        nature, role, predicate, rate = "denominator", "", "", ""
    if unit == "hour":
        unit, value = "minute", None if value is None else value * 60
    return Facet(
        figure, (order, figure.number[0]), unit, head, predicate, place or home, period,
        date or figure.period or "", scope, rate, role, nature,
        _topics(figure, head, row, predicate), value, _in_title(figure, document), row, cell,
        programme, under, batch_of(near, figure.measure.text), seat if place else "document", asked(near),
    )  # fmt: skip


def _place(figure: Figure, document: Document | None, places: Places, home: str) -> tuple[str, str | None]:
    """The key of a figure's place, "" where none holds, and where it was read."""
    seat = figure.place_from
    named = _CUT_SHORT.sub(r"\1", figure.place or "")
    place = places.key(named) if figure.place and stands(figure.place, document) else ""
    if place and not places.known(place) and verbs_in(place):
        place = ""  # no name has a verb in it
    if home and seat == "document" and not (listed(place) or "#" in place):
        place = ""  # what the whole document is about: a dam's name is no place beside its province
    if seat == "heading" and listed(place) and not place.startswith("CN"):
        seat = "document"  # whence a correspondent writes is not where it happens
    return place, seat


def fraction(figure: Figure) -> float:
    """Return a fraction told in words as a percentage ("three quarters": 75), or 0."""
    value = value_of(figure)
    if value is None or not 0 < value < 1 or figure.quantity.unit in ("percent", "percentage-point"):
        return 0.0
    return round(100 * value, 6) if cues.FRACTION.search(figure.quantity.as_written) else 0.0


_IN_SHORT = re.compile(
    f"在([{''.join(SHORT_NAMES)}])(?:务工|務工|就业|就業|工作|从业|從業|上岗|上崗|稳岗|的)"
)


def seat_in_short(figure: Figure, near: cues.Window) -> str:
    """Return the province that a Chinese clause names by one character: 在湘务工的克州籍员工 are in Hunan."""
    found = _IN_SHORT.search(near.before[-16:] + figure.measure.text)
    return SHORT_NAMES[found[1]] if found else ""


_CUT_SHORT = re.compile(r"(?<=..)([省州市县])[乡村镇]$")
"""A province's "rural" bureau is no village of it: 薇摩省乡|村事务局."""


def _row(cell: Cell | None, places: Places) -> str:
    if cell is None or not cell.label:
        return ""
    return places.key(cell.label) or fold(cell.label)


def _predicate(figure: Figure, head: str, near: cues.Window) -> str:
    """What is said of the head, as one concept; from the Chinese words around where the verb says little.

    Provinces, counties and the like pair, help, support and are covered in one relation.
    """
    if head in EMPLOYERS and predicate_of(figure.measure.predicate) == "employ":
        return ""  # 46 workshops employing 2,900 people: that is said of the people
    if head in PERSONS and (state := _state(figure, near)):
        return state
    if (head in BEASTS and (state := _state(figure, near))) or (
        head in BEASTS and predicate_of(figure.measure.predicate) == "lose"
    ):
        return state or "kill"  # animals that were lost died
    if head in PERSONS and (done := undergone(near, figure.lang)):
        return done
    found = predicate_of(figure.measure.predicate)
    if found == "hold":  # people are held in custody; of 举行 and the like nothing is counted
        found = "detain" if head in PERSONS and figure.lang[:2] == "en" else ""
    if not found and figure.lang[:2] == "ug":
        found = uyghur_verb(near.ahead + near.after) or uyghur_verb(near.sentence)
    if not found or figure.measure.predicate in HELPING:
        found = verbs_in(figure.measure.text) or verbs_in(near.after) or verbs_in(near.before[-16:]) or found
    if head in ADMIN and found == "attend":
        return "pair"  # 由16个省市参与: those that take part
    if head in ADMIN and found in ("cover", "invest"):
        return verbs_in(figure.measure.text) or (
            "pair" if found == "cover" or figure.lang[:2] != "zh" else found
        )
    if head == "visit":
        return "visit"
    if (
        head in COVERED
        and found in ("", "pay", "receive", "cover", "install")
        and cues.PAID_FOR.search(near.before)
    ):
        return "cover"
    if found in ("invest", "earn") and (
        head in PERSONS or figure.quantity.unit in ("percent", "percentage-point")
    ):
        return "invest" if head == "fund" else ""
    if not found and "transfer" in (known_head(figure.measure.text), known_head(figure.measure.head)):
        return "transfer"
    if not found and figure.lang[:2] == "en" and head not in ADMIN:
        found = past_verb(figure.measure.text) or past_verb(near.before, last=True) or past_verb(near.after)
    if not found and head in PERSONS and figure.lang[:2] == "en" and cues.AT_WORK.search(near.after):
        return "employ"
    return "" if found == "pair" and figure.measure.predicate in HELPING and head not in ADMIN else found


def _state(figure: Figure, near: cues.Window) -> str:
    """Killed, injured or missing: the words beside the number say more than the sentence's verb."""
    return (
        state_of(near.after[:STATE_REACH])
        or state_of(figure.measure.text)
        or state_of(near.before, last=True)
    )


EMPLOYERS = frozenset(
    "staff workshop enterprise mill plant shop mine farm cooperative school hospital contractor supplier"
    " organization project".split()
)
BEASTS = frozenset({"animal", "sheep", "cattle", "horse", "camel", "pig", "poultry"})
STATE_REACH = 40
"""Code points after a number in which its own state is told."""
COVERED = frozenset({"household", "resident", "person"})
HELPING = frozenset({"help", "assist", "aid", "support"})


def _scope(figure: Figure, head: str, near: cues.Window) -> str:
    if head in ADMIN:
        return "senders" if cues.SENDERS.search(near.before) else ""
    if head in PERSONS | {"household"} and cues.OWN.search(near.before + near.after):
        return "the speaker's own"
    if head in ("household", "resident") and cues.ELSEWHERE_BEFORE.search(near.before):
        return "with those from elsewhere"
    if head not in PERSONS:
        return ""
    before = near.before[{"zh": -24, "ug": -48}[tag] :] if (tag := figure.lang[:2]) in ("zh", "ug") else ""
    words = " ".join((before, *figure.measure.modifiers, figure.measure.text, near.after))
    return next((name for name, cue in cues.SCOPES if cue.search(words)), "")


def _nature(figure: Figure, unit: str, near: cues.Window) -> str:
    if figure.quantity.bound == "vague":
        return "vague"
    if cues.BASELINE.search(near.before) and cues.TO_AHEAD.search(near.ahead):
        return "baseline"
    counted = (known_head(figure.measure.text), *tokens(figure.measure.text))
    before = cues.NEW_THING.sub(
        lambda m: m[0] if m[1].casefold() in counted or known_head(m[1]) in counted else "", near.before[-40:]
    )
    words = " ".join((before, near.after[:24], figure.measure.text))
    if unit in ("percent", "percentage-point"):
        level = cues.LEVEL.search(near.before[-12:]) and unit == "percent"
        grew = unit == "percentage-point" or cues.GROWTH.search(near.before + near.after)
        return "growth" if grew and not level else "share"
    if _is_part(near, unit, placed=figure.place_from == "clause"):
        return "part"
    return "new" if cues.NEW.search(words) or cues.MORE.search(near.before[-24:]) else ""


_PLACE_FIRST = re.compile(r"[，,:：]?[\u3400-\u9fff]{2,8}?(?:[县縣市州省乡鄉镇鎮村]|地[区區])(?![的委])")


def _is_part(near: cues.Window, unit: str, *, placed: bool) -> bool:
    """Tell a part: of "Of these, 312 come from here and earn 3,400" the people are, what they earn is not."""
    if cues.PART_AFTER.match(near.after):
        return not cues.HAD.search(near.before)
    found = list(cues.PART.finditer(near.sentence_before))
    if not found:
        return False
    between = near.sentence_before[found[-1].end() :]
    if cues.WHOLE.search(between) or (placed and _PLACE_FIRST.match(between)):
        return False  # 其中，乌什县转移1.43万人: all of that county
    return not (unit in MONEY_UNITS | TIMES and any(c.isdigit() for c in between))


def _topics(figure: Figure, head: str, row: str = "", predicate: str = "") -> frozenset[str]:
    text = before_clause(figure.measure.text)
    words = " ".join((*(() if row else figure.measure.modifiers), text))
    seat = fold(figure.place or "")
    here = (
        set(tokens(seat))
        | set(GENERIC_EN)
        | {seat[i : i + 2] for i in range(len(seat)) if HAN.match(seat[i])}
    )
    noun = known_head(figure.measure.text) or figure.lang[:2] != "zh"
    if not noun or figure.quantity.unit in ("percent", "percentage-point"):
        return topics_of(words, head) & TOPIC_NAMES  # a clause, no noun phrase: only what is known narrows
    return _one(
        frozenset(
            t
            for t in topics_of(words, head)
            if t != head
            and t not in here
            and t not in CODES
            and not money(t)
            and not size(t)
            and (t in TOPIC_NAMES or not _says(t, predicate))
        )
    )


@lru_cache(maxsize=65_536)
def _one(topics: frozenset[str]) -> frozenset[str]:
    """Return the first set like this: a large case has few, and each takes as much memory as a figure."""
    return topics


def _says(word: str, predicate: str) -> bool:
    """Tell whether a word of the counted phrase is its predicate once more ("collapsed houses")."""
    concept = predicate_of(word)
    return concept in _VERBS or (bool(predicate) and predicate in (concept, past_verb(word), verbs_in(word)))


_VERBS = frozenset({"pair", "send", "employ", "train", "visit"})


def _in_title(figure: Figure, document: Document | None) -> bool:
    if document is None or figure.span.exact in (document.fact("title") or ""):
        return document is not None
    return (block := block_at(document, figure.span.start)) is not None and block.kind in ("title", "heading")
