"""What other programs rely on: help, options, names of files, step by step or in one go, the same bytes."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from headwater.flow import FORMATS
from headwater.flow.formats import WRITERS

Run = Callable[..., "subprocess.CompletedProcess[str]"]
REPORTING = (
    "demo", "trace", "init", "capture", "build", "publish", "verify", "checkpoint", "key", "review", "check",
)  # fmt: skip
PRINTING = ("extract", "export")
HEAVY = ("sqlalchemy", "resiliparse", "pypdfium2", "jinja2", "httpx", "docx", "alembic", "opencc")
TEXT = "Report on the {} (fictional)\n\nBy the end of 2062, more than {} officials had visited 40 villages.\n"


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    """Two folders with a file of the same name in each, and one more."""
    for folder, number in (("one", 1200), ("two", 1300)):
        (tmp_path / folder / "deep").mkdir(parents=True)
        (tmp_path / folder / "same.txt").write_text(TEXT.format("Reed Basin", number), encoding="utf-8")
        (tmp_path / folder / f"deep/{folder}.txt").write_text(
            TEXT.format("Tarn Valley", number + 7), encoding="utf-8"
        )
    return tmp_path


def files_of(headwater: Run, out: str = "out") -> set[str]:
    lines = headwater("export", f"{out}/case", "--format", "statements").stdout.splitlines()
    return {json.loads(line)["file"] for line in lines}


@pytest.mark.parametrize("command", ["", *REPORTING, *PRINTING])
def test_help_has_one_example(headwater: Run, command: str) -> None:
    done = headwater(*command.split(), "--help")
    assert done.returncode == 0
    assert done.stdout.count("Example: headwater ") == 1
    assert not command or "--quiet" in done.stdout
    assert ("--json" in done.stdout) == (command in REPORTING)


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys; from headwater.cli import main\n"
        "try: main()\n"
        "except SystemExit: print([m for m in sys.modules if m.split('.')[0] in sys.argv[2].split(',')])"
    )
    command = [sys.executable, "-c", code, "--help", ",".join(HEAVY)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_every_format_has_a_writer_and_is_the_same_twice(headwater: Run, papers: Path) -> None:
    assert tuple(WRITERS) == FORMATS
    assert headwater("trace", "one", "-o", "out", "-q").returncode == 0
    for kind in FORMATS:
        command = [sys.executable, "-m", "headwater", "export", "out/case", "--format", kind]
        first, second = (
            subprocess.run(command, cwd=papers, capture_output=True, check=True) for _ in range(2)
        )
        assert first.stdout == second.stdout, kind


@pytest.mark.parametrize(
    ("sources", "named"),
    [
        (["one"], {"same.txt", "deep/one.txt"}),  # relative to the folder named
        (["one/"], {"same.txt", "deep/one.txt"}),
        (["one", "two/deep"], {"same.txt", "deep/one.txt", "two.txt"}),
        (["one", "two"], {"one/same.txt", "two/same.txt", "deep/one.txt", "deep/two.txt"}),  # told apart
        (["one/deep/one.txt"], {"one/deep/one.txt"}),  # a file as given
        (["one/same.txt", "one"], {"one/same.txt", "deep/one.txt"}),  # named twice, read once
    ],
)
def test_files_are_called_as_given(headwater: Run, papers: Path, sources: list[str], named: set[str]) -> None:
    assert headwater("trace", *sources, "-o", "out", "-q").returncode == 0
    assert files_of(headwater) == named
    printed = headwater("extract", *sources).stdout.splitlines()
    assert {json.loads(line)["file"] for line in printed} == named


def test_a_list_of_addresses(headwater: Run, papers: Path) -> None:
    (papers / "list").write_text("# two\nhttp://127.0.0.1:9/a\n\nnonsense\n", encoding="utf-8")
    done = headwater("trace", "@list", "one", "-o", "out", "-q", "--allow-private")
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 2
    assert "http://127.0.0.1:9/a: refuses the connection" in done.stderr
    assert "list line 4" in done.stderr
    assert files_of(headwater) == {"same.txt", "deep/one.txt"}


def test_step_by_step_is_the_same_as_in_one_go(headwater: Run, papers: Path) -> None:
    assert headwater("trace", "one", "two", "-o", "out", "-q").returncode == 0
    steps = (
        ("init", "mine", "--title", "one"),
        ("capture", "mine", "one", "two"),
        ("build", "mine"),
        ("publish", "mine", "-o", "site"),
    )
    for step in steps:
        done = headwater(*step, "--json")
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)
    for kind in ("statements", "questions", "terms", "events", "csv"):
        whole = headwater("export", "out/case", "--format", kind).stdout
        assert headwater("export", "mine", "--format", kind).stdout == whole
    pages = {str(p.relative_to(papers / "site")) for p in (papers / "site").rglob("*")}
    assert pages == {str(p.relative_to(papers / "out/dossier")) for p in (papers / "out/dossier").rglob("*")}


def test_extract_gives_what_a_case_gives(headwater: Run, papers: Path) -> None:
    assert headwater("trace", "one", "-o", "out", "-q").returncode == 0
    case = headwater("export", "out/case", "--format", "statements").stdout
    alone = headwater("extract", "one").stdout
    assert sorted(alone.splitlines()) == sorted(case.splitlines())


def test_records_answers_every_line(headwater: Run) -> None:
    lines = [
        '{"id": "a", "text": "In 2062, 1,200 officials visited 40 villages.", "lang": "en"}',
        "no json",
        "[1, 2]",
        '{"id": "b"}',
        '{"id": "c", "text": 7}',
        "",
        '{"id": "d", "text": "截至2062年底，走访40个村。"}',
        '{"id": "e", "text": "\\ud800 40 villages"}',
    ]
    done = headwater("extract", "--records", stdin="\n".join(lines))
    assert done.returncode == 0, done.stderr
    assert not done.stderr
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["id"] for answer in answers] == ["a", None, None, "b", "c", "d", "e"]
    assert all(isinstance(answer["pred"], list) for answer in answers)
    assert answers[0]["pred"] and answers[5]["pred"]


def test_demo_needs_no_argument(headwater: Run, tmp_path: Path) -> None:
    done = headwater("demo")
    assert (done.returncode, done.stderr) == (0, ""), "no progress in a pipe"
    assert (tmp_path / "headwater-demo/dossier/index.html").is_file()
    for label in ("Documents read", "Problems", "Statements", "Questions", "Dossier: headwater-demo"):
        assert label in done.stdout
    assert len(done.stdout.splitlines()) < 20


def test_a_reader_that_goes_away(headwater: Run, papers: Path) -> None:
    assert headwater("trace", "one", "-o", "out", "-q").returncode == 0
    for arguments in ("export out/case --format statements", "extract one", "--help"):
        command = f"set -o pipefail; {sys.executable} -m headwater {arguments} | head -c 1 >/dev/null"
        done = subprocess.run(
            ["bash", "-c", command], cwd=papers, capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams_do_no_harm(headwater: Run, papers: Path, closed: str) -> None:
    command = f"{sys.executable} -m headwater trace one -o out {closed}"
    done = subprocess.run(["bash", "-c", command], cwd=papers, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert headwater("verify", "out/case").returncode == 0
    assert files_of(headwater) == {"same.txt", "deep/one.txt"}
