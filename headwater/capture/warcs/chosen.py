"""Which records of an archive are documents to read; all others are kept beside them as provenance.

A crawl holds a hundred images, scripts and frames to a page. Where the package lists its pages, these are the
documents, and files such as PDF besides; where it does not, every page and file that came whole (status 200).
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

from headwater.capture import http_block
from headwater.capture.names import MEDIA_TYPES, file_name
from headwater.capture.pages import ASKED, PART
from headwater.capture.warcs.scan import Found

HTML = frozenset({"text/html", "application/xhtml+xml"})
TEXTS = frozenset({"text/plain", "text/markdown", "text/csv", "text/tab-separated-values"})
FILES = frozenset(
    {
        *(kind for name, kind in MEDIA_TYPES.items() if name in
          (".doc", ".docx", ".epub", ".odt", ".pdf", ".ppt", ".pptx", ".rtf", ".xls", ".xlsx", ".mht")),
        "application/vnd.oasis.opendocument.spreadsheet", "message/rfc822", "text/rtf",
    }
)  # fmt: skip
UNKNOWN_TYPE = "application/octet-stream"
WHOLE = frozenset({200, 203})
SCHEMES = frozenset({"http", "https", "ftp", "file"})
ABOUT_SITES = ("/robots.txt", "/ads.txt", "/humans.txt", "/sitemap.txt", "/.well-known/security.txt")
MOST_PAGES = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What a record holds: the HTTP head (empty if none), the body as it stands, the payload, its claimed
    type."""

    head: bytes
    body: bytes
    payload: bytes
    media_type: str | None


@dataclass(slots=True)
class Pages:
    """The pages that a package lists: address without fragment -> the address asked for.

    `known` is False where there is no such list. `found` are those that a record was met for; `led` the
    addresses that a page led to and that nobody has looked up yet.
    """

    known: bool = False
    wanted: dict[str, str] = field(default_factory=dict)
    found: set[str] = field(default_factory=set)
    led: list[str] = field(default_factory=list)

    def add(self, url: str, asked: str = "") -> None:
        """Want a page; `asked` is the address that led to it, if another."""
        self.known = True
        if len(self.wanted) < MOST_PAGES:
            self.wanted.setdefault(_bare(url), asked or _bare(url))

    def asked(self, url: str) -> str | None:
        """Return the address asked for, if this is that of a page or one that a page led to."""
        return self.wanted.get(_bare(url))

    def missing(self) -> Iterable[str]:
        """Return the pages that no record was met for."""
        return [asked for asked in dict.fromkeys(self.wanted.values()) if asked not in self.found]


def seen(found: Found) -> Seen:
    """Take a record's block apart."""
    claimed = found.get("content-type") or ""
    if http_block.is_http(found.kind, claimed, found.block):
        head, body = http_block.parted(found.block)
        media_type = http_block.field(head, "content-type")
        return Seen(head=head, body=body, payload=http_block.entity(head, body), media_type=media_type)
    known = claimed if claimed != UNKNOWN_TYPE else None
    return Seen(head=b"", body=found.block, payload=found.block, media_type=known or None)


def is_document(found: Found, what: Seen, pages: Pages) -> bool:
    """Tell whether a record is to be read; takes note of pages met, and of where they lead."""
    kind, uri = found.kind, found.uri
    if file_name(uri) is not None:
        return kind == "resource"
    if found.get(PART) is not None:  # what a page loaded, or what was made of it, by Headwater itself
        return False
    if found.get("warc-segment-number") is not None or scheme(uri) not in SCHEMES:
        return False
    asked = pages.asked(uri)
    if kind in ("response", "revisit") and what.head:
        code = http_block.status(what.head)
        if 300 <= code < 400 and code != 304 and asked is not None:
            _follow(uri, http_block.field(what.head, "location"), asked, pages)
        if code not in WHOLE:
            return False
    elif kind not in ("resource", "revisit") and found.get(ASKED) is None:
        return False
    if asked is not None:
        pages.found.add(asked)
        return True
    return _is_text(what, uri, pages.known)


def may_be_page(found: Found, what: Seen) -> bool:
    """Tell whether a record that was not chosen would be, were it listed as a page."""
    kind = (what.media_type or "").partition(";")[0].strip().lower()
    if found.get(PART) is not None:
        return False
    return found.kind == "response" and http_block.status(what.head) in WHOLE and kind in HTML | TEXTS


def scheme(uri: str) -> str:
    """Return the scheme of a URI in small letters; "" if it is no URI at all."""
    try:
        return urlsplit(uri).scheme.lower()
    except ValueError:
        return ""


def _is_text(what: Seen, uri: str, pages_known: bool) -> bool:
    kind = (what.media_type or UNKNOWN_TYPE).partition(";")[0].strip().lower()
    if kind in FILES or what.payload.startswith(b"%PDF-"):
        return True
    if pages_known:
        return False
    return kind in HTML or (kind in TEXTS and not uri.partition("?")[0].endswith(ABOUT_SITES))


def _follow(uri: str, location: str | None, asked: str, pages: Pages) -> None:
    try:
        target = urljoin(uri, location or "")
    except ValueError:
        return
    if len(pages.wanted) < MOST_PAGES:
        pages.wanted.setdefault(_bare(target), asked)
        pages.led.append(_bare(target))


def _bare(url: str) -> str:
    return url.partition("#")[0]
