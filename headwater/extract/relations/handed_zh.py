"""Chinese relations by the shape of a clause: whose charge something was put in, who bears what it costs, who helps whom to run it.

移交县教育局管理, 负责日常管理, 经费来自广东省的援助资金, 费用由基金会承担, 由教育厅牵头，团委配合.
"""
# Patterns are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.context.places import Mention
from headwater.extract.relations.chinese import allowed, clause_before
from headwater.extract.relations.edge import Edge, End
from headwater.extract.relations.nouns_zh import PhrasesZh

CUES = re.compile(
    "对口|對口|实行|實行|实施|出资|出資|投资|援建|捐|结亲|結親|结对|結對|认亲|認親|包联|移交|划转|劃轉|交由|交给|交給|日常|具体工作|具體工作|来自|來自|源自|出自|承担|承擔|支付|负担|負擔|保障|拨付|撥付|提供|配合|协助|協助|参与|參與|下辖|下轄|辖|领导|領導|接替|个|個|管理"
)
HANDED = re.compile(
    "(?:(?:将|將|把)(?P<what>[^，。；：]{2,20}?))?(?:移交|划转|劃轉|交由|交给|交給|移交给|移交給|划归|劃歸)(?:给|給|至)?(?P<who>[^，。；：]{2,20}?)(?:统一|統一|直接|负责|負責)?(?P<verb>管理|管辖|管轄|运营|運營|经营|經營|负责|負責|主管|代管)(?=[，。；]|$)"
)
DAILY = re.compile(
    "(?:具体|具體)?(?:负责|負責|承担|承擔|主持)(?P<what>(?:日常|具体|具體)(?:管理|工作|事务|事務|运行|運行|业务|業務|调度|調度)(?:工作)?)(?=[，。；]|$)"
)
FROM = re.compile(
    "(?P<what>(?:[^，。；：]{0,12}?)(?:经费|經費|资金|資金|款项|款項|开支|開支))(?:主要|全部|均|都)?(?:来自|來自|来源于|來源於|源自|出自)(?P<who>[^，。；：]{2,20}?)(?:的(?:援助|援疆|专项|專項|财政|財政)?(?:资金|資金|拨款|撥款|经费|經費|捐款|补助))?(?:承担|承擔|拨付|撥付|提供|保障|支付|负担|負擔)?(?=[，。；]|$)"
)
BORNE = re.compile(
    "(?:^|[，。；：])(?P<what>(?:所需|相关|全部|其)?(?:[^，。；：]{0,10}?)(?:费用|費用|经费|經費|水电费|水電費|伙食费|伙食費|交通费|交通費|住宿费|学费|學費|工资|工資|房租|开支|開支|支出))(?:全部|均|都|统一|統一)?由(?P<who>[^，。；：由]{2,16}?)(?:全额|全額|统一|統一)?(?P<verb>承担|承擔|支付|负担|負擔|报销|報銷|拨付|撥付|保障|支出|解决|解決)"
)
BEARS = re.compile(
    "(?:^|[，。；：])(?P<who>[^，。；：]{2,16}?)(?:全额|全額|统一|統一|负责|負責)?(?P<verb>承担|承擔|支付|负担|負擔|报销|報銷|保障)(?P<what>[^，。；：的]{0,10}?(?:费用|費用|经费|經費|水电费|水電費|伙食费|伙食費|交通费|交通費|住宿费|学费|學費|工资|工資|房租|开支|開支|支出))"
)
HELPED = re.compile(
    "由(?P<who>[^，。；：由]{2,20}?)(?:牵头|牽頭|主办|主辦|负责|負責)(?:[^，。；]{0,6})，(?P<by>[^，。；：]{2,30}?)(?:积极|積極|共同)?(?:配合|协助|協助|参与|參與|协办|協辦)"
)
COUNTED = re.compile(
    r"(?:下辖|下轄|下设|下設|辖有|轄有|辖|轄)(?:有)?(?P<part>[\d一二三四五六七八九十百]+[个個](?P<kind>师|師|团场|團場|县|縣|市|区|區|乡镇|鄉鎮|乡|镇|村|社区|科室|处室|處室|部门|部門|分公司|分校|车间|工厂|学校|支队|大队|中队|街道|地州|地市|县市|兵团))(?=[，。；、和及]|$)"
)
UNDER_BOTH = re.compile(
    "(?:^|[，；])(?:并|並|同时|同時)?(?:接受|受)(?P<who>[^，。；：]{3,40}?)的?(?:双重|雙重|共同)(?:领导|領導|管理)"
)
JOINED = re.compile("[和与與及、]")
_MAKES_IN = "(?:打造|构建|構建|建设|建設|建成|投资|投資|投建|援建|兴建|興建|引进|引進|实施|實施|建起|创办|創辦|设立|設立|开办|開辦|援助|帮扶|幫扶)"
SO_MANY = re.compile(
    r"(?P<who>[\d.,]+[万萬余多]*(?:名|个|位)?[\u3400-\u9fff]{0,10}?(?:干部职工|幹部職工|干部|幹部|职工|職工|党员|黨員|工作人员|教师|教師|伴读员|志愿者))(?:共|累计|已|与|同|和)*(?:结亲|結親|结对认亲|結對認親|结对|結對|包联|联系|聯繫|认亲|認親)(?:认亲|帮扶)?(?:了)?(?P<whom>(?:近|约|超)?[\d.,]+[万萬余多]*(?:户|戶|名|个家庭)[\u3400-\u9fff]{0,8}?)(?=[，。；、]|$)"
)
IS_PARTNER = re.compile(
    "(?P<o>[^，。；：]{2,12}?)是(?P<s>[^，。；：]{2,12}?)的?(?:对口|對口|结对|結對)(?:支援|援助|帮扶|幫扶)?的?(?:县|縣|市|地区|地區|州|单位|單位|对象|對象)"
)
STRICTLY = re.compile(
    "对(?P<what>[^，。；：]{2,16}?)(?:实行|實行|进行|進行|实施|實施)(?:垂直|统一|統一|直接|归口|集中|日常|全面)*(?:管理|领导|領導|监管|監管|监督|監督|指导|指導)(?=[，。；]|$)"
)
BUILT_BY = re.compile(
    "(?:^|[，。；：])(?P<what>[^，。；：由]{2,16}?)由(?P<who>[^，。；：由]{2,16}?)(?P<verb>(?:出资|出資|投资|投資|援助|捐资|捐資|援疆资金)(?:修建|建设|建設|兴建|興建|援建|新建|购置|購置)?|援建|捐建)(?:而成)?(?=[，。；]|$)"
)
REPLACED = re.compile(
    "(?P<new>[\u3400-\u9fff]{2,6}?[省市区區县縣州])(?:接替|取代|替换|替換)(?P<old>[\u3400-\u9fff]{2,6}?[省市区區县縣州])(?:对口|對口|结对|結對)?(?:帮扶|幫扶|支援|援助|帮助)(?P<whom>[^，。；：]{2,12})"
)

