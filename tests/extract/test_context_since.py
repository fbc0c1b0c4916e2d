"""Dates that begin a stretch, and dates of works. Everything here is invented."""

import pytest

from headwater.extract import extract
from headwater.model import Block, Document, Figure

ROWS = [  # text, number, as_of, period
    ("en", "Since the scheme was launched in 2031, a total of 1,143 teachers have come.", "1,143", None, "2031/.."),
    ("en", "Since it began in March 2031, it has paid 40 farmers.", "40", None, "2031-03/.."),
    ("en", "The scheme was launched in 2031 with 40 farmers.", "40", "2031", None),
    ("zh", "自2031年启动以来，共选派1143名教师。", "1143", None, "2031/.."),
    ("zh", "从2031年3月该计划实施至今，累计培训40名教师。", "40", None, "2031-03/.."),
    ("zh", "2031年启动时有40名教师。", "40", "2031", None),
    ("ug", "پىلان 2031-يىلى يولغا قويۇلغاندىن بۇيان، جەمئىي 1143 ئوقۇتقۇچى كەلدى.", "1143", None, "2031/.."),
    ("en", "The total was 61,350 sheep (Barn Bureau, 2032, table 4).", "61,350", None, None),
    ("en", "They get 3,500 yuan (Osmer Department of Barns, 2032).", "3,500", None, None),
    ("en", "There have been 61 such cases (Ada Shu, personal communication, 3 September 2032).", "61", None, None),
    ("en", "A baker who left Osmer in February 2032 said that 35 barns were shut.", "35", None, None),
    ("en", "There were 61 cases (in 2032).", "61", "2032", None),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "number", "as_of", "period"), ROWS)
def test_when_it_holds(lang: str, text: str, number: str, as_of: str | None, period: str | None) -> None:
    document = Document(
        record="r", file="f", url=None, media_type="text/plain", language=lang, text=text,
        blocks=(Block("paragraph", 0, len(text), lang),), made_by="t/1",
    )  # fmt: skip
    found = next(f for f in extract(document) if isinstance(f, Figure) and number in f.quantity.as_written)
    assert (found.as_of, found.period) == (as_of, period)


def test_the_line_of_a_journal_dates_nothing() -> None:
    head, text = "Review of Barn Studies 11 (2031), research note", "We collected 214 letters."
    whole = f"{head}\n\n{text}"
    document = Document(
        record="r", file="f", url=None, media_type="text/plain", language="en", text=whole, made_by="t/1",
        blocks=(Block("heading", 0, len(head), "en"), Block("paragraph", len(head) + 2, len(whole), "en")),
    )  # fmt: skip
    found = [f for f in extract(document) if isinstance(f, Figure) and "214" in f.quantity.as_written]
    assert found[0].as_of is None
