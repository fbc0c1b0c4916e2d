"""Statements as W3C Web Annotations (Web Annotation Data Model, W3C Recommendation 23 February 2017).

The target of an annotation is the document's text as it was read, in UTF-8 (a dossier has it as
`d/ID.txt`), and three selectors say one place in it: TextPositionSelector in Unicode code points (4.2.5),
TextQuoteSelector (4.2.4), DataPositionSelector in bytes (4.2.6). `scope` is the page that the text was
read from. The bodies are the reading in words, the same as data, and what people decided about it.
"""

import json
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from headwater.model import Document, Dossier, Judgement, Record, Statement, content_id
from headwater.publish.lines import statement_lines, told
from headwater.publish.linked_data.names import address, agent, iri
from headwater.publish.quote import gist
from headwater.publish.script import clean

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
Line = dict[str, Any]


def collection(dossier: Dossier) -> Line:
    """Return all annotations as one AnnotationCollection (5.1) with its one page embedded."""
    items = list(annotations(dossier))
    name = iri("annotations", content_id("annotations", [document.id for document in dossier.documents]))
    return {
        "@context": CONTEXT,
        "id": name,
        "type": "AnnotationCollection",
        "label": dossier.title,
        "total": len(items),
        "first": {
            "id": f"{name}:1",
            "type": "AnnotationPage",
            "partOf": name,
            "startIndex": 0,
            "items": items,
        },
    }


def annotations(dossier: Dossier) -> Iterator[Line]:
    """Yield one annotation a statement, each whole by itself; statements whose words do not stand are
    left out."""
    records = {record.id: record for record in dossier.records}
    texts = {document.id: document for document in (*dossier.documents, *dossier.earlier)}
    decided: dict[str, list[Judgement]] = {}
    for each in dossier.judgements:
        if not each.right and not each.withdrawn:
            decided.setdefault(each.left, []).append(each)
    bytes_before = {identifier: _Bytes(clean(document.text)) for identifier, document in texts.items()}
    said = told(dossier.statements)
    for statement, line in zip(said, statement_lines(said, texts.get), strict=True):
        document = texts.get(statement.document)
        if document is not None and document.holds(statement.span):
            target = _target(statement, document, records.get(document.record), bytes_before[document.id])
            yield _annotation(statement, line, target, decided.get(statement.id, []))


def _annotation(statement: Statement, line: Line, target: Line, decided: list[Judgement]) -> Line:
    bodies: list[Line] = [
        {"type": "TextualBody", "value": gist(statement), "format": "text/plain", "purpose": "describing"},
        {
            "type": "TextualBody",
            "value": json.dumps(line, ensure_ascii=False),
            "format": "application/json",
            "purpose": "describing",
        },
    ]
    for each in decided:
        words = ": ".join(part for part in (each.verdict, *each.why) if part)
        bodies.append(
            {
                "type": "TextualBody",
                "value": words,
                "format": "text/plain",
                "purpose": "assessing",
                "creator": {"type": "Person", "name": each.by},
                **({"created": each.when} if each.when else {}),
            }
        )
    return {
        "@context": CONTEXT,
        "id": iri("annotation", statement.id),
        "type": "Annotation",
        "motivation": "describing",
        "generator": {
            "id": agent(statement.made_by),
            "type": "Software",
            "name": f"Headwater {statement.made_by}",
        },
        "body": bodies,
        "target": target,
    }


def _target(statement: Statement, document: Document, record: Record | None, before: "_Bytes") -> Line:
    span = statement.span
    target: Line = {
        "type": "SpecificResource",
        "source": iri("document", document.id),
        "selector": [
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
            {"type": "TextQuoteSelector", "exact": span.exact, "prefix": span.prefix, "suffix": span.suffix},
            {"type": "DataPositionSelector", "start": before.at(span.start), "end": before.at(span.end)},
        ],
        "scope": address(document, record),
    }
    if record is not None:
        target["state"] = {"type": "TimeState", "sourceDate": record.captured_at}
    return target


class _Bytes:
    """Code points to bytes of UTF-8, as a dossier has the text; what stands before every thousandth is
    known."""

    STEP = 1_000

    def __init__(self, text: str) -> None:
        self._text = text
        self._known = [0]
        for start, end in pairwise([*range(0, len(text), self.STEP), len(text)]):
            self._known.append(self._known[-1] + len(text[start:end].encode()))

    def at(self, offset: int) -> int:
        """Return the bytes before this code point."""
        step = min(offset // self.STEP, len(self._known) - 1)
        return self._known[step] + len(self._text[step * self.STEP : offset].encode())
