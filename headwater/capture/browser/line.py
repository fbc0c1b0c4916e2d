"""One connection to one origin, kept open between requests; its address resolved and checked once."""

import ssl
import threading
from collections.abc import Mapping, Sequence

import httpx

from headwater.capture.address import Lookup, resolved
from headwater.capture.exchange import Exchange
from headwater.capture.limits import Limits
from headwater.capture.wire import PORTS, NoConnectionError, Watch, exchange, reason, watch
from headwater.errors import CaptureError


class Line:
    """Asks one origin, one request at a time; others wait for their turn.

    The name is resolved once: all that a page loads from an origin comes from the addresses that were
    checked.
    """

    def __init__(self, origin: httpx.URL, limits: Limits, tls: ssl.SSLContext, lookup: Lookup) -> None:
        """Touch nothing yet."""
        self._origin, self._limits, self._tls, self._lookup = origin, limits, tls, lookup
        self._turn = threading.Lock()
        self._client: httpx.Client | None = None
        self._addresses: list[str] = []
        self._watch: Watch | None = None
        self._ended = False

    def ask(
        self, method: str, url: httpx.URL, headers: Sequence[tuple[str, str]], data: bytes, seconds: float
    ) -> Exchange:
        """Send one request and return it with its answer. Raises CaptureError."""
        if not self._turn.acquire(timeout=seconds):
            raise CaptureError(f"was not reached within {seconds:g} seconds: its server is busy")
        try:
            if self._ended:
                raise CaptureError("came after the page was left")
            if not self._addresses:
                self._addresses = resolved(
                    url.host,
                    url.port or PORTS[url.scheme],
                    allow_private=self._limits.allow_private,
                    seconds=seconds,
                    lookup=self._lookup,
                )
            again = self._client is not None and method in ("GET", "HEAD")
            try:
                return self._tried(method, url, headers, data, seconds)
            except CaptureError as error:
                self._drop()
                if self._ended or not again or not str(error).startswith("broke off"):
                    raise
                # the server had closed a connection that was kept open; that is no refusal
                return self._tried(method, url, headers, data, seconds)
        finally:
            if self._ended:
                self._drop()
            self._turn.release()

    def end(self) -> None:
        """Ask no more, from any thread: what is under way breaks off, and whoever asked closes behind it."""
        self._ended = True
        watch_ = self._watch
        if watch_ is not None:
            watch_.end()
        if self._turn.acquire(blocking=False):
            try:
                self._drop()
            finally:
                self._turn.release()

    def _drop(self) -> None:
        """Close the connection; the next request opens another."""
        if self._client is not None:
            self._client.close()
            self._client = None

    def _tried(
        self, method: str, url: httpx.URL, headers: Sequence[tuple[str, str]], data: bytes, seconds: float
    ) -> Exchange:
        for address in self._addresses[:-1]:
            try:
                return self._sent(method, url, address, headers, data, seconds)
            except NoConnectionError:
                self._addresses.remove(address)
        return self._sent(method, url, self._addresses[-1], headers, data, seconds)

    def _sent(
        self,
        method: str,
        url: httpx.URL,
        address: str,
        headers: Sequence[tuple[str, str]],
        data: bytes,
        seconds: float,
    ) -> Exchange:
        extensions: Mapping[str, object] = {
            "sni_hostname": url.raw_host.decode("ascii"),
            "timeout": httpx.Timeout(seconds).as_dict(),
        }
        with watch(seconds) as seen:
            self._watch = seen
            try:
                if self._client is None:
                    only = httpx.Limits(max_connections=1, max_keepalive_connections=1)
                    self._client = httpx.Client(verify=self._tls, trust_env=False, limits=only)
                request = httpx.Request(
                    method,
                    url.copy_with(host=address),
                    headers=list(headers),
                    content=data or None,
                    extensions={**extensions, "trace": seen.see},
                )
                response = self._client.send(request, stream=True)
                try:
                    stream = response.extensions.get("network_stream")
                    if stream is not None:
                        seen.hold(stream.get_extra_info("socket"))
                    found = exchange(url, address, response, self._limits)
                finally:
                    response.close()
            except (httpx.HTTPError, httpx.StreamError, OSError, ValueError) as error:
                raise reason(error, seen.over, seconds) from error
            if seen.over:
                raise CaptureError(f"took longer than {seconds:g} seconds")
            return found
