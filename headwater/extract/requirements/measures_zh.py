"""Rules told by their measure in Chinese: 驻村期不少于两年, 迟到一次扣50元, 有病人的家庭必访, 拒绝的人会被送去学习,
每80人配一名领队, and the items behind 应具备下列条件：.
"""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.requirements import actors_zh as actors
from headwater.extract.requirements.demand import At, Demand
from headwater.extract.requirements.words_zh import HEAD

_N = r"(?:[\d.,]+|[半一二两兩三四五六七八九十百千万]+)"
SHARE = re.compile(
    rf"(?:^|[，；])其中(?P<act>[^，。；：]{{1,8}}?(?:占比)?(?:不低于|不低於|不少于|不少於|不得低于|不得少于|不超过|至少|须占|应占|要占)(?:有|占)?(?:{_N}(?:分之{_N})?)[^，。；]{{0,8}})"
)
MEASURE = re.compile(
    rf"(?:^|[，。；：])(?P<lead>(?:原则上|原則上|其中|且)，?)?(?P<act>[^，。；：]{{0,10}}?(?:期|期限|时间|時間|时长|時長|天数|次数|人数|频次|比例|周期|课时|学时|年限|占比|期数)(?:一般|原则上|原則上|每[年月周次])*(?:不少于|不少於|不得少于|不得少於|不低于|不低於|不得低于|不超过|不超過|不得超过|不得超過|至少|一般为|原则上为|最长|最短)(?:为)?{_N}[^，。；]{{1,10}})"
)
"""How long or how many at least, of which nobody is named."""
ONCE = re.compile(
    rf"(?:^|[，。；：“])(?P<act>[^，。；：“]{{1,12}}?一(?:次|天|日|个|人|户|分钟|小时|節|节))，?(?:就|则|要|便|即)?(?P<cons>(?:扣|罚|罰|奖|獎|奖励|补助|加|减|记|扣除|罚款)[^，。；]{{0,4}}?{_N}(?:元|分|块)[^，。；”]{{0,6}})"
)
"""So much for each time."""
RECORDS = re.compile(
    r"(?:^|[，。；：])(?P<act>[^，。；：]{2,10}?(?:本|册|簿|表|卡|台账|臺賬|日记|档案|进度|名单|数据|报告|清单|记录)(?:须|要|应)?每(?:日|天|周|月|季度?|年)(?:[一二三四五六日天末底初]|[一两\d]次)?(?:填写|上报|报送|更新|公示|检查|报|登记|核对|汇总|交)[^，。；]{0,16})"
)
"""What is to be done with a paper, and how often: 走访本每日填写."""
BY = re.compile(
    r"由(?P<actor>[^，。；：由]{2,14}?)(?P<act>(?:报销|報銷|支付|垫付|发放|發放|提供|解决|照料|照看|照顾|接送|安排|保管|签发|审批|批准|上门|上門|组织|組織|逐户|入户|审核|出具|陪同|带领|签字|填写|上报|核实|登记|帮|代为|统一|集中|轮流|每[日天周月])[^，。；了过成]{2,20})(?=[，。；]|$)"
)
"""Who is to do it: 由包联干部上门做工作."""
ALWAYS = re.compile(
    r"(?P<act>(?:[^，。；：、“”]{2,14}?)必(?:访|訪|到|查|谈|談|问|問|报|報|看|讲|帮|幫|学|學|记|記|送|进|核|办|答|纠|究|罚|清|改|回|上|巡|走|说))(?=[、，。；“”]|$)"
)
SUFFERS = re.compile(
    r"(?:^|[，。；：“])(?P<act>[^，。；：“”]{2,20}?)的(?P<actor>人员|人員|人|家庭|村民|居民|户|戶|单位|單位|学生|學生|孩子|家长|工人|干部|教师|学员)?，?(?:一律|都|就|会|會|将|將|要|很可能|可能|便)+被(?P<cons>[^，。；”]{2,20})"
)
PER = re.compile(
    rf"(?:^|[，。；：])(?P<lead>[^，。；：每]{{0,12}}?)(?P<act>每{_N}(?:名|个|個|户|戶|人|間|间)?[^，。；：]{{0,8}}?(?:配备|配備|配|设|設|安排|派|选派|選派)(?:不少于|至少)?{_N}(?:名|个|個|人|位|间|處|处)[^，。；]{{0,12}})"
)
CHARGED = re.compile(
    rf"(?:^|[，。；：])(?:[^，。；：]{{0,8}}?，)?(?P<actor>(?:每|一|各)[名个個位][^，。；：]{{1,8}}?)(?P<act>(?:负责|負責)(?:联系|聯繫|包联|帮扶|管理|照看|走访|走訪)?{_N}(?:户|戶|家|名|个|個|人)[^，。；]{{0,10}})"
)
DUE = re.compile(
    r"(?:^|[，。；：])(?P<actor>[^，。；：]{2,20}?)(?:必须|须|要|应)?(?:于|於|在)?(?P<when>(?:\d{1,2}月\d{1,2}日|\d{1,2}月底|\d{1,2}月|年底|本月底|月底|\d{4}年底)(?:之前|以前|前|底前))(?:全部|全面|必须|要|须)?(?P<act>完成[^，。；了过]{2,20})(?=[，。；]|$)"
)
"""By when something is to be done: 全县干部于6月30日前全部完成结对."""
PASSED = re.compile(
    r"(?:^|[，。；：])(?P<act>(?:期满|期滿|年终|年終|经|經)?(?:考核|考评|验收|驗收|考试|考試|评比|评估)[^，。；]{0,6}?(?:合格|优秀|優秀|达标|通过|前\S{1,3}名))(?:后|後|者)?，?(?P<cons>(?:再|可|即|则|則|一次性)?(?:发|發|发放|發放|给予|給予|奖励|獎勵|兑现|拨付|补发)[^，。；]{0,10}?[\d.,一二三四五六七八九十百千万]+元[^，。；]{0,8})"
)
TERM = re.compile(
    rf"(?:^|[，。；：])(?P<act>(?:任期|聘期|有效期|驻村期|服务期|轮换期|合同期|学制|试用期|见习期|期限)(?:一般|原则上)?(?:为|是)?{_N}(?:个)?(?:年|月|学期|周|天))(?=[，。；]|$)"
)
AT_MOST = re.compile(
    rf"(?:^|[，。；：])(?P<actor>(?:每|一)(?:户|戶|人|村|家|个村|名干部|所学校))(?P<act>(?:最多|至多|不超过|不得超过|至少|不少于)[^，。；了过]{{0,8}}?{_N}(?:名|户|个|人|次|元|天|头|间)[^，。；]{{0,10}})"
)
ONLY_WHO = re.compile(
    "(?:^|[，。；：])只有(?P<cond>[^，。；：]{3,24}?)才(?:能|可以|可|有资格|准)(?P<act>[^，。；]{2,24})"
)
TASK_IS = re.compile(
    "(?:^|[，。；：])(?P<actor>[^，。；：]{2,16}?)的?(?:主要|首要|基本|日常|核心)?(?:任务|任務|职责|職責|义务|義務)(?:是|为|為|就是|包括)(?P<act>[^，。；：]{2,40})"
)
WHOSE = re.compile(
    "(?:^|[，。；：])(?P<act>[^，。；：]{2,16}?)的(?P<actor>[^，。；：的]{2,8}?)?(?P<cons>(?:每次|每顿|一次|当场|立即)?(?:一律|将|予以|给予|授予|奖励|取消|扣除|扣发|免除|罚款|通报|约谈|送去?|停止|暂停|扣|罰|罚|加|吊销|吊銷|须退还|退还|付|补)(?!了|强|快|入|油|工|班)[^，。；]{2,24})(?=[，。；]|$)"
)
RATE = re.compile(
    rf"(?:^|[，。；：])(?P<act>[^，。；：]{{1,10}}?(?:按|按照)每[^，。；：]{{1,4}}{_N}元(?:的)?(?:标准)?(?:缴纳|交纳|支付|收取|发放|补助|结算)[^，。；了]{{0,10}})(?=[，。；]|$)"
)
EACH_HAS = re.compile(
    rf"(?:^|[，。；：\s])(?P<act>每(?:班|队|隊|组|組|村|户|戶|校|所|家|批|期|个[^，。；]{{1,4}})(?:不少于|不少於|不得少于|至少|不超过|不超過|不得超过|最多)(?:有)?{_N}(?:人|名|户|戶|个|次)[^，。；]{{0,8}})"
)
AT_LEAST = re.compile(
    rf"(?:^|[，。；：])(?P<actor>[^，。；：每至]{{2,12}}?)(?P<act>(?:至少|最少)[\u3400-\u9fff]{{1,6}}?{_N}(?:个月|年|天|次|周|学期|小时|晚)[^，。；]{{0,10}})(?=[，。；]|$)"
)
CARES = re.compile(
    "(?:^|[，。；：\\s])(?P<actor>[^，。；：\\s]{2,12}?)(?P<act>(?:负责|負責)(?:提供|安排|组织|組織|维护|維護|接送|照料|登记|登記|发放|發放|收集|汇总|监督|落实|协调|培训|采购|看护|保管|解决|联系|审核)[^，。；了过]{1,16})(?=[，。；]|$)"
)
ITEMS = re.compile(
    r"(?:^|[。；，])(?P<lead>[^，。；：]{1,24}?)(?P<cue>必须|必須|应当|應當|应|應|须|須|需|要)(?:同时|同時|全部)?(?:具备|具備|符合|满足|滿足|做到|遵守|履行|达到|落实)(?:以下|下列|如下)[^，。；：]{0,10}[：:](?P<items>[^。]+)"
)
_ITEM = re.compile(r"[^；;]+")
_MARK = re.compile(r"^\s*(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]|[①-⑩])\s*")
_PAST = re.compile("[了过過]|已经|曾")
SIGNS = re.compile(
    "期|最多|至多|只有|任务|任務|职责|職責|的|按|前|合格|优秀|達標|达标|由|不[少低超得]|至少|一般为|原则上|最[长短]|一[次天日个人户分小節节]|必[^须須需要然定将备]|被|每|负责|負責|下列|以下|如下"
)


