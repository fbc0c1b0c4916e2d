"""Chinese demands by the shape of a clause: 经……方可……, 由干部负责……, 加油站实行实名登记."""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.requirements import actors_zh as actors
from headwater.extract.requirements.demand import At, Demand
from headwater.extract.requirements.words_zh import HEAD

ONLY_THEN = re.compile(
    "(?P<cond>(?:[\u3400-\u9fff]{2,6}(?:以后|之后|以後|之後|以前|之前)|凭|憑|持|经|經|须经|需经|待|取得|通过|通過|获得|獲得|办理|完成|考核|期满|合格|缴纳|签订|签字|同意|批准|审批|登记)[^。；]{0,28}?)(?:后|後|的)?，?(?:方可|方能|方准|方準|始得|才准|才可以|才允许|才能(?=[离出进入返外领办结]))(?P<act>[^，。；]{2,24})"
)
CHARGED = re.compile(
    "(?:^|[，。；：])(?P<lead>[^，。；：由]{0,12}?)由(?P<actor>[^，。；：由]{2,16}?)(?:具体|统一|統一|专门|全程|直接)?(?:负责|負責|承担|承擔)(?P<act>[^，。；了]{2,24})"
)
SYSTEM = re.compile(
    "(?:^|[，。；：])(?P<lead>[^，。；：]{0,16}?)(?P<act>(?:严格|嚴格|全面|一律|统一)?(?:实行|實行|推行|执行|執行|落实|落實)[“]?[^，。；：了“”]{2,16}[”]?(?:制度|责任制|包保制|机制|機制|登记|登記|管理|审批|审核|联保|聯保|考勤|签到|点名|值班|包户|配给))(?=[，。；]|$)"
)
SIGNS = re.compile(
    "[对對].{2,18}[负負]|责任|責任|交纳|缴纳|繳納|承担|承擔|负担|負擔|支付|垫付|供[给給]|方可|方能|方准|始得|才准|才可以|才允许|才能|由.{2,18}[负負承]|实行|實行|推行|执行|執行|落实|落實"
)
ANSWERS = re.compile(
    "(?:^|[，。；：])(?P<actor>[^，。；：对對]{2,14}?)(?P<act>(?:对|對)[^，。；：]{2,18}?(?:负总责|负全责|负责|負責|承担责任|承擔責任|负主要责任))(?=[，。；]|$)"
)
"""Who answers for what: 乡镇长对名单的准确性负责."""
FIRST_IN_CHARGE = re.compile(
    "(?:^|[，。；：“「])(?P<actor>[^，。；：“「]{2,16}?)(?P<act>(?:是|为|為|系|係)(?:[^，。；：]{0,10}的)?(?:第一|主要|直接|具体|具體)(?:责任人|責任人|责任主体|責任主體))"
)
"""Who answers first: 学校主要负责人是第一责任人."""
BEARS = re.compile(
    "(?:^|[，。；：])(?P<actor>[^，。；：]{2,14}?)(?P<act>(?:自行|全额|共同|分别)?(?:按照?[^，。；]{2,16}?(?:的?标准|的?標準|(?=向|交|缴|繳|支)))?(?:向[^，。；]{1,8}?)?(?:交纳|缴纳|繳納|承担|承擔|负担|負擔|支付|垫付|供给|供給)[^，。；了过]{2,20}?(?:费用?|費用?|工资|工資|开支|開支|支出|资金|資金|经费|經費|租金|成本|补助|津贴|费[用金]?))(?=[，。；]|$)"
)
_PAST = re.compile(r"[了过過]|已|曾|近年|自[12]\d{3}年|共(?!同)")
LATER = re.compile(
    r"(?:[一二三四五六日天](?=[上下晚早中前\d之以的将將向到把报報组組])|[\d一二三四五六七八九十]{1,3}[日号號])?(?:(?:上午|下午|晚上|早上|中午|晚|早)?(?:[\d一二三四五六七八九十]{1,3}[点點时時]半?)?(?:之?前|以前|后|後))?"
)
"""What may stand behind 每周 or 每月 and tells when in it: 每周五下午六点前."""


def find(text: str, taken: list[At]) -> Iterator[Demand]:
    """Yield such demands of a sentence, where nothing else was found."""
    if not SIGNS.search(text):
        return
    for m in ONLY_THEN.finditer(text):
        if not _over(m.span("act"), taken):
            low = max(text.rfind(s, 0, m.start()) for s in "，。；：") + 1
            actor = actors.actor_at(text, low, m.start("cond")) or _before(text, low)
            made = Demand(m.start(), m.end(), actor, m.span("act"), "may", ["方可"])
            made.condition = m.span("cond")
            yield made
    for m in CHARGED.finditer(text):
        if _people(m["actor"]) and not _over(m.span(), taken) and not _PAST.search(m[0]):
            yield Demand(m.start("actor"), m.end(), m.span("actor"), m.span("act"), "must", ["由……负责"])
    for m in (*BEARS.finditer(text), *ANSWERS.finditer(text), *FIRST_IN_CHARGE.finditer(text)):
        lead = actors.LEAD.match(m["actor"])
        start = m.start("actor") + (lead.end() if lead else 0)
        if (
            (_people(text[start : m.end("actor")]) or text[start : m.end("actor")].endswith(("财政", "財政")))
            and not _over(m.span("act"), taken)
            and not _PAST.search(m[0])
        ):
            yield Demand(start, m.end(), (start, m.end("actor")), m.span("act"), "practice", ["who bears it"])
    for m in SYSTEM.finditer(text):
        if _over(m.span("act"), taken) or _PAST.search(m[0]):
            continue
        actor = m.span("lead") if m["lead"] and _people(m["lead"]) else None
        yield Demand(m.start("lead"), m.end(), actor, m.span("act"), "practice", ["实行……制"])


def _before(text: str, low: int) -> At | None:
    """Who the clause before begins with."""
    if low < 3:
        return None
    start = max(text.rfind(s, 0, low - 1) for s in "，。；：") + 1
    return actors.actor_at(text, start, low - 1)


def _over(at: At, taken: list[At]) -> bool:
    return any(at[0] < e and s < at[1] for s, e in taken)


def _people(words: str) -> bool:
    return max((h.end() for h in HEAD.finditer(words)), default=0) == len(words)
