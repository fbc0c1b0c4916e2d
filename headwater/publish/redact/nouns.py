"""Any noun, with every word and every place in it rewritten: no field is passed over because nobody
thought of it.

The address of a noun stays what it is in the case: ids are restored, though the words behind them are others.
"""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from functools import lru_cache
from typing import Any, TypeVar, cast

from headwater.model import Span
from headwater.publish.redact.cover import Cover

T = TypeVar("T")
Words = Callable[[str], str]

AS_IS = frozenset(
    """id document record payload made_by kind lang language languages media_type captured_at verdict
    schema when
    withdrawn relation bound role modality directed certain question taker taken old new members
    statement statements questions judgements documents findings original translation code within since
    on mark field as_of period as_of_from place_from date_from""".split()
)
"""Fields of ids, dates and words of our own: no document's words stand in them."""
ADDRESSES = frozenset({"file", "url", "uri", "target"})
PLACES = frozenset({"sentence", "number", "date"})
"""Fields of statements that are pairs of offsets."""


def with_id(noun: T, identifier: str) -> T:
    """Return the noun under the address that it has in the case."""
    object.__setattr__(noun, "id", identifier)
    return noun


def of_document(noun: T, cover: Cover) -> T:
    """Return a noun made of one document's words, as they stand in what is published."""
    return _Walk(cover).noun(noun)


def in_words(noun: T, words: Words, address: Words) -> T:
    """Return a noun that belongs to no one text, or whose places are seen to elsewhere, with its words
    replaced."""
    return _Plain(words, address).noun(noun)


class _Plain:
    """Rewrites words, and leaves places."""

    def __init__(self, words: Words, address: Words) -> None:
        self._words, self._address = words, address

    def noun(self, noun: T) -> T:
        """Return the noun rewritten; itself if nothing in it changes."""
        changed = {}
        for name in _fields(cast(Any, type(noun))):
            old = getattr(noun, name)
            new = self.value(name, old)
            if new is not old and new != old:
                changed[name] = new
        if not changed:
            return noun
        return _changed(noun, changed)

    def value(self, name: str, value: Any) -> Any:
        """Return the value of a field rewritten."""
        if isinstance(value, str):
            if name in ADDRESSES:
                return self._address(value)
            return self._words(value)
        if isinstance(value, Span):
            return self.span(value)
        if isinstance(value, tuple):
            return self.several(name, value)
        return self.noun(value) if is_dataclass(value) else value

    def several(self, name: str, values: tuple[Any, ...]) -> tuple[Any, ...]:
        """Return each value of a field rewritten."""
        return tuple(self.value(name, each) for each in values)

    def span(self, span: Span) -> Span:
        """Return a span with its words rewritten; whose places these are, the caller knows."""
        return span


class _Walk(_Plain):
    """Rewrites words and moves places."""

    def __init__(self, cover: Cover) -> None:
        super().__init__(cover.words, cover.address)
        self._cover = cover

    def noun(self, noun: T) -> T:
        """Return the noun rewritten; a part of it that has a place of its own is moved."""
        made = super().noun(noun)
        start, end = getattr(noun, "start", None), getattr(noun, "end", None)
        if isinstance(start, int) and isinstance(end, int) and not isinstance(noun, Span):
            start, end = self._cover.place(start, end)
            made = _changed(made, {"start": start, "end": end})
        return made

    def several(self, name: str, values: tuple[Any, ...]) -> tuple[Any, ...]:
        if name in PLACES and len(values) == 2 and all(isinstance(each, int) for each in values):
            return self._cover.place(*values)
        return super().several(name, values)

    def span(self, span: Span) -> Span:
        return self._cover.span(span)


def _changed(noun: T, changed: dict[str, Any]) -> T:
    """Return a copy with other values in some fields, under the same id: nothing is worked out again."""
    made = object.__new__(type(noun))
    for name in _every(cast(Any, type(noun))):
        object.__setattr__(made, name, changed[name] if name in changed else getattr(noun, name))
    return made


@lru_cache(maxsize=256)
def _fields(noun: Any) -> tuple[str, ...]:
    return tuple(f.name for f in fields(noun) if f.init and f.name not in AS_IS)


@lru_cache(maxsize=256)
def _every(noun: Any) -> tuple[str, ...]:
    return tuple(f.name for f in fields(noun))
