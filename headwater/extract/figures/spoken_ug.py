"""Uyghur numbers whose noun stands before: ئىدارە 92 دەيدۇ, كىتابتا بۇ سان 1180, 462 سى كەلدى."""

from headwater.extract import patterns as re
from headwater.extract.figures import counted_ug
from headwater.extract.figures.counted import Counted
from headwater.extract.figures.reading import Reading
from headwater.extract.figures.topic import MEASURES, Topic, bare_ug

Near = list[tuple[Reading, Counted]]

_WORD = r"[\u0621-\u06d5-]+"
_SAYS = re.compile(
    r"[ \u00a0]?(?:(?:سى|ى|ىنى|سىنى|نى|نىلا|لا)(?![\u0621-\u06d5]))?[ \u00a0]?(?:(?:دە|دې)[\u0621-\u06d5]*|ئىدى|ئىكەن|ئىمىش|بولغان|بولدى|بولىدۇ|قالدى|قالغان|كەلدى|كەلگەن|كەتتى|چىقتى|چىققان|چىقىدۇ|"
    r"كۆرسىتىلگەن|يېزىلغان|خاتىرىلەنگەن|ساندىم|سانىدى|سانىدىم|بار|يوق)?(?= ?[.،؛:؟!»)]|\Z| (?:دە|دې|ئىدى|ئىكەن|بولغان|ئۇ|ۋە|ئەمما|لېكىن|بىراق))"
)
"""What may stand between such a number and the end of its clause."""
_NUMBER_OF = re.compile(
    rf"(?P<noun>{_WORD})(?: (?:ئومۇمىي|ئەمەلىي|ھەقىقىي|دەسلەپكى))? (?:سانى|ئومۇمىي سانى|سانىنى)(?: {_WORD}){{0,4}}:? \Z"
)
_PLURAL = re.compile(rf"(?P<noun>{_WORD}(?:لار|لەر|لىرى)) (?:تەخمىنەن |جەمئىي |پەقەت |ئاران )?\Z")
_COUNTED = re.compile(
    rf"(?P<noun>{_WORD}(?:لارنى|لەرنى|لىرىنى)) (?:سانى|ساناپ|ساناپ چىق){_WORD}?[^.؟!]{{0,20}}\Z"
)
_GENERIC = frozenset({"سان", "كىشى", "ئادەم", ""})
_RATIO = 60


def spoken(text: str, reading: Reading, before: Near, topic: Topic | None) -> Counted | None:
    """Return what a bare number counts by the words before it, or None where they do not tell."""
    if reading.unit is not None or reading.numeral.ordinal or reading.value != int(reading.value):
        return None
    left = text[max(0, reading.start - 90) : reading.start]
    for frame in (_NUMBER_OF, _COUNTED, _PLURAL):
        if (found := frame.search(left)) and (known := counted_ug.noun(bare_ug(found["noun"]))):
            return _made(reading, Counted(0, 0, known[0], *known[1]), "the noun of its number")
    again = counted_ug.told_again(text, reading)
    if not again and not _SAYS.match(text, reading.number[1]):
        return None
    for other, counted in reversed(before):
        unit = counted.unit or other.unit or ""
        if counted.head not in _GENERIC and unit and unit not in MEASURES and _alike(reading, other.value):
            return _made(reading, counted, "the noun of the number before", unit)
    if topic is None or not topic.counted.text or topic.counted.unit in MEASURES:
        return None
    if topic.value is not None and not _alike(reading, topic.value):
        return None
    return _made(reading, topic.counted, "what is talked of")


def _alike(reading: Reading, value: object) -> bool:
    one, other = float(value), float(reading.value)  # type: ignore[arg-type]
    return one >= 1 and other > 1 and one <= other * _RATIO and other <= one * _RATIO


def _made(reading: Reading, same: Counted, why: str, unit: str = "") -> Counted:
    end = reading.end
    return Counted(end, end, same.text, same.head, same.unit or unit, same.modifiers, f"measure: {why}")
