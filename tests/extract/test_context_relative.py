"""Dates counted from the document's: parts, holidays, eras, lengths. Rows: (text, EDTF), of a document of 9 May 2018.

EDTF is never finer than the words: "early 2016" is 2016; only programs that ask for days get them (DAYS).
"""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.extract.context.dates import find, read
from headwater.extract.context.dates.holidays import NAMES, easter, feast_day

ANCHOR = "2018-05-09"  # a Wednesday

ENGLISH = [
    ("It opened in early 2016.", "2016"),
    ("It closed in mid-October.", "2017-10"),
    ("It closed in late March 2017.", "2017-03"),
    ("They met late last year.", "2017"),
    ("They met in the first half of last year.", "2017-01-01/2017-06-30"),
    ("sales in the second quarter of this year", "2018-04-01/2018-06-30"),
    ("Over the past year, prices rose.", "2017/2018"),
    ("last summer the mill closed", "2017-22"),
    ("It opened in November last year.", "2017-11"),  # a part of a year counted from the document's
    ("It opened on 3 November of last year.", "2017-11-03"),
    ("It opened on November 3rd last year.", "2017-11-03"),
    ("It opens in late March next year.", "2019-03"),
    ("It closed in the winter of last year.", "2017-24"),
    ("By the end of October last year, all were closed.", "2017-10-31"),
    ("from October last year to March this year", "2017-10/2018-03"),
    ("the 2016-17 school year", "2016/2017"),
    ("in fiscal year 2016/17", "2016/2017"),
    ("in FY2017", "2017"),
    ("the week before last", "2018-04-23/2018-04-29"),
    ("the day before yesterday", "2018-05-07"),
    ("three weeks ago", "2018-04-18"),
    ("a fortnight ago", "2018-04-25"),
    ("on Christmas Day 2016", "2016-12-25"),
    ("on Easter Sunday 2018", "2018-04-01"),
    ("on Thanksgiving 2017", "2017-11-23"),
    ("two days after 5 July 2009", "2009-07-07"),
    ("from 2014 to the present", "2014/2018-05-09"),
    ("in the three months to September 2017", "2017-07/2017-09"),
    ("the first two weeks of March 2018", "2018-03-01/2018-03-14"),
    ("the last three days of May 2016", "2016-05-29/2016-05-31"),
    ("year to date", "2018-01-01/2018-05-09"),
    ("the final quarter of 2017", "2017-10-01/2017-12-31"),
    ("by the end of the month", "2018-05-31"),
    ("by the end of next month", "2018-06-30"),
    ("Between January and March 2018", "2018-01/2018-03"),
    ("since last July", "2017-07/.."),
    ("over the weekend", "2018-05-05/2018-05-06"),
    ("last Tuesday", "2018-05-08"),
    ("the month after next", "2018-07"),
    ("in the early twentieth century", "19XX"),
    ("the last week of September 2014", "2014-09-22/2014-09-28"),
    ("in August and September 2017", "2017-08/2017-09"),
    ("from 15 to 18 July", "2017-07-15/2017-07-18"),
    ("earlier this month", "2018-05-01/2018-05-08"),
    ("during the 12th Five-Year Plan", "2011/2015"),
    ("since the 18th Party Congress", "2012-11/.."),
    ("By late 2017", "2017"),  # not its last day: the words do not say so
    ("between 2010 and today", "2010/2018-05-09"),
    ("at the end of the 1990s", "199X"),  # the end of a decade is no day
]
CHINESE = [
    ("上周三", "2018-05-02"),
    ("下个月初", "2018-06"),
    ("前年", "2016"),
    ("大前天", "2018-05-06"),
    ("去年上半年", "2017-01-01/2017-06-30"),
    ("今年三季度", "2018-07-01/2018-09-30"),
    ("民国107年", "2018"),
    ("民國九十八年八月八日", "2009-08-08"),
    ("近三年来", "2015/2018"),
    ("“十三五”期间", "2016/2020"),
    ("党的十八大以来", "2012-11/.."),
    ("今年以来", "2018/.."),
    ("本周末", "2018-05-12/2018-05-13"),
    ("去年底", "2017-12-31"),
    ("去年年底", "2017-12-31"),
    ("2017年末", "2017-12-31"),
    ("2017年国庆节", "2017-10-01"),
    ("2018年春节", "2018-02-16"),
    ("2017年中秋节", "2017-10-04"),
    ("今年五一期间", "2018-05-01"),
    ("上世纪九十年代末", "199X"),
    ("2017年3月上旬", "2017-03-01/2017-03-10"),
    ("3月中旬", "2018-03-11/2018-03-20"),
    ("2016年10月下旬", "2016-10-21/2016-10-31"),
    ("两周前", "2018-04-25"),
    ("三个月前", "2018-02"),
    ("改革开放以来", "1978-12/.."),
    ("新中国成立以来", "1949-10/.."),
    ("1到9月", "2018-01/2018-09"),
    ("2017年1至9月", "2017-01/2017-09"),
    ("去年同期", "2017"),
    ("上年末", "2017-12-31"),
    ("下周一至周三", "2018-05-14/2018-05-16"),
    ("2014年至今", "2014/.."),
    ("2014至2017年间", "2014/2017"),
    ("年初", "2018"),
    ("光緒二十年", "1894"),
    ("2017年夏天", "2017-22"),
    ("去年夏天", "2017-22"),
    ("民國元年", "1912"),
    ("雍正四年", "1726"),
    ("全市现有85个", "2018-05-09"),  # "now has"
]
UYGHUR = [
    ("بۇلتۇرنىڭ ئاخىرىدا", "2017-12-31"),
    ("ئۆتكەن ئايدا", "2018-04"),
    ("ئۆتكەن ھەپتە", "2018-04-30/2018-05-06"),
    ("يېقىنقى ئۈچ يىلدا", "2015/2018"),
    ("2017-يىلىنىڭ ئالدىنقى يېرىمىدا", "2017-01-01/2017-06-30"),
    ("بەش يىل ئىلگىرى", "2013"),
    ("كېلەر ئاي", "2018-06"),
    ("ئالدىنقى كۈنى", "2018-05-07"),
    ("بۇ يىلنىڭ بېشىدىن بۇيان", "2018/.."),
    ("90-يىللاردا", "199X"),
    ("20-ئەسىرنىڭ 80-يىللىرى", "198X"),
    ("2017-يىلى 3-پەسىلدە", "2017-07-01/2017-09-30"),
]
DAYS = [  # (language, text, first day, day after the last) for programs that need days
    ("en", "They met late last year.", "2017-07-01", "2018-01-01"),
    ("en", "They met in the first half of last year.", "2017-01-01", "2017-07-01"),
    ("en", "sales in the second quarter of this year", "2018-04-01", "2018-07-01"),
    ("en", "last summer the mill closed", "2017-06-01", "2017-09-01"),
    ("en", "in the winter of 2016-17", "2016-12-01", "2017-03-01"),
    ("en", "the week before last", "2018-04-23", "2018-04-30"),
    ("en", "the week of October 6th", "2017-10-02", "2017-10-09"),
    ("en", "the first two weeks of March 2018", "2018-03-01", "2018-03-15"),
    ("en", "the last three days of May 2016", "2016-05-29", "2016-06-01"),
    ("en", "the final quarter of 2017", "2017-10-01", "2018-01-01"),
    ("en", "the last week of September 2014", "2014-09-22", "2014-09-29"),
    ("zh", "前年", "2016-01-01", "2017-01-01"),
    ("zh", "去年上半年", "2017-01-01", "2017-07-01"),
    ("zh", "今年三季度", "2018-07-01", "2018-10-01"),
    ("zh", "民国107年", "2018-01-01", "2019-01-01"),
    ("zh", "2017年3月上旬", "2017-03-01", "2017-03-11"),
    ("zh", "3月中旬", "2018-03-11", "2018-03-21"),
    ("zh", "2016年10月下旬", "2016-10-21", "2016-11-01"),
    ("en", "early next week", "2018-05-14", "2018-05-17"),
    ("en", "late last month", "2018-04-16", "2018-05-01"),
    ("en", "within two weeks from today", "2018-05-09", "2018-05-23"),
    ("en", "two weeks starting May 20th, 2018", "2018-05-20", "2018-06-03"),
    ("en", "next week between Tuesday and Friday", "2018-05-15", "2018-05-18"),
]
NONE = [  # what looks like a date and is none
    ("en", "the Christmas tree cost 40 dollars"),
    ("en", "the Thirteenth Five-Year Plan"),  # a name, until something happens during it
    ("ug", "ئاي نۇرى"),
]


