"""A case that somebody tampered with: every way has a name, and verifying changes nothing."""

import json
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from headwater.capture.custody.acts import Act
from headwater.capture.custody.checkpoints import Checkpoints
from headwater.capture.custody.log import CustodyLog
from headwater.capture.custody.note import parse, sign
from headwater.case import Case
from headwater.errors import UsageError
from headwater.flow import log_verified, make_checkpoint, signing_key, trace, verify
from headwater.model import CustodyEvent

TEXT = "Report on the {} (fictional)\n\nBy the end of 2062, more than {} officials had visited 40 villages.\n"


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case of three documents, traced in two runs, so that it has two checkpoints."""
    folder = tmp_path_factory.mktemp("original")
    (folder / "in").mkdir()
    for number, place in enumerate(("Reed Basin", "Tarn Valley", "Osk Upland")):
        (folder / f"in/{number}.txt").write_text(TEXT.format(place, 1200 + number), encoding="utf-8")
        if number == 1:
            trace([str(folder / "in")], folder / "out")
            shutil.copytree(folder / "out/case", folder / "older")
    trace([str(folder / "in")], folder / "out")
    return folder


@pytest.fixture
def case(original: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(original / "out/case", tmp_path / "case"))


@contextmanager
def another_key(folder: Path) -> Iterator[None]:
    """Act as somebody else, who has a key and a memory of their own."""
    kept = os.environ["XDG_DATA_HOME"]
    os.environ["XDG_DATA_HOME"] = str(folder / "other")
    try:
        yield
    finally:
        os.environ["XDG_DATA_HOME"] = kept


def failed(case: Path, **options: object) -> list[str]:
    """What does not hold, and that looking changed nothing."""
    before = {p: p.read_bytes() for p in case.rglob("*") if p.is_file() and p.stat().st_size < 1 << 24}
    found = verify(case, analysis=bool(options.pop("analysis", False)), **options).failed  # type: ignore[arg-type]
    assert {p: p.read_bytes() for p in before if p.exists()} == before
    return list(found)


def test_an_untouched_case_holds(case: Path) -> None:
    result = verify(case, key=signing_key().fingerprint, deep=True)
    assert not result.failed
    assert {f.part for f in result.findings} >= {"log", "signatures", "records", "files", "database", "spans"}
    assert result.checked["records"] == 3
    assert len(list(result.lines())) < 40
    json.dumps(result.as_json())


def edit(name: str, change: Callable[[bytes], bytes]) -> Callable[[Path], object]:
    def do(case: Path) -> None:
        (case / name).write_bytes(change((case / name).read_bytes()))

    return do


def lines_of(case: Path) -> list[bytes]:
    return (case / "custody.jsonl").read_bytes().splitlines(keepends=True)


def write_lines(case: Path, lines: list[bytes]) -> None:
    (case / "custody.jsonl").write_bytes(b"".join(lines))


def remove(name: str) -> Callable[[Path], object]:
    return lambda case: (case / name).unlink()


def link(name: str) -> Callable[[Path], object]:
    def do(case: Path) -> None:
        shutil.move(case / name, case.parent / "elsewhere")
        (case / name).symlink_to(case.parent / "elsewhere")

    return do


def swap(case: Path) -> None:
    """Exchange two records of the archive, byte for byte."""
    archive = case / "archive/data.warc.gz"
    whole, places = archive.read_bytes(), []
    for event in CustodyLog(case / "custody.jsonl").events():
        if event.what == "captured":
            start = int(event.fact("start") or 0)
            places.append((start, int(event.fact("offset") or 0) + int(event.fact("length") or 0)))
    (a, b), (c, d) = places[1], places[2]
    assert b == c
    archive.write_bytes(whole[:a] + whole[c:d] + whole[a:b] + whole[d:])


def add(name: str) -> Callable[[Path], object]:
    return lambda case: (case / name).write_bytes(b"junk")


def newest(case: Path) -> Path:
    made = Checkpoints(case)
    return made.path(made.sizes()[-1])


def first_as_last(case: Path) -> None:
    made = Checkpoints(case)
    newest(case).write_bytes(made.path(made.sizes()[0]).read_bytes())


def piped(case: Path) -> None:
    (case / "case.json").unlink()
    os.mkfifo(case / "case.json")


TAMPERED: list[tuple[Callable[[Path], object], list[str]]] = [
    # missing, added, leading elsewhere
    (remove("custody.jsonl"), ["custody.jsonl: is missing"]),
    (remove("custody.pub"), ["custody.pub: is missing"]),
    (remove("case.json"), ["case.json: cannot be read"]),
    (remove("case.db"), ["case.db: is missing"]),
    (remove("archive/data.warc.gz"), ["archive/data.warc.gz: is missing, with 3 records"]),
    (lambda case: newest(case).unlink(), ["not signed"]),
    (lambda case: Checkpoints(case).path(Checkpoints(case).sizes()[0]).unlink(), [".note: is missing"]),
    (lambda case: shutil.rmtree(case / "checkpoints"), ["not signed", ".note: is missing"]),
    (add("notes.txt"), ["notes.txt: is not part of a case"]),
    (add("archive/more.warc.gz"), ["archive/more.warc.gz: is in no entry of the log"]),
    (add("checkpoints/x.note"), ["checkpoints/x.note: is no checkpoint"]),
    (add("checkpoints/9.tsr"), ["checkpoints/9.tsr: is not part of a case"]),
    (lambda case: os.mkfifo(case / "checkpoints/3.note"), ["checkpoints/3.note: is a device or pipe"]),
    (lambda case: os.mkfifo(case / "checkpoints/3.tsr"), ["checkpoints/3.tsr: is a device or pipe"]),
    (lambda case: os.mkfifo(case / "archive/x"), ["archive/x: is no plain file"]),
    (piped, ["case.json: is no plain file"]),
    (lambda case: (case / "more").mkdir(), ["more: is no folder of a case"]),
    (link("archive/data.warc.gz"), ["archive/data.warc.gz: is a link", "archive/data.warc.gz: is no plain file"]),
    (link("case.json"), ["case.json: is a link"]),
    # the archive
    (edit("archive/data.warc.gz", lambda d: d[:-40]), ["is cut short", "2.txt: is not as it was logged"]),
    (edit("archive/data.warc.gz", lambda d: d + b"x"), ["has 1 bytes behind the last record"]),
    (swap, ["1.txt: is not as it was logged", "2.txt: is not as it was logged"]),
    # the settings
    (edit("case.json", lambda d: d.replace(b'"title"', b'"title" ')), ["case.json: was edited"]),
    # the log
    (lambda case: write_lines(case, lines_of(case)[:-1]), ["entries were removed"]),
    (lambda case: write_lines(case, lines_of(case)[:4]), ["entries were removed"]),
    (lambda case: write_lines(case, lines_of(case)[1:]), ["line 1: is entry 2, not 1"]),
    (lambda case: write_lines(case, [*lines_of(case)[:2], *lines_of(case)[3:]]), ["line 3: is entry 4, not 3"]),
    (lambda case: write_lines(case, [*lines_of(case)[:-1], lines_of(case)[-1][:-9]]), ["is unfinished"]),
    (edit("custody.jsonl", lambda d: d.replace(b'"1.txt"', b'"7.txt"')), ["line 3 of the custody log was changed"]),
    (edit("custody.jsonl", lambda d: d.replace(b'"1.txt"', b'"\\u0031.txt"')), ["line 3: was changed: it is not written"]),
    (edit("custody.jsonl", lambda d: d.replace(b"1.txt", b"\xff.txt")), ["line 3 of the custody log"]),
    (edit("custody.jsonl", lambda d: b"[" * 100_000 + b"\n" + d), ["line 1 of the custody log is no entry"]),
    (edit("custody.jsonl", lambda d: b"x" * (3 << 20) + b"\n" + d), ["line 1: is longer than any entry"]),
    (edit("custody.jsonl", lambda d: b"\0" * 4096), ["line 1 of the custody log is no entry"]),
    (edit("custody.jsonl", lambda d: b""), ["custody.jsonl: has no entry"]),
    # the checkpoints
    (lambda case: newest(case).write_bytes(newest(case).read_bytes().replace(b"\n\n", b"\n \n")), ["is no checkpoint"]),
    (first_as_last, ["it stands in another's place"]),
    (edit("custody.pub", lambda d: d[:-3] + b"A=\n"), ["custody.pub: holds"]),
    (edit("custody.pub", lambda d: b"\xff"), ["custody.pub: holds what is no key"]),
]  # fmt: skip


@pytest.mark.parametrize(("change", "said"), TAMPERED)
def test_every_tampering_is_named(case: Path, change: Callable[[Path], object], said: list[str]) -> None:
    change(case)
    found = failed(case)
    for words in said:
        assert any(words in each for each in found), (words, found)


ROWS = [
    ("DELETE FROM statements WHERE rowid = (SELECT min(rowid) FROM statements)", "statements has"),
    ("UPDATE statements SET body = replace(body, '40 villages', '44 villages')", "statements has"),
    ("UPDATE statements SET made_by = 'figures/9'", "statements has"),
    ("UPDATE documents SET body = replace(body, 'Tarn', 'Turn')", "documents has"),
    ("UPDATE weighings SET body = replace(body, 'agree', 'conflict')", "weighings has"),
    ("UPDATE records SET place_start = place_start + 1 WHERE uri LIKE '%1.txt'", "stands elsewhere in the archive"),
    ("DELETE FROM questions", "questions has 0 rows"),
]  # fmt: skip


@pytest.mark.parametrize(("command", "said"), ROWS)
def test_a_row_that_was_altered_or_removed_is_seen(case: Path, command: str, said: str) -> None:
    with sqlite3.connect(case / "case.db") as rows:
        assert rows.execute(command).rowcount, command
    rows.close()
    assert any(said in each for each in failed(case, analysis=True)), failed(case, analysis=True)


def test_a_database_that_is_none_is_a_finding(case: Path) -> None:
    (case / "case.db").write_bytes(b"junk" * 1000)
    assert any("database cannot be used" in each for each in failed(case, analysis=True))


def test_an_altered_database_stays_in_the_log(case: Path) -> None:
    """The next run does not make it good: that there was a break remains."""
    with sqlite3.connect(case / "case.db") as rows:
        rows.execute("DELETE FROM statements")
    rows.close()
    with Case.open(case) as opened:
        opened.resume()
        assert (last := opened.log.latest("found changed")) is not None
    assert "statements has 0 rows" in last.detail


def test_an_older_state_is_known_by_who_made_the_newer(original: Path, tmp_path: Path) -> None:
    older = Path(shutil.copytree(original / "older", tmp_path / "older"))
    assert not failed(older), "in itself it holds: it may be a backup"
    (said,) = [f for f in verify(older, analysis=False).findings if "this computer made last" in f.subject]
    assert said.state == "open" and "older state" in said.reason
    given = newest(original / "out/case")
    assert any("older state" in each for each in failed(older, remember=False, checkpoints=[given]))


def test_a_checkpoint_given_earlier_is_gone_on_from(original: Path, case: Path) -> None:
    for given in (newest(original / "older"), newest(case)):
        assert not failed(case, checkpoints=[given])


def rewritten(case: Path) -> None:
    """Change an entry, and make chain, checkpoints and keys anew: what somebody with another key can do."""
    events = list(CustodyLog(case / "custody.jsonl").events())
    (case / "custody.jsonl").unlink()
    shutil.rmtree(case / "checkpoints")
    log = CustodyLog(case / "custody.jsonl")
    for event in events:
        if event.what not in {"signed", "key added"}:
            detail = "7.txt" if event.detail == "1.txt" else event.detail
            log.append(
                Act(
                    when=event.when,
                    who=event.who,
                    what=event.what,
                    subject=event.subject,
                    digest=event.digest,
                    detail=detail,
                    facts=event.facts,
                )
            )
    with another_key(case.parent):
        Checkpoints(case).sign(log, "2062-01-01T00:00:00Z", "forger")


def test_signed_anew_by_another_key(original: Path, case: Path) -> None:
    rewritten(case)
    own = signing_key().fingerprint
    found = failed(case, remember=False)
    assert any("lacks" in each or "holds the key" in each for each in found), "the old key is still there"
    text = (case / "custody.pub").read_text().splitlines()
    (case / "custody.pub").write_text(text[-1] + "\n")
    assert not failed(case, remember=False), "whole in itself: nothing inside can tell"
    assert any(f"signed by another key than {own}" in each for each in failed(case, remember=False, key=own))
    found = failed(case, remember=False, checkpoints=[newest(original / "out/case")])
    assert any("signed by another key" in each for each in found)


def test_a_checkpoint_by_another_key_is_told_from_a_changed_one(case: Path) -> None:
    last, other = newest(case), Ed25519PrivateKey.generate()
    known = parse(last.read_bytes())
    last.write_bytes(sign(known.origin, known.size, known.root, other).note)
    own = signing_key().fingerprint
    assert any(f"signed by another key than the key {own}" in each for each in failed(case))
    last.write_bytes(replace(known, size=known.size + 1).note)
    assert any("its signature does not match" in each or "another's place" in each for each in failed(case))
    last.write_bytes(replace(known, root=bytes(32)).note)
    assert any("its signature does not match" in each for each in failed(case))


def test_two_people_one_case(case: Path) -> None:
    """Handing a case on is no tampering; who checks for the first key alone is told."""
    own = signing_key().fingerprint
    with another_key(case.parent):
        with Case.open(case) as opened:
            opened.note("accepted", "sha-256:0", detail="by a reviewer")
        assert not failed(case)
    assert not failed(case)
    assert any("another key" in each for each in failed(case, key=own))


def test_what_a_newer_headwater_logs_is_said_and_does_not_fail(case: Path) -> None:
    with Case.open(case) as opened:
        opened.note("weatherproofed", "x")
    result = verify(case, analysis=False)
    assert not result.failed
    assert any("weatherproofed" in f.reason and f.state == "open" for f in result.findings)


def test_parts_that_a_newer_headwater_writes_are_named(case: Path) -> None:
    body = json.loads(lines_of(case)[2])
    write_lines(
        case,
        [*lines_of(case)[:2], json.dumps({**body, "colour": "red"}).encode() + b"\n", *lines_of(case)[3:]],
    )
    assert any("does not know (colour)" in each for each in failed(case))


def test_entries_that_a_stopped_run_left_unsigned_are_named_and_signed_by_the_next(case: Path) -> None:
    CustodyLog(case / "custody.jsonl").append(
        Act(when="2062-01-01T00:00:00Z", who="t", what="read", subject="x")
    )
    assert any("not signed" in each for each in failed(case))
    made = make_checkpoint(case)
    assert not failed(case)
    assert newest(case).read_bytes() == made.note


def test_a_case_from_before_is_read_adopted_and_then_proves_itself(case: Path) -> None:
    """Entries had neither facts nor signatures; the log goes on from them."""
    events = [e for e in CustodyLog(case / "custody.jsonl").events() if e.what == "captured"]
    shutil.rmtree(case / "checkpoints")
    (case / "custody.pub").unlink()
    previous, old = "", []
    for number, e in enumerate(events, 1):
        event = CustodyEvent(
            sequence=number, when=e.when, who="Headwater", what="captured", subject=e.subject, digest=e.digest,
            detail=e.detail, previous=previous,
        )  # fmt: skip
        previous = event.hash
        body = {name: getattr(event, name) for name in ("sequence", "when", "who", "what", "subject", "digest", "detail", "previous", "hash")}  # fmt: skip
        old.append(json.dumps(body).encode() + b"\n")
    write_lines(case, old)
    assert any("not signed" in each for each in failed(case, remember=False))
    with Case.open(case) as opened:
        assert [event.what for event in opened.log.events()] == ["captured"] * 3 + ["adopted"]
    assert lines_of(case)[:3] == old, "what was logged stays as it was"
    assert not failed(case)
    archive = case / "archive/data.warc.gz"
    archive.write_bytes(archive.read_bytes()[:-1] + b"\x07")
    assert any("is not as it was logged" in each for each in failed(case))


def test_that_a_case_was_verified_is_logged_in_ones_own_case_alone(case: Path) -> None:
    log_verified(verify(case))
    assert (last := CustodyLog(case / "custody.jsonl").latest("verified")) is not None
    assert last.subject.startswith("checkpoints/")
    before = lines_of(case)
    with another_key(case.parent):
        log_verified(verify(case))
    assert lines_of(case) == before
    assert not failed(case)


REFUSED = [
    ({"key": "abc"}, "no public key"),
    ({"key": "x+y+z"}, "no public key"),
    ({"checkpoints": ["/nowhere"]}, "No such file"),
    ({"checkpoints": [__file__]}, "is no checkpoint"),
]


@pytest.mark.parametrize(("options", "reason"), REFUSED)
def test_what_is_no_key_or_checkpoint_is_refused(case: Path, options: dict[str, object], reason: str) -> None:
    with pytest.raises(UsageError, match=reason):
        verify(case, **options)  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="is no case"):
        verify(case / "archive")


def test_keys_are_taken_as_people_have_them(case: Path, tmp_path: Path) -> None:
    found = signing_key()
    (tmp_path / "key.pem").write_bytes(found.pem)
    shown = ":".join(found.fingerprint.upper()[n : n + 2] for n in range(0, 64, 2))
    for key in (
        shown,
        str(tmp_path / "key.pem"),
        (case / "custody.pub").read_text(),
        str(case / "custody.pub"),
    ):
        assert not failed(case, key=key)
