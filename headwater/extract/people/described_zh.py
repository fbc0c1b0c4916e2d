"""People whom Chinese words describe without a name: 一名维吾尔族妇女, 这位老人, 他的妻子, 结对亲戚."""

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.people import chinese_words as words
from headwater.extract.people import described_frames_zh as frames
from headwater.extract.people.chinese_chars import is_word
from headwater.extract.people.found import Found
from headwater.model import PersonRole

KIN = "嫂子|嫂嫂|弟媳|弟妹|姐夫|妹夫|姑父|姑妈|姨父|舅妈|舅母|伯母|伯父|婶婶|婶子|表哥|表弟|表姐|表妹|堂哥|堂弟|堂姐|堂妹|侄儿|外甥女|外甥|小姨|大姨|二姨|小叔|小姑|双胞胎(?:女儿|儿子|姐妹|兄弟|孩子)|外祖母|外祖父|曾祖母|曾祖父|祖母|祖父|丈夫|妻子|老伴|爱人|儿子|女儿|大儿子|小儿子|二儿子|三儿子|二女儿|三女儿|长子|次子|长女|次女|遗孀|大女儿|小女儿|哥哥|弟弟|姐姐|妹妹|父亲|母亲|爸爸|妈妈|父母|爷爷|奶奶|外公|外婆|姥姥|姥爷|孩子们|孩子|子女|孙子|孙女|外孙女|外孙|公公|婆婆|岳父|岳母|女婿|儿媳|媳妇|叔叔|舅舅|姑姑|姨妈|侄子|侄女|亲戚们|亲戚|家人|亲人|兄弟|姐妹|姊妹|兄妹|邻居|朋友|同学|同事|室友|男友|女友|未婚妻|未婚夫|一家人|全家|双亲"
CLOSE = "|".join(
    k
    for k in KIN.split("|")
    if k
    not in (
        "孩子们",
        "孩子",
        "子女",
        "亲戚们",
        "亲戚",
        "家人",
        "亲人",
        "兄弟",
        "姐妹",
        "邻居",
        "朋友",
        "同学",
        "同事",
        "一家人",
        "全家",
    )
)
NOUN = "同事|同学|徒弟|老太太|老太|老头|老爷子|大妈|大爷|大叔|大姐|大嫂|大娘|阿姨|家庭主妇|矿工|裁缝|木匠|铁匠|保安|房东|房客|租客|快递员|外卖员|骑手|清洁工|环卫工|建筑工|装修工|钳工|电工|焊工|瓦工|渔民|猎人|果农|菜农|棉农|瓜农|茶农|花农|烟农|赤脚医生|乡村医生|班主任|校工|厨娘|店员|服务员|营业员|售货员|收银员|理发师|摄影爱好者|退伍军人|老兵|遗孀|家属|家长|男人|女人|小贩|工友|病友|狱友|难友|护边员|护林员|保洁员|护路员|绿化工|护工|看护|月嫂|外劳|新娘|新郎|死者|伤者|逝者|被害人|婦人|妇人|少妇|老妇人|老妇|老翁|妇女|女子|男子|女性|男性|女人|男人|村民|居民|贫困户|贫困群众|困难群众|困难户|脱贫户|低保户|五保户|农户|牧户|农民工|农民|牧民|女工|工人|老人家|老人|老汉|老奶奶|老爷爷|老大爷|老大娘|家庭|夫妇|夫妻|母亲|父亲|妈妈|爸爸|姑娘|小伙子|小伙|青年|年轻人|女士|先生|护士|医生|教师|老师|职工|员工|务工人员|个体户|店主|老板|司机|厨师|商贩|摊主|亲戚|邻居|当事人|受访者|受害者|幸存者|目击者|证人|被拘押者|被关押者|被拘留者|前被拘留者|囚犯|难民|流亡者|学员|户主|市民|网友|种植户|养殖户|志愿者|阿訇|患者|病人|乘客|商人|孤寡老人|残疾人|孕妇|产妇|寡妇|人士|知情者|线人|姐妹|兄弟|民众|群众|维吾尔人|哈萨克人|维族人|移工|移民|阿公|阿嬷|保姆"
OFFICE = "协警|协管员|特警|武警|辅警人员|结对干部|结亲干部|帮扶干部|包户干部|宣讲员|村支书|村支部书记|村书记|村主任|村长|乡长|镇长|科长|副县长|县长|局长|官员|干部|警察|民警|辅警|公务员|工作人员|负责人|领导|村干部|驻村干部|工作队员|狱警|看守|发言人"
CHILD = words.CHILD + "|在校大学生|大学生|研究生|硕士生|博士生|毕业生|高中生|学生们|学生|女生|男生"
NUMBER = r"(?:[一二两三四五六七八九十几数]|(?<![\d.,])\d{1,2}|十[一二三四五六七八九]|好几)"
ADJ = rf"(?:不愿(?:意)?(?:透露|公开)(?:姓名|身份|身分)的|匿名的?|来自[{'一-鿿'}]{{1,10}}的|\d{{1,3}}[多]?岁的|[一-鿿]{{1,4}}岁的|维吾尔族|维族|维吾尔|哈萨克族|哈萨克|回族|汉族|柯尔克孜族|塔吉克族|藏族|蒙古族|少数民族|年轻的?|年迈的?|可爱的?|当地的?|贫困的?|普通的?|留守|小|老|女|男|前|同村的?|失学|辍学|怀孕的?|残疾|中年|退休的?|受伤的?|结对|本村|外地|[一-鿿]{{2,6}}[县乡镇村](?:的)?|穿着?[一-鿿]{{1,8}}的|曾经?(?:在|当|做|是|任)[一-鿿]{{2,14}}的|在[一-鿿]{{2,12}}的|[一-鿿]{{2,8}}的|前?[一-鿿]{{2,3}}(?=教师|老师|干部|警察|工人|学员|居民|官员|妇女|女子|男子|村民|牧民|农民|青年|姑娘|老人|商人|学生|男孩|女孩|商贩|司机))"
PHRASE = re.compile(
    rf"(?P<det>(?<!第)(?:另外|另|其中|有)?{NUMBER}(?:名|位|个|户|对|家|群|些)|(?<![没只还所])有(?:名|位|个)|(?:这|那|该)(?:{NUMBER})?(?:名|位|个|户|对|群|些)?|某)(?P<mid>{ADJ}{{0,4}})(?P<noun>{CHILD}|{OFFICE}|{NOUN})(?:们)?"
)
OWN = re.compile(
    rf"(?P<of>他们|她们|我们|自己|他|她|我|其|您|你)(?:的)?(?:[大小]|亲|唯一的|年幼的|年迈的|刚出生的|\d{{1,2}}岁的?|[一二三四五六七八九十]{{1,3}}岁的?|[一二两三四五六七八九几]个|前|已故的?|生病的?|瘫痪的?|失散多年的?)*(?P<noun>{KIN}|导师|班主任|老师|房东|老板|主治医生|律师|战友|工友|狱友|室友|闺蜜)"
)
ALONE = re.compile(
    rf"(?P<mid>(?:[一二两三四五六七八九几]个|年幼的|年迈的|刚出生的|[一二三四五六七八九十\d]{{1,3}}岁的?|[一二三四五六七八九十\d]{{1,2}}个月大的|刚满周岁的|(?:读|上|念)(?:小学|初中|幼儿园|中学|高中|学前班)的|亲|大|小|唯一的|残疾的|生病的|刚满月的)*)(?P<noun>{CLOSE}|婴儿|女婴|男婴|双胞胎|遗孀|导师|班主任|房东|老伴)(?!节|们?的?(?:教育|权益|保护|用品|委员)|部|国|校|语|乳|公司|版|系|河|本|线|性|体|机构|工作|官|心|女性|室)"
)
BARE = re.compile(
    r"(?P<mid>(?:结对|维吾尔族|哈萨克族|少数民族|当地|留守|本村|该村)*)(?P<noun>孩子们|小学生们|结对亲戚|亲戚们|村民们|老伴|小朋友们)|(?:(?<![一-鿿])|(?<=和|与|给|向|为|跟|教|帮))(?P<kin>小女儿|大女儿|小儿子|大儿子|女儿|太太|公公|爷爷|老公|老婆|外婆|儿子|妻子|丈夫|妈妈|爸爸|母亲|父亲|奶奶|爷爷|孙女|孙子|婆婆|邻居)(?=说|问|在|被|今年|去年|正|已|也|回|喊|哭|，|身体|生病|从|去|是|都|一起|拉着)"
)
PICTURED = re.compile(r"图为|摄影|摄|图片|攝|圖為|图[一二三四五六七八九十\d]|（[左中右上下]")
PICTURED_NOUN = re.compile(
    rf"(?:{CHILD}|村民|居民|农民|牧民|老人|妇女|女工|工人|学员|群众|亲戚|老奶奶|家庭)(?:们)?"
)
UNNAMED = re.compile(
    rf"(?:不愿意?|不便|不肯|拒绝|要求|不想|希望)(?:透露|公开|具|署|留下?|说出|保留)(?:自己的|真实|其|全)?(?:姓名|名字|身份|身分|名)?的[一-鿿]{{0,4}}?(?P<noun>{NOUN}|{OFFICE}|{CHILD})"
)
YOUTH = re.compile(
    rf"(?<![一二三四五六七八九十\d])(?:(?:[1-9]|1[0-7])|十?[一二三四五六七]|[八九十]|两|半|一岁半|两岁半)(?:多)?岁(?:多|半)?的?(?:小|女|男)?(?P<noun>{CHILD}|女儿|儿子|弟弟|妹妹|孙女|孙子|外孙女?|侄女|侄子|学徒|徒弟)"
)
YOUNGER = frozenset(
    "长子 次子 长女 次女 幼子 幼女 侄儿 外甥 外甥女 弟弟 妹妹 女儿 儿子 大女儿 小女儿 大儿子 小儿子 侄子 侄女 表弟 表妹 堂弟 堂妹".split()
)
ITS = re.compile(
    r"(?<![尤极莫耳])其(?P<noun>长子|次子|三子|幼子|长女|次女|三女|幼女|独子|独女|妻子|丈夫|父亲|母亲|父母|双亲|夫人|配偶|家属|子女|兄弟|姐妹|妻|夫|父|母|子|女|兄|弟|姐|妹)(?![一-鿿]?(?:性|士|儿园))(?!亲|他|余|实|次|间|中|校|语|公司)"
)
"""其妻, 其子: as notices have them."""
RANK = re.compile(
    r"(?:(?<![一-鿿])|(?<=家的))(?P<noun>老大|老二|老三|老四|老五|老小|老幺|大的|小的|最小的(?:那个|一个|孩子)?|最大的(?:那个|一个|孩子)?)(?=被|送|也|才|今年|刚|已|还|在[一-鿿]{0,4}[读上念]|[上读念](?:小学|初|高|大学|幼儿园|[一二三四五六]年级)|\d|[一二三四五六七八九十]{1,3}(?:岁|，|。))"
)
"""Children by their rank: 老大十一，老二才七岁."""
TOLD_SO = re.compile(
    r"(?P<noun>家访对象|走访对象|帮扶对象|采访对象|访谈对象|受访对象|受访人|被访人|被访者|结对户|联系户|帮扶户|包联户|户主本人)(?=是|说|姓名|名叫|叫|称|表示|告诉|要求|家[中里]|，)"
)
VISITED = re.compile(
    r"(?:来到|走进|走访了?|看望了?|慰问了?|探望了?|入住|住进|前往|拜访了?)(?P<noun>贫困户|困难户|脱贫户|低保户|五保户|农户|牧户|村民|居民|老党员|烈属|军属|孤寡老人|残疾人)(?=家)"
)
MASTER = re.compile(
    r"(?P<noun>男主人|女主人|老主人|房主人|家主)(?!公|家的?身份)|(?:^|(?<=[，。；“「！？、]))(?P<young>小学生|中学生|学生|学童|孩子|孩子们|学生们|小朋友们?|儿童)(?=列队|排队|挥|举着|唱|站|坐|跳|喊|齐声|穿着|背着|手[持捧拿])"
)
"""The man and the lady of the house; children who line up."""
TOLD = re.compile(
    r"(?P<det>(?:另外?|有|某)?一[名位]|有[名位]|某位)(?P<mid>[一-鿿]{1,14}?)(?=(?:在接受采访时|向记者|对记者|私下|匿名)?(?:告诉|透露|说(?![明法服话])|表示|回忆|坦言|抱怨|解释|写道|感叹|承认|证实))"
)
"""Whoever tells something is somebody, whatever the noun."""
FROM_PLACE = re.compile(
    rf"来自[一-鿿]{{1,9}}(?:[县市村乡镇省州区]|新疆|南疆|北疆|和田|喀什|阿克苏|伊犁)的(?P<noun>(?:{ADJ}){{0,2}}(?:女子|男子|女孩|男孩|妇女|青年|姑娘|小伙子|学生|学员|工人|女工|农民|村民|教师|商人|母亲|父亲|老人|夫妇|流亡者|难民|幸存者|受访者))(?!们|节)"
)
CHILDREN = re.compile(
    r"(?P<noun>[一两二三四五六]儿[一两二三四五六]女|[一两二三四五六][儿女][一两二三四五六]孙)"
)
TOLD_THEM = re.compile(
    r"(?:告诉|联系上?|通知|见到|思念|想念|探望|威胁|惊动|瞒着|陪伴?|带着)(?:了|过)?(?P<noun>家人|亲人|亲属|家属|父母|老人和孩子|邻居们?)(?!的?(?:关系|代表))"
)
SIR = re.compile(
    r"(?P<of>她|我)(?P<noun>先生|老公|爱人|那口子|男人|当家的)(?!们)|(?P<own>他|我)(?P<lady>太太|老婆|媳妇|夫人|爱人|内人)"
)
SCHOOL = re.compile(
    r"(?:[^，。；]{0,10}，(?:他|她))?[^，。；]{0,8}?(?:上|读|念|就读于?|在读)(?:小学|初[一二三中]|[一二三四五六]年级|幼儿园|学前班|托儿所|高[一二三中]|中学)"
)
BABY = re.compile("(?:才|刚|还|不)?满?(?:周岁|满月|百天|月)")
YOUNG_BABY = re.compile("满月|个月大|周岁|[读上念](?:小学|初中|幼儿园|中学|高中|学前班)")
GENERIC = re.compile(
    r"^(?:新闻|代表|工作|收入|活动|制度|培训|教育|队伍|建设|保护|权益|节|家庭暴力|就业|会|委|代表大会|联合会|满意|脱贫率|人数|总数|占|人次)"
)
ALONE_LEFT = frozenset(
    "到比靠据从扔骂打嫁娶送跑住和与跟及对向给让被把叫由请找是为但连当随见问帮陪像替抱领牵哄扶拉养教劝喊背有着了后时年前中里上下岁等带送接的"
)
SAYING = re.compile("像|如同|好比|似的|当作|当成|称为|称作")
GIRL = re.compile("女|妻|母|妈|奶|婆|姐|妹|姑|妇|姨|孙女")
BOY = re.compile("男|丈夫|父|爸|爷|哥|弟|儿子|小伙|叔|舅|汉")
AGED = re.compile(
    r"(?<!\d)(?:[1-9]|1[0-7])岁|(?<![一二三四五六七八九十])[一二三四五六七八九]岁|(?<![一二三四五六七八九])十[一二三四五六七]?岁"
)


