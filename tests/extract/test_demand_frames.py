"""English rules read by frames. Rows: (sentence, [(actor, act, modality)]); each stands among rules unless told otherwise."""

import importlib.util
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.extract.requirements import actors_en, english, find, phrases_en

spec = importlib.util.spec_from_file_location("demand_rows", Path(__file__).parent / "demand_rows.py")
assert spec and spec.loader
told = importlib.util.module_from_spec(spec)
spec.loader.exec_module(told)

AMONG = 4
"""How surely rules are told around a row: two sure signs of it."""
Found = list[tuple[str | None, str, str]]
RULES: list[tuple[str, Found]] = [
    # the present habitual, where rules are told
    ("Teams consist of seven members and stay for twelve months.",
     [("Teams", "consist of seven members", "practice"), ("Teams", "stay for twelve months", "practice")]),
    ("When staying with villagers, wardens pay for board, observe local customs, and refrain from singing.",
     [("wardens", "pay for board", "practice"), ("wardens", "observe local customs", "practice"),
      ("wardens", "refrain from singing", "practice")]),
    # the passive, where what is done is the rule
    ("Findings are entered into the log the same evening.",
     [(None, "Findings are entered into the log the same evening", "practice")]),
    # what narrows the subject has a verb of its own
    ("Donors that miss it have to make up the shortfall in cash.",
     [("Donors that miss it", "make up the shortfall in cash", "must")]),
    # modals that a clause ends before the next subject
    ("Visitors were advised to bring a small gift, though tobacco was ruled out.",
     [("Visitors", "bring a small gift", "should"), (None, "tobacco was ruled out", "must_not")]),
    # held answerable, let off, left out
    ("Department heads were held answerable for refusals.", [("Department heads", "held answerable for refusals", "must")]),
    ("Staff over fifty are excused from the night shift.", [("Staff", "over fifty", "practice")]),
    # who may, where a rule says how far
    ("Companies that take on fifty of them may claim a rebate.", [("Companies that take on fifty of them", "claim a rebate", "may")]),
    # a fronted phrase without a comma; a sum
    ("For each worker kept on for a year the mill is rewarded with 1,500 yuan.",
     [("the mill", "rewarded with 1,500 yuan", "practice")]),
    # a bar between the modal and its verb
    ("Leaders shall on no account discuss the list with teachers.", [("Leaders", "discuss the list with teachers", "must_not")]),
    # what is somebody's task, what is needed, what depends
    ("Salaries are the responsibility of the sending province.",
     [("the sending province", "Salaries are the responsibility of the sending province", "must")]),
    ("Permission from the township is needed before any wedding.",
     [(None, "Permission from the township is needed before any wedding", "must")]),
    ("Payment of the second half is conditional on a clean report.",
     [(None, "Payment of the second half is conditional on a clean report", "must")]),
    # shapes of sentences, and lines of a notice
    ("There must be one team for every village.", [(None, "one team for every village", "must")]),
    ("Forms to be returned by Friday.", [(None, "Forms to be returned by Friday", "must")]),
    ("No visitors after nine without a note.", [(None, "No visitors after nine without a note", "must_not")]),
    # "will" is the modal of notices
    ("Every unit will send one person to collect the bedding.", [("Every unit", "send one person to collect the bedding", "must")]),
]  # fmt: skip
MET: list[tuple[str, Found]] = [
    # a witness tells what was demanded, in the first person and the past
    ("We had to stand in the yard before breakfast.", [("We", "stand in the yard before breakfast", "must")]),
    ("My mother was not allowed to fast.", [("My mother", "fast", "must_not")]),
    ("You could not speak Kazakh in the corridor.", [("You", "speak Kazakh in the corridor", "must_not")]),
    (
        "After that we needed a slip to leave the village.",
        [("we", "needed a slip to leave the village", "must")],
    ),
    ("I was allowed one call a week.", [("I", "allowed one call", "may")]),
    # what one could not feel is no rule
    ("I could not believe it when they left.", []),
]
NONE = [
    "Residents say the winters have grown milder.",  # no rule
    "Orla Venn must visit the clinic every week.",  # one named person
    "If the house were theirs, they would have to pay.",  # what would be
    "Readers should prefer the lower figure.",  # advice to readers
    "The two counts should not be confused with each other.",  # the same
    "61,200 officials were living in villages.",  # so many did: a story
    "24,000 households are to be settled.",  # so many are to be: a target
    "Nobody was required to attend.",  # none was demanded
]  # fmt: skip


def read(text: str, rules: int = AMONG, *, witness: bool = False) -> Found:
    found = english.find(text, rules, witness)
    return [(text[slice(*d.actor)] if d.actor else None, text[slice(*d.act)], d.modality) for d in found]


@pytest.mark.parametrize(("text", "expected"), RULES)
def test_rules(text: str, expected: Found) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), MET)
def test_what_witnesses_met(text: str, expected: Found) -> None:
    assert read(text, 1, witness=True) == expected


@pytest.mark.parametrize("text", NONE)
def test_no_rule(text: str) -> None:
    assert read(text, 2) == []


def test_a_habit_is_a_rule_only_among_rules() -> None:
    """The same words: a duty in a section of rules, and a habit in a story."""
    words = "Visitors greet the host and check for smoke."
    rules = told.context("Rules of the visit", f"Visitors must stay five days. {words}", kinds=("heading",))
    story = told.context("A day in spring", f"The snow had gone. {words}", kinds=("heading",))
    assert "greet the host" in " ".join(d.act for d in find(rules))
    assert not list(find(story))


@given(st.text(alphabet='must have to be paid, who that; Each team is.“"’—%1 \n', max_size=200))
@settings(deadline=None, max_examples=200)
def test_any_words(text: str) -> None:
    """No words break the reading of clauses; every part lies within the sentence, in order."""
    for clause in phrases_en.clauses(actors_en.masked(text)):
        assert 0 <= clause.subject[0] < clause.subject[1] <= clause.verb <= len(text)
    for demand in english.find(text, AMONG, True):
        assert 0 <= demand.act[0] <= demand.act[1] <= len(text)
