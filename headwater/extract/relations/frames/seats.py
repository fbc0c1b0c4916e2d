"""What fills a seat: a noun phrase by its kind, with its pronoun or short name resolved to what the document named."""
# Patterns are data and stay on one line.

from dataclasses import dataclass
from typing import cast

from headwater.extract import patterns as re
from headwater.extract.context import Context
from headwater.extract.relations.edge import End, Sort
from headwater.extract.relations.frames.chunks import Chunk
from headwater.extract.relations.frames.clauses import Clauses
from headwater.extract.relations.frames.known import PART, Known
from headwater.extract.relations.frames.tables import COSTS, MONEY, TITLES_OF
from headwater.extract.relations.frames.words import DET, TITLES
from headwater.extract.relations.nouns_en import ACRONYM, OUTLET, SINGULAR_PERSON, head_sort, singular

PRONOUNS = frozenset("it they this these those each both which them all".split())
NUMBER = re.compile(r"(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?)(?: (?:or|to) \w+)?", re.I)
DEMONYM = re.compile(r"(?:ese|ans|ians|slims|hurs|azakhs|ish|ists|s)$")
POSSESSIVE = re.compile(r"(?:[’']s?)$")
PERSON = re.compile(r"(?:[A-ZÀ-Þ][\w’'-]+\.? )*[A-ZÀ-Þ][a-zß-ÿ’'-]+ [A-ZÀ-Þ][a-zß-ÿ’'-]+$")
EVENTS = frozenset("visit inspection meeting conference war survey assessment evaluation symposium summit congress forum movement operation".split())
ABSTRACT = frozenset("work aid affair implementation effort practice activity assistance training process task day-to-day rule reform".split())
VAGUE = frozenset("government state authority party leadership service group unit side section post media press team facility".split())
MORE: dict[str, str] = {word: kind for kind, words in {"programme": "rotation pilot pact accord deal venture crusade push", "firm": "works conglomerate consortium buyer operator plantation", "body": "outpost cell desk bloc watchdog outfit", "families": "kin masses host", "people": "employee agent pupil recruit apprentice women"}.items() for word in words.split()}
"""Heads that the older tables do not know."""
PROPER_FIRMS = frozenset("steel motors chemicals logistics airlines energy petroleum mining cotton trading electronics solar shipping railways cement apparel fabrics footwear gloves partners associates services solutions systems international".split())
"""Last words of firms' names."""
CUT = re.compile(r" (?:of|for|on|across|in|at|from|under) ")
PUBLIC = TITLES - {"mr", "mrs", "ms", "miss", "dr", "professor", "prof", "former", "then", "acting", "chair", "president", "director", "chief", "comrade"}
FAMILY = frozenset("son daughter wife husband mother father brother man woman boy girl child friend neighbour uncle aunt".split())


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
        sort: Sort = "programme" if self.kind in ("cost", "thing", "fund", "acronym") else "name" if self.kind == "title" else "official" if self.kind == "person" else cast(Sort, self.kind)
        return End(self.start, self.end, sort, self.pronoun)


