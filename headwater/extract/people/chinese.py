"""Names of people in Chinese: surname and given name, titles beside them, and names written for their sound."""

from collections.abc import Iterator
from dataclasses import dataclass

from headwater.extract import patterns as re
from headwater.extract.context import gazetteer
from headwater.extract.people import chinese_called, chinese_shapes, chinese_sounds, known
from headwater.extract.people import chinese_words as words
from headwater.extract.people.chinese_chars import is_word

H = "一-鿿㐀-䶿"
DOT = "·•‧・．∙"
TITLE = re.compile(
    rf"(?:{words.OFFICIAL}|{words.EXPERT}|{words.AUTHOR}|{words.PRIVATE})(?:们)?(?:[：:]|／|/)? ?[“\"‘「]?$"
)
TITLED = re.compile(
    r"总书记|书记|主席|总统|总理|首相|(?:副?[省市县区乡镇州村部厅局处科所队校院])长|专员|委员|主任|司令|政委|教授|研究员|院士|博士|律师|记者|先生|女士|小姐|太太|夫人|同志|老师|师傅|大爷|大妈|大叔|大娘|大伯|大婶|大嫂|大姐|大哥|阿姨|叔叔|伯伯|奶奶|爷爷|妈妈|爸爸|老汉|同学|阿吉|阿訇|医生|大夫|经理|老板|警官|家人|家的|姓|氏夫妇|夫妇|某|将军|爷|婶|嫂|叔|妈"
)
SAYS = "摄|绘制|文/|文／|图/|提供|提出|提到|提醒|收到|说|表示|告诉|介绍|指出|认为|强调|回忆|坦言|主持|出席|致辞|透露|称|讲|问|答|笑|哭|写道|呼吁|宣布|坚信|解释|补充|感慨|感叹|作报告|参加|会见|调研|视察|考察|要求|任|今年|现年|一家|家里|家住|（|\\(|是一|是个|是我|是该|是本|是当|是市|是县|是副|是省|是乡|是镇|是村|出生|被判|被捕|被抓|被带|被拘|被送|被关|失踪|去世|逃|夫妇|的丈夫|的妻子|的儿|的女|的母|的父|的孩|的家|的哥|的弟|的姐|的妹|的手|的脸|等|、|和|与|及|当选|担任|曾|从小|从事|离开|高兴|激动|靠|带着|拿|正在|每天|每月|走访|来到|看望|赶到|接过"
FOLLOW = re.compile(SAYS)
STRONG = re.compile(
    "收到|提供|出生于|出生在|（右|（左|\\(右|\\(左|（中|说|表示|告诉|介绍|指出|强调|坦言|主持|出席|回忆|透露|致辞|感慨|解释|补充|今年\\d|今年[一二三四五六七八九十]|现年|（化名|（\\d\\d|（[男女]|\\(化名|一家[搬在住人的]|认为|是一名|是一位|任[副县市省乡镇村局部主书]|笑着|的丈夫|的妻子"
)
BOUNDARY = re.compile(rf"(?:^|[^{H}]|[、和与及跟同对向给让被找叫由是据随])$")
NUMBERED = re.compile(r"[\d一二三四五六七八九十百千两几多余]$")
DOTTED = re.compile(rf"[{H}]{{1,12}}(?:[{DOT}][{H}A-Z]{{1,14}}){{1,4}}")
SOUNDED = re.compile(rf"(?:{words.HEADS})")
RUN = re.compile(f"[{''.join(sorted(words.STRICT))}]{{3,12}}")
MASKED = re.compile(
    rf"(?:(?P<of>[{''.join(sorted(words.COMMON_SURNAMES))}])|(?<![{H}])(?P<any>[{H}]))(?:某某|某)(?:[^说称问答讲表告曾在是的有、，。和与]{{1}}(?<=[{H}])(?=[，。、（说的是在]))?(?!些|种|个|地|市|县|村|人|处|公|单)"
)
NAMED = re.compile(r"(?:名叫|叫做|名为|姓名|化名|原名|本名|昵称|人称|名字是|叫)[：:为是]? ?[“\"‘「]?$")
SHORT = re.compile(
    f"(?<![{''.join(sorted(words.STRICT))}])[{''.join(sorted(words.STRICT))}]{{2}}(?=说|（化名|\\(化名|告诉|今年|家里|一家|的丈夫|的妻子)"
)
NOUN_END = frozenset("队组局委会部厅院校社村乡镇县市州站所司厂店族")
CREDITED = re.compile(
    rf"(?:^|[\n。”））] ?)(?P<who>[{''.join(sorted(words.SURNAMES))}][ 　][{H}])(?= ?(?:摄|文|图|绘|／|/))"
)
_SOUND = "".join(sorted(words.TRANSLITERATED | set("孔乔菲肯霍特根顿森伯格博")))
FOREIGN = re.compile(
    rf"(?:(?<![{H}])|(?<=[的和与跟及对向给让被把叫由请找是为])|(?<=之一))(?P<who>[{_SOUND}]{{2,7}}?)(?=(?P<title>博士|教授|先生|女士|小姐|太太|夫人|医生|律师|神父|牧师)|说|表示|指出|认为|告诉|写道|回忆|解释|强调|坦言)"
)
"""Names of the world in their sounds, where a title or a verb of speech stands behind."""
PICTURED_BY = re.compile(
    rf"(?:^|[\n。”）)／/：: 　])(?P<who>[{H}·]{{2,8}}) ?摄(?=影?报?道?(?:$|[\s）)。，]))"
)
HAN_ONLY = re.compile(rf"[{H}]")


