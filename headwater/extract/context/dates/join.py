"""Join atoms into dates: years for partial ones, ranges, and the cues that make a deadline or an open
period. The cues of a language are data (see CUES)."""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from headwater.extract import patterns as re
from headwater.extract.context.dates.atoms import Atom
from headwater.extract.context.dates.counting import ago, the
from headwater.extract.context.dates.parts import PARTS, part_of
from headwater.extract.context.dates.stretch import UNKNOWN, Stretch, between, day, month, shift, span

NEVER = re.compile(r"(?!)")


@dataclass(frozen=True)
class Cues:
    """The words around dates in one language. `reach` bounds how far they are looked for."""

    link: re.Pattern[str]
    """Between two dates: they are one range."""
    opens: re.Pattern[str]
    """Before the first date of a range; needed where the link alone is no range ("and")."""
    weak: re.Pattern[str]
    """Links that need an opener."""
    before: tuple[tuple[re.Pattern[str], str], ...]
    """Before a date: what it becomes."""
    behind: tuple[tuple[re.Pattern[str], str], ...]
    """After a date: what it becomes."""
    closes: re.Pattern[str] = NEVER
    """After the second date of a range, in place of an opener."""
    reach: int = 32

    @cached_property
    def found(self) -> dict[frozenset[str], "Sides"]:
        """The patterns of some verbs, behind and before a date, each side with all of them as one pattern."""
        return {}

    def of(self, verbs: frozenset[str]) -> "Sides":
        """Return the patterns behind a date and before it that make one of these verbs."""
        if verbs not in self.found:
            sides = [[p for p in side if p[1] in verbs] for side in (self.behind, self.before)]
            self.found[verbs] = (_either(sides[0]), sides[0], _either(sides[1]), sides[1])
        return self.found[verbs]


Cued = list[tuple[re.Pattern[str], str]]
Sides = tuple[re.Pattern[str], Cued, re.Pattern[str], Cued]


def _either(cues: Cued) -> re.Pattern[str]:
    """One pattern that matches where any of the cues does: one look tells that none is there."""
    flags = cues[0][0].flags & re.IGNORECASE if cues else 0
    return re.compile("|".join(p.pattern for p, _ in cues) if cues else r"(?!)", flags)


AHEAD = re.compile(
    r"\b(?:will|shall|(?:is|are|was|were|due|set|expected|likely|planned) to be|is to|are to|plans? to|planned for|due|scheduled|is expected|are expected)\b[^.;]{0,60}$|(?:将|將|拟|擬|定于|定於|计划|計劃|预计|預計)[^，。；]{0,20}$",
    re.I,
)
"""What is to come: a month without a year is the next one."""


AHEAD_AFTER = re.compile(
    r"(?:将|將|拟|擬|计划|計劃|预计|預計|力争|力爭|有望|要)|,? (?:[\w’'-]+ ){0,4}(?:will|is expected|are expected|is due|are due|is to|are to) ",
    re.I,
)
"""The same, right after the date."""


def years(text: str, atoms: list[Atom], anchor: Stretch | None, before: Stretch | None) -> list[Atom]:
    """Give partial dates a year: of a full date in the same text, else of the nearest such day before
    the anchor; dates that count from another date are counted from the one before."""
    out: list[Atom] = []
    known: Stretch | None = None
    told: Stretch | None = None
    for k, atom in enumerate(atoms):
        value = atom.value
        made = atom
        base = known or (told if atom.shift is not None else None) or before
        if atom.partial and not atom.partial.m and not atom.partial.season:
            made = replace(atom, value=_day(atom.partial.d, base, anchor), relative=True)
            value = made.value
        elif atom.partial:
            near = known or next((a.value for a in atoms[k + 1 :] if a.value.first and not a.relative), None)
            if atom.shift is not None:
                near = base or anchor
            if near and near.first:
                value = atom.partial.on(near.first.year + (atom.shift or 0)) or UNKNOWN
            elif anchor and anchor.first:
                ahead = atom.partial.to == 0 and (
                    AHEAD.search(text[max(0, atom.start - 80) : atom.start])
                    or AHEAD_AFTER.match(text[atom.end : atom.end + 60])
                )
                value = (_next(atom, anchor) if ahead else None) or _latest(atom, anchor)
            made = replace(atom, value=value, relative=near is None or atom.relative)
        elif (
            before
            and atom.relative
            and atom.kind == "period"
            and atom.cue[-1:] in "间間"
            and value.grain == "range"
        ):
            made = replace(atom, value=_from(before, value) or UNKNOWN, first=None, last=None)
            value = made.value
        elif atom.shift is not None and base:
            value = _counted(atom, base) or value
            made = replace(atom, value=value)
        if value.first and (not made.relative or atom.partial or atom.shift is not None):
            known = value
        if value.first and value.grain != "day":
            told = value
        out.append(made)
    return out


