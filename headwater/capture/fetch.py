"""A URL, collected over plain HTTP as it is sent: nothing rendered, decoded or corrected."""

import ssl
from typing import Protocol

import httpx

from headwater.capture.address import Lookup, resolved, system
from headwater.capture.exchange import Exchange
from headwater.capture.limits import Limits
from headwater.capture.wire import PORTS, NoConnectionError, Watch, exchange, header, reason, watch
from headwater.errors import CaptureError

AGENT = "Headwater (preserves public documents; one request at a time)"
REDIRECTS = frozenset({301, 302, 303, 307, 308})
WAIT = frozenset({429, 503})
"""Answers that ask to come back later (RFC 6585, 4; RFC 9110, 15.6.4)."""
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

    def __init__(
        self, agent: str = AGENT, tls: ssl.SSLContext | None = None, lookup: Lookup = system
    ) -> None:
        """Make a fetcher; `tls` says which certificates count (by default those of certifi)."""
        self.agent = agent
        self._tls = tls
        self._lookup = lookup

    def __call__(self, url: str, limits: Limits) -> tuple[Exchange, ...]:
        """Follow redirects up to the limit; an answer other than 200 in the end is a CaptureError."""
        exchanges: list[Exchange] = []
        visited = set[str]()
        target = address_of(url)
        with watch(limits.seconds) as seen:
            while True:
                if str(target) in visited or len(exchanges) > limits.redirects:
                    raise CaptureError(f"redirects without end ({len(exchanges)} redirects followed)")
                visited.add(str(target))
                found = self._visit(target, limits, seen)
                if seen.over:
                    # A body without a stated length ends where the connection does: ours was cut, not whole.
                    raise CaptureError(f"took longer than {limits.seconds:g} seconds")
                location = judged(found)
                exchanges.append(found)
                if location is None:
                    return tuple(exchanges)
                target = _next(target, location)

    def _visit(self, url: httpx.URL, limits: Limits, seen: Watch) -> Exchange:
        port = url.port or PORTS[url.scheme]
        addresses = resolved(
            url.host, port, allow_private=limits.allow_private, seconds=limits.seconds, lookup=self._lookup
        )
        for address in addresses[:-1]:
            try:
                return self._ask(url, address, limits, seen)
            except NoConnectionError:
                continue
        return self._ask(url, addresses[-1], limits, seen)

    def _ask(self, url: httpx.URL, address: str, limits: Limits, seen: Watch) -> Exchange:
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
                extensions = {"sni_hostname": url.raw_host.decode("ascii"), "trace": seen.see}
                request = httpx.Request(
                    "GET", url.copy_with(host=address), headers=headers, extensions=extensions
                )
                request.extensions["timeout"] = httpx.Timeout(limits.seconds).as_dict()
                response = client.send(request, stream=True)
                try:
                    return exchange(url, address, response, limits)
                finally:
                    response.close()
        except (httpx.HTTPError, httpx.StreamError, OSError, ValueError) as error:
            raise reason(error, seen.over, limits.seconds) from error


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


def judged(found: Exchange) -> str | None:
    """Return where an answer redirects to, None if it is the content; CaptureError if it is neither."""
    location = header(found, "location") if found.status in REDIRECTS else None
    if location is None and found.status in WAIT:
        raise BusyError(found.status, header(found, "retry-after"))
    if location is None and found.status != 200:
        raise CaptureError(f"the server {in_status_words(found.status)}")
    if location is None and not found.body:
        raise CaptureError("is empty: the server sent no content")
    return location


def in_status_words(status: int) -> str:
    """Return what a status says: ``says there is no such page (status 404)``."""
    return f"{STATUS_WORDS.get(status, 'does not give the page')} (status {status})"


class BusyError(CaptureError):
    """The server asks to come back later; `retry_after` is its header, as sent."""

    def __init__(self, status: int, retry_after: str | None) -> None:
        super().__init__(f"the server {in_status_words(status)}")
        self.retry_after = retry_after
