"""Two tellings side by side: "The ministry counted 14 deaths. The union said 23 workers had died."

A document that sets one speaker's number beside another's says itself that both answer one question, however
differently each is worded. Nothing known of the two may differ but the number and who gives it.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from headwater.link.clusters import Cluster, topics_fit
from headwater.link.concepts import HEAD_CONCEPTS
from headwater.link.facets import Facet
from headwater.link.folding import fold
from headwater.link.heads import GENERAL, PEOPLE, names_nothing
from headwater.link.merging import Merging
from headwater.link.programmes import apart
from headwater.link.sizes import agree
from headwater.link.twins import places_apart
from headwater.model import Document

NEAR, AHEAD = 400, 6
"""Code points between two numbers that are set side by side, and numbers looked at behind one."""
RATIO = 2.5
"""How many times one number may be the other."""
_AGAINST = re.compile(
    r"\b(?:but|however|whereas|while|yet|although|though|by contrast|in contrast|instead|different|differs?"
    r"|disputes?|disputed|puts? the|acknowledges?|admits?|concedes?|claims?|insists?|official count)\b"
    r"|但|却|卻|不过|不過|则|則|然而|承认|承認|声称|聲稱|官方|بولسا|ئەمما|لېكىن|بىراق|ئەكسىچە",
    re.IGNORECASE,
)  # fmt: skip
"""Words that set one number against another."""
_HAS_IT = re.compile(r"\b(?:puts?|had|has|gave|gives|counts?|counted) (?:it|this|them) at\b", re.IGNORECASE)
"""An agency had it at 68,900: somebody else's count of the same."""
_BESIDE = re.compile(
    r"\b(?:confused with|not (?:to )?be compared|in addition|besides)\b"
    r"|混为一谈|混為一談|不能相比|ئارىلاشتۇر",
    re.I,
)
"""Words that say of two numbers that they are of two things."""


def side_by_side(clusters: list[Cluster], texts: Mapping[str, Document]) -> list[Cluster]:
    """Return the clusters, those joined whose numbers one document sets against each other."""
    at = {m.figure.id: n for n, c in enumerate(clusters) for m in c.members}
    merging = Merging(clusters)
    by_document: dict[str, list[Facet]] = defaultdict(list)
    for cluster in clusters:
        for member in cluster.members:
            by_document[member.figure.document].append(member)
    for identifier, told in by_document.items():
        document = texts.get(identifier)
        if document is None:
            continue
        for a, b in _pairs(told, document.text):
            one, other = merging.roots(at[a.figure.id], at[b.figure.id])
            again = not _unnamed(b) or bool(_AGAIN.search(_between(a, b, document.text)))
            became = changed(a, b, document.text)
            said = became or (again and _against(a, b, document)) or series(a, b, document.text)
            if became and (one == other or _one_key(clusters[one], clusters[other])):
                clusters[one].replaced.add(a.figure.id)
            if one != other and said and _one_key(clusters[one], clusters[other]):
                merging.join(one, other)
    return merging.left()


_AGAIN = re.compile(
    r"\b(?:the|that|its?|their) (?:true |real |official |actual )?(?:number|figure|total|count|toll|sum)\b"
    r"|\b(?:puts?|had|has|gave|gives|counts?|counted) (?:it|this|them)\b"
    r"|这一?数字|這一?數字|该数|該數|数字|數字|人数|人數|总数|總數|بۇ سان|سان(?:نى|ى)",
    re.IGNORECASE,
)
"""Words that speak again of what was counted before."""


_REAL = re.compile(
    r"\b(?:true|real|actual) (?:number|figure|total|count|toll)\b"
    r"|(?:真正|真实|真實|实际|實際)的?(?:数字|數字|人数|人數|总数|總數)|ھەقىقىي سان",
    re.IGNORECASE,
)
FAR = 10.0
"""How many times what somebody tells "the true number" may be."""


def _between(a: Facet, b: Facet, text: str) -> str:
    return text[a.figure.number[1] : b.figure.number[0]]


