"""What each word of an English sentence is, by closed classes, forms and neighbours: one look from left to right."""
# Tables are data and stay on one line.

from dataclasses import dataclass
from itertools import pairwise

from headwater.extract import patterns as re
from headwater.extract.relations.frames.words import (
    ADVERBS,
    ATTRIBUTIVE,
    AUX,
    BE,
    CONJ,
    DET,
    FIXED,
    FORMS,
    MONTHS,
    NOT_ADVERB,
    NOUNISH,
    PARTICLES,
    PREP,
    PRON,
    REL,
    SUB,
)

TOKEN = re.compile(
    r"No\.(?= ?\d)|(?:Mr|Mrs|Ms|Dr|Co|Ltd|Inc|St)\.|\d{1,3}(?:,\d{3})+(?:\.\d+)?|[^\W_](?:[\w’'/.&-]*\w)?(?:[’'](?!\w))?|--|[^\w\s]"
)
BRACKET = re.compile(r"\([^()]{0,160}\)|\[[^\[\]]{0,160}\]")
QUOTED = re.compile(r"“([^“”]{2,70})”|\"([^\"]{2,70})\"|‘([^‘’]{2,50})’(?!\w)")
YEAR = re.compile(r"(?:1[5-9]|20)\d\d(?:s|[-–/]\d+)?$")


@dataclass(slots=True)
class Word:
    """One word, at offsets into the sentence; `tag`: D determiner, N noun or adjective, O pronoun, P preposition, T "to" of
    an infinitive, C conjunction, R relative, W "whose", S subordinator, X auxiliary, V verb, A adverb, else the sign."""

    start: int
    end: int
    text: str
    low: str
    tag: str = ""
    lemma: str = ""
    form: str = ""
    quoted: bool = False


def tagged(text: str) -> list[Word]:
    """Return the words of a sentence with their tags; what is in brackets is passed over."""
    masked = BRACKET.sub(lambda m: " " * len(m[0]), text)
    words = [Word(m.start(), m.end(), m[0], m[0].lower()) for m in TOKEN.finditer(masked)]
    _quote(masked, words)
    words = [w for w in words if w.text not in "“”\"‘’'"]
    _fixed(words)
    for k, w in enumerate(words):
        if w.low == "percent" and k > 1 and words[k - 1].text[0].isdigit() and words[k - 2].low in AUX:
            w.tag = words[k - 1].tag = "A"
    for k, w in enumerate(words):
        if not w.tag:
            w.tag = _tag(words, k)
    return words


def _fixed(words: list[Word]) -> None:
    """Take "in turn" and the like as adverbs."""
    lows = [w.low for w in words]
    for phrase in FIXED:
        if phrase[0] not in lows:
            continue
        for k in range(len(lows) - len(phrase) + 1):
            if tuple(lows[k : k + len(phrase)]) == phrase:
                for w in words[k : k + len(phrase)]:
                    w.tag = "A"


def _quote(masked: str, words: list[Word]) -> None:
    """Take a short name in quotation marks as one phrase."""
    for m in QUOTED.finditer(masked) if any(sign in masked for sign in '“"‘') else ():
        inner = [w for w in words if w.start > m.start() and w.end < m.end()]
        clause = (
            len(inner) > 7
            or any(w.low in AUX or w.text in ".;?!" for w in inner)
            or any(a.text == "," and not b.text[0].isupper() for a, b in pairwise(inner))
        )
        if inner and not clause:
            for w in inner:
                w.tag, w.quoted = "N", True


def _tag(words: list[Word], k: int) -> str:
    w = words[k]
    if not w.text[0].isalnum():
        return w.text[0]
    before = words[k - 1] if k else None
    after = words[k + 1] if k + 1 < len(words) else None
    opens = k == 0 or (before is not None and (before.tag in ":•-*–" or (before.tag == "." and k == 2)))
    if w.text[0].isupper() and not opens:
        return "N" if w.low not in ("i",) else "O"
    if w.text[0].isdigit():
        return "N"
    low = w.low
    if low in ("that", "this", "these", "those", "each", "all", "both", "one", "some"):
        return _that(w, before, after)
    if low == "to":
        return "T" if _infinitive(words, k) else "P"
    if low in AUX:
        w.lemma, w.form = "be" if low in BE else WHOLE.get(low, low), "x"
        return "X"
    if closed := next((tag for tag, forms in CLOSED if low in forms), ""):
        return closed
    if small := _small(low, before, after):
        return small
    if low in FORMS:
        return _verb(words, k, opens)
    if low in ADVERBS or (low.endswith("ly") and low not in NOT_ADVERB):
        return "A"
    return _guess(before, w, after)


