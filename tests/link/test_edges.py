"""Edges by headline, by an outlet's short name and by values in two languages; every reason in every language."""

from typing import Any

from headwater.model.edge_words import edge_words

STORY = (
    " Nurses went from farm to farm with cold boxes on sledges. The bureau thanked the volunteers who had cleared"
    " the paths and lent their horses to the teams for eleven weeks of snow and ice."
)
OTHER = (
    " The harbour froze in the first week of December, and the ferry lay idle until the ice was cut with saws and"
    " axes. At the mill the wheel turned slowly; three farmers waited with their sacks and talked of oats."
)
HEAD = "Over 41,000 villagers move into new homes beside the river"


def _kinds(case: Any) -> dict[tuple[str, str], tuple[str, bool]]:
    names = {d.id: d.file for d in case.documents().values()}
    return {
        (names[d.taker], names.get(d.taken, d.work)): (d.kind, d.certain) for d in case.link().derivations
    }


def _titled(case: Any, name: str, title: str, body: str, **facts: str) -> None:
    for text in (title, body):
        case.document(name, text=text, title=title, **facts)


def test_a_headline_repeated_by_another_outlet_is_shown(case: Any) -> None:
    _titled(case, "a.txt", HEAD, STORY, date="2063-01-03", publisher="Coast Gazette")
    _titled(case, "b.txt", HEAD, OTHER, date="2063-01-05", publisher="Hill Courier")
    assert _kinds(case).get(("b.txt", "a.txt"), ("", True))[1] is False


def test_the_title_of_a_series_ties_nothing(case: Any) -> None:
    case.document(
        "a.txt", text=f"Weekly bulletin\n{STORY}", title="Weekly bulletin", publisher="Coast Gazette"
    )
    case.document(
        "b.txt", text=f"Weekly bulletin\n{OTHER}", title="Weekly bulletin", publisher="Hill Courier"
    )
    assert _kinds(case) == {}


def test_every_reason_of_a_derivation_has_its_words(case: Any) -> None:
    _titled(case, "a.txt", HEAD, STORY, date="2063-01-03", publisher="Coast Gazette")
    _titled(case, "b.txt", HEAD, STORY, date="2063-01-05", publisher="Hill Courier")
    case.document("c.txt", text=f"Source: Coast Gazette\n{OTHER}", date="2063-01-09", publisher="Valley Post")
    reasons = {why for d in case.link().derivations for why in d.why}
    assert reasons
    assert all(edge_words(why).zh != why and edge_words(why).ug != why for why in reasons)
