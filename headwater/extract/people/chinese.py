"""Names of people in Chinese: surname and given name, titles beside them, and names written for their sound."""

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.people import chinese_called, chinese_nicknames, chinese_shapes, known
from headwater.extract.people import chinese_words as words
from headwater.extract.people.chinese_around import (
    BOUNDARY,
    DOT,
    FOLLOW,
    FOLLOWED,
    HAN_ONLY,
    NAMED,
    NOUN_END,
    NUMBERED,
    PLACE,
    STRONG,
    TITLE,
    TITLED,
    H,
    Name,
)  # fmt: skip
from headwater.extract.people.chinese_chars import is_word
from headwater.extract.people.chinese_spelt import DOTTED, RUN, dotted, run, spelt

MASKED = re.compile(
    rf"(?:(?P<of>[{''.join(sorted(words.COMMON_SURNAMES))}])|(?<![{H}])(?P<any>[{H}]))(?:某某|某)(?:[^说称问答讲表告曾在是的有、，。和与]{{1}}(?<=[{H}])(?=[，。、（说的是在]))?(?!些|种|个|地|市|县|村|人|处|公|单)"
)
SHORT = re.compile(
    f"(?<![{''.join(sorted(words.STRICT))}])[{''.join(sorted(words.STRICT))}]{{2}}(?=说|（化名|\\(化名|告诉|今年|家里|一家|的(?:丈夫|妻子|同桌|同学|母亲|父亲|妈妈|爸爸|女儿|儿子|哥哥|弟弟|姐姐|妹妹|爷爷|奶奶|孩子))"
)
CREDITED = re.compile(
    rf"(?:^|[\n。”））] ?)(?P<who>[{''.join(sorted(words.SURNAMES))}][ 　][{H}])(?= ?(?:摄|文|图|绘|／|/))"
)
PICTURED_BY = re.compile(
    rf"(?:^|[\n。”）)／/：: 　])(?P<who>[{H}·]{{2,8}}) ?摄(?=影?报?道?(?:$|[\s）)。，]))"
)
ISOLATED = re.compile(rf"(?<![{H}{DOT}《“「])[{H}]{{2,4}}(?![{H}{DOT}》”」])")


OF_BODY = re.compile(
    rf"(?:研究所|研究院|研究中心|大学|学院|社科院|智库|学会|基金会|协会|观察站|中心|[局厅委办]|日报|晚报|通讯社|电视台)的(?P<who>[{H}]{{2,4}}?)(?=(?:教授|博士|研究员|先生|女士)?(?:认为|指出|表示|介绍|分析|强调|透露|坦言|估计|告诉|说(?![明法服话])))"
)
"""Who speaks for a body, whatever the name: 研究所的小田骏认为."""
KNOWN = re.compile("|".join(sorted(n for n in known.chinese() if len(n) > 2 and "·" not in n)))
"""Names of public life that need no word beside them."""


