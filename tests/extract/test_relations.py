"""Relations: the rows that they are measured on, who is never an end, and laws that hold for any text."""

import importlib.util
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.extract import extract
from headwater.extract.context import Context
from headwater.extract.relations import find
from headwater.model import Block, Document, Record, Relation
from headwater.read import read

ROOT = Path(__file__).resolve().parents[2]
ROWS = ROOT / "tests" / "accuracy" / "own" / "relations"


def _programme() -> ModuleType:
    spec = importlib.util.spec_from_file_location("edges_benchmark", ROOT / "benchmarks" / "edges.py")
    assert spec and spec.loader
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


PROGRAMME = _programme()

FLOORS = {
    "en_dev": (0.98, 0.98), "en_second": (0.98, 0.98), "en_third": (0.98, 0.98), "en_unseen": (0.97, 0.87),
    "zh_dev": (0.98, 0.98), "zh_second": (0.98, 0.98), "zh_third": (0.98, 0.98), "zh_unseen": (0.97, 0.97),
}  # fmt: skip
"""Precision and recall of each file of rows; they may only rise."""


@pytest.mark.parametrize("name", FLOORS)
def test_the_rows_are_read_as_a_careful_reader_reads_them(name: str) -> None:
    counts: Counter[str] = Counter()
    PROGRAMME.measure(ROWS / f"{name}.txt", counts, errors=False)
    right, found = counts["right"], counts["found"]
    assert (right / found, right / (right + counts["missed"])) >= FLOORS[name], counts
    assert right / (right + counts["missed"]) >= FLOORS[name][1], counts


def read_as(text: str, media_type: str = "text/markdown") -> list[Relation]:
    payload = text.encode()
    record = Record(
        uri="urn:headwater:file:t", file="t", url=None, payload="0" * 64, length=len(payload),
        media_type=media_type, captured_at="2026-01-01T00:00:00Z",
    )  # fmt: skip
    return [s for s in extract(read(record, payload)) if isinstance(s, Relation)]


def told(text: str, media_type: str = "text/markdown") -> list[tuple[str, str, str]]:
    return [(r.relation, r.subject.name, r.object.name) for r in read_as(text, media_type)]


PRIVATE = (
    "Aygul was paired with a cadre who slept in her house.",  # a resident by her name
    "Wang Fang paired with Gulnisa and her two children.",  # two people
    "The two girls were paired with Teacher Li.",  # children
    "Mehmet Tursun founded a bakery and employs his cousin.",  # a private founder
    "Rena, also known as Auntie Re, chairs the sewing circle.",  # a nickname
    "My father reports to the police station every Monday.",  # a family word
    "Nurse Ada Tull, head of the household, works with her sister.",  # a trade and a head that is no office
    "古丽与干部张伟结为亲戚。",
    "村民阿不都创办了一家商店，雇用了两名邻居。",
    "王大姐，又称热心大姐，负责照顾老人。",
    "医生李芳和病人结对，每周见面。",
    "ئايگۈل كادىر بىلەن جۈپلەشتى.",
)


@pytest.mark.parametrize("text", PRIVATE)
def test_a_private_person_is_never_an_end(text: str) -> None:
    assert told(text + "\n") == []


UNSAID = (
    "Hubei might be paired with Bortala.",  # possible
    "It is unclear whether Hunan pairs with Turpan.",  # asked
    "Neither Henan nor Hubei pairs with Turpan.",  # denied
    "The bureau refused to fund the clinic.",  # refused
    "No province pairs with Karamay City.",  # nobody
    "如果湖南对口支援吐鲁番市，资金由省财政承担。",
    "湖北省从未对口支援吐鲁番市。",
)


@pytest.mark.parametrize("text", UNSAID)
def test_what_is_not_claimed_is_no_edge(text: str) -> None:
    assert [e for e in told(text + "\n") if e[0] in ("pairs_with", "funds")] == []


def test_a_former_office_and_a_closed_period_are_over() -> None:
    found = {r.subject.name: r for r in read_as("Former Governor Ada Brandt met Mayor Tomas Reve.\n")}
    assert (found["Ada Brandt"].ended, found["Tomas Reve"].ended) == (True, False)
    (held,) = read_as("Ilmar Tove served as governor of Tarn Province from 2010 to 2014.\n")
    assert (held.period, held.ended) == ("2010/2014", True)


def test_a_pronoun_is_resolved_to_earlier_words_and_says_so() -> None:
    text = "Work teams live in the villages. They report to the county government.\n"
    (edge,) = read_as(text)
    assert (edge.subject.name, edge.subject.pronoun) == ("Work teams", "they")
    assert text[edge.subject.start : edge.subject.end] == "Work teams"
    assert edge.span.exact.startswith("They")


def test_a_pronoun_that_could_be_two_things_gives_nothing() -> None:
    assert told("The bureau met the court and the trust. It oversees the archive department.\n") == []


def test_a_table_with_merged_cells_pairs_each_row_with_what_stands_over_it() -> None:
    page = (
        "<table><tr><th>Supporting province</th><th>Recipient county</th></tr>"
        "<tr><td rowspan=2>Jilin</td><td>Altay City</td></tr><tr><td>Fuhai County</td></tr>"
        "<tr><td>Total</td><td>2</td></tr></table>"
    )
    edges = told(page, "text/html")
    assert edges == [("pairs_with", "Jilin", "Altay City"), ("pairs_with", "Jilin", "Fuhai County")]


def test_a_heading_dates_the_pairings_of_its_list() -> None:
    found = read_as("## Pairing assistance, 2011\n\n- Hunan: Turpan City\n- Henan: Hami City\n")
    assert [r.period for r in found] == ["2011", "2011"]


def test_uyghur_places_that_help_one_another() -> None:
    found = told("شاڭخەي شەھىرى قەشقەر ۋىلايىتىگە نۇقتىلىق ياردەم بېرىدۇ.\n")
    assert [kind for kind, *_ in found] == ["pairs_with"]


def plain(text: str) -> Document:
    blocks = (Block("paragraph", 0, len(text)),) if text.strip() else ()
    return Document(
        record="r", file="f", url=None, media_type="text/plain", language="und", text=text, blocks=blocks,
        made_by="plain/1",
    )  # fmt: skip


WORDS = st.sampled_from(
    "Hubei pairs with Turpan , and the Bureau of Roads oversees ( 结亲 ) “ ” also known as which was founded by governor Ada "
    "Brandt in 2014 ; respectively respectively , , 对口支援 由 和 与 、 省 县 局 结对 成立 了 的 干部 群众 主席 艾力·买买提 任 。 ， "
    "ياردەم بىلەن قەشقەر 2010年 至 ’s under the part of to from transferred workers it they This was expanded to".split(
        " "
    )
)


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(
        st.lists(WORDS, max_size=60).map(" ".join),
        st.lists(WORDS, max_size=60).map("".join),
        st.text(max_size=200),
    )
)
def test_every_edge_of_any_text_has_its_words(text: str) -> None:
    document = plain(text)
    for found in find(Context(document)):
        assert isinstance(found, Relation)
        assert document.holds(found.span)
        for party in (found.subject, found.object):
            assert party.name == text[party.start : party.end]
            assert party.name.strip()
            assert party.pronoun or (found.span.start <= party.start and party.end <= found.span.end)
        assert found.subject.name != found.object.name


def test_the_same_text_gives_the_same_ids() -> None:
    text = (ROWS / "en_dev.txt").read_text("utf-8")
    assert [s.id for s in find(Context(plain(text))) if isinstance(s, Relation)] == [
        s.id for s in find(Context(plain(text))) if isinstance(s, Relation)
    ]
