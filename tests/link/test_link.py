"""The whole of linking: order does not matter, size costs no square, bad input ends nothing."""

import random
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headwater.link import Linked, link
from headwater.model import Document, Event, Figure, Measure, Quantity, Term
from headwater.weigh import weigh_all


def test_nothing_gives_nothing() -> None:
    assert link([], []) == Linked((), (), ())


def test_the_order_of_the_input_does_not_matter(case: Any) -> None:
    for n in range(12):
        case.document(f"{n}.txt", publisher=f"Outlet {n}", date="2062-01-01", text=f"Report {n}.")
        for value in (900, 950 + n):
            case.say(
                f"{n}.txt",
                f"{value} officials were paired.",
                str(value),
                value,
                "person",
                "officials",
                "pair",
            )
        case.happen(
            f"{n}.txt", f"Lamp Aid began in 20{n:02}.", "Lamp Aid", f"20{n:02}", name="Lamp Aid", act="launch"
        )
    documents, statements = list(case.documents().values()), case.statements()
    first = link(documents, statements)
    shuffler = random.Random(7)
    shuffler.shuffle(documents)
    shuffler.shuffle(statements)
    assert link(documents, statements) == first
    assert len({q.id for q in first.questions}) == len(first.questions)


def _figure(document: Document, n: int, value: float) -> Figure:
    return Figure(
        document=document.id, file=document.file, url=None, lang="en", span=document.span(n, n + 1), sentence=(n, n + 1),
        made_by="test/1", number=(n, n + 1), quantity=Quantity(value, value, "exact", "person", None, str(value)),
        measure=Measure("officials", "official", "pair"), place="Lindar", as_of="2062",
    )  # fmt: skip


def test_a_question_of_fifty_thousand_members_is_capped_and_says_so() -> None:
    document = Document(record="r", file="a.txt", url=None, media_type="text/plain", language="en", text="x" * 50_001,
                        blocks=(), made_by="test/1")  # fmt: skip
    statements = [_figure(document, n, 900 if n % 2 else 950) for n in range(50_000)]
    linked = link([document], statements)
    question = max(linked.questions, key=lambda q: len(q.members))
    assert len(question.members) == 2_000
    assert sum(len(q.members) + q.dropped for q in linked.questions if q.kind == "figure") >= 50_000
    by_id = {s.id: s for s in statements}
    weighings = list(weigh_all(linked.questions, by_id, linked.derivations, {document.id: document}))
    assert any("too large" in line for w in weighings for line in w.why)


def test_look_alikes_of_a_large_family_are_few(case: Any) -> None:
    for n in range(1200):
        case.say("a.txt", f"In place {n} they paired {n + 400} officials.", str(n + 400), n + 400, "person", "officials",
                 "pair", place=f"Place {n}")  # fmt: skip
    looks = [q for q in case.link().questions if q.kind == "look-alike"]
    assert len(looks) <= 48
    assert all(len(q.members) <= 6 for q in looks)


def test_a_statement_without_its_document_is_told_and_linked() -> None:
    document = Document(record="r", file="a.txt", url=None, media_type="text/plain", language="en", text="x" * 9,
                        blocks=(), made_by="test/1")  # fmt: skip
    linked = link([], [_figure(document, 1, 9)])
    assert [p.subject for p in linked.problems] == ["a.txt"]
    assert len(linked.questions) == 1


words = st.text(max_size=24)
numbers = st.one_of(st.none(), st.integers(-(10**9), 10**13), st.floats(-1e9, 1e13))
bounds = st.sampled_from(
    ["exact", "approx", "at_least", "at_most", "more_than", "less_than", "range", "vague"]
)
dates = st.one_of(st.none(), st.sampled_from(["2062", "2062-05", "2061/2062", "..", "/", "x"]), words)


@st.composite
def cases(draw: Any) -> tuple[list[Document], list[Any]]:
    documents, statements = [], []
    for n in range(draw(st.integers(1, 3))):
        text = draw(st.text(min_size=1, max_size=200))
        document = Document(record=str(n), file=f"{n}.txt", url=None, media_type="text/plain", language=draw(words),
                            text=text, blocks=(), made_by="test/1")  # fmt: skip
        documents.append(document)
        for _ in range(draw(st.integers(0, 4))):
            start = draw(st.integers(0, len(text) - 1))
            end = draw(st.integers(start + 1, len(text)))
            shared: dict[str, Any] = {
                "document": document.id, "file": document.file, "url": None, "lang": draw(words), "made_by": "t",
                "span": document.span(start, end), "sentence": (max(0, start - 5), min(len(text), end + 5)),
            }  # fmt: skip
            statements.append(
                draw(
                    st.one_of(
                        st.builds(
                            Figure, **{k: st.just(v) for k, v in shared.items()}, number=st.just((start, end)),
                            quantity=st.builds(Quantity, numbers, numbers, bounds, st.one_of(st.none(), words), st.one_of(st.none(), words), words),
                            measure=st.builds(Measure, words, words, st.one_of(st.none(), words), st.just(())),
                            place=st.one_of(st.none(), words), as_of=dates, period=dates,
                            role=st.sampled_from(["claim", "requirement", "target", "name", "conversion"]),
                        ),
                        st.builds(
                            Event, **{k: st.just(v) for k, v in shared.items()}, what=words, when=dates.map(lambda d: d or ""),
                            name=st.one_of(st.none(), words), act=st.one_of(st.none(), words), where=st.one_of(st.none(), words),
                        ),
                        st.builds(
                            Term, **{k: st.just(v) for k, v in shared.items()}, forms=st.just((("en", "Lindar"), ("zh", "林达"))),
                            announced=st.one_of(st.none(), st.integers(0, 9)), listed=st.one_of(st.none(), st.integers(0, 9)),
                        ),
                    )
                )
            )  # fmt: skip
    return documents, statements


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(cases())
def test_whatever_is_read_is_linked_and_weighed(given_case: Any) -> None:
    documents, statements = given_case
    linked = link(documents, statements)
    by_id = {s.id: s for s in statements}
    assert all(set(q.members) <= set(by_id) for q in linked.questions)
    weighings = list(weigh_all(linked.questions, by_id, linked.derivations, {d.id: d for d in documents}))
    assert [w.question for w in weighings] == [q.id for q in linked.questions]
    assert all(w.why and w.origins.at_least <= w.origins.at_most for w in weighings)
