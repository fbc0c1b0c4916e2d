"""Inline bilingual pairs in every order: English (中文 pinyin), 中文 (“English”, pinyin), 中文 “English”."""
# Patterns and tables are data and stay on one line.

import re
from collections.abc import Iterator
from dataclasses import dataclass

from headwater.extract.terms import pinyin
from headwater.extract.terms.left import phrase

H = "\u3400-\u9fff"
BRACKET = re.compile(r"[(（\[［]\s*(?P<inside>[^()（）\[\]［］]{1,160}?)\s*[)）\]］]")
HAN_PART = re.compile(rf"[“\"「『《‘]?(?P<zh>[{H}](?:[{H}0-9·、，,]{{0,40}}[{H}])?)[”\"」』》’]?")
UG_PART = re.compile(r"[\u0621-\u06ff][\u0621-\u06ff\s-]{1,60}[\u0621-\u06ff]")
LATIN = re.compile(r"[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’ -]*")
LABEL = re.compile(
    r"^(?:in )?(?:Chinese|Mandarin|Uyghur|pinyin|hanyu pinyin|simplified|traditional|lit(?:erally)?)\.?\s*[:：]?\s*",
    re.I,
)
LABELS = re.compile(
    r"\b(?:in )?(?:Simplified |Traditional |Hanyu )?(?:Chinese|Mandarin|Uyghur|pinyin)\.?\s*[:：]\s*", re.I
)
CAPTION = re.compile(
    r"\s*(?:Figure|Fig\.|Photo|Image|Picture|Table|Map|Screenshot|Source)\b[^.]{0,12}[:.]|图\d|图片"
)
SENTENCE_LIKE = re.compile(r"[【】|｜:：！!？?。；;]|[\u3400-\u9fff]\s+[\u3400-\u9fff]+\s*[\u3400-\u9fff]*$")
SIDE = re.compile(rf"(?P<zh>[{H}]{{2,12}}) ?[“‘\"](?P<en>[A-Za-z][^”’\"“]{{1,60}})[”’\"]")
ZH_LEFT = re.compile(
    rf"(?:[“「『《](?P<quoted>[^“”「」『』《》]{{2,40}})[”」』》]|(?P<run>[{H}]{{2,16}}))\s*$"
)
PARTICLES = re.compile(r"[的是在为和与及等了将把被对向从由即叫称、]")


@dataclass(frozen=True, slots=True)
class Pair:
    """One pair at local offsets: `start`..`end` holds it with its bracket; `term` is the offsets of the
    form outside the bracket."""

    start: int
    end: int
    term: tuple[int, int]
    forms: tuple[tuple[str, str], ...]
    rule: str


def find(text: str, lang: str, heading: bool) -> Iterator[Pair]:
    """Yield the pairs of a sentence in text order."""
    if CAPTION.match(text):
        return
    taken = 0
    for match in BRACKET.finditer(text):
        pair = _english_first(text, match, heading) or _chinese_first(text, match)
        if pair and pair.start >= taken:
            taken = pair.end
            yield pair
    if lang == "zh":
        return
    for match in SIDE.finditer(text):
        if pinyin.syllables(match["en"]) is None or " " in match["en"]:
            forms = (("en", match["en"].strip(" ,.")), ("zh", match["zh"]))
            yield Pair(
                match.start(), match.end(), match.span("zh"), forms, "Chinese with English in quotation marks"
            )


def _english_first(text: str, match: re.Match[str], heading: bool) -> Pair | None:
    inside = LABELS.sub("", match["inside"])
    chinese, uyghur = HAN_PART.search(inside), UG_PART.search(inside)
    if uyghur and not chinese:
        return _uyghur(text, match, uyghur.group(), heading)
    if not chinese:
        return None
    zh = chinese["zh"].strip("、，, ")
    rest = (inside[: chinese.start()], inside[chinese.end() :])
    han = [c for c in zh if "\u3400" <= c <= "\u9fff"]
    if len(han) < 2 or SENTENCE_LIKE.search(re.sub("[；;]", "", inside)) or _more_han(rest):
        return None
    left = phrase(text, match.start(), zh, heading)
    if left is None or not re.search(r"[A-Za-z]", text[left[0] : left[1]]):
        return None
    english = _bare(text[left[0] : left[1]])
    forms = {"en": english, "zh": zh}
    roman = _romanisation(" ".join(rest), len(han)) or (english if pinyin.spells(english, len(han)) else None)
    if roman:
        forms["zh-Latn"] = roman
    start = left[0]
    return Pair(start, match.end(), left, tuple(sorted(forms.items())), "English with Chinese in brackets")


def _uyghur(text: str, match: re.Match[str], words: str, heading: bool) -> Pair | None:
    left = phrase(text, match.start(), words, heading)
    if left is None or not re.search(r"[A-Za-z]", text[left[0] : left[1]]):
        return None
    english = _bare(text[left[0] : left[1]])
    return Pair(
        left[0],
        match.end(),
        left,
        (("en", english), ("ug", words.strip())),
        "English with Uyghur in brackets",
    )


def _chinese_first(text: str, match: re.Match[str]) -> Pair | None:
    """中文（English, pinyin）."""
    inside = match["inside"]
    if not re.search(r"[A-Za-z]{2}", inside) or HAN_PART.search(inside):
        return None
    low = max(0, match.start() - 48)
    left = ZH_LEFT.search(text[low : match.start()])
    if not left:
        return None
    group = "quoted" if left["quoted"] else "run"
    zh, start = left[group], low + left.start(group)
    if group == "run":
        cuts = [m.end() for m in PARTICLES.finditer(zh)]
        if cuts and cuts[-1] < len(zh) - 1:
            zh, start = zh[cuts[-1] :], start + cuts[-1]
    if not re.fullmatch(rf"[{H}·、，,0-9]{{2,40}}", zh):
        return None
    forms = {"zh": zh}
    size = sum(1 for c in zh if "\u3400" <= c <= "\u9fff")
    for part in re.split(r"[,，;；/]", LABEL.sub("", inside)):
        words = LABEL.sub("", part.strip()).strip("“”‘’\"' ")
        if not re.search(r"[A-Za-z]{2}", words) or re.search(r"\d{4}", words):
            continue
        bare = part.strip()[:1] not in "“‘\"'"
        tag = "zh-Latn" if bare and pinyin.spells(words, size) else "en"
        forms.setdefault(tag, words)
    if len(forms) < 2:
        return None
    begin = start - (1 if group == "quoted" else 0)
    return Pair(
        begin,
        match.end(),
        (start, start + len(zh)),
        tuple(sorted(forms.items())),
        "Chinese with English in brackets",
    )


def _bare(words: str) -> str:
    """Take off quotation marks that hold the whole phrase."""
    words = words.strip(" ,")
    if len(words) > 2 and words[0] in '“‘"«' and not any(c in '”"»' for c in words[1:-1]):
        words = words[1:]
    if words and words[-1] in '”’"»' and not any(c in "“«" for c in words):
        words = words[:-1]
    return words.strip(" ,")


def _more_han(rest: tuple[str, str]) -> bool:
    return any(re.search(rf"[{H}]", part) for part in rest)


def _romanisation(words: str, size: int) -> str | None:
    for part in re.split(r"[,;，；]", words):
        found = LATIN.search(LABEL.sub("", part.strip()))
        if found and pinyin.spells(found.group(), size):
            return found.group().strip()
    return None
