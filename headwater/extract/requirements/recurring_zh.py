"""What is told as a rule by how often: 各村每季度组织一次…, …，每年不少于四次, and numbers set for each."""
# Patterns and tables are data and stay on one line.

from headwater.extract import patterns as re
from headwater.extract.requirements import actors_zh as actors
from headwater.extract.requirements import frequency, shapes_zh
from headwater.extract.requirements.demand import At, Demand, Often
from headwater.extract.requirements.words_zh import ACTOR, CUE, NAMES

_ATLEAST = re.compile(
    r"不得少于|不得少於|不少于|不少於|至少|不低于|不得低于|不超过|原则上|原則上|必须|规定|規定|要求|明确|明確|提出"
)
QUOTA = re.compile(
    r"(?P<cue>指标|指標|任务指标|名额|名額|任务|任務|配额|配額|目标任务)(?:数)?(?:为|為|是|[，：:]|，)(?:即)?(?P<actor>(?:每个?個?|各|全)[^，。；：\d一二三四五六七八九十]{1,10}?)(?:每年|每月)?(?P<act>(?:不少于|不低于|至少|为|完成|吸纳|各)?(?:[\d.,]+|[一二三四五六七八九十百千万两]+)[万千]?(?:人次|人|名|户|家|个|吨|亩|%|％|元)[^，。；]{0,10})"
)
_DOES = re.compile(
    r"(?:都|均|要|会|須|须)?(?:至少)?(?:走访|走訪|入户|入戶|来|來|到|住|学习|學習|检查|檢查|汇报|匯報|召开|召開|组织|組織|开展|開展|参加|參加|接受|报告|報告|付|支付|缴|巡|培训|培訓|举行|舉行|打扫|上门|探访|联系|聯繫)"
)
_TOGETHER = re.compile("(?:同吃|同住|住在|驻村|走访|入户|慰问|联系|帮扶|学习|值守|巡查|开会|宣讲|劳动|培训)")

EACH = re.compile(
    r"(?:[^，。；]{0,16}?)(?P<actor>每(?:户(?:结对)?(?:家庭|群众)?|戶|人|个[^，。；]{1,6}?|名[^，。；]{1,4}|村|乡|鄉|镇|鎮|县|縣|所))(?:每年|每月)?(?P<act>(?:至少|不少于|原则上)[^，。；]{2,40}|(?:均|都|要|须|应当|应|必须|至少|再|各|需|由[^，。；]{1,6}?)*(?:配备|配備|选派|選派|安排|设立|設立|明确|明確|落实|落實|结对|包联|包聯|联系|帮扶|负责|认领|带教|包户)[^，。；]{2,20})"
)
_DONE = re.compile(r"[了过過]|(?:共|累计|已经|曾|平均|增长|达到|为[\d一二三](?!\d*[岁歲周]))")
_TALLIED = re.compile(
    r"(?:收入|工资|产量|产值|利润|游客|人次)(?:约|近|超|达|增|为|从|仅|可达|\d(?![\d.]*[%％]))|(?:增长|增加|增收|收入)[^，。]{0,8}元$"
)
"""What is counted and not done."""
_GIVEN = re.compile("补助|补贴|奖补|津贴")
_NO_NAME = re.compile("[每在是了的]|年|月|日|此后|之后|其后|目前|平时|期间|如今|今后|随后")


def only_often(text: str, low: int, high: int, before: Demand) -> bool:
    """…，每年不少于四次: only how often, of what the clause before demands."""
    if before.end != low - 1 or before.often is not None:
        return False
    often = next((o for o in frequency.find(text[low:high], "zh") if o.unit and o.at[0] == 0), None)
    behind = (
        re.sub(r"不少于|不得少于|至少|不低于|原则上", "", text[low + often.at[1] : high]) if often else ""
    )
    if often is None or len(behind) > 4 or _DOES.match(behind):
        return False
    often.at = (low, high)
    before.often, before.end = often, high
    return True


