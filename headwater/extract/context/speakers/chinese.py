"""Chinese attributions: 据…统计, …表示, …公布的数据显示, 最新数据显示."""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.context.speakers.clauses import CUTS, clamped
from headwater.extract.context.speakers.offices import ASKED_ZH, SHARE_ZH
from headwater.extract.context.speakers.report import ANONYMOUS_ZH, PRONOUNS, Report
from headwater.model import Attribution

SAY = "表示|坚称|堅稱|宣称|宣稱|坦承|承认|承認|直言|证实|證實|反驳|反駁|抱怨|指出|介绍说|介绍|介紹|称|稱|说|說|透露|强调|強調|告诉|告訴|宣布|披露|认为|認為|坦言|回忆|感慨|声称|声明|写道"
GIVE = "发布|發布|發佈|公布|公佈|下达|下達|印发|通报|通報|发表|發表|公开"
DATA = "数据|數據|数字|數字|统计|統計|报告|報告|资料|資料|信息|消息|调查|調查|公报|公報|白皮书|文件|通知|年鉴|年鑑|新闻稿|新聞稿|年报|年報|公告|通告|简报|簡報|月报|声明|聲明|材料|研究|民调|民調|普查|问卷|問卷|审计|審計|评估|評估|核查|抽查"
SHOWING = "列出|列明|记载|記載|载明|載明|显示|顯示|表明|发现|發現|指出|披露|提到|写道|寫道|称|稱|说|說"
ACCORDING = re.compile(
    rf"(?:根据|根據|[按依]照?(?=[^，。；：“”]{{1,24}}(?:自己|自身|自行|方面)的?(?:统计|統計|估算|估计|估計|测算|測算|计算)[，,])|(?<![数數证證依占根收票])[据據])(?P<who>[^，。；：“”]{{0,40}}?)(?P<cue>(?:(?:自己|自身|自行)的?)?(?:统计|統計|估算|测算|測算)|介绍|介紹|报道|報道|报导|消息|了解|悉|透露|披露|{DATA}|{GIVE}|显示|初步测算|测算|估计)"
    rf"(?:的?(?:最新|有关|相关)?(?:{DATA}))?(?:显示|顯示)?(?=[，,：:])"
)
LEARNED = re.compile(r"[从從](?P<who>[^，。；：“”]{2,30}?)(?P<cue>获悉|獲悉|了解到|得知)")
CITES = re.compile(rf"(?:{DATA})[还還也又亦]?(?:{SHOWING})")
"""SHOWN holds one of these: a cheap look before a dear one."""
SHOWN = re.compile(
    rf"(?P<who>[^，。；：“”]{{0,30}}?)(?:(?:{GIVE})的)?(?P<cue>(?:最新|有关|相关|官方)?(?:{DATA})[还還也又亦]?(?:{SHOWING}))(?![法明])"
)
SPEAK = re.compile(
    rf"(?P<who>[^，。；：“”！？、]{{1,40}}?)(?P<cue>{SAY}|(?<=[则則])指|(?<![所是手专專泛暗])指(?=[，,：:])|(?:统计|統計|测算|測算|调查|調查)(?=[，,：:])|(?:通报|通報|反映|批评|批評|抱怨|证实|證實|承认|承認|确认|確認|指控|指责|指責|补充|補充|直言|质疑|質疑|感叹|感嘆|提醒|反问|反問|回忆起|回憶起|回忆|回憶|记得|記得|笑称|笑稱)(?=[，,：:“「])|算(?:起|了|过|過|着|著|道){{0,2}}(?:一?[笔筆])?(?:小|细|細|明白|经济|經濟)?(?:账|帳|賬)?(?=[：:])|估计|估計|估算|推算)(?!姓名|身份|真名|名字)(?=[，,：:“]|，|$|[^了明示为為過过法服号號职職谓谓])"
)
GIVEN = re.compile(
    rf"(?P<who>[\u4e00-\u9fffA-Za-z·]{{2,20}}?)(?:日前|近日|今天|昨天|今日|昨日|最新|当天|當天|[上本][个個]?[月周週]|去年|前年|今年(?:\d+月)?|\d+月|\d+日|[（(][^（）()]{{1,12}}[）)]){{1,4}}(?:正式)?(?P<cue>{GIVE})"
)
AFTER_QUOTE = re.compile(
    rf"(?:[”」][，,]?|^(?=住在|来自|來自|现居|現居))(?P<who>[^，。；：“”！？]{{1,24}}?)(?P<cue>{SAY}|道|回憶)(?:记者|記者|我们)?(?=[。，,]|$)"
)
GESTURE = re.compile(
    r"(?:^|[”」])(?P<who>(?!他们|她们|記者|记者)[\u3400-\u9fff]{2,4}(?:[·•・‧][\u3400-\u9fff]{1,10})?)(?P<cue>叹了|嘆了|叹道|笑了|摇摇|搖搖|摇着|搖著|点点|點點|苦笑|抹了|皱着|沉默|顿了|停了|摆摆|擺擺|望着|望著|反问|反問)[^，。；：“”]{0,8}[。，]"
)
"""“……。”热合曼叹了口气。"""
WRITTEN = re.compile(
    r"(?P<who>[^，。；：“”「」\d]{0,16}?(?:海报|海報|标语|標語|手册|手冊|合同|合約|协议|協議|告示|布告|公示栏?|公示欄|守则|守則|村规|村規|规章|規章|账本|帳本|表格|网站|網站|传单|傳單))(?:[上里裡中内內])?(?P<cue>写明|寫明|写着|寫著|写道|寫道|列明|标明|標明|载明|載明|规定|規定|明确|明確)"
)
"""What a paper on the wall says."""
PAPER_QUOTE = re.compile(
    rf"(?:^|[”」])(?:[^，。；：“”「」]{{0,20}}(?:{GIVE})?的)?(?P<who>《[^《》]{{2,60}}》)(?P<cue>[里裡中][，,写寫称稱说說提]?)"
)
"""“…”三月印发的《…通报》里写着。"""
INTERVIEWED = re.compile(
    r"(?P<who>[\u3400-\u9fff·]{2,30}?)(?:(?:今年|去年|前年|本月|上月|上周|上週|近日|日前|昨天|昨日|[\d一二三四五六七八九十]{1,3}[月日])(?:底|初|中旬)?){0,3}(?:在)?接受(?P<outlet>[^，。；]{2,30}?)(?:采访|採訪|访问|訪問|专访|專訪)(?:时|時)?(?:[却卻也还還曾则則])?(?P<cue>表示|说|說|指出|透露|称|稱|坦言)"
)
"""谁接受某台访问时说."""
LAST = re.compile(
    rf"[，,](?P<who>[^，。；：“”！？\d]{{2,24}}?)(?P<cue>{SAY})(?:了?(?:本报|本報|本台)?(?:记者|記者)|我们|我們)?[。！]?$"
)
"""Who says so, at the end: …，省水利厅表示。"""
CITING = re.compile(
    r"(?P<outlet>[^，。；：“”]{2,24}?)(?:援引|引述|转引|轉引)(?P<who>[^，。；：“”]{2,30}?)(?:的(?:话|話|说法|說法|报告|報告|数据|數據|统计|消息))?(?P<cue>说|說|称|稱|报道|報道|指出|表示)(?!法)"
)
RESULTS = re.compile(
    rf"(?:^|[，。；])(?P<who>[\u3400-\u9fff·]{{2,20}}?)(?:日前|近日|今天|昨天|今日|昨日|当天|當天|(?:[上本]?(?:周|週|星期)|礼拜)[一二三四五六日天]|(?:\d+年)?(?:\d+月)?\d+日|于|於|在|正式|已|首次)*(?P<cue>{GIVE}|宣布|宣佈)了?(?:最新|有关|相关|初步|最终|最終|全部|本次|此次|各地)?的?[\u3400-\u9fff]{{0,8}}(?:结果|結果|数据|數據|统计|統計|数字|數字|情况|情況)[。：:]?$"
)
"""教育部周一公布了结果。What follows is listed by it."""
PAPER = re.compile(
    r"(?P<who>《[^《》]{2,30}》|[\u3400-\u9fff]{2,12}(?:日报|日報|晚报|晚報|时报|時報|通讯社|通訊社|电视台|電視台|新闻网|新聞網|[\u3400-\u9fff][社台](?=[^，。；：]{0,6}[报報][道導导])))(?:[^，。；：]{0,10}?)(?P<cue>报道|報道|报导|報導)"
)
PLACE = re.compile(r"[\u3400-\u9fff]{2,12}(?:自治州|地区|地區|自治区|自治區|自治县|自治縣|[州县縣市省])")
"""记者从喀什地区了解到: where, not from whom."""
SELF = re.compile(
    r"(?:本报|本報|本社|本刊|本台|我们|我們|笔者|筆者|记者|記者|本书|本文|本局)[^，。；：]{0,16}?(?:估算|估计|估計|统计|統計|测算|計算|计算|推算)"
)
"""The page itself counts: no other speaker."""
ISSUED = (
    rf"(?P<who>[\u3400-\u9fffA-Za-z·《》]{{2,24}}?)(?:(?:日前|近日|今天|昨天|今日|当天|當天|[上本][个個]?[月周週]|去年|前年|今年|(?:上|本)?(?:周|週|星期)[一二三四五六日天]|\d+月|\d+日|于|於|在|正式|最新|曾)[^，。；]{{0,4}}?)*"
    rf"(?:{GIVE}|发出|發出|出版|编印)(?:了|的)?[^，。；]{{0,10}}?"
)
"""Who issued a paper; its name follows (新闻稿, 报告)."""
STRIPPED = re.compile(
    r"^(?:(?:经|經)(?![济濟贸貿营營信开開办纪])|对此|此外|同时|另外|随后|其中|会上|會上|近日|日前|今天|昨天|昨日|今日|当天|當天|有(?=[村居市网商业家员学司乘][民友户主长工生机客])|而|但|并|记者从|记者|在[^，]{0,10}[上中时])+|(?:日前|近日|今天|昨天|今日|当天|(?<=[^，住居身])在[^，。的]{1,20}|受[访訪][时時]?|[（(][^（）()]{1,12}[）)]|还|也|又|曾|则|則|都|进一步|最新|向[^，]{1,12}|对[^，]{1,12}|接受[^，。]{0,16}(?:访问|訪問|采访|採訪|专访|專訪)(?:时|時|中)?|(?:上|本)?(?:周|週|星期)[一二三四五六日天]|(?:\d+月)?\d+日|(?<=[^《])报道|報道|公布|公佈|发布|發布|發佈|提供|出具|的?(?:最[新近])?的?[一两兩几][项項份篇次](?:最新|新|独立|大型)?的?)+$"
)
ONE_OF = re.compile(
    r"(?:据|據)?(?:有|另)?[一两兩几幾多数數]?[名位个個][^，。]{0,14}?(?P<noun>知情人士|消息人士|业内人士|村民|居民|市民|官员|官員|干部|幹部|工人|教师|教師|老师|老師|学生|學生|医生|醫生|农民|農民|牧民|商贩|商戶|商户|司机|司機|负责人|負責人|人士|员工|員工|家长|家長|学者|學者|专家|專家|律师|律師|目击者|目擊者|职工|職工|警员|警員|外交官)"
)
"""One of many, without a name: 一名不愿透露姓名的村民."""
INSIDE = re.compile(r"[一-鿿]")
WORDS = re.compile(
    r"(?:可|就|所|来|据|小|听|被|难|简|名|并|号|自|(?<![老女男商工家主本情事言责責住诗证證法牧负負军軍候继繼发發线線录錄客])人|统|宣|职|通|俗|堪|对)$"
)
NUMBER = re.compile(r"(?:其中|有|近|约|約|超)*[\d.一二三四五六七八九十百千万亿半成两兩%％]+[人户戶成]?")
MADE_BY = re.compile(
    r"(?:调查|調查|研究|民调|民調|普查|问卷|問卷|报告|報告|评估|評估)由(?P<who>[^，。；：]{2,24}?)(?:[于於在][^，。；：]{1,14}?)?(?P<cue>进行|進行|开展|開展|实施|實施|完成|发布|發布|撰写|撰寫|编制|編製|主持|执行|執行)"
)
"""調查由香港大學於8月進行."""
PAUSES = ("，", ",", "：", ":", "“", "")
OPENS_CLAUSE = re.compile(r"^[，；]?(?:而|但是?|不过|不過|然而|却)")
HEADLINE = re.compile(
    r"(?P<who>(?![^：:]*(?:[图圖]片|来源|來源|时间|時間|日期|[编編][辑輯]|作者|记者|記者|导读|標題|标题|摘要|[一-鿿]题|注))[\u3400-\u9fff]{2,12}(?:部|局|厅|廳|署|委|院|办|辦|会|會|政府|法院|检察院|警方|官方|官员|官員|媒体|媒體|组织|組織|专家|專家|学者|學者|报告|報告|调查|調查|统计|統計|银行|銀行|公司|大学|大學|机构|機構|发言人|發言人|数据|社|省长|市长|县长|部长))[：:](?=[^“「]{0,120}[\d一二三四五六七八九十百千万亿])"
)
"""教育部：去年新建学校3000所."""
CITED = re.compile(
    r"[（(](?:参见|参看|见|參見|見)?(?P<inside>[\u3400-\u9fffA-Za-z·、,，&等 ]{2,30}[,，]? ?(?:1[89]|20)\d\d[a-z]?年?(?:[:：，,；;][^（()）]{0,60})?)[)）]"
)
WORK = re.compile(
    r"(?P<who>[\u3400-\u9fffA-Za-z·、&等 ]{2,24}?)[,，]? ?(?P<year>(?:1[89]|20)\d\d[a-z]?)年?(?=$|[:：,，；;])"
)
NARRATIVE = re.compile(
    r"(?P<who>[\u3400-\u9fff·]{2,4}(?:[、和与與][\u3400-\u9fff·]{2,4}|等人?)?) ?[（(](?P<year>(?:1[89]|20)\d\d[a-z]?)(?:[:：,，][^（）()]{0,16})?[)）](?=指出|认为|認為|发现|發現|的?研究|估计|估計|统计|統計|提出|表明|显示|顯示|称|稱|说|說|在)"
)
BACK = re.compile(r"[该該]|[这這此][项項份次]?|上述")
"""该调查: the one named before."""
TITLE = re.compile(r"《[^《》]{2,60}》")
OPENING = re.compile(r"(?:报告|报导|通知|通报|公报|数据|白皮书|意见|规划|方案)(?=[从指显称提要明中对，])")


