"""Demands in a Chinese sentence: 必须, 应当, 要求…, 不得, 严禁, and what is told as a rule with its frequency."""

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.requirements import details_zh, frequency, rewards_zh
from headwater.extract.requirements.demand import At, Demand
from headwater.extract.requirements.words_zh import ACTOR, CUE, FIRST_SIGNS, MODALS, NAMES, TELLS, TOLD
from headwater.model import Modality

_CLAUSE = re.compile(r"[，。；！？：]|(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])")
_LEAD = re.compile(
    r"^[\s“”、]*(?:(?:逢年过节|每逢[^，。；各全干]{1,4}|(?:[于在自从]|从)[^，。；]{1,12}?(?:前|以前|后|内|期间|时|中)(?=[各全干党]|工作)|[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[一二三四五六七八九十]是|第[一二三四五六七八九十]|首先|其次|同时|同時|此外|另外|因此|所以|但是?|而且|并且?|並且?|以及|原则上|原則上|其中|今后|今後|据介绍|凡|今年起|即日起|从今年起|期间|期間|对此|为此|為此|按规定|按要求|按照要求|按照规定|一般|通常|目前|会议(?:要求|强调|指出)|通知要求|要求|规定|指出|强调|表示|提出|明确|[^，。；]{0,12}(?:要求|强调|強調|指出|表示|明确|提出|规定|規定)(?=各|全|干部|党员|所有|每))\s*)+"
)
_TIME = re.compile(
    r"(?:每(?:[一两二三四五六七八九十半\d]*个?個?)(?:天|日|周|月|季度|季|学期|年|次)|每逢[^，。]{1,6}|[于於在自从][^，。；]{1,14}?(?:前|内|內|後|后|起|期间|期間|时|時|中|上|里|下)|逢年过节|(?:[\d一二两三四五六七八九十]+(?:年|个月|天|日|小时)(?:内|以内|之内|后))|[到入进][^，。；]{1,6}?(?:后|前|时)|定期|经常|也|还|還|都|均|就|则|則|一般|原则上|通常|先|再|又|必须|并|並|统一|依法|共同|主动|切实|认真|及时|带头|严格|只|才|仅)+$"
)
HEARD = re.compile(r"(?:强调|強調|指出|要求|表示|提出|部署|明确|通知|规定|規定|意见|方案|会议|會議|讲话|号召|強調|认为|[一二三四五六七八九十]是)")
_TRAPS = re.compile(r"(?:了|呢|吗|吧|啊)[。！？]?$")
_VERBAL = re.compile(r"[了过過着]")
_ATLEAST = re.compile(r"不得少于|不得少於|不少于|不少於|至少|不低于|不得低于|不超过|原则上|原則上|必须|规定|規定|要求|明确|明確|提出")
_BOUNDED = re.compile("少于|少於|低于|低於|超过|超過|高于|高於|多于|晚于|早于|迟于|逾")
_BY_RULE = re.compile(r"(?:严格)?(?:按照?|根据|依照|依据|遵照)[^，。；]{2,40}?(?:的要求|要求|的规定|规定|部署|精神|安排)(?=[\u3400-\u9fff]{2})")
_SPOKEN = re.compile(r"(?:表示|指出|强调|強調|说|說|称|稱|介绍|透露|告诉[^，。]{0,5}|告訴[^，。]{0,5}|认为|回忆|宣布|记者|記者)$")
_DOES = re.compile(r"(?:都|均|要|会|須|须)?(?:至少)?(?:走访|走訪|入户|入戶|来|來|到|住|学习|學習|检查|檢查|汇报|匯報|召开|召開|组织|組織|开展|開展|参加|參加|接受|报告|報告|付|支付|缴|巡|培训|培訓|举行|舉行|打扫|上门|探访|联系|聯繫)")
_OPINION = re.compile(r"(?:认为|認為|表示|强调|強調|指出|要求|规定|規定|说|說|称(?!号|职)|提出|建议|明确)(?=[\u3400-\u9fff])")
_TOGETHER = re.compile("(?:同吃|同住|住在|驻村|走访|入户|慰问|联系|帮扶|学习|值守|巡查|开会|宣讲|劳动|培训)")
QUOTA = re.compile(
    r"(?P<cue>指标|指標|任务指标|名额|名額|任务|任務|配额|配額|目标任务)(?:数)?(?:为|為|是|[，：:]|，)(?:即)?(?P<actor>(?:每个?個?|各|全)[^，。；：\d一二三四五六七八九十]{1,10}?)(?:每年|每月)?(?P<act>(?:不少于|不低于|至少|为|完成|吸纳|各)?(?:[\d.,]+|[一二三四五六七八九十百千万两]+)[万千]?(?:人次|人|名|户|家|个|吨|亩|%|％|元)[^，。；]{0,10})"
)
_LET_IN = re.compile(r"[，：:]")


