"""Chinese relations: words that relate, with a typed phrase on either side; 由, 被, 与, 向, 受 and 在……下 turn them."""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator
from dataclasses import dataclass, replace

from headwater.extract import patterns as re
from headwater.extract.context.places import RANKS
from headwater.extract.relations.edge import Edge, End, Sort
from headwater.extract.relations.nouns_zh import PhrasesZh
from headwater.model import RelationKind


@dataclass(frozen=True, slots=True)
class Rule:
    """Words that relate: the subject before (or after 由), the object behind (or before 由)."""

    relation: RelationKind
    words: re.Pattern[str]
    subjects: frozenset[Sort]
    objects: frozenset[Sort]


def _r(relation: RelationKind, words: str, subjects: str, objects: str) -> Rule:
    return Rule(relation, re.compile(words), frozenset(subjects.split()), frozenset(objects.split()))  # type: ignore[arg-type]


SUPPORT = "对口(?:支援|援助|帮扶|援建|协作|帮助|帮带|合作)|對口(?:支援|援助|幫扶|援建|協作)"
ACTORS = "body official officials place"
RULES = (
    _r("pairs_with", rf"(?:{SUPPORT}|结对(?:帮扶|支援|帮助|共建|认亲|联系|包联)|結對(?:幫扶|支援|幫助|共建)|包联|结对)(?!工作|项目|项目|机制|关系|關係|任务|的|方案|政策|省|市|单位|地|资金|会议|下|干部|亲|户)(?:了)?", "place body officials firm", "place body families"),
    _r("directs", "统一领导|統一領導|(?<!受)领导(?!小组|干部|人|班子|下|机构|集体|同志|讲话|核心|力|岗位|职务|和|、|，|。|与|体制|的)|領導(?!小組|幹部|人|班子|下|機構|的)|统筹(?:协调|推进|管理|实施)?(?!城乡|兼顾)|統籌(?:協調|推進)?|主管(?!部|单位|的|人|领导|机)|管理(?!局|处|委|办|条例|人员|部|站|制度|体系|学|厅|规定|中心|层|者|所|的|和|、|水平|工作|服务|模式|机构|，|。)|指导(?!意见|员|思想|小组|委|中心|性|方针|价|手册|下|的|和|、|组)|指導(?!意見|員|思想|小組|下|的)|监督(?!管理|局|电话|员|检查|委|的|和|、|下)|指挥(?!部|长|中心|官|的)|督导(?!组|的|和|、)|要求(?!的|是|，|：|。)|责成|責成|牵头负责|负责(?:管理|指导|监督|协调|统筹|组织实施|实施|落实)?(?!人|制|的|，|。|同志)", "body official officials", "body programme officials firm"),
    _r("founded", "(?:成立|设立|設立|创办|創辦|创立|創立|组建|組建|建立|发起|發起|启动|啟動|创建|創建|兴办|興辦|开办|開辦|筹建|推出|实施)(?:了)?(?!于|於|以来|以來|仪式|大会|之|后|後|的|时)", "body place official firm officials", "body programme firm"),
    _r("funds", "(?:出资|出資|资助|資助|拨款|撥款|捐资|捐資|捐建|赞助|贊助|投资|投資|援建|筹资|注资)(?:[\\d,.\\s]*(?:余|多)?[万亿億萬]?元?(?:人民币)?)?(?:建设|建設|修建|兴建|興建|支持|新建|改建|援建|建成|给|給|用于)?(?:了)?(?!额|额度|的资金|项目|资金|环境|者|商)", "body place firm official", "body firm programme place"),
    _r("employs", "(?:雇用|雇佣|僱用|聘用|招聘|招用|录用|吸纳|招收|招录)(?:了)?(?!会|信息|启事|岗位|单位|的)", "body firm place", "people officials"),
    _r("licenses", "(?:批准|许可|許可|授权|授權|核准|审批)(?:设立|成立|组建|设置|設立)?(?:了)?(?!证|後|后|文件|的?程序|手续|，|。)", "body", "firm body"),
    _r("works_with", "(?:联合|聯合|会同|會同|携手|协同)(?!国|會|会|体|發|发|执法|开展|舉|举|主办|社|组织|印发)", "body firm officials place", "body firm officials place"),
    _r("chairs", "主持(?:召开|了|召開)?(?!人|词|下|工作|的)", "official body", "programme body"),
    _r("cites", "(?:援引|引用|引述|转引|轉引)(?:了)?", "paper body", "body paper"),
    _r("renamed", "(?:更名|改名|易名)(?:为|為|成)?|改称(?:为|為)?|改稱(?:為)?", "body programme firm place", "body programme firm place"),
    _r("part_of", "隶属(?:于)?|隸屬(?:於)?|从属(?:于)?|(?:归|歸)?(?:属|屬)(?:于|於)(?!是)", "body firm programme place", "body programme"),
)  # fmt: skip
PAIR = RULES[0]
MUTUAL = re.compile(
    rf"结对(?:认亲|帮扶|共建|结亲|子)?|結對(?:認親|幫扶)?|结亲|結親|认亲|結為(?:親戚|對子)|结为(?:了)?(?:亲戚|对子|亲家|一家人)|结成(?:了)?(?:对子|亲戚|帮扶对子)|结了?对子|(?:建立|签订|確立|确立|形成)(?:了|起)?(?:{SUPPORT}|结对(?:帮扶)?|帮扶|協作|协作)(?:的)?(?:关系|關係|协议|協議)"
)
WITH = re.compile("与|與|和|同|跟")
BELOW = re.compile(rf"在(?P<s>[^，。；：在]{{2,16}}?)(?:的)?(?:大力|倾力|无私|全力)?(?:{SUPPORT})下")
PROJECT = re.compile(
    "(?P<s>[^，。；：]{2,10}?)(?:省|市)?(?:重点|重點|对口|對口)?(?:援疆|援藏|援青)(?:重点|產業|产业)?(?:项目|項目|资金|企业|工程)"
)
LANDED = re.compile(
    "落户(?:在|于)?|落戶|落地(?:于|在)?|建在|坐落于|位于|投产于|在(?=[^，。；]{2,14}(?:投产|建成|开工|落成))"
)
NOMINAL = re.compile(
    rf"(?P<s>[^，。；：]{{2,16}}?)(?:与|與|和|同)(?P<o>[^，。；：]{{2,16}}?)(?:之间)?的(?:{SUPPORT}|结对(?:帮扶|共建)?)(?:关系|關係|工作|协议|合作)?"
)
AS_PARTNER = re.compile(
    rf"作为(?P<s>[^，。；：]{{2,16}}?)的?(?:{SUPPORT}|结对帮扶)的?(?:地区|地區|城市|对象|单位|县|市|州)?，(?=(?P<o>[^，。；：]{{2,20}}))"
)
OF_WHOM = re.compile(rf"(?:{SUPPORT}|结对帮扶)的(?!任务|工作|省|单位|项目|资金)")
PARTNER = re.compile(
    "(?P<o>[^，。；：]{2,16}?)的(?:对口|對口|结对|結對)(?:支援|援助|帮扶|協作|协作)?(?:省份|省市|城市|单位|方|地区|省|市)(?:是|为|為)"
)
UNDER = re.compile(
    r"(?:在(?P<a>[^，。；：在]{2,24}?)的?(?:统一|直接|坚强|正确|具体)?(?:领导|領導|指导|監督|监督|指挥|統籌|统筹)(?:和[\u4e00-\u9fff]{2})?下|(?:接受|受)(?P<b>[^，。；：]{2,20}?)的?(?:直接|统一|双重|雙重)?(?:领导|領導|监督|監督|管理|指导|指導|管辖|管轄)(?!小组|干部|部)|向(?P<c>[^，。；：]{2,20}?)(?:定期|直接)?(?:汇报|匯報|报告工作|報告工作|负责|負責|述职|述職)|对(?P<d>[^，。；：]{2,16}?)负责)"
)
HAS = re.compile("下设|下設|下辖|下轄|内设|內設|设有|設有")
MADE_OF = re.compile("由(?P<parts>[^，。；：]{4,60}?)(?:共同|联合)?(?:组成|組成|构成|構成)")
IS_PART = re.compile(
    "是(?P<whole>[^，。；：]{2,30}?)的?(?:重要|关键|有机|一个|核心|主要)*(?:组成部分|組成部分|一部分|重要内容|下属(?:机构|单位|部门)|直属(?:机构|单位|部门)|内设机构|分支机构|组成部门|派出机构)"
)
FORMER = re.compile(
    "(?P<new>[^，。；：（]{2,20}?)(?:的)?(?:前身(?:是|为|為)|原名(?:为|叫|是)?|旧称)(?P<old>[^，。；：）]{2,24})"
)
ALSO = re.compile(
    "[（(]?(?:，)?(?:又称为?|又稱為?|也称为?|也稱為?|亦称|亦稱|又名|也叫做?|又叫做?|俗称|俗稱|以下简称|以下簡稱|下称|下稱|简称为?|簡稱為?|全称(?:为|是)?|或称)[：:]?"
)
MOVE = re.compile("(?:转移(?:就业|输出)?|轉移|输送|輸送|派遣|选派|選派|劳务输出|外派)")
TOWARDS = re.compile(
    "(?:向|往|赴|到|去)(?P<to>[^，。；：]{2,20}?)(?=(?:转移|轉移|输送|輸送|派遣|选派|選派|务工))"
)
ONWARD = re.compile("(?:就业|了)?(?:到|至|往|去|赴)(?P<to>[^，。；：]{2,24})")
FOR = re.compile(
    "(?:受|接受)(?P<a>[^，。；：]{2,20}?)的?委托|(?:受)(?P<t>[^，。；：]{2,20}?)委託|代表(?P<b>[^，。；：]{2,20}?)(?=签|簽|与|與|向|出席|参加|接受|招|管|发|行使)"
)
COOPERATE = re.compile(
    "(?:与|與|同|和)(?P<o>[^，。；：与]{2,20}?)(?:密切|紧密|长期|開展|开展|共同)*(?:合作|协作|協作|配合|联手|聯手|联合)"
)
NEVER = re.compile(
    "没有?|沒有?|未|不(?!断|仅|僅|少|同|再|久|得)|可能|或许|或許|是否|如果|若|假如|建议|建議|提议|有望|能否|无法|無法|拒绝|拒絕|否认|否認|禁止|难以|希望|呼吁|要不要|无权|谣|據傳|据传"
)
NO_LONGER = re.compile("不再|曾经|曾(?!经)")
CUES = re.compile(
    "对口|對口|结对|結對|结亲|結親|认亲|对子|亲戚|援建|援疆|援藏|领导|領導|统筹|統籌|主管|管理|指导|指導|监督|監督|指挥|督导|要求|责成|負責|负责|牵头|成立|设立|設立|创|創|组建|組建|建立|发起|發起|启动|啟動|兴办|开办|筹建|推出|实施|资|資|拨款|撥款|捐|赞助|雇|僱|聘|招|录用|吸纳|批准|许可|許可|授权|授權|核准|联合|聯合|会同|會同|携手|主持|引|更名|改名|改称|改稱|易名|隶属|隸屬|从属|[属屬][于於]|下[设設辖轄]|[内內][设設]|[设設]有|组成|組成|构成|部分|前身|原名|又称|又稱|也称|也稱|亦称|又名|也叫|又叫|俗称|简称|簡稱|下称|全称|转移|轉移|输送|輸送|派遣|选派|委托|委託|代表|合作|协作|協作|配合|汇报|匯報|受|包联"
)


