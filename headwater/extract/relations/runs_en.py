"""The words of an English sentence, and the runs of them that make a phrase: how far one reaches to either side."""
# Tables are data and stay on one line.

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

from headwater.extract import patterns as re
from headwater.extract.relations.nouns_en import PRONOUNS, THEIRS, head_sort

TOKEN = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|[^\W_](?:[\w’'/.-]*\w)?(?:[’'](?!\w))?|[^\w\s]")
BRACKET = re.compile(r"\([^()]{0,120}\)|（[^（）]{0,120}）")
DOUBT = re.compile(
    r"\b(?:if|whether|unless|provided|on condition|as long as|so long as|wonder|denie[ds]|in case|suppose|should it)",
    re.I,
)
NEGATIVE = re.compile(r"\b(?:no|neither|none|nobody|few|without)\b", re.I)
"""A sentence with one of these is looked at more closely."""
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


NUMBERED = re.compile(r"\bNo\.(?= \d)")
"""Beijing No. 4 Hospital: the point ends no sentence."""


@dataclass(frozen=True, slots=True)
class Token:
    """One word or sign, at offsets into the sentence."""

    start: int
    end: int
    word: str
    low: str


class Words:
    """The words of one sentence; what is in brackets is passed over."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.masked = NUMBERED.sub("No_", BRACKET.sub(lambda m: " " * len(m[0]), text))
        self.doubtful = bool(DOUBT.search(self.masked))
        self.negative = bool(NEGATIVE.search(self.masked))

    @cached_property
    def tokens(self) -> list[Token]:
        """The words; made when the first is asked for, since most sentences hold nothing that relates."""
        return [Token(m.start(), m.end(), m[0], m[0].lower()) for m in TOKEN.finditer(self.masked)]

    @cached_property
    def _starts(self) -> list[int]:
        return [t.start for t in self.tokens]

    def index(self, offset: int) -> int:
        """Return the first token at or after an offset."""
        return bisect_left(self._starts, offset)

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
                or (t.low.endswith("ly") and t.low not in ("family", "assembly", "supply"))
            ):
                return True
            if t.low.endswith(("ed", "ing")) and head_sort(t.low) == "" and "-" not in t.low:
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
        return before.word[:1].isupper() and head_sort(before.word) in ("body", "place", "firm", "programme")

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
            return t.word[0].isupper() or (n > k + 1 and t.low in REGIONS)
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
                if t.low == "to" or not (k and k < last and self._carries(k)):
                    break
            elif t.low in DETERMINERS or t.low in THEIRS:
                k -= 1
                if k >= 1 and tokens[k].low in LINKS and self._carries(k):
                    continue
                break
            elif (t.word.islower() and k < last and self._verb_left(k)) or (
                t.word.islower() and t.low in PRONOUNS
            ):
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
