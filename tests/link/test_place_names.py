"""Names of places in three languages, rows of the shipped tables: one place, two places, or not said which."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.link.folding import fold
from headwater.link.gazetteer import divisions, known, whole_names
from headwater.link.places import CODES, Places, inside, names, part_of

CODE = [
    # Kashgar, in every script
    ("Kashgar", "CN-6531"), ("Kashi", "CN-6531"), ("Qeshqer", "CN-6531"), ("喀什", "CN-6531"), ("喀什地区", "CN-6531"),
    ("喀什地區", "CN-6531"), ("喀什噶尔", "CN-6531"), ("قەشقەر", "CN-6531"), ("قەشقەر ۋىلايىتى", "CN-6531"), ("Kashgar Prefecture", "CN-6531"),
    ("kashi prefecture", "CN-6531"), ("Kashgar, Xinjiang", "CN-6531"), ("新疆喀什地区", "CN-6531"), ("Kashgar Region", "CN-6531"),
    # its city is another place
    ("Kashgar City", "CN-653101"), ("Kashi city", "CN-653101"), ("喀什市", "CN-653101"), ("قەشقەر شەھىرى", "CN-653101"),
    # Hotan, Hetian, Khotan
    ("Hotan", "CN-6532"), ("Hetian", "CN-6532"), ("Khotan", "CN-6532"), ("和田", "CN-6532"), ("和田地区", "CN-6532"), ("خوتەن", "CN-6532"),
    ("خوتەن ۋىلايىتى", "CN-6532"), ("和田市", "CN-653201"), ("Hotan City", "CN-653201"), ("خوتەن شەھىرى", "CN-653201"),
    ("和田县", "CN-653221"), ("Hotan County", "CN-653221"), ("خوتەن ناھىيىسى", "CN-653221"),
    # Aksu
    ("Aksu", "CN-6529"), ("Aqsu", "CN-6529"), ("Akesu", "CN-6529"), ("阿克苏", "CN-6529"), ("阿克蘇地區", "CN-6529"), ("ئاقسۇ", "CN-6529"),
    ("阿克苏市", "CN-652901"), ("Aksu City", "CN-652901"), ("ئاقسۇ شەھىرى", "CN-652901"),
    # other prefectures
    ("Ürümqi", "CN-6501"), ("Urumchi", "CN-6501"), ("Wulumuqi", "CN-6501"), ("烏魯木齊市", "CN-6501"), ("ئۈرۈمچى", "CN-6501"), ("ئۈرۈمچى شەھىرى", "CN-6501"),
    ("Turfan", "CN-6504"), ("吐鲁番地区", "CN-6504"), ("تۇرپان", "CN-6504"), ("Qumul", "CN-6505"), ("Kumul", "CN-6505"), ("哈密", "CN-6505"), ("قۇمۇل", "CN-6505"),
    ("Changji Hui Autonomous Prefecture", "CN-6523"), ("昌吉回族自治州", "CN-6523"), ("سانجى", "CN-6523"), ("昌吉市", "CN-652301"),
    ("Bortala", "CN-6527"), ("博州", "CN-6527"), ("巴州", "CN-6528"), ("Bayingolin", "CN-6528"), ("克州", "CN-6530"), ("قىزىلسۇ", "CN-6530"),
    ("Ili", "CN-6540"), ("Yili", "CN-6540"), ("伊犁州", "CN-6540"), ("ئىلى", "CN-6540"), ("Tarbagatay", "CN-6542"), ("塔城地区", "CN-6542"), ("塔城市", "CN-654201"),
    ("چۆچەك", "CN-654201"), ("Altay", "CN-6543"), ("阿勒泰地区", "CN-6543"), ("阿勒泰市", "CN-654301"),
    # counties
    ("Yarkand", "CN-653125"), ("Shache County", "CN-653125"), ("莎車縣", "CN-653125"), ("يەكەن ناھىيىسى", "CN-653125"), ("新疆喀什地区莎车县", "CN-653125"),
    ("Kargilik", "CN-653126"), ("叶城县", "CN-653126"), ("قاغىلىق", "CN-653126"), ("Poskam", "CN-653124"), ("泽普县", "CN-653124"), ("پوسكام ناھىيىسى", "CN-653124"),
    ("Konasheher County", "CN-653121"), ("疏附县", "CN-653121"), ("疏勒县", "CN-653122"), ("يېڭىشەھەر ناھىيىسى", "CN-653122"), ("新市区", "CN-650104"),  # of those that there are today
    ("乌鲁木齐市新市区", "CN-650104"), ("يېڭىشەھەر رايونى", "CN-650104"), ("Maralbexi", "CN-653130"), ("巴楚县", "CN-653130"), ("مارالبېشى", "CN-653130"),
    ("Peyziwat", "CN-653129"), ("伽師縣", "CN-653129"), ("塔什库尔干塔吉克自治县", "CN-653131"), ("تاشقورغان", "CN-653131"), ("Moyu County", "CN-653222"),
    ("قاراقاش ناھىيىسى", "CN-653222"), ("Keriya", "CN-653226"), ("于田县", "CN-653226"), ("كېرىيە", "CN-653226"), ("Niya", "CN-653227"), ("民丰县", "CN-653227"),
    ("Kuqa", "CN-652902"), ("Kucha", "CN-652902"), ("库车市", "CN-652902"), ("كۇچا ناھىيىسى", "CN-652902"), ("كۇچار", "CN-652902"), ("توقسۇ", "CN-652925"), ("新和县", "CN-652925"),
    ("توقسۇن", "CN-650422"), ("Toksun", "CN-650422"), ("Ghulja", "CN-654002"), ("伊宁市", "CN-654002"), ("伊宁县", "CN-654021"), ("غۇلجا ناھىيىسى", "CN-654021"),
    ("霍尔果斯市", "CN-654004"), ("霍城县", "CN-654023"), ("قورغاس ناھىيىسى", "CN-654023"), ("چاپچال", "CN-654022"), ("裕民县", "CN-654225"), ("چاغانتوقاي", "CN-654225"),
    ("گۇچۇڭ", "CN-652325"), ("奇台县", "CN-652325"), ("木垒县", "CN-652328"), ("مورى", "CN-652328"), ("巴里坤哈萨克自治县", "CN-650521"), ("باركۆل", "CN-650521"),
    ("Shihezi", "CN-659001"), ("شىخەنزە شەھىرى", "CN-659001"), ("可克达拉市", "CN-659008"), ("كۆكدالا", "CN-659008"),
    # provinces, pinyin and their own names
    ("Xinjiang", "CN-65"), ("XUAR", "CN-65"), ("the Uyghur Region", "CN-65"), ("新疆維吾爾自治區", "CN-65"), ("شىنجاڭ ئۇيغۇر ئاپتونوم رايونى", "CN-65"),
    ("Tibet", "CN-54"), ("Xizang", "CN-54"), ("西藏自治区", "CN-54"), ("Neimenggu", "CN-15"), ("内蒙古", "CN-15"), ("Shaanxi", "CN-61"), ("陝西省", "CN-61"),
    ("Shanxi", "CN-14"), ("山西", "CN-14"), ("廣東省", "CN-44"), ("گۇاڭدۇڭ", "CN-44"), ("Beijing Municipality", "CN-11"), ("بېيجىڭ", "CN-11"), ("Hong Kong", "HK"), ("香港", "HK"),
    ("Zhejiang Province", "CN-33"), ("浙江省", "CN-33"), ("Jiangsu province", "CN-32"),
    # prefectures and counties elsewhere
    ("唐山市", "CN-1302"), ("Tangshan City", "CN-1302"), ("Hangzhou", "CN-3301"), ("杭州市西湖区", "CN-330106"), ("Handan City", "CN-1304"), ("浦东新区", "CN-310115"),
    ("Pudong New Area", "CN-310115"), ("上海市浦东新区", "CN-310115"), ("深圳", "CN-4403"), ("甘孜", "CN-5133"),
    # one name of several places: linked only where it is said which
    ("朝阳区", ""), ("北京市朝阳区", "CN-110105"), ("长春市朝阳区", "CN-220104"), ("Chaoyang District", ""), ("Chaoyang District, Beijing", "CN-110105"),
    ("Chaoyang District of Changchun", "CN-220104"), ("和平区", ""), ("天津市和平区", "CN-120101"), ("Heping District, Shenyang", "CN-210102"), ("鼓楼区", ""),
    ("南京市鼓楼区", "CN-320106"), ("福州市鼓楼区", "CN-350102"), ("Yutian County, Hebei", "CN-130229"), ("河北省玉田县", "CN-130229"),
    # countries
    ("Kazakhstan", "KZ"), ("哈萨克斯坦", "KZ"), ("قازاقىستان", "KZ"), ("Türkiye", "TR"), ("Turkey", "TR"), ("土耳其", "TR"), ("تۈركىيە", "TR"), ("United States", "US"),
    ("美國", "US"), ("ئامېرىكا قوشما ئىشتاتلىرى", "US"), ("Germany", "DE"), ("德国", "DE"), ("گېرمانىيە", "DE"), ("PRC", "CN"), ("جۇڭگو", "CN"), ("全国", "CN"),
    ("پاكىستان", "PK"), ("Pakistan", "PK"), ("Niger", "NE"), ("Nigeria", "NG"),
    # the Corps
    ("XPCC", "XPCC"), ("兵团", "XPCC"), ("第一师", "XPCC-1"), ("1st Division", "XPCC-1"), ("第二师", "XPCC-2"), ("Second Division", "XPCC-2"), ("第十四师", "XPCC-14"),
]  # fmt: skip
"""(as written, code); "" where the name alone does not say which place it is."""


@pytest.mark.parametrize(("written", "code"), CODE)
def test_a_name_has_the_code_of_its_place(written: str, code: str) -> None:
    key = Places().key(written)
    assert key == code if code else key not in known() and key not in divisions()


def test_there_are_rows_enough() -> None:
    assert len({name for name, _ in CODE}) >= 120


HOSTILE = [
    "", " ", "\u3000", "K", "喀", "ق", "区", "市", "Division", "0th Division", "师", "第师", "第九十九师", "，，，", "(((", ")", "the", "the the",
    "Kashgar" * 700, "喀什" * 2_500, "قەشقەر " * 700, "市" * 5_000, "a," * 2_500, " of " * 1_200, "\x00", "\ud800", "🏙", "省市县区" * 500,
]  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_name_is_no_place(name: str) -> None:
    assert Places().key(name) not in known()


def test_part_of_leads_to_the_country() -> None:
    places = Places()
    assert inside(places.key("莎车县"), "CN")
    assert inside(places.key("杭州市西湖区"), places.key("浙江省"))
    assert inside(places.key("第二师"), places.key("Xinjiang"))
    assert not inside(places.key("Kashgar City"), places.key("Hotan"))
    assert not inside(places.key("台湾"), "CN")  # nobody's side is taken: it has its own code


def test_every_row_is_part_of_a_row() -> None:
    for code in (*known(), *divisions()):
        above = part_of(code)
        assert (
            above in known()
            or above in divisions()
            or above in ("", "CN-4690", "CN-4290")
            or above == "CN-4190"
        ), code


def test_every_province_has_its_names() -> None:
    for code in known():
        if known()[code].kind == "province":
            assert {"en", "zh", "zh-Hant", "ug"} <= names(code).keys(), code


def test_xinjiang_has_its_uyghur_names_but_for_those_left_out() -> None:
    counties = [r for r in known().values() if r.code.startswith("CN-65") and len(r.code) == 9]
    assert len(counties) == 108
    assert {r.code for r in counties if not r.ug} == {
        "CN-650402",
        "CN-650502",
        "CN-659005",
        "CN-659011",
        "CN-659012",
    }


def test_names_are_folded_as_they_are_looked_up() -> None:
    assert all(name == fold(name) for name in CODES)
    assert all(name == fold(name) for name in whole_names())


def test_every_row_says_where_it_is_from() -> None:
    assert all(row.source for row in (*known().values(), *divisions().values()))


@given(st.text(max_size=80))
def test_any_text_has_one_key_and_names(text: str) -> None:
    places = Places()
    key = places.key(text)
    assert key == places.key(f" {text}") or not key
    assert isinstance(places.label(key), str)
    assert isinstance(names(key), dict)
