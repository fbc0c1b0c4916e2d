"""How everything came about, in PROV-O (W3C Recommendation 30 April 2013) as JSON-LD.

A capture generated a record, a reader a document from it, an extractor statements from that, and weighing
answers from those; who took what from whom has the kind of the house's derivations. A derivation whose
direction is not known is no prov:wasDerivedFrom: it stands as two entities that are alternates of each
other.
"""

from collections.abc import Iterator
from typing import Any

from headwater.model import (
    Derivation,
    Document,
    Dossier,
    Judgement,
    Question,
    Record,
    Statement,
    Weighing,
    content_id,
)
from headwater.publish.lines import told
from headwater.publish.linked_data.names import PREFIX, address, agent, iri, person
from headwater.publish.quote import gist

CONTEXT = {
    "prov": "http://www.w3.org/ns/prov#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "dcterms": "http://purl.org/dc/terms/",
    "hw": f"{PREFIX}term:",
}
KINDS = {
    "quotation": "prov:wasQuotedFrom",
    "citation": "prov:hadPrimarySource",
    "copy": "prov:wasDerivedFrom",
    "revision": "prov:wasRevisionOf",
    "translation": "prov:wasDerivedFrom",
}
"""Kind of derivation -> the property of PROV-O; the first four are sub-properties of prov:wasDerivedFrom."""
QUALIFIED = {"quotation": "prov:Quotation", "citation": "prov:PrimarySource", "revision": "prov:Revision"}

Line = dict[str, Any]


def provenance(dossier: Dossier) -> Line:
    """Return the provenance of a dossier as one JSON-LD graph; its terms are all in the context it
    carries."""
    return {"@context": CONTEXT, "@graph": list(_graph(dossier))}


def _graph(dossier: Dossier) -> Iterator[Line]:
    makers: dict[str, None] = {}
    records = {record.id: record for record in dossier.records}
    for record in dossier.records:
        yield from _record(record)
    for document in (*dossier.documents, *dossier.earlier):
        makers[document.made_by] = None
        yield _document(document, records.get(document.record))
    for statement in told(dossier.statements):
        makers[statement.made_by] = None
        yield _statement(statement)
    weighed = {weighing.question: weighing for weighing in dossier.weighings}
    for question in dossier.questions:
        if weighing := weighed.get(question.id):
            makers[weighing.made_by] = None
            yield _question(question, weighing)
    yield from _missing(dossier.derivations)
    said = {statement.id for statement in told(dossier.statements)}
    for derivation in dossier.derivations:
        yield _derivation(derivation, said)
    for judgement in dossier.judgements:
        if not judgement.machine:
            yield from _judgement(judgement)
    for made_by in makers:
        yield {
            "@id": agent(made_by),
            "@type": ["prov:Agent", "prov:SoftwareAgent"],
            "dcterms:title": f"Headwater {made_by}",
        }


def _record(record: Record) -> Iterator[Line]:
    capture = iri("capture", record.id)
    when = {"@type": "xsd:dateTime", "@value": record.captured_at}
    yield {
        "@id": iri("record", record.id),
        "@type": "prov:Entity",
        "prov:atLocation": {"@id": record.uri},
        "prov:wasGeneratedBy": {"@id": capture},
        "prov:generatedAtTime": when,
        "hw:payload": record.payload,
    }
    yield {
        "@id": capture,
        "@type": "prov:Activity",
        "prov:endedAtTime": when,
        "dcterms:title": f"captured {record.name}",
    }


def _document(document: Document, record: Record | None) -> Line:
    line: Line = {
        "@id": iri("document", document.id),
        "@type": "prov:Entity",
        "dcterms:title": document.fact("title") or document.name,
        "dcterms:source": {"@id": address(document, record)},
        "prov:wasDerivedFrom": {"@id": iri("record", document.record)},
        "prov:wasAttributedTo": {"@id": agent(document.made_by)},
    }
    for name, value in (
        ("dcterms:creator", document.fact("author")),
        ("dcterms:publisher", document.fact("publisher")),
        ("dcterms:issued", document.fact("date")),
        ("dcterms:language", None if document.language == "und" else document.language),
    ):
        if value:
            line[name] = value
    return line


def _statement(statement: Statement) -> Line:
    return {
        "@id": iri("statement", statement.id),
        "@type": "prov:Entity",
        "prov:value": statement.span.exact,
        "prov:wasQuotedFrom": {"@id": iri("document", statement.document)},
        "prov:wasAttributedTo": {"@id": agent(statement.made_by)},
        "dcterms:description": gist(statement),
    }


def _question(question: Question, weighing: Weighing) -> Line:
    return {
        "@id": iri("question", question.id),
        "@type": ["prov:Entity", "prov:Collection"],
        "dcterms:title": question.text,
        "hw:relation": weighing.relation,
        "prov:hadMember": [{"@id": iri("statement", member)} for member in question.members],
        "prov:wasAttributedTo": {"@id": agent(weighing.made_by)},
    }


def _missing(derivations: tuple[Derivation, ...]) -> Iterator[Line]:
    for work in dict.fromkeys(each.work for each in derivations if each.taken is None and each.work):
        yield {"@id": _work(work), "@type": "prov:Entity", "dcterms:title": work, "hw:captured": False}


def _work(work: str) -> str:
    return iri("work", content_id("work", work))


def _derivation(derivation: Derivation, said: set[str]) -> Line:
    taken = _work(derivation.work) if derivation.taken is None else _thing(derivation.taken, said)
    line: Line = {"@id": _thing(derivation.taker, said), "@type": "prov:Entity"}
    if not derivation.directed:
        return line | {"prov:alternateOf": {"@id": taken}}
    line[KINDS[derivation.kind]] = {"@id": taken}
    line["prov:qualifiedDerivation"] = {
        "@id": iri("derivation", derivation.id),
        "@type": ["prov:Derivation", *([QUALIFIED[derivation.kind]] if derivation.kind in QUALIFIED else [])],
        "prov:entity": {"@id": taken},
        "hw:kind": derivation.kind,
        "hw:certain": derivation.certain,
        "dcterms:description": list(derivation.why),
    }
    return line


def _thing(identifier: str, said: set[str]) -> str:
    return iri("statement" if identifier in said else "document", identifier)


def _judgement(judgement: Judgement) -> Iterator[Line]:
    who = person(judgement.by)
    yield {
        "@id": iri("judgement", judgement.id),
        "@type": "prov:Entity",
        "dcterms:description": "; ".join((judgement.verdict, *judgement.why)),
        "prov:generatedAtTime": {"@type": "xsd:dateTime", "@value": judgement.when},
        "prov:wasAttributedTo": {"@id": who},
    }
    yield {"@id": who, "@type": ["prov:Agent", "prov:Person"], "dcterms:title": judgement.by}