def find(text: str) -> Iterator[Report]:
    """Yield the attributions of a Chinese sentence."""
    cited = list(_citations(text))
    yield from cited
    if any(not r.behind for r in cited):
        return
    own = bool(SELF.search(text))
    sourced = [*_relayed(text, own), *_according(text)]
    if not sourced and not own:
        sourced = list(_released(text))[:1]
    quoted = list(_quoting(text))
    yield from sourced
    yield from quoted
    if not own and not sourced and not quoted:
        yield from _voiced(text)


def _relayed(text: str, own: bool) -> list[Report]:
    """新华社援引交通部的数据称."""
    for match in CITING.finditer(text):
        who, outlet = _clean(match["who"]), _clean(match["outlet"])
        if who and outlet and not own:
            links = (_named(who, match["cue"], False), _named(outlet, "援引", False))
            return [Report(0, len(text), links, person=True)]
    return []


def _according(text: str) -> Iterator[Report]:
    """据…统计, 从…获悉."""
    for match in ACCORDING.finditer(text):
        who = _clean(match["who"])
        if who in PRONOUNS:
            yield _spoken(who, match["cue"], match.start(), len(text), behind=False)
            continue
        name = who or match[0].rstrip("，,：:")
        yield Report(match.start(), len(text), (_named(name, match[0], not who),), data=True)
    for match in LEARNED.finditer(text):
        who = _clean(match["who"])
        if who and not PLACE.fullmatch(who):
            yield Report(match.start(), len(text), (_named(who, match["cue"], False),), data=True)


