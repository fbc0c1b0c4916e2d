"""One Chinese sentence made plain for reading who stands where: simplified characters in place of traditional ones, no
dates, no brackets, no numbering; its clauses; and the noun phrases that begin or end at a place in it.

Offsets of what is found are those of the sentence as written (`Plain.end`).
"""
# Patterns are data and stay on one line.

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence

from headwater.extract import patterns as re
from headwater.extract.context.places import Mention
from headwater.extract.people.chinese_words import simplified
from headwater.extract.relations.edge import End, Sort
from headwater.extract.relations.heads_zh import VAGUE, WHOLE, head

_QUOTES = str.maketrans("「」『』﹁﹂‘’", "“”“”“”“”")
_ASIDE = re.compile(
    r"^\s*(?:【[^【】]{1,30}】|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百\d]{1,4}条[\s　]+|\d{1,2}(?:[.．、](?!\d)|[)）])|[-*•·●○◆■①-⑳]+)|[（(〔\[［][^（()）〔〕\[\]［］]{0,60}[）)〕\]］]|[\s　*]+"
)
_DATE_BEFORE = "于在自从至到截"
_DATE_BEHIND = re.compile(
    "(?:底|末|初|中旬|间|以来|起|以后|之后|后|以前|前|年度|期间|时|的时候)?(?=，)|(?:底|末|初|起|以来|以后|间|后)"
)
_BREAK = re.compile("[，；：。！？!?\n—]+|(?<!\\d)[,;:]|[,;:](?!\\d)")
_SPEECH = re.compile("“[^“”]*[，。；！？：][^“”]*”")
_QUOTED = re.compile("“[^“”，。；]{1,30}”|《[^《》]{2,60}》")
STOPS = re.compile(
    "(?:对口|定点)(?:支援|帮扶|援助|协作|援建)(?!办|工作|项目|省|地区|单位|干部|指挥|领导|协调|方|前|资金|县|市|州|人才|教师|医|对象|任务|关系|协议|机制|的)|此前|一直|陆续|相继|随后|至今|委托(?!人|书|代理)|派驻(?!干部|单位|机构|纪检)|派往|面向|承包给|下设|内设|下辖|设立|设有|设在|设于|设置|成立(?!大会)|组建|建立|创办|创建|创立|开办|兴办|筹建|发起|启动|推出(?!版)|隶属|从属|直属(?!机关|单位|部门|机构|事业)|挂靠|归口|划归|并入|划入|合并|更名|改名|改称|前身|原名|简称|俗称|又称|又叫|也叫|全称|名为|称为|接受|承担|负责(?!人|同志)|牵头(?!单位|部门)|主管(?!部门|单位)|统筹|领导(?!小组|干部|班子|组|力|人|同志|机构)|指导(?!中心|小组|站|员|意见|组|委|办|处|室|手册|价)|指挥(?!部|中心|长|所|官)|管辖|掌控|控制(?!中心)|托管|代管|接管|出资|捐资|筹资|投资(?!集团|公司|基金|促进|管理|局|银行)|拨付|拨款|下拨|划拨|列支|列入|纳入|资助(?!中心|计划|项目|基金|者|方)|援建(?!指挥|办|干部|项目|工程|单位|中心|队|组|资金)|捐建|捐赠|赞助|选派|派遣|派出(?!所|单位|机构|县)|抽调|输送(?!站|中心)|吸纳|招收|录用|雇用|聘用|接收(?!站|企业|单位|中心|方|地)|签订|签署|缔结|结为|结成|结对(?!干部|单位|村|户|工作|办|小组|共建协|学校|地区|方|计划)|包联(?!单位|村|干部|工作|户|办|组|安排)|兼任|担任|出任|任命|当选|接任|升任|召开|举办(?!方|地|单位)|举行|印发|颁布|发布(?!会|厅)|制定|制订|出台|要求|规定(?!的)|宣布|表示|认为|指出|介绍|告诉|强调|透露|透过|实行|推行|采取|采用|回应|促请|获(?!奖)|指(?!挥|导|数|标|南|定)|显示|记载|发现|报道(?!组)|援引|引用|引述|依据|根据|按照|依照|依托|围绕|通过|经过|随着|为了|由于|因为|如果|除了|除(?!四|夕)|以及|并且|而且|或者|还是|但是|然后|其中|分别|先后|累计|已经|正在|共同(?!体)|联合(?!会|国|体|工作|党|总|办|指挥|社|组|执法)|会同|携手|协同(?!创新|中心)|配合|协助|参与|参加|用于|给予|发放|提供|支付|报销|补贴(?!资金|办|标准)|奖励(?!资金|基金|办法)|扣减|取消|增加|减少|达到|超过|完成|推动|促进(?!会|中心|条例|就业|处|局)|推进(?!会|办|组|小组|委)|落实|实施(?!方案|办法|细则|意见)|开展|(?<![府会党团益间利层社])组织(?!部|委|员|处|科|办|机构)|动员|安排(?!表)|进驻|入驻|驻扎|位于|坐落|迎来|走进|来自|抵达|赴(?!任)|建成|建起|修建|兴建|新建|扩建|改建|购置|购买|添置|引进|投入(?!品)|交给|交由|移交|转交|送|收取|使用|登记(?!处|所|中心|局|机关|册|表)|听命|服从|报请|上报|报送|报告(?=[^，。]{2})|汇报|述职|报备|备案(?!中心)"
    "|(?<![理自事缘])由|把(?!手)|(?<![大上中少名])将(?!军|来)|被(?!褥|服)|跟|(?<![司命条法指])令|(?<![大天公即])使(?!馆|用|者|命|节)|(?<![原规守细准否])则|却|但|而|且|仍|也|(?<![首成古京故])都(?!市|江|督)|又|还|(?<![成迁])就(?!业|医|学|读|近|地|餐|诊|任|职)|(?<![人英育])才|即(?!墨)|均(?!衡)|皆|须|(?<![相适])应(?!急|用|届|对|征)|需(?!求)|必(?!要)|(?<![许认])可(?!再|持)|(?<=[^，、])以(?![上下内外前后来及])|(?<![所正主为存现潜])在(?![职岗校编村籍押读建乡地家线])|(?<![属位等由关对基至])于(?!田|都|洪|阗|集|谦)|向(?!阳|荣|导|东|前)|(?<![针面相])对(?!口|外|台|象|应|联|接|子)|(?<![自跟服])从(?!业|教|军|政|江|化)|自(?!治|然|愿|强|主|助|来|筹|考|我|贡)|(?<![作成])为(?!民|主|人)|受(?!援|助|益|访|灾|训|聘|奖|害|贿)|(?<![财])经(?!济|费|贸|营|开|理|信|验|委|常|办|典|管)|是(?!非)|(?<![国所公私共拥含享持])有(?!限|关|色|机|线|组织|偿|效|志|害|轨)|[了没不未吗呢啊]|着(?!力)|(?<![通经超难])过(?!渡|程|户|敏|境)|(?<!小)说|(?<![名职简全])称(?!号|职|谓)|给(?!水|排|养)|(?<![数依根证占票])据(?!点)|按(?!揭|摩)|让|叫|(?<!申)请(?!示|假|愿|战)|并(?!轨)|曾|已|系(?!统|列|主任)"
)
"""Words that stand in no name: a phrase ends or begins at them."""
LEAD = re.compile(
    "^(?:其中|报告|指(?!挥|导|数|标|南|定)|称|宣布|决定|明确|提出|同时|此外|另外|目前|现在|如今|年内|年末|年初|近年来|近年|今年|去年|当年|同年|次年|当时|后来|随后|此后|为此|因此|所以|日前|全年|一是|二是|三是|四是|五是|六是|七是|八是|近日|最近|原先|起初|最初|最后|首先|其次|再次|一方面|另一方面|特别是|尤其是|例如|比如|譬如|据悉|下一步|期间|每年|每月|五年来|多年来|十年来|长期以来|自成立以来|会后|会前|会上|会议|自此|从此|以|就|则|又|也|还|并|而|但|且|即|或|等|、|的|各|原|现|新|仅|只|约|共|全部|主要|一般|原则上|具体|一律|统一|直接|业务上|行政上|上述|年(?!级)|月|日(?!常|报|用|间)|其|再|另|而|、)+"
)
_SOFT = re.compile("^(?:各|其|原|新|约|共|全部|年|月|现|上述|以|会议|具体)+")
"""What may be a part of the name behind it: 各县, 原县劳务办, 年度."""
COUNT = re.compile(
    r"^(?:近|约|超|超过|共|至少|不少于|累计)?[\d一二三四五六七八九十百千万两余多几.,]+[万余多]*(?:名|位|个|所|家|座|间|批|支|项|户|人|对|套|辆|处|条|栋|类|种|期)?(?:的)?"
)
_SO_MANY = re.compile("[^\\d]{0,4}\\d+个")
"""One of several groups by their numbers: 12个地州、82个县."""
_SO_ON = re.compile(
    "等(?:地|地区|省市|省份|市县|单位|部门|机构|学校|企业|[\\d一二三四五六七八九十两几多]+[个家所]?[^，等]{0,6})?$"
)
_GOES_ON = re.compile(
    "的|[\\d、（(“《，]|[一二三四五六七八九十百千两多数几]+[余多]?[名个所家位支万亿批座间]|等|共|各|每|全|先后|分别|均|都|也|则|统一|直接|具体|共同|联合|累计|正式|多次|双方|以来|期间|以及|和|及|与|同|进行|负责|现|再|一|日常|当年|所需|另|组织|面向|公开|紧|积极|大力|率先|扎实|主要|牵头|采|拟|按|依|相继|陆续|随|业务上|行政上|同时|两|之间|计划|继续|开始|首|务工|就业|工作|支教|接|建|任|派|管|设|发|合|签|结|缔|成|协|领|下|前|购|开|招|改|拨|划|投|捐|资|援|承|实|启|推|调|选|更|并|归|隶|挂|属|来|主|兼|担|出|监|控|考|审|督|统|托|代|运|经|包|对|定|帮|扶|参|配|自|曾|已|将|由|被|向|于|在|从|为|是|有|要|须|应|可|不|未|没|获|得|给|把|其"
)
"""What may follow a name that ends there; before other words it is a part of a longer one."""
JOINT = re.compile("、|以及|和|及(?!时|其)|与|暨|跟|或(?!者)")


