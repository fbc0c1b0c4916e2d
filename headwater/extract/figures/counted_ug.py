"""The counted noun in Uyghur: the words behind the number, without case endings."""

from functools import cache

from headwater.extract import patterns as re
from headwater.extract.figures.counted import Counted
from headwater.extract.figures.lexicon import ug
from headwater.extract.figures.reading import Reading

OLDEST = 130
"""Years that somebody may be old."""
_QUALIFIES = ("لىق", "لىك", "لۇق", "لۈك", "غان", "گەن", "قان", "كەن", "دىكى", "تىكى")
"""How a word ends that says of what kind the next is: boarding, settled, those in."""
_SAYS = frozenset(
    "ئىدى ئىكەن ئىمىش بولغان بولدى بولسا بولۇپ بولىدۇ دېگەن دەپ دېدى دەيدۇ دېيىلگەن دېيىلدى دېيىلىدۇ دەيدىكەن دېيىشتى قالدى قالغان كەلدى كەتتى چىققان چىقتى چىقىدۇ بار يوق ۋە ياكى بىلەن ئۈچۈن كېلىپ كەلگەن قىلىپ قىلغان يەتتى يەتكەن ئاشتى ئاشقان".split()
)
"""Words behind a number that are said of it and name nothing."""
_NUMBER = re.compile(
    r"(?:بۇ|شۇ|ئۇ|مەزكۇر) (?:سان|رەقەم|ساننىڭ)[\u0621-\u06d5]*(?: [\u0621-\u06d5،]+){0,3} \Z"
)
"""بۇ سان 128 مىڭ ئىدى: the number of what was counted before."""
_RUN = re.compile(r"[ \u00a0]([\u0621-\u06d5]+(?:-[\u0621-\u06d5]+)?)")
_WORDS = re.compile(r"[ \u00a0]?([\u0621-\u06d5]+)(?:[ \u00a0]([\u0621-\u06d5]+))?")


def stem(word: str) -> str:
    """Return the word without its case and plural endings."""
    if word in ug.NOUNS or word in ug.WHOLE:
        return word
    for ending in ug.ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 2:
            return word[: -len(ending)]
    return word


_WHOLE = frozenset(
    "person household county village province prefecture enterprise project school official".split()
)
"""Units that are themselves what is counted."""


def counted(text: str, reading: Reading, stop: int) -> Counted:
    """Find the noun behind the number (or behind its unit)."""
    if reading.unit == "year of age" and reading.value > OLDEST:
        reading.unit, reading.end = None, reading.number[1]  # 200 ياش ئوقۇغۇچى: young
    if reading.unit in _WHOLE:
        return _of_whole(text, reading)
    following = _WORDS.match(text, reading.end, max(stop, reading.end))
    thing = _of(text, reading, following) if reading.unit in _AMOUNTS else None
    if thing:
        return thing
    if reading.unit not in (None, ""):
        return _before(text, reading) or Counted(
            reading.end, reading.end, reading.unit_word, reading.unit or "", why="measure: the unit itself"
        )
    while following and following[1] in ug.SUFFIX_WORDS:
        following = _WORDS.match(text, following.end(1), max(stop, following.end(1)))
        if not following or stem(following[1]) not in ug.NOUNS:
            return Counted(reading.end, reading.end, "", "")
    if not following:
        return Counted(
            reading.end, reading.end, reading.unit_word, reading.unit or "", why="measure: the unit itself"
        )
    if named := _named(text, reading, stop):
        return named
    if following[1] in _SAYS:
        return Counted(reading.end, reading.end, "", "")
    start = following.start(1)
    modifiers: tuple[str, ...] = ()
    if following[1] in ug.ADJECTIVES and following[2]:
        modifiers, word, begin = (following[1],), stem(following[2]), following.start(2)
    else:
        word, begin = stem(following[1]), start
    head, unit = ug.NOUNS.get(word, (word, word))
    end = begin + len(word)
    return Counted(start, end, text[start:end], head, unit, modifiers, "measure: the noun behind the number")


