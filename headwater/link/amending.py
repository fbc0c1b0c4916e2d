"""A statement as a person reads it: fields changed one by one, each checked, under the same id.

The id stays that of the statement that is amended, so that whatever points to it still does.
"""

import json
import math
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, get_args

from headwater.model import (
    Attribution,
    Bound,
    Event,
    Figure,
    Judgement,
    Modality,
    Quantity,
    Relation,
    RelationKind,
    Requirement,
    Role,
    Speech,
    Statement,
)

FIELDS: Mapping[str, tuple[str, ...]] = {
    "figure": ("low", "high", "bound", "unit", "per", "measure", "head", "place", "as_of", "period", "role",
               "speaker"),
    "event": ("what", "when", "name", "who", "where", "speaker"),
    "relation": ("relation", "period", "ended", "speaker"),
    "requirement": ("actor", "act", "object", "modality", "frequency", "duration", "condition", "consequence",
                    "instrument", "speaker"),
    "speech": ("office", "addressee", "occasion", "speaker"),
}  # fmt: skip
"""Kind of statement -> the fields that a person may amend; the words and their place are never among them."""

NEEDED = frozenset({"bound", "measure", "role", "what", "when", "act", "relation", "modality", "speaker"})
DATES = frozenset({"as_of", "period", "when"})
CHOICES: Mapping[str, tuple[str, ...]] = {
    "bound": get_args(Bound),
    "role": get_args(Role),
    "relation": get_args(RelationKind),
    "modality": get_args(Modality),
}
LONGEST = 2_000
"""Characters of a value."""

_YEAR = r"-?(?:\d{4}|\d{3}X|\d{2}XX)"
_DAY = rf"{_YEAR}(?:-(?:0[1-9]|1[0-2]|2[1-4])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[~?%]?"
EDTF = re.compile(rf"{_DAY}|(?:{_DAY}|\.\.)?/(?:{_DAY}|\.\.)?")
"""ISO 8601-2 (EDTF) as far as Headwater writes it: 2018, 2018-08-31, 2014/2023, 2019~, 2018/.."""


def amend(statement: Statement, changes: Mapping[str, Any]) -> Statement:
    """Return `statement` with these fields as a person reads them, under its own id.

    Raises ValueError, in words for that person, if a field cannot be amended or a value cannot be meant.
    """
    known = FIELDS.get(statement.kind, ())
    for name, value in changes.items():
        if name not in known:
            there = ", ".join(known) or "none"
            raise ValueError(f"a {statement.kind} has no field {name!r} to amend; there are: {there}")
        _check(name, value)
    made = _applied(statement, dict(changes))
    object.__setattr__(made, "id", statement.id)
    return made


def amended(statement: Statement, judgement: Judgement) -> Statement:
    """Return `statement` as a judgement amends it; ValueError if it cannot be."""
    changes = {name: json.loads(value) for name, value in judgement.amended}
    made = amend(statement, changes)
    said = [f"amended by {judgement.by}: {name} is {_shown(value)}" for name, value in changes.items()]
    made = replace(made, why=(*statement.why, *said))
    object.__setattr__(made, "id", statement.id)
    return made


def held(statement: Statement) -> dict[str, Any]:
    """Return the fields that may be amended, with their values."""
    found: dict[str, Any] = {}
    for name in FIELDS.get(statement.kind, ()):
        if name == "speaker":
            found[name] = statement.attribution[0].name if statement.attribution else None
        elif isinstance(statement, Figure) and name in ("low", "high", "bound", "unit", "per"):
            found[name] = getattr(statement.quantity, name)
        elif isinstance(statement, Figure) and name == "measure":
            found[name] = statement.measure.text
        elif isinstance(statement, Figure) and name == "head":
            found[name] = statement.measure.head
        else:
            found[name] = getattr(statement, name)
    return found


def _check(name: str, value: Any) -> None:
    if value is None:
        if name in NEEDED:
            raise ValueError(f"{name} cannot be left empty")
        return
    if name == "ended":
        if not isinstance(value, bool):
            raise ValueError("ended is true or false")
        return
    if name in ("low", "high"):
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
            raise ValueError(f"{name} is a number, or empty where that side is open")
        return
    if not isinstance(value, str) or not value.strip() or len(value) > LONGEST:
        raise ValueError(f"{name} is 1 to {LONGEST:,} characters of text")
    if name in CHOICES and value not in CHOICES[name]:
        raise ValueError(f"{name} is one of: {', '.join(CHOICES[name])}")
    if name in DATES and not EDTF.fullmatch(value):
        raise ValueError(f"{name} is a date such as 2018, 2018-08, 2018-08-31, 2014/2023 or 2019~")


def _applied(statement: Statement, changes: dict[str, Any]) -> Statement:
    if "speaker" in changes:
        statement = replace(statement, attribution=_spoken(statement.attribution, changes.pop("speaker")))
    if isinstance(statement, Figure):
        parts = {n: changes.pop(n) for n in ("low", "high", "bound", "unit", "per") if n in changes}
        if parts:
            statement = replace(statement, quantity=_bounded(replace(statement.quantity, **parts)))
        if "measure" in changes or "head" in changes:
            measure = statement.measure
            text = changes.pop("measure", measure.text)
            head = changes.pop("head", measure.head) or ""
            statement = replace(statement, measure=replace(measure, text=text, head=head))
        return replace(statement, **changes)
    if isinstance(statement, Event | Relation | Requirement | Speech):
        return replace(statement, **changes)
    return statement


def _spoken(chain: tuple[Attribution, ...], name: str) -> tuple[Attribution, ...]:
    """The chain with another first speaker; the publisher of the page stays at its end."""
    if len(chain) > 1 or (chain and (chain[0].cue is not None or chain[0].anonymous)):
        return (replace(chain[0], name=name, anonymous=False), *chain[1:])
    return (Attribution(name, ""), *chain)


def _bounded(quantity: Quantity) -> Quantity:
    """Return the quantity if its ends fit its bound (model: Quantity); else say how they do not."""
    low, high, bound = quantity.low, quantity.high, quantity.bound
    if bound in ("exact", "approx") and (low is None or low != high):
        raise ValueError(f"with bound {bound}, low and high are the same number")
    if bound in ("at_least", "more_than", "vague") and (low is None or high is not None):
        raise ValueError(f"with bound {bound}, low is the number and high is empty")
    if bound in ("at_most", "less_than") and (high is None or low is not None):
        raise ValueError(f"with bound {bound}, high is the number and low is empty")
    if bound == "range" and (low is None or high is None or low >= high):
        raise ValueError("with bound range, low is less than high")
    return quantity


def _shown(value: Any) -> str:
    return "not stated" if value is None else str(value)