WAGES = re.compile(
    "(?P<whom>[^，。；：的]{2,14}?)的(?:工资|工資|薪酬|补贴|補貼|伙食费|租金|学费|费用|経费|经费)(?:全部|均|都)?由(?P<by>[^，。；：由]{2,14}?)(?:统一|全额)?(?:支付|承担|承擔|发放|發放|负担|負擔|拨付)"
)


def find(p: PhrasesZh) -> Iterator[Edge]:
    """Yield such edges of a sentence."""
    if not CUES.search(p.text) or p.text.rstrip("”」")[-1:] in "？?":
        return
    yield from _handed(p)
    yield from _money(p)
    yield from _partly(p)
    for m in SO_MANY.finditer(p.masked):
        if allowed(p, p.clause(m.span())[0], m.start("whom"))[0]:
            yield Edge("pairs_with", End(*m.span("who"), "officials"), End(*m.span("whom"), "families"), m.span(), "so many and so many")  # fmt: skip
    for m in HELPED.finditer(p.masked):
        who = p.left(*m.span("who"))
        for one in p.left(*m.span("by")):
            if (
                len(who) == 1
                and one.sort in ("body", "firm", "place")
                and who[0].sort in ("body", "firm", "place")
            ):
                yield Edge("works_with", one, who[0], m.span("by"), "'牵头' and '配合'")
    for m in REPLACED.finditer(p.masked):
        one, two = (End(*m.span(name), "place") for name in ("new", "old"))
        for whom in p.right(*m.span("whom")):
            if whom.sort == "place":
                yield Edge("pairs_with", one, whom, m.span(), "'接替……帮扶'")
                yield Edge("pairs_with", two, whom, m.span(), "'接替……帮扶'", True)


