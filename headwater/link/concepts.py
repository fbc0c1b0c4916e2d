"""From words to meanings: heads, predicates and topics folded across English, Chinese and Uyghur."""

import re
from functools import lru_cache
from types import MappingProxyType

from headwater.link.folding import HAN, fold, singular, tokens
from headwater.link.lexicon import HEADS, LIGHT_PREDICATES, PREDICATES, SOFT, TOPICS, UYGHUR_STEMS
from headwater.link.nouns import NOUNS
from headwater.link.verbs import IRREGULAR, STATES, STEMS_UG, VERBS


def _load(rows: str) -> dict[str, str]:
    table: dict[str, str] = {}
    for row in filter(None, rows.strip().splitlines()):
        concept, _, words = row.partition(":")
        for word in re.split("[,;]", words):
            table.setdefault(fold(word), concept)
            table.setdefault(" ".join(tokens(word)), concept)
        table.setdefault(concept, concept)
    return table


_HEADS, _PREDICATES, _TOPICS = _load(HEADS + NOUNS), _load(PREDICATES + VERBS), _load(TOPICS)
_FIRST_HEADS = _load(HEADS)
HEAD_FORMS = MappingProxyType(_HEADS)
"""Every form of a noun that is counted -> its concept."""
TOPIC_NAMES = frozenset(_TOPICS.values())
HEAD_CONCEPTS = frozenset(_HEADS.values())
_HEAD_WORDS = {(concept, part) for words, concept in _HEADS.items() for part in words.split()}
"""Every word of every name of a head: "employee" narrows no official."""
_HAN_HEADS = sorted(
    (w for w in _HEADS if HAN.search(w) and (len(w) > 1 or w in _FIRST_HEADS)), key=len, reverse=True
)
"""One character of the wide list ends too many words to be their head."""
_HAN_TOPICS = sorted((w for w in _TOPICS if HAN.search(w)), key=len, reverse=True)
_HAN_PREDICATES = sorted((w for w in _PREDICATES if HAN.search(w)), key=len, reverse=True)
_ALSO_NOUNS = frozenset({"train", "close", "plant", "fine", "test", "land", "release", "strike", "lease"})
"""Verbs whose form without an ending is as often a noun: "on the train", "at the close of the year"."""


def noun_there(predicate: str, sentence: str) -> bool:
    """Tell whether an English sentence has a predicate's word as a noun and in no form of a verb."""
    if predicate not in _ALSO_NOUNS:
        return False
    before = r"\b(?:the|an?|by|this|that|its|one|same|special|each) (?:\w+ )?"
    noun = re.search(rf"{before}{predicate}s?\b", sentence, re.I)
    stem = predicate.removesuffix("e")
    return bool(noun) and not re.search(rf"\b{stem}(?:{stem[-1]})?(?:ed|ing)\b", sentence, re.I)


_LIGHT = frozenset(fold(w) for w in LIGHT_PREDICATES)
_ENDINGS = (("ied", "y"), ("ing", ""), ("ing", "e"), ("ed", ""), ("ed", "e"), ("s", ""), ("es", ""))


_AUXILIARY = re.compile(r"^(?:(?:have|has|had|been|be|was|were|is|are|being|will|would|to)\b\s*)+")
_RATIO = re.compile("(?:占比|比例|比重|总数|数量|死亡数|死亡人数|受伤人数|户数|人数)$")
_LATIN_WORD = re.compile("[a-z]+")
_CLAUSE = re.compile(
    r"(?<=\w)\s+(?:who|that|which|in|from|to|with|for|at|on|by|during|under|between|including|paired|sent|deployed)\b"
)


def before_clause(phrase: str) -> str:
    """Return an English phrase up to what follows its noun ("officials from other regions" -> officials)."""
    return _CLAUSE.split(fold(phrase), maxsplit=1)[0]


@lru_cache(maxsize=65_536)
def head_of(head: str, text: str) -> str:
    """Return the concept of what is counted: by the phrase's own last known word, else by the head.

    Where neither is known, the head's last word stands as it is.
    """
    known = known_head(text) or known_head(head)
    if known:
        return known
    words = tokens(head) or tokens(text)
    return singular(words[-1]) if words and not HAN.search(words[-1]) else "".join(words)


def known_head(phrase: str) -> str:
    """Return the concept of a phrase's head, or ""."""
    words = [singular(w) for w in tokens(before_clause(phrase).split("/")[0])]
    for end in range(len(words), 0, -1):
        for size in (3, 2, 1):
            found = _HEADS.get(" ".join(words[max(0, end - size) : end]))
            if found:
                return found
    folded = _RATIO.sub("", fold(phrase).replace(" ", ""))
    ending = next((w for w in _HAN_HEADS if folded.endswith(w)), None) if HAN.search(folded) else None
    return _HEADS[ending] if ending else ""


@lru_cache(maxsize=64)
def _han_among(among: frozenset[str]) -> list[tuple[str, str]]:
    return [(w, _HEADS[w]) for w in _HAN_HEADS if _HEADS[w] in among]


def last_head(text: str, among: frozenset[str]) -> str:
    """Return the last of some head concepts that is named in a text, or ""."""
    folded = fold(text)
    found = [(folded.rfind(w), c) for w, c in _han_among(among) if w in folded]
    words = [(m.start(), _HEADS.get(singular(m[0]), "")) for m in _LATIN_WORD.finditer(folded)]
    return max([*found, *((at, c) for at, c in words if c in among)], default=(-1, ""))[1] if folded else ""


def verbs_in(text: str) -> str:
    """Return the predicate concept of the first Chinese verb (two characters or more) in a text, or ""."""
    found = _HAN_VERBS.search(fold(text)) if HAN.search(text) else None
    return _PREDICATES[found[0]] if found else ""