def _released(text: str) -> Iterator[Report]:
    """…公布的数据显示, …日前发布, 《…》报道."""
    size = len(text)
    for match in SHOWN.finditer(text) if CITES.search(text) else ():
        who = _clean(match["who"])
        if BACK.fullmatch(who):
            who += next(noun for noun in DATA.split("|") if match["cue"].startswith(noun))
        name = who or re.sub(rf"(?<=[^称稱说說])[还還也又亦]?(?:{SHOWING})$", "", match["cue"])
        last = not text[match.end() :].strip("。！ ")
        start = 0 if last else match.start()
        yield Report(start, size, (_named(name, match["cue"], not who),), data=True, behind=last)
    if (made := RESULTS.search(text)) and (who := _clean(made["who"])):
        yield Report(made.start(), size, (_named(who, made["cue"], False),), data=True, listing=True)
        return
    for match in GIVEN.finditer(text):
        if who := _clean(match["who"]):
            data = re.search(DATA, text[match.end() : match.end() + 20]) is not None
            yield Report(match.start(), size, (_named(who, match["cue"], False),), data=data)
    for match in PAPER.finditer(text):
        yield Report(0, size, (_named(match["who"], match["cue"], False),), data=True)


def _quoting(text: str) -> Iterator[Report]:
    """“…”王小林说; “…”《…通报》里写着."""
    for match in PAPER_QUOTE.finditer(text):
        yield Report(0, len(text), (_named(match["who"], match["cue"], False),), behind=True, person=True)
    if moved := GESTURE.search(text):
        yield _spoken(moved["who"], moved["cue"], 0, len(text), behind=True)
    for match in AFTER_QUOTE.finditer(text):
        who = _clean(match["who"])
        if who and not WORDS.search(who) and not ASKING.fullmatch(who):
            yield _spoken(who, match["cue"], 0, len(text), behind=True)