KNOWN = re.compile("|".join(sorted(n for n in known.chinese() if len(n) > 2 and "·" not in n)))
"""Names of public life that need no word beside them."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name at offsets of a sentence; `parts`: surname and given name, or the parts between dots."""

    start: int
    end: int
    parts: tuple[str, ...]
    sure: int
    surname: str = ""


def find(t: str) -> list[Name]:
    """Return the names of a sentence in simplified characters, in text order, none over another."""
    found: list[Name] = []
    taken: set[int] = set()

    def take(name: Name | None) -> None:
        if name and taken.isdisjoint(range(name.start, name.end)):
            found.append(name)
            taken.update(range(name.start, name.end))

    for match in DOTTED.finditer(t):
        take(_dotted(t, match))
    for start, end in chinese_called.marked(t):
        take(Name(start, end, (t[start:end],), 3))
    for match in KNOWN.finditer(t):
        take(Name(match.start(), match.end(), (match[0][0], match[0][1:]), 3))
    for name in _spelt(t, taken):
        take(name)
    for match in RUN.finditer(t):
        if match.start() not in taken and taken.isdisjoint(range(match.start(), match.end())):
            take(_run(t, match.start(), match.end()))
    for match in SHORT.finditer(t):
        before = t[max(0, match.start() - 10) : match.start()]
        if (
            TITLE.search(before)
            or NAMED.search(before)
            or not before
            or "化名" in t[match.end() : match.end() + 3]
        ):
            take(Name(match.start(), match.end(), (match[0],), 2))
    for match in PICTURED_BY.finditer(t):
        take(Name(match.start("who"), match.end("who"), (match["who"],), 3))
    for match in CREDITED.finditer(t):
        take(Name(match.start("who"), match.end("who"), (match["who"][0], match["who"][-1]), 3))
    for match in MASKED.finditer(t):
        of = match["of"] or match["any"]
        if of in words.SURNAMES and not (match.start() and NUMBERED.search(t[match.start() - 1])):
            take(Name(match.start(), match.end(), (match[0],), 3, ""))
    for i, c in enumerate(t):
        if c in words.SURNAMES and i not in taken:
            take(_han(t, i))
    for start, end in chinese_called.find(t, FOLLOW):
        if start not in taken:
            take(Name(start, end, (t[start:end],), 2))
    for start, end, surname, weight in chinese_shapes.likely(t, taken, TITLE, FOLLOW):
        take(Name(start, end, (surname, t[start + len(surname) : end]), 2 if weight > 0 else 1))
    for name in list(found):
        for each in _listed(t, name):
            take(each)
    return sorted((n for n in found if not PLACE.search(t[n.start : n.end])), key=lambda n: n.start)


PLACE = re.compile(rf"..[省市县区乡镇村盟旗]$|自治州$|新区$|^(?:{words.ABROAD})")
"""Ends like a unit of administration: a place that begins with a family name (林达省)."""


