"""The page of relations: one edge for several sources, differences marked, every line to its words."""

import re
from dataclasses import replace

import pytest

from headwater.model import Attribution, Document, Dossier, Entity, Party, Relation, RelationKind
from headwater.publish.catalogue import catalogue
from headwater.publish.edges import joined, span_of
from headwater.publish.lines import relation_lines, statement_lines
from headwater.publish.network import DRAWN, KNOTS, LISTED, network_page
from headwater.publish.render import Renderer


def relation(
    document: Document,
    kind: RelationKind,
    one: str,
    two: str,
    period: str | None = None,
    *,
    ended: bool = False,
) -> Relation:
    """A relation whose words are the first of the document; only the names matter here."""
    return Relation(
        document=document.id,
        file=document.file,
        url=None,
        lang="en",
        span=document.span(0, 8),
        sentence=(0, 8),
        made_by="relations/1",
        why=("pairs_with: a row of the test",),
        attribution=(Attribution("Lantern Office", "according to"),),
        relation=kind,
        subject=Party(one, 0, 3),
        object=Party(two, 4, 8),
        period=period,
        ended=ended,
    )


def shown(dossier: Dossier, *relations: Relation) -> str:
    files = catalogue(replace(dossier, statements=relations))
    (page,) = network_page(files)
    return Renderer(files, "publish/1").render(page)


def test_one_edge_has_the_words_of_all_its_sources(dossier: Dossier) -> None:
    one, two, *_ = dossier.documents
    found = joined(
        [relation(one, "pairs_with", "the Vesmar", "Osk"), relation(two, "pairs_with", "Vesmar", "OSK")], ()
    )
    assert [len(e.statements) for e in found] == [2]
    assert found[0].differs == ""


def test_names_that_linking_joined_are_one_end(dossier: Dossier) -> None:
    one, two, *_ = dossier.documents
    place = Entity(schema="Territory", names=(("en", "Vesmar"), ("zh", "维斯马")), code="X-1")
    told = [relation(one, "pairs_with", "Vesmar", "Osk"), relation(two, "pairs_with", "维斯马", "Osk")]
    assert len(joined(told, ())) == 2
    assert len(joined(told, (place,))) == 1


ROWS = (
    # two documents, two partners, no period: shown beside each other
    ((0, "Vesmar", "Osk", None), (1, "Tarn", "Osk", None), 2),
    # the same document names both: several partners
    ((0, "Vesmar", "Osk", None), (0, "Tarn", "Osk", None), 0),
    # one after the other
    ((0, "Vesmar", "Osk", "2010/2013"), (1, "Tarn", "Osk", "2014/.."), 0),
    # in one period
    ((0, "Vesmar", "Osk", "2010/2016"), (1, "Tarn", "Osk", "2014"), 2),
    # groups are no single place
    ((0, "19 provinces", "Osk", None), (1, "Tarn", "Osk", None), 0),
)


@pytest.mark.parametrize(("one", "two", "differing"), ROWS)
def test_other_partners_of_one_place_are_marked(
    dossier: Dossier,
    one: tuple[int, str, str, str | None],
    two: tuple[int, str, str, str | None],
    differing: int,
) -> None:
    told = [relation(dossier.documents[n], "pairs_with", a, b, when) for n, a, b, when in (one, two)]
    assert sum(1 for e in joined(told, ()) if e.differs) == differing


PERIODS = (
    (None, (0, 9999)), ("2010", (2010, 2010)), ("2010-05~", (2010, 2010)), ("2014/..", (2014, 9999)),
    ("../2019-12-31", (0, 2019)), ("2010/2014", (2010, 2014)), ("201X", (0, 0)),
)  # fmt: skip


@pytest.mark.parametrize(("period", "years"), PERIODS)
def test_span_of(period: str | None, years: tuple[int, int]) -> None:
    assert span_of(period) == years


def test_the_page_leads_every_line_to_words_and_shows_what_is_over(dossier: Dossier) -> None:
    one, two, *_ = dossier.documents
    page = shown(
        dossier,
        relation(one, "pairs_with", "Vesmar", "Osk", "2010"),
        relation(two, "pairs_with", "Tarn", "Osk", "2010"),
        relation(one, "holds_office", "Ada Vey", "governor of Vesmar", "2001/2004", ended=True),
        relation(one, "part_of", "Lantern Office", "Lantern Ministry"),
    )
    for link in re.findall(r'<a href="([^"]+)"><g', page):
        assert re.match(r"d/[0-9a-f]{16}\.html#s-[0-9a-f]{16}$|#e-", link)
    anchors = set(re.findall(r'id="(e-[0-9a-f]+)"', page))
    assert set(re.findall(r'href="#(e-[0-9a-f]+)"', page)) <= anchors
    assert page.count("other sources name another partner") >= 2
    assert "said to be over" in page
    assert 'id="y-2010"' in page and 'id="y-2001"' in page


