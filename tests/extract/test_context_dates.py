"""Dates: what a text says, never finer; what is no date. Rows: (text, (EDTF, kind) or None)."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.extract.context.dates import find, read

ANCHOR = "2023-09-17"  # a Sunday

ENGLISH = [
    ("in 2019", ("2019", "point")),
    ("in May 2010", ("2010-05", "point")),
    ("on 31 August 2018", ("2018-08-31", "point")),
    ("on August 31st, 2018", ("2018-08-31", "point")),
    ("on 2018-08-31", ("2018-08-31", "point")),
    ("the March 1996 congress", ("1996-03", "point")),
    ("the 2009 flood", ("2009", "point")),
    ("the third quarter of 2016", ("2016-07-01/2016-09-30", "period")),
    ("Q3 2016", ("2016-07-01/2016-09-30", "period")),
    ("the first half of 2018", ("2018-01-01/2018-06-30", "period")),
    ("the first nine months of 2023", ("2023-01-01/2023-09-30", "period")),
    ("in the summer of 2018", ("2018-22", "point")),  # EDTF season
    ("By the end of June 2031", ("2031-06-30", "deadline")),
    ("by the end of 2018", ("2018-12-31", "deadline")),
    ("at the end of 2018", ("2018-12-31", "point")),
    ("as of 30 June 2019", ("2019-06-30", "deadline")),
    ("by 2020", ("2020", "deadline")),
    ("By the 1990s", ("199X", "deadline")),
    ("in the 19th century", ("18XX", "point")),
    ("since 2014", ("2014/..", "period")),
    ("dating back to the 1970s", ("197X/..", "period")),
    ("between 1997 and 2013", ("1997/2013", "period")),
    ("from 2015 to 2020", ("2015/2020", "period")),
    ("from March 2015 to the end of 2018", ("2015-03/2018-12-31", "period")),
    ("2014-2023", ("2014/2023", "period")),
    ("from 6 to 19 March 2031", ("2031-03-06/2031-03-19", "period")),
    ("after 2010 and before 2018", ("2010/2018", "period")),
    ("last year", ("2022", "point")),
    ("three years ago", ("2020", "point")),  # no finer than a year
    ("the past three years", ("2020/2023", "period")),
    ("on Friday", ("2023-09-15", "point")),  # the nearest one before
    ("in an October interview", ("2022-10", "point")),  # the last October before the anchor
    ("4/5/2018", ("2018", "point")),  # April or May? Only the year is sure
    ("13/5/2018", ("2018-05-13", "point")),
    ("2,000 people", None),
    ("2019 people came", None),  # a count
    ("(Moss, 2018)", None),  # a citation
    ("Moss and Reed (2018) agree", None),
    ("pp. 1990-2004", None),
    ("version 3.2018", None),
    ("call 010-2018-1234", None),
    ("she may march", None),  # words, not months
    ("No. 12019", None),
]
CHINESE = [
    ("2018年8月31日", ("2018-08-31", "point")),
    ("二〇一八年八月三十一日", ("2018-08-31", "point")),
    ("２０１８年８月", ("2018-08", "point")),  # full width
    ("截至2018年底", ("2018-12-31", "deadline")),
    ("到2020年", ("2020", "deadline")),
    ("2014年以来", ("2014/..", "period")),
    ("2023—2024年", ("2023/2024", "period")),
    ("2016年10月至2018年底", ("2016-10/2018-12-31", "period")),
    ("2010年之后2018年之前", ("2010/2018", "period")),
    ("2007年与2009年间", ("2007/2009", "period")),
    ("去年", ("2022", "point")),
    ("去年底", ("2022-12-31", "point")),
    ("上半年", ("2023-01-01/2023-06-30", "period")),
    ("2022年前三季度", ("2022-01-01/2022-09-30", "period")),
    ("“十三五”期间", ("2016/2020", "period")),
    ("十年来", ("2013/2023", "period")),
    ("20世纪90年代", ("199X", "point")),
    ("4月19日至21日", ("2023-04-19/2023-04-21", "period")),
    ("党的十八大以来", ("2012-11/..", "period")),
    ("上周三", ("2023-09-06", "point")),
    ("连续两个月", None),
    ("第19届", None),
    ("每年", None),
    ("三月球探测", None),
]
UYGHUR = [
    ("2018-يىلى 8-ئاينىڭ 31-كۈنى", ("2018-08-31", "point")),
    ("2014-يىلدىن بۇيان", ("2014/..", "period")),
    ("2018-يىلىنىڭ ئاخىرىغىچە", ("2018-12-31", "point")),
    ("بۇلتۇر", ("2022", "point")),
]


@pytest.mark.parametrize(
    ("lang", "text", "want"),
    [(k, *r) for k, rows in (("en", ENGLISH), ("zh", CHINESE), ("ug", UYGHUR)) for r in rows],
)
def test_dates(lang: str, text: str, want: tuple[str, str] | None) -> None:
    found = [(d.when, d.kind) for d in read(text, lang, ANCHOR, None)]
    assert found == ([want] if want else [])


def test_a_year_is_taken_from_the_same_sentence() -> None:
    found = read("In 2023, the mill moved 30 in only the first nine months", "en", None, None)
    assert [d.when for d in found] == ["2023", "2023-01-01/2023-09-30"]


@pytest.mark.parametrize(
    ("text", "lang", "want"),
    [
        ("In the same year, it grew", "en", "1996"),
        ("The following year, it grew", "en", "1997"),
        ("that July, it grew", "en", "1996-07"),
        ("a week later", "en", "1996-03~"),  # a week after a day in March that is not given
        ("同年，增加了", "zh", "1996"),
        ("次年", "zh", "1997"),
    ],
)
def test_dates_counted_from_the_one_before(text: str, lang: str, want: str) -> None:
    assert [d.when for d in read(text, lang, ANCHOR, "1996-03")] == [want]


def test_without_anything_to_count_from_a_date_is_unknown() -> None:
    assert [d.when for d in read("The following year, and last year", "en", None, None)] == ["", ""]
    assert [d.when for d in read("去年今天", "zh", None, None)] == ["", ""]


def test_an_anchor_is_no_finer_than_it_says() -> None:
    assert [d.when for d in read("last year and last month", "en", "2019", None)] == ["2018", ""]


def test_short_forms_are_for_records() -> None:
    (record,) = find("She rides home on 15", "en", "2016-11-07")
    assert (record.sure, record.first) == (False, "2016-10-15")
    assert read("She rides home on 15", "en", "2016-11-07", None) == ()


def test_days_for_programs() -> None:
    (d,) = find("within the third quarter of 2016", "en")
    assert (d.first, d.last) == ("2016-07-01", "2016-10-01")  # the day after the last


AWKWARD = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("0129年月日号年底前后至—-/., 'of to last May July 一二十季度周يىلىنىڭ()（）"),
    ),
    max_size=120,
)


@given(
    AWKWARD,
    st.sampled_from(["en", "zh", "ug", "fr"]),
    st.sampled_from([None, "2019", "2019-02", "2020-02-29", "0001-01-01", "9999-12-31", "x"]),
)
@settings(max_examples=400, deadline=None)
def test_any_text_gives_dates_in_order_inside_it(text: str, lang: str, anchor: str | None) -> None:
    last = 0
    for d in find(text, lang, anchor):
        assert last <= d.start < d.end <= len(text)
        last = d.end


@given(st.dates(date(1000, 1, 1), date(2099, 12, 31)))
@settings(max_examples=100, deadline=None)
def test_a_full_date_reads_back_in_every_language(day: date) -> None:
    for text, lang in (
        (f"on {day:%d %B} {day.year}", "en"),
        (f"{day.year}年{day.month}月{day.day}日", "zh"),
        (f"{day.year}-يىلى {day.month}-ئاينىڭ {day.day}-كۈنى", "ug"),
    ):
        assert [d.when for d in read(text, lang, None, None)] == [day.isoformat()]
