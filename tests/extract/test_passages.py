"""Whole invented passages: relations, demands and events of each; floors may only rise. Even halves are kept unseen."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from headwater.extract import extract
from headwater.model import Block, Document, Event, Fact, Relation, Requirement, Statement

ROOT = Path(__file__).resolve().parents[2]


def bench(name: str) -> ModuleType:
    folder = str(ROOT / "benchmarks")
    if folder not in sys.path:
        sys.path.append(folder)
    spec = importlib.util.spec_from_file_location(f"passages_{name}", ROOT / "benchmarks" / f"{name}.py")
    assert spec is not None and spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = made
    spec.loader.exec_module(made)
    return made


BLIND, OCCURRENCES = bench("blind"), bench("occurrences")
FLOORS = {
    # file, half: (relations, demands, events), each found / hit / wanted as it was
    ("en", "odd"): (("relation", 0.95, 0.60), ("requirement", 0.95, 0.75), ("event", 0.95, 0.90)),
    ("en", "even"): (("relation", 0.60, 0.40), ("requirement", 0.60, 0.50), ("event", 0.75, 0.65)),
    ("zh", "odd"): (("relation", 0.95, 0.80), ("requirement", 0.95, 0.75), ("event", 0.95, 0.90)),
    ("zh", "even"): (("relation", 0.60, 0.55), ("requirement", 0.75, 0.65), ("event", 0.75, 0.85)),
}
SECOND = {
    ("blind2", "en", "odd"): (("relation", 0.95, 0.90), ("requirement", 0.95, 0.85), ("event", 0.95, 0.85)),
    ("blind2", "en", "even"): (("relation", 0.95, 0.40), ("requirement", 0.94, 0.80), ("event", 0.70, 0.55)),
    ("blind2", "zh", "odd"): (("relation", 0.95, 0.85), ("requirement", 0.95, 0.85), ("event", 0.95, 0.95)),
    ("blind2", "zh", "even"): (("relation", 0.95, 0.50), ("requirement", 0.80, 0.70), ("event", 0.85, 0.85)),
    ("blind2", "ug", "odd"): (("relation", 0.95, 0.95), ("requirement", 0.95, 0.95), ("event", 0.95, 0.95)),
    ("blind2", "ug", "even"): (("requirement", 0.95, 0.95),),
    ("events2", "en", "odd"): (("event", 0.95, 0.75),),
    ("events2", "en", "even"): (("event", 0.85, 0.65),),
    ("events2", "zh", "odd"): (("event", 0.95, 0.95),),
    ("events2", "zh", "even"): (("event", 0.85, 0.80),),
    ("events2", "ug", "odd"): (("event", 0.95, 0.95),),
    ("events2", "ug", "even"): (("event", 0.95, 0.75),),
}


@pytest.mark.parametrize(("name", "lang", "half"), SECOND)
def test_a_second_set_of_passages(name: str, lang: str, half: str) -> None:
    found = BLIND.measure(BLIND.ROWS / f"{name}.{lang}.txt", half)
    for kind, precision, recall in SECOND[name, lang, half]:
        n = found[kind]
        assert n["hits"] >= precision * n["found"], (kind, n)
        assert n["hits"] >= recall * n["wanted"], (kind, n)


MIXED = {
    # file, kind: precision and recall of all its passages
    **{(f"duties{n}", lang): ("requirement", 0.80, 0.80) for n in (1, 2, 3, 4) for lang in ("en", "zh")},
    ("duties5", "en"): ("requirement", 0.90, 0.70), ("duties5", "zh"): ("requirement", 0.95, 0.90),
    ("edges4", "en"): ("relation", 0.95, 0.85), ("edges4", "zh"): ("relation", 0.90, 0.70),
    ("edges5", "en"): ("relation", 0.80, 0.50), ("edges5", "zh"): ("relation", 0.90, 0.65),
    ("edges4", "ug"): ("relation", 0.95, 0.80),
}  # fmt: skip


@pytest.mark.parametrize(("name", "lang"), MIXED)
def test_passages_of_many_genres(name: str, lang: str) -> None:
    kind, precision, recall = MIXED[name, lang]
    n = BLIND.measure(BLIND.ROWS / f"{name}.{lang}.txt", "all")[kind]
    assert n["hits"] >= precision * n["found"] and n["hits"] >= recall * n["wanted"], n


WHOLE = {
    # documents of tests/accuracy/own/programme; the closed ones are only counted
    ("open", "en"): (("relation", 0.95, 0.75), ("requirement", 0.95, 0.90), ("event", 0.95, 0.90)),
    ("open", "zh"): (("relation", 0.95, 0.85), ("requirement", 0.95, 0.95), ("event", 0.95, 0.80)),
    ("closed", "en"): (("relation", 0.70, 0.50), ("requirement", 0.82, 0.72), ("event", 0.90, 0.85)),
    ("closed", "zh"): (("relation", 0.80, 0.65), ("requirement", 0.90, 0.85), ("event", 0.85, 0.70)),
    # by authors who wrote more varied prose; two shares of precision fell above for a fifth more found here
    ("closed2", "en"): (("relation", 0.78, 0.25), ("requirement", 0.93, 0.52), ("event", 0.82, 0.65)),
    ("closed2", "zh"): (("relation", 0.72, 0.42), ("requirement", 0.95, 0.80), ("event", 0.75, 0.80)),
}


@pytest.mark.parametrize(("part", "lang"), WHOLE)
def test_whole_documents(part: str, lang: str) -> None:
    found = bench("whole").counted(part, lang)
    for kind, precision, recall in WHOLE[part, lang]:
        n = found[kind]
        assert n["hits"] >= precision * n["found"] and n["hits"] >= recall * n["wanted"], (kind, n)


@pytest.mark.parametrize(("lang", "half"), FLOORS)
def test_passages_are_read_as_a_careful_reader_reads_them(lang: str, half: str) -> None:
    found = BLIND.measure(BLIND.ROWS / f"blind.{lang}.txt", half)
    for kind, precision, recall in FLOORS[lang, half]:
        n = found[kind]
        assert n["hits"] >= precision * n["found"], (kind, n)
        assert n["hits"] >= recall * n["wanted"], (kind, n)


DATED = {("en", "odd"): (0.9, 1.0), ("en", "even"): (1.0, 0.6), ("zh", "odd"): (0.9, 0.9), ("zh", "even"): (1.0, 0.65),
         ("ug", "odd"): (1.0, 1.0), ("ug", "even"): (0.75, 0.75)}  # fmt: skip


@pytest.mark.parametrize(("lang", "half"), DATED)
def test_happenings_have_their_dates(lang: str, half: str) -> None:
    n = OCCURRENCES.measure(OCCURRENCES.ROWS / f"events.{lang}.txt", half)
    precision, recall = DATED[lang, half]
    assert n["hits"] >= precision * n["found"] and n["hits"] >= recall * n["wanted"], n


def told(text: str, language: str = "und") -> list[Statement]:
    document = Document(
        record="r", file="a.txt", url=None, media_type="text/plain", language=language, text=text, made_by="test/1",
        blocks=(Block("paragraph", 0, len(text)),), facts=(Fact("date", "2063-05-20", "test"),),
    )  # fmt: skip
    return [found for found in extract(document) if isinstance(found, Statement)]


OFFICES = [
    # English: possessive, apposition to a body, surname with a form of address, succession
    ("Ines Orr, the county's deputy governor, spoke.", [("Ines Orr", "county's deputy governor")]),
    ("The Lamp Office reopened. Its director, Tom Ash, said so.", [("Tom Ash", "director")]),
    ("Ana Reed, mayor of Osk, came. Ms Reed is the town's party secretary.",
     [("Ana Reed", "mayor of Osk"), ("Ms Reed", "town's party secretary")]),
    ("She was succeeded as governor by Pavel Orsk in 2060.", [("Pavel Orsk", "governor")]),
    # English, no public office
    ("The shop's manager, Tom Ash, said so.", []),
    ("Its captain, Tom Ash, scored twice.", []),
    # Chinese: names by their sound, both dots, words before an office
    ("记者采访了水务局局长维尔德。", [("维尔德", "水务局局长")]),
    ("村黨支部書記玉素甫・卡迪爾對她說，天冷。", [("玉素甫・卡迪爾", "村黨支部書記")]),
    ("2060年，奥尔斯克接替她出任省长。", [("奥尔斯克", "省长")]),
    # Uyghur
    ("ناھىيىنىڭ ھاكىمى يۈسۈپ قادىر مۇنداق دېدى.", [("يۈسۈپ قادىر", "ناھىيىنىڭ ھاكىمى")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "held"), OFFICES)
def test_who_holds_an_office(text: str, held: list[tuple[str, str]]) -> None:
    found = [s for s in told(text) if isinstance(s, Relation) and s.relation == "holds_office"]
    assert [(s.subject.name, s.object.name) for s in found] == held


def test_what_an_official_did_later_does_not_date_the_office() -> None:
    text = "Said Ana Reed, party secretary of Osk, who herded sheep herself until 2050 and still keeps some."
    (held,) = (s for s in told(text) if isinstance(s, Relation))
    assert (held.period, held.ended) == (None, False)


DEMANDS = [
    # testified, in quotation marks only
    ("“We were not allowed to use the phone,” she said.", [("We", "use the phone", "must_not")]),
    ("We had to use the phone.", []),
    # orders that follow one another; one alone is none
    ("Hoist the flag on Mondays. Keep the street clean.", [(None, "Hoist the flag on Mondays", "must"), (None, "Keep the street clean", "must")]),
    ("Keep in mind that it snowed.", []),
    ("No house shall be sold without a witness.", [("house", "be sold without a witness", "must_not")]),
    ("Newcomers are given three days to register.", [("Newcomers", "register", "must")]),
    ("Cadres, she added, were required to call at each house.", [("Cadres", "call at each house", "must")]),
    ("Photographing the gate is forbidden.", [(None, "Photographing the gate", "must_not")]),
    ("“每周一都得升旗，”她说。", [(None, "升旗", "must")]),
    ("村规只准养一只狗。", [(None, "村规只准养一只狗", "must")]),
    ("牧民人均可支配收入1487元。", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), DEMANDS)
def test_demands_by_their_shape(text: str, wanted: list[tuple[str | None, str, str]]) -> None:
    found = [s for s in told(text) if isinstance(s, Requirement)]
    assert [(s.actor, s.act, s.modality) for s in found] == wanted


HAPPENED = [
    (
        "HARNE, Jan. 16 (Wire) -- The bridge fell in March 2062.",
        ["2062-03"],
    ),  # the line before the text dates nothing
    ("Every Thursday a nurse comes to the village.", []),  # again and again
    ("By the end of 2065, 40 towns are to be built.", ["2065-12-31"]),  # due, not done
    ("By the end of 2061, 40 towns had been built.", ["../2061-12-31"]),
    ("财政部日前下达预算1亿元。", ["2063-05~"]),
    ("比上年增长11.2%。", []),
    ("2022-يىلىنىڭ ئاخىرىغىچە 60 ئائىلە كۆچۈرۈلگەن.", ["../2022-12-31"]),
]


@pytest.mark.parametrize(("text", "when"), HAPPENED)
def test_when_it_happened(text: str, when: list[str]) -> None:
    assert [s.when for s in told(text) if isinstance(s, Event)] == when
