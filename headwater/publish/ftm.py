"""Entities for FollowTheMoney: what aleph, nomenklatura and yente read.

One JSON object a line: {"id", "schema", "properties": {name: [values]}}. Documents are `Document`, with the
digest of what was captured; places are `Territory`, laws `Document`, programmes `Project`; a person in public
office is a `Person` whose `position` is the office that the document states. `Mention` entities say which
document names what, in which words; `proof` leads to the documents.

FollowTheMoney has no schema for figures and no language for a value in this form; `statements` rows
(`statement_rows`) have both: every value with its language, the words it is from and its origin.
"""

import hashlib
from collections.abc import Iterable, Iterator
from typing import Any

from headwater.model import Document, Dossier, Entity, Record, short

LANGUAGES = {"en": "eng", "zh": "zho", "ug": "uig"}
"""BCP 47 -> the ISO 639-3 codes of FollowTheMoney."""
DATASET = "headwater"
COUNTRIES = 2
"""Letters of the code of a country (ISO 3166-1)."""
LONGEST, LONGEST_NAME = 1_000, 384
"""Characters of a value, and of a name, that FollowTheMoney takes."""
NAMES = ("name", "alias")

Line = dict[str, Any]


def entity_lines(dossier: Dossier) -> Iterator[Line]:
    """Yield the documents, the entities they name, and the mentions; each id once."""
    records = {record.id: record for record in dossier.records}
    named = {document.id: document for document in dossier.documents}
    for document in dossier.documents:
        yield _document(document, records.get(document.record))
    codes = {each.code: each.id for each in dossier.entities if each.code}
    for entity in dossier.entities:
        yield _line(_id(entity.id), entity.schema, _properties(entity, codes, named))
        for document in (named[d] for d in entity.documents if d in named):
            yield _mention(entity, document)


def statement_rows(dossier: Dossier) -> Iterator[Line]:
    """Yield a statement row for each value: with its language, and the page's own words where they differ."""
    for line in entity_lines(dossier):
        for name, values in line["properties"].items():
            for value in values:
                row = {"canonical_id": line["id"], "entity_id": line["id"], "prop": name,
                       "schema": line["schema"], "value": value, "dataset": DATASET}  # fmt: skip
                yield {
                    "id": _hash("statement", *row.values()),
                    **row,
                    "lang": _language(name, value),
                    "external": False,
                }


def _language(name: str, value: str) -> str | None:
    if name not in (*NAMES, "title", "position"):
        return None
    if any("\u3400" <= c <= "\u9fff" for c in value):
        return "zho"
    return "uig" if any("\u0600" <= c <= "\u06ff" for c in value) else None


def _properties(entity: Entity, codes: dict[str, str], named: dict[str, Document]) -> dict[str, list[str]]:
    usual: dict[str, str] = {}
    for tag, name in entity.names:
        usual.setdefault(tag, name)
    names = list(dict.fromkeys(usual.values()))
    aliases = [name for _, name in entity.names if name not in names]
    if entity.schema != "Territory":
        aliases += entity.abbreviations
    found = {
        "name": names,
        "alias": aliases,
        "summary": list(entity.why)[:3],
        "proof": [_id(each) for each in entity.documents if each in named],
        "sourceUrl": [named[each].url or "" for each in entity.documents if each in named],
    }
    if entity.schema == "Territory":
        found["territoryCode"] = [entity.code]
        found["partOf"] = [_id(codes[entity.within])] if entity.within in codes else []
        found["country"] = [country.lower()] if (country := _country(entity)) else []
    if entity.schema == "Document":
        found["title"] = names[:1]
        del found["sourceUrl"]
    if entity.schema == "Person":
        found["position"] = [office.title for office in entity.offices]
    return found


def _country(entity: Entity) -> str:
    code = entity.code.partition("-")[0].partition("/")[0]
    code = "CN" if code == "XPCC" else code
    return code if len(code) == COUNTRIES and code.isascii() and code.isupper() else ""


def _document(document: Document, record: Record | None) -> Line:
    title, date = document.fact("title"), document.fact("date")
    return _line(
        _id(document.id),
        "Document",
        {
            "fileName": [document.name.rpartition("/")[2] or document.name],
            "title": [title or document.name],
            "author": [fact.value for fact in document.facts if fact.field == "author"],
            "publisher": [document.fact("publisher") or ""],
            "publishedAt": [date] if date and date[:4].isdigit() else [],
            "language": [LANGUAGES.get(document.language.partition("-")[0], "")],
            "mimeType": [document.media_type],
            "sourceUrl": [document.url or ""],
            "retrievedAt": [record.captured_at] if record else [],
        },
    )


def _mention(entity: Entity, document: Document) -> Line:
    text = document.text.casefold()
    here = [name for _, name in entity.names if name.casefold() in text]
    return _line(
        _hash("mention", entity.id, document.id),
        "Mention",
        {
            "document": [_id(document.id)],
            "name": here or [entity.names[0][1]],
            "resolved": [_id(entity.id)],
            "detectedSchema": [entity.schema],
        },
    )


def _line(identifier: str, schema: str, properties: dict[str, list[str]]) -> Line:
    kept = {}
    for name, values in properties.items():
        longest = LONGEST_NAME if name in NAMES else LONGEST
        plain = dict.fromkeys(_plain(value)[:longest].strip() for value in values)
        kept[name] = [value for value in plain if value]
    return {"id": identifier, "schema": schema, "properties": {name: v for name, v in kept.items() if v}}


def _plain(value: str) -> str:
    """A value on one line, without what is no text (lone surrogates, control characters)."""
    text = value.encode("utf-8", "replace").decode()
    return " ".join("".join(c if c.isprintable() or c.isspace() else " " for c in text).split())


def _id(identifier: str) -> str:
    return f"hw-{short(identifier)}"


def _hash(*parts: object) -> str:
    return (
        "hw-" + hashlib.sha256("\0".join(map(str, parts)).encode("utf-8", "surrogatepass")).hexdigest()[:16]
    )


def lines(dossier: Dossier) -> Iterable[Line]:
    """Return what `headwater export --format ftm` prints."""
    return entity_lines(dossier)
