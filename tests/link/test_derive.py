"""Derivations: citation, link, quotation, copy, revision, translation; direction and evidence."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headwater.link.derive import derive
from headwater.link.derive.citations import cited_works
from headwater.link.derive.references import described
from headwater.model import Document, Fact

BODY = (
    "The province said on Monday that the lamp scheme had reached every valley. Teams of clerks, teachers and nurses"
    " walked for two days to the upper farms, carrying seed, lamp oil and the new school books. A farmer in the last"
    " house said that nobody had come so far before the frost. The office counts the houses again each spring, and"
    " the list is pinned to the door of the mill, where anyone may read it and correct it with a pencil."
)
OTHER = (
    "Fishing boats left the southern harbour before dawn. The guild expects a poor season after the storms of last"
    " winter, which tore most of the nets and flooded two of the five drying sheds along the quay."
)
CITED = [
    ("(Orrin, 2058)", ["Orrin, 2058"]),
    ("(Orrin & Lant, 2058; Sembe, 2060)", ["Orrin & Lant, 2058", "Sembe, 2060"]),
    ("(see Orrin et al., 2058, p. 12)", ["Orrin et al., 2058"]),
    ("Orrin (2058) shows", ["Orrin, 2058"]),
    ("（李四，2058）", ["李四, 2058"]),
    ("(May, 2058)", []),  # a month
    ("(Beijing, 2058)", []),  # a place
    ("(about 20, 2058)", []),
    ("(" + "x" * 500 + ", 2058)", []),
]


@pytest.mark.parametrize(("text", "works"), CITED)
def test_cited_works(text: str, works: list[str]) -> None:
    assert [c.work for c in cited_works(text)] == works


def _edges(case: Any) -> list[tuple[str, str, str | None, bool]]:
    names = {d.id: d.file for d in case.documents().values()}
    return [
        (d.kind, names[d.taker], names.get(d.taken) or d.work, d.certain) for d in case.link().derivations
    ]


def test_a_missing_source_is_one_edge_for_each_document_and_work(case: Any) -> None:
    case.document("a.txt", text="It grew (Orrin, 2058). It fell (Orrin, 2058). " + OTHER)
    case.document("b.txt", text="It grew (Orrin, 2058). " + BODY)
    assert _edges(case) == [
        ("citation", "a.txt", "Orrin, 2058", True),
        ("citation", "b.txt", "Orrin, 2058", True),
    ]


def test_a_cited_work_in_the_case_is_found_by_name_and_year(case: Any) -> None:
    case.document("a.txt", text="It grew (Orrin, 2058). " + OTHER, date="2060")
    case.document("b.txt", text=BODY, author="Mila Orrin", date="2058-03-01")
    assert _edges(case) == [("citation", "a.txt", "b.txt", True)]


def test_a_later_copy_takes_from_the_earlier_text(case: Any) -> None:
    case.document("z.txt", text=BODY, date="2062-01-01", publisher="Office")
    case.document(
        "a.txt", text="Our reporter writes. " + BODY + " More tomorrow.", date="2062-01-02", publisher="Wire"
    )
    case.document("c.txt", text=OTHER, date="2062-01-03", publisher="Harbour Post")
    assert _edges(case) == [("copy", "a.txt", "z.txt", True)]


def test_equal_dates_leave_the_direction_open_and_credit_settles_it(case: Any) -> None:
    case.document("a.txt", text=BODY, date="2062-01-01", publisher="Wire")
    case.document("b.txt", text=BODY + " End.", date="2062-01-01", publisher="Courier")
    assert [(kind, certain) for kind, *_, certain in _edges(case)] == [("copy", False)]
    case.sentences["a.txt"] = [BODY + " Source: Courier"]
    assert _edges(case) == [("copy", "a.txt", "b.txt", True)]


def test_an_update_of_one_page_is_a_revision(case: Any) -> None:
    case.document("a.txt", text=BODY, url="https://courier.example/lamps", date="2062-01-01")
    case.document(
        "b.txt", text=BODY + " Updated.", url="http://www.courier.example/lamps/#top", date="2062-01-04"
    )
    assert _edges(case) == [("revision", "b.txt", "a.txt", True)]


def test_a_quotation_points_to_the_text_that_holds_it(case: Any) -> None:
    quote = "walked for two days to the upper farms, carrying seed, lamp oil and the new school books"
    case.document("a.txt", text=f"The mayor was proud: “{quote}”. " + OTHER, date="2062-02-01")
    case.document("b.txt", text=BODY, date="2062-01-01")
    assert _edges(case) == [("quotation", "a.txt", "b.txt", True)]


def test_a_chinese_quotation(case: Any) -> None:
    case.document(
        "a.txt",
        "zh",
        text="记者写道：“灯油和种子都已经送到最远的山谷里去了”，大家都很高兴。",
        date="2062-02-01",
    )
    case.document("b.txt", "zh", text="办公室表示，灯油和种子都已经送到最远的山谷里去了。", date="2062-01-01")
    assert _edges(case) == [("quotation", "a.txt", "b.txt", True)]


def test_the_same_rare_values_in_another_language_are_a_translation(case: Any) -> None:
    case.document("a.txt", "en", text="In short:", date="2062-01-01")
    case.document("b.txt", "zh", text="简讯：", date="2062-01-02")
    for value in (4118, 212368, 312140):
        case.say("a.txt", f"Then {value} people came.", str(value), value, "person", "people", "attend")
        case.say("b.txt", f"有{value}人参加。", str(value), value, "person", "人", "参加")
    assert _edges(case) == [("translation", "b.txt", "a.txt", False)]
    case.sentences["b.txt"].append("（本报编译）")
    assert _edges(case) == [("translation", "b.txt", "a.txt", True)]


def test_a_thousand_near_identical_pages_cost_one_edge_each(case: Any) -> None:
    for n in range(1000):
        case.document(
            f"{n:04}.txt", text=f"{BODY} Page {n}.", date=f"2062-01-{1 + n % 28:02}", publisher=f"Outlet {n}"
        )
    edges = case.link().derivations
    assert 999 <= len(edges) <= 2 * 999
    assert {d.taken for d in edges if d.certain} <= {d.id for d in case.documents().values()}


def test_boilerplate_that_many_share_is_no_copy(case: Any) -> None:
    foot = "This page is published by the guild of printers of the lower town and may be read aloud in any square."
    words = [f"word{n}" for n in range(6000)]
    for n in range(60):
        case.document(
            f"{n:02}.txt",
            text=" ".join(words[n * 100 : n * 100 + 100]) + ". " + foot,
            publisher=f"Outlet {n}",
        )
    assert case.link().derivations == ()


SHORT = "The lamp count stood at nine hundred and the mill was dry when the last cart came down to the ford."
MORE = [
    # a passage lifted without marks, however little of the text it is
    (
        {"a.txt": (" ".join(f"lamp{n}" for n in range(200)) + " " + OTHER + " " + BODY, {"date": "2062-01-01", "publisher": "Office"}),
         "b.txt": (" ".join(f"word{n}" for n in range(400)) + " " + OTHER[:190] + ".", {"date": "2062-02-01", "publisher": "Post"})},
        [("quotation", "b.txt", "a.txt", True)],
    ),
    # light edits: every tenth word another
    (
        {"a.txt": (BODY, {"date": "2062-01-01"}),
         "b.txt": (" ".join("thing" if n % 10 == 9 else w for n, w in enumerate(BODY.split())), {"date": "2062-02-01"})},
        [("copy", "b.txt", "a.txt", True)],
    ),
    # a quotation with a word changed and one left out
    (
        {"a.txt": (BODY, {"date": "2062-01-01"}),
         "b.txt": (OTHER + " “Teams of clerks, teachers and doctors walked for two days to the upper farms, carrying seed and new school books”",
                   {"date": "2062-02-01"})},
        [("quotation", "b.txt", "a.txt", False)],
    ),
    # no dates, no names: the direction is unknown
    ({"a.txt": (BODY, {}), "b.txt": (BODY + " End.", {})}, [("copy", "b.txt", "a.txt", False)]),
    # the whole of a short release within a longer text: likely the longer took it
    ({"a.txt": (BODY + " " + OTHER * 2, {}), "b.txt": (BODY, {})}, [("copy", "a.txt", "b.txt", False)]),
    # an outlet named in the text and not in the case
    ({"a.txt": ("本报讯，据新华社报道，灯已点亮。", {})}, [("citation", "a.txt", "Xinhua News Agency", True)]),
    ({"a.txt": ("Lamps were lit.\nSource: Lindar Courier", {})}, [("citation", "a.txt", "Lindar Courier", True)]),
    ({"a.txt": ("灯已点亮。（转引自《林达日报》）", {})}, [("citation", "a.txt", "林达日报", True)]),
    ({"a.txt": ("شىنخۇا ئاگېنتلىقىنىڭ خەۋەر قىلىشىچە، چىراغ ياندى.", {})}, [("citation", "a.txt", "Xinhua News Agency", True)]),
    # an outlet that speaks of itself
    ({"a.txt": ("The Lindar Courier\nHe told the Courier that lamps were lit.", {})}, []),
    # the outlet is in the case, the numbers are not compared
    (
        {"a.txt": ("Lamps were lit, the Lindar Courier reported.", {"date": "2062-02-01"}),
         "b.txt": (OTHER, {"publisher": "Lindar Courier", "date": "2062-01-01"})},
        [("citation", "a.txt", "b.txt", False)],
    ),
    # one document that cites itself
    ({"a.txt": ("It grew (Orrin, 2058). " + OTHER, {"author": "Mila Orrin", "date": "2058"})}, [("citation", "a.txt", "Orrin, 2058", True)]),
]  # fmt: skip


@pytest.mark.parametrize(("texts", "edges"), MORE)
def test_derivations(case: Any, texts: dict[str, tuple[str, dict[str, str]]], edges: Any) -> None:
    for name, (text, facts) in texts.items():
        case.document(name, "zh" if "灯" in text else "en", text=text, **facts)
    assert _edges(case) == edges


def test_every_edge_shows_words_that_stand_in_its_documents(case: Any) -> None:
    case.document("a.txt", text=BODY + " " + OTHER, date="2062-01-01")
    case.document("b.txt", text=BODY + " So it goes (Orrin, 2058). “" + SHORT + "”", date="2062-01-02")
    case.document("c.txt", text=SHORT, date="2062-01-01", publisher="Office")
    documents = case.documents()
    by_id = {d.id: d for d in documents.values()}
    edges = case.link().derivations
    assert {e.kind for e in edges} == {"copy", "citation", "quotation"}
    for edge in edges:
        assert edge.evidence
        assert all(by_id[e.document].holds(e.span) for e in edge.evidence)


def test_words_that_many_pages_of_one_outlet_share_are_no_copy(case: Any) -> None:
    words = [f"word{n}" for n in range(6000)]
    for n in range(12):
        case.document(
            f"{n:02}.txt", text=" ".join(words[n * 40 : n * 40 + 40]) + ". " + BODY, publisher="Post"
        )
    assert case.link().derivations == ()
    case.document("other.txt", text=BODY, publisher="Office")  # another house has it: no furniture
    assert {e.kind for e in case.link().derivations} == {"copy"}


REFERENCES = [
    ("Orrin, M. (2058). The lamps of Lindar. Upland Studies, 4(2), 1-20. https://uplands.example/4/2",
     ("Orrin, M", "2058", "The lamps of Lindar", "Upland Studies", "https://uplands.example/4/2")),
    ("[3] Mila Orrin, “The lamps of Lindar,” Lindar Courier, 3 May 2058.",
     ("Mila Orrin", "2058", "The lamps of Lindar", "Lindar Courier", "")),
    ("1. 李四. 林达的灯[J]. 山地研究, 2058(4): 1-20.", ("李四", "2058", "林达的灯", "山地研究", "")),
    ("李四：《林达的灯》，《山地日报》，2058年5月3日", ("李四", "2058", "林达的灯", "山地日报", "")),
    ("Call 555 0101 for lamps.", None),
    ("", None),
]  # fmt: skip


@pytest.mark.parametrize(("entry", "told"), REFERENCES)
def test_references(entry: str, told: tuple[str, ...] | None) -> None:
    work = described(entry)
    assert (work and (work.authors, work.year, work.title, work.outlet, work.url)) == told


def test_a_work_cited_by_two_is_one_missing_source_with_all_that_is_known_of_it(case: Any) -> None:
    case.document(
        "a.txt",
        text="It grew (Orrin, 2058).\nReferences\nOrrin, M. (2058). The lamps of Lindar. Upland Studies.",
    )
    case.document("b.txt", text="It fell, says Orrin (2058).")
    case.document("c.txt", text="It stood still (Orrin, 2059).")
    found = [(e.work, e.reference and e.reference.title) for e in case.link().derivations]
    assert found == [("Orrin, 2058", "The lamps of Lindar")] * 2 + [("Orrin, 2059", "")]


def test_figures_that_travel_together_are_a_likely_retelling(case: Any) -> None:
    for name, outlet, date in (("a.txt", "Courier", "2062-01-01"), ("b.txt", "Times", "2062-01-02")):
        case.document(name, publisher=outlet, date=date)
    for value in (4118, 212368, 312140):
        case.say(
            "a.txt",
            f"The Office said that {value} people came.",
            str(value),
            value,
            "person",
            "people",
            "attend",
        )
        case.say("b.txt", f"There were {value} guests.", str(value), value, "person", "guests", "attend")
    assert _edges(case) == []  # three values, and no source that both name
    case.say("a.txt", "Later 7718 people left.", "7718", 7718, "person", "people", "leave")
    case.say("b.txt", "Gone were 7718 guests.", "7718", 7718, "person", "guests", "leave")
    assert _edges(case) == [("citation", "b.txt", "a.txt", False)]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.text(max_size=120), max_size=5),
    st.lists(st.sampled_from(["", "Courier", "2062", "und"]), min_size=5, max_size=5),
)
def test_any_text_gives_edges_that_hold(texts: list[str], facts: list[str]) -> None:
    documents = [
        Document(record=str(n), file=f"{n}.txt", url=None, media_type="text/plain", language="und", text=text + BODY[: 40 * n] + text,
                 blocks=(), made_by="test/1", facts=(Fact("publisher", facts[n], "test"), Fact("date", facts[n], "test")))
        for n, text in enumerate(texts)
    ]  # fmt: skip
    by_id = {d.id: d for d in documents}
    for edge in derive(list(by_id.values()), [])[0]:
        assert edge.taker != edge.taken
        assert all(by_id[e.document].holds(e.span) for e in edge.evidence)
