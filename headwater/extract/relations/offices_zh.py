"""People in public office in Chinese: an office and a name side by side (县委书记周明远), or 任, 担任, 当选."""
# Patterns are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.relations.offices_en import Holder

SURNAMES = "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧田董袁潘蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温常赖賴文施洪季代康伍牛柴齐齊郎尤祝丛巩习習艾阿买努穆吐雪肉帕热库依伊玉亚牙达迪苗佟柯祁阮岳耿焦辛庞凌冉柏鲍卓聂娄饶窦霍甘卞晏鄢缪邬臧翁荆"
_ORGAN = "(?:[该本]?[院校局县所站馆园]|自治区|自治區|自治州|[\u3400-\u9fff]{0,10}?(?:省|市|县|縣|州|区|區|旗|乡|鄉|镇|鎮|村|地委|行署|专署|專署|公署|县委|縣委|市委|省委|区委|區委|州委|兵团|兵團|国务院|國務院|外交部|全国政协|全國政協|全国人大|中共中央|中央|政协|政協|人大|党委|黨委|[\u3400-\u9fff]{2,8}(?:部|局|厅|廳|委|办|院|署)|[\u3400-\u9fff]{2,12}(?:小学|小學|中学|中學|学校|學校|大学|大學|学院|學院|文化馆|文化館|图书馆|博物馆|派出所|司法所|卫生院|医院|教处|职训营|指挥部|工作队|处|科|站)))"
_POST = "(?:党委|黨委|党组|黨組|党支部|黨支部|党总支|黨總支|党工委|黨工委|黨支部|政治局|人大|常委会|常委會|政协|政協|人民政府|政府|委员会|工作部|组织部|宣传部|统战部|政法委|纪委|办公室|总支|前方)*(?:常务副|常務副|第一副|副|代理|代|第一)?(?:总书记|總書記|书记|書記|主席|省长|省長|市长|市長|县长|縣長|区长|區長|州长|州長|乡长|鄉長|镇长|鎮長|专员|專員|部长|部長|总理|總理|委员长|委員長|大使|发言人|發言人|厅长|廳長|局长|局長|司令员|司令員|政委|检察长|檢察長|院长|院長|召集人|秘书长|秘書長|会长|會長|理事长|理事長|主任委员|主任委員|主委|主任|常委|委员|指挥长|总指挥|署长|外长|校长|校長|处长|處長|所长|所長|馆长|館長|站长|站長|园长|(?<=小组)组长|(?<=组)组长|(?<=作队)队长|(?<=大队)队长|(?<=支队)队长|(?<=中队)队长)"
TITLE = rf"{_ORGAN}?(?:原|时任|前)?{_POST}(?:、(?:[\u3400-\u9fff]{{0,12}}?){_POST}){{0,3}}"
NAME = rf"(?:[\u4e00-\u9fff]{{2,8}}?[·・•‧][\u4e00-\u9fff]{{2,8}}?|[{SURNAMES}][\u4e00-\u9fff]{{1,2}}?)"
SOUNDS = "阿艾埃安昂奥奧巴班贝貝比彼波博伯布查达達戴丹德登邓迪丁杜顿頓多恩尔爾法菲费費芬弗福戈格古哈汉漢赫亨霍基吉加贾賈杰金卡凯凱坎康科克肯库庫拉莱萊兰蘭劳勞勒雷莉里利林琳卢盧鲁魯伦倫罗羅洛马瑪玛麦麥曼梅米密明莫默姆穆娜纳納内內尼涅努诺諾欧歐帕潘佩皮平普奇乔喬琼瓊热熱仁日瑞萨薩塞桑沙舍施史斯丝絲苏蘇所索塔坦汤湯特提汀图圖托瓦万萬维維韦韋温文沃乌烏西希夏香谢謝辛雅亚亞延扬杨揚伊因英尤约約泽澤扎詹珍朱兹茲卓佐那顺呼嘎"
THEN = "(?P<then>原|时任|時任|前|前任|现任|現任|已故|新任|离任|时为)?"
AFTER = r"(?=接任|担任|擔任|兼任|出任|陪同|告诉|告訴|的话|的話|的办公室|的辦公室|上月|上周|日前|近日|昨日|今日|今天|昨天|专程|回应|回應|坦言|直言|感慨|算了|说|說|表示|指出|强调|強調|介绍|介紹|主持|出席|宣布|要求|在|赴|到|会见|會見|率|认为|認為|透露|称|稱|、|，|：|。|和|与|與|等|就|对|對|向|前往|讲|講|致|签|簽|为|為|（|一行|作|参加|參加|发表|带队|曾|被|因|涉嫌|落马|已|自己|也|还|還|则|則|正|刚|剛|又|都|却|卻|当|當|身|带|帶|走|站|坐|笑|问|問|答|回|听|聽|看|从|從|把|给|給|让|讓|告诉|告訴|解释|解釋|证实|證實|承认|承認|否认|任|组|組|算|拿|去年|前年|本人|一家|每|共|几|幾|十|二|三|指着|指著|接过|翻|写|寫|打|摇|搖|说道|直言|坦言|称赞|认|忙|到|来|來|等人|】|」|』|”|！|；|？|\s|陪|签|簽|调|調|视|視|深入|走进|走進|专程|專程|亲自|親自|随后|隨後|上午|下午|致|作报告|听取|聽取|看望|慰问|检查|督|指导|部署|要|会|會|将|將|可|没|未|不|同行|本|负责|負責|联系|分管|兼|此前|后来|後來|先后|却|卻|仍|就任|上任|离任|去职|遭|乘|抵|飞|去|承|辞|辭|当选|當選|卸任|毕业|出生|接受|于|今|昨|近日|同|提出|宣|启|啟|发|發|）|$)"
FIRST = re.compile(
    rf"(?:^|(?<=[，。；：、“”（\s和与與由据據是时時任原前现現了对對向从從在为為]))?{THEN}(?P<title>{TITLE})(?: (?=[\u4e00-\u9fff]{{2,8}}[·・•‧]))?(?P<name>{NAME}){AFTER}"
)
SERVES = re.compile(
    rf"(?P<name>{NAME})(?:同志)?(?:[于於]?　+)?(?:同时|還|还|后)?(?P<gone>曾|原|不再)?(?P<verb>担任|擔任|出任|任|当选为?|當選為?|就任|接任|升任|转任|改任|接掌|执掌|调任|兼任|被任命为|被任命為|获任|卸任|辞去|不再担任|被免去)(?P<title>(?:[\u3400-\u9fff“”]{{0,10}}?(?=办公室|辦公室|中心|小组|小組|指挥部))?{TITLE})"
)
IS_HELD = re.compile(
    rf"(?P<then>现任|現任|时任|前任|原|新任)?(?P<title>{TITLE})(?:由|为|為|是)(?:曾任[^，。；]{{2,14}}的)?(?P<name>{NAME}|[{SOUNDS}]{{2,4}}?)(?=担任|出任|，|。|；|、|$)"
)
CUE = re.compile(
    "[组組队隊园園][长長]|"
    "[校处處所馆館站][长長]|书记|書記|主席|[省市县縣区區州乡鄉镇鎮部厅廳局院署]长|[省市縣區州鄉鎮部廳局院]長|专员|專員|总理|總理|委员长|大使|发言人|發言人|司令|政委|主任|常委|委员|指挥长|总指挥|外长|召集人|秘书长|秘書長|[会會]长|會長|理事长"
)
GONE = re.compile("原|时任|時任|前|已故|曾|不再|卸任|辞去|免去|离任|时为")
NOT_NAME = re.compile(
    "[省市县縣区區部局厅会會的在和与是任]|主持|书记|政府|工作|委员|方面|文化|经济|高度|同志|同时|一行|江苏|江西|云南|马上|石油|金融|白天|常委|向全|文件|代表|万名|万元|温暖|方式"
)
CLEAR = re.compile(
    r"^(?:[的了与與由据據是时時任原前现現对對向从從在为為一位名个]|和(?![田硕碩静靜布政平顺龙县縣]))+"
)