def find(t: str, caption: bool) -> Iterator[Found]:
    """Yield the descriptions of people in a Chinese sentence (simplified), at its own offsets."""
    taken = 0
    spans: list[Found] = []
    for match in PHRASE.finditer(t):
        if found := _phrase(t, match):
            spans.append(found)
    for match in OWN.finditer(t):
        found = _made(match.start(), match.end(), match["noun"], t)
        found.of = match["of"]
        if match["of"] in ("我们", "你", "您", "自己") and match["noun"] in (
            "孩子",
            "孩子们",
            "家人",
            "朋友",
            "同事",
            "父母",
        ):
            continue
        spans.append(found)
    for match in ALONE.finditer(t):
        low = match.start()
        if not _free(t, low):
            low = match.start("noun")
            if low == match.start() or not _free(t, low):
                continue
        if not GENERIC.match(t[match.end() :]) and not SAYING.search(t[max(0, low - 3) : low]):
            found = _made(low, match.end(), match["noun"], t)
            found.minor = (
                found.minor or bool(AGED.search(match["mid"])) or bool(YOUNG_BABY.search(match["mid"]))
            )
            spans.append(found)
    spans += _more(t)
    for pattern in (UNNAMED, YOUTH):
        for match in pattern.finditer(t):
            found = _made(
                match.start("noun") if pattern is UNNAMED else match.start(), match.end(), match["noun"], t
            )
            found.minor = found.minor or pattern is YOUTH
            spans.append(found)
    for match in BARE.finditer(t):
        if not GENERIC.match(t[match.end() :]):
            spans.append(_made(match.start(), match.end(), match["noun"] or match["kin"], t))
    if caption or PICTURED.search(t):
        for match in PICTURED_NOUN.finditer(t):
            if not GENERIC.match(t[match.end() :]):
                spans.append(_made(match.start(), match.end(), match[0], t))
    for start, end, noun, minor in frames.find(t):
        found = _made(start, end, noun, t)
        found.minor, found.counted = found.minor or minor, True
        spans.append(found)
    for found in sorted(spans, key=lambda f: (f.start, -f.end)):
        if found.start >= taken:
            taken = found.end
            yield found


