"""What the words of a noun phrase stand for: an institution, a place, a group, a cost, an office; or nothing."""
# Patterns and tables are data and stay on one line.

from dataclasses import dataclass
from typing import cast

from headwater.extract import patterns as re
from headwater.extract.context import Context
from headwater.extract.relations.edge import End, Sort
from headwater.extract.relations.frames.clauses import Clauses
from headwater.extract.relations.frames.known import PART, Known
from headwater.extract.relations.frames.tables import COSTS, MONEY, TITLES_OF
from headwater.extract.relations.frames.words import TITLES
from headwater.extract.relations.nouns_en import ACRONYM, OUTLET, SINGULAR_PERSON, head_sort, singular

PRONOUNS = frozenset("it they this these those each both which them all".split())
NUMBER = re.compile(
    r"(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?)(?: (?:or|to) \w+)?",
    re.I,
)
DEMONYM = re.compile(r"(?:ese|ans|ians|slims|hurs|azakhs|ish|ists|s)$")
OF_NAME = re.compile(r"(?:[a-z-]+ )+of (?=[A-ZÀ-Þ])")
"""The port city of Corvane: its name stands behind."""
FURTHER = re.compile(r" (?:and|in|of) ")
POSSESSIVE = re.compile(r"(?:[’']s?)$")
PERSON = re.compile(r"(?:[A-ZÀ-Þ][\w’'-]+\.? )*[A-ZÀ-Þ][a-zß-ÿ’'-]+ [A-ZÀ-Þ][a-zß-ÿ’'-]+$")
EVENTS = frozenset(
    "visit inspection meeting conference war survey assessment evaluation symposium summit congress forum movement operation".split()
)
ABSTRACT = frozenset(
    "work aid affair implementation effort practice activity assistance training process task day-to-day rule reform".split()
)
VAGUE = frozenset(
    "government state authority party leadership service group unit side section post media press team facility".split()
)
MORE: dict[str, str] = {
    word: kind
    for kind, words in {
        "programme": "rotation pilot pact accord deal venture crusade push",
        "firm": "works conglomerate consortium buyer agent operator plantation",
        "body": "outpost cell desk bloc watchdog outfit",
        "families": "kin masses host",
        "place": "port seaport haven ward hamlet borough coast",
        "people": "employee pupil recruit apprentice women",
    }.items()
    for word in words.split()
}
"""Heads that the older tables do not know."""
PROPER_FIRMS = frozenset(
    "steel motors chemicals logistics airlines energy petroleum mining cotton trading electronics solar shipping railways cement apparel fabrics footwear gloves partners associates services solutions systems international".split()
)
"""Last words of firms' names."""
CUT = re.compile(r" (?:of|for|on|across|in|at|from|under) ")
PUBLIC = TITLES - {
    "mr",
    "mrs",
    "ms",
    "miss",
    "dr",
    "professor",
    "prof",
    "former",
    "then",
    "acting",
    "chair",
    "president",
    "director",
    "chief",
    "comrade",
}
FAMILY = frozenset(
    "son daughter wife husband mother father brother man woman boy girl child friend neighbour uncle aunt".split()
)


@dataclass(frozen=True, slots=True)
class Seat:
    """An end that may fill a seat, at offsets of its sentence (negative: before it)."""

    start: int
    end: int
    kind: str
    pronoun: str = ""
    proper: bool = False

    @property
    def as_end(self) -> End:
        """The end of an edge."""
        sort: Sort = (
            "programme"
            if self.kind in ("cost", "thing", "fund", "acronym")
            else "name"
            if self.kind == "title"
            else "official"
            if self.kind == "person"
            else cast(Sort, self.kind)
        )
        return End(self.start, self.end, sort, self.pronoun)


