"""Chinese demands by the frame of a clause: bounds, terms and rounds told without a modal verb, what comes of what, who may be
left out, what is urged on whom.

Simplified characters only: the sentence is folded to them. Groups: `actor`, `act`, `cons` (what it brings), `cond`.
"""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator
from dataclasses import dataclass

from headwater.extract import patterns as re
from headwater.extract.people.chinese_words import simplified
from headwater.extract.requirements import actors_zh as actors
from headwater.extract.requirements.demand import At, Demand
from headwater.extract.requirements.words_zh import HEAD
from headwater.model import Modality

_N = "[\\d,.一二两三四五六七八九十百千万半]+[余多]?"
_UNIT = "(?:个(?:月|星期|小时|工作日|学时|学期|百分点)?|名|人次?|人|户|天|日|年|周|月|元|万元|次|小时|课时|学时|学期|分钟|篇|张|项|件|期|场|所|亩|%|％|岁|节|对|家|批|轮|万人次?|晚)"
_BOUND = "(?:不少于|不低于|不超过|不高于|不多于|不得少于|不得低于|不得超过|不得高于|不短于|不得短于|不早于|不晚于|至少|最多|至多|最少|最长|最短|不小于|不满|须满|应满|满)"
_OFTEN = f"(?:每(?:{_N}(?:个)?)?(?:天|日|周|星期|旬|月|季度|季|学期|学年|年|半年|晚|次)|(?:{_N}个?(?:月|周|星期|天|季度|学期))(?=[^，。；\\d]{{1,6}}[一二两三四五\\d]次)|每半年|半年|隔[天周月])"
_BEGINS = "(?:^|(?<=[，。；：“]))"
_WHO = "(?P<actor>[^，。；：“”的了]{1,16}?)"
_PUNISHES = "(?:补[课交签考训缴]|断水|断电|停水|停电|停供|查封|拆除|不予|予以|不再|取消|扣减|扣除|扣发|扣|罚款|罚|处以?|处罚|处分|约谈|通报|追究|追责|问责|停发|停止|停职|停岗|送|列入|纳入|清退|辞退|召回|解聘|解除|开除|诫勉|责令|免职|调离|调整|降级|降低|收回|追回|没收|警告|记过|检讨|劝退|延长|延期|暂缓|暂停|一票否决|不得|当场|强制|移送|移交|退回|拘留|教育转化|作检讨|挂黄牌|记入|加重|重新|不能|无法|批评)"
_REWARDS = "(?:优先|奖励|给予|授予|表彰|晋升|提拔|破格|加分|加\\d|获得(?!感)|获评|获奖|可获|享受|颁发|发给|评为|记功|推荐|减免|免除|报销|补助|补贴|重用|晋级)"


@dataclass(frozen=True, slots=True)
class Frame:
    """One way of telling a demand; `needs`: that its actor is people or a body."""

    words: re.Pattern[str]
    modality: Modality
    why: str
    needs: bool = False


