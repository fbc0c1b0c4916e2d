# ruff: noqa: E501
"""What kind of thing a name is, by its words; and the institutions known beforehand."""

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from headwater.link.folding import HAN, fold

LONGEST = 160
"""Characters of a name; what is longer is no name."""

ENDINGS = (
    ("Document", ("law", "act", "regulation", "regulations", "ordinance", "constitution", "covenant", "convention", "white paper", "notice", "circular"),
     ("法", "条例", "办法", "规定", "实施细则", "宪法", "公约", "通知", "意见", "公告", "白皮书"), ("قانۇنى", "نىزامى", "ئەھدىنامىسى")),
    ("Project", ("program", "programme", "campaign", "initiative", "project", "scheme", "plan", "operation"),
     ("计划", "工程", "行动", "专项行动", "活动", "战略", "援疆", "项目", "规划"), ("پروگراممىسى", "پىلانى", "قۇرۇلۇشى", "ھەرىكىتى", "پائالىيىتى")),
    ("Company", ("company", "corporation", "co.", "ltd", "ltd.", "inc", "inc.", "group", "daily", "times", "news agency", "post", "herald", "gazette", "courier",
                 "tribune", "radio", "television"),
     ("公司", "集团", "日报", "晚报", "通讯社", "电视台", "报社", "电台", "新闻网"), ("رادىيوسى", "ئىستانسىسى", "شىركىتى", "گېزىتى", "گۇرۇھى")),
    ("PublicBody", ("department", "bureau", "ministry", "commission", "committee", "government", "congress", "court",
                    "procuratorate", "administration", "corps", "council", "police", "army", "office"),
     ("部", "局", "厅", "委员会", "政府", "法院", "检察院", "党委", "政协", "人大", "兵团", "办公室", "统战部", "政法委", "纪委", "省委", "市委", "县委", "区委"),
     ("مىنىستىرلىقى", "ئىدارىسى", "ھۆكۈمىتى", "كومىتېتى", "باشقارمىسى", "نازارىتى", "بۆلۈمى", "سوت مەھكىمىسى")),
    ("Organization", ("university", "institute", "association", "federation", "union", "organization", "organisation",
                      "foundation", "college", "school", "party", "league", "hospital", "academy", "centre", "center", "bank", "trust", "watch"),
     ("大学", "学院", "协会", "联合会", "工会", "基金会", "研究所", "研究院", "医院", "学校", "妇联", "银行", "中心", "中学", "小学", "学会", "组织"),
     ("ئۇيۇشمىسى", "ئۇنىۋېرسىتېتى", "جەمئىيىتى", "بىرلەشمىسى", "مەكتىپى", "تەشكىلاتى", "دوختۇرخانىسى", "بانكىسى", "ئىنستىتۇتى")),
)  # fmt: skip
"""Schema, and the words that names of this kind end in (English; Chinese; Uyghur)."""


@dataclass(frozen=True, slots=True)
class Institution:
    """An organisation, programme or law known beforehand."""

    schema: str
    en: tuple[str, ...]
    zh: tuple[str, ...]
    ug: tuple[str, ...]
    short: tuple[str, ...]

    @property
    def key(self) -> str:
        """How it is told from others: its usual English name, folded."""
        return fold(self.en[0])


@cache
def institutions() -> dict[str, Institution]:
    """Return the institutions of `headwater/data/places/institutions.tsv` by each of their folded names."""
    text = files("headwater").joinpath("data", "places", "institutions.tsv").read_text(encoding="utf-8")
    found: dict[str, Institution] = {}
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        schema, *cells = line.split("\t")
        en, zh, ug, short = (tuple(n for n in cell.split(";") if n) for cell in cells)
        one = Institution(schema, en, zh, ug, short)
        for name in (*en, *zh, *ug, *short):
            found.setdefault(fold(name), one)
    return found


def institution(name: str) -> Institution | None:
    """Return the institution of this name ("the" and quotation marks aside), or None."""
    return institutions().get(bare(name))


def schema_of(name: str) -> str | None:
    """Return the schema that a name's last words tell, or None: not every term names a thing."""
    folded = bare(name)
    if len(name) > LONGEST or len(folded) < 2:
        return None
    if known := institutions().get(folded):
        return known.schema
    if _NO_NAME.match(folded) or (name.isascii() and name == name.lower()):
        return None  # "the working group", 这个办法: words of no name
    if folded.isascii() and folded.endswith(
        (" campaign", " programme", " program", " initiative", " scheme")
    ):
        return "Project"  # "Year of the Lamp campaign": what it is stands last
    if folded.startswith("council for "):
        return "Organization"
    head = folded.split(" of ")[0].split(" on ")[0].split(" for ")[0] if folded.isascii() else folded
    for schema, english, chinese, uyghur in ENDINGS:
        if head.isascii() and len(folded.split()) > 1:
            if any(head == w or head.endswith(f" {w}") or head.startswith(f"{w} ") for w in english):
                return schema
        elif (folded.endswith(chinese) and len(folded) > 2) or (folded.endswith(uyghur) and " " in folded):
            return schema
    return None


_NO_NAME = re.compile(
    r"(?:[一二三四五六七八九十两几\d]+[项个次种]|这|该|各|此|某|统一|有关|相关|住户|一系列|采取|开展|没有|没|想|有|好).{0,4}(?:活动|行动|计划|工程|项目|办法|中心|组织|规定|意见|通知)$"
    r"|.{0,6}(?:说法|做法|看法|想法|方法|用法|手法|写法|司法|执法|立法|合法|违法|非法|依法)$"
)
"""Words that end as names do and are none."""


def bare(name: str) -> str:
    """Return a name folded, without "the", quotation marks and the marks of a title."""
    return fold(name[: 2 * LONGEST]).strip("\"'“”«»《》〈〉.,;:，。； ").removeprefix("the ")


def language_of(name: str) -> str:
    """Return the language that a name's script tells: zh, ug or en."""
    if HAN.search(name):
        return "zh"
    return "ug" if any("\u0600" <= c <= "\u06ff" for c in name) else "en"
