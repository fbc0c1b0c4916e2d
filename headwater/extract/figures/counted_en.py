"""The counted noun phrase in English: the words after the number up to a function word or verb; for money and
measures, the phrase the number is predicated of ("a monthly income of 1,800 yuan")."""

import re
from functools import cache

from headwater.extract.figures.counted import Counted
from headwater.extract.figures.lexicon import en
from headwater.extract.figures.reading import Reading

_TOKEN = re.compile(r"[A-Za-zÀ-ɏ][\w'’.À-ɏ-]*(?:/[A-Za-z]+)*|\d+|[^\w\s]")
_OF = re.compile(r"[ \u00a0]?(?:of (?:the |its |their |all |these |those |his |her )?)?")
_LONGEST = 9
_TIMES = frozenset({"day", "month", "year", "week", "hour", "minute", "second", "decade"})


@cache
def heads() -> dict[str, tuple[str, str]]:
    """Return singular noun -> (canonical head, canonical unit)."""
    table: dict[str, tuple[str, str]] = {}
    for unit, rows in en.NOUNS.items():
        for head, words in rows.items():
            for word in words.split():
                table.setdefault(word, (head, unit or head))
    return table


@cache
def lemmas() -> dict[str, str]:
    """Return verb form -> lemma."""
    return {form: lemma for lemma, forms in en.VERBS.items() for form in forms.split()}


def singular(word: str) -> str:
    """Return the singular of a lower-case noun."""
    if word in en.IRREGULAR:
        return en.IRREGULAR[word]
    if len(word) < 4 or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses")):
        return word[:-2]
    return word[:-1] if word.endswith("s") else word


def known(head: str) -> bool:
    """Is this one of the lexicon's canonical heads?"""
    return any(head in rows for rows in en.NOUNS.values())


def plural(word: str) -> bool:
    """Is this lower-case word the plural of a noun, as the head of a counted phrase mostly is?"""
    word = word.rsplit("/", maxsplit=1)[-1]
    return word in en.IRREGULAR or (
        len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s"))
    )


def counted(text: str, reading: Reading, stop: int, floor: int = 0) -> Counted:
    """Find what the number counts, inside text[floor:stop]."""
    unit = reading.unit
    if unit in (None, "", "person", "household", "person-time", "item", "batch"):
        begin = (
            reading.unit_start
            if unit in ("person", "household") and reading.unit_start >= reading.number[1]
            else reading.end
        )
        found = _phrase(text, begin, stop)
        if found or unit in (None, ""):
            return found or _before(text, reading, floor) or Counted(reading.end, reading.end, "", "")
    if unit == "percent" or (unit in en.CURRENCIES and text[reading.end : reading.end + 4] == " of "):
        found = _phrase(text, reading.end, stop) if text[reading.end : reading.end + 4] == " of " else None
        if found:
            found.unit = ""
            return found
    found = _before(text, reading, floor)
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


def _phrase(text: str, begin: int, stop: int) -> Counted | None:
    """Collect the words of the noun phrase that begins at `begin`."""
    skip = _OF.match(text, begin)
    at = skip.end() if skip else begin
    if text[at : at + 1] == "-":
        at += 1
    words: list[tuple[int, int, str]] = []
    split = 0
    for token in _TOKEN.finditer(text, at, min(stop, at + 160)):
        word = token[0]
        if word in "\"'“”‘’" and (not words or token.start() == words[-1][1]):
            continue
        low = word.lower()
        if words and token.start() - words[-1][1] > 2:
            break
        if low in ("and", "or", "&") and words and not split and _goes_on(text, token.end(), stop):
            split = len(words)
            words.append((token.start(), token.end(), low))
            continue
        if not word[0].isalpha() or _ends(low, word, words, text, token.end()) or len(words) >= _LONGEST:
            break
        words.append((token.start(), token.end(), word.rstrip(".")))
    if words and words[-1][2] in ("and", "or", "&"):
        words.pop()
    return _close(text, words, split) if words else None


def _ends(low: str, word: str, words: list[tuple[int, int, str]], text: str, end: int) -> bool:
    """Does the phrase end before this word: a function word, or a verb or participle after a noun?"""
    if low in en.STOP or (len(low) == 1 and not words):
        return True
    if not words:
        return False
    if plural(words[-1][2].lower()) and not plural(low):
        return True
    if low.endswith(("ed", "ing")) and len(low) > 4:
        known = singular(words[-1][2].lower()) in heads() or words[-1][2].lower().endswith("s")
        return known or words[-1][2] == "and"
    if low.endswith("ly") and low not in ("family", "monthly", "elderly", "yearly", "early"):
        return True
    return low in lemmas() and words[-1][2].lower().endswith("s") and text[end : end + 1] not in "s"


def _goes_on(text: str, at: int, stop: int) -> bool:
    """After "and": does another noun follow (and no verb, number or function word)?"""
    tokens = [t[0] for _, t in zip(range(4), _TOKEN.finditer(text, at, min(stop, at + 80)), strict=False)]
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


def _close(text: str, words: list[tuple[int, int, str]], split: int) -> Counted:
    first = words[: split or len(words)]
    head_word = singular(first[-1][2].lower().split("/")[0].strip("'’\""))
    if "-" in head_word and head_word not in heads():
        head_word = singular(head_word.rsplit("-", 1)[1])
    head, unit = heads().get(head_word, (head_word, head_word))
    start, end = words[0][0], words[-1][1]
    if text[end - 1] == "." and "." not in text[words[-1][0] : end - 1]:
        end -= 1
    modifiers = tuple(w for _, _, w in first[:-1])
    return Counted(
        start,
        end,
        text[start:end].rstrip("."),
        head,
        unit,
        modifiers,
        "measure: the noun phrase after the number",
    )