FRAMES: tuple[Frame, ...] = (
    # what is urged on whom: 呼吁政府立即停止
    Frame(re.compile("(?:呼吁|敦促|促请|吁请|建议|要求|恳请|请求|希望|督促)(?P<actor>(?!各界)[^，。；：立应尽在停]{2,24}?)(?P<act>(?:应当?|立即|立刻|尽快|尽早|马上|在[^，。；]{2,10}?[内前]|停止|终止|公布|公开|释放|允许|派|撤销|废除|保障|尊重|解除|禁止)[^，。；]{2,40})"), "should", "呼吁", True),
    # who is left out, and who may: 可不列入, 免除……任务, 得免除, 可以就近安排
    Frame(re.compile(f"{_BEGINS}(?P<actor>[^，。；：]{{2,30}}?)[，]?(?:可以?|得|允许)(?P<act>(?:不|免除?|暂缓|缓|就近|适当|自愿|申请|不再|减免|请假|自行|酌情|提前|延期|不列入|不安排|免于|不参加|选择|继续)[^，。；]{{1,24}})"), "may", "可"),
    Frame(re.compile(f"{_BEGINS}(?P<actor>[^，。；：]{{2,24}}?)(?P<act>(?:免于|免除|豁免|免予|不受|不在此限|不适用|不作要求|不作硬性要求|免[缴交收试考征训])[^，。；]{{0,20}})"), "may", "免"),
    Frame(re.compile(f"{_BEGINS}(?:有事|确有困难的|特殊情况|因故|因病|有特殊情况的)[^，。；]{{0,8}}?可以?(?P<act>[^，。；]{{2,16}})"), "may", "可以"),
    # what comes of what: 未取得证书的不予派遣, 拒绝者会被列入名单, 漏传一次，单位就要被通报
    Frame(re.compile(f"{_BEGINS}(?:对于?|凡是?|如有?|如果|若|如)?(?P<act>(?!对)[^，。；：]{{2,32}}?)(?:者|的(?P<actor>[^，。；：的]{{0,12}}?))，?(?P<cons>(?:由[^，。；]{{2,16}}?)?(?:一律|将|会|会被|将被|可|就|则|要|被|应|须|当年|年内|视情|依法|依规|依照[^，。；]{{2,24}}?|按照?[^，。；]{{2,20}}?|三年内|两年内|一年内|按规定|从严|予以|给予|从重|直接)*(?:{_PUNISHES}|{_REWARDS})[^，。；]{{0,30}})"), "practice", "what it brings"),
    Frame(re.compile(f"{_BEGINS}(?P<act>(?:漏|缺|少|迟到|早退|旷|违反|每[缺少漏]|不去|不参加|不到|不签|不交|逾期|超过)[^，。；]{{1,14}}?)(?:，|就|便)(?P<cons>(?:[^，。；]{{0,8}}?(?:就|便|要|会|将|得))?(?:要|会|被|将|得)*(?:{_PUNISHES})[^，。；]{{0,24}})"), "practice", "what it brings"),
    Frame(re.compile(f"{_BEGINS}(?P<act>(?:[^，。；：]{{0,8}}?(?:累计|连续|达到|达|满|超过|有)){_N}[次天日](?:以上|及以上)?[^，。；]{{0,6}}?)(?:的|者)?，?(?P<cons>(?:一律|将|会|可|就|予以|给予)?(?:{_PUNISHES})[^，。；]{{0,24}})"), "practice", "what it brings"),
    # in what case: 因事外出要请假
    Frame(re.compile(f"{_BEGINS}(?P<actor>[^，。；：]{{2,10}}?)?(?P<cond>(?:因[事病故公][^，。；]{{0,6}}?|临时外出|外出|离[岗村校厂县][^，。；]{{0,6}}?|请假[^，。；]{{0,4}}?|遇[有到]?[^，。；]{{1,10}}?))(?:必须|应当|要|须|应|需)(?P<act>(?!求)[^，。；了]{{2,24}})"), "must", "in that case"),
    Frame(re.compile(f"{_BEGINS}{_WHO}(?P<act>(?:自带|自备|自费|自付|自理|自行解决|自行购买|自行负担)[^，。；]{{2,16}})"), "practice", "at one's own cost", True),
    Frame(re.compile(f"{_BEGINS}(?P<actor>[^，。；：]{{2,16}}?)(?P<act>(?:实行|执行|推行)[^，。；了]{{2,14}}?制)(?=[，。；]|$)"), "practice", "实行……制", True),
    # how much at least, how long: 每支工作队不少于5人, 任教期不少于一学期, 队员每期任职两年
    Frame(re.compile(f"{_BEGINS}(?!其中)(?P<actor>[^，。；：了]{{2,20}}?)(?:原则上|一般|每次|每人|人均|每期|每年|每月|均)*(?P<act>{_BOUND}{_N}{_UNIT}?[^，。；]{{0,10}})"), "must", "so much"),
    Frame(re.compile(f"{_BEGINS}(?P<actor>[^，。；：了]{{0,8}}?(?:期|期限|时间|时长|任期|学制|周期|年限))(?P<act>(?:一般|原则上|通常)?(?:为|是|定为)(?:期)?{_N}(?:至{_N})?(?:个?月|年|天|日|周|学期|小时|个工作日)[^，。；]{{0,6}})"), "must", "how long"),
    Frame(re.compile(f"{_BEGINS}(?P<actor>[^，。；：了]{{0,10}}?(?:服务期|合同期|聘期|任期|聘用期|见习期|集训期|学制))(?P<act>(?:为|是|定为)?{_N}(?:个?月|年|学期|周|天)[^，。；]{{0,4}})"), "must", "how long"),
    Frame(re.compile(f"{_BEGINS}{_WHO}(?P<act>(?:每期|每批|每轮|每届|每任|一次|每次)(?:任职|轮换|服务|驻村|住|住满|培训|在岗|支教|挂职|工作|停留|留宿|学习|任期)(?:满)?(?:为|不少于|至少)?{_N}(?:个?月|年|天|日|周|晚|学期|小时)[^，。；]{{0,6}})"), "must", "how long"),
    Frame(re.compile(f"{_BEGINS}(?P<act>(?<!每)一次(?:要|须|得)?(?:住满|住|停留|学习|留宿)(?:满)?{_N}(?:个?月|天|日|周|晚|小时|分钟))"), "must", "how long"),
    # rounds: 结对干部两个月入户一次
    Frame(re.compile(f"{_BEGINS}(?P<actor>[^，。；：了]{{2,16}}?)(?P<act>{_OFTEN}(?:至少|要|须|应|均|都|需)?[^，。；了]{{2,14}}?{_N}(?:次|天|晚|日|名|篇|小时|课时|人|元|万元|本|张|批|户|遍|回))(?=[^了过]|$)"), "practice", "how often", True),
    Frame(re.compile(f"(?:双方)?(?:约定|商定|议定)(?P<act>{_OFTEN}?[^，。；了]{{2,24}})"), "must", "agreed"),
    # what is handed down: 下达各乡镇劳务输出任务8500人; 全区新增转移劳动力30万人次
    Frame(re.compile(f"下达(?:给)?(?P<actor>各?[^，。；了]{{1,10}}?(?:县市?|乡镇?|镇|市|村|单位|地区|地州|街道|部门|学校|企业|团场))(?P<act>[^，。；了]{{2,16}}?(?:任务|指标|名额|计划){_N}{_UNIT}[^，。；]{{0,6}})"), "must", "a task"),
    Frame(re.compile(f"{_BEGINS}(?:到|至|力争)?(?:[12]\\d{{3}}年)?(?:年?底)?(?:前)?，?(?P<actor>全[区省州县市国乡疆]|各[县乡地][^，。；]{{0,4}}?)(?P<act>(?:新增|完成|实现|转移|培训|输出|选派|安排|建成|结对|组织)[^，。；了]{{2,24}}?{_N}{_UNIT}[^，。；]{{0,6}})"), "must", "a target"),
    # sums by the head: 按每人每天30元标准给予伙食补助
    Frame(re.compile(f"{_BEGINS}(?:并|对[^，。；]{{2,12}}?)?(?P<act>按(?:照)?(?:每[^，。；]{{1,8}})?{_N}元?(?:的)?(?:标准)?(?:[^，。；]{{0,4}}?)(?:给予|发放|支付|缴纳|交纳|补助|补贴|奖励|安排|拨付|核定|收取|支给)[^，。；]{{2,16}})"), "practice", "by the head"),
    Frame(re.compile(f"{_BEGINS}(?P<act>(?:吃住|食宿|费用|伙食|路费|交通费|住宿|学费|体检费用?|报名费|材料费|保险费)(?:要|须|需|均|由个人|全部|一律)*(?:自付|自理|自费|自行承担|自备|免费|个人承担))"), "must", "who pays"),
    # how one is to be: 实行轮岗, 随厂管理
    Frame(re.compile(f"{_BEGINS}(?P<actor>[^，。；：了]{{2,10}}?)(?P<act>随(?:厂|队|班|车|工|校|村)(?:管理|服务|驻|住|上岗|就读))"), "must", "随……管理", True),
    # a ban in talk or in a list: 不能收东西; 学生在校内禁止使用母语
    Frame(re.compile("(?:有规定|规定|纪律|要求)[：，“]*(?:是)?(?P<act>(?:不能|不准|不许|不得|不可以)(?P<bare>[^，。；”]{2,16}))"), "must_not", "不能"),
)  # fmt: skip
SIGNS = re.compile(
    "要|须|应|需|累计|连续|制|呼吁|敦促|促请|吁请|建议|要求|恳请|可|得|免|不少于|不低于|不超过|不高于|不多于|不得|至少|最多|至多|期|一次|每|次|约定|下达|全[区省州县市国]|按|自付|自理|自费|自备|自带|自行|随|者|的|规定|漏|缺"
)
_PAST = re.compile("[了过]|已|曾|累计|去年|共(?!同)|达到|截至|实际|据统计|近年")
_NO_CASE = re.compile(
    "^(?:目的|有的|这样|那样|这里|那里|别的|其他|主要|真正|我|你|她|他|它|是|这|那|不是|当时|当年|现在)|记者|作者|笔者|学者|读者|消费者|前者|后者$"
)