CLAUSE_AGE = re.compile(
    r"[^。；]{0,20}?(?:今年|才|刚|只有|仅|刚满)+(?:(?:[1-9]|1[0-7])(?!\d)|十?[一二三四五六七]|[八九十])岁"
)
SPEAKER_NOT = re.compile("报告|文章|消息|声明|数据|[，。；]|[·•]|不愿")
NUMBERED_AGE = re.compile(
    r"(?:才|今年|刚满?|已|还|年仅)*(?:(?:[1-9]|1[0-7])(?!\d)|十?[一二三四五六七]|[八九十])(?:岁|，|。|$)"
)


def _more(t: str) -> Iterator[Found]:
    """Kin after 其, children by rank, people by what is done to them."""
    for match in TOLD.finditer(t):
        mid = match["mid"]
        public = re.search(f"(?:{OFFICE}|{words.OFFICIAL}|{words.EXPERT}|{words.AUTHOR})$", mid)
        if public is None and not SPEAKER_NOT.search(mid):
            yield _made(match.start(), match.end(), mid[-2:], t)
    for match in MASTER.finditer(t):
        yield _made(match.start(), match.end(), match["noun"] or match["young"], t)
    for match in ITS.finditer(t):
        made = _made(match.start(), match.end(), match["noun"], t)
        made.of = "其"
        yield made
    for match in RANK.finditer(t):
        made = _made(match.start(), match.end(), "孩子", t)
        made.minor = bool(
            NUMBERED_AGE.match(t, match.end())
            or CLAUSE_AGE.match(t, match.end())
            or SCHOOL.match(t[match.end() : match.end() + 24])
        )
        yield made
    for pattern in (TOLD_SO, VISITED, SIR, CHILDREN, TOLD_THEM, FROM_PLACE):
        for match in pattern.finditer(t):
            noun = match["lady"] if pattern is SIR and match["lady"] else match["noun"]
            yield _made(match.start() if pattern is SIR else match.end() - len(noun), match.end(), noun, t)


