"""The key of a question for readers: what is compared, of what, where, for when, by its kind."""

import re
from collections import Counter

from headwater.model import Figure, Question
from headwater.publish.catalogue import Catalogue
from headwater.publish.numerals import date_words, unit_words
from headwater.publish.tongue import Tongue

KEYS = {
    "event": (("measure", "happened"), ("population", "event_name")),
    "count": (("measure", "compared"), ("population", "name")),
    "frequency": (("measure", "compared_as"), ("population", "who")),
}
"""Kind of question -> parts of its key and their words in a tongue's [key], before place and period."""

FIGURE = (("measure", "measure"), ("population", "who"))

UNITS = 4
"""Units named of figures that cannot be compared."""

BARE = "count"
"""What the key of a figure without a unit begins with."""

_CODE = re.compile(r"[A-Z]{2}(-[A-Z0-9]{1,3})?")
"""A place as ISO 3166 writes it."""


def key_rows(catalogue: Catalogue, question: Question) -> list[tuple[str, str]]:
    """Return the parts of the key with their labels; a figure's stand even where they are unknown."""
    found = [s for m in question.members if isinstance(s := catalogue.statements.get(m), Figure)]
    tongue = catalogue.tongue
    rows: list[tuple[str, str]] = []
    for part, label in KEYS.get(question.kind, FIGURE):
        value = getattr(question, part)
        if question.kind == "event" and part == "measure":
            value = tongue.term(value, "act")
        bare = tongue.plain("key.bare")
        units = {unit_words(f.quantity.unit, None, "", tongue) or bare: None for f in found}
        if part == "measure" and question.kind == "look-alike" and len(units) > 1:
            rows.append(("counted_in", " / ".join(list(units)[:UNITS])))
        else:
            rows += _measure(value, found, tongue) if label == "measure" else [(label, _named(value))]
    place = _named(question.place)
    if _CODE.fullmatch(question.place) and (name := _most(found)):
        place = f"{name} ({question.place})"
    rows += [("place", place), ("period", date_words(question.period, tongue))]
    if others := catalogue.elsewhere.get(question.place):
        rows.insert(-1, ("other_names", " · ".join(others)))
    always = question.kind not in KEYS
    return [(tongue.plain(f"key.{label}"), value) for label, value in rows if value or always]


def _measure(measure: str, figures: list[Figure], tongue: Tongue) -> list[tuple[str, str]]:
    """Part "person pair" into the unit and what is said; a measure in other words stays as it is."""
    unit = figures[0].quantity.unit if figures else None
    bare = tongue.plain("key.bare")
    for first, shown in ((unit, unit_words(unit, None, "", tongue)), (BARE, bare)):
        if first and (measure == first or measure.startswith(first + " ")):
            said = measure[len(first) :].strip()
            return [("counted_in", shown), *([("said", said)] if said else [])]
    return [("measure", _named(measure))]


def _named(normalised: str) -> str:
    """Return a part of a key for readers: "osk#county" is Osk (county) to the linker."""
    name, mark, kind = normalised.partition("#")
    if not (mark and name and kind):
        return normalised
    return f"{name.title() if name.isascii() and name.islower() else name} ({kind})"


def _most(figures: list[Figure]) -> str:
    """Return the place as most of the figures name it."""
    names = Counter(f.place for f in figures if f.place)
    return min(names, key=lambda n: (-names[n], n), default="")
