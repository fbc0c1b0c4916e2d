"""Rows: two speakers' numbers side by side, a change from A to B, and numbers that only stand near each other."""

from collections.abc import Callable

import pytest

Relations = Callable[[str, str], dict[str, str]]

SIDE_BY_SIDE = [
    # a ministry and a union, worded differently
    "The Ministry of Works counted 41 deaths in Lindar Province. The Builders' Union said that 63 workers had died.",
    # the later sentence sets its number against the first
    "The ministry acknowledges 410 deaths in Lindar Province. The Builders' Union puts the number of workers killed at 630.",
    # Chinese
    "据林达省水利厅通报，大坝工地死亡41人。但建筑工会称，死亡工人为63名。",
]
CHANGED = [
    # from A to B in one sentence
    "The subsidy in Lindar Province was raised from 40,000 yuan to 45,000 yuan per house.",
    # it was raised to B
    "The plan of Lindar Province called for 200 schools. It was raised to 240 schools in March 2062.",
]
APART = [
    # two places
    "The Ministry of Works counted 41 deaths in Lindar Province. The Builders' Union said that 63 workers had died in Sembe Province.",
    # killed and injured
    "The Ministry of Works counted 41 deaths in Lindar Province. The Builders' Union said that 63 workers were injured.",
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
