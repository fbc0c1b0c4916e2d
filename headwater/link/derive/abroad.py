# ruff: noqa: E501
"""Sources that a document names in another language or script than their own: matched by kind and numbers.

"据省共同工作办公室" names the publisher of an English release; no table has its name in both languages.
What can be checked is that the name is one of that kind (an office: government), that the release was
there first, and that the same numbers stand in it.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from headwater.link.derive.catalogue import Catalogue, Entry, earlier
from headwater.link.derive.outlets import credits
from headwater.link.folding import HAN, fold
from headwater.model import Derivation, Evidence, Figure, Statement

SHARED = 3
"""Numbers that two documents share at least, where none of those attributed does."""
KINDS = (
    ("press", r"[报報]》|《[^》]*(?:[报報]|周刊|杂志|雜誌)》|[报報]$"),
    ("government", r"\b(?:office|bureau|ministry|committee|council|commission|government|authorities)\b|办公室|局$|委员会|政府|官方|厅$|部$"
     r"|ئىشخانى?سى?|ئىدارى?سى?|ھۆكۈمىتى?|كومىتېتى?"),
    ("NGO", r"\b(?:organi[sz]ation|association|foundation|society|ngo|network|watch|monitor|trust|alliance|federation|union|rights)\b|组织|协会|基金会|学会|观察|网络|联盟|联合会"
     r"|تەشكىلاتى?|جەمئىيىتى?|فوندى|كۆزىتىش|ئىتتىپاقى|ئۇيۇشمىسى|ۋە \w+ تورى"),
    ("academic", r"\b(?:university|institute|press|academy)\b|大学|学院|研究所|研究院|研究中心|出版社|ئۇنىۋېرسىتېتى?|تەتقىقات ئورنى|ئىنستىتۇتى?"),
    ("press", r"\b(?:daily|news|times|courier|gazette|wire|radio|broadcast\w*)\b|日报|晚报|时报|晨报|广播|电视台|电台|新闻社|通讯社|[^合公]社$|گېزىتى?|ئاگېنتلىقى?|رادىيوسى?"),
)  # fmt: skip
"""Words in the name of a source that tell its kind."""
ALIKE = frozenset({("press", "state media"), ("academic", "NGO"), ("NGO", "academic")})
"""Kinds that a name in another language may tell otherwise: an institute may be of either."""


def kind_of(name: str) -> str:
    """Return the kind of source that a name tells, or ""."""
    folded = fold(name)
    return next((kind for kind, words in KINDS if re.search(words, folded)), "")


def named_abroad(catalogue: Catalogue, statements: Sequence[Statement]) -> list[Derivation]:
    """Return a likely citation for each speaker named in another script than the publisher of the case."""
    numbers: dict[str, set[str]] = defaultdict(set)
    said: dict[tuple[str, str], set[str]] = defaultdict(set)
    words: dict[tuple[str, str], Evidence] = {}
    for statement in statements:
        number = _number(statement)
        if number:
            numbers[statement.document].add(number)
        for link in statement.attribution:
            if link.cue is not None and not link.anonymous and statement.document in catalogue.entries:
                said[statement.document, link.name] |= {number} - {""}
                words.setdefault(
                    (statement.document, link.name), Evidence(statement.document, statement.span)
                )
    for entry in catalogue.entries.values():
        for credit in credits(entry.document):
            key = entry.id, credit.name
            if key not in said and _script(credit.name) == _script(entry.publisher or credit.name):
                said[key] = set()
                words[key] = Evidence(entry.id, entry.document.span(credit.start, credit.end))
    holders: dict[str, list[str]] = defaultdict(list)
    for document in sorted(numbers, key=lambda d: catalogue.rank.get(d, len(catalogue.rank))):
        for number in numbers[document]:
            if len(holders[number]) < HOLDERS:
                holders[number].append(document)
    found = []
    for (document, name), attributed in said.items():
        edge = _edge(catalogue, catalogue.entries[document], name, attributed, numbers, holders)
        if edge:
            found.append(replace(edge, evidence=(words[document, name],)))
    return found


HOLDERS = 40
"""Documents looked at for one number, the earliest; one that stands in more is no sign of anything."""


def _number(statement: Statement) -> str:
    """A number as far as roundings of it agree: three digits; "" where it is small or a name."""
    if not isinstance(statement, Figure) or statement.role == "name":
        return ""
    q = statement.quantity
    value = q.low if q.low is not None else q.high
    return f"{value:.3g}" if value is not None and abs(value) >= 30 else ""


@lru_cache(maxsize=65_536)
def _script(name: str) -> str:
    return "han" if HAN.search(name) else "ug" if re.search("[\u0600-\u06ff]", name) else "latin"


def _edge(
    catalogue: Catalogue,
    taker: Entry,
    name: str,
    attributed: set[str],
    numbers: Mapping[str, set[str]],
    holders: Mapping[str, list[str]],
) -> Derivation | None:
    kind, script = kind_of(name), _script(name)
    if not kind:
        return None
    near = {d for n in numbers[taker.document.id] for d in holders[n]} - {taker.document.id}
    fits: list[tuple[int, int, int, Entry]] = []
    for document in near:
        entry = catalogue.entries.get(document)
        if entry is None or not entry.publisher or _script(entry.publisher) == script:
            continue
        source = entry.document.fact("kind") or kind_of(entry.publisher)
        if source != kind and (kind, source) not in ALIKE:
            continue
        mine = len(attributed & numbers[document])
        shared = len(numbers[taker.document.id] & numbers[document])
        if earlier(entry, taker) <= 0 and entry.date and (mine or shared >= SHARED):
            fits.append((-mine, -shared, catalogue.rank[document], entry))
    if not fits:
        return None
    mine, shared, _, best = min(fits, key=lambda f: f[:3])
    alike = {catalogue.first(f[3].id) for f in fits if f[:2] == (mine, shared)}
    if len(alike) > 1:
        return None  # two texts fit alike
    return Derivation(
        kind="citation", taker=taker.document.id, taken=best.document.id, work=name, certain=False,
        why=(f"it names “{name}” as its source", f"{-shared} of its numbers stand there too, in another language"),
    )  # fmt: skip
