"""Chinese offices that stand away from their noun: a body before the name, in brackets behind it, a work that is theirs, a clause
behind that says who 他 is (simplified characters)."""

from headwater.extract import patterns as re
from headwater.extract.people import chinese_words as words
from headwater.model import PersonRole

_STATE = "工作队|工作组|驻村队|局|厅|部|委|委员会|办|办公室|政府|法院|检察院|妇联|工会|团委|工商联|文联|党校|派出所|武装部|管委会|指挥部|税务所|司法所|财政所|民政所|街道办|残联|总会|大队|支队|税务|海关|使馆|领事馆|兵团|师部|团部"
_LEARNED = (
    "大学|学院|研究所|研究院|研究中心|研究室|社科院|科学院|智库|学会|观察站|基金会|实验室|博物院|档案馆"
)
SAYS = r"(?:[^，。；、]{0,4}?)(?:说|表示|介绍|称|告诉|指出|认为|透露|坦言|回应|解释|补充|强调|分析|估计|估算|提醒|批评)"
STATE_BEFORE = re.compile(
    rf"(?:党校|县委|市委|地委|县政府)[一-鿿]{{0,4}}的$|(?:[一-鿿]{{2}}(?:{_STATE})|工作队|工作组|村委会|党支部)的?$"
)
LEARNED_BEFORE = re.compile(
    rf"(?:{_LEARNED}|观察|人权组织|人权团体|权利组织|研究组织|监测组织|项目组)[」”》]?的?$|(?:大学|学院|研究所)(?:讲授|教授|任教|执教|研究|主修|专研)[^，。；]{{0,10}}的$"
)
ERRAND = re.compile(
    r"^(?:等人?)?(?:被|受)(?:派到|派往|选派到?|抽调到?|下派到?|委派到?|指派到?)(?![^，。；]{0,16}(?:劳动|干活|打工|务工|工厂|农场|学习))[^，。；]{0,14}(?:家|户|村|乡|镇|驻村|入户)"
)
STAFF = re.compile(
    r"^(?:是|，|系|为|，是)[^，。；]{2,20}(?:局|厅|办|委|馆|站|政府|中心|海关|法院|检察院)的?(?:一名|一位)?(?:工作人员|职员|科员|干事|会计|档案员|统计员|技术员)"
)
"""Whoever works in an office of the state."""
DOCTORAL = re.compile(r"(?:大学|学院|研究所)[一-鿿]{0,6}(?:博士生|博士候选人|博士后|硕士生)$")
REMARKS = re.compile(r"^(?:则|也|还|又|曾)?(?:提醒|指出|认为|分析|研究|观察|估计|估算)")
SPEAKS = re.compile(rf"^{SAYS}")
OF_STATE = re.compile(rf"^[（(](?:[一-鿿]{{0,12}}?(?:{_STATE})|宣传|财政|民政|组织|统战|政法|纪检)[）)]")
OF_LEARNED = re.compile(rf"^[（(][一-鿿]{{0,14}}?(?:{_LEARNED})[一-鿿]{{0,6}}[）)]")
IN_CHARGE = re.compile(
    r"(?:负责|主管|分管|主持|牵头)(?:该|本|此|这一|这项|全[县市区乡州]|[县市区乡州省])?(?:计划|项目|工程|工作|统筹|日常|宣传|实施|推进|事务|业务|农业|教育|扶贫|民政|政法|财政|[一-鿿]{1,4}工作)[一-鿿]{0,4}的$"
)
SIGNED = re.compile(r"^[ 　]?(?:签发|审签|核签|批准|署名签发)(?:[）)，。；]|$)")
"""Who lets an official paper go out."""
BY_SIGN = re.compile(r"^(?:同志)?(?:签字|签名|盖章|审核|核准|审定|签批|签署)")
CAME = re.compile(
    r"(?:局|厅|县委|市委|地委|办公室|政府|宣传部|组织部|统战部|税务|法院|检察院)(?:派)?[来下](?:到)?[一-鿿]{1,8}的$"
)
TAKES_LEAD = re.compile(r"^(?:牵头负责|牵头|分管|主管|带队)")
WORK = re.compile(
    r"^(?:等人?)?(?:在|于)?(?:其|他|她)?[（(]?(?:19|20)\d\d年?[）)]?(?:发表|出版|所?著|撰写|完成)?的?(?:一[项份篇])?(?:联合)?(?:评估|研究|报告|论文|调查|著作|文章|专著|书|估计|估算|统计|分析|综述|数据)"
    r"|^(?:等人?)?的(?:一[项份篇])?(?:博士|硕士|最新|合著)?(?:论文|专著|著作|研究报告|新著|学术)"
    r"|^(?:等人?)?(?:合著|合撰|所著|所写|编著|主编|执笔|撰写|编写|翻译|译|著|编)(?:的|，|。|；|$|、)"
    r"|^在(?:后记|前言|序言|序|跋|书|该书|文|自序|译后记)(?:中|里)"
)
ONE_OF = re.compile(rf"(?:{words.AUTHOR}|执笔人?|执笔者)之一(?:的|，|、)?$")
LABEL = re.compile(
    r"(?:公示责任人|帮扶责任人|包联责任人|责任人|结对干部|结亲干部|结亲人员|包户干部|包联干部|帮扶干部|走访干部|入户干部|联系领导|包联领导|责任领导|带队领导|填表人|审批人|签发人|督查人) ?[：:] ?(?:[一-鿿·]{2,8}[ 　、，,]{1,2}){0,4}$"
)
"""Labels of a form before whoever answers for a household."""
CONTACT = re.compile(
    r"(?:设在|办公室|领导小组|指挥部|主管部门|承办|[局委办部室])[^。；\n]{0,16}[（(，,；、 　]?联系人 ?[：:] ?$|(?:办|部|局|委|政府|小组)[^。\n]{0,28}[；，、]联络员 ?[：:] ?$"
)
CONTACT_LINE = re.compile(r"(?:^|\n|[　 ]|[。；])联系人 ?[：:] ?$")
PHONED = re.compile(r"^[ 　]*(?:$|\n|[（(，,；]?[ 　]*(?:联系)?(?:电话|邮箱|传真)|[（(]?\d{3,})")
CONTACTED = re.compile(r"^(?:[。；，、）)（(　 ]|$)")
"""Whom a notice of an office names as its contact."""
NOTED = re.compile(
    r"^(?:[、，和与](?: ?[一-鿿·]{2,12})){0,4}(?:编|主编|著|编著|译)?[：:，,]? ?《[^》\n]{2,50}》 ?(?=[，,（(。]? ?(?:载|《|\d{4}|第|[一-鿿·]{2,12}(?:出版社|书局|印书馆|大学|学报|学刊|日报|晚报|周刊|杂志|评论)))"
)
"""Behind the author of a work in a note: 李某：《……》，载《……》2020年第4期."""
LISTED = re.compile(
    r"^(?:[，,、；; ]{1,2}[一-鿿·]{2,8}){0,5}(?:，?等)?[．.] ?[^\n]{2,120}?\[(?:J|M|D|N|C|R|Z|EB/OL|J/OL|N/OL)\]"
)
HEADED = re.compile(r"(?:报导|报道|专电|特稿|综合报道|专访)[／/] ?(?:[一-鿿·]{2,8}[ 　、，,／/]{1,2}){0,3}$")
MADE = re.compile(r"^(?:和|与|、)?(?:[一-鿿·]{2,8})?(?:整理|撰写|编译|翻译|采写|执笔|撰文)(?:[，。；）]|$)")
BY = re.compile(
    r"(?:本文|全文|此文|该文|本报告|报告|文章|译文|文稿|访谈录?|口述|文字|图表|地图|数据)由(?:[一-鿿·]{2,8}[和与、])?$"
)
CREDIT = re.compile(
    r"(?:记录|笔录|速记|采访、撰文|审读|监审|统稿|编发|上传|校审|责校|一审|二审|三审|(?:采访|翻译|调研|图片|资料|编辑)协助|审核|终审|初审|复审|审校|采写|采访|摄像|播音|配音|配图|剪辑|核稿|供稿|供图|执笔|执笔人|整理|出品|出品人|签发|值班主任|美编|版式|设计|旁白|主播|编审|总编|录音|拍摄|文|图|文字|图片|撰稿|视频|统筹|海报|组稿|图文)(?:人|员|者)? ?(?:／|/|：|:|丨|\||｜) ?(?:[一-鿿·]{2,8}[ 　、，,／/]{1,2}){0,4}$"
)
NEXT = re.compile(
    r"^[^。！？\n]{0,140}?[，。！？；]”?(?:[^，。！？；“”]{0,14}，)?(?:他|她)(?:当时|刚刚|刚|那时|现在|还|也|已|已经|目前|此前|同时|又|本人)*(?:被任命为|被提拔为|时任|现任|曾任|担任|出任|兼任|兼|任|是)(?P<what>[^，。；！？]{2,30})"
)
_OWN = re.compile(
    rf"(?P<official>{words.OFFICIAL})|(?P<expert>{words.EXPERT})|(?P<author>{words.AUTHOR})|(?P<private>{words.PRIVATE})"
)


