"""The number that Word shows before a paragraph of a list (ECMA-376 part 1, 17.9)."""

import re
from typing import Any, NamedTuple

from headwater.read.office_styles import VAL, W, number_of
from headwater.read.shown_numbers import number_shown

PLACE = re.compile(r"%([1-9])")
LEGAL = "isLgl"


class Level(NamedTuple):
    """One level of a list: where it starts, its format, its text with %1 for the first level's number."""

    start: int
    form: str
    text: str
    legal: bool


class Numbering:
    """Counts the paragraphs of each list as Word does."""

    def __init__(self, root: Any | None) -> None:
        self.kinds: dict[str, dict[int, Level]] = {}
        self.lists: dict[str, tuple[str, dict[int, Level], dict[int, int]]] = {}
        self.counts: dict[str, dict[int, int]] = {}
        self.begun: set[tuple[str, int]] = set()
        for kind in root.iterchildren(f"{W}abstractNum") if root is not None else ():
            self.kinds[kind.get(f"{W}abstractNumId", "")] = _levels(kind)
        for each in root.iterchildren(f"{W}num") if root is not None else ():
            kind = each.find(f"{W}abstractNumId")
            changed: dict[int, Level] = {}
            starts: dict[int, int] = {}
            for over in each.iterchildren(f"{W}lvlOverride"):
                changed |= _levels(over)
                level = over.get(f"{W}ilvl", "0")
                start = number_of(over.find(f"{W}startOverride"), None)
                if start is not None and level.isdigit():
                    starts[int(level)] = start
            name = kind.get(VAL, "") if kind is not None else ""
            self.lists[each.get(f"{W}numId", "")] = (name, changed, starts)

    def label(self, listed: str, level: int) -> str:
        """Count one more paragraph of this list and level; return its label, "" for a bullet."""
        if listed not in self.lists:
            return ""
        kind, changed, starts = self.lists[listed]
        levels = self.kinds.get(kind, {}) | changed
        own = levels.get(level)
        if own is None:
            return ""
        counts = self.counts.setdefault(kind, {})  # lists of one kind go on counting together
        if level in starts and (listed, level) not in self.begun:
            counts[level] = starts[level]
        else:
            counts[level] = counts.get(level, own.start - 1) + 1
        self.begun.add((listed, level))
        for deeper in [each for each in counts if each > level]:
            del counts[deeper]
        if own.form in {"bullet", "none"}:
            return ""

        def filled(place: re.Match[str]) -> str:
            at = int(place[1]) - 1
            above = levels.get(at)
            if above is None:
                return ""
            number = counts.setdefault(at, above.start)
            return str(number) if own.legal else number_shown(number, above.form)

        return PLACE.sub(filled, own.text).strip()


def _levels(parent: Any) -> dict[int, Level]:
    found: dict[int, Level] = {}
    for level in parent.iterchildren(f"{W}lvl"):
        at = level.get(f"{W}ilvl", "0")
        form, text = level.find(f".//{W}numFmt"), level.find(f"{W}lvlText")
        if at.isdigit() and len(at) < 3:
            found[int(at)] = Level(
                number_of(level.find(f"{W}start"), 0) or 0,
                form.get(VAL, "decimal") if form is not None else "decimal",
                text.get(VAL, "")[:60] if text is not None else "",
                level.find(f"{W}{LEGAL}") is not None,
            )
    return found
