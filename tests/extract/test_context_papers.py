"""Who says a number: papers that rule and papers that count, whoever is heard in a paragraph, speakers by their age.

Everything here is invented. "-" asks that nobody but the publisher says it.
"""

import pytest

from headwater.extract import extract
from headwater.model import Block, Document, Fact, Figure

ROWS = [
    ("en", "The rules call for 16 lessons a week.", "16", "The rules"),
    ("en", "The rules, issued in 2031, allow no more than 4 dogs.", "4", "The rules"),
    ("en", "The county's work plan asks for 40 barns.", "40", "county's work plan"),
    ("en", "The annual report counts 612 such barns, against 81 old ones.", "612", "The annual report"),
    ("en", "They sold 4,860 sheep in 2031, the report adds.", "4,860", "the report"),
    ("en", "The other half is the barns: 1,386 of them, says the prefecture's annual report.", "1,386", "the prefecture's annual report"),
    ("en", "The official figure is 237 million yuan.", "237 million", "The official figure"),
    ("en", "By the annual report of the office, 386 barns stand (Barn Office, 2033).\n\nThe report says that 24 stand empty.", "24", "Barn Office, 2033"),
    ("en", "He rules that 12 barns are enough for the plan.", "12", "-"),
    ("zh", "按照《羊圈管理办法》，牧民每周到场2次。", "2次", "《羊圈管理办法》"),
    ("zh", "2031年的管理办法规定，牧民每周到场2次。", "2次", "管理办法"),
    ("zh", "“春羊行动”明确要求每户至少养3只羊。", "3只", "春羊行动"),
    ("zh", "记者从地区畜牧局获悉，全地区建成羊圈386个。去年一年，出售羊毛90吨。", "90吨", "地区畜牧局"),
    ("zh", "维权组织「绿草观察」上月发表报告，访问了43名牧民。", "43名", "绿草观察"),
    ("zh", "年报又称，羊圈共740座。", "740座", "年报"),
    ("zh", "官方称投入2.37亿元，草原研究所则估计，若计入补贴，实际开支约3.9亿元。", "3.9亿元", "草原研究所"),
    ("zh", "来自凯德县的马秀兰今年24岁，在羊毛厂工作。“每个月能拿到四千五百元。”她说。", "四千五百元", "马秀兰"),
    ("ug", "«يېشىل ئوت» تەتقىقات ئورنىنىڭ 5-ئايدا ئېلان قىلغان دوكلاتىدا كۆرسىتىلىشىچە، 57 كىشى زىيارەت قىلىنغان.", "57", "«يېشىل ئوت» تەتقىقات ئورنى"),
    ("ug", "ھۆكۈمەت دوكلاتىدا 386 قوتان سېلىنغانلىقى يېزىلغان.", "386", "ھۆكۈمەت دوكلاتى"),
    ("ug", "ھۆكۈمەت قوتانلارنىڭ 78 پىرسەنتىنىڭ تولغانلىقىنى ئېلان قىلغان.", "78", "ھۆكۈمەت"),
    ("ug", "ئوسمېر كەنتىدىكى 61 ياشلىق باغۋەن سابىر تاھىر: «بېغىمدىن 18 مىڭ يۈەن كىرىم قىلدىم» دېدى.", "18", "سابىر تاھىر"),
    ("ug", "ئۇقتۇرۇشتا ھەر ئائىلىدىن كەم دېگەندە 2 كىشى كېلىش تەلەپ قىلىنغان.", "2", "ئۇقتۇرۇش"),
]  # fmt: skip


def figures(lang: str, text: str) -> list[Figure]:
    blocks, at = [], 0
    for part in text.split("\n\n"):
        blocks.append(Block("paragraph", at, at + len(part), lang))
        at += len(part) + 2
    document = Document(
        record="r", file="f", url=None, media_type="text/plain", language=lang, text=text, blocks=tuple(blocks),
        made_by="t/1", facts=(Fact("date", "2034-05-20", "the test"), Fact("publisher", "Tidewater Post", "the test")),
    )  # fmt: skip
    return [s for s in extract(document) if isinstance(s, Figure)]


@pytest.mark.parametrize(("lang", "text", "number", "who"), ROWS)
def test_who_says_it(lang: str, text: str, number: str, who: str) -> None:
    found = [f for f in figures(lang, text) if number in f.quantity.as_written]
    assert found, f"no figure {number}"
    names = [a.name for a in found[0].attribution if a.name != "Tidewater Post"]
    assert names == [] if who == "-" else any(who in name for name in names), names