FOREIGN = re.compile(rf"(?P<title>{TITLE})(?P<name>[{SOUNDS}]{{2,4}}?){AFTER}")
"""A foreign name written by its sound, which has no surname of ours: 发言人阿恩."""
FILLED = re.compile(
    rf"(?P<title>(?:[\u3400-\u9fff“”]{{2,14}}?(?=局长|县长|市长|厅长|部长|处长|组长|队长|主任|总指挥|校长|园长|院长|书记|会长|理事长|主席|所长|站长))?(?:常务副|第一|副)?(?:党支部书记|党委书记|支部书记|书记|组长|队长|主任|总指挥|指挥长|校长|园长|院长|会长|理事长|主席|所长|站长|馆长|局长|县长|市长|厅长|部长|处长|召集人|秘书长))(?:一职)?由[^，。；]{{0,20}}?(?P<name>{NAME})(?:同志)?(?P<verb>兼任|担任|出任|任|接任)(?=，|。|；|$|、)"
)
"""An office that is said to be filled: 校长由副局长王海燕兼任."""
ROLL = re.compile(
    r"^[\s　]*(?P<title>[\u3400-\u9fff]{0,14}?(?:党委|党支部|党组)?(?:常务副|副)?(?:书记|主任|局长|县长|市长|乡长|镇长|校长|园长|院长|所长|站长|组长|队长|总指挥|指挥长|会长|主席|馆长|部长|理事长))[：:][\s　]*(?P<names>[\u3400-\u9fff·・•‧]{2,12}(?:[（(][^（()）]{0,30}[)）])?(?:[\s　、]+[\u3400-\u9fff·・•‧]{2,12}(?:[（(][^（()）]{0,30}[)）])?){0,9})[\s　。]*$",
    re.M,
)
"""A line of a list of leaders: 副主任：甲　乙（8月任）."""
ROLLED = re.compile(
    rf"(?P<name>[\u3400-\u9fff]{{2,8}}[·・•‧][\u3400-\u9fff]{{2,8}}|[{SURNAMES}][\u3400-\u9fff]{{1,3}})(?=[\s　、（(。]|$)"
)
SUCCEEDS = re.compile(
    rf"(?P<name>[{SOUNDS}]{{2,4}}|{NAME})(?:接替|取代|继)[^，。；]{{1,10}}?(?:出任|担任|擔任|当选|當選|就任|升任)(?P<title>{TITLE})"
)
"""Who takes over an office from whom."""
BARE = (
    "主任",
    "委员",
    "委員",
    "常委",
    "校长",
    "校長",
    "处长",
    "處長",
    "所长",
    "所長",
    "馆长",
    "館長",
    "站长",
    "站長",
    "召集人",
    "秘书长",
    "秘書長",
    "会长",
    "會長",
    "理事长",
    "理事長",
)
"""Too little beside a name: of what is not said."""
HEARD = re.compile(
    "出自|来自|源自|援引|引述|引用|和(?![田硕碩静靜布政平顺龙县縣])|[了着著对對向与與由据據让讓请請访訪是叫把给給]|等(?=[\u3400-\u9fff]{2})"
)
"""What stands before an office and is no part of it: 记者采访了暖圈办主任."""


