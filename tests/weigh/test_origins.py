"""How many origins stand behind an answer: rows, and the law that a copy never raises the number."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st


def _range(found: Any) -> tuple[int, int]:
    return found.origins.at_least, found.origins.at_most


def test_two_publishers_are_two_and_two_pages_of_one_are_one(scale: Any) -> None:
    scale.document("a", "Lindar Courier")
    scale.document("b", "Orrin Times")
    scale.document("c", "the Orrin Times")
    for name in "abc":
        scale.say(name, 900)
    # nothing ties the two, and nothing shows that both did not read it in one place
    assert _range(scale.weigh()) == (1, 2)


def test_two_named_speakers_are_two_and_an_outlet_that_is_named_is_none(scale: Any) -> None:
    for name in "abc":
        scale.document(name, f"Outlet {name}")
    scale.say("a", 900, by=("Lindar Civil Affairs Bureau",))
    scale.say("b", 900, by=("Lamp Workers' Union",))
    assert _range(scale.weigh()) == (2, 2)
    scale.say("c", 900, by=("Valley Post",))
    assert _range(scale.weigh()) == (2, 3)


def test_names_that_may_be_one_leave_it_open(scale: Any) -> None:
    for n, speaker in enumerate(
        ("Lindar Civil Affairs Bureau", "Civil Affairs Bureau", "林达省民政厅", "the office")
    ):
        scale.document(str(n), f"Outlet {n}")
        scale.say(str(n), 900, by=(speaker,))
    found = _range(scale.weigh())
    assert found[0] == 1 and found[1] > 1


def test_two_answers_have_two_origins_though_neither_gives_a_source(scale: Any) -> None:
    for name, value in (("a", 900), ("b", 950)):
        scale.document(name, f"Outlet {name}")
        scale.say(name, value, as_of="2062")
    assert _range(scale.weigh()) == (2, 2)


def test_a_copy_and_its_source_are_one(scale: Any) -> None:
    scale.document("a", "Lindar Courier")
    scale.document("b", "Orrin Times")
    scale.take("copy", "b", "a")
    scale.say("a", 900)
    scale.say("b", 900)
    assert _range(scale.weigh()) == (1, 1)


def test_a_copy_is_one_origin_whichever_way_it_went(scale: Any) -> None:
    scale.document("a", "Lindar Courier")
    scale.document("b", "Orrin Times")
    scale.take("copy", "b", "a", certain=False)
    scale.say("a", 900)
    scale.say("b", 900)
    assert _range(scale.weigh()) == (1, 1)


def test_an_uncertain_pair_is_one_at_least_and_two_at_most(scale: Any) -> None:
    scale.document("a", "Lindar Courier")
    scale.document("b", "Orrin Times")
    scale.take("translation", "b", "a", certain=False)
    scale.say("a", 900)
    scale.say("b", 900)
    found = scale.weigh()
    assert _range(found) == (1, 2)
    assert "not certain" in " ".join(found.why)


def test_a_document_that_cites_another_may_have_the_number_from_it(scale: Any) -> None:
    scale.document("a", "Lindar Courier")
    scale.document("b", "Orrin Times")
    scale.take("citation", "b", "a")
    scale.say("a", 900)
    scale.say("b", 900)
    assert _range(scale.weigh()) == (1, 2)


def test_a_missing_source_cited_by_two_is_one_origin(scale: Any) -> None:
    scale.document("a", "Lindar Courier")
    scale.document("b", "Orrin Times")
    for name in "ab":
        scale.take("citation", name, None, work="Orrin, 2058")
        scale.say(name, 900, by=("Orrin, 2058",))
    assert _range(scale.weigh()) == (1, 1)


def test_one_first_speaker_is_one_origin_and_an_outlet_that_quotes_its_agency_too(scale: Any) -> None:
    scale.document("a", "Xinhua")
    scale.document("b", "Orrin Times")
    scale.document("c", "Lamp Weekly")
    scale.say("a", 900)
    scale.say("b", 900, by=("新华社", "Orrin Times"))
    scale.say("c", 900, by=("Xinhua News Agency",))
    assert _range(scale.weigh()) == (1, 1)


def test_an_unnamed_speaker_leaves_it_open(scale: Any) -> None:
    scale.document("a", "Lindar Courier")
    scale.document("b", "Orrin Times")
    for name in "ab":
        scale.say(name, 900, by=("an official",), anonymous=True)
    assert _range(scale.weigh()) == (1, 2)


def test_a_circle_of_copies_is_one_origin(scale: Any) -> None:
    for name in "abc":
        scale.document(name, f"Outlet {name}")
    for taker, taken in ("ab", "bc", "ca"):
        scale.take("copy", taker, taken)
    for name in "abc":
        scale.say(name, 900)
    assert _range(scale.weigh()) == (1, 1)


edges = st.lists(
    st.tuples(st.integers(0, 5), st.integers(0, 5), st.sampled_from(["copy", "translation", "citation", "quotation"]), st.booleans()),
    max_size=8,
)  # fmt: skip


@given(st.lists(st.sampled_from(["", "Courier", "Times", "Wire"]), min_size=1, max_size=6), edges, st.data())
def test_a_copy_never_raises_the_number_of_origins(
    new_scale: Any, publishers: list[str], taken: Any, data: Any
) -> None:
    scale = new_scale()
    for n, publisher in enumerate(publishers):
        scale.document(str(n), publisher)
        scale.say(str(n), 900)
    for a, b, kind, certain in taken:
        if a != b and max(a, b) < len(publishers):
            scale.take(kind, str(a), str(b), certain=certain)
    before = scale.weigh()
    source = data.draw(st.integers(0, len(publishers) - 1))
    scale.document("copy", data.draw(st.sampled_from(["", "Courier", "Fresh Domain"])))
    scale.say("copy", 900)
    scale.take("copy", "copy", str(source), certain=data.draw(st.booleans()))
    after = scale.weigh()
    assert after.origins.at_least <= before.origins.at_least
    assert after.origins.at_most <= before.origins.at_most
    assert 1 <= after.origins.at_least <= after.origins.at_most <= len(publishers)


def test_a_work_that_both_cite_would_settle_it(scale: Any) -> None:
    scale.document("a", "Lindar Courier")
    scale.document("b", "Orrin Times")
    for name, value in (("a", 900), ("b", 950)):
        scale.take("citation", name, None, work="Sembe, 2058")
        scale.say(name, value, as_of="2062")
    found = scale.weigh()
    assert found.relation == "conflict"
    assert any("obtain “Sembe, 2058”" in line for line in found.why)


def test_the_work_of_one_document_settles_nothing(scale: Any) -> None:
    scale.document("a", "Lindar Courier")
    scale.document("b", "Orrin Times")
    scale.take("citation", "a", None, work="Sembe, 2058")
    for name in "ab":
        scale.say(name, 900)
    assert not any("Sembe" in line for line in scale.weigh().why)


def test_what_leaves_independence_open_is_named(scale: Any) -> None:
    scale.document("a", "Lindar Courier")
    scale.document("b", "Orrin Times")
    scale.take("citation", "b", "a", certain=False)
    for name in "ab":
        scale.say(name, 900)
    found = scale.weigh()
    assert _range(found) == (1, 2)
    assert any(line.startswith("Orrin Times may have it from Lindar Courier") for line in found.why)
