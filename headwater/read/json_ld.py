"""Bibliographic facts from JSON-LD in a page (schema.org Article and its kinds)."""

import html
import json
from collections.abc import Iterator, Sequence
from typing import Any

from headwater.model import FactField
from headwater.read.dom import Event, Tag

KINDS = (
    "article",
    "report",
    "posting",
    "webpage",
    "creativework",
    "dataset",
    "book",
    "thesis",
    "legislation",
)
MOST = 2000
"""Objects looked at in one block of JSON-LD."""


def scripts(page: Sequence[Event]) -> Iterator[str]:
    """Yield the body of each JSON-LD script of a page."""
    for index, event in enumerate(page[:-1]):
        body = page[index + 1]
        if not (isinstance(event, Tag) and event.name == "script" and isinstance(body, str)):
            continue
        if "ld+json" in event.attrs.get("type", "").lower():
            yield body


def json_ld_facts(body: str) -> Iterator[tuple[FactField, str]]:
    """Yield (field, value) of the objects that describe a work; articles before web pages."""
    for item in _works(body):
        yield from _work(item)


def article_body(page: Sequence[Event]) -> tuple[str, str]:
    """Return headline and text of the first article whose text a page's JSON-LD holds, or two empty ones."""
    for item in (work for script in scripts(page) for work in _works(script)):
        text = next(iter(_texts(item.get("articleBody") or item.get("text"))), "")
        if text and "<" not in text:
            return next(iter(_texts(item.get("headline") or item.get("name"))), ""), text
    return "", ""


def _works(body: str) -> list[dict[str, Any]]:
    try:
        data = json.loads(body.strip().removesuffix(";"), strict=False)
    except (ValueError, RecursionError):
        return []
    objects = [item for item in _objects(data) if any(kind in _kind(item) for kind in KINDS)]
    return sorted(objects, key=lambda item: "webpage" in _kind(item))


def _work(item: dict[str, Any]) -> Iterator[tuple[FactField, str]]:
    for name in _texts(item.get("headline") or item.get("name")):
        yield "title", name
    for name in _names(item.get("author") or item.get("creator")):
        yield "author", name
    for name in _names(item.get("publisher") or item.get("sourceOrganization")):
        yield "publisher", name
    for value in _texts(item.get("datePublished")):
        yield "date", value
    for value in _texts(item.get("url")) or _names(item.get("mainEntityOfPage"), "@id"):
        yield "url", value
    for value in _texts(item.get("inLanguage")):
        yield "language", value


def _objects(data: Any) -> Iterator[dict[str, Any]]:
    """Walk lists and @graph without recursion, outermost first."""
    queue, seen = [data], 0
    while queue and seen < MOST:
        item = queue.pop(0)
        seen += 1
        if isinstance(item, list):
            queue.extend(item[:MOST])
        elif isinstance(item, dict):
            yield item
            queue.extend(item[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in item)


def _kind(item: dict[str, Any]) -> str:
    return " ".join(_texts(item.get("@type"))).lower()


def _names(value: Any, key: str = "name") -> list[str]:
    items = value if isinstance(value, list) else [value]
    found: list[str] = []
    for item in items[:50]:
        found += _texts(item.get(key)) if isinstance(item, dict) else _texts(item)
    return found


def _texts(value: Any) -> list[str]:
    items = value if isinstance(value, list) else [value]
    return [_whole(item) for item in items[:50] if isinstance(item, str) and item.strip()]


def _whole(text: str) -> str:
    """Return the text with character references read and lone surrogates (a JSON escape may write one) as U+FFFD."""
    return html.unescape(text).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
