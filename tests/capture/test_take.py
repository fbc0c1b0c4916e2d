"""The verb: what is new is kept once, what is known is left alone, what fails is said."""

import threading
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from headwater.capture import capture
from headwater.capture.custody import CustodyLog
from headwater.capture.exchange import Exchange
from headwater.capture.limits import Limits
from headwater.capture.take import Taken
from headwater.capture.warc import Archive
from headwater.errors import CaptureError
from headwater.model import Problem, digest


class Desk:
    """An archive and a log, with the current records in a dict."""

    def __init__(self, path: Path) -> None:
        self.archive = Archive(path / "data.warc.gz")
        self.log = CustodyLog(path / "custody.jsonl")
        self.current: dict[str, str] = {}
        self.unchanged: list[str] = []
        self.problems: list[Problem] = []
        ticks = count()
        start = datetime(2026, 1, 1, tzinfo=UTC)
        self.clock: Callable[[], datetime] = lambda: start + timedelta(seconds=next(ticks))

    def capture(
        self,
        *sources: Path | str,
        again: bool = False,
        limits: Limits = Limits(),  # noqa: B008
        fetcher: Callable[[str, Limits], Sequence[Exchange]] | None = None,
    ) -> list[Taken]:
        self.unchanged, self.problems = [], []
        taken = []
        for outcome in capture(
            [str(each) for each in sources],
            archive=self.archive,
            log=self.log,
            current=self.current.get,
            clock=self.clock,
            who="tester",
            fetcher=fetcher,
            limits=limits,
            again=again,
            unchanged=self.unchanged.append,
        ):
            if isinstance(outcome, Problem):
                self.problems.append(outcome)
            else:
                taken.append(outcome)
                record = outcome[0]
                self.current.update({record.uri: record.id, record.url or record.uri: record.id})
        return taken


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "desk")
    (tmp_path / "desk").mkdir()
    yield made
    made.archive.close()


def page(url: str, body: bytes = b"<p>", status: int = 200) -> Exchange:
    head = b"HTTP/1.1 %d X\r\n\r\n" % status
    request = b"GET / HTTP/1.1\r\n\r\n"
    return Exchange(
        url=url, request=request, head=head, status=status, body=body, address="192.0.2.1", media_type=None
    )


def test_a_file_becomes_a_record_and_an_entry(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"words")
    ((record, place),) = desk.capture(tmp_path / "a.txt")
    assert record.payload == digest(b"words")
    assert record.captured_at == "2026-01-01T00:00:00.000000Z"
    assert record.media_type == "text/plain"
    assert desk.archive.payload(place, expect=record.payload) == b"words"
    (event,) = desk.log.events()
    assert (event.what, event.who, event.subject, event.digest) == (
        "captured",
        "tester",
        record.id,
        record.payload,
    )
    assert event.detail == (tmp_path / "a.txt").as_posix()


def test_the_same_bytes_write_nothing(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_bytes(b"words")
    desk.capture(tmp_path / "in")
    size, entries = desk.archive.size, desk.log.path.read_bytes()
    assert desk.capture(tmp_path / "in") == []
    assert desk.unchanged == ["a.txt"]
    assert (desk.archive.size, desk.log.path.read_bytes()) == (size, entries)


def test_a_changed_file_is_a_new_record_and_changing_back_is_one_too(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    ids: list[str] = []
    for text in (b"one", b"two", b"one"):
        path.write_bytes(text)
        ids.extend(record.id for record, _ in desk.capture(path))
    assert ids[0] == ids[2] != ids[1]
    assert [desk.archive.payload(place) for _, place in desk.archive.records_after(0)] == [
        b"one",
        b"two",
        b"one",
    ]


def test_many_files_are_all_there_and_logged_in_order(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for number in range(150):
        (tmp_path / "in" / f"{number:03}.txt").write_text(str(number))
    taken = desk.capture(tmp_path / "in")
    assert [record.file for record, _ in taken] == [f"{number:03}.txt" for number in range(150)]
    assert [event.subject for event in desk.log.events()] == [record.id for record, _ in taken]
    assert not list(desk.log.verify())


def test_bad_items_are_problems_and_the_rest_is_taken(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "empty.txt").touch()
    (tmp_path / "in" / "good.txt").write_text("x")
    with (tmp_path / "in" / "large.txt").open("wb") as file:
        file.truncate(2000)
    taken = desk.capture("nothing-here", tmp_path / "in", limits=Limits(size=1000))
    assert [record.file for record, _ in taken] == ["good.txt"]
    assert [(p.subject, p.reason) for p in desk.problems] == [
        ("nothing-here", "there is no such file or folder"),
        ("empty.txt", "is empty"),
        ("large.txt", "is 2,000 bytes, over the limit of 1,000 bytes"),
    ]


def test_an_address_is_fetched_once_unless_asked_again(desk: Desk) -> None:
    asked = []

    def fetch(url: str, limits: Limits) -> tuple[Exchange, ...]:
        asked.append(url)
        return page(url, b"", 302), page("https://b.example/", b"version %d" % len(asked))

    ((record, place),) = desk.capture("http://a.example/#x", fetcher=fetch)
    assert (record.uri, record.url, record.file) == ("https://b.example/", "http://a.example/", None)
    assert desk.archive.payload(place) == b"version 1"
    assert desk.capture("http://a.example", "http://a.example/", fetcher=fetch) == []
    assert desk.unchanged == ["http://a.example/", "http://a.example/"]
    assert len(asked) == 1
    ((second, _),) = desk.capture("http://a.example/", fetcher=fetch, again=True)
    assert second.uri == record.uri
    assert second.id != record.id
    assert [each.url for each, _ in desk.archive.records_after(0)] == ["http://a.example/"] * 2


def test_an_address_that_fails_writes_nothing(desk: Desk) -> None:
    def fetch(url: str, limits: Limits) -> tuple[Exchange, ...]:
        raise CaptureError("refuses the connection")

    assert desk.capture("http://a.example/", "https://u:p@b.example/", fetcher=fetch) == []
    assert {p.subject for p in desk.problems} == {"http://a.example/", "https://u:p@b.example/"}
    assert desk.archive.size == 0
    assert list(desk.log.events()) == []


def test_what_was_taken_is_logged_even_if_the_caller_stops(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for number in range(3):
        (tmp_path / "in" / f"{number}.txt").write_text(str(number))
    stop = threading.Event()
    outcomes = capture(
        [str(tmp_path / "in")], archive=desk.archive, log=desk.log, unchanged=lambda _: stop.set()
    )
    next(outcomes)
    outcomes.close()  # type: ignore[attr-defined]
    assert len(list(desk.log.events())) == len(list(desk.archive.records_after(0))) == 3
