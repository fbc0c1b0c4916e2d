"""More that people are called in Chinese, by frames alone: 司机老覃, 库奶奶, 阿雀姨, 黑松仔, 哑巴海, 卖烤肉的玉山, 甲某, 图为…在."""

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.context import gazetteer
from headwater.extract.people import chinese_words as words
from headwater.extract.people.chinese_chars import is_word
from headwater.extract.people.chinese_shapes import LIVES

_SUR = "".join(sorted(s for s in words.SURNAMES if len(s) == 1))
_SOUND = "".join(sorted(words.STRICT))
_ADDRESS = "大?[姐哥嫂姨婶叔伯]|婆婆|阿婆|阿嬷|阿公|阿伯|阿姨|大爷|大娘|大妈|大叔|大婶|奶奶|爷爷|老汉|老太太?|老人家?"
_HUMAN = "姑娘|女孩子?|男孩子?|小伙子?|女工|男工|工友|孩子|男人|女人|老人|同学|大姐|大哥|大叔|大妈|村民|邻居|年轻人|小姑娘|人"
WITH_ADDRESS = re.compile(rf"(?P<who>[{_SUR}{_SOUND}](?:{_ADDRESS}))(?=(?:的?家[属人里]|家的|一家))")
SOUND_ADDRESS = re.compile(rf"(?P<who>[{_SUR}{_SOUND}](?:奶奶|大爷|大娘|大妈|阿婆|爷爷|老汉|大叔))(?!们)")
SMALL_NAMED = re.compile(r"(?P<who>阿[一-鿿][姨伯叔婆嫂姐哥婶姆嬷])(?![一-鿿]?[们])")
HOKKIEN = re.compile(
    r"(?:^|[的，。：、「“叫跟和与找])(?P<who>[一-鿿]{1,2}仔)(?=说|讲|笑|问|答|摇|点|也|就|还|又|家|一家|的(?:船|车|田|太太|儿子|女儿|店))"
)
HANDLED = re.compile(
    r"(?:^|[的，。、“「被叫找问见和与跟是向])(?P<who>(?:哑巴|瘸子|聋子|瞎子|麻子|秃子|独眼|跛脚|大头|胖头|黑脸|赖皮|快嘴|铁嘴)[一-鿿])(?=[，。、；：”」走说也在和与的笑问]|$)"
)
BY_TRADE = re.compile(
    rf"(?P<verb>[卖修开种放打赶养教看弹唱拉织缝炸烤磨补剃编刻摆])[一-鿿]{{1,4}}的(?P<who>[{_SUR}{_SOUND}{''.join(sorted(words.GIVEN))}][一-鿿]{{1,2}}?)(?=[、，。；]|说|也|$)"
)
"""Whoever is told apart by a trade: 卖烤肉的玉山."""
CALLED_WHO = re.compile(
    rf"(?:人称|大家叫|都叫|名叫|名为|外号|绰号|叫做|叫|喊|唤)(?:他|她)?[“「『](?P<quoted>[一-鿿]{{1,6}})[”」』]的(?:{_HUMAN})"
)
MASKED = re.compile(
    r"(?P<who>(?<![一-鿿])[甲乙丙丁戊己庚辛壬癸]某)|(?:受访者|村民|证人|工人|学生|被访者|邻居|同事|居民|学员|女工|目击者)(?P<letter>[甲乙丙丁戊己庚辛壬癸](?=[说称也，。、（：；和与的在]|告诉|表示|回忆|$))"
)
PSEUDONYM = re.compile(rf"(?P<who>[{_SOUND}不布都里]{{2,6}})(?=[（(](?:化名|假名|匿名|名字已改))")
CAPTION = re.compile(r"图为(?P<who>[一-鿿·]{2,6}?)(?=正?在|向|给|为|和|与|、|（)")
ALL_SOUND = re.compile(rf"的(?P<who>[{_SOUND}]{{2,3}})(?=[。，；、！？]|$)")
AGED = re.compile(r"(?P<who>[小阿][一-鿿])(?=[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})岁)")
NICK_KIN = re.compile(
    r"(?:^|[的，。、：和与跟找叫])(?P<who>[大小阿老](?![表堂舅姑外叔伯姨哥姐])[一-鿿]{1,2}[哥姐叔婶姨伯嫂仔])(?=[，。、；]|说|以及|和|的|也|$)"
)
NOT_BUT = re.compile(
    rf"是(?P<who>[{_SUR}][一-鿿]{{1,2}})，(?:而)?(?:不是|并非|非)(?P<other>[{_SUR}][一-鿿]{{1,2}})(?=[，。；])"
)
"""Corrections of a name: 是乔依，不是乔宜."""
FRIEND = re.compile(
    rf"(?:邻居|同事|老乡|工友|房东|亲戚|好友|朋友|同屋|室友|同学)(?P<who>[{_SUR}][婶嫂姨叔伯哥姐爷])(?=[，。、天也说常每给来去帮还在的]|$)"
)
OLD_SOUND = re.compile(
    rf"(?:(?<![一-鿿])|(?<=[和与跟叫有的]))(?P<who>[老小][{_SOUND}]{{2,3}})(?=[，。、；]|说|也|还|的|[忘今才刚上念读没不])"
)
TRADE_GIVEN = re.compile(
    rf"(?:焊工|电工|木工|瓦工|钳工|矿工|司机|厨师|裁缝|护士|护工|保安|牧民|农民|渔民|村民|居民|工人|女工|学徒|徒弟|店员|摊主)(?P<who>[{''.join(sorted(words.GIVEN))}]{{2}})(?=说|告诉|回忆|笑|叹)"
)
ENTRY = re.compile(
    r"(?:^|[；;。：:\s　])\d{1,3}[.．、)）] ?(?P<who>[一-鿿·]{2,14}?)(?=[，,（(] ?(?:男|女|\d{1,3}岁|寡居|未婚|已婚|离异|丧偶|年龄|残疾|系|现年|身份证|户主))"
)
"""Entries of a list of people: 3.穆妮赛，9岁."""
KIN_NAMED = re.compile(
    rf"(?:闺女|媳妇|姑娘|娃|儿子|女儿|孙女|孙子|妻子|丈夫)(?P<who>[{_SUR}][{''.join(sorted(words.GIVEN))}]{{1,2}}?)(?=上个?[月周]|去年|前年|昨天|前天|今[天早晚]|后来|最近|当时|现在|已经|还没|至今|每天)"
)
TRADED = re.compile(
    rf"(?:{words.PRIVATE}|球迷|车友|鱼贩|菜贩|领班|师傅|摊主|志愿者|村医|站长)(?P<who>[老小][{_SUR}])(?![一-鿿]?[师板乡家人姐哥时])"
)
STATION = re.compile(
    rf"(?:[内外骨眼儿牙]|妇产|急诊|护理|检验|药剂|康复|心内|神经|呼吸|消化|麻醉)科(?P<who>[{_SUR}][一-鿿]{{1,2}}?)(?=的(?:孩子|丈夫|妻子|母亲|父亲|家)|说|告诉|，|、|。)"
)
NOT_WHO = re.compile(
    "[的了是在有和与及]|人员|群众|村民|干部|工人|学生|学员|记者|民警|医生|老师|居民|牧民|农民|儿童|孩子|老人|妇女|游客|市民|现场|活动|队|组|团|县|市|乡|镇|村|局|校|院|厂|车间|部分|代表|家长|家庭|领导|书记|主任"
)