def _pairs(told: list[Facet], text: str) -> Iterable[tuple[Facet, Facet]]:
    """Each number with the first one behind it that may be its rival, and with what it became."""
    ordered = sorted((f for f in told if f.cell is None and not f.title), key=lambda f: f.order)
    became: dict[str, tuple[Facet, Facet]] = {}
    for n, a in enumerate(ordered):
        met = False
        for b in ordered[n + 1 : n + 1 + AHEAD]:
            if b.figure.number[0] - a.figure.number[1] > NEAR:
                break
            if changed(a, b, text) or series(a, b, text):
                became[b.figure.id] = a, b  # of several numbers before it the last became this one
            elif not met and rival(a, b, FAR if _REAL.search(_between(a, b, text)) else RATIO):
                yield a, b
            met = met or a.unit == b.unit
    yield from became.values()


def rival(a: Facet, b: Facet, most: float = RATIO) -> bool:
    """Tell whether two numbers of one document may be two answers: all that is known of both is the same,
    and the one is no more than `most` times the other."""
    if a.value is None or b.value is None or agree(a.value, b.value) or a.value <= 1 or b.value <= 1:
        return False
    if max(a.value, b.value) > most * min(a.value, b.value):
        return False
    if (a.scope, a.per, a.role, a.nature, a.row, a.batch) != (
        b.scope, b.per, b.role, b.nature, b.row, b.batch,
    ):  # fmt: skip
        return False
    if a.nature or a.role == "planned" or _local(a) != _local(b):
        return False
    if _unnamed(b) and a.head in HEAD_CONCEPTS and a.unit not in PARTS:
        return _times(a, b)  # "put the number at 42,560"; a place is that of who says so
    if not _heads(a, b):
        return False
    taken_up = not b.predicate and bool(_TAKEN_UP & set(b.figure.why))
    two_acts = bool(a.predicate and b.predicate) or a.head in GENERAL or a.head != b.head
    if a.predicate != b.predicate and two_acts and not taken_up:
        return False
    if not a.predicate and a.head in GENERAL and not taken_up:
        return False
    if places_apart(a.place, b.place) or apart(a.programme, b.programme):
        return False
    return _times(a, b) and topics_fit(a, b, True)


_TAKEN_UP = frozenset(
    f"measure: {why}"
    for why in (
        "what is talked of",
        "the number told before",
        "the noun of the number before",
        "as of the number before",
    )
)
"""Where the noun of a number is that of one before it, what is said of both is the same as well."""
_LOCAL = re.compile(r"\blocal\b|本地|当地|當地|本土|يەرلىك", re.IGNORECASE)


def _local(facet: Facet) -> bool:
    """Tell whether those of the place are counted: the others came from elsewhere."""
    measure = facet.figure.measure
    return bool(_LOCAL.search(" ".join((measure.text, *measure.modifiers))))


def series(a: Facet, b: Facet, text: str) -> bool:
    """Tell whether the second number is the first at another time: "In 2061 the figure was 9,640"."""
    if _up_from(a, b, text):
        return True
    if not names_nothing(fold(b.figure.measure.head)) or not (a.date and b.date) or a.date == b.date:
        return False
    if a.unit != b.unit and not (b.unit in ("count", "person") and not b.head):
        return False
    if (a.role, a.scope, a.row, a.batch) != (b.role, b.scope, b.row, b.batch) or not (a.value and b.value):
        return False
    near = max(a.value, b.value) <= RATIO * min(a.value, b.value) and a.value != b.value
    if not near or _times_meet(a.date, b.date) or places_apart(a.place, b.place):
        return False
    return bool(_AGAIN.search(_between(a, b, text)[-NEAR_BY:]))


_FROM = re.compile(
    r"\b(?:(?:up|down|rising|risen|rose|increase|rise|fall|fell|increased|grew)\s(?:from|on|over)"
    r"|compared\s(?:with|to)|against)\s(?:(?:only|just|some|about|around|nearly|over|more than|the)\s)*$"
    r"|(?:比|较|較)[^，。；增减減多少升降提高]{0,12}$",
    re.IGNORECASE,
)
"""426, up from 412 a year earlier: the second number is the first at another time."""


def _up_from(a: Facet, b: Facet, text: str) -> bool:
    """Tell whether a sentence gives a number and, of the same thing, the one that it rose or fell from."""
    if a.figure.sentence != b.figure.sentence or not _one_unit(a, b) or not (a.value and b.value):
        return False
    if (a.scope, a.row, a.batch) != (b.scope, b.row, b.batch) or a.value == b.value or a.role or b.role:
        return False
    if b.head and b.head != a.head and b.head not in GENERAL:
        return False
    between = text[a.figure.number[1] : b.figure.number[0]]
    near = max(a.value, b.value) <= SERIES * min(a.value, b.value) and a.unit not in PARTS
    return near and len(between) <= NEAR_BY and bool(_FROM.search(between))


