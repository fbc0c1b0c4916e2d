"""Grouping by key: what an engine's `group` does, for a link that is given no engine."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import Any, Protocol

CAP = 10_000
"""Members of one key that are compared at most; what more there are is counted and said."""


class Group(Protocol):
    """The engine's method `group`: items that share a key, groups in order of their first member.

    The members of a group are a list with `dropped`: how many the cap left out.
    """

    def __call__(
        self, key: Callable[[Any], Hashable | None], items: Iterable[Any], *, cap: int = CAP
    ) -> Iterator[tuple[Any, list[Any]]]:
        """Yield each key with its members."""


class Kept(list[Any]):
    """The members of a group; `dropped` is how many the cap left out."""

    dropped: int = 0


def group(
    key: Callable[[Any], Hashable | None], items: Iterable[Any], *, cap: int = CAP
) -> Iterator[tuple[Any, list[Any]]]:
    """Yield the items that share a key, in this process; items whose key is None belong to no group."""
    groups: dict[Hashable, Kept] = {}
    for item in items:
        its_key = key(item)
        if its_key is None:
            continue
        members = groups.setdefault(its_key, Kept())
        if len(members) < cap:
            members.append(item)
        else:
            members.dropped += 1
    yield from groups.items()
