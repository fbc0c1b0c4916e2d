"""Bound cues around a number: whole words from the lexicons, the longest first."""

from dataclasses import dataclass
from functools import cache

from headwater.extract import patterns as re
from headwater.extract.figures import units
from headwater.extract.figures.lexicon import en, ug, zh
from headwater.model import Bound

_FILLER = re.compile(
    r"(?:\b(?:a|an|the|its|their|some|by|of|as|total|further|another|additional|equivalent of|sum "
    r"of)|[\"(“])\s*\Z",
    re.IGNORECASE,
)
_LONGEST_WORDS = 6


@dataclass(frozen=True, slots=True)
class Cue:
    """A bound cue as it stands."""

    bound: Bound
    start: int
    end: int
    words: str


@cache
def _english_before() -> dict[str, Bound]:
    table: dict[str, Bound] = {}
    for bound, forms in en.BEFORE.items():
        for form in forms.split("|"):
            table[form] = bound  # type: ignore[assignment]
    return table


@cache
def _english_after() -> re.Pattern[str]:
    return _after_pattern(en.AFTER, r"[ ,]{0,2}", r"(?![A-Za-z])(?!\s+than\b)")


@cache
def _chinese_after() -> re.Pattern[str]:
    return _after_pattern(zh.AFTER, r" {0,2}", "")


_NO_NUMBER = r"(?!\s*[\dA-Za-z])"


def _after_pattern(table: dict[str, str], gap: str, close: str) -> re.Pattern[str]:
    groups = []
    for bound, forms in table.items():
        ordered_forms = sorted(forms.split("|"), key=len, reverse=True)
        words = "|".join(re.escape(f) + (_NO_NUMBER if f.endswith(" than") else "") for f in ordered_forms)
        groups.append(f"(?P<{bound}>{words})")
    ordered = sorted(groups, key=len, reverse=True)
    return re.compile(f"{gap}(?:{'|'.join(ordered)}){close}", re.IGNORECASE)


@cache
def _chinese_before() -> dict[str, Bound]:
    return {form: bound for bound, forms in zh.BEFORE.items() for form in forms.split("|")}  # type: ignore[misc]


_THAN = {
    "大": "more_than",
    "多": "more_than",
    "高": "more_than",
    "长": "more_than",
    "重": "more_than",
    "低": "less_than",
    "小": "less_than",
    "少": "less_than",
    "短": "less_than",
    "轻": "less_than",
}
_COMPARED = re.compile(r"比 ?\Z")
_BY = re.compile(r"[岁人个]? ?(?:还|要|更)?([大多高长重低小少短轻])")


def compared(text: str, start: int, end: int) -> Cue | None:
    """比三十大, 比 170 低: 比 before the number and the side behind it."""
    left = _COMPARED.search(text[max(0, start - 2) : start])
    side = _BY.match(text, end) if left else None
    if not left or not side:
        return None
    at = start - len(left[0])
    return Cue(_THAN[side[1]], at, side.end(), text[at : side.end()])  # type: ignore[arg-type]


def before(text: str, start: int) -> Cue | None:
    """Find the cue that ends right before text[start] (fillers such as "a total of" may stand between)."""
    if start == 0:
        return None
    left = text[max(0, start - 60) : start]
    edge = left.rstrip(" \u00a0\n")
    if not edge:
        return None
    last = edge[-1]
    if last > "\u2e80" and last not in "，。；、！？：":
        return _chinese_cue(text, start - (len(left) - len(edge)))
    if last in "<>=≥≤~≈" or (last == " " and edge[-2:-1] in "<>"):
        return _symbol(text, start)
    if "\u0600" <= last <= "\u06ff":
        return _uyghur_before(left, start)
    return _english_cue(left, start)


def _symbol(text: str, start: int) -> Cue | None:
    found = re.search(r"(?<![<>=])(?:< ?=|> ?=|[<>≥≤~≈=])\s*\Z", text[max(0, start - 6) : start])
    if not found:
        return None
    at = max(0, start - 6) + found.start()
    if found[0].strip() in "~-" and text[:at].rstrip(" ")[-1:].isalnum():
        return None
    sign = found[0].replace(" ", "").strip()
    table: dict[str, Bound] = {
        "<": "less_than",
        ">": "more_than",
        "<=": "at_most",
        ">=": "at_least",
        "≥": "at_least",
        "≤": "at_most",
        "~": "approx",
        "≈": "approx",
        "=": "exact",
    }
    return Cue(table[sign], at, start, sign)


def _english_cue(left: str, start: int) -> Cue | None:
    at = start
    for _ in range(4):
        cue = _english_words(left, at)
        if cue and cue.bound != "exact":
            return cue
        if cue:
            inner = _english_words(left[: len(left) - (at - cue.start)], cue.start)
            return inner if inner and inner.bound != "exact" else cue
        filler = _FILLER.search(left)
        if not filler:
            return None
        at -= len(left) - filler.start()
        left = left[: filler.start()]
    return None


_SPLIT = re.compile(r"[A-Za-z.'-]+|[^A-Za-z\s]")


