"""Chinese words of time, as data, and the small numbers that dates are made of. Simplified and
traditional forms stand side by side."""
# Patterns and tables are data and stay on one line.

DIGITS = {c: n for n, c in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "○": 0,
    "元": 1,
    "正": 1,
    "两": 2,
    "兩": 2,
}
N = r"(?:\d{1,3}|[一二三四五六七八九两兩]?十[一二三四五六七八九]?|[一二三四五六七八九两兩]|数|几)"
YEAR = r"(?:(?<!\d)[12]\d{3}|(?<![〇零○一二三四五六七八九])[一二][〇零○一二三四五六七八九]{3})\s?年"
SHORT_YEAR = r"(?<![\d.第])\d\d\s?年"
MONTH = r"(?:(?<!\d)(?:1[0-2]|0?[1-9])|十[一二]?|[一二三四五六七八九])\s?月(?:份|分)?"
DAY = r"(?:(?<!\d)(?:3[01]|[12]\d|0?[1-9])|[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九])\s?[日号號]"
YEARS_MOVED = {
    "大前年": -3, "前年": -2, "去年": -1, "上年": -1, "上一年": -1, "今年": 0, "本年": 0, "本年度": 0,
    "明年": 1, "下一年": 1, "来年": 1, "來年": 1, "后年": 2, "後年": 2,
}  # fmt: skip
YEARS_MENTIONED = {
    "同年": 0,
    "同一年": 0,
    "那一年": 0,
    "这一年": 0,
    "這一年": 0,
    "全年": 0,
    "当年": 0,
    "當年": 0,
    "该年": 0,
    "那年": 0,
    "翌年": 1,
    "次年": 1,
    "第二年": 1,
}
MONTHS_MOVED = {"上上个月": -2, "上个月": -1, "上月": -1, "本月": 0, "这个月": 0, "當月": 0, "当月": 0, "下个月": 1,
                "下月": 1, "上個月": -1, "這個月": 0, "下個月": 1, "同月": 0}  # fmt: skip
DAYS_MOVED = {
    "大前天": -3, "前天": -2, "前日": -2, "昨天": -1, "昨日": -1, "昨晚": -1, "今天": 0, "今日": 0, "当天": 0, "今晚": 0,
    "明天": 1, "明日": 1, "后天": 2, "後天": 2, "大后天": 3, "大後天": 3,
}  # fmt: skip
WEEKS_MOVED = {"上上": -2, "上": -1, "这": 0, "這": 0, "本": 0, "下": 1, "下下": 2}
WEEKDAYS = {c: n for n, c in enumerate("一二三四五六日")} | {"天": 6} | {str(n + 1): n for n in range(6)}
SEASONS = {"春": "spring", "夏": "summer", "秋": "autumn", "冬": "winter"}
UNITS = {
    "年": "year",
    "月": "month",
    "周": "week",
    "週": "week",
    "星期": "week",
    "天": "day",
    "日": "day",
    "季度": "quarter",
}
PLANS = {
    "一五": (1953, 1957), "二五": (1958, 1962), "三五": (1966, 1970), "四五": (1971, 1975), "五五": (1976, 1980),
    "六五": (1981, 1985), "七五": (1986, 1990), "八五": (1991, 1995), "九五": (1996, 2000), "十五": (2001, 2005),
    "十一五": (2006, 2010), "十二五": (2011, 2015), "十三五": (2016, 2020), "十四五": (2021, 2025), "十五五": (2026, 2030),
}  # fmt: skip
"""China's five-year plans and the years they cover."""
CONGRESSES = {
    "十六大": (2002, 11),
    "十七大": (2007, 10),
    "十八大": (2012, 11),
    "十九大": (2017, 10),
    "二十大": (2022, 10),
}
"""National congresses of the Communist Party of China, by month, for "since the congress"."""


def number(words: str) -> int | None:
    """Read 十二, 二十一, 廿三, 二〇一八, 12 as an int; 几 and 数 are unknown."""
    text = words.strip()
    if text.isdigit() and text.isascii():
        return int(text)
    if text.startswith("廿"):
        text = "二十" + text[1:]
    if "十" in text:
        tens, _, ones = text.partition("十")
        if (tens and tens not in DIGITS) or (ones and ones not in DIGITS):
            return None
        return (DIGITS[tens] if tens else 1) * 10 + (DIGITS[ones] if ones else 0)
    if not text or any(c not in DIGITS for c in text):
        return None
    value = 0
    for c in text:
        value = value * 10 + DIGITS[c]
    return value
