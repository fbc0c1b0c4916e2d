"""Names of the region written in Chinese characters for their sound, told by their consonants.

买买提, 麦麦提, 买麦提 and 穆罕默德 spell one name; what they share are the consonants. So the names of the Uyghur and Kazakh
tables are reduced to theirs, a run of characters to its own, and the two are compared.
"""

from collections.abc import Callable, Iterator
from functools import cache
from itertools import product

from headwater.extract import patterns as re
from headwater.extract.context import gazetteer
from headwater.extract.people import chinese_words as words
from headwater.extract.people.chinese_chars import is_word

SOUNDS = {
    "": "娃义阿艾埃爱依伊衣吾乌奥欧也亚娅雅叶耶尤优约玉于外瓦维威韦尧牙敖",
    "b": "包巴拜白波博布卜不别贝毕比皮拍帕排培佩普甫夫坡泼扑弗福费菲丕凡",
    "bn": "宾斌班帮盼潘凡",
    "d": "妥达代戴迪狄地第都杜多朵堵塔台太泰提替铁托图吐土特梯帖",
    "dn": "东丹旦坦田汀敦登丁顿唐屯通",
    "g": "尕噶盖格葛古姑谷故果郭卡喀开凯柯科克肯库阔苛",
    "gn": "甘干坎康肯坤昆贡根",
    "h": "哈海合赫黑胡呼虎霍",
    "hn": "罕汗汉翰亨洪红欢",
    "c": "吉加佳贾杰居朱哲扎其奇切恰琪乔齐卓",
    "cn": "江见金京均俊军侃钦琴青坚",
    "s": "守肖萨莎沙赛色塞斯司思苏素索夏霞下西希锡谢雪舍什史士师孜兹则泽扎祖佐再早资仔咋",
    "sn": "桑散孙荪逊申先仙鲜辛生山森参增赞宗",
    "l": "柔拉来莱勒雷力里利理丽莉立黎列鲁卢路罗洛热日如茹肉尔吕",
    "ln": "兰林琳伦仑然仁任让荣容冉龙朗",
    "m": "马玛麻麦买迈美梅米密木穆姆莫默毛茂",
    "mn": "曼满蒙孟门敏明闽",
    "n": "音婉那娜纳乃奈尼妮努诺聂恩安",
    "nn": "宁农",
}
ENDINGS = ("gl", "cn", "hn", "ns", "bg", "mmd", "nl", "nn", "ng", "l", "b", "", "h", "hcm", "sd", "dn", "gn")
"""-gül, -jan, -xan and -axun, -nisa and -niyaz, -bek, -memet, -nur, ..."""
LEADS = ("bd", "n", "ml", "g", "sd", "dl", "dls", "gl", "nl", "mmd", "")
"""Abdu-, Nur-, Mir-, Gul-, Seyd-, Tur(sun)-..."""
TIBETAN = "那顺|巴特尔|格日勒|其其格|娜仁|图雅|托娅|苏布达|道尔吉|敖登|萨仁|斯琴|特木尔|青格勒|宝音|额尔德尼|乌云|满都拉|牧仁|吉日嘎拉|巴音|阿拉腾|朝鲁|才次克|央宗|宗吉|曲布|拉则|群培|丹珠|益希|平措|扎巴|泽仁|泽旺|德庆|措姆|扎西|卓玛|次仁|洛桑|旦增|丹增|格桑|拉姆|多吉|索朗|才让|平措|央金|白玛|边巴|普布|拉巴|巴桑|尼玛|达娃|桑吉|仁青|嘉措|顿珠|加措|卓嘎|次旦|德吉|贡布|旺堆|旺姆|强巴|土登|益西|曲珍|曲扎|才旦|次旺|阿旺|罗布|欧珠|赤列"
TIBETAN_RUN = re.compile(f"(?:{TIBETAN}){{1,2}}")
LONGEST = 9
CONSONANTS = {
    "b": "b", "p": "b", "f": "b", "d": "d", "t": "d", "g": "g", "k": "g", "q": "g", "h": "h", "x": "h", "j": "c", "c": "c",
    "s": "s", "z": "s", "l": "l", "r": "l", "m": "m", "n": "n",
}  # fmt: skip


@cache
def _sounds() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for sound, chars in SOUNDS.items():
        for c in dict.fromkeys(chars):
            table[c] = (*table.get(c, ()), sound)
    return table


@cache
def run() -> re.Pattern[str]:
    """Return the pattern of a run of characters that may stand for sounds."""
    return re.compile_now(f"[{''.join(_sounds())}]{{2,}}")


def bones(name: str) -> Iterator[str]:
    """Yield the consonants of a name in Latin letters, in the ways that Chinese writes them."""
    low = name.lower().replace("sh", "s").replace("zh", "j").replace("ch", "c").replace("ng", "n")
    for silent in ("g", ""):
        out = low.replace("gh", silent)
        plain = "".join(CONSONANTS.get(c, c if c == "r" else "") for c in out)
        yield plain
        yield re.sub(r"(.)\1", r"\1", plain)
        # r before a consonant is often left out: Tursun 吐逊
        yield "".join(
            CONSONANTS.get(c, "")
            for k, c in enumerate(out)
            if not (c == "r" and k and k + 1 < len(out) and out[k + 1] not in "aeiouéöü")
        )


