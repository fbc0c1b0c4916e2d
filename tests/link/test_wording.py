"""Dates and questions in words."""

from collections.abc import Callable

import pytest

from headwater.link.wording import readable

DATES = [
    ("2062", "2062"),
    ("2062-09", "September 2062"),
    ("2062-09-16", "16 September 2062"),
    ("2060/2063-06-30", "2060–2063"),  # a series: its years
    ("2062-01-01/2062-09-30", "January to September 2062"),
    ("2062-01-01/2062-12-31", "2062"),
    ("2059-10/..", "since October 2059"),
    ("../2061", "up to 2061"),
    ("199X", "1990s"),
    ("2010-05~", "about May 2010"),
    ("2062-13", "2062-13"),  # no month: as it stands
    ("", ""),
]

TEXTS = [
    ("By the end of 2062, 5,300 officials in Lindar Province were paired.", "How many officials were paired in Lindar Province?"),
    ("The Third Lindar Forum was held on 14 June 2062.", "When and where was the Third Lindar Forum held?"),
    ("Officials visit the paired families six times a year.", "How often do officials visit households?"),
    ("截至2062年底，林达省结对家庭8800户。", "How many households were paired in 林达省?"),
]  # fmt: skip


@pytest.mark.parametrize(("when", "words"), DATES)
def test_dates_in_words(when: str, words: str) -> None:
    assert readable(when) == words


@pytest.mark.parametrize(("sentence", "text"), TEXTS)
def test_questions_in_words(
    relations: Callable[[str, str], dict[str, str]], sentence: str, text: str
) -> None:
    assert text in relations(sentence, sentence)
