"""The key of a question, by its kind, in words."""

from dataclasses import replace
from typing import Any

import pytest

from headwater.model import Dossier, Figure, Question
from headwater.publish.catalogue import catalogue
from headwater.publish.keys import key_rows


def rows(dossier: Dossier, kind: str, *members: int, **more: str) -> dict[str, str]:
    held: dict[str, Any] = {"measure": "", "population": "", "place": "", "period": ""}
    ids = tuple(dossier.statements[n].id for n in members)
    return dict(key_rows(catalogue(dossier), Question(kind=kind, text="?", members=ids, **(held | more))))


@pytest.mark.parametrize(
    ("kind", "more", "shown"),
    [
        (
            "figure",
            {"measure": "person pair", "population": "officials", "place": "osk#county", "period": "2061/2062"},
            {
                "counted in": "persons",
                "what is said": "pair",
                "who or what is counted": "officials",
                "place": "Osk (county)",
                "period": "2061 to 2062",
            },
        ),
        ("event", {"measure": "hold", "population": "Lamp Forum"}, {"what happened": "was held", "its name": "Lamp Forum"}),
        (
            "count",
            {"measure": "announced against listed", "population": "four lamps"},
            {"what is compared": "announced against listed", "name": "four lamps"},
        ),
        (  # a figure says what is unknown
            "figure",
            {"measure": "count share"},
            {
                "counted in": "a bare number",
                "what is said": "share",
                "who or what is counted": "",
                "place": "",
                "period": "",
            },
        ),
    ],
)  # fmt: skip
def test_key(dossier: Dossier, kind: str, more: dict[str, str], shown: dict[str, str]) -> None:
    assert rows(dossier, kind, 1, **more) == shown


def test_a_code_is_shown_with_the_name_that_the_figures_use(dossier: Dossier) -> None:
    assert rows(dossier, "figure", 1, 2, place="CN-65")["place"] == "Vesmar Province (CN-65)"
    assert rows(dossier, "figure", place="CN-65")["place"] == "CN-65"


def test_units_that_differ_are_all_named(dossier: Dossier) -> None:
    first = dossier.statements[1]
    assert isinstance(first, Figure)
    other = replace(first, quantity=replace(first.quantity, unit="percentage-point"))
    both = replace(dossier, statements=(first, other))
    assert rows(both, "look-alike", 0, 1, measure="person")["counted in"] == "persons / percentage points"
