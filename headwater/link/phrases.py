# ruff: noqa: E501
"""The counted noun where the words behind the number go on: the last noun of a Chinese or Uyghur phrase.

Both languages put the head last: 64 يېزا مەكتىپى are schools, 64所村小学 too. A reader of figures may stop at the
first noun that its tables know. Uyghur nouns are looked up without their endings, and with the vowel that the
ending weakened (مەكتىپى is مەكتەپ with its possessive).
"""

import re
from functools import lru_cache

from headwater.link import cues
from headwater.link.concepts import HEAD_FORMS
from headwater.link.folding import HAN, fold, singular
from headwater.model import Figure

_WORD = re.compile("[\u0620-\u06ff]+(?:-[\u0620-\u06ff]+)*")
_CASES = ("لاردىن", "لەردىن", "لارنىڭ", "لەرنىڭ", "لارنى", "لەرنى", "لارغا", "لەرگە", "نىڭ", "دىن", "تىن", "نى", "غا", "قا", "گە", "كە", "دا", "دە", "تا", "تە")  # fmt: skip
_POSSESSIVES = ("لىرى", "سى", "ى")
_PLURALS = ("لار", "لەر")
_CLASSIFIERS = frozenset(
    "نەپەر نەپىرى نەپەرگە دانە تال قېتىم ئورۇن ئورۇندا تۈر تۈرلۈك ئارتۇق كۆپ يېقىن ئەتراپىدا دىن تىن مىڭ مىليون يۈز".split()
)
"""Words between a number and its noun that name nothing."""
MOST = 5
"""Words of a Uyghur phrase that are looked at."""
REACH = 6
"""Characters that a Chinese phrase may go on behind the noun that was read."""


@lru_cache(maxsize=16_384)
def uyghur_noun(word: str) -> str:
    """Return the concept of a Uyghur noun in any form that the tables know, or ""."""
    last = word.rpartition("-")[2]
    return next((found for form in _forms(last) if (found := HEAD_FORMS.get(form))), "")


def _forms(word: str) -> list[str]:
    """The word, and what it may be without its endings, the whole one first."""
    bare = [word]
    for endings in (_CASES, _POSSESSIVES, _PLURALS):
        bare += [w[: -len(e)] for w in list(bare) for e in endings if w.endswith(e) and len(w) - len(e) >= 3]
    full = list(bare)
    for form in bare:
        at = max(form.rfind("ى"), form.rfind("ې"))
        if at >= len(form) - 2 and at > 0:  # the weakened vowel of the last syllable
            full += [form[:at] + vowel + form[at + 1 :] for vowel in "ەا"]
    return list(dict.fromkeys(full))


def head_behind(figure: Figure, near: cues.Window) -> str:
    """Return the concept of the last noun of the phrase behind the number, or ""."""
    if figure.lang[:2] == "ug":
        return _uyghur(near.after) or _owner(near.before)
    if figure.lang[:2] == "en":
        return _english(figure, near.after)
    if figure.lang[:2] != "zh":
        return ""
    return _chinese(figure.measure.text, near.after) or _ahead(figure, near.before)


_PLURALS_BEHIND = re.compile(r"(?: [a-z-]+){0,1}? ([a-z]{3,}s)\b(?! of\b)")
_NO_PLURAL = re.compile(r"(?:ss|us|is|was|has|does|[aeiou]ys)$")


def _english(figure: Figure, after: str) -> str:
    """1,400 village reading rooms are rooms: more than one of a noun in the singular is of the plural behind it."""
    text, low = figure.measure.text.strip(), figure.quantity.low or figure.quantity.high or 0
    last = text.rpartition(" ")[2]
    if (
        low < 2
        or not last.isalpha()
        or last.endswith("s")
        or last.casefold() not in HEAD_FORMS
        or last in _ALIKE
    ):
        return ""
    at = after.find(text)
    if not 0 <= at <= 3:
        return ""
    found = _PLURALS_BEHIND.match(after, at + len(text))
    if not found or _NO_PLURAL.search(found[1]):
        return ""
    return HEAD_FORMS.get(found[1], "") or HEAD_FORMS.get(singular(found[1]), "")


_ALIKE = frozenset(
    "people staff personnel police cattle sheep yuan mu children women men person-times".split()
)


def _uyghur(after: str) -> str:
    found, before = "", ""
    words = _WORD.findall(after)[: MOST + 2]
    for word in [w for w in words if w not in _CLASSIFIERS][:MOST]:
        both = _two(before, word)
        concept = both or uyghur_noun(word)
        owned = word.endswith(_POSSESSIVES)
        if found and not both and not (concept and owned):
            break  # a second noun without the possessive begins another phrase
        if concept:
            found = concept
        elif owned and found:
            break
        if word.endswith(_CASES) and not owned and word not in HEAD_FORMS:
            break
        before = word
    return found


_REACHED = re.compile(
    "([\u3400-\u9fff]{2,8}?)(?:总数|總數|数|數)?(?:已|仅|僅|共|总共|就|便|也)?(?:达到|達到|达|達|增至|增加到|增加至|升至|减至|降至|共有|共计|共計|共"
    "|有|为|為|只有|仅有|是|约|約|超过|超過|近|突破)+$"
)
"""学校达251所: the noun stands before the verb, and nothing but a measure word behind the number."""


def _ahead(figure: Figure, before: str) -> str:
    """The noun that a Chinese clause puts before its verb, where only a measure word stands behind the number."""
    words = fold(figure.measure.text).replace(" ", "")
    if len(words) > 1 or (words and words in HEAD_FORMS and words not in MEASURES):
        return ""
    found = _REACHED.search(fold(before).replace(" ", ""))
    if not found:
        return ""
    return next(
        (HEAD_FORMS[w] for size in range(len(found[1]), 1, -1) if (w := found[1][-size:]) in HEAD_FORMS), ""
    )


MEASURES = frozenset("个所家名人户次支栋座条件台辆间处项位套批期张亩头只")
"""Measure words, of which some are nouns too."""
_OWNER = re.compile("([\u0620-\u06ff]+)نىڭ (?:[\u0620-\u06ff]+ )?(?:سانى|ئومۇمىي سانى)\\s*$")


def _owner(before: str) -> str:
    """ئاھالىنىڭ سانى 26 مىڭ: the noun whose number it is."""
    found = _OWNER.search(before)
    return uyghur_noun(found[1]) if found else ""


def _two(before: str, word: str) -> str:
    """The concept of two words that the tables know as one noun."""
    if not before:
        return ""
    return next((c for form in _forms(word) if (c := HEAD_FORMS.get(f"{before} {form}"))), "")


def _chinese(text: str, after: str) -> str:
    """64所村 goes on with 小学: the noun that begins where the one that was read ends."""
    written, run = fold(text).replace(" ", ""), fold(after[: 4 * REACH]).replace(" ", "")
    at = run.find(written) if written and HAN.search(written) else -1
    if not 0 <= at <= 2:
        return ""
    rest = re.match("[\u3400-\u9fff]*", run[at + len(written) :])
    more = rest[0][:REACH] if rest else ""
    for size in range(len(more), 1, -1):
        if more[:size] in HEAD_FORMS:  # the noun itself, no verb before it
            return HEAD_FORMS[more[:size]]
    return ""
