"""Lists of literature: BibTeX (and BibLaTeX), and the CSL-JSON that Zotero exports, as entries with facts.

Sources: Tame the BeaST (BibTeX syntax), CSL 1.0.2 input data. What a list says of a document is a statement by its
maker: every fact says so.
"""

import json
import re
from dataclasses import dataclass
from typing import Any

from headwater.errors import ReadError
from headwater.model import Fact, FactField
from headwater.read.bibtex import BibEntry, parsed
from headwater.read.dates import written_date
from headwater.read.encoding import decode

WHERE = "stated by bibliography"
BIBTEX: tuple[tuple[FactField, tuple[str, ...]], ...] = (
    ("title", ("title",)),
    ("author", ("author", "editor")),
    ("publisher", ("journal", "journaltitle", "publisher", "institution", "organization", "school")),
    ("date", ("date", "year")),
    ("language", ("langid", "language")),
    ("url", ("url",)),
)
"""Field of a fact -> the fields of an entry that give it, the best first."""
CSL: tuple[tuple[FactField, tuple[str, ...]], ...] = (
    ("title", ("title",)),
    ("publisher", ("container-title", "publisher")),
    ("language", ("language",)),
    ("url", ("URL",)),
)
DOI = re.compile(r"10\.\d{4,9}/\S+")
TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class Listed:
    """One entry: its key, its facts, its DOI ("" if none), the files attached to it as written."""

    key: str
    facts: tuple[Fact, ...]
    doi: str = ""
    files: tuple[str, ...] = ()

    def fact(self, field: FactField) -> str:
        """Return the value of a field, "" if it is not stated."""
        return next((fact.value for fact in self.facts if fact.field == field), "")


def listed(payload: bytes, name: str) -> list[Listed]:
    """Return the entries of a list called `name`. Raises ReadError if it is none, or is damaged."""
    text = decode(payload)
    base = name.replace("\\", "/").rsplit("/", 1)[-1]
    if text.lstrip("\ufeff \t\r\n").startswith("["):
        return [_from_csl(item, base) for item in _csl(text, name)]
    return [_from_bibtex(entry, base) for entry in parsed(text)]


def is_csl(payload: bytes) -> bool:
    """Tell whether a JSON file is a list of literature."""
    try:
        items = json.loads(payload)
    except (ValueError, RecursionError):
        return False
    return isinstance(items, list) and bool(items) and all(_is_item(item) for item in items)


def _is_item(item: object) -> bool:
    return isinstance(item, dict) and isinstance(item.get("type"), str) and "id" in item and "title" in item


def _csl(text: str, name: str) -> list[dict[str, Any]]:
    try:
        items = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ReadError(f"{name} is no list of literature: its JSON is damaged") from error
    return [item for item in items if isinstance(item, dict)]


def _from_csl(item: dict[str, Any], base: str) -> Listed:
    key = str(item.get("id", ""))[:200]
    where = f"{WHERE} {base}, entry {key}"
    values = [(field, _first(item, names)) for field, names in CSL]
    names = item.get("author")
    people = [_person(each) for each in names] if isinstance(names, list) else []
    values += [("author", "; ".join(filter(None, people))), ("date", _date(item.get("issued")))]
    return Listed(key, _facts(values, where), _doi(str(item.get("DOI", ""))))


def _from_bibtex(entry: BibEntry, base: str) -> Listed:
    where = f"{WHERE} {base}, entry {entry.key}"
    values = [(field, _first(entry.fields, names)) for field, names in BIBTEX]
    values = [(f, "; ".join(v.split(" and ")) if f == "author" else v) for f, v in values]
    doi = _doi(entry.fields.get("doi", "") or entry.fields.get("url", ""))
    return Listed(entry.key, _facts(values, where), doi, tuple(attached(entry.raw.get("file", ""))))


def attached(value: str) -> list[str]:
    """Return the paths in a `file` field: Zotero writes ``Title:path:type``, several with ``;`` between."""
    found = []
    for each in re.split(r"(?<!\\);", value):
        parts = [re.sub(r"\\(.)", r"\1", part) for part in re.split(r"(?<!\\):", each.strip())]
        path = parts[1] if len(parts) >= 3 else parts[0]
        if path.strip():
            found.append(path.strip().replace("\\", "/"))
    return found


def _facts(values: list[tuple[FactField, str]], where: str) -> tuple[Fact, ...]:
    facts = []
    for field, value in values:
        words = " ".join(value.split())
        if field == "date":
            words = words if re.fullmatch(r"[\d\-/~?%XT:Z.]+", words) else written_date(words) or ""
        if field == "language" and not TAG.fullmatch(words):
            words = ""
        if words and len(words) <= 2000:
            facts.append(Fact(field, words, where))
    return tuple(facts)


def _first(fields: dict[str, Any], names: tuple[str, ...]) -> str:
    return next(
        (str(fields[name]) for name in names if isinstance(fields.get(name), str) and fields[name]), ""
    )


def _person(name: object) -> str:
    if not isinstance(name, dict):
        return ""
    if isinstance(name.get("literal"), str):
        return str(name["literal"])
    return " ".join(str(name[part]) for part in ("given", "family") if isinstance(name.get(part), str))


def _date(issued: object) -> str:
    if not isinstance(issued, dict):
        return ""
    parts = issued.get("date-parts")
    try:
        if isinstance(parts, list):
            return "/".join("-".join(f"{int(n):02d}" for n in each) for each in parts if each)
    except (ValueError, TypeError):
        return ""
    return next((str(issued[name]) for name in ("raw", "literal") if isinstance(issued.get(name), str)), "")


def _doi(text: str) -> str:
    found = DOI.search(text)
    return found[0].rstrip(".,;)").lower() if found else ""
