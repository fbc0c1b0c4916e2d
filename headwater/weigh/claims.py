"""A statement of a question as a claim: its value, the time it holds for, and the words for both."""

import re
from dataclasses import dataclass

from headwater.model import Bound, Document, Event, Figure, Quantity, Requirement, Statement, Term, Words
from headwater.weigh.blocks import block_at
from headwater.weigh.dates import Days, days
from headwater.weigh.showing import event_day, shown

_STEP = re.compile(
    r"(?:every|per|each|an?)\s+(?:(other|\d+|one|two|three|four|six|half)[\s-]+)?(day|week|month|quarter|year)s?\b"
    r"|(?:每隔?|全|(?<![十百千第每\d])一(?=年))\s*([一两兩二三四五六半\d]*)\s*[个個]?\s*(天|日|周|週|月|季度|季|年)"
    r"|(?:(ئىككى|ئۈچ|تۆت|ئالتە|\d+) )?(?<![\u0620-\u06ff])"
    r"(كۈن|ھەپتى|ئاي|پەسىل|يىل)(?:دە|دا)(?![\u0620-\u06ff])",
    re.IGNORECASE,
)  # fmt: skip
_COUNTS = {"": 1.0, "one": 1, "other": 2, "two": 2, "three": 3, "four": 4, "six": 6, "half": 0.5,
           "一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "半": 0.5,
           "兩": 2, "ئىككى": 2, "ئۈچ": 3, "تۆت": 4, "ئالتە": 6}  # fmt: skip
_YEARLY = {"day": 365, "天": 365, "日": 365, "week": 52, "周": 52, "fortnight": 26, "month": 12,
           "月": 12, "quarter": 4, "季度": 4, "季": 4, "year": 1, "年": 1, "term": 2, "semester": 2,
           "週": 52, "كۈن": 365, "ھەپتى": 52, "ئاي": 12, "پەسىل": 4, "يىل": 1}  # fmt: skip


EARLIER = 160
"""Code points before a sentence in which its step may be told."""
BEGINNINGS = frozenset(
    {"launch", "begin", "start", "found", "establish", "initiate", "pair", "reassign", "启动", "开始", "成立"}
)


@dataclass(frozen=True, slots=True)
class Claim:
    """What one statement answers. `when` is None where no date is stated for it; `table` numbers the
    table of its document that it stands in."""

    statement: Statement
    quantity: Quantity | None
    when: Days | None
    as_of: str | None
    title: bool
    shown: Words
    table: int | None = None
    before: bool = False
    """It is what a number was before it changed: "from 40,000 to 45,000"."""
    raised: bool = False
    """It is what another number became: "it was raised to 24,000"."""

    @property
    def rule(self) -> bool:
        """Whether it says what is required: a rule holds until it is changed."""
        figure = isinstance(self.statement, Figure) and self.statement.role == "requirement"
        return figure or isinstance(self.statement, Requirement)


def figure_claim(figure: Figure, document: Document | None) -> Claim:
    """Return a figure as a claim; a date read from the document alone is none of the figure's."""
    as_of = (figure.as_of if figure.as_of_from != "document" else None) or figure.period
    return Claim(
        figure,
        figure.quantity,
        days(as_of),
        as_of,
        _in_title(figure, document),
        shown(figure.quantity),
        _table(figure, document),
        *_change(figure, document),
    )


_FROM = re.compile(r"\bfrom\s+(?:\w+\s){0,2}$|[从由從](?:\s?\d{4}\s?年[底末初]?)?\D{0,4}$", re.IGNORECASE)
_TO = re.compile(
    r"^.{0,40}?(?:\bto\b(?:\s\w+){0,2}\s?[\d$¥€]"
    r"|(?:增至|增加到|增长到|提高到|上升到|降至|升至|到|至)\D{0,4}\d)",
    re.IGNORECASE | re.DOTALL,
)
_RAISED = re.compile(
    r"\b(?:raised|increased|lifted|cut|lowered|reduced|revised|brought|upped)\s+(?:it\s+)?"
    r"(?:up\s+|down\s+)?to\s+(?:\w+\s+)?$"
    r"|(?:提高|上调|上調|下调|下調|调整|調整|增加|降低|削减)(?:到|至|为|為)\D{0,4}$",
    re.IGNORECASE,
)  # fmt: skip


