"""Bibliographic facts that a page's markup states: JSON-LD, meta, link, time, title. Best first."""

from collections.abc import Iterator, Sequence

from headwater.model import Fact, FactField
from headwater.read.dates import written_date
from headwater.read.dom import Event, Tag
from headwater.read.json_ld import json_ld_facts, scripts
from headwater.read.language import clean_tag

META: tuple[tuple[str, FactField], ...] = (
    ("citation_title", "title"), ("og:title", "title"), ("dc.title", "title"), ("dcterms.title", "title"),
    ("twitter:title", "title"), ("articletitle", "title"), ("sailthru.title", "title"),
    ("citation_author", "author"), ("article:author", "author"), ("og:article:author", "author"), ("author", "author"), ("dc.creator",
    "author"),
    ("dcterms.creator", "author"), ("byl", "author"), ("parsely-author", "author"),
    ("sailthru.author", "author"),
    ("citation_publisher", "publisher"), ("citation_journal_title", "publisher"), ("og:site_name",
    "publisher"),
    ("dc.publisher", "publisher"), ("dcterms.publisher", "publisher"), ("publisher", "publisher"),
    ("contentsource", "publisher"), ("source", "publisher"), ("application-name", "publisher"),
    ("citation_publication_date", "date"), ("citation_date", "date"), ("article:published_time", "date"),
    ("og:published_time", "date"), ("dc.date.issued", "date"), ("dcterms.issued", "date"), ("dc.date",
    "date"),
    ("dcterms.date", "date"), ("datepublished", "date"), ("pubdate", "date"), ("publishdate", "date"),
    ("publish_date", "date"), ("publication_date", "date"), ("date", "date"), ("parsely-pub-date", "date"),
    ("citation_online_date", "date"),
    ("og:url", "url"), ("citation_public_url", "url"),
    ("dc.language", "language"), ("og:locale", "language"), ("content-language", "language"),
)  # fmt: skip
"""Names of meta elements (Open Graph, Dublin Core, Highwire, parse.ly, Chinese CMS), best first."""
ORDER = {name: index for index, (name, _) in enumerate(META)}
FIELD = dict(META)
ADDRESSES = ("http://", "https://")
PLATFORMS = frozenset({"微信公众平台", "今日头条", "Medium", "Facebook", "Blogger"})
"""Names of sites that carry what others publish."""
LONGEST = 1000
PLACES: tuple[FactField, ...] = ("title", "author", "publisher", "date", "url", "language")


def page_facts(page: Sequence[Event]) -> tuple[list[Fact], str | None]:
    """Return the facts of a page's markup, best first, and the language its root element declares."""
    found = list(_json(page)) + [fact for _, fact in sorted(_metas(page), key=lambda pair: pair[0])]
    found += _elements(page)
    html = next((e for e in page if isinstance(e, Tag) and e.name == "html"), None)
    declared = html.attrs.get("lang") or html.attrs.get("xml:lang") if html else None
    if clean_tag(declared):
        found.append(Fact("language", clean_tag(declared) or "", "html lang"))
    language = next((f.value for f in found if f.field == "language"), None)
    whole = [fact for fact in found if fact.value and len(fact.value) <= LONGEST]
    return list(dict.fromkeys(whole)), clean_tag(declared) or language


def fact(field: FactField, value: str, where: str) -> Fact | None:
    """Return a fact with its value tidied for its field, or None if it cannot be one."""
    words = " ".join(value.split())
    if field == "date":
        words = written_date(words) or ""
    elif field == "language":
        words = clean_tag(words) or ""
    elif field == "url":
        words = words if words.startswith(ADDRESSES) else ""
    elif words.startswith(ADDRESSES):
        words = ""  # article:author is often a profile address: no name
    return Fact(field, words, where) if words else None


def _json(page: Sequence[Event]) -> Iterator[Fact]:
    for body in scripts(page):
        for field, value in json_ld_facts(body):
            made = fact(field, value, f"JSON-LD {field}")
            if made:
                yield made


def _metas(page: Sequence[Event]) -> Iterator[tuple[int, Fact]]:
    for event in page:
        if isinstance(event, Tag) and event.name == "meta":
            attrs = event.attrs
            written = (
                attrs.get("property")
                or attrs.get("name")
                or attrs.get("itemprop")
                or attrs.get("http-equiv")
                or ""
            )
            name = written.strip().lower()
            if attrs.get("content", "").strip() in PLATFORMS:
                continue
            if name in FIELD and (
                made := fact(FIELD[name], attrs.get("content", ""), f"meta {written.strip()}")
            ):
                yield ORDER[name], made


def _elements(page: Sequence[Event]) -> Iterator[Fact]:
    title = time = False
    for index, event in enumerate(page):
        if not isinstance(event, Tag):
            continue
        made = None
        inside = page[index + 1] if index + 1 < len(page) else None
        words = inside if isinstance(inside, str) else ""
        if event.name == "link" and event.attrs.get("rel", "").lower() == "canonical":
            made = fact("url", event.attrs.get("href", ""), "link rel=canonical")
        elif event.name == "title" and not title:
            made, title = fact("title", words, "title element"), True
        elif event.name == "time" and not time and event.attrs.get("datetime"):
            made = fact("date", event.attrs["datetime"], "time element")
            time = made is not None
        elif event.name == "abbr" and "published" in event.attrs.get("class", ""):
            made = fact("date", event.attrs.get("title", ""), "published markup")
        elif event.name in {"a", "span", "p", "div"} and len(words) < 80:
            if event.attrs.get("id") == "js_name":
                made = fact("publisher", words, "WeChat account")
            elif event.attrs.get("rel", "").lower() == "author" or event.attrs.get("itemprop") == "author":
                made = fact("author", words.strip().removeprefix("By ").removeprefix("by "), "author markup")
            elif event.attrs.get("itemprop") == "datePublished":
                made = fact("date", event.attrs.get("content") or words, "datePublished markup")
        if made:
            yield made
