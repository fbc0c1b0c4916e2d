"""How far left of a bracket the English of a pair goes."""

import itertools

from headwater.extract import patterns as re
from headwater.extract.terms import pinyin

CLOSERS = {"”": "“", "’": "‘", '"': '"', "'": "'", "»": "«", "」": "「", "』": "『"}
STOPS = frozenset(
    [
        "the",
        "a",
        "an",
        "their",
        "its",
        "his",
        "her",
        "this",
        "that",
        "these",
        "those",
        "such",
        "any",
        "each",
        "every",
        "some",
        "in",
        "to",
        "by",
        "with",
        "from",
        "as",
        "through",
        "via",
        "under",
        "at",
        "into",
        "of",
        "on",
        "for",
        "about",
        "between",
        "among",
        "and",
        "or",
        "but",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "being",
        "has",
        "have",
        "had",
        "do",
        "did",
        "does",
        "must",
        "should",
        "can",
        "will",
        "would",
        "may",
        "which",
        "who",
        "including",
        "include",
        "includes",
        "included",
        "called",
        "named",
        "termed",
        "dubbed",
        "known",
        "so-called",
        "also",
        "not",
        "launched",
        "organized",
        "organised",
        "require",
        "requires",
        "required",
        "achieve",
        "create",
        "creates",
        "created",
        "carry",
        "conduct",
        "conducted",
        "make",
        "made",
        "promote",
        "promoted",
        "establish",
        "established",
        "implement",
        "implemented",
        "emphasizes",
        "emphasized",
        "describing",
        "including",
        "means",
        "meaning",
        "form",
        "forms",
        "formed",
        "support",
        "supported",
        "experience",
        "gave",
        "give",
        "given",
        "take",
        "takes",
        "took",
        "held",
        "hold",
        "use",
        "uses",
        "used",
    ]
)
"""Words at which a plain noun phrase begins."""
LINKS = frozenset(["of", "on", "for", "and", "the", "in", "against", "to", "with", "at", "by", "from"])
WORD = re.compile(r"[^\s,;:.!?()（）\[\]“”\"«»「」]+")
PART = re.compile(r"[^\s]+")
DATED = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:1[89]|20)\d\d)"
)
NUMERALS = re.compile(r"[一二三四五六七八九十两兩][\u3400-\u9fff]")
_NUMBER = r"(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|two|three|four|five|six|seven|eight|nine|ten)"
DOUBLE = re.compile(
    rf"\b{_NUMBER}[ -][A-Za-z’'-]{{1,40}}(?: [A-Za-z’'-]{{1,40}}){{0,2}}(?:,? and|,) {_NUMBER}[ -][A-Za-z’'-]{{1,40}}(?: [A-Za-z’'-]{{1,40}}){{0,2}}$"
)
"""Two numbered names that are one: "Five Withs, Three Brings" for 五共三带."""
REACH = 160
"""Code points to the left that are looked at."""


def phrase(text: str, end: int, han: str, heading: bool) -> tuple[int, int] | None:
    """Return the offsets of the English phrase that ends at `end` (before the bracket), or None."""
    low = max(0, end - REACH)
    while end > low and text[end - 1].isspace():
        end -= 1
    if end <= low or not (text[end - 1].isalnum() or text[end - 1] in CLOSERS or text[end - 1] in ")]"):
        return None
    items = [p for p in re.split(r"[、，,；;]", han) if p]
    quoted = _quoted(text, low, end)
    if quoted:
        return quoted
    double = DOUBLE.search(text, low, end) if len(NUMERALS.findall(han)) > 1 else None
    if double:
        return double.span()
    if heading and end - low < 90 and not re.search(r"[.:;]", text[low:end]):
        return (low + len(text[low:end]) - len(text[low:end].lstrip("# ")), end) if low == 0 else None
    words = [(m.start(), m.end(), m.group()) for m in WORD.finditer(text, low, end)]
    if not words or words[-1][1] != end:
        return None
    size = sum(1 for c in han if "\u3400" <= c <= "\u9fff")
    romanised = _romanised(text, words, size)
    if romanised:
        return romanised
    if len(items) > 1:
        return _listed(text, low, end, len(items))
    if words[-1][2][:1].isupper():
        start, stop = _capitals(text, words)
        return _halves(text, low, start, stop, han), stop
    return _noun_phrase(text, words)


def _quoted(text: str, low: int, end: int) -> tuple[int, int] | None:
    closer = text[end - 1]
    opener = CLOSERS.get(closer)
    if opener is None:
        return None
    at = text.rfind(opener, low, end - 1)
    if closer == "’" and at >= 0 and text[at + 1 : end - 1].count("’") > 1:
        return None
    if at < 0 or not text[at + 1 : end - 1].strip(" ,."):
        return None
    return at, end


