"""The sources themselves: what is stated of them, and on whom they depend."""

from dataclasses import replace

from headwater.model import Derivation, Dossier, Fact
from headwater.publish.catalogue import catalogue
from headwater.publish.outlets import outlets


def test_what_is_stated_and_taken(dossier: Dossier) -> None:
    first, second, *others = dossier.documents
    first = replace(
        first,
        facts=(
            Fact("publisher", "Vesmar Courier", "t"),
            Fact("kind", "state media", "t"),
            Fact("owner", "Lantern Office", "sources.csv"),
        ),
    )
    second = replace(
        second, facts=(Fact("publisher", "Vesmar Gazette", "t"), Fact("place", "Osk", "sources.csv"))
    )
    other = replace(others[0], facts=(Fact("publisher", "Vesmar Courier", "t"), Fact("kind", "press", "t")))
    taken = Derivation(kind="copy", taker=second.id, taken=first.id)
    unknown = Derivation(
        kind="copy", taker=other.id, taken=second.id, directed=False
    )  # which came first is not known
    cited = Derivation(kind="citation", taker=second.id, taken=None, work="Orrin, 2031")
    made = replace(dossier, documents=(first, second, other), derivations=(taken, unknown, cited))
    courier, gazette = outlets(catalogue(made))
    assert (courier.name, len(courier.documents), courier.kinds) == (
        "Vesmar Courier",
        2,
        ("state media", "press"),
    )
    assert (courier.owners, courier.places, courier.takes, courier.taken_by) == (
        ("Lantern Office",),
        (),
        (),
        1,
    )
    assert (gazette.places, gazette.takes, gazette.works) == (("Osk",), (("Vesmar Courier", 1),), 1)
