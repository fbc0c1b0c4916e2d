"""Words and marks of an English sentence, and the verb group that begins at a word: "must not", "is to be", "were told"."""
# Tables are data and stay on one line.

from typing import Literal, NamedTuple

from headwater.extract import patterns as re
from headwater.extract.requirements.words_en import BASES

Group = Literal["modal", "be", "present", "past"]
TOKEN = re.compile(r"\d[\d,.]*\d|\d|[^\W\d_][\w’'-]*|[,;:.!?—–%]")
NUMBERS = frozenset("two three four five six seven eight nine ten".split())
UNITS = frozenset(
    "day night morning evening week fortnight month quarter year term visit spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday".split()
)
YEAR = re.compile(r"(?:19|20)\d\d")
FAR = 22
"""Words within which a subject has its verb."""
DETERMINERS = frozenset(
    "the a an each every any all no both most such these those their its his her your our my this that some other another one two three four five six seven eight nine ten many several".split()
)
PREPOSITIONS = frozenset(
    "of in from at with without for on under within above below among across between over near outside by aged to up out off down back into through during after before against until".split()
)
RELATIVES = frozenset("who that which whose whom".split())
MODALS = frozenset(
    "must shall should may might can could will would cannot can't can’t couldn't couldn’t mustn't mustn’t needn't needn’t ought".split()
)
BE = frozenset("is are was were isn't isn’t aren't aren’t wasn't wasn’t weren't weren’t".split())
HAVE = frozenset("has have had need needs needed".split())
ADVERBS = frozenset(
    "not never also then now always still only even both all each normally usually generally strictly no longer further therefore at least ordinarily additionally likewise thus in principle theory first again either".split()
)
OPENERS = frozenset(
    "and but or so then also however moreover besides meanwhile nor yet while whereas".split()
)
PARTICIPLES = frozenset(
    "caught found seen rated ranked judged deemed sent employed seconded assigned posted stationed named selected chosen absent late behind unable unwilling guilty short wishing rotated twinned hired taken given kept born accused suspected convicted living based registered".split()
)
LINKS = frozenset(
    "when if where unless because since although though as once until after before whenever".split()
)
PAST = {
    "served": "serve",
    "stayed": "stay",
    "spent": "spend",
    "went": "go",
    "forfeited": "forfeit",
    "lost": "lose",
    "received": "receive",
    "earned": "earn",
    "paid": "pay",
    "got": "get",
    "gave": "give",
    "owed": "owe",
    "found": "find",
    "pledged": "pledge",
    "agreed": "agree",
    "undertook": "undertake",
    "promised": "promise",
    "vowed": "vow",
    "needed": "need",
    "worked": "work",
    "slept": "sleep",
    "took": "take",
    "ate": "eat",
    "met": "meet",
    "sang": "sing",
    "wrote": "write",
    "came": "come",
    "stood": "stand",
    "sat": "sit",
    "left": "leave",
    "brought": "bring",
    "kept": "keep",
    "held": "hold",
    "learned": "learn",
    "signed": "sign",
    "cooked": "cook",
    "cleaned": "clean",
}
NOUN_TOO = frozenset(
    "work study plan record share support rest practice place plant play change check answer ask register release request review return run wash watch mark lock lead count cover cut draw visit report transfer transport test train contact help phone print fast list note number rent scan screen seal log hand post face fund form host house stock supply target tour trade value water award form heat light group station".split()
)
ACTS = BASES | frozenset(
    "consist retain confiscate deduct waive withhold forfeit lose earn get receive owe gain incur need require deposit inherit borrow owe finance greet swap chaperone bow kneel translate photograph collect swear tally audit censor escort fetch haul hoist hose iron mop mow paint patch peel polish scrub shovel sew teach vet vow love swap spend meet make find pledge agree undertake promise vow cost bring win fine charge refund compensate grant award reimburse discourage".split()
) - frozenset("own well set".split())
"""Verbs that tell what is done by rule."""


SAYS = frozenset(
    "told tells recalled noted explained maintained remembers remembered confirmed says said adds added states stated stipulates insists insisted".split()
)
BOUNDS = (
    frozenset(",;:.!?—–")
    | OPENERS
    | SAYS
    | frozenset("that if when where unless turn though although because since provides".split())
)
"""Behind these a clause may begin; "in turn" and "and also" are passed over."""


SUPPOSED = frozenset("if when where unless because since until once whether neither nor".split())


class Token(NamedTuple):
    """A word or a mark, where it stands."""

    start: int
    end: int
    word: str
    low: str


class Verb(NamedTuple):
    """A verb group: its words, where it begins, where the act does, and whether it is denied."""

    kind: Group
    cue: str
    start: int
    act: int
    negated: bool


def tokens(plain: str) -> list[Token]:
    """The words and marks of a sentence; marks of quotation are nothing."""
    return [Token(m.start(), m.end(), m[0], m[0].lower()) for m in TOKEN.finditer(plain)]


