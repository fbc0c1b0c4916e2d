"""The numbers of a draft that are no claims, and those that could not be read as one: listed, not judged."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from headwater.flow.check.findings import Left
from headwater.model import Document, Event, Figure, Statement

NUMERAL = re.compile(r"\d+(?:[.,:/\-–]\d+)*|[〇零一二两三四五六七八九十百千万亿兩萬億]{2,}")
UNREAD = "could not be read as a claim: check it by hand"
_MONTHS = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    "|nov(?:ember)?|dec(?:ember)?"
)
PART = "a number of a document or part"
BEFORE = (
    (re.compile(r"(?:https?://|www\.|doi:?\s?10\.|#)\S*$", re.I), "part of an address"),
    (re.compile(r"(?:\bpp?\.|\bpages?|第)\s*$", re.I), "a page, section or ordinal"),
    (re.compile(r"(?:\bno\.?|№|§|\barts?\.|\barticle|\bsection|\bchapter|\btable|\bfigure|\bfig\.|\bbox"
                r"|\bnote|\bannex|\bvol\.?|\bpart|表|图|附件|〔|\[\^?)\s*$", re.I), PART),
    (re.compile(r"\+[\d\s()-]*$"), "a telephone number"),
    (re.compile(rf"(?:{_MONTHS})\.?\s*$", re.I), "a date"),
)  # fmt: skip
"""What stands before a number, and what that makes of it."""
AFTER = (
    (re.compile(rf"^(?:st|nd|rd|th)?\s*(?:{_MONTHS})\b", re.I), "a date"),
    (re.compile(r"^\s*(?:年|月|日|号|號|-?يىل|-?ئاي|-?كۈن)"), "a date"),
    (re.compile(r"^\s*(?:条|條|款|章|节|節|页|頁|届|屆|次会议)"), "a page, section or ordinal"),
    (re.compile(r"^(?:st|nd|rd|th)\b"), "an ordinal"),
    (re.compile(r"^\s*[\]〕]"), PART),
)
"""What stands after a number, and what that makes of it."""
YEAR = re.compile(r"(?:1[5-9]|2[01])\d\d")
CLOCK = re.compile(r"\d{1,2}:\d\d(?::\d\d)?")
ISO = re.compile(r"\d{4}[-/]\d\d?(?:[-/]\d\d?)?|\d\d?[./]\d\d?[./]\d{2,4}")


def left(document: Document, statements: Iterable[Statement]) -> Iterator[Left]:
    """Yield each numeral of the draft that stands in no figure, in text order, with the reason."""
    text = document.text
    figures: list[tuple[int, int]] = []
    names: list[tuple[int, int]] = []
    dates: list[tuple[int, int]] = []
    for statement in statements:
        span = statement.span
        if isinstance(statement, Figure):
            (names if statement.role == "name" else figures).append((span.start, span.end))
        elif isinstance(statement, Event) and statement.date is not None:
            dates.append(statement.date)
    covered, named, dated = Spans(figures), Spans(names), Spans(dates)
    blocks = [b.start for b in document.blocks]
    for found in NUMERAL.finditer(text):
        start, end = found.span()
        if covered.hold(start):
            continue
        if named.hold(start):
            why = "part of a name"
        elif dated.hold(start):
            why = "a date"
        else:
            at = bisect_right(blocks, start) - 1
            block = document.blocks[at] if at >= 0 else None
            why = _why(text, start, end, block.start if block else 0, bool(block and block.kind == "heading"))
        yield Left(found[0], start, why)


def _why(text: str, start: int, end: int, block: int, heading: bool) -> str:
    words, before, after = text[start:end], text[max(block, start - 60) : start], text[end : end + 24]
    if not before.strip(" \t*#(（[第") and (heading or re.match(r"[.)）、．:]", after)):
        return "a section or list number"
    for cue, why in BEFORE:
        if cue.search(before):
            return why
    for cue, why in AFTER:
        if cue.match(after):
            return why
    if CLOCK.fullmatch(words):
        return "a time of day"
    if (
        ISO.fullmatch(words)
        or YEAR.fullmatch(words)
        or all(YEAR.fullmatch(w) for w in re.split(r"[-–/]", words))
    ):
        return "a date"
    if not words[0].isascii():
        return "a numeral within words"
    return UNREAD


class Spans:
    """Places that may overlap, asked whether they hold a place."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._spans: list[tuple[int, int]] = []
        for start, end in sorted(spans):
            if self._spans and start <= self._spans[-1][1]:
                self._spans[-1] = self._spans[-1][0], max(end, self._spans[-1][1])
            else:
                self._spans.append((start, end))
        self._starts = [start for start, _ in self._spans]

    def hold(self, place: int) -> bool:
        """Tell whether a place stands in one of the spans."""
        at = bisect_right(self._starts, place) - 1
        return at >= 0 and place < self._spans[at][1]
