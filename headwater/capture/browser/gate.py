"""The only way out for the browser: a proxy on this machine that checks, bounds and records every request.

Each name is resolved here, once, and refused if it leads into a private network; the browser itself resolves
nothing (`--host-resolver-rules`), so neither a redirect, a frame, a script, a worker nor a second DNS
answer leads anywhere else. What comes back is recorded as it was sent.
"""

import ssl
import threading
import time
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Self

import httpx

from headwater.capture.address import Lookup, system
from headwater.capture.browser.certificate import Certificate
from headwater.capture.browser.line import Line
from headwater.capture.browser.relay import Relay, Server
from headwater.capture.content import decoded
from headwater.capture.exchange import Exchange
from headwater.capture.fetch import address_of
from headwater.capture.limits import Limits, in_words
from headwater.capture.wire import header
from headwater.errors import CaptureError, ReadError

READING = frozenset({"GET", "HEAD", "POST", "OPTIONS"})
"""PUT, PATCH and DELETE change what others see; a capture does not."""
REQUESTS = 2000
"""Requests of one page; more is a page that never ends."""
ONE_SECONDS = 20.0
"""Longest time that one part of a page may take; its origin's other parts wait for it."""
OWN_ERRANDS = (
    "accounts.google.com", "clients1.google.com", "clients2.google.com", "update.googleapis.com",
    "content-autofill.googleapis.com", "optimizationguide-pa.googleapis.com", "safebrowsing.googleapis.com",
    "edgedl.me.gvt1.com", "redirector.gvt1.com", "android.clients.google.com", "mtalk.google.com",
    "passwordsleakcheck-pa.googleapis.com", "clientservices.googleapis.com", "chrome.google.com",
)  # fmt: skip
"""Hosts that a browser asks on its own account, never a page's evidence."""


class Gate:
    """Lets one page at a time out, and keeps what came back. Use it in a `with`."""

    def __init__(
        self,
        certificate: Certificate,
        *,
        agent: str,
        tls: ssl.SSLContext,
        lookup: Lookup = system,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """Listen on a free port of this machine; nobody is let out until `open`."""
        self.tls, self.spki, self.agent, self._outer = certificate.context, certificate.spki, agent, tls
        self._lookup, self._monotonic = lookup, monotonic
        self._server = Server(("127.0.0.1", 0), Relay)
        self._server.gate = self  # type: ignore[attr-defined]
        self.port = int(self._server.server_address[1])
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.2}, daemon=True
        )
        self._thread.start()
        self._page: Page | None = None

    def open(self, limits: Limits, longer: float = 0.0) -> "Page":
        """Let a new page out for its seconds and some `longer`; what an earlier one asks for is refused."""
        self.shut()
        until = self._monotonic() + limits.seconds + longer
        self._page = Page(limits, until, self._outer, self._lookup, self._monotonic)
        return self._page

    def shut(self) -> None:
        """Let nobody out."""
        page, self._page = self._page, None
        if page is not None:
            page.close()

    def ask(self, method: str, url: str, headers: Sequence[tuple[str, str]], data: bytes) -> Exchange:
        """Answer one request of the browser. Raises CaptureError, which is kept with the page."""
        page = self._page
        if page is None:
            raise CaptureError("belongs to no page")
        named = [(n, self.agent if n.lower() == "user-agent" else v) for n, v in headers]
        return page.ask(method, url, [*named, ("Accept-Encoding", "identity")], data)

    def live(self) -> None:
        """Count a live connection that was refused."""
        if self._page is not None:
            self._page.live += 1

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.shut()
        self._server.shutdown()
        self._server.server_close()


class Page:
    """What one page asked for: the exchanges in the order of their answers, and what failed."""

    def __init__(
        self,
        limits: Limits,
        until: float,
        tls: ssl.SSLContext,
        lookup: Lookup,
        monotonic: Callable[[], float],
    ) -> None:
        self.exchanges: list[Exchange] = []
        self.failed: dict[str, CaptureError] = {}
        self.live = 0
        self._limits, self._until, self._tls, self._lookup = limits, until, tls, lookup
        self._monotonic = monotonic
        self._lines: dict[tuple[str, str, int | None], Line] = {}
        self._lock = threading.Lock()
        self._asked = self._bytes = 0
        self._closed = False

    def ask(self, method: str, url: str, headers: Sequence[tuple[str, str]], data: bytes) -> Exchange:
        """Ask for one part of the page. Raises CaptureError."""
        if address_of(url).host in OWN_ERRANDS:
            raise CaptureError("is asked by the browser on its own account")
        try:
            target = address_of(url)
            found = self._got(method, target, headers, data)
            with self._lock:
                if self._closed:
                    raise CaptureError("came after the page was left")
                self._bytes += len(found.body)
                self.exchanges.append(found)
            return found
        except CaptureError as error:
            with self._lock:
                self.failed.setdefault(url.partition("#")[0], error)
            raise

    def close(self) -> None:
        """Take nothing more; end what is under way."""
        with self._lock:
            self._closed = True
            lines = list(self._lines.values())
        for line in lines:
            line.end()

    def _got(
        self, method: str, target: httpx.URL, headers: Sequence[tuple[str, str]], data: bytes
    ) -> Exchange:
        self._allowed(method)
        if any(n.lower() == "accept" and "text/event-stream" in v for n, v in headers):
            self.live += 1
            raise CaptureError("is a live stream of events, which is not recorded")
        line = self._line(target)
        # browsers mark what is shown in a window or frame of its own with this field, and nothing else
        whole = any(n.lower() == "upgrade-insecure-requests" for n, _ in headers)
        seconds = min(self._left(), self._limits.seconds, self._limits.seconds if whole else ONE_SECONDS)
        host = ("Host", target.netloc.decode("ascii"))
        found = line.ask(
            method, target, [host, *((n, v) for n, v in headers if n.lower() != "host")], data, seconds
        )
        try:
            # A bomb would fill the browser's memory before any time limit is up.
            decoded(found.body, header(found, "content-encoding") if found.body else None, self._limits.size)
        except ReadError as error:
            raise CaptureError(str(error)) from error
        return found

    def _allowed(self, method: str) -> None:
        if method not in READING:
            raise CaptureError(f"would be changed ({method}), which a capture does not do")
        with self._lock:
            self._asked += 1
            if self._asked > REQUESTS:
                raise CaptureError(f"is one of more than {REQUESTS:,} parts of its page")
            if self._bytes > self._limits.page_size:
                raise CaptureError(
                    f"is not loaded: its page is over {in_words(self._limits.page_size)} already"
                )

    def _left(self) -> float:
        left = self._until - self._monotonic()
        if self._closed or left <= 0:
            raise CaptureError(f"took longer than {self._limits.seconds:g} seconds")
        return left

    def _line(self, target: httpx.URL) -> Line:
        key = (target.scheme, target.host, target.port)
        with self._lock:
            if key not in self._lines:
                self._lines[key] = Line(target, self._limits, self._tls, self._lookup)
            return self._lines[key]