def find(p: PhrasesZh) -> Iterator[Edge]:
    """Yield the edges of a Chinese sentence."""
    if not CUES.search(p.text) or p.text.rstrip("”」")[-1:] in "？?":
        return
    for rule in RULES:
        for match in rule.words.finditer(p.masked):
            if not p._within(match.start()):
                yield from _told(p, rule, match)
    for told in (_mutual, _pairs, _governs, _names, _moves, _for):
        yield from told(p)


def allowed(p: PhrasesZh, low: int, at: int) -> tuple[bool, bool]:
    """Tell whether a clause up to `at` claims something, and whether it says that it is over."""
    words = re.sub("“[^”]*”", "", p.masked[low:at])
    return not NEVER.search(words), bool(NO_LONGER.search(words))


def _told(p: PhrasesZh, rule: Rule, match: re.Match[str]) -> Iterator[Edge]:
    low, high = p.clause(match.span())
    fine, ended = allowed(p, low, match.start())
    if not fine:
        return
    by = max(p.masked.rfind(sign, low, match.start()) for sign in ("由", "被", "经"))
    passive = by >= low and by != p.masked.rfind("经济", low, match.start())
    if passive:
        first = p.left(by + 1, match.start())
        second = p.left(low, by) if by > low else []
        if not second and p.masked[match.end() : match.end() + 1] == "的":
            second = p.right(match.end() + 1, high)
        elif not second or not second[0].sort:
            second = p.right(match.end(), high) or second
    else:
        first, second = p.left(low, match.start()), p.right(match.end(), high)
        if not first or not first[0].sort:
            first = (
                _before(p, low)
                if low and not p.masked[low : match.start()].strip("　 并並还還也则則将將分别")
                else first
            )
    yield from edges(p, rule, first, second, (match.span(), f"'{match[0]}' between the two", ended))