def _spelt(t: str, taken: set[int]) -> list[Name]:
    """Names written for their sound, the longest first."""
    heads = (_sounded(t, m.start(), m.end()) for m in SOUNDED.finditer(t) if m.start() not in taken)
    found = [name for name in heads if name]
    found += [Name(s, e, (t[s:e],), 2) for s, e in chinese_sounds.find(t, taken, _cued)]
    for match in FOREIGN.finditer(t):
        low, end = match.span("who")
        if (
            not any(is_word(t[k : k + 2]) for k in range(low, end - 1))
            and (end - low > 2 or match["title"])
            and not (low and is_word(t[low - 1 : low + 1]))
        ):
            found.append(Name(low, end, (match["who"],), 2))
    return sorted(found, key=lambda name: (name.start - name.end, name.start))


def _cued(t: str, start: int, end: int) -> bool:
    """Tell whether what stands before or behind is said of people."""
    before = t[max(0, start - 10) : start]
    if TITLE.search(before) or NAMED.search(before) or chinese_shapes.MEETS.search(before):
        return True
    behind = FOLLOW.match(t, end) or TITLED.match(t, end) or chinese_shapes.LIVES.match(t, end)
    return behind is not None and (not before or before[-1] in chinese_sounds.LEFT)


def _dotted(t: str, match: re.Match[str]) -> Name | None:
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
        return None
    last = max(match.start() + match[0].rindex(c) for c in DOT if c in match[0])
    end = last + 1
    while end < len(t) and end - last <= 8 and t[end] in words.TRANSLITERATED and HAN_ONLY.match(t[end]):
        if (end > last + 1 and FOLLOW.match(t, end)) or t.startswith(
            ("来到", "来自", "来信", "家", "等", "合作", "可以", "同志", "先生", "思想"), end
        ):
            break
        end += 1
    if end == last + 1:
        return None
    parts = tuple(re.split(rf"[{DOT}]", t[start:end]))
    if t.startswith(
        ("街", "路", "镇", "乡", "村", "县", "大学", "学院", "公司", "集团", "思想", "主义"), end
    ):
        return None
    return Name(start, end, parts, 3)


