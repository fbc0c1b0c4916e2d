"""Chinese relations by the shape of a phrase: where an office sits, who pays whose wages, who looks after which households,
what a body was turned into, and lists of pairs with a dash.

办公室设在州农业局, 辅导员的工资由基金会支付, 干部职工联系农户2.8万户, 登记处改为交流中心, 甲市—乙县，丙市—丁县.
"""
# Patterns are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.relations.chinese import allowed
from headwater.extract.relations.edge import Edge, End
from headwater.extract.relations.nouns_zh import PhrasesZh

CUES = re.compile(
    "设[在于]|設[在於]|改为|改為|改成|改组|重组|工资|工資|薪酬|联系|聯繫|[市县縣省州区區][—–\\-→][\u3400-\u9fff]|隶属|隸屬|设立|設立|成立|组建"
)
SITS = re.compile(
    "(?P<part>[^，。；：]{0,12}?(?:办公室|辦公室|办|辦|专班|專班|指挥部|指揮部|秘书处|秘書處))(?:就|则|均|都)?(?:设在|设于|設在|設於|挂靠在?|掛靠在?)(?P<whole>[^，。；：]{2,16})"
)
TURNED = re.compile(
    "(?:原|原来的|将|將|把)?(?P<old>[^，。；：]{2,16}?)(?:改为|改為|改成|改组为|改組為|重组为|重組為|升格为|转设为)(?P<new>[^，。；：]{2,16})"
)
WAGES = re.compile(
    "(?P<whom>[^，。；：的]{2,14}?)的(?:工资|工資|薪酬|补贴|補貼|伙食费|租金|学费|费用|経费|经费)(?:全部|均|都)?由(?P<by>[^，。；：由]{2,14}?)(?:统一|全额)?(?:支付|承担|承擔|发放|發放|负担|負擔|拨付)"
)
LINKS = re.compile(
    r"(?P<who>[^，。；：]{0,12}?(?:干部|幹部)(?:职工|職工)?)(?:联系|聯繫|包联|挂钩|挂联)(?P<whom>(?:农户|農戶|贫困户|群众|群眾|住户|家庭|牧户)(?:[\d.]+[万萬]?余?[户戶])?|[\d.]+[万萬]?余?(?:户|戶)[\u3400-\u9fff]{0,4})(?=[，。；]|$)"
)
DASHED = re.compile(
    "(?P<one>[\u3400-\u9fff]{2,6}[省市区區])(?:[—–]{1,2}|-|→|——)(?P<two>[\u3400-\u9fff]{2,8}[县縣州市区區]|[\u3400-\u9fff]{2,6}地区)(?=[，、；。]|$)"
)


def find(p: PhrasesZh) -> Iterator[Edge]:
    """Yield such edges of a sentence."""
    if not CUES.search(p.text) or p.text.rstrip("”」")[-1:] in "？?":
        return
    for m in SITS.finditer(p.masked):
        part, whole = p.left(*m.span("part")), p.left(*m.span("whole"))
        if len(part) == len(whole) == 1 and part[0].sort == whole[0].sort == "body" and _told(p, m):
            yield Edge("part_of", part[0], whole[0], m.span(), "where its office is")
    for m in TURNED.finditer(p.masked):
        old, new = p.left(*m.span("old")), p.left(*m.span("new"))
        same = len(old) == len(new) == 1 and old[0].sort == new[0].sort and old[0].sort in ("body", "firm")
        if same and _told(p, m):
            start = old[0].start + (p.text[old[0].start] == "原")
            yield Edge("renamed", End(start, old[0].end, old[0].sort), new[0], m.span(), "'改为'")
    for m in WAGES.finditer(p.masked):
        by, whom = p.left(*m.span("by")), m.span("whom")
        if len(by) == 1 and by[0].sort in ("body", "place", "firm") and _told(p, m):
            yield Edge("funds", by[0], End(*whom, "people"), m.span(), "who pays them")
    for m in LINKS.finditer(p.masked):
        who = p.left(*m.span("who"))
        if len(who) == 1 and who[0].sort == "officials" and _told(p, m):
            yield Edge("pairs_with", who[0], End(*m.span("whom"), "families"), m.span(), "'联系'")
    if len(pairs := list(DASHED.finditer(p.masked))) > 1:
        for m in pairs:
            one, two = End(*m.span("one"), "place"), End(*m.span("two"), "place")
            yield Edge("pairs_with", one, two, m.span(), "one of a list of pairs")


def _told(p: PhrasesZh, m: re.Match[str]) -> bool:
    return allowed(p, p.clause(m.span())[0], m.start())[0]