def _from(before: Stretch, length: Stretch) -> Stretch | None:
    """三年间: as long as that, from the date told before."""
    if not before.first or not length.first or not length.after:
        return None
    years_on = round((length.after - length.first).days / 365.25) - 1
    end = shift(before.first, months=12 * years_on)
    found = month(end.year, 1, 12) if end else None
    start = month(before.first.year, 1, 12)
    if years_on < 1 or not found or not start or not found.after:
        return None
    return (
        Stretch(start.first, found.after, "range", f"{before.first.year:04}/{end.year:04}") if end else None
    )


def _day(d: int, base: Stretch | None, anchor: Stretch | None) -> Stretch:
    """A day without a month: of the month mentioned before, else the last one before the anchor."""
    if base and base.first and base.grain in ("day", "month"):
        return day(base.first.year, base.first.month, d) or UNKNOWN
    for back in range(3):
        whole = the(anchor, "month", -back) if anchor and anchor.grain == "day" else None
        found = day(whole.first.year, whole.first.month, d) if whole and whole.first else None
        if found and found.first and anchor and anchor.after and found.first < anchor.after:
            return found
    return UNKNOWN


def _latest(atom: Atom, anchor: Stretch) -> Stretch:
    """The last such date that began before the anchor ended (29 February: years back)."""
    assert atom.partial and anchor.first  # narrowed by the caller
    for back in range(9):
        found = atom.partial.on(anchor.first.year - back)
        if found and found.first and anchor.after and found.first < anchor.after:
            return found
    return UNKNOWN


def _next(atom: Atom, anchor: Stretch) -> Stretch | None:
    """The first such date that ends after the anchor began."""
    assert atom.partial and anchor.first  # narrowed by the caller
    for on in range(2):
        found = atom.partial.on(anchor.first.year + on)
        if found and found.after and found.after > anchor.first:
            return found
    return None


def _counted(atom: Atom, base: Stretch) -> Stretch | None:
    """Count from a date mentioned before, at the coarser grain of the two."""
    unit: Any = atom.grain
    if unit not in ("day", "week", "month", "year") or not base.first:
        return None
    found = the(base, unit, atom.shift or 0) if unit != "week" else ago(base, [(atom.shift or 0, unit)], 1)[0]
    if found is None and base.grain in ("month", "year") and unit in ("day", "week", "month"):
        return replace(base, text=base.edtf + "~")
    return found


def ranges(text: str, atoms: list[Atom], cues: Cues) -> list[Atom]:
    """Join two dates that a link makes a range."""
    out: list[Atom] = []
    for atom in atoms:
        if out and (joined := _pair(text, out[-1], atom, cues)):
            out[-1] = joined
        else:
            out.append(atom)
    return out


def _pair(text: str, a: Atom, b: Atom, cues: Cues) -> Atom | None:
    gap = text[a.end : b.start]
    if len(gap) > 14 or not cues.link.fullmatch(gap):
        return None
    head = cues.opens.search(text[max(0, a.start - cues.reach) : a.start])
    tail = cues.closes.match(text[b.end : b.end + 4])
    if cues.weak.fullmatch(gap) and not _both(a, b, head, tail):
        return None
    if not gap.strip(" -–—~～") and gap.strip() == "" and not head:
        return None
    value = span(a.value, b.value)
    start = a.start - (len(head.group()) if head else 0)
    end = b.end + (len(tail.group()) if tail else 0)
    cue = text[start:end]
    if value is None:
        return None
    last = b.last or (b.value.first.isoformat() if b.value.first else None)
    return Atom(
        start, end, value, relative=a.relative or b.relative, sure=a.sure and b.sure, kind="period", cue=cue,
        first=a.first, last=last,
    )  # fmt: skip


def _both(a: Atom, b: Atom, head: re.Match[str] | None, tail: re.Match[str] | None) -> bool:
    """Tell whether "in A and B" is one stretch: an opener or a closer says so, B is no "now" of its own,
    and after a plain "in" B follows on A ("in 2060 and 2061")."""
    if not head and not tail:
        return False
    if b.relative and b.partial is None and not a.relative:
        return False
    plain = head is not None and head.group().split()[0].lower() in ("in", "during", "在")
    if not plain or tail or a.value.grain != "year" or b.value.grain != "year":
        return True
    first, second = a.value.first, b.value.first
    return bool(first and second and second.year == first.year + 1)


