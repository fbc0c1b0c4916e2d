"""Further Chinese relations, by the shape of a phrase: whose part something is, who has which workers, who gives money to whom.

民政部下属的基金, 公司现有工人120名, 省财政向各县下达资金, 甲公司是乙集团的子公司.
"""
# Patterns are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.relations.chinese import clause_before
from headwater.extract.relations.edge import Edge, End, Sort
from headwater.extract.relations.nouns_zh import PhrasesZh
from headwater.extract.relations.verbs_zh import NEVER

CUES = re.compile(
    "下属|下屬|所属|所屬|直属|直屬|附属|附屬|管辖的|控股|旗下|现有|現有|共有|拥有|擁有|雇有|僱有|下达|下達|拨|撥|安排|发放|發放|划拨|子公司|分公司|分校|分院|分会|分站|分厂|资助|資助|新建|援建"
)
OWNED = re.compile("(?P<by>下属|下屬|所属|所屬|直属|直屬|附属|附屬|管辖|控股|旗下)的?")
HAS_WORKERS = re.compile(
    r"(?:现有|現有|共有|拥有|擁有|雇有|僱有|有)(?P<who>[^，。；：]{0,16}?(?:工人|员工|員工|职工|職工|女工|雇员|僱員|劳动力|务工人员|工作人员))(?P<count>[\d一二三四五六七八九十百千万余多]+(?:余)?(?:名|人|个|位))"
)
GIVES = re.compile(
    r"(?:向|给|給|为|為|对|對)(?P<to>[^，。；：]{2,14}?)(?:下达|下達|下拨|下撥|拨付|撥付|安排|提供|发放|發放|划拨|劃撥|拨给|捐赠|捐助|拨款|撥款|投入|注资|投资)(?:了)?[^，。；]{0,20}?(?:资金|資金|经费|經費|款|元|补助|補助|克朗)"
    r"|(?:下拨|下撥|拨付|撥付|拨给|撥給|划拨给|劃撥給|拨款给|下达|下達)(?:给|給)?(?P<to2>[^，。；：\d]{2,12}?)(?:[^，。；\d]{0,10}?)(?=[\d一二三四五六七八九十百]+[\d.,]*[万億亿]?(?:元|克朗))"
)
CHILD = re.compile(
    "(?:是|为|為|系|係)(?P<whole>[^，。；：]{2,24}?)(?:旗下|下属|下屬|所属|的)?(?:的)?(?:全资|全資|控股|主要|一家)?(?:子公司|分公司|分校|分院|分会|分站|分厂|附属学校|分支|下属企业|下屬企業|下属单位|下属机构|成员单位|成員單位)"
)
COUNTED = re.compile(
    r"[\d一二三四五六七八九十百千万余多]+(?:余)?(?:所|个|個|家|座|间|間|项|項|处|處|条|條|栋|棟)[^，。；]{0,2}$"
)
BUILT = re.compile("(?:资助|資助|援建|新建|捐建|出资建设|出资修建)(?:了)?")


def find(p: PhrasesZh) -> Iterator[Edge]:
    """Yield such edges of a sentence."""
    if not CUES.search(p.text):
        return
    for match in OWNED.finditer(p.masked):
        low, high = p.clause(match.span())
        whole = _left(p, low, match.start(), "body firm")
        part = _longest(p, match.end(), min(high, match.end() + 18), "body firm programme")
        if whole and part and not _denied(p, low, match.start()):
            yield Edge("part_of", part, whole, match.span(), f"'{match[0]}' between the two")
    for match in HAS_WORKERS.finditer(p.masked):
        low, _ = p.clause(match.span())
        firm = _left(p, low, match.start(), "firm body")
        if firm is None and low and match.start() == low:
            firm = next((e for e in clause_before(p, low) if e.sort in ("firm", "body")), None)
        if firm and not _denied(p, low, match.start()):
            yield Edge(
                "employs",
                firm,
                End(*match.span("who"), "people"),
                match.span(),
                f"'{match[0][:2]}' and their number",
            )
    for match in GIVES.finditer(p.masked):
        low, _ = p.clause(match.span())
        group = "to" if match["to"] else "to2"
        giver, taker = _left(p, low, match.start(), "body"), _fit(p, match.span(group), "body place firm")
        if giver and taker and not _denied(p, low, match.start()):
            yield Edge("funds", giver, taker, match.span(), f"'{match[0][:12]}'")
    for match in CHILD.finditer(p.masked):
        low, _ = p.clause(match.span())
        part, whole = _left(p, low, match.start(), "firm body"), _fit(p, match.span("whole"), "firm body")
        if part and whole and not _denied(p, low, match.start()):
            yield Edge("part_of", part, whole, match.span(), f"'{match[0][-3:]}'")
    for match in BUILT.finditer(p.masked):
        low, high = p.clause(match.span())
        counted = COUNTED.search(p.masked, match.end(), high)
        giver = _left(p, low, match.start(), "body firm programme place")
        if counted and giver and counted.start() > match.end() + 1 and not _denied(p, low, match.start()):
            what = End(match.end(), counted.start(), "firm")
            yield Edge("funds", giver, what, match.span(), f"'{match[0]}' and how many")


def _denied(p: PhrasesZh, low: int, at: int) -> bool:
    return bool(NEVER.search(re.sub("“[^”]*”", "", p.masked[low:at])))


def _left(p: PhrasesZh, low: int, end: int, sorts: str) -> End | None:
    """The longest phrase of these sorts that ends here, without what leads to it."""
    low = max([low, *(m.end() for m in OWNED.finditer(p.masked, low, end))])
    stop = low + len(p.masked[low:end].rstrip("　 也还還已共先后後累计累計去年今年前曾"))  # noqa: B005 - any of these characters
    found = p.left(low, stop)
    if len(found) == 1 and found[0].sort in sorts.split():
        return found[0]
    for start in range(max(low, stop - 18), stop - 1):
        if (sort := p.sort(start, stop)) in sorts.split():
            return End(start, stop, sort)
    return None


def _fit(p: PhrasesZh, span: tuple[int, int], sorts: str) -> End | None:
    sort: Sort = p.sort(*span)
    if sort in sorts.split():
        return End(*span, sort)
    return _left(p, span[0], span[1], sorts)


def _longest(p: PhrasesZh, start: int, end: int, sorts: str) -> End | None:
    for stop in range(end, start + 1, -1):
        sort = p.sort(start, stop)
        if sort in sorts.split() and not re.search(
            "资助|資助|负责|管理|举办|印刷|提供|承担", p.masked[start:stop]
        ):
            return End(start, stop, sort)
    return None