def find(text: str, taken: list[At]) -> Iterator[Demand]:
    """Yield such demands of a sentence, where nothing else was found."""
    if not SIGNS.search(text):
        return
    made: list[Demand] = []
    for m in (*MEASURE.finditer(text), *SHARE.finditer(text)):
        made.append(Demand(m.start("act"), m.end(), None, m.span("act"), "must", ["its measure"]))
    made += _further(text)
    for m in DUE.finditer(text):
        people = max((h.end() for h in HEAD.finditer(m["actor"])), default=0) == len(m["actor"])
        if people and not _PAST.search(m[0]):
            made.append(Demand(m.start("actor"), m.end(), m.span("actor"), (m.start("when"), m.end("act")), "must", ["a time given for it"]))  # fmt: skip
    for m in (*ONCE.finditer(text), *SUFFERS.finditer(text), *PASSED.finditer(text)):
        if not _PAST.search(m[0]):
            actor = actors.actor_at(text, *m.span("act")) if not m.groupdict().get("actor") else None
            actor = actor if actor and actor[0] == m.start("act") and actor[1] < m.end("act") - 1 else None
            act = (actor[1] if actor else m.start("act"), m.end("act"))
            one = Demand(m.start("act"), m.end(), actor, act, "practice", ["what it brings"])
            one.consequence = m.span("cons")
            made.append(one)
    if len(each := list(ALWAYS.finditer(text))) > 1:
        made += [Demand(m.start(), m.end(), None, m.span("act"), "must", ["必"]) for m in each]
    for m in PER.finditer(text):
        actor = actors.actor_at(text, m.start("lead"), m.end("lead")) if m["lead"] else None
        if not _PAST.search(m[0]):
            made.append(Demand(m.start("act"), m.end(), actor, m.span("act"), "must", ["每…"]))
    made += [
        Demand(m.start("act"), m.end(), None, m.span("act"), "must", ["how often"])
        for m in RECORDS.finditer(text)
    ]
    for m in BY.finditer(text):
        people = max((h.end() for h in HEAD.finditer(m["actor"])), default=0) == len(m["actor"])
        if people and not _PAST.search(m[0]):
            made.append(Demand(m.start(), m.end(), m.span("actor"), m.span("act"), "must", ["由"]))
    for m in CHARGED.finditer(text):
        if max((h.end() for h in HEAD.finditer(m["actor"])), default=0) == len(m["actor"]):
            made.append(
                Demand(m.start("actor"), m.end(), m.span("actor"), m.span("act"), "practice", ["负责"])
            )
    for one in made:
        if not any(one.act[0] < e and s < one.act[1] for s, e in taken):
            yield one


