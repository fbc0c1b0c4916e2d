"""What an answer says: value, the page's own words where they differ, date and place once."""

from dataclasses import replace
from typing import Any

import pytest

from headwater.model import Answer, Document, Dossier, Event, Origins, Quantity, Question
from headwater.publish.answers import told
from headwater.publish.catalogue import catalogue, title_of
from headwater.publish.numerals import differs_from, value_words
from headwater.publish.reasons import brief, grouped, shown
from headwater.publish.worded import Worded


def question(kind: str, **more: Any) -> Question:
    held = {"text": "?", "measure": "hold", "population": "", "place": "", "period": "", "members": ()}
    return Question(kind=kind, **(held | more))


@pytest.mark.parametrize(
    ("low", "high", "bound", "written", "words"),
    [
        (1120000, 1120000, "exact", "1.12 million", "1.12 million"),  # written another way
        (1204, 1204, "exact", "1,204", ""),  # plainly the same
        (1204, 1204, "exact", "a total of 1,204", ""),  # words that change nothing
        (None, 50, "less_than", "nearly 50", "nearly 50"),  # the bound has another word
        (300000, None, "more_than", "more than 300,000", ""),
        (300000, 300000, "exact", "30万", "30万"),  # a multiplier
        (212368, 212368, "exact", "212,368名", ""),  # a measure word
        (3, 3, "exact", "three", "three"),  # a number word
        (120000, 120000, "exact", "120 مىڭ", "120 مىڭ"),  # Uyghur thousand
        (20, 50, "range", "20 to 50", ""),
        (0.3333, 0.3333, "exact", "one in three", "one in three"),
        (None, None, "vague", "some", "some"),  # nothing was read: the words are all there is
    ],
)
def test_written_beside_read(low: Any, high: Any, bound: Any, written: str, words: str) -> None:
    assert differs_from(Quantity(low, high, bound, None, None, written)) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0.3333, "one third"),
        (1 / 3, "one third"),
        (0.6667, "two thirds"),
        (2 / 7, "2/7"),
        (0.25, "0.25"),
        (12.5, "12.5"),
        (33.33333333, "33.3"),  # no digits that it does not have
        (0.3334567, "0.333457"),  # close to a third is not a third
        (11_800_000_000, "11,800,000,000"),
    ],
)
def test_value(value: float, words: str) -> None:
    assert value_words(value) == words


def test_an_event_has_its_date_and_place_once(dossier: Dossier) -> None:
    (event,) = (s for s in dossier.statements if isinstance(s, Event))
    answer = Answer("2031-12", (event.id,), Origins(1, 1), "2031-12~")
    found = told(catalogue(dossier), question("event"), answer)
    assert (found.words, found.when, found.where) == ("about 2031-12", "", "Vesmar Province")
    near = replace(event, when="2031~")
    made = catalogue(replace(dossier, statements=(near,)))
    found = told(made, question("event"), Answer("2031", (near.id,), Origins(1, 1)))
    assert found.words == "about 2031"  # as uncertain as the text has it
    found = told(made, question("event"), Answer("since 2031", (near.id,), Origins(1, 1)))
    assert found.words == "since 2031"


def test_a_value_that_was_worked_out_stays(dossier: Dossier) -> None:
    answer = Answer("6 times per year", (dossier.statements[0].id,), Origins(1, 1))
    assert told(catalogue(dossier), question("frequency"), answer).words == "6 times per year"
    assert told(catalogue(dossier), question("figure"), answer).words == "300,000 lanterns"


@pytest.mark.parametrize(
    ("fact", "title"),
    [
        ("A lamp in every house_Vesmar Courier", "A lamp in every house"),
        ("A lamp in every house | Courier", "A lamp in every house"),
        ("A lamp in every house - Courier", "A lamp in every house"),
        ("A lamp in every house, and then", "A lamp in every house, and then"),  # no outlet
        ("Other words_Courier", "Other words_Courier"),  # not the title on the page
        ("", "page.txt"),
    ],
)
def test_title(dossier: Dossier, fact: str, title: str) -> None:
    text = "A lamp in every house\nWords."
    blocks = (replace(dossier.documents[0].blocks[0], start=0, end=21),)
    about = replace(dossier.documents[0].facts[0], field="title", value=fact)
    document = Document(
        record="r", file="page.txt", url=None, media_type="text/plain", language="en", text=text,
        blocks=blocks, made_by="plain/1", facts=(about,),
    )  # fmt: skip
    assert title_of(document) == title


def briefly(*why: str) -> str:
    return str(brief([Worded(w, w, "en") for w in why]))


def test_reasons_are_short_in_a_list_and_whole_on_the_page(dossier: Dossier) -> None:
    assert briefly("these look alike and are not answers to one question", "unit differs. It is", "c") == (
        "Unit differs. It is."
    )
    assert briefly("one", "two", "three") == "One. Two."
    weighing = replace(
        dossier.weighings[0], why=("the places named cannot both be right: A / B", "places differ: A / B")
    )
    asked = question("event", differs=("place",), why=("places differ: A / B", "one name"))
    assert [str(w) for w in shown(asked, weighing)] == ["the places named cannot both be right: A / B"]
    assert [str(w) for w in grouped(asked, weighing)] == ["one name"]
    assert shown(question("look-alike", differs=("rate",)), weighing)[-1].words == "they differ in: rate"
