"""A URL, collected over plain HTTP as it is sent: nothing rendered, decoded or corrected."""

import socket
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Protocol

import httpx

from headwater.capture.address import resolved
from headwater.capture.exchange import Exchange
from headwater.capture.limits import Limits, in_words
from headwater.errors import CaptureError

AGENT = "Headwater (preserves public documents; one request at a time)"
REDIRECTS = frozenset({301, 302, 303, 307, 308})
PORTS = {"http": 80, "https": 443}
STATUS_WORDS = {
    401: "asks for a password",
    403: "refuses access",
    404: "says there is no such page",
    410: "says the page is gone",
    429: "says there were too many requests",
    451: "says the page is withheld for legal reasons",
    500: "reports a fault of its own",
    503: "says it is not available now",
}


class Fetcher(Protocol):
    """Collects one URL."""

    def __call__(self, url: str, limits: Limits) -> tuple[Exchange, ...]:
        """Return the exchanges that led to the content, the content's last; raise CaptureError."""


class HttpFetcher:
    """Fetches with httpx: no cookies, no proxy, each name resolved and checked before it is connected to."""

    def __init__(self, agent: str = AGENT, tls: ssl.SSLContext | None = None) -> None:
        """Make a fetcher; `tls` says which certificates count (by default those of certifi)."""
        self.agent = agent
        self._tls = tls

    def __call__(self, url: str, limits: Limits) -> tuple[Exchange, ...]:
        """Follow redirects up to the limit; an answer other than 200 in the end is a CaptureError."""
        exchanges: list[Exchange] = []
        seen = set[str]()
        target = address_of(url)
        with _watch(limits.seconds) as watch:
            while True:
                if str(target) in seen or len(exchanges) > limits.redirects:
                    raise CaptureError(f"redirects without end ({len(exchanges)} redirects followed)")
                seen.add(str(target))
                exchange, location = self._visit(target, limits, watch)
                if watch.over:
                    # A body without a stated length ends where the connection does: ours was cut, not whole.
                    raise CaptureError(f"took longer than {limits.seconds:g} seconds")
                exchanges.append(exchange)
                if location is None:
                    return tuple(exchanges)
                target = _next(target, location)

    def _visit(self, url: httpx.URL, limits: Limits, watch: "_Watch") -> tuple[Exchange, str | None]:
        port = url.port or PORTS[url.scheme]
        addresses = resolved(url.host, port, allow_private=limits.allow_private, seconds=limits.seconds)
        for address in addresses[:-1]:
            try:
                return self._ask(url, address, limits, watch)
            except _NoConnectionError:
                continue
        return self._ask(url, addresses[-1], limits, watch)

    def _ask(
        self, url: httpx.URL, address: str, limits: Limits, watch: "_Watch"
    ) -> tuple[Exchange, str | None]:
        """Ask this very address; the name goes into Host and TLS, whose certificate is checked against it."""
        headers = {
            "Host": url.netloc.decode("ascii"),
            "User-Agent": self.agent,
            "Accept": "*/*",
            "Accept-Encoding": "identity",
            "Connection": "close",
        }
        if self._tls is None:
            self._tls = httpx.create_ssl_context(trust_env=False)
        try:
            with httpx.Client(verify=self._tls, trust_env=False, timeout=limits.seconds) as client:
                extensions = {"sni_hostname": url.raw_host.decode("ascii"), "trace": watch.see}
                request = httpx.Request(
                    "GET", url.copy_with(host=address), headers=headers, extensions=extensions
                )
                request.extensions["timeout"] = httpx.Timeout(limits.seconds).as_dict()
                response = client.send(request, stream=True)
                try:
                    return _exchange(url, address, response, limits)
                finally:
                    response.close()
        except (httpx.HTTPError, httpx.StreamError, OSError, ValueError) as error:
            raise _reason(error, watch, limits) from error


class _NoConnectionError(CaptureError):
    """This address does not answer; another of the same name may."""


class _Watch:
    """Ends the connection when the time is up, even if the server sends a byte now and then."""

    def __init__(self) -> None:
        self.over = False
        self._sockets: list[socket.socket] = []

    def see(self, event: str, info: Mapping[str, Any]) -> None:
        """Remember each connection as httpx opens it (its "trace" extension)."""
        if event == "connection.connect_tcp.complete":
            self._sockets.append(info["return_value"].get_extra_info("socket").dup())
            if self.over:
                self.end()

    def end(self) -> None:
        self.over = True
        for each in self._sockets:
            try:
                each.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue

    def close(self) -> None:
        for each in self._sockets:
            each.close()


