"""Servers that misbehave: one line each, and the rest is done."""

import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]

Answer = Callable[[socket.socket], None]


def silent(client: socket.socket) -> None:
    time.sleep(30)


def drop_by_drop(client: socket.socket) -> None:
    client.recv(4096)
    client.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n")
    for _ in range(300):
        client.sendall(b"x")
        time.sleep(0.1)


def breaks_off(client: socket.socket) -> None:
    client.recv(4096)
    client.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\nonly this much")


def no_web(client: socket.socket) -> None:
    client.recv(4096)
    client.sendall(b"SSH-2.0-OpenSSH_9.2\r\n")


def endless_headers(client: socket.socket) -> None:
    client.recv(4096)
    client.sendall(b"HTTP/1.1 200 OK\r\n" + b"X-Filler: " + b"y" * 2_000_000 + b"\r\n\r\n")


@contextmanager
def serving(answer: Answer) -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            while True:
                try:
                    client, _ = server.accept()
                except OSError:
                    return
                with client:
                    try:
                        answer(client)
                    except OSError:
                        continue

        threading.Thread(target=serve, daemon=True).start()
        yield server.getsockname()[1]
        server.shutdown(socket.SHUT_RDWR)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (silent, "took longer than 2 seconds"),  # hangs without sending
        (drop_by_drop, "took longer than 2 seconds"),  # a byte now and then keeps no run waiting
        (breaks_off, "broke off"),
        (no_web, "no web server"),
        (endless_headers, "no web server"),
    ],
)
def test_a_server_that_misbehaves_is_one_line(headwater: Run, answer: Answer, said: str) -> None:
    with serving(answer) as port:
        url = f"http://127.0.0.1:{port}/"
        done = headwater("trace", url, "-o", "out", "--allow-private", "--seconds", "2", "-q")
    assert done.returncode == 1, done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert url in done.stderr
    assert said in done.stderr


def test_a_name_that_is_none(headwater: Run) -> None:
    done = headwater("trace", "http://no-such-host.invalid/page", "-o", "out", "--seconds", "20", "-q")
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "no-such-host.invalid cannot be found" in done.stderr


def test_a_certificate_that_nobody_vouches_for(headwater: Run, tmp_path: Path) -> None:
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
               "-keyout", "key.pem", "-out", "cert.pem"]  # fmt: skip
    try:
        subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    except FileNotFoundError:
        pytest.skip("openssl is absent")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "cert.pem", tmp_path / "key.pem")

    def answer(client: socket.socket) -> None:
        with context.wrap_socket(client, server_side=True) as safe:
            safe.recv(4096)

    with serving(answer) as port:
        url = f"https://localhost:{port}/"
        done = headwater("trace", url, "-o", "out", "--allow-private", "--seconds", "10", "-q")
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "cannot be reached safely" in done.stderr