def _voiced(text: str) -> Iterator[Report]:
    """Who asked, who speaks at the end, who speaks in each clause, who stands before a colon."""
    size = len(text)
    if (told := INTERVIEWED.search(text)) and (who := _clean(told["who"])):
        yield _spoken(who, told["cue"], told.start("who"), size, behind=False)
        return
    for match in WRITTEN.finditer(text):
        if who := _clean(match["who"]):
            yield Report(match.start(), size, (_named(who, match["cue"], False),))
            return
    made = MADE_BY.search(text)
    if made and (who := _clean(made["who"])):
        yield Report(0, size, (_named(who, made["cue"], False),), data=True)
        return
    asked = ASKED_ZH.search(text)
    if asked and (who := _clean(asked["who"])) and who not in ("记者", "記者", "他们", "我们"):
        yield Report(asked.start("who"), size, (_named(who, asked["cue"], False),), data=True)
        return
    last = LAST.search(text)
    if last and (who := _clean(last["who"])) and not WORDS.search(last["who"]):
        yield _spoken(who, last["cue"], 0, size, behind=True)
        return
    spoken = list(_speaking(text))
    yield from clamped(text, spoken)
    head = HEADLINE.match(text) if not spoken else None
    if head and size <= 60:
        yield Report(head.end(), size, (_named(head["who"], "：", False),), data=True)


