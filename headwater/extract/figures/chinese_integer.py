"""Whole Chinese numerals: digits, Han digits and scales, one character at a time."""

from dataclasses import dataclass, field
from fractions import Fraction

from headwater.extract import patterns as re
from headwater.extract.figures import digits
from headwater.extract.figures.lexicon import zh
from headwater.extract.figures.numeral import LONGEST, Numeral

DIGIT = zh.DIGITS | {c: zh.DIGITS[d] for c, d in zh.FORMAL.items() if d in zh.DIGITS}
SMALL = zh.SMALL | {"拾": 10}
CHARS = frozenset([*DIGIT, *SMALL, *zh.BIG, *zh.TENS, "几", "幾", "数", "半"])
FORMAL = frozenset("肆伍陆陸拾参")
ALL = "".join(sorted(CHARS))
RUN = re.compile(f"[{ALL}]+")
_SPACES = re.compile(r" {0,3}")
_SI = {"百": "帕", "千": "米克卡瓦赫焦伏字比", "兆": "瓦赫字比焦"}


@dataclass(slots=True)
class _State:
    """What has been read of one integer: (total + section) with the last unit seen."""

    total: Fraction = field(default_factory=lambda: Fraction(0))
    section: Fraction = field(default_factory=lambda: Fraction(0))
    digit: Fraction | None = None
    high: Fraction | None = None
    last: int = 0
    seen: int = 0
    zero: bool = False
    vague: str = ""
    scale: int = 1
    mantissa: Fraction | None = None
    run: str = ""

    def value(self, digit: Fraction | None) -> Fraction:
        """Return the value so far with `digit` in the last place (四百五 is 450)."""
        tail = Fraction(0)
        if digit is not None:
            short = self.last >= 100 and not self.zero and len(self.run) < 2 and digit < 10
            tail = digit * self.last / 10 if short and digit.denominator == 1 else digit
        return self.total + self.section + tail


def integer(text: str, start: int, *, loose: bool, formal: bool = False) -> Numeral | None:
    """Read digits and scales: 一百一十二万, 112万, 5亿1万4千6百, 三四十, 十几万."""
    state, at, end = _State(), start, start
    while at < len(text) and at - start < LONGEST:
        char = text[at]
        if char in "0123456789.":
            literal = digits.LITERAL.match(text, at)
            if (
                not literal
                or state.digit is not None
                or literal.end() - at > LONGEST
                or not literal[0][0].isdigit()
            ):
                break
            state.digit, at, state.run = digits.plain(literal[0]), literal.end(), ""
            state.mantissa = state.digit
        elif not _take(state, text, at):
            break
        else:
            at += 1
        end = at
        state.seen += 1
        gap = _SPACES.match(text, at)
        if gap and gap.end() < len(text) and gap.end() > at:
            if not _continues(text, at, gap.end(), state, loose=loose):
                break
            at = gap.end()
    formal = formal or text[end : end + 2].lstrip(" ")[:1] == "点"
    return _close(text, start, end, state, formal=formal)


def _continues(text: str, at: int, after: int, state: _State, *, loose: bool) -> bool:
    """Spaces inside a numeral: 7 万, 一百 五 十; digits after a space only after a scale."""
    char = text[after]
    if char in "多余来":
        return text[after + 1 : after + 4].lstrip(" ")[:1] in tuple("万亿千百")
    if char not in CHARS:
        return char.isascii() and char.isdigit() and text[at - 1] in "万亿千百" and loose
    if char in "万亿":
        return True
    return loose and not _begins_anew(text, after, state)


def _begins_anew(text: str, at: int, state: _State) -> bool:
    """After a space: is this the first character of another numeral?"""
    if text[at] in DIGIT and state.digit is not None:
        return True
    unit = text[at + 1 : at + 2].strip() or text[at + 2 : at + 3] if text[at] in DIGIT else text[at]
    if unit in SMALL and 0 < state.last <= SMALL[unit] and state.digit is None:
        return True
    return unit in zh.BIG and state.scale > 1 and state.scale <= zh.BIG[unit]


def _prefix(state: _State, char: str, text: str, at: int) -> bool:
    """Is 千 or 兆 the first letter of a unit: 5千瓦, 3.6亿千瓦时, 每千瓦时?"""
    if char not in _SI or text[at + 1 : at + 2] not in tuple(_SI[char]):
        return False
    if state.digit is not None and (not state.run or char in "兆百"):
        return True
    if state.last >= 10**4 and state.digit is None:
        return True
    return bool(char == "兆" and state.seen) or (not state.seen and text[max(0, at - 1) : at] == "每")


def _take(state: _State, text: str, at: int) -> bool:
    """Take one character into the state; tell whether it belongs to the numeral."""
    char = text[at]
    if _prefix(state, char, text, at):
        return False
    if char in DIGIT:
        return _digit(state, char, text, at)
    if char in "几幾数":
        return _several(state, char, text, at)
    if char in SMALL or char in zh.TENS:
        return _small(state, SMALL.get(char) or 10, zh.TENS.get(char))
    if char in zh.BIG:
        return _big(state, zh.BIG[char])
    if (char in "多余来" and state.seen and text[at + 1 : at + 2] in ("万", "亿", "千", "百", "元")) or (
        char in "多余" and text[at + 1 : at + 3] in (" 万", " 萬", " 亿")
    ):
        if text[at + 1 : at + 2] == "元" or (char == "来" and state.digit is not None):
            return False
        state.vague = "more_than" if char != "来" else "approx"
        return True
    if char == "半" and text[at + 1 : at + 2] in ("百", "万", "亿") and not state.seen:
        state.digit = Fraction(1, 2)
        return True
    return False


