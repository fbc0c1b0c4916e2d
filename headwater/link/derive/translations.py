"""Translations, and figures that travel together: the same rare values in two texts.

In another language and in the same order it is a likely translation. In other words or another order it is
likely that one text retells the other or both retell a third: the more so where both name the same source.
"""

from collections.abc import Sequence

from headwater.link.derive.catalogue import Catalogue, Entry
from headwater.link.derive.direction import Way, direction
from headwater.link.derive.outlets import canonical
from headwater.link.derive.values import Values, telling, uncommon
from headwater.link.folding import fold
from headwater.model import Derivation, Statement

SAYS_SO = ("translated from", "translation of", "translated by", "译自", "翻译自", "编译", "译文", "تەرجىمە")
TRAVEL = 4
"""Values that travel together in one language where no source is named by both; with one, three do."""


TELLING = 8
"""What numbers in any order tell together: two that count one thing do not both get four of four digits."""
PART = 0.4
"""Part of the uncommon values of the shorter text that another has, to tell a retelling in another order."""


def translations(catalogue: Catalogue, statements: Sequence[Statement]) -> list[Derivation]:
    """Return likely translations and retellings; certain only where a document says so."""
    values = Values(catalogue, statements)
    best: dict[tuple[str, str], tuple[int, Derivation]] = {}
    pairs = values.shared()
    ordered = frozenset(pairs)
    for pair, found in values.retold().items():
        least = min(len({v for v in values.of[d] if uncommon(v)}) for d in pair)
        if len(found) >= TRAVEL and len(found) >= PART * least:
            pairs.setdefault(pair, set()).update(found)
    for (a, b), shared in sorted(pairs.items()):
        one, other = catalogue.entries[a], catalogue.entries[b]
        edge: Derivation | None = None
        if _language(one) != _language(other) and (a, b) in ordered:
            edge = _translated(one, other, shared, values)
        elif catalogue.first(a) != catalogue.first(b):
            edge = _retold(one, other, shared, values, in_order=(a, b) in ordered)
        if edge is None:
            continue
        key = edge.kind, edge.taker  # one text is translated from one other: that with most values in common
        if key not in best or len(shared) > best[key][0]:
            best[key] = len(shared), edge
    return [edge for _, edge in best.values()]


def _language(entry: Entry) -> str:
    return entry.document.language.partition("-")[0]


def _share(values: Values, taker: Entry, shared: set[str]) -> float:
    return round(min(1.0, len(shared) / max(1, len(set(values.of[taker.id])))), 3)


def _in_order(values: Values, document: str, shared: set[str]) -> list[str]:
    return [v for v in dict.fromkeys(values.of[document]) if v in shared]


def _translated(first: Entry, second: Entry, shared: set[str], values: Values) -> Derivation:
    way = direction(first, second)
    if not (_says_so(first) or _says_so(second)) and not _most(first, second, shared, values):
        return _travelled(way, shared, values)
    says, why, sure, known = _says_so(way.taker), way.why, False, way.known
    taken, taker = way.taken, way.taker
    if not says and _says_so(taken):  # the text that says it is a translation is one
        taken, taker, says, why = taker, taken, _says_so(taken), ()
    sure, known = bool(says), known or bool(says)
    told = f"it says so (“{says}”)" if says else "no document says that it is a translation"
    run = _in_order(values, taker.id, shared)
    return Derivation(
        kind="translation", taker=taker.id, taken=taken.id, share=_share(values, taker, shared),
        certain=sure, directed=known,
        why=(f"the same values in another language: {', '.join(run[:6])}", told, *why),
        evidence=values.evidence(run[:4], taker.id, taken.id),
    )  # fmt: skip


def _most(first: Entry, second: Entry, shared: set[str], values: Values) -> bool:
    """Tell whether enough of what either text counts stands in the other: a few make no translation."""
    told = [{v for v in values.of[e.id] if uncommon(v)} for e in (first, second)]
    same = len([v for v in shared if uncommon(v)])
    return min(map(len, told)) == 0 or all(same >= PART * len(each) for each in told)


def _travelled(way: Way, shared: set[str], values: Values) -> Derivation:
    """A few rare values in the same order in two languages: one has them of the other, or both of a third."""
    run = _in_order(values, way.taker.id, shared)
    return Derivation(
        kind="citation", taker=way.taker.id, taken=way.taken.id, share=_share(values, way.taker, shared),
        certain=False, directed=way.known,
        why=(f"the same values in another language: {', '.join(run[:6])}",
             "one may have them from the other, or both from a third", *way.why),
        evidence=values.evidence(run[:4], way.taker.id, way.taken.id),
    )  # fmt: skip


def _retold(
    first: Entry, second: Entry, shared: set[str], values: Values, *, in_order: bool
) -> Derivation | None:
    """Few values in another order, told by no common source, are what two that count one thing would give."""
    sources = [_named(values, e.id, shared) for e in (first, second)]
    common = sorted(sources[0] & sources[1])
    if not common and not in_order and sum(map(telling, shared)) < TELLING:
        return None
    if len(shared) < (TRAVEL - 1 if common else TRAVEL):
        return None
    way: Way = direction(first, second)
    if first.outlet == second.outlet != "":
        return None  # a house that reports its own numbers again
    run = _in_order(values, way.taker.id, shared)
    why = [f"the same values, in other words: {', '.join(run[:6])}"]
    why.append(f"both name “{common[0]}”: both may have them from there" if common
               else "one may retell the other, or both a third")  # fmt: skip
    return Derivation(
        kind="citation", taker=way.taker.id, taken=way.taken.id, share=_share(values, way.taker, shared),
        certain=False, directed=way.known, why=(*why, *way.why),
        evidence=values.evidence(run[:4], way.taker.id, way.taken.id),
    )  # fmt: skip


def _named(values: Values, document: str, shared: set[str]) -> set[str]:
    """The speakers that a document names for these values."""
    found = set()
    for value in shared:
        statement = values.said(document, value)
        for link in statement.attribution if statement is not None else ():
            if link.cue is not None and not link.anonymous:
                found.add(fold(canonical(link.name)))
    return found


def _says_so(entry: Entry) -> str:
    """The words at either end of a text that call it a translation, or ""."""
    text = entry.document.text
    ends = fold(text[:600]) + " " + fold(text[-600:])
    return next((words for words in SAYS_SO if words in ends), "")