def find(t: str, foreign: bool = False) -> list[Name]:
    """Return the names of a sentence in simplified characters, in text order, none over another; `foreign`: the
    sentence is of another language, which has Chinese words in brackets and between its own."""
    found: list[Name] = []
    taken: set[int] = set()

    def take(name: Name | None) -> None:
        if name and taken.isdisjoint(range(name.start, name.end)):
            found.append(name)
            taken.update(range(name.start, name.end))

    for match in DOTTED.finditer(t):
        take(dotted(t, match))
    for match in OF_BODY.finditer(t):
        who = match["who"]
        if _speaker(who):
            take(Name(match.start("who"), match.end("who"), (who[0], who[1:]), 3))
    for start, end in chinese_called.marked(t):
        take(Name(start, end, (t[start:end],), 3))
    for match in KNOWN.finditer(t):
        take(Name(match.start(), match.end(), (match[0][0], match[0][1:]), 3))
    for name in spelt(t, taken):
        take(name)
    for match in RUN.finditer(t):
        if match.start() not in taken and taken.isdisjoint(range(match.start(), match.end())):
            take(run(t, match.start(), match.end()))
    for match in SHORT.finditer(t):
        before = t[max(0, match.start() - 10) : match.start()]
        if (
            TITLE.search(before)
            or NAMED.search(before)
            or not before
            or "化名" in t[match.end() : match.end() + 3]
        ):
            take(Name(match.start(), match.end(), (match[0],), 2))
    for name in _credited(t):
        take(name)
    for i, c in enumerate(t):
        if c in words.SURNAMES and i not in taken:
            take(_han(t, i))
    for start, end in chinese_nicknames.find(t):
        take(Name(start, end, (t[start:end],), 3))
    for start, end in chinese_called.find(t, FOLLOW):
        if start not in taken:
            take(Name(start, end, (t[start:end],), 2))
    for start, end, surname, weight in chinese_shapes.likely(t, taken, TITLE, FOLLOWED):
        take(Name(start, end, (surname, t[start + len(surname) : end]), 2 if weight > 0 else 1))
    for name in _glosses(t) if foreign else ():
        take(name)
    for name in list(found):
        for each in _listed(t, name):
            if each.start in taken:
                break  # its own row goes on from there
            take(each)
    return sorted((n for n in found if not PLACE.search(t[n.start : n.end])), key=lambda n: n.start)


def _credited(t: str) -> Iterator[Name]:
    """Names beside a picture or a text, then those of which all but one character is hidden (张某)."""
    for match in PICTURED_BY.finditer(t):
        yield Name(match.start("who"), match.end("who"), (match["who"],), 3)
    for match in CREDITED.finditer(t):
        yield Name(match.start("who"), match.end("who"), (match["who"][0], match["who"][-1]), 3)
    for match in MASKED.finditer(t):
        of = match["of"] or match["any"]
        if (of in words.SURNAMES or (of in words.STRICT and len(match[0]) == 2)) and not (
            match.start() and NUMBERED.search(t[match.start() - 1])
        ):
            yield Name(match.start(), match.end(), (match[0],), 3, "")


NOT_WHO = re.compile(
    f"{words.OFFICIAL}|{words.EXPERT}|{words.AUTHOR}|{words.PRIVATE}|报告|数据|文章|消息|通报|公告|调查|同志|人士|一[名位]|有关|相关|方面|部门|多次|曾经|最近|随后"
)


def _speaker(who: str) -> bool:
    """Tell whether characters between a body and a verb of speech may be a name: no words, none of grammar."""
    plain = any(is_word(who[k : k + 2]) or who[k : k + 2] in words.WORDS for k in range(len(who) - 1))
    return not plain and not words.NEVER.intersection(who) and not NOT_WHO.search(who)


def _glosses(t: str) -> Iterator[Name]:
    """Names in characters among words in letters: in brackets behind one, or alone."""
    for match in ISOLATED.finditer(t):
        surname = next((c for c in words.COMPOUND if match[0].startswith(c)), match[0][0])
        gloss = (
            match.start() > 1
            and t[match.start() - 1] in "(（"
            and (
                t[: match.start() - 1].rstrip()[-1:] in ("”", '"', "’", "'")
                or t[: match.start() - 1].rstrip()[-1:].islower()
            )
        )
        lead = (
            re.search(r"[A-ZÀ-Þ][\w’-]*$", t[max(0, match.start() - 32) : match.start() - 1].rstrip())
            if gloss
            else None
        )
        if _isolated(match[0], surname) and not (gloss and lead is None):
            yield Name(match.start(), match.end(), (surname, match[0][len(surname) :]), 2)


def _isolated(run: str, surname: str) -> bool:
    """Tell whether a run of characters among Latin words is a family name and a given name, and no word."""
    given = run[len(surname) :]
    if surname not in words.SURNAMES and len(surname) == 1:
        return False
    if len(given) > 2 or surname in words.FUNCTION or any(c in words.NEVER for c in given):
        return False
    pairs = [run[k : k + 2] for k in range(len(surname) - 1, len(run) - 1) if run[k : k + 2] != surname]
    return not any(is_word(two) or two in words.WORDS for two in pairs) and chinese_shapes.given(given)


