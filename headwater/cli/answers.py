"""What a reviewer types, read: fields with values, and numbers of a list."""

import shlex
from typing import Any

from headwater.errors import UsageError
from headwater.link.amending import FIELDS, held
from headwater.model import Statement

NUMBERED = frozenset({"low", "high"})


def assigned(words: str, statement: Statement) -> tuple[dict[str, Any], str]:
    """Return the fields of "as_of=2017 unit='working group' misread" and the words after them, the reason.

    `value=N` sets the side or sides that the bound leaves closed. Raises UsageError if no field is there.
    """
    try:
        parts = shlex.split(words)
    except ValueError as error:
        raise UsageError(f"a quotation mark is not closed in {words[:60]!r}") from error
    changes: dict[str, Any] = {}
    why: list[str] = []
    known = {*FIELDS.get(statement.kind, ()), "value"}
    for part in parts:
        name, sign, typed = part.partition("=")
        if sign and not why and name.replace("_", "").isalpha():
            if name not in known:
                there = ", ".join(FIELDS.get(statement.kind, ())) or "none"
                raise UsageError(f"a {statement.kind} has no field {name!r}; there are: {there}")
            changes[name] = value_of(name, typed or "-")
        else:
            why.append(part)
    if not changes:
        raise UsageError("say which field is what: m as_of=2017")
    return _closed(changes, statement), " ".join(why)


def _closed(changes: dict[str, Any], statement: Statement) -> dict[str, Any]:
    """Put `value` on the sides that the bound closes."""
    bound = changes.get("bound", held(statement).get("bound"))
    if "value" in changes:
        value = changes.pop("value")
    elif "bound" in changes and not {"low", "high"} & changes.keys():
        now = held(statement)
        value = now["low"] if now["low"] is not None else now["high"]
    else:
        return changes
    if bound == "range":
        raise UsageError("a range has two ends: low=... high=...")
    upper = bound in ("at_most", "less_than")
    lower = bound in ("at_least", "more_than", "vague")
    return {**changes, "low": None if upper else value, "high": None if lower else value}


def value_of(name: str, typed: str) -> Any:
    """Return a typed value: a number, true or false, text; "-" is nothing. Raises UsageError."""
    if typed == "-":
        return None
    if name in NUMBERED or name == "value":
        try:
            number = float(typed.replace(",", "").replace("，", ""))
        except ValueError as error:
            raise UsageError(f"{typed[:40]!r} is no number") from error
        return int(number) if number.is_integer() and abs(number) < 1e15 else number
    if name == "ended":
        return {"true": True, "yes": True, "false": False, "no": False}.get(typed.casefold(), typed)
    return typed


def numbers(words: str, most: int) -> tuple[list[int], str]:
    """Return the numbers of "1 3,4 another year" and the words after them. Raises UsageError."""
    found: list[int] = []
    rest = words.replace(",", " ").split()
    while rest and rest[0].isdecimal():
        found.append(int(rest.pop(0)))
    if not found or not all(1 <= n <= most for n in found):
        raise UsageError(f"name numbers from 1 to {most}")
    return list(dict.fromkeys(found)), " ".join(rest)
