"""From httpx's answer to an Exchange: heads as sent, bodies within bounds, errors in plain words."""

import os
import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from typing import Any

import httpx

from headwater.capture.exchange import Exchange
from headwater.capture.limits import Limits, in_words
from headwater.errors import CaptureError

PORTS = {"http": 80, "https": 443}
MOST_HEADERS = 1000
"""Header fields of one answer; more is a flood. (h11 refuses heads over 100 KB by itself.)"""


class NoConnectionError(CaptureError):
    """This address does not answer; another of the same name may."""


class Watch:
    """Ends the connection when the time is up, even if the server sends a byte now and then."""

    def __init__(self) -> None:
        self.over = False
        self._lock = threading.Lock()
        self._sockets: list[socket.socket] = []

    def see(self, event: str, info: Mapping[str, Any]) -> None:
        """Remember each connection as httpx opens it (its "trace" extension)."""
        if event == "connection.connect_tcp.complete":
            self.hold(info["return_value"].get_extra_info("socket"))

    def hold(self, connection: socket.socket) -> None:
        """Remember a connection that was open already."""
        with self._lock:
            # an SSL socket has no dup() of its own
            self._sockets.append(socket.socket(fileno=os.dup(connection.fileno())))
        if self.over:
            self.end()

    def end(self) -> None:
        """Shut every connection seen, so that whoever reads from it comes back at once."""
        self.over = True
        with self._lock:
            sockets = list(self._sockets)
        for each in sockets:
            try:
                each.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue

    def close(self) -> None:
        """Let go of the connections."""
        for each in self._sockets:
            each.close()


@contextmanager
def watch(seconds: float) -> Iterator[Watch]:
    """Give a Watch that ends what it saw after `seconds`."""
    made = Watch()
    timer = threading.Timer(seconds, made.end)
    timer.daemon = True
    timer.start()
    try:
        yield made
    finally:
        timer.cancel()
        timer.join()
        made.close()


def exchange(url: httpx.URL, address: str, response: httpx.Response, limits: Limits) -> Exchange:
    """Read the answer to its end and return it with its request; CaptureError if it is over a limit."""
    if len(response.headers.raw) > MOST_HEADERS:
        raise CaptureError(f"answers with {len(response.headers.raw):,} header fields, which is no page")
    tls = _tls(response)  # before the body: the connection may be gone behind it
    data = body(response, limits.size)
    asked = response.request.method.encode() + b" " + url.raw_path + b" HTTP/1.1"
    version, reason = response.extensions["http_version"], response.extensions.get("reason_phrase", b"")
    status = b"%s %d %s" % (version, response.status_code, reason)
    raw = [(_kept(name), value) for name, value in response.headers.raw]
    sent = _lines(asked, response.request.headers.raw) + response.request.content
    return Exchange(
        url=str(url),
        request=sent,
        head=_lines(status, raw),
        status=response.status_code,
        body=data,
        address=address,
        media_type=next((v.decode("latin-1") for n, v in raw if n.lower() == b"content-type"), None),
        tls=tls,
    )


def body(response: httpx.Response, size: int) -> bytes:
    """Return the body as it was sent, chunks joined; CaptureError if it is over `size` bytes."""
    stated = response.headers.get("content-length", "")
    if stated.isdecimal() and int(stated) > size and response.request.method != "HEAD":
        raise CaptureError(f"is {in_words(int(stated))}, over the limit of {in_words(size)}")
    parts: list[bytes] = []
    length = 0
    for part in response.iter_raw():
        length += len(part)
        if length > size:
            raise CaptureError(
                f"sends more than the limit of {in_words(size)}; stopped after {in_words(length)}"
            )
        parts.append(part)
    return b"".join(parts)


def reason(error: Exception, over: bool, seconds: float) -> CaptureError:
    """Return what went wrong as a CaptureError; `over`: our own time limit ended the connection."""
    if over or isinstance(error, httpx.TimeoutException):
        return CaptureError(f"took longer than {seconds:g} seconds")
    text = str(error)
    if "SSL" in text or "certificate" in text.lower():
        return CaptureError(f"cannot be reached safely: {text[:200]}")
    if isinstance(error, httpx.ConnectError):
        return NoConnectionError("refuses the connection, or cannot be reached")
    if isinstance(error, httpx.ProtocolError | httpx.ReadError | httpx.WriteError):
        return CaptureError("broke off before all of it had come, or is no web server")
    return CaptureError(f"cannot be collected: {text[:200]}")


def header(exchange: Exchange, name: str) -> str | None:
    """Return the first value of a response header (name in small letters), or None."""
    for line in exchange.head.split(b"\r\n")[1:]:
        key, _, value = line.partition(b":")
        if key.strip().lower() == name.encode():
            return value.strip().decode("latin-1")
    return None


def _tls(response: httpx.Response) -> tuple[tuple[str, str], ...]:
    stream = response.extensions.get("network_stream")
    layer = stream.get_extra_info("ssl_object") if stream is not None else None
    if layer is None:
        return ()
    certificate = layer.getpeercert(True) or b""
    return (
        ("protocol", str(layer.version() or "")),
        ("cipher", str((layer.cipher() or ("",))[0])),
        ("certificate", "sha256:" + sha256(certificate).hexdigest()),
    )


def _kept(name: bytes) -> bytes:
    """Rename the header that announces chunks, which are joined by the time we see them (see Exchange)."""
    return b"X-Archive-Orig-" + name if name.lower() == b"transfer-encoding" else name


def _lines(first: bytes, headers: list[tuple[bytes, bytes]]) -> bytes:
    lines = [first, *(name + b": " + value for name, value in headers)]
    return b"\r\n".join(lines) + b"\r\n\r\n"
