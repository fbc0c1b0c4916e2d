"""Names again: every later (and earlier) place of a document where a name that was found stands, whole or in part."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from headwater.extract import patterns as re
from headwater.extract.people import chinese_around as zh
from headwater.extract.people import (
    chinese_called,
    chinese_shapes,
    chinese_sounds,
    chinese_words,
    described_en,
    latin_cues,
    roles_en,
    roles_zh,
    uyghur,
    uyghur_names,
)
from headwater.extract.people import latin_names as names
from headwater.extract.people import latin_words as words
from headwater.extract.people.chinese_chars import is_word
from headwater.extract.people.found import Found
from headwater.extract.people.latin_called import LETTER

MOST = 3000
"""Forms of names of one document that are looked for again."""
HAN = re.compile("[一-鿿]")
ARABIC = re.compile("[ء-ۿ]")
SPACE = re.compile(r"\s+")
STOPS = (
    "",
    "的",
    "是",
    "在",
    "，",
    "。",
    "、",
    "；",
    "：",
    "！",
    "？",
    "”",
    "\n",
    "也",
    "都",
    "就",
    "又",
    "没",
    "不",
    "却",
    "还",
    "才",
)
Units = Sequence[tuple[int, str, str, str]]


def echoes(text: str, found: Sequence[Found], units: Units) -> Iterator[Found]:
    """Yield the further places of the names found, with the role that the words there tell."""
    taken = [(f.start, f.end) for f in found]
    starts = [s for s, _ in taken]
    forms = _forms(text, found)
    around = _Around(units)
    for script, pattern in _patterns(forms):
        body = chinese_words.simplified(text) if script == "zh" else text
        for match in pattern.finditer(body):
            k = bisect_right(starts, match.start()) - 1
            if k >= 0 and taken[k][1] >= match.end():
                continue
            form = SPACE.sub(" ", match[0])
            if form not in forms or not _stands(script, body, match.start(), match.end(), forms[form]):
                continue
            yield _made(script, body, match, forms[form], around)


def _made(script: str, body: str, match: re.Match[str], form: "_Form", around: "_Around") -> Found:
    found = Found(match.start(), match.end(), script, parts=form.parts, sure=form.sure, surname=form.of)
    unit = around.at(match.start())
    if unit and script != "ug":
        base, text, lang = unit
        low, high = match.start() - base, match.end() - base
        plain = around.simple(base, text) if lang == "zh" else text
        tell = roles_zh.role_of if script == "zh" else roles_en.role_of
        role, why, past = tell(plain, low, high)
        found.role, found.past, found.why = role, past, [why] if why else []
    return found


class _Form:
    """One written form: the parts of the name it stands for."""

    def __init__(self, script: str, parts: tuple[str, ...], whole: bool, sure: int, of: str = "") -> None:
        self.script, self.parts, self.whole, self.sure, self.of = script, parts, whole, sure, of


class _Around:
    """The unit that holds an offset."""

    def __init__(self, units: Units) -> None:
        self.units = sorted(units)
        self.starts = [u[0] for u in self.units]

        self.last: tuple[int, str] = (-1, "")

    def simple(self, base: int, text: str) -> str:
        """The unit in simplified characters, made once while one unit is read."""
        if self.last[0] != base:
            self.last = base, chinese_words.simplified(text)
        return self.last[1]

    def at(self, offset: int) -> tuple[int, str, str] | None:
        k = bisect_right(self.starts, offset) - 1
        if k < 0 or offset >= self.starts[k] + len(self.units[k][1]):
            return None
        return self.units[k][0], self.units[k][1], self.units[k][2]


def _forms(text: str, found: Sequence[Found]) -> dict[str, _Form]:
    forms: dict[str, _Form] = {}
    for each in found:
        if not each.parts or each.cited or each.surname or len(forms) > MOST:
            continue
        whole = SPACE.sub(" ", text[each.start : each.end])
        if HAN.search(whole):
            _han_forms(forms, chinese_words.simplified(whole), each)
        elif ARABIC.search(whole):
            forms.setdefault(whole, _Form("ug", each.parts, True, each.sure))
            for part in each.parts:
                if part in uyghur_names.names() and part not in uyghur.NO_NAME:
                    forms.setdefault(part, _Form("ug", (part,), False, each.sure))
        else:
            _latin_forms(forms, whole, each)
    return forms


def _han_forms(forms: dict[str, _Form], whole: str, each: Found) -> None:
    plain = len(whole) < 3 and (whole in chinese_words.WORDS or is_word(whole) or each.sure < 2)
    forms.setdefault(whole, _Form("zh", each.parts, not plain, each.sure))
    if re.search(f"[{zh.DOT}]", whole):
        first = each.parts[0]
        if len(first) > 2:
            forms.setdefault(first, _Form("zh", (first,), False, each.sure))
    elif len(each.parts) == 2 and len(each.parts[0]) == 1 and each.sure > 1 and len(each.parts[1]) < 3:
        for form in (f"{lead}{each.parts[0]}" for lead in "老小"):
            if not is_word(form) and form not in chinese_called.NOBODY:
                forms.setdefault(form, _Form("zh", (each.parts[0],), False, 2, each.parts[0]))
    if len(each.parts) == 2 and len(each.parts[1]) == 2 and not re.search(f"[{zh.DOT}]", whole):
        forms.setdefault(each.parts[1], _Form("zh", (each.parts[1],), False, each.sure))


def _latin_forms(forms: dict[str, _Form], whole: str, each: Found) -> None:
    forms.setdefault(whole, _Form("en", each.parts, True, each.sure))
    if len(each.parts) > 1:
        for word in re.split(r"[ ]", whole):
            low = names.folded(word)
            if (
                len(low) > 1
                and word[0].isupper()
                and not word.endswith(".")
                and low not in words.COMMON
                and low not in words.OUTLETS
                and low not in words.ORGAN
            ):
                forms.setdefault(word, _Form("en", (low,), False, each.sure))


def _patterns(forms: dict[str, _Form]) -> Iterator[tuple[str, re.Pattern[str]]]:
    for script in ("en", "zh", "ug"):
        some = sorted((f for f, form in forms.items() if form.script == script), key=lambda f: (-len(f), f))
        if not some:
            continue
        body = "|".join(re.escape(f).replace(r"\ ", r"\s+") for f in some)
        if script == "en":
            yield (
                script,
                re.compile_now(
                    rf"(?<![{LETTER}\d@/_-])(?:{body})(?![{LETTER.replace(chr(39), '').replace('’', '')}\d_@]|[’'](?!s\b)[A-Za-z])"
                ),
            )
        elif script == "zh":
            yield script, re.compile_now(f"(?:{body})")
        else:
            yield (
                script,
                re.compile_now(
                    rf"(?<![\w])(?:{body})(?=(?:{uyghur.SUFFIX.pattern.removesuffix('$')})?(?![\w]))"
                ),
            )


def _stands(script: str, body: str, start: int, end: int, form: _Form) -> bool:
    """Tell whether a form stands for the person here: not inside a longer name of something else."""
    if script == "ug":
        return True
    if script == "zh":
        if form.whole:
            return True
        before, after = body[max(0, start - 10) : start], body[end : end + 12]
        behind = zh.FOLLOW.match(after) or zh.TITLED.match(after) or chinese_shapes.LIVES.match(after)
        return bool(behind or after[:1] in STOPS) and (
            not before
            or before[-1] in chinese_sounds.LEFT
            or bool(zh.BOUNDARY.search(before))
            or bool(zh.TITLE.search(before))
            or bool(chinese_shapes.MEETS.search(before))
        )
    after = body[end : end + 40]
    if latin_cues.THING.match(after):
        return False
    if form.whole and len(form.parts) > 1:
        return True
    following = re.match(r" ([A-ZÀ-Þ][\w’'-]*)", after)
    if following and (following[1].lower() in words.ORGAN or form.whole is False):
        return False
    leading = re.search(r"([A-ZÀ-Þ][\w’'-]*\.?) $", body[max(0, start - 30) : start])
    if leading is None or form.whole:
        return True
    low = leading[1].lower().rstrip(".")
    return (
        low in words.COMMON
        or any(
            low in t
            for t in (words.TITLES_OFFICIAL, words.TITLES_EXPERT, words.TITLES_AUTHOR, words.TITLES_PRIVATE)
        )
        or bool(roles_en.NOUN.fullmatch(low))
        or bool(described_en.KINS.match(low))
    )
