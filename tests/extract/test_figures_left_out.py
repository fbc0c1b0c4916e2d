"""What a number counts where its noun is left out, stands before a list of places, or opens with a verb; the place and
the time that a text means without naming them again. Everything here is invented but the names of real regions.

A row: text, number, then what is asked for: head, unit, place, time ("-": not asked).
"""

from collections.abc import Callable

import pytest

from headwater.extract import extract
from headwater.model import Block, Document, Fact, Figure

Figures = Callable[[str, str], list[Figure]]

CHINESE = [
    # the measure word before a noun phrase that opens with a verb
    ("全省9个帮扶县今年新开诊所120家。", "9", "county", "county", "-", "-"),
    ("本次共有27家入驻企业签约，带动就业1400人。", "27", "enterprise", "enterprise", "-", "-"),
    ("会上，6个试点乡镇作了发言。", "6", "township", "township", "-", "-"),
    ("14所受援学校全部通网。", "14", "school", "school", "-", "-"),
    ("16个结对省市累计投入资金124亿元。", "16", "province", "province", "-", "-"),
    # a list by place: the head stands before the list, and no part is more than its whole
    ("截至3月底，全市在岗护林员8200名，其中，云岭县2100名，沙溪县1750名。", "2100", "worker", "person", "云岭县", "2034-03-31"),
    ("全县寄宿生4.1万人，其中一年级9300人。分乡看，白石乡1.2万人。", "1.2万", "person", "person", "白石乡", "-"),
    ("去年全区新修水渠640公里。分县看，白石县210公里，河湾县180公里。", "210", "-", "kilometre", "白石县", "2033"),
    ("到年底已建成书屋1386个。而在2022年底，这一数字还只有974个。", "974", "书屋", "-", "-", "2022-12-31"),
    ("像云岭县这样的示范县，全省已有18个。", "18", "county", "county", "-", "-"),
    # nights; households of people; an age counts nobody; a rule of arithmetic is no rule
    ("干部一年入户四次，每次住五晚。", "五晚", "night", "night", "-", "-"),
    ("1.3万户牧民搬进新居。", "1.3万户", "household", "household", "-", "-"),
    ("她儿子巴图今年12岁，每三周回家一次。", "12", "year of age", "year of age", "-", "-"),
    ("省内规定人数应为320人，实际只有280人。", "320", "person", "person", "-", "-"),
    # a place by its letter, the whole of a region, a person and a firm that come back
    ("据该县教育局介绍，在粤务工的云岭县籍青年有2300人。", "2300", "person", "person", "广东", "-"),
    ("广东省前方指挥部负责人说，今年安排援喀资金3.1亿元。", "3.1亿元", "fund", "yuan", "喀什", "2034"),
    ("自治区“春耕行动”新闻发布会实录\n\n2033年3月2日，乌鲁木齐\n\n两位来自喀什地区的代表出席发布会。去年全区培训农民41万人次，新建大棚2.3万座。", "41万", "-", "person-time", "新疆", "2033"),
    ("白石村的冬天\n\n腊月里的白石村，65岁的古丽娜·买买提正在喂羊。\n\n古丽娜说，去年卖了12只羊，挣了9600元。", "9600", "-", "yuan", "白石村", "2033"),
    ("白石村村口的合作社有32名社员。村东头还有一座磨坊，雇了7个人。", "7", "person", "person", "白石村", "-"),
]  # fmt: skip
ENGLISH = [
    # what is left out beside a date, of a whole, behind a clause
    ("Lodgers numbered 8,400 in spring, up from 6,100 a year earlier.", "8,400", "person", "person", "-", "-"),
    ("The county had 36 bakeries in 2029 and 52 at the end of 2031.", "52", "bakery", "bakery", "-", "2031-12-31"),
    ("Thirty boys joined the school in May, and 11 left before winter.", "11", "person", "person", "-", "-"),
    ("Of 40 villages, nine refused the plan.", "nine", "village", "village", "-", "-"),
    ("The survey reached 600 tenants. One in four had never seen a contract.", "One in four", "person", "-", "-", "-"),
    ("The agent gets 500 yuan a worker; the driver gets 80.", "80", "yuan", "yuan", "-", "-"),
    # times meant and not named
    ("The valley lost 4,100 sheep in the storm of May 2031. Officials said that 900 were insured at the time.", "900", "sheep", "sheep", "-", "2031-05"),
    ("In 2030 the clinic treated 5,000 patients. It spent 2.1 million yuan on drugs for the year.", "2.1 million", "-", "yuan", "-", "2030"),
    ("Between 2017 and 2020 they gave 12 billion yuan. The accounts show receipts of 10.9 billion yuan for the same four years.", "10.9 billion", "-", "yuan", "-", "2017/2020"),
    # a thing, a person, a paper where they were put; provinces that help
    ("A knitting mill in Osmer County was given a loan for 300 machines in 2031. A foreman of the mill said that 120 of the machines had never been unpacked.", "120", "machine", "machine", "Osmer County", "-"),
    ("Keld Prefecture publishes a yearbook. Keld Prefecture counts everything.\n\nIn Brede County a weaver, Anna Tolk, showed us her ledger. She owed 4,000 yuan to the co-operative.\n\nBy spring Anna Tolk had sold nine goats.", "nine", "goat", "goat", "Brede County", "-"),
    ("Keld Prefecture publishes a yearbook. Keld Prefecture counts everything.\n\nA circular of May 2031 from Brede County lists 48 empty barns. In six of them, tools had been left behind.", "six", "barn", "barn", "Brede County", "-"),
    ("Sheds in Keld Prefecture\n\nKeld Prefecture counts everything. In 2031, 14 provinces and cities were paired with eight counties.", "14", "province", "province", "Keld Prefecture", "2031"),
    ("A Tarvale newspaper put the number of strikers in Brede County at 2,300.", "2,300", "-", "-", "Brede County", "-"),
]  # fmt: skip
UYGHUR = [
    # the known noun behind words that say of what kind it is; the number told before
    ("ناھىيىدە 4 مىڭ 300 كۆچمەن چارۋىچى ئائىلە بار ئىدى.", "4 مىڭ 300", "household", "household", "-", "-"),
    ("مەكتەپتە 520 ياتاقلىق ئوقۇغۇچى، 36 ئايال ئوقۇتقۇچى بار.", "520", "person", "person", "-", "-"),
    ("مەكتەپتە 640 ئوقۇغۇچى بار. ئالدىنقى يىلى بۇ سان 512 ئىدى.", "512", "person", "person", "-", "-"),
    ("قارىدۆڭ ناھىيىلىك مائارىپ ئىدارىسى جاۋاب بەرمىدى. بىر خادىم ناھىيىدە 12 مەكتەپ تاقالغانلىقىنى ئېيتتى.", "12", "school", "school", "قارىدۆڭ ناھىيىسى", "-"),
    # four digits at the head of a sentence are no year
    ("1450 دېھقان يېڭى ئۆيگە كۆچتى.", "1450", "worker", "person", "-", "-"),
]  # fmt: skip
VERBS = [
    # nobody is trained by a train; nothing is closed at the close of a year; the verb of another clause
    ("Two special trains took 812 pickers to the coast.", "812", None),
    ("The bureau trains 400 welders a year.", "400", "train"),
    ("At the close of 2031, 52,000 tenants had moved in.", "52,000", None),
    ("The office sent 40 teams, and 312 officials had formed kinship with 450 households.", "450", "pair"),
]
NO_FIGURES = [
    # a day of the month without its month; names of one; a person who doubles as another
    ("zh", "总部设在海牙的「海岸网络」十四日发表报告。"),
    ("zh", "各乡开展“一户一薪”“同住一炕”行动。"),
    ("en", "A leader doubles as first secretary."),
]


