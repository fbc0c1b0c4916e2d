# ruff: noqa: E501
"""Who speaks: one name for an agency across its releases and languages; who has counted for themselves."""

import re
from functools import cache
from importlib.resources import files

_TAIL = re.compile(
    r"\b(?:the|data|release|releases|report|reports|news|agency|official|officials|website|of)\b|新闻|报道|数据|网站|网|通讯社|ئاگېنتلىقى"
)
_AGENCIES = """
xinhua: 新华社; 新华; شىنخۇا
people's daily: 人民日报; 人民
cctv: 央视; 中央电视台
global times: 环球时报; 环球
china news: 中国新闻社; 中新社; china
reuters: 路透社; 路透
ap: associated press; 美联社
afp: 法新社
"""
AGENCIES = {
    word.strip(): row.partition(":")[0]
    for row in _AGENCIES.strip().splitlines()
    for word in (row.partition(":")[0], *row.partition(":")[2].split(";"))
}
"""Names of large agencies across languages."""


def speaker(name: str) -> str:
    """Return a speaker's or outlet's name folded: one name for an agency and its releases."""
    plain = " ".join(re.sub(r"[^\w\s']", " ", name.casefold().replace("’", "'")).split())
    short = " ".join(_TAIL.sub(" ", plain).split())
    known = AGENCIES.get(plain) or AGENCIES.get(short) or _institutions().get(_plain(name))
    return known or short or plain


OWN_COUNT = re.compile(
    r"\b[Ww]e (?:\w+ )?(?:read|found|counted|surveyed|interviewed|visited|recorded|collected|identified|documented|checked)\b"
    r"|\b[Oo]ur (?:\w+ )?(?:survey|count|research|interviews|analysis|sample)\b|(?:我们|我們|本报|本報|本刊|本网)(?:[\u3400-\u9fff]{0,4})(?:统计|統計|调查|調查|走访|走訪|查阅|查閱|发现|發現|访问|訪問|估算|清点|清點)|笔者|筆者|(?:بىز|گېزىتىمىز)[^.؟!]{0,60}(?:سانىدۇق|تەكشۈردۇق|زىيارەت قىلدۇق)"
)
"""Words of who has counted for themselves."""

RELAY = re.compile(
    r"\b(?:daily|news|times|post|herald|gazette|courier|tribune|media|press|radio|television|tv|xinhua|reuters|broadcast\w*|telegraph|weekly|magazine|wire)\b"
    r"|新华社|日报|晚报|时报|早报|日報|晚報|時報|早報|通讯社|通訊社|电视台|電視台|电台|央视|新闻|新聞|报道|媒体|媒體|网$|گېزىت|ئاگېنتلىق|رادىئو|تېلېۋىزىيە",
    re.IGNORECASE,
)
"""Outlets: who is quoted through one may have it from anywhere."""


@cache
def _institutions() -> dict[str, str]:
    """The institutions of the gazetteer: each of their names, plain -> the first of them."""
    text = files("headwater").joinpath("data", "places", "institutions.tsv").read_text(encoding="utf-8")
    found: dict[str, str] = {}
    for line in text.splitlines():
        if not line.startswith("#"):
            names = [_plain(n) for cell in line.split("\t")[1:4] for n in cell.split(";") if n]
            found.update({n: names[0] for n in names if names[0] not in AGENCIES.values()})
    return found


def _plain(name: str) -> str:
    plain = " ".join(re.sub(r"[^\w\s']", " ", name.casefold().replace("’", "'")).split())
    return plain.removeprefix("the ")


def script(name: str) -> str:
    """Return the script of a name, roughly: han, arabic or latin."""
    if re.search("[\u3400-\u9fff]", name):
        return "han"
    return "arabic" if re.search("[\u0620-\u06ff]", name) else "latin"


_GENERIC = (
    "a an our some local provincial county city state central regional national government governments authorities authority office"
    " official officials department bureau ministry police party committee province region media residents villagers spokesman"
    " spokesperson spokeswoman source sources experts researchers he she they it data figures statistics report study survey"
)
GENERIC = re.compile(
    rf"(?:(?:{'|'.join(_GENERIC.split())})\s*)+|(?:全|本|该|當地|当地|省|市|县|縣|官方|政府|部门|部門|有关|相关|办公室|官员|负责人|媒体|记者|专家|数据|统计|报告)+"
    "|(?:ھۆكۈمەت|دائىرىلەر|ئىدارە|باشقارما|ئىشخانا|ئەمەلدارلار|مەسئۇل|ئورگانلار|مۇناسىۋەتلىك|يەرلىك|\\s)+"
)
"""Speakers whom no name tells from others: "the office", 官方."""
