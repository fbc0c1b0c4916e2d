"""EPUB 2 and 3 to pieces: the parts of the spine in order, each read as the page it is (EPUB 3.3, OPF 2.0.1)."""

import posixpath
import re
from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import unquote, urldefrag

from headwater.errors import ReadError
from headwater.model import Fact, FactField
from headwater.read.encoding import decode
from headwater.read.epub_notes import NoteMarks
from headwater.read.html import read_html
from headwater.read.html_facts import fact
from headwater.read.opc import Package, counted, some
from headwater.read.pieces import MAX_CHARACTERS, Piece, Reading
from headwater.read.xml_part import shown
from headwater.read.zip_guard import check_members, open_zip

DC = "{http://purl.org/dc/elements/1.1/}"
OPF = "{http://www.idpf.org/2007/opf}"
CONTAINER = "{urn:oasis:names:tc:opendocument:xmlns:container}"
NCX = "{http://www.daisy.org/z3986/2005/ncx/}"
FACTS: tuple[tuple[str, FactField], ...] = (
    ("title", "title"), ("creator", "author"), ("publisher", "publisher"), ("date", "date"), ("language", "language"),
)  # fmt: skip
PAGES = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document"})
FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
"""Ways of scrambling fonts, which keep no text from being read."""
MOST_PARTS = 5000
ENTRY = re.compile(
    r"<a\b[^>]{0,2000}?href\s*=\s*[\"']([^\"']{1,1000})[\"'][^>]{0,2000}>(.{0,1000}?)</a>",
    re.IGNORECASE | re.DOTALL,
)
TAG = re.compile(r"<[^>]{0,2000}>")


class Item(NamedTuple):
    """One file of the book: its name in the package, its media type, its properties."""

    name: str
    kind: str
    properties: str


def read_epub(payload: bytes) -> Reading:
    """Read a book; raise ReadError if it is locked, broken, a bomb, or has no page that can be read."""
    with open_zip(payload) as archive:
        check_members(archive, doctypes=True)
        return _Book(Package(archive)).reading()


