"""Names written for their sound in Chinese characters, with dots and without."""

from headwater.extract import patterns as re
from headwater.extract.context import gazetteer
from headwater.extract.people import chinese_shapes, chinese_sounds
from headwater.extract.people import chinese_words as words
from headwater.extract.people.chinese_around import (
    DOT,
    FOLLOW,
    HAN_ONLY,
    NAMED,
    TITLE,
    TITLED,
    H,
    Name,
)  # fmt: skip
from headwater.extract.people.chinese_chars import is_word

DOTTED = re.compile(rf"[{H}]{{1,12}}(?:[{DOT}][{H}A-Z]{{1,14}}){{1,4}}")
SOUNDED = re.compile(rf"(?:{words.HEADS})")
RUN = re.compile(f"[{''.join(sorted(words.STRICT))}]{{3,12}}")
_SOUND = "".join(sorted(words.TRANSLITERATED | set("孔乔菲肯霍特根顿森伯格博")))
FOREIGN = re.compile(
    rf"(?:(?<![{H}])|(?<=[的和与跟及对向给让被把叫由请找是为])|(?<=之一))(?P<who>[{_SOUND}]{{2,7}}?)(?=(?P<title>博士|教授|先生|女士|小姐|太太|夫人|医生|律师|神父|牧师)|说|表示|指出|认为|告诉|写道|回忆|解释|强调|坦言)"
)
"""Names of the world in their sounds, where a title or a verb of speech stands behind."""
ACTING = re.compile(
    rf"(?<![{H}{DOT}])(?P<who>[{_SOUND}]{{3,7}}?)(?=把|从|被|拿着|带着|抱着|没有|不愿|不肯|不敢|不想|已经|{chinese_shapes.LIVES.pattern})"
)
"""At the head of a clause, where what only people do stands behind."""


def spelt(t: str, taken: set[int]) -> list[Name]:
    """Names written for their sound, the longest first."""
    heads = (_sounded(t, m.start(), m.end()) for m in SOUNDED.finditer(t) if m.start() not in taken)
    found = [name for name in heads if name]
    sounded = chinese_sounds.find(t, taken, _cued)
    found += [Name(s, e, (t[s:e],), 2) for s, e in sounded if not _of_three(t, s, e)]
    for match in FOREIGN.finditer(t):
        low, end = match.span("who")
        if (
            not any(is_word(t[k : k + 2]) for k in range(low, end - 1))
            and (end - low > 2 or match["title"])
            and not (low and is_word(t[low - 1 : low + 1]))
        ):
            found.append(Name(low, end, (match["who"],), 2))
    for match in ACTING.finditer(t):
        low, end = match.span("who")
        sounds = sum(c in words.STRICT for c in match["who"])
        plain = any(is_word(t[k : k + 2]) for k in range(low, end))
        if sounds * 3 >= 2 * (end - low) and not plain and not chinese_sounds.placed(t, low, end):
            found.append(Name(low, end, (match["who"],), 1))
    return sorted(found, key=lambda name: (name.start - name.end, name.start))


def _of_three(t: str, start: int, end: int) -> bool:
    """Tell whether two characters are the first of a Chinese name of three: 罗思|敏认为."""
    return (
        end - start == 2
        and t[start] in words.COMMON_SURNAMES
        and not FOLLOW.match(t, end)
        and FOLLOW.match(t, end + 1) is not None
    )


def _cued(t: str, start: int, end: int) -> bool:
    """Tell whether what stands before or behind is said of people."""
    before = t[max(0, start - 10) : start]
    if TITLE.search(before) or NAMED.search(before) or chinese_shapes.MEETS.search(before):
        return True
    behind = FOLLOW.match(t, end) or TITLED.match(t, end) or chinese_shapes.LIVES.match(t, end)
    return behind is not None and (not before or before[-1] in chinese_sounds.LEFT)


