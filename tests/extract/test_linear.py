"""A line of one thing over and over, 300 kB long: reading it ends, and whatever is found in it holds.

How long it takes is measured by benchmarks/linear.py; nothing is timed here.
"""

import pytest

from headwater.extract import extract
from headwater.model import Block, Document, Problem

SIZE = 300_000
"""Bytes of a line in UTF-8."""
SHORT = 12_000
"""Bytes of a line of those units that benchmarks/linear.py finds slow, until their grammar is mended."""

UNITS = [
    # runs of what numerals are made of
    "1", "1,", "1,234,", "-", "٣", "１", "万", "一", "十", "百分之", "第", "之",
    # words that begin or join something
    "five hundred and ", "million ", "one in ", "per ", "between ", "officials and ", "according to ", "每户", "据统计，",
    # what opens and never closes, and what is no letter
    "(", "“", "（", "「", "a\u0301", "\u202e", "\U0001f600", "。", ";",
]  # fmt: skip
SLOW = ["½", "half ", "two-", "مىڭ ", "يۈز ", "in 2018 ", "20 May 2018, ", "2018年", "\t."]


@pytest.mark.parametrize(("unit", "size"), [*((u, SIZE) for u in UNITS), *((u, SHORT) for u in SLOW)])
def test_a_long_line_of_one_thing_is_read_to_its_end(unit: str, size: int) -> None:
    text = (unit * (size // len(unit.encode()) + 1)).strip()
    page = Document(
        record="r", file="line.txt", url=None, media_type="text/plain", language="und", text=text,
        blocks=(Block("paragraph", 0, len(text)),), made_by="test",
    )  # fmt: skip
    for item in extract(page):
        if isinstance(item, Problem):
            assert "could not all be read" not in item.reason, item.reason
        else:
            assert page.holds(item.span)
