"""A number as a spreadsheet shows it, by its format code (ECMA-376 part 1, 18.8.30 and 18.8.31)."""

import datetime
import re
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

BUILT_IN = {
    0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?",
    13: "# ??/??", 14: "yyyy-mm-dd", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM",
    20: "h:mm", 21: "h:mm:ss", 22: "yyyy-mm-dd h:mm", 27: "yyyy年m月", 28: "m月d日", 29: "m月d日", 30: "yyyy-mm-dd",
    31: "yyyy年m月d日", 32: "h时mm分", 33: "h时mm分ss秒", 36: "yyyy年m月", 37: "#,##0", 38: "#,##0", 39: "#,##0.00",
    40: "#,##0.00", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@", 50: "yyyy年m月",
    51: "m月d日", 52: "yyyy年m月", 53: "m月d日", 54: "m月d日", 55: "yyyy年m月", 56: "m月d日", 57: "yyyy年m月", 58: "m月d日",
}  # fmt: skip
"""Number of a built-in format -> its code. Those that differ with the country of the computer (14, 22, 30)
are shown year first: day and month cannot be mistaken."""

TOKEN = re.compile(
    r'"([^"]*)"?|[\\!](.)|_.|\*.|\[([^\]]*)\]|(AM/PM|上午/下午|A/P)|(General|G/通用格式)|([yYmMdDhHsS]+|[bB]{2,4}|[eE](?![+-])|[aA]{3,4})|(E[+-])|(.)',
    re.DOTALL,
)
DATED = re.compile(r"[yYdDhHsSeE]|mm|m[/-]|[/-]m|月|日")
EPOCH, EPOCH_1904 = datetime.datetime(1899, 12, 30), datetime.datetime(1904, 1, 1)
MONTHS = "January February March April May June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
LONGEST_CODE = 300
Token = tuple[str, str]


def shown_number(value: float, code: str, *, from_1904: bool = False) -> str:
    """Return `value` as the format `code` shows it; by itself where the code cannot be followed.

    A date that the code writes with day and month in figures and the year behind or nowhere is given as ISO 8601.
    """
    sections = _sections(code[:LONGEST_CODE])
    at = 1 if value < 0 and len(sections) > 1 else 2 if value == 0 and len(sections) > 2 else 0
    tokens = sections[at]
    if not tokens and at == 0:
        return _general(value)
    if any(kind == "date" for kind, _ in tokens):
        return _date(value, tokens, from_1904)
    if any(kind == "general" for kind, _ in tokens):
        return "".join(
            _general(value) if kind == "general" else words
            for kind, words in tokens
            if kind in {"general", "text"}
        )
    return _number(abs(value) if at == 1 else value, tokens)


def is_date(code: str) -> bool:
    """Tell whether a format shows dates or times."""
    return any(kind == "date" for kind, _ in _sections(code[:LONGEST_CODE])[0])


@lru_cache(maxsize=1024)
def _sections(code: str) -> list[list[Token]]:
    found: list[list[Token]] = [[]]
    for m in TOKEN.finditer(code):
        quoted, escaped, bracket, noon, general, date, power, other = m.groups()
        row = found[-1]
        if quoted is not None or escaped is not None:
            row.append(("text", quoted if quoted is not None else escaped))
        elif bracket is not None:
            if re.fullmatch("[hHmMsS]+", bracket):
                row.append(("date", f"[{bracket.lower()}]"))
            elif bracket.startswith("$"):
                row.append(("text", bracket[1:].split("-")[0]))
        elif noon:
            row.append(("date", "noon"))
        elif general:
            row.append(("general", ""))
        elif date:
            row.append(("date", date.lower().replace("e", "yyyy") if date.lower() != "e" else "yyyy"))
        elif power:
            row.append(("power", power))
        elif other == ";":
            found.append([])
        elif other == "@":
            row.append(("general", ""))
        elif other is not None and other in "0#?":
            row.append(("digit", other))
        elif other is not None and other in ".,%/":
            row.append((other, other))
        elif other is not None:
            row.append(("text", other))
        elif m.group().startswith("_"):
            row.append(("text", " "))
    return found


def _general(value: float) -> str:
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    text = format(Decimal(f"{value:.11g}"), "f") if 1e-9 < abs(value) < 1e15 else f"{value:.10g}"
    return text.rstrip("0").rstrip(".") if "." in text and "e" not in text else text