def _of_whole(text: str, reading: Reading) -> Counted:
    """The noun of a number whose unit is a noun, with the one behind it (3 نەپەر ئوقۇتقۇچى)."""
    word = text[reading.unit_start : reading.unit_end]
    following = _WORDS.match(text, reading.end)
    if compound := _compound(reading, word, following):
        return compound
    bare = stem(following[1]) if following and reading.unit == "person" else ""
    if following and bare in ug.NOUNS:
        begin = following.start(1)
        why = "measure: the noun behind the number"
        return Counted(begin, begin + len(bare), bare, *ug.NOUNS[bare], why=why)
    head, unit = ug.NOUNS.get(word, (reading.unit or "", reading.unit or ""))
    return Counted(reading.end, reading.end, word, head, unit, why="measure: the unit itself")


def noun(word: str) -> tuple[str, tuple[str, str]] | None:
    """Return the known noun that a word is, in any case (ئائىلىنىڭ is ئائىلە), with its head and unit."""
    bare = stem(word)
    for form in (word, bare, bare.removesuffix("ى"), bare.removesuffix("سى")):
        if form in ug.NOUNS:
            return form, ug.NOUNS[form]
        if form.endswith("ى") and len(form) > 3:
            for vowel in "ەا":
                if form[:-1] + vowel in ug.NOUNS:
                    return form[:-1] + vowel, ug.NOUNS[form[:-1] + vowel]
    return None


def _named(text: str, reading: Reading, stop: int) -> Counted | None:
    """17 مىڭ 800 ياتاقلىق ئوقۇغۇچى: the known noun behind words that only say of what kind it is."""
    at, first, found = reading.end, 0, None
    for _ in range(5):
        word = _RUN.match(text, at, max(stop, at))
        if not word or word[1] in _SAYS:
            break
        known = noun(word[1].removesuffix("دىكى").removesuffix("تىكى"))
        if known is None and (found or not _qualifies(word[1], plain=not first)):
            break
        if found and known and word[1] not in (known[0], known[0] + "سى", known[0] + "ى"):
            break  # دېھقان ئۆيگە: another noun of the sentence
        first = first or word.start(1)
        at = word.end()
        if known:
            name, entry = known
            shown = len(stem(word[1])) if name not in word[1] else len(name)
            end = word.start(1) + shown
            lead = tuple(text[first : word.start(1)].split())
            why = "measure: the noun behind the number"
            found = Counted(first, end, text[first:end], *entry, lead, why)
            if word[1] != name:
                break  # a noun with an ending stands last
    return (
        found if found and (found.modifiers or "-" in found.text or text[found.end :][:3] == "دىك") else None
    )


def _qualifies(word: str, *, plain: bool) -> bool:
    """Tell whether a word can say of what kind the next is; a `plain` one (كۆچمەن, nomad) has no ending at all."""
    if word.endswith(_QUALIFIES) or word in ug.ADJECTIVES:
        return True
    return plain and stem(word) == word and not word.endswith(ug.VERB_ENDS) and word not in ug.SUFFIX_WORDS


def told_again(text: str, reading: Reading) -> bool:
    """Tell whether "this number" stands before a bare number."""
    return reading.unit is None and bool(_NUMBER.search(text, max(0, reading.start - 60), reading.start))


def again(text: str, reading: Reading, last: Counted | None) -> Counted | None:
    """What the sentence before counts, for "this number was"."""
    if not told_again(text, reading):
        return None
    same = last or Counted(0, 0, "سان", "سان")
    end, why = reading.end, "measure: the number told before"
    return Counted(end, end, same.text, same.head, same.unit, same.modifiers, why)


def _compound(reading: Reading, word: str, following: re.Match[str] | None) -> Counted | None:
    """كەنت كادىرى: the unit is but the first of two nouns, the second in the possessive."""
    second = stem(following[1]) if following else ""
    known = ug.NOUNS.get(second.removesuffix("سى").removesuffix("ى"))
    if not following or not known or not second.endswith("ى") or second in ug.NOUNS or reading.cued is None:
        return None
    end = following.start(1) + len(second)
    reading.unit = ""
    return Counted(
        reading.unit_start, end, f"{word} {second}", *known, (word,), "measure: two nouns behind the number"
    )