def aid(p: PhrasesZh) -> Iterator[Edge]:
    """Yield who is paired with where, in a document on aid between provinces: 山东在莎车县打造产业园."""
    for near in p.places:
        if near.kind != "province":
            continue
        for far in p.places:
            if (
                far.kind not in ("prefecture", "county", "division", "town", "city")
                or far.start == near.start
            ):
                continue
            between = p.masked[near.end : far.start] if near.end <= far.start else ""
            behind = re.compile(f"(?:[^，。；：]{{0,6}}?){_MAKES_IN}").match(p.masked, far.end)
            if (
                between
                and re.fullmatch("(?:省|市|自治区)?(?:[^，。；：]{0,6}?)在(?:[^，。；：省市]{0,8})", between)
                and behind
            ):
                yield _aided(near, far, (far.end, behind.end()))
            gap = p.masked[far.end : near.start] if far.end <= near.start else ""
            made = re.compile(f"(?:省|市)?{_MAKES_IN}的?").match(p.masked, near.end)
            low = p.masked[max(0, far.start - 8) : far.start]
            if gap == "，" and made and re.search("在[^，。；]{0,7}$", low):
                yield _aided(near, far, made.span())


def _aided(one: Mention, two: Mention, at: tuple[int, int]) -> Edge:
    return Edge("pairs_with", End(one.start, one.end, "place"), End(two.start, two.end, "place"), at, "who builds where, in a text on paired aid")  # fmt: skip


def _partly(p: PhrasesZh) -> Iterator[Edge]:
    """甲县是乙市的对口支援县; 司法厅对中心实行垂直管理; 宿舍由上海市出资修建."""
    for m in IS_PARTNER.finditer(p.masked):
        helper, helped = p.left(*m.span("s")), p.left(*m.span("o"))
        both = len(helper) == len(helped) == 1 and helper[0].sort == helped[0].sort == "place"
        if both and allowed(p, m.start(), m.end())[0]:
            yield Edge("pairs_with", helper[0], helped[0], m.span(), "'是……的对口支援县'")
    for m in STRICTLY.finditer(p.masked):
        low, _ = p.clause(m.span())
        what = p.left(*m.span("what"))
        for one in _subject(p, low, m.start()):
            if (
                one.sort in ("body", "place")
                and len(what) == 1
                and what[0].sort in ("body", "firm", "programme")
            ):
                yield Edge("directs", one, what[0], m.span(), "'对……实行管理'")
    for m in BUILT_BY.finditer(p.masked):
        for one in p.left(*m.span("who")):
            if one.sort in ("body", "place", "firm", "programme") and not _IF.match(p.masked):
                what = p.left(*m.span("what"))
                end = what[0] if len(what) == 1 and what[0].sort else End(*m.span("what"), "firm")
                yield Edge("funds", one, end, m.span("verb"), f"'由……{m['verb']}'")


def opens(p: PhrasesZh, low: int, sorts: tuple[str, ...] = ("body", "programme", "firm")) -> list[End]:
    """The subject of the sentence's clauses so far: of the one before, or of an earlier one where that has none."""
    while low > 0:
        found = clause_before(p, low)
        if found and found[0].sort in sorts:
            return found
        start, _ = p.clause((low - 1, low - 1))
        whole = p.trim(start, low - 1)
        if p.sort(*whole) in sorts and not _VERB.match(p.masked, whole[0]):
            return [End(*whole, p.sort(*whole))]
        if (verb := _BY.search(p.masked, start, low - 1)) and verb.start() > start:
            own = p.left(start, verb.start())
            if len(own) == 1 and own[0].sort in sorts:
                return own
        if start >= low:
            return []
        low = start
    return []


_BY = re.compile("由|被|受|在|是|隶属|隸屬|[12]\\d{3}年|　")
_VERB = re.compile(
    "隶属|隸屬|直属|直屬|接受|受|由|是|为|為|经|經|系|归|歸|在|向|设|設|负责|負責|成立|建立|承担|承擔"
)


def _subject(p: PhrasesZh, low: int, at: int) -> list[End]:
    own = p.left(low, at) if at > low else []
    return own if own and own[0].sort else opens(p, low)


