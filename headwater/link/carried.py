"""A number whose only noun is its place: it counts what the number before it in its sentence counts."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from headwater.link.facets import Facet
from headwater.link.heads import ADMIN
from headwater.link.places import Places


def of_the_same(facets: Sequence[Facet], places: Places, home: Mapping[str, str]) -> list[Facet]:
    """Let a place's number count what the number before it in the sentence does: 夜校214所，其中皮山县41所.

    The number before it is no longer that place's, but of what its document (`home`) is about.
    """
    found: list[Facet] = []
    for facet in facets:
        before = found[-1] if found else None
        if (
            before is not None
            and _shares_noun(before, facet)
            and places.key(facet.figure.measure.text) == facet.place
        ):
            if before.place == facet.place:
                document = before.figure.document
                before = found[-1] = replace(before, place=home.get(document, ""), seat="document")
            found.append(replace(
                facet, unit=before.unit, head=before.head, predicate=before.predicate, nature=before.nature,
                topics=before.topics, date=facet.date or before.date, period=facet.period or before.period,
            ))  # fmt: skip
        else:
            found.append(facet)
    return found


def _shares_noun(before: Facet, facet: Facet) -> bool:
    """Tell whether a figure of the same sentence has no noun but the name of its own place."""
    a, b = before.figure, facet.figure
    bare = facet.head in ("", *ADMIN) or facet.head == "person" == facet.unit
    one_unit = facet.unit == before.unit or "count" in (facet.unit, before.unit)
    apart = facet.place != before.place or (facet.nature == "part" and before.nature != "part")
    there = facet.seat == "clause" and bool(facet.place) and apart and a.document == b.document
    return there and a.sentence == b.sentence and bare and one_unit and not facet.predicate
