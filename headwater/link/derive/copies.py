"""Near-copies and revisions, by winnowed shingles (Schleimer, Wilkerson, Aiken 2003).

Shingles are 8 words or 12 Han characters. A hash that stands in many documents proposes pairs with the
first of them and its neighbour only, so a thousand near-identical pages cost a thousand pairs. Text that
many documents share but little else (boilerplate) never reaches the share that makes a copy.
"""

import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Sequence

from headwater.link.derive.catalogue import Catalogue, Entry, earlier, is_han
from headwater.link.folding import fold
from headwater.model import Derivation, Statement

WORDS, CHARACTERS, WINDOW = 8, 12, 4
SHARE, REVISED, LEAST = 0.2, 0.5, 4
"""Part of the taker's (or, for excerpts, the source's) fingerprints; fingerprints in common at least."""
CANDIDATES = 12
CREDIT = 400
"""Code points at either end of a document in which it names where it comes from."""


UPDATED = re.compile(
    r"\b(?:last )?updated\b|\brevised\b|\bcorrection\b|更新|更正|修订|يېڭىلان", re.IGNORECASE
)


def fingerprints(tokens: Sequence[str]) -> set[int]:
    """Return the winnowed shingle hashes of a text."""
    hashes = []
    for i, token in enumerate(tokens):
        size = CHARACTERS if is_han(token) else WORDS
        if i + size <= len(tokens):
            hashes.append(zlib.crc32("\x1f".join(tokens[i : i + size]).encode("utf-8", "replace")))
    if len(hashes) <= WINDOW:
        return set(hashes[:1])
    return {min(hashes[i : i + WINDOW]) for i in range(len(hashes) - WINDOW + 1)}


def copies(catalogue: Catalogue, statements: Sequence[Statement]) -> list[Derivation]:
    """Return copy and revision edges; each document has at most its two nearest sources."""
    entries = list(catalogue.entries.values())
    prints = {e.document.id: fingerprints(e.tokens) for e in entries}
    pairs = _candidates(entries, prints)
    found: list[Derivation] = []
    for entry in entries:
        identifier = entry.document.id
        ranked = sorted(
            (
                (shared, other)
                for other, shared in pairs[identifier].items()
                if shared >= LEAST or _whole(prints, identifier, other)
            ),
            key=lambda p: (-p[0], catalogue.rank[p[1]]),
        )
        edges = []
        for _, other in ranked[:CANDIDATES]:
            edge = _edge(catalogue.entries[other], entry, prints)
            if edge:
                edges.append(edge)
            if len(edges) == 2:
                break
        found += edges
    return found


def _candidates(entries: list[Entry], prints: dict[str, set[int]]) -> dict[str, Counter[str]]:
    """For each document, earlier ones (in the order of dates) and how many fingerprints they share."""
    first: dict[int, str] = {}
    last: dict[int, str] = {}
    proposed: dict[str, set[str]] = defaultdict(set)
    counts: dict[str, Counter[str]] = {}
    for entry in entries:
        identifier = entry.document.id
        counter: Counter[str] = Counter()
        for mark in sorted(prints[identifier]):
            for index in (first, last):
                if mark in index:
                    counter[index[mark]] += 1
            first.setdefault(mark, identifier)
            last[mark] = identifier
        proposed[identifier] = {other for other, _ in counter.most_common(CANDIDATES)}
        counts[identifier] = Counter(
            {o: len(prints[identifier] & prints[o]) for o in sorted(proposed[identifier])}
        )
    return counts


def _whole(prints: dict[str, set[int]], a: str, b: str) -> bool:
    """Very short texts that are the same altogether."""
    return bool(prints[a]) and prints[a] == prints[b]


def _edge(first: Entry, second: Entry, prints: dict[str, set[int]]) -> Derivation | None:
    """Return the edge between two documents that share text, in the direction the evidence gives."""
    shared = len(prints[first.document.id] & prints[second.document.id])
    taken, taker, certain, why = direction(first, second)
    share = shared / max(1, len(prints[taker.document.id]))
    back = shared / max(1, len(prints[taken.document.id]))
    if max(share, back) < SHARE:
        return None
    same_page = bool(first.address and first.address == second.address) or (
        bool(first.title and first.title == second.title) and first.publisher == second.publisher != ""
    )
    revised = same_page and share >= REVISED
    text = f"{round(100 * share)} % of the text stands in the other document, word for word"
    return Derivation(
        kind="revision" if revised else "copy", taker=taker.document.id, taken=taken.document.id,
        share=round(share, 3), certain=certain,
        why=(text, *why, *(("same page, another version",) if revised else ())),
    )  # fmt: skip


def direction(first: Entry, second: Entry) -> tuple[Entry, Entry, bool, tuple[str, ...]]:
    """Return (taken, taker, certain, why): by credit given, then date; else unknown."""
    credits = [(a, b) for a, b in ((first, second), (second, first)) if _credits(b, a)]
    if len(credits) == 1:
        taken, taker = credits[0]
        return taken, taker, True, (f"it names {taken.document.fact('publisher')} as where it comes from",)
    order = earlier(first, second)
    if order and first.date and second.date:
        taken, taker = (first, second) if order < 0 else (second, first)
        return taken, taker, True, (f"published later ({taker.date} after {taken.date})",)
    updated = [e for e in (first, second) if UPDATED.search(e.document.text[:CREDIT])]
    if len(updated) == 1 and first.publisher == second.publisher != "":
        taken = second if updated[0] is first else first
        return taken, updated[0], True, ("it says that it was updated",)
    return first, second, False, ("the dates do not tell which came first",)


def _credits(taker: Entry, taken: Entry) -> bool:
    """Tell whether the taker names the other's publisher at its beginning or end."""
    if len(taken.publisher) < 2 or taken.publisher == taker.publisher:
        return False
    text = taker.document.text
    ends = fold(text[:CREDIT]) + " " + fold(text[-CREDIT:])
    return re.search(
        r"(?:source|from|by|reprint\w*|courtesy|according to|via"
        r"|来源|据|转自|转载|摘自|مەنبە|مەنبەسى)\W{0,4}(?:the\s)?"
        + re.escape(taken.publisher), ends
    ) is not None  # fmt: skip
