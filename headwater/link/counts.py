# ruff: noqa: E501
"""Counts that can be checked against their own list, and numbered names that differ in a number."""

import re
from collections import Counter, defaultdict
from typing import NamedTuple

from headwater.link.folding import fold, singular
from headwater.model import Document, Figure, Question, Term, Words
from headwater.model.words import joined

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


class Name(NamedTuple):
    """A numbered name: its (noun, number) pairs, folded, and the words as written."""

    pairs: tuple[tuple[str, int], ...]
    written: str


def numbered_name(text: str, start: int, end: int) -> tuple[tuple[str, int], ...]:
    """Return the numbered name that holds `text[start:end]` as (noun, number) pairs, or ()."""
    found = name_at(text, start, end)
    return found.pairs if found else ()


def name_at(text: str, start: int, end: int) -> Name | None:
    """Return the numbered name that holds `text[start:end]`, or None."""
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
                at = " ".join(raw.split()).casefold().find(found[0])
                shown = " ".join(raw.split())[at : at + len(found[0])] if at >= 0 else found[0]
                return Name(pairs, shown.strip(" -"))
    return None


def _number(word: str) -> int:
    return NUMERALS[word] if word in NUMERALS else int(word)


def name_questions(figures: list[Figure], documents: dict[str, Document]) -> list[Question]:
    """Return a question for each numbered name that is written with two different numbers."""
    groups: dict[tuple[str, ...], list[tuple[Figure, Name]]] = defaultdict(list)
    for figure in figures:
        document = documents.get(figure.document)
        name = name_at(document.text, *figure.number) if document else None
        if name:
            groups[tuple(noun for noun, _ in name.pairs)].append((figure, name))
    found = []
    for nouns, group in groups.items():
        forms = sorted({name.pairs for _, name in group})
        if len(forms) < 2:
            continue
        # Only the numerals that differ are in question; the others are the name.
        odd = {i for i in range(len(nouns)) if len({form[i][1] for form in forms}) > 1}
        members = [f for f, name in group if any(_value(f) == name.pairs[i][1] for i in odd)]
        written = [
            Counter(n.written for _, n in group if n.pairs == form).most_common(1)[0][0] for form in forms
        ]
        shown = joined([Words(f"“{w}”", f"“{w}”", f"«{w}»") for w in written], OR)
        asked, why = WHICH.told(shown=shown), WAYS.told(count=str(len(forms)), shown=shown)
        found.append(
            Question(
                kind="count", text=asked.en, texts=asked.texts, measure="numbered name",
                population=" / ".join(written), place="", period="",
                members=tuple(f.id for f in members[:2000]),
                differs=("number in the name",), why=(why.en,), why_in=(why,),
            )
        )  # fmt: skip
    return found


def _value(figure: Figure) -> int | float | None:
    return figure.quantity.low if figure.quantity.low is not None else figure.quantity.high


def count_questions(terms: list[Term], figures: list[Figure]) -> list[Question]:
    """Return a question for each name that announces a count and lists its items.

    Told are counts that differ from their list, and those that two documents or more announce alike: a
    list that is as long as it says tells a reader nothing. A list far from what is announced is most likely not
    the whole of it, or none: it says nothing either.
    """
    by_document: dict[str, list[Figure]] = defaultdict(list)
    for figure in figures:
        by_document[figure.document].append(figure)
    groups: dict[tuple[str, int], list[Term]] = defaultdict(list)
    called = {
        fold(each["en"]): fold(each["zh"])
        for t in terms
        if len(each := dict(t.forms)) > 1 and "en" in each and "zh" in each
    }
    for term in terms:
        if term.announced is not None and term.listed and _near(term) and _formula(term):
            name = fold(dict(term.forms).get("zh") or _name(term))
            groups[called.get(name, name), term.announced].append(term)
    found = []
    for (_, announced), group in groups.items():
        if all(t.listed == announced for t in group) and len({t.document for t in group}) < 2:
            continue
        first = next((t for t in group if t.listed != announced), group[0])
        inside = [
            f for t in group for f in by_document[t.document]
            if t.span.start <= f.number[0] < t.span.end and _value(f) == announced
        ]  # fmt: skip
        asked = HOW_MANY.told(name=_name(first), said=str(announced), found=str(first.listed))
        listed = LISTED.told(items="; ".join(first.items))
        found.append(
            Question(
                kind="count",
                text=asked.en,
                texts=asked.texts,
                measure="announced against listed", population=_name(first), place="", period="",
                members=tuple(dict.fromkeys([*(t.id for t in group), *(f.id for f in inside[: len(group)])])),
                why=(listed.en,) if first.items else (), why_in=(listed,) if first.items else (),
            )
        )  # fmt: skip
    return found


def _near(term: Term) -> bool:
    """Tell whether a list is about as long as it is announced: two short at most, a third at most, or one long."""
    said, listed = term.announced or 0, term.listed or 0
    return said - 2 <= listed <= said + 1 and 3 * listed >= 2 * said


def _formula(term: Term) -> bool:
    """Tell whether a name that announces a count is one: in quotation marks, in two languages, or called so; where
    the list fits, any."""
    if len(term.forms) > 1 or term.announced == term.listed:
        return True
    return bool(_QUOTED.search(term.span.prefix + term.span.exact[:1]) or _CALLED.search(term.span.prefix))


_QUOTED = re.compile('[“‘"「『«][^”’"」』»]{0,3}$')
_CALLED = re.compile(
    r"\b(?:call(?:s|ed)?|known as|so-called|dubbed|termed|named)(?: the)? [“‘\"]?$|所谓$", re.IGNORECASE
)
OR = Words(" or ", "，还是", " ياكى ")
WHICH = Words(
    "Which number belongs to the name: {shown}?",
    "名称里的数字应是哪一个：{shown}？",
    "نامدىكى سان قايسى: {shown}؟",
)
WAYS = Words("the name is written in {count} ways: {shown}", "这个名称有{count}种写法：{shown}",
             "بۇ نام {count} خىل يېزىلغان: {shown}")  # fmt: skip
HOW_MANY = Words("How many are the “{name}”: {said} announced, {found} listed?",
                 "“{name}”共有几项：宣布{said}项，列出{found}项？",
                 "«{name}» قانچە: {said} دەپ ئېلان قىلىنغان، {found} تىزىلغان؟")  # fmt: skip
LISTED = Words("items found listed: {items}", "列出的各项：{items}", "تىزىلغانلىرى: {items}")


def _name(term: Term) -> str:
    return " ".join((term.forms[0][1] if term.forms else term.span.exact[:60]).split())
