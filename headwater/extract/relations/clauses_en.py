"""The clause round an English verb: its group (denied? over?), its subject, and the phrase that opens a clause."""
# Patterns are data and stay on one line.

from headwater.extract import patterns as re
from headwater.extract.relations.edge import End
from headwater.extract.relations.nouns_en import THEIRS, head_sort
from headwater.extract.relations.phrases_en import Phrases
from headwater.extract.relations.runs_en import DETERMINERS, LINKS, STOP, VERBISH
from headwater.extract.relations.verbs_en import Verb

GROUP = frozenset(
    "is are was were be been being has have had will would shall should must do does did to also now then still first soon often both each all together not never cannot can could may might no longer used required obliged expected asked ordered told instructed encouraged supposed scheduled due set began begun started continued agreed need needs needed plan plans planned proposed aim aims seek seeks refused declined failed again since turn".split()
)
"""The words of a verb's group before the verb itself; and adverbs in -ly."""
NEVER = re.compile(
    r"\b(?:not|never|cannot|could|may|might|rarely|hardly|refused|declined|failed|proposed|can|encouraged|urged|advised|invited)\b|n[’']t\b"
)
NO_LONGER = re.compile(r"\bno longer\b|\bused to\b")
NONE = re.compile(r"\b(?:no|neither|none of|nobody|few|without)\s+(?:[\w-]+\s+){0,3}$", re.I)
IF = re.compile(
    r"(?<![\w-])(?:if|whether|unless|provided|on condition|as long as|so long as|wonder\w*|denied that|denies that|in case|suppose|should it)\b[^,;:.]*$",
    re.I,
)
UNTIL = re.compile(r"\b(?:[Uu]ntil|[Uu]p to) (?:[A-Z]\w+ )?(?:1[5-9]|20)\d\d\b")
RELATIVE = frozenset({"which", "that", "who"})
PRONOUN = frozenset({"it", "they", "this", "these"})
PURPOSE = re.compile(r"^to\s")


def group(phrases: Phrases, at: int) -> tuple[int, str, bool] | None:
    """Return where the group of a verb begins, its words, and whether it holds no longer; None where it is denied,
    only possible or only asked about."""
    masked = phrases.masked
    k = phrases.index(at)
    while k and (_in_group(phrases, k - 1)):
        k -= 1
    start = phrases.tokens[k].start if k < len(phrases.tokens) and phrases.tokens[k].start < at else at
    words = masked[start:at]
    ended = bool(NO_LONGER.search(words))
    if (words and NEVER.search(words)) or (phrases.doubtful and IF.search(masked, max(0, at - 160), start)):
        return None
    if not ended and re.search(r"\bno\b", words):
        return None
    return start, words, ended or bool("ntil" in masked and UNTIL.search(masked))


def _in_group(phrases: Phrases, k: int) -> bool:
    t = phrases.tokens[k]
    if t.low in GROUP:
        return t.word.islower()
    if t.low == "in":
        return phrases.tokens[k + 1].low == "turn"
    return (
        t.word.islower()
        and t.low.endswith(("ly", "n’t", "n't"))
        and t.low not in ("family", "assembly", "supply")
    )


def subjects(phrases: Phrases, start: int, words: str, verb: Verb) -> list[End]:
    """Return what stands as subject before a verb's group."""
    near = phrases.left(start)
    wanted = verb.subjects if verb.shape == "svo" else verb.objects
    k = phrases.index(start) - 1
    before = phrases.tokens[k] if k >= 0 else None
    if before is not None and before.low in RELATIVE:
        comma = phrases.tokens[k - 1].word == "," if k else False
        near = phrases.left(phrases.tokens[k - 1].start if comma else before.start)
    elif before is not None and before.low in PRONOUN and (k == 0 or phrases.tokens[k - 1].word in ',;“"'):
        return [End(before.start, before.end, "", before.low)] if k == 0 else earlier(phrases, k)
    elif before is not None and before.word == "," and verb.shape == "ovs":
        near = phrases.left(before.start)
    if near and near[0].sort in wanted and not PURPOSE.match(words):
        return _allowed(phrases, near)
    if PURPOSE.match(words):
        body = [e for e in near if e.sort == "body" and verb.relation == "directs"]
        return body or (clause_subject(phrases, start) if verb.relation == "pairs_with" else [])
    joined = before is None or before.low in ("and", ",", "or", "then") or before.word.islower()
    if (
        (joined and not near)
        or (near and near[0].sort == "")
        or (before is not None and before.low in ("and", ","))
    ):
        return [e for e in clause_subject(phrases, start) if e.sort in wanted]
    return _allowed(phrases, near)


def _allowed(phrases: Phrases, near: list[End]) -> list[End]:
    """Leave out what the sentence speaks of as nobody."""
    if not near or not phrases.negative:
        return near
    start = near[0].start
    if phrases.masked[start : start + 3].lower() == "no ":
        return []
    return [] if NONE.search(phrases.masked, max(0, start - 40), start) else near