def test_a_page_without_relations_says_so(dossier: Dossier) -> None:
    assert "No document of this case tells" in shown(dossier)


def test_a_large_network_is_drawn_in_part_and_listed_in_part(dossier: Dossier) -> None:
    document = dossier.documents[0]
    told = [relation(document, "pairs_with", f"Place {n}", f"County {n}") for n in range(LISTED + 10)]
    files = catalogue(replace(dossier, statements=tuple(told)))
    (page,) = network_page(files)
    (section,) = page.shows["sections"]
    assert (len(section.edges), section.more) == (LISTED, 10)
    assert len(section.picture.strokes) <= DRAWN
    assert len(section.picture.boxes) <= KNOTS
    assert section.picture.left_out == len(told) - len(section.picture.strokes)


def test_evil_names_are_escaped(dossier: Dossier) -> None:
    page = shown(dossier, relation(dossier.documents[0], "directs", "<script>x</script>", 'a" onload="b'))
    assert "<script>x" not in page and 'onload="b' not in page.replace("&#34;", "")


def test_relation_lines(dossier: Dossier) -> None:
    told = relation(dossier.documents[0], "pairs_with", "Vesmar", "Osk", "2010/..")
    (line,) = relation_lines((told, *dossier.statements))
    assert list(line)[:7] == ["file", "span", "relation", "from", "to", "period", "ended"]
    assert line["from"] == {"name": "Vesmar", "start": 0, "end": 3, "pronoun": None}
    (same,) = statement_lines((told,), lambda _: None)
    assert {k: same[k] for k in ("relation", "from", "to", "period")} == {
        k: line[k] for k in ("relation", "from", "to", "period")
    }


NAMED = [
    # a surname alone, after the full name of one who holds an office
    (("Chen Weimin", "party secretary of Osk"), ("Chen", "Osk Group"), "Chen Weimin"),
    (("Ana Reed", "governor of Osk"), ("Reed", "Osk Group"), "Ana Reed"),
    (("Ana Reed", "governor of Osk"), ("Governor Reed", "Osk Group"), "Ana Reed"),
    (("周明远", "县委书记"), ("周书记", "领导小组"), "周明远"),
    (("يۈسۈپ قادىر", "ھاكىم"), ("قادىر", "گۇرۇپپا"), "يۈسۈپ قادىر"),
    # another name, or no office
    (("Ana Reed", "governor of Osk"), ("Osk", "Osk Group"), "Osk"),
    (("周明远", "县委书记"), ("李书记", "领导小组"), "李书记"),
]


@pytest.mark.parametrize(("office", "edge", "name"), NAMED)
def test_a_surname_alone_is_the_official_of_the_document(
    dossier: Dossier, office: tuple[str, str], edge: tuple[str, str], name: str
) -> None:
    one, two, *_ = dossier.documents
    held = relation(one, "holds_office", *office)
    alone = replace(relation(one, "chairs", *edge), subject=Party(edge[0], 20, 24))
    found = {e.relation: e for e in joined([held, alone], ())}
    assert found["chairs"].subject.name == name
    elsewhere = replace(relation(two, "chairs", *edge), subject=Party(edge[0], 20, 24))
    assert {e.subject.name for e in joined([held, elsewhere], ()) if e.relation == "chairs"} == {edge[0]}


def test_a_surname_that_two_have_or_that_stands_first_is_left_alone(dossier: Dossier) -> None:
    one, *_ = dossier.documents
    first = relation(one, "holds_office", "Ana Reed", "governor of Osk")
    second = relation(one, "holds_office", "Tom Reed", "mayor of Osk")
    alone = replace(relation(one, "chairs", "Reed", "Osk Group"), subject=Party("Reed", 20, 24))
    names = {e.subject.name for e in joined([first, second, alone], ()) if e.relation == "chairs"}
    assert names == {"Reed"}
    later = replace(first, subject=Party("Ana Reed", 40, 48))
    assert {e.subject.name for e in joined([later, alone], ()) if e.relation == "chairs"} == {"Reed"}


def test_an_edge_stands_under_every_year_of_its_period(dossier: Dossier) -> None:
    one, *_ = dossier.documents
    (edge,) = joined([relation(one, "pairs_with", "Vesmar", "Osk", "2058-03/2061")], ())
    assert edge.years == ("2058", "2059", "2060", "2061")
    (open_,) = joined([relation(one, "pairs_with", "Vesmar", "Osk", "2058/..")], ())
    assert open_.years == ("2058",)
