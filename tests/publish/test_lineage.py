"""Who took it from whom: origins of the case, and the tree of one question."""

from dataclasses import replace

import pytest

from headwater.model import Derivation, DerivationKind, Dossier
from headwater.publish.catalogue import catalogue
from headwater.publish.lineage import Branch, case_origins, tree


def with_copies(dossier: Dossier, copies: str, kind: DerivationKind = "copy") -> Dossier:
    """`copies` is pairs such as "ba": b takes from a; a capital taker is only likely."""
    ids = dict(zip("abcde", (d.id for d in dossier.documents), strict=True))
    made = tuple(
        Derivation(kind=kind, taker=ids[pair[0].lower()], taken=ids[pair[1]], certain=pair[0].islower())
        for pair in copies.split()
    )
    return replace(dossier, derivations=made)


@pytest.mark.parametrize(
    ("copies", "origins"),
    [
        ("", (5, 5)),
        ("ba", (4, 4)),
        ("Ba", (4, 5)),  # likely: a range
        ("ba cb dc ed", (1, 1)),  # a chain
        ("ba bc", (4, 4)),  # one that takes from two leaves two
        ("ba ab", (4, 4)),  # a ring is one origin
        ("ba cb ac", (3, 3)),
        ("ba ab cb", (3, 3)),  # and what takes from a ring is none
        ("aa", (5, 5)),  # none takes from itself
    ],
)
def test_origins(dossier: Dossier, copies: str, origins: tuple[int, int]) -> None:
    assert case_origins(catalogue(with_copies(dossier, copies))) == origins


def test_a_quotation_does_not_make_a_copy(dossier: Dossier) -> None:
    assert case_origins(catalogue(with_copies(dossier, "ba ca", "quotation"))) == (5, 5)


def names(branches: list[Branch]) -> list[object]:
    return [
        ((b.document.name if b.document else b.work) + ("…" if b.again else ""), names(b.taken))
        for b in branches
    ]


def test_tree(dossier: Dossier) -> None:
    shelf = catalogue(dossier)
    branches, left_out = tree(shelf, dossier.questions[0])
    release: tuple[object, ...] = (
        "Lantern Office release, 3 January 2032",
        [("courier.txt", [("zh/daily.txt", [])])],
    )
    assert names(branches) == [release]
    assert left_out == 0


def test_a_ring_is_unfolded_once(dossier: Dossier) -> None:
    ring = with_copies(dossier, "ca ac")
    branches, _ = tree(catalogue(ring), dossier.questions[0])
    assert names(branches) == [("zh/daily.txt", [("courier.txt", [("zh/daily.txt…", [])])])]


def test_documents_of_one_byline_have_names_of_their_own(dossier: Dossier) -> None:
    plain = tuple(replace(d, facts=()) for d in dossier.documents)
    same = (
        replace(plain[0], facts=dossier.documents[0].facts),
        replace(plain[1], facts=dossier.documents[0].facts),
    )
    labels = catalogue(replace(dossier, documents=same)).labels
    assert len(set(labels.values())) == 2
    assert labels[same[0].id] == "Vesmar Courier, 2032-01-04: courier.txt"
