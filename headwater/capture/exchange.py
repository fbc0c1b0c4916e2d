"""One request and its answer, as they went over the wire; and a visit: all that came of one address."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """An HTTP request and its response.

    `request` and `head` end in an empty line (a POST's content follows in `request`). `head` is the status
    line and the headers as received, save that ``Transfer-Encoding`` is renamed
    ``X-Archive-Orig-Transfer-Encoding``, because `body`
    has its chunks joined (the usage of web archives: no reader must look for chunks that are gone).
    `body` is as received otherwise: any content-encoding is still on it. `address` is the IP address
    that answered; `tls` the protocol, cipher and certificate digest of a secure connection.
    """

    url: str
    request: bytes
    head: bytes
    status: int
    body: bytes
    address: str
    media_type: str | None
    tls: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Extra:
    """Something made of a page rather than sent: a screenshot, a print, the rendered DOM.

    `part` names it (screenshot, print, text, dom, facts); `kind` is its WARC type.
    """

    part: str
    kind: Literal["resource", "conversion", "metadata"]
    uri: str
    media_type: str
    body: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """All that came of one address.

    `exchanges` led to the content, the content's last; `parts` are what the page loaded besides, and its
    robots.txt; `extras` what was made of it. `document` is what is to be read, where that is not the last
    body but the rendered DOM; `facts` what is to be said of the visit, as (name, value); `remarks` those in
    plain words that a person should know. `page` is the text in which to look for linked documents.
    """

    exchanges: tuple[Exchange, ...]
    parts: tuple[Exchange, ...] = ()
    extras: tuple[Extra, ...] = ()
    document: Extra | None = None
    facts: tuple[tuple[str, str], ...] = ()
    remarks: tuple[str, ...] = ()
    page: str | None = None
