"""What documents say of a programme, shape by shape: invented sentences, each with what it tells and a line why."""

import pytest

from headwater.extract import extract
from headwater.model import Block, Document, Event, Fact, Relation, Requirement, Statement, Term


def told(text: str) -> list[Statement]:
    document = Document(
        record="r", file="a.txt", url=None, media_type="text/plain", language="und", text=text, made_by="test/1",
        blocks=(Block("paragraph", 0, len(text)),), facts=(Fact("date", "2063-05-20", "test"),),
    )  # fmt: skip
    return [found for found in extract(document) if isinstance(found, Statement)]


DEMANDS: list[tuple[str, list[tuple[str | None, str, str]]]] = [
    # English: one subject, several duties; two alone stay one
    ("Residents must hang the flag, sweep the yard and report guests.",
     [("Residents", "hang the flag", "must"), ("Residents", "sweep the yard", "must"), ("Residents", "report guests", "must")]),
    ("Clerks are required to inspect and repair the wells.", [("Clerks", "inspect and repair the wells", "must")]),
    # a subject with a clause of its own, and one that no table knows
    ("Those who leave early must give back the lamp.", [("Those who leave early", "give back the lamp", "must")]),
    ("Teachers who sat the test when they were hired should not be examined again.",
     [("Teachers who sat the test when they were hired", "be examined again", "must_not")]),
    ("Each lampwright must sit in the hall twice a week.", [("Each lampwright", "sit in the hall", "must")]),
    ("All new sheds must have a flagpole.", [("All new sheds", "have a flagpole", "must")]),
    # put in between, and a second subject behind a comma
    ("Cadres are encouraged, but not obliged, to eat with their hosts.", [("Cadres", "eat with their hosts", "encouraged")]),
    ("Priests should hold a card, sermons must not exceed ten minutes.",
     [("Priests", "hold a card", "should"), ("sermons", "exceed ten minutes", "must_not")]),
    # what every one of a kind does; so many a year
    ("Every posted nurse takes on two local pupils.", [("Every posted nurse", "takes on two local pupils", "practice")]),
    ("The harbour's hospitals will train 60 doctors a year.", [("The harbour's hospitals", "train 60 doctors", "practice")]),
    ("The rules call for sixteen lessons a week.", [(None, "sixteen lessons", "must")]),
    # penalties and pay without a verb of demanding
    ("Parents caught teaching songs at home face five days in the cells.",
     [("Parents", "caught teaching songs at home", "practice")]),
    ("A fine of 50 crowns is imposed on any shop that closes at noon.", [("any shop", "closes at noon", "practice")]),
    ("A family that signs gives up its summer pasture.", [("A family", "signs", "practice")]),
    ("The order prohibits the sale of radios after dark.", [(None, "the sale of radios after dark", "must_not")]),
    ("The county pays mills 90 crowns for each weaver they keep.",
     [("The county", "pays mills 90 crowns for each weaver they keep", "practice")]),
    ("The clerks' tasks included counting guests.", [("The clerks", "counting guests", "must")]),
    ("The weavers were lined up and made to sing.", [("The weavers", "sing", "must")]),
    # what those in charge told or forced others to do; a duty in quotation marks; what is recommended
    ("The guards told them to take down the nets and to keep the lamps lit.",
     [("them", "take down the nets", "must"), ("them", "keep the lamps lit", "must")]),
    ("The guidelines recommend that visits take place at noon.", [(None, "visits take place at noon", "should")]),
    ("No family may have more than one knife.", [("family", "have more than one knife", "must_not")]),
    ("Towns were given until March to remove their domes.", [("Towns", "remove their domes", "must")]),
    # no demand: a plan, a name, what never was, what is assigned
    ("Some 450 teachers are to make up the fifth group.", []),
    ("“I never had to light a stove,” she said.", []),
    ("Officials are assigned to village households.", []),
    # Chinese: a demand goes on through clauses that begin with a verb; not through what comes of it
    ("入户人员要写好日记，拍摄照片，并于三日内报乡镇办公室。",
     [("入户人员", "写好日记", "must"), ("入户人员", "拍摄照片", "must"), ("入户人员", "于三日内报乡镇办公室", "must")]),
    ("各单位要加强巡查，确保水渠畅通。", [("各单位", "加强巡查", "must")]),
    # a time is no act; who is visited is no actor; what leads to the actor is no part of it
    ("各县教育局应于开学后15日内，将名单报州里备案。", [("各县教育局", "于开学后15日内，将名单报州里备案", "must")]),
    ("新住户每月走访不少于两次。", [(None, "走访不少于两次", "must")]),
    ("州警察局责成各派出所每天登记来客。", [("各派出所", "登记来客", "must")]),
    ("要求每户结对家庭至少有一人就业。", [("每户结对家庭", "有一人就业", "must")]),
    # conditions, charges, systems
    ("教师任期三年，期满考核合格方可返回。", [("教师任期", "三年", "must"), ("教师", "返回", "may")]),
    ("商店实行实名登记。", [("商店", "实行实名登记", "practice")]),
    ("对两次未达标的教师，不再安排授课。", [("教师", "两次未达标", "practice")]),
    ("企业每吸纳一名工人，给予补贴2000元。", [("企业", "吸纳一名工人", "encouraged")]),
    ("小孩不应该成为信差。", []),  # an opinion
    # Uyghur: a rate and a habit
    ("كادىرلار ھەپتىدە ئىككى قېتىم كېلىپ، ئۈچ سائەت ئولتۇرىدۇ.",
     [("كادىرلار", "ھەپتىدە ئىككى قېتىم كېلىپ، ئۈچ سائەت ئولتۇرىدۇ", "practice")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), DEMANDS)
def test_demands_by_their_shape(text: str, wanted: list[tuple[str | None, str, str]]) -> None:
    found = [s for s in told(text) if isinstance(s, Requirement)]
    assert [(s.actor, s.act, s.modality) for s in found] == wanted


RELATIONS: list[tuple[str, list[tuple[str, str, str]]]] = [
    # a name before a bracket, an apposition, what is merged or put inside
    ("The Reed Corps (formerly the Lamp Service) moved.", [("renamed", "Lamp Service", "Reed Corps")]),
    ("The Bureau for Letters, part of the Reed Secretariat, employs about 600 clerks.",
     [("employs", "Bureau for Letters", "about 600 clerks"), ("part_of", "Bureau for Letters", "Reed Secretariat")]),
    ("The Lamp Centre was merged into the Reed Bureau.", [("part_of", "Lamp Centre", "Reed Bureau")]),
    ("The Lamp Office sits in the Reed Bureau.", [("part_of", "Lamp Office", "Reed Bureau")]),
    ("The oil came from Selwyn Mills, a subsidiary of the Reed Group.", [("part_of", "Selwyn Mills", "Reed Group")]),
    # names and counted groups side by side; a pronoun of its own sentence
    ("The Reed Corps is financed jointly by the Treasury and nineteen coastal provinces.",
     [("funds", "Treasury", "Reed Corps"), ("funds", "nineteen coastal provinces", "Reed Corps")]),
    ("Sunmere City grew; it invested 3 million crowns in Oster County.", [("funds", "Sunmere City", "Oster County")]),
    # who looks after which families; who agreed with whom; what somebody founded
    ("Each clerk was assigned three families.", [("pairs_with", "clerk", "three families")]),
    ("Halwick City and Oster County signed a twinning agreement.", [("pairs_with", "Halwick City", "Oster County")]),
    ("They met at Anju Construction, a company that the prefecture founded in 2058.",
     [("founded", "prefecture", "Anju Construction")]),
    ("The Reed School was built with 3 million crowns from Dunmore Province.", [("funds", "Dunmore Province", "Reed School")]),
    # two offices of two people; whose department it is
    ("Ana Reed, then vice governor of Oster, and Tom Ash, the head of the Oster Education Bureau, signed.",
     [("holds_office", "Ana Reed", "vice governor of Oster"), ("holds_office", "Tom Ash", "head of the Oster Education Bureau")]),
    ("Tom Ash, head of the county's publicity department, left.",
     [("holds_office", "Tom Ash", "head of the county's publicity department")]),
    # Chinese: whose it is, former names, several pairs, money, who leads it, offices of institutions
    ("上原集团控股的赛兰公司吸纳工人90名。", [("employs", "赛兰公司", "工人"), ("part_of", "赛兰公司", "上原集团")]),
    ("炉火团（原灯具服务局）迁往城东。", [("renamed", "灯具服务局", "炉火团")]),
    ("东河县与西浦市、南沟县与北临市结对。", [("pairs_with", "东河县", "西浦市"), ("pairs_with", "南沟县", "北临市")]),
    ("经费由财政部和十九个省份共同承担，炉火团负责采购。", []),
    ("在昭林省援建资金支持下，东河县第二中学建起新楼。", [("funds", "昭林省", "东河县第二中学")]),
    ("该行动由县公安局牵头。", [("directs", "县公安局", "该行动")]),
    ("东河县第二中学与西浦学院结为姊妹校。", [("pairs_with", "东河县第二中学", "西浦学院")]),
    ("铁力小学校长王立说，天冷。", [("holds_office", "王立", "铁力小学校长")]),
    ("水渠站接受县水利局领导，下设三个巡护组。", [("reports_to", "水渠站", "县水利局"), ("part_of", "三个巡护组", "水渠站")]),
    ("全州800名护林员由州财政发放工资。", [("funds", "州财政", "全州800名护林员")]),
    ("新厂由上原集团经营。", [("directs", "上原集团", "新厂")]),
    ("东河职业学校为州职业学院分校。", [("part_of", "东河职业学校", "州职业学院")]),
    ("县长罗文兼任领导小组组长。", [("chairs", "罗文", "领导小组"), ("holds_office", "罗文", "县长")]),
    ("第三师隶属于建设兵团。", [("part_of", "第三师", "建设兵团")]),
    # Uyghur: who set up what, who is under whom
    ("ھۆكۈمەت 2060-يىلى چىراغ ئىدارىسىنى قۇردى؛ ئىدارە ئۆلكىلىك كومىتېتقا قارايدۇ.",
     [("founded", "ھۆكۈمەت", "چىراغ ئىدارىسى"), ("reports_to", "ئىدارە", "ئۆلكىلىك كومىتېت")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), RELATIONS)
def test_relations_by_their_shape(text: str, wanted: list[tuple[str, str, str]]) -> None:
    found = [s for s in told(text) if isinstance(s, Relation)]
    ends = [(s.relation, *sorted((s.subject.name, s.object.name))) for s in found]
    assert sorted(ends) == sorted((kind, *sorted((one, two))) for kind, one, two in wanted)


COUNTS: list[tuple[str, list[tuple[str, int | None, int | None]]]] = [
    # the last two items without a comma; the kind named behind the slogan; an item too few
    ("They keep the “four lamps”: a list, a book, a visit and a talk.", [("four lamps", 4, 4)]),
    ("落实“四个灯”要求，即一张单、一本书、一次访、一场会。", [("四个灯", 4, 4)]),
    ("开展“三进”活动（进院落、进灶房）。", [("三进", 3, 2)]),
    # two counts in one slogan, each with a list of its own
    ("做到“三问三看”，即问水、问粮、问路，看墙、看顶、看门。", [("三问", 3, 3), ("三看", 3, 3)]),
    ("The scheme's four pillars are housing, schooling, work and song.", [("four pillars", 4, 4)]),
    ("The two men are tired.", []),
    ("«تۆت بىرگە» (بىرگە ياشاش، بىرگە يېيىش، بىرگە ئۆگىنىش، بىرگە ئىشلەش).", [("تۆت بىرگە", 4, 4)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), COUNTS)
def test_counts_beside_their_lists(text: str, wanted: list[tuple[str, int | None, int | None]]) -> None:
    found = [s for s in told(text) if isinstance(s, Term) and s.announced]
    assert [(next(iter(dict(s.forms).values())), s.announced, s.listed) for s in found] == wanted


HAPPENED = [
    ("It was not until October 2061 that the gate was opened.", ["2061-10"]),
    ("直到2061年10月，门才打开。", ["2061-10"]),
    ("Between January and April 2062, 312 notices were posted.", ["2062-01/2062-04"]),
    (
        "In the first half of 2061 the town sent 90 carts.",
        ["2061-01/2061-06"],
    ),  # no days where the words have none
    ("去年底，村里通了水。", ["2062~"]),
    ("The hamlet became a town in 2051 and a city on 1 July 2058.", ["2051", "2058-07-01"]),
    ("奥德村2051年设县。", ["2051"]),
    ("各省每年按不低于上年度收入的比例安排资金。", []),  # a measure of comparison
    ("A second wave came in the weeks after the March 2060 decree.", []),  # the date names the decree
    ("2018-يىلىدىن 2020-يىلىغىچە 19 چىراغ ئۆچۈرۈلگەن.", ["2018/2020"]),
]


@pytest.mark.parametrize(("text", "when"), HAPPENED)
def test_when_it_happened(text: str, when: list[str]) -> None:
    assert [s.when for s in told(text) if isinstance(s, Event)] == when
