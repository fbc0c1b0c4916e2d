# ruff: noqa: E501
"""What kind of thing a name is, by its words; and the institutions known beforehand."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from headwater.link.folding import HAN, fold

LONGEST = 160
"""Characters of a name; what is longer is no name."""

ENDINGS = (
    ("Document", ("law", "act", "regulation", "regulations", "ordinance", "constitution", "covenant", "convention"),
     ("法", "条例", "办法", "规定", "实施细则", "宪法", "公约"), ("قانۇنى", "نىزامى", "ئەھدىنامىسى")),
    ("Project", ("program", "programme", "campaign", "initiative", "project", "scheme", "plan"),
     ("计划", "工程", "行动", "专项行动", "活动", "战略", "援疆", "项目"), ("پىلانى", "قۇرۇلۇشى", "ھەرىكىتى", "پائالىيىتى")),
    ("Company", ("company", "corporation", "co.", "ltd", "ltd.", "inc", "inc.", "group", "daily", "times", "news agency"),
     ("公司", "集团", "日报", "晚报", "通讯社", "电视台", "报社"), ("شىركىتى", "گېزىتى", "گۇرۇھى")),
    ("PublicBody", ("department", "bureau", "ministry", "commission", "committee", "government", "congress", "court",
                    "procuratorate", "administration", "corps", "council", "police", "army", "office"),
     ("部", "局", "厅", "委员会", "政府", "法院", "检察院", "党委", "政协", "人大", "兵团", "办公室", "统战部", "政法委", "纪委"),
     ("مىنىستىرلىقى", "ئىدارىسى", "ھۆكۈمىتى", "كومىتېتى", "باشقارمىسى", "نازارىتى", "بۆلۈمى", "سوت مەھكىمىسى")),
    ("Organization", ("university", "institute", "association", "federation", "union", "organization", "organisation",
                      "foundation", "college", "school", "party", "league", "hospital", "academy", "centre", "center", "bank"),
     ("大学", "学院", "协会", "联合会", "工会", "基金会", "研究所", "研究院", "医院", "学校", "妇联", "银行", "中心"),
     ("ئۇنىۋېرسىتېتى", "جەمئىيىتى", "بىرلەشمىسى", "مەكتىپى", "تەشكىلاتى", "دوختۇرخانىسى", "بانكىسى", "ئىنستىتۇتى")),
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
    head = folded.split(" of ")[0].split(" on ")[0].split(" for ")[0] if folded.isascii() else folded
    for schema, english, chinese, uyghur in ENDINGS:
        if head.isascii() and len(folded.split()) > 1:
            if any(head == w or head.endswith(f" {w}") or head.startswith(f"{w} ") for w in english):
                return schema
        elif (folded.endswith(chinese) and len(folded) > 2) or (folded.endswith(uyghur) and " " in folded):
            return schema
    return None


def bare(name: str) -> str:
    """Return a name folded, without "the", quotation marks and the marks of a title."""
    return fold(name[: 2 * LONGEST]).strip("\"'“”«»《》〈〉.,;:，。； ").removeprefix("the ")


def language_of(name: str) -> str:
    """Return the language that a name's script tells: zh, ug or en."""
    if HAN.search(name):
        return "zh"
    return "ug" if any("\u0600" <= c <= "\u06ff" for c in name) else "en"
