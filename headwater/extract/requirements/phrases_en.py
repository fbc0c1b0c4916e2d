"""The clauses of an English sentence, read shallowly: who, which verb group, and where the act begins.

A subject is a noun phrase with what narrows it ("workers who wish to leave", "a team that misses two visits"); clauses
that begin with their verb share the subject before them. Nothing here knows what a rule is: that is `frames_en`.
"""
# Tables are data and stay on one line.

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from headwater.extract import patterns as re
from headwater.extract.requirements.demand import At
from headwater.extract.requirements.words_en import ACTOR_HEAD, BASES, NO_ACTOR, NOT_ACTOR, SINGULAR_HEAD

Group = Literal["modal", "be", "present", "past"]
Who = Literal["kind", "one", "name", "they", "you", "thing"]

_TOKEN = re.compile(r"\d[\d,.]*\d|\d|[^\W\d_][\w’'-]*|[,;:.!?—–%]")
_NUMBERS = frozenset("two three four five six seven eight nine ten".split())
_UNITS = frozenset("day night morning evening week fortnight month quarter year term visit spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday".split())
_YEAR = re.compile(r"(?:19|20)\d\d")
FAR = 22
"""Words within which a subject has its verb."""
DETERMINERS = frozenset("the a an each every any all no both most such these those their its his her your our my this that some other another one two three four five six seven eight nine ten many several".split())
PREPOSITIONS = frozenset("of in from at with without for on under within above below among across between over near outside by aged to up out off down back into through during after before against until".split())
RELATIVES = frozenset("who that which whose whom".split())
_MODALS = frozenset("must shall should may might can could will would cannot can't can’t couldn't couldn’t mustn't mustn’t needn't needn’t ought".split())
_BE = frozenset("is are was were isn't isn’t aren't aren’t wasn't wasn’t weren't weren’t".split())
_HAVE = frozenset("has have had need needs needed".split())
_ADVERBS = frozenset("not never also then now always still only even both all each normally usually generally strictly no longer further therefore at least ordinarily additionally likewise thus in principle theory first again either".split())
_OPENERS = frozenset("and but or so then also however moreover besides meanwhile nor yet while whereas".split())
_PARTICIPLES = frozenset("caught found seen rated ranked judged deemed sent employed seconded assigned posted stationed named selected chosen absent late behind unable unwilling guilty short wishing rotated twinned hired taken given kept born accused suspected convicted living based registered".split())
_LINKS = frozenset("when if where unless because since although though as once until after before whenever".split())
PAST = {"served": "serve", "stayed": "stay", "spent": "spend", "went": "go", "forfeited": "forfeit", "lost": "lose", "received": "receive", "earned": "earn", "paid": "pay", "got": "get", "gave": "give", "owed": "owe", "found": "find", "pledged": "pledge", "agreed": "agree", "undertook": "undertake", "promised": "promise", "vowed": "vow", "needed": "need", "worked": "work", "slept": "sleep", "took": "take", "ate": "eat", "met": "meet", "sang": "sing", "wrote": "write", "came": "come", "stood": "stand", "sat": "sit", "left": "leave", "brought": "bring", "kept": "keep", "held": "hold", "learned": "learn", "signed": "sign", "cooked": "cook", "cleaned": "clean"}
_NOUN_TOO = frozenset("work study plan record share support rest practice place plant play change check answer ask register release request review return run wash watch mark lock lead count cover cut draw visit report transfer transport test train contact help phone print fast list note number rent scan screen seal log hand post face fund form host house stock supply target tour trade value water award form heat light group station".split())
ACTS = BASES | frozenset("consist retain confiscate deduct waive withhold forfeit lose earn get receive owe gain incur need require deposit inherit borrow owe finance greet swap chaperone bow kneel translate photograph collect swear tally audit censor escort fetch haul hoist hose iron mop mow paint patch peel polish scrub shovel sew teach vet vow love swap spend meet make find pledge agree undertake promise vow cost bring win fine charge refund compensate grant award reimburse discourage".split()) - frozenset("own well set".split())
"""Verbs that tell what is done by rule."""


_SAYS = frozenset("told tells recalled noted explained maintained remembers remembered confirmed says said adds added states stated stipulates insists insisted".split())
_BOUNDS = frozenset(",;:.!?—–") | _OPENERS | _SAYS | frozenset("that if when where unless turn though although because since provides".split())
"""Behind these a clause may begin; "in turn" and "and also" are passed over."""