_LINK = frozenset(
    [
        "of",
        "is",
        "was",
        "are",
        "were",
        "be",
        "been",
        "to",
        "at",
        "by",
        "from",
        "reached",
        "reaching",
        "hit",
        "hits",
        "totaled",
        "totalled",
        "totaling",
        "stood",
        "stands",
        "standing",
        "exceeded",
        "exceeds",
        "exceed",
        "rose",
        "fell",
        "grew",
        "increased",
        "decreased",
        "dropped",
        "climbed",
        "had",
        "has",
        "have",
        "a",
        "an",
        "the",
        "that",
        "which",
        "only",
        "just",
        "than",
        "over",
        "about",
        "around",
        "nearly",
        "almost",
        "more",
        "less",
        "some",
        "worth",
        "about",
        "approximately",
        "up",
        "down",
        "risen",
        "fallen",
        "grown",
        "averaging",
        "averaged",
        "averages",
        "earn",
        "earned",
        "earns",
        "costs",
        "cost",
        "costing",
        "paid",
        "pay",
        "received",
        "receives",
        "gets",
        "on",
        "in",
    ]
)


_REACH = frozenset(
    [
        "reached",
        "reaching",
        "hit",
        "was",
        "were",
        "is",
        "are",
        "rose",
        "fell",
        "grew",
        "stood",
        "increased",
        "decreased",
        "dropped",
        "climbed",
        "totaled",
        "totalled",
        "had",
        "has",
        "have",
        "averaged",
    ]
)
_PREPOSITIONS = frozenset(
    [
        "of",
        "in",
        "to",
        "for",
        "from",
        "at",
        "on",
        "by",
        "with",
        "outside",
        "inside",
        "within",
        "among",
        "between",
        "per",
        "across",
        "under",
        "over",
        "against",
        "into",
    ]
)


def _subject(left: str, tokens: list[re.Match[str]], k: int, base: int, reading: Reading) -> Counted | None:
    """The whole subject before a verb: "Transfers to jobs outside the home county reached N"."""
    first = k
    while (
        first >= 0
        and k - first < 14
        and tokens[first][0][0].isalpha()
        and tokens[first][0].lower()
        not in ("and", "but", "when", "said", "says", "while", "which", "where", "because", "then", "also")
    ):
        if first < k and left[tokens[first].end() : tokens[first + 1].start()] not in (" ", "\u00a0"):
            break
        first -= 1
    words = [t[0] for t in tokens[first + 1 : k + 1]]
    start = first + 1
    while words and words[0].lower() in en.STOP:
        words, start = words[1:], start + 1
    if not words:
        return None
    size = next(
        (n for n, w in enumerate(words) if w.lower() in _PREPOSITIONS or w.lower() in ("that", "who")),
        len(words),
    )
    core = [(0, 0, w) for w in words[:size]]
    if not core or core[-1][2].lower() in en.STOP:
        return None
    head_word = singular(core[-1][2].lower())
    head = heads().get(head_word, (head_word, ""))[0]
    text = left[tokens[start].start() : tokens[k].end()]
    return Counted(
        reading.end,
        reading.end,
        text,
        head,
        "",
        tuple(words[: size - 1]),
        "measure: the subject the number is said of",
    )


def _before(text: str, reading: Reading, floor: int) -> Counted | None:
    """For "an income of N", "the price was N": the noun phrase before the linking words."""
    edge = min(reading.start, reading.left_cue if reading.left_cue is not None else reading.start)
    left = text[max(floor, edge - 90) : edge]
    base = edge - len(left)
    tokens = list(_TOKEN.finditer(left))
    k = len(tokens) - 1
    linked = False
    while k >= 0 and tokens[k][0].lower() in _LINK and len(tokens) - k < 8:
        linked = linked or tokens[k][0].lower() in (
            "of",
            "is",
            "was",
            "are",
            "were",
            "at",
            "reached",
            "to",
            "by",
            "from",
            "hit",
            "stood",
        )
        k -= 1
    if not linked:
        return None
    subject = (
        _subject(left, tokens, k, base, reading)
        if k + 1 < len(tokens) and tokens[k + 1][0].lower() in _REACH
        else None
    )
    if subject:
        return subject
    words: list[tuple[int, int, str]] = []
    while k >= 0 and len(words) < 5:
        word = tokens[k][0]
        if not word[0].isalpha() or word.lower() in en.STOP or word.lower() in lemmas():
            break
        words.insert(0, (base + tokens[k].start(), base + tokens[k].end(), word))
        k -= 1
    if not words:
        return None
    found = _close(text, words, 0)
    found.start = found.end = reading.end
    found.unit, found.why = "", "measure: the noun phrase the number is said of"
    return found


def predicate(text: str, start: int, end: int, begin: int, stop: int) -> str | None:
    """Return the lemma of the nearest known verb in the sentence, the one before the number first."""
    table = lemmas()
    best: tuple[int, str] | None = None
    for side, part in ((0, text[max(begin, start - 120) : start]), (1, text[end : min(stop, end + 120)])):
        words = re.findall(r"[A-Za-z]+", part)
        ordered = words if side else list(reversed(words))
        for distance, word in enumerate(ordered[:16]):
            lemma = table.get(word.lower())
            if lemma and word.islower():
                if best is None or distance + side < best[0]:
                    best = (distance + side, lemma)
                break
    return best[1] if best else None
