"""WACZ: imported whole, exported and back to the same ids; a hostile one does no harm and is named."""

import gzip
import hashlib
import io
import json
import os
import shutil
import struct
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headwater.capture.limits import Limits
from headwater.capture.wacz.bring import check_wacz
from headwater.capture.wacz.cdxj import timestamp
from headwater.capture.wacz.surt import surt
from headwater.case import Case
from headwater.flow.package import write_package
from headwater.flow.stages import build, collect
from headwater.model import Problem

PAGE_LINES = [
    {"format": "json-pages-1.0", "id": "pages", "title": "All"},
    {"url": "https://news.example/", "ts": "2026-01-02T03:04:05Z", "title": "Front"},
    {"url": "https://news.example/old#part", "ts": "2026-01-02T03:04:05Z"},
]


def packed(
    path: Path, crawl: Path, *, profile: dict[str, str] | None = None, pages: list[Any] | None = None,
    more: dict[str, bytes] | None = None, left_out: str = "", changed: str = "", digest: str | None = None,
) -> Path:  # fmt: skip
    """Pack a WARC as others do; `changed` is a file that is altered after its digest was taken."""
    lines = PAGE_LINES if pages is None else pages
    files = {
        f"archive/{crawl.name}": crawl.read_bytes(),
        "indexes/index.cdx.gz": gzip.compress(b"", mtime=0),
        "pages/pages.jsonl": "\n".join(json.dumps(line) for line in lines).encode(),
    } | (more or {})
    rows = [
        {
            "name": name.lower(),
            "path": name,
            "bytes": len(data),
            "hash": f"sha256:{hashlib.sha256(data).hexdigest()}",
        }
        for name, data in files.items()
    ]
    said = (profile or {"profile": "data-package", "wacz_version": "1.1.1"}) | {"resources": rows}
    body = json.dumps(said).encode()
    files["datapackage.json"] = body
    stated = digest or f"sha256:{hashlib.sha256(body).hexdigest()}"
    files["datapackage-digest.json"] = json.dumps({"path": "datapackage.json", "hash": stated}).encode()
    if changed:
        files[changed] += b" "
    with zipfile.ZipFile(path, "w") as package:
        for name, data in files.items():
            if name != left_out:
                package.writestr(name, data)
    return path


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "case") as opened:
        yield opened


def taken(case: Case, path: Path) -> tuple[int, list[Problem]]:
    return collect(case, [str(path)], limits=Limits())


@pytest.mark.parametrize(
    "profile",
    [{"profile": "data-package", "wacz_version": "1.1.1"}, {"profile": "wacz"}],
    ids=["1.1.1", "1.2.0"],
)
def test_the_listed_pages_are_the_documents(case: Case, crawl: Path, tmp_path: Path, profile: Any) -> None:
    path = packed(tmp_path / "x.wacz", crawl, profile=profile)
    new, problems = taken(case, path)
    assert (new, problems) == (2, [])
    assert [(r.uri, r.url) for r in case.store.records()] == [
        ("https://news.example/", "https://news.example/"),
        ("https://news.example/packed", "https://news.example/old"),  # a page that led on
    ]
    assert [f.state for f in check_wacz(path)] == ["holds"] * 5
    size = case.archive.size
    assert taken(case, path) == (0, [])
    assert case.archive.size == size


WRONG = [
    ({"changed": "pages/pages.jsonl"}, "x.wacz, pages/pages.jsonl", "does not match its digest"),
    ({"changed": "datapackage.json"}, "x.wacz, datapackage.json", "does not match its digest"),
    ({"digest": "sha256:00"}, "x.wacz, datapackage.json", "does not match its digest"),
    ({"left_out": "indexes/index.cdx.gz"}, "x.wacz, indexes/index.cdx.gz", "is listed, but not in the package"),
    ({"left_out": "datapackage.json"}, "x.wacz, datapackage.json", "is not in the package"),
    ({"profile": {"profile": "multi-wacz-package"}}, "x.wacz, datapackage.json", "is a list of other WACZ files"),
    ({"more": {"inner.wacz": b"PK"}}, "x.wacz, inner.wacz", "is a WACZ inside this one"),
    ({"more": {"pages/more.jsonl": b"{\n[]\n"}}, "x.wacz, pages/more.jsonl", "names no page"),
    ({"more": {"../../out.txt": b"x"}}, "x.wacz, ../../out.txt", "leads out of the package"),
    ({"more": {"/tmp/out.txt": b"x"}}, "x.wacz, /tmp/out.txt", "leads out of the package"),
    ({"pages": [*PAGE_LINES, {"url": "https://gone.example/"}]}, "https://gone.example/", "no whole record of it"),
]  # fmt: skip


