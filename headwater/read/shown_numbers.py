"""Numbers of list items as programs show them (ECMA-376 part 1, 17.18.59; ODF 1.3, 19.500)."""

from collections.abc import Callable

ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
         (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
HAN, CAPITAL_HAN = "〇一二三四五六七八九", "零壹贰叁肆伍陆柒捌玖"
STEMS, BRANCHES = "甲乙丙丁戊己庚辛壬癸", "子丑寅卯辰巳午未申酉戌亥"
ARABIC = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
MOST = 32_767


def roman(number: int) -> str:
    """Return a small Roman number."""
    parts = []
    for value, letters in ROMAN:
        times, number = divmod(number, value)
        parts.append(letters * times)
    return "".join(parts)


def letters(number: int) -> str:
    """Return a, b ... z, aa, bb as Word counts."""
    return chr(ord("a") + (number - 1) % 26) * min(40, (number - 1) // 26 + 1)


def han(number: int, digits: str = HAN, units: tuple[str, ...] = ("", "十", "百", "千")) -> str:
    """Return a Chinese number under 10,000: 十二, 一百〇五."""
    if number >= 10_000:
        return str(number)
    text, gap = "", False
    for power in range(3, -1, -1):
        digit = number // 10**power % 10
        if digit:
            text += (digits[0] if gap and text else "") + digits[digit] + units[power]
        gap = not digit
    if text.startswith(digits[1] + units[1]) and number < 20 and digits == HAN:
        text = text[1:]
    return text or digits[0]


def circled(number: int) -> str:
    """Return ①, ② ... up to 20."""
    return chr(0x2460 + number - 1) if number <= 20 else str(number)


def _each(row: str) -> Callable[[int], str]:
    return lambda number: row[(number - 1) % len(row)]


FORMATS: dict[str, Callable[[int], str]] = {
    "lowerRoman": roman, "upperRoman": lambda n: roman(n).upper(), "lowerLetter": letters,
    "upperLetter": lambda n: letters(n).upper(), "decimalZero": lambda n: f"{n:02}", "ordinal": lambda n: f"{n}.",
    "chineseCounting": han, "chineseCountingThousand": han, "japaneseCounting": han, "taiwaneseCounting": han,
    "taiwaneseCountingThousand": han, "koreanCounting": han,
    "ideographDigital": lambda n: "".join(HAN[int(c)] for c in str(n)),
    "taiwaneseDigital": lambda n: "".join(HAN[int(c)] for c in str(n)),
    "japaneseDigitalTenThousand": han, "ideographTraditional": _each(STEMS), "ideographZodiac": _each(BRANCHES),
    "chineseLegalSimplified": lambda n: han(n, CAPITAL_HAN, ("", "拾", "佰", "仟")),
    "ideographLegalTraditional": lambda n: han(n, CAPITAL_HAN.replace("贰", "貳").replace("陆", "陸"), ("", "拾", "佰", "仟")),
    "decimalEnclosedCircle": circled, "decimalEnclosedCircleChinese": circled,
    "decimalEnclosedParen": lambda n: f"({n})", "ideographEnclosedCircle": lambda n: f"({han(n)})",
    "decimalFullWidth": lambda n: "".join(chr(ord(c) + 0xFEE0) for c in str(n)),
    "decimalFullWidth2": lambda n: "".join(chr(ord(c) + 0xFEE0) for c in str(n)),
    "arabicAlpha": _each(ARABIC), "i": roman, "I": lambda n: roman(n).upper(), "a": letters,
    "A": lambda n: letters(n).upper(), "一, 二, 三, ...": han, "①, ②, ③, ...": circled,
}  # fmt: skip
"""Name of a format (OOXML, then ODF) -> a number as it shows; any other shows decimal digits."""


def number_shown(number: int, form: str) -> str:
    """Return `number` as the format called `form` shows it; "" for bullets and none."""
    if form in {"bullet", "none"}:
        return ""
    if not 1 <= number <= MOST:
        return str(number)
    return FORMATS.get(form, str)(number)