def find(text: str, heard: bool = False) -> Iterator[Demand]:
    """Yield the demands of a sentence in text order; none for a question. `heard`: it goes on with what a
    meeting or a speaker demands, so that a bare 要 is a demand."""
    if not FIRST_SIGNS.search(text) or text.rstrip("”」 ").endswith(("？", "?")):
        return
    clauses = _clauses(text)
    found: list[Demand] = []
    last: At | None = None
    rewarded = list(rewards_zh.find(text))
    for low, high in clauses:
        if any(d.start < high and low < d.end for d in rewarded):
            continue
        quota = QUOTA.search(text, max(0, low - 12), min(len(text), high + 24))
        if quota and quota.start("act") < high and quota.start("act") >= low and not any(d.act == quota.span("act") for d in found):
            found.append(Demand(quota.start(), quota.end(), quota.span("actor"), quota.span("act"), "must", [quota["cue"]]))
            continue
        if found and _only_often(text, low, high, found[-1]):
            continue
        if told := _often_behind(text, low, high, clauses):
            found.append(told)
            continue
        if _SPOKEN.search(text, max(low, high - 8), high):
            last = None  # who speaks is not who is told
        made = _clause(text, low, high, last, heard)
        if made is None:
            if not _SPOKEN.search(text, max(low, high - 8), high):
                last = _actor(text, low, high) or last
            continue
        if made.act[0] - low < 60:
            last = made.actor or last
        found.append(made)
    for demand in sorted([*found, *rewarded], key=lambda d: d.act):
        details_zh.fill(text, demand, (demand.start, demand.end))
        if least := re.compile("(?:至少|不少于|都|均)+").match(text, demand.act[0], demand.act[1] - 2):
            demand.act = (least.end(), demand.act[1])
        if by := _BY_RULE.match(text, demand.act[0], demand.act[1]):
            demand.act = (by.end(), demand.act[1])
        if demand.act[1] - demand.act[0] >= 2:
            yield demand


def _only_often(text: str, low: int, high: int, before: Demand) -> bool:
    """…，每年不少于四次: only how often, of what the clause before demands."""
    if before.end != low - 1 or before.often is not None:
        return False
    often = next((o for o in frequency.find(text[low:high], "zh") if o.unit and o.at[0] == 0), None)
    behind = re.sub(r"不少于|不得少于|至少|不低于|原则上", "", text[low + often.at[1] : high]) if often else ""
    if often is None or len(behind) > 4:
        return False
    often.at = (low, high)
    before.often, before.end = often, high
    return True


def _often_behind(text: str, low: int, high: int, clauses: list[At]) -> Demand | None:
    """干部与住户同吃同住，每两个月不少于五天: how often behind what is done."""
    before = next(((a, b) for a, b in clauses if b == low - 1), None)
    often = next((o for o in frequency.find(text[low:high], "zh") if o.unit and o.at[0] == 0), None)
    if before is None or often is None or text[low - 1] != "，" or len(text[low + often.at[1] : high]) > 7:
        return None
    actor = _actor(text, *before)
    doing = _TOGETHER.search(text, actor[1] if actor else before[1], before[1])
    if actor is None or doing is None or re.search("[了过過]", text[before[0] : high]) or CUE.search(text, *before):
        return None
    start = actor[1]
    if (beside := re.match(r"[与和跟同](?!吃|住)", text[actor[0] : actor[1]][2:])) is not None:
        del beside
    near = re.match(r"(?P<who>[^与和跟]{2,10})[与和跟]", text[actor[0] : before[1]])
    if near and _fits(near["who"]):
        actor, start = (actor[0], actor[0] + len(near["who"])), actor[0] + len(near["who"])
    often.at = (low + often.at[0], low + often.at[1])
    made = Demand(actor[0], high, actor, (start, before[1]), "must" if _ATLEAST.search(text, low, high) else "practice", ["how often behind"])
    made.often = often
    return made