@pytest.mark.parametrize(
    ("lang", "text", "when"),
    [(lang, *row) for lang, rows in (("en", ENGLISH), ("zh", CHINESE), ("ug", UYGHUR)) for row in rows],
)
def test_relative_dates(lang: str, text: str, when: str) -> None:
    assert [d.when for d in read(text, lang, ANCHOR, None)] == [when]


@pytest.mark.parametrize(("lang", "text", "first", "last"), DAYS)
def test_days_for_programs(lang: str, text: str, first: str, last: str) -> None:
    assert [(d.first, d.last) for d in find(text, lang, ANCHOR)] == [(first, last)]


@pytest.mark.parametrize(("lang", "text"), NONE)
def test_no_dates(lang: str, text: str) -> None:
    assert not [d for d in read(text, lang, ANCHOR, None) if d.when]


def test_a_length_counts_from_the_date_told_before() -> None:
    found = read("三年间", "zh", ANCHOR, "2014-02")
    assert [d.when for d in found] == ["2014/2017"]


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("easter", "2018-04-01"), ("good friday", "2019-04-19"), ("thanksgiving", "2018-11-22"),
        ("春节", "2019-02-05"), ("中秋节", "2020-10-01"), ("端午节", "2021-06-14"), ("清明节", "2018-04-05"),
    ],
)  # fmt: skip
def test_holidays(name: str, day: str) -> None:
    found = feast_day(name, int(day[:4]))
    assert found and found.edtf == day


@given(st.sampled_from(sorted(NAMES)), st.integers(-10, 12000))
def test_a_holiday_is_a_day_or_nothing(name: str, y: int) -> None:
    found = feast_day(name, y)
    assert found is None or (found.grain == "day" and found.first and abs(found.first.year - y) <= 1)


@given(st.integers(1583, 9000))
def test_easter_is_a_spring_sunday(y: int) -> None:
    assert easter(y).weekday() == 6
    assert date(y, 3, 22) <= easter(y) <= date(y, 4, 25)


WORDS = st.sampled_from(
    "early late mid last next this week month year weekend days two 5 July 2016 -17 Christmas after before from to the of 上 周 一 至 旬 年 月 初 民国 十 近 三 间 以来 يىل ئاي ئۆتكەن ئالدىنقى 90- بەش ئىلگىرى".split()
)


@settings(max_examples=150)
@given(
    st.lists(WORDS, max_size=14),
    st.sampled_from(["en", "zh", "ug"]),
    st.sampled_from([ANCHOR, "2018", "0001-01-01", None]),
)
def test_any_words_at_all(words: list[str], lang: str, anchor: str | None) -> None:
    text = ("" if lang == "zh" else " ").join(words)
    for found in (*find(text, lang, anchor), *read(text, lang, anchor, "2014-02")):
        assert 0 <= found.start < found.end <= len(text)
