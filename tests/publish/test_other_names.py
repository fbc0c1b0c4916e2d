"""A question's page names its place in the other languages, where the entities know them."""

from dataclasses import replace

from headwater.model import Dossier, Entity, Question
from headwater.publish.catalogue import catalogue
from headwater.publish.keys import key_rows


def test_a_place_is_named_in_the_other_languages(dossier: Dossier) -> None:
    kashgar = Entity(
        schema="Territory",
        names=(("en", "Kashgar"), ("zh", "喀什"), ("zh-Hant", "喀什"), ("ug", "قەشقەر"), ("en", "Kashi")),
        code="CN-6531",
    )
    named = catalogue(replace(dossier, entities=(kashgar,)))
    for place, others in (
        ("Kashgar", "喀什 · قەشقەر"),
        ("Kashi", "喀什 · قەشقەر"),
        ("قەشقەر", "Kashgar · 喀什"),
        ("Hotan", None),
        ("", None),
    ):
        question = Question(
            kind="figure", text="?", measure="", population="", place=place, period="", members=()
        )
        assert dict(key_rows(named, question)).get("its other names") == others
