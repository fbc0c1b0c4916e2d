"""Importing WARC files: what was captured comes over unaltered, what is wrong with it is said."""

import gzip
import subprocess
import sys
import zlib
from base64 import b32encode
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headwater.capture.limits import Limits
from headwater.capture.member import unpacked
from headwater.capture.warcs.scan import Found, records
from headwater.case import Case
from headwater.flow.stages import build, collect
from headwater.model import Problem, digest


def taken(case: Case, *paths: Path) -> tuple[int, list[Problem]]:
    return collect(case, [str(path) for path in paths], limits=Limits())


@pytest.fixture
def case(tmp_path: Path) -> Any:
    with Case.create(tmp_path / "case") as opened:
        yield opened


def bodies(case: Case) -> dict[str, bytes]:
    return {
        each.uri: case.archive.payload(case.store.place(each.id), expect=each.payload)
        for each in case.store.records()
    }


def test_pages_become_documents_and_the_rest_stays_beside(case: Case, crawl: Path) -> None:
    new, problems = taken(case, crawl)
    assert (new, problems) == (3, [])
    names = {"", "chunked", "packed"}
    assert set(bodies(case)) == {f"https://news.example/{name}" for name in names}
    assert (
        bodies(case)["https://news.example/chunked"]
        == b"<p>The county had 82 schools in 2020, it said.</p>\n"
    )
    result = build(case)
    assert (result.documents, result.problems) == (3, ())
    assert {s.sentence and s.lang for s in case.store.statements()} == {"en", "zh"}


def test_every_record_is_copied_byte_for_byte(case: Case, crawl: Path) -> None:
    taken(case, crawl)
    with crawl.open("rb") as stream:
        wanted = [each for each in records(stream, 1 << 20) if isinstance(each, Found)]
    whole = case.archive.path.read_bytes()
    assert len(wanted) == 5
    assert all(each.member is not None and each.member in whole for each in wanted)


def test_the_log_says_from_which_file_and_where(case: Case, crawl: Path) -> None:
    taken(case, crawl)
    events = [event for event in case.log.events() if event.what == "imported"]
    assert len(events) == 4
    source = f"{crawl.as_posix()} ({digest(crawl.read_bytes())})"
    assert events[0].detail == f"https://news.example/ from {source}, byte 0"
    assert events[-1].detail == f"5 records of {source}"
    assert not list(case.verify())


def test_importing_again_adds_nothing(case: Case, crawl: Path) -> None:
    taken(case, crawl)
    size = case.archive.size
    assert taken(case, crawl) == (0, [])
    assert case.archive.size == size


