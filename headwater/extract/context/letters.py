"""Places by their one letter in Chinese: 援克资金 (aid to Kizilsu), 在湘务工 (at work in Hunan)."""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re

AIDED_ZH = re.compile(
    r"援(?P<name>[克喀博巴伊塔哈吐和])(?=资金|資金|项目|項目|干部|工作|指挥部|指揮部|医|醫|教|人才|前方|前指|力量|企业|企業|省|建)"
)
AIDED = {"克": "克州", "喀": "喀什", "博": "博州", "巴": "巴州", "伊": "伊犁", "塔": "塔城", "哈": "哈密", "吐": "吐鲁番", "和": "和田"}  # fmt: skip
"""援克资金: aid to a prefecture by the first letter of its name."""
SHORT_ZH = re.compile(
    r"(?<=[在赴来來入抵留驻駐进進])(?P<name>[京津冀晋辽遼沪滬苏蘇浙皖闽閩赣贛鲁魯豫鄂湘粤粵桂琼瓊渝黔滇陕陝甘疆])(?=务工|務工|就业|就業|工作|学习|學習|从业|從業|创业|創業|就读|就讀|员工|員工|企业|企業|考察|投资|投資|期间|期間|劳务|勞務|打工|上班|上学|培训|培訓|的|[，。、）])"
)
SHORT = {
    "京": "北京", "津": "天津", "冀": "河北", "晋": "山西", "辽": "辽宁", "遼": "辽宁", "沪": "上海", "滬": "上海", "苏": "江苏", "蘇": "江苏", "浙": "浙江", "皖": "安徽",
    "闽": "福建", "閩": "福建", "赣": "江西", "贛": "江西", "鲁": "山东", "魯": "山东", "豫": "河南", "鄂": "湖北", "湘": "湖南", "粤": "广东", "粵": "广东", "桂": "广西",
    "琼": "海南", "瓊": "海南", "渝": "重庆", "黔": "贵州", "滇": "云南", "陕": "陕西", "陝": "陕西", "甘": "甘肃", "疆": "新疆",
}  # fmt: skip
"""在湘务工: a province by its one letter, behind a verb of being or going there."""


def named(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield where a letter stands for a place, and the name of the place in Han."""
    for pattern, names in ((AIDED_ZH, AIDED), (SHORT_ZH, SHORT)):
        for match in pattern.finditer(text):
            yield *match.span("name"), names[match["name"]]
