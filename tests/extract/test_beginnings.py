
"""Rows: beginnings that no verb of the past tells, and what has a date and is no event."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.extract import events
from headwater.extract.context import Context
from headwater.model import Block, Document, Event, Fact


def dated(text: str) -> list[Event]:
    """Return the events of a passage of a page of May 2063."""
    page = Document(
        record="r", file="a.txt", url=None, media_type="text/plain", language="und", text=text, made_by="test/1",
        blocks=(Block("paragraph", 0, len(text)),), facts=(Fact("date", "2063-05-20", "test"),),
    )  # fmt: skip
    return list(events.find(Context(page)))


BEGINNINGS = [
    ("The partnership dates from 2051, when the agreement was signed.", "2051", "begin"),
    ("The yearbook dates the tie to 2051.", "2051", "begin"),  # somebody dates it
    ("It was set in motion in May 2057.", "2057-05", "launch"),
    ("The project got under way on 20 September 2058.", "2058-09-20", "launch"),
    (
        "Clerks have come to the village since autumn 2058, when Clear Spring was launched.",
        "2058-23",
        "launch",
    ),
    ("The programme has existed since 2056.", "2056", "begin"),
    ("The scheme has been in place in Lindar since 2056.", "2056", "begin"),
    ("The Golden Ear project, begun in September 2057, made boarding a rule.", "2057-09", "launch"),
    ("2057年9月工程启动以来，建成宿舍200栋。", "2057-09", "launch"),  # the noun stands before its verb
    ("共灯工程是2057年9月启动的。", "2057-09", "launch"),
    ("当局自2059年2月推行的“共灯”计划引起争议。", "2059-02", "implement"),  # before its name
    ("青禾省自2050年对口支援乌县以来，累计投入42亿元。", "2050", "pair"),
    ("بۇ قۇرۇلۇش 2057-يىلدىن بېرى داۋاملىشىپ كەلمەكتە.", "2057", "begin"),
    ("At the third conference of the programme, in March 2061, the leaders spoke.", "2061-03", None),
    ("3月19日，共灯工程推进会在乌县召开。", "2063-03-19", "convene"),  # 推进 is part of its name
]


@pytest.mark.parametrize(("text", "when", "act"), BEGINNINGS)
def test_beginnings(text: str, when: str, act: str | None) -> None:
    assert (when, act) in {(e.when, e.act) for e in dated(text)}


NONE = [
    "This entry was last edited on 2 March 2062 by user Qarasu.",
    "Our survey was carried out by telephone between October 2060 and February 2061.",  # how its authors worked
    "It rests on 140 documents collected between 2059 and 2061.",
    "The numbers are from the previous year's report.",
    "现将2062年工作和2063年安排报告如下。",
    "今年虽不再公布总数，但仍有人外出。",  # it is not done
    "对全年走访不达标的单位予以通报。",
    "Sharing One Stove began in the same month as the programme.",  # of which month nobody knows here
    "The income will pass 60,000 yuan, nearly twice what it was in 2058.",
    "Salaries and travel came to between 700 and 900 million yuan in Lindar alone in 2062.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_event(text: str) -> None:
    assert [e.what for e in dated(text)] == []


def test_reporters_learn_and_nothing_else_happens() -> None:
    assert [e.act for e in dated("记者10月20日从地区办获悉，全地区转移2.71万人。")] == []


@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    for event in dated(
        f"{text} since 2056, when it was launched。自2059年推行的「{text}」计划 2057-يىلدىن بېرى"
    ):
        assert event.what
