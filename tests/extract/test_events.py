"""Dated events. Rows: (text, (when, act, name, who, where))."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.extract import events
from headwater.extract.context import Context
from headwater.model import Block, Document, Event, Fact


def found(text: str, kind: str = "paragraph") -> list[Event]:
    blocks = (Block(kind, 0, len(text)),) if text.strip() else ()  # type: ignore[arg-type]
    document = Document(
        record="r", file="a.txt", url=None, media_type="text/plain", language="und", text=text, blocks=blocks,
        made_by="test/1", facts=(Fact("date", "2023-09-23", "test"),),
    )  # fmt: skip
    made = list(events.find(Context(document)))
    assert all(
        document.holds(e.span) and e.what == e.span.exact and e.made_by == events.MADE_BY for e in made
    )
    return made


ROWS = [
    (
        "The Salt Union launched “Lantern Aid” in 1997.",
        ("1997", "launch", "Lantern Aid", "The Salt Union", None),
    ),
    (
        "In 2010, the union convened the First Salt Forum in Kashgar.",
        ("2010", "convene", "First Salt Forum", "the union", "Kashgar"),
    ),
    (
        "In 2014, the Second Salt Forum took place in Hotan.",
        ("2014", "hold", "Second Salt Forum", None, "Hotan"),
    ),
    (
        "On October 17th, 2016, Ana Reed, the chair, launched the campaign.",
        ("2016-10-17", "launch", None, "Ana Reed", None),
    ),
    (
        "The bridge was built by the Salt Union in 2001.",
        ("2001", "build", None, "the Salt Union", None),
    ),  # passive
    (
        "They spoke at the 2004 Lantern Security Conference.",
        ("2004", None, "Lantern Security Conference", None, None),
    ),
    (
        "After the Lantern Massacre in February 1997 people fled.",
        ("1997-02", None, "Lantern Massacre", None, None),
    ),
    (
        "By the end of 2018, officials had paired with 40 families.",
        ("../2018-12-31", "pair", None, "officials", None),
    ),
    (
        "The union has launched a campaign since October 2016.",
        ("2016-10/..", "launch", None, "The union", None),
    ),
    ("The Lantern Act was adopted on 3 May 2011.", ("2011-05-03", "adopt", "Lantern Act", None, None)),
    ("In June 2019 the county closed three mills.", ("2019-06", "end", None, "the county", None)),
    ("盐业局今天（9月20日）发布最新数据。", ("2023-09-20", "publish", None, "盐业局", None)),
    (
        "第九次全国盐业工作会议19日—21日在喀什召开。",
        ("2023-09-19/2023-09-21", "convene", "第九次全国盐业工作会议", None, "喀什"),
    ),
    ("2016年，盐业局启动改革。", ("2016", "launch", None, "盐业局", None)),
]


@pytest.mark.parametrize(("text", "want"), ROWS)
def test_events(text: str, want: tuple[str, str | None, str | None, str | None, str | None]) -> None:
    assert [(e.when, e.act, e.name, e.who, e.where) for e in found(text)] == [want]


def test_an_elliptic_repeat_is_an_event_of_its_own() -> None:
    text = (
        "The union convened the First Salt Forum in March 2031 and the Second forum in Kashgar a week later."
    )
    first, second = found(text)
    assert (first.when, first.name, first.where) == ("2031-03", "First Salt Forum", None)
    assert (second.when, second.act, second.name, second.where) == (
        "2031-03~",
        "convene",
        "Second Salt Forum",
        "Kashgar",
    )


def test_a_second_verb_shares_the_subject() -> None:
    first, second = found("The pilot included Oak in 2002 and added Elm in 2005.")
    assert (first.when, second.when, second.who) == ("2002", "2005", "The pilot")


def test_an_act_as_a_noun() -> None:
    (event,) = found("The 2009 killing of two workers at a mill in Kashgar shook them.")
    assert (event.when, event.act, event.where) == ("2009", "kill", "Kashgar")


def test_an_aside_before_the_verb() -> None:
    (event,) = found("Since 2014, officials in Oak have, as the union says, sent workers to mills.")
    assert (event.when, event.act, event.who) == ("2014/..", "send", "officials in Oak")


NONE = [
    "Mills opened and roads were built.",  # no date
    "In 2019 the mills were quiet.",  # no act
    "Some fled (Moss, 2018) and launched boats.",  # the year of a work
    "They now visited mills.",
    "每年召开会议。",
]


@pytest.mark.parametrize("text", NONE)
def test_no_event(text: str) -> None:
    assert found(text) == []


def test_a_heading_tells_no_event() -> None:
    assert found("Union launched in 1997", "heading") == []


AWKWARD = st.text(
    st.one_of(
        st.characters(), st.sampled_from("2018年召开 in launched the First Forum and ; , May 第次会议，。")
    ),
    max_size=160,
)


@given(AWKWARD)
@settings(max_examples=300, deadline=None)
def test_no_text_breaks_it(text: str) -> None:
    assert all(e.when for e in found(text.strip()))
