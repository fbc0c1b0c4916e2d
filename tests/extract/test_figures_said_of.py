"""What a number is said of: verbs that number, nouns that verbs hide, groups of persons, points. Everything is invented."""

import pytest

from headwater.extract import extract
from headwater.model import Block, Document, Figure

ROWS = [
    (
        "The wardens they feed number 128,600.",
        "128,600",
        "worker",
        "person",
    ),  # a verb; a clause without "that"
    ("In 2033 the officials paired under the scheme numbered 41,800.", "41,800", "official", "person"),
    ("The households on their lists came to 128,600.", "128,600", "household", "household"),
    ("The county sent 300 work teams.", "300", "team", "team"),  # no verb before a noun
    ("There are now 1,046 work teams stationed in the hills.", "1,046", "team", "team"),
    ("12 high schools were built.", "12", "school", "school"),
    ("A work team of six lives there.", "six", "person", "person"),  # what persons make up
    ("A delegation of 40 came.", "40", "person", "person"),
    (
        "In Osmer 258,000 households had a hen. Officials on leave from the coast come too; they numbered 4,630 in 2031.",
        "4,630",
        "official",
        "person",
    ),
    ("His cousin, a girl of 16, was there.", "16", "year of age", "year of age"),  # ages
    ("Our cousin, then seven, was asked.", "seven", "year of age", "year of age"),
    ("My nephew, 15, waits.", "15", "year of age", "year of age"),
    ("Ayla Osmer, 28, a herder, came.", "28", "year of age", "year of age"),
    ("We read 203 diaries, and in 22 of them nobody came.", "22", "diary", "diary"),  # no time
    ("It carried 15 marks in the yearly total.", "15", "point", "point"),  # no money
    ("入户不达标扣5分。", "5分", "point", ""),
    ("满分一百分，结亲占十五分。", "十五分", "point", ""),
]
MONEY = "A sack cost 15 marks."


def figures(text: str) -> list[Figure]:
    lang = "zh" if "分" in text else "en"
    page = Document(
        record="r", file="f", url=None, media_type="text/plain", language=lang, text=text,
        blocks=(Block("paragraph", 0, len(text), lang),), made_by="t",
    )  # fmt: skip
    return [found for found in extract(page) if isinstance(found, Figure)]


@pytest.mark.parametrize(("text", "written", "head", "unit"), ROWS)
def test_what_is_counted(text: str, written: str, head: str, unit: str) -> None:
    found = next(f for f in figures(text) if f.quantity.as_written == written)
    assert (found.measure.head, found.quantity.unit or "") in {(head, unit), (head, "")}


def test_marks_that_are_money() -> None:
    assert [f.quantity.unit for f in figures(MONEY)] == ["deutsche mark"]