def _before(p: PhrasesZh, low: int) -> list[End]:
    """The subject of the clause before, for a clause that begins with its verb."""
    start, end = p.clause((low - 1, low - 1))
    for size in range(min(24, end - start), 1, -1):
        if p.sort(start, start + size) in ("body", "place") and not p._inside(start + size, ""):
            return [End(start, start + size, p.sort(start, start + size))]
    return []


def edges(
    p: PhrasesZh, rule: Rule, first: list[End], second: list[End], told: tuple[tuple[int, int], str, bool]
) -> Iterator[Edge]:
    """Join every subject with every object, or each with its own (分别)."""
    at, why, ended = told
    if (
        not first
        or not second
        or any(e.sort not in rule.subjects for e in first)
        or any(e.sort not in rule.objects for e in second)
    ):
        return
    each = len(first) > 1 and len(first) == len(second) and re.search("分别|分別|依次", p.masked)
    pairs = list(zip(first, second, strict=True)) if each else [(s, o) for s in first for o in second]
    for s, o in pairs:
        if s.start < o.end and o.start < s.end:
            continue
        edge = Edge(rule.relation, s, o, at, why, ended)
        if _fits(p, edge):
            yield edge


def _fits(p: PhrasesZh, edge: Edge) -> bool:
    s, o = edge.subject, edge.object
    words = p.text[o.start : o.end]
    if edge.relation == "founded":
        return not re.search(
            "工作$|会议$|會議$|机制$|機制$|制度$|体系$|资金$|考核$|政策$|事业$|方案$|规划$", words
        )
    if edge.relation == "part_of":
        return {s.sort, o.sort} <= {"body", "firm"} or {s.sort, o.sort} == {"programme"}
    if edge.relation == "pairs_with":
        if "families" in (s.sort, o.sort):
            return s.sort in ("officials", "body", "firm")
        if re.search("指挥部|指揮部|办公室|小组$|会议", words):
            return False
        return (s.sort != "officials" and {s.sort, o.sort} != {"body"}) or s.sort == "place"
    if edge.relation == "renamed":
        return s.sort == o.sort or "programme" in (s.sort, o.sort)
    return not (edge.relation == "funds" and s.sort == o.sort == "place")


