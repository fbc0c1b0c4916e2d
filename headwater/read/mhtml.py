"""A page saved as one file (MHTML, RFC 2557): its HTML, and the address that the browser wrote down."""

import re
from email import message_from_bytes
from email.message import Message

from headwater.errors import ReadError
from headwater.model import Fact
from headwater.read.encoding import decode

MHTML = "multipart/related"
HEAD = re.compile(rb"\A(?:[A-Za-z][A-Za-z0-9-]{0,60}:[^\n]*\n(?:[ \t][^\n]*\n)*){1,40}\r?\n")
PAGES = ("text/html", "application/xhtml+xml")
LOOK = 1 << 16
MOST_PARTS = 20_000


def is_mhtml(payload: bytes) -> bool:
    """Tell whether bytes begin as a saved page does: mail headers, and parts that belong together."""
    found = HEAD.match(payload[:LOOK].lstrip(b"\r\n"))
    return found is not None and re.search(rb"(?im)^content-type:\s*multipart/related", found[0]) is not None


def page_of(payload: bytes) -> tuple[str, list[Fact]]:
    """Return the page's HTML and the facts of its envelope. Raises ReadError if it holds none."""
    try:
        mail = message_from_bytes(payload.lstrip(b"\r\n"))
        parts = [part for part, _ in zip(mail.walk(), range(MOST_PARTS), strict=False)]
        root = next((part for part in parts if part.get_content_type() in PAGES), None)
        body = root.get_payload(decode=True) if root is not None else None
    except (ValueError, LookupError, RecursionError, TypeError, AttributeError) as error:
        raise ReadError("is a saved page (MHTML) that is damaged") from error
    if root is None or not isinstance(body, bytes) or not body.strip():
        raise ReadError("is a saved page (MHTML) that holds no HTML")
    return decode(body, str(root.get("Content-Type", ""))), _facts(mail, root)


def _facts(mail: Message, root: Message) -> list[Fact]:
    facts = []
    url = str(mail.get("Snapshot-Content-Location") or root.get("Content-Location") or "").strip()
    if url.startswith(("http://", "https://")) and len(url) <= 2000:
        facts.append(Fact("url", url, "MHTML Content-Location"))
    return facts
