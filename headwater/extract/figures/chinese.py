"""Chinese numerals: Han digits, digits with Han scales, fractions, percentages, vague and rounded forms.

Works on folded text (see fold.py), one character at a time, and never looks further than LONGEST
characters past the last numeral it has read.
"""

from fractions import Fraction

from headwater.extract import patterns as re
from headwater.extract.figures.chinese_integer import ALL, DIGIT, SMALL, integer
from headwater.extract.figures.lexicon import zh
from headwater.extract.figures.numeral import LONGEST, Numeral

__all__ = ["ALL", "read"]
_PERCENT = re.compile(r"(百万万|千万|万万|百万|百|佰|千|万|亿) {0,2}分 {0,2}之 {0,2}")
_THOUSAND = re.compile(r" ?[kK](?![A-Za-z])")
_OVER = re.compile(r" ?分 {0,2}之 {0,2}")
_MORE = re.compile(r" ?[多余来] ?")
_UNIT_NEXT = re.compile("[个名户人万千百十亿元岁天日月年次点至到]")
_ENDS = "为员立功果本年人都因交型品绩"
"""成 before these is part of a word (成为, 成员), not tenths."""


def read(text: str, start: int, *, loose: bool) -> Numeral | None:
    """Read the numeral that begins at text[start] (a Han numeral or a digit), or None."""
    percent = _PERCENT.match(text, start)
    if percent and (start == 0 or text[start - 1] not in DIGIT):
        return _percent(text, start, percent, loose=loose)
    found = _half(text, start) or integer(text, start, loose=loose)
    if found is None:
        return None
    numeral = _tail(text, found, loose=loose)
    return _signed(text, numeral)


_HALF = re.compile(r"一半|半数|半(?=年|个|天|小时|日|月(?!刊)|成)|翻(?:了)?(?:[一两二三四] ?番|番|倍)|对折")


_MOST = re.compile(r"(?:(?<=过)|(?<=超过)|(?<=[大小]))半(?!百|[天夜辈生截个导岛年])数?")
_COUNTLESS = re.compile(r"[百千万亿十]{1,2}计")


def _most(text: str, start: int) -> Numeral | None:
    """过半, 过半数, 大半: more than half; 小半: less; 数以万计: about so many."""
    most = _MOST.match(text, start)
    if most:
        left = start - 2 if text[max(0, start - 2) : start] == "超过" else start - 1
        bound = "less_than" if text[start - 1] == "小" else "more_than"
        why = f"'{text[left : most.end()]}'"
        return Numeral(left, most.end(), Fraction(1, 2), "han", grouped=True, bound=bound, why=why)  # type: ignore[arg-type]
    many = _COUNTLESS.match(text, start) if text[max(0, start - 2) : start] == "数以" else None
    if not many:
        return None
    value = 1
    for char in many[0][:-1]:
        value *= SMALL.get(char) or zh.BIG[char]
    return Numeral(
        start - 2, many.end(), Fraction(value), "han", grouped=True, bound="approx", why=f"'数以{many[0]}'"
    )


_ROUGH = re.compile(
    r"百(?:八十|十来|十|把)(?=[个只头口户条块亩名斤元人张台件棵株])(?<![一二三四五六七八九几数]百.)(?<![一二三四五六七八九几数]百..)"
)


def _half(text: str, start: int) -> Numeral | None:
    """一半, 半年, 对折; 翻一番 is twofold, 翻两番 fourfold."""
    most = _most(text, start)
    if most:
        return most
    found = _HALF.match(text, start)
    if not found:
        rough = _ROUGH.match(text, start)
        why = f"'{rough[0]}': about 100" if rough else ""
        return (
            Numeral(start, rough.end(), Fraction(100), "han", grouped=True, bound="approx", why=why)
            if rough
            else None
        )
    return Numeral(start, found.end(), Fraction(1, 2), "han", grouped=True)


def _percent(text: str, start: int, found: re.Match[str], *, loose: bool) -> Numeral | None:
    at = found.end()
    number = integer(text, at, loose=loose, formal=True) if at < len(text) else None
    if number is None:
        return None
    _decimal(text, number)
    thousand = _THOUSAND.match(text, number.end)
    if thousand:
        number.value, number.end = number.value * 1000, thousand.end()
    number = _ranged(text, number)
    base = {"佰": 100, "万万": 10**8, "百万万": 10**10}.get(found[1])
    if base is None:
        base = 1
        for char in found[1]:
            base *= SMALL.get(char) or zh.BIG[char]
    number.value = number.value * 100 / base
    if number.high is not None:
        number.high = number.high * 100 / base
    number.start, number.unit, number.why = start, "percent", f"{found[1]}分之"
    return _signed(text, number)