CLOSED = (("W", frozenset(("whose",))), ("R", REL), ("C", CONJ), ("S", SUB), ("O", PRON), ("D", DET))
"""Words that are one thing wherever they stand: the first that fits."""
WHOLE = {"has": "have", "had": "have", "having": "have", "does": "do", "did": "do"}
LATTER = (ADVERBS | {"latter", "former"}) - {"now", "also", "here", "not"}


def _small(low: str, before: Word | None, after: Word | None) -> str:
    """Prepositions and particles, "there" behind "from", "then" behind "the"; "" for none."""
    tag = before.tag if before is not None else ""
    if low in ("there", "here", "home", "abroad") and tag == "P":
        return "N"
    if low == "according" or (low == "out" and after is not None and after.low == "of"):
        return "A"
    if low in LATTER and tag == "D":
        return "N"
    if low in PARTICLES:
        follows = after is not None and after.tag == "" and after.low in PREP
        if tag == "V" or (tag == "N" and follows):
            return "A"
    if low in PREP:
        return "A" if low == "since" and tag == "X" else "P"
    return ""


def _infinitive(words: list[Word], k: int) -> bool:
    """Tell whether "to" opens an infinitive."""
    for n in range(k + 1, min(k + 3, len(words))):
        w = words[n]
        if w.low in ("be", "have", "do") or (w.low in FORMS and FORMS[w.low][1] == "b" and w.text.islower()):
            nxt = words[n + 1] if n + 1 < len(words) else None
            alone = w.low in NOUNISH and (
                nxt is None
                or nxt.low in PREP - {"up", "over"}
                or not nxt.text[0].isalnum()
                or nxt.low in ("centres", "centers", "stations", "offices", "teams", "bodies", "funds")
            )
            return not alone or (n == k + 1 and nxt is not None and nxt.low in ("for", "with", "under", "to"))
        if not w.low.endswith("ly") and w.low not in ADVERBS:
            return False
    return False


def _that(w: Word, before: Word | None, after: Word | None) -> str:
    if w.low == "that":
        if before is not None and (before.tag in "NO,") and after is not None:
            return "R"
        return "S" if before is not None and before.tag == "V" else "D"
    follows = (
        after is not None
        and after.text[0].isalnum()
        and after.low not in AUX | PREP | CONJ
        and not (
            after.low in FORMS
            and FORMS[after.low][1] in ("s", "b", "d")
            and after.low not in NOUNISH
            and not after.low.endswith("s")
        )
        and after.low not in ("to", "who", "which", "that", "also")
    )
    return "D" if follows else "O"


def _noun_like(w: Word | None) -> bool:
    """Tell whether a word can be the noun behind an adjective."""
    if w is None or not w.text[0].isalpha():
        return False
    low = w.low
    if (
        low in PREP
        or low in DET
        or low in AUX
        or low in CONJ
        or low in REL
        or low in SUB
        or low in PRON
        or low in PARTICLES
        or low in ("to", "whose")
    ):
        return False
    return not (low.endswith("ly") and low not in NOT_ADVERB) and low not in ADVERBS