def find(text: str, taken: list[At]) -> Iterator[Demand]:
    """Yield such demands of a sentence, where nothing else was found."""
    words = simplified(text).translate(_QUOTES)
    if not SIGNS.search(words):
        return
    done = list(taken)
    for frame in FRAMES:
        for m in frame.words.finditer(words):
            made = _made(words, frame, m)
            if made is None or any(made.act[0] < e and s < max(made.act[1], made.end) for s, e in done):
                continue
            done.append((made.act[0], made.end))
            yield made


_QUOTES = str.maketrans("「」『』", "“”“”")


def _made(text: str, frame: Frame, m: re.Match[str]) -> Demand | None:
    groups = m.groupdict()
    brings = groups.get("cons") is not None
    if _PAST.search(m[0]) or "不会" in m[0] or _SEEN.search(text, max(0, m.start() - 8), m.start()):
        return None
    act, actor = m.span("bare" if groups.get("bare") else "act"), _actor(text, m)
    if (
        actor is None
        and groups.get("actor")
        and not brings
        and frame.why not in ("how long", "a target", "so much", "in that case")
    ):
        return None
    if brings and (
        _NO_CASE.search(m["act"])
        or (groups.get("actor") and actor is None and text[m.start("cons") - 1] != "，")
    ):
        return None
    if frame.why == "so much" and (actor is None or not _counts(text, actor)):
        return None
    if "有效期" in m[0] or (frame.needs and (actor is None or _THING.search(text[slice(*actor)]))):
        return None
    low = min(act[0], actor[0] if actor else act[0])
    made = Demand(low, m.end(), actor, act, frame.modality, [frame.why])
    if groups.get("cond"):
        made.condition = m.span("cond")
    if brings:
        made.consequence = m.span("cons")
        made.act = (act[0], max(act[1], made.actor[1] if made.actor else act[1]))
        made.end = m.end("cons")
    return made


_SEEN = re.compile("因为|由于|如果|假如|是否|[不没未]$|并不|不会")
_THING = re.compile(
    "(?:期|期限|时间|时长|比例|面积|人数|年龄|标准|工资|次数|数量|学制|任期|队伍?|率|[市县州区乡镇村省])$"
)


def _counts(text: str, actor: At) -> bool:
    """Tell whether a bound is on what people have to do or are: 每支工作队, 任教期, 石河地区."""
    words = text[slice(*actor)]
    people = max((h.end() for h in HEAD.finditer(words)), default=0) == len(words)
    return people or bool(_THING.search(words))


def _actor(text: str, m: re.Match[str]) -> At | None:
    words = m.groupdict().get("actor")
    if not words:
        return None
    low, high = m.span("actor")
    lead = actors.LEAD.match(words)
    low += lead.end() if lead else 0
    while low < high and text[low] in "、，和与并且而的对":
        low += 1
    if high - low < 2:
        return None
    whole = text[low:high]
    if (
        max((h.end() for h in HEAD.finditer(whole)), default=0) == len(whole)
        or _THING.search(whole)
        or actors.fits(whole)
    ):
        return low, high
    return None
