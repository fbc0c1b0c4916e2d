"""Texts to origins, the whole way: a copy never raises the number, whatever else the case holds."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headwater.link.derive import derive
from headwater.model import Attribution, Document, Fact, Figure, Measure, Origins, Quantity, Question
from headwater.weigh import weigh

SAID = "In all 84,317 lamps were lit in Lindar. "
TEXTS = (
    "The province told the upland towns on Monday that teams of clerks had walked for two days to the farms, carrying seed. ",
    "Fishing boats left the southern harbour before dawn, and the guild expects a poor season after the storms of last winter. ",
    "A farmer in the last house said that nobody had come so far before the frost, and that she had baked for them all. ",
    "The list is pinned to the door of the mill, where anyone may read it and correct it with a pencil or with charcoal. ",
    "“We count the houses again each spring and pin the list to the door of the old mill,” the warden of Lindar said. ",
    "The road over the pass was closed for a week; 412 carts waited at the ford and 73 turned back before the thaw came. ",
)
TAILS = (
    "",
    "We counted them.",
    "Officially, all burn.",
    "Source: Lindar Courier",
    "据新华社报道。",
    "It grew (Orrin, 2058).",
    "Updated 3 May.",
)


class Room:
    """Documents that all give one number, of many digits or of few."""

    def __init__(self, number: int = 84317) -> None:
        self.number = number
        self.documents: list[Document] = []
        self.figures: list[Figure] = []

    def add(self, text: str, publisher: str, date: str, by: str = "") -> None:
        name = f"{len(self.documents)}.txt"
        written = f"{self.number:,}"
        text = text.replace("84,317", written)
        facts = [Fact("publisher", publisher, "test")] if publisher else []
        facts += [Fact("date", date, "test")] if date else []
        made = Document(record=name, file=name, url=None, media_type="text/plain", language="en", text=text, blocks=(),
                        made_by="test/1", facts=tuple(facts))  # fmt: skip
        at = text.index(written)
        chain = (Attribution(by, "according to"),) if by else ()
        self.documents.append(made)
        self.figures.append(
            Figure(document=made.id, file=name, url=None, lang="en", span=made.span(at, at + len(written)), sentence=(at - 7, min(len(text), at + 60)),
                   made_by="test/1", attribution=chain, number=(at, at + len(written)), as_of="2061",
                   quantity=Quantity(self.number, self.number, "exact", "lamp", None, written), measure=Measure("lamps", "lamp"))
        )  # fmt: skip

    def origins(self) -> Origins:
        edges, _ = derive(self.documents, self.figures)
        question = Question(kind="figure", text="?", measure="m", population="p", place="", period="",
                            members=tuple(f.id for f in self.figures))  # fmt: skip
        return weigh(
            question, {f.id: f for f in self.figures}, edges, {d.id: d for d in self.documents}
        ).origins


parts = st.lists(st.integers(0, len(TEXTS) - 1), min_size=1, max_size=4, unique=True)
publishers = st.sampled_from(
    ["", "Lindar Courier", "Orrin Times", "Wire", "Xinhua", "Office for Lamps", "Lamp Trust"]
)
dates = st.sampled_from(["", "2062-01-01", "2062-01-02", "2062-02"])
speakers = st.sampled_from(
    ["", "", "Lindar Courier", "Office for Lamps", "Lamp Workers' Union", "the office", "officials"]
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.tuples(parts, publishers, dates, st.sampled_from(TAILS), speakers), min_size=1, max_size=6),
    st.sampled_from([84317, 843, 84, 8]),
    st.data(),
)
def test_a_copy_never_raises_the_number_of_origins(made: list[Any], number: int, data: Any) -> None:
    room = Room(number)
    for chosen, publisher, date, tail, by in made:
        text = SAID + "".join(TEXTS[n] for n in chosen)
        room.add(f"{text}\n{tail}", publisher, date, by)
    before = room.origins()
    copied = data.draw(st.integers(0, len(made) - 1))
    _, _, date, _, by = made[copied]
    later = date if len(date) < 10 else data.draw(st.sampled_from([date, "2062-03-01"]))
    room.add(room.documents[copied].text, data.draw(st.sampled_from(["Fresh Domain", "Wire", ""])), later, by)
    after = room.origins()
    assert (after.at_least, after.at_most) <= (before.at_least, before.at_most)
    assert after.at_most <= before.at_most


@pytest.mark.parametrize("dates", [("2062-01-01",), ("2062-01-01", "2062-01-02"), ("",)])
def test_fifty_fresh_domains_with_one_text_are_one_origin(dates: tuple[str, ...]) -> None:
    room = Room()
    for n in range(50):
        room.add(f"Page of domain {n}. {SAID}{''.join(TEXTS)}", f"domain-{n}.example", dates[n % len(dates)])
    assert room.origins() == Origins(1, 1)


def test_state_media_and_the_agency_they_quote_are_one() -> None:
    room = Room()
    room.add(SAID + TEXTS[0] + TEXTS[1], "新华社", "2062-01-01")
    room.add(SAID + TEXTS[2], "CCTV", "2062-01-02", by="Xinhua News Agency")
    room.add(SAID + TEXTS[3], "林达日报", "2062-01-02", by="新华网")
    assert room.origins() == Origins(1, 1)


def test_a_circle_of_citations_is_one_origin_and_a_page_that_names_itself_too() -> None:
    room = Room()
    for name, by in (("Lindar Courier", "Orrin Times"), ("Orrin Times", "Wire"), ("Wire", "Lindar Courier")):
        room.add(SAID + TEXTS[len(room.documents)], name, "2062-01-01", by=by)
    assert room.origins() == Origins(1, 1)
    alone = Room()
    alone.add(SAID + TEXTS[0], "Wire", "", by="Wire")
    assert alone.origins() == Origins(1, 1)


def test_two_who_counted_are_two() -> None:
    room = Room()
    room.add(
        "We counted them. " + SAID.replace(". ", ", our count shows. ") + TEXTS[0],
        "Lindar Courier",
        "2062-01-01",
    )
    room.add(SAID.replace(". ", ", our survey found. ") + TEXTS[1], "Orrin Times", "2062-01-02")
    assert room.origins() == Origins(2, 2)


def test_two_that_say_not_whence_have_the_same_five_digits_of_one_count() -> None:
    room = Room()
    room.add(SAID + TEXTS[0], "Lindar Courier", "2062-01-01")
    room.add(SAID + TEXTS[1], "Orrin Times", "2062-01-02")
    assert room.origins() == Origins(1, 1)
