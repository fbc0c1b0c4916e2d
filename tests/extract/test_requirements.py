"""Demands: rows of passages and traps, lists and tables of duties, and laws that hold for any text."""

import importlib.util
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.extract.requirements import find, frequency
from headwater.model import Block, Document

spec = importlib.util.spec_from_file_location("demand_rows", Path(__file__).parent / "demand_rows.py")
assert spec and spec.loader
told = importlib.util.module_from_spec(spec)
spec.loader.exec_module(told)
context, right, rows, same_act = told.context, told.right, told.rows, told.same_act

FLOORS = {
    "requirements.en.txt": (97, 98, 98),
    "requirements.zh.txt": (97, 98, 98),
    "requirements_unseen.en.txt": (95, 95, 93),
    "requirements_unseen.zh.txt": (95, 95, 95),
    "requirements_unseen2.en.txt": (95, 95, 94),
    "requirements_unseen2.zh.txt": (95, 95, 98),
    "requirements_unseen3.en.txt": (95, 94, 91),
    "requirements_unseen3.zh.txt": (94, 95, 98),
}
"""Precision, recall and fields as found, in percent: they may only rise. The unseen files were run once before
the rules met them: 8 of 23 and 16 of 25 found, then 10 of 18 and 11 of 19, then 11 of 19 and 14 of 17."""


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_rows(name: str) -> None:
    found = hits = wanted = fields = wrong = 0
    for text, expected in rows(name):
        held = list(find(context(text)))
        found, wanted = found + len(held), wanted + len(expected)
        for who, act, more in expected:
            one = next((d for d in held if same_act(d.act, act)), None)
            if one is None:
                continue
            held.remove(one)
            hits, fields = hits + 1, fields + len(more) + 1
            wrong += len(right(one, who, more))
    measured = (100 * hits / found, 100 * hits / wanted, 100 * (fields - wrong) / fields)
    assert all(m >= floor for m, floor in zip(measured, FLOORS[name], strict=True)), measured


TRAPS = [
    "The valley must have been under water for centuries.",  # a guess
    "It must be said that the harvest was good.",  # the writer speaks
    "Clerks are not required to stay overnight.",  # nothing is demanded
    "What must a reader do?",  # a question
    "He had to sell the boat.",  # somebody's story
    "必须指出，今年的收成并不理想。",  # 必须 of the writer
    "他不得不提前离开会场。",  # 不得不 is no ban
    "大家都要回家过年了。",  # 要…了: soon
    "这本书值得一读，读者不必着急。",  # 不必
    "ئۇ كەلگەن بولۇشى كېرەك.",  # a guess in Uyghur
]


@pytest.mark.parametrize("text", TRAPS)
def test_traps_demand_nothing(text: str) -> None:
    assert list(find(context(text))) == []


FREQUENCIES = [
    ("every two months", "en", (1, 2, "month")),
    ("six times a year", "en", (6, 1, "year")),
    ("twice a week", "en", (2, 1, "week")),
    ("at least one visit every two months", "en", (1, 2, "month")),
    ("once a fortnight", "en", (1, 2, "week")),
    ("every other day", "en", (1, 2, "day")),
    ("on a daily basis", "en", (1, 1, "day")),
    ("每两个月一次", "zh", (1, 2, "month")),
    ("每年不少于四次", "zh", (4, 1, "year")),
    ("每半年一次", "zh", (1, 6, "month")),
    ("一年六次", "zh", (6, 1, "year")),
    ("每季度", "zh", (1, 1, "quarter")),
    ("ھەر ئىككى ئايدا بىر قېتىم", "ug", (1, 2, "month")),
]


@pytest.mark.parametrize(("words", "lang", "told"), FREQUENCIES)
def test_frequencies(words: str, lang: str, told: tuple[int, int, str]) -> None:
    found = next(o for o in frequency.find(words, lang) if o.unit)
    assert (found.times, found.every, found.unit) == told


def test_uyghur() -> None:
    (found,) = find(context("كادىرلار ھەر ئىككى ئايدا بىر قېتىم ئائىلىلەرنى زىيارەت قىلىشى كېرەك."))
    assert (found.actor, found.modality, found.times, found.every, found.every_unit) == (
        "كادىرلار", "must", 1, 2, "month",
    )  # fmt: skip


def test_they_is_who_was_told_before() -> None:
    first, second = find(context("Wardens must visit every farm. They have to pay 30 marks a day."))
    assert second.actor == first.actor == "Wardens"
    assert "'They' is 'Wardens' of the sentence before" in second.why[1]


def test_a_list_of_demands_runs_over_a_page() -> None:
    found = list(
        find(
            context(
                "Wardens are required to:",
                "1. light the lamps at dusk;",
                "2. visit each household twice a month;",
                "- 14 -",
                "3. keep a diary.",
                "The lamps were made in Osk.",
            )
        )
    )
    assert [d.act for d in found] == [
        "light the lamps at dusk", "visit each household twice a month", "keep a diary",
    ]  # fmt: skip
    assert {d.actor for d in found} == {"Wardens"}
    assert (found[1].times, found[1].every_unit) == (2, "month")


def test_a_chinese_list_of_bans() -> None:
    found = list(find(context("工作队员不得有下列行为：", "（一）收受礼品；", "（二）擅自离岗。")))
    assert [(d.actor, d.act, d.modality) for d in found] == [
        ("工作队员", "收受礼品", "must_not"), ("工作队员", "擅自离岗", "must_not"),
    ]  # fmt: skip


def test_a_table_of_duties() -> None:
    cells = [
        ["Post", "Duty"],
        ["Lamp keeper", "Lights the lamps every evening"],
        ["Clerk", "Keeps the ledger"],
    ]
    text, blocks = "", []
    for r, row in enumerate(cells):
        for c, words in enumerate(row):
            at = len(text)
            text += words + "\n"
            blocks.append(Block("table_cell", at, at + len(words), table=0, row=r, column=c, header=r == 0))
    document = Document(
        record="r", file="t.csv", url=None, media_type="text/csv", language="en", text=text, blocks=tuple(blocks),
        made_by="test/1",
    )  # fmt: skip
    found = list(find(type(context(""))(document)))
    assert [(d.actor, d.act) for d in found] == [
        ("Lamp keeper", "Lights the lamps every evening"), ("Clerk", "Keeps the ledger"),
    ]  # fmt: skip


def test_no_demand_of_a_named_person() -> None:
    assert list(find(context("Orla Venn must visit the clinic every week."))) == []


def test_words_are_as_written() -> None:
    """Every field but what is read as numbers stands in the sentence, so that a name in it can be found."""
    text = "Under the Lamp Rules, wardens must light every lamp twice a week for at least three hours, or face a fine."
    (found,) = find(context(text))
    for words in (
        found.actor,
        found.act,
        found.frequency,
        found.duration,
        found.consequence,
        found.instrument,
    ):
        assert words and words in text


@given(st.text(max_size=400))
def test_any_text(text: str) -> None:
    made = context(text)
    for found in find(made):
        assert made.document.holds(found.span)
        assert found.act.strip()


PIECES = (
    "cadres must visit ; every two months ; the ( of 3 days , all units are required to 各单位 必须 每月 不少于 ， 两次 。 "
    "《通知》 要求 and “ ” . which who if 对 的 予以 ~ quotas for"
).split(" ")


@given(st.lists(st.sampled_from(PIECES), max_size=60))
def test_any_pieces(pieces: list[str]) -> None:
    made = context(" ".join(pieces))
    for found in find(made):
        assert made.document.holds(found.span)