def _clauses(text: str) -> list[At]:
    cuts = [0]
    for m in _CLAUSE.finditer(text):
        cuts += [m.start(), m.end()]
    cuts.append(len(text))
    return [(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=True) if text[a:b].strip()]


def _clause(text: str, low: int, high: int, last: At | None, heard: bool) -> Demand | None:
    for m in CUE.finditer(text, low, high):
        if m["trap"]:
            if m["trap"] in ("必须指出", "必須指出", "应该说", "应当说", "应当指出", "需要指出", "不得不", "不得已"):
                return None
            continue
        made = _modal(text, low, high, m, last, heard)
        if made is not None:
            return made
    told = TELLS.search(text, low, high)
    if told:
        made = _told(text, low, high, told)
        if made is not None:
            return made
    return _recurring(text, low, high, last)


def _actor(text: str, low: int, high: int) -> At | None:
    """The people or bodies that the words begin with, as offsets; None if they name none."""
    lead = _LEAD.match(text[low:high])
    start = low + (lead.end() if lead else 0)
    m = ACTOR.match(text, start, high)
    return m.span() if m else None


def _subject(text: str, low: int, end: int) -> At | None:
    """The words before a modal verb as its subject: people or bodies and nothing behind but adverbs."""
    lead = _LEAD.match(text[low:end])
    start = low + (lead.end() if lead else 0)
    stop = end
    while (tail := _TIME.search(text[start:stop])) and tail.start() >= 0 and stop > start:
        stop = start + tail.start()
        if not tail[0]:
            break
    if heard := list(_OPINION.finditer(text, start, stop)):
        start = heard[-1].end()
    words = text[start:stop].rstrip("“”‘’ ")
    stop = start + len(words)
    return (start, stop) if words else None


def _fits(words: str) -> bool:
    """Tell whether these words end in people or bodies."""
    if NAMES.search(words) or _VERBAL.search(words[-1:]):
        return False
    m = None
    for m in ACTOR.finditer(words[-40:]):
        pass
    return m is not None and m.end() == len(words[-40:])