def clause_subject(phrases: Phrases, limit: int) -> list[End]:
    """Return the first typed phrase of the clause that runs up to `limit`."""
    cuts = [m.end() for m in re.finditer(r"[;:]|, (?:and|but|while|whereas) ", phrases.masked[:limit])]
    while cuts and phrases.masked[cuts[-1] - 2] != ":" and limit - cuts[-1] < 2:
        cuts.pop()  # "…, and accept the leadership of": the subject stands in the clause before
    cut = cuts[-1] if cuts else 0
    k = phrases.index(cut)
    opening = phrases.tokens[k].low if k < len(phrases.tokens) else ""
    if opening in (
        "in",
        "since",
        "under",
        "by",
        "after",
        "during",
        "for",
        "at",
        "on",
        "unlike",
        "from",
        "as",
        "following",
        "with",
        "until",
        "before",
    ):
        comma = phrases.masked.find(",", cut, limit)
        if comma < 0:
            return []
        k = phrases.index(comma + 1)
    if cut and (at := _pronoun(phrases, k, limit)):
        return earlier(phrases, at)
    if k < len(phrases.tokens) and phrases.tokens[k].low in PRONOUN and k == 0:
        return [End(phrases.tokens[k].start, phrases.tokens[k].end, "", phrases.tokens[k].low)]
    for n in range(k, min(len(phrases.tokens) - 1, k + 14)):
        t, following = phrases.tokens[n], phrases.tokens[n + 1]
        if t.word == "," and n > k and (named := phrases.left(t.start)) and named[0].sort:
            return _allowed(phrases, named)
        if t.start >= limit or not t.word[0].isalnum() or t.low in RELATIVE:
            break
        ends_here = bool(head_sort(t.word)) and not _goes_on(phrases, n + 1)
        if ends_here or any(m.end == t.end for m in phrases.places):
            return _allowed(phrases, phrases.left(following.start))
    return []


NEAR = 8
"""Words from the start of a clause within which its pronoun stands: "between 2057 and 2061 it sent"."""


def _pronoun(phrases: Phrases, k: int, limit: int) -> int:
    """The "it" or "they" that opens a clause behind when it was; 0 if none does."""
    for n in range(k, min(k + NEAR, len(phrases.tokens))):
        t = phrases.tokens[n]
        if t.start >= limit or head_sort(t.word):
            return 0
        if t.low in ("it", "they"):
            return n
    return 0


def earlier(phrases: Phrases, k: int) -> list[End]:
    """What "it" or "they" at token `k` stands for in its own sentence: the subject of the clause before a semicolon or
    ", and", where it is one thing and of the same number."""
    token = phrases.tokens[k]
    cut = max(phrases.masked.rfind(sign, 0, token.start) for sign in (";", ", and ", ", but "))
    if token.low not in ("it", "they") or cut < 0:
        return []
    found = clause_subject(phrases, cut)
    words = phrases.text[found[0].start : found[0].end] if len(found) == 1 and found[0].sort else ""
    plural = bool(re.search(r"s$|\band\b|personnel$|staff$", words))
    return found if words and plural == (token.low == "they") else []


def first_phrase(phrases: Phrases, offset: int) -> End | None:
    """Return the phrase that opens a clause at an offset: a name of one or more capitals, or up to its typed head."""
    k = phrases.index(offset)
    n = k
    while n < len(phrases.tokens) and phrases.tokens[n].low in ("the", "a", "an"):
        n += 1
    first = n
    while n < len(phrases.tokens) and phrases.tokens[n].word[:1].isupper():
        n += 1
    if n > first:
        while (
            n < len(phrases.tokens)
            and head_sort(phrases.tokens[n].word) == "programme"
            and phrases.tokens[n].low not in ("aid", "work", "plan")
        ):
            n += 1
        start, end = phrases.tokens[first].start, phrases.tokens[n - 1].end
        return End(start, end, phrases.sort(start, end))
    found = (
        clause_subject(Phrases(phrases.text, phrases.places, phrases.officials), len(phrases.text))
        if offset == 0
        else []
    )
    for n in range(first, min(len(phrases.tokens) - 1, first + 8)):
        if head_sort(phrases.tokens[n].word) and phrases.tokens[n + 1].low not in ("of", "in", "for"):
            start, end = phrases.tokens[first].start, phrases.tokens[n].end
            return End(start, end, phrases.sort(start, end))
    return found[0] if found else None


def _goes_on(phrases: Phrases, k: int) -> bool:
    """Tell whether a phrase goes on at token `k`, behind a word that could be its head."""
    t = phrases.tokens[k]
    following = phrases.tokens[k + 1] if k + 1 < len(phrases.tokens) else t
    if t.low in ("of", "in", "for", "and", "at", "on") or t.word[0].isupper():
        return True
    if (
        not t.word[0].isalpha()
        or t.low in VERBISH
        or t.low in STOP
        or following.low in DETERMINERS
        or following.low in THEIRS
    ):
        return False
    return bool(head_sort(t.word)) or bool(
        head_sort(following.word)
        and following.word.islower()
        and t.low not in LINKS
        and not t.low.endswith("ed")
    )
