"""One number behind two wordings: what is left open on one side does not part it from the other."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from headwater.extract import extract
from headwater.link.roles import ahead
from headwater.model import Block, Document, Fact, Figure

Relations = Callable[..., dict[str, str]]

ONE = [
    # the size of a study's sample: talks, people, in another tongue
    ("The report rests on 43 interviews.", "The blog recalls forty-three conversations with former hosts of the scheme."),
    ("The group spoke with 57 former residents.", "报告访谈了57人。"),
    # a budget named, and set aside
    ("In 2062 Lindar Province set aside 327 million yuan for the teams.", "2062年林达省三亿二千七百万元的预算。"),
    # what was done to them, and not why
    ("In 2062, 273 officials in Lindar Province were disciplined for skipped visits.", "2062年林达省有273名干部因走访不实受到处分。"),
]  # fmt: skip
TWO = [
    # planned and done, of one verb
    ("Lindar Province plans to train 640 teachers in 2062.", "In 2062 Lindar Province trained 640 teachers."),
    # two places, one number
    ("In 2062, 214 officials in Lindar Province were punished.", "In 2062, 214 model relatives were honoured in Harmen Province."),
    # two studies
    ("The report rests on 43 interviews.", "The paper rests on 71 interviews."),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b"), ONE)
def test_one_answer(relations: Relations, a: str, b: str) -> None:
    found = relations(a, b)
    assert "agree" in found.values(), found


@pytest.mark.parametrize(("a", "b"), TWO)
def test_two(relations: Relations, a: str, b: str) -> None:
    found = relations(a, b)
    assert not {"agree", "conflict"} & set(found.values()), found


AHEAD = [
    # told in January of the year: what is to be reached
    ("2062-01-15", "2062年全县转移就业不少于3.3万人次。", True),
    # told when the year was over
    ("2063-01-15", "2062年全县转移就业不少于3.3万人次。", False),
    # told late in the year
    ("2062-11-15", "2062年全县转移就业不少于3.3万人次。", False),
]


@pytest.mark.parametrize(("written", "text", "planned"), AHEAD)
def test_no_less_over_the_year_that_has_begun_is_planned(written: str, text: str, planned: bool) -> None:
    document = Document(
        record="r", file="f", url=None, media_type="text/plain", language="zh-Hans", text=text, made_by="t",
        blocks=(Block("paragraph", 0, len(text), "zh-Hans"),), facts=(Fact("date", written, "t"),),
    )  # fmt: skip
    figure = next(s for s in extract(document) if isinstance(s, Figure))
    assert ahead(replace(figure, role="claim"), document) is planned
