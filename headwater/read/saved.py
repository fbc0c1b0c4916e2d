"""Where a page was saved from, as the browser that saved it wrote into it."""

import re
from collections.abc import Iterator

from headwater.model import Fact

LOOK = 8192
"""Both comments stand at the top of the page."""
MARKS = (
    # Chrome, Edge and Internet Explorer: the length of the address in four digits, then the address
    (
        re.compile(r"<!--\s*saved from url=\(\d{4,5}\)(https?://[^\s>]{1,2000}?)\s*-->", re.IGNORECASE),
        "saved-from comment",
    ),
    (
        re.compile(r"<!--\s*Page saved with SingleFile\s+url:\s*(https?://[^\s>]{1,2000})"),
        "SingleFile comment",
    ),
)


def saved_from(html: str) -> Iterator[Fact]:
    """Yield the address that a saved page states for itself: what the browser showed, not what was fetched here."""
    head = html[:LOOK]
    for mark, where in MARKS:
        found = mark.search(head)
        if found:
            yield Fact("url", found[1], where)
            return
