"""Heads and predicates folded; what narrows a count is kept apart."""

import pytest

from headwater.link.concepts import head_of, predicate_of, topics_of

HEADS = [
    ("officials", "official"),
    ("cadres", "official"),
    ("officials and government employees", "official"),
    ("civil servants", "official"),
    ("干部", "official"),
    ("機關幹部", "official"),  # traditional script
    ("كادىر", "official"),
    ("families", "household"),
    ("local households", "household"),
    ("农户", "household"),
    ("ئائىلە", "household"),
    ("people", "person"),
    ("surplus rural laborers", "worker"),
    ("劳动力", "worker"),
    ("labor transfers", "transfer"),  # transfers are not labourers
    ("cadres from seven provinces", "official"),  # what follows the noun is not the head
    ("援疆资金", "fund"),
    ("county/cities", "county"),
]
PREDICATES = [
    ("pair", "pair"),
    ("paired up", "pair"),
    ("have been paired", "pair"),
    ("结对", "pair"),
    ("dispatched", "send"),
    ("选派", "send"),
    ("transferred", "transfer"),
    ("trained", "train"),
    ("培训", "train"),
    ("reached", ""),  # says how a number stands, not what happened
    ("达到", ""),
    (None, ""),
]


@pytest.mark.parametrize(("text", "concept"), HEADS)
def test_heads(text: str, concept: str) -> None:
    assert head_of(text, text) == concept


@pytest.mark.parametrize(("word", "concept"), PREDICATES)
def test_predicates(word: str | None, concept: str) -> None:
    assert predicate_of(word) == concept


def test_topics_meet_across_languages() -> None:
    assert topics_of("Xinjiang Aid funds", "fund") == topics_of("援疆资金", "fund") == {"aid"}
    assert topics_of("local households", "household") == frozenset()
    assert "retired" in topics_of("veteran cadres", "official")
