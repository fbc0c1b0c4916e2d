"""A line between title and text that says where and when a piece appeared: "The Ledger · 4 May 2031 · no. 2".

Such a line holds a date to the month or day, apart from its other words, and those are names, not
prose: capitalised in Latin script, few in the others.
"""

import re
from typing import NamedTuple

from headwater.read.dates import date_matches, written_date

LONGEST = 120
LEAST_DATE = len("2031-05")
EDGE = re.compile(r"[\s\u3000·•|｜丨,，،、;；:：()（）\[\]【】<>〈〉/–—-]")
"""What may stand beside the date: white space, a separator, a bracket."""
PARTS = re.compile(
    r"\s·\s|(?<![\u4e00-\u9fff])·|·(?![\u4e00-\u9fff])|[•|｜丨,，،;；()（）\[\]【】\t\n\u3000]|\s{2,}|\s[-–—]\s|\.\s"
)
PROSE = re.compile(r"[。！？!?؟]|\.$|[“”\"]")
PLACE = re.compile(r"[A-Z][A-Z'’ .-]{2,40}(?:,\s*[A-Z][\w'’ .-]{1,30})?$")
_SMALL = """
    and & de von van bin al da del la le der den du of the for at issue no vol volume number nr report page pp
    edition first published posted updated last source date online print accessed
"""
SMALL = frozenset(_SMALL.split())
"""Words that a name, or an imprint, may hold in small letters."""
PASSED = re.compile(r"[（(].{0,4}\d{4}\s?年.{0,70}(通过|公布|发布|印发|施行|實施|通過|發布|公佈).{0,6}[)）]")
REPORTED = re.compile(
    r"(?:特派|本报|本報|[驻駐].{1,6})?(?:记者|記者|通讯员|通訊員)\s+(?P<name>[\u4e00-\u9fff·]{2,12})"
)


class Imprint(NamedTuple):
    """The date of such a line, its other words in parts, and whether it opens a dispatch (a place)."""

    date: str
    parts: tuple[str, ...]
    dateline: bool

    @property
    def author(self) -> str | None:
        """The reporter a part names as such, or None."""
        found = next((m for part in self.parts if (m := REPORTED.fullmatch(part))), None)
        return found.group("name") if found else None


def imprint(line: str) -> Imprint | None:
    """Return what an imprint says, or None if the line is none."""
    line = line.strip()
    if not line or len(line) > LONGEST:
        return None
    if PASSED.fullmatch(line):  # how Chinese laws and documents say when they were passed
        found = written_date(line)
        return Imprint(found, (), False) if found else None
    date = max(date_matches(line), key=lambda m: m.end() - m.start(), default=None)
    found = written_date(date.group()) if date else None
    if date is None or found is None or len(found) < LEAST_DATE:
        return None
    before, after = line[: date.start()], line[date.end() :].rstrip(".")
    if (before and not EDGE.match(before[-1])) or (after and not EDGE.match(after[0])):
        return None
    parts = tuple(p for part in PARTS.split(f"{before} | {after}") if (p := part.strip(" -–—:：/")))
    if any(PROSE.search(p) or not names(p) for p in parts) or sum(map(len, parts)) > 80:
        return None
    return Imprint(found, parts, bool(parts) and not after.strip() and bool(PLACE.match(before.strip(" ,"))))


def names(words: str) -> bool:
    """Tell whether words are names and numbers only, not prose."""
    if not words.isascii() and not re.search("[A-Za-z]", words):
        return len(words) <= 24 and len(words.split()) <= 4
    letters = [w for w in re.findall(r"[^\W\d_][\w'’.-]*", words) if w.lower().strip(".") not in SMALL]
    return len(letters) <= 8 and all(w[0].isupper() or not w[0].isascii() for w in letters)
