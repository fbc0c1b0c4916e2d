"""The documents as CSL-JSON and BibTeX: facts as they were read, titles in their own script."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from headwater.model import Derivation, Document, Dossier, Record, Work, content_id, short

CSL_TYPES = {
    "government": "report",
    "state media": "article-newspaper",
    "press": "article-newspaper",
    "academic": "article-journal",
    "NGO": "report",
    "company": "webpage",
    "court": "legal_case",
}
"""Kind of source -> CSL 1.0.2 item type; "document" for the others."""

BIBTEX_TYPES = {"article-journal": "article", "report": "techreport"}
"""CSL type -> BibTeX entry type; "misc" for the others."""

BIBTEX_ESCAPES = {
    "\\": "\\textbackslash{}",
    "{": "\\{",
    "}": "\\}",
    "%": "\\%",
    "&": "\\&",
    "#": "\\#",
    "$": "\\$",
    "_": "\\_",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
}
_DATE = re.compile(r"(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")


def csl(dossier: Dossier) -> list[dict[str, Any]]:
    """Return one CSL-JSON item a document, then one a work that is cited and was not captured.

    `note` has the SHA-256 of the preserved payload, or says that there is none.
    """
    records = {r.id: r for r in dossier.records}
    items = [_item(d, records.get(d.record)) for d in dossier.documents]
    names = {d.id: d.fact("title") or d.name for d in dossier.documents}
    missing: dict[str, list[Derivation]] = {}
    for each in dossier.derivations:
        if each.taken is None and each.work:
            missing.setdefault(each.work, []).append(each)
    return items + [_missing(work, cited, names) for work, cited in sorted(missing.items())]


def _missing(work: str, cited: Sequence[Derivation], names: Mapping[str, str]) -> dict[str, Any]:
    """Return a work that is cited and was not captured, as far as the texts that cite it describe it."""
    known = next((d.reference for d in cited if d.reference is not None), None) or Work()
    item: dict[str, Any] = {
        "id": "missing-" + short(content_id("work", work)),
        "type": "article-newspaper" if known.outlet and known.title else "document",
        "title": known.title or work,
    }
    if known.authors:
        item["author"] = [{"literal": known.authors}]
    if known.outlet and known.outlet != item["title"]:
        item["container-title" if known.title else "publisher"] = known.outlet
    if known.year and (issued := _date_parts(known.year)):
        item["issued"] = issued
    if known.url:
        item["URL"] = known.url
    by = list(dict.fromkeys(names.get(d.taker, d.taker) for d in cited))
    item["note"] = NOT_CAPTURED + "; cited by " + "; ".join(by[:CITING])
    item["custom"] = {"captured": False}
    return item


NOT_CAPTURED = "Not captured: this work is cited in the case and is not part of it"
CITING = 10
"""Citing documents named in the note of a missing work."""


def bibtex(dossier: Dossier) -> str:
    """Return the same items as BibTeX in UTF-8, one entry a document."""
    return "\n".join(_entry(item) for item in csl(dossier))


def bibtex_entry(document: Document, record: Record | None) -> str:
    """Return one document as a BibTeX entry."""
    return _entry(_item(document, record))


def archived(record: Record | None) -> str:
    """Return the line that pins an item to what was preserved."""
    if record is None:
        return "No preserved copy is known."
    return f"Preserved copy {record.payload}, captured {record.captured_at} ({record.name})"


def _item(document: Document, record: Record | None) -> dict[str, Any]:
    kind = document.fact("kind") or ""
    url = document.fact("url") or document.url
    item: dict[str, Any] = {
        "id": short(document.id),
        "type": CSL_TYPES.get(kind, "document"),
        "title": document.fact("title") or document.name,
    }
    if author := document.fact("author"):
        item["author"] = [{"literal": author}]
    if publisher := document.fact("publisher"):
        where = "container-title" if item["type"].startswith("article") else "publisher"
        item[where] = publisher
    if issued := _date_parts(document.fact("date")):
        item["issued"] = issued
    if record is not None and (accessed := _date_parts(record.captured_at)):
        item["accessed"] = accessed
    if url:
        item["URL"] = url
    language = document.fact("language") or document.language
    if language and language != "und":
        item["language"] = language
    item["note"] = archived(record)
    return item


def _date_parts(date: str | None) -> dict[str, Any] | None:
    """Read a date at the precision that it has; what is no date is kept as written (CSL `raw`)."""
    if not date:
        return None
    found = _DATE.match(date.strip())
    if not found or "/" in date:
        return {"raw": date}
    return {"date-parts": [[int(part) for part in found.groups() if part]]}


def _entry(item: dict[str, Any]) -> str:
    kind = BIBTEX_TYPES.get(item["type"], "misc")
    container = item.get("container-title")
    fields: dict[str, str | None] = {
        "title": item["title"],
        "author": "{" + _escape(item["author"][0]["literal"]) + "}" if "author" in item else None,
        "journal": container if kind == "article" else None,
        "howpublished": container if kind == "misc" else None,
        "institution": item.get("publisher") if kind == "techreport" else None,
        "publisher": item.get("publisher") if kind != "techreport" else None,
        "year": _year(item),
        "date": iso_date(item.get("issued")),
        "url": item.get("URL"),
        "urldate": iso_date(item.get("accessed")),
        "language": item.get("language"),
        "note": item["note"],
    }
    rows = [f"  {name} = {{{_field(name, value)}}}," for name, value in fields.items() if value]
    return f"@{kind}{{hw{item['id']},\n" + "\n".join(rows) + "\n}\n"


def _field(name: str, value: str) -> str:
    if name == "author":
        return value
    if name == "title":
        return "{" + _escape(value) + "}"
    return re.sub(r"[\s{}\\]", "", value) if name == "url" else _escape(value)


def _escape(text: str) -> str:
    return "".join(BIBTEX_ESCAPES.get(c, c) for c in re.sub(r"\s+", " ", text))


def _year(item: dict[str, Any]) -> str | None:
    parts = item.get("issued", {}).get("date-parts")
    return str(parts[0][0]) if parts else None


def iso_date(date: dict[str, Any] | None) -> str | None:
    """Return a CSL date in ISO 8601 at the precision that it has, or as written; None if there is none."""
    if not date:
        return None
    if "raw" in date:
        return str(date["raw"])
    year, *rest = date["date-parts"][0]
    return "-".join([f"{year:04d}", *(f"{part:02d}" for part in rest)])