def _modal(text: str, low: int, high: int, m: re.Match[str], last: At | None, heard: bool) -> Demand | None:
    cue = m["cue"]
    if cue == "不得" and (bound := _BOUNDED.match(text, m.end(), high)):
        return _bounded(text, low, high, bound.end(), last)
    modality: Modality = MODALS.get(cue, "should" if cue in ("应该", "應該") else "must")
    if cue in ("原则上要", "一律"):
        modality = "must"
    start = m.end()
    if start >= high or re.match(r"(?:的(?!是)|了|过|吗|性|是(?!否)|有(?:一定|所)|说|說)", text[start:high]):
        return None
    subject = _subject(text, low, m.start())
    words = text[subject[0] : subject[1]] if subject else ""
    if re.match(r"(?:要|可|可以|应该|應該)$", cue) and (_TRAPS.search(text[low : high + 1]) or re.match(r"(?:回家|下雨|才|是|么|不)", text[start:high])):
        return None
    fits = bool(words) and _fits(words)
    if not fits and words and subject and cue in ("必须", "必須", "应当", "應當", "须", "須", "不得", "务必", "需", "应", "應", "要", "禁止"):
        lead = ACTOR.match(words)
        if lead and 0 < len(words) - lead.end() <= 6 and not NAMES.search(words) and not re.search("[的是有了]", words[lead.end() :]) and not _OPINION.search(words):
            subject, words, fits = (subject[0], subject[0] + lead.end()), lead[0], True
    if not fits and modality in ("must_not", "encouraged", "should") and cue not in ("不能", "不可", "不应", "希望", "应该", "應該"):
        return _addressed(text, low, high, m, modality, last)
    if words and not fits:
        if NAMES.search(words) or cue in ("要", "可", "可以", "需要", "不能", "不可", "应该", "應該", "应", "應", "需", "一律"):
            return _embedded(text, low, high, m, modality) if cue not in ("可", "可以", "不能", "不可") else None
        if cue in ("必须", "必須", "应当", "應當", "须", "須", "不得", "务必", "務必") and not re.search(r"[他她我你您]$", words):
            return Demand(low, high, None, (subject[0] if subject and len(words) <= 16 else start, high), modality, [cue])
        return None
    gained = cue in ("可", "可以") and last is not None
    if not words and cue in ("要", "可", "可以", "需要", "需", "应", "應", "应该", "應該", "不能", "不可") and not (heard or HEARD.search(text[: m.start()]) or gained or (last and cue in ("需", "应", "應", "要"))):
        return None
    gains = cue in ("可", "可以") and last and re.match("获得|獲得|享受|领取|領取|申请|申請|优先|免|报销|减免", text[start:high])
    if not words and cue in ("可", "可以", "不能") and not gains:
        return None
    actor = subject if fits else (last if not words else None)
    if fits and cue in ("应该", "應該") and re.match(r"(?:已|是|在|会|能|有)", text[start:high]):
        return None
    if not words and re.search(r"[一二三四五六七八九十]是$", text[low : m.start()]):
        actor = None
    if modality == "may" and re.match(r"(?:看|说|說|见|想|谓|以|能|知|说是)", text[start:high]):
        return None
    made = Demand(subject[0] if subject else m.start(), high, actor, (start, high), modality, [cue])
    return made if actor is None or actor[0] >= low else _with(made, actor)


def _bounded(text: str, low: int, high: int, end: int, last: At | None) -> Demand | None:
    """驻村时间不得少于200天: not a ban but how much at least."""
    own = _actor(text, low, high)
    actor = own or last
    start = own[1] if own else low
    often = next((o for o in frequency.find(text[start:high], "zh") if o.at[0] == 0 and o.unit), None)
    start += often.at[1] if often else 0
    if actor is None or start >= end - 2:
        return None
    return Demand(own[0] if own else low, high, actor, (start, high), "must", ["不得少于"])


def _with(made: Demand, actor: At) -> Demand:
    made.cues.append("its subject stands in the clause before")
    made.actor = actor
    return made


def _embedded(text: str, low: int, high: int, m: re.Match[str], modality: Modality) -> Demand | None:
    """会议强调干部要: the subject behind a verb of speech that the clause begins with."""
    heard = None
    for heard in HEARD.finditer(text, low, m.start()):
        pass
    if heard is None:
        return None
    subject = _subject(text, heard.end(), m.start())
    if subject and not _fits(text[subject[0] : subject[1]]):
        return None
    return Demand(subject[0] if subject else m.start(), high, subject, (m.end(), high), modality, [m["cue"]])


def _addressed(text: str, low: int, high: int, m: re.Match[str], modality: Modality, last: At | None) -> Demand | None:
    """严禁工作人员收受…, 鼓励企业吸纳…: whom it is said to stands behind."""
    found = ACTOR.match(text, m.end(), high)
    actor = found.span() if found and found.end() < high and not re.match("的|了", text[found.end() :]) else None
    if NAMES.search(text[low : m.start()]) or re.match(r"(?:的|了|和|作用|力度|与)", text[m.end() : high]):
        return None
    if modality == "encouraged" and actor is None:
        return None
    if modality == "must_not" and m["cue"] in ("不得", "不准", "不许", "不許") and low == m.start():
        return Demand(low, high, last, (m.end(), high), modality, [m["cue"]])
    if actor is None and m["cue"] in ("建议", "建議", "号召", "號召", "提倡", "倡导"):
        near = re.match(r"[\u3400-\u9fff]{2,6}?(?=安装|设立|加强|建立|采取|增加|减少|停止|开展|使用|修建|完善|取消)", text[m.end() : high])
        actor = (m.end(), m.end() + near.end()) if near else None
    act = (actor[1] if actor else m.end(), high)
    return Demand(m.start(), high, actor, act, modality, [m["cue"]])