def _english_words(left: str, at: int) -> Cue | None:
    """Look up the last one to six words of `left`, which ends at offset `at`."""
    words = list(_SPLIT.finditer(left.lower()))[-_LONGEST_WORDS:]
    table = _english_before()
    for k in range(len(words)):
        phrase = " ".join(w[0] for w in words[k:])
        bound = en.OVERRIDE.get(phrase) or table.get(phrase)
        if bound and _allowed(phrase, words, k):
            return Cue(bound, at - len(left) + words[k].start(), at, left[words[k].start() :].strip())  # type: ignore[arg-type]
    return None


def _allowed(phrase: str, words: list[re.Match[str]], k: int) -> bool:
    """ "over the past five", "under Article 5": such words bound nothing."""
    previous = words[k - 1][0] if k else ""
    if phrase == "about" and previous in ("how", "what"):
        return False
    if phrase in ("over", "under", "above", "below", "within", "around", "about") and previous in (
        "from",
        "the",
        "of",
    ):
        return phrase in ("over", "about", "around")
    return True


def _chinese_cue(text: str, start: int) -> Cue | None:
    table = _chinese_before()
    at, found = start, None
    for _ in range(3):
        size = next((n for n in range(min(6, at), 0, -1) if text[at - n : at] in table), 0)
        if not size and found is None and (act := _act(text, at)):
            return act
        if not size:
            break
        word = text[at - size : at]
        if word == "上" and (found is not None or text[start : start + 1] not in tuple("百千万亿十")):
            break
        if word in ("近", "上", "超", "逾", "约", "达", "最高", "最低") and not _chinese_allowed(
            text, at - size, word
        ):
            break
        bound = table[word]
        if found is None or found.bound == "exact":
            found = Cue(bound, at - size, start, text[at - size : start])
        else:
            break
        at -= size
        if bound != "exact":
            break
    return found


_ACT = re.compile(
    r"(至少|最少|不少于|不低于|最多|至多|不超过|不得少于|不得超过)(?:要|应|须)?([\u3400-\u9fff]{1,4}了?)\Z"
)


def _act(text: str, at: int) -> Cue | None:
    """至少开展两次: a verb of one or two characters may stand between the cue and the number."""
    found = _ACT.search(text[max(0, at - 11) : at])
    if not found or "的" in found[2]:
        return None
    start = at - len(found[0])
    return Cue(_chinese_before()[found[1]], start, at, found[1])


_OF = re.compile(r"(不超过|不得超过|超过|不足|不到|不低于|不少于|低于|高于)[\u3400-\u9fff]{1,8}的 ?\Z")


def of(text: str, start: int) -> Cue | None:
    """不超过本金的1.5倍: what a share is of stands between the cue and the share."""
    found = _OF.search(text[max(0, start - 14) : start])
    return Cue(_chinese_before()[found[1]], start, start, found[1]) if found else None


def _chinese_allowed(text: str, at: int, word: str) -> bool:
    """最近, 附近, 以上, 马上, 合约, 发达: the last character is no cue."""
    previous = text[at - 1 : at]
    bad = {
        "近": "最附远靠邻",
        "上": "以之马会线网地路山身晚早在历",
        "超": "高赶",
        "约": "合节公条大",
        "达": "发到表传",
        "逾": "",
        "最高": "",
        "最低": "",
    }
    return not (previous and previous in bad.get(word, ""))


def _uyghur_before(left: str, start: int) -> Cue | None:
    for bound, forms in ug.BEFORE.items():
        for form in forms.split("|"):
            if left.rstrip().endswith(form):
                return Cue(bound, start - (len(left) - left.rindex(form)), start, form)  # type: ignore[arg-type]
    return None


def after(text: str, end: int) -> Cue | None:
    """Find the cue that begins right behind text[:end]."""
    if end >= len(text):
        return None
    char = text[end : end + 3].lstrip(" ,\u00a0")[:1]
    if not char:
        return None
    if char == "+":
        at = text.index("+", end) + 1
        return Cue("at_least", end, at, "+") if not text[at : at + 1].isalnum() else None
    if char > "\u2e80":
        found = _chinese_after().match(text, end)
    elif "\u0600" <= char <= "\u06ff":
        return _uyghur_after(text, end)
    else:
        found = _english_after().match(text, end)
    if not found or not found.lastgroup:
        return None
    word = found[0].strip()
    if word == "起" and text[end - 1 : end] not in tuple("元岁块"):
        return None
    if word == "许" and text[found.end() : found.end() + 1] in tuple("可多"):
        return None
    if word in ("来", "把") and units.after(text, found.end(), "han") is None:
        return None
    return Cue(found.lastgroup, found.start(), found.end(), found[0].strip())  # type: ignore[arg-type]


def _uyghur_after(text: str, end: int) -> Cue | None:
    rest = text[end : end + 24]
    for bound, forms in ug.AFTER.items():
        for form in forms.split("|"):
            at = rest.find(form)
            if at in (0, 1):
                return Cue(bound, end, end + at + len(form), form)  # type: ignore[arg-type]
    return None
