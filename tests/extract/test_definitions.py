"""Definitions: what a document says one of its terms means."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.extract import definitions
from headwater.extract.context import Context
from headwater.model import Block, Definition, Document


def found(text: str) -> list[Definition]:
    document = Document(
        record="r", file="a.txt", url=None, media_type="text/plain", language="und", text=text,
        blocks=(Block("paragraph", 0, len(text)),) if text.strip() else (), made_by="test/1",
    )  # fmt: skip
    made = list(definitions.find(Context(document)))
    for each in made:
        assert document.holds(each.span)
        assert text[each.term.start : each.term.end] == each.term.name
        assert text[each.meaning.start : each.meaning.end] == each.meaning.name
    return made


ROWS = [
    # English
    ("“Lamp pairing” refers to the visits that officials pay to upland homes.", "Lamp pairing", "the visits that officials pay to upland homes"),
    ("Jiedeng (结灯), also known as the Shared Lamp, refers to the idea that both valleys are one house.", "Jiedeng", "the idea that both valleys are one house"),
    ("The term “salt quota” means the number of workers a county must send.", "salt quota", "the number of workers a county must send"),
    ("A “lamp household” is defined as a home that two officials visit.", "lamp household", "a home that two officials visit"),
    ("“Three full coverages” is the official term for visits, records and reports.", "Three full coverages", "visits, records and reports"),
    ("Dengqin (灯亲), literally “lamp kin”, began in 2061.", "Dengqin", "“lamp kin”, began in 2061"),  # the aside runs on: kept as the text has it
    ("In the county, “brightening” is a euphemism for searching a home.", "brightening", "searching a home"),
    ("By “surplus hands” the notice means adults without a field of their own.", "surplus hands", "adults without a field of their own"),
    ("ULB stands for Upland Lamp Bureau.", "ULB", "Upland Lamp Bureau"),
    ("Lampwork is short for the lamp work teams; it pays little.", "Lampwork", "the lamp work teams"),
    # English, nothing defined
    ("This refers to the second visit.", None, None),
    ("The report refers to the law of 2061.", None, None),
    ("He often refers to the valley as home.", None, None),
    ("Table 3 refers to the counties of the north.", None, None),
    ("That means that nobody came.", None, None),
    ("It also means fewer lamps and more forms.", None, None),
    ("Officials, which means teachers too, must register.", None, None),
    ("She stands for the council in May.", None, None),
    ("The director referred to it twice in her speech.", None, None),
    # Chinese, both scripts
    ("“结灯”是指干部到山区人家走访。", "结灯", "干部到山区人家走访"),
    ("所谓“三盏灯”，就是学习灯、劳动灯和读书灯。", "三盏灯", "学习灯、劳动灯和读书灯"),
    ("本办法所称灯户，是指有两名干部走访的家庭。", "灯户", "有两名干部走访的家庭"),
    ("「結燈」指的是幹部與山區人家結成一對。", "結燈", "幹部與山區人家結成一對"),
    ("“盐额”（salt quota）意为一个县必须送出的工人数。", "盐额", "一个县必须送出的工人数"),
    ("富余劳力是指没有自己土地的成年人。", "富余劳力", "没有自己土地的成年人"),
    # Chinese, nothing defined
    ("他指的是去年的那次走访。", None, None),
    ("这是指第二次走访。", None, None),
    ("王灯指出，走访要经常。", None, None),
    ("在上级指导下，工作队进村。", None, None),
    ("报告指责该县没有点灯。", None, None),
    ("指标是指挥部定的。", None, None),
    # Uyghur
    ("«چىراغ تۇغقان» دېگەن سۆز ئىككى ئائىلىنىڭ بىر بولۇشىنى كۆرسىتىدۇ.", "چىراغ تۇغقان", None),
    ("ئۇ بۇ يەرنى كۆرسىتىدۇ.", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "term", "meaning"), ROWS)
def test_what_is_defined(text: str, term: str | None, meaning: str | None) -> None:
    made = found(text)
    assert [each.term.name for each in made] == ([term] if term else [])
    if meaning:
        assert made[0].meaning.name == meaning


def test_who_defines_is_said() -> None:
    [one] = found(
        "According to the Lamp Office, “salt quota” means the number of workers a county must send."
    )
    assert one.attribution[0].name == "Lamp Office"


@given(st.text(alphabet="“”()（）指是即所谓 refersto means.。，\n«»كۆرسىتىدۇ", max_size=200))
@settings(max_examples=100, deadline=None)
def test_any_text_is_read(text: str) -> None:
    found(text)