class Plain:
    """One sentence. `text`: as it is read, of the same length as what was written; `r`: without what parts names,
    `at`: where each of its characters stands in `text`; `guarded`: `r` with names closed up, so that no word is
    looked for inside them."""

    def __init__(
        self,
        text: str,
        places: Sequence[Mention],
        dates: Sequence[tuple[int, int]],
        officials: Collection[str],
    ) -> None:
        self.text = simplified(text).translate(_QUOTES).replace("计画", "计划")
        self.officials = officials
        self._clauses: list[tuple[int, int]] | None = None
        keep = bytearray(b"\x01" * len(text))
        held = [m.span() for m in _QUOTED.finditer(self.text)]
        for m in _ASIDE.finditer(self.text):
            keep[m.start() : m.end()] = bytes(m.end() - m.start())
        parted: list[int] = []
        for start, end in dates:
            if any(a <= start < b for a, b in held):
                continue
            low = start - 1 if start and self.text[start - 1] in _DATE_BEFORE else start
            behind = _DATE_BEHIND.match(self.text, end)
            high = behind.end() if behind else end
            keep[low:high] = bytes(max(0, high - low))
            parted.append(high)
        self.at = [i for i, flag in enumerate(keep) if flag]
        self.r = "".join(self.text[i] for i in self.at)
        spots = {t: k for k, t in enumerate(self.at)}
        closed = list(self.r)
        self.named: dict[int, int] = {}
        for m in _QUOTED.finditer(self.r):
            closed[m.start() + 1 : m.end() - 1] = "□" * (m.end() - m.start() - 2)
        for place in places:
            a, b = spots.get(place.start), spots.get(place.end - 1)
            if a is None or b is None or (STOPS.match(self.r, a) and not place.canonical):
                continue
            if place.canonical or not STOPS.search(self.r[a + 1 : b + 1]):
                self.named[a] = max(self.named.get(a, 0), b + 1)
                closed[a + 1 : b] = "□" * max(0, b - a - 1)
        self.guarded = "".join(closed)
        gaps = [(bisect_left(self.at, k),) * 2 for k in parted]  # no name goes over a date
        self.stops = [
            *(m.span() for m in STOPS.finditer(self.guarded)),
            *((a, b) for a, b in gaps if 0 < a < len(self.r)),
        ]

    def end(self, a: int, b: int, sort: Sort) -> End:
        """Return r[a:b] as an end, at offsets of what was written."""
        return End(self.at[a], self.at[b - 1] + 1, sort)

    def words(self, end: End) -> str:
        """The words of an end, folded."""
        return self.text[end.start : end.end]

    def clauses(self) -> list[tuple[int, int]]:
        """The clauses of the sentence, cut at commas and the like but never within a name."""
        if self._clauses is not None:
            return self._clauses
        cuts = [m.span() for m in _BREAK.finditer(self.guarded)]
        for m in _SPEECH.finditer(self.r):
            cuts += [(m.start(), m.start() + 1), (m.end() - 1, m.end())]
        cuts.sort()
        found, low = [], 0
        for a, b in [*cuts, (len(self.r), len(self.r))]:
            if a > low:
                found.append((low, a))
            low = max(low, b)
        self._clauses = found
        return found

    def sort(self, a: int, b: int) -> Sort:
        """Return what r[a:b] is, "" where it is no name."""
        words = self.r[a:b]
        if not 1 <= len(words) <= 36:
            return ""
        if words in self.officials:
            return "official"
        closed = self.guarded[a:b]
        if self.named.get(a) == b:
            return "place"
        if closed[0] == "“" and closed[-1] == "”" and closed.count("“") == 1:
            return "programme"
        if closed[0] == "《" and closed[-1] == "》":
            return "paper"
        if closed.count("“") != closed.count("”") or closed.count("《") != closed.count("》"):
            return ""
        tail, sort = head(words)
        if not sort or (tail == words and words not in WHOLE and (len(tail) < 2 or words in VAGUE)):
            return ""
        if sort == "place" and len(words) < 2:
            return "place" if words in WHOLE else ""
        if (
            len(tail) == 1
            and len(words) < 3
            and sort not in ("place",)
            and words[0] not in "该本此我县市省州区乡镇村"
        ):
            return ""
        return sort

    def ending(self, b: int, low: int) -> tuple[int, int, Sort] | None:
        """The longest noun phrase of r[low:b] that ends at `b`."""
        if more := _SO_ON.search(self.r, low, b):
            b = more.start()
        a = max([low, *(e for s, e in self.stops if low <= s and e <= b and s < b)])
        while a < b:
            lead = LEAD.match(self.r[a:b])
            if lead and a not in self.named and lead.end() < b - a:
                soft = _SOFT.match(self.r[a:b])
                if soft and soft.end() == lead.end() and self.sort(a, b) and self.r[a] in "各原新":
                    break
                a += lead.end()
                continue
            break
        of = self.guarded.rfind("的", a, b - 1)
        whose = self.sort(a, of) if of > a else ""
        if whose == "place" and (sort := head(self.r[of + 1 : b])[1]):
            return a, b, sort
        if of >= a and (sort := self.sort(of + 1, b)):
            return of + 1, b, sort
        if of >= a:
            return None
        sort = self.sort(a, b)
        return (a, b, sort) if sort else None

    def opening(self, a: int, high: int) -> tuple[int, int, Sort] | None:
        """The longest noun phrase that begins at `a` (behind what leads to it) within r[a:high]."""
        while a < high and self.r[a] in "了着过的、" and a not in self.named:
            a += 1
        stop = min([high, *(s for s, _ in self.stops if s > a)], default=high)
        if any(s == a < e for s, e in self.stops) and a not in self.named:
            return None
        for b in range(min(stop, a + 36), a, -1):
            if b < stop and not _GOES_ON.match(self.r, b):
                continue
            cell = self.guarded[a:b]
            if "的" in cell:
                inner = cell.rindex("的")
                if inner + 1 < len(cell) and (sort := self.sort(a + inner + 1, b)):
                    whose = self.sort(a, a + inner)
                    return (a if whose in ("place", "body", "firm") else a + inner + 1), b, sort
                continue
            if sort := self.sort(a, b):
                return a, b, sort
            if cell in VAGUE and self.r[b : b + 1].isdigit():
                return a, b, head(cell)[1]
        return None

    def several(self, a: int, b: int, sort: Sort) -> list[tuple[int, int, Sort]]:
        """The items of a list of names r[a:b]; the whole where it is one."""
        cuts = [m.span() for m in JOINT.finditer(self.guarded, a, b)]
        if not cuts:
            return [(a, b, sort)]
        found: list[tuple[int, int, Sort]] = []
        low = a
        for start, stop in [*cuts, (b, b)]:
            one = self.sort(low, start)
            if one and start - low >= 2:
                found.append((low, start, one))
                low = stop
        if low < b:
            return [(a, b, sort)]
        if sum(bool(_SO_MANY.match(self.r, start)) for start, _, _ in found) > 1:
            return [(a, b, sort)]
        kinds = {one for _, _, one in found}
        alike = len(kinds) == 1 or kinds <= {"body", "place", "firm"} or kinds <= {"programme", "matter"}
        if not alike or kinds <= {"matter"}:
            return [(a, b, sort)]
        return found

    def ends(self, found: tuple[int, int, Sort] | None) -> Iterator[End]:
        """The ends that a noun phrase holds: one for each of a list."""
        if found:
            for a, b, sort in self.several(*found):
                yield self.end(a, b, sort)