class Seating:
    """Fills seats from the phrases of one document's sentences."""

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

    def seat(self, i: int, k: int, depth: int = 0, wanted: frozenset[str] | None = None) -> Seat | None:
        """What noun phrase `k` of sentence `i` is."""
        c = self.clauses(i)
        k = c.entity(k)
        chunk = c.chunks[k]
        if c.words[chunk.first].tag == "O" or chunk.low in DET or chunk.low == "latter":
            return self._resolved(i, k, depth, wanted) if chunk.low in PRONOUNS or chunk.low == "latter" else None
        if chunk.det == "no" or c.timely(chunk):
            return None
        if named := self._apposed(i, c, k, depth):
            return named
        start, end, _ = self._span(i, c, k)
        made = self.words(i, start, end, chunk.det, plural=c.plural(chunk))
        behind = c.kind(k + 1) == "," and c.kind(k + 2) == "NP" and c.kind(k + 3) in (",", ".", "")
        if (made is None or (not made.proper and made.kind in ("title", "thing", "firm", "body", "programme", "place"))) and behind and depth < 2 and c.words[c.chunks[k + 2].last].text[0].isupper() and not c._list(k + 2):
            named = self.seat(i, k + 2, depth + 1)
            if named and named.proper and (named.kind in ("body", "firm", "place") or (made and made.kind == "title" and named.kind in ("person", "official"))):
                return named
        return made

    def _apposed(self, i: int, c: Clauses, k: int, depth: int) -> Seat | None:
        """The name before "a firm" that says what it is: "Lumen Services, a firm owned by"."""
        if c.kind(k - 1) == "VG" and c.chunks[k - 1].lemma == "be" and c.kind(k - 2) == "NP" and c.chunks[k].det in ("a", "an") and depth < 3:
            subject = c.chunks[k - 2]
            found = self.seat(i, k - 2, depth + 1) if c.words[subject.last].text[0].isupper() else None
            return found if found and found.kind == head_sort(c.head(c.chunks[k])) else None
        behind = c.kind(k - 1) == "," and c.kind(k - 2) == "NP" and c.chunks[k].det in ("a", "an", "one", "another", "the")
        if not behind or depth > 2 or c.words[c.chunks[k].last].text[0].isupper():
            return None
        kind = head_sort(c.head(c.chunks[k]))
        for n in c.chain(k - 2):
            found = self.seat(i, n, depth + 1) if c.words[c.chunks[n].last].text[0].isupper() else None
            if found and found.proper and found.kind == kind:
                return found
        return None

    def owner(self, i: int, k: int, depth: int = 0) -> Seat | None:
        """Whose noun phrase `k` is: "the county's", "its"."""
        c = self.clauses(i)
        chunk = c.chunks[k]
        if chunk.owner >= chunk.first:
            first = chunk.first + (c.words[chunk.first].tag in "DW")
            end = c.words[chunk.owner].end
            end -= len(POSSESSIVE.search(c.text[:end])[0])  # type: ignore[index]
            return self.words(i, c.words[first].start, end, chunk.det, plural=False)
        if chunk.det in ("its", "their"):
            return self._resolved(i, k, depth)
        if chunk.det == "whose":
            alternatives = c._antecedent(k)
            return self._first(i, alternatives, depth)
        return None

    def _first(self, i: int, alternatives: list[list[int]], depth: int) -> Seat | None:
        for alternative in alternatives:
            if len(alternative) == 1 and depth < 4 and (found := self.seat(i, alternative[0], depth + 1)):
                return found
        return None

    def _span(self, i: int, c: Clauses, k: int) -> tuple[int, int, bool]:
        """The words of a noun phrase that name it, without its article, with its "of"."""
        chunk = c.chunks[k]
        first = chunk.first
        while first < chunk.last and (c.words[first].tag in ("D", "W", "A") or c.words[first].low in ("of", "further", "newly", "now", "former", "then")):
            first += 1
        head = head_sort(c.head(chunk))
        proper = c.words[chunk.last].text[0].isupper()
        if chunk.owner >= first and proper and head not in ("people", "families", "officials"):
            first = chunk.owner + 1
        start, end = c.words[first].start, c.words[chunk.last].end
        of = c.low(k + 1) == "of" and c.kind(k + 2) == "NP"
        if of and not c.timely(c.chunks[k + 2]) and c.words[c.chunks[k + 2].first].tag != "O" and (head or c.head(chunk).removesuffix("s") in COSTS or singular(c.head(chunk)) in MORE):
            end = c.words[c.chunks[k + 2].last].end
        elif c.low(k + 1) in ("in", "at") and c.kind(k + 2) == "NP" and not proper and head in ("body", "firm", "families", "people") and not c.words[chunk.last].quoted and not c.timely(c.chunks[k + 2]):
            end = c.words[c.chunks[k + 2].last].end
        if match := POSSESSIVE.search(c.text[start:end]):
            end -= len(match[0])
        inside = c.text[start:end]
        if sum(inside.count(sign) for sign in "“”\"") % 2 and c.text[end : end + 1] in ("”", '"'):
            end += 1
        return start, end, proper

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
        if of := re.match(r"(?:[a-z-]+ )+of (?=[A-ZÀ-Þ])", words):
            if head_sort(last) == "place" and not (re.search(r" (?:and|in|of) ", words[of.end():])):
                return Seat(start + of.end(), end, "place", proper=True)
        if NUMBER.fullmatch(words):
            return None
        if proper and len(parts) > 1 and (last.lower() in PROPER_FIRMS or last == "House"):
            return Seat(start, end, "body" if last == "House" else "firm", proper=True)
        official = self._official(words, start, end, det)
        if official:
            return official
        if words in self.known.names:
            return Seat(start, end, self.known.names[words], proper=True)
        for m in self.context.places(i):
            if m.start == start and m.end == end:
                return Seat(start, end, "place", proper=True)
        before = text[start - 1 : start]
        if before and before in "“\"‘" and not head_sort(last) and not head_sort(CUT.split(words)[0].split()[-1]):
            return Seat(start, end, "name", proper=True)
        if " in " in words or " at " in words:
            parts = CUT.split(words)[0].split() or parts
            last = parts[-1].strip("“”\"’',")
        initial = start <= 4 and len(stem.split()) == 1 and proper and not text[:start].strip(" “\"‘")
        if initial:
            last, proper, plural = last.lower(), False, plural or last.endswith("s")
        if proper and last.lower() in PROPER_FIRMS and len(parts) > 1:
            return Seat(start, end, "firm", proper=True)
        if proper and last == "House" and len(parts) > 1:
            return Seat(start, end, "body", proper=True)
        sort: str = MORE.get(singular(last)) or head_sort(last) or (head_sort(last[:-1]) if last.endswith("s") else "")
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
        if lead and len(name) == 1 and name[0][0].isupper() and parts[0].lower().rstrip(".") in ("mr", "mrs", "ms", "miss", "dr") and not head_sort(name[0]):
            return Seat(start, end, "person", proper=True)
        if det and not lead:
            return None
        if PERSON.match(words) and 2 <= len(name) <= 3 and not any(head_sort(p) for p in name) and words not in self.known.names:
            return Seat(end - len(" ".join(name)), end, "official" if set(p.lower() for p in parts[:lead]) & PUBLIC else "person", proper=True)
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
            return sort if general and not proper else ("body" if proper and one in ("staff", "personnel") else "")
        if sort == "programme" and not proper and (one in ABSTRACT or one in EVENTS):
            return ""
        if sort == "programme" and proper and one in EVENTS:
            return ""
        if sort == "body" and not proper and one in VAGUE and len(parts) == 1 and det not in ("each", "every"):
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
        return "thing" if (words[0].islower() or len(parts) == 1) and (det or plural or "’s " in words or "'s " in words) and low.isalpha() and len(parts) <= 5 and low not in FAMILY else ""

    def _longer(self, i: int, start: int, words: str, det: str, kind: str) -> Seat | None:
        """The full name that "the Bureau" or "the institute" stands for."""
        if det not in ("the", "that", "this") or kind not in ("body", "firm", "programme") or len(words.split()) > 2:
            return None
        if words[0].islower() and len(words.split()) > 1:
            return None
        base = self.context.sentences[i].start
        found = self.known.longer(words, base + start)
        if found is None:
            return None
        return Seat(found[0] - base, found[1] - base, kind, f"the {words}", proper=True)

    # --- pronouns

    def _resolved(self, i: int, k: int, depth: int, wanted: frozenset[str] | None = None) -> Seat | None:
        """What a pronoun stands for: the subject of the clause before, of the same number; else of the sentence before."""
        if depth > 3:
            return None
        c = self.clauses(i)
        det = "latter" if c.chunks[k].low == "latter" else c.chunks[k].det
        plural: bool | None = {"it": False, "its": False, "this": False, "each": None, "their": True}.get(det, True)
        written = c.text[slice(*c.phrase(c.chunks[k]))].split()[0].lower()
        if det == "latter":
            plural = None
        for alternative in self._earlier(c, k, det) if det != "latter" else []:
            if (plural is None or self._many(c, alternative) == plural) and len(alternative) == 1:
                found = self.seat(i, alternative[0], depth + 1)
                if found and found.kind not in ("thing", "cost", "title") and (wanted is None or found.kind in wanted):
                    return Seat(found.start, found.end, found.kind, found.pronoun or written, found.proper)
        if not i or self.context.sentences[i - 1].block != self.context.sentences[i].block or self._had_verb(c, k):
            return None
        return self._before(i, plural, written, depth, wanted, objects_first=det in ("latter", "these", "each", "this", "those"))

    def _had_verb(self, c: Clauses, k: int) -> bool:
        return any(c.kind(n) == "VG" for n in range(k)) and c.chunks[k].det not in ("it", "they", "its", "their")

    def _many(self, c: Clauses, alternative: list[int]) -> bool:
        return len(alternative) > 1 or c.plural(c.chunks[c.entity(alternative[0])])

    def _earlier(self, c: Clauses, k: int, det: str) -> list[list[int]]:
        """Subjects of the clauses before phrase `k` in its sentence, the nearest first."""
        if det == "each" and c.kind(k + 1) == "P":
            return []
        found: list[list[int]] = []
        for v in range(k - 1, -1, -1):
            if c.kind(v) != "VG" or c.chunks[v].voice == "i":
                continue
            if det in ("these", "each", "those"):
                found += [o for o in c.objects(v) if max(o) < k]
                found += [o for seats in c.prepositions(v).values() for o in seats if max(o) < k]
            found += [s for s in c.subject(v)[: 3 if det in ("these", "each", "those") else 1] if s and max(s) < k]
        return found

    def _before(self, i: int, plural: bool | None, written: str, depth: int, wanted: frozenset[str] | None, *, objects_first: bool) -> Seat | None:
        c = self.clauses(i - 1)
        subjects: list[list[int]] = []
        objects: list[list[int]] = []
        for v in range(len(c.chunks)):
            if c.kind(v) == "VG" and c.chunks[v].voice != "i":
                subjects += c.subject(v)[:1]
                objects += c.objects(v)
                objects += [o for seats in c.prepositions(v).values() for o in seats]
        if not objects_first and self._rival(i, c, plural):
            return None
        order = objects[::-1] + subjects if objects_first else subjects[:1] + (objects if wanted else [])
        shift = self.context.sentences[i - 1].start - self.context.sentences[i].start
        for alternative in order:
            if len(alternative) == 1 and (plural is None or self._many(c, alternative) == plural):
                found = self.seat(i - 1, alternative[0], depth + 1)
                if found and found.kind not in ("thing", "cost", "title", "name", "person", "official") and (wanted is None or found.kind in wanted):
                    return Seat(found.start + shift, found.end + shift, found.kind, found.pronoun or written, found.proper)
        return None

    def _rival(self, i: int, c: Clauses, plural: bool | None) -> bool:
        """Tell whether an object of the sentence before could be meant as well as its subject."""
        v = next((n for n in range(len(c.chunks)) if c.kind(n) == "VG"), -1)
        if v < 0:
            return True
        ends = [n for group in c.objects(v) for n in group]
        if c.chunks[v].lemma == "be" or c.chunks[v].voice == "p":
            return False
        rivals = [n for n in ends if head_sort(c.head(c.chunks[n])) in ("body", "officials") and c.plural(c.chunks[n]) == plural]
        return bool(rivals)

    def whole(self, chunk: Chunk) -> bool:
        """Tell whether a chunk is a noun phrase with words of its own."""
        return chunk.kind == "NP" and bool(chunk.low)
