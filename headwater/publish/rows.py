"""What a note says of one statement: a term, and words of the document or of Headwater."""

from collections.abc import Iterator
from dataclasses import dataclass

from headwater.model import Event, Figure, Party, Relation, Requirement, Statement, Term
from headwater.publish.demand_rows import read_as
from headwater.publish.numerals import bound_meaning, date_words, unit_words
from headwater.publish.quote import figure_words
from headwater.publish.tongue import Tongue

FIELDS = {
    "relation": (("subject", ""), ("relation", "relation"), ("object", ""), ("period", "")),
    "requirement": (
        ("actor", ""), ("modality", "modality"), ("act", ""), ("object", ""), ("frequency", ""),
        ("duration", ""),
        ("number", ""), ("payment", ""), ("condition", ""), ("consequence", ""), ("instrument", ""),
    ),
    "speech": (("words", ""), ("office", ""), ("addressee", ""), ("occasion", "")),
    "definition": (("term", ""), ("meaning", "")),
}  # fmt: skip
"""Kind of statement -> its fields in a note, each with the group of a tongue's words that has its values."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a note: a term (a key of a tongue's [note], or a language tag), words, and a remark."""

    term: str
    words: str
    remark: str = ""


def rows_of(statement: Statement, tongue: Tongue) -> list[Row]:
    """Return what a note says of a statement, line by line; lines without words are left out."""
    if isinstance(statement, Figure):
        rows = _figure(statement, tongue)
    elif isinstance(statement, Event):
        rows = [
            Row("what", statement.what),
            Row("when", date_words(statement.when, tongue)),
            Row("who", statement.who or ""),
            Row("where", statement.where or ""),
        ]
    elif isinstance(statement, Term):
        rows = [Row(tag, words) for tag, words in statement.forms]
        if statement.announced is not None:
            rows.append(Row("announced", f"{statement.announced:,}"))
        if statement.listed is not None:
            rows.append(Row("listed", f"{statement.listed:,}"))
        rows.append(Row("items", "; ".join(statement.items)))
    else:
        rows = list(_told(statement, tongue))
    return [Row(tongue.term(row.term, "note"), row.words, row.remark) for row in rows if row.words]


def _told(statement: Statement, tongue: Tongue) -> Iterator[Row]:
    for field, group in FIELDS.get(statement.kind, ()):
        value = getattr(statement, field)
        if isinstance(value, Party):
            yield Row(field, value.name, value.pronoun and f"“{value.pronoun}”")
        elif isinstance(value, str) and value:
            remark = ""
            if field == "frequency" and isinstance(statement, Requirement):
                remark = read_as(statement, tongue)
            yield Row(field, tongue.term(value, group, value) if group else value, remark)
    if isinstance(statement, Relation) and statement.ended:
        yield Row("period", tongue.plain("network.ended"))


def _figure(figure: Figure, tongue: Tongue) -> list[Row]:
    quantity, measure = figure.quantity, figure.measure
    unit = tongue.plain("note.not_stated")
    if quantity.unit:
        unit = unit_words(quantity.unit, None, f"{measure.text} {figure.span.exact}", tongue)
    if quantity.per:
        unit = tongue.plain("quantity.per", n=unit, per=tongue.term(quantity.per, "unit"))
    words = [w for w in (measure.head, measure.predicate) if w and w != measure.text]
    quoted = tongue.plain("note.in_quotes") if figure.quoted else ""
    return [
        Row("read_as", figure_words(figure, tongue), bound_meaning(quantity, tongue)),
        Row("as_written", quantity.as_written),
        Row("counts", measure.text, " · ".join(words)),
        Row("unit", unit),
        Row("as_of", date_words(figure.as_of, tongue), _read_in(figure.as_of_from, tongue)),
        Row("period", date_words(figure.period, tongue)),
        Row("place", figure.place or "", _read_in(figure.place_from, tongue)),
        Row("kind", tongue.term(figure.role, "role"), quoted),
    ]


def _read_in(where: str | None, tongue: Tongue) -> str:
    if not where:
        return ""
    known = f"from.{where}"
    return tongue.plain(known) if known in tongue.words else tongue.plain("from.other", where=where)
