"""Statements, and questions with their answers, as CSV tables that a spreadsheet opens without harm."""

import csv
from typing import TextIO

from headwater.model import Answer, Dossier, Event, Figure, Question, Statement, Term, Weighing
from headwater.publish.lines import told

BOM = "\ufeff"
"""Spreadsheets take a file for UTF-8 only if it begins with this."""

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""First characters that make a spreadsheet run a cell (OWASP, CSV injection), and full-width forms."""

COLUMNS = (
    "id", "kind", "file", "url", "document", "lang", "start", "end", "exact", "low", "high",
    "bound", "unit", "per", "as_written", "measure", "place", "as_of", "period", "role",
    "attribution", "what", "who", "when", "where", "forms", "announced", "listed", "items",
    "made_by", "why",
)  # fmt: skip

Cell = str | int | float | None


def write_csv(dossier: Dossier, stream: TextIO) -> None:
    """Write one row a statement to `stream`, opened as UTF-8 with ``newline=""``.

    Cells made of a document's words that a spreadsheet would run as a formula begin with an
    apostrophe. Numbers are numbers; unknown is empty.
    """
    stream.write(BOM)
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for statement in told(dossier.statements):
        row = _row(statement)
        writer.writerow([safe(row.get(column)) for column in COLUMNS])


QUESTION_COLUMNS = (
    "id", "kind", "text", "measure", "population", "place", "period", "relation", "why", "origins_at_least",
    "origins_at_most", "answer", "answer_as_of", "answer_origins_at_least", "answer_origins_at_most",
    "statements",
)  # fmt: skip


def write_questions_csv(dossier: Dossier, stream: TextIO) -> None:
    """Write one row an answer to `stream`, likewise; a question without a weighing has one row."""
    stream.write(BOM)
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(QUESTION_COLUMNS)
    weighed = {weighing.question: weighing for weighing in dossier.weighings}
    for question in dossier.questions:
        weighing = weighed.get(question.id)
        for answer in (weighing.answers if weighing else ()) or (None,):
            row = _question_row(question, weighing, answer)
            writer.writerow([safe(row.get(column)) for column in QUESTION_COLUMNS])


def _question_row(question: Question, weighing: Weighing | None, answer: Answer | None) -> dict[str, Cell]:
    row: dict[str, Cell] = {
        "id": question.id,
        "kind": question.kind,
        "text": question.text,
        "measure": question.measure,
        "population": question.population,
        "place": question.place,
        "period": question.period,
        "relation": weighing.relation if weighing else "single",
        "why": "; ".join(weighing.why if weighing else question.why),
        "statements": " ".join(answer.statements if answer else question.members),
    }
    if weighing:
        row |= {"origins_at_least": weighing.origins.at_least, "origins_at_most": weighing.origins.at_most}
    if answer:
        row |= {
            "answer": answer.value,
            "answer_as_of": answer.as_of,
            "answer_origins_at_least": answer.origins.at_least,
            "answer_origins_at_most": answer.origins.at_most,
        }
    return row


def _row(statement: Statement) -> dict[str, Cell]:
    row: dict[str, Cell] = {
        "id": statement.id,
        "kind": statement.kind,
        "file": statement.file,
        "url": statement.url,
        "document": statement.document,
        "lang": statement.lang,
        "start": statement.span.start,
        "end": statement.span.end,
        "exact": statement.span.exact,
        "attribution": " → ".join(link.name for link in statement.attribution),
        "made_by": statement.made_by,
        "why": "; ".join(statement.why),
    }
    if isinstance(statement, Figure):
        quantity = statement.quantity
        row |= {
            "low": quantity.low,
            "high": quantity.high,
            "bound": quantity.bound,
            "unit": quantity.unit,
            "per": quantity.per,
            "as_written": quantity.as_written,
            "measure": statement.measure.text,
            "place": statement.place,
            "as_of": statement.as_of,
            "period": statement.period,
            "role": statement.role,
        }
    elif isinstance(statement, Event):
        row |= {
            "what": statement.what,
            "who": statement.who,
            "when": statement.when,
            "where": statement.where,
        }
    elif isinstance(statement, Term):
        row |= {
            "forms": "; ".join(f"{tag}: {words}" for tag, words in statement.forms),
            "announced": statement.announced,
            "listed": statement.listed,
            "items": "; ".join(statement.items),
        }
    return row


def safe(cell: Cell) -> str | int | float:
    """Return a cell that no spreadsheet runs."""
    if cell is None:
        return ""
    if not isinstance(cell, str):
        return cell
    cell = cell.replace("\x00", "\ufffd").encode("utf-8", "replace").decode("utf-8")
    return "'" + cell if cell.lstrip(" \u00a0\u200b\ufeff").startswith(FORMULA) else cell
