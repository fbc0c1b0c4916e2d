"""Phases that a document names, with when they began and ended: "the pilot stage (2061–2062)", 第一阶段.

A phase is an Event with the act "phase": its name is as written, its date the interval beside the name.
"""

from collections.abc import Iterator, Sequence

from headwater.extract import patterns as re
from headwater.extract.context import Date
from headwater.extract.events.reading import Happening

_WORD = "phase|stage|wave|period|round|era"
_ORDINAL = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|initial|opening|early|middle|final|last|next|latest|current"
_NUMBER = "[IVX]{1,4}|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten"
ENGLISH = re.compile(
    rf"(?P<name>(?:[“\"‘]?[A-Za-z-]+[”\"’]? ){{0,2}}[“\"‘]?[A-Za-z-]+[”\"’]? (?:{_WORD})(?: of [A-Za-z-]+)?"
    rf"|\b(?:Phase|Stage|Wave|Round) (?:{_NUMBER})\b(?:: [A-Za-z-]+(?: [A-Za-z-]+){{0,3}})?)"
    rf"(?=$|[\s,(（:–—-])"
)
NOT_FIRST = re.compile(
    rf"^(?:(?!(?:{_ORDINAL})\b)(?:the|a|an|this|that|each|every|its|their|his|her|in|during|of|for|and|or|to|by|at|on|from|since|until|after|before|with|over|same|long|short|whole|brief|given|certain|such|any|some|no|was|is|were|are|then)\b ?)+",
    re.I,
)
"""Words that lead to a name and are no part of it."""
PLAIN = re.compile(rf"^(?:{_WORD})$|^(?:time|trial|grace|holiday|festival|reporting|same) (?:{_WORD})$", re.I)
SEVERAL = re.compile(rf"\b(?:{_WORD})s\b[^:：.]{{0,30}}[:：]\s*")
ITEM = re.compile(
    r"(?:^|,|;|\band\b|\bthen\b)\s*(?:(?:the|a|an)\s+)?(?P<name>[“\"‘]?[A-Za-z][\w’' -]{2,50}?[”\"’]?)\s*[(（]$"
)
CHINESE = re.compile(
    r"(?P<name>第[一二三四五六七八九十0-9]{1,3}个?(?:阶段|階段|时期|時期|轮|輪)|(?:试点|試點|启动|啟動|筹备|籌備|准备|準備|推广|推廣|全面推开|全面推開|深化|巩固|鞏固|提升|收官|总结|總結|过渡|過渡|起步|探索|实施|實施|攻坚|攻堅|动员|動員|集中|常态化|常態化|初期|中期|后期|後期|扩大|擴大|验收|驗收)(?:[\u3400-\u9fff]{0,4})?(?:阶段|階段|时期|時期|期))"
)
LABEL_ZH = re.compile(
    r"[，,]?(?:为|為|是|即|称为|稱為)[“「]?(?P<label>[\u3400-\u9fff]{2,8}(?:阶段|階段|时期|時期|期))"
)
_UG_ORDINAL = (
    "بىرىنچى|ئىككىنچى|ئۈچىنچى|تۆتىنچى|بەشىنچى|ئالتىنچى|دەسلەپكى|ئاخىرقى|سىناق|تەييارلىق|ئومۇملاشتۇرۇش"
)
UYGHUR = re.compile(rf"(?P<name>(?:{_UG_ORDINAL})\s+باسقۇچ)")
UG_YEARS = re.compile(
    r"[(（]?\s*(?P<from>[12]\d{3})(?:-يىل(?:دىن)?)?\s*[–—-]\s*(?P<to>[12]\d{3})(?:-يىل(?:غىچە)?)?\s*[)）]?"
)
NAMES = {"en": ENGLISH, "zh": CHINESE, "ug": UYGHUR}
NEAR = {
    "en": (
        re.compile(r"^\s*[(（,:–—-]?\s*(?:(?:which|that|it) )?(?:(?:lasted|ran|runs|lasts|spanned|covered|covers|began|started|is|was|from|in|of|between|dated)\s*){0,3}$"),
        re.compile(r"^,?\s*(?:(?:was|is|were|are|came|saw|marked|brought|as|in|during)\s*)?(?:the |a |an |its )?$", re.I),
    ),
    "zh": (re.compile(r"^[（(：:，,]?(?:为|為|是|从|從|自|于|於|在)?$"), re.compile(r"^[)）]?[，,]?(?:为|為|是|属|屬|属于|屬於|进入|進入)?$")),
    "ug": (re.compile(r"^\s*[(（،:]?\s*$"), re.compile(r"^\s*[)）]?\s*(?:دىكى|دا|)?\s*$")),
}  # fmt: skip
"""What may stand between a name and the date behind it, and between a date and the name behind it."""
HINTS = {
    "en": re.compile(_WORD, re.I),
    "zh": re.compile("阶段|階段|时期|時期|期|轮|輪"),
    "ug": re.compile("باسقۇچ"),
}


def find(text: str, dates: Sequence[Date], lang: str) -> Iterator[Happening]:
    """Yield the phases of a sentence that have a date, in text order; all offsets are into it."""
    if lang not in NAMES or not HINTS[lang].search(text):
        return
    spans = [(d.start, d.end, d.when) for d in dates if d.when]
    if lang == "ug":
        spans += [(*m.span(), f"{m['from']}/{m['to']}") for m in UG_YEARS.finditer(text)]
    used: set[tuple[int, int]] = set()
    for match in NAMES[lang].finditer(text):
        start, end = _named(text, match, lang)
        if start >= end:
            continue
        for first, last, when in spans:
            if (first, last) in used or not _near(text, (start, end), (first, last), lang):
                continue
            used.add((first, last))
            yield _happening(text, (start, end), (first, last), when, lang)
            break
    if lang == "en" and (several := SEVERAL.search(text)):
        for first, last, when in spans:
            item = ITEM.search(text[several.end() : first])
            if item and (first, last) not in used:
                used.add((first, last))
                start, end = (several.end() + at for at in item.span("name"))
                yield _happening(text, (start, end), (first, last), when, lang)


def _named(text: str, match: re.Match[str], lang: str) -> tuple[int, int]:
    start, end = match.span("name")
    if lang == "en":
        lead = NOT_FIRST.match(text[start:end])
        start += lead.end() if lead else 0
        if PLAIN.match(text[start:end]):
            return end, end
    return start, end


def _near(text: str, name: tuple[int, int], date: tuple[int, int], lang: str) -> bool:
    after, before = NEAR[lang]
    if date[0] >= name[1]:
        return bool(after.match(text[name[1] : date[0]]))
    return date[1] <= name[0] and bool(before.match(text[date[1] : name[0]]))


def _happening(text: str, name: tuple[int, int], date: tuple[int, int], when: str, lang: str) -> Happening:
    start, end = min(name[0], date[0]), max(name[1], date[1])
    end += text[end : end + 1] in (")", "）")
    words = text[name[0] : name[1]].strip(' “”"‘’')
    if lang == "zh":
        label = LABEL_ZH.match(text, end)
        if label and label["label"] != words:
            words, end = f"{words}（{label['label']}）", label.end()
    return Happening(
        start, end, when, "phase", words, None, None, f"'{words}' beside '{text[date[0] : date[1]]}'", date
    )
