"""One request and its answer, as they went over the wire."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """An HTTP request and its response.

    `request` and `head` end in an empty line. `head` is the status line and the headers as received,
    save that ``Transfer-Encoding`` is renamed ``X-Archive-Orig-Transfer-Encoding``, because `body`
    has its chunks joined (the usage of web archives: no reader must look for chunks that are gone).
    `body` is as received otherwise: any content-encoding is still on it. `address` is the IP address
    that answered.
    """

    url: str
    request: bytes
    head: bytes
    status: int
    body: bytes
    address: str
    media_type: str | None
