"""The archive: what others read in it, and what comes back."""

import gzip
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from fastwarc.warc import ArchiveIterator, WarcRecordType
from hypothesis import given
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator as WarcioIterator

from headwater.capture.content import decoded
from headwater.capture.exchange import Exchange
from headwater.capture.names import file_name, file_uri
from headwater.capture.warc import Archive
from headwater.errors import EvidenceError, ReadError
from headwater.model import Place, Record, digest

WHEN = "2026-01-02T03:04:05.000006Z"
TEXTS = [b"one", "二\n".encode() * 4000, b"\x00\xff\r\n\r\nWARC/1.1\r\n", b"x" * 300_000]


def record(name: str, data: bytes, *, url: str | None = None, asked: str | None = None) -> Record:
    return Record(
        uri=url or file_uri(name),
        file=None if url else name,
        url=asked or url,
        payload=digest(data),
        length=len(data),
        media_type="text/html" if url else None,
        captured_at=WHEN,
    )


def exchange(url: str, body: bytes, status: int = 200, more: bytes = b"") -> Exchange:
    return Exchange(
        url=url,
        request=b"GET / HTTP/1.1\r\nHost: a.example\r\n\r\n",
        head=b"HTTP/1.1 %d X\r\nContent-Type: text/html\r\nX-Odd: caf\xe9\r\n%s\r\n" % (status, more),
        status=status,
        body=body,
        address="192.0.2.1",
        media_type="text/html",
    )


def filled(path: Path) -> tuple[Archive, list[tuple[Record, Place, bytes]]]:
    """Four files, a page with a redirect before it, and a compressed page."""
    archive = Archive(path / "archive" / "data.warc.gz")
    kept = []
    for number, data in enumerate(TEXTS):
        each = record(f"a/{number} é.txt", data)
        kept.append((each, archive.append(each, data), data))
    hop, final = exchange("http://a.example/", b"moved", 302), exchange("https://b.example/", b"<p>")
    each = record("", b"<p>", url="https://b.example/", asked="http://a.example/")
    kept.append((each, archive.append(each, b"<p>", [hop, final]), b"<p>"))
    packed = gzip.compress(b"<p>packed", mtime=0)
    each = record("", packed, url="https://c.example/")
    answer = exchange("https://c.example/", packed, more=b"Content-Encoding: gzip\r\n")
    kept.append((each, archive.append(each, packed, [answer]), packed))
    archive.close()
    return archive, kept


def test_every_payload_and_every_record_comes_back(tmp_path: Path) -> None:
    archive, kept = filled(tmp_path)
    for each, place, data in kept:
        assert archive.payload(place, expect=each.payload) == data
    assert list(archive.records_after(0)) == [(each, place) for each, place, _ in kept]
    third = kept[2][1]
    assert len(list(archive.records_after(third.offset + third.length))) == 3


def test_content_encoding_is_kept_and_taken_off_on_request(tmp_path: Path) -> None:
    archive, kept = filled(tmp_path)
    assert archive.payload(kept[-1][1], decode=True) == b"<p>packed"


