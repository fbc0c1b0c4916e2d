"""English noun phrases at the sides of a verb: a look over the words, a few at a time, without a parser."""
# Tables are data and stay on one line.

from collections.abc import Sequence
from dataclasses import dataclass

from headwater.extract import patterns as re
from headwater.extract.context.places import RANKS, Mention
from headwater.extract.relations.edge import End, Sort
from headwater.extract.relations.nouns_en import (
    ACRONYM,
    AGENT_FIRMS,
    COUNTED,
    OUTLET,
    POWER,
    PRONOUNS,
    SINGULAR_PERSON,
    THEIRS,
    head_sort,
)

TOKEN = re.compile(r"[^\W_](?:[\w’'/.-]*\w)?(?:[’'](?!\w))?|[^\w\s]")
BRACKET = re.compile(r"\([^()]{0,120}\)|（[^（）]{0,120}）")
MOST = 26
"""Words of the longest phrase that is taken for an end."""
QUOTES = frozenset('“”"‘')
DETERMINERS = frozenset(
    "the a an every each all some many most several various these those this that both no any another such".split()
)
STOP = frozenset(
    "is are was were be been being has have had do does did will would can could may might must shall should cannot which who whom whose when where while because although though if unless whether"
    " since until after before during via through against without between than but so by with as than also not never then thus however meanwhile later still only again together once twice up out into"
    " onto per despite like unlike except upon i he she it they we you him them us there said says say told tells according that what how why yesterday today tomorrow annually respectively jointly".split()
)
LINKS = frozenset("of in for on under at from within across to inside".split())
TIMES = re.compile(
    r"(?:1[5-9]|20)\d\d(?:s|[-–/]\d+)?$|(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$"
)
LAST = frozenset("last next each every this once".split())
UNITS_OF_TIME = frozenset(
    "year years month months week weeks day days quarter time summer winter spring autumn decade morning evening".split()
)
REGIONS = frozenset(
    "region county prefecture province country west east north south interior city district village villages township republic state area areas corps capital counties provinces uyghur autonomous".split()
)
VERBISH = frozenset(
    "manages manage oversees oversee supervises supervise coordinates coordinate administers administer leads governs govern runs sends sets holds hold employs employ hires hire recruits recruit provides provide publishes publish operates operate requires require includes include receives receive monitors monitor funds finances finance licenses license implements implement organizes organises organize visit trains draws ensures ensure remains remain covers serves serve pairs pays supplies collect collects appoint appoints decides decide say reports answers belongs means became rose fell grew met meets met opened know knows knew think thinks believe say see sees saw make makes made take takes took give gives gave go goes went come comes came keep keeps kept become became get gets got began begin begins sat stood ran run send sends sent draw drew buy bought sell sold pay paid lead leads help helps need needs want wants live lives".split()
)
OPENERS = frozenset(
    "then also meanwhile later moreover however still yet and but so today now instead finally thus therefore first second third here".split()
)
EACH_OF = re.compile(r"(?:(?:[Oo]ne|[Ee]ach|[Mm]ost|[Aa]ll|[Ss]ome|[Mm]any) )?of (?:the )?")
SUCH = re.compile(r"^.*?\b(?:such as|including|like) ", re.S)


@dataclass(frozen=True, slots=True)
class Token:
    """One word or sign, at offsets into the sentence."""

    start: int
    end: int
    word: str
    low: str