def _mutual(p: PhrasesZh) -> Iterator[Edge]:
    """A与B结对: what stands on both sides of 与."""
    for match in MUTUAL.finditer(p.masked):
        low, _ = p.clause(match.span())
        fine, ended = allowed(p, low, match.start())
        joints = list(WITH.finditer(p.masked, low, match.start()))
        if not fine or not joints:
            continue
        for joint in joints:
            first, second = p.left(low, joint.start()), p.left(joint.end(), match.start())
            good = (
                first
                and second
                and all(e.sort in PAIR.subjects for e in first)
                and all(e.sort in PAIR.objects for e in second)
            )
            if good and (first[0].sort == "place") == (second[0].sort == "place"):
                flip = first[0].sort == second[0].sort == "place" and _rank(p, first[0]) > _rank(p, second[0])
                ends = (second, first) if flip else (first, second)
                yield from edges(p, PAIR, *ends, (match.span(), f"'{joint[0]}' and '{match[0]}'", ended))
                break


def _rank(p: PhrasesZh, end: End) -> int:
    m = p.starts.get(end.start)
    return RANKS.get(m.kind, 3) if m else 2


def _pairs(p: PhrasesZh) -> Iterator[Edge]:
    for match in BELOW.finditer(p.masked):
        first = p.left(*match.span("s"))
        inside = {e.start for e in first}
        others = [
            m
            for m in p.places
            if m.start not in inside
            and m.kind not in ("country", "province")
            and not match.start() <= m.start < match.end()
        ]
        behind = [m for m in others if m.start >= match.end()][:1] or [
            m for m in others if m.end <= match.start()
        ][-1:]
        earlier = [m for m in others if m.end <= match.start()][-1:]
        if behind and earlier and behind[0].name.rstrip("市县地区州") in earlier[0].name:
            behind = earlier  # the part of it that the sentence is about
        second = [End(m.start, m.end, "place") for m in behind]
        yield from edges(p, PAIR, first, second, (match.span(), f"'{match[0]}'", False))
    for match in PROJECT.finditer(p.masked):
        landed = LANDED.search(p.masked, match.end(), match.end() + 60)
        stop = p.masked.find("。", match.end())
        if landed and (stop < 0 or landed.start() < stop):
            first = [e for e in p.left(*match.span("s")) if e.sort == "place"]
            after = [m for m in p.places if landed.end() <= m.start <= landed.end() + 1]
            second = [End(m.start, m.end, "place") for m in after]
            yield from edges(p, PAIR, first, second, (match.span(), f"'{match[0]}' … '{landed[0]}'", False))
    for match in NOMINAL.finditer(p.masked):
        if allowed(p, p.clause(match.span())[0], match.start())[0]:
            yield from edges(
                p,
                PLACED,
                p.left(*match.span("s")),
                p.left(*match.span("o")),
                (match.span(), f"'{match[0]}'", False),
            )
    for match in AS_PARTNER.finditer(p.masked):
        second = [End(m.start, m.end, "place") for m in p.places if m.start == match.start("o")]
        yield from edges(p, PLACED, p.left(*match.span("s")), second, (match.span(), f"'{match[0]}'", False))
    for match in OF_WHOM.finditer(p.masked):
        second = [End(m.start, m.end, "place") for m in p.places if m.start == match.end()]
        low = p.clause(match.span())[0]
        if allowed(p, low, match.start())[0]:
            start = low + 2 if p.masked.startswith("作为", low) else low
            yield from edges(
                p, PLACED, p.left(start, match.start()), second, (match.span(), f"'{match[0]}'", False)
            )
    for match in PARTNER.finditer(p.masked):
        first, second = p.right(match.end(), p.clause(match.span())[1]), p.left(*match.span("o"))
        yield from edges(p, PAIR, first, second, (match.span(), f"'{match[0]}'", False))