@cache
def known() -> frozenset[str]:
    """Return the consonants of the names of the tables, alone and with the usual endings and leads."""
    from headwater.extract.people import latin_names, uyghur_names

    plain = {
        b
        for name in f"{uyghur_names.ULY} {latin_names.UYGHUR} {latin_names.KAZAKH}".split()
        for b in bones(name)
    }
    return frozenset(b for b in plain if len(b) > 1)


@cache
def _whole(skeleton: str) -> bool:
    """Tell whether consonants are those of a name, of a name with an ending, or of two names."""
    table = known()
    if skeleton in table:
        return True
    if any(skeleton.endswith(e) and skeleton[: -len(e)] in table for e in ENDINGS if len(e) > 1):
        return True
    if skeleton.endswith(("gl", "cn", "hn")) and len(skeleton) == 3:
        return True
    if any(skeleton.startswith(p) and skeleton[len(p) :] in table for p in LEADS if len(p) > 1):
        return True
    return len(skeleton) > 4 and any(
        skeleton[:k] in table and skeleton[k:] in table for k in range(2, len(skeleton) - 1)
    )


def is_name(chars: str) -> bool:
    """Tell whether characters spell a name of the tables."""
    if len(chars) > LONGEST + 3:
        return False
    sounds = _sounds()
    options = [sounds[c] for c in chars]
    ways = 1
    for each in options:
        ways *= len(each)
    if ways > 16:
        options = [each[:1] for each in options]
    return any(_whole("".join(way)) for way in product(*options) if len("".join(way)) > 1)


def names(t: str, taken: set[int]) -> Iterator[tuple[int, int]]:
    """Yield where runs of characters spell a name, the longest first from each start; words of two characters
    in them end a run."""
    for match in run().finditer(t):
        start, last = match.span()
        while start < last - 1:
            end = next(
                (e for e in range(min(last, start + LONGEST), start + 1, -1) if _fits(t, start, e, taken)), 0
            )
            if end:
                yield start, end
            start = end or start + 1
    for match in TIBETAN_RUN.finditer(t):
        yield match.start(), match.end()


PLACE = re.compile(
    "[县乡镇村市州区盟旗河山湖沟岛港站街路语族人国省]|管理区|片区|园区|林场|牧场|农场|斯坦|机场|大学|公司|集团|海峡|地区|油田|盆地|草原|沙漠|牌|文化|战争|政府|总统府|人民"
)
LEFT = frozenset(
    "的和与跟及对向给让被把叫由请找是为而但连当随见问帮陪像、，。；：！？（(“”‘’「」『』《》 　\n"
)


def find(t: str, taken: set[int], cue: Callable[[str, int, int], bool]) -> Iterator[tuple[int, int]]:
    """Yield the names that nothing taken lies in; `cue` tells whether what stands around is said of people."""
    for start, end in names(t, taken):
        if PLACE.match(t, end) and not t.startswith(("人说", "人都"), end):
            continue
        if placed(t, start, end) or not taken.isdisjoint(range(start, end)):
            continue
        free = not start or t[start - 1] in LEFT
        behind = end < len(t) and is_word(t[max(0, start - 2) : start]) and end - start > 2
        if cue(t, start, end) or (end - start > 2 and free) or end - start > 4 or behind:
            yield _wider(t, start, end)


WIDER = words.STRICT - words.STOPS - frozenset("不太都外里来山其加地力比完如若那此司夫")


def _wider(t: str, start: int, end: int) -> tuple[int, int]:
    """A name with the characters around it that belong to no word: 布威海丽且姆, of which the table knows 海丽且姆."""
    low = start
    while low and start - low < 4 and t[low - 1] in WIDER and not is_word(t[max(0, low - 2) : low]):
        low -= 1
    if low and is_word(t[low - 1 : low + 1]):
        low = start
    if low < start and t[low] in NO_START:
        low += 1
    while end < len(t) and end - low < LONGEST and t[end] in WIDER:
        after = t[end + 1 : end + 2]
        if is_word(t[end : end + 2]) and not (after in words.STOPS and not is_word(t[end - 1 : end + 1])):
            break
        end += 1
    return low, end


def placed(t: str, start: int, end: int) -> bool:
    """Tell whether a place stands in, or right around, a run."""
    around = t[max(0, start - 2) : end + 2]
    if any(p in around for p in words.PLACES_TR):
        return True
    return any(
        t.startswith(form, k) and k + len(form) > start
        for k in range(max(0, start - 3), end - 1)
        for form in gazetteer.han().get(t[k : k + 2], ())
    )


NO_START = frozenset("先不那来都外里地力明生海山多买其加")
NO_END = frozenset("替不先来也都外多地和里其再")
STARTS = (
    "外力",
    "多力",
    "多里",
    "地里",
    "力提",
    "买买",
    "买合",
    "买尔",
    "买吐",
    "明尼",
    "其曼",
    "其乃",
    "加马",
    "加尔",
    "加娜",
    "加帕",
    "加那",
    "海",
)


def _fits(t: str, start: int, end: int, taken: set[int]) -> bool:
    if (t[start] in NO_START and not t.startswith(STARTS, start)) or (
        t[end - 1] in NO_END and t[start:end] != "古海里"
    ):
        return False
    if not taken.isdisjoint(range(start, end)):
        return False
    if start and is_word(t[start - 1 : start + 1]) and not is_word(t[max(0, start - 2) : start]):
        return False
    if is_word(t[end - 1 : end + 1]) and not is_word(t[end : end + 2]):
        return False
    inner = sum(is_word(t[k : k + 2]) for k in range(start, end - 1))
    return inner * 2 < end - start - 1 + (end - start > 3) and is_name(t[start:end])
