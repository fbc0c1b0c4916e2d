"""What the Chinese words around a name tell of a person's role (text in simplified characters)."""

from headwater.extract import patterns as re
from headwater.extract.people import chinese_words as words
from headwater.extract.people import offices_zh
from headwater.model import PersonRole

_END = r"(?:们)?(?:[：:/／])?[ 　]*[“\"‘「]?$"
BEFORE: tuple[tuple[PersonRole, re.Pattern[str]], ...] = (
    ("author", re.compile(rf"(?:{words.AUTHOR}|文|图|摄|译|撰)(?:/|／|：|:| |　|丨|\|){{0,2}}[ 　]?$")),
    ("private", re.compile(rf"(?:{words.PRIVATE}){_END}")),
    ("expert", re.compile(rf"(?:{words.EXPERT}){_END}")),
    ("official", re.compile(rf"(?:{words.OFFICIAL}){_END}")),
)
_OWN = re.compile(
    rf"(?P<official>{words.OFFICIAL})|(?P<expert>{words.EXPERT})|(?P<author>{words.AUTHOR})|(?P<private>{words.PRIVATE})"
)
DIRECT = re.compile(r"(?:同志)?(?:总书记|总理|主席|书记)")
IS = re.compile(
    r"^[，,]?(?:是|为|系|现任|曾任|时任|担任|出任|当选为?|任|原是|原|曾是|也是|，)+(?P<rest>[^，。；！？“”]{1,36})"
)
CREDIT_AFTER = re.compile(
    r"^ ?(?:摄|文|图|报道|譯|译|编译|供图|绘|撰文|／(?:[一-鿿]{2,4})?(?:报导|报道))(?:[，。）)／/ 、影]|$)"
)
NOTED = re.compile(
    rf"^[（(][一-鿿]{{0,18}}?(?:(?P<official>{words.OFFICIAL})|(?P<expert>{words.EXPERT})|(?P<author>{words.AUTHOR}))[）)]"
)
YEARED = re.compile(r"^等?[（(](?:19|20)\d\d[a-z]?(?:年)?(?:[：:，,][^（）()]{0,14})?[）)](?!出生|生)")
NAMED_SO = re.compile(
    rf"(?:当了|当上了?|做了|做过|升任)[一-鿿]{{0,6}}?(?P<official>{words.OFFICIAL})的$|(?:(?P<chief>{words.OFFICIAL})|(?P<expert>{words.EXPERT})|(?P<author>{words.AUTHOR}))(?:，?全名|，?本名|名叫|叫做?|的名字[是叫]|姓名[是：])$|(?P<leads>带队)的[一-鿿]{{0,5}}$"
)
"""An office that somebody has risen to, or whose holder is named: 后来当了副州长的…, 队长叫…"""
PHOTOS = re.compile(r"(?:^|[\s。；，）)])(?:照片|摄影|图片|插图|配图|文字)(?:提供)?[：:／/][ 　]?$")
TEACHES = re.compile(r"^(?:在)?(?:论文|专著|研究|文章|著作)中")
ACTS = re.compile(
    r"^(?:[、和与](?:[一-鿿·]{2,14}?)(?=[、和与等出主分参])){0,8}(?:等)?(?:[一-鿿]{0,8}领导)?(?:同志)?(?:分别|共同|还|一同|先后)*(?:主持|出席(?:会议|活动|仪式|开幕式)?并|作总结讲话|作重要讲话|发表(?:重要)?(?:讲话|演讲)|作出(?:重要)?(?:指示|批示)|视察|调研|签署|宣布|强调|指出|会见|致辞|部署|任命|到[一-鿿]{1,12}(?:调研|视察|考察)|检查指导)"
)
TRADE = re.compile("工程师|技术员|会计|统计员|档案员|农艺师|兽医|规划师|审计师")
"""Trades practised in offices of the state."""
AMONG = re.compile(
    r"^(?:[、，和与][一-鿿·]{2,14}){0,8}等?(?:\d{1,3}|[一二三四五六七八九十两几]{1,3})(?:名|位)[一-鿿]{0,4}(?:干部|官员|领导|公务员|民警|常委|公职人员)|^(?:[、，和与][一-鿿·]{2,14}){0,8}等[一-鿿]{0,6}?领导(?:同志)?(?!小组)"
)
"""Names in a row that counts officials: 孙某、李某等8名干部."""
SEIZED = re.compile(
    r"^[^，。；]{0,8}(?:，|被|因)[^。；]{0,16}?(?:拘留|拘押|逮捕|判处|判刑|关押|带走|抓走|抓捕|送进|失踪|处罚|被捕|遇害)|^被(?!派|任命|选|评|表彰|授予|提拔|调|安排|邀|推荐|抽调|誉为|称为|命名)"
)
FIGURE_OF_HISTORY = re.compile(r"(?:皇帝|诗人|将军|先生的(?:画像|雕像|铜像|故居))")
OF_STATE = re.compile("(?:部门?|局|厅|委|办|办公室|政府|处|中心|单位|司|会|组织|机关|院|署|队)$")
"""Before 负责人: of an office, not of a firm."""
STATUE = re.compile(r"^(?:先生|主席|同志)?的?(?:画像|雕像|铜像|塑像|故居|纪念馆|思想|理论|主义)")
RANKED = re.compile(rf"(?:(?P<official>{words.OFFICIAL})|(?P<expert>{words.EXPERT}))[、，][一-鿿]{{0,4}}$")
"""An office before a trade: 专家组组长、结构工程师."""
ADDRESS = re.compile(
    "叔叔|阿姨|大姐|大哥|大叔|大妈|大娘|大爷|伯伯|爷爷|奶奶|老师|师傅|先生|女士|小姐|太太|夫人|姐|哥|叔|姨|婶|嫂|医生|大夫"
)
PAST = re.compile(r"(?:原|前|曾任|已故|退休)[一-鿿]{0,10}$")
CHARGE = re.compile(r"(?:现任|时任|任|担任|出任|当选)")