def _free(t: str, low: int) -> bool:
    """Tell whether a word of kin may begin here."""
    if not low or not "一" <= t[low - 1] <= "鿿" or t[low - 1] in ALONE_LEFT:
        return True
    return is_word(t[max(0, low - 2) : low])


def _phrase(t: str, match: re.Match[str]) -> Found | None:
    det, noun = match["det"], match["noun"]
    if GENERIC.match(t[match.end() :]) or (
        det[-1] in "这那该某" and (noun in words.OFFICIAL.split("|") or (det == "某" and noun != "村民"))
    ):
        return None
    if re.match(r"^(?:这|那)(?:些)?$", det) and not match["mid"] and noun in ("家庭", "群众", "民众"):
        return None
    if t[max(0, match.start() - 2) : match.start()] in ("作为", "成为", "当成", "就是") and det.startswith(
        "一"
    ):
        return None
    if t[max(0, match.start() - 1) : match.start()] in ("是", "成", "为") and det in ("一名", "一位", "一个"):
        return None
    found = _made(match.start(), match.end(), noun, t)
    found.definite = det[0] in "这那该"
    found.plural = not (
        det[0] in "一另"
        or det in ("这名", "那名", "该", "该名", "这位", "那位", "该位", "这个", "那个", "某")
    ) or noun in ("夫妇", "夫妻", "家庭")
    return found