PLACED = _r("pairs_with", "", "place", "place")
REPORTS = _r("reports_to", "", "body officials firm programme", "body official")
PARTS = _r("part_of", "", "body firm programme paper", "body programme")
NAMES = _r("also_known_as", "", "body programme firm place paper", "body programme firm place paper")
TRANSFERS = _r("transfers", "", "body place firm", "place firm body people")
ACTS_FOR = _r("acts_for", "", "body firm officials", "body place firm")
WORKS = _r("works_with", "", "body firm officials place", "body firm officials place")


def _governs(p: PhrasesZh) -> Iterator[Edge]:
    for match in UNDER.finditer(p.masked):
        group = next(g for g in "abcd" if match[g])
        low, _ = p.clause(match.span())
        fine, ended = allowed(p, low, match.start())
        first = p.left(low, match.start())
        if not first or not first[0].sort:
            first = (
                p.right(_skip(p, match.end()), p.clause((match.end() + 1, match.end() + 1))[1])
                if p.masked[match.end() : match.end() + 1] == "，"
                else []
            )
        if fine:
            yield from edges(
                p, REPORTS, first, p.left(*match.span(group)), (match.span(), f"'{match[0]}'", ended)
            )
    for match in HAS.finditer(p.masked):
        low, high = p.clause(match.span())
        if allowed(p, low, match.start())[0]:
            yield from edges(
                p,
                PARTS,
                _items(p, match.end(), high),
                p.left(low, match.start()),
                (match.span(), f"'{match[0]}'", False),
            )
    for match in MADE_OF.finditer(p.masked):
        low, _ = p.clause(match.span())
        whole = p.left(low, match.start())
        if whole and whole[0].sort == "body" and allowed(p, low, match.start())[0]:
            yield from edges(
                p, PARTS, _items(p, *match.span("parts")), whole, (match.span(), "'由……组成'", False)
            )
    for match in IS_PART.finditer(p.masked):
        low, _ = p.clause(match.span())
        if allowed(p, low, match.start())[0]:
            yield from edges(
                p,
                PARTS,
                p.left(low, match.start()),
                p.left(*match.span("whole")),
                (match.span(), f"'{match[0]}'", False),
            )


