# ruff: noqa: E501 - tables of endings read better whole
"""Withheld names of one word that are also the word of a place or a body: 昆都, "Kundu" in 昆都地区, "Kundu Prefecture".

Such a word stands in every text about the place. It is withheld in the document that mentions the person, wherever it
stands alone, and is not looked for in others: a dossier that withheld it everywhere would have no place any more, and
the check of what is left would let nothing be published. A whole name (of two words, or a Chinese one with its surname)
is withheld everywhere all the same, also inside the name of a body.
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import replace

from headwater.model import Dossier
from headwater.publish.redact.folding import plain
from headwater.publish.redact.spelling import OF_ARABIC, OF_HAN, Spelling, in_both_scripts, tokens
from headwater.publish.redact.words import SURNAMES_ZH

SUFFIXES_ZH = (
    "自治区|自治區|自治州|自治县|自治縣|地区|地區|地委|专区|行署|行政公署|[省市县縣州镇鎮乡鄉村旗盟河山湖江]|大街|大学|大學|日报|日報|晚报|晚報|时报|机场|機場|火车站|新闻|新村|草原|盆地|绿洲|公路|高速|政府|"
    "当局|當局|居民|牧民|人民|各县|各縣|工程|方向|境内|境內|本地|当地"
)
SUFFIXES_EN = "prefecture|county|city|province|region|district|township|town|village|valley|river|lake|mountains?|basin|daily|post|times|news|airport|university|government|administration|authorities|residents|people|dam|mine|project|office|bureau"
SUFFIXES_UG = (
    "ۋىلايىتى|ناھىيە|ناھىيىسى|شەھىرى|ئوبلاستى|يېزىسى|كەنتى|گېزىتى|ئۆلكىسى|رايونى|دەرياسى|كۆلى|تېغى|ھۆكۈمىتى"
)


def one_word(name: str) -> bool:
    """Tell whether a name is one word that may be another's too: no Chinese name of two or three characters that
    begins with a surname, which is a whole name."""
    letters = "".join(parts := tokens(name))
    whole = bool(OF_HAN.match(letters)) and letters[:1] in SURNAMES_ZH and len(letters) <= 3
    return len(parts) == 1 and not whole


def wordlike(dossier: Dossier, names: Iterable[str]) -> frozenset[str]:
    """Return those of the names, folded, that a text or the name of a body also has as the word of a place or body."""
    forms = [
        in_both_scripts(letters)
        for name in names
        if one_word(name) and len(letters := "".join(tokens(name))) > 1
    ]
    asked = {form for every in forms for form in every}
    if not asked:
        return frozenset()
    found: set[str] = set()
    for entity in dossier.entities:
        if entity.schema != "Person":
            for _, name in entity.names:
                found |= _within(asked, name)
    pattern = re.compile(
        f"({'|'.join(map(re.escape, sorted(asked, key=len, reverse=True)))})"
        f"(?:{SUFFIXES_ZH}| (?:{SUFFIXES_EN})\\b|(?:نىڭ)? (?:{SUFFIXES_UG}))"
    )
    for document in (*dossier.documents, *dossier.earlier):
        held = plain("\n".join((document.text, *(fact.value for fact in document.facts))))
        if asked - found and any(name in held for name in asked - found):
            found.update(match[1] for match in pattern.finditer(held))
    return frozenset(form for every in forms if found.intersection(every) for form in every)


def _within(asked: Collection[str], name: str) -> set[str]:
    """Return the names that are this name, or stand in it: as a word of it, or as its first characters in Chinese."""
    folded = plain(name)
    parts = set(tokens(name))
    return {
        each
        for each in asked
        if each in folded and (each in parts or (bool(OF_HAN.match(each)) and folded.startswith(each)))
    }


def alone(spelling: Spelling) -> Spelling:
    """Return a spelling that does not stand where what follows makes it the word of a place or body."""
    if OF_HAN.match(spelling.joined):
        behind = f"(?!{SUFFIXES_ZH})"
    elif OF_ARABIC.match(spelling.joined):
        behind = f"(?!(?:نىڭ)? (?:{SUFFIXES_UG}))"
    else:
        behind = f"(?! (?:{SUFFIXES_EN}))"
    return replace(spelling, pattern=spelling.pattern + behind, strong=False)