ANYONE = frozenset("女子 男子 女人 男人 青年 女士 先生 妇女 小伙子 姑娘 女性 男性 人士 年轻人 同事".split())
OF_STATE = re.compile("(?:局|厅|委|办|政府|税务|派出所|法院|检察院|档案馆|工作队|组织部|宣传部)(?:来)?的")
"""Somebody who is told of by the office: 一名县税务局的年轻女子."""


def _made(start: int, end: int, noun: str, t: str) -> Found:
    words_here = t[start:end]
    sent = noun in ANYONE and OF_STATE.search(words_here) is not None
    role: PersonRole = "official" if sent or re.fullmatch(OFFICE, noun) else "private"
    child = (
        words_here.endswith("小姑娘")
        or bool(re.fullmatch(f"(?:{words.CHILD})(?:们)?", noun))
        or noun in ("孩子", "孩子们")
    )
    pupil = noun.startswith(("学生", "女生", "男生"))
    minor = child or (pupil and not re.search("大学|研究生", words_here)) or bool(AGED.search(words_here))
    if noun in YOUNGER or noun in ("孙子", "孙女", "外孙", "外孙女"):
        clause = re.match(r"[^。；]{0,12}", t[end:])
        aged = bool(AGED.search(t[start : end + (clause.end() if clause else 0)]))
        minor = minor or aged or ("妈妈" in t[:start] and noun.endswith(("儿", "子")))
    minor = minor or bool((noun in YOUNGER or noun.startswith("双胞胎")) and SCHOOL.match(t[end : end + 24]))
    sex = "f" if GIRL.search(noun) else "m" if BOY.search(noun) else ""
    return Found(
        start,
        end,
        "zh",
        role,
        [f"described: '{words_here}'"],
        (),
        minor,
        noun.removesuffix("们"),
        "们" in words_here,
        sex,
    )