def _skip(p: PhrasesZh, at: int) -> int:
    return at + 1


def _items(p: PhrasesZh, start: int, end: int) -> list[End]:
    """The items of a list of bodies: each that is one."""
    while start < end and p.masked[start] in "了　 有":
        start += 1
    found, low = [], start
    for a, b in [*[m.span() for m in JOINED_ZH.finditer(p.masked, start, end)], (end, end)]:
        stop = a
        while stop > low and p.sort(low, stop) != "body" and stop > a - 4:
            stop -= 1
        if p.sort(low, stop) == "body":
            found.append(End(low, stop, "body"))
        low = b
    return found


JOINED_ZH = re.compile("、|和|及|以及|与")


def _names(p: PhrasesZh) -> Iterator[Edge]:
    for match in FORMER.finditer(p.masked):
        new, old = p.left(*match.span("new")), p.right(*match.span("old"))
        if (
            allowed(p, *match.span("new"))[0]
            and len(new) == len(old) == 1
            and new[0].sort == old[0].sort
            and new[0].sort in ("body", "programme", "firm", "place")
        ):
            yield Edge("renamed", old[0], new[0], match.span(), "'前身', '原名'")
    for match in ALSO.finditer(p.text):
        low, high = p.clause((match.start(), match.end()))
        first = p.left(low, match.start())
        close = re.search("[）)]", p.text[match.end() : high])
        second = p.right(match.end(), match.end() + close.start() if close else high)
        if not second or not second[0].sort:
            second = (
                [End(match.end(), match.end() + close.start(), "programme")]
                if close and 2 <= close.start() <= 12
                else []
            )
        if len(first) == 1 and len(second) == 1 and second[0].sort in NAMES.objects:
            yield from edges(p, NAMES, first, second, (match.span(), f"'{match[0].strip('（(')}'", False))


def _moves(p: PhrasesZh) -> Iterator[Edge]:
    for match in MOVE.finditer(p.masked):
        low, high = p.clause(match.span())
        fine, ended = allowed(p, low, match.start())
        people = re.search("劳动力|勞動力|务工人员|工人|劳力|农民工|学生|群众|毕业生", p.masked[low:high])
        if not fine or not people:
            continue
        to = TOWARDS.search(p.masked, low, match.end() + 1)
        onward = ONWARD.match(p.masked, match.end())
        span = to.span("to") if to else onward.span("to") if onward else None
        if span is None:
            continue
        second = p.right(*span)
        stop = min(i for i in (to.start() if to else match.start(), match.start()))
        cut = re.search("有?组织|將|将|把|共|累计|有序", p.masked[low:stop])
        first = p.left(low, low + cut.start() if cut else stop)
        yield from edges(p, TRANSFERS, first, second, (match.span(), f"'{match[0]}'", ended))


def _for(p: PhrasesZh) -> Iterator[Edge]:
    for match in FOR.finditer(p.masked):
        group = next(g for g in ("a", "t", "b") if match[g])
        low, _ = p.clause(match.span())
        if allowed(p, low, match.start())[0]:
            yield from edges(
                p,
                ACTS_FOR,
                p.left(low, match.start()),
                p.left(*match.span(group)),
                (match.span(), f"'{match[0]}'", False),
            )
    for match in COOPERATE.finditer(p.masked):
        low, _ = p.clause(match.span())
        if allowed(p, low, match.start())[0] and not re.search("对口|對口", match[0]):
            yield from edges(
                p,
                replace(WORKS),
                p.left(low, match.start()),
                p.left(*match.span("o")),
                (match.span(), f"'{match[0]}'", False),
            )