def _handed(p: PhrasesZh) -> Iterator[Edge]:
    for m in HANDED.finditer(p.masked):
        low, _ = p.clause(m.span())
        what = p.left(*m.span("what")) if m["what"] else _subject(p, low, m.start())
        who = p.left(*m.span("who"))
        if allowed(p, low, m.start())[0] and len(what) == 1 and what[0].sort in ("body", "firm", "programme"):
            for one in who:
                if one.sort in ("body", "place", "firm"):
                    yield Edge("directs", one, what[0], m.span("verb"), "to whom it was handed")
    for m in DAILY.finditer(p.masked):
        low, _ = p.clause(m.span())
        for one in _subject(p, low, m.start()):
            if one.sort in ("body", "official") and allowed(p, low, m.start())[0]:
                yield Edge("directs", one, End(*m.span("what"), "programme"), m.span(), f"'{m[0][:2]}'")
    for m in COUNTED.finditer(p.masked):
        low, _ = p.clause(m.span())
        for one in _subject(p, low, m.start()):
            if one.sort in ("body", "firm"):
                yield Edge("part_of", End(*m.span("part"), "body"), one, m.span(), "'下辖'")
    for m in UNDER_BOTH.finditer(p.masked):
        low, _ = p.clause((m.start("who"), m.end()))
        first = opens(p, low)
        spans, start = [], m.start("who")
        for joint in [*JOINED.finditer(p.masked, *m.span("who")), None]:
            stop = joint.start() if joint else m.end("who")
            spans.append((start, stop))
            start = joint.end() if joint else stop
        for span in spans:
            sort = p.sort(*span)
            if len(first) == 1 and sort in ("body", "place", "firm") and first[0].sort in ("body", "firm"):
                yield Edge("reports_to", first[0], End(*span, "body"), m.span(), "'双重领导'")


def _money(p: PhrasesZh) -> Iterator[Edge]:
    for m in FROM.finditer(p.masked):
        low, _ = p.clause(m.span())
        if _IF.match(p.masked):
            continue
        for one in p.left(*m.span("who")):
            if one.sort in ("body", "place", "firm", "programme"):
                yield Edge("funds", one, _paid(p, m.span("what"), low), m.span(), "'经费来自'")
    for m in BORNE.finditer(p.masked):
        low, _ = p.clause(m.span("what"))
        if _IF.match(p.masked) or WAGES.search(p.masked, low, m.end()):
            continue
        for one in p.left(*m.span("who")):
            bare = _NO_MORE.fullmatch(m["what"]) and not low
            if one.sort in ("body", "place", "firm", "programme") and not bare:
                yield Edge("funds", one, _paid(p, m.span("what"), low), m.span("verb"), f"'由……{m['verb']}'")
    for m in BEARS.finditer(p.masked):
        start = m.start("who")
        for one in p.left(start, m.end("who")):
            if one.sort in ("body", "place", "firm") and allowed(p, start, m.start("verb"))[0]:
                yield Edge("funds", one, End(*m.span("what"), "programme"), m.span("verb"), f"'{m['verb']}'")


_IF = re.compile(r"[“「\s]*(?:如果|假如|若|倘若|要是|一旦)")
_NO_MORE = re.compile("(?:所需|相关|全部|其)?(?:费用|費用|经费|經費|资金|資金|开支|開支)")


def _paid(p: PhrasesZh, span: tuple[int, int], low: int) -> End:
    """What is paid for: named before 经费, or what the clause before is about where the words are bare."""
    words = p.text[slice(*span)]
    if _NO_MORE.fullmatch(words) and low:
        start, end = p.clause((low - 1, low - 1))
        for at in range(start, end - 1):
            sort = p.sort(at, end)
            if sort in ("programme", "body", "firm") and not _MAKES.search(p.masked, at, end):
                return End(at, end, sort)
        if found := opens(p, low):
            return found[0]
    if (named := _OF.match(p.text, *span)) and (sort := p.sort(*named.span("name"))):
        return End(*named.span("name"), sort)
    return End(*span, "programme")


_MAKES = re.compile("组成|組成|设立|設立|建设|建設|修建|参加|參加|举办|舉辦|成立|建立|等|兴办|报名")
_OF = re.compile(
    "(?P<name>[^（(]{2,20}?)(?:[（(][^）)]*[）)])?的?(?:经费|經費|费用|費用|资金|資金|开支|開支)$"
)
