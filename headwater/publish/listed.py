"""Lists that may be long: name.html, name-2.html, ... with a bounded number of entries each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from headwater.publish.page import Page
from headwater.publish.tongue import Tongue

T = TypeVar("T")

PER_PAGE = 500
"""Entries on one page of a list."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """Where a page of a list stands among the others: (path, number, is this one)."""

    at: int
    of: int
    leaves: tuple[tuple[str, int], ...]


def listed(tongue: Tongue, name: str, entries: Sequence[T], **more: object) -> Iterator[Page]:
    """Yield the pages of one list: name.html, name-2.html ... (one page if it is empty).

    The template is name.html, the title [name] title in the tongue.
    """
    total = max(1, -(-len(entries) // PER_PAGE))
    leaves = tuple((f"{name}.html" if n == 1 else f"{name}-{n}.html", n) for n in range(1, total + 1))
    for path, n in leaves:
        shown = entries[(n - 1) * PER_PAGE : n * PER_PAGE]
        near = tuple(leaf for leaf in leaves if leaf[1] in {1, total} or abs(leaf[1] - n) <= 3)
        shows = {
            "title": tongue.plain(f"{name}.title"),
            "entries": shown,
            "total": len(entries),
            "leaf": Leaf(n, total, near),
            **more,
        }
        yield Page(path, f"{name}.html", shows)
