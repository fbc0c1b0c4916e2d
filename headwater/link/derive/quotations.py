"""Quoted passages of one document that stand verbatim in another."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from headwater.link.derive.catalogue import Catalogue, Entry, is_han, words_of
from headwater.link.derive.copies import CHARACTERS, WORDS, direction
from headwater.link.folding import fold
from headwater.model import Derivation, Statement

_QUOTED = re.compile(
    '“([^“”]{12,2000})”|"([^"\n]{12,2000})"|「([^「」]{12,2000})」|『([^『』]{12,2000})』|«([^«»]{12,2000})»'
)
HOLDERS = 20
"""Documents in which one passage is looked at; a saying that stands in more is common property."""


def _passages(text: str) -> Iterator[tuple[str, list[str]]]:
    for found in _QUOTED.finditer(text):
        passage = next(g for g in found.groups() if g)
        tokens = words_of(passage)
        han = sum(map(is_han, tokens))
        if len(tokens) - han >= WORDS or han >= CHARACTERS:
            yield passage, tokens


def quotations(catalogue: Catalogue, statements: Sequence[Statement]) -> list[Derivation]:
    """Return an edge for each pair of documents where one quotes words that stand in the other."""
    openings: dict[tuple[str, ...], list[tuple[Entry, str, list[str]]]] = defaultdict(list)
    for entry in catalogue.entries.values():
        for passage, tokens in _passages(entry.document.text):
            openings[tuple(tokens[:WORDS])].append((entry, passage, tokens))
    if not openings:
        return []
    holders: dict[tuple[str, str], tuple[Entry, Entry, str, int]] = {}
    seen: dict[tuple[str, ...], int] = defaultdict(int)
    for holder in catalogue.entries.values():
        tokens = holder.tokens
        for i in range(len(tokens) - WORDS + 1):
            key = tuple(tokens[i : i + WORDS])
            if key not in openings or seen[key] > HOLDERS:
                continue
            seen[key] += 1
            for entry, passage, words in openings[key][:HOLDERS]:
                if entry is not holder and tokens[i : i + len(words)] == words:
                    holders.setdefault(
                        (entry.document.id, holder.document.id), (entry, holder, passage, len(words))
                    )
    kept: dict[tuple[str, str], tuple[str, str]] = {}
    for pair, found in sorted(holders.items(), key=lambda h: (catalogue.rank[h[0][1]], h[0])):
        both = (pair[1], pair[0]) in holders
        if both and catalogue.rank[pair[0]] < catalogue.rank[pair[1]]:
            continue  # told once, from the earlier to the later
        kept.setdefault((pair[0], found[2]), pair)  # of several holders, the earliest
    return [_edge(*holders[pair], both=(pair[1], pair[0]) in holders) for pair in sorted(set(kept.values()))]


def _edge(quoting: Entry, holder: Entry, passage: str, size: int, *, both: bool) -> Derivation:
    share = round(min(1.0, size / max(1, len(quoting.tokens))), 3)
    shown = passage if len(passage) <= 90 else passage[:89] + "…"
    why: tuple[str, ...] = (f"its quotation “{shown}” stands in the other document, word for word",)
    taken, taker, certain = holder, quoting, not both
    if both:
        taken, taker, _, how = direction(*sorted((quoting, holder), key=lambda e: e.document.id))
        named = len(taken.publisher) > 3 and taken.publisher in fold(taker.document.text)
        if named:
            certain, how = True, (f"it names {taken.document.fact('publisher')}", *how)
        else:
            how = ("both have it in quotation marks: they may quote a third", *how)
        why = (*why, *how)
    return Derivation(
        kind="quotation",
        taker=taker.document.id,
        taken=taken.document.id,
        share=share,
        certain=certain,
        why=why,
    )
