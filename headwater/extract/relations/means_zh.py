"""Who heads a body, what it is made up of, and who pays for it, in Chinese: 由……任组长, ……组成, 经费由……承担."""
# Patterns are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.relations.chinese import PARTS, allowed, clause_before, edges, items
from headwater.extract.relations.edge import Edge, End
from headwater.extract.relations.nouns_zh import PhrasesZh
from headwater.extract.relations.verbs_zh import told_by

CHAIRS = told_by("chairs", "", "official body officials", "body programme")
FUNDS = told_by("funds", "", "body place firm", "body programme firm place")
CUES = re.compile("任|为|為|组长|組長|[组構构][成]|由")
HEADED = re.compile(
    "由(?P<who>[^，。；：由]{2,24}?)(?:亲自)?(?:担任|擔任|任|兼任|出任|为|為)(?:第一)?(?:组长|組長|总指挥|總指揮|指挥长|主任|召集人|主席|理事长|会长|會長|团长|團長|总召集人)|(?:组长|組長|总指挥|總指揮|召集人|主席|会长|會長|理事长|理事長|团长)由(?P<by>[^，。；：由]{2,24}?)(?:担任|擔任|兼任|出任)"
)
"""Who heads a group: 领导小组由副县长周明远任组长."""
COMPOSED = re.compile(
    r"(?:等[\u3400-\u9fff\d]{0,4}(?:个|個)?(?:单位|單位|部门|部門|机构|機構|成员单位)?)?(?:共同|联合|聯合)?(?:组成|組成|构成|構成)(?:了)?"
)
PAID = re.compile(
    "(?:所需|相关|相關|全部|工作|专项|項目|项目|运行|日常)*(?:经费|經費|资金|資金|费用|費用|开支|開支)(?:全部|均|都|主要|统一)?由(?P<by>[^，。；：由]{2,20}?)(?:共同|联合|聯合|分别|统一|全额|足额)?(?:拨付|撥付|承担|承擔|负担|負擔|保障|列支|解决|解決|出资|出資|提供|支付)|由(?P<lends>[^，。；：由]{2,20}?)(?:提供|出资|出資|拨付|撥付|发放|資助|资助)[^，。；]{0,16}?(?:贷款|貸款|资金|資金|经费|經費|元|赠款|补助|克朗)"
)


def _headed(p: PhrasesZh) -> Iterator[Edge]:
    for match in HEADED.finditer(p.masked):
        low, _ = p.clause(match.span())
        group = "who" if match["who"] else "by"
        whole = p.left(low, match.start()) or (clause_before(p, low) if low else [])
        if allowed(p, low, match.start())[0]:
            yield from edges(p, CHAIRS, p.left(*match.span(group)), whole, (match.span(), "'由……任'", False))


POSTED = re.compile(
    "(?P<who>[^，。；：]{2,16}?)(?:兼任|担任|擔任|出任|任)(?P<what>[^，。；：任]{2,20}?)(?:组长|組長|总指挥|總指揮|指挥长|召集人|理事长|理事長|会长|會長)(?=[，。；]|$)"
)
"""Who is at the head of what: 县长罗文兼任领导小组组长."""
SALARIED = re.compile(
    "由(?P<by>[^，。；：由]{2,16}?)(?:统一)?(?:发放|發放|支付|负担|負擔|承担)(?:工资|薪酬|报酬|补贴|生活费)"
)


def _posted(p: PhrasesZh) -> Iterator[Edge]:
    for match in POSTED.finditer(p.masked):
        who, what = p.left(*match.span("who")), p.left(*match.span("what"))
        if allowed(p, *match.span("who"))[0]:
            yield from edges(p, CHAIRS, who, what, (match.span(), "'任……长'", False))


def _salaried(p: PhrasesZh) -> Iterator[Edge]:
    for match in SALARIED.finditer(p.masked):
        low, _ = p.clause(match.span())
        for one in p.left(*match.span("by")):
            for whom in p.left(low, match.start()):
                if one.sort in ("body", "place", "firm") and whom.sort in ("people", "officials"):
                    yield Edge("funds", one, whom, match.span(), "'由……发放工资'")


def _composed(p: PhrasesZh) -> Iterator[Edge]:
    """甲局、乙局等五个单位组成丙委员会: parts first."""
    for match in COMPOSED.finditer(p.masked):
        low, high = p.clause(match.span())
        parts, whole = items(p, low, match.start()), p.right(match.end(), high)
        if len(parts) > 1 and whole and whole[0].sort == "body" and "由" not in p.masked[low : match.start()]:
            yield from edges(p, PARTS, parts, whole, (match.span(), f"'{match[0]}'", False))


def _paid(p: PhrasesZh) -> Iterator[Edge]:
    for match in PAID.finditer(p.masked):
        low, _ = p.clause(match.span())
        whole = p.left(low, match.start()) or (_last_body(p, low) if low else [])
        if allowed(p, low, match.start())[0]:
            yield from edges(
                p,
                FUNDS,
                p.left(*match.span("by" if match["by"] else "lends")),
                whole,
                (match.span(), f"'{match[0]}'", False),
            )


def _last_body(p: PhrasesZh, low: int) -> list[End]:
    """What the clause before ends with: the body that it made."""
    start, end = p.clause((low - 1, low - 1))
    for begin in range(max(start, end - 24), end - 1):
        verb = re.search(
            "、|隶?属(?=[\u3400-\u9fff]{2})|接?受|组成|組成|成立|设立|設立|建立|组建|組建|[为為是等由]",
            p.masked[begin:end],
        )
        if not verb and p.sort(begin, end) in ("body", "programme", "firm"):
            return [End(begin, end, p.sort(begin, end))]
    return clause_before(p, low)


def find(p: PhrasesZh) -> Iterator[Edge]:
    """Yield such edges of a sentence."""
    if CUES.search(p.text) and p.text.rstrip("”」")[-1:] not in "？?":
        for told in (_headed, _posted, _composed, _paid, _salaried):
            yield from told(p)
