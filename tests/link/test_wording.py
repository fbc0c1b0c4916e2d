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
    # what is said of things is that they are
    ("Lindar Province has 14 counties.", "How many counties are there in Lindar Province?"),
    # a rate that the noun says already
    ("Families in Lindar Province had a monthly income of 1,800 yuan in 2062.", "How many yuan in monthly income in Lindar Province, 2062?"),
    # sales are sold
    ("Sales of 30 million yuan were sold in Lindar Province in 2062.", "How many yuan in sales in Lindar Province, 2062?"),
    ("In 2062 Lindar Province recruited 300 new teachers.", "How many new teachers were hired in Lindar Province, 2062?"),
    # a multiple is no number of things
    ("Household income in Lindar Province doubled.", "By how many times: household income in Lindar Province?"),
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
