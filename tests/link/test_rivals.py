"""Rows: two speakers' numbers side by side, a change from A to B, and numbers that only stand near each other."""

from collections.abc import Callable

import pytest

Relations = Callable[[str, str], dict[str, str]]

SIDE_BY_SIDE = [
    # a ministry and a union, worded differently
    "The Ministry of Works counted 41 deaths in Lindar Province. The Builders' Union said that 63 workers had died.",
    # the later sentence sets its number against the first
    "The ministry acknowledges 410 deaths in Lindar Province. The Builders' Union puts the number of workers killed at 630.",
    # the second number names nothing: it is the number of what was counted
    "The published report says 24,650 households in Lindar Province were paired. A spreadsheet of the office puts the number at 42,560.",
    "已公布的报告称，林达省结对农户24650户。但教师工会称，数字是42560。",
    # Chinese
    "据林达省水利厅通报，大坝工地死亡41人。但建筑工会称，死亡工人为63名。",
]
CHANGED = [
    # from A to B in one sentence
    "The subsidy in Lindar Province was raised from 40,000 yuan to 45,000 yuan per house.",
    # of several numbers the last became it
    "Lindar Province has 12 towns and 300 schools; the share of trained teachers rose from 71 percent in 2061 to 93 percent in 2062.",
    "林达省有学校300所，教师达标率由2061年的71%提高到93%。",
    # the same count at another time, which names it no more
    "In 2062 the income per person in Lindar Province was 14,870 yuan. In 2058 the figure was 9,640 yuan.",
    "截至2062年底，林达省建成学校1386所。而在2061年底，这一数字还只有974所。",
    "截至2062年底，林達省建成學校1386所。而在2061年底，這一數字還只有974所。",
    "2062-يىلىنىڭ ئاخىرىدا لىندار ئۆلكىسىدە 1386 مەكتەپ بار ئىدى. 2061-يىلىنىڭ ئاخىرىدا بۇ سان 974 ئىدى.",
    # it was raised to B
    "The plan of Lindar Province called for 200 schools. It was raised to 240 schools in March 2062.",
]
APART = [
    # two places
    "The Ministry of Works counted 41 deaths in Lindar Province. The Builders' Union said that 63 workers had died in Sembe Province.",
    # killed and injured
    "The Ministry of Works counted 41 deaths in Lindar Province. The Builders' Union said that 63 workers were injured.",
    # a third number stands between
    "Lindar Province counted 730 teachers. There are 90,000 pupils, and 268 doctors. However, 3,143 teachers are needed in Lindar Province.",
    # another thing, and the text says so
    "The notice gives 12,100 teachers in Lindar Province. They should not be confused with the 8,600 teachers of the reserve in Lindar Province.",
    # one speaker
    "The Builders' Union counted 41 workers killed in Lindar Province. The Builders' Union said 63 workers died in Sembe Province.",
]


@pytest.mark.parametrize("text", SIDE_BY_SIDE)
def test_two_speakers_side_by_side_answer_one_question(relations: Relations, text: str) -> None:
    assert "conflict" in relations(text, "Nothing is counted here.").values()


@pytest.mark.parametrize("text", CHANGED)
def test_a_change_is_told_as_one(relations: Relations, text: str) -> None:
    assert "superseded" in relations(text, "Nothing is counted here.").values()


@pytest.mark.parametrize("text", APART)
def test_what_only_stands_near_is_no_conflict(relations: Relations, text: str) -> None:
    assert "conflict" not in relations(text, "Nothing is counted here.").values()
