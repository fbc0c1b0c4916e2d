"""The documents as RIS (the format that reference managers exchange), from the same items as CSL-JSON.

Tags as Zotero and EndNote write them: TY first, ER last, `TAG  - value`, one value a line, CRLF.
"""

from collections.abc import Iterator
from typing import Any

from headwater.model import Dossier
from headwater.publish.bibliography import csl, iso_date

TYPES = {
    "report": "RPRT",
    "article-newspaper": "NEWS",
    "article-journal": "JOUR",
    "webpage": "ELEC",
    "legal_case": "CASE",
}
"""CSL item type -> RIS reference type; GEN for the others."""


def ris(dossier: Dossier) -> str:
    """Return one reference a document, then one a work that is cited and was not captured."""
    return "".join(f"{line}\r\n" for item in csl(dossier) for line in _reference(item))


def _reference(item: dict[str, Any]) -> Iterator[str]:
    yield f"TY  - {TYPES.get(item['type'], 'GEN')}"
    values: list[tuple[str, str | None]] = [("ID", f"hw{item['id']}"), ("TI", item["title"])]
    values += [("AU", author["literal"]) for author in item.get("author", ())]
    issued = iso_date(item.get("issued"))
    values += [
        ("T2", item.get("container-title")),
        ("PB", item.get("publisher")),
        ("PY", issued[:4] if issued and issued[:4].isdigit() else None),
        ("DA", issued.replace("-", "/") if issued and issued[:4].isdigit() else None),
        ("Y2", (iso_date(item.get("accessed")) or "").replace("-", "/")),
        ("UR", item.get("URL")),
        ("LA", item.get("language")),
        ("N1", item["note"]),
    ]
    for tag, value in values:
        if value:
            yield f"{tag}  - {' '.join(value.split())}"
    yield "ER  - "
    yield ""