def _title_inside(t: str, start: int, first: int) -> int:
    """Where a title ends that the letters of a name were read into ("…工人艾力·…"), or 0."""
    for k in range(first - 1, start, -1):
        if TITLE.search(t[max(0, start - 6) : k]):
            return k
    return 0


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
    end = head
    while (
        end < len(t)
        and end - start < 9
        and t[end] in words.TRANSLITERATED
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
    around = (
        bool(TITLE.search(t[max(0, start - 10) : start]))
        or bool(NAMED.search(t[max(0, start - 6) : start]))
        or bool(FOLLOW.match(t, end))
        or bool(TITLED.match(t, end))
        or bool(re.match(r"[，,]", t[end : end + 1]))
    )
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


def _run(t: str, start: int, end: int) -> Name | None:
    """A name in characters that stand for sounds, without a dot and without a part that is known."""
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


def _han(t: str, i: int) -> Name | None:
    """A Chinese name that begins at `i`, where something beside it says so."""
    surname = next((c for c in words.COMPOUND if t.startswith(c, i)), t[i])
    at = i + len(surname)
    before = t[max(0, i - 10) : i]
    if titled := TITLED.match(t, at):
        known_name = surname in words.COMMON_SURNAMES | set(words.COMPOUND)
        alone = known_name and _alone(t, i, before, titled[0])
        return Name(i, at + len(titled[0]), (surname,), 3, surname) if alone else None
    title = bool(TITLE.search(before)) or bool(NAMED.search(before))
    spaced = re.match(rf"[ 　][{H}](?![{H}])", t[at : at + 3]) if title else None
    if spaced:
        return Name(i, at + 2, (surname, t[at + 1]), 3)
    if t[i : i + 2] in words.WORDS and not (
        title
        and HAN_ONLY.match(t[at + 1 : at + 2] or "。")
        and (FOLLOW.match(t, at + 2) or not HAN_ONLY.match(t[at + 2 : at + 3] or "。"))
    ):
        return None
    edge = _edge(t, at, before)
    if not title and not edge:
        return None
    end = _given(t, at)
    if not end:
        return None
    strong = _strong(t, end)
    given = t[at:end]
    if t[end : end + 1] in tuple("县市州乡镇村"):
        return None
    if title:
        if re.match(r"[〔\[【]", t[end : end + 1]) or (
            surname in words.FUNCTION and not strong and not before.rstrip().endswith(("：", ":", "／", "/"))
        ):
            return None
        if len(given) == 2 and t[end : end + 1] and t[end] in words.STRICT and STRONG.match(t, end + 1):
            end += 1
        return Name(i, end, (surname, given), 3) if strong or _fits(t, end, given) else None
    if re.match(r"[〔\[【]", t[end : end + 1]):
        return None
    if len(given) == 2 and (
        strong
        or (
            set(given) <= words.GIVEN
            and (FOLLOW.match(t, end) or not HAN_ONLY.match(t[end : end + 1] or "。"))
            and surname in words.COMMON_SURNAMES
        )
    ):
        return Name(i, end, (surname, given), 3 if strong else 1)
    if len(given) == 1 and strong and surname in words.COMMON_SURNAMES and given in words.GIVEN:
        return Name(i, end, (surname, given), 2)
    return None


def _edge(t: str, at: int, before: str) -> bool:
    """Tell whether a name may begin behind `before`: at a mark, a word of grammar, or the end of a noun where
    somebody speaks."""
    if before and NUMBERED.search(before):
        return False
    noun = bool(before) and before[-1] in NOUN_END
    return bool(BOUNDARY.search(before)) or (
        noun and bool(STRONG.match(t, at + 1) or STRONG.match(t, at + 2))
    )


def _strong(t: str, end: int) -> bool:
    """Tell whether what stands behind a name is said of people only."""
    told = STRONG.match(t, end) or TITLED.match(t, end)
    return bool(told or re.match(r"[（(，,](?:男|女|\d\d岁|化名)", t[end : end + 4]))


def _fits(t: str, end: int, given: str) -> bool:
    return (
        bool(set(given) & words.GIVEN)
        or not HAN_ONLY.match(t[end : end + 1] or "。")
        or bool(FOLLOW.match(t, end))
    )


def _given(t: str, at: int) -> int:
    """Where the given name ends: one or two characters, 0 for none."""
    if at >= len(t) or not HAN_ONLY.match(t[at]) or t[at] in words.NEVER or FOLLOW.match(t, at):
        return 0
    if (
        at + 2 < len(t)
        and t[at + 1] not in words.GIVEN
        and t[at] in words.GIVEN
        and not STRONG.match(t, at + 2)
    ):
        after = t[at + 2]
        if HAN_ONLY.match(after) and not FOLLOW.match(t, at + 2):
            return at + 1
    if (
        at + 1 < len(t)
        and HAN_ONLY.match(t[at + 1])
        and not FOLLOW.match(t, at + 1)
        and not TITLED.match(t, at + 1)
    ):
        two = t[at + 1] not in words.NEVER or (t[at + 1] in words.GIVEN and STRONG.match(t, at + 2))
        if two:
            return at + 2
    return at + 1


def _alone(t: str, i: int, before: str, title: str) -> bool:
    """Tell whether a surname with a title behind it begins here ("王书记来到")."""
    if (
        title in ("家的", "姓", "某", "爷", "叔", "妈", "嫂", "婶", "家人")
        and before
        and HAN_ONLY.match(before[-1])
    ):
        return False
    if (
        t[i] in "高全单国文成常向万方白马金石和任解"
        and title.endswith("长")
        and before
        and HAN_ONLY.match(before[-1])
    ):
        return False
    return (
        not before
        or not HAN_ONLY.match(before[-1])
        or before[-1] in "和与对向给让被找是的到在叫跟请由把为见据随经令使将替陪同帮，"
        or bool(TITLE.search(before))
    )


def _listed(t: str, name: Name) -> Iterator[Name]:
    """Names in a row with one that is found: 马某、杨丽等."""
    at = name.end
    while at < len(t) and t[at] in "、和与" and at + 1 < len(t) and t[at + 1] in words.SURNAMES:
        begin = at + 1
        surname = next((c for c in words.COMPOUND if t.startswith(c, begin)), t[begin])
        end = _given(t, begin + len(surname))
        if not end or t[begin : begin + 2] in words.WORDS or t[end : end + 1] in tuple("县市区州乡镇村"):
            return
        yield Name(begin, end, (surname, t[begin + len(surname) : end]), 2)
        at = end
