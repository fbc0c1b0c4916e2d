"""What a Chinese phrase is, by how it ends: data; simplified and traditional forms. And phrases beside a verb."""
# Patterns are data and stay on one line.

from collections.abc import Sequence

from headwater.extract import patterns as re
from headwater.extract.context.places import RANKS, Mention
from headwater.extract.relations.edge import End, Sort

ENDINGS: tuple[tuple[Sort, re.Pattern[str]], ...] = (
    ("paper", re.compile(r"(?:《[^《》]{2,60}》|[^的]*(?:日报|日報|晚报|晚報|时报|時報|周刊|通讯社|通訊社|新闻网|电视台|报告|報告|报道|報道|白皮书|论文|文章|条例|條例|通知|意见|意見|该报|該報|新华社|新華社))$")),
    ("body", re.compile(r"(?:[部局厅廳署院](?<![全内內西东東南北中外大小学學]部)|(?<![公官上打])司|[\u4e00-\u9fff]{2,}(?<!集)[团團](?<!社团)|警方|警察|军队|軍隊|部队|部隊|武警|出版社|报社|報社|杂志社|国库|國庫|诊所|診所|事务所|事務所|看守所|收容所|(?:修女|教|商|学|學|同乡|同鄉|董事|监事|監事|红十字|慈善|促进|促進|研究|居委|管委|组委|村委|互助|基金|议|議)(?:会|會)|(?:委员会|委員會|办公室|辦公室|指挥部|指揮部|领导小组|領導小組|工作组|工作組|督查组|督導組|督导组|协调小组|小组|小組|专班|工作队|工作隊|政府|党委|黨委|党组|县委|縣委|市委|省委|区委|區委|州委|地委|团委|團委|党组织|党支部|基层组织|社会组织|纪委|紀委|政法委|发改委|经信委|国资委|编办|党中央|中央|团市委|团县委|团省委|团中央|人大|政协|政協|法院|检察院|妇联|婦聯|工会|工會|协会|協會|联合会|基金会|基金會|兵团|兵團|法庭|公安局|派出所|援疆办|扶贫办|[\u4e00-\u9fff]办|支队|大队|总队|医院|醫院|[该該本我两兩][校园園院所社馆館会會局厂廠]|团部|團部|师部|連队|连队|連隊|团场|幼儿园|幼兒園|图书馆|圖書館|学校|學校|夜校|党校|技校|职业学院|学院|學院|大学|大學|中学|小学|研究所|研究院|中心|银行|銀行|机构|機構|机关|機關|单位|單位|部门|部門|前指|指挥中心|财政|財政|国务院|國務院|联席会议|組|组|社区|社區|支部|党支部|处|處|站|(?<=[\u3400-\u9fff]{2})(?:科|室|股)|(?:第[一二三四五六七八九十\d]{1,3}|\d{1,2}|各)师|当局|當局|联盟|理事会))$")),
    ("programme", re.compile(r"(?:工程|计划|計劃|规划|規劃|项目|項目|行动|行動|活动|活動|工作|政策|战略|戰略|方案|运动|運動|机制|機制|体系|制度|专项|課程|课程|会议|會議|大会|大會|座谈会|座談會|论坛|論壇|峰会|推进会|事务|事務|该计划|基金|资金|考核|试点|水库|事业)$")),
    ("firm", re.compile(r"(?:公司|企业|企業|集团|工厂|工廠|[纺织紡服装电子机械化肥钢铁食品加工]厂|厂|廠|合作社|产业园|產業園|园区|園區|工业园|车间|農場|农场|煤矿|矿山)$")),
    ("officials", re.compile(r"(?:干部|幹部|党员|黨員|公职人员|公職人員|公务员|公務員|干部人才|机关工作人员|工作人员|工作队员|队员|职工|職工|官员|官員|领导|領導|民警)$")),
    ("families", re.compile(r"(?:家庭|农户|農戶|贫困户|貧困戶|牧户|住户|[数\d一二两三四五六七八九十百千万余多]户|户[\u4e00-\u9fff]{0,3}群众|群众|群眾|村民|居民|农牧民|農牧民|农民|農民|牧民|亲戚|親戚)$")),
    ("people", re.compile(r"(?:协警|協警|辅警|輔警|保安|网格员|護林員|护林员|巡护员|联络员|信息员|管理员|讲解员|护边员|劳动力|勞動力|务工人员|務工人員|工人|员工|員工|学生|學生|教师|教師|医生|人员|人員|清洁工|清潔工|毕业生|農民工|农民工|人才|专家|富余劳力)$")),
    ("place", re.compile(r"(?:^(?![该本各全几两数多每某外大小一二三四五六七八九十])[一-鿿]{2,4}(?<![超城都股上夜门本全各外])(?:省|市|县|縣|州|自治州|地区|地區)|省市|省区市|省份|省区|地州市?|地州|地市|^地[区區]|县市区?|县区|区县|各省|各县|各市|各地|[\d一二三四五六七八九十两多余]个?(?:省|市|县|区|州|地区|师|团场|乡镇|村)|团场|[一-鿿]{1,4}村|[一-鿿]{1,4}(?:乡|鄉|镇|鎮)|(?:该|本|各|全)[省市县区州]|自治区|自治區)$")),
)  # fmt: skip
OFFICE = re.compile("[长長记記席员員总總任使]$")
BAD = re.compile(r"[了着過过是不没沒被说說让讓们們她他你我您吗嗎呢]|因为|由于|如果|同时|但|而且|其中|以及其")
QUOTED = re.compile(
    r"[“「『\"][^“”「」『』\"]{2,24}[”」』\"](?:[\u4e00-\u9fff]{0,6}(?:工程|计划|計劃|活动|活動|项目|項目|行动|行動|工作|政策|机制|中心|学院|基金|運動|运动))?$"
)
CUT = re.compile(r"[，。；：！？,;:!?\s¦]")
JOINED = re.compile(r"[、]|和|与|與|及|以及|暨")
ADVERBS = re.compile(
    r"(?:统一|归口|共同|分别|分別|也|已经|已經|已|将|將|正式|全面|负责|負責|开始|開始|一直|继续|繼續|主要|联合|先后|先後|具体|直接|每[日天周旬月季年]度?|定期|每半年|还|還|并|並|又|都|均|则|則|就|要|(?<![员員大协協联聯理金基工商学學议議事谈談合])[会會]|须|須|必须|必須|应当|應當|应|應|需要|需|承担|承擔|积极|大力|牵头|牽頭|首次|再次|重新|全部|逐步|同|一起|、|当年|曾|曾经|率先|自|共|等|着力|着手|决定|決定|以来|以來|起|至今|不再|宣布|部署|决定|牢牢|自愿|主动|\s)+$"
)
LEADING = re.compile(
    r"^(?:据(?=《)|另有|还有|另外|仅|共有|已有|约有|[^\u4e00-\u9fff“「《\d]|目前|近年来|近年來|随后|隨後|此后|此後|后来|後來|同时|同時|当时|當時|此外|其中|为此|因此|经|并且|而且|并|但是|但|而|则|也|又|还|随着|截至|年底|根据|按照|据悉|日前|近日|今年|去年|当年|这年|该年|期间|至今|以来|起|从此|自此|此前|由于|例如|比如|即|自(?!治|愿|然)|年|月|日(?![\u4e00-\u9fff]{1,10}(?:院|校|市|县|省|公司|集团|局))|由)+"
)
AROUND = re.compile(
    r"在|于|於|向|通过|通過|按照|根据|從|从|有组织|积极|累计|先后|每年|为了|将|把|以(?!及)|组织(?![部者委]|工作)|会同"
)
"""What follows a subject and is not part of it."""
ACTS = re.compile(
    r"印发|开展|召开|举办|举行|发布|签订|签署|招聘|进行|推进|制定|出台|主持|参加|用于|从事|实施|发放|提供|共同|联合|开发|实现|實現|(?<![党团会基层社])组织(?![部者委])|以(?!及)|并(?!轨)|(?<![外未近本])来|向|为(?!民)"
)
"""Verbs that end an object."""
TAIL = re.compile(
    r"(?:[一二三四五六七八九十两\d]{1,2}个?(?:县|縣|市|地|省|区|區|州|县市|地州|村|师)|等(?:地|县|市|省|省市|地区|\d+个?(?:县|市|地州|省市))?)"
)


