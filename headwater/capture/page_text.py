"""The markup of a page as it was sent, as text in which addresses can be found."""

from headwater.capture.content import decoded
from headwater.capture.exchange import Exchange
from headwater.capture.limits import MIB
from headwater.capture.wire import header
from headwater.errors import ReadError

PAGES = ("text/html", "application/xhtml+xml")
MOST = 64 * MIB


def is_page(found: Exchange) -> bool:
    """Tell whether an answer is a page that a browser shows, rather than a file."""
    kind = (found.media_type or "").partition(";")[0].strip().lower()
    if (header(found, "content-disposition") or "").lower().startswith("attachment"):
        return False
    return kind in PAGES or (not kind and found.body.lstrip()[:1] == b"<")


def markup_of(found: Exchange) -> str:
    """Return a page's markup, "" for anything else. Letters beyond ASCII may be lost, tags never."""
    if not is_page(found):
        return ""
    try:
        sent = decoded(found.body, header(found, "content-encoding"), MOST)
    except ReadError:
        return ""
    return text_of(sent)


def text_of(sent: bytes) -> str:
    """Return markup as text, so that every tag and address in ASCII is right."""
    if sent[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return sent.decode("utf-16", "replace")
    try:
        return sent.decode("utf-8")
    except UnicodeDecodeError:
        return sent.decode("latin-1")
