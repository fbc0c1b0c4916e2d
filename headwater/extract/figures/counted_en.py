"""The counted noun phrase in English: the words after the number up to a function word or verb; for money and
measures, the phrase the number is predicated of ("a weekly wage of 640 yuan")."""

from headwater.extract import patterns as re
from headwater.extract.figures.counted import Counted
from headwater.extract.figures.lexicon import en
from headwater.extract.figures.nouns_en import TOKEN, close, heads, lemmas, plural, singular
from headwater.extract.figures.reading import Reading
from headwater.extract.figures.subject_en import before

_OF = re.compile(
    r"[ \u00a0]?(?:of (?:the |its |their |our |all (?:the )?|these |those |his |her )?|(?:the|these|those|its|their) |(?:more|other|additional|further|such) (?=[a-z]{3,})(?!than\b))?"
)
PARTITIVE = re.compile(
    r" (?:out )?of (?:the |its |their |our |all |all the )?(?:[\w-]+(?: [\w-]+){0,2}'s? )?"
)


def passes_over(text: str, reading: Reading, following: Reading) -> bool:
    """Does the noun stand behind the next number: "7 of the 31 cases", "two 8-hour shifts"?"""
    if (
        text[reading.end : following.start] == " "
        and text[following.number[1] : following.number[1] + 1] == "-"
    ):
        return following.unit not in (None, "")
    return bool(PARTITIVE.fullmatch(text, reading.end, following.start))


_VERBAL = re.compile(r"\w+(?:ed|ly)\Z")
_PLURAL_NEXT = re.compile(
    r" (?:[a-z]{3,14}(?<!ed) )?(?:people|men|women|children|[a-z]{3,}(?<!s)(?<!u)(?<!i)s)\b"
)
"""A plural noun: the participle before it is its attribute ("1,200 registered voters")."""
_ATTRIBUTES = frozenset(
    "high higher lower larger bigger greater deep long tall wide broken stolen sunk live".split()
)
"""Words of the list of words that end a phrase which stand before a plural noun as its attribute: 12 high schools."""
_NOUNS_TOO = frozenset(["work", "account", "benefit", "leave", "share"])
"""Verbs that are nouns before a known noun: 300 work teams."""
_NEXT = re.compile(r" ([a-z]{3,})(?: ([a-z]{3,}))?\b")
_ARTICLE = re.compile(r"\b(?:an?|the|its|their) \Z", re.IGNORECASE)
"""A 12 % rise: what the share is."""
_STATES = frozenset(["dead", "injured", "wounded", "missing", "homeless", "displaced", "hurt", "accused"])
"""Adjectives that stand for people: "30 injured"."""
_THE = frozenset(["the", "these", "those", "its", "their"])
_PART = re.compile(r"(?:half|quarters?|thirds?|fifths?|tenths?|double|twice|triple|times)\Z", re.IGNORECASE)
_SO_OFTEN = re.compile(r" (?:an?|per|each|every|in (?:each|every)) (?:week|month|quarter|year)\b")
"""One stay a quarter: a noun, where "two stay" is a verb."""
_HYPHEN = re.compile(r"-([a-z]{2,})(?![\w-])")
"""A 500-bed hospital counts beds; a 300-strong force counts what stands behind."""
_LONGEST = 9


def counted(text: str, reading: Reading, stop: int, floor: int = 0) -> Counted:
    """Find what the number counts, inside text[floor:stop]."""
    unit = reading.unit
    if unit in (None, "", "person", "household", "person-time", "item", "batch"):
        begin = (
            reading.unit_start
            if unit in ("person", "household") and reading.unit_start >= reading.number[1]
            else reading.end
        )
        found = phrase(text, begin, stop)
        if found or unit in (None, ""):
            return found or before(text, reading, floor) or Counted(reading.end, reading.end, "", "")
    if unit == "percent" or (unit in en.CURRENCIES and text[reading.end : reading.end + 4] == " of "):
        found = phrase(text, reading.end, stop) if text[reading.end : reading.end + 4] == " of " else None
        if found:
            found.unit = ""
            return found
    if unit == "percent" and _ARTICLE.search(text, max(0, reading.start - 5), reading.start):
        found = phrase(text, reading.end, stop)
        if found and not text[reading.end : found.start].strip():
            found.unit = ""
            return found
    found = before(text, reading, floor)
    if found:
        return found
    return _plain(text, reading)