@contextmanager
def _watch(seconds: float) -> Iterator[_Watch]:
    watch = _Watch()
    timer = threading.Timer(seconds, watch.end)
    timer.daemon = True
    timer.start()
    try:
        yield watch
    finally:
        timer.cancel()
        timer.join()
        watch.close()


def address_of(url: str) -> httpx.URL:
    """Return the URL to ask for, without its fragment; CaptureError if it is none we may ask for."""
    try:
        parsed = httpx.URL(url.strip()).copy_with(fragment=None)
        parsed.netloc.decode("ascii")
    except (httpx.InvalidURL, ValueError, TypeError) as error:
        raise CaptureError(f"is no web address: {error}") from error
    if parsed.scheme not in PORTS:
        raise CaptureError("is not an http or https address")
    if not parsed.host or "%" in parsed.host:
        raise CaptureError("is no web address: it names no host")
    if parsed.port is not None and not 0 < parsed.port < 65_536:
        raise CaptureError(f"is no web address: there is no port {parsed.port}")
    if parsed.userinfo:
        raise CaptureError("has a user name or password in it; only public pages are collected")
    return parsed.copy_with(raw_path=parsed.raw_path)


def _next(url: httpx.URL, location: str) -> httpx.URL:
    try:
        return address_of(str(url.join(location)))
    except (httpx.InvalidURL, ValueError) as error:
        raise CaptureError("redirects to something that is no web address") from error
    except CaptureError as error:
        raise CaptureError(f"redirects to {location[:200]}, which {error}") from error


def _exchange(
    url: httpx.URL, address: str, response: httpx.Response, limits: Limits
) -> tuple[Exchange, str | None]:
    location = response.headers.get("location") if response.status_code in REDIRECTS else None
    if location is None and response.status_code != 200:
        words = STATUS_WORDS.get(response.status_code, "does not give the page")
        raise CaptureError(f"the server {words} (status {response.status_code})")
    body = _body(response, limits.size)
    if location is None and not body:
        raise CaptureError("is empty: the server sent no content")
    path = url.raw_path
    asked = _lines(b"GET " + path + b" HTTP/1.1", response.request.headers.raw)
    version, reason = response.extensions["http_version"], response.extensions.get("reason_phrase", b"")
    status = b"%s %d %s" % (version, response.status_code, reason)
    raw = [(_kept(name), value) for name, value in response.headers.raw]
    return (
        Exchange(
            url=str(url),
            request=asked,
            head=_lines(status, raw),
            status=response.status_code,
            body=body,
            address=address,
            media_type=next((v.decode("latin-1") for n, v in raw if n.lower() == b"content-type"), None),
        ),
        location,
    )


def _body(response: httpx.Response, size: int) -> bytes:
    stated = response.headers.get("content-length", "")
    if stated.isdecimal() and int(stated) > size:
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


def _kept(name: bytes) -> bytes:
    """Rename the header that announces chunks, which are joined by the time we see them (see Exchange)."""
    return b"X-Archive-Orig-" + name if name.lower() == b"transfer-encoding" else name


def _lines(first: bytes, headers: list[tuple[bytes, bytes]]) -> bytes:
    lines = [first, *(name + b": " + value for name, value in headers)]
    return b"\r\n".join(lines) + b"\r\n\r\n"


def _reason(error: Exception, watch: _Watch, limits: Limits) -> CaptureError:
    if watch.over or isinstance(error, httpx.TimeoutException):
        return CaptureError(f"took longer than {limits.seconds:g} seconds")
    text = str(error)
    if "SSL" in text or "certificate" in text.lower():
        return CaptureError(f"cannot be reached safely: {text[:200]}")
    if isinstance(error, httpx.ConnectError):
        return _NoConnectionError("refuses the connection, or cannot be reached")
    if isinstance(error, httpx.ProtocolError | httpx.ReadError):
        return CaptureError("broke off before all of it had come, or is no web server")
    return CaptureError(f"cannot be collected: {text[:200]}")