def _ranged(text: str, numeral: Numeral) -> Numeral:
    more = _MORE.match(text, numeral.end)
    if more and "来" not in more[0] and numeral.bound is None:
        numeral.bound, numeral.end = "more_than", more.end() - (more[0][-1:] == " ")
        numeral.why = f"'{more[0].strip()}' behind the numeral"
    return numeral


def _decimal(text: str, numeral: Numeral) -> None:
    """点 and the digits after it, then a scale (二点五万)."""
    at = numeral.end
    point = re.compile(r" ?点 ?").match(text, at)
    if not point or numeral.high is not None:
        return
    part, k = "", point.end()
    while (
        k < len(text)
        and len(part) < LONGEST
        and (
            (text[k] in DIGIT and text[k] not in "两俩仨")
            or ("0" <= text[k] <= "9")
            or (text[k] == " " and text[k + 1 : k + 2] in DIGIT)
        )
    ):
        part += "" if text[k] == " " else str(DIGIT.get(text[k], text[k]))
        k += 1
    if not part:
        return
    numeral.value += Fraction(int(part), 10 ** len(part))
    numeral.mantissa, numeral.end, numeral.grouped = numeral.value, k, True
    while text[numeral.end : numeral.end + 1] in zh.BIG or text[numeral.end : numeral.end + 1] in (
        "百",
        "千",
    ):
        unit = zh.BIG.get(text[numeral.end]) or SMALL[text[numeral.end]]
        numeral.value, numeral.scale = numeral.value * unit, numeral.scale * unit
        numeral.end += 1


def _tail(text: str, numeral: Numeral, *, loose: bool) -> Numeral:
    """Decimals, fractions, mixed numbers, dozens, tenths, and 多 or 余 behind the numeral."""
    _decimal(text, numeral)
    numeral = _fractions(text, numeral, loose=loose)
    rest = text[numeral.end : numeral.end + 4]
    tight = rest.lstrip(" ")
    skip = len(rest) - len(tight)
    if (
        tight[:1] == "打"
        and tight[1:2] not in ("工", "造", "击", "破", "开", "算", "扮")
        and not numeral.unit
    ):
        numeral.value, numeral.end = numeral.value * 12, numeral.end + skip + 1
    elif tight[:1] == "成" and (len(tight) == 1 or tight[1] not in _ENDS) and numeral.value <= 10:
        _tenths(numeral, skip, tight)
    elif (
        tight[:1] == "折"
        and tight[1:2] not in ("合", "叠", "腾", "算", "旧", "射")
        and 0 < numeral.value < 100
    ):
        value = numeral.value
        numeral.value = value * 10 if value < 10 else value
        numeral.end, numeral.unit, numeral.why = numeral.end + skip + 1, "percent", "折: tenths of the price"
    return _ranged(text, numeral) if numeral.bound in (None, "more_than", "vague") else numeral


def _tenths(numeral: Numeral, skip: int, tight: str) -> None:
    numeral.value, numeral.end = numeral.value * 10, numeral.end + skip + 1
    numeral.high = numeral.high * 10 if numeral.high is not None else None
    numeral.unit, numeral.why = "percent", "成: tenths"
    numeral.mantissa, numeral.scale = numeral.value / 10, 10
    if tight[1:2] == "半":
        numeral.value, numeral.end = numeral.value + 5, numeral.end + 1
    elif tight[1:2] in DIGIT and tight[1] != "两" and not _UNIT_NEXT.match(tight, 2) and numeral.high is None:
        numeral.value, numeral.end = numeral.value + DIGIT[tight[1]], numeral.end + 1


def _fractions(text: str, numeral: Numeral, *, loose: bool) -> Numeral:
    over = _OVER.match(text, numeral.end)
    if over and numeral.value > 1:
        top = integer(text, over.end(), loose=loose) if over.end() < len(text) else None
        if top:
            _decimal(text, top)
            return Numeral(numeral.start, top.end, top.value / numeral.value, "han", grouped=True, why="分之")
    also = re.compile(r" ?又 ?").match(text, numeral.end)
    if also:
        part = integer(text, also.end(), loose=loose) if also.end() < len(text) else None
        if part:
            part = _fractions(text, part, loose=loose)
            if part.value < 1:
                numeral.value, numeral.end, numeral.grouped = numeral.value + part.value, part.end, True
    return numeral


def _signed(text: str, numeral: Numeral) -> Numeral:
    at = numeral.start
    if at > 1 and text[at - 2 : at] == "零下":
        numeral.start, numeral.value = at - 2, -numeral.value
        return numeral
    if (
        at
        and text[at - 1] == "负"
        and text[at - 2 : at] not in ("抱负", "担负", "胜负", "正负", "自负", "肩负", "欺负", "背负", "辜负")
    ) or (at and text[at - 1] == "-" and (at == 1 or text[at - 2] in " (（：:为是至达到约负亏，,")):
        numeral.start, numeral.value = at - 1, -numeral.value
    return numeral