def _plain(text: str, reading: Reading) -> Counted:
    """The unit's own word is all there is: "five days per visit"."""
    word = text[reading.unit_start : reading.unit_end].strip(" -")
    if reading.unit_start < reading.number[1]:
        word = reading.unit or ""
    start = end = reading.end
    if reading.per:
        tail = re.compile(r" (?:per|a|an|each|every) [A-Za-z]+|/[a-z]+").match(text, reading.end)
        if tail:
            return Counted(
                start,
                tail.end(),
                f"{word} per {reading.per}",
                reading.unit or "",
                why="measure: the unit and its rate",
            )
        word = f"{word} per {reading.per}"
    return Counted(start, end, word, reading.unit or "", why="measure: the unit itself")


def phrase(text: str, begin: int, stop: int) -> Counted | None:
    """Collect the words of the noun phrase that begins at `begin`."""
    hyphen = _HYPHEN.match(text, begin)
    if hyphen and hyphen[1] not in ("strong", "odd", "plus"):
        return close(text, [(hyphen.start(1), hyphen.end(1), hyphen[1])], 0)
    begin = hyphen.end() if hyphen else begin
    skip = _OF.match(text, begin)
    if skip and skip[0].strip() in _THE and not _PART.search(text, max(0, begin - 12), begin):
        return None
    at = skip.end() if skip else begin
    if text[at : at + 1] == "-":
        at += 1
    words: list[tuple[int, int, str]] = []
    split = 0
    for token in TOKEN.finditer(text, at, min(stop, at + 160)):
        word = token[0]
        if word in "\"'“”‘’" and (not words or token.start() == words[-1][1]):
            continue
        low = word.lower()
        if low.endswith(".") and "." not in low[:-1]:
            low = low[:-1]
        if words and token.start() - words[-1][1] > 2:
            break
        if low in ("and", "or", "&") and words and not split and _goes_on(text, token.end(), stop):
            split = len(words)
            words.append((token.start(), token.end(), low))
            continue
        if not words and low in ("and", "or"):
            break
        if not word[0].isalpha() or _ends(low, word, words, text, token.end()) or len(words) >= _LONGEST:
            break
        words.append((token.start(), token.end(), word.rstrip(".")))
    if words and words[-1][2] in ("and", "or", "&"):
        words.pop()
    if words and _VERBAL.match(words[0][2]) and not any(_noun(w.lower()) for _, _, w in words):
        return None
    return close(text, words, split) if words else None


def _noun(low: str) -> bool:
    """Is this surely a noun: a plural, or a known one? (18 failed, 1,200 indirectly: neither.)"""
    return plural(low) or singular(low) in heads()


def _ends(low: str, word: str, words: list[tuple[int, int, str]], text: str, end: int) -> bool:
    """Does the phrase end before this word: a function word, or a verb or participle after a noun?"""
    if not words and (low in _STATES or (low == "stay" and _SO_OFTEN.match(text, end))):
        return False
    if _attribute(low, words, text, end):
        return False
    if low in en.STOP or (len(low) == 1 and not words):
        return bool(words) or not low.endswith("ed") or not _PLURAL_NEXT.match(text, end)
    if not words:
        verb = low in lemmas() and (
            low.endswith("ed") or low in ("built", "sent", "brought", "sold", "paid", "held")
        )
        return verb and low not in heads() and not _PLURAL_NEXT.match(text, end)
    if plural(words[-1][2].lower()) and not plural(low):
        return True
    if low.endswith(("ed", "ing")) and len(low) > 4:
        known = singular(words[-1][2].lower()) in heads() or words[-1][2].lower().endswith("s")
        return known or words[-1][2] == "and"
    if low.endswith("ly") and low not in ("family", "monthly", "elderly", "yearly", "early"):
        return True
    return low in lemmas() and words[-1][2].lower().endswith("s") and text[end : end + 1] not in "s"


def _attribute(low: str, words: list[tuple[int, int, str]], text: str, end: int) -> bool:
    """Is this word, which mostly ends a phrase, an attribute of the plural noun behind it?"""
    if low in _ATTRIBUTES:
        return not words and bool(_PLURAL_NEXT.match(text, end))
    if low not in _NOUNS_TOO or (words and plural(words[-1][2].lower())):
        return False
    found = _NEXT.match(text, end)
    return found is not None and any(
        plural(word) and singular(word) in heads() for word in found.groups(default="")
    )


