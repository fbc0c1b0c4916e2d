"""The WARC records of one visit to a URL: requests, responses, and what was made of the page.

A record marked ``Headwater-Part`` is not a document of its own: what a page loaded (`asset`), an answer on
the way to it (`way`), the answer that is read as the browser showed it (`sent`), or something made of it
(screenshot, print, text, dom, facts). The unmarked record at the end is what is read.
"""

import uuid
from collections.abc import Iterator

from headwater.capture.exchange import Exchange, Extra, Visit
from headwater.capture.member import sha256
from headwater.model import Record

Field = tuple[str, str]
Written = tuple[list[Field], list[bytes]]
NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:headwater:record")
PART, ASKED = "headwater-part", "headwater-asked"
"""Named fields of ours (WARC 1.1, 4: more fields are allowed), in small letters as they are read."""
WAY, SENT, ASSET = "way", "sent", "asset"
BODIES = "as sent: content-encoding left on, chunks joined (X-Archive-Orig-Transfer-Encoding)"
"""What is said of every recorded body, in the facts of its page."""


def group(record: Record, visit: Visit) -> Iterator[Written]:
    """Yield header fields and block of each record of a visit, its document's last."""
    *led, last = visit.exchanges
    main = record_id(record, f"response {len(led)}")
    for number, exchange in enumerate(led):
        # an answer 200 on the way would else be taken for a document
        yield from _pair(record, exchange, number, WAY if exchange.status == 200 else None)
    for number, exchange in enumerate(visit.parts, len(led) + 1):
        yield from _pair(record, exchange, number, ASSET, main)
    for extra in visit.extras:
        yield _extra(record, extra, main)
    if visit.facts:
        yield _extra(record, _facts(record, visit), main)
    yield from _pair(record, last, len(led), SENT if visit.document is not None else None)
    if visit.document is not None:
        fields, block = _extra(record, visit.document, main)
        asked = record.url or record.uri
        yield [*(f for f in fields if f[0] != "Headwater-Part"), ("Headwater-Asked", asked)], block


def record_id(record: Record, part: str) -> str:
    """Return the id of a record of this capture: the same in every writing of it."""
    return f"<{uuid.uuid5(NAMESPACE, f'{record.id} {record.captured_at} {part}').urn}>"


def _pair(
    record: Record, exchange: Exchange, number: int, part: str | None, main: str | None = None
) -> Iterator[Written]:
    answer = record_id(record, f"response {number}")
    mark = [("Headwater-Part", part)] if part else []
    asked = _fields("request", record, exchange.url, "application/http; msgtype=request", number)
    concurrent = [("WARC-Concurrent-To", answer), ("WARC-Block-Digest", sha256(exchange.request))]
    yield [*asked, *concurrent, *mark], [exchange.request]
    got = _fields("response", record, exchange.url, "application/http; msgtype=response", number)
    digests = [
        ("WARC-IP-Address", exchange.address),
        ("WARC-Payload-Digest", sha256(exchange.body)),
        ("WARC-Block-Digest", sha256(exchange.head, exchange.body)),
    ]
    page = [("WARC-Concurrent-To", main)] if main else []
    yield [*got, *digests, *page, *mark], [exchange.head, exchange.body]


def _extra(record: Record, extra: Extra, main: str) -> Written:
    fields = [
        ("WARC-Type", extra.kind),
        ("WARC-Record-ID", record_id(record, extra.part)),
        ("WARC-Date", record.captured_at),
        ("WARC-Target-URI", extra.uri),
        ("Content-Type", extra.media_type),
        ("WARC-Block-Digest", sha256(extra.body)),
        ("WARC-Payload-Digest", sha256(extra.body)),
        # a resource may not refer to another record, but be concurrent to it (WARC 1.1, 5.6 and 5.7)
        ("WARC-Concurrent-To" if extra.kind == "resource" else "WARC-Refers-To", main),
        ("Headwater-Part", extra.part),
    ]
    return fields, [extra.body]


def _facts(record: Record, visit: Visit) -> Extra:
    """Return what is to be said of a visit, as WARC metadata (application/warc-fields: a line each)."""
    facts = [("bodies", BODIES), *visit.facts, *((f"tls-{k}", v) for k, v in visit.exchanges[-1].tls)]
    lines = "".join(f"{name}: {' '.join(value.split())}\r\n" for name, value in facts)
    return Extra(
        part="facts", kind="metadata", uri=visit.exchanges[-1].url, media_type="application/warc-fields",
        body=lines.encode("utf-8", "replace"),
    )  # fmt: skip


def _fields(kind: str, record: Record, uri: str, content_type: str, number: int) -> list[Field]:
    return [
        ("WARC-Type", kind),
        ("WARC-Record-ID", record_id(record, f"{kind} {number}")),
        ("WARC-Date", record.captured_at),
        ("WARC-Target-URI", uri),
        ("Content-Type", content_type),
    ]
