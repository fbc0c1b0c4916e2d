"""A line of one thing over and over, 300 kB long: reading it ends, and whatever is found in it holds.

How long it takes is measured by benchmarks/linear.py; nothing is timed here.
"""

import pytest

from headwater.extract import extract
from headwater.model import Block, Document, Problem

SIZE = 300_000
"""Bytes of a line in UTF-8."""
STOPPED = 30_000
"""Bytes of a line of short sentences, each of which is read."""

UNITS = [
    # runs of what numerals are made of
    "1", "1,", "1,234,", "-", "٣", "１", "½", "万", "一", "十", "百分之", "第", "之", "10^6 ",
    # words that begin or join something
    "five hundred and ", "million ", "one in ", "per ", "between ", "officials and ", "according to ", "每户", "据统计，",
    "half ", "two-", "two-a-", "مىڭ ", "يۈز ", "in 2018 ", "20 May 2018, ", "2018年", "half a cat ", "Two Togethers, ",
    # what opens and never closes, and what is no letter
    "(", "“", "（", "「", "a\u0301", "\u202e", "\U0001f600", "    ", "(Xu, 2018; ", "“two-", "（一）", "Ab-Cd-", "AAA",
]  # fmt: skip
SENTENCES = ["。", ";", "\t.", "A. ", "3名。", "12 people. ", "He said. ", "12 نەپەر. "]


def line(unit: str, size: int) -> Document:
    text = (unit * (size // len(unit.encode()) + 1)).strip() or "x"
    return Document(
        record="r", file="line.txt", url=None, media_type="text/plain", language="und", text=text,
        blocks=(Block("paragraph", 0, len(text)),), made_by="test",
    )  # fmt: skip


@pytest.mark.parametrize(("unit", "size"), [*((u, SIZE) for u in UNITS), *((u, STOPPED) for u in SENTENCES)])
def test_a_long_line_of_one_thing_is_read_to_its_end(unit: str, size: int) -> None:
    page = line(unit, size)
    for item in extract(page):
        if isinstance(item, Problem):
            assert "could not all be read" not in item.reason, item.reason
        else:
            assert page.holds(item.span)


def test_what_is_not_read_is_said() -> None:
    reasons = [item.reason for item in extract(line("half a cat ", SIZE)) if isinstance(item, Problem)]
    assert [r for r in reasons if "characters at the end of very long lines" in r]
    page = line("There were 12 wells in Ada County in 2018. ", STOPPED)
    assert not [item for item in extract(page) if isinstance(item, Problem)]