WHOSE = re.compile(
    "(?:“[^“”]{1,16}”|[\u3400-\u9fff]){2,30}(?:领导小组|領導小組|小组|小組|委员会|委員會|指挥部|指揮部|协会|協會|中心|连线|連線)$"
)
"""The body before "office director": 自治区“一户一薪”行动领导小组办公室主任."""


def _widened(masked: str, start: int, end: int) -> int:
    """Where the title begins, with the body before it where it opens with its office."""
    if not re.match("办公室|辦公室|召集人|秘书长|组长|組長|主任", masked[start:end]):
        return start
    low = max((m.end() for m in re.finditer(r"[，。；：、！？\s（(*]", masked[:start])), default=0)
    found = WHOSE.search(masked, low, start)
    if found is None or HEARD.search(masked, found.start(), start):
        return start
    return found.start()


def find(text: str, masked: str) -> Iterator[Holder]:
    """Yield the people whom a sentence names in public office; `masked` has its dates blanked."""
    if not CUE.search(text):
        return
    taken: set[int] = set()
    told: set[int] = set()
    for line in ROLL.finditer(text):
        for m in ROLLED.finditer(text, *line.span("names")):
            if not NOT_NAME.search(m["name"]) and text[m.start() - 1] not in "（(":
                yield Holder(m.span(), line.span("title"), False, f"'{line['title']}' heads the line")
    for m in FILLED.finditer(masked):
        if not NOT_NAME.search(m["name"]):
            start = m.start("title") + len((CLEAR.match(m["title"]) or [""])[0])
            yield Holder(m.span("name"), (start, m.end("title")), False, f"'{m['title']}由……{m['verb']}'")
    for pattern in (FIRST, SERVES, IS_HELD, FOREIGN, SUCCEEDS):
        for match in pattern.finditer(masked):
            name = match.span("name")
            again = pattern is SERVES and match.start("title") not in told  # 局长甲曾任副厅长
            if (name[0] in taken and not again) or NOT_NAME.search(match["name"]):
                continue
            start, end = match.span("title")
            clear = CLEAR.match(text[start:end])
            then = match.groupdict().get("then") or ""
            if clear:
                then += clear[0]
                start += clear.end()
            for heard in HEARD.finditer(text, start, end - 2) if pattern is not SERVES else ():
                start = heard.end()
            start = _widened(masked, start, end)
            if end - start < 2 or (
                text[start:end] in BARE
                and not (pattern is IS_HELD or (pattern is SERVES and text[start:end] == "主任"))
            ):
                continue
            taken.add(name[0])
            told.add(match.start("title"))
            said = (
                ("原" if re.search("原|时任|前(?!方)", text[start:end]) else "")
                + then
                + (match.groupdict().get("gone") or "")
                + (match.groupdict().get("verb") or "")
            )
            yield Holder(
                name, (start, end), bool(GONE.search(said)), f"'{text[start:end]}' stands beside the name"
            )
