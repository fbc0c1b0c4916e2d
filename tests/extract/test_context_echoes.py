"""Periods that repeat another one, and speakers found in the same run of prose; a narrator has none. All invented.

A row: language, text, the number asked about, when it holds (None: not asked), its first speaker (None: nobody).
"""

import json
from pathlib import Path

import pytest

from headwater.extract.context import Context
from headwater.model import Block, Document, Fact

Row = tuple[str, str, str, str | None, str | None]

ROWS: list[Row] = [
    tuple(json.loads(line))
    for line in (Path(__file__).parent / "rows" / "echoes.jsonl").read_text("utf-8").splitlines()
]
"""Same periods, audits, counts, groups and listed results; plain narration, which nobody says."""


def asked(lang: str, text: str, number: str) -> tuple[str | None, str | None]:
    """When the last such number of a text holds, and its first speaker."""
    facts = (Fact("date", "2063-05-20", "the record"),)
    document = Document(
        record="record",
        file=None,
        url=None,
        media_type="text/plain",
        language=lang,
        text=text,
        blocks=(Block("paragraph", 0, len(text), lang),),
        made_by="test",
        facts=facts,
    )
    context, start = Context(document), text.rindex(number)
    at = (start, start + len(number))
    index = context.sentence_at(start)
    assert index is not None
    time, said = context.time(index, at), context.speakers(index, at)
    names = [link.name for link in said.chain if link.cue is not None]
    return time.as_of or time.period, names[0] if names else None


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[2]} in {row[1][:40]}")
def test_when_and_by_whose_word(row: Row) -> None:
    lang, text, number, when, who = row
    found_when, found_who = asked(lang, text, number)
    if when:
        assert found_when in when.split("|")
    said = (found_who or "").lower().removeprefix("the ")
    assert said in [w.lower() for w in (who or "").split("|")]


def test_a_repeated_period_without_one_before_stays_a_year() -> None:
    assert asked("en", "In the same quarter of 2017 it sold 40 boats.", "40")[0] == "2017"