SERIES = 6.0
"""How many times a number may be the one that it rose from."""
NEAR_BY = 80
"""Code points before a number in which it is said to be the number of what was counted."""


def _times_meet(a: str, b: str) -> bool:
    short, long = sorted((a.rsplit("/", maxsplit=1)[-1], b.rsplit("/", maxsplit=1)[-1]), key=len)
    return long.startswith(short)


def _unnamed(facet: Facet) -> bool:
    """Tell whether a number is only a number: what it counts was said before."""
    return facet.unit == "count" and not facet.head and not facet.predicate and not facet.under


RAISED = re.compile(
    r"\b(?:raised|increased|lifted|cut|lowered|reduced|revised|brought|upped)\s+(?:it\s+)?"
    r"(?:up\s+|down\s+)?to\s+(?:\w+\s+)?$"
    r"|(?:提高|上调|上調|下调|下調|调整|調整|增加|降低|削减)(?:到|至|为|為)\D{0,4}$",
    re.IGNORECASE,
)  # fmt: skip
"""It was raised to 24,000: what stood before is the number that it replaces."""


def changed(a: Facet, b: Facet, text: str) -> bool:
    """Tell whether the second number is what the first became: from A to B, or "it was raised to B"."""
    if a.figure.document != b.figure.document or not _one_unit(a, b):
        return False
    if (a.scope, a.row) != (b.scope, b.row) or (a.per and b.per and a.per != b.per) or a.value == b.value:
        return False
    if a.nature == "baseline":
        became = ("", "new", "share") if a.unit == "percent" else ("", "new")
        return b.nature in became and a.figure.sentence == b.figure.sentence and a.unit == b.unit
    start = b.figure.number[0]
    return a.nature == "" and a.unit not in PARTS and bool(RAISED.search(text[max(0, start - 60) : start]))


def _one_unit(a: Facet, b: Facet) -> bool:
    """Tell whether two numbers are of one unit; what is only a number may be of the unit said before, a share
    of nothing but a share."""
    bare = {f.unit for f in (a, b) if not f.head}
    return a.unit == b.unit or ("count" in bare and not {a.unit, b.unit} & PARTS)


PARTS = frozenset({"percent", "percentage-point", "day", "month", "year"})


def _heads(a: Facet, b: Facet) -> bool:
    if a.unit == b.unit and a.head == b.head:
        return bool(a.head in HEAD_CONCEPTS)
    if a.unit == b.unit == "person":
        return a.head in ("person", "death", "") or b.head in ("person", "death", "") or (
            {a.head, b.head} <= LOOSE and bool(a.predicate)
        )  # fmt: skip
    return bool(a.predicate) and {a.unit, b.unit} == {"count", "person"} and "" in (a.head, b.head)


LOOSE = PEOPLE & {"resident", "person", "worker", "migrant", "farmer", "evacuee", "victim"}
"""Kinds of people by which one story calls the same ones."""


def _times(a: Facet, b: Facet) -> bool:
    """Dates of the two numbers' own clauses meet; one that its clause does not state may be the other's."""
    clauses = a.figure.as_of_from, b.figure.as_of_from
    if not (a.date and b.date) or a.date == b.date or clauses != ("clause", "clause"):
        return True
    short, long = sorted((a.date.split("/")[-1], b.date.split("/")[-1]), key=len)
    return long.startswith(short) or ".." in (short, long)


def _against(a: Facet, b: Facet, document: Document) -> bool:
    """Two speakers, or words that set the second number against the first."""
    first, second = (_speaker(f) for f in (a, b))
    if first and second and first != second:
        return True
    start = a.figure.number[1] if a.figure.sentence == b.figure.sentence else b.figure.sentence[0]
    between = document.text[start : b.figure.number[0]]
    if _BESIDE.search(between):
        return False
    return not (first and first == second) and bool(_AGAINST.search(between) or _HAS_IT.search(between))


def _speaker(facet: Facet) -> str:
    said = facet.figure.attribution
    return said[0].name.casefold() if said and said[0].cue is not None else ""


def _one_key(a: Cluster, b: Cluster) -> bool:
    """Nothing that either cluster knows elsewhere differs."""
    roles = {a.lead.role, b.lead.role}
    alike = len(roles) == 1 or roles == {"", "planned"}
    return alike and not apart(a.known("programme"), b.known("programme"))
