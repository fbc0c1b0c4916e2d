"""The clauses of an English sentence, read shallowly: who, which verb group, and where the act begins.

A subject is a noun phrase with what narrows it ("workers who wish to leave", "a team that misses two visits"); clauses
that begin with their verb share the subject before them. Nothing here knows what a rule is: that is `frames_en`.
"""
# Tables are data and stay on one line.

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from headwater.extract.requirements import verbs_en as v
from headwater.extract.requirements.demand import At
from headwater.extract.requirements.verbs_en import DETERMINERS, PREPOSITIONS, RELATIVES, Group, Token, tokens
from headwater.extract.requirements.words_en import ACTOR_HEAD, NO_ACTOR, NOT_ACTOR, SINGULAR_HEAD

Who = Literal["kind", "one", "name", "they", "you", "thing"]


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause: `verb` is its verb group up to the act; `act` the index in the text where the act begins."""

    subject: At
    who: Who
    group: Group
    cue: str
    verb: int
    act: int
    negated: bool
    end: int
    """Where the next clause of the same subject begins; -1 if none does."""
    first: bool


def clauses(plain: str) -> Iterator[Clause]:
    """Yield the clauses of a sentence whose subject is plain, in text order."""
    words = tokens(plain)
    low = 0
    for opening in _openings(words):
        if opening < low:
            continue
        told = _subject(words, opening)
        if told is None:
            continue
        at, who, plural, verb = told
        row = [verb, *_further(words, verb, plural)]
        for n, group in enumerate(row):
            end = words[row[n + 1].start - 1].end if n + 1 < len(row) else -1
            start = words[group.act].start if group.act < len(words) else len(plain)
            yield Clause(
                at, who, group.kind, group.cue, words[group.start].start, start, group.negated, end, not n
            )
        low = row[-1].act


def _openings(words: list[Token]) -> Iterator[int]:
    """Where a clause may begin: first, behind a mark, behind "and", "while", "that"."""
    for i, t in enumerate(words):
        before = words[i - 1].low if i else "."
        if t.low in v.BOUNDS or t.low in v.LINKS | PREPOSITIONS | {"according"} or (not i and _item(words)):
            continue
        if i == 1 and _item(words):
            yield i
        if (before == "that" and i > 1 and words[i - 2].low == "so") or before in v.SUPPOSED:
            continue  # a purpose or a condition, and no rule
        if before in v.BOUNDS or _fronted(words, i):
            yield i


def _pronoun(words: list[Token], i: int) -> bool:
    """Tell whether a word is a pronoun that opens a clause early in its sentence."""
    return 1 < i < 10 and words[i].low in ("we", "i", "you", "they", "he", "she")


def _item(words: list[Token]) -> bool:
    """Tell whether a sentence begins with the number of an item: 3.1 Teams consist of."""
    return (
        len(words) > 2 and words[0].word[0].isdigit() and "." in words[0].word and words[1].word[0].isupper()
    )


def _fronted(words: list[Token], i: int) -> bool:
    """Tell whether a clause begins behind an opening phrase without a comma: "for each worker kept on the mill gets"."""
    if v.YEAR.fullmatch(words[i - 1].word):
        return i > 1 and (words[i - 2].low in PREPOSITIONS or words[i - 2].word[0].isupper())
    if words[0].low in ("once", "twice", "every", "each") and (i > 8 or words[i - 1].low not in v.UNITS):
        return False
    if (
        i > 16
        or words[0].low not in PREPOSITIONS | {"per", "once", "twice", "every", "each"}
        or words[i].low
        not in ("the", "each", "every", "all", "a", "an", "no", "they", "both", "we", "i", "you", "he", "she")
    ):
        return False
    before = words[i - 1]
    if _pronoun(words, i):
        return before.low not in PREPOSITIONS | DETERMINERS - {"that", "this"} and "," not in [
            t.word for t in words[:i]
        ]
    return (
        i > 2
        and before.word[0].isalnum()
        and before.low not in PREPOSITIONS | DETERMINERS
        and "," not in [t.word for t in words[:i]]
        and v.verb_at(words, i - 1, None) is None
    )


_PLURAL = ("s", "people", "men", "women", "staff", "police", "personnel", "children", "those", "elderly", "sick", "disabled", "unemployed")  # fmt: skip
_SEVERAL = frozenset("they you we i those who both all others".split())
_PRONOUNS = frozenset("they he she we it you".split())
_AFTER_HEAD = PREPOSITIONS | v.PARTICIPLES | {",", "we", "they", "he", "you", "and", "or"}
_NO_VERB_BEHIND = PREPOSITIONS | DETERMINERS - v.NUMBERS | v.MODALS | v.HAVE | v.BE | {"to", "and", "or", "not", "we", "they", "he", "you", ","}  # fmt: skip
"""Behind these stands no verb of the subject: a noun, or another's verb."""


