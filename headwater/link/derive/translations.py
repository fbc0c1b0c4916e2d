"""Translations: the same rare run of values, in the same order, in another language."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from headwater.link.derive.catalogue import Catalogue, Entry
from headwater.link.derive.copies import direction
from headwater.link.folding import fold
from headwater.model import Derivation, Event, Figure, Statement

RUN, WINDOW, RARE = 3, 4, 8
"""Values in a tuple; neighbours among which a value may be skipped; documents that share it at most."""
SAYS_SO = ("translated from", "translation of", "translated by", "译自", "翻译自", "编译", "译文", "تەرجىمە")


def translations(catalogue: Catalogue, statements: Sequence[Statement]) -> list[Derivation]:
    """Return likely translations; certain only where a document says that it is one."""
    runs: dict[str, list[str]] = defaultdict(list)
    for statement in sorted(statements, key=lambda s: (s.document, s.span.start)):
        value = _value(statement)
        if value and statement.document in catalogue.entries and value not in runs[statement.document][-1:]:
            runs[statement.document].append(value)
    postings: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for document in sorted(runs, key=catalogue.rank.__getitem__):
        for key in _tuples(runs[document]):
            if len(postings[key]) <= RARE:
                postings[key].append(document)
    shared: dict[tuple[str, str], set[str]] = defaultdict(set)
    for key, documents in postings.items():
        if len(documents) <= RARE:
            for a, b in combinations(documents, 2):
                if _language(catalogue.entries[a]) != _language(catalogue.entries[b]):
                    shared[a, b].update(key)
    edges = [
        _edge(catalogue.entries[a], catalogue.entries[b], values, runs)
        for (a, b), values in sorted(shared.items())
    ]
    best: dict[str, Derivation] = {}
    for edge in edges:  # one text is translated from one other: the one with most values in common
        kept = best.get(edge.taker)
        if kept is None or edge.share > kept.share:
            best[edge.taker] = edge
    return list(best.values())


def _language(entry: Entry) -> str:
    return entry.document.language.partition("-")[0]


def _value(statement: Statement) -> str:
    """A value that few texts share: no small count, no year; or a full date."""
    if isinstance(statement, Event):
        return statement.when if len(statement.when) == 10 else ""
    if not isinstance(statement, Figure) or statement.role == "name":
        return ""
    q = statement.quantity
    number = q.low if q.low is not None else q.high
    if number is None or q.bound == "vague" or (number == int(number) and number <= 12):
        return ""
    return f"{number:.12g}"


def _tuples(run: list[str]) -> list[tuple[str, ...]]:
    found = []
    for i in range(len(run)):
        rest = run[i + 1 : i + WINDOW]
        found += [(run[i], *more) for more in combinations(rest, RUN - 1)]
    return [t for t in dict.fromkeys(found) if len(set(t)) == RUN]


def _edge(first: Entry, second: Entry, values: set[str], runs: dict[str, list[str]]) -> Derivation:
    taken, taker, _, why = direction(first, second)
    says = _says_so(taker)
    if not says and _says_so(taken):  # the text that says it is a translation is one
        taken, taker, says, why = taker, taken, _says_so(taken), ()
    shown = ", ".join(sorted(values)[:6])
    said = f"it says so (“{says}”)" if says else "no document says that it is a translation"
    total = len(set(runs[taker.document.id]))
    return Derivation(
        kind="translation",
        taker=taker.document.id,
        taken=taken.document.id,
        share=round(min(1.0, len(values) / max(1, total)), 3),
        certain=bool(says),
        why=(f"the same values in the same order in another language: {shown}", said, *why),
    )


def _says_so(entry: Entry) -> str:
    """The words at either end of a text that call it a translation, or ""."""
    text = entry.document.text
    ends = fold(text[:600]) + " " + fold(text[-600:])
    return next((words for words in SAYS_SO if words in ends), "")