class Naming:
    """Names what phrases of one document stand for."""

    def __init__(self, context: Context, officials: dict[str, str]) -> None:
        self.context, self.officials = context, officials
        self.known = Known(context)
        self._cut: dict[int, Clauses] = {}

    def clauses(self, i: int) -> Clauses:
        """The phrases of sentence `i`, cut once."""
        if i not in self._cut:
            self._cut = {k: v for k, v in self._cut.items() if k >= i - 1}
            self._cut[i] = Clauses(self.context.text(i))
        return self._cut[i]

    def words(self, i: int, start: int, end: int, det: str, *, plural: bool) -> Seat | None:
        """What the words at these offsets of sentence `i` stand for."""
        text = self.context.text(i)
        words = text[start:end]
        if not words.strip() or len(words) > 110:
            return None
        stem = PART.split(words)[0]
        parts = stem.split() or [words]
        last = parts[-1].strip("“”\"’',")
        proper = words[0].isupper()
        of = OF_NAME.match(words) if (MORE.get(last) or head_sort(last)) == "place" else None
        if of and not FURTHER.search(words, of.end()):
            return Seat(start + of.end(), end, "place", proper=True)
        if NUMBER.fullmatch(words):
            return None
        if proper and len(parts) > 1 and (last.lower() in PROPER_FIRMS or last == "House"):
            return Seat(start, end, "body" if last == "House" else "firm", proper=True)
        official = self._official(words, start, end, det)
        if official:
            return official
        if words in self.known.names and singular(last) not in EVENTS:
            return Seat(start, end, self.known.names[words], proper=True)
        for m in self.context.places(i):
            if m.start == start and m.end == end:
                return Seat(start, end, "place", proper=True)
        before = text[start - 1 : start]
        if (
            before
            and before in '“"‘'
            and not head_sort(last)
            and not head_sort((CUT.split(words)[0].split() or [last])[-1])
        ):
            return Seat(start, end, "name", proper=True)
        if " in " in words or " at " in words:
            parts = CUT.split(words)[0].split() or parts
            last = parts[-1].strip("“”\"’',")
        initial = start <= 4 and len(stem.split()) == 1 and proper and not text[:start].strip(' “"‘')
        if initial:
            last, proper, plural = last.lower(), False, plural or last.endswith("s")
        if proper and last.lower() in PROPER_FIRMS and len(parts) > 1:
            return Seat(start, end, "firm", proper=True)
        if proper and last == "House" and len(parts) > 1:
            return Seat(start, end, "body", proper=True)
        sort: str = (
            MORE.get(singular(last))
            or head_sort(last)
            or (head_sort(last[:-1]) if last.endswith("s") else "")
        )
        kind = self._kind(words, parts, last, sort, det, plural=plural)
        if kind and (longer := self._longer(i, start, words, det, kind)):
            return longer
        return Seat(start, end, kind, proper=proper) if kind else None

    def _official(self, words: str, start: int, end: int, det: str) -> Seat | None:
        if words in self.officials:
            return Seat(start, end, "official", proper=True)
        parts = words.split()
        for size in (3, 2):
            if len(parts) > size and " ".join(parts[-size:]) in self.officials:
                return Seat(end - len(" ".join(parts[-size:])), end, "official", proper=True)
        lead = 0
        while lead < len(parts) and parts[lead].lower().rstrip(".") in TITLES:
            lead += 1
        name = parts[lead:]
        if (
            lead
            and len(name) == 1
            and name[0][0].isupper()
            and parts[0].lower().rstrip(".") in ("mr", "mrs", "ms", "miss", "dr")
            and not head_sort(name[0])
        ):
            return Seat(start, end, "person", proper=True)
        if det and not lead:
            return None
        if (
            PERSON.match(words)
            and 2 <= len(name) <= 3
            and not any(head_sort(p) for p in name)
            and words not in self.known.names
        ):
            return Seat(
                end - len(" ".join(name)),
                end,
                "official" if {p.lower() for p in parts[:lead]} & PUBLIC else "person",
                proper=True,
            )
        return None

    def _kind(self, words: str, parts: list[str], last: str, sort: str, det: str, *, plural: bool) -> str:
        low, one = last.lower(), singular(last)
        proper = last[:1].isupper()
        if SINGULAR_PERSON.search(last) and not proper:
            return ""
        if OUTLET.search(" ".join(parts)) and proper:
            return "paper"
        if (one in COSTS or low in COSTS or low.removesuffix("s") in COSTS) and not proper:
            return "cost"
        if one in MONEY and sort != "programme":
            return "fund"
        if low in TITLES_OF or one in TITLES_OF:
            return "officials" if plural and sort == "officials" else "title"
        if sort in ("families", "officials", "people"):
            general = plural or det in ("every", "each", "all", "any", "a", "an", "one", "no")
            return (
                sort
                if general and not proper
                else ("body" if proper and one in ("staff", "personnel") else "")
            )
        if sort == "programme" and not proper and (one in ABSTRACT or one in EVENTS):
            return ""
        if sort == "programme" and proper and one in EVENTS:
            return ""
        if (
            sort == "body"
            and not proper
            and one in VAGUE
            and len(parts) == 1
            and det not in ("each", "every")
        ):
            return "body" if one in ("government", "state", "party") else ""
        if low == "business" and not proper:
            return ""
        if sort:
            return sort
        if ACRONYM.fullmatch(last) and last not in ("TV", "US", "UK", "II", "III"):
            return "body"
        if proper and words[0].isupper():
            whole = det == "the" and len(parts) > 1 and parts[0][0].isupper() and not DEMONYM.search(last)
            return "body" if whole else "name"
        if words[0].isupper() and words.istitle() is False and len(parts) > 1:
            return ""
        return (
            "thing"
            if (words[0].islower() or len(parts) == 1)
            and (det or plural or "’s " in words or "'s " in words)
            and low.isalpha()
            and len(parts) <= 5
            and low not in FAMILY
            else ""
        )

    def _longer(self, i: int, start: int, words: str, det: str, kind: str) -> Seat | None:
        """The full name that "the Bureau" or "the institute" stands for."""
        if (
            det not in ("the", "that", "this")
            or kind not in ("body", "firm", "programme")
            or len(words.split()) > 2
        ):
            return None
        if words[0].islower() and len(words.split()) > 1:
            return None
        base = self.context.sentences[i].start
        found = self.known.longer(words, base + start)
        if found is None:
            return None
        return Seat(found[0] - base, found[1] - base, kind, f"the {words}", proper=True)