def _many(first: str, noun: str) -> bool:
    """Tell whether a subject is plural by its first word and its head."""
    ends = noun.endswith(_PLURAL) and not noun.endswith("ss") and first not in ("each", "every", "a", "an")
    return ends or noun in _SEVERAL or first in ("both", "all", "these", "those")


def _broken(words: list[Token], j: int) -> bool:
    """Tell whether another clause begins at a word: its subject has no verb before."""
    t, following = words[j], words[min(j + 1, len(words) - 1)].low
    another = t.word == "," and following in _PRONOUNS | {"and", "but", "while"}
    return another or t.word in ";:.!?—–" or t.low in v.SAYS


def _subject(words: list[Token], i: int) -> tuple[At, Who, bool, v.Verb] | None:
    """The noun phrase that begins at a word, and its verb."""
    head = _head(words, i)
    who = _kind(words, i, head) if head is not None else None
    if head is None or who is None:
        return None
    plural = _many(words[i].low, words[head].low)
    relative, open_, after = False, False, head + 1
    for j in range(head + 1, min(len(words), i + v.FAR)):
        t = words[j]
        if _broken(words, j):
            return None
        if j < after:
            continue
        if t.low in RELATIVES and not relative and j + 1 < len(words):
            relative = True
            open_ = words[j + 1].low in DETERMINERS | _PRONOUNS - {"you"}
            group = v.verb_at(words, j + 1, None)
            after = group.act + 1 if group else j + 2  # the verb of what narrows the subject
            continue
        plural = plural or (t.low == "and" and not relative)
        verb = v.verb_at(words, j, plural if not open_ else None)
        if verb is None:
            if j == head + 1 and t.low not in _AFTER_HEAD and not t.low.endswith(("ing", "ed", "en")):
                return None
        elif open_:
            open_ = False  # the verb of what narrows the subject
        elif verb.kind in ("modal", "be") or j - 1 == head or words[j - 1].low not in _NO_VERB_BEHIND:
            last = j - 1 if words[j - 1].word != "," else head if words[head + 1].word == "," else j - 2
            return (words[i].start, words[max(last, head)].end), who, plural, verb
    return None


def _head(words: list[Token], i: int) -> int | None:
    """The head noun of the phrase at a word: the last before what narrows it, or before its verb."""
    at = None
    for j in range(i, min(len(words), i + 8)):
        t = words[j]
        if not (t.word[0].isalnum()):
            return at
        if (
            j == i
            and t.low in ("each", "all", "both")
            and [w.low for w in words[j + 1 : j + 3]] == ["of", "us"]
        ):
            return j + 2
        if t.low in (
            "they",
            "you",
            "we",
            "i",
            "he",
            "she",
            "those",
            "whoever",
            "anyone",
            "everyone",
            "nobody",
        ):
            return j if j == i else at
        if (
            t.low in RELATIVES | v.SAYS
            or (t.low in PREPOSITIONS and j > i)
            or t.low in v.MODALS | v.BE | v.HAVE | v.OPENERS | v.LINKS
        ):
            return at
        if at is not None and (
            t.low in v.PARTICIPLES
            or t.low in NO_ACTOR
            or (v.verb_at(words, j, None) is not None and _person(words[at].low))
        ):
            return at
        if (
            at is not None
            and v.base_of(t.low) in v.OF_THINGS
            and v.verb_at(words, j, words[at].low.endswith("s")) is not None
        ):
            return at
        if at is not None and t.low.endswith(("ing", "ed")) and _person(words[at].low):
            return at
        if (
            t.low not in DETERMINERS
            and not (t.low.endswith("ly") and j == i)
            and not t.low.endswith(("'s", "’s"))
        ):
            at = j
    return at