def _romanised(text: str, words: list[tuple[int, int, str]], size: int) -> tuple[int, int] | None:
    """The shortest tail of the phrase that spells the Chinese."""
    for k in range(len(words) - 1, max(-1, len(words) - 9), -1):
        start = words[k][0]
        if not _together(text, words[k:]):
            return None
        if pinyin.spells(text[start : words[-1][1]], size):
            return start, words[-1][1]
    return None


def _together(text: str, words: list[tuple[int, int, str]]) -> bool:
    return all(not text[a[1] : b[0]].strip() for a, b in itertools.pairwise(words))


def _listed(text: str, low: int, end: int, count: int) -> tuple[int, int]:
    """A list of as many items as the Chinese has; the first begins as a noun phrase does."""
    at, found = end, 1
    while found < count and at > low:
        comma = max(text.rfind(",", low, at), text.rfind("，", low, at), text.rfind("、", low, at))
        if comma < 0:
            break
        at, found = comma, found + 1
    words = [(m.start(), m.end(), m.group()) for m in WORD.finditer(text, low, at)]
    if found < count or not words:
        words = [(m.start(), m.end(), m.group()) for m in WORD.finditer(text, low, end)]
    start = _noun_phrase(text, words)
    return (start[0] if start else words[-1][0] if words else low), end


def _capitals(text: str, words: list[tuple[int, int, str]]) -> tuple[int, int]:
    start = len(words) - 1
    k = start - 1
    while k >= 0 and not text[words[k][1] : words[k + 1][0]].strip():
        word = words[k][2]
        if word[:1].isupper() or word[:1].isdigit():
            start = k
        elif word not in LINKS:
            break
        k -= 1
    while start < len(words) - 1 and (words[start][2].lower() in STOPS or DATED.fullmatch(words[start][2])):
        start += 1
    return words[start][0], words[-1][1]


BEFORE = re.compile(r"(?:(?<=^)|(?<=[\s“\"‘(]))(?P<half>(?:[A-Z][\w’'-]*)(?: [A-Z][\w’'-]*){1,4}), $")
COMMON = re.compile(
    r"(?:Prefecture|County|City|Province|Region|District|Township|Village|Bureau|Office|Department|Committee|University|Institute|Ministry|Commission|School|Company|Centre|Center|Corps|Division|Party|Road|Street)$"
)
"""What many names end in: two of them beside a comma are a list."""


def _halves(text: str, low: int, start: int, end: int, han: str) -> int:
    """Where a name of two halves with a comma begins ("One Household, One Wage" for 一户一薪), else `start`: where the
    Chinese has two halves alike, or the whole recurs with its comma, or each half is two words of four characters."""
    found = BEFORE.search(text, low, start)
    if found is None:
        return start
    one, two = found["half"], text[start:end]
    if one.split()[0].lower() in STOPS or COMMON.search(one) or COMMON.search(two):
        return start
    characters = re.findall(r"[\u3400-\u9fff]", han.split("，", maxsplit=1)[0].split(",", maxsplit=1)[0])
    even = len(characters) in (4, 6, 8) and len(one.split()) == len(two.split())
    half = len(characters) // 2
    alike = even and (
        characters[0] == characters[half]
        or (characters[0] in _COUNTS and characters[half] in _COUNTS)
        or one.split()[0] == two.split()[0]
    )
    whole = text[found.start() : end]
    recurs = text.count(whole) > 1
    pair = (
        even
        and len(characters) == 4
        and len(one.split()) == 2
        and not text[: found.start()].rstrip().endswith(",")
    )
    return found.start("half") if alike or recurs or pair else start


_COUNTS = "一二三四五六七八九十两兩双百千万"


def _noun_phrase(text: str, words: list[tuple[int, int, str]]) -> tuple[int, int] | None:
    start = len(words) - 1
    for k in range(len(words) - 1, max(-1, len(words) - 7), -1):
        if k < len(words) - 1:
            gap = text[words[k][1] : words[k + 1][0]]
            if re.search(r"[,;:.!?()（）]", gap):
                break
        following = words[k + 1][2] if k + 1 < len(words) else ""
        low = words[k][2].lower().strip("’'‘")
        if k == len(words) - 1 and low not in LINKS:
            continue  # the head itself, which may look like a verb: "support"
        if low in STOPS and not (low == "each" and following.startswith("other")):
            if low == "to" and start < len(words) - 1:
                start += 1
            break
        start = k
    at, end = words[start][0], words[-1][1]
    if at and text[at - 1] in '“‘"':
        at -= 1
    if text.count("”", at, end) > text.count("“", at, end):
        at = max(text.rfind("“", 0, at), at - 60, 0)
    return at, end
