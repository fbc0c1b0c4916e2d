"""Inline bilingual pairs in every order: English (中文 pinyin), 中文 (“English”, pinyin), 中文 “English”."""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator
from dataclasses import dataclass

from headwater.extract import patterns as re
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
    rf"(?:[“「『《](?P<quoted>[^“”「」『』《》]{{2,40}})[”」』》]|(?P<run>(?:关于|關於)[{H}0-9·“”]{{2,48}}[{H}]|[{H}](?:[{H}·]{{0,15}})[{H}]))\s*$"
)
NOTE = re.compile(
    r"(?:虚构|虛構|编造|杜撰|图|圖|表|注|註|附|略|下同|同上|同前|如下|节选|節選|摘编|摘要|完|续|續|未完|截至|截止|单位|單位|見|见|详见|詳見|参见|來源|来源|资料|資料|本报|记者|記者|作者|编者|編者|笔者|筆者|译者|譯者"
    r"|含|不含|包括|不包括|约|約|共|其中|以下|下称|下稱|简称|簡稱|现|現|原|暂|暫|按|据|據|文中|右|左|上|中|前排|摄|攝|可|可以|已)[\u3400-\u9fff\d、，,·]{0,24}|[\u3400-\u9fff]{0,6}(?:摄|攝|供图|供圖|注|註)"
)
"""Notes in brackets: they say something about the words before, they do not translate them."""
NOTE_ON = re.compile(
    r"(?:虚构|虛構|编造|杜撰|下同|同上|同前|如下|节选|節選|摘编|未完|截至|截止|单位|單位|详见|詳見|参见|來源|来源|本报|记者|記者|作者|编者|笔者|译者|不含|包括|不包括|其中|以下|下称|下稱|简称|簡稱|文中|前排|暂定|暫定)[\u3400-\u9fff\d、，,·]{0,24}"
    r"|(?:图|圖|表|注|註|共|含|约|約|左|右|中|上|现|現|原|见|見|附)[一二两三四五六七八九十百千万\d][\u3400-\u9fff\d]{0,8}|[图圖表注註附略中上左右][\u3400-\u9fff]?(?<=[图圖表注註附略])|[\u3400-\u9fff]{0,6}(?:摄|攝|供图|供圖|[者本人]注|[者本人]註)"
)
"""Notes in brackets behind English words: what begins with 共 or 中 is a name unless a number follows."""
NOTE_SHORT = re.compile(
    r"(?:图|圖|表|注|註|附|共|原|现|現|右|左|上|中|按|含|约|約|可|已|完|续|續|据|據|略|見|见).+"
)
IDENTIFIER = re.compile(r"\b(?:ISBN|ISSN|DOI|No(?=\.? ?\d)|Tel|Fax|P\.?O|URL|http)\b|\d{3,}|^[\W\d]*$", re.I)
CELL = re.compile(
    rf"(?P<en>[A-ZÀ-Þ][A-Za-zÀ-ɏ’'.]*(?:[ -](?:of |the |and )?[A-ZÀ-Þ][A-Za-zÀ-ɏ’'.]*){{0,5}})[ /]{{1,3}}(?P<zh>[{H}][{H}·]{{1,15}})|(?P<zh2>[{H}][{H}·]{{1,15}})[ /]{{1,3}}(?P<en2>[A-ZÀ-Þ][A-Za-zÀ-ɏ’'. -]{{1,40}})"
)
"""A cell that holds a name in two scripts: "Vastrel 瓦斯特尔省"."""
NUMERAL_ZH = re.compile(r"[一二三四五六七八九十两兩][\u3400-\u9fff]")
PARTICLES = re.compile(
    r"(?:对口|對口)?(?:支援|援助|帮扶|幫扶)(?=[\u3400-\u9fff]{2,12}$)|[的是在为和与及等了将把被向从由即叫称、]|对(?!口)|對(?!口)"
)


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
    cell = CELL.fullmatch(text.strip()) if len(text) < 80 else None
    if cell:
        group = "zh" if cell["zh"] else "zh2"
        en, at = (cell["en"] or cell["en2"]).strip(), len(text) - len(text.lstrip())
        size = sum(1 for c in cell[group] if c != "·")
        tag = "zh-Latn" if pinyin.spells(en, size) else "en"
        forms = tuple(sorted({tag: en, "zh": cell[group]}.items()))
        begin, end = at + cell.start(), at + cell.end()
        yield Pair(begin, end, (begin, end), forms, "a name in two scripts side by side")
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
    if _note(zh, rest, english=not HAN_PART.search(text, max(0, match.start() - 40), match.start())):
        return None
    if len(han) < 2 or SENTENCE_LIKE.search(re.sub("[；;]", "", inside)) or _more_han(rest):
        return None
    left = phrase(text, match.start(), zh, heading)
    if left is None or not re.search(r"[A-Za-z]", text[left[0] : left[1]]):
        return None
    english = _bare(text[left[0] : left[1]])
    if HAN_PART.search(english) or IDENTIFIER.search(english):
        return None
    forms = {"en": english, "zh": zh}
    spelled = pinyin.spells(english, len(han))
    roman = _romanisation(" ".join(rest), len(han)) or (english if spelled else None)
    if roman:
        forms["zh-Latn"] = roman
    translated = _translation(" ".join(rest), len(han)) if spelled else None
    end = match.end()
    if spelled and not translated and (behind := MEANS.match(text, end)):
        translated, end = (behind["quoted"] or behind["plain"]).strip(" ,."), behind.end()
    if translated:
        forms["en"] = translated
    start = left[0]
    return Pair(start, end, left, tuple(sorted(forms.items())), "English with Chinese in brackets")


