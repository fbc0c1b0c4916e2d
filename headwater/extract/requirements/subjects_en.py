"""Whom a clause without a subject of its own is about, or one that begins with "it" or "they", in English."""
# Patterns and tables are data and stay on one line.

from headwater.extract import patterns as re
from headwater.extract.requirements import actors_en as actors
from headwater.extract.requirements.demand import At
from headwater.extract.requirements.words_en import BASES


def subject(plain: str, end: int) -> At | None:
    """Return the subject that opens the clauses before `end`, where what stands there is only "and": each team keeps
    a diary, reports twice a week, and is not to leave. The first people or bodies with a verb that agrees."""
    low = max((m.end() for m in _STOP.finditer(plain, 0, end)), default=0)
    if (lead := _CIRCUMSTANCE.match(plain, low, end)) is not None:
        low = lead.end()
    if they := re.compile(r"They(?= )").match(plain, low, end):
        return they.span()
    for n, m in enumerate(_WORD.finditer(plain, low, end)):
        if n > FAR:
            return None
        words = plain[low : m.start()].rstrip()
        if not words or words.endswith(",") or not _verb(m[0], words):
            continue
        whole = actors.head(words) == words.split()[-1] or _NARROWED.search(words)
        if whole and actors.acts(words) and not actors.person_name(words):
            return low, low + len(words)
    return None


_NARROWED = re.compile(r" (?:of|from|in|at|with|for|on|under|over) ")
FAR = 14
"""Words within which the subject of a clause has its verb."""
_STOP = re.compile(r"[;:.—–] |, (?:while|whereas|but) |^(?:[“\"‘]|The same day, )")
_CIRCUMSTANCE = re.compile(
    r"(?:(?:According to|Under|In|On|By|Since|During|For|At|After|Before|From|As|With|Once|When|If|To|Through|Throughout|Every|Each) [^,;:.]{2,90}, )+",
)
_WORD = re.compile(r"[A-Za-z’'-]+")
_ENDINGS = (("", ""), ("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("d", ""), ("ied", "y"))
_AUXILIARY = frozenset("is are was were has have had must should shall may will would need needs".split())


def _verb(word: str, words: str) -> bool:
    """Tell whether a word is a verb that agrees with the subject before it."""
    if word in _AUXILIARY:
        return True
    base = next(
        (v for ending, end in _ENDINGS if word.endswith(ending) and (v := word.removesuffix(ending) + end) in BASES),
        None,
    )  # fmt: skip
    if base is None:
        return False
    last = words.rsplit(maxsplit=1)[-1].lower()
    plural = last.endswith(("s", "people", "men", "women", "staff", "police", "children"))
    return word.endswith("ed") or plural == (word == base)


_GOES_ON = re.compile(r"(?:^|[,;] ?)(?:and|or|but|then|and then|but also|and also|also) ?$|, $")
_FIRM = frozenset("must shall may,has to,is to,have to,had to".split(",")) | {"must", "shall"}


def elided(plain: str, end: int, actor: At | None, modal: str, verb: str) -> At | None:
    """Return the subject of a modal verb: its own, or an earlier clause's where it has none or is "it"."""
    if actor is None or plain[slice(*actor)].strip(" ,").lower() in ("and", "or", "but", "then"):
        return subject(plain, end) if _GOES_ON.search(plain[max(0, end - 12) : end]) else None
    words = plain[slice(*actor)].lower()
    if words == "it" and modal in _FIRM and verb in BASES and verb not in ("be", "have"):
        return subject(plain, actor[0]) or actor
    return actor


_TOLD = re.compile(
    r"\b(?:tells?|told|instruct(?:s|ed)?|sends?|sent|assign(?:s|ed)?|requires?|for|to|by|of) (?P<who>(?:the |all |these |those |its |their )?(?:[a-z-]+ ){0,2}?[a-z-]+)(?= (?:what|how|to|who|that|in|from|with|on|at|for|into|are|were|is|was)\b|[.,;:]|$)"
)


def named_before(text: str, pronoun: str) -> str | None:
    """Return whom "they" or "he or she" at the head of a sentence stands for, from the sentence before; None if it
    names no kind of people, or one person."""
    plain = actors.masked(text)
    many = pronoun.lower() in ("they", "them", "their")
    found = subject(plain, len(plain))
    words = plain[slice(*found)] if found else ""
    if words and (actors.head(words).lower().endswith("s") or actors.general(words)) == many:
        return words if many or re.match(r"(?:[Aa]n?|[Ee]ach|[Ee]very|[Tt]he) ", words) else None
    if not many:
        return None
    told = [
        m["who"]
        for m in _TOLD.finditer(plain)
        if actors.acts(m["who"]) and actors.general(m["who"]) and not actors.person_name(m["who"])
    ]
    return told[0] if len(set(told)) == 1 else None