def _number(value: float, tokens: list[Token]) -> str:
    kinds = [kind for kind, _ in tokens]
    if "digit" not in kinds:
        return "".join(words for kind, words in tokens if kind in {"text", ".", ",", "/"}).strip()
    if "power" in kinds or "/" in kinds:
        return f"{value:.2E}" if "power" in kinds else _general(value)
    last = max(i for i, kind in enumerate(kinds) if kind == "digit")
    point = kinds.index(".") if "." in kinds else None
    scale = 0
    while last + 1 + scale < len(kinds) and kinds[last + 1 + scale] == ",":
        scale += 1  # commas behind the last digit divide by a thousand each
    exact = Decimal(repr(value)) * 100 ** kinds.count("%") / 1000**scale
    places = [w for i, (k, w) in enumerate(tokens) if k == "digit" and point is not None and i > point]
    whole_end = point if point is not None else last + 1
    grouped = any(kind == "," and i < min(last, whole_end) for i, kind in enumerate(kinds))
    quantized = exact.quantize(Decimal(1).scaleb(-len(places)), ROUND_HALF_UP) if abs(exact) < 1e20 else exact
    digits, _, fraction = format(abs(quantized), "f").partition(".")
    for place in reversed(places):
        if place == "0" or not fraction.endswith("0"):
            break
        fraction = fraction[:-1]
    text = _laid_out(tokens, whole_end, digits, fraction, grouped).strip()
    return f"-{text}" if quantized < 0 and "-" not in text else text


def _laid_out(tokens: list[Token], whole_end: int, digits: str, fraction: str, grouped: bool) -> str:
    """Fill the digits into the places of the code, from the right before the point, from the left behind it."""
    places = [i for i, (kind, _) in enumerate(tokens[:whole_end]) if kind == "digit"]
    least = sum(1 for i in places if tokens[i][1] == "0")
    digits = digits.lstrip("0").rjust(least, "0")
    plain = all(kind != "text" for kind, _ in tokens[places[0] : places[-1]]) if places else True
    out: list[str] = []
    behind = list(fraction)
    for index, (kind, words) in enumerate(tokens):
        if kind == "digit" and index < whole_end:
            if plain:
                out.append(
                    (f"{int(digits):,}".rjust(least, "0") if grouped and digits else digits)
                    if index == places[0]
                    else ""
                )
            else:
                left = len(places) - 1 - places.index(index)
                end = len(digits) - left
                out.append(
                    digits[: max(0, end)] if index == places[0] else digits[max(0, end - 1) : max(0, end)]
                )
        elif kind == "digit":
            out.append(behind.pop(0) if behind else "")
        elif kind == ".":
            out.append("." if fraction else "")
        elif kind in {"text", "%"}:
            out.append(words)
    return "".join(out)


def _date(value: float, tokens: list[Token], from_1904: bool) -> str:
    if not 0 <= value < 2_958_466:
        return _general(value)
    early = 1 if value < 60 and not from_1904 else 0  # Excel counts 29 February 1900, which was no day
    since = datetime.timedelta(seconds=round((value + early) * 86400))
    when = (EPOCH_1904 if from_1904 else EPOCH) + since
    parts = [words for kind, words in tokens if kind == "date"]
    if _unclear(parts):
        clock = f" {when:%H:%M}" if any(p[0] in "hs" for p in parts) else ""
        return f"{when:%Y-%m-%d}{clock}" if "d" in "".join(parts) else f"{when:%Y-%m}"
    out: list[str] = []
    before = ""
    for index, (kind, words) in enumerate(tokens):
        if kind != "date":
            out.append(words if kind in {"text", "/", ",", "."} else "")
            continue
        after = next((w for k, w in tokens[index + 1 :] if k == "date"), "")
        minute = words in {"m", "mm"} and ("h" in before or after.startswith("s") or before.startswith("[h"))
        out.append(_part(when, words, minute, "noon" in parts, value))
        before = words
    return "".join(out).strip()


def _unclear(parts: list[str]) -> bool:
    """Tell whether a date would be written with figures only and not year first: 3/4/2019."""
    dates = [
        p
        for p in parts
        if p[0] in "ydm"
        and not (
            p[0] == "m" and any(q[0] in "h[" or q[0] == "s" for q in parts) and "d" not in "".join(parts)
        )
    ]
    named = any(p.startswith("mmm") for p in dates)
    figures = [p[0] for p in dates if not p.startswith(("ddd", "mmm"))]
    if named:
        return any(p in {"y", "yy"} for p in dates)
    return "y" in figures and (figures[0] != "y" or any(p in {"y", "yy"} for p in dates))


def _part(when: datetime.datetime, words: str, minute: bool, noon: bool, value: float) -> str:
    size = len(words)
    hour = (when.hour - 1) % 12 + 1 if noon else when.hour
    if words == "noon":
        return "AM" if when.hour < 12 else "PM"
    if words.startswith("["):
        total = round(value * 86400)
        return str(total // {"h": 3600, "m": 60, "s": 1}[words[1]])
    if minute:
        return f"{when.minute:0{size}}"
    letter = words[0]
    if letter == "y":
        return f"{when.year}" if size > 2 else f"{when.year % 100:02}"
    if letter == "m":
        return {1: str(when.month), 2: f"{when.month:02}", 3: MONTHS[when.month - 1][:3]}.get(
            size, MONTHS[when.month - 1]
        )
    if letter == "d":
        return {1: str(when.day), 2: f"{when.day:02}", 3: DAYS[when.weekday()][:3]}.get(
            size, DAYS[when.weekday()]
        )
    if letter in "hs":
        return f"{hour if letter == 'h' else when.second:0{min(size, 2)}}"
    return "星期" * (size > 3) + "一二三四五六日"[when.weekday()] if letter == "a" else ""
