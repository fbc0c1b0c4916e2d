"""The custody log: chained, and every kind of tampering has a name."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from headwater.capture.custody import Act, CustodyLog
from headwater.errors import EvidenceError


def act(number: int) -> Act:
    return Act(
        when=f"2026-01-01T00:00:0{number}Z", who="t", what="captured", subject=f"s{number}", detail="é"
    )


def log(path: Path, count: int = 4) -> CustodyLog:
    made = CustodyLog(path / "custody.jsonl")
    made.append(act(0))
    made.append(*(act(n) for n in range(1, count)))
    return made


def test_entries_are_numbered_and_chained(tmp_path: Path) -> None:
    events = list(log(tmp_path).events())
    assert [event.sequence for event in events] == [1, 2, 3, 4]
    assert [event.previous for event in events] == ["", *(event.hash for event in events[:-1])]
    assert list(log(tmp_path / ".").verify()) == []


def test_a_new_log_object_goes_on_where_the_last_ended(tmp_path: Path) -> None:
    log(tmp_path)
    CustodyLog(tmp_path / "custody.jsonl").append(act(9))
    assert not list(CustodyLog(tmp_path / "custody.jsonl").verify())


def test_nothing_to_say_makes_no_file(tmp_path: Path) -> None:
    made = CustodyLog(tmp_path / "custody.jsonl")
    assert made.append() == []
    assert made.last() is None
    assert not made.path.exists()


Lines = list[str]


def edited(lines: Lines) -> Lines:
    return [lines[0], lines[1].replace("s1", "s7"), *lines[2:]]


def edited_with_new_hash(lines: Lines) -> Lines:
    from headwater.model import CustodyEvent

    fields = json.loads(lines[1])
    del fields["hash"]
    event = CustodyEvent(**{**fields, "subject": "s7"})
    return [lines[0], json.dumps({**fields, "subject": "s7", "hash": event.hash}) + "\n", *lines[2:]]


TAMPERED: list[tuple[Callable[[Lines], Lines], list[int]]] = [
    (edited, [2, 3]),  # the line, and the next one, which no longer follows a readable one
    (edited_with_new_hash, [3]),  # the line itself looks right: the chain tells
    (
        lambda lines: [lines[0], *lines[2:]],
        [2, 2, 3],
    ),  # one dropped: wrong number and wrong chain; all numbers after
    (lambda lines: [*lines[:3], lines[2], lines[3]], [4, 4, 5, 5]),  # one doubled
    (lambda lines: [lines[0], "junk\n", *lines[2:]], [2, 3]),
    (lambda lines: [lines[0], "[]\n", *lines[2:]], [2, 3]),
    (lambda lines: lines[1:], [1, 1, 2, 3]),  # the first dropped
]


@pytest.mark.parametrize(("change", "expected"), TAMPERED)
def test_tampering_is_found(change: Callable[[Lines], Lines], expected: list[int], tmp_path: Path) -> None:
    made = log(tmp_path)
    lines = made.path.read_text().splitlines(keepends=True)
    made.path.write_text("".join(change(lines)))
    found = [int(problem.subject.rsplit(" ", 1)[1]) for problem in made.verify()]
    assert sorted(set(found)) == sorted(set(expected))


def test_a_torn_last_line_is_cut_at_every_byte(tmp_path: Path) -> None:
    made = log(tmp_path)
    whole = made.path.read_bytes()
    start = whole[:-1].rfind(b"\n") + 1
    for end in range(start, len(whole)):
        made.path.write_bytes(whole[:end])
        again = CustodyLog(made.path)
        assert again.mend() == whole[start:end]
        assert [event.subject for event in again.events()] == ["s0", "s1", "s2"]
        again.append(act(3))
        assert made.path.read_bytes() == whole


def test_a_changed_last_line_is_not_built_upon(tmp_path: Path) -> None:
    made = log(tmp_path)
    made.path.write_text(made.path.read_text().replace("s3", "s8"))
    with pytest.raises(EvidenceError, match="changed"):
        CustodyLog(made.path).append(act(5))


def test_recent_is_the_end_of_a_long_log(tmp_path: Path) -> None:
    made = log(tmp_path)
    made.append(*(act(n % 10) for n in range(2000)))
    recent = made.recent()
    assert 100 < len(recent) < 400
    assert recent == list(made.events())[-len(recent) :]
