"""Grouping by key: the one loop, which an engine's `group` runs too, and link where it is given no engine."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import Any, Protocol, TypeVar

CAP = 10_000
"""Members of one key that are compared at most: comparing within a group costs more than its length."""

Item = TypeVar("Item")
Key = TypeVar("Key", bound=Hashable)


class Members(list[Item]):
    """The members of a group, in the order they came; `dropped` is how many the cap left out."""

    dropped: int = 0


class Group(Protocol):
    """The engine's method `group`: items that share a key, groups in order of their first member."""

    def __call__(
        self, key: Callable[[Any], Hashable | None], items: Iterable[Any], *, cap: int = CAP
    ) -> Iterator[tuple[Any, Members[Any]]]:
        """Yield each key with its members."""


def group(
    key: Callable[[Item], Key | None], items: Iterable[Item], *, cap: int = CAP
) -> Iterator[tuple[Key, Members[Item]]]:
    """Yield the items that share a key, in this process; items whose key is None belong to no group.

    A group keeps its first `cap` members and counts the rest in `dropped`.
    """
    groups: dict[Key, Members[Item]] = {}
    for item in items:
        its_key = key(item)
        if its_key is None:
            continue
        members = groups.setdefault(its_key, Members())
        if len(members) < cap:
            members.append(item)
        else:
            members.dropped += 1
    yield from groups.items()
