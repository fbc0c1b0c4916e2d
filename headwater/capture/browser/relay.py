"""One connection from the browser to the gate: requests in, answers out. Speaks HTTP/1.1 only.

Inside a CONNECT the browser speaks TLS with a certificate of ours, which it accepts for this run, so that
what goes over the wire can be recorded; the server's own certificate is checked behind the gate.
"""

import contextlib
import socket
import socketserver
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, Any, cast

from headwater.capture.exchange import Exchange
from headwater.errors import CaptureError

if TYPE_CHECKING:
    from headwater.capture.browser.gate import Gate

HOP = frozenset(
    {"connection", "proxy-connection", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade",
     "proxy-authorization", "proxy-authenticate", "content-length", "accept-encoding", "expect"}
)  # fmt: skip
"""Fields that concern one connection only (RFC 9110, 7.6.1), and those that the gate sets itself."""
MOST_SENT = 1 << 20
"""Bytes that a page may send in one request."""
TLS_HANDSHAKE = 0x16
BODILESS = frozenset({204, 304})


class Relay(BaseHTTPRequestHandler):
    """Answers the browser with what the gate brings."""

    protocol_version = "HTTP/1.1"
    timeout = 120
    scheme, authority = "http", ""

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing; the gate records."""

    def do_CONNECT(self) -> None:
        """Open a tunnel that ends here; what comes out of it is asked for as any other request."""
        self.authority = self.path
        self.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")
        first = self.connection.recv(1, socket.MSG_PEEK)
        if first and first[0] == TLS_HANDSHAKE:
            self.connection = self._gate.tls.wrap_socket(self.connection, server_side=True)
            self.rfile = self.connection.makefile("rb", -1)
            self.wfile = cast(Any, socketserver)._SocketWriter(self.connection)
            self.scheme = "https"
        self.close_connection = False

    def finish(self) -> None:
        """Close the TLS layer too, which the server knows nothing of."""
        with contextlib.suppress(OSError, ValueError):
            super().finish()
        if self.connection is not self.request:
            self.connection.close()

    def relay(self) -> None:
        """Ask for what the browser asks for, and hand it on."""
        close = self.headers.get("Connection", "").lower() == "close"
        url = self.path if "://" in self.path else f"{self.scheme}://{self.authority}{self.path}"
        try:
            if self.headers.get("Upgrade") is not None:
                self._gate.live()
                raise CaptureError("is a live connection (WebSocket), which is not recorded")
            headers = [(name, value) for name, value in self.headers.items() if name.lower() not in HOP]
            answer = self._gate.ask(self.command, url, headers, self._content())
        except CaptureError as error:
            self._refused(error)
        else:
            self._hand_on(answer)
        self.close_connection = self.close_connection or close

    def __getattr__(self, name: str) -> Any:
        if name.startswith("do_"):  # every method; the gate says which it carries out
            return self.relay
        raise AttributeError(name)

    @property
    def _gate(self) -> "Gate":
        return cast(Any, self.server).gate  # type: ignore[no-any-return]

    def _content(self) -> bytes:
        stated = self.headers.get("Content-Length", "0")
        if "Transfer-Encoding" in self.headers or not stated.isdecimal() or int(stated) > MOST_SENT:
            self.close_connection = True
            raise CaptureError("is sent more by the page than a reader would send")
        return self.rfile.read(int(stated)) if int(stated) else b""

    def _refused(self, error: CaptureError) -> None:
        words = str(error).encode("utf-8", "replace")
        self.wfile.write(
            b"HTTP/1.1 502 Not collected\r\nContent-Type: text/plain; charset=utf-8\r\n"
            b"Content-Length: %d\r\n\r\n" % len(words) + (b"" if self.command == "HEAD" else words)
        )

    def _hand_on(self, answer: Exchange) -> None:
        status, *lines = answer.head.removesuffix(b"\r\n\r\n").split(b"\r\n")
        status = b"HTTP/1.1 " + status.partition(b" ")[2]
        kept = [
            line for line in lines if line.partition(b":")[0].strip().lower().decode("latin-1") not in HOP
        ]
        if self.command == "HEAD":
            kept += [line for line in lines if line.lower().startswith(b"content-length:")]
        elif answer.status not in BODILESS:
            kept.append(b"Content-Length: %d" % len(answer.body))
        self.wfile.write(b"\r\n".join([status, *kept]) + b"\r\n\r\n")
        if self.command != "HEAD" and answer.status not in BODILESS:
            self.wfile.write(answer.body)


class Server(socketserver.ThreadingTCPServer):
    """Listens on this machine only, one thread a connection."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 64

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that hangs up is no event."""
