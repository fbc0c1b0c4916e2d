# ruff: noqa: E501
"""Texts that hand on what "the government's report" or "the official count" says, without the office's name.

"官方称", "the prefecture's annual report says", "ھۆكۈمەت دوكلاتىدا" name no publisher. Where the case has one
release of a government that was there first and several numbers of many digits stand in both, it is likely meant.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from headwater.link.derive.abroad import HOLDERS, kind_of
from headwater.link.derive.catalogue import Catalogue, Entry, earlier
from headwater.link.derive.values import uncommon, value_of
from headwater.model import Derivation, Evidence, Statement

TOLD = 2
"""Numbers of three digits or more that stand in both, at least."""
CUE = re.compile(
    r"\b[Oo]fficial (?:figures?|counts?|numbers?|data|statistics|rates?|reports?|accounts?|notices?|totals?)\b|\b[Oo]fficially\b"
    r"|\b(?:[Gg]overnment|[Pp]refecture|[Cc]ounty|[Pp]rovince|[Bb]ureau|[Oo]ffice|[Aa]uthorities)(?:'s|’s|s'|s’)? (?:own )?(?:annual |yearly |published |work )?(?:report|notice|bulletin|figures|data|statistics)\b"
    r"|\b[Tt]he (?:annual|published) report (?:says|puts|counts)\b"
    r"|官方(?:数字|數字|数据|數據|统计|統計|年报|年報|公布|称|稱|宣称|宣稱|的数|的數|规划|規劃|说|說)|[当當]局(?:称|稱|宣称|宣稱|公布)|政府(?:工作)?[报報]告|年[报報](?:称|稱|又称|又稱|所列|显示|顯示)|(?:地区|地區|县|縣|市|州|省)(?:的)?(?:年报|年報|通报|通報|公报|公報)"
    r"|ھۆكۈمەت(?:نىڭ)? (?:دوكلات|سانلىق|مەلۇمات)\w*|رەسمىي (?:سان|مەلۇمات|دوكلات|ستاتىستىكا)\w*|دائىرىلەرنىڭ (?:سان|دوكلات|مەلۇمات)\w*",
)
"""Words that hand on an office's count without its name."""


def officially(catalogue: Catalogue, statements: Sequence[Statement]) -> list[Derivation]:
    """Return a likely citation for each text that hands on official numbers which one release has."""
    values: dict[str, set[str]] = defaultdict(set)
    for statement in statements:
        value = value_of(statement)
        if uncommon(value) and statement.document in catalogue.entries and "-" not in value[1:]:
            values[statement.document].add(value)
    holders: dict[str, list[str]] = defaultdict(list)
    for document in sorted(values, key=catalogue.rank.__getitem__):
        if _of_government(catalogue.entries[document]):
            for value in values[document]:
                if len(holders[value]) < HOLDERS:
                    holders[value].append(document)
    found = []
    for document, mine in values.items():
        taker = catalogue.entries[document]
        near = Counter(d for value in mine for d in holders.get(value, ()) if d != document)
        if near and not _of_government(taker):
            edge = _edge(catalogue, taker, near)
            if edge is not None:
                found.append(edge)
    return found


def _of_government(entry: Entry) -> bool:
    kind = entry.document.fact("kind")
    return kind == "government" or (not kind and kind_of(entry.publisher) == "government")


def _edge(catalogue: Catalogue, taker: Entry, near: Counter[str]) -> Derivation | None:
    fits = [d for d, n in near.items() if n >= TOLD and earlier(catalogue.entries[d], taker) <= 0]
    most = max((near[d] for d in fits), default=0)
    best = sorted((d for d in fits if near[d] == most), key=catalogue.rank.__getitem__)
    if not best or len({catalogue.first(d) for d in best}) > 1:
        return None  # none, or several releases fit alike
    cue = CUE.search(taker.document.text)
    if cue is None:
        return None
    return Derivation(
        kind="citation", taker=taker.id, taken=best[0], work=cue[0], certain=False,
        why=(f"it names “{cue[0]}” as its source", f"{most} of its numbers stand there too"),
        evidence=(Evidence(taker.id, taker.document.span(cue.start(), cue.end())),),
    )  # fmt: skip
