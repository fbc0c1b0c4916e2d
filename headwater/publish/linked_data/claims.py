"""Answers as schema.org Claim (https://schema.org/Claim), each with the pages on which it appears.

A claim is what documents say, with who says it first; no ClaimReview and no rating is made of it.
"""

from collections.abc import Iterator
from typing import Any

from headwater.model import Answer, Document, Dossier, Question, Statement, content_id
from headwater.publish.linked_data.names import address, iri

CONTEXT = "https://schema.org"
Line = dict[str, Any]


def claims(dossier: Dossier) -> Line:
    """Return the answers to the dossier's questions as one JSON-LD graph of Claims."""
    weighed = {weighing.question: weighing for weighing in dossier.weighings}
    by_id = {statement.id: statement for statement in dossier.statements}
    pages = dict(_pages(dossier))
    graph = [
        claim
        for question in dossier.questions
        if (weighing := weighed.get(question.id))
        for answer in weighing.answers
        if (claim := _claim(question, answer, by_id, pages))
    ]
    return {"@context": CONTEXT, "@graph": graph}


def _pages(dossier: Dossier) -> Iterator[tuple[str, Line]]:
    records = {record.id: record for record in dossier.records}
    for document in (*dossier.documents, *dossier.earlier):
        record = records.get(document.record)
        page: Line = {"@type": "CreativeWork", "@id": iri("document", document.id), "name": _title(document)}
        page["url"] = address(document, record)
        for name, value in (
            ("datePublished", document.fact("date")),
            ("inLanguage", None if document.language == "und" else document.language),
        ):
            if value:
                page[name] = value
        for name, field in (("publisher", document.fact("publisher")), ("author", document.fact("author"))):
            if field:
                page[name] = {"@type": "Organization" if name == "publisher" else "Person", "name": field}
        if record is not None:
            page["identifier"] = record.payload
        yield document.id, page


def _title(document: Document) -> str:
    return document.fact("title") or document.name


def _claim(
    question: Question, answer: Answer, by_id: dict[str, Statement], pages: dict[str, Line]
) -> Line | None:
    said = [by_id[each] for each in answer.statements if each in by_id]
    shown = [pages[document] for document in dict.fromkeys(s.document for s in said) if document in pages]
    if not said or not shown:
        return None
    claim: Line = {
        "@type": "Claim",
        "@id": iri("claim", content_id("claim", question.id, answer.statements)),
        "name": question.text,
        "text": f"{question.text} {answer.value}",
        "appearance": shown,
        "citation": [s.span.exact for s in said],
    }
    dated = sorted(
        (page for page in shown if page.get("datePublished")), key=lambda p: str(p["datePublished"])
    )
    if dated and len(dated) == len(shown):
        claim["firstAppearance"] = dated[0]
    speakers = list(dict.fromkeys(s.attribution[0].name for s in said if s.attribution))
    if speakers:
        claim["author"] = [{"@type": "Organization", "name": name} for name in speakers]
    if question.place:
        claim["contentLocation"] = {"@type": "Place", "name": question.place}
    if answer.as_of:
        claim["temporalCoverage"] = answer.as_of
    return claim
