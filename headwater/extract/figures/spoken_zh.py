"""Chinese numbers whose noun stands before: 实际完成1163人, 五年前这一数字还只有926人, 镇里说是214.

The words right before such a number name nothing that is counted: a verb, a moment, "this number", "the answer".
"""

from headwater.extract import patterns as re
from headwater.extract.figures import phrase_zh
from headwater.extract.figures.counted import Counted
from headwater.extract.figures.nouns_zh import ending, nouns
from headwater.extract.figures.reading import Reading
from headwater.extract.figures.topic import MEASURES, Topic, asked_zh, nearest

Near = list[tuple[Reading, Counted]]

_NUMBER = re.compile(
    r"(?:[\u3400-\u9fff\d]{0,10}?(?:年|月|日|前|后|時|时|的|底|末|初|来|间))?(?:这|那|该|此|其|上述)?(?:一|个|些|项)?(?:年度|最新|最后|最终|总的|官方|实际|真实|真正)?的?"
    r"(?:数字|人数|总数|数目|数量|规模|总和|合计|总计|结果|答案|回答|答复|说法|口径|数据|统计|名额|统计数字|统计结果|总人数|户数|总户数)"
)
_NOTHING = re.compile(
    r"(?:实际|实际上|事实上|最终|最后|后来|如今|现在|目前|至今|迄今|当时|起初|最初|原先|原本|本来|原定|原计划|预定|首轮|次轮|首批|次批|头一?[批轮次]|第?[一二三四五六七八九十两几]+[批轮次期届]|另|另外|其余|剩余|"
    r"结果|全部|总共|一共|合计|答案|回答|名单|名单上|表上|报告|报告里|论文|论文里|我们?|他们?|她们?|它们?|大家|有人|对方|村里|镇里|县里|乡里|市里|厂里|校里|官方|统计|据说|说法|真正|真实)(?:的|里|中|上)?"
)
_ACTS = re.compile(
    r"[说称讲报算数写记搬走来去死伤招收派送给发领拿买卖住留剩缺少多余补占去进出到离退换只才就都也]{1,3}了?|缺额|缺口|空缺|差额|短缺|增量|减量"
)
"""Little verbs in a row (说搬了), and what is missing or over."""
_ENDS_ACT = re.compile(
    r"(?:[成为至到了过着答说称讲]|扩[充张建大]|裁[减撤]|缩[编减]|削减|合并|拆除|关停|剩余|承认|声称|透露|估计|统计|计算|公布|减半|翻倍|翻番|不等|不止|不一|如下|为准|计)\Z"
)
_PERSONAL = frozenset(
    "员者工民生师手家户童妇女男众人长匠兵徒友客属婴孤军警官吏侨胞青老幼辈伴迷代表子孩儿郎娘爷奶夫妻婆公媳嫂父母兄弟姐妹叔舅姑姨僧尼信导教练贩犯囚盗匪奴仆役丁农牧渔猎商贾"
)
"""Last letters of words for people: another word before 742名 is not of whom they are."""
_ABOUT = re.compile(
    r"(?:关于|对于|至于|有关|说到|谈到|提到|问到|就)(?P<noun>[\u3400-\u9fff]{2,14}?)(?:的(?:数目|数量|人数|问题|规模))?[，,：:]"
)
_SPEAKER = re.compile(
    r"(?:估计|估計|统计|統計|说法|說法|数据|數據|口径|名单|名單|报告|報告|记录|記錄|调查|調查|答复|答覆|回答|公布|通报|通報)(?:结果|結果|数字|數字|数|里|中|上|的)?(?:则|則|却|卻|也|就|只|都|仅|僅)*"
    r"(?:是|为|為|有|达|達|写|寫|列|称|稱|说|說)?(?:约|近|超|逾|只有|是)?\Z"
)
"""民间团体的估计则是: who says the number is not counted by it."""
_TOLD = re.compile(
    r"(?:说|說|称|稱|答|讲|講|报|報|算|数|數|公布|估计|估計|统计|統計|写|寫)[^，。；！？]{0,6}\Z"
)
_MOMENT = re.compile(
    r"[\u3400-\u9fff\d]{1,10}(?:时|時|时候|期间|年间|之初|之前|之后|以前|以后|年前|年后|前|后)"
)
_SAYS = re.compile(
    r"(?:说|称|讲|写|报|答|道|数|算|是|为|有|达|到|至|剩|记|载|列|共|只|仅|还|约|超|逾|近|了|得|：|:)[“「]?\Z"
)
_ENDS = re.compile(r"[”」』]?(?:[，。；！？、)）]|左右|多|以上|\Z)")
_TIMED = frozenset({"time", "session", "batch", "item"})
_PEOPLE = frozenset({"person", "household", "person-time", "household-time"})
_RATIO = 60


