"""Timestamps of an authority made with openssl, good and bad; every bad one is told by its reason."""

import importlib.util
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("rfc3161_client", reason="rfc3161-client is absent")
if shutil.which("openssl") is None:
    pytest.skip("openssl is absent", allow_module_level=True)

from hypothesis import given
from hypothesis import strategies as st

from headwater.capture.custody.checkpoints import Checkpoints
from headwater.capture.custody.der import sorted_certificates
from headwater.capture.custody.stamping import stamp_checkpoint
from headwater.capture.custody.timestamp import checked, question, read
from headwater.errors import CaptureError, EvidenceError

spec = importlib.util.spec_from_file_location("authority", Path(__file__).parents[1] / "authority.py")
assert spec is not None and spec.loader is not None
authority = importlib.util.module_from_spec(spec)
sys.modules["authority"] = authority
spec.loader.exec_module(authority)

NOTE = b"headwater/0123\n7\nAAAA\n\n\xe2\x80\x94 headwater/0123 BBBB\n"


class Desk:
    """Authorities of several kinds, and one question with its answer."""

    def __init__(self, folder: Path) -> None:
        self.made = {}
        for name, options in (
            ("good", {}),
            ("other", {}),
            ("expired", {"expired": True}),
            ("purpose", {"purpose": False}),
        ):
            (folder / name).mkdir()
            self.made[name] = authority.Authority(folder / name, **options)
        self.good = self.made["good"]
        self.asked = question(NOTE)
        self.answer = self.good.answer(self.asked)
        self.roots = self.good.roots


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(tmp_path_factory.mktemp("authorities"))


def test_a_good_token_holds(desk: Desk) -> None:
    stamp = checked(desk.answer, desk.asked, NOTE, desk.roots)
    assert stamp.authority == "CN=Fictional Time Authority"
    assert stamp.when.startswith("20") and stamp.when.endswith("Z")
    assert read(desk.answer) == stamp


def test_two_certificates_out_of_order_hold(desk: Desk) -> None:
    """OpenSSL 3.0 does not sort the set of certificates as DER asks."""
    answer = desk.good.answer(desk.asked, chain=True)
    assert checked(answer, desk.asked, NOTE, desk.roots).authority == "CN=Fictional Time Authority"
    assert len(sorted_certificates(answer)) == len(answer)
    assert sorted_certificates(sorted_certificates(answer)) == sorted_certificates(answer)


def flipped(answer: bytes, part: bytes) -> bytes:
    at = answer.index(part)
    return answer[:at] + bytes([answer[at] ^ 1]) + answer[at + 1 :]


Bad = Callable[[Desk], tuple[bytes, bytes, bytes, bytes]]
BAD: list[tuple[Bad, str]] = [
    (lambda d: (flipped(d.answer, d.answer[-40:]), d.asked, NOTE, d.roots), "signature"),  # tampered
    (lambda d: (d.answer, d.asked, NOTE + b"x", d.roots), "something else"),  # wrong imprint
    (lambda d: (d.answer, question(NOTE), NOTE, d.roots), "another question"),  # wrong nonce: replayed
    (lambda d: (d.answer, d.asked, NOTE, d.made["other"].roots), "authority's certificates"),  # wrong chain
    (lambda d: (d.made["expired"].answer(d.asked), d.asked, NOTE, d.made["expired"].roots), "expired"),
    (lambda d: (d.answer[:-9], d.asked, NOTE, d.roots), "no answer"),  # truncated
    (lambda d: (b"<html>busy</html>", d.asked, NOTE, d.roots), "no answer"),
    (lambda d: (b"", d.asked, NOTE, d.roots), "no answer"),
    (lambda d: (d.answer, b"\x30\x00", NOTE, d.roots), "question beside it"),
    (lambda d: (d.answer, d.asked, NOTE, b"no certificate"), "no root"),
    (
        lambda d: (bytes.fromhex("30053003020102"), d.asked, NOTE, d.roots),
        "refuses",
    ),  # a rejection has no token
]


@pytest.mark.parametrize(("make", "reason"), BAD)
def test_bad_tokens_are_told_by_their_reason(desk: Desk, make: Bad, reason: str) -> None:
    with pytest.raises(EvidenceError, match=reason):
        checked(*make(desk))


def test_a_certificate_for_something_else_makes_no_timestamp(desk: Desk) -> None:
    with pytest.raises((EvidenceError, AssertionError)):
        checked(desk.made["purpose"].answer(desk.asked), desk.asked, NOTE, desk.made["purpose"].roots)


@given(st.data())
def test_any_changed_byte_is_an_error_or_the_same_time(desk: Desk, data: st.DataObject) -> None:
    """Bytes that no signature covers may change; then the statement is the same. Nothing else comes out."""
    at = data.draw(st.integers(0, len(desk.answer) - 1))
    changed = bytearray(desk.answer)
    changed[at] ^= data.draw(st.integers(1, 255))
    try:
        stamp = checked(bytes(changed), desk.asked, NOTE, desk.roots)
    except EvidenceError:
        return
    assert stamp == checked(desk.answer, desk.asked, NOTE, desk.roots)


@given(st.binary(max_size=300))
def test_junk_is_an_error(junk: bytes) -> None:
    assert len(sorted_certificates(junk)) == len(junk)
    with pytest.raises(EvidenceError):
        checked(junk, None, NOTE, None)


@pytest.fixture
def server(desk: Desk) -> Iterator[Any]:
    made = authority.Server(desk.good)
    yield made
    made.close()


def test_a_checkpoint_is_stamped_over_http(desk: Desk, server: Any, tmp_path: Path) -> None:
    made, logged = Checkpoints(tmp_path), list[tuple[str, ...]]()
    made.folder.mkdir()
    made.path(7).write_bytes(NOTE)
    when = stamp_checkpoint(made, 7, server.url, desk.good.folder / "root.pem", lambda *a: logged.append(a))
    assert (
        checked(made.path(7, ".tsr").read_bytes(), made.path(7, ".tsq").read_bytes(), NOTE, desk.roots).when
        == when
    )
    assert [entry[:2] for entry in logged] == [
        ("timestamped", f"checkpoints/7{s}") for s in (".tsq", ".tsr", ".pem")
    ]


HTTP = [
    ({"status": 503}, "answers with 503"),
    ({"answers": lambda asked: b"busy"}, "is no answer"),
    ({"answers": lambda asked: b"x" * (2 << 20)}, "far too much"),
]


@pytest.mark.parametrize(("behaves", "reason"), HTTP)
def test_an_authority_that_misbehaves_leaves_nothing(
    desk: Desk, server: Any, tmp_path: Path, behaves: dict[str, Any], reason: str
) -> None:
    made = Checkpoints(tmp_path)
    made.folder.mkdir()
    made.path(7).write_bytes(NOTE)
    for name, value in behaves.items():
        setattr(server, name, value)
    with pytest.raises(CaptureError, match=reason):
        stamp_checkpoint(made, 7, server.url, None, lambda *a: None)
    with pytest.raises(CaptureError, match="cannot be reached"):
        stamp_checkpoint(made, 7, "http://127.0.0.1:9/", None, lambda *a: None)
    assert [p.name for p in made.folder.iterdir()] == ["7.note"]
