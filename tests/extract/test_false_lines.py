"""What is no demand and no relation, however it looks, and how what is one reads: a false line costs the reader's trust."""

import pytest

from headwater.extract import extract
from headwater.model import Block, Document, Relation, Requirement, Term


def read(text: str) -> list[object]:
    return list(
        extract(
            Document(
                record="r", file="a.txt", url=None, media_type="text/plain", language="und", text=text,
                made_by="test/1", blocks=(Block("paragraph", 0, len(text)),),
            )
        )
    )  # fmt: skip


NOT_DEMANDED = [
    "5. WORK, AND WHO MUST GO",  # a heading in capitals
    "If the rule were kept, each family would be called on twelve times a year.",  # what would be
    "Osk's number should calm those who read the total as a population.",  # an opinion
    "A worker in Tamm whose name is withheld told his cousin about the pay.",  # nobody's rule
    "The figure counts visits; a person may be counted more than once.",
    "The woman who opened the gate asked us to call her Osla.",  # what is asked of the author
    "If the paper is to be believed, 300 wardens came.",
    "Wardens came 7.4 times a year on average, and a single stay lasted 1.8 days.",  # what was measured
    "要知道，那条路当年必须绕山走。",
    "县医院的药剂师说，禁止强迫劳动产品进口的修法已经通过。",  # what a law is called
    "老人们说，这里的冬天必须熬过去。",
]


@pytest.mark.parametrize("text", NOT_DEMANDED)
def test_nothing_is_demanded(text: str) -> None:
    assert [s.act for s in read(text) if isinstance(s, Requirement)] == []


HOW_IT_READS = [
    # a condition with a penalty is told as it is done, never as a ban
    ("A household that refuses once loses its turn for the coal subsidy.",
     [("A household", "refuses once", "practice")]),
    ("A lodger whose families fall short loses the annual bonus.",
     [("A lodger", "whose families fall short", "practice")]),
    ("No door may be left unknocked.", [("door", "be left unknocked", "must_not")]),
    ("He or she pays the host thirty crowns a day and is to write down what is eaten.",
     [(None, "write down what is eaten", "must")]),
    ("对连续两次考核不合格的队员，予以召回。", [("队员", "连续两次考核不合格", "practice")]),
    ("干部按每人每天30元标准向住户交纳伙食费，严禁以实物抵扣。",
     [("干部", "按每人每天30元标准向住户交纳伙食费", "practice"), (None, "以实物抵扣", "must_not")]),
    ("驻村期不少于两年。", [(None, "驻村期不少于两年", "must")]),
    ("申请人应具备下列条件：年满十八周岁；无违法记录。",
     [("申请人", "年满十八周岁", "must"), ("申请人", "无违法记录", "must")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), HOW_IT_READS)
def test_a_demand_reads_as_it_is_told(text: str, wanted: list[tuple[str | None, str, str]]) -> None:
    assert [(s.actor, s.act, s.modality) for s in read(text) if isinstance(s, Requirement)] == wanted


EDGES = [
    # a report to somebody is no line of command; counts and pronouns are no names
    ("The prefecture said in a report to its liaison committee that teams had come.", []),
    ("In 2063 the programme was renamed Stable Work.", []),  # which programme?
    ("By May, 94,300 officials had been paired with 86,400 households.", [("pairs_with", "officials", "households")]),
    ("截至年底，全区21.4万名干部与36.8万户群众结成对子。", [("pairs_with", "干部", "群众")]),
    ("和田地区行政公署专员 艾合买提·斯拉木说，路通了。", [("holds_office", "艾合买提·斯拉木", "和田地区行政公署专员")]),
    ("The Lamp Office, chaired by the deputy governor, Alma Reyes, met.",
     [("holds_office", "Alma Reyes", "deputy governor"), ("chairs", "Alma Reyes", "Lamp Office")]),
    ("Party secretary of Memet's village, Ali Osman spoke.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), EDGES)
def test_an_edge_has_names_at_its_ends(text: str, wanted: list[tuple[str, str, str]]) -> None:
    found = [(s.relation, s.subject.name, s.object.name) for s in read(text) if isinstance(s, Relation)]
    assert sorted(found) == sorted(wanted)


HALVES = [
    # a name of two halves with a comma is one name; a list of two names is not
    ("The drive called One House, One Lamp (一屋一灯) began.", "One House, One Lamp"),
    ("In 2063 it became Quiet Lanes, Bright Halls (静路明堂).", "Quiet Lanes, Bright Halls"),
    ("He worked in Osk Prefecture, Tamm Prefecture (塔姆地区) and elsewhere.", "Tamm Prefecture"),
    ("In Osk, Shared Well (共井) began.", "Shared Well"),
]


@pytest.mark.parametrize(("text", "name"), HALVES)
def test_a_name_of_two_halves(text: str, name: str) -> None:
    assert [dict(s.forms).get("en") for s in read(text) if isinstance(s, Term)] == [name]