def often_behind(text: str, low: int, high: int, clauses: list[At]) -> Demand | None:
    """干部与住户同吃同住，每两个月不少于五天: how often behind what is done."""
    before = next(((a, b) for a, b in clauses if b == low - 1), None)
    often = next((o for o in frequency.find(text[low:high], "zh") if o.unit and o.at[0] == 0), None)
    if before is None or often is None or text[low - 1] != "，" or len(text[low + often.at[1] : high]) > 7:
        return None
    if _DOES.match(text, low + often.at[1], high):
        return None  # 每两个月入户一次: a demand for itself
    actor = actors.actor_at(text, *before)
    doing = _TOGETHER.search(text, actor[1] if actor else before[1], before[1])
    if (
        actor is None
        or doing is None
        or re.search("[了过過]", text[before[0] : high])
        or CUE.search(text, *before)
    ):
        return None
    start = actor[1]
    near = re.match(r"(?P<who>[^与和跟]{2,10})[与和跟]", text[actor[0] : before[1]])
    if near and actors.fits(near["who"]):
        actor, start = (actor[0], actor[0] + len(near["who"])), actor[0] + len(near["who"])
    often.at = (low + often.at[0], low + often.at[1])
    made = Demand(
        actor[0],
        high,
        actor,
        (start, before[1]),
        "must" if _ATLEAST.search(text, low, high) else "practice",
        ["how often behind"],
    )
    made.often = often
    return made


def recurring(text: str, low: int, high: int, last: At | None) -> Demand | None:
    """各村每季度组织一次清渠活动: told as a rule by how often; with 不少于 or under 规定 it is one."""
    words = text[low:high]
    if _DONE.search(words) or (_TALLIED.search(words) and not _GIVEN.search(words)):
        return None
    ruled = bool(_ATLEAST.search(text[max(0, low - 30) : high]))
    often = next((o for o in frequency.find(words, "zh") if o.unit or words[o.at[0]] == "每"), None)
    each = EACH.match(words)
    if often:
        return _at_times(text, low, high, often, last if each is None else last or (low, low), ruled)
    if each and (ruled or re.search(r"[\d一二两三四五六七八九十]", each["act"])):
        return _for_each(text, low, high, each, ruled)
    return None


_PRICE = re.compile(r"(?:每[人户戶名天日次月年晚]){1,3}[\d.,一二三四五六七八九十百千]+元")
_ABOUT = re.compile("[对對向为為][^，。；]{2,20}$")
"""Of what it is told how often something is done with it: 对出租房每月至少排查一遍."""


def _at_times(text: str, low: int, high: int, often: Often, last: At | None, ruled: bool) -> Demand | None:
    at, behind = low + often.at[0], low + often.at[1]
    if _PRICE.match(text, at, high):
        return None  # 每人每天30元: how much, and not how often
    lead = actors.LEAD.match(text[low:high])
    begin = low + (lead.end() if lead else 0)
    actor = _before(text, begin, at, behind)
    if ruled and actor is None and _ABOUT.match(text, begin, at):
        end = at + len(text[at:high])
        return Demand(begin, end, last, (begin, end), "must", [text[at:behind]])
    if (
        (ruled or low == 0)
        and actor is None
        and last is None
        and begin == at
        and _DOES.match(text, behind, high)
    ):
        return Demand(begin, high, None, (behind, high), "must" if ruled else "practice", [text[at:behind]])
    if actor is None and (begin != at or last is None):
        return None
    actor = (
        last
        if last and last[0] < last[1] and actor and text[actor[0] : actor[1]] in ("每人", "每户", "各")
        else actor or last
    )
    if actor is None or actor[0] == actor[1]:
        return None
    act = behind if at <= actor[1] + 2 or actor[0] < low else actor[1]
    later = shapes_zh.LATER.match(text, act, high) if act == behind else None
    act = later.end() if later else act
    if re.compile("[、，被]").match(text, act) or re.compile("被").match(text, actor[0]):
        return None
    if act >= high - 1:
        return None
    start = low if actor[0] < low else actor[0]
    return Demand(start, high, actor, (act, high), "must" if ruled else "practice", [text[at:behind]])


def _before(text: str, begin: int, at: int, behind: int) -> At | None:
    """Who stands before 每月: people or bodies, or a name of a few characters before an act that is known."""
    if begin >= at:
        return None
    if actors.fits(text[begin:at]):
        return begin, at
    found = ACTOR.match(text, begin, at)
    if found and not re.search("[岁歲]|.在", found[0]):
        return found.span()
    words = text[begin:at]
    short = (
        re.fullmatch("[\u3400-\u9fff]{2,6}", words) and not NAMES.search(words) and not _NO_NAME.search(words)
    )
    return (begin, at) if short and _DOES.match(text, behind) else None


def _for_each(text: str, low: int, high: int, each: re.Match[str], ruled: bool) -> Demand:
    """每名干部包联五至十户."""
    start = low + each.start("actor")
    act = (low + each.start("act"), low + each.end("act"))
    named = actors.subject(text, low, start)
    if named and actors.fits(text[named[0] : named[1]]):
        return Demand(low, high, named, act, "must", ["每人"])
    return Demand(low, high, (start, low + each.end("actor")), act, "must" if ruled else "practice", ["每…"])