class _Book:
    def __init__(self, package: Package) -> None:
        self.package = package
        container = self._xml("META-INF/container.xml")
        root = next(container.iter(f"{CONTAINER}rootfile"), None)
        self.path = unquote(root.get("full-path", "")) if root is not None else ""
        self.opf = self._xml(self.path)
        self.folder = posixpath.dirname(self.path)
        self.items = {
            i.get("id", ""): Item(
                self._inside(i.get("href", "")), i.get("media-type", ""), i.get("properties", "")
            )
            for i in self.opf.iter(f"{OPF}item")
        }
        self.locked = self._locked()
        self.notes: list[str] = []

    def _xml(self, name: str) -> Any:
        from headwater.read.xml_part import parsed

        return parsed(self.package.read(name), name, doctype=True)

    def _inside(self, href: str) -> str:
        path = unquote(urldefrag(href)[0])
        return posixpath.normpath(posixpath.join("/", self.folder, path)).lstrip("/")

    def _locked(self) -> set[str]:
        if not self.package.has("META-INF/encryption.xml"):
            return set()
        found = set()
        for data in self._xml("META-INF/encryption.xml").iter(
            "{http://www.w3.org/2001/04/xmlenc#}EncryptedData"
        ):
            method = next(
                (
                    m.get("Algorithm", "")
                    for m in data.iter("{http://www.w3.org/2001/04/xmlenc#}EncryptionMethod")
                ),
                "",
            )
            for reference in data.iter("{http://www.w3.org/2001/04/xmlenc#}CipherReference"):
                if method not in FONTS:
                    found.add(unquote(reference.get("URI", "")).lstrip("/"))
        return found

    def reading(self) -> Reading:
        facts = list(self._facts())
        pieces: list[Piece] = []
        titles = self._titles()
        tables = size = 0
        for item, linear in self._spine():
            part = self._part(item)
            if part is None:
                continue
            for piece in part.pieces:
                if piece.table is not None:
                    piece.table += tables
                if piece.kind == "title" and pieces:
                    piece.kind, piece.level = "heading", 1
                if "nav" in item.properties.split() or (
                    not linear and not piece.note and piece.kind != "table_cell"
                ):
                    piece.kind, piece.level = "boilerplate", 0
                label = titles.get(item.name)
                piece.at = piece.at or (f"{item.name} ({label})" if label else item.name)
            tables = max([tables, *(p.table + 1 for p in part.pieces if p.table is not None)])
            pieces += part.pieces
            size += sum(len(p.text) for p in part.pieces)
            if size > MAX_CHARACTERS:
                raise ReadError(
                    f"has more than {MAX_CHARACTERS:,} characters of text, the limit for one document"
                )
        if not pieces:
            raise ReadError(
                "is an EPUB book locked by its seller (DRM); it cannot be read"
                if self.locked
                else "is an EPUB book without a page that can be read"
            )
        _one_title(pieces, facts)
        language = next((f.value for f in facts if f.field == "language"), None)
        return Reading(pieces, facts, language, (*self.notes, *self._losses()))

    def _spine(self) -> Iterator[tuple[Item, bool]]:
        rows = [(r.get("idref", ""), r.get("linear") != "no") for r in self.opf.iter(f"{OPF}itemref")]
        if len(rows) > MOST_PARTS:
            self.notes.append(f"has {len(rows):,} parts; the first {MOST_PARTS:,} were read")
        seen: set[str] = set()
        for identifier, linear in rows[:MOST_PARTS]:
            item = self.items.get(identifier)
            if item is None:
                self.notes.append(f"names a part {shown(identifier)} that it does not list")
            elif item.name not in seen:
                seen.add(item.name)
                yield item, linear

    def _part(self, item: Item) -> Reading | None:
        if item.name in self.locked:
            self.notes.append(f"part {shown(item.name)} is locked (DRM) and was not read")
        elif item.kind not in PAGES:
            self.notes.append(f"part {shown(item.name)} is {shown(item.kind)}, not a page, and was not read")
        else:
            try:
                html = decode(self.package.read(item.name), item.kind)
            except ReadError as error:
                self.notes.append(f"part {shown(item.name)}: {error}")
                return None
            marks = NoteMarks(item.name)
            reading = read_html(marks.prepared(html))
            marks.join(reading.pieces)
            return reading
        return None

    def _facts(self) -> Iterator[Fact]:
        for name, field in FACTS:
            for element in self.opf.iter(f"{DC}{name}"):
                if field == "date" and element.get(f"{OPF}event", "publication") != "publication":
                    continue
                made = fact(field, "".join(element.itertext())[:1000], f"book metadata: {name}")
                if made:
                    yield made

    def _titles(self) -> dict[str, str]:
        """Return what the table of contents calls each part."""
        found: dict[str, str] = {}
        for item in self.items.values():
            base = posixpath.dirname(item.name)
            if not self.package.has(item.name) or item.name in self.locked:
                continue
            rows: list[tuple[str, str]] = []
            if "nav" in item.properties.split():
                page = self.package.read(item.name)[:2_000_000].decode("utf-8", "replace")
                rows = [(m[1], TAG.sub("", m[2])) for m in ENTRY.finditer(page)]
            elif item.kind == "application/x-dtbncx+xml":
                points = self._xml(item.name).iter(f"{NCX}navPoint")
                rows = [
                    (next((c.get("src", "") for c in p.iterchildren(f"{NCX}content")), ""),
                     next(("".join(t.itertext()) for t in p.iterchildren(f"{NCX}navLabel")), ""))
                    for p in points
                ]  # fmt: skip
            for href, label in rows:
                name = posixpath.normpath(posixpath.join("/", base, unquote(urldefrag(href)[0]))).lstrip("/")
                if label.strip():
                    found.setdefault(name, shown(label))
        return found

    def _losses(self) -> Iterator[str]:
        pictures = sum(1 for i in self.items.values() if i.kind.startswith("image/"))
        media = sorted(i.name for i in self.items.values() if i.kind.startswith(("audio/", "video/")))
        if pictures:
            yield f"holds {counted(pictures, 'picture')}, not read: words in them need OCR"
        if media:
            yield f"holds sound or video that is not read: {some(media)}"


def _one_title(pieces: list[Piece], facts: list[Fact]) -> None:
    """The title of a book is what its metadata call it; what its first part is headed by is a heading if it differs."""
    title = next((f.value for f in facts if f.field == "title"), None)
    if title is None:
        return
    bare = re.sub(r"\W+", "", title).casefold()
    for piece in pieces:
        if piece.kind == "title" and re.sub(r"\W+", "", piece.text).casefold() != bare:
            piece.kind, piece.level = "heading", 1
