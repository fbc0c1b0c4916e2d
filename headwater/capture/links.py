"""Documents that a page links or embeds, found in its markup; and how much text there is in it.

Only addresses are looked for, so no tree is built: one pass, each step bounded, whatever the markup.
"""

import html
import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import parse_qsl, unquote, urlsplit

import httpx

from headwater.capture.fetch import address_of
from headwater.errors import CaptureError

TAG = re.compile(r"<(a|area|iframe|frame|embed|object|base)\b([^<>]{0,4000})>", re.IGNORECASE)
ADDRESS = re.compile(
    r"""(?<![\w-])(href|src|data|data-src)\s*=\s*(?:"([^"]{1,4000})"|'([^']{1,4000})'|([^\s"'>]{1,4000}))""",
    re.IGNORECASE,
)
DOCUMENTS = frozenset(
    ".pdf .doc .docx .odt .rtf .xls .xlsx .ods .csv .tsv .ppt .pptx .odp .epub .wps .et .ofd".split()
)
"""File names that are documents wherever they lie. (wps, et and ofd: Chinese office formats.)"""
VIEWER = frozenset("url file src document doc pdf path link attachment fileurl pdfurl file_url".split())
"""Parameters in which a viewer is told what to show (``viewer.html?file=...``)."""
HOSTS = (
    "docs.google.com", "drive.google.com", "view.officeapps.live.com", "documentcloud.org", "scribd.com",
    "issuu.com", "slideshare.net", "calameo.com", "wenku.baidu.com", "doc88.com", "docin.com", "kdocs.cn",
)  # fmt: skip
"""Sites that show documents; a frame of theirs is one, under whatever address."""
MOST = 500
"""Documents taken from one page."""
MOST_MARKUP = 16 << 20
UNSEEN = ("script", "style", "noscript", "template", "head", "svg", "textarea")


@dataclass(frozen=True, slots=True)
class Linked:
    """A document that a page leads to: its address, and how (``links``, ``embeds``, ``shows in a
    viewer``)."""

    url: str
    how: str


def linked(markup: str, page: str) -> tuple[Linked, ...]:
    """Return the documents that the markup of `page` links or embeds, each once, in order."""
    base = httpx.URL(page)
    found: dict[str, Linked] = {}
    for tag in TAG.finditer(markup, 0, MOST_MARKUP):
        name = tag[1].lower()
        for written in ADDRESS.finditer(tag[2]):
            target = _joined(base, html.unescape(written[2] or written[3] or written[4]))
            if target is None:
                continue
            if name == "base":
                base = target
                continue
            for each in _documents(target, embedded=name not in ("a", "area")):
                if each.url != page:
                    found.setdefault(each.url, each)
        if len(found) >= MOST:
            break
    return tuple(found.values())[:MOST]


def words_in(markup: str) -> int:
    """Return how many characters of text (white space aside) a reader without scripts would see."""
    markup = markup[:MOST_MARKUP]
    lower = markup.lower()
    if len(lower) != len(markup):  # a letter that grows in lower case would shift all that follows
        lower = markup
    at = count = 0
    while at < len(markup):
        start = markup.find("<", at)
        piece = markup[at : start if start >= 0 else len(markup)]
        count += sum(1 for c in html.unescape(piece) if not c.isspace())
        if start < 0:
            break
        at = _after(lower, start)
    return count


def _after(lower: str, start: int) -> int:
    """Return where the text goes on after the tag, comment or unseen element at `start`."""
    if lower.startswith("<!--", start):
        end = lower.find("-->", start)
        return len(lower) if end < 0 else end + 3
    name = next((n for n in UNSEEN if lower.startswith(n, start + 1)), None)
    if name is not None and not lower[start + 1 + len(name) : start + 2 + len(name)].isalnum():
        end = lower.find(f"</{name}", start)
        if end < 0:
            return len(lower)
        start = end
    end = lower.find(">", start)
    return len(lower) if end < 0 else end + 1


def _documents(target: httpx.URL, *, embedded: bool) -> list[Linked]:
    """Return the document at an address: the address itself, or what a viewer there is told to show."""
    for name, value in parse_qsl(target.query.decode("ascii", "replace"), max_num_fields=100):
        if name.lower() in VIEWER:
            inner = _joined(target, value)
            if (
                inner is not None
                and inner != target
                and (_is_document(inner) or ("://" in value and embedded))
            ):
                return [Linked(str(inner), "shows in a viewer")]
    if _is_document(target) or (embedded and _shows_documents(target.host)):
        return [Linked(str(target), "embeds" if embedded else "links")]
    return []


def _is_document(url: httpx.URL) -> bool:
    return PurePosixPath(unquote(url.path)).suffix.lower() in DOCUMENTS


def _shows_documents(host: str) -> bool:
    return any(host == each or host.endswith(f".{each}") for each in HOSTS)


def _joined(base: httpx.URL, written: str) -> httpx.URL | None:
    """Return the address as seen from `base`; None if it is none that can be asked for."""
    try:
        if urlsplit(written.strip()).scheme.lower() not in ("", "http", "https"):
            return None
        return address_of(str(base.join(written.strip())))
    except (httpx.InvalidURL, ValueError, CaptureError):
        return None
