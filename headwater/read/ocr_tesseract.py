"""Tesseract, run as a program of its own with bounds on time and memory; its answer as words with boxes."""

import contextlib
import functools
import os
import shutil
import subprocess
from collections.abc import Sequence
from typing import Any, NamedTuple

SECONDS = 60
"""Longest time that one picture may take."""
MEMORY = 2 << 30
"""Bytes of address space that the program may use."""
DPI = "300"
"""Told to Tesseract, which else guesses it from the size of the type."""


class Guess(NamedTuple):
    """A word as Tesseract read it: its line, its box in pixels of the picture, how sure it is (0 to 1)."""

    text: str
    line: tuple[int, int, int]
    left: int
    top: int
    right: int
    bottom: int
    sure: float


@functools.lru_cache(maxsize=1)
def languages() -> frozenset[str]:
    """Return the languages that the installed Tesseract reads; none if it is not installed."""
    found = _run(["--list-langs"], b"")
    return frozenset(line.strip() for line in found.splitlines()[1:] if line.strip())


@functools.lru_cache(maxsize=1)
def version() -> str:
    """Return the version of the installed Tesseract, or ""."""
    first = _run(["--version"], b"").split()
    return first[1] if len(first) > 1 else ""


def words(picture: Any, language: str, mode: int) -> list[Guess]:
    """Read a picture (an array of grey values) with this language and page segmentation mode.

    Returns no word if the program fails, is late, or needs too much memory.
    """
    arguments = ["-", "-", "-l", language, "--psm", str(mode), "--dpi", DPI, "tsv"]
    found: list[Guess] = []
    for row in _run(arguments, _pgm(picture)).splitlines()[1:]:
        cells = row.split("\t")
        if len(cells) < 12 or cells[0] != "5" or not cells[11].strip():
            continue
        left, top, wide, high = (int(cell) for cell in cells[6:10])
        line = (int(cells[2]), int(cells[3]), int(cells[4]))
        sure = max(0.0, min(1.0, float(cells[10]) / 100))
        found.append(Guess(cells[11].strip(), line, left, top, left + wide, top + high, sure))
    return found


def turned(picture: Any) -> tuple[int, float]:
    """Return how many quarter turns clockwise would set the picture upright, and how sure that is (Tesseract's
    own number: 2 and more can be relied on)."""
    if "osd" not in languages():
        return 0, 0.0
    found = dict(
        line.split(": ", 1)
        for line in _run(["-", "-", "--psm", "0"], _pgm(picture)).splitlines()
        if ": " in line
    )
    try:
        return int(found.get("Rotate", "0")) // 90 % 4, float(found.get("Orientation confidence", "0"))
    except ValueError:
        return 0, 0.0


def _pgm(picture: Any) -> bytes:
    high, wide = picture.shape[:2]
    return b"P5 %d %d 255\n" % (wide, high) + bytes(picture.tobytes())


def _run(arguments: Sequence[str], given: bytes) -> str:
    program = shutil.which("tesseract")
    if program is None:
        return ""
    alone = {**os.environ, "OMP_THREAD_LIMIT": "1", "LC_ALL": "C.UTF-8"}
    try:
        with subprocess.Popen(  # noqa: S603 - a fixed program, no shell
            [program, *arguments], env=alone,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        ) as running:  # fmt: skip
            _bound(running.pid)
            try:
                said, _ = running.communicate(given, timeout=SECONDS)
            except subprocess.TimeoutExpired:
                running.kill()
                return ""
            return said.decode("utf-8", "replace") if running.returncode == 0 else ""
    except OSError:
        return ""


def _bound(pid: int) -> None:
    with contextlib.suppress(ImportError, AttributeError, ValueError, OSError):
        import resource

        resource.prlimit(pid, resource.RLIMIT_AS, (MEMORY, MEMORY))