MEANS = re.compile(
    r"(?:,|:| –| —| =)? (?:(?:or|that is|i\.e\.|lit\.|literally|meaning|translated as|which means|means)[,:]? )?[“\"‘](?P<quoted>[A-Za-z][^“”\"‘]{2,60}?)[”\"’](?=[\s,.;:)]|$)"
    r"|,? (?:short for|or|literally|meaning|which means|that is) (?:the |an? )?(?P<plain>[A-Za-z][A-Za-z’' -]{2,50}?)(?=[,.;:)]|$)"
)
"""The English behind romanised words and their Chinese: jieqin hu (结亲户), “kin household”."""


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
    low = max(0, match.start() - 64)
    left = ZH_LEFT.search(text[low : match.start()])
    if not left:
        return None
    group = "quoted" if left["quoted"] else "run"
    zh, start = left[group], low + left.start(group)
    if group == "run":
        cuts = [m.end() for m in PARTICLES.finditer(zh)]
        about = zh.find("关于") if "关于" in zh else zh.find("關於")
        if about >= 0:  # the name of a paper: 关于……的通知
            zh, start = zh[about:], start + about
        elif cuts and cuts[-1] < len(zh) - 1:
            zh, start = zh[cuts[-1] :], start + cuts[-1]
    if not re.fullmatch(rf"[{H}·、，,0-9]{{2,54}}", zh):
        return None
    if NOTE_SHORT.match(zh) and len(zh) < 4 and group == "run":
        return None
    forms = {"zh": zh}
    size = sum(1 for c in zh if "\u3400" <= c <= "\u9fff")
    if len(NUMERAL_ZH.findall(zh)) > 1 or re.search("[、，,]", zh):
        both = _translation(LABEL.sub("", inside), size)
        if both:
            forms["en"] = both
    for part in re.split(r"[,，;；/]", LABEL.sub("", inside)):
        words = LABEL.sub("", part.strip()).strip("“”‘’\"' ")
        year = re.search(r"\d{4}", words) and len(words.split()) < 4
        if not re.search(r"[A-Za-z]{2}", words) or year:
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


def _note(zh: str, rest: tuple[str, str], *, english: bool) -> bool:
    """Tell whether the Chinese in brackets is a note and no name: it begins as notes do, and nothing romanises it.

    Behind English words it mostly is their Chinese: 共井行动 and 中国梦 are names, 共12项 and 左二 are notes.
    """
    return (NOTE_ON if english else NOTE).fullmatch(zh) is not None and not any(
        re.search(r"[A-Za-z]{2}", part) for part in rest
    )


def _translation(words: str, size: int) -> str | None:
    """The English of a bracket: its quoted part, or what of it is not the romanisation."""
    quoted = re.search(r"[“\"‘]([^”\"“]{2,80})[”\"’]", words)
    if quoted:
        return quoted[1].strip(" ,.")
    parts = [p.strip() for p in re.split(r"[,，;；]", words) if re.search(r"[A-Za-z]{2}", p)]
    kept = [p for p in parts if not pinyin.spells(p, size) and not re.search(r"\d{4}", p)]
    return ", ".join(kept) if kept else None


def _bare(words: str) -> str:
    """Take off quotation marks that hold the whole phrase."""
    words = words.strip(" ,")
    if len(words) > 2 and words[0] in '“‘"«' and not any(c in '”"»' for c in words[1:-1]):
        words = words[1:]
    if words and words[-1] in '”’"»' and not any(c in "“«" for c in words):
        words = words[:-1]
    return re.sub(r"^(?:The|An?) (?=[A-ZÀ-Þ“‘\"])", "", words.strip(" ,"))


def _more_han(rest: tuple[str, str]) -> bool:
    return any(re.search(rf"[{H}]", part) for part in rest)


def _romanisation(words: str, size: int) -> str | None:
    for part in re.split(r"[,;，；]", words):
        found = LATIN.search(LABEL.sub("", part.strip()))
        if found and pinyin.spells(found.group(), size):
            return found.group().strip()
    return None