def _change(figure: Figure, document: Document | None) -> tuple[bool, bool]:
    """Whether the words at the number say that it changed from it, or to it."""
    if document is None:
        return False, False
    start, end = figure.number
    ahead, behind = document.text[max(0, start - 60) : start], document.text[end : end + 80]
    return bool(_FROM.search(ahead) and _TO.match(behind)), bool(_RAISED.search(ahead))


def _in_title(figure: Figure, document: Document | None) -> bool:
    if document is None:
        return False
    if figure.span.exact in (document.fact("title") or ""):
        return True
    block = block_at(document, figure.span.start)
    return block is not None and block.kind in ("title", "heading")


def _table(figure: Figure, document: Document | None) -> int | None:
    block = block_at(document, figure.number[0])
    return block.table if block is not None and block.kind == "table_cell" else None


def event_claim(event: Event) -> Claim:
    """Return a dated event as a claim of its date."""
    when = event.when
    if event.act in BEGINNINGS and not when.startswith(("/", "..")):
        when = when.partition("/")[0]  # what it began is still going on; the beginning is one date
    return Claim(event, None, days(when), when, False, event_day(when))


def frequency_claim(figure: Figure, document: Document | None) -> Claim:
    """Return a figure as times a year; "every three months" itself is four times a year."""
    q = figure.quantity
    low, high = figure.sentence
    sentence = document.text[low:high] if document else figure.span.exact
    at = max(0, figure.number[0] - (low if document else figure.span.start))
    earlier = document.text[max(0, low - EARLIER) : low] if document else ""
    step = _step(sentence, at, q.per, earlier.rstrip().rpartition("\n")[2])
    value = q.low if q.low is not None else q.high
    scaled_low: float | None
    scaled_high: float | None
    if q.unit in _YEARLY and value:  # the step itself: "every three months" is four times a year
        scaled_low = scaled_high = round(_YEARLY[q.unit] / value, 4)
        bound: Bound = "exact"
    else:
        scaled_low = None if q.low is None else round(q.low * step, 4)
        scaled_high = None if q.high is None else round(q.high * step, 4)
        bound = q.bound
        if (
            bound == "exact" and step == 12 and value and value > 1
        ):  # twice a month, every two weeks: loosely one
            scaled_high, bound = round(13 * value, 4), "range"
    scaled = Quantity(low=scaled_low, high=scaled_high, bound=bound, unit="time", per="year",
                      as_written=q.as_written)  # fmt: skip
    return Claim(figure, scaled, None, None, False, shown(scaled))


def _step(sentence: str, at: int, per: str | None, earlier: str = "") -> float:
    """How many steps a year has, from the nearest "every two months" after (else before) the number, else
    from the end of what was said before: "The rules say twice." """
    if per and per.removesuffix("s") in _YEARLY:
        return float(_YEARLY[per.removesuffix("s")])
    found = sorted(_STEP.finditer(sentence), key=lambda m: _far(sentence, m, at))
    found = found or list(_STEP.finditer(earlier))[::-1]
    if found:
        match = found[0]
        count = (match[1] or match[3] or match[5] or "").casefold()
        unit = (match[2] or match[4] or match[6]).casefold()
        return _YEARLY[unit] / (float(count) if count.isdigit() and int(count) else _COUNTS.get(count, 1.0))
    return 1.0


def _far(sentence: str, match: re.Match[str], at: int) -> tuple[int, int]:
    """How far a step stands from a number: clauses between them first, then code points."""
    between = sentence[min(match.end(), at) : max(match.start(), at)]
    return len(re.findall("[,;，；、：:]", between)), len(between)


def term_claims(term: Term) -> tuple[int | None, int | None]:
    """Return the count a term announces and the number of items listed."""
    return term.announced, term.listed
