"""Chinese relations by the shape of a clause: former names in brackets, 由……牵头, 在……资金支持下, and one pair after another.

炉火团（原灯具服务局）, 该行动由县公安局牵头, 在青禾省援建资金支持下，东河中学……, 甲县与乙市、丙县与丁市结对.
"""
# Patterns are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.relations.chinese import allowed, clause_before, edges
from headwater.extract.relations.edge import Edge, End
from headwater.extract.relations.nouns_zh import PhrasesZh
from headwater.extract.relations.verbs_zh import MUTUAL, RULES

PAIR = RULES[0]
CUES = re.compile(
    "主办|主辦|承办|承辦|组织实施|組織實施|负责|負責|管理|管轄|管辖|主管|领导|領導|指挥|指揮|监管|監管|统筹|統籌|经营|經營|运营|托管|代管|承包|[（(](?:原|前身|现|現|改)|牵头|牽頭|支持下|资助下|資助下|帮助下|幫助下|援助下|、"
)
FORMER = re.compile(
    r"(?P<one>[\u3400-\u9fff“”]{2,20})[（(](?P<how>原名?为?|原称|原稱|前身[是为為]|现名?为?|現名?為?|现更名为|现改称|改名)(?P<two>[\u3400-\u9fff“”]{3,20})[）)]"
)
LEADS = re.compile(
    "由(?P<who>[^，。；：由]{2,20}?)(?:直接|统一|統一|具体|具體|共同)?(?:牵头|牽頭|经营|經營|运营|運營|托管|代管|承包|管理|管轄|管辖|主管|领导|領導|指挥|指揮|监管|監管|统筹|統籌|主办|主辦|承办|承辦|组织实施|組織實施|负责|負責)(?:负责|負責|组织|組織|实施|實施|落实|推进|协调|办理|承办|抓总)?(?=，|。|；|、|$)"
)
FUNDED = re.compile(
    "在(?P<who>[^，。；：在]{2,16}?)(?:的)?(?:对口|對口)?(?:援建|援助|帮扶|援疆|专项|投入|提供的?)?(?:资金|資金|经费|經費|款项|投资)(?:的)?(?:大力|有力)?(?:支持|资助|資助|帮助|幫助|援助|扶持|保障)下，"
)
MADE = re.compile(
    "改为|改為|更名为|更名為|改称|改稱|成立(?:了)?|设立(?:了)?|設立|组建(?:了)?|創辦|创办(?:了)?|建成(?:了)?|建立(?:了)?"
)
"""Before what the clause behind tells of: 登记处改为交流中心，由州管理."""
NEXT = re.compile("、")


def _former(p: PhrasesZh) -> Iterator[Edge]:
    for match in FORMER.finditer(p.text):
        near = p.left(*match.span("one"))
        if len(near) != 1 or near[0].sort not in ("body", "programme", "firm", "name", "place"):
            start = match.start("one")
            whole = len(match["one"]) >= 3 and not re.search("[的是在与和了]", match["one"])
            near = [End(start, match.end("one"), "body")] if whole and p.sort(*match.span("two")) else []
        if near:
            two = End(*match.span("two"), near[0].sort)
            now = match["how"].startswith(("现", "現", "改"))
            yield Edge(
                "renamed", *((near[0], two) if now else (two, near[0])), match.span(), f"'{match['how']}'"
            )


def _led(p: PhrasesZh) -> Iterator[Edge]:
    for match in LEADS.finditer(p.masked):
        low, _ = p.clause(match.span())
        who = p.left(*match.span("who"))
        what = p.left(low, match.start())
        if (
            not what
            and low
            and (made := list(MADE.finditer(p.masked, p.clause((low - 1, low - 1))[0], low - 1)))
        ):
            what = p.right(made[-1].end(), low - 1)
        what = what or (clause_before(p, low) if low else [])
        if len(what) == 1 and allowed(p, low, match.start())[0]:
            for one in who:
                if one.sort in ("body", "official", "place", "firm") and what[0].sort in (
                    "programme",
                    "body",
                    "firm",
                ):
                    yield Edge("directs", one, what[0], match.span(), "'由……牵头'")


def _funded(p: PhrasesZh) -> Iterator[Edge]:
    for match in FUNDED.finditer(p.masked):
        _, high = p.clause((match.end(), match.end()))
        who, whom = p.left(*match.span("who")), p.right(match.end(), high)
        for one in who:
            for other in whom:
                if one.sort in ("place", "body", "firm") and other.sort in (
                    "body",
                    "firm",
                    "place",
                    "programme",
                ):
                    yield Edge("funds", one, other, match.span(), "'资金支持下'")


def _one_by_one(p: PhrasesZh) -> Iterator[Edge]:
    """甲县与乙市、丙县与丁市结对: each pair of its own; none where the clause is no such list."""
    for match in MUTUAL.finditer(p.masked):
        low, _ = p.clause(match.span())
        spans = pairs(p, low, match.start())
        if len(spans) < 2 or not allowed(p, low, match.start())[0]:
            continue
        for first, second in spans:
            told = (match.span(), f"'与' and '{match[0]}'", False)
            yield from edges(p, PAIR, [first], [second], told)


def pairs(p: PhrasesZh, low: int, high: int) -> list[tuple[End, End]]:
    """The pairs of a list of them, [] where one item is no pair."""
    found: list[tuple[End, End]] = []
    start = low
    for m in [*NEXT.finditer(p.masked, low, high), None]:
        stop = m.start() if m else high
        joint = re.search("与|與|和|同", p.masked[start:stop])
        first = p.left(start, start + joint.start()) if joint else []
        second = p.left(start + joint.end(), stop) if joint else []
        if (
            len(first) != 1
            or len(second) != 1
            or first[0].sort not in PAIR.subjects
            or second[0].sort not in PAIR.objects
        ):
            return []
        found.append((first[0], second[0]))
        start = m.end() if m else high
    return found


def find(p: PhrasesZh) -> Iterator[Edge]:
    """Yield such edges of a sentence."""
    if CUES.search(p.text) and p.text.rstrip("”」")[-1:] not in "？?":
        for told in (_former, _led, _funded, _one_by_one):
            yield from told(p)
