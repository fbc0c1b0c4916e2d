"""The relations of a dossier as edges: what several sources say of the same ends is one edge with all their
words; what they say otherwise of one place or office in one period is marked on both."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from headwater.model import Entity, Relation, RelationKind, content_id
from headwater.publish.surnames import officials

GROUPS: tuple[tuple[str, tuple[RelationKind, ...]], ...] = (
    ("pairings", ("pairs_with",)),
    ("governance", ("directs", "reports_to", "part_of", "chairs")),
    ("names", ("founded", "renamed", "also_known_as")),
    ("means", ("funds", "employs", "transfers", "licenses")),
    ("others", ("works_with", "acts_for", "cites")),
    ("offices", ("holds_office",)),
)
"""Sections of the page, each with its relations."""
_YEAR = re.compile(r"\d{4}")
_KIND = re.compile(
    r"(?:the |all |every |each |local )*[a-z]|.*(?:群众|群眾|农户|農戶|家庭|居民|村民|干部|幹部|职工|職工)$"
)
"""A kind of people or bodies, which is one with nobody: who "officials" are paired with differs from place to place."""
_COUNTED = re.compile(
    r"[\d一二三四五六七八九十两]|(?:all|some|many|several|various|each|every|local|poor|rich)\b", re.I
)
ALWAYS = (0, 9999)
LONGEST = 30
"""Years of an interval that are all listed."""


@dataclass(frozen=True, slots=True)
class Knot:
    """One end: `key` joins its names across documents, `name` is as most statements have it."""

    key: str
    name: str
    lang: str


@dataclass(slots=True)
class Joined:
    """One edge. `periods` are those stated, `ended` whether a source says that it is over, `differs` a key of
    a tongue's [network] that says how other sources differ, or ""."""

    relation: RelationKind
    subject: Knot
    object: Knot
    statements: list[Relation] = field(default_factory=list)
    differs: str = ""

    @property
    def anchor(self) -> str:
        """Its name on the page."""
        return "e-" + content_id(self.relation, self.subject.key, self.object.key).partition(":")[2][:12]

    @property
    def periods(self) -> tuple[str, ...]:
        """What the words say of when, each once."""
        return tuple(sorted({s.period for s in self.statements if s.period}))

    @property
    def ended(self) -> bool:
        """Whether a source says that it holds no longer."""
        return any(s.ended for s in self.statements)

    @property
    def years(self) -> tuple[str, ...]:
        """The years in which it is said to hold: those that its periods name, and those between two ends."""
        return tuple(sorted({y for p in self.periods for y in _years(p)}))


def _years(period: str) -> list[str]:
    named = _YEAR.findall(period)[:2]
    if len(named) == 2 and 0 < int(named[1]) - int(named[0]) <= LONGEST:
        return [str(year) for year in range(int(named[0]), int(named[1]) + 1)]
    return named


def joined(relations: Iterable[Relation], entities: Iterable[Entity]) -> list[Joined]:
    """Return the edges, those with the most documents first, each with its statements in the order given.

    Ends are one where linking has joined their names, or where they are written alike (but for capitals); a
    surname alone is the full name of the one person in public office who has it in the same document.
    """
    known = _known(entities)
    found: dict[tuple[str, str, str], Joined] = {}
    told = list(relations)
    holders = officials(told)
    for r in told:
        subject, object_ = (
            _knot(holders.whole(r.document, p.name, p.start), r.lang, known) for p in (r.subject, r.object)
        )
        key = (r.relation, subject.key, object_.key)
        if key not in found:
            found[key] = Joined(r.relation, subject, object_)
        found[key].statements.append(r)
    edges = list(found.values())
    _partners(edges)
    _holders(edges)
    return sorted(
        edges, key=lambda e: (-len({s.document for s in e.statements}), e.subject.name, e.object.name)
    )


def _known(entities: Iterable[Entity]) -> dict[str, str]:
    known: dict[str, str] = {}
    for entity in entities:
        if entity.schema != "Person":
            for name in (*(n for _, n in entity.names), *entity.abbreviations):
                known.setdefault(_fold(name), entity.id)
    return known


def _fold(name: str) -> str:
    words = " ".join(re.sub(r"\([^()]*\)|（[^（）]*）|[“”\"«»]", " ", name).casefold().split())
    return re.sub(r"^(?:the|a|an) ", "", words)


def _knot(name: str, lang: str, known: Mapping[str, str]) -> Knot:
    folded = _fold(name)
    return Knot(known.get(folded, f"words {folded}"), " ".join(name.split()), lang)


def span_of(period: str | None) -> tuple[int, int]:
    """Return the first and last year of an EDTF period; an open or unknown side is far away."""
    if not period:
        return ALWAYS
    first, slash, last = period.partition("/")
    one, two = _YEAR.search(first), _YEAR.search(last)
    low = int(one[0]) if one else ALWAYS[0]
    high = int(two[0]) if two else (ALWAYS[1] if slash else low)
    return low, high


def _overlap(one: Sequence[Relation], two: Sequence[Relation], *, stated: bool = False) -> bool:
    """Tell whether two edges are said of one time; `stated`: only where both name theirs."""
    for a in one:
        for b in two:
            if stated and not (a.period and b.period):
                continue
            (low, high), (first, last) = span_of(a.period), span_of(b.period)
            if low <= last and first <= high:
                return True
    return False


def _partners(edges: Sequence[Joined]) -> None:
    """Mark the pairings of one place for which other documents name other partners in the same period, and
    none of them both: several partners in one document are several, and no difference."""
    of_place: dict[str, list[Joined]] = defaultdict(list)
    for e in edges:
        if e.relation == "pairs_with" and not any(
            _COUNTED.match(end.name) or _KIND.match(end.name) for end in (e.object, e.subject)
        ):
            of_place[e.object.key].append(e)
    for held in of_place.values():
        if not 1 < len(held) <= 60:
            continue
        documents = [{s.document for s in e.statements} for e in held]
        for n, one in enumerate(held):
            for m in range(n + 1, len(held)):
                if not documents[n] & documents[m] and _overlap(one.statements, held[m].statements):
                    one.differs = held[m].differs = "differ_pairs"


def _holders(edges: Sequence[Joined]) -> None:
    """Mark two holders of one office at one time."""
    of_office: dict[str, list[Joined]] = defaultdict(list)
    for e in edges:
        if e.relation == "holds_office":
            of_office[e.object.key].append(e)
    for held in of_office.values():
        if not 1 < len(held) <= 60:
            continue
        for n, one in enumerate(held):
            for other in held[n + 1 :]:
                if _overlap(one.statements, other.statements, stated=True) and " " in one.object.name.strip():
                    one.differs = other.differs = "differ_office"