def dotted(t: str, match: re.Match[str]) -> Name | None:
    """Return the name around the dots of a match, without the words that run into it."""
    first = min(match.start() + match[0].index(c) for c in DOT if c in match[0])
    start = first
    while start > match.start() and first - start < 8 and t[start - 1] in words.TRANSLITERATED:
        start -= 1
    for head in SOUNDED.finditer(t, match.start(), first):
        start = min(start, head.start()) if head.start() < start else start
        if head.start() > start and TITLE.search(t[match.start() : head.start()]):
            start = head.start()
        break
    while title := _title_inside(t, start, first):
        start = title
    if start == first:
        start = _back(t, match.start(), first)
    if start == first:
        return None
    last = max(match.start() + match[0].rindex(c) for c in DOT if c in match[0])
    end = last + 1
    while end < len(t) and end - last <= 8 and t[end] in words.TRANSLITERATED and HAN_ONLY.match(t[end]):
        if (end > last + 1 and FOLLOW.match(t, end)) or t.startswith(
            ("来到", "来自", "来信", "家", "等", "合作", "可以", "同志", "先生", "思想"), end
        ):
            break
        end += 1
    end = _to_mark(t, last, end)
    if end == last + 1:
        end = _strange(t, end)
    if end == last + 1:
        return None
    parts = tuple(re.split(rf"[{DOT}]", t[start:end]))
    if t.startswith(
        ("街", "路", "镇", "乡", "村", "县", "大学", "学院", "公司", "集团", "思想", "主义"), end
    ):
        return None
    return Name(start, end, parts, 3)


def _to_mark(t: str, last: int, end: int) -> int:
    """Where the part behind a dot ends that goes on, past a character of no table, to a mark nearby: 吾|守尔，"""
    rest = re.match(rf"[{H}]{{1,3}}(?=[，。、；：（）()！？,;:]|$)", t[end : end + 4])
    if not rest or end - last > 6 or FOLLOW.match(t, end) or t.startswith(ENDS, end):
        return end
    going = t[end - 1 : end + rest.end()]
    plain = any(is_word(going[k : k + 2]) for k in range(len(going) - 1))
    return end if plain or not any(c in words.TRANSLITERATED for c in rest[0]) else end + rest.end()


def _back(t: str, low: int, first: int) -> int:
    """Where the part before a dot begins that ends with a character of no table: 的|米莉安·卡尔德."""
    at = first
    while (
        at > low
        and first - at < 4
        and t[at - 1] not in "的和与跟对向由被把叫是在为找请及之据"
        and HAN_ONLY.match(t[at - 1])
    ):
        if is_word(t[max(low, at - 2) : at]) or TITLE.search(t[max(low, at - 6) : at]):
            break
        at -= 1
    return at if first - at > 1 else first


def _strange(t: str, end: int) -> int:
    """Where the part behind a dot ends that begins with a character of no table: 葛瑞丝・|厄利估计."""
    at = end
    while at < min(len(t), end + 5) and HAN_ONLY.match(t[at]) and t[at] not in words.NEVER:
        if at > end and (FOLLOW.match(t, at) or t.startswith(ENDS, at) or is_word(t[at : at + 2])):
            break
        at += 1
    return at if at - end > 1 else end


ENDS = ("家", "等", "说", "的", "一", "们", "夫妇", "同志", "先生", "女士", "老师", "大叔", "大妈", "是")


def _title_inside(t: str, start: int, first: int) -> int:
    """Where a title ends that the letters of a name were read into ("…工人艾力·…"), or 0."""
    for k in range(first - 1, start, -1):
        if TITLE.search(t[max(0, start - 6) : k]):
            return k
    return 0


def _around(t: str, start: int, end: int) -> bool:
    """Tell whether a title, a verb of people or a comma stands beside a run."""
    return (
        bool(TITLE.search(t[max(0, start - 10) : start]))
        or bool(NAMED.search(t[max(0, start - 6) : start]))
        or bool(chinese_shapes.MEETS.search(t[max(0, start - 6) : start]))
        or bool(FOLLOW.match(t, end))
        or bool(TITLED.match(t, end))
        or bool(re.match(r"[，,]", t[end : end + 1]))
    )


SELDOM = frozenset("非包音守婉东宾斌妥柔")
"""Characters that stand for a sound only between others that do."""


def _inside(t: str, k: int) -> bool:
    """Tell whether a character stands for a sound, between two that do and in no word with them."""
    return (
        t[k] in SELDOM
        and t[k + 1 : k + 2] in words.STRICT
        and not is_word(t[k - 1 : k + 1])
        and not is_word(t[k : k + 2])
    )