def _person(noun: str) -> bool:
    low = noun.removesuffix("’s").removesuffix("'s")
    if low in NOT_ACTOR or low in NO_ACTOR or f"{low}s" in NOT_ACTOR:
        return False
    return bool(ACTOR_HEAD.fullmatch(low) or SINGULAR_HEAD.fullmatch(low))


def _kind(words: list[Token], i: int, head: int) -> Who | None:
    """Whether the subject is a kind of people, one body, a name, a pronoun or a thing; None where it tells nothing."""
    first, noun = words[i].low, words[head].low
    if noun in ("they", "you", "we", "i"):
        return "they" if noun == "they" else "you"
    if first in ("he", "she"):
        return "one" if i == head else None
    if first in ("my", "our", "your"):
        return "kind" if noun.endswith(("s", "children", "men", "women")) else "one"
    if first in ("each", "all", "most", "both") and words[head].low == "us":
        return "you"
    if noun in ("those", "whoever", "anyone", "everyone", "nobody") or (first == "no" and noun == "one"):
        return "kind"
    if first in NO_ACTOR - {"one"}:
        return None
    capital = (
        words[head].word[0].isupper()
        and (head > i or i > 0)
        and first not in ("a", "an", "each", "every", "any")
    )
    if first == "the" and noun in (
        "elderly",
        "sick",
        "old",
        "disabled",
        "poor",
        "blind",
        "unemployed",
        "young",
        "pregnant",
        "retired",
    ):
        return "kind"
    if _person(noun):
        if capital and not noun.endswith("s"):
            return "name"
        if first in ("a", "an", "each", "every", "any", "no", "all", "both", "those", "one") or noun.endswith(
            ("s", "people", "men", "women", "staff", "police", "personnel", "children", "kin")
        ):
            return "kind"
        return "one"
    if words[head].word[0].isupper() and first not in DETERMINERS:
        return "name" if noun not in _NO_NAME and (head > i or not noun.endswith("s")) else "thing"
    return "thing"


_NO_NAME = frozenset(
    "attendance leave refusal absence lateness nothing there here today tomorrow yesterday everything something anything travel board lodging food clothing housing equipment participation membership service work contact alcohol smoking".split()
)


def _further(words: list[Token], first: v.Verb, plural: bool) -> Iterator[v.Verb]:
    """The verbs that share a subject: behind a comma, "and", "or", "but"."""
    j, inside, relative = first.act + 1, 0, False
    while j < len(words):
        t = words[j]
        if (
            t.word in ";:.!?—–"
            or (t.low in RELATIVES - {"that"} and words[j - 1].word == ",")
            or t.low in ("while", "whereas", "because", "so")
        ):
            return
        joint = t.low in ("and", "or", "but") or (t.word == "," and j + 1 < len(words))
        inside += t.low in v.LINKS
        relative = relative or t.low in RELATIVES
        if joint and (not relative or t.word == ","):
            k = j + 1
            while k < len(words) and words[k].low in (
                "and",
                "or",
                "but",
                "then",
                "also",
                "normally",
                "usually",
            ):
                k += 1
            verb = v.verb_at(words, k, plural) if k < len(words) else None
            if verb and (verb.kind != "present" or first.kind in ("present", "be")):
                if not (verb.kind == "be" and inside):
                    yield verb
                j = verb.act
        j += 1
