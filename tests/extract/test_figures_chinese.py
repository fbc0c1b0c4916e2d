"""Chinese figures, as rows: the noun phrase counted, lists behind 分别, rates, traps. Every sentence is invented."""

from typing import Any

import pytest

from headwater.extract import extract
from headwater.extract.figures import phrase_zh, series_zh
from headwater.extract.figures.fold import fold
from headwater.extract.figures.quantity import quantities
from headwater.model import Block, Document, Figure


def figures(text: str) -> list[Figure]:
    document = Document(
        record="r", file="a.txt", url=None, media_type="text/plain", language="zh",
        text=text, blocks=(Block("paragraph", 0, len(text), "zh"),), made_by="test",
    )  # fmt: skip
    return [s for s in extract(document) if isinstance(s, Figure) and s.role != "name"]


# fmt: off
ROWS: list[tuple[str, list[tuple[Any, ...]]]] = [
    # sentence, then (low or high, bound, unit or None, per, what is counted) of every figure in it
    ("青禾县累计转移富余劳动力3.2万人次。", [(32000, "exact", "person-time", None, "富余劳动力")]),  # modifiers stay, the verb goes
    ("全区共选派驻村工作队8921个、各级干部7.4万余名。", [(8921, "exact", "village team", None, "驻村工作队"), (74000, "more_than", "person", None, "各级干部")]),  # a list
    ("农村居民人均可支配收入由8742元增至11975元。", [(8742, "exact", "yuan", "person", "农村居民人均可支配收入"), (11975, "exact", "yuan", "person", "农村居民人均可支配收入")]),  # from, to
    ("失业率同比下降0.3个百分点，降至4.1%。", [(0.3, "exact", "percentage-point", None, "失业率"), (4.1, "exact", "percent", None, "失业率")]),  # a change in points, its result in percent
    ("房价由每平方米8500元涨到每平方米1.2万元。", [(8500, "exact", "yuan", "square metre", "房价"), (12000, "exact", "yuan", "square metre", "房价")]),  # a rate on both sides
    ("小麦、玉米、棉花产量分别为3.2万吨、4.5万吨和1.8万吨。", [(32000, "exact", "tonne", None, "小麦产量"), (45000, "exact", "tonne", None, "玉米产量"), (18000, "exact", "tonne", None, "棉花产量")]),  # the shared head goes to each
    ("该厂日产牛奶30余吨。", [(30, "more_than", "tonne", "day", "牛奶")]),  # the rate is in the verb
    ("工厂招收本地员工400余名，月工资3000元至4500元。", [(400, "more_than", "person", None, "本地员工"), (3000, "range", "yuan", "month", "月工资")]),  # the rate is in the noun
    ("新就业大学生中，超过六成选择留在县城。", [(60, "more_than", "percent", None, "新就业大学生")]),  # among whom stands before the comma
    ("過半數受訪僱主拒絕。", [(0.5, "more_than", None, None, "受訪僱主")]),  # more than half
    ("财政累计投入扶贫资金1.2亿、1.8亿、2.6亿元。", [(120000000, "exact", "yuan", None, "扶贫资金"), (180000000, "exact", "yuan", None, "扶贫资金"), (260000000, "exact", "yuan", None, "扶贫资金")]),  # one unit at the end
    ("发放膳食补助，每人每天50元。", [(50, "exact", "yuan", "day", "膳食补助")]),  # the money named before the comma
    ("收到噪音投诉二千三百宗。", [(2300, "exact", None, None, "噪音投诉")]),  # a verb that is an object is a noun
    ("他被判处有期徒刑三年六个月。", [(3.5, "exact", "year", None, "有期徒刑")]),  # years and months
    ("大棚占地二十七亩六分。", [(27.6, "exact", "mu", None, "占地")]),  # tenths of a mu
    ("抽样误差在正负三点一个百分点以内。", [(3.1, "at_most", "percentage-point", None, None)]),  # 正负 is no sign
    ("一年用电3.6亿千瓦时。", [(360000000, "exact", "kilowatt-hour", None, None)]),  # 千 belongs to the unit
    ("气温在零下10度到零下5度之间。", [(-10, "range", "degree", None, None)]),  # two signs
    ("净利润为-3,260万元。", [(-32600000, "exact", "yuan", None, "净利润")]),  # a sign behind a verb
    ("本息合计不超过本金的1.5倍。", [(1.5, "at_most", "fold", None, None)]),  # the cue stands before what it is a share of
    ("累计为12.7万名离校未就业毕业生提供服务。", [(127000, "exact", "person", None, "离校未就业毕业生")]),  # verbs before the noun
    ("約有三至四成家庭受惠。", [(30, "range", "percent", None, "家庭")]),  # 成 is shared
    ("乡里有百十只羊。", [(100, "approx", "sheep", None, "羊")]),  # a rough hundred
]
TRAPS = [
    "老三住在三里屯，小六家在七台河。",  # names of persons and places
    "十里镇百户村村民张三、李四都来了。",  # villages by distance and size
    "比赛以2：1结束，首局25比18。",  # scores
    "苹果iPhone 12、H1N1、碳14、维生素B12。",  # products and codes
    "三讀通過、八號烈風信號、二級疫情。",  # readings of bills, signals, grades
    "书号为ISBN 978-7-5550-0123-4，端口8080。",  # identifiers behind Han letters
    "他住仁愛路四段27號，走國道314線。",  # addresses and roads
    "三年级（2）班，第（三）项，每逢初一、十五。",  # enumerators and days
    "议员三番四次要求，七国集团开会。",  # idioms and groups
    "国庆七十周年前夕，7·23动车事故之后。",  # anniversaries
    "請致電（0991）888-1234。",  # a telephone in wide brackets
    "95号汽油、PM2.5、518路公交。",  # grades, particles, lines
]
# fmt: on


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_chinese_figures(text: str, expected: list[tuple[Any, ...]]) -> None:
    found = figures(text)
    assert len(found) == len(expected), [f.span.exact for f in found]
    for f, (value, bound, unit, per, measure) in zip(found, expected, strict=True):
        q = f.quantity
        read = q.high if q.low is None else q.low
        assert read == pytest.approx(value)
        assert (q.bound, q.per) == (bound, per)
        assert unit is None or q.unit == unit
        assert measure is None or f.measure.text == measure
        assert f.why


