# ruff: noqa: E501
"""Arithmetic over neighbouring sentences: parts and their total, some and the rest, one year and the next.

Only where the words say that nothing is left out ("the remaining 350", "together", as many parts as counties are
announced) is a sum too small a failure; parts that need not be all stay silent.
"""

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from headwater.link.facets import Facet
from headwater.link.heads import ADMIN, PERSONS, TIMES
from headwater.link.sums_said import ADDED, GREW, PRODUCT, question, within
from headwater.model import Document, Question

REACH, MOST = 500, 8
"""Code points over which numbers belong together, and parts of one total."""
_REST = re.compile(
    r"\b(?:the rest|the remaining|the remainder|the others?|all others)\b|其余|其餘|剩余|剩餘|另外|قالغان",
    re.I,
)
_OF_THESE = re.compile(
    r"^\W*(?:of (?:these|them|those|whom)|among (?:these|them))\b|^\W*其中|^\W*بۇنىڭ ئىچىدە", re.I
)
_TOGETHER = re.compile(
    r"\b(?:together|combined|taken together|the (?:two|three|four|five) (?:\w+ )?(?:\w+ )?(?:counties|towns|villages|mills|schools|provinces|cities) (?:together|combined))\b"
    r"|[两三四五](?:县|縣|地|市|省|村|厂|校|家|者)(?:合计|合計|共计|共計|总计|總計|共)|合计|合計|ئىككىسى جەمئىي",
    re.IGNORECASE,
)
_YEAR_BEFORE = re.compile(
    r"\b(?:than|over|from|on) (?:the|a) (?:previous )?year(?: (?:before|earlier))?\b|\byear[- ]on[- ]year\b|同比|比上年|比去年|بۇرۇنقى يىل|ئالدىنقى يىل",
    re.IGNORECASE,
)
_FEWER = re.compile(r"\b(?:fewer|less|down|fell|decreas\w+|drop\w*)\b|减少|下降", re.I)
_EACH = re.compile(r"\b(?:each|every|a|per) (?:visit|stay|trip)\b|每次|ھەر قېتىم", re.I)
_ALL = re.compile(r"\b(?:in all|in total|altogether|a total of)\b|共计|合计|共|جەمئىي", re.I)


def sums_across(counted: Iterable[Facet], texts: Mapping[str, Document]) -> list[Question]:
    """Return a question for each run of sentences whose numbers do not make what the words say."""
    by_document: dict[str, list[Facet]] = defaultdict(list)
    for facet in counted:
        if facet.cell is None and not facet.title and facet.value is not None:
            by_document[facet.figure.document].append(facet)
    found: list[Question] = []
    for identifier, facets in by_document.items():
        document = texts.get(identifier)
        if document is not None:
            ordered = sorted(facets, key=lambda f: f.order)
            for rule in (_rest, _together, _announced, _growth, _product):
                found += rule(ordered, document.text)
    return found


def _sentences(facets: Sequence[Facet]) -> list[list[Facet]]:
    """The figures sentence by sentence."""
    held: dict[tuple[int, int], list[Facet]] = defaultdict(list)
    for facet in facets:
        held[facet.figure.sentence].append(facet)
    return [held[key] for key in sorted(held)]


def _next(one: Sequence[Facet], other: Sequence[Facet]) -> bool:
    return other[0].figure.sentence[0] - one[0].figure.sentence[1] <= 40


def _alike(a: Facet, b: Facet) -> bool:
    """Two counts of one thing; kinds of people are one."""
    heads = a.head == b.head or {a.head, b.head} <= PERSONS
    return heads and a.unit == b.unit and a.role == b.role and a.per == b.per


def _fails(whole: Facet, parts: Sequence[Facet], *, all_: bool) -> Iterator[Question]:
    least, most = (sum(side) for side in zip(*(within(p.figure) for p in parts), strict=True))
    low, high = within(whole.figure)
    if least > high or (all_ and most < low):
        written = " + ".join(p.figure.quantity.as_written for p in parts)
        made = sum(p.value or 0 for p in parts)
        said = ADDED.told(parts=written, made=f"{made:,.10g}", whole=whole.figure.quantity.as_written)
        yield question([whole, *parts], "parts", said)


def _rest(facets: Sequence[Facet], text: str) -> Iterator[Question]:
    """900 were hired. Of these, 500 came from villages and the remaining 350 from towns."""
    sentences = _sentences(facets)
    for before, here in pairwise(sentences):
        start, end = here[0].figure.sentence
        said = text[start:end]
        if not _next(before, here) or not _OF_THESE.match(said) or not (rest := _REST.search(said)):
            continue
        whole = before[-1]
        parts = [p for p in here if _alike(whole, p) or (p.unit == whole.unit and p.head in ("", "person"))]
        if (
            2 <= len(parts) <= MOST
            and len(parts) == len(here)
            and parts[-1].figure.number[0] - start > rest.start()
        ):
            yield from _fails(whole, parts, all_=True)


