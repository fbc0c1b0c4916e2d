"""The picture of derivations: columns from origins to takers, rings cut, caps counted, bad input drawn all the same."""

from dataclasses import replace

from headwater.model import Derivation, Dossier, Work
from headwater.publish.catalogue import catalogue
from headwater.publish.graph import NODES, described, graph


def _take(taker: str, taken: str | None, work: str = "", *, directed: bool = True) -> Derivation:
    return Derivation(
        kind="copy" if taken else "citation",
        taker=taker,
        taken=taken,
        work=work,
        share=0.8,
        directed=directed,
    )


def test_a_taker_stands_to_the_right_of_what_it_took_from(dossier: Dossier) -> None:
    a, b, c, *_ = (d.id for d in dossier.documents)
    drawn = graph(catalogue(replace(dossier, derivations=(_take(b, a), _take(c, b)))))
    assert sorted(n.x for n in drawn.nodes) == [n.x for n in sorted(drawn.nodes, key=lambda n: not n.root)]
    assert [n.root for n in sorted(drawn.nodes, key=lambda n: n.x)] == [True, False, False]
    assert [line.label for line in drawn.lines] == ["copies 80 %", "copies 80 %"]
    assert len(drawn.alone) == len(dossier.documents) - 3


def test_a_ring_and_a_page_that_takes_from_itself_are_drawn_and_end(dossier: Dossier) -> None:
    a, b, c, *_ = (d.id for d in dossier.documents)
    drawn = graph(
        catalogue(replace(dossier, derivations=(_take(b, a), _take(c, b), _take(a, c), _take(a, a))))
    )
    assert len(drawn.nodes) == len(drawn.lines) == 3


def test_a_line_without_a_known_direction_has_no_tip(dossier: Dossier) -> None:
    a, b, *_ = (d.id for d in dossier.documents)
    drawn = graph(catalogue(replace(dossier, derivations=(_take(b, a, directed=False),))))
    assert [(line.tip, line.label) for line in drawn.lines] == [("", "shares 80 %")]


def test_a_missing_work_is_drawn_where_two_cite_it(dossier: Dossier) -> None:
    a, b, c, *_ = (d.id for d in dossier.documents)
    cited = (_take(a, None, "Orrin, 2058"), _take(b, None, "Orrin, 2058"), _take(c, None, "Sembe, 2060"))
    drawn = graph(catalogue(replace(dossier, derivations=cited)))
    assert [n.title for n in drawn.nodes if n.href is None] == ["Orrin, 2058"]


def test_a_large_case_is_drawn_in_part_and_says_so(dossier: Dossier) -> None:
    first = dossier.documents[0]
    more = tuple(replace(first, record=f"r{n}") for n in range(4 * NODES))
    edges = tuple(_take(d.id, first.id) for d in more)
    drawn = graph(catalogue(replace(dossier, documents=(first, *more), derivations=edges)))
    assert len(drawn.nodes) == NODES
    assert drawn.left_out == len(more) - NODES + 1


def test_described() -> None:
    work = Work(authors="Orrin, M", year="2058", title="The lamps", outlet="Upland Studies")
    assert described(work) == "Orrin, M (2058) “The lamps” Upland Studies"
    assert described(Work(authors="Orrin", year="2058")) == ""  # no more than the citation itself
    assert described(None) == ""