def _goes_on(text: str, at: int, stop: int) -> bool:
    """After "and": does another noun follow (and no verb, number or function word)?"""
    tokens = [t[0] for _, t in zip(range(4), TOKEN.finditer(text, at, min(stop, at + 80)), strict=False)]
    if (
        not tokens
        or not tokens[0][0].isalpha()
        or (tokens[0].lower() in en.STOP and tokens[0].lower() != "other")
    ):
        return False
    first = tokens[0].lower()
    if first.endswith("ed") or first in lemmas() or first in en.ONES or first in en.TENS or first in en.VAGUE:
        return False
    plural = [t.lower() for t in tokens[:3] if t[0].isalpha() and t.lower() not in en.STOP]
    return any(t.endswith("s") or t in en.IRREGULAR or singular(t) in heads() for t in plural)


_TRAIN = re.compile(
    r"\b(?:(?:by|[Aa]|[Tt]he|of|on|this|that|each|every|per|one|two|night|special|express|slow|freight|goods|passenger|chartered|charter|same|first|last) trains?|(?<!to )(?<!will )train (?:station|journey|ride|left|from|to|carriages?|tickets?|of)|trains(?= (?:from|to|left|leave|carr\w+|took|take|ran|run|brought|were|are|have|had|and|that|which)\b| ?[.,;]))\b"
)
"""A train that runs: nobody is trained."""
_CLOSE = re.compile(
    r"\b(?:[Aa]t|[Bb]y|[Uu]ntil|[Tt]ill|[Nn]ear|[Tt]o|[Ff]rom|[Ss]ince|[Bb]efore|[Aa]fter) (?:the |a )?close\b|\bthe close of\b|\bclose (?:to|by|relatives?|watch|contact|ties|friends?|kin|together|up)\b"
)
"""At the close of the year: nothing is closed."""
_CARRIED = re.compile(r"carr(?:y|ied)\b(?! out\b)")
_BOUNDARY = re.compile(
    r"[;:—]|\.(?= )|, (?:and|but|while|whereas|which|who|whose|where|when)\b| (?:who|which|whose|whom) "
)
_ACROSS = 8
"""Words that a clause mark between a number and a verb is worth."""


_PUT = re.compile(
    r"\b(?:put|puts|putting|pour\w*|pump\w*|plough\w*|plow\w*|inject\w*|sank|sinks?|channell?ed) (?:in )?\Z"
)
_MONEY = re.compile(r"[$€£¥]|\b(?:yuan|RMB|renminbi|dollars?|euros?|pounds?)\b")
_INTO = re.compile(r" ?(?:yuan|RMB|dollars?|euros?|pounds?)?(?: [a-z]+){0,3} (?:in)?to\b")
"""Fujian put 127 million yuan into the scheme: money that is given."""


def predicate(text: str, start: int, end: int, begin: int, stop: int) -> str | None:
    """Return the lemma of the nearest known verb in the sentence, the one before the number first; one in
    another clause counts as farther away."""
    if (
        _PUT.search(text, max(begin, start - 12), start)
        and _MONEY.search(text, max(begin, start - 2), min(stop, end + 9))
        and _INTO.match(text, end, min(stop, end + 60))
    ):
        return "fund"
    table = lemmas()
    best: tuple[int, str] | None = None
    base = max(begin, start - 120)
    for side, low, high in ((0, base, start), (1, end, min(stop, end + 120))):
        part = text[low:high]
        if "close" in part.lower():
            part = _CLOSE.sub(lambda m: "-" * len(m[0]), part)
        if "train" in part.lower():
            part = _TRAIN.sub(lambda m: "-" * len(m[0]), part)
        tokens = [*re.finditer(r"[A-Za-z]+", part)]
        marks = [m.start() for m in _BOUNDARY.finditer(part)]
        for distance, word in enumerate((tokens if side else tokens[::-1])[:16]):
            lemma = table.get(word[0].lower())
            if lemma and word[0].islower() and not _CARRIED.match(part, word.start()):
                across = sum(m < word.start() if side else m >= word.end() for m in marks)
                cost = distance + side + _ACROSS * across
                if best is None or cost < best[0]:
                    best = (cost, lemma)
                break
    return best[1] if best else None
