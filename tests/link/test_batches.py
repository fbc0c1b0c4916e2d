"""Rows: which batch or phase a number is of, in three languages; two batches never answer one question."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.link.batches import batch_of, batch_words
from headwater.link.cues import Window

Relations = Callable[[str, str], dict[str, str]]

NAMED = [
    # words before the number, words after, phrase, batch
    ("In May the fourth batch of ", " nurses arrived", "nurses", "batch 4"),
    ("She is one of ", " nurses of the second cohort", "nurses", "batch 2"),  # behind the number
    ("The first batch had 90, the second batch ", "", "", "batch 2"),  # the nearest
    ("The 3rd phase covers ", " homes", "homes", "phase 3"),
    ("The first batch had 90 nurses and later ", " more came", "nurses", ""),  # another number between
    ("林达省选派第十二批护士", "名", "护士", "batch 12"),
    ("林達省選派第三輪護士", "名", "護士", "round 3"),
    ("第一期工程建成住房", "套，第二期", "住房", "phase 1"),
    ("林达省选派护士", "名", "第二批护士", "batch 2"),  # in the phrase itself
    ("تۆتىنچى تۈركۈمدىكى ", " سېستىرا كەلدى", "سېستىرا", "batch 4"),
    ("2-باسقۇچتا ", " ئۆي سېلىندى", "ئۆي", "phase 2"),
    (
        "Lindar's fifth batch, which took up its posts in August 2034, consists of ",
        " nurses",
        "nurses",
        "batch 5",
    ),
    ("In Lindar ", " nurses work", "nurses", ""),
]


@pytest.mark.parametrize(("before", "after", "phrase", "batch"), NAMED)
def test_batch_of_a_number(before: str, after: str, phrase: str, batch: str) -> None:
    assert batch_of(Window(before, after, before, before + "7" + after), phrase) == batch


TOLD_BEFORE = [
    ("林达第五批护士也来了。", "这批护士共", "batch 5"),  # the sentence before names it
    ("The fifth batch has come.", "In this batch there are ", "batch 5"),
    ("林达第五批护士也来了。", "护士共", ""),
    ("", "这批护士共", ""),
]


@pytest.mark.parametrize(("earlier", "before", "batch"), TOLD_BEFORE)
def test_this_batch_is_the_one_told_before(earlier: str, before: str, batch: str) -> None:
    assert batch_of(Window(before, "", before, before + "7", "", earlier), "") == batch


APART = [
    ("The fourth batch brought 405 nurses to Lindar Province.", "The fifth batch brought 450 nurses to Lindar Province."),
    ("第四批405名护士来到林达省。", "第五批450名护士来到林达省。"),
    ("第四批405名護士來到林達省。", "林達省共有1143名護士。"),  # one batch, and all
    ("تۆتىنچى تۈركۈمدىكى 405 سېستىرا لىندار ئۆلكىسىگە كەلدى.", "بەشىنچى تۈركۈمدىكى 450 سېستىرا لىندار ئۆلكىسىگە كەلدى."),
    # the same number of two batches
    ("The fourth batch brought 405 nurses to Lindar Province.", "The sixth batch brought 405 nurses to Lindar Province."),
]  # fmt: skip
LIKE = [
    ("The fourth batch brought 405 nurses to Lindar Province.", "第四批405名护士来到林达省。"),
    ("Lindar's fifth batch consists of 405 officials.", "林达第五批援助干部人才已到。这批干部人才共405名。"),
    ("تۆتىنچى تۈركۈمدىكى 405 سېستىرا لىندار ئۆلكىسىگە كەلدى.", "The fourth batch brought 405 nurses to Lindar Province."),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b"), APART)
def test_two_batches_are_two_questions(relations: Relations, a: str, b: str) -> None:
    found = relations(a, b)
    assert not {"agree", "conflict", "superseded"} & set(found.values()), found


@pytest.mark.parametrize(("a", "b"), LIKE)
def test_one_batch_is_one_question(relations: Relations, a: str, b: str) -> None:
    assert "agree" in relations(a, b).values()


def test_a_batch_has_words_in_every_language() -> None:
    assert batch_words("batch 4").texts == (("en", "batch 4"), ("zh", "第4批"), ("ug", "4-تۈركۈم"))


@given(st.text(max_size=80), st.text(max_size=80), st.text(max_size=40))
def test_any_text(before: str, after: str, phrase: str) -> None:
    name = batch_of(Window(before, after, before, before + after), phrase)
    assert not name or batch_words(name).zh
