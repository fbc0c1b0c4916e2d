"""Documents that a page shows in a frame of its own, which reading the page does not read."""

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from headwater.read.dom import Event, Tag

FRAMES = {"iframe": "src", "embed": "src", "object": "data", "frame": "src", "amp-iframe": "src"}
HOSTS = (
    "docs.google.com", "drive.google.com", "view.officeapps.live.com", "scribd.com", "documentcloud.org",
    "issuu.com", "slideshare.net", "yumpu.com", "calameo.com",
)  # fmt: skip
"""Hosts whose frames are documents; players, maps and advertisements are no loss to a reader of text."""
FILE = re.compile(r"\.(pdf|docx?|odt|rtf|xlsx?|pptx?)$", re.IGNORECASE)
MOST = 10


def embedded(page: Sequence[Event]) -> tuple[str, ...]:
    """Return a note for each document (or page of a frameset) that the page embeds, at most `MOST`."""
    notes = []
    for event in page:
        if isinstance(event, Tag) and event.name in FRAMES:
            address = event.attrs.get(FRAMES[event.name], "").strip()
            if address and (event.name == "frame" or _is_document(address)):
                notes.append(f"embeds another document, which is not read: {address[:300]}")
    return tuple(dict.fromkeys(notes))[:MOST]


def _is_document(address: str) -> bool:
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return False
    return bool(FILE.search(parts.path)) or any(host == h or host.endswith(f".{h}") for h in HOSTS)