def _further(text: str) -> Iterator[Demand]:
    """Terms, limits, who alone may, tasks named as such, and what comes of a kind without a comma."""
    for m in (*AT_LEAST.finditer(text), *CARES.finditer(text)):
        office = m["act"][:2] in ("负责", "負責") and re.search("[处處局部科委会會办辦院校站所]$", m["actor"])
        if (office or _ends_in_people(m["actor"])) and not _PAST.search(m["act"]):
            yield Demand(m.start("actor"), m.end("act"), m.span("actor"), m.span("act"), "must", ["its measure"])  # fmt: skip
    for m in (*TERM.finditer(text), *RATE.finditer(text), *EACH_HAS.finditer(text)):
        yield Demand(m.start("act"), m.end("act"), None, m.span("act"), "must", ["its measure"])
    for m in AT_MOST.finditer(text):
        yield Demand(m.start("actor"), m.end(), m.span("actor"), m.span("act"), "must", ["its measure"])
    for m in ONLY_WHO.finditer(text):
        made = Demand(m.start("cond"), m.end(), None, m.span("act"), "may", ["只有……才"])
        made.condition = m.span("cond")
        yield made
    for m in TASK_IS.finditer(text):
        if _ends_in_people(m["actor"]) and not _PAST.search(m["act"]):
            yield Demand(m.start("actor"), m.end(), m.span("actor"), m.span("act"), "must", ["任务是"])
    for m in WHOSE.finditer(text):
        if not _PAST.search(m[0]) and (m["actor"] is None or _ends_in_people(m["actor"])):
            actor = m.span("actor") if m["actor"] else None
            made = Demand(m.start("act"), m.end(), actor, m.span("act"), "practice", ["what it brings"])
            made.consequence = m.span("cons")
            yield made


def _ends_in_people(words: str) -> bool:
    return max((h.end() for h in HEAD.finditer(words)), default=0) == len(words)


def items(text: str) -> Iterator[Demand]:
    """Yield what stands behind 应具备下列条件：, an item each."""
    m = ITEMS.search(text) if "：" in text or ":" in text else None
    if m is None:
        return
    actor = actors.subject(text, m.start("lead"), m.start("cue"))
    if actor and not actors.fits(text[slice(*actor)]):
        actor = None
    parts = list(_ITEM.finditer(text, *m.span("items")))
    for part in parts if len(parts) > 1 or text.rstrip().endswith(("；", ";")) else ():
        if (made := item(text, *part.span())) is not None:
            made.actor = actor
            yield made


def item(text: str, low: int, high: int) -> Demand | None:
    """Return an item of a list of conditions."""
    words = text[low:high]
    mark = _MARK.match(words)
    start = low + (mark.end() if mark else 0)
    end = low + len(words.rstrip("；;。 ，"))
    if end - start < 2:
        return None
    return Demand(start, end, None, (start, end), "must", ["an item of a list of demands"])