_AMOUNTS = frozenset(
    {"mu", "hectare", "tonne", "kilogram", "yuan", "dollar", "person-time", "time", "square metre", "litre"}
)


def _of(text: str, reading: Reading, following: re.Match[str] | None) -> Counted | None:
    """5 مىڭ مو پاختا: the noun behind a unit of land, weight or money, with the noun it owns (ياردەم پۇلى)."""
    glued = text[reading.end : reading.end + 1]
    if not following or following.start(1) == reading.end or "\u0621" <= glued <= "\u06d5":
        return None
    word = following[1]
    if reading.unit in ("yuan", "dollar") and stem(word) not in ug.NOUNS:
        return None  # what follows money is mostly a verb
    if word.endswith(ug.VERB_ENDS) or word in ug.SUFFIX_WORDS or word in ug.PER:
        return None
    end = following.end(1)
    owned = following[2] if following[2] and following[2].endswith(("ى", "سى")) else None
    if owned and not owned.endswith(ug.VERB_ENDS):
        end = following.end(2)
    noun = stem(word) if end == following.end(1) else text[following.start(1) : end]
    head = ug.NOUNS.get(noun, (noun, ""))[0]
    end = following.start(1) + len(noun)
    return Counted(following.start(1), end, noun, head, "", why="measure: the noun behind the unit")


_REACHED = re.compile(
    r"[ \u00a0-]?(?:غا|گە|قا|كە) (?:يەت|كۆپەي|ئاشۇر|ئاشتى|ئاشقان|چۈش|ئازاي|تۆۋەنلى|كۆتۈر|بارغان|باردى)"
)
_COUNTED = re.compile(r"[\u0621-\u06d5]+")


def reached(text: str, reading: Reading) -> Counted | None:
    """قىرائەتخانىلار 88 گە يەتكەن: what rose or fell to a bare number, the last noun before it that the table knows."""
    if reading.unit is not None or not _REACHED.match(text, reading.number[1]):
        return None
    words = _COUNTED.findall(text[max(0, reading.start - 90) : reading.start])
    known = next((w for w in reversed(words) if stem(w) in ug.NOUNS), None)
    plural = next((w for w in reversed(words) if w.endswith(("لار", "لەر", "لىرى"))), None)
    word = stem(known or plural or "سان")
    head, unit = ug.NOUNS.get(word, (word, ""))
    return Counted(reading.end, reading.end, word, head, unit, why="measure: what reached the number")


_SUBJECT = re.compile(r"([\u0621-\u06d5]{3,})(?:ى|سى|لىرى)? (?:تەخمىنەن )?\Z")
_POSSESSED = re.compile(
    r"[\u0621-\u06d5]+نىڭ [\u0621-\u06d5]+(?:ى|سى) \Z|[\u0621-\u06d5]+ (?:كىرىمى|نىسبىتى|سانى|نىسبەت|نىسبىتى) \Z"
)


def _before(text: str, reading: Reading) -> Counted | None:
    """دېھقانلارنىڭ كىرىمى 12 پىرسەنت: the possessed noun before a share or an amount."""
    left = text[max(0, reading.start - 40) : reading.start]
    found = _POSSESSED.search(left)
    if not found:
        return None
    words = found[0].strip()
    return Counted(
        reading.end, reading.end, words, words.split()[-1], "", why="measure: the noun before the number"
    )


def predicate(text: str, end: int) -> str | None:
    """Return the lemma of the first known verb behind the number, in its clause."""
    for word in re.findall(r"[\u0621-\u06d5]+", re.split(r"[.؟!؛،]", text[end : end + 120])[0]):
        if word in _lemmas():
            return _lemmas()[word]
    return None


@cache
def _lemmas() -> dict[str, str]:
    """The lemma of each known form; a form of two lemmas is of the first."""
    return {form: lemma for lemma, forms in reversed(ug.VERBS.items()) for form in forms.split()}
