"""One number behind two wordings: what is left open on one side does not part it from the other."""

from collections.abc import Callable

import pytest

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
