"""What the scripts of the pages load: JavaScript files, since a page from file:// cannot fetch others."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from headwater.model import Event, Figure, Statement, short
from headwater.publish.bibliography import bibtex, csl
from headwater.publish.catalogue import Catalogue
from headwater.publish.citing import described, entry
from headwater.publish.fold import simplified
from headwater.publish.index import index_files, script
from headwater.publish.ledger import figures, review, speaker
from headwater.publish.numerals import date_words
from headwater.publish.quote import figure_words
from headwater.publish.script import clean, clip, tag_in
from headwater.publish.standing import RANK, STANDINGS
from headwater.publish.tongue import Tongue
from headwater.publish.whereabouts import whereabouts

SCRIPTED = ("card", "ledger", "search", "standing", "role", "source", "cite", "origins")
"""Groups of a tongue's words that scripts show."""

SINGLE = ("n.origin", "table.source")
"""Words of other groups that scripts show."""

ROWS = 2_000
"""Figures in one part of the ledger."""

CARD = 240
"""Code points of a sentence shown on a card on either side of the words."""


def data_files(catalogue: Catalogue, tongues: Sequence[Tongue]) -> Iterator[tuple[str, str]]:
    """Yield (path, text) of each file that scripts load, and of the bibliography."""
    for each in tongues:
        path = f"data/words-{each.code}.js"
        yield path, script(path, words_of(each))
    signs = "".join(chr(one) + other for one, other in simplified().items())
    yield "data/han.js", script("data/han.js", signs)
    for path, held in index_files(catalogue):
        yield path, script(path, held)
    for path, held in _ledger(catalogue, tongues):
        yield path, script(path, held)
    for document in catalogue.documents:
        path = f"data/d/{short(document)}.js"
        yield path, script(path, _cards(catalogue, document))
    yield "bibliography.bib", bibtex(catalogue.dossier)
    yield "bibliography.json", json.dumps(csl(catalogue.dossier), ensure_ascii=False, indent=1) + "\n"


def words_of(tongue: Tongue) -> dict[str, Any]:
    """Return the words of a tongue that scripts show."""
    return {k: v for k, v in tongue.words.items() if k.partition(".")[0] in SCRIPTED or k in SINGLE}


def _ledger(catalogue: Catalogue, tongues: Sequence[Tongue]) -> Iterator[tuple[str, object]]:
    every = figures(catalogue)
    numbers = {document: n for n, document in enumerate(catalogue.documents)}
    for n, start in enumerate(range(0, len(every), ROWS)):
        part = every[start : start + ROWS]
        yield f"data/ledger/{n}.js", [_row(catalogue, f, numbers[f.document]) for f in part]
        for each in tongues:
            words = [[clip(figure_words(f, each)), date_words(f.as_of or f.period, each)] for f in part]
            yield f"data/ledger/{n}-{each.code}.js", words
    documents = list(catalogue.documents.values())
    yield (
        "data/ledger.js",
        {
            "parts": -(-len(every) // ROWS),
            "documents": [
                [short(d.id), clip(catalogue.labels[d.id], 140), d.fact("kind") or "", tag_in("", d.language)]
                for d in documents
            ],
            "places": sorted({clip(f.place, 80) for f in every if f.place}),
            "sources": sorted({kind for d in documents if (kind := d.fact("kind"))}),
            "roles": sorted({f.role for f in every}),
            "standings": [s.key for s in STANDINGS],
            "signs": [s.sign for s in STANDINGS],
        },
    )


def _row(catalogue: Catalogue, figure: Figure, document: int) -> list[object]:
    asked = catalogue.of_statement.get(figure.id, ())
    first = min(asked, key=lambda q: RANK[catalogue.standing(q).key], default=None)
    rank = RANK[catalogue.standing(first).key] if first is not None else RANK["single"]
    quantity = figure.quantity
    return [
        document, short(figure.id), _finite(quantity.low), _finite(quantity.high), quantity.bound,
        quantity.unit, quantity.per, clip(quantity.as_written, 120),
        clip(figure.measure.text, 160), clip(figure.place or "", 80),
        figure.as_of or figure.period or "", figure.role, rank,
        short(first.id) if first is not None and STANDINGS[rank].key != "single" else "",
        review(catalogue, figure.id), speaker(figure.attribution),
    ]  # fmt: skip


def _finite(value: float | int | None) -> float | int | None:
    """Return a number that JSON has: beyond 2**53 and infinite ones as the nearest that it has, or None."""
    return value if value is None or abs(value) < 1e300 else None


def _cards(catalogue: Catalogue, identifier: str) -> dict[str, Any]:
    document = catalogue.documents[identifier]
    record = catalogue.records.get(document.record)
    kept = [record.payload, record.captured_at, clip(record.name)] if record else ["", "", ""]
    return {
        "id": short(identifier),
        "label": clip(catalogue.labels[identifier], 140),
        "record": [described(document), *kept],
        "bibtex": entry(catalogue, document),
        "s": {
            short(s.id): _card(catalogue, s)
            for s in catalogue.of_document.get(identifier, ())
            if isinstance(s, Figure | Event)
        },
    }


def _card(catalogue: Catalogue, statement: Statement) -> list[object]:
    document = catalogue.documents[statement.document]
    span = statement.span
    before, after = span.prefix, span.suffix
    if document.holds(span):
        low, high = statement.sentence
        before = clean(document.text[max(min(low, span.start), span.start - CARD) : span.start])
        after = clean(document.text[span.end : min(max(high, span.end), span.end + CARD)])
    least, most = _origins(catalogue, statement)
    cell = catalogue.tables.words(document, span.start)
    where = [whereabouts(document, statement), cell]
    figure = statement if isinstance(statement, Figure) else None
    when = (
        (figure.as_of or figure.period) if figure else statement.when if isinstance(statement, Event) else ""
    )
    return [
        before, clip(span.exact, 400), after, tag_in(span.exact, statement.lang, document.language),
        " → ".join(clip(link.name, 120) for link in statement.attribution), when or "", least, most,
        clip(figure.measure.text, 160) if figure else "", clip((figure.place or "") if figure else "", 80),
        clip(", ".join(part for part in where if part), 200),
    ]  # fmt: skip


def _origins(catalogue: Catalogue, statement: Statement) -> tuple[int, int]:
    """Return how many origins stand behind the answer that `statement` gives to the weightiest question."""
    asked = catalogue.of_statement.get(statement.id, ())
    for question in sorted(asked, key=lambda q: RANK[catalogue.standing(q).key]):
        weighing = catalogue.weighings.get(question.id)
        for answer in weighing.answers if weighing else ():
            if statement.id in answer.statements:
                return answer.origins.at_least, answer.origins.at_most
    return 0, 0