_SUPPOSED = frozenset("if when where unless because since until once whether neither nor".split())


class Token(NamedTuple):
    """A word or a mark, where it stands."""

    start: int
    end: int
    word: str
    low: str


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


def tokens(plain: str) -> list[Token]:
    """The words and marks of a sentence; marks of quotation are nothing."""
    return [Token(m.start(), m.end(), m[0], m[0].lower()) for m in _TOKEN.finditer(plain)]


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
            yield Clause(at, who, group.kind, group.cue, words[group.start].start, start, group.negated, end, not n)
        low = row[-1].act


class _Verb(NamedTuple):
    kind: Group
    cue: str
    start: int
    act: int
    negated: bool


def _openings(words: list[Token]) -> Iterator[int]:
    """Where a clause may begin: first, behind a mark, behind "and", "while", "that"."""
    for i, t in enumerate(words):
        before = words[i - 1].low if i else "."
        if t.low in _BOUNDS or t.low in _LINKS | PREPOSITIONS | {"according"} or (not i and _item(words)):
            continue
        if i == 1 and _item(words):
            yield i
        if (before == "that" and i > 1 and words[i - 2].low == "so") or before in _SUPPOSED:
            continue  # a purpose or a condition, and no rule
        if before in _BOUNDS or _fronted(words, i):
            yield i


def _pronoun(words: list[Token], i: int) -> bool:
    """Tell whether a word is a pronoun that opens a clause early in its sentence."""
    return 1 < i < 10 and words[i].low in ("we", "i", "you", "they", "he", "she")


def _item(words: list[Token]) -> bool:
    """Tell whether a sentence begins with the number of an item: 3.1 Teams consist of."""
    return len(words) > 2 and words[0].word[0].isdigit() and "." in words[0].word and words[1].word[0].isupper()


def _fronted(words: list[Token], i: int) -> bool:
    """Tell whether a clause begins behind an opening phrase without a comma: "for each worker kept on the mill gets"."""
    if _YEAR.fullmatch(words[i - 1].word):
        return i > 1 and (words[i - 2].low in PREPOSITIONS or words[i - 2].word[0].isupper())
    if words[0].low in ("once", "twice", "every", "each") and (i > 8 or words[i - 1].low not in _UNITS):
        return False
    if i > 16 or words[0].low not in PREPOSITIONS | {"per", "once", "twice", "every", "each"} or words[i].low not in ("the", "each", "every", "all", "a", "an", "no", "they", "both", "we", "i", "you", "he", "she"):
        return False
    before = words[i - 1]
    if _pronoun(words, i):
        return before.low not in PREPOSITIONS | DETERMINERS - {"that", "this"} and "," not in [t.word for t in words[:i]]
    return i > 2 and before.word[0].isalnum() and before.low not in PREPOSITIONS | DETERMINERS and "," not in [t.word for t in words[:i]] and _verb(words, i - 1, None) is None


