"""One machine's engine: order, bounds, and an item's misfortune is its own."""

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.engine import Engine, Failed, Local
from headwater.engine.worker import OVER

# Workers import the jobs by name, from wherever this process would.
sys.path.append(str(Path(__file__).parent))
jobs: Any = import_module("engine_jobs")


ENGINE: type[Engine] = Local
"""For the type checker: it is one."""


@pytest.fixture
def engine() -> Iterator[Local]:
    with Local(2, seconds=20) as made:
        yield made


def test_few_items_are_done_here(engine: Local) -> None:
    assert {pid for _, pid in engine.map(jobs.where, range(7))} == {os.getpid()}


def test_many_items_are_done_elsewhere_in_order(engine: Engine) -> None:
    assert list(engine.map(jobs.double, range(50))) == [(number, number * 2) for number in range(50)]
    pids = {pid for _, pid in engine.map(jobs.where, range(50))}
    assert os.getpid() not in pids
    assert 1 <= len(pids) <= 2


def test_the_caller_may_choose(engine: Local) -> None:
    assert {pid for _, pid in engine.map(jobs.where, range(50), apart=False)} == {os.getpid()}
    assert os.getpid() not in {pid for _, pid in engine.map(jobs.where, [1], apart=True)}


def test_one_worker_means_here_unless_asked() -> None:
    with Local(1) as engine:
        assert {pid for _, pid in engine.map(jobs.where, range(50))} == {os.getpid()}
        assert os.getpid() not in {pid for _, pid in engine.map(jobs.where, [1], apart=True)}


def test_what_cannot_travel_stays_here(engine: Local) -> None:
    assert next(iter(engine.map(lambda number: number + os.getpid(), range(9)))) == (0, os.getpid())


def test_no_items_no_workers(engine: Local) -> None:
    assert list(engine.map(jobs.double, [], apart=True)) == []
    assert not engine._all


def test_large_results_and_slow_ones_keep_their_order(engine: Local) -> None:
    for number, data in engine.map(jobs.large, range(12)):
        assert data == bytes([number]) * 3_000_000
    assert [result for _, result in engine.map(jobs.slow_first, range(12))] == list(range(12))


def test_noise_does_not_mix_with_answers(engine: Local) -> None:
    assert list(engine.map(jobs.chatter, range(10))) == [(number, number) for number in range(10)]


def test_reading_ahead_is_bounded(engine: Local) -> None:
    taken = 0

    def source() -> Iterator[int]:
        nonlocal taken
        while taken < 1000:
            taken += 1
            yield taken

    for number, _ in engine.map(jobs.double, source()):
        assert taken - number <= 2 * 4 + 8
        if number == 60:
            break


def test_stopping_early_leaves_the_engine_fit_for_more(engine: Local) -> None:
    for _ in range(3):
        next(engine.map(jobs.slow_first, range(30)))
    assert [result for _, result in engine.map(jobs.double, range(9))] == [number * 2 for number in range(9)]


BAD = [
    ("refuse", "is encrypted"),
    ("stumble", "failed for a reason we did not foresee (KeyError: 'a\\nb')"),
    ("leave", "failed for a reason we did not foresee (SystemExit: 3)"),
    ("dig", "is nested too deeply"),
    ("hog", "needs more memory than it may use"),
    ("swell", "needs more memory than it may use"),
    ("vanish", "ended the program that read it (exit code 7) (tried twice)"),
    ("crash", "made the program that read it crash (SIGSEGV) (tried twice)"),
    ("hang", "took longer than 2 seconds (tried twice)"),
]


def test_each_misfortune_costs_its_own_item_only() -> None:
    items = [word for name, _ in BAD for word in ("good", name)] + ["good"] * 5
    with Local(2, seconds=2, memory=400 << 20) as engine:
        results = list(engine.map(jobs.work, items))
    assert [item for item, _ in results] == items
    reasons = dict(BAD)
    for item, result in results:
        assert result == (Failed(reasons[item]) if item in reasons else "good")


def test_a_worker_whose_memory_filled_is_followed_by_a_new_one() -> None:
    with Local(1, seconds=20, memory=300 << 20) as engine:
        pids = [pid for _, pid in engine.map(jobs.large_and_done, range(3), apart=True)]
        assert len(set(pids)) == 3
        small = {pid for _, pid in engine.map(jobs.where, range(5), apart=True)}
        assert len(small) == 1  # and one that did not is used again


WATCHED = """
import sys, threading, time
from headwater.engine.worker import _watch
threading.Thread(target=_watch, args=(100 << 20, print), daemon=True).start()
held = b"x" * (150 << 20)
time.sleep(30)
"""


def test_memory_is_watched_where_the_system_sets_no_limit() -> None:
    done = subprocess.run([sys.executable, "-c", WATCHED], timeout=30, check=False)
    assert done.returncode == OVER


HERE = [row for row in BAD if row[0] in ("refuse", "stumble", "leave", "dig")]


@pytest.mark.parametrize(("name", "reason"), HERE)
def test_it_is_said_in_the_same_words_here(engine: Local, name: str, reason: str) -> None:
    assert list(engine.map(jobs.work, [name, "good"])) == [(name, Failed(reason)), ("good", "good")]


def test_a_result_that_cannot_be_handed_back(engine: Local) -> None:
    ((_, result),) = engine.map(jobs.give, ["unsendable"], apart=True)
    assert isinstance(result, Failed)
    assert "cannot be handed back" in result.reason


def test_an_item_that_cannot_be_handed_over(engine: Local) -> None:
    ((_, result),) = engine.map(jobs.where, [lambda: 1], apart=True)
    assert isinstance(result, Failed)
    assert "could not be handed" in result.reason


ORPHAN = """
import sys
from headwater.engine import Local
sys.path.append(sys.argv[1])
import engine_jobs
list(Local(2).map(engine_jobs.note_and_sleep, sys.argv[2:], apart=True))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the system ends orphans on Linux")
def test_no_worker_outlives_a_killed_parent(tmp_path: Path) -> None:
    notes = [tmp_path / "1", tmp_path / "2"]
    with subprocess.Popen(
        [sys.executable, "-c", ORPHAN, str(Path(__file__).parent), *map(str, notes)]
    ) as parent:
        until(lambda: all(note.exists() and note.read_text() for note in notes))
        pids = [int(note.read_text()) for note in notes]
        assert all(alive(pid) for pid in pids)
        parent.send_signal(signal.SIGKILL)
    until(lambda: not any(alive(pid) for pid in pids))


def alive(pid: int) -> bool:
    try:
        return "\nState:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return False


def until(condition: object) -> None:
    for _ in range(600):
        if condition():  # type: ignore[operator]
            return
        time.sleep(0.05)
    raise AssertionError("it never came about")


@given(st.lists(st.integers(0, 5)), st.integers(1, 4))
def test_groups_keep_order_and_count_what_they_drop(items: list[int], cap: int) -> None:
    groups = list(Local(1).group(lambda item: item or None, items, cap=cap))
    counts = Counter(item for item in items if item)
    assert [key for key, _ in groups] == list(counts)
    for key, members in groups:
        assert members == [key] * min(cap, counts[key])
        assert members.dropped == counts[key] - len(members)


def test_an_item_that_tells_of_its_parts_has_the_time_for_each() -> None:
    with Local(1, seconds=2.5, few=0) as engine:
        assert [result for _, result in engine.map(jobs.pages, [5], apart=True)] == [5]
    with Local(2, seconds=2.5, few=0) as engine:
        assert [result for _, result in engine.map(jobs.pages, [5, 6], apart=True)] == [5, 6]