def _han(t: str, i: int) -> Name | None:
    """A Chinese name that begins at `i`, where something beside it says so."""
    surname = next((c for c in words.COMPOUND if t.startswith(c, i)), t[i])
    at = i + len(surname)
    before = t[max(0, i - 10) : i]
    if titled := TITLED.match(t, at):
        polite = titled[0] in ("女士", "先生", "小姐", "太太") and surname not in words.FUNCTION
        known_name = surname in words.COMMON_SURNAMES | set(words.COMPOUND) or polite
        alone = known_name and _alone(t, i, before, titled[0])
        return Name(i, at + len(titled[0]), (surname,), 3, surname) if alone else None
    title = bool(TITLE.search(before)) or bool(NAMED.search(before))
    spaced = re.match(rf"[ 　][{H}](?![{H}])", t[at : at + 3]) if title else None
    if spaced:
        return Name(i, at + 2, (surname, t[at + 1]), 3)
    if surname in words.FUNCTION and t[at : at + 1] in tuple(chinese_shapes.LED):
        return None
    if t[i : i + 2] in words.WORDS and not (title and _named_word(t, at)):
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
        sounded = words.TRANSLITERATED.issuperset(t[i:end]) and surname in words.STRICT
        while sounded and t[end : end + 1] in words.STRICT and end - i < 7 and not FOLLOW.match(t, end):
            end += 1  # a name in sounds: 伊利亚|斯
        return Name(i, end, (surname, t[at:end]), 3) if strong or _fits(t, end, given) else None
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


def _named_word(t: str, at: int) -> bool:
    """Tell whether a word behind a title is a name for all that: 校长单纯说."""
    if not HAN_ONLY.match(t[at + 1 : at + 2] or "。"):
        return False
    ends = not HAN_ONLY.match(t[at + 2 : at + 3] or "。")
    return bool(ends or FOLLOW.match(t, at + 2) or chinese_shapes.LIVES.match(t, at + 2))


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
        or t[end : end + 1] in tuple("很最更也都就又还没不是在正曾已便却才刚")
        or not HAN_ONLY.match(t[end : end + 1] or "。")
        or bool(FOLLOW.match(t, end))
    )


BODIES = frozenset("大学 学院 集团 中学 小学 公司 大道 医院 银行 日报 晚报 时报 卫视 航空".split())
SISTERS = frozenset("小妹 小弟 大妹 三妹 二妹 阿妹 阿弟 小姑 小娃 小丫".split())
"""Given names that are words of kin: 韦小妹."""


def _given(t: str, at: int) -> int:
    """Where the given name ends: one or two characters, 0 for none."""
    if at >= len(t) or not HAN_ONLY.match(t[at]) or t[at] in words.NEVER or FOLLOW.match(t, at):
        return 0
    if t[at : at + 2] in BODIES:
        return 0
    if t[at : at + 2] in SISTERS:
        return at + 2
    if t[at + 1 : at + 2] == "之" and t[at + 2 : at + 3] in tuple("在说来是，。、把给从带"):
        return at + 2
    if t[at + 1 : at + 2] in ("和", "之", "以", "为") and STRONG.match(t, at + 2):
        return at + 2
    if _both(t, at):
        return at + 2
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


def _both(t: str, at: int) -> bool:
    """Tell whether two characters are given names' more than words', and the second begins no word with the next."""
    two = t[at : at + 2]
    if len(two) < 2 or not all(HAN_ONLY.match(c) for c in two) or words.NEVER.intersection(two):
        return False
    ends = FOLLOW.match(t, at + 1) or TITLED.match(t, at + 1) or is_word(t[at + 1 : at + 3])
    return not ends and chinese_shapes.given(two)


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
        or (len(before) > 1 and chinese_called.opens(t, i) and title not in ("家的", "姓", "某", "家人"))
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