@pytest.mark.parametrize("text", TRAPS)
def test_chinese_traps_hold_no_figure(text: str) -> None:
    assert [f.span.exact for f in figures(text)] == []


def test_each_place_of_a_list_has_its_own_number() -> None:
    found = figures("甲县、乙县、丙县分别新增就业3、4、5万人。")
    assert [(f.quantity.low, f.place) for f in found] == [(30000, "甲县"), (40000, "乙县"), (50000, "丙县")]


@pytest.mark.parametrize(
    ("left", "phrase"),
    [
        ("全县累计转移富余劳动力", "富余劳动力"),  # behind the last verb
        ("公司全体在职员工", "在职员工"),  # leads go, 在 in a word stays
        ("建设周期", "建设周期"),  # a verb that is part of the noun
        ("旅客发送量", "旅客发送量"),  # 量 makes a noun of a verb
        ("外籍看护工", "外籍看护工"),  # one letter is no noun of its own
    ],
)
def test_where_a_noun_phrase_begins(left: str, phrase: str) -> None:
    assert left[phrase_zh.begin(left) :] == phrase


def test_a_list_without_its_word_shares_no_unit() -> None:
    found = quantities(fold("第3、4号楼和5万人"))
    assert [r.unit for r in found][:1] != ["person"]
    series_zh.share_units("", [])  # nothing to share


def test_traditional_letters_fold_one_to_one() -> None:
    text = "億萬兩廿戶個裡面纜車權證擴張體驗廳灣鐵鍋爐獲獎"
    assert len(fold(text)) == len(text)
    assert fold("灣鐵獲獎") == "湾铁获奖"