def test_warcio_passes_an_archive_with_imports(case: Case, crawl: Path) -> None:
    taken(case, crawl)
    command = [sys.executable, "-m", "warcio.cli", "check", "-v", str(case.archive.path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("digest pass") == 7


@pytest.mark.parametrize("version", ["1.0", "1.1"])
@pytest.mark.parametrize("way", ["members", "whole", "plain", "pairs"])
def test_each_way_of_packing_gives_the_same_records(case: Case, crawl: Path, way: str, version: str) -> None:
    members = [m.replace(b"WARC/1.1", f"WARC/{version}".encode()) for m in _members(crawl)]
    data = {
        "members": b"".join(map(gzip.compress, members)),
        "whole": gzip.compress(b"".join(members)),
        "plain": b"".join(members),
        "pairs": gzip.compress(b"".join(members[:2])) + gzip.compress(b"".join(members[2:])),
    }[way]
    crawl.write_bytes(data)
    assert taken(case, crawl) == (3, [])
    assert not list(case.verify())
    assert unpacked_versions(case) == {"WARC/1.1", f"WARC/{version}"}


def unpacked_versions(case: Case) -> set[str]:
    found, offset = set[str](), 0
    with case.archive.path.open("rb") as stream:
        while (member := unpacked(stream, offset)) is not None:
            raw = case.archive.path.read_bytes()[offset : offset + member.length]
            found.add(gzip.decompress(raw)[:8].decode())
            offset += member.length
    return found


def _members(path: Path) -> list[bytes]:
    data, found = path.read_bytes(), []
    while data:
        inflater = zlib.decompressobj(31)
        found.append(inflater.decompress(data))
        data = inflater.unused_data
    return found


WRONG = "sha1:" + b32encode(bytes(20)).decode()
PAGE = b"<p>The county has 82 schools.</p>"
ODD: list[tuple[str, dict[str, Any], int, str]] = [
    ("a wrong payload digest", {"WARC_Payload_Digest": WRONG}, 1, "does not match the digest"),
    ("a wrong block digest", {"WARC_Block_Digest": WRONG}, 1, "digest that the archive states of its record"),
    ("a digest of no known kind", {"WARC_Payload_Digest": "blake9:00"}, 1, ""),
    ("no date", {"WARC_Date": ""}, 1, "has no date of capture"),
    ("a date that is none", {"WARC_Date": "yesterday"}, 1, "has no date of capture"),
    ("no id", {"WARC_Record_ID": ""}, 1, "has no WARC-Record-ID"),
    ("cut by the crawler", {"WARC_Truncated": "length"}, 1, "cut short by the crawler (length)"),
    ("a wrong length", {"Content_Length": "20"}, 1, "states a length of 20 bytes"),
    ("one of several segments", {"WARC_Segment_Number": "1"}, 0, "is one segment of a record"),
    ("a continuation", {"warc_type": "continuation", "WARC_Segment_Number": "2"}, 0, "is one segment"),
    ("metadata", {"warc_type": "metadata"}, 0, ""),
    ("a conversion", {"warc_type": "conversion"}, 0, ""),
    ("a page kept as a resource", {"warc_type": "resource"}, 1, ""),
    ("a type of its own", {"warc_type": "x-thought"}, 0, ""),
    ("angle brackets, as wget writes them", {"WARC_Target_URI": "<https://odd.example/>"}, 1, ""),
    ("a name lookup", {"WARC_Target_URI": "dns:odd.example", "warc_type": "resource"}, 0, ""),
    ("no address", {"WARC_Target_URI": ""}, 0, "names no address"),
    ("an address that is none", {"WARC_Target_URI": "http://[odd"}, 0, ""),
]  # fmt: skip


@pytest.mark.parametrize(("how", "fields", "new", "words"), ODD, ids=[row[0] for row in ODD])
def test_odd_records(
    case: Case, tmp_path: Path, make: Any, how: str, fields: dict[str, Any], new: int, words: str
) -> None:
    crawl = make(tmp_path / "odd.warc.gz")
    crawl.add("https://odd.example/", PAGE, **fields)
    found, problems = taken(case, crawl.close())
    assert found == new
    assert [p for p in problems if words in p.reason] == problems
    assert bool(problems) == bool(words)
    if new:
        assert bodies(case) == {"https://odd.example/": PAGE}
    assert not list(case.verify())
    command = [sys.executable, "-m", "warcio.cli", "check", str(case.archive.path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0 or "unknown" in done.stdout.lower() or "blake9" in str(fields), done.stdout


def test_two_records_with_one_id_are_both_kept(case: Case, tmp_path: Path, make: Any) -> None:
    crawl = make(tmp_path / "twice.warc.gz")
    for name in "ab":
        crawl.add(f"https://{name}.example/", PAGE + name.encode(), WARC_Record_ID="<urn:uuid:1>")
    new, problems = taken(case, crawl.close())
    assert new == 2
    assert ["same WARC-Record-ID" in p.reason for p in problems] == [True]


def test_a_revisit_is_resolved_by_digest_or_said(case: Case, tmp_path: Path, make: Any, sha1: Any) -> None:
    crawl = make(tmp_path / "again.warc.gz")
    crawl.add("https://a.example/", PAGE)
    crawl.add("https://a.example/copy", b"", warc_type="revisit", WARC_Payload_Digest=sha1(PAGE))
    crawl.add("https://a.example/lost", b"", warc_type="revisit", WARC_Payload_Digest=sha1(b"other"))
    new, problems = taken(case, crawl.close())
    assert new == 2
    assert bodies(case) == {"https://a.example/": PAGE, "https://a.example/copy": PAGE}
    assert [(p.subject, "is not in this archive" in p.reason) for p in problems] == [
        ("https://a.example/lost", True)
    ]


def test_a_case_opened_after_a_kill_has_what_was_closed(case: Case, crawl: Path, tmp_path: Path) -> None:
    """The archive has the batch, log and store do not: as if killed between."""
    log = case.log.path.read_bytes()
    taken(case, crawl)
    wanted = {each.id for each in case.store.records()}
    case.close()
    case.log.path.write_bytes(log)
    for each in (tmp_path / "case").glob("case.db*"):
        each.unlink()
    for each in (tmp_path / "case" / "checkpoints").glob("*"):
        each.unlink()
    with Case.open(tmp_path / "case") as again:
        assert {each.id for each in again.store.records()} == wanted
        assert [event.what for event in again.log.events()].count("imported") == 4
        assert not list(again.verify())


def test_a_batch_that_was_never_closed_is_cut_off(case: Case, crawl: Path, tmp_path: Path) -> None:
    taken(case, crawl)
    whole = case.archive.path.read_bytes()
    case.close()
    case.archive.path.write_bytes(whole + whole[: len(whole) // 2])
    with Case.open(tmp_path / "case") as again:
        assert again.archive.path.read_bytes() == whole
        assert not list(again.verify())


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(st.integers(0, 10_000), st.integers(1, 255)), min_size=1, max_size=5), st.booleans()
)
def test_whatever_is_flipped_the_case_stays_sound(
    crawl: Path, tmp_path_factory: pytest.TempPathFactory, flips: list[tuple[int, int]], plain: bool
) -> None:
    """Never a crash; a document that is lost or changed leaves a Problem."""
    folder = tmp_path_factory.mktemp("flipped")
    data = bytearray(b"".join(_members(crawl)) if plain else crawl.read_bytes())
    for at, flip in flips:
        data[at % len(data)] ^= flip
    path = folder / "x.warc.gz"
    path.write_bytes(data)
    with Case.create(folder / "case") as case:
        new, problems = taken(case, path)
        assert problems or new >= 3 or plain  # nothing vouches for the header of a record that is not packed
        assert not list(case.verify())


def test_an_imported_file_never_takes_the_place_of_an_own_one(case: Case, tmp_path: Path, make: Any) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "report.txt").write_text("The county has 82 schools.")
    taken(case, tmp_path / "in")
    crawl = make(tmp_path / "x.warc.gz")
    crawl.add(
        "urn:headwater:file:report.txt", b"The county has 9 schools.", "text/plain", warc_type="resource"
    )
    crawl.add("urn:headwater:import:0", b"{}", "application/json", warc_type="metadata")
    new, problems = taken(case, crawl.close())
    assert new == 0
    assert [(p.subject, p.reason[:32]) for p in problems] == [
        ("report.txt", "is the name of another file in t")
    ]
    assert list(bodies(case).values()) == [b"The county has 82 schools."]
    assert not list(case.verify())
