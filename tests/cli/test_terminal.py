"""What a person sees: progress on a terminal only, and names that can do the terminal no harm."""

import os
import re
import sys
from pathlib import Path

import pexpect
import pytest

from headwater.cli.terminal import plain
from headwater.flow.job import demo_documents

CODES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\r")


def seen(tmp_path: Path, *arguments: str) -> str:
    """What stands on a terminal of 100 by 30 in the end, without its codes."""
    environment = {**os.environ, "TERM": "xterm-256color"}
    child = pexpect.spawn(
        sys.executable,
        ["-m", "headwater", *arguments],
        cwd=str(tmp_path),
        env=environment,
        dimensions=(30, 100),
        encoding="utf-8",
        timeout=120,
    )
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    return CODES.sub("", str(child.before))


def test_the_three_counts_are_seen(tmp_path: Path) -> None:
    text = seen(tmp_path, "trace", str(demo_documents()), "-o", "out")
    last = text[text.rindex("capture") :]
    for stage in (
        r"read\s+documents\s.*15/15",
        r"\sstatements\s.*?(\d+)/\1",
        r"link\s+questions\s.*?(\d+)/\1",
    ):
        assert re.search(stage, last), stage
    for label in (
        "Documents read",
        "Problems",
        "Statements",
        "Questions",
        "Where sources conflict",
        "Dossier: out/",
    ):
        assert label in last
    assert last.count("≠") <= 3


def test_quiet_is_quiet(tmp_path: Path) -> None:
    assert not seen(tmp_path, "trace", str(demo_documents() / "03_delta_wire.txt"), "-o", "out", "-q").strip()


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a\nb.txt", "a b.txt"),  # one line stays one line
        ("\x1b]0;owned\x07.txt", "\\x1b]0;owned\\x07.txt"),  # an escape sequence
        ("gpj\u202etxt", "gpj\\u202etxt"),  # a direction override
        ("[red]x[/].txt", "\\[red]x\\[/].txt"),  # markup of the library that prints
        ("ئۇيغۇر 中文 é.txt", "ئۇيغۇر 中文 é.txt"),
        ("می\u200cخواهم", "می\u200cخواهم"),  # a joiner is spelling
    ],
)
def test_names_are_plain(name: str, shown: str) -> None:
    assert plain(name) == shown
