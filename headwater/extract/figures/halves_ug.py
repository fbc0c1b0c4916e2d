"""Uyghur halves and rates: يېرىمى (half of them), بىر يېرىم توننا (a tonne and a half), ھەپتىدە بىر قېتىم (once a week)."""
# Patterns and tables are data and stay on one line.

from fractions import Fraction

from headwater.extract import patterns as re
from headwater.extract.figures.lexicon import ug
from headwater.extract.figures.numeral import Numeral
from headwater.extract.figures.reading import Reading

_CASE = r"(?:نى|نىڭ|دا|دە|غا|گە|دىن|لا|مۇ)*(?![\u0621-\u06ff])"
_HALF = re.compile(
    rf"(?<![\u0621-\u06ff])(?<!ئالدىنقى )(?<!كېيىنكى )(?<!بىرىنچى )(?<!ئىككىنچى )(?P<half>(?:تەڭ )?يېرىمى){_CASE}"
)
_MIXED = re.compile(
    rf"(?<![\u0621-\u06ff])(?P<whole>{'|'.join(ug.ONES)}|\d{{1,3}}) يېرىم (?P<unit>توننا|كىلومېتىر|كىلو|مېتىر|سائەت|يىل|ئاي|ھەپتە|مو|گېكتار|لىتىر)(?![\u0621-\u06ff]{{4}})"
)
_RATE = re.compile(
    rf"(?<![\u0621-\u06ff])(?P<per>كۈندە|كۈنىگە|ھەپتىدە|ھەپتىسىگە|ئايدا|ئېيىغا|يىلدا|يىلىغا|پەسىلدە|مەۋسۇمدا)(?P<bound> (?:ئەڭ )?(?:ئاز|كەم) دېگەندە)? (?P<count>{'|'.join(ug.ONES)}|\d{{1,2}}) (?:قېتىم|نۆۋەت|رەت)(?![\u0621-\u06ff])"
)
_STEP = re.compile(
    rf"(?<![\u0621-\u06ff])(?P<step>{'|'.join(ug.ONES)}|\d{{1,2}}) (?P<per>كۈن|ھەپتى|ئاي|يىل)(?:دە|دا) (?P<count>بىر|1) (?:قېتىم|نۆۋەت|رەت)(?![\u0621-\u06ff])"
)
"""Once in two weeks is no rate of a week: the number is that of the weeks between."""
_EVERY = re.compile(rf"(?<![\u0621-\u06ff])(?P<step>{'|'.join(ug.ONES)}|\d{{1,3}}) \Z")
_STEPS = {"كۈن": "day", "ھەپتى": "week", "ئاي": "month", "يىل": "year"}
_UNITS = {
    "توننا": "tonne", "كىلومېتىر": "kilometre", "كىلو": "kilogram", "مېتىر": "metre", "سائەت": "hour", "يىل": "year", "ئاي": "month",
    "ھەپتە": "week", "مو": "mu", "گېكتار": "hectare", "لىتىر": "litre",
}  # fmt: skip
_PERS = {
    "كۈندە": "day", "كۈنىگە": "day", "ھەپتىدە": "week", "ھەپتىسىگە": "week", "ئايدا": "month", "ئېيىغا": "month", "يىلدا": "year",
    "يىلىغا": "year", "پەسىلدە": "quarter", "مەۋسۇمدا": "season",
}  # fmt: skip


def halves_ug(text: str) -> list[Reading]:
    """Return the halves, the wholes and a half, and the rates in words of a Uyghur text."""
    if "يېرىم" not in text and "قېتىم" not in text and "نۆۋەت" not in text and "رەت" not in text:
        return []
    out = [
        _made(m.span("half"), Fraction(1, 2), f"value: '{m['half']}' is a half") for m in _HALF.finditer(text)
    ]
    for m in _MIXED.finditer(text):
        made = _made(m.span(), _number(m["whole"]) + Fraction(1, 2), f"value: '{m[0]}', a whole and a half")
        made.unit = made.numeral.unit = _UNITS[m["unit"]]
        out.append(made)
    for m in _STEP.finditer(text):
        if (weeks := _number(m["step"])) > 1:
            made = _made(m.span(), weeks, f"value: '{m[0]}' is an interval")
            made.unit = _STEPS[m["per"]]
            made.unit_word = f"{made.unit}s between times"
            out.append(made)
    for m in _RATE.finditer(text):
        steps = _EVERY.search(text, max(0, m.start() - 20), m.start())
        if steps and _number(steps["step"]) > 1:
            continue  # in so many weeks, not in each
        made = _made(m.span(), _number(m["count"]), f"per: '{m['per']}'")
        made.unit, made.per = "time", _PERS[m["per"]]
        if m["bound"]:
            made.bound, made.cued = "at_least", True
            made.why.append(f"bound: '{m['bound'].strip()}' before the number")
        made.unit_word = f"times per {made.per}"
        out.append(made)
    return out


def _number(word: str) -> Fraction:
    return Fraction(int(word) if word.isdigit() else ug.ONES[word])


def _made(span: tuple[int, int], value: Fraction, why: str) -> Reading:
    numeral = Numeral(*span, value, "word", grouped=True)
    reading = Reading(*span, span, value, numeral)
    reading.unit_start = reading.unit_end = span[1]
    reading.why.append(why)
    return reading