OWNER = re.compile("(?:控股|旗下|下属|下屬|所属|所屬|直属|直屬|附属|附屬|主管|主办|投资|出资|全资)的?")
GLOSS = re.compile(r"(?<=[^（(，。；])[（(][^（）()]{1,30}[）)]$")
"""A bracket behind a name and no part of it."""
HERE = re.compile("[该該本我全][省市县縣州区區]")
NOT_PLACE = re.compile("隶属|隸屬|属于|屬於|归|[厅廳局部委署院]|会同|會同|联合")
"""A name that the gazetteer does not know and that has these is no place: 省教育厅会同省."""


class PhrasesZh:
    """One Chinese sentence; dates are blanked, so that they part nothing."""

    def __init__(
        self,
        text: str,
        places: Sequence[Mention],
        officials: dict[str, str],
        dates: Sequence[tuple[int, int]],
    ) -> None:
        places = [m for m in places if m.canonical or not NOT_PLACE.search(m.name[:-1])]
        self.text, self.places, self.officials = text, places, officials
        masked = text
        for start, end in dates:
            low = start - 1 if start and text[start - 1] in "于於在自从從至" else start
            masked = masked[:low] + "　" * (end - low) + masked[end:]
        self.masked = masked
        self.starts = {m.start: m for m in places}

    def clause(self, at: tuple[int, int]) -> tuple[int, int]:
        """Return the clause round some words."""
        left = max((m.end() for m in re.finditer(r"[，。；：！？,;:!?]", self.text[: at[0]])), default=0)
        right = re.search(r"[，。；：！？,;:!?]", self.text[at[1] :])
        return left, at[1] + right.start() if right else len(self.text)

    def trim(self, start: int, end: int) -> tuple[int, int]:
        """Take blanks and adverbs from both ends."""
        while True:
            words = self.masked[start:end]
            head = LEADING.match(words)
            if head and head.end() < len(words) and not self._begins_name(start, head.end()):
                start += head.end()
            tail = ADVERBS.search(self.masked[start:end])
            if (
                tail
                and not self._quoted_end(end)
                and not any(words.endswith(name) for name in self.officials)
            ):
                end = start + tail.start()
            lead = len(self.masked[start:end]) - len(self.masked[start:end].lstrip("　 “”、"[0:2]))
            start += lead
            if self.masked[start:end] == words or start >= end:
                return start, end

    def _begins_name(self, start: int, size: int) -> bool:
        return start in self.starts or self.text[start : start + 1] in "“「《"

    def _quoted_end(self, end: int) -> bool:
        return any(m.end == end for m in self.places)

    def left(self, start: int, end: int) -> list[End]:
        """Return the ends that stand in text[start:end] as a subject: several where all are names."""
        if (here := HERE.match(self.masked, start, end)) and here.end() in self.starts:
            start = here.end()
        for m in AROUND.finditer(self.masked, start, end):
            low, high = self.trim(start, m.start())
            if m.start() > start and self.sort(low, high) and not self._within(m.start()):
                end = m.start()
                break
        start, end = self.trim(start, end)
        if bracket := GLOSS.search(self.masked, start, end):
            end = bracket.start()
        start = self._own(start, end)
        return self.split(start, end, fit_left=True) if start < end else []

    def _own(self, start: int, end: int) -> int:
        """Where the phrase begins behind whose it is: 上原兵团控股的赛兰集团, 该省日湄市."""
        low = start
        for m in OWNER.finditer(self.masked, start, end):
            if self.sort(m.end(), end):
                low = m.end()
        here = HERE.match(self.masked, low, end)
        return here.end() if here and self.sort(here.end(), end) == "place" else low

    def right(self, start: int, end: int) -> list[End]:
        """Return the ends that begin at `start`."""
        while start < end and self.masked[start] in "了着過过　 的":
            start += 1
        if start >= end or (self.masked[start] in "、和与等及" and start not in self.starts):
            return []
        if listed := self._listed(start, end):
            return listed
        cut = re.search(r"[（(]", self.masked[start:end])
        stop = start + cut.start() if cut and cut.start() > 1 else end
        acts = ACTS.search(self.masked, start + 2, stop)
        if acts and not self._within(acts.start()):
            stop = acts.start()
        for size in range(min(stop - start, 34), 1, -1):
            words = self.masked[start : start + size]
            following = self.masked[start + size : start + size + 1]
            if self.sort(start, start + size) and not (following and self._inside(start + size, words)):
                return self.split(start, start + size, fit_left=False)
        return []

    def _inside(self, at: int, words: str) -> bool:
        """Tell whether a phrase goes on behind `at`: 工作队 in 工作队员."""
        return self.masked[at : at + 1] in "员員长長化性部局处處式者率费費法级級"

    def _listed(self, start: int, end: int) -> list[End]:
        """Places one after the other: 巴楚、莎车、泽普、叶城四县."""
        found: list[End] = []
        at = start
        while at < end and (m := self.starts.get(at)) and m.end <= end:
            found.append(End(m.start, m.end, "place"))
            at = m.end
            joint = JOINED.match(self.masked, at)
            if not joint:
                break
            at = joint.end()
        rest = self.masked[at:end]
        if not found:
            return []
        tail = TAIL.match(rest)
        rest = rest[tail.end() :] if tail else rest
        if (rest and self.sort(start, end) not in ("", "place")) or (
            re.match(r"[\u4e00-\u9fff\d]", rest) and self._goes_on(rest, found[-1])
        ):
            return []
        return found

    def _goes_on(self, rest: str, last: End) -> bool:
        """Tell whether the words behind a place make it part of a longer name: 青禾县职业学校, 新疆12个地州."""
        return not re.match(
            r"的(?:任务|任務|工作|职责|責任|责任)|任务|任務|工作|以|并|並|等|来|開|开展|进行|已|结对|結對|实施|期间|时|後|后|提供|建设|共|和|与|发展|全",
            rest,
        )

    def split(self, start: int, end: int, *, fit_left: bool) -> list[End]:
        """Split at 、 and 和 where every part is a name of its own; else one end."""
        words = self.masked[start:end]
        if name := next((n for n in self.officials if words.endswith(n)), ""):
            return [End(end - len(name), end, "official")]
        cuts = [m.span() for m in JOINED.finditer(self.masked, start, end) if not self._within(m.start())]
        spans = []
        low = start
        for a, b in [*cuts, (end, end)]:
            spans.append((low, a))
            low = b
        spans = [s for s in spans if s[0] < s[1]]
        if fit_left and spans:
            spans[0] = self.fitted(*spans[0])
        sorts = [self.sort(*s) for s in spans]
        if (
            len(spans) > 1
            and all(sorts)
            and len(set(sorts) - {"body", "place"}) <= 1
            and not self._groups(spans, sorts)
        ):
            return [End(a, b, sort) for (a, b), sort in zip(spans, sorts, strict=True)]
        low = spans[0][0] if spans else start
        if len(spans) > 1 and not all(sorts) and fit_left:
            low = self.fitted(start, end)[0]
        whole = self.sort(low, end)
        if len(spans) > 1 and sorts[0] == "place" and not whole:
            whole = "place" if all(s == "place" for s in sorts) else ""
        return [self.named(End(low, end, whole))]

    def _groups(self, spans: Sequence[tuple[int, int]], sorts: Sequence[Sort]) -> bool:
        """Tell whether a list is of counted groups: 12个地州、82个县和兵团12个师."""
        return any(s in ("families", "people", "officials") for s in sorts) or any(
            re.match(r"[^\d]{0,4}\d+个", self.masked[a:b]) for a, b in spans
        )

    def _within(self, at: int) -> bool:
        return (
            any(m.start <= at < m.end for m in self.places)
            or self.text.count("“", 0, at) > self.text.count("”", 0, at)
            or self.text.count("《", 0, at) > self.text.count("》", 0, at)
        )

    def fitted(self, start: int, end: int) -> tuple[int, int]:
        """Leave out what stands before a name: another phrase up to a function word."""
        if self.sort(start, end):
            return start, end
        for m in re.finditer(r"[由把將将使让讓为為以按据據的]|通过|同时|随着|根据", self.masked[start:end]):
            if end - start - m.end() > 2 and self.sort(start + m.end(), end):
                return start + m.end(), end
        return start, end

    def named(self, end: End) -> End:
        """Leave out the office before the name of a person who holds one."""
        words = self.masked[end.start : end.end]
        name = next((n for n in self.officials if words.endswith(n)), "") if end.sort == "official" else ""
        return End(end.end - len(name), end.end, "official") if name else end

    def sort(self, start: int, end: int) -> Sort:
        """Return what the words at these offsets are."""
        words = self.masked[start:end].strip("　 ")
        if not 2 <= len(words) <= 40 or CUT.search(words):
            return ""
        if words in self.officials or any(
            words.endswith(name) and OFFICE.search(words[: -len(name)]) for name in self.officials
        ):
            return "official"
        m = self.starts.get(start)
        if m is not None and m.end == end:
            return "place"
        if QUOTED.match(words):
            return "programme"
        if BAD.search(re.sub(r"“[^”]*”|《[^》]*》", "", words)) or (
            m is None and words[0] in "的于於和与與在向对對被把将將由为為从從并並及等"
        ):
            return ""
        if (
            words.count("“") != words.count("”")
            or words.count("《") != words.count("》")
            or re.search(r"[（(）)]", words)
        ):
            return ""
        for sort, pattern in ENDINGS:
            if pattern.search(words):
                return sort
        if (
            m is not None
            and m.end < end
            and RANKS.get(m.kind)
            and re.fullmatch(r"(?:的)?[\u4e00-\u9fff]{1,6}(?:厂|廠|镇|乡|村)", words[m.end - start :])
        ):
            return "place"
        return ""