def _speaking(text: str) -> Iterator[Report]:
    """The first speaker of each clause; of the whole sentence where only one clause has one."""
    seen = -1
    for match in SPEAK.finditer(text):
        who = _clean(match["who"])
        own = sum(1 for m in CUTS.finditer(text, 0, match.end("cue")))
        bare = match["cue"] in ("介绍", "介紹") and text[match.end() : match.end() + 1] not in PAUSES
        if own <= seen or bare or (match["cue"][0] in "估推" and len(who) > 12) or _share(who):
            continue
        who = OPENS_CLAUSE.sub("", who) or ("他" if match["cue"].startswith("算") else "")
        if (1 < len(who) <= 30 or who in PRONOUNS) and not WORDS.search(match["who"]):
            seen = own
            yield _spoken(who, match["cue"], match.start(), len(text), behind=False)


def _citations(text: str) -> Iterator[Report]:
    """（王芳，2014）, 李明（2015）指出."""
    last = 0
    for match in CITED.finditer(text):
        works = [w for part in re.split("[；;]", match["inside"]) if (w := WORK.match(part.strip()))]
        links = tuple(
            Attribution(f"{w['who'].strip(' ,，')}, {w['year']}", "in-text citation") for w in works
        )
        if links and "年" not in match["inside"][:-1]:
            yield Report(last, match.end(), links, behind=True, citation=True)
            last = match.end()
    for match in NARRATIVE.finditer(text):
        link = Attribution(f"{match['who']}, {match['year']}", "in-text citation")
        yield Report(match.start(), len(text), (link,), citation=True)


