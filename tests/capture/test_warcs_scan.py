"""Records out of WARC files made by others: whole ones as they are, and each damage by name."""

import gzip
import zlib
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.capture.warcs.scan import Damage, Found, records
from headwater.errors import CaptureError

HTTP = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"


def warc(
    uri: str, block: bytes, *, kind: str = "response", length: object = None, version: str = "1.1"
) -> bytes:
    said = len(block) if length is None else length
    head = (
        f"WARC/{version}\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{zlib.crc32(uri.encode()):032x}>\r\n"
        f"WARC-Date: 2026-01-02T03:04:05Z\r\nWARC-Target-URI: {uri}\r\n"
        f"Content-Type: application/http; msgtype={kind}\r\nContent-Length: {said}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


A, B, C = (warc(f"https://{name}.example/", HTTP + name.encode() * 900) for name in "abc")
WAYS = {
    "a member a record": b"".join(gzip.compress(each, mtime=0) for each in (A, B, C)),
    "one member for all": gzip.compress(A + B + C, mtime=0),
    "two records in one member": gzip.compress(A + B, mtime=0) + gzip.compress(C, mtime=0),
    "members that end anywhere": gzip.compress((A + B + C)[:1500]) + gzip.compress((A + B + C)[1500:]),
    "plain": A + B + C,
    "empty lines between": A + b"\r\n\r\n" + B + b"\n" + C,
    "zeros behind the members": gzip.compress(A) + gzip.compress(B) + gzip.compress(C) + bytes(600),
}


def scanned(data: bytes, most: int = 1 << 20) -> tuple[list[Found], list[Damage]]:
    outcomes = list(records(BytesIO(data), most))
    found = [each for each in outcomes if isinstance(each, Found)]
    return found, [each for each in outcomes if isinstance(each, Damage)]


@pytest.mark.parametrize("way", WAYS)
def test_the_same_records_whichever_way_they_are_packed(way: str) -> None:
    found, damages = scanned(WAYS[way])
    assert [each.uri for each in found] == [f"https://{name}.example/" for name in "abc"]
    assert [each.block for each in found] == [HTTP + name * 900 for name in (b"a", b"b", b"c")]
    assert damages == []
    assert not any(each.wrong for each in found)
    is_alone = way in ("a member a record", "zeros behind the members")
    assert all((each.member is not None) == is_alone for each in found) or way == "two records in one member"
    if is_alone:
        assert b"".join(gzip.decompress(each.member or b"") for each in found) == A + B + C


SHORT = warc("https://b.example/", HTTP + b"b" * 900, length=500)
LONG = warc("https://b.example/", HTTP + b"b" * 900, length=1700)
ODD = [
    (A + SHORT + C, "abc", "states a length of 500 bytes, but has 944"),  # plain, too short
    (A + LONG + C, "abc", "states a length of 1,700 bytes, but has 944"),  # would take half of the next
    (gzip.compress(A) + gzip.compress(SHORT) + gzip.compress(C), "abc", "states a length of 500 bytes"),
    (gzip.compress(A) + gzip.compress(LONG) + gzip.compress(C), "abc", "states a length of 1,700 bytes"),
    (gzip.compress(A) + gzip.compress(LONG), "ab", "states a length of 1,700 bytes"),  # the last one
    (A + warc("https://b.example/", b"x", length="many") + C, "abc", "states no length, but has 1"),
    (A + warc("https://b.example/", b"x", length="-1") + C, "abc", "states no length, but has 1"),
]


@pytest.mark.parametrize(("data", "names", "words"), ODD)
def test_a_wrong_length_is_said_and_nothing_is_lost(data: bytes, names: str, words: str) -> None:
    found, damages = scanned(data)
    assert [each.uri[8] for each in found] == list(names)
    assert damages == []
    assert next(each for each in found if each.wrong).wrong[0].startswith(words)


def flipped(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :]


MEMBERS = [gzip.compress(each, mtime=0) for each in (A, B, C)]
BROKEN = [
    (b"".join(MEMBERS)[:-40], "ab", "breaks off"),  # cut in the last member
    (b"".join(MEMBERS)[: len(MEMBERS[0]) + 4], "a", "breaks off"),  # cut in a gzip header
    (gzip.compress(A + B + C, mtime=0)[:-14], "ab", "breaks off"),  # packed whole, and cut
    ((A + B + C)[:-300], "ab", "breaks off"),
    ((A + B + C)[: len(A) + 60], "a", "header that does not end"),
    (MEMBERS[0] + flipped(MEMBERS[1], 60) + MEMBERS[2], "ac", "damaged"),  # one in the middle
    (MEMBERS[0] + flipped(MEMBERS[1], len(MEMBERS[1]) - 8) + MEMBERS[2], "ac", "damaged"),  # its checksum
    (A + b"garbage\r\n\r\n" + C, "ac", "is no WARC record"),
    (A + b"WARC/2.0\r\nContent-Length: 0\r\n\r\n" + C, "ac", "is a record of WARC/2.0"),
    (A + warc("https://b.example/", b"y" * 40_000) + C, "ac", "over the limit"),
    (A + warc("https://b.example/", b"y", length=10**15) + C, "ac", "over the limit"),
    (gzip.compress(A) + gzip.compress(warc("https://b.example/", b"y", length=10**15)) + gzip.compress(C), "ac",
     "over the limit"),
    (MEMBERS[0] + gzip.compress(warc("https://b.example/", bytes(10**7))) + MEMBERS[2], "ac", "over the limit"),
    (gzip.compress(A) + b"trailing words", "a", "damaged"),
]  # fmt: skip


@pytest.mark.parametrize(("data", "names", "words"), BROKEN)
def test_what_is_whole_is_kept_and_the_damage_is_named(data: bytes, names: str, words: str) -> None:
    found, damages = scanned(data, most=20_000)
    assert [each.uri[8] for each in found] == list(names)
    assert any(words in each.reason for each in damages), damages


NONE = [
    (b"", "is empty"),
    (b"\x28\xb5\x2f\xfd....", "zstd"),
    (b"filedesc://x", "ARC file"),
    (b"<html>", "no WARC file"),
]


@pytest.mark.parametrize(("data", "words"), NONE)
def test_what_is_no_warc_is_said_to_be(data: bytes, words: str) -> None:
    with pytest.raises(CaptureError, match=words):
        scanned(data)


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(sorted(WAYS)), st.lists(st.tuples(st.integers(0, 4000), st.integers(0, 255)), max_size=4)
)
def test_no_change_is_silent(way: str, changes: list[tuple[int, int]]) -> None:
    """Whatever bytes change, a record that is missing has a damage, and the scan ends."""
    data = bytearray(WAYS[way])
    for at, value in changes:
        data[at % len(data)] = value
    try:
        found, damages = scanned(bytes(data))
    except CaptureError:
        return
    assert len(found) >= 3 or damages or any(each.wrong for each in found)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(sorted(WAYS)), st.integers(0, 4000))
def test_a_cut_anywhere_keeps_what_was_whole(way: str, at: int) -> None:
    data = WAYS[way]
    data = data[: at % len(data)]
    try:
        found, damages = scanned(data)
    except CaptureError:
        return
    assert [each.uri[8] for each in found] == list("abc"[: len(found)])
    assert (
        len(found) == 3
        or damages
        or data.endswith((b"\r\n\r\n", b"\r\n\n"))
        or way.startswith(("a m", "two", "zer"))
    )
