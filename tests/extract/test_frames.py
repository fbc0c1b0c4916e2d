"""Frames of English relations: rows of one clause each, whole passages with a floor, and laws that hold for any text."""

import importlib.util
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.extract import extract
from headwater.extract.relations.frames.clauses import Clauses
from headwater.model import Record, Relation
from headwater.read import read

ROOT = Path(__file__).resolve().parents[2]


def _blind() -> ModuleType:
    spec = importlib.util.spec_from_file_location("blind_benchmark", ROOT / "benchmarks" / "blind.py")
    assert spec and spec.loader
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def told(text: str) -> set[tuple[str, str, str]]:
    payload = (text + "\n").encode()
    record = Record(
        uri="urn:headwater:file:t", file="t", url=None, payload="0" * 64, length=len(payload),
        media_type="text/plain", captured_at="2026-01-01T00:00:00Z",
    )  # fmt: skip
    found = [s for s in extract(read(record, payload)) if isinstance(s, Relation)]
    return {(r.relation, r.subject.name, r.object.name) for r in found}


ROWS = (
    ("The Herd Agency is an offshoot of the Ministry of Lands.", ("part_of", "Herd Agency", "Ministry of Lands")),  # a noun
    ("Set up in 2012 by the Ministry of Labour, the Bridge scheme grew.", ("founded", "Ministry of Labour", "Bridge scheme")),  # a participle that opens
    ("The Works Bureau, which sits in Osk, oversees the village posts.", ("directs", "Works Bureau", "village posts")),  # across a relative clause
    ("The county stations are answerable to the Front Office.", ("reports_to", "county stations", "Front Office")),  # an adjective
    ("The Council, to which the county stations reported until 2014, met twice.", ("reports_to", "county stations", "Council")),  # a preposition before "which"
    ("Below the Works Bureau come the village posts.", ("directs", "Works Bureau", "village posts")),  # turned round
    ("Wages are met by the receiving firms.", ("funds", "receiving firms", "Wages")),  # a cost
    ("The clinic was built at the expense of Kestrel Province.", ("funds", "Kestrel Province", "clinic")),  # between prepositions
    ("Responsibility for the Bridge scheme lies with the Works Bureau.", ("directs", "Works Bureau", "Bridge scheme")),  # charge that lies with
    ("Kestrel Province was matched with Ossel County and Brenholt Province with Tull County.", ("pairs_with", "Brenholt Province", "Tull County")),  # the verb left out
    ("Lumen Services, a firm owned by the Tarn Group, runs it.", ("part_of", "Lumen Services", "Tarn Group")),  # what an apposition is
    ("The Works Bureau superseded the Board of Control.", ("renamed", "Board of Control", "Works Bureau")),  # who came after whom
    ("Trade Code\n\nItem | Payer\nBuses | Kestrel Province\nMeals | Works Bureau", ("funds", "Kestrel Province", "Buses")),  # bars in plain text
)  # fmt: skip


@pytest.mark.parametrize(("text", "edge"), ROWS)
def test_a_frame_finds_its_seats(text: str, edge: tuple[str, str, str]) -> None:
    assert edge in told(text)


NOTHING = (
    "The Works Bureau refused to fund the clinic.",  # refused
    "If the Works Bureau funds the clinic, it may open.",  # supposed
    "Neither the Works Bureau nor the League runs the clinic.",  # denied
    "Should the Works Bureau fund the clinic?",  # asked
    "Aygul Tursun was paired with Rena Hasan.",  # private people
    "My uncle supports my cousin.",  # a family
    "The mill opened in May.",  # who did it is unsaid
)


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_not_claimed_has_no_frame(text: str) -> None:
    assert told(text) == set()


FLOORS = {"edges6": (0.85, 0.8), "edges7": (0.88, 0.7), "edges8": (0.8, 0.5)}
"""Precision and recall of whole passages; they may only rise."""


@pytest.mark.parametrize("name", FLOORS)
def test_whole_passages(name: str) -> None:
    n: Counter[str] = _blind().measure(ROOT / "tests" / "extract" / "rows" / f"{name}.en.txt", "all")[
        "relation"
    ]
    assert n["hits"] / n["found"] >= FLOORS[name][0], n
    assert n["hits"] / n["wanted"] >= FLOORS[name][1], n


WORDS = st.sampled_from(
    'the The Bureau Works of , ; : “ ” ‘ ’ " ( ) and or which who whose to under by with as its it these is was has been county Kestrel Province runs funded reports answerable arm subsidiary renamed in 2014 | 3. Ms. each not may'.split()
)


@given(st.lists(WORDS, max_size=40).map(" ".join) | st.text(max_size=80))
@settings(max_examples=60, deadline=None)
def test_phrases_cover_any_sentence_once(text: str) -> None:
    cut = Clauses(text)
    ends = [-1, *(c.last for c in cut.chunks)]
    assert all(last < c.first <= c.last for last, c in zip(ends, cut.chunks, strict=False))
    for v, chunk in enumerate(cut.chunks):
        if chunk.kind == "VG":
            groups = [
                *cut.subject(v),
                *cut.objects(v),
                *(g for seats in cut.prepositions(v).values() for g in seats),
            ]
            assert all(0 <= k < len(cut.chunks) for group in groups for k in group)


@given(st.lists(WORDS, min_size=1, max_size=60).map(" ".join))
@settings(max_examples=40, deadline=None)
def test_any_words_are_read_without_a_fall(text: str) -> None:
    told("Words. " + text)
