"""Holidays: a name and a year give a day. New Year's Day, Easter, 国庆节, 中秋节, نورۇز."""
# Patterns and tables are data and stay on one line.

from datetime import date

from headwater.extract.context.dates.lunar import lunar
from headwater.extract.context.dates.stretch import Stretch

FIXED = {
    "new year's day": (1, 1), "new years day": (1, 1), "new year's eve": (12, 31), "new years eve": (12, 31), "christmas day": (12, 25), "christmas eve": (12, 24),
    "christmas": (12, 25), "xmas": (12, 25), "boxing day": (12, 26), "valentine's day": (2, 14), "st patrick's day": (3, 17), "st. patrick's day": (3, 17),
    "april fools' day": (4, 1), "april fool's day": (4, 1), "halloween": (10, 31), "all saints' day": (11, 1), "all saints day": (11, 1), "independence day": (7, 4), "bastille day": (7, 14),
    "international women's day": (3, 8), "women's day": (3, 8), "may day": (5, 1), "earth day": (4, 22), "human rights day": (12, 10), "world aids day": (12, 1),
    "juneteenth": (6, 19), "veterans day": (11, 11), "armistice day": (11, 11), "remembrance day": (11, 11), "labour day": (5, 1),
    "national day of china": (10, 1), "china's national day": (10, 1), "groundhog day": (2, 2), "guy fawkes night": (11, 5), "epiphany": (1, 6), "nowruz": (3, 21), "noruz": (3, 21),
    "元旦": (1, 1), "元旦节": (1, 1), "情人节": (2, 14), "妇女节": (3, 8), "三八妇女节": (3, 8), "三八节": (3, 8), "婦女節": (3, 8), "愚人节": (4, 1), "劳动节": (5, 1), "勞動節": (5, 1), "五一": (5, 1), "五一劳动节": (5, 1),
    "青年节": (5, 4), "五四青年节": (5, 4), "儿童节": (6, 1), "六一儿童节": (6, 1), "兒童節": (6, 1), "建党节": (7, 1), "七一": (7, 1), "建军节": (8, 1), "八一建军节": (8, 1), "教师节": (9, 10), "教師節": (9, 10),
    "国庆": (10, 1), "国庆节": (10, 1), "國慶節": (10, 1), "國慶": (10, 1), "十一国庆": (10, 1), "双十节": (10, 10), "雙十節": (10, 10), "光棍节": (11, 11), "双十一": (11, 11), "平安夜": (12, 24), "圣诞节": (12, 25), "聖誕節": (12, 25),
    "نورۇز بايرىمى": (3, 21), "نورۇز": (3, 21), "يېڭى يىل كۈنى": (1, 1), "دۆلەت بايرىمى": (10, 1),
}  # fmt: skip
"""Month and day. National days are read as the country's whose language usually names them so."""
NTH = {
    "martin luther king day": (1, 0, 3), "mlk day": (1, 0, 3), "presidents day": (2, 0, 3), "presidents' day": (2, 0, 3), "mother's day": (5, 6, 2), "mothers day": (5, 6, 2), "memorial day": (5, 0, -1),
    "father's day": (6, 6, 3), "fathers day": (6, 6, 3), "labor day": (9, 0, 1), "columbus day": (10, 0, 2), "thanksgiving": (11, 3, 4), "thanksgiving day": (11, 3, 4), "母亲节": (5, 6, 2), "母親節": (5, 6, 2), "父亲节": (6, 6, 3), "感恩节": (11, 3, 4), "感恩節": (11, 3, 4),
}  # fmt: skip
"""Month, weekday (0 is Monday) and which one of the month (-1: the last)."""
EASTER = {"good friday": -2, "easter": 0, "easter sunday": 0, "easter monday": 1, "ash wednesday": -46, "palm sunday": -7, "pentecost": 49, "ascension day": 39,
          "mardi gras": -47, "复活节": 0, "復活節": 0}  # fmt: skip
"""Days from Easter Sunday (western churches)."""
LUNAR = {
    "chinese new year": (0, 0), "lunar new year": (0, 0), "chinese new year's day": (0, 0), "spring festival": (0, 0), "lantern festival": (0, 14), "dragon boat festival": (1, 0), "mid-autumn festival": (2, 0),
    "春节": (0, 0), "春節": (0, 0), "除夕": (0, -1), "除夕夜": (0, -1), "元宵节": (0, 14), "元宵節": (0, 14), "端午节": (1, 0), "端午節": (1, 0), "端午": (1, 0), "中秋节": (2, 0), "中秋節": (2, 0), "中秋": (2, 0), "重阳节": (3, 0), "重陽節": (3, 0),
}  # fmt: skip
"""Which lunar day of the table, and days from it."""
BLACK_FRIDAY = frozenset({"black friday"})
QINGMING = frozenset({"清明", "清明节", "清明節"})
NAMES = frozenset([*FIXED, *NTH, *EASTER, *LUNAR, *BLACK_FRIDAY, *QINGMING])


def feast_day(name: str, y: int) -> Stretch | None:
    """Return the day of a holiday in a year, or None where it is not known."""
    found: date | None = None
    days = 0
    if not 1583 <= y <= 9000:
        return None
    if name in FIXED:
        found = date(y, *FIXED[name])
    elif name in NTH:
        found = _nth(y, *NTH[name])
    elif name in BLACK_FRIDAY:
        found, days = _nth(y, 11, 3, 4), 1
    elif name in EASTER:
        found, days = easter(y), EASTER[name]
    elif name in QINGMING:  # the sun's longitude is 15 degrees: 4 April, in some years the 5th
        found = date(y, 4, int((y % 100) * 0.2422 + (4.81 if y >= 2000 else 5.59)) - (y % 100) // 4)
    elif name in LUNAR and (pair := lunar(y, LUNAR[name][0])):
        found, days = date(y, *pair), LUNAR[name][1]
    if found is None:
        return None
    first = date.fromordinal(found.toordinal() + days)
    return Stretch(first, date.fromordinal(first.toordinal() + 1), "day")


def easter(y: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher)."""
    a, (b, c) = y % 19, divmod(y, 100)
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    left = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * left) // 451
    month, day = divmod(h + left - 7 * m + 114, 31)
    return date(y, month, day + 1)


def _nth(y: int, m: int, weekday: int, n: int) -> date:
    if n < 0:
        last = date(y, m + 1, 1).toordinal() - 1
        return date.fromordinal(last - (date.fromordinal(last).weekday() - weekday) % 7)
    first = date(y, m, 1)
    return date.fromordinal(first.toordinal() + (weekday - first.weekday()) % 7 + 7 * (n - 1))
