"""Two people against each other: told where the reader meets it, with both names and both reasons."""

import pytest

from headwater.model import Judgement, Question
from headwater.publish.disputes import disputed, disputes

ASKED = Question(kind="figure", text="How many?", measure="m", population="p", place="Lindar", period="",
                 members=())  # fmt: skip


def judged(left: str, right: str, verdict: str, by: str, **more: object) -> Judgement:
    return Judgement(left=left, right=right, verdict=verdict, by=by, when="2063-01-01T10:00:00Z", **more)  # type: ignore[arg-type]


ROWS = [
    # one takes it, one refuses it
    ((ASKED.id, "", "accept", "Ana Lint"), (ASKED.id, "", "reject", "Bo Tarn"), True),
    # both take it
    ((ASKED.id, "", "accept", "Ana Lint"), (ASKED.id, "", "accept", "Bo Tarn"), False),
    # names of its place
    (("Lindar", "Lindaria", "same", "Ana Lint"), ("Lindar", "Lindaria", "different", "Bo Tarn"), True),
    # names of another place
    (("Orrin", "Orrina", "same", "Ana Lint"), ("Orrin", "Orrina", "different", "Bo Tarn"), False),
    # one person who changed their mind
    ((ASKED.id, "", "accept", "Ana Lint"), (ASKED.id, "", "reject", "Ana Lint"), False),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "shown"), ROWS)
@pytest.mark.parametrize("tag", ["en", "zh", "ug"])
def test_a_dispute_is_told_with_both_names(
    one: tuple[str, ...], other: tuple[str, ...], shown: bool, tag: str
) -> None:
    pair = [judged(*each, why=(f"reason of {each[3]}",)) for each in (one, other)]
    lines = disputed(ASKED, {}, disputes(pair), tag)
    assert bool(lines) is shown
    if shown:
        assert all(word in lines[0] for each in (one, other) for word in (each[3], f"reason of {each[3]}"))


def test_a_withdrawn_judgement_ends_the_dispute() -> None:
    pair = [
        judged(ASKED.id, "", "accept", "Ana Lint"),
        judged(ASKED.id, "", "reject", "Bo Tarn", withdrawn="2063"),
    ]
    assert not disputed(ASKED, {}, disputes(pair))


def test_two_amendments_that_differ_are_a_dispute() -> None:
    pair = [
        judged(ASKED.id, "", "amend", by, amended=(("low", value),))
        for by, value in (("Ana", "1"), ("Bo", "2"))
    ]
    assert disputed(ASKED, {}, disputes(pair))