def _subject(words: list[Token], i: int) -> tuple[At, Who, bool, _Verb] | None:
    """The noun phrase that begins at a word, and its verb."""
    head = _head(words, i)
    if head is None:
        return None
    first, noun = words[i].low, words[head].low
    who = _kind(words, i, head)
    if who is None:
        return None
    plural = noun.endswith(("s", "people", "men", "women", "staff", "police", "personnel", "children", "those", "elderly", "sick", "disabled", "unemployed")) and first not in ("each", "every", "a", "an") and not noun.endswith("ss")
    plural = plural or noun in ("they", "you", "we", "i", "those", "who", "both", "all", "others") or first in ("both", "all", "these", "those")
    relative, open_, after = False, False, head + 1
    for j in range(head + 1, min(len(words), i + FAR)):
        t = words[j]
        if t.word in ";:.!?—–" or (t.word == "," and words[min(j + 1, len(words) - 1)].low in ("and", "but", "while")):
            return None
        if t.low in _SAYS or (t.word == "," and words[min(j + 1, len(words) - 1)].low in ("they", "he", "she", "we", "it", "you")):
            return None
        if j < after:
            continue
        if t.low in RELATIVES and not relative and j + 1 < len(words):
            relative = True
            open_ = words[j + 1].low in DETERMINERS | {"they", "he", "she", "we", "it"}
            group = _verb(words, j + 1, None)
            after = group.act + 1 if group else j + 2  # the verb of what narrows the subject
            continue
        plural = plural or (t.low == "and" and not relative)
        verb = _verb(words, j, plural if not open_ else None)
        if verb is None:
            if j == head + 1 and not (t.low in PREPOSITIONS | _PARTICIPLES | {",", "we", "they", "he", "you", "and", "or"} or t.low.endswith(("ing", "ed", "en"))):
                return None
            continue
        if open_:
            open_ = False  # the verb of what narrows the subject
            continue
        if verb.kind in ("present", "past") and j - 1 > head and words[j - 1].low in PREPOSITIONS | DETERMINERS - _NUMBERS | {"to", "and", "or", "not", "we", "they", "he", "you", ","} | _MODALS | _HAVE | _BE:
            continue
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
        if j == i and t.low in ("each", "all", "both") and [w.low for w in words[j + 1 : j + 3]] == ["of", "us"]:
            return j + 2
        if t.low in ("they", "you", "we", "i", "he", "she", "those", "whoever", "anyone", "everyone", "nobody"):
            return j if j == i else at
        if t.low in RELATIVES | _SAYS or (t.low in PREPOSITIONS and j > i) or t.low in _MODALS | _BE | _HAVE | _OPENERS | _LINKS:
            return at
        if at is not None and (t.low in _PARTICIPLES or t.low in NO_ACTOR or (_verb(words, j, None) is not None and _person(words[at].low))):
            return at
        if at is not None and _base(t.low) in _OF_THINGS and _verb(words, j, words[at].low.endswith("s")) is not None:
            return at
        if at is not None and t.low.endswith(("ing", "ed")) and _person(words[at].low):
            return at
        if t.low not in DETERMINERS and not (t.low.endswith("ly") and j == i) and not t.low.endswith(("'s", "’s")):
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
    capital = words[head].word[0].isupper() and (head > i or i > 0) and first not in ("a", "an", "each", "every", "any")
    if first == "the" and noun in ("elderly", "sick", "old", "disabled", "poor", "blind", "unemployed", "young", "pregnant", "retired"):
        return "kind"
    if _person(noun):
        if capital and not noun.endswith("s"):
            return "name"
        if first in ("a", "an", "each", "every", "any", "no", "all", "both", "those", "one") or noun.endswith(("s", "people", "men", "women", "staff", "police", "personnel", "children", "kin")):
            return "kind"
        return "one"
    if words[head].word[0].isupper() and first not in DETERMINERS:
        return "name" if noun not in _NO_NAME and (head > i or not noun.endswith("s")) else "thing"
    return "thing"


_NO_NAME = frozenset("attendance leave refusal absence lateness nothing there here today tomorrow yesterday everything something anything travel board lodging food clothing housing equipment participation membership service work contact alcohol smoking".split())


def _verb(words: list[Token], j: int, plural: bool | None) -> _Verb | None:
    """The verb group that begins at a word; `plural` is its subject's number, None where either will do."""
    low = words[j].low
    following = words[j + 1].low if j + 1 < len(words) else ""
    if low in ("will", "would") and following == "be":
        being = _being(words, j + 1)
        return being and being._replace(cue=f"{low} be", start=j)
    if low in ("will", "would", "may", "might") and following == "have" and j + 2 < len(words) and words[j + 2].low == "to":
        return _filled(words, j, j + 3, "have to", "modal")
    if low in _MODALS:
        return _filled(words, j, j + (2 if low == "ought" and following == "to" else 1), low, "modal")
    if low in _HAVE and following in ("to", "not"):
        return _filled(words, j, j + 2, f"{low} {following}", "modal")
    if low in ("do", "does") and following == "not" and j + 3 < len(words) and words[j + 2].low in ("have", "need") and words[j + 3].low == "to":
        return _filled(words, j, j + 4, "need not", "modal")
    if low in _BE:
        return _being(words, j)
    if low in ("do", "does") and following in ("not", "never") and j + 2 < len(words) and words[j + 2].low in ACTS:
        return _Verb("present", f"{low} not", j, j + 2, True)
    if low in ("has", "have") and plural is not None:
        return None
    base = _base(low)
    if base is not None and (plural is None or plural == (base == low)) and _opens(words, j, base):
        return _Verb("present", base, j, j, False)
    if low in PAST and _opens(words, j, PAST[low]):
        return _Verb("past", PAST[low], j, j, False)
    return None


