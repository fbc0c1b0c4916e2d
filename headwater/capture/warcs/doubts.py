"""What does not hold in a record that is otherwise whole: digests, dates, lengths; and its header without
it."""

import re

from headwater.capture.digests import matches
from headwater.capture.http_block import is_broken
from headwater.capture.warcs.chosen import Seen
from headwater.capture.warcs.scan import Found

Field = tuple[str, str]
DATE = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?Z)?)?)?")
"""W3C date and time, as WARC 1.1, 5.4 has it."""
ASIDE = "X-Archive-Orig-"
ADDRESSED = frozenset({"response", "resource", "request", "revisit", "conversion", "continuation"})
"""Types that must have a WARC-Target-URI (WARC 1.1, 5.12); readers fail on one that has none."""
NO_ADDRESS = "http://no-address.invalid/"
"""Stands where there is none: a reserved name that leads nowhere (RFC 2606)."""


def doubts(found: Found, what: Seen) -> tuple[tuple[str, ...], list[Field] | None]:
    """Return what does not hold, in words, and the fields to write; None where they stand as they came."""
    wrong = list(found.wrong)
    aside: set[str] = set()
    for name, data in (
        ("warc-block-digest", (found.block,)),
        ("warc-payload-digest", (what.payload, what.body)),
    ):
        stated = found.get(name)
        if stated is None or (name == "warc-payload-digest" and found.kind == "revisit"):
            continue
        if matches(stated, *data) is False:
            part = "content" if "payload" in name else "record"
            wrong.append(f"does not match the digest that the archive states of its {part}")
            aside.add(name)
    date = found.get("warc-date")
    if date is None or not DATE.fullmatch(date):
        wrong.append("has no date of capture that can be read; the date of import stands for it")
        aside.add("warc-date")
    if found.get("warc-type") is None:
        wrong.append("does not say of what type it is")
    if found.get("warc-truncated"):
        wrong.append(f"was cut short by the crawler ({found.get('warc-truncated')})")
    if what.head and what.body and is_broken(what.head, what.body):
        wrong.append("breaks off: its last chunk is missing")
    if found.get("warc-segment-number") is not None:
        wrong.append("is one segment of a record split in several; segments are kept, but not joined or read")
    nameless = found.kind in ADDRESSED and not found.uri
    if nameless:
        wrong.append("names no address (WARC-Target-URI)")
        aside.add("warc-target-uri")
    if not aside:
        return tuple(wrong), None
    fields = [(f"{ASIDE}{name}" if name.lower() in aside else name, value) for name, value in found.fields]
    return tuple(wrong), [*fields, *([("WARC-Target-URI", NO_ADDRESS)] if nameless else [])]
