"""A dossier's data as an RO-Crate 1.1 (https://w3id.org/ro/crate/1.1): files, and what each of them is,
in one ZIP.

The crate has what was read and weighed, with the texts; what was captured stays in the WACZ, which is
made for it. The same dossier gives the same bytes: entries are dated to when the last record was
captured.
"""

import io
import json
import zipfile
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, BinaryIO, NamedTuple

from headwater.model import Document, Dossier, Event, Term, short
from headwater.publish import bibliography, lines, table
from headwater.publish.linked_data.annotations import collection
from headwater.publish.linked_data.claims import claims
from headwater.publish.linked_data.names import address
from headwater.publish.linked_data.prov import provenance
from headwater.publish.script import clean

METADATA = "ro-crate-metadata.json"
CONTEXT = "https://w3id.org/ro/crate/1.1/context"
LINKED = "application/ld+json"
PROFILE = "https://w3id.org/ro/crate/1.1"
EARLIEST = "1980-01-01T00:00:00"
"""Where the dates of a ZIP begin."""
RIGHTS = (
    "The words of the documents belong to those who wrote them; what Headwater read and compared may be "
    "used with them. No licence of the sources is stated here."
)
Line = dict[str, Any]


class Part(NamedTuple):
    """One file of the crate: its path, what it is, its media type, and its bytes."""

    path: str
    name: str
    media_type: str
    data: bytes
    about: Line = {}  # noqa: RUF012 - never changed


def write_crate(dossier: Dossier, stream: BinaryIO, version: str) -> None:
    """Write the crate as a ZIP to a stream that can be sought in; `version` is that of Headwater."""
    when = max((record.captured_at for record in dossier.records), default=EARLIEST)
    stamp = datetime.fromisoformat(max(when[:19], EARLIEST)).timetuple()[:6]
    parts: list[Line] = []
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:

        def put(path: str, data: bytes) -> None:
            entry = zipfile.ZipInfo(path, stamp)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            package.writestr(entry, data)

        for part in _parts(dossier):
            put(part.path, part.data)
            parts.append(
                {
                    "@id": part.path,
                    "@type": "File",
                    "name": part.name,
                    "encodingFormat": part.media_type,
                    "contentSize": str(len(part.data)),
                    **part.about,
                }
            )
        put(METADATA, _json(_metadata(dossier, parts, when, version)))


def _metadata(dossier: Dossier, parts: list[Line], when: str, version: str) -> Line:
    software = {
        "@id": "#headwater",
        "@type": "SoftwareApplication",
        "name": "Headwater",
        "version": version,
        "softwareVersion": version,
    }
    root = {
        "@id": "./",
        "@type": "Dataset",
        "name": dossier.title or "A case",
        "description": f"{len(lines.told(dossier.statements))} statements of {len(dossier.documents)} "
        "documents, the questions that they answer, and where each stands in its text."
        + ("" if dossier.redacted else " Not redacted: not for publication."),
        "datePublished": when,
        "license": {"@id": "#rights"},
        "hasPart": [{"@id": part["@id"]} for part in parts],
        "mentions": {"@id": "#made"},
    }
    made = {
        "@id": "#made",
        "@type": "CreateAction",
        "name": "Read, linked and weighed by Headwater",
        "instrument": {"@id": "#headwater"},
        "result": [{"@id": part["@id"]} for part in parts],
    }
    rights = {
        "@id": "#rights",
        "@type": "CreativeWork",
        "name": "Rights of the sources",
        "description": RIGHTS,
    }
    about = {
        "@id": METADATA,
        "@type": "CreativeWork",
        "conformsTo": {"@id": PROFILE},
        "about": {"@id": "./"},
    }
    return {"@context": CONTEXT, "@graph": [about, root, *parts, rights, software, made]}


def _parts(dossier: Dossier) -> Iterator[Part]:
    texts = {document.id: document for document in (*dossier.documents, *dossier.earlier)}
    jsonl, said = "application/jsonl", dossier.statements
    yield Part("statements.jsonl", "Statements", jsonl, _lines(lines.statement_lines(said, texts.get)))
    asked = lines.question_lines(dossier.questions, dossier.weighings, said)
    yield Part("questions.jsonl", "Questions and their answers", jsonl, _lines(asked))
    terms = lines.term_lines(s for s in said if isinstance(s, Term))
    yield Part("terms.jsonl", "Terms", jsonl, _lines(terms))
    events = lines.event_lines(s for s in said if isinstance(s, Event))
    yield Part("events.jsonl", "Events", jsonl, _lines(events))
    rows = io.StringIO(newline="")
    table.write_csv(dossier, rows)
    yield Part("statements.csv", "Statements as a table", "text/csv", clean(rows.getvalue()).encode())
    yield Part("annotations.jsonld", "Statements as W3C Web Annotations", LINKED, _json(collection(dossier)))
    yield Part("provenance.jsonld", "Provenance (PROV-O)", LINKED, _json(provenance(dossier)))
    yield Part("claims.jsonld", "Answers as schema.org Claim", LINKED, _json(claims(dossier)))
    csl = bibliography.csl(dossier)
    yield Part(
        "bibliography.json",
        "The documents as CSL-JSON",
        "application/vnd.citationstyles.csl+json",
        _json(csl),
    )
    records = {record.id: record for record in dossier.records}
    for document in texts.values():
        where = address(document, records.get(document.record))
        yield _text(document, where)


def _text(document: Document, where: str) -> Part:
    about: Line = {"identifier": document.id, "isBasedOn": where}
    if document.language != "und":
        about["inLanguage"] = document.language
    title = document.fact("title") or document.name
    return Part(
        f"texts/{short(document.id)}.txt",
        f"The text as it was read: {clean(title)}",
        "text/plain",
        clean(document.text).encode(),
        about,
    )


def _lines(found: Iterable[Line]) -> bytes:
    return clean("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in found)).encode()


def _json(value: object) -> bytes:
    return clean(json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()