def role_of(t: str, start: int, end: int) -> tuple[PersonRole | None, str, bool]:
    """Return role, reason and whether it is of the past, from the words around a name; (None, "", False) if
    they tell nothing."""
    before, after = t[max(0, start - 20) : start], t[end : end + 60].removeprefix("同志")
    if CREDIT_AFTER.match(after):
        return "author", f"credited: '{after[:4].strip()}'", False
    if PHOTOS.search(before):
        return "author", f"credited: '{before[-4:].strip()}'", False
    own = next((m for m in _OWN.finditer(t, start + 1, end)), None)
    if own and own.lastgroup == "private" and ADDRESS.fullmatch(own[0]):
        return None, f"'{own[0]}' in the name", False  # also people in office are called so
    if own and own.lastgroup:
        return own.lastgroup, f"'{own[0]}' in the name", False  # type: ignore[return-value]
    if re.match(
        r"^(?:总书记|主席|总理|书记|[省市县区乡镇村部厅局处科所队]长|主任|专员|发言人|司令|政委|常委)", after
    ):
        return "official", f"'{after[:3]}' behind the name", False
    if re.match(rf"^(?:{words.EXPERT})", after):
        return "expert", f"'{after[:3]}' behind the name", False
    if re.match(r"^(?:女士|先生|小姐|同志)", after) and (official := BEFORE[3][1].search(before)):
        past = bool(PAST.search(before[: official.start()]))
        return "official", f"'{official[0].strip()}' before the name", past
    if re.match(
        r"^(?:女士|太太|大爷|大妈|大叔|大娘|奶奶|爷爷|妈妈|阿姨|老汉|同学|一家|家里|家的|夫妇|[（(]化名|阿吉|师傅)",
        after,
    ):
        return "private", f"'{after[:3]}' behind the name", False
    listed = re.search(r"(?:[一-鿿·]{2,12}[、和与]){1,8}$", before)
    if titled := _titled(before):
        return titled
    if told := IS.match(after):
        nouns = list(_OWN.finditer(told["rest"]))
        if nouns and nouns[-1].lastgroup:
            noun = nouns[-1]
            past = "原" in told[0][:4] or "曾" in told[0][:4]
            if TRADE.match(noun[0]) and offices_zh.STATE_BEFORE.search(told["rest"][: noun.start()]):
                return "official", f"'{noun[0]}' of an office behind the name", past
            return noun.lastgroup, f"'{noun[0]}' behind the name", past  # type: ignore[return-value]
    if noted := NOTED.match(after):
        return noted.lastgroup, f"'{noted[0]}' behind the name", False  # type: ignore[return-value]
    if YEARED.match(after):
        return "author", "cited with a year", False
    if (named := NAMED_SO.search(t[max(0, start - 26) : start])) and named.lastgroup:
        role: PersonRole = "official" if named.lastgroup in ("chief", "leads") else named.lastgroup  # type: ignore[assignment]
        return role, f"'{named[0]}' before the name", False
    if TEACHES.match(after):
        return "expert", "speaks of their own research", False
    if AMONG.match(after):
        return "official", "among officials, behind the names", False
    if SEIZED.match(after):
        return "private", "held or taken by the authorities", False
    if far := offices_zh.told(t, start, end):
        return *far, False
    if STATUE.match(after):
        return "official", "a figure of public life: statue, portrait or teaching", False
    if ACTS.match(after) or (listed and ACTS.match(after)):
        return "official", f"'{after[:8]}': acts in office", False
    return None, "", False


def _titled(before: str) -> tuple[PersonRole, str, bool] | None:
    """What the title before a name tells: the longest (高级工程师, not 工程师)."""
    fitting = [
        (found.start(), k) for k, (_, pattern) in enumerate(BEFORE) if (found := pattern.search(before))
    ]
    for _, k in sorted(fitting)[:1]:  # the longest: 高级工程师, not 工程师
        role, pattern = BEFORE[k]
        if found := pattern.search(before):
            past = (
                bool(PAST.search(before[: found.start()]))
                or "原" in before[max(0, found.start() - 6) : found.start()]
            )
            if (
                role == "private"
                and TRADE.match(found[0])
                and offices_zh.STATE_BEFORE.search(before[: found.start()])
            ):
                return "official", f"'{found[0].strip()}' of an office before the name", past
            if role == "private" and (first := RANKED.search(before[: found.start()])):
                return first.lastgroup, f"'{first[0]}' before the name", past  # type: ignore[return-value]
            if found[0].startswith("负责人") and not OF_STATE.search(before[: found.start()]):
                return "private", f"'{found[0].strip()}' of a firm before the name", past
            return role, f"'{found[0].strip()}' before the name", past
    return None
