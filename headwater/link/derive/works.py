"""Works that are cited and not in the case, told apart and put together across documents."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import fields, replace

from headwater.link.derive.catalogue import plain_address
from headwater.link.folding import fold
from headwater.model import Derivation, Work

_SMALL = frozenset({"and", "et", "al", "等", "the", "of"})
TITLED = 3
"""Words (or twice as many Han characters) of a title that tells a work."""


def surnames(authors: str) -> tuple[str, ...]:
    """Return the folded words of authors' names in order, without initials and "et al."."""
    words = re.findall(r"[^\W\d_]+", fold(authors))
    return tuple(w for w in words if w not in _SMALL and (len(w) > 1 or not w.isascii()))


def merged(edges: Iterable[Derivation]) -> list[Derivation]:
    """Return the edges with one name and the same facts for each missing work, whoever cites it."""
    known = list(edges)
    missing = [e for e in known if e.taken is None]
    shelf = _Shelf(e.reference or _named(e.work) for e in missing)
    labels = shelf.labels([e.work for e in missing])
    renamed = {
        id(edge): replace(edge, work=labels[n], reference=shelf.work(n)) for n, edge in enumerate(missing)
    }
    once: dict[str, Derivation] = {}
    for edge in (renamed.get(id(e), e) for e in known):
        held = once.get(edge.id)
        once[edge.id] = edge if held is None else _both(held, edge)
    return list(once.values())


def _both(one: Derivation, other: Derivation) -> Derivation:
    """One document that cites a work in two ways: by name in the text, and in its list."""
    return replace(
        one,
        why=tuple(dict.fromkeys((*one.why, *other.why))),
        evidence=tuple(dict.fromkeys((*one.evidence, *other.evidence))),
    )


def _named(work: str) -> Work:
    return Work(outlet=work)


class _Shelf:
    """Works by the signs that tell them: address, title, authors and year, outlet."""

    def __init__(self, works: Iterable[Work]) -> None:
        self._of: list[int] = []
        self._works: list[Work] = []
        self._at: dict[tuple[str, str], list[int]] = defaultdict(list)
        for work in works:
            self._of.append(self._place(work))

    def work(self, number: int) -> Work:
        """Return all that is known of the work that was given as number `number`."""
        return self._works[self._of[number]]

    def _place(self, work: Work) -> int:
        signs = list(_signs(work))
        for sign in signs:
            for at in self._at.get(sign, ()):
                if not _parted(self._works[at], work):
                    self._works[at] = _fuller(self._works[at], work)
                    self._note(at)
                    return at
        self._works.append(work)
        self._note(len(self._works) - 1)
        return len(self._works) - 1

    def _note(self, at: int) -> None:
        for sign in _signs(self._works[at]):
            if at not in self._at[sign]:
                self._at[sign].append(at)

    def labels(self, written: list[str]) -> list[str]:
        """Return a name for each work given: as most often written, with its title where two share it."""
        names: dict[int, Counter[str]] = defaultdict(Counter)
        for at, name in zip(self._of, written, strict=True):
            names[at][name] += 1
        best = {at: min(c, key=lambda n: (-c[n], len(n), n)) for at, c in names.items()}
        shared = Counter(best.values())
        for at, name in best.items():
            work = self._works[at]
            more = work.title or work.outlet or work.url
            if shared[name] > 1 and more and more != name:
                best[at] = f"{name}: {more}"
        return [best[at] for at in self._of]


def _signs(work: Work) -> Iterator[tuple[str, str]]:
    if work.url:
        yield "url", plain_address(work.url)
    if work.title and len(surnames(work.title)) >= TITLED:
        yield "title", " ".join(surnames(work.title))
    if work.authors and work.year:
        names = surnames(work.authors)
        if names:
            yield "name", f"{names[0]} {work.year}"
    if work.outlet and not (work.authors or work.title or work.url):
        yield "outlet", fold(work.outlet).removeprefix("the ")


def _parted(one: Work, other: Work) -> bool:
    """Tell whether two descriptions cannot be of one work: other titles, addresses or authors."""
    if one.title and other.title and surnames(one.title) != surnames(other.title):
        return True
    if one.url and other.url and plain_address(one.url) != plain_address(other.url):
        return True
    a, b = set(surnames(one.authors)), set(surnames(other.authors))
    return bool(a and b) and not (a <= b or b <= a)


def _fuller(one: Work, other: Work) -> Work:
    given = {f.name: getattr(one, f.name) or getattr(other, f.name) for f in fields(Work)}
    return Work(**given)