BY_LEAVE = re.compile(r"^(?:批准|审定|审批|签批)")
LED_BY = re.compile(
    r"^(?:率队|率团|率督查组|作出批示|做出批示|批示|代表(?:县|市|区|州|地|省|自治区|乡|镇)(?:委|政府|党委|四套班子))|^同志(?:任|负责|担任|主持|牵头|分管|带队|兼任)"
)
BY_ESTIMATE = re.compile(r"^(?:等人?)?的?(?:估算|测算|推算|研究)")
AND_OTHERS = re.compile(r"^等人?的[一-鿿]{0,4}?(?:研究|调查|估算|报告|分析|论文)")
ACCOMPANIED = re.compile(r"^的?陪同下[，,]?[^。]{0,14}(?:代表团|调研|视察|考察|督查|检查|一行|慰问)")
MEMBERS = re.compile(r"组长[：:].{2,80}成员[：:](?:[一-鿿·]{2,12}、){0,8}$")


def _acting(t: str, start: int, end: int) -> tuple[PersonRole, str] | None:
    """What leave, lead, estimate and lists of members tell."""
    before, after = t[max(0, start - 110) : start], t[end : end + 40]
    if (before.endswith("经") and BY_LEAVE.match(after)) or LED_BY.match(after) or MEMBERS.search(before):
        return "official", "acts in office, beside the name"
    if before.endswith("在") and ACCOMPANIED.match(after):
        return "official", "accompanies a visit in office"
    if AND_OTHERS.match(after) or (before.endswith(("据", "根据")) and BY_ESTIMATE.match(after)):
        return "expert", "of a study, behind the name"
    return None