def _base(low: str) -> str | None:
    forms = (low, low.removesuffix("s"), low.removesuffix("es"), low.removesuffix("ies") + "y")
    return next((v for v in forms if v in ACTS and (v == low or low.endswith("s"))), None)


def _opens(words: list[Token], j: int, base: str) -> bool:
    """Tell whether what follows a verb is what follows a verb: an object, a preposition, a number."""
    if j + 1 >= len(words):
        return False
    after = words[j + 1]
    if after.low in DETERMINERS | PREPOSITIONS or after.word[0].isdigit() or after.low in ("them", "it", "him", "not", "only", "once", "twice", "less", "more", "no"):
        return True
    if not after.word[0].isalpha() or after.low in _MODALS | _BE | _HAVE or after.low in _OPENERS:
        return False
    return base not in _NOUN_TOO and words[j].low not in _PLURAL_NOUNS


_OF_THINGS = frozenset("earn cost bring win lose count take go fall begin end last need require stay remain".split())
"""Verbs of what things do by rule."""
_PLURAL_NOUNS = frozenset("lists houses supplies stocks forms groups".split())


def _filled(words: list[Token], start: int, j: int, cue: str, kind: Group) -> _Verb | None:
    """A group behind its modal verb: adverbs, a negation, then the verb."""
    negated = cue.endswith(("not", "n't", "n’t"))
    if j < len(words) and words[j].word == ",":
        close = next((k for k in range(j + 1, min(len(words), j + 12)) if words[k].word == ","), None)
        j = close + 1 if close else j
    while j < len(words) and (words[j].low in _ADVERBS or (words[j].low.endswith("ly") and words[j].low not in ACTS) or _aside(words, j)):
        negated = negated or words[j].low in ("not", "never") or _aside(words, j) == "no"
        j += 3 if _aside(words, j) else 1
    if j >= len(words) or not words[j].word[0].isalpha():
        return None
    return _Verb(kind, cue, start, j, negated)


def _aside(words: list[Token], j: int) -> str:
    """"on no account", "under no circumstances", "at all times" between a modal and its verb."""
    three = [t.low for t in words[j : j + 3]]
    return three[1] if len(three) == 3 and three[0] in ("on", "under", "at", "in") and three[1] in ("no", "all", "any") and three[2].rstrip("s") in ("account", "circumstance", "time", "case", "event") else ""


def _being(words: list[Token], j: int) -> _Verb | None:
    low = words[j].low
    negated = low.endswith(("n't", "n’t"))
    k = j + 1
    if k < len(words) and words[k].word == ",":
        close = next((n for n in range(k + 1, min(len(words), k + 10)) if words[n].word == ","), None)
        k = close + 1 if close else k
    while k < len(words) and (words[k].low in _ADVERBS or words[k].low.endswith("ly")):
        negated = negated or words[k].low in ("not", "never", "longer")
        k += 1
    if k >= len(words) or not words[k].word[0].isalpha():
        return None
    if words[k].low == "to" and k + 1 < len(words) and words[k + 1].word[0].isalpha():
        return _Verb("modal", f"{low} to", j, k + 1, negated)
    return _Verb("be", low, j, k, negated)


def _further(words: list[Token], first: _Verb, plural: bool) -> Iterator[_Verb]:
    """The verbs that share a subject: behind a comma, "and", "or", "but"."""
    j, inside, relative = first.act + 1, 0, False
    while j < len(words):
        t = words[j]
        if t.word in ";:.!?—–" or (t.low in RELATIVES - {"that"} and words[j - 1].word == ",") or t.low in ("while", "whereas", "because", "so"):
            return
        joint = t.low in ("and", "or", "but") or (t.word == "," and j + 1 < len(words))
        inside += t.low in _LINKS
        relative = relative or t.low in RELATIVES
        if joint and (not relative or t.word == ","):
            k = j + 1
            while k < len(words) and words[k].low in ("and", "or", "but", "then", "also", "normally", "usually"):
                k += 1
            verb = _verb(words, k, plural) if k < len(words) else None
            if verb and (verb.kind != "present" or first.kind in ("present", "be")):
                if not (verb.kind == "be" and inside):
                    yield verb
                j = verb.act
        j += 1
