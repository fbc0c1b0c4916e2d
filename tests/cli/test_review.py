"""The review in a real terminal: decisions are kept at once, are in the dossier, and can be taken back."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pexpect
import pytest

from headwater.case import Case
from headwater.flow.review import REASONS

Run = Callable[..., "subprocess.CompletedProcess[str]"]
PROMPT = r"\[\?\] > "


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo case, built once."""
    folder = tmp_path_factory.mktemp("demo")
    command = [sys.executable, "-m", "headwater", "demo", "-o", str(folder / "out"), "-q"]
    root = Path(__file__).resolve().parents[2]
    subprocess.run(command, check=True, env={**os.environ, "PYTHONPATH": str(root)})
    return folder / "out" / "case"


@pytest.fixture
def case(built: Path, tmp_path: Path) -> Path:
    shutil.copytree(built, tmp_path / "case")
    return tmp_path / "case"


def terminal(case: Path, *more: str) -> "pexpect.spawn[str]":
    return pexpect.spawn(
        sys.executable,
        ["-m", "headwater", "review", str(case), "--who", "A. Reader", *more],
        env={**os.environ, "TERM": "xterm-256color"},
        dimensions=(40, 120),
        encoding="utf-8",
        timeout=60,
    )


def decisions(case: Path) -> dict[str, str]:
    with Case.open(case) as opened:
        return {
            j.left: j.verdict
            for j in opened.store.judgements()
            if not (j.right or j.withdrawn or j.verdict == "note")
        }


def test_thirty_items_are_reviewed_and_seen(case: Path, headwater: Run, tmp_path: Path) -> None:
    child = terminal(case, "--limit", "30")
    answers = ["a", "r a slip of the pen", "m bound=approx rounded in the source", "n see the annex"]
    for number in range(30):
        child.expect(PROMPT)
        answer = answers[number % 4] if number else "a"
        child.sendline(answer)
        if answer.startswith("n"):  # a note leaves the item open
            child.expect(PROMPT)
            child.sendline("a")
        if answer.startswith("m"):
            seen = child.expect(["Kept: amend", "Not kept", "none of them"])
            if seen:  # an event has no bound, a range no single one
                child.expect(PROMPT)
                child.sendline("a")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    made = decisions(case)
    assert len(made) == 30
    assert {"accept", "reject", "amend"} <= set(made.values())
    assert headwater("build", str(case), "-q").returncode == 0
    assert headwater("publish", str(case), "-o", "d", "-q").returncode == 0
    pages = "".join(p.read_text(encoding="utf-8") for p in (tmp_path / "d" / "d").glob("*.html"))
    for word in (
        "accepted by A. Reader",
        "rejected by A. Reader",
        "amended by A. Reader",
        "note by A. Reader",
    ):
        assert word in pages, word
    assert "a slip of the pen" in pages
    lines = headwater("export", str(case), "--format", "statements").stdout.splitlines()
    reviewed = {s["id"]: s["review"]["verdict"] for s in map(json.loads, lines) if s["review"]}
    assert reviewed == made
    rejected = {i for i, verdict in made.items() if verdict == "reject"}
    questions = headwater("export", str(case), "--format", "questions").stdout
    assert not any(identifier in questions for identifier in rejected)
    with Case.open(case) as opened:
        acts = [e.what for e in opened.log.events()]
    assert acts.count("rejected") == len(rejected)
    assert headwater("verify", str(case)).returncode == 0


def test_undo_takes_back_and_goes_back(case: Path) -> None:
    child = terminal(case)
    child.expect(r"1 of [\d,]+")
    child.sendline("r wrong")
    child.expect(r"2 of [\d,]+")
    child.sendline("u")
    child.expect("Withdrawn: reject")
    child.expect(r"1 of [\d,]+")
    child.sendline("q")
    child.expect("0 decisions kept")
    child.expect(pexpect.EOF)
    assert decisions(case) == {}
    with Case.open(case) as opened:  # it is kept as withdrawn, and logged
        (made,) = [j for j in opened.store.judgements() if not j.right]
        assert made.withdrawn_by == "A. Reader"
        assert [e.what for e in opened.log.events()][-4:].count("withdrawn") == 1


def test_a_kill_in_the_middle_loses_nothing(case: Path, headwater: Run) -> None:
    child = terminal(case)
    for number in range(1, 6):
        child.expect(rf"{number} of [\d,]+")
        child.expect(PROMPT)
        child.sendline("a")
    child.expect(r"6 of [\d,]+")
    os.kill(child.pid, signal.SIGKILL)
    child.expect(pexpect.EOF)
    assert len(decisions(case)) == 5
    child = terminal(case)  # goes on with the sixth
    child.expect(PROMPT)
    child.sendline("a")
    child.sendline("q")
    child.expect(pexpect.EOF)
    assert len(decisions(case)) == 6
    assert headwater("build", str(case), "-q").returncode == 0
    assert headwater("verify", str(case), "-q").returncode == 0


def test_lines_from_a_pipe(case: Path, headwater: Run) -> None:
    typed = "r\nm as_of=soon\nm as_of=2061 unit=person a year early\nn\nwith words\nzz\na\n"
    done = headwater("review", str(case), "--who", "B. Lectora", "--kind", "conflict", stdin=typed)
    assert done.returncode == 0
    assert "Not kept: as_of is a date such as" in done.stdout
    assert "3 decisions kept" in done.stdout or "4 decisions kept" in done.stdout
    assert {"reject", "amend"} <= set(decisions(case).values())


def test_the_queue_is_listed_and_ordered(case: Path, headwater: Run) -> None:
    done = headwater("review", str(case), "--json", "--limit", "200")
    listed = json.loads(done.stdout)
    assert listed["total"] >= len(listed["queue"]) > 30
    order = [list(REASONS).index(item["reason"]) for item in listed["queue"]]
    assert order == sorted(order)
    assert listed["queue"][0]["question"]["relation"] == "conflict"
    one = json.loads(headwater("review", str(case), "--json", "--kind", "event").stdout)
    assert {item["kind"] for item in one["queue"]} == {"event"}
    assert decisions(case) == {}


def test_merge_and_split_through_a_build(case: Path, headwater: Run) -> None:
    typed = "g\n1\np\n1 another count\nq\n"
    done = headwater("review", str(case), "--who", "A. Reader", "--kind", "figure", stdin=typed)
    assert re.search("Kept: merge", done.stdout)
    assert re.search("Kept: split", done.stdout)
    headwater("build", str(case), "-q")
    whys = headwater("export", str(case), "--format", "questions").stdout
    assert "put together by A. Reader" in whys or "set apart by A. Reader" in whys


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "--who NAME"),  # nobody decides
        (("--who", "  "), "--who NAME"),
        (("--who", "A", "--kind", "nothing"), "no kind"),
    ],
)
def test_what_is_refused(case: Path, headwater: Run, arguments: tuple[str, ...], words: str) -> None:
    done = headwater("review", str(case), *arguments)
    assert done.returncode == 2
    assert words in done.stderr
