"""What people are called in Chinese beside their full name: 小刘, 老王, 阿芳, 静静, 李姐, 鄭女, “黑皮”（在逃）, 受访者M."""

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.people import chinese_nicknames
from headwater.extract.people import chinese_words as words
from headwater.extract.people.chinese_chars import is_word
from headwater.extract.people.chinese_shapes import LIVES, MEETS

_SURNAMES = "".join(
    sorted(words.COMMON_SURNAMES | set("田白黄高石林马米时万方江金花龙汤武柳倪岳齐洪柯梅尤佟侬侯祝戚"))
)
_GIVEN = "".join(sorted(words.GIVEN))
NICK = re.compile(
    rf"(?:[老小阿大](?P<of>[{_SURNAMES}])|(?P<given>[小阿][{_GIVEN}胖瘦黑毛宝狗虎妹嬌]))(?![一-鿿]?[市县区乡镇村路街])"
)
TWICE = re.compile(rf"(?P<two>([{_GIVEN}囡妞豆毛果蛋宝贝圆糖萌])\2)(?!地)")
KIN_NAMED = re.compile(
    rf"(?:孙子|孙女|外孙女?|女儿|儿子|弟弟|妹妹|哥哥|姐姐|侄子|侄女|丈夫|妻子|老公|老婆|女友|男友|闺蜜|好友|同桌|室友|养女|养子|老大|老二|老三|长子|次子|长女|次女|幼子|幼女|独子|独女|媳妇|女婿|老伴|爱人|外甥|外甥女|名叫|取名)(?![在是有也都没不正就还又才已曾从把被])(?P<who>[{_GIVEN}][{_GIVEN}])"
)
KIN_SOUND = re.compile(
    rf"(?:姐姐|哥哥|弟弟|妹妹|丈夫|妻子|儿子|女儿|母亲|父亲|侄子|侄女|孙子|孙女|媳妇|女婿|老伴|姑姑|舅舅|叔叔|姑妈|姑母|姨妈|姨母|婶婶|伯伯|伯母|舅妈|外婆|外公|奶奶|爷爷|岳父|岳母|表弟|表妹|表哥|表姐|堂弟|堂妹|堂哥|堂姐|牙医|裁缝|木匠|铁匠|铁匠|厨师|司机)(?P<who>[{''.join(sorted(words.STRICT | set('兰宛婉音守宾')))}]{{2,4}}?)(?=说|告诉|表示|在|被|今年|回忆|最|生前|去年|一直|也|还|去世|遇难|失踪|发来|留下|，|。|和|、|$)"
)
WITH_KIN = re.compile(
    rf"(?P<who>[{_SURNAMES}]|[一-鿿]{{2}})(?P<kin>[大二三四]?(?:姐|哥|嫂|姨|婶|叔|伯)|婆婆|阿婆|阿嬷|阿公|阿伯|阿姨|大爷|大娘|奶奶|爷爷|师傅|老汉|老太太?|老人)(?![一-鿿]?[妹弟])"
)
SMALL_SOUND = re.compile(
    rf"(?<![一-鿿])[小阿][{''.join(sorted(words.STRICT))}](?=今年|刚|才|说|上学|放学|的(?:妈|爸|奶|爷|姐|哥)|告诉|点|笑|跑|还|也|在家)"
)
"""A child's short name of a name in sounds: 小帕."""
NTH = re.compile(rf"(?P<who>[{_SURNAMES}]老(?:[大二三四五六七八九汉]|幺))(?=[（(，。、；]|$|家|说|今年|的)")
RUSTIC = re.compile(
    rf"(?:[大二三四五六小铁狗石黑][狗娃蛋妞丫牛虎柱毛壮愣囡妹嫂锤栓]|[{_GIVEN}柱栓锁]子|狗剩|狗蛋|招弟|来弟|盼弟|引弟)"
)
NEWS = re.compile(
    rf"(?P<who>[{_SURNAMES}](?:姓(?:男子|女子|妇人|男|女|嫌犯|夫妇|老翁|老妇|少年|少女|学生|移工|看护|司机|驾驶|员工|死者)|[男女妇翁嫌童母父妻夫员生]))"
)
QUOTED = re.compile(
    r"(?:船长|工头|老板|邻居|同伙|男子|女子|友人|老人|少年|狱友|室友|同学|牢头|打手|毒贩|司机|网友|学长|学姐)[“「\"](?P<three>[一-鿿]{1,4})[”」\"](?=[说在常经也曾把将被称，、和与的])|"
    r"(?:绰号|外号|人称|网名|昵称|化名|艺名|诨名|小名|乳名|又名|别名|自称|叫她|叫他|喊她|喊他|称她为|称他为|唤作)[：:]?[“「\"](?P<one>[^”」\"]{1,6})[”」\"]"
    r"|[“「\"](?P<two>[^”」\"]{1,6})[”」\"](?=（(?:化名|另案|在逃|已判|身份不明|网名|绰号)|\()"
)
MARKED = re.compile(
    r"(?:(?<![一-鿿])|(?<=[和与及、被告是叫由对向给让]))(?P<who>[一-鿿·]{2,4}|[A-Z][一-鿿]?)(?=[（(](?:化名|另案处理|在逃|已判刑|男|女|时年|殁年|\d{1,2}岁|\d{1,2}[，,]))"
)
CALLED_SO = re.compile(
    rf"(?:叫|喊|称呼|唤)(?:他|她|我)(?:为|作|做)?[“「]?(?P<who>(?!{words.PRIVATE}|{words.OFFICIAL}|[他她我你您]|一声|起|去|来|回|过|进|出|吃|别|不)[一-鿿]{{2,4}}?)(?=[”」。，；！、]|$)"
)
LETTERED = re.compile(
    r"(?:受访者|报道人|访谈对象|被访者|访谈者|受訪者|网友|学生|女生|男生|女士|先生|村民|居民|证人|同学|朋友|邻居|化名|名叫|叫|代号|女孩|男孩|阿|小|老|被害人|被告人|证人|案主)(?P<one>[A-Z](?:\d{1,2}|[A-Z])?)(?![A-Za-z\d])"
    r"|(?<![A-Za-z\d])(?P<two>[A-Z](?:\.?[A-Z]\.?)?)(?=女士|先生|某|同学|老师|小姐|姐|君|太太|阿姨|大叔|的(?:丈夫|妻子|母亲|父亲|妈妈|爸爸|女儿|儿子)|说[：，:,“]|告诉|回忆|哭|笑)"
)
NOBODY = frozenset(
    "小米 小时 小于 小康 小金 小方 小程 小常 小石 小雷 小江 小路 小白 小武 小段 小史 小向 小单 小余 小田 小花 小谈 小万 大方 大常 大万 大江 大马 大路 大白 大石 大武 大段 大史 大向 大单 大余 大田 大花 大金 大黄 大任 大于 大庄 大高 大龙 大严 大贺 大毛 大汤 大常 大陆 大钱 大祝 大洪 大齐 大尹 大孔 大严 大米 大时 大方 大侯 "
    "老路 老师 老方 老于 老石 老江 老时 老万 老常 老史 老向 老单 老花 老汤 老严 老段 阿里 阿方 阿江 阿龙 老任 小任 小时 小卢 小任 小年 小学 小生 小子 小女 小心 小青 小国 小家 小春 小雪 小满 小华 小海 小山 小云 小光 小水 小河 小岛 小城 小镇 小村 小店 小木 小波 小林 小森 小明 小全 小天 小人 小民 小金 小银 小巧 小小 小少 小多 小三 小二 小一 小四 小五 小六 小七 小八 小九 小十 小百 小千 小亿 小元 小名 小星 小月 小日 小红书 小长 小广 小美 小同 小和 小公 小车 小路 小桥 小鹤 小鸟 小鱼 小羊 小马 小虎队 小立 小建 小平 小安 小康 小大 小可 小起 小处 小树 小草 小花 小叶 小麦 小米 小豆 小果 小道 小楼 小剧 小组 小队 小区 小伙 小孩 小姐 小说 小型 小便 小吃 小偷 小宝 小贝 小妹 小弟 小哥 阿姨 阿公 阿妈 阿爸 阿伯 阿弟 阿妹 阿哥 阿訇 阿吉 阿富 阿宝 大华 老公 老大 老二 老三 老家 老化 老城 老旧 大宝 大全 大华 大海 大山 大学 大同 大同 大林 大森 大成 大兴 大庆 大连 大理 大安 大丰 大通 小毛 小黑 小狗 小虎 小方".split()
)
"""Pairs that are words or things more often than people."""
YES = frozenset(
    "小明 小林 小华 小平 小红 小芳 小丽 小美 小海 小云 小波 小江 小雪 小宝 小虎 小妹 小毛 小黑 小马 小白 小石 小田 小路 小方 小金 小史 小段 小任 小卢 老任 老石 老史 老路 老方 老江 老万 老常 老段 老汤 老严 小余 小万 小武 小雷 小程 小常".split()
)
"""Those of them that people are called too, where what goes on behind is said of people only."""
ADVERB = frozenset(
    "村村 户户 镇镇 乡乡 队队 班班 厂厂 常常 明明 天天 星星 多多 少少 大大 小小 高高 长长 远远 深深 清清 平平 静静 默默 轻轻 白白 红红 青青 绿绿 蓝蓝 亮亮 甜甜 人人 家家 世世 代代 年年 月月 日日 时时 处处 步步 层层 山山 水水 点点 一一 三三 五五 双双 连连 频频 暗暗 好好 早早 满满 真真 实实 正正 方方 条条 行行 句句 字字 声声 天天 家家 文文 卿卿 生生 活活 大大 元元 刚刚".split()
)