_HAN_VERBS = re.compile("|".join(w for w in _HAN_PREDICATES if len(w) > 1))
_STEMS = {**UYGHUR_STEMS, **STEMS_UG}
_UYGHUR_VERBS = re.compile(rf"(?<!\w)({'|'.join(sorted(_STEMS, key=len, reverse=True))})\w*")


def uyghur_verb(text: str) -> str:
    """Return the predicate concept of the last Uyghur verb in a text, or ""."""
    found = _UYGHUR_VERBS.findall(text)
    return _STEMS[found[-1]] if found else ""


def _past(verb: str) -> list[str]:
    """The past forms of a regular English verb."""
    if verb.endswith("e"):
        return [verb + "d"]
    if verb.endswith("y") and verb[-2:-1] not in set("aeiou"):
        return [verb[:-1] + "ied"]
    doubled = re.fullmatch(r"[^aeiou]*[aeiou][bdgmnprt]", verb)
    return [verb + "ed", *([verb + verb[-1] + "ed"] if doubled else [])]


def _past_forms() -> dict[str, str]:
    regular = {
        form: concept
        for verb, concept in _PREDICATES.items()
        if re.fullmatch("[a-z]{3,}", verb) and concept in SPOKEN
        for form in _past(verb)
    }
    return regular | IRREGULAR


SPOKEN = frozenset(
    "kill injure collapse damage destroy transfer rescue close vaccinate infect treat buy sell produce donate"
    " train employ hire detain dismiss release sentence resettle build send resign".split()
)
"""Predicates that an English past form beside a number says for sure, where no verb was read."""
_PAST = {word: concept for word, concept in _past_forms().items() if not concept or concept in SPOKEN}
_PAST_WORDS = re.compile(rf"\b(?:{'|'.join(sorted(_PAST, key=len, reverse=True))})\b")


def past_verb(text: str, *, last: bool = False) -> str:
    """Return the predicate concept of the first (or last) English past form in a text, or ""."""
    found = [c for w in _PAST_WORDS.findall(fold(text)) if (c := _PAST[w])]
    return (found[-1] if last else found[0]) if found else ""


_STATES = _load(STATES)
_STATE_WORDS = re.compile(
    "|".join(
        w if not w.isascii() else rf"\b{w}\b"
        for w in sorted(_STATES, key=len, reverse=True)
        if w not in ("go missing", "kill", "injure", "infect")
    )
)


def state_of(text: str, *, last: bool = False) -> str:
    """Return what is said of people in a text: killed, injured, missing; or ""."""
    found = _STATE_WORDS.findall(fold(text))
    return (_STATES[found[-1 if last else 0]]) if found else ""


@lru_cache(maxsize=65_536)
def predicate_of(predicate: str | None) -> str:
    """Return the concept of a predicate, its own lemma where unknown, "" where it says nothing."""
    folded = _AUXILIARY.sub("", fold(predicate or "")).strip()
    if not folded or folded in _LIGHT:
        return ""
    for word in _lemmas(folded):
        if word in _LIGHT:
            return ""
        if word in _PREDICATES:
            return _PREDICATES[word]
    if HAN.search(folded):
        known = next((w for w in _HAN_PREDICATES if len(w) > 1 and w in folded), None)
        return _PREDICATES[known] if known else folded
    return folded


def _lemmas(phrase: str) -> list[str]:
    """The phrase, and its first word without its verb ending ("dispatched" -> dispatch)."""
    first, _, rest = phrase.partition(" ")
    found = [phrase]
    for ending, instead in _ENDINGS:
        if first.endswith(ending) and len(first) - len(ending) >= 2:
            stem = first[: -len(ending)] + instead
            found += [f"{stem} {rest}".strip(), stem]
            if len(stem) > 3 and stem[-1] == stem[-2]:
                found.append(stem[:-1])
    return [*found, first]


@lru_cache(maxsize=65_536)
def topics_of(text: str, head: str) -> frozenset[str]:
    """Return what narrows a counted phrase: known topics by concept, other words as they are.

    The words of the head itself, and those that narrow nothing, are left out. Unknown Han text
    gives bigrams, since segmenters break transliterated names.
    """
    found: set[str] = set()
    folded = fold(text)
    for phrase, concept in _TOPICS.items():
        if " " in phrase and phrase in folded:
            found.add(concept)
            folded = folded.replace(phrase, " ")
    for word in tokens(folded):
        if HAN.search(word):
            found |= _han_topics(word, head)
            continue
        one = singular(word)
        if one in _TOPICS:
            found.add(_TOPICS[one])
        elif not ({word, one} & SOFT or (head, one) in _HEAD_WORDS or word[0].isdigit() or len(word) < 3):
            found.add(one)
    return frozenset(found)


def _han_topics(run: str, head: str) -> set[str]:
    found: set[str] = set()
    for word in _HAN_TOPICS:
        if word in run:
            found.add(_TOPICS[word])
            run = run.replace(word, " ")
    for word in _HAN_HEADS:
        if word in run and _HEADS[word] == head:
            run = run.replace(word, " ")
    run = re.sub(
        "[" + "".join(w for w in SOFT if len(w) == 1 and HAN.match(w)) + "零一二三四五六七八九十百千]",
        " ",
        run,
    )
    for piece in run.split():
        if piece not in SOFT:
            found |= {piece[i : i + 2] for i in range(len(piece) - 1)}
    return found


def known_topics(topics: frozenset[str]) -> frozenset[str]:
    """Return the topics that have the same name in every language."""
    return topics & TOPIC_NAMES
