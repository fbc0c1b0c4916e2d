"""What stands for a name: "Resident A", 居民甲, ئاھالە A; the same for one person in one document, and
no longer."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from string import ascii_uppercase

from headwater.publish.redact.spelling import OF_ARABIC, OF_HAN

STEMS = "甲乙丙丁戊己庚辛壬癸"
"""The ten heavenly stems, in which Chinese texts count unnamed people."""
NOBODY = 0
"""The number of a private person whom no pseudonym tells from another."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words for people in one script: one with a letter, a child with one, and one without."""

    resident: str
    child: str
    anyone: str
    place: str


WORDS: Mapping[str, Words] = {
    "en": Words("Resident ", "Child ", "a resident", "a village"),
    "zh": Words("居民", "儿童", "居民", "某村"),
    "zh-Hant": Words("居民", "兒童", "居民", "某村"),
    "ug": Words("ئاھالە ", "بالا ", "ئاھالە", "بىر كەنت"),
}


def tag(words: str, language: str = "") -> str:
    """Return the key of WORDS for the script of these words; `language` tells the two kinds of Chinese
    apart."""
    if OF_HAN.search(words):
        return "zh-Hant" if language.startswith("zh-Hant") else "zh"
    return "ug" if OF_ARABIC.search(words) else "en"


def letter(number: int, script: str) -> str:
    """Return the letter of the person who comes as `number`, from 0: A ... Z, AA ...; 甲 ... 癸, 11 ..."""
    if script.startswith("zh"):
        return STEMS[number] if number < len(STEMS) else str(number + 1)
    out = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, len(ascii_uppercase))
        out = ascii_uppercase[rest] + out
    return out


def free(wanted: int, text: str) -> list[int]:
    """Return that many numbers whose labels do not stand in the text already."""
    found: list[int] = []
    number = 0
    while len(found) < wanted:
        taken = number < 200 and any(each in text for each in _labels(number))
        if not taken:
            found.append(number)
        number += 1
    return found


def _labels(number: int) -> Iterable[str]:
    for script, words in WORDS.items():
        yield words.resident + letter(number, script)
        yield words.child + letter(number, script)


def after(words: str, shown: str) -> str:
    """Return a label behind these words: no 居民 stands twice."""
    resident = WORDS["zh"].resident
    return shown.removeprefix(resident) if words.endswith(resident) and len(shown) > len(resident) else shown


def label(number: int | None, minor: bool, script: str) -> str:
    """Return what stands for a person; None is one without a letter."""
    words = WORDS[script]
    if number is None:
        return words.anyone
    return (words.child if minor else words.resident) + letter(number, script)