@pytest.mark.parametrize(
    ("lang", "text", "number", "wanted"),
    [(lang, row[0], row[1], row[2:]) for lang, rows in (("zh", CHINESE), ("en", ENGLISH), ("ug", UYGHUR)) for row in rows],
)  # fmt: skip
def test_what_is_counted_where_and_when(
    figures: Figures, lang: str, text: str, number: str, wanted: tuple[str, ...]
) -> None:
    found = [f for f in figures(lang, text) if number in f.quantity.as_written]
    assert found, f"no figure {number}"
    f = found[0]
    have = (f.measure.head, f.quantity.unit, f.place, f.as_of or f.period)
    for want, got in zip(wanted, have, strict=True):
        assert want in ("-", got or "-"), (wanted, have)


@pytest.mark.parametrize(("text", "number", "verb"), VERBS)
def test_what_is_said_of_it(figures: Figures, text: str, number: str, verb: str | None) -> None:
    found = [f for f in figures("en", text) if number in f.quantity.as_written]
    assert found
    assert found[0].measure.predicate == verb


@pytest.mark.parametrize(("lang", "text"), NO_FIGURES)
def test_nothing_is_counted(figures: Figures, lang: str, text: str) -> None:
    assert not figures(lang, text)


def test_a_year_that_has_ended_is_the_one_before() -> None:
    text = "By the end of the year 2,860 workers from Keld County were employed in the plants."
    document = Document(
        record="r", file="f", url=None, media_type="text/plain", language="en", text=text,
        blocks=(Block("paragraph", 0, len(text), "en"),), made_by="t/1", facts=(Fact("date", "2034-01-20", "the test"),),
    )  # fmt: skip
    found = [s for s in extract(document) if isinstance(s, Figure)]
    assert [(f.as_of, f.role) for f in found] == [("2033-12-31", "claim")]