def _digit(state: _State, char: str, text: str, at: int) -> bool:
    worth = DIGIT[char]
    if char == "两" and state.digit is not None:
        if state.run != "1" or state.last or text[at + 1 : at + 2] not in tuple("百千万亿个年天次名人"):
            return False
        state.high = Fraction(2)  # 一两千元, 一两个
        return True
    if (
        char == "两"
        and state.last
        and text[at + 1 : at + 2] not in SMALL
        and text[at + 1 : at + 2] not in zh.BIG
    ):
        return False  # 两万两: the second is the unit of weight
    if worth == 0 and state.digit is None and state.last:
        state.zero = True
        return True
    if state.digit is not None:
        if state.run and (state.high is None) and _approximate(state, worth, text, at):
            state.high = Fraction(worth)
            return True
        if not state.run or state.high is not None or state.last:
            return False
        state.run += str(worth)
        state.digit = Fraction(int(state.run))
        return True
    state.digit, state.run = Fraction(worth), str(worth)
    state.mantissa = state.digit
    return True


def _approximate(state: _State, worth: int, text: str, at: int) -> bool:
    """三四十, 七八个, 十五六, 三五个: two neighbouring digits are a range, unless more digits follow."""
    first = int(state.run)
    if len(state.run) != 1 or text[at + 1 : at + 2] in DIGIT or not first:
        return False
    return worth == first + 1 or (first, worth) == (3, 5)


def _several(state: _State, char: str, text: str, at: int) -> bool:
    """几, 数: some; after 十 it adds to the tens (十几), before a scale it multiplies (几十, 数百)."""
    after = text[at + 1 : at + 2]
    if state.digit is not None:
        return False
    if state.last or state.zero:
        state.vague = "more_than"
        state.seen += 1
        return char != "数"
    if after not in SMALL and after not in zh.BIG:
        return False
    state.digit, state.vague = Fraction(1), "vague"
    return True


def _small(state: _State, unit: int, tens: int | None) -> bool:
    if state.last and state.last <= unit and state.last < 10**4 and state.digit is None:
        return False
    if state.run and len(state.run) > 1:
        return False
    bare = state.digit is None
    factor = Fraction(1) if bare else state.digit or Fraction(0)
    if tens:
        state.section += tens
    else:
        state.section += factor * unit
        if state.high is not None:
            state.high = state.section - factor * unit + state.high * unit
    if bare and not state.last and unit > 10 and not state.vague:
        state.vague = "bare"
    state.mantissa = state.section if state.last == 0 else state.mantissa
    state.digit, state.last, state.zero, state.run = None, unit, False, ""
    return True


def _big(state: _State, unit: int) -> bool:
    amount = state.section + (state.digit or 0)
    high = state.high
    if high is not None:
        high = high if state.digit is None else state.section + high
    if not amount and state.total:
        state.total *= unit
    elif not amount:
        state.total, state.vague = Fraction(unit), state.vague or "bare"
    elif state.total and state.scale < unit:
        state.total = (state.total + amount) * unit
    else:
        if state.vague != "bare" and not state.total:
            state.mantissa = amount
        state.total += amount * unit
    state.high = state.total - amount * unit + high * unit if high is not None else None
    state.section, state.digit, state.last, state.zero, state.run = Fraction(0), None, unit, False, ""
    state.scale = unit
    return True


def _close(text: str, start: int, end: int, state: _State, *, formal: bool) -> Numeral | None:
    if not state.seen or end == start:
        return None
    raw = text[start:end]
    if not any(c.isdigit() or c in DIGIT or c in SMALL or c in zh.BIG or c in zh.TENS for c in raw):
        return None
    if len(raw) == 1 and raw in FORMAL and not formal:
        return None
    high = state.high
    value = state.value(state.digit)
    if high is not None and state.digit is not None:
        high = state.section + state.total + high
        value = state.total + state.section + state.digit
    elif high is not None and state.last < 10**4:
        high += state.total
    if high is not None and high <= value:
        high = None
    numeral = Numeral(start, end, value, "han", high=high, scale=state.scale, mantissa=state.mantissa)
    numeral.grouped = len(raw) > 1
    if raw[-1] in "多余来":
        numeral.end -= 1
    if state.vague == "bare":
        numeral.bare = True
        if raw[0] in zh.BIG or raw[0] in SMALL:
            numeral.bound = "vague" if all(c in zh.BIG or c in SMALL for c in raw) and raw != "十" else None
    elif state.vague:
        numeral.bound = state.vague  # type: ignore[assignment]
        numeral.why = "几, 数, 多, 余 inside the numeral"
    if high is not None:
        numeral.bound, numeral.why = "range", "two neighbouring digits"
    return numeral
