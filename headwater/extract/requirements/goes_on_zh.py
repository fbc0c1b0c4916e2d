"""Duties that go on in Chinese: 干部要写好日记，拍摄照片，并于三日内报乡镇 is three demands on one actor.

A clause goes on with the demand before it where it begins with a verb of doing, and neither says what comes of it (确保,
推动) nor has a modal verb or a subject of its own.
"""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator, Sequence

from headwater.extract import patterns as re
from headwater.extract.requirements import actors_zh as actors
from headwater.extract.requirements.demand import At, Demand
from headwater.extract.requirements.words_zh import CUE

_ADVERB = "(?:并且|並且|并|並|同时|同時|及时|及時|认真|認真|按时|按期|主动|主動|积极|積極|切实|切實|严格|嚴格|定期|统一|統一|当日|當日|当天|当晚|當晚|当场|一并|一併|如实|如實|逐[项项户一人村]|再|还|還|也|随时|隨時|每[日天周月季年](?:至少)?|[^，。；]{1,8}(?:之前|以前|前|后|後|时|時|期间|期間)(?=[^，。；]{2,})|(?:于|於|在)?[^，。；]{1,8}(?:日|天|小时|小時|月底|周|週|个月|個月|年底|工作日)(?:内|內|前|之内|以内))"
_DOING = "做到|承担|保证|履行|遵循|服从|写好|记好|讲好|带好|交给|交由|交到|交至|留意|注意|关注|观察|询问|詢問|了解|掌握|录入|錄入|解决|化解|推进|推動|强化|深化|压实|细化|紧盯|守好|管好|用好|办好|建好|杜绝|防止|避免|坚持|统筹|聚焦|突出|注重|深入|摸底|核对|报备|拿出|出具|移交|归还|轮换|送(?=[\u3400-\u9fff]{2})|劝|陪同|谈心|帮(?=[\u3400-\u9fff]{2})|穿|佩|唱|填写|填寫|写|寫|拍摄|拍攝|拍照|报送|報送|上报|上報|报告|報告|报(?=[\u3400-\u9fff])|報(?=[\u3400-\u9fff])|上传|上傳|上交|提交|递交|簽訂|签订|签署|建立|健全|完善|落实|落實|制定|制訂|加强|加強|做好|抓好|抓实|开展|開展|组织|組織|召开|召開|举办|舉辦|参加|參加|配合|协助|協助|走访|走訪|入户|入戶|慰问|慰問|帮助|幫助|帮扶|幫扶|指导|指導|督促|检查|檢查|排查|登记|登記|核实|核查|记录|記錄|收集|汇总|整改|清理|清除|拆除|悬挂|懸掛|张贴|張貼|佩戴|携带|攜帶|出示|缴纳|繳納|交纳|支付|退还|退還|保持|保管|保存|妥善|安装|安裝|配备|配備|设立|設立|设置|設置|明确|明確|选派|選派|安排|培训|培訓|教育|引导|引導|宣讲|宣講|宣传|宣傳|监督|監督|巡查|巡逻|值守|打扫|清扫|升国旗|背诵|背誦|学习|學習|遵守|执行|執行|履行|接受|服从|公布|公示|公开|通报|通報|追究|约谈|約談|采取|採取|停止|关闭|關閉|停用|更换|购买|安置|吸纳|招用|招录|提供|发放|拨付|确定|结对|結對|同吃|同住|讲清|講清|摸清|查清|问清|记好|备好|带好|留存|存档|归档|签字|盖章|公证|汇报|匯報|轮流|值班|住满|讲解|讲授|承担|負責|负责"
OPENS = re.compile(
    rf"(?:{_ADVERB})*(?:(?:{_DOING})|(?:与|與|和|同|向|给|給|到|按)[^，。；了]{{3,30}}(?=[，。；]|$)|对[^，。；]{{2,24}}?(?:进行|實行|实行|开展|实施|予以|给予|排查|登记)|對[^，。；]{{2,24}}?(?:進行|實行|開展|實施|予以|給予)|(?:将|將|把)[^，。；]{{2,24}}?(?:报|報|送|交|列入|纳入|納入|告知|通知|录入|上传|分解|落实|落實|发|挂|贴)|向[^，。；]{{2,16}}?(?:报送|报告|汇报|缴纳|交纳|说明|宣讲|通报))"
)
DOES = re.compile(rf"(?:{_ADVERB})*(?:{_DOING})")
_OTHER = re.compile(
    "^(?:确保|確保|努力|力争|力爭|实现|實現|推动|推動|促进|促進|提高|提升|增强|增強|形成|营造|营造|让|讓|使|为|為|以便|从而|從而|其中|因为|由于|如|若|凡|违|違|逾期|否则|否則|但|不过|而)|[了过過]|已|正在|共(?!同)|累计|說|说|称|稱|表示|介绍|达到|達到|增长"
)
_TIME_ONLY = re.compile(
    r"(?:于|於|在|自|从)?[^，。；]{1,20}(?:[日天月年周时]内|[日天月年周]內|以内|之前|[日月底前]前|期间|期間|[簿册本表卡]上|[会會]上|开始时|结束后|结束時)$"
)
_ARTICLE = re.compile(
    r"\s*(?:第[一二三四五六七八九十百\d]+[条條款]|[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])"
)
"""What opens an article of a rule: what it tells as done is demanded."""
_CARRIES = frozenset("must should".split())


