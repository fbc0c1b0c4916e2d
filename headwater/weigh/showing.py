# ruff: noqa: E501
"""Quantities and dates for readers, in English, Chinese and Uyghur."""

import re
from functools import lru_cache

from headwater.model import Number, Quantity, Words
from headwater.model.words import when_ug, when_zh
from headwater.weigh import dates, values

UNITS = {
    "person": ("人", "ئادەم"), "person-time": ("人次", "ئادەم-قېتىم"), "household": ("户", "ئائىلە"),
    "yuan": ("元", "يۈەن"), "dollar": ("美元", "دوللار"), "euro": ("欧元", "ياۋرو"), "percent": ("%", "پىرسەنت"),
    "percentage-point": ("个百分点", "پىرسەنت نۇقتىسى"), "day": ("天", "كۈن"), "night": ("晚", "كېچە"), "week": ("周", "ھەپتە"),
    "month": ("个月", "ئاي"), "year": ("年", "يىل"), "hour": ("小时", "سائەت"), "minute": ("分钟", "مىنۇت"),
    "time": ("次", "قېتىم"), "visit": ("次走访", "قېتىم زىيارەت"), "mu": ("亩", "مو"), "hectare": ("公顷", "گېكتار"),
    "tonne": ("吨", "توننا"), "kilogram": ("公斤", "كىلوگرام"), "kilometre": ("公里", "كىلومېتىر"),
    "metre": ("米", "مېتىر"), "official": ("名干部", "كادىر"), "worker": ("名工人", "ئىشچى"),
    "resident": ("名居民", "ئاھالە"), "teacher": ("名教师", "ئوقۇتقۇچى"), "student": ("名学生", "ئوقۇغۇچى"),
    "doctor": ("名医生", "دوختۇر"), "village": ("个村", "كەنت"), "town": ("个乡镇", "يېزا-بازار"),
    "division": ("个师", "دىۋىزىيە"), "province": ("个省", "ئۆلكە"), "prefecture": ("个地州", "ۋىلايەت"),
    "county": ("个县", "ناھىيە"), "district": ("个区", "رايون"), "city": ("个市", "شەھەر"),
    "country": ("个国家", "دۆلەت"), "school": ("所学校", "مەكتەپ"), "hospital": ("所医院", "دوختۇرخانا"),
    "project": ("个项目", "تۈر"), "enterprise": ("家企业", "كارخانا"), "company": ("家公司", "شىركەت"),
    "team": ("支队伍", "ئەترەت"), "group": ("个小组", "گۇرۇپپا"), "job": ("个岗位", "خىزمەت ئورنى"),
    "item": ("件", "دانە"), "parcel": ("件包裹", "دانە پوچتا بولىقى"), "house": ("栋房屋", "ئۆي"),
    "home": ("套住房", "ئۆي"), "family": ("户家庭", "ئائىلە"), "child": ("名儿童", "بالا"), "batch": ("批", "تۈركۈم"),
    "meeting": ("次会议", "قېتىم يىغىن"), "crown": ("克朗", "كرون"), "transfer": ("人次转移", "قېتىم يۆتكەش"),
    "pound": ("英镑", "فوند سىتېرلىڭ"), "yen": ("日元", "ياپون يېنى"), "bed": ("张床位", "كارىۋات"), "meal": ("份餐食", "ۋاخ تاماق"),
}  # fmt: skip
PERS = {
    "day": ("每天", "كۈنىگە"), "week": ("每周", "ھەپتىسىگە"), "month": ("每月", "ئېيىغا"),
    "quarter": ("每季度", "پەسلىگە"), "year": ("每年", "يىلىغا"), "household": ("每户", "ھەر ئائىلىگە"),
    "person": ("每人", "ھەر ئادەمگە"), "visit": ("每次", "ھەر قېتىمدا"), "worker": ("每名工人", "ھەر ئىشچىغا"),
}  # fmt: skip
_ZH = {"approx": "约", "at_least": "至少", "at_most": "至多", "more_than": "超过", "less_than": "近"}
_UG = {"approx": "تەخمىنەن ", "at_least": "كەم دېگەندە ", "at_most": "كۆپ بولغاندا "}