class Phrases:
    """The words of one sentence; what is in brackets is passed over."""

    def __init__(self, text: str, places: Sequence[Mention], officials: dict[str, str]) -> None:
        self.text, self.places, self.officials = text, places, officials
        self.masked = BRACKET.sub(lambda m: " " * len(m[0]), text)
        self.tokens = [Token(m.start(), m.end(), m[0], m[0].lower()) for m in TOKEN.finditer(self.masked)]
        self._at = {t.start: k for k, t in enumerate(self.tokens)}

    def index(self, offset: int) -> int:
        """Return the first token at or after an offset."""
        found = self._at.get(offset)
        if found is not None:
            return found
        return next((k for k, t in enumerate(self.tokens) if t.start >= offset), len(self.tokens))

    def right(self, offset: int) -> list[End]:
        """Return the ends that a verb's object names, from `offset` on: several where it lists proper names."""
        k = self.index(offset)
        runs: list[tuple[int, int]] = []
        pending: list[tuple[int, int]] = []
        joined = False
        while len(runs) + len(pending) < 24:
            run = self._item_right(k)
            if run is None:
                break
            if (runs or pending) and self._clause(run):
                break
            (pending if runs or pending else runs).append(run)
            k, sign = self._separator(run[1] + 1)
            if joined or sign == "and":
                runs, pending = [*runs, *pending], []
            if sign == "and":
                joined = True
            elif sign != "," or joined:
                break
        if pending and (not joined) and self._ends_list(pending, runs):
            runs += pending
        return self._split(runs)

    def _clause(self, run: tuple[int, int]) -> bool:
        """Tell whether what follows a comma or "and" opens a clause of its own: a verb stands behind it, or heads it."""
        first = self.tokens[run[0]]
        if (
            first.word.islower()
            and first.low.endswith(("ing", "ed"))
            and not head_sort(first.low)
            and self._acts(run[0] + 1)
        ):
            return True
        k = run[1] + 1
        if k >= len(self.tokens) or not self.tokens[k].word[0].isalpha():
            return False
        t = self.tokens[k]
        if t.low == "and" and (more := self._item_right(k + 1)):
            return more[1] > k and self._clause(more)
        verb = t.low in (
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "had",
            "will",
            "would",
            "must",
            "should",
            "can",
            "could",
            "may",
            "also",
        )
        return verb or (
            t.word.islower()
            and (t.low in VERBISH or (t.low.endswith("ed") and self._acts(k + 1)) or self._verb_right(k))
        )

    def _ends_list(self, pending: Sequence[tuple[int, int]], runs: Sequence[tuple[int, int]]) -> bool:
        """Tell whether a list without "and" is one of places up to the end of its clause."""
        every = [*runs, *pending]
        last = self.tokens[every[-1][1] + 1].word if every[-1][1] + 1 < len(self.tokens) else "."
        return last in ".;:" and all(self.sort(*self._bare(r)) == "place" for r in every)

    def left(self, offset: int) -> list[End]:
        """Return the ends that stand as subject right before `offset`."""
        k = self.index(offset) - 1
        if k >= 0 and self.tokens[k].word == ",":  # X, an apposition, does
            comma = next((n for n in range(k - 1, max(-1, k - 14), -1) if self.tokens[n].word == ","), None)
            if comma is None:
                return []
            start, end = self.tokens[comma + 1].start, self.tokens[k - 1].end
            if self.text[start:end] in self.officials:
                return [End(start, end, "official")]
            k = comma - 1
        runs: list[tuple[int, int]] = []
        joined = comma = False
        while k >= 0 and len(runs) < 24:
            run = self._item_left(k)
            if run is None or (comma and self._fronted(run)):
                break
            runs.insert(0, run)
            k, comma = run[0] - 1, False
            sign = self.tokens[k].low if k >= 0 else ""
            if sign in ("and", "&"):
                joined, k = True, k - 1
                if k >= 0 and self.tokens[k].word == ",":
                    if not self._listed(k - 1):
                        break
                    k, comma = k - 1, True
            elif sign == "," and joined:
                k, comma = k - 1, True
            else:
                break
        return self._split(runs)

    def _listed(self, k: int) -> bool:
        """Tell whether the phrase that ends at token `k` stands behind a comma itself: a list of three."""
        run = self._item_left(k)
        return (
            run is not None and run[0] > 0 and self.tokens[run[0] - 1].word == "," and not self._fronted(run)
        )

    def _fronted(self, run: tuple[int, int]) -> bool:
        """Tell whether a phrase before a comma hangs on a preposition that opens the clause."""
        before = self.tokens[run[0] - 1].low if run[0] else ""
        if before == "as" and run[0] > 1 and self.tokens[run[0] - 2].low == "such":
            return False
        return before in LINKS or before in (
            "upon",
            "since",
            "after",
            "by",
            "during",
            "until",
            "before",
            "with",
            "as",
            "via",
            "through",
            "unlike",
            "despite",
        )

    def _separator(self, k: int) -> tuple[int, str]:
        """Pass a comma or "and": the token behind it, and which it was."""
        sign = ""
        if k < len(self.tokens) and self.tokens[k].word == ",":
            k, sign = k + 1, ","
        if k < len(self.tokens) and self.tokens[k].low in ("and", "&", "or"):
            return k + 1, "and"
        return k, sign

    def _item_right(self, k: int) -> tuple[int, int] | None:
        tokens, n = self.tokens, len(self.tokens)
        first = k
        if k < n and tokens[k].low == "both":
            first = k = k + 1
        while k < n and k - first < MOST:
            t = tokens[k]
            if t.word in QUOTES:
                k += 1
                continue
            if t.low in LINKS and k > first:
                if not self._attached(k, tokens[k - 1], first):
                    break
            elif self._ends(k, first):
                break
            k += 1
        while k > first and (
            tokens[k - 1].low in LINKS or tokens[k - 1].low in DETERMINERS or tokens[k - 1].word in QUOTES
        ):
            k -= 1
        return (first, k - 1) if k > first else None

    def _ends(self, k: int, first: int) -> bool:
        """Tell whether a phrase that runs to the right ends before token `k`."""
        t = self.tokens[k]
        if not t.word[0].isalnum():
            return True
        if t.low in STOP or t.low in ("and", "or", "&") or TIMES.match(t.word):
            return not (t.low in ("that", "this") and k == first)
        following = self.tokens[k + 1].low if k + 1 < len(self.tokens) else ""
        if t.low in LAST and following in UNITS_OF_TIME:
            return True
        if k > first and t.word.islower():
            if (
                self._verb_right(k)
                or t.low in PRONOUNS
                or (t.low.endswith("ly")
                and t.low not in ("family", "assembly", "supply"))
            ):
                return True
            if t.low.endswith(("ed", "ing")) and head_sort(t.low) == "":
                return self._acts(k + 1)
            if t.low in DETERMINERS or t.low in THEIRS:
                return self.tokens[k - 1].low not in LINKS
        return t.low in PRONOUNS and t.low not in ("this", "these", "those", "that", "one")

    def _verb_right(self, k: int) -> bool:
        """Tell whether a word in small letters behind a noun is a verb by its form or by what follows."""
        t, before = self.tokens[k], self.tokens[k - 1]
        following = self.tokens[k + 1] if k + 1 < len(self.tokens) else None
        if t.low in VERBISH and not (
            t.low in ("funds", "reports") and (following is None or not following.word[0].isalpha())
        ):
            return True
        if head_sort(t.low):
            return False
        if following is not None and (following.low in DETERMINERS or following.low in THEIRS):
            return True
        return (
            before.word[:1].isupper() and head_sort(before.word) in ("body", "place") and t.low.endswith("s")
        )

    def _acts(self, k: int) -> bool:
        """Tell whether what follows a participle shows that it is a verb here, and no adjective."""
        if k >= len(self.tokens):
            return True
        t = self.tokens[k]
        return (
            not t.word[0].isalpha()
            or t.low in DETERMINERS
            or t.low in LINKS
            or t.low in STOP
            or t.word[0].isupper()
        )

    def _attached(self, k: int, before: Token, first: int) -> bool:
        """Tell whether a preposition goes on with the name before it."""
        word = self.tokens[k].low
        if word == "of":
            return True
        n = k + 1
        while n < len(self.tokens) and self.tokens[n].low in ("the", "a", "an"):
            n += 1
        if n >= len(self.tokens):
            return False
        t = self.tokens[n]
        if TIMES.match(t.word) or not t.word[0].isalpha():
            return False
        if word in ("in", "within", "across", "at", "inside"):
            return t.word[0].isupper() or t.low in REGIONS
        if word in ("for", "on"):
            return before.word[0].isupper() and t.word[0].isupper()
        if word == "under":
            return before.word[0].isupper() and head_sort(before.word) == "body" and t.word[0].isupper()
        return word == "from" and t.word[0].isupper()

    def _item_left(self, k: int) -> tuple[int, int] | None:
        tokens = self.tokens
        last = k
        while k >= 0 and last - k < MOST:
            t = tokens[k]
            if t.word in QUOTES:
                k -= 1
                continue
            if not t.word[0].isalnum() or t.low in STOP or t.low in ("and", "or", "&") or TIMES.match(t.word):
                break
            if t.low in LINKS:
                if not (k and k < last and self._carries(k)):
                    break
            elif t.low in DETERMINERS or t.low in THEIRS:
                k -= 1
                if k >= 1 and tokens[k].low in LINKS and self._carries(k):
                    continue
                break
            elif (t.word.islower() and k < last and self._verb_left(k)) or (t.word.islower() and t.low in PRONOUNS):
                break
            k -= 1
        first = k + 1
        while first <= last and (
            tokens[first].low in LINKS or (tokens[first].word in QUOTES and first == last)
        ):
            first += 1
        return (first, last) if first <= last else None

    def _carries(self, k: int) -> bool:
        """Tell whether a preposition hangs on a noun to its left: it opens no clause."""
        before = self.tokens[k - 1]
        return (
            before.word[0].isalnum()
            and before.low not in STOP
            and before.low not in ("and", "or")
            and not TIMES.match(before.word)
            and before.low not in OPENERS
        )

    def _verb_left(self, k: int) -> bool:
        t, following = self.tokens[k], self.tokens[k + 1]
        if t.low in VERBISH or (t.low.endswith("ly") and t.low not in ("family", "assembly")):
            return True
        if t.low in LAST and following.low in UNITS_OF_TIME:
            return True
        return t.low.endswith(("ed", "ing")) and head_sort(t.low) == "" and self._acts(k + 1)

    def _bare(self, run: tuple[int, int]) -> tuple[int, int]:
        """Offsets of a run without articles, openers and quotation marks at its ends."""
        first, last = run
        while first < last and (
            self.tokens[first].low in ("the", "a", "an", "both", "every", "each")
            or self.tokens[first].low in OPENERS
            or self.tokens[first].word in QUOTES
        ):
            first += 1
        while last > first and self.tokens[last].word in QUOTES:
            last -= 1
        start, end = self.tokens[first].start, self.tokens[last].end
        for size in (2, 3):
            if last - first >= size and self.text[self.tokens[last - size + 1].start : end] in self.officials:
                start = self.tokens[last - size + 1].start
        if of := EACH_OF.match(self.masked[start:end]):
            start += of.end()
        such = SUCH.match(self.masked[start:end])
        if such:
            start += such.end()
        while self.text[end - 1] in "’'" and end > start:
            end -= 1
        return start, end

    def _split(self, runs: Sequence[tuple[int, int]]) -> list[End]:
        """Make ends of the runs of a list: one each where all are names, else one of the whole."""
        if not runs:
            return []
        spans = [self._bare(r) for r in runs]
        sorts = [self.sort(*s) for s in spans]
        if len(spans) == 1:
            return [End(*spans[0], sorts[0])]
        if len(spans) > 1 and sorts[-1] == "place" and all(self.text[s].isupper() for s, _ in spans):
            sorts = ["place" if x in ("name", "") else x for x in sorts]  # Bachu, Shache and Yecheng counties
        named = all(
            sort and self.text[s : s + 1].isupper() and sort != "name"
            for (s, _), sort in zip(spans, sorts, strict=True)
        )
        if named:
            return [End(*self._counties(span), sort) for span, sort in zip(spans, sorts, strict=True)]
        typed = [s for s in sorts if s and s != "name"]
        loose = [
            self.text[s:e]
            for (s, e), sort in zip(spans, sorts, strict=True)
            if not sort and self.text[s].islower()
        ]
        compound = (
            len(spans) == 2
            and sorts[1]
            and len(loose) == 1
            and len(loose[0].split()) <= 2
            and "’" not in loose[0]
        )
        if loose and not compound:
            return [End(spans[0][0], spans[-1][1], "")]
        whole: Sort = typed[-1] if typed else "name" if all(s == "name" for s in sorts) else ""
        if "officials" in typed and "families" not in typed:
            whole = "officials"
        if any(s == "official" for s in sorts):
            whole = ""
        return [End(spans[0][0], spans[-1][1], whole)]

    def _counties(self, span: tuple[int, int]) -> tuple[int, int]:
        """The last of several names has their common noun: "Zepu and Yecheng counties in Kashgar"."""
        found = re.match(
            r"(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?) (?:counties|provinces|prefectures|cities|districts|villages|municipalities)\b",
            self.text[span[0] : span[1]],
        )
        return (span[0], span[0] + len(found["name"])) if found else span

    def sort(self, start: int, end: int) -> Sort:
        """Return what the words at these offsets are."""
        words = self.masked[start:end]
        parts = words.split()
        if not parts or parts[0].lower() in THEIRS - {"their", "its"} or len(parts) > MOST:
            return ""
        if parts[0].lower() in PRONOUNS and len(parts) == 1:
            return ""
        if words in self.officials:
            return "official"
        for m in self.places:
            if m.start == start and m.end == end:
                return "body" if words in POWER else "place"
        head_words = (
            re.split(r" (?:of|in|for|on|under|from|at|to|across|within|inside|with) ", words)[0].split()
            or parts
        )
        head = head_words[-1].strip("“”\"’'")
        if not head:
            return ""
        sort = head_sort(head)
        if OUTLET.search(" ".join(head_words)):
            return "paper"
        if sort:
            return self._checked(sort, head, head_words, words)
        if ACRONYM.fullmatch(head) and head not in ("II", "III", "TV", "US", "UK"):
            return "body"
        inside = [
            m for m in self.places if m.start >= start and m.end <= end and m.end - m.start >= end - start - 6
        ]
        if inside and RANKS.get(inside[-1].kind):
            return "place"
        if parts[0].lower() in ("their", "its"):
            return ""
        if SINGULAR_PERSON.search(words) or re.search(r"\b(?:Mr|Mrs|Ms|Dr|Miss)\b", words):
            return ""
        return "name" if words[:1].isupper() or words[:1] in '“"' else ""

    def _checked(self, sort: Sort, head: str, head_words: list[str], words: str) -> Sort:
        """What a phrase with a known head is, seen with the words before the head."""
        low = head.lower()
        one = len(head_words) == 1
        if sort in ("families", "officials", "people"):
            plural = low.endswith("s") or low in (
                "staff",
                "people",
                "personnel",
                "workforce",
                "labor",
                "labour",
                "police",
            )
            general = (
                plural
                or head_words[0].lower() in ("every", "each", "all", "any")
                or COUNTED.match(head_words[0])
            )
            if self._one_of(words):
                return sort
            return sort if (general and not head_words[0][:1].isupper()) or plural else ""
        if low in ("agencies", "agency") and AGENT_FIRMS.search(words):
            return "firm"
        if (
            sort == "body"
            and one
            and low in ("group", "state", "post", "unit", "service", "school", "party", "station")
            and head.islower()
        ):
            return "body" if low in ("state", "party") else ""
        return sort

    def _one_of(self, words: str) -> bool:
        """Tell whether a group in the singular is one of any: "every civil servant"."""
        at = self.masked.find(words)
        return bool(re.search(r"\b(?:[Ee]very|[Ee]ach|[Aa]ny) $", self.masked[max(0, at - 8) : at]))