def verb_at(words: list[Token], j: int, plural: bool | None) -> Verb | None:
    """The verb group that begins at a word; `plural` is its subject's number, None where either will do."""
    low = words[j].low
    following = words[j + 1].low if j + 1 < len(words) else ""
    if low in ("will", "would") and following == "be":
        being = _being(words, j + 1)
        return being and being._replace(cue=f"{low} be", start=j)
    if (
        low in ("will", "would", "may", "might")
        and following == "have"
        and j + 2 < len(words)
        and words[j + 2].low == "to"
    ):
        return _filled(words, j, j + 3, "have to" if low == "will" else "would have to", "modal")
    if low in MODALS:
        return _filled(words, j, j + (2 if low == "ought" and following == "to" else 1), low, "modal")
    if low in HAVE and following in ("to", "not"):
        return _filled(words, j, j + 2, f"{low} {following}", "modal")
    if (
        low in ("do", "does")
        and following == "not"
        and j + 3 < len(words)
        and words[j + 2].low in ("have", "need")
        and words[j + 3].low == "to"
    ):
        return _filled(words, j, j + 4, "need not", "modal")
    if low in BE:
        return _being(words, j)
    if (
        low in ("do", "does")
        and following in ("not", "never")
        and j + 2 < len(words)
        and words[j + 2].low in ACTS
    ):
        return Verb("present", f"{low} not", j, j + 2, True)
    if low in ("has", "have") and plural is not None:
        return None
    base = base_of(low)
    if base == "close" and following == "to":
        return None
    if base is not None and (plural is None or plural == (base == low)) and _opens(words, j, base):
        return Verb("present", base, j, j, False)
    if low in PAST and _opens(words, j, PAST[low]):
        return Verb("past", PAST[low], j, j, False)
    return None


def base_of(low: str) -> str | None:
    """Return the base form of a verb of the table in the present tense; None for another word."""
    forms = (low, low.removesuffix("s"), low.removesuffix("es"), low.removesuffix("ies") + "y")
    return next((v for v in forms if v in ACTS and (v == low or low.endswith("s"))), None)


def _opens(words: list[Token], j: int, base: str) -> bool:
    """Tell whether what follows a verb is what follows a verb: an object, a preposition, a number."""
    if j + 1 >= len(words):
        return False
    after = words[j + 1]
    if (
        after.low in DETERMINERS | PREPOSITIONS
        or after.word[0].isdigit()
        or after.low in ("them", "it", "him", "not", "only", "once", "twice", "less", "more", "no")
    ):
        return True
    if not after.word[0].isalpha() or after.low in MODALS | BE | HAVE or after.low in OPENERS:
        return False
    return base not in NOUN_TOO and words[j].low not in PLURAL_NOUNS


OF_THINGS = frozenset(
    "earn cost bring win lose count take go fall begin end last need require stay remain".split()
)
"""Verbs of what things do by rule."""
PLURAL_NOUNS = frozenset("lists houses supplies stocks forms groups".split())


def _filled(words: list[Token], start: int, j: int, cue: str, kind: Group) -> Verb | None:
    """A group behind its modal verb: adverbs, a negation, then the verb."""
    negated = cue.endswith(("not", "n't", "n’t"))
    if j < len(words) and words[j].word == ",":
        close = next((k for k in range(j + 1, min(len(words), j + 12)) if words[k].word == ","), None)
        j = close + 1 if close else j
    while j < len(words) and (
        words[j].low in ADVERBS
        or (words[j].low.endswith("ly") and words[j].low not in ACTS)
        or _aside(words, j)
    ):
        negated = negated or words[j].low in ("not", "never") or _aside(words, j) == "no"
        j += 3 if _aside(words, j) else 1
    if j >= len(words) or not words[j].word[0].isalpha():
        return None
    return Verb(kind, cue, start, j, negated)


def _aside(words: list[Token], j: int) -> str:
    """ "on no account", "under no circumstances", "at all times" between a modal and its verb."""
    three = [t.low for t in words[j : j + 3]]
    return (
        three[1]
        if len(three) == 3
        and three[0] in ("on", "under", "at", "in")
        and three[1] in ("no", "all", "any")
        and three[2].rstrip("s") in ("account", "circumstance", "time", "case", "event")
        else ""
    )


def _being(words: list[Token], j: int) -> Verb | None:
    low = words[j].low
    negated = low.endswith(("n't", "n’t"))
    k = j + 1
    if k < len(words) and words[k].word == ",":
        close = next((n for n in range(k + 1, min(len(words), k + 10)) if words[n].word == ","), None)
        k = close + 1 if close else k
    while k < len(words) and (words[k].low in ADVERBS or words[k].low.endswith("ly")):
        negated = negated or words[k].low in ("not", "never", "longer")
        k += 1
    if k >= len(words) or not words[k].word[0].isalpha():
        return None
    if words[k].low == "to" and k + 1 < len(words) and words[k + 1].word[0].isalpha():
        return Verb("modal", f"{low} to", j, k + 1, negated)
    return Verb("be", low, j, k, negated)