def _together(facets: Sequence[Facet], text: str) -> Iterator[Question]:
    """A built 12. B built 19. Together they built 33."""
    for n, whole in enumerate(facets):
        start, at = whole.figure.sentence[0], whole.figure.number[0]
        if not _TOGETHER.search(text[start:at]) and not _TOGETHER.match(text[start : start + 60]):
            continue
        parts: list[Facet] = []
        for part in reversed([f for f in facets[:n] if f.figure.sentence != whole.figure.sentence]):
            near = at - part.figure.number[1] <= REACH and len(parts) < MOST
            if not near or not _alike(whole, part) or part.predicate != whole.predicate:
                break
            parts.insert(0, part)
        counties = [
            f
            for f in facets
            if f.figure.sentence == whole.figure.sentence and f.head in ADMIN and f is not whole
        ]
        announced = {int(c.value or 0) for c in counties} - {0}
        if announced and len(parts) not in announced:
            continue
        places = {p.place for p in parts}
        if len(parts) > 1 and len(places) == len(parts):
            yield from _fails(whole, parts, all_=True)


def _announced(facets: Sequence[Facet], _text: str) -> Iterator[Question]:
    """The three counties trained 1,200. A trained 500, B 400 and C 350."""
    sentences = _sentences(facets)
    for before, here in pairwise(sentences):
        counties = [f for f in before if f.head in ADMIN and f.value and f.value > 1]
        wholes = [f for f in before if f.head not in ADMIN and f.unit not in TIMES]
        if len(counties) != 1 or len(wholes) != 1 or not _next(before, here):
            continue
        parts = [p for p in here if _alike(wholes[0], p)]
        places = {p.place for p in parts}
        number = int(counties[0].value or 0)  # of two places behind one number the wrong one may be read
        if len(parts) == len(here) == number and len(places) >= max(2, number - 1):
            yield from _fails(wholes[0], parts, all_=True)


def _growth(facets: Sequence[Facet], text: str) -> Iterator[Question]:
    """2,000 in 2061. 2,500 in 2062, 40 per cent more than the year before."""
    sentences = _sentences(facets)
    for before, here in pairwise(sentences):
        start, end = here[0].figure.sentence
        rates = [f for f in here if f.unit == "percent" and f.nature == "growth"]
        after = [f for f in here if f.unit not in ("percent", "percentage-point") and f.nature == ""]
        if (
            len(rates) != 1
            or len(after) != 1
            or not _next(before, here)
            or not _YEAR_BEFORE.search(text[start:end])
        ):
            continue
        first = [f for f in before if _alike(f, after[0]) and f.head == after[0].head and f.nature == ""]
        if len(first) != 1 or not _following(first[0], after[0]) or first[0].place != after[0].place:
            continue
        yield from _rate(first[0], after[0], rates[0], -1.0 if _FEWER.search(text[start:end]) else 1.0)


def _following(a: Facet, b: Facet) -> bool:
    years = [(f.period or f.date)[:4] for f in (a, b)]
    return all(y.isdigit() for y in years) and int(years[1]) == int(years[0]) + 1


def _rate(first: Facet, after: Facet, rate: Facet, sign: float) -> Iterator[Question]:
    (a, b), (c, d), (low, high) = (within(f.figure) for f in (first, after, rate))
    if a <= 0 or not all(map(math.isfinite, (a, b, c, d))):
        return
    least, most = sorted((sign * 100 * (c / b - 1), sign * 100 * (d / a - 1)))
    if high < least - 0.05 or low > most + 0.05:
        made = 100 * sign * ((after.value or 0) / (first.value or 1) - 1)
        words = [f.figure.quantity.as_written for f in (first, after, rate)]
        yield question(
            [first, after, rate], "growth", GREW.told(a=words[0], b=words[1], made=f"{made:.1f}", c=words[2])
        )


def _product(facets: Sequence[Facet], text: str) -> Iterator[Question]:
    """Six visits a year. Each visit lasts five days. In all, 40 days a year."""
    for n, total in enumerate(facets):
        start = total.figure.sentence[0]
        if total.unit != "day" or not _ALL.search(text[start : total.figure.number[0]]):
            continue
        near = [
            f
            for f in facets[:n]
            if total.figure.number[0] - f.figure.number[1] <= REACH
            and f.figure.sentence != total.figure.sentence
        ]
        times = [f for f in near if f.unit not in TIMES and f.head in ("visit", "time", "trip")]
        days = [
            f
            for f in near
            if f.unit == "day" and _EACH.search(text[f.figure.sentence[0] : f.figure.number[1] + 20])
        ]
        if len(times) != 1 or len(days) != 1:
            continue
        (a, b), (c, d), (low, high) = (within(f.figure) for f in (times[0], days[0], total))
        if a * c > high or b * d < low:
            made = (times[0].value or 0) * (days[0].value or 0)
            words = [f.figure.quantity.as_written for f in (times[0], days[0], total)]
            yield question(
                [times[0], days[0], total],
                "product",
                PRODUCT.told(a=words[0], b=words[1], made=f"{made:g}", c=words[2]),
            )