@pytest.mark.parametrize(("how", "subject", "words"), WRONG)
def test_what_is_wrong_is_named_and_the_rest_is_taken(
    case: Case, crawl: Path, tmp_path: Path, how: dict[str, Any], subject: str, words: str
) -> None:
    new, problems = taken(case, packed(tmp_path / "x.wacz", crawl, **how))
    assert new >= 2
    assert any(p.subject.endswith(subject) and words in p.reason for p in problems), problems
    assert not (tmp_path / "out.txt").exists()
    assert not Path("/tmp/out.txt").exists()


def bomb(path: Path, crawl: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("archive/data.warc", bytes(300 << 20))


def overlapping(path: Path, crawl: Path) -> None:
    """Two names in the directory for the same bytes."""
    with zipfile.ZipFile(path, "w") as package:
        package.write(crawl, "archive/a.warc.gz")
        twin = zipfile.ZipInfo("archive/b.warc.gz")
        first = package.infolist()[0]
        twin.header_offset, twin.file_size, twin.compress_size, twin.CRC = (
            0,
            first.file_size,
            first.compress_size,
            first.CRC,
        )
        package.filelist.append(twin)


def encrypted(path: Path, crawl: Path) -> None:
    with zipfile.ZipFile(path, "w") as package:
        package.write(crawl, "archive/a.warc.gz")
    data = bytearray(path.read_bytes())
    data[6] |= 1
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)


def absurd(path: Path, crawl: Path) -> None:
    """A size in the directory that no disk has."""
    with zipfile.ZipFile(path, "w") as package:
        package.write(crawl, "archive/a.warc.gz")
    data = bytearray(path.read_bytes())
    at = data.rindex(b"PK\x01\x02")
    data[at + 20 : at + 28] = struct.pack("<II", 0xFFFFFFF0, 0xFFFFFFF0)
    path.write_bytes(data)


def cut(path: Path, crawl: Path) -> None:
    packed(path, crawl)
    path.write_bytes(path.read_bytes()[:-300])


def empty(path: Path, crawl: Path) -> None:
    with zipfile.ZipFile(path, "w"):
        pass


def text(path: Path, crawl: Path) -> None:
    path.write_text("no zip")


HOSTILE = [(bomb, "times its size"), (overlapping, "overlaps"), (encrypted, "is encrypted"), (absurd, ""),
           (cut, "broken or cut short"), (empty, "holds no WARC"), (text, "is no ZIP")]  # fmt: skip


@pytest.mark.parametrize(("make_one", "words"), HOSTILE, ids=[row[0].__name__ for row in HOSTILE])
def test_a_hostile_package_is_refused_by_name(
    case: Case, crawl: Path, tmp_path: Path, make_one: Any, words: str
) -> None:
    make_one(tmp_path / "x.wacz", crawl)
    new, problems = taken(case, tmp_path / "x.wacz")
    assert new == 0
    assert any(words in p.reason for p in problems), problems
    assert any(f.state == "fails" for f in check_wacz(tmp_path / "x.wacz")) or make_one is empty


def exported(case: Case, path: Path) -> Path:
    with path.open("wb") as out:
        write_package(case, out)
    return path


def ids(case: Case) -> dict[str, list[str]]:
    return {
        "records": sorted(r.id for r in case.store.records()),
        "names": sorted(r.name for r in case.store.records()),
        "sources": sorted(r.id for r in case.store.records("sources")),
        "documents": case.store.document_ids(),
        "statements": case.store.statement_ids(),
        "questions": [q.id for q in case.store.questions()],
    }


def test_three_generations_have_the_same_ids(crawl: Path, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "报告 2020.txt").write_text("全县有82所学校。\n")
    (tmp_path / "in" / "sources.csv").write_text("file,publisher\n报告 2020.txt,Lanwei Daily\n")
    found = []
    sources = [str(packed(tmp_path / "x.wacz", crawl)), str(tmp_path / "in")]
    for number in range(4):
        with Case.create(tmp_path / str(number)) as case:
            _, problems = collect(case, sources, limits=Limits())
            assert problems == []
            build(case)
            found.append(ids(case))
            sources = [str(exported(case, tmp_path / f"{number}.wacz"))]
            assert [f for f in check_wacz(Path(sources[0])) if f.state != "holds"] == []
            assert not list(case.verify())
    assert len(found[0]["statements"]) >= 3
    assert len(found[0]["sources"]) == 1
    assert found[1:] == found[:1] * 3