BEFORE = frozenset(
    "的和与跟及对向给让被把叫由请找是为而但连当随见问帮陪像有着了人遭到等娶嫁骂打扶教她他我你们说在从替比即就说曾"
)


def opens(t: str, i: int) -> bool:
    """Tell whether a name may begin at `i`: behind a mark, a word, or a verb or preposition of one character."""
    if not i or not "一" <= t[i - 1] <= "鿿":
        return True
    if is_word(t[i - 1 : i + 1]):
        return False
    return (
        t[i - 1] in BEFORE or is_word(t[max(0, i - 2) : i]) or MEETS.search(t[max(0, i - 6) : i]) is not None
    )


def find(t: str, follow: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Yield where people are called so; `follow`: what goes on behind a name."""
    for match in NICK.finditer(t):
        if opens(t, match.start()) and _nick(t, match, follow):
            yield match.span()
    for match in TWICE.finditer(t):
        kin = KIN_END.search(t[max(0, match.start() - 3) : match.start()]) is not None
        if not kin and not opens(t, match.start()):
            continue
        living = LIVES.match(t, match.end()) is not None
        if kin or (
            (living or t[match.end() : match.end() + 1] in tuple("，是的和、。：也就都还在没不去今"))
            and (match["two"] not in ADVERB or (living and match.start() == 0))
        ):
            yield match.span()
    for match in KIN_NAMED.finditer(t):
        end = match.end()
        if not is_word(match["who"]) and _goes_on(t, end, follow) and not is_word(t[end - 1 : end + 1]):
            yield match.span("who")
    for match in RUSTIC.finditer(t):
        if opens(t, match.start()) and not is_word(match[0]) and _goes_on(t, match.end(), follow):
            yield match.span()
    for match in KIN_SOUND.finditer(t):
        who = match["who"]
        if not (len(who) == 2 and is_word(who)) and not is_word(t[match.end() - 1 : match.end() + 1]):
            yield match.span("who")
    for pattern in (SMALL_SOUND, NTH):
        for match in pattern.finditer(t):
            if pattern is NTH or not is_word(match[0]):
                yield match.span()
    for match in NEWS.finditer(t):
        if not opens(t, match.start()):
            continue
        hit = t[max(0, match.start() - 1) : match.start()] in ("遭", "被")
        if hit or len(match["who"]) > 2 or _goes_on(t, match.end(), follow):
            yield match.span("who")
    yield from _with_kin(t, follow)


def marked(t: str) -> Iterator[tuple[int, int]]:
    """Yield what a note or a word says to be somebody's name: “黑皮”（在逃）, 受访者M, 苏普里（化名）."""
    for pattern, groups in (
        (QUOTED, ("one", "two", "three")),
        (CALLED_SO, ("who",)),
        (LETTERED, ("one", "two")),
        (MARKED, ("who",)),
    ):
        for match in pattern.finditer(t):
            group = next(g for g in groups if match[g])
            if pattern is not MARKED or _marked(match[group]):
                yield match.span(group)


KIN_BEHIND = re.compile("媳妇|老婆|老伴|儿子|女儿|闺女|他爹|他娘|他妈|家里")


def _goes_on(t: str, end: int, follow: re.Pattern[str]) -> bool:
    behind = t[end : end + 1]
    return (
        not ("一" <= behind <= "鿿")
        or chinese_nicknames.goes_on(t, end)
        or bool(follow.match(t, end) or LIVES.match(t, end) or KIN_BEHIND.match(t, end))
        or behind
        in tuple("每在从把被对向给跟和与及有没不是也又还就才都便却正刚已曾将会能来去到的称遭坦涉疑因于")
    )


KIN_END = re.compile(
    "(?:女儿|儿子|孙女|孙子|闺女|妞妞|外孙女?|丈夫|妻子|老公|老婆|儿子|女儿|哥哥|弟弟|姐姐|妹妹|邻居|同事|工友|室友|老伴|爱人|朋友|女婿|儿媳)$"
)


def _nick(t: str, match: re.Match[str], follow: re.Pattern[str]) -> bool:
    word, end = match[0], match.end()
    if t[end : end + 1] in ("：", ":") and word not in NOBODY:
        return True
    if is_word(t[end - 1 : end + 1]) and not (follow.match(t, end) or LIVES.match(t, end)):
        return False
    if match["of"] and not is_word(word) and KIN_END.search(t[max(0, match.start() - 3) : match.start()]):
        return True
    if match["of"] is None or word in NOBODY:
        if word in NOBODY and word not in YES:
            return False
        if word not in NOBODY and not is_word(word):
            return _goes_on(t, end, follow)
        return LIVES.match(t, end) is not None and not t.startswith(("种", "的", "病", "等"), end)
    if word[0] == "大":
        return LIVES.match(t, end) is not None and not is_word(word)
    return _goes_on(t, end, follow)


def _marked(who: str) -> bool:
    return (
        "·" in who or who[0] in words.SURNAMES or who[0] < "一" or all(c in words.TRANSLITERATED for c in who)
    )


def _with_kin(t: str, follow: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    for match in WITH_KIN.finditer(t):
        if not opens(t, match.start()):
            continue
        who, end = match["who"], match.end()
        if len(who) == 2 and not (all(c in words.GIVEN for c in who) and not is_word(who)):
            continue
        if (
            len(who) == 1
            and is_word(t[match.start() : match.start() + 2])
            and match["kin"] not in ("姐", "哥", "嫂", "姨", "婶", "叔", "伯")
        ):
            continue
        if _goes_on(t, end, follow):
            yield match.start(), end