def void(words: str, *, people: bool = True) -> bool:
    """Tell whether words before a number name nothing that it may count; an act may be counted, but not by the
    measure word of `people`."""
    if words in nouns() or ((known := ending(words)) and len(known) > 1):
        return bool(_NUMBER.fullmatch(words))
    if _ENDS_ACT.search(words) and len(words) > 1:
        return True
    if (
        _NUMBER.fullmatch(words)
        or _NOTHING.fullmatch(words)
        or _MOMENT.fullmatch(words)
        or _ACTS.fullmatch(words)
    ):
        return True
    return people and all(word.kind in ("verb", "lead") for word in phrase_zh.words(words))


def spoken(folded: str, reading: Reading, found: Counted, before: Near, topic: Topic | None) -> Counted:
    """Return what a Chinese number counts whose own words name nothing; `found` where they do."""
    if reading.unit is None:
        return _bare(folded, reading, found, before, topic) or found
    if reading.unit not in ("", "person", "household") or not found.text:
        return found
    own = found.text == reading.unit_word
    left = folded[max(0, reading.start - 16) : reading.start]
    said = not own and found.end <= reading.start and bool(_SPEAKER.search(left))
    ahead = found.end <= reading.number[0] or found.start == found.end
    if not (own or said or (ahead and void(found.text, people=reading.unit != ""))):
        return _whom(found, reading) if ahead else found
    end = reading.end
    for other, counted in reversed(before):
        if other.unit == reading.unit and other.unit_word == reading.unit_word and _named(counted, other):
            return _made(reading, counted, "as before in the sentence")
    here = None if own else _here(folded[: reading.start], reading)
    if here:
        return _made(reading, here, "what the sentence is about")
    topic = nearest(topic, reading.value) if topic else None
    same = topic.counted if topic and _fits(reading, topic) else None
    if same and topic and (not own or topic.value is None or _TOLD.search(left)):
        return _made(reading, same, "what is talked of")
    if own or _NUMBER.fullmatch(found.text):
        return found  # a list by place may say what this number is
    text = reading.unit_word if said or reading.unit == "" else found.text
    return Counted(end, end, text, reading.unit, "", why="measure: the unit itself")


def _whom(found: Counted, reading: Reading) -> Counted:
    """取得证书的612名, 就业5600人: a word for no people, so people are counted; the words stay."""
    if reading.unit in ("person", "household") and found.head == found.text and not found.unit:
        found.head = found.head if found.text[-1] in _PERSONAL else reading.unit
    return found


def _here(left: str, reading: Reading) -> Counted | None:
    """What the sentence asks the number of, or is about: 关于牦牛，…的数字是320头."""
    named = asked_zh(left)
    if named and _fits(reading, named):
        return named.counted
    about = _ABOUT.search(left)
    word = ending(about["noun"]) if about else None
    if not word or len(word) < 2:
        return None
    head, unit = nouns()[word]
    topic = Topic(Counted(0, 0, word, head, unit))
    return topic.counted if _fits(reading, topic) else None


def _named(counted: Counted, other: Reading) -> bool:
    """Does an earlier number say what it counts, and not by its measure word alone?"""
    return bool(counted.text) and counted.text != other.unit_word and not void(counted.text)


def _fits(reading: Reading, topic: Topic) -> bool:
    """Tell whether a number with this measure word may count the topic."""
    unit = topic.counted.unit
    if not topic.counted.text:
        return False
    if unit in MEASURES or (topic.value is not None and not _alike(reading, topic.value)):
        return False
    return unit == reading.unit or (reading.unit == "" and unit not in _PEOPLE)


def _bare(folded: str, reading: Reading, found: Counted, before: Near, topic: Topic | None) -> Counted | None:
    """镇里说是214，而我数出来的是187: digits without a measure word, behind a verb that tells a number."""
    if found.text or reading.numeral.ordinal or reading.value < 2 or reading.value != int(reading.value):
        return None
    left = folded[max(0, reading.start - 8) : reading.start]
    if not _ENDS.match(folded, reading.end) or not (_SAYS.search(left) or reading.cued):
        return None
    for other, counted in reversed(before):
        unit = counted.unit or other.unit or ""
        if counted.text and unit not in MEASURES and unit not in _TIMED and _alike(reading, other.value):
            return _made(reading, counted, "as before in the sentence")
    if topic is None or topic.mentioned or not topic.counted.text or topic.counted.unit in MEASURES:
        return None
    if topic.value is not None and not _alike(reading, topic.value):
        return None
    return _made(reading, topic.counted, "what is talked of")


def _alike(reading: Reading, value: object) -> bool:
    """Tell whether two numbers may count the same things: about as many."""
    one, other = float(value), float(reading.value)  # type: ignore[arg-type]
    return one >= 1 and other >= 1 and one <= other * _RATIO and other <= one * _RATIO


def _made(reading: Reading, same: Counted, why: str) -> Counted:
    unit = same.unit if reading.unit in (None, "") else ""
    end = reading.end
    return Counted(end, end, same.text, same.head, unit, same.modifiers, f"measure: {why}")