@lru_cache(maxsize=65_536)
def shown(q: Quantity) -> Words:
    """Return a quantity for a reader in every language; the page's words where it is vague."""
    english = values.readable(q)
    vague = q.bound == "vague" or (q.low is None and q.high is None)
    if vague or (not q.unit and q.low == q.high and q.low is not None and 0 < q.low < 1):
        return Words(english, english if not vague else q.as_written, english if not vague else q.as_written)
    zh, ug = UNITS.get(q.unit or "", (q.unit or "", q.unit or ""))
    per_zh, per_ug = PERS.get(q.per or "", (f"每{q.per}", f"ھەر {q.per} ئۈچۈن")) if q.per else ("", "")
    if q.low is not None and q.high is not None and q.low != q.high:
        low, high = _number(q.low), _number(q.high)
        span = f"{_number_zh(q.low)}至{_number_zh(q.high)}"
        return Words(english, f"{per_zh}{span}{zh}", f"{per_ug} {low}–{high} {ug}".strip())
    value = q.low if q.low is not None else q.high
    assert value is not None
    number = _number(value)
    return Words(
        english,
        f"{per_zh}{_ZH.get(q.bound, '')}{_number_zh(value)}{zh}",
        " ".join(f"{per_ug} {_bounded_ug(q.bound, value, number)} {ug}".split()),
    )


def _bounded_ug(bound: str, value: Number, number: str) -> str:
    """A number in its bound; the endings follow the number as it is read aloud."""
    if bound == "more_than":
        return f"{number}{'تىن' if _sound(value) in VOICELESS else 'دىن'} ئارتۇق"
    if bound == "less_than":
        return f"{number}{_dative(value)} يېقىن"
    return f"{_UG.get(bound, '')}{number}"


VOICELESS = frozenset({3, 4, 5, 40, 50, 60, 70})
"""What a number read aloud ends on, where its last sound is voiceless: üch, töt, besh, qiriq, ellik, atmish,
yetmish."""
_BACK = {9: "غا", 10: "غا", 30: "غا", 40: "قا", 60: "قا", 90: "غا", 10**6: "غا", 10**9: "قا", 10**3: "غا"}
_FRONT = {3: "كە", 4: "كە", 5: "كە", 50: "كە", 70: "كە"}


def _dative(value: Number) -> str:
    sound = _sound(value)
    return _BACK.get(sound) or _FRONT.get(sound, "گە")


def _sound(value: Number) -> int:
    """The word a number ends on when it is read aloud: 1 to 9, 10 to 90, 100, or 10 to the 3, 6, 9."""
    if value != int(value):
        return int(re.sub(r"[^1-9]", "", f"{value:.12g}"[-1:]) or 0)
    plain = str(abs(int(value)))
    zeros = len(plain) - len(plain.rstrip("0"))
    if zeros >= 3:
        return int(10 ** (zeros - zeros % 3)) if zeros < 12 else 10**9
    if zeros == 2:
        return 100
    return int(plain[-1 - zeros]) * 10**zeros if plain.strip("0") else 0


def _number(value: Number) -> str:
    return f"{int(value):,}" if value == int(value) else f"{value:,}"


def _number_zh(value: Number) -> str:
    """A number as Chinese writes it: in 万, 亿 and 万亿 where two decimals hold all of it."""
    for size, word in ((10**12, "万亿"), (10**8, "亿"), (10**4, "万")):
        if abs(value) >= size:
            part = round(value / size, 2)
            exact = abs(part * size - value) < 1e-9 * abs(value)
            return f"{part:,.10g}{word}" if exact else _number(value)
    return _number(value)


def day(when: str | None) -> Words:
    """Return a date or period as reasons write it."""
    if not when:
        return Words(dates.readable(when), "未写明日期", "چېسلاسى يېزىلمىغان")
    return Words(dates.readable(when), when_zh(when), when_ug(when))


def event_day(when: str) -> Words:
    """Return the date of an event in words."""
    return Words(dates.in_words(when), when_zh(when), when_ug(when))
