"""Find the terms of a document: pairs, counts, and counts joined to the pair they belong to."""

from collections.abc import Iterator

from headwater.extract.context import Context
from headwater.extract.terms import counts, pairs
from headwater.extract.terms.counts import Count
from headwater.extract.terms.pairs import Pair
from headwater.model import Term

MADE_BY = "terms/2"
LONGEST = 4000
"""Code points of one sentence that are searched."""
FOLLOWING = 40
"""Paragraphs after a colon that are looked at as its list."""


def find(context: Context) -> Iterator[Term]:
    """Yield the terms of a document in text order: one Term a pair or typology, at its own place."""
    for i in range(len(context.sentences)):
        text = context.text(i)[:LONGEST]
        if len(text) < 4:
            continue
        yield from _sentence(context, i, text)


def _sentence(context: Context, i: int, text: str) -> Iterator[Term]:
    sentence = context.sentences[i]
    kind = context.document.blocks[sentence.block].kind
    if kind == "caption":
        return
    bracketed = any(c in text for c in '(（[“‘"「') or (kind == "table_cell" and len(text) < 80)
    found = list(pairs.find(text, sentence.lang, kind in ("heading", "title"))) if bracketed else []
    counted = list(counts.find(text, sentence.lang)) if sentence.lang in ("en", "zh", "ug") else []
    used: set[int] = set()
    for pair in found:
        k = _belongs(pair, counted)
        if k is not None:
            used.add(k)
        yield _term(context, i, pair, counted[k] if k is not None else None)
    for k, count in enumerate(counted):
        if k not in used and (sentence.lang == "en" or count.quoted):
            yield _typology(context, i, count)


def _belongs(pair: Pair, counted: list[Count]) -> int | None:
    """The count of a pair: it counts the pair's own words, or the Chinese announces the same number."""
    zh = dict(pair.forms).get("zh", "")
    number = counts.announced_zh(zh)
    for k, count in enumerate(counted):
        if count.start <= pair.term[0] + 1 and pair.term[0] - 1 <= count.start:
            return k
        if number is None and count.announced and _contains(zh, count.announced) and count.start < pair.start:
            number = count.announced if pair.start - count.start < 120 else None
        near = 0 <= pair.start - count.start < 120
        if number == count.announced and near and not count.quoted:
            return k
    return None


def _contains(zh: str, number: int) -> bool:
    return any(counts.ZH_NUMBERS.get(c) == number for c in zh[1:4])


def _term(context: Context, i: int, pair: Pair, count: Count | None) -> Term:
    zh = dict(pair.forms).get("zh", "")
    announced = count.announced if count else counts.announced_zh(zh)
    listed = count.items if count else ()
    if count and count.open:
        listed = _following(context, i)
    if announced and not listed:
        listed = _after(context.text(i), pair)
    end = max(pair.end, count.end) if count and listed and not count.open else pair.end
    start = min(pair.start, count.start) if count else pair.start
    why = (f"forms: {pair.rule}",) + (
        (f"count: {announced} announced, {len(listed)} listed",) if announced else ()
    )
    return _make(context, i, (start, end), pair.forms, announced, listed, why)


def _typology(context: Context, i: int, count: Count) -> Term:
    listed = _following(context, i) if count.open else count.items
    lang = context.sentences[i].lang
    tag = lang if lang in ("zh", "ug") else "en"
    why = (f"count: {count.announced} announced in '{count.words}', {len(listed)} listed",)
    return _make(context, i, (count.start, count.end), ((tag, count.words),), count.announced, listed, why)


def _after(text: str, pair: Pair) -> tuple[str, ...]:
    """The list that a pair introduces: "si tong (四同), which includes “a, b, c and d”"."""
    probe = "two words" + text[pair.end : pair.end + 600]
    for count in counts.find(probe, "en"):
        if count.start == 0:
            return count.items
    return ()


def _following(context: Context, i: int) -> tuple[str, ...]:
    """The paragraphs after a colon that are its list: list items, or paragraphs that end in a semicolon
    and the one after them."""
    blocks, text = context.document.blocks, context.document.text
    found: list[str] = []
    at = context.sentences[i].block
    listing = False
    for block in blocks[at + 1 : at + 1 + FOLLOWING]:
        words = text[block.start : block.end].strip()
        if block.kind == "list_item":
            listing = True
        elif block.kind == "boilerplate":
            continue
        elif block.kind not in ("paragraph", "heading") or listing:
            break
        found.append(words.rstrip(";；.。"))
        if block.kind != "list_item" and not words.endswith((";", "；", "; and", ",", "，")):
            break
    return tuple(found) if len(found) > 1 else ()


def _make(
    context: Context,
    i: int,
    at: tuple[int, int],
    forms: tuple[tuple[str, str], ...],
    announced: int | None,
    listed: tuple[str, ...],
    why: tuple[str, ...],
) -> Term:
    s, d = context.sentences[i], context.document
    start, end = s.start + at[0], min(s.start + at[1], s.end)
    return Term(
        document=d.id,
        file=d.file,
        url=d.url,
        lang=s.lang,
        span=d.span(start, max(end, start + 1)),
        sentence=(s.start, s.end),
        made_by=MADE_BY,
        why=why,
        attribution=context.speakers(i, (start, end)).chain,
        forms=forms,
        announced=announced,
        listed=len(listed) if announced and listed else None,
        items=listed,
    )