def _told(text: str, low: int, high: int, m: re.Match[str]) -> Demand | None:
    """通知要求各站…, 规定，干部每年…: what is told stands behind, or in the next clause."""
    if re.search(r"(?:不|没有|没|未|无)$", text[max(low, m.start() - 2) : m.start()]) or re.match(r"(?:的|了|和|是|较|高|严|不|为|為|下|进行)", text[m.end() :]):
        return None
    if NAMES.search(text[low : m.start()]):
        return None
    modality = TOLD[m["verb"]]
    start, stop = m.end(), high
    if start >= high or m["mark"]:
        return None  # the next clause speaks for itself
    found = ACTOR.match(text, start, stop)
    if found is None or found.end() >= stop or re.match(r"的|和|与|了", text[found.end() :]):
        return None
    if re.search(r"[了过着]", found[0]):
        return None
    if CUE.search(text, found.start(), stop) and not re.search("必须|应|要", text[found.end() : stop]) is None:
        return None
    act = re.match(rf"(?:{_TIME.pattern[:-1]})?", text[found.end() : stop])
    return Demand(low, stop, found.span(), (found.end() + (act.end() if act else 0), stop), modality, [m["verb"]])


def _recurring(text: str, low: int, high: int, last: At | None) -> Demand | None:
    """各村每季度组织一次清渠活动: told as a rule by how often; with 不少于 or under 规定 it is one."""
    often = [o for o in frequency.find(text[low:high], "zh") if o.unit or text[low + o.at[0]] == "每"]
    ruled = _ATLEAST.search(text[max(0, low - 30) : high])
    each = re.match(r"(?:[^，。；]{0,10}?)(?P<actor>每(?:户|戶|人|个[^，。；]{1,4}|名[^，。；]{1,4}))(?:每年|每月)?(?P<act>(?:至少|不少于|原则上)[^，。；]{2,40}|[^，。；]{0,6}?(?:结对|包联|包聯|联系|帮扶|负责|认领|带教|包户)[^，。；]{2,20})", text[low:high])
    if not often and not (each and (ruled or re.search(r"[\d一二两三四五六七八九十]", each["act"]))):
        return None
    if re.search(r"[了过過]|(?:共|累计|已经|曾|平均|增长|达到|为[\d一二三])", text[low:high]):
        return None
    if re.search(r"(?:收入|工资|产量|产值|利润|游客|人次)(?:约|近|超|达|增|为|从|仅|可达|\d)|(?:增长|增加|增收|收入)[^，。]{0,8}元$", text[low:high]) and not re.search("补助|补贴|奖补|津贴", text[low:high]):
        return None
    actor: At | None
    if often:
        at = low + often[0].at[0]
        lead = _LEAD.match(text[low:high])
        begin = low + (lead.end() if lead else 0)
        found = ACTOR.match(text, begin, at)
        actor = (begin, at) if begin < at and _fits(text[begin:at]) else (found.span() if found else None)
        if actor is None and 2 <= at - begin <= 6 and _DOES.match(text, low + often[0].at[1]) and not NAMES.search(text[begin:at]) and re.fullmatch("[\u3400-\u9fff]+", text[begin:at]) and not re.search("[每在是了的]|年|月|日", text[begin:at]):
            actor = (begin, at)
        if actor is None and each is None and not (begin == at and last):
            return None
        actor = actor or last
        act = low + often[0].at[1] if at <= (actor[1] if actor else low) + 2 else (actor[1] if actor and actor[0] >= low else at)
        start, stop = (low if actor is None or actor[0] < low else actor[0]), high
        if act >= high - 1:
            return None
        return Demand(start, stop, actor, (act, stop), "must" if ruled else "practice", [text[at : low + often[0].at[1]]])
    if each is None:
        return None
    if (named := _subject(text, low, low + each.start("actor"))) and _fits(text[named[0] : named[1]]):
        return Demand(low, high, named, (low + each.start("act"), low + each.end("act")), "must", ["每人"])
    return Demand(low, high, (low + each.start("actor"), low + each.end("actor")), (low + each.start("act"), low + each.end("act")), "must" if ruled else "practice", ["每…"])