def _share(who: str) -> bool:
    """Tell whether the words are a share of those who were asked (六成受访者), which is counted and does not speak."""
    if NUMBER.fullmatch(who):
        return True
    return (
        bool(SHARE_ZH.search(who)) and who.endswith(("者", "人", "户", "戶", "民", "生", "工", "众", "眾"))
    ) or bool(re.search(r"受[访訪]者中", who))


ADVERB = re.compile(r"(?:[却卻才也又还還就都则則曾并並再亦便仍更只]|当时|當時|[时時后後])+$")
ASKING = re.compile("采访|採訪|访问|訪問|专访|專訪")
TO_WHOM = re.compile(
    r"(?<=..)[对對向跟][\u3400-\u9fff]{1,8}$|(?:[给給](?:记者|記者|我|我们|我們|大家|本报)|(?:^|(?<=..))[帮幫替](?=.{0,3}[的我你她他])[\u3400-\u9fff]{1,8})$|(?<=..)(?:一[边邊][\u3400-\u9fff]{1,6}一[边邊]|[\u3400-\u9fff][着著](?!名)[\u3400-\u9fff]{1,4})$"
)
THIS_ONE = re.compile(r"[这這那该該][位名个個]|[这這那该該][位名个個].{1,16}")
"""這位老獸醫: whoever spoke before."""


def _spoken(who: str, cue: str, start: int, end: int, behind: bool) -> Report:
    if THIS_ONE.fullmatch(who):
        who = "他"
    return Report(start, end, (_named(who, cue, False),), behind=behind, pronoun=who in PRONOUNS, person=True)


WHEN = re.compile(
    r"(?:[上本][个個]?[月周週]|今年|去年|前年|昨天|今天|日前|近日|最近|同时|同時|其中|当时|當時)+$"
)
SHE = re.compile(
    r"[她他](?:[们們])?(?=[对對向跟給给])[\u4e00-\u9fff]{2,10}$|[她他](?:[们們])?(?=[笑苦坦哽感激微苦直][着著言咽慨动動地笑]?)[\u4e00-\u9fff]{1,3}$"
)
"""她笑着 (说)."""


def _clean(who: str) -> str:
    previous = None
    words = who.strip()
    for _ in range(3):
        if previous == words:
            break
        previous, words = words, STRIPPED.sub("", words).strip(" ，,的")
    words = TO_WHOM.sub("", ADVERB.sub("", words))
    if WHEN.fullmatch(words):
        return ""
    if SHE.fullmatch(words):
        return words[:1]
    return words if INSIDE.search(words) else ""


def _named(name: str, cue: str, bare: bool) -> Attribution:
    if one := ONE_OF.fullmatch(name):
        return Attribution(one["noun"], cue.strip("，,：:"), True)
    anonymous = bare or name.startswith(ANONYMOUS_ZH) or name in ("官员", "村民", "数据", "最新数据")
    return Attribution(name, cue.strip("，,：:"), anonymous)