def more(text: str, clauses: Sequence[At], found: Sequence[Demand]) -> Iterator[Demand]:
    """Yield the demands of the clauses that go on with one that was found."""
    taken = [(min(d.start, d.act[0]), max(d.end, d.act[1])) for d in found]
    last: Demand | None = None
    for low, high in clauses:
        own = [d for d in found if low <= d.act[0] < high]
        if own:
            ruled = (
                own[-1].modality == "practice"
                and _ARTICLE.match(text)
                and own[-1].cues[0] != "what it brings"
            )
            last = own[-1] if _carries(own[-1]) or ruled else None
            continue
        if last is None or text[low - 1 : low] not in "，、；" or any(a < high and low < b for a, b in taken):
            last = None if text[low - 1 : low] not in "，、" else last
            continue
        opened = OPENS.match(text, low, high)
        if opened is None or _OTHER.search(text[low:high]) or _modal(text, low, high) or high - low < 4:
            last = None
            continue
        begin = low + len(re.match(r"(?:并且|並且|并|並|同时|同時|也|还|還)*", text[low:high])[0])  # type: ignore[index]
        made = Demand(low, high, last.actor, (begin, high), last.modality, [last.cues[0], "it goes on"])
        made.who = last.who
        yield made


def _modal(text: str, low: int, high: int) -> bool:
    return any(m["cue"] for m in CUE.finditer(text, low, high))


def _carries(demand: Demand) -> bool:
    return demand.modality in _CARRIES and demand.cues[0] not in ("what it brings", "counts in an appraisal")


def whole(text: str, demand: Demand) -> None:
    """Let an act that is only its time or place take in the clause behind: 应于开学后15日内，将名单报县."""
    if _TIME_ONLY.fullmatch(text, *demand.act) and text[demand.act[1] : demand.act[1] + 1] == "，":
        stop = re.search("[，。；！？]|$", text[demand.act[1] + 1 :])
        end = demand.act[1] + 1 + (stop.start() if stop else 0)
        if end > demand.act[1] + 3:
            demand.act = (demand.act[0], end)
            demand.end = max(demand.end, end)


_LEADS = re.compile(
    r"(?:请|請|由|指|另由|再由|下设|下設|下辖|內設|内设)(?=[\u3400-\u9fff\d])|[^，。；]{2,16}?(?:责成|提示|提醒|叮嘱|告知|安排|責成|要求|组织|动员|動員|通知|督促|指导|命令|写明|寫明|注明|载明|规定|明确|部署|指示|号召)(?=各|全体|所有|每|本|下|[\u3400-\u9fff]{2,})"
)
_VISITED = re.compile(
    "(?:第一年|头一年|每[月年周季]度?|至少|不少于)*(?:走访|走訪|家访|回访|慰问|探望|看望|访问)"
)
_OF_EACH = re.compile("结对(?:家庭|户|群众|戶)|結對(?:家庭|戶|群眾)|家庭|群众")
_HOMES = re.compile("(?:户|戶|家庭|群众|群眾)$")


def addressed(text: str, demand: Demand) -> None:
    """Leave out what leads to the actor; who is visited is no actor."""
    if demand.actor is None:
        return
    start, end = demand.actor
    lead = _LEADS.match(text, start, end)
    if lead and lead.end() < end - 1 and actors.fits(text[lead.end() : end]):
        demand.actor = (lead.end(), end)
    if (
        (more := _OF_EACH.match(text, *demand.act))
        and demand.actor[1] == demand.act[0]
        and more.end() < demand.act[1] - 1
    ):
        demand.actor, demand.act = (demand.actor[0], more.end()), (more.end(), demand.act[1])
    if _HOMES.search(text, *demand.actor) and _VISITED.match(text, *demand.act):
        near = demand.act[0] - demand.actor[1] <= 12
        demand.object = demand.actor if near else demand.object
        demand.actor = None if near else demand.actor
