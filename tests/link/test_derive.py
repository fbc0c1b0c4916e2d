"""Derivations: citation, link, quotation, copy, revision, translation; direction and evidence."""

from typing import Any

import pytest

from headwater.link.derive.citations import cited_works

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
    assert [work for _, _, work in cited_works(text)] == works


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