def test_the_same_case_makes_the_same_package(case: Case, crawl: Path, tmp_path: Path) -> None:
    taken(case, crawl)
    build(case)
    one, two = exported(case, tmp_path / "1.wacz"), exported(case, tmp_path / "2.wacz")
    assert one.read_bytes() == two.read_bytes()


def test_the_index_leads_to_every_record(case: Case, crawl: Path, tmp_path: Path) -> None:
    taken(case, crawl)
    with zipfile.ZipFile(exported(case, tmp_path / "x.wacz")) as package:
        lines = gzip.decompress(package.read("indexes/index.cdx.gz")).decode().splitlines()
        table = package.read("indexes/index.idx").decode().splitlines()
        data = package.read("archive/data.warc.gz")
    assert lines == sorted(lines)
    assert len(table) == 2
    rows = [json.loads(line.split(" ", 2)[2]) for line in lines]
    assert [(row["url"], row.get("status")) for row in rows] == [
        (f"https://news.example/{name}", status)
        for name, status in [
            ("", "200"),
            ("a.png", "200"),
            ("chunked", "200"),
            ("old", "302"),
            ("packed", "200"),
        ]
    ]
    for row in rows:
        member = data[int(row["offset"]) : int(row["offset"]) + int(row["length"])]
        assert f"WARC-Target-URI: {row['url']}\r\n".encode() in gzip.decompress(member)
        assert row["recordDigest"] == "sha256:" + hashlib.sha256(member).hexdigest()


def test_wacz_validate_passes(case: Case, crawl: Path, tmp_path: Path) -> None:
    beside = str(Path(sys.executable).with_name("wacz"))
    command = os.environ.get("HEADWATER_WACZ") or shutil.which(beside) or shutil.which("wacz")
    if command is None:
        pytest.skip("wacz is absent")
    taken(case, crawl)
    build(case)
    path = exported(case, tmp_path / "x.wacz")
    done = subprocess.run([command, "validate", "-f", str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "the passed WACZ is valid" in done.stdout


KEYS = [
    ("https://www.Example.com:443/A/b.html?b=2&a=1#x", "com,example)/a/b.html?a=1&b=2"),
    ("http://www2.example.com/", "com,example)/"),
    ("http://example.com", "com,example)/"),
    ("http://example.com:8080/x/", "com,example:8080)/x"),
    ("https://user:word@example.com/", "com,example)/"),
    ("https://例え.example/路?q=天山", "example,xn--r8jz45g)/%e8%b7%af?q=%e5%a4%a9%e5%b1%b1"),
    ("https://example.com/%E8%B7%AF", "com,example)/%e8%b7%af"),
    ("https://example.com/a/./b/../c", "com,example)/a/c"),
    ("https://example.com//a//b", "com,example)/a/b"),
    ("https://example.com/?", "com,example)/"),
    ("https://example.com/?a=b%20c", "com,example)/?a=b%20c"),
    ("http://1.2.3.4/x", "4,3,2,1)/x"),
    ("http://[2001:db8::1]/x", "[2001:db8::1])/x"),
    ("https://example.com/100%", "com,example)/100%25"),
    ("urn:headwater:file:a%20b.txt", "urn:headwater:file:a%20b.txt"),
    ("http://[odd", "http://[odd"),
    ("http://example.com:99999/", "http://example.com:99999/"),
]


@pytest.mark.parametrize(("url", "key"), KEYS)
def test_keys(url: str, key: str) -> None:
    assert surt(url) == key


def test_a_date_of_any_precision_is_14_digits() -> None:
    assert timestamp("2026") == "20260101000000"
    assert timestamp("2026-11-21T23:33:42.076718Z") == "20261121233342"


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 10_000), st.integers(1, 255)), min_size=1, max_size=4))
def test_whatever_is_flipped_is_named(
    crawl: Path, tmp_path_factory: pytest.TempPathFactory, flips: list[tuple[int, int]]
) -> None:
    folder = tmp_path_factory.mktemp("flipped")
    path = packed(folder / "x.wacz", crawl)
    data = bytearray(path.read_bytes())
    for at, flip in flips:
        data[at % len(data)] ^= flip
    path.write_bytes(data)
    with Case.create(folder / "case") as case:
        new, problems = taken(case, path)
        assert problems or new == 2
        assert not list(case.verify())


def test_a_package_of_random_bytes_is_a_problem(case: Case, tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(), "w"):
        pass
    (tmp_path / "x.wacz").write_bytes(b"PK\x05\x06" + bytes(18))
    _, problems = taken(case, tmp_path / "x.wacz")
    assert "holds no WARC" in problems[-1].reason
