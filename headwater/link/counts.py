"""Counts that can be checked against their own list, and numbered names that differ in a number."""

import re
from collections import defaultdict

from headwater.link.folding import fold, singular
from headwater.model import Document, Figure, Question, Term

_ENGLISH = "one two three four five six seven eight nine ten eleven twelve"
NUMERALS = {
    **{w: n for n, w in enumerate(_ENGLISH.split(), 1)},
    **{w: n for n, w in enumerate("一二三四五六七八九十", 1)}, "两": 2, "双": 2,
}  # fmt: skip
_NUMBER_EN = "|".join(w for w in NUMERALS if w.isascii())
_NAME_EN = re.compile(rf"(?:\b(?:{_NUMBER_EN}|\d{{1,2}})[ -](?!(?:{_NUMBER_EN})\b)[a-z]+[ -]?){{2,4}}")
_PART_EN = re.compile(rf"\b({_NUMBER_EN}|\d{{1,2}})[ -]([a-z]+)")
_NAME_ZH = re.compile("(?:[一二两三四五六七八九十双][\u3400-\u9fff]){2,4}")
_PART_ZH = re.compile("([一二两三四五六七八九十双])(.)")
_NOT_NAMES = frozenset(
    [
        "hundred",
        "thousand",
        "million",
        "billion",
        "year",
        "month",
        "week",
        "day",
        "percent",
        "person",
        "people",
        "of",
        "in",
        "or",
        "and",
        "to",
    ]
)
NEAR = 48
"""Code points read on either side of a numeral to see the whole numbered name."""


def numbered_name(text: str, start: int, end: int) -> tuple[tuple[str, int], ...]:
    """Return the numbered name that holds `text[start:end]` as (noun, number) pairs, or ()."""
    low = max(0, start - NEAR)
    raw = text[low : end + NEAR]
    folded = fold(raw)
    exact = fold(text[start:end])
    for name, part in ((_NAME_EN, _PART_EN), (_NAME_ZH, _PART_ZH)):
        for found in name.finditer(folded):
            if exact and exact not in found[0]:
                continue
            pairs = tuple((singular(noun), _number(numeral)) for numeral, noun in part.findall(found[0]))
            if len(pairs) > 1 and not any(noun in _NOT_NAMES for noun, _ in pairs):
                return pairs
    return ()


def _number(word: str) -> int:
    return NUMERALS[word] if word in NUMERALS else int(word)


def name_questions(figures: list[Figure], documents: dict[str, Document]) -> list[Question]:
    """Return a question for each numbered name that is written with two different numbers."""
    groups: dict[tuple[str, ...], list[tuple[Figure, tuple[tuple[str, int], ...]]]] = defaultdict(list)
    for figure in figures:
        document = documents.get(figure.document)
        pairs = numbered_name(document.text, *figure.number) if document else ()
        if pairs:
            groups[tuple(noun for noun, _ in pairs)].append((figure, pairs))
    found = []
    for nouns, group in groups.items():
        forms = sorted({pairs for _, pairs in group})
        if len(forms) < 2:
            continue
        # Only the numerals that differ are in question; the others are the name.
        odd = {i for i in range(len(nouns)) if len({form[i][1] for form in forms}) > 1}
        members = [f for f, pairs in group if any(_value(f) == pairs[i][1] for i in odd)]
        shown = " / ".join(" ".join(f"{n} {noun}" for noun, n in form) for form in forms)
        found.append(
            Question(
                kind="count", text=f"Which number belongs to the name: {shown}?", measure="numbered name",
                population=" ".join(nouns), place="", period="", members=tuple(f.id for f in members[:2000]),
                differs=("number in the name",), why=(f"the name is written in {len(forms)} ways: {shown}",),
            )
        )  # fmt: skip
    return found


def _value(figure: Figure) -> int | float | None:
    return figure.quantity.low if figure.quantity.low is not None else figure.quantity.high


def count_questions(terms: list[Term], figures: list[Figure]) -> list[Question]:
    """Return a question for each term that announces a count and lists its items."""
    by_document: dict[str, list[Figure]] = defaultdict(list)
    for figure in figures:
        by_document[figure.document].append(figure)
    found = []
    for term in terms:
        if term.announced is None or not term.listed:
            continue
        inside = [
            f for f in by_document[term.document]
            if term.span.start <= f.number[0] < term.span.end and _value(f) == term.announced
        ]  # fmt: skip
        name = term.forms[0][1] if term.forms else term.span.exact[:60]
        found.append(
            Question(
                kind="count",
                text=f"How many are the “{name}”: {term.announced} announced, {term.listed} listed?",
                measure="announced against listed", population=name, place="", period="",
                members=(term.id, *(f.id for f in inside[:1])),
                why=("items found listed: " + "; ".join(term.items),) if term.items else (),
            )
        )  # fmt: skip
    return found