def _sounded(t: str, start: int, head: int) -> Name | None:
    if any(t.startswith(p, start) for p in words.PLACES_TR) or any(
        t.startswith(form, start) for form in gazetteer.han().get(t[start : start + 2], ())
    ):
        return None
    first = start
    while start and first - start < 6 and t[start - 1] in words.STRICT and t[start - 1] not in "地里都外其司":
        if start > 1 and is_word(t[start - 2 : start]):
            break
        start -= 1
    if start and t[start - 1] in words.TRANSLITERATED and t[start - 1] in words.SURNAMES:
        alone = start < 2 or not HAN_ONLY.match(t[start - 2]) or t[start - 2] in "和与跟有叫给对被把"
        if alone and not is_word(t[start - 2 : start]):
            start -= 1  # 霍|尔尼萨
    end = head
    while (
        end < len(t)
        and end - start < 9
        and (t[end] in words.TRANSLITERATED or _inside(t, end))
        and (
            t[end] not in words.STOPS
            or (t[end] in "都等" and t[end + 1 : end + 2] in words.TRANSLITERATED and t[end + 1 : end + 2])
        )
    ):
        if FOLLOW.match(t, end) or TITLED.match(t, end) or t.startswith(("来到", "来自"), end):
            break
        end += 1
    while (
        end > head
        and t[end - 1] not in words.STRICT
        and end < len(t)
        and HAN_ONLY.match(t[end])
        and not FOLLOW.match(t, end)
        and not TITLED.match(t, end)
    ):
        end -= 1
    size = end - start
    around = _around(t, start, end)
    if size < 2 or (size == 2 and not around):
        return None
    if re.match(r"[县乡镇村市州区河山湖街路语族人族斯坦国]", t[end : end + 1]) and not t.startswith(
        "人", end
    ):
        return None
    begins = (
        start == 0
        or not HAN_ONLY.match(t[start - 1])
        or around
        or t[start - 1] in "和与对向给让被找是的到在叫小老带家去为请把由跟从"
    )
    if not begins and not t[start:end].endswith(words.TAILS):
        return None
    if start and t[start - 1] in "小老":
        start -= 1
    if t.startswith("阿吉", end):
        end += 2
    return Name(start, end, (t[start:end],), 3 if around else 2)


def run(t: str, start: int, end: int) -> Name | None:
    """A name in characters that stand for sounds, without a dot and without a part that is known."""
    while (
        start < end and t[start] == "居" and t[start - 1 : start] in tuple("移定旅侨迁隐同分聚群邻故寄客暂久")
    ):
        start += 1
    while start < end and t[start] in "如和到里都地外其那比其完山加合若":
        start += 1
    while end > start and (t[end - 1] in "地里都外其合" and FOLLOW.match(t, end - 1)):
        end -= 1
    size = end - start
    if size < 3 or size > 9 or any(p in t[max(0, start - 2) : end + 2] for p in words.PLACES_TR):
        return None
    if any(
        t.startswith(form, k) for k in range(start, end - 1) for form in gazetteer.han().get(t[k : k + 2], ())
    ):
        return None
    if re.match(r"[一-鿿]{0,4}?(?:大学|学院|公司|集团|医院|日报|晚报|银行)", t[end : end + 8]):
        return None
    if re.match(
        r"[县乡镇村市州区河山湖街路语族国岛省洲站湾]|斯坦|机场|大学|公司|集团|海峡|地区", t[end : end + 2]
    ):
        return None
    before = t[max(0, start - 10) : start]
    cue = (
        bool(TITLE.search(before))
        or bool(NAMED.search(before))
        or bool(FOLLOW.match(t, end))
        or bool(TITLED.match(t, end))
        or bool(re.match(r"[拉的，是在和]", t[end : end + 1]))
    )
    free = not before or not HAN_ONLY.match(before[-1]) or before[-1] in "和与对向给让被找是叫把由跟为见"
    placed = before[-1:] in ("在", "到", "从", "往", "赴", "于", "去")
    strong = t[start:end].endswith(words.TAILS) or size > 3
    if placed and not bool(TITLED.match(t, end)):
        return None
    return Name(start, end, (t[start:end],), 2) if strong and (cue or (free and size > 3)) else None
