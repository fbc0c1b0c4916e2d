"""Numbers whose noun stands elsewhere: lists by place, brackets behind what they count, corrections, sums; and
numbers that look like them and count nothing.

Everything here is invented.
"""

import pytest

from headwater.extract import extract
from headwater.model import Block, Document, Figure

COUNTED = [
    ("en", "The losses were 301 sheep in Osmer County, 208 in Brede County and 146 in Tarl County.", "208"),
    ("en", "The losses were 301 sheep in Osmer County, 208 in Brede County and 146 in Tarl County.", "146"),
    ("en", "The loss falls on the counties as follows: 301 in Osmer, 208 in Brede and 146 in Tarl.", "208"),
    ("en", "The third batch (312) and the fourth (405) were in post together.", "312"),
    ("en", "The first two batches, of 186 and 240, went home.", "240"),
    ("en", "The number of barns is therefore 655, not 730.", "655"),
    ("en", "The number of barns is therefore 655, not 730.", "730"),
    ("en", "I counted the barns that were open. There were 131.", "131"),
    ("en", "Officially there are 268, in all the counties.", "268"),
    ("en", "The report counts 612 such herders since the start.", "612"),
    ("en", "It puts the number of herders at 8,740, of whom 612 came from the coast.", "612"),
    ("en", "Both were in post, which makes 717.", "717"),
    ("en", "There were thirty-seven of us in the hut.", "thirty-seven"),
    ("en", "The barns numbered 240 then.", "240"),
    ("zh", "自己每周要教二十四节课。", "二十四节"),
    ("zh", "每人每周上课24节。", "24节"),
    ("ug", "قوتانلار بۇلتۇر 88 گە يەتكەن.", "88"),
    ("ug", "كىتابلارنىڭ ئوندىن بىرى ئۇيغۇرچە.", "ئوندىن بىر"),
]  # fmt: skip
TRAPS = [
    ("en", "See chapter 3 in Osmer and page 208 in Brede."),
    ("en", "The bus (312) leaves at noon."),
    ("en", "Room 131 was locked. There was nobody."),
    ("en", "The law (Act 405) was passed."),
    ("en", "He was born in 1962, not 1963."),
    ("en", "They met on Route 66 in Osmer."),
    ("en", "The fourth batch (2024) is in post."),
    ("en", "Flight 717, which makes a stop in Brede, was late."),
    ("zh", "第二十四节 附则"),
    ("zh", "详见第3节和第24节。"),
]  # fmt: skip


def figures(lang: str, text: str) -> list[str]:
    document = Document(
        record="r", file="f", url=None, media_type="text/plain", language=lang, text=text,
        blocks=(Block("paragraph", 0, len(text), lang),), made_by="t/1",
    )  # fmt: skip
    return [f.quantity.as_written for f in extract(document) if isinstance(f, Figure) and f.role != "name"]


@pytest.mark.parametrize(("lang", "text", "number"), COUNTED)
def test_a_number_without_its_noun_counts(lang: str, text: str, number: str) -> None:
    assert any(number in written for written in figures(lang, text)), figures(lang, text)


@pytest.mark.parametrize(("lang", "text"), TRAPS)
def test_a_label_counts_nothing(lang: str, text: str) -> None:
    assert figures(lang, text) == []


EARLIER = [
    # what was so a year before counts the same thing
    ("By the end of 2061, 1.86 million mu of orchards had been let, up from 1.52 million a year earlier.", "1.52 million", "mu"),
    ("Herders numbered 13,370 in May, up from 12,840 at the end of 2060.", "12,840", "person"),
    ("The office counted 9,310 barns, against 7,420 in 2058.", "7,420", "barn"),
    # a number of another order is none of it
    ("The office counted 9,310 barns, against 0.2 in 2058.", "0.2", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number", "unit"), EARLIER)
def test_what_a_number_was_counts_the_same(text: str, number: str, unit: str | None) -> None:
    document = Document(
        record="r", file="f", url=None, media_type="text/plain", language="en", text=text,
        blocks=(Block("paragraph", 0, len(text), "en"),), made_by="t/1",
    )  # fmt: skip
    found = {f.quantity.as_written: f.quantity.unit for f in extract(document) if isinstance(f, Figure)}
    assert found.get(number) == unit
