"""Events that nouns and former names tell, and dates that a text carries on. Rows: (text, [(when, words of it)])."""

import pytest

from headwater.extract import events
from headwater.extract.context import Context
from headwater.model import Block, Document, Event, Fact

ROWS: list[tuple[str, list[tuple[str, str]]]] = [
    # an act as a noun before its date
    ("Until a rebranding in April 2018 the mill traded as No. 3.", [("2018-04", "rebranding")]),
    # several in one bracket
    ("Papers celebrate the arrival of two groups (March 2019, 55 people; May 2019, 80).",
     [("2019-03", "arrival"), ("2019-05", "arrival")]),
    # a name borne until then
    ("The Centre, known until 2017 as the Institute, takes no money.", [("2017", "known until 2017")]),
    # a date of another clause than the verb's
    ("The county has announced that no team may be withdrawn before the end of 2021.", []),
    # how the writers came by a paper; a term that was set
    ("It was passed to us in June 2021 by a clerk.", []),
    ("The trial was to last until December 2019.", []),
    # papers go back to a year, and began no earlier for it
    ("Ask for payroll records going back to March 2019.", []),
    # a month behind a full date is the next one
    ("The village was declared safe on 30 November 2019. In January, the office extended its lease.",
     [("2019-11-30", "declared"), ("2020-01", "extended")]),
    # by then: no later than what was told before
    ("The plant was closed in December 2019. By then, the office had been renamed.",
     [("2019-12", "closed"), ("../2019-12", "renamed")]),
    # 改革开放后 and a day of each week are no dates of events; both scripts
    ("周五才能回家。", []),
    ("週五才能回家。", []),
    # verbs of mergers and of ties; both scripts
    ("2016年9月1日，培训中心划归教育局管理。", [("2016-09-01", "划归")]),
    ("2016年6月，兩鎮締結友好關係。", [("2016-06", "締結")]),
]  # fmt: skip
UNDATED: list[tuple[str, list[tuple[str, str]]]] = [
    # a yearbook: months of the year that leads, in three languages
    ("【概况】2016年，县里成立办公室。\n6月，两镇缔结友好关系。", [("2016", "成立"), ("2016-06", "缔结")]),
    ("【概況】2016年，縣裡成立辦公室。\n6月，兩鎮締結友好關係。", [("2016", "成立"), ("2016-06", "締結")]),
    ("In 2016, the county set up an office.\nIn June, two towns were twinned.", [("2016", "set up"), ("2016-06", "twinned")]),
    ("2016-يىلى ئىشخانا قۇرۇلدى.\n6-ئاينىڭ 4-كۈنى كۆۋرۈك ئېچىلدى.", [("2016", "قۇرۇلدى"), ("2016-06-04", "ئېچىلدى")]),
]  # fmt: skip


def found(text: str, date: str = "2021-11-03") -> list[Event]:
    blocks, at = [], 0
    for line in text.split("\n"):
        blocks.append(Block("paragraph", at, at + len(line)))
        at += len(line) + 1
    document = Document(
        record="r", file="a.txt", url=None, media_type="text/plain", language="und", text=text,
        blocks=tuple(blocks), made_by="test/1", facts=(Fact("date", date, "test"),) if date else (),
    )  # fmt: skip
    return list(events.find(Context(document)))


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_rows(text: str, expected: list[tuple[str, str]]) -> None:
    made = found(text)
    assert [e.when for e in made] == [when for when, _ in expected], [e.what for e in made]
    assert all(words in e.what for e, (_, words) in zip(made, expected, strict=True))


@pytest.mark.parametrize(("text", "expected"), UNDATED)
def test_pages_without_a_date(text: str, expected: list[tuple[str, str]]) -> None:
    made = found(text, "")
    assert [e.when for e in made] == [when for when, _ in expected], [e.what for e in made]
    assert all(words in e.what for e, (_, words) in zip(made, expected, strict=True))