ENDS = frozenset({"end", "by-end", "close", "start", "early", "mid", "late", "by-late"})
OPENS = frozenset({"since", "until", "before", "after", "deadline"})


def cued(text: str, atom: Atom, cues: Cues, verbs: frozenset[str]) -> Atom:
    """Apply the words before and after a date, of the verbs asked for (ends before ranges, the
    others after them)."""
    behind, after, before, first = cues.of(verbs)
    for one, patterns, ahead in ((behind, after, False), (before, first, True)):
        words = (
            text[max(0, atom.start - cues.reach) : atom.start]
            if ahead
            else text[atom.end : atom.end + cues.reach]
        )
        if not (one.search(words) if ahead else one.match(words)):
            continue
        for pattern, verb in patterns:
            found = pattern.search(words) if ahead else pattern.match(words)
            if not found or not found.group().strip():
                continue
            changed = _apply(atom, verb)
            if changed is None:
                continue
            start = atom.start - len(found.group()) if ahead else atom.start
            end = atom.end if ahead else atom.end + len(found.group())
            atom = replace(changed, start=start, end=end, cue=text[start:end])
            break
    return atom


def _apply(atom: Atom, verb: str) -> Atom | None:
    value = atom.value
    if verb in ("since", "until", "before", "after"):
        if value.grain in ("range", "unknown"):
            return None
        return _open(atom, verb)
    if verb == "deadline":
        return None if value.grain == "range" else replace(atom, kind="deadline")
    if verb == "by-late":
        found = part_of(atom, "late")
        return replace(found, kind="deadline") if found else None
    if verb in PARTS or (value.grain == "week" and verb in ("end", "start")):
        return part_of(atom, {"end": "late", "start": "early"}.get(verb, verb))
    if value.grain == "decade" and verb in ("end", "close"):
        return atom  # the end of the nineties is no day
    if verb in ("end", "by-end", "close"):
        if value.after is None or value.grain not in ("month", "year", "quarter", "season"):
            return None
        first, last = value.first, value.after
        ended = between(shift(last, days=-1), last)
        months = {"year": -4, "month": 0}.get(value.grain, 0)
        begin = shift(last, months=months) if months else shift(first, days=15)
        text = ended.first.isoformat() if ended and ended.first else value.edtf
        changed = Stretch(ended.first if ended else first, last, "day", text)
        if verb == "close":  # 底 and 末 are the last day, for programs that need days too
            return replace(atom, value=changed, bare=False)
        days = (begin.isoformat() if begin else None, last.isoformat())
        kind = "deadline" if verb == "by-end" else atom.kind if atom.kind == "deadline" else "point"
        return replace(atom, value=changed, kind=kind, first=days[0], last=days[1], bare=False)
    if verb == "start":
        if value.first is None or value.grain not in ("month", "year"):
            return None
        late = shift(value.first, months=4) if value.grain == "year" else shift(value.first, days=15)
        return replace(atom, first=value.first.isoformat(), last=late.isoformat() if late else None)
    return atom


def _open(atom: Atom, verb: str) -> Atom:
    value, words = atom.value, atom.value.edtf
    if not words:
        return replace(atom, kind="period")
    first = value.first.isoformat() if value.first else None
    if verb == "since":
        opened = Stretch(value.first, None, "range", f"{words.split('/')[0]}/..")
    elif verb == "after":
        opened = Stretch(value.first, None, "range", f"{words.split('/')[-1]}/..")
    else:
        opened = Stretch(
            None, value.first if verb == "before" else value.after, "range", f"../{words.split('/')[-1]}"
        )
        return replace(atom, value=opened, kind="period", first=None, last=first)
    return replace(atom, value=opened, kind="period", first=first)


def enclosed(text: str, a: Atom, b: Atom) -> Atom | None:
    """Join "after 2010 and before 2018" (2010年之后2018年之前) into one period."""
    if text[a.end : b.start].strip(" ，,") not in ("", "and", "but"):
        return None
    if not a.value.edtf.endswith("/..") or not b.value.edtf.startswith("../"):
        return None
    edtf = f"{a.value.edtf[:-3]}/{b.value.edtf[3:]}"
    value = Stretch(a.value.first, b.value.after, "range", edtf)
    sure, relative = a.sure and b.sure, a.relative or b.relative
    cue = text[a.start : b.end]
    return replace(a, end=b.end, value=value, cue=cue, sure=sure, relative=relative, last=b.last)
