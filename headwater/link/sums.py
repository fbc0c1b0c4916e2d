# ruff: noqa: E501
"""Arithmetic that a sentence states: growth from A to B by P, a whole and its parts, visits of some days.

Each is checked within rounding and bounds. Only a failure is a question, with the sum in words.
"""

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from headwater.link.facets import Facet
from headwater.link.heads import PERSONS, TIMES
from headwater.link.sums_across import sums_across
from headwater.link.sums_said import ADDED, GREW, HUNDRED, PART, PRODUCT, question, within
from headwater.model import Document, Question

FAR = 50
"""How many times a part may be its whole and still be a part of it, wrongly told."""
MOST = 12
"""Figures of one sentence that are checked; a longer one is a list of many things."""
_PARTS = re.compile(
    r"\bincluding\b|\bof (?:whom|which|these|them|those)\b|其中|包括|بۇنىڭ ئىچىدە", re.IGNORECASE
)
_WHOLE = re.compile(
    r"\bconsist(?:s|ed|ing)? of\b|\bmade up of\b|\b(?:a|in) total(?: of)?\b|\btotal(?:l?ing)\b|\btogether\b"
    r"|合计|总计|共计|由.{0,40}组成"
    r"|\b(?:men|boys|male)\b.{0,60}\b(?:women|girls|female)\b|男.{0,16}女", re.IGNORECASE | re.DOTALL,
)  # fmt: skip
_GREW = re.compile(
    r"\b(?:up|rose|risen|grew|increase[ds]?|rise|growth|more)\b|增长|增加|上升|提高", re.IGNORECASE
)
_FELL = re.compile(r"\b(?:down|fell|fallen|decreas|declin|drop|reduc|less)|下降|减少|降低", re.IGNORECASE)
_EACH = re.compile(
    r"\beach\b|\bper visit\b|\bat a time\b|\ba visit\b|\bvisits? of\b|每次|一次", re.IGNORECASE
)
_ALL = re.compile(
    r"\b(?:in total|in all|altogether|a total of|or|that is|i\.e\.)\b|[=＝]|合计|共计|总共|共", re.IGNORECASE
)


def sum_questions(counted: Iterable[Facet], texts: Mapping[str, Document]) -> list[Question]:
    """Return a question for each sentence whose numbers do not make what it says they make."""
    sentences: dict[tuple[str, tuple[int, int]], list[Facet]] = defaultdict(list)
    for facet in counted:
        sentences[facet.figure.document, facet.figure.sentence].append(facet)
    found: list[Question] = []
    for (document, (start, end)), facets in sentences.items():
        if 2 <= len(facets) <= MOST and document in texts:
            ordered = sorted(facets, key=lambda f: f.order)
            found += _checked(ordered, texts[document].text[start:end], start)
    return found + sums_across((f for told in sentences.values() for f in told), texts)


def _checked(facets: Sequence[Facet], text: str, start: int) -> Iterator[Question]:
    yield from _growth(facets, text)
    yield from _parts(facets, text, start)
    yield from _products(facets, text, start)
    yield from _shares(facets, text, start)


def _growth(facets: Sequence[Facet], text: str) -> Iterator[Question]:
    rates = [f for f in facets if f.unit == "percent" and f.nature == "growth"]
    first = [f for f in facets if f.nature == "baseline" and f.unit not in ("percent", "percentage-point")]
    if len(rates) != 1 or len(first) != 1:
        return
    after = [f for f in facets if f.unit == first[0].unit and f.order > first[0].order]
    if len(after) != 1:
        return
    (a, b), (c, d), (low, high) = (within(f.figure) for f in (first[0], after[0], rates[0]))
    sign = -1.0 if _FELL.search(text) and not _GREW.search(text) else 1.0
    if a <= 0 or not all(map(math.isfinite, (a, b, c, d))):
        return
    least, most = sorted((sign * 100 * (c / b - 1), sign * 100 * (d / a - 1)))
    if high < least - 0.05 or low > most + 0.05:
        made = 100 * sign * ((after[0].value or 0) / (first[0].value or 1) - 1)
        words = [f.figure.quantity.as_written for f in (first[0], after[0], rates[0])]
        yield question(
            [first[0], after[0], rates[0]], "growth",
            GREW.told(a=words[0], b=words[1], made=f"{made:.1f}", c=words[2]),
        )  # fmt: skip