def _verb(words: list[Word], k: int, opens: bool) -> str:
    """Tell whether a form of a verb is one here, and not a noun or an adjective."""
    w = words[k]
    before = words[k - 1] if k else None
    after = words[k + 1] if k + 1 < len(words) else None
    lemma, form = FORMS[w.low]
    n = k - 1
    while n > 0 and words[n].tag == "A" and words[n].low not in PARTICLES:
        n -= 1
    tag = before.tag if before is not None else ""
    w.lemma, w.form = lemma, form
    if tag == "A" and n >= 0 and words[n].tag in ("O", "R"):
        return "V"
    if (
        tag == "A"
        and n >= 0
        and words[n].tag == "D"
        and "n" in form
        and after is not None
        and _noun_like(after)
    ):
        return "N"
    if tag == "A" and n >= 0 and words[n].tag == "N" and form in ("s", "b"):
        before, tag = words[n], "N"
    if tag in ("X", "T") or (tag == "A" and k > 1 and words[k - 2].tag in ("X", "T")):
        attributive = w.low in ATTRIBUTIVE or (
            form == "dn" and tag == "X" and before is not None and before.lemma != "be" and False
        )
        return (
            "N" if attributive and _noun_like(after) and before is not None and before.lemma == "be" else "V"
        )
    noun = after is not None and _noun_like(after) and after.text[0].islower()
    owned = before is not None and tag == "N" and before.low.endswith(("'s", "’s", "s'", "s’"))
    if tag in ("D", "W") or owned or (tag == "N" and before is not None and before.text[0].isdigit()):
        return "N"
    if tag == "P":
        return "V" if form == "g" and not (w.low in ATTRIBUTIVE and noun) else "N"
    if form == "g":
        if w.low in ATTRIBUTIVE and (noun or tag == "N" or opens):
            return "N"
        return "V" if tag in ("N", ",", "C", "O", "V", "A", "") else "N"
    if after is not None and after.low == "by" and tag in ("N", "A", "C", ",", "R") and "n" in form:
        return "V"
    if (
        form == "bdn"
        and lemma in NOUNISH
        and tag == "N"
        and after is not None
        and not (after.low in DET | PARTICLES or after.text[0].isupper())
    ):
        return "N"
    if tag == "R" and "n" in form and noun and k + 2 < len(words) and words[k + 2].low in AUX:
        return "N"
    if "n" in form or "d" in form:
        if noun and (opens or tag in ("C", ",", "A")) and after is not None and after.low not in FORMS:
            return "N" if tag != "A" else "V"
        return "V"
    return _present(w, before, after, form)


PHRASAL = frozenset("report answer fall sit work act stand pay rank look".split())
STANDING = PHRASAL | frozenset(
    "partner match flow rest lie pair twin trade double stem date spring end draw link operate depend".split()
)
"""Verbs that are nouns as well, told by the preposition behind them."""
BEHIND = frozenset("to with for under over from on up out below within directly after".split())


def _present(w: Word, before: Word | None, after: Word | None, form: str) -> str:
    """The present tense: "funds", "support"."""
    tag = before.tag if before is not None else ""
    if w.lemma not in NOUNISH or tag in ("R", "O"):
        return "V"
    taken = after is not None and (
        after.low in DET
        or after.low in PRON
        or after.text[0].isupper()
        or after.text[0].isdigit()
        or (after.low.endswith("ly") and after.low not in NOT_ADVERB)
    )
    prep = after is not None and after.low in BEHIND
    if tag == "N" and before is not None:
        plural = before.low.endswith("s") and not before.low.endswith("ss")
        agrees = (form == "s") != plural or before.text[0].isupper()
        inflected = after is not None and after.low in FORMS and FORMS[after.low][1] in ("s", "dn", "d")
        following = _noun_like(after) and not inflected and (form == "s" or plural)
        return "V" if agrees and (taken or following or (prep and w.lemma in STANDING)) else "N"
    if tag in ("C", ",", "A"):
        if form == "s" and after is not None and after.low in ("out", "up", "over"):
            return "V"
        reports = after is not None and after.low in ("to", "directly") and w.lemma in ("report", "answer")
        return "V" if taken or reports or (form == "s" and prep and w.lemma in PHRASAL) else "N"
    return "N"


def _guess(before: Word | None, w: Word, after: Word | None) -> str:
    """A word that no list knows."""
    tag = before.tag if before is not None else ""
    if w.low.endswith("ed") and len(w.low) > 4:
        w.lemma, w.form = w.low, "dn"
        if tag == "X" or (tag == "A" and before is not None):
            return "V" if not (_noun_like(after) and tag != "X") else "N"
        if tag in (",", "C") and after is not None and (after.low in PREP or after.low == "to"):
            return "V"
        if tag in ("N", "R", "O") and (after is None or not _noun_like(after) or after.low in DET):
            return "V"
        return "N"
    if (
        w.low.endswith("ing")
        and len(w.low) > 5
        and tag in ("N", ",")
        and after is not None
        and (after.low in DET or after.low in ("its", "their"))
    ):
        w.lemma, w.form = w.low, "g"
        return "V"
    if w.low in MONTHS or YEAR.match(w.low):
        return "N"
    return "N"