def told(t: str, start: int, end: int) -> tuple[PersonRole, str] | None:
    """Return the role, with its reason, that a body, a work or a charge beside a name tells."""
    before, after = t[max(0, start - 30) : start], t[end : end + 40]
    if OF_STATE.match(after) or SIGNED.match(after) or (before.endswith("由") and BY_SIGN.match(after)):
        return "official", "of an office, behind the name"
    if OF_LEARNED.match(after):
        return "expert", "of an institute, behind the name"
    if (
        LABEL.search(before)
        or (CONTACT.search(before) and CONTACTED.match(after))
        or (CONTACT_LINE.search(before) and PHONED.match(after))
    ):
        return "official", "answers for a household on a form"
    if (
        NOTED.match(after)
        or LISTED.match(after)
        or HEADED.search(before)
        or (BY.search(before) and MADE.match(after))
    ):
        return "author", "credited: wrote or made it"
    if WORK.match(after) or ONE_OF.search(before) or CREDIT.search(before):
        return "author", "credited: wrote or made it"
    if acting := _acting(t, start, end):
        return acting
    if CAME.search(before):
        return "official", "came from an office, before the name"
    if ERRAND.match(after):
        return "official", "sent by an office, behind the name"
    if STAFF.match(after):
        return "official", "of an office, behind the name"
    if DOCTORAL.search(before) and REMARKS.match(after):
        return "expert", "of a university, before the name"
    if IN_CHARGE.search(before) or (TAKES_LEAD.match(after) and re.search("(?:由|以)$", before)):
        return "official", "in charge, beside the name"
    if SPEAKS.match(after) or before.endswith("的"):
        if LEARNED_BEFORE.search(before):
            return "expert", "of an institute, before the name"
        if STATE_BEFORE.search(before):
            return "official", "of an office, before the name"
    return None


def later(after: str) -> tuple[PersonRole, str] | None:
    """Return the role that the clauses behind a name say 他 or 她 has."""
    found = NEXT.match(after)
    nouns = list(_OWN.finditer(found["what"])) if found else []
    if not nouns or nouns[-1].lastgroup in (None, "private"):
        return None
    return nouns[-1].lastgroup, nouns[-1][0]  # type: ignore[return-value]