def _parts(facets: Sequence[Facet], text: str, start: int) -> Iterator[Question]:
    cue = _PARTS.search(text)
    if not cue:
        return
    before = [f for f in facets if f.figure.number[0] - start < cue.start()]
    parts = [f for f in facets if f.figure.number[0] - start >= cue.end()]
    if not before or not parts:
        return
    whole = before[-1]
    parts = [
        p for p in parts if p.unit == whole.unit and (p.head == whole.head or {p.head, whole.head} <= PERSONS)
    ]
    if not parts or whole.unit in ("percent", "percentage-point"):
        return
    if any((p.value or 0) > FAR * (whole.value or 0) for p in parts):
        return  # a number of something else
    least, most = (sum(side) for side in zip(*(within(p.figure) for p in parts), strict=True))
    low, high = within(whole.figure)
    complete = len(parts) > 1 and _WHOLE.search(text[cue.start() :])
    if least > high or (complete and most < low):
        written = " + ".join(p.figure.quantity.as_written for p in parts)
        made = sum(p.value or 0 for p in parts)
        row = ADDED if len(parts) > 1 else PART
        total = whole.figure.quantity.as_written
        yield question([whole, *parts], "parts", row.told(parts=written, made=f"{made:,.10g}", whole=total))


def _products(facets: Sequence[Facet], text: str, start: int) -> Iterator[Question]:
    times = [
        f
        for f in facets
        if (f.head in ("visit", "time", "trip") and f.unit not in TIMES) or f.unit in ("time", "visit")
    ]
    days = [f for f in facets if f.unit == "day"]
    if len(times) != 1 or len(days) != 2 or not _EACH.search(text):
        return
    small, large = sorted(days, key=lambda f: f.value or 0)
    if not _ALL.search(text[: large.figure.number[0] - start]):
        return
    (a, b), (c, d), (low, high) = (within(f.figure) for f in (times[0], small, large))
    if a * c > high or b * d < low:
        made = (times[0].value or 0) * (small.value or 0)
        words = [f.figure.quantity.as_written for f in (times[0], small, large)]
        yield question(
            [times[0], small, large],
            "product",
            PRODUCT.told(a=words[0], b=words[1], made=f"{made:g}", c=words[2]),
        )


_RIVALS = re.compile(
    r"\b(?:men|boys|males?)\b.{0,80}\b(?:women|girls|females?)\b|\b(?:women|girls|females?)\b.{0,80}\b(?:men|boys|males?)\b"
    r"|\bthe (?:rest|remaining|remainder|others)\b|其余|其餘|剩余|剩餘|男.{0,30}女|女.{0,30}男|قالغان|ئەر.{0,40}ئايال|ئايال.{0,40}ئەر",
    re.IGNORECASE | re.DOTALL,
)
"""Shares that leave nothing out: men and women, some and the rest."""


def _shares(facets: Sequence[Facet], text: str, start: int) -> Iterator[Question]:
    """Shares of one whole that leave nothing out and do not make 100 per cent."""
    cue = _RIVALS.search(text)
    shares = [f for f in facets if f.unit == "percent" and f.nature == "share" and not f.per]
    if cue is None or not 2 <= len(shares) <= MOST or any(f.unit != "percent" for f in facets):
        return
    least, most = (sum(side) for side in zip(*(within(f.figure) for f in shares), strict=True))
    slack = 0.5 * len(shares)  # each was rounded
    if least - slack > 100 or most + slack < 100:
        written = " + ".join(f.figure.quantity.as_written for f in shares)
        made = sum(f.value or 0 for f in shares)
        yield question(shares, "shares", HUNDRED.told(parts=written, made=f"{made:.10g}"))
