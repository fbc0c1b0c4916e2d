"""The CSV opens in a spreadsheet and runs nothing."""

import csv
import io
from dataclasses import replace

import pytest

from headwater.model import Dossier, Figure
from headwater.publish.table import COLUMNS, QUESTION_COLUMNS, write_csv, write_questions_csv


def rows(dossier: Dossier) -> list[dict[str, str]]:
    stream = io.StringIO(newline="")
    write_csv(dossier, stream)
    text = stream.getvalue()
    assert text.startswith("\ufeffid,")
    return list(csv.DictReader(io.StringIO(text[1:], newline="")))


def test_a_row_a_statement(dossier: Dossier) -> None:
    table = rows(dossier)
    assert [r["id"] for r in table] == [s.id for s in dossier.statements]
    assert tuple(table[0]) == COLUMNS
    over = table[1]
    assert (over["low"], over["high"], over["bound"], over["unit"]) == ("300000", "", "more_than", "person")
    assert over["attribution"] == "Lantern Office → Vesmar Courier"


@pytest.mark.parametrize(
    ("written", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1 percent", "'-1 percent"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("  =1", "'  =1"),  # some spreadsheets trim first
        ("＝1", "'＝1"),  # full-width: a Chinese keyboard's formula
        ("1=1", "1=1"),
        ("约26万人", "约26万人"),
        ('a "quoted", cell\nof two lines', 'a "quoted", cell\nof two lines'),
    ],
)
def test_no_cell_is_a_formula(dossier: Dossier, written: str, cell: str) -> None:
    first = dossier.statements[0]
    assert isinstance(first, Figure)
    changed = replace(first, place=written)
    assert rows(replace(dossier, statements=(changed,)))[0]["place"] == cell


def test_a_row_an_answer(dossier: Dossier) -> None:
    stream = io.StringIO(newline="")
    write_questions_csv(dossier, stream)
    table = list(csv.DictReader(io.StringIO(stream.getvalue()[1:], newline="")))
    assert tuple(table[0]) == QUESTION_COLUMNS
    answers = {w.question: w.answers for w in dossier.weighings}
    assert len(table) == sum(max(1, len(answers.get(q.id, ()))) for q in dossier.questions)
    said = {identifier for row in table for identifier in row["statements"].split()}
    assert said == {member for q in dossier.questions for member in q.members}
