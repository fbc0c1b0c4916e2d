"""English nouns and verbs: singular, canonical heads, and the phrase that a head closes."""

from functools import cache

from headwater.extract import patterns as re
from headwater.extract.figures.counted import Counted
from headwater.extract.figures.lexicon import en

TOKEN = re.compile(r"[A-Za-zÀ-ɏ][\w'’.À-ɏ-]*(?:/[A-Za-z]+)*|\d+|[^\w\s]")


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


_NOT_AGENTS = frozenset(
    "career veneer reindeer committee coffee degree guarantee marquee levee jubilee toffee apogee pedigree talisman ottoman roman german checklist "
    "playlist shortlist blacklist waitlist whitelist backlist exist consist assist persist insist resist subsist enlist payee puttee chimpanzee".split()
)
_WORKS = (
    "eer",
    "ist",
    "smith",
    "wright",
    "monger",
    "keeper",
    "maker",
    "worker",
    "grower",
    "breeder",
    "grapher",
    "loger",
    "herd",
    "hand",
)
_IS = ("ee", "man", "woman", "person", "seeker", "goer", "holder", "owner", "dweller")


def noun(word: str) -> tuple[str, str] | None:
    """Return the canonical head and unit of a singular noun: of the lexicon, or one whose ending says that it is
    somebody (-ist, -keeper, -ee); None for another."""
    found = heads().get(word)
    if found or len(word) < 6 or word in _NOT_AGENTS:
        return found
    if word.endswith(_WORKS) and not word.endswith(("shorthand", "beforehand", "secondhand", "firsthand")):
        return "worker", "person"
    return ("person", "person") if word.endswith(_IS) else None


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


def close(text: str, words: list[tuple[int, int, str]], split: int) -> Counted:
    """Make the counted phrase of these words; `split` is where a second conjunct begins, or 0."""
    first = words[: split or len(words)]
    if split and not plural(first[-1][2].lower()) and singular(first[-1][2].lower()) not in heads():
        first = words  # nine coastal and central provinces: two adjectives of one noun
    head_word = singular(first[-1][2].lower().split("/")[0].strip("'’\""))
    if "-" in head_word and head_word not in heads():
        head_word = singular(head_word.rsplit("-", 1)[1])
    head, unit = noun(head_word) or (head_word, head_word)
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