def find(t: str) -> Iterator[tuple[int, int]]:
    """Yield where a name stands in a sentence in simplified characters, by its frame."""
    for pattern in (WITH_ADDRESS, SOUND_ADDRESS, SMALL_NAMED, HOKKIEN, HANDLED, CALLED_WHO, MASKED, PSEUDONYM, TRADED, AGED, NICK_KIN, FRIEND, OLD_SOUND, TRADE_GIVEN, ENTRY, KIN_NAMED, STATION):  # fmt: skip
        for match in pattern.finditer(t):
            group = str(match.lastgroup)
            free = pattern is not SOUND_ADDRESS or not "一" <= t[match.end() : match.end() + 1] <= "鿿"
            if not (free or goes_on(t, match.end())):
                continue
            if _begins(t, match.start(group)) and not (pattern in WORDY and is_word(match[group])):
                yield match.span(group)
    for match in (*BY_TRADE.finditer(t), *ALL_SOUND.finditer(t)):
        who = match["who"]
        placed = match.re is ALL_SOUND and who in gazetteer.forms()
        plain = is_word(who) or any(is_word(who[k : k + 2]) for k in range(len(who) - 1))
        if not plain and not placed and not NOT_WHO.search(who):
            yield match.span("who")
    for match in NOT_BUT.finditer(t):
        for group in ("who", "other"):
            who = match[group]
            if not any(is_word(who[k : k + 2]) for k in range(len(who) - 1)):
                yield match.span(group)
    for match in CAPTION.finditer(t):
        who = match["who"]
        if not NOT_WHO.search(who) and not any(is_word(who[k : k + 2]) for k in range(len(who) - 1)):
            yield match.span("who")


WORDY = (AGED, NICK_KIN, OLD_SOUND, HOKKIEN, SMALL_NAMED, STATION, TRADED)


def _begins(t: str, at: int) -> bool:
    """Tell whether a name may begin at `at`: no word of two characters lies over its first."""
    return not (at and is_word(t[at - 1 : at + 1])) or bool(at > 1 and is_word(t[at - 2 : at]))


def goes_on(t: str, end: int) -> bool:
    """Tell whether adverbs and schools stand behind, which are said of people only: 小凯念国小, 老覃免费."""
    return GOES.match(t, end) is not None or LIVES.match(t, end) is not None


GOES = re.compile(
    "[上念读](?:国小|国中|小学|初[一二三中]|高[一二三中]|幼儿园|[一二三四五六]年级)|合[照影唱]|免费|义务|主动|连夜|亲手|亲自|悄悄|赶紧|急忙|热情|激动|冒雨|冒险|一个人|独自|家属"
)
