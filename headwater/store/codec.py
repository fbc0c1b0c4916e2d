"""Nouns to JSON and back, exactly: what is read back has the id it was stored under."""

import json
import types
from collections.abc import Callable, Hashable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from sys import intern
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from headwater.errors import EvidenceError
from headwater.model import (
    Definition,
    Event,
    Figure,
    Mention,
    Relation,
    Requirement,
    Speech,
    Statement,
    Term,
)

Noun = TypeVar("Noun")
Builder = Callable[[Any], Any]

STATEMENTS: Mapping[str, type[Statement]] = {
    each.kind: each for each in (Figure, Event, Term, Relation, Requirement, Speech, Definition, Mention)
}
"""Kind of statement -> its class; a new kind of statement is a new entry."""

SHARED = frozenset(
    "document file url lang language made_by unit per bound head predicate place place_from as_of as_of_from"
    " period role name cue act kind media_type record".split()
)
"""Fields whose words many nouns have in common: each is kept once, and a large case fits in memory."""


def encode(noun: object) -> str:
    """Return a noun as JSON: an object of its fields, nested nouns likewise."""
    text = json.dumps(noun, default=_plain, ensure_ascii=False, separators=(",", ":"))
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            # A lone surrogate is no UTF-8; as an escape it survives the database.
            return json.dumps(noun, default=_plain, separators=(",", ":"))
    return text


def decode(cls: type[Noun], text: str) -> Noun:
    """Return the noun that `encode` was given.

    Fields that the JSON lacks take their defaults (it was written before they existed). Raises EvidenceError
    if it is no such noun, or if its id is not that of its content.
    """
    try:
        body = json.loads(text)
        noun: Noun = _builder(cast(Hashable, cls))(body)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise EvidenceError(f"a stored {cls.__name__.lower()} cannot be read: {error}") from error
    stated = body.get("id")
    if stated != getattr(noun, "id", None):
        raise EvidenceError(f"the stored {cls.__name__.lower()} {stated} does not match its content")
    return noun


def decode_statement(kind: str, text: str) -> Statement:
    """Return a statement of this kind; EvidenceError as for `decode`, or if the kind is unknown."""
    cls = STATEMENTS.get(kind)
    if cls is None:
        raise EvidenceError(f"a stored statement is of an unknown kind, {kind}")
    return decode(cls, text)


def _plain(value: object) -> dict[str, Any]:
    if not is_dataclass(value) or isinstance(value, type):
        raise TypeError(f"no JSON for {type(value).__name__}")
    return {name: getattr(value, name) for name in _names(type(value))}


@cache
def _names(cls: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(cls))


@cache
def _builder(hint: Hashable) -> Builder:
    """Return the function that makes a value of this type from its JSON."""
    if isinstance(hint, type) and is_dataclass(hint):
        return _noun_builder(hint)
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        inner = [_builder(arg) for arg in args if arg is not type(None)]
        build = next((each for each in inner if each is not _as_is), _as_is)
        return build if build is _as_is else lambda value: None if value is None else build(value)
    if origin is tuple:
        return _tuple_builder(args)
    if origin in (None, Literal):
        return _as_is
    raise TypeError(f"no way to read {hint}")


def _noun_builder(cls: type) -> Builder:
    hints = get_type_hints(cls)
    parts = [(f.name, _builder(hints[f.name])) for f in fields(cls) if f.init]
    easy = [name for name, build in parts if build is _as_is]
    hard = [(name, build) for name, build in parts if build is not _as_is]
    shared = [name for name in easy if name in SHARED]

    def build_noun(body: Any) -> Any:
        values = {name: body[name] for name in easy if name in body}
        for name in shared:
            if type(value := values.get(name)) is str:
                values[name] = intern(value)
        for name, build in hard:
            if name in body:
                values[name] = build(body[name])
        return cls(**values)

    return build_noun


def _tuple_builder(args: tuple[Any, ...]) -> Builder:
    builders = {_builder(arg) for arg in args if arg is not ...}
    if builders == {_as_is}:
        return tuple
    if len(builders) != 1:
        raise TypeError("a tuple of nouns has one kind of noun")
    build = builders.pop()
    return lambda values: tuple([build(value) for value in values])


def _as_is(value: Any) -> Any:
    return value