def test_warcio_check_passes(tmp_path: Path) -> None:
    archive, _ = filled(tmp_path)
    command = [sys.executable, "-m", "warcio.cli", "check", "-v", str(archive.path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("digest pass") == 1 + 4 + 4 + 2


def test_warcio_reads_the_same_payloads(tmp_path: Path) -> None:
    archive, kept = filled(tmp_path)
    with archive.path.open("rb") as stream:
        found = [
            each.raw_stream.read()
            for each in WarcioIterator(stream)
            if each.rec_type in ("resource", "response") and each.rec_headers.protocol == "WARC/1.1"
        ]
    assert [part for part in found if part != b"moved"] == [data for _, _, data in kept]


def test_fastwarc_reads_every_record_with_the_right_digest(tmp_path: Path) -> None:
    archive, _ = filled(tmp_path)
    kinds = []
    for each in ArchiveIterator(str(archive.path), parse_http=False):
        kinds.append(each.record_type)
        assert each.verify_block_digest()
    answers = ArchiveIterator(str(archive.path), record_types=WarcRecordType.response)
    assert [each.verify_payload_digest() for each in answers] == [True] * 3
    pair = [WarcRecordType.request, WarcRecordType.response]
    assert kinds == [WarcRecordType.warcinfo, *[WarcRecordType.resource] * 4, *pair * 3]


def test_one_gzip_member_a_record(tmp_path: Path) -> None:
    archive, kept = filled(tmp_path)
    whole = archive.path.read_bytes()
    for _, place, _ in kept:
        member = whole[place.offset : place.offset + place.length]
        inflater = zlib.decompressobj(31)
        assert inflater.decompress(member).startswith(b"WARC/1.1\r\n")
        assert inflater.eof
        assert not inflater.unused_data


def test_the_same_captures_make_the_same_bytes(tmp_path: Path) -> None:
    one, _ = filled(tmp_path / "1")
    two, _ = filled(tmp_path / "2")
    assert one.path.read_bytes() == two.path.read_bytes()


def test_a_changed_byte_is_found_wherever_it_is(tmp_path: Path) -> None:
    archive, kept = filled(tmp_path)
    each, place, data = kept[0]
    whole = archive.path.read_bytes()
    for at in range(place.offset, place.offset + place.length):
        archive.path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        try:
            assert archive.payload(place, expect=each.payload) == data  # gzip's own header has idle bytes
        except EvidenceError:
            continue


def test_a_payload_exchanged_with_its_digest_is_found(tmp_path: Path) -> None:
    archive, kept = filled(tmp_path)
    with pytest.raises(EvidenceError, match="not what was recorded"):
        archive.payload(kept[0][1], expect=kept[1][0].payload)


WRONG = [
    (Place("data.warc.gz", 3, 10), "damaged"),
    (Place("data.warc.gz", 10**9, 10), "no record of the stated length"),
    (Place("data.warc.gz", 0, 10), "no record of the stated length"),
    (Place("other.warc.gz", 0, 10), "is not in this case"),
]


@pytest.mark.parametrize(("place", "reason"), WRONG)
def test_a_place_that_is_none(place: Place, reason: str, tmp_path: Path) -> None:
    archive, _ = filled(tmp_path)
    with pytest.raises(EvidenceError, match=reason):
        archive.payload(place)


def test_no_archive_has_no_records(tmp_path: Path) -> None:
    assert list(Archive(tmp_path / "x").records_after(0)) == []
    assert Archive(tmp_path / "x").size == 0


BOMB = zlib.compress(b"\0" * (3 << 20), 9)
ENCODED = [
    (zlib.compress(b"x"), "deflate", b"x"),  # zlib header, as the RFC says
    (zlib.compress(b"x")[2:-4], "deflate", b"x"),  # raw, as some servers do
    (gzip.compress(gzip.compress(b"x", mtime=0), mtime=0), "gzip, gzip", b"x"),
    (b"x", None, b"x"),
    (b"x", "identity", b"x"),
    (b"x", "xpress", "compressed with xpress"),
    (b"x", "gzip", "is not"),
    (gzip.compress(b"x" * 99, mtime=0)[:-9], "gzip", "breaks off"),
    (BOMB, "deflate", "unfolds to more than 2 MiB"),
]


@pytest.mark.parametrize(("payload", "encoding", "expected"), ENCODED)
def test_encodings(payload: bytes, encoding: str | None, expected: bytes | str) -> None:
    if isinstance(expected, bytes):
        assert decoded(payload, encoding, 2 << 20) == expected
    else:
        with pytest.raises(ReadError, match=expected):
            decoded(payload, encoding, 2 << 20)


def test_encodings_of_browsers() -> None:
    brotli = pytest.importorskip("brotli", reason="brotli is absent")
    zstandard = pytest.importorskip("zstandard", reason="zstandard is absent")
    for name, packed in (("br", brotli.compress(b"words" * 99)), ("zstd", zstandard.compress(b"words" * 99))):
        assert decoded(packed, name) == b"words" * 99
        for broken in (packed[:-3], b"\xff\xff" + packed):
            with pytest.raises(ReadError, match="is not, or breaks off"):
                decoded(broken, name)
    for name, packed in (
        ("br", brotli.compress(bytes(9 << 20))),
        ("zstd", zstandard.compress(bytes(9 << 20))),
    ):
        with pytest.raises(ReadError, match="unfolds to more than 2 MiB"):
            decoded(packed, name, 2 << 20)


@given(
    st.binary(min_size=1),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1),
)
def test_any_bytes_under_any_name_come_back(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, name: str
) -> None:
    archive = Archive(tmp_path_factory.mktemp("any") / "data.warc.gz")
    each = record(file_name(file_uri(name)) or "", data)
    place = archive.append(each, data, sync=False)
    assert archive.payload(place, expect=each.payload) == data
    assert list(archive.records_after(0)) == [(each, place)]
    archive.close()
