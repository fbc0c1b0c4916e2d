"""JSON lines for other programs: the keys and their order are those of the contract.

Keys of the contract come first and never change; keys after them are Headwater's additions.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from headwater.model import (
    Attribution,
    Document,
    Entity,
    Event,
    Figure,
    Judgement,
    Mention,
    Origins,
    Party,
    Quantity,
    Question,
    Relation,
    Requirement,
    Review,
    Span,
    Speech,
    Statement,
    Term,
    Weighing,
)
from headwater.publish.demand_fields import requirement_fields, requires_fields, speech_fields
from headwater.publish.whereabouts import at_of, page_of

Line = dict[str, Any]
Find = Callable[[str], Document | None]
"""From the id of a document to the document, None if it is not at hand."""


def statement_lines(
    statements: Iterable[Statement], find: Find, reviews: Mapping[str, Review] = MappingProxyType({})
) -> Iterator[Line]:
    """Yield one line a statement, of every kind but mentions of people, in the order given.

    `page` (from 1) and `at` say where the words stand in their file, null where the format does not;
    `review` what people decided (`reviews` has it by the statement's id), null where nobody has.
    """
    for statement in told(statements):
        document = find(statement.document)
        page = page_of(document, statement) if document else None
        at = at_of(document, statement) if document else ""
        doubts = document.doubts(statement.span.start, statement.span.end) if document else ()
        line = {**_statement(statement), "page": page, "at": at or None, "doubts": list(doubts)}
        if (review := reviews.get(statement.id)) is not None:
            line["review"] = review_line(review)
        yield line


def review_line(review: Review) -> Line:
    """Return what people decided about one statement: the decision that is followed, and all that stand.

    `verdict` is accept, reject or amend; "contested" where two people differ and neither is followed; null
    where there are only notes, merges or splits. `amended` has the fields as a person reads them.
    """
    decision = review.decision
    return {
        "verdict": decision.verdict if decision else "contested" if review.contested else None,
        "by": decision.by if decision else None,
        "when": decision.when if decision else None,
        "why": list(decision.why) if decision else [],
        "amended": _amended(decision) if decision else {},
        "decisions": [_decision(j) for j in (*review.decisions, *review.groupings)],
        "notes": [{"by": j.by, "when": j.when, "words": " ".join(j.why)} for j in review.notes],
    }


def _decision(judgement: Judgement) -> Line:
    line: Line = {
        "id": judgement.id,
        "verdict": judgement.verdict,
        "by": judgement.by,
        "when": judgement.when,
        "why": list(judgement.why),
        "amended": _amended(judgement),
    }
    return {**line, "findings": list(judgement.findings)} if judgement.findings else line


def _amended(judgement: Judgement) -> Line:
    return {name: json.loads(value) for name, value in judgement.amended}


def told(statements: Iterable[Statement]) -> list[Statement]:
    """Return the statements without the mentions of people, which are in no export but `people_lines`."""
    return [statement for statement in statements if not isinstance(statement, Mention)]


def people_lines(statements: Iterable[Statement], documents: Iterable[Document]) -> Iterator[Line]:
    """Yield one line a mention of a person: the redactor's work list, document by document, in text order.

    `person` counts the people of one document from 1: a number says nothing beyond its document, and no key
    joins the people of two documents.
    """
    held: dict[str, list[Mention]] = {}
    for statement in statements:
        if isinstance(statement, Mention):
            held.setdefault(statement.document, []).append(statement)
    for document in documents:
        for mention in sorted(held.pop(document.id, ()), key=lambda m: (m.span.start, m.span.end)):
            yield {
                "file": _name(mention),
                "mention": mention.span.exact,
                "span": _span(mention.span),
                "role": mention.role,
                "minor": mention.minor,
                "why": list(mention.why),
                "person": mention.person,
                "named": mention.named,
                "lang": mention.lang,
                "page": page_of(document, mention),
                "id": mention.id,
                "document": mention.document,
                "made_by": mention.made_by,
            }


def question_lines(
    questions: Iterable[Question], weighings: Iterable[Weighing], statements: Iterable[Statement]
) -> Iterator[Line]:
    """Yield one line a question with its weighing (relation "single" where it was not weighed)."""
    by_question = {w.question: w for w in weighings}
    by_id = {s.id: s for s in statements}
    for question in questions:
        yield _question(question, by_question.get(question.id), by_id)


def term_lines(statements: Iterable[Statement]) -> Iterator[Line]:
    """Yield one line a term; other statements are passed over."""
    for statement in statements:
        if isinstance(statement, Term):
            line = {"file": _name(statement), "span": _span(statement.span), **_term(statement)}
            yield {**line, **_tail(statement)}


def event_lines(statements: Iterable[Statement]) -> Iterator[Line]:
    """Yield one line an event; other statements are passed over."""
    for statement in statements:
        if isinstance(statement, Event):
            line = {"file": _name(statement), "span": _span(statement.span), **_event(statement)}
            yield {**line, "attribution": _chain(statement.attribution), **_tail(statement)}


def relation_lines(statements: Iterable[Statement]) -> Iterator[Line]:
    """Yield one line a relation; other statements are passed over.

    `from` and `to` have the words, their offsets in the document, and the pronoun that stands for them, or
    null.
    """
    for statement in statements:
        if isinstance(statement, Relation):
            line = {"file": _name(statement), "span": _span(statement.span), **_relation(statement)}
            yield {**line, "attribution": _chain(statement.attribution), **_tail(statement)}


def requirement_lines(statements: Iterable[Statement]) -> Iterator[Line]:
    """Yield one line a demand; other statements are passed over."""
    for statement in statements:
        if isinstance(statement, Requirement):
            yield _told(statement, requirement_fields(statement))


def requires_lines(statements: Iterable[Statement]) -> Iterator[Line]:
    """Yield one line a demand, as a relation between whom it is made of and what is demanded."""
    for statement in statements:
        if isinstance(statement, Requirement):
            yield _told(statement, requires_fields(statement))


def speech_lines(statements: Iterable[Statement]) -> Iterator[Line]:
    """Yield one line a piece of quoted speech; other statements are passed over."""
    for statement in statements:
        if isinstance(statement, Speech):
            yield _told(statement, speech_fields(statement))


def _told(statement: Statement, fields: Line) -> Line:
    line = {"file": _name(statement), "span": _span(statement.span), **fields}
    return {**line, "attribution": _chain(statement.attribution), **_tail(statement)}


def _statement(statement: Statement) -> Line:
    line: Line = {
        "id": statement.id,
        "kind": statement.kind,
        "file": statement.file,
        "url": statement.url,
        "document": statement.document,
        "lang": statement.lang,
        "span": _span(statement.span),
    }
    more: Line = {}
    if isinstance(statement, Figure):
        line |= _figure(statement)
        more = {
            "measure_head": statement.measure.head,
            "predicate": statement.measure.predicate,
            "modifiers": list(statement.measure.modifiers),
            "place_from": statement.place_from,
            "as_of_from": statement.as_of_from,
            "quoted": statement.quoted,
        }
    elif isinstance(statement, Event):
        line |= _event(statement) | {"name": statement.name, "act": statement.act}
    elif isinstance(statement, Term):
        line |= _term(statement)
    elif isinstance(statement, Relation):
        line |= _relation(statement)
    elif isinstance(statement, Requirement):
        line |= requirement_fields(statement)
    elif isinstance(statement, Speech):
        line |= speech_fields(statement)
    line["attribution"] = _chain(statement.attribution)
    line["made_by"] = statement.made_by
    line["why"] = list(statement.why)
    line["review"] = None
    start, end = statement.sentence
    return {**line, **more, "sentence": {"start": start, "end": end}}


def _figure(figure: Figure) -> Line:
    start, end = figure.number
    return {
        "number": {"start": start, "end": end},
        "quantity": _quantity(figure.quantity),
        "measure": figure.measure.text,
        "place": figure.place,
        "as_of": figure.as_of,
        "period": figure.period,
        "role": figure.role,
    }


def _event(event: Event) -> Line:
    return {"what": event.what, "who": event.who, "when": event.when, "where": event.where}


def _relation(relation: Relation) -> Line:
    return {
        "relation": relation.relation,
        "from": _party(relation.subject),
        "to": _party(relation.object),
        "period": relation.period,
        "ended": relation.ended,
    }


def _party(party: Party) -> Line:
    return {"name": party.name, "start": party.start, "end": party.end, "pronoun": party.pronoun or None}


def _term(term: Term) -> Line:
    counted = term.announced is not None or term.listed is not None
    return {
        "forms": dict(term.forms),
        "count": {"announced": term.announced, "listed": term.listed} if counted else None,
        "items": list(term.items),
    }


def _tail(statement: Statement) -> Line:
    return {
        "id": statement.id,
        "url": statement.url,
        "document": statement.document,
        "lang": statement.lang,
        "made_by": statement.made_by,
        "why": list(statement.why),
    }


def _name(statement: Statement) -> str | None:
    return statement.file or statement.url


def _span(span: Span) -> Line:
    return {
        "start": span.start,
        "end": span.end,
        "exact": span.exact,
        "prefix": span.prefix,
        "suffix": span.suffix,
    }


def _quantity(quantity: Quantity) -> Line:
    return {
        "low": quantity.low,
        "high": quantity.high,
        "bound": quantity.bound,
        "unit": quantity.unit,
        "per": quantity.per,
        "as_written": quantity.as_written,
    }


def _chain(attribution: tuple[Attribution, ...]) -> list[Line]:
    links: list[Line] = []
    for link in attribution:
        speaks = link.cue is not None or link.anonymous
        links.append(
            {"name": link.name, "cue": link.cue, "anonymous": link.anonymous}
            if speaks
            else {"name": link.name}
        )
    return links


def _origins(origins: Origins) -> Line:
    return {"at_least": origins.at_least, "at_most": origins.at_most}


def _question(question: Question, weighing: Weighing | None, by_id: dict[str, Statement]) -> Line:
    answers = weighing.answers if weighing else ()
    return {
        "id": question.id,
        "question": {
            "measure": question.measure,
            "population": question.population,
            "place": question.place,
            "period": question.period,
        },
        "relation": weighing.relation if weighing else "single",
        "why": list(weighing.why if weighing else question.why),
        "members": [_member(m, by_id.get(m)) for m in question.members],
        "answers": [
            {
                "value": a.value,
                "statements": list(a.statements),
                "origins": _origins(a.origins),
                "as_of": a.as_of,
                "values": dict(a.values),
            }
            for a in answers
        ],
        "origins": _origins(weighing.origins if weighing else Origins(1, 1)),
        "text": question.text,
        "kind": question.kind,
        "differs": list(question.differs),
        "grouped_because": list(question.why),
        "dropped": question.dropped,
        "made_by": weighing.made_by if weighing else None,
        "programme": question.programme,
        "texts": dict(question.texts),
        "why_in": [dict(words.texts) for words in (weighing or question).why_in],
    }


def _member(identifier: str, statement: Statement | None) -> Line:
    if statement is None:
        return {"statement": identifier, "file": None, "exact": None}
    return {"statement": identifier, "file": _name(statement), "exact": statement.span.exact}


def entity_lines(entities: Iterable[Entity], judgements: Iterable[Judgement]) -> Iterator[dict[str, Any]]:
    """Yield the entities, then the judgements that join their names, withdrawn ones too."""
    for each in entities:
        yield {
            "id": each.id,
            "schema": each.schema,
            "names": [{"lang": tag, "name": name} for tag, name in each.names],
            "abbreviations": list(each.abbreviations),
            "code": each.code or None,
            "part_of": each.within or None,
            "offices": [
                {"title": o.title, "document": o.document, "start": o.start, "end": o.end}
                for o in each.offices
            ],
            "documents": list(each.documents),
            "judgements": list(each.judgements),
            "why": list(each.why),
            "source": each.source,
            "disputed": list(each.disputed),
        }
    for judged in (j for j in judgements if j.right):
        yield {
            "id": judged.id,
            "judgement": judged.verdict,
            "names": [judged.left, judged.right],
            "by": judged.by,
            "when": judged.when,
            "why": list(judged.why),
            "documents": list(judged.documents),
            "withdrawn": judged.withdrawn,
            "withdrawn_by": judged.withdrawn_by or None,
        }
