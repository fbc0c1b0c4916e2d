"""Parts of a year that nobody names, under a heading that names one. Everything here is invented."""

import pytest

from headwater.extract import extract
from headwater.model import Block, Document, Fact, Figure

ROWS = [
    ("zh", "一、2035年工作回顾", "年初确定转移20万人次。", "20万人次", "2035"),
    ("zh", "一、2035年工作回顧", "年底達30個村。", "30個", "2035-12-31"),
    ("en", "I. Work in 2035", "By the end of the year there were 500 barns.", "500", "2035-12-31"),
    ("en", "I. Work in 2035", "Over the whole year 300 barns were built.", "300", "2035"),
    ("zh", "一、2030年与2035年", "年初确定转移20万人次。", "20万人次", "2036"),  # two years: of neither
    ("zh", "一、2035年工作回顾", "今年转移20万人次。", "20万人次", "2036"),  # this year is the document's
]


@pytest.mark.parametrize(("lang", "heading", "text", "written", "when"), ROWS)
def test_a_part_of_the_year_of_the_heading(
    lang: str, heading: str, text: str, written: str, when: str
) -> None:
    blocks = (Block("heading", 0, len(heading), lang), Block("paragraph", len(heading) + 1, len(heading) + 1 + len(text), lang))  # fmt: skip
    page = Document(
        record="r", file="f", url=None, media_type="text/plain", language=lang, text=f"{heading}\n{text}\n",
        blocks=blocks, made_by="t", facts=(Fact("date", "2036-01-12", "t"),),
    )  # fmt: skip
    found = [f for f in extract(page) if isinstance(f, Figure) and f.quantity.as_written == written]
    assert [f.as_of for f in found] == [when]
