"""Announced counts against what is listed: "nine populations: ...", 三个全覆盖（…）, "seven provinces (...)"."""
# Patterns and tables are data and stay on one line.

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

from headwater.extract import patterns as re
from headwater.extract.context.dates.english_words import UNITS as SMALL
from headwater.extract.terms.lists import items

NUMBERS = {word: n for n, word in enumerate(SMALL) if 2 <= n <= 16} | {"twenty": 20}
ZH_NUMBERS = {c: n for n, c in enumerate("一二三四五六七八九十", 1)} | {"两": 2, "兩": 2}
_N = "|".join(sorted(NUMBERS, key=len, reverse=True))
ENGLISH = re.compile(
    rf"(?P<open>[“‘\"]?)\b(?P<n>{_N}|(?<![\d.,])[2-9]|1\d)(?:[- ])(?P<rest>[A-Za-z’'-]{{1,40}}(?: [A-Za-z’'“”-]{{1,40}}){{0,7}}?)(?P<close>[,.]?[”’\"]?)"
    rf"(?P<gloss>\s*\([^()]*[\u3400-\u9fff][^()]*\))?(?P<cite>\s*\([^()]*\d{{4}}[^()]*\))?"
    rf"(?P<how>\s*[:：]\s*$|\s*[:：]\s+|\s*\(|,? which (?:includes?|included|means?|meant|are|were|comprises?|consists? of)(?: that)? |,? (?:namely|that is,?|i\.e\.,?|viz\.?),? | (?P<loose>are|were|includes?|means?|meant) )",
    re.I,
)
HOW = re.compile(r"[:：(]|which|namely|that is|i\.e\.|viz| are | were | include| mean", re.I)
"""ENGLISH holds one of these: a cheap look before a dear one."""
NUMBER = re.compile(rf"\b(?:{_N})\b", re.I)
QUOTED = re.compile(
    rf"[“‘\"](?P<n>{_N})[- ](?P<rest>[A-Za-z-]{{1,40}}(?: [A-Za-z-]{{1,40}}){{0,3}})[,.]?[”’\"]", re.I
)
SHARED = re.compile(
    rf"\b(?:{_N})[- ][A-Za-z’'-]{{1,40}}(?: [A-Za-z’'-]{{1,40}}){{0,2}}(?:,| and|, and|;) (?:the )?$", re.I
)
UNITS = re.compile(
    r"^(?:years?|months?|days?|weeks?|hours?|minutes?|times?|percent|per|yuan|million|billion|thousand|hundred|dollars?|km|people|persons|of|in[- ]one|at|in|on|by|from|to|for|with|under|and|or)\b",
    re.I,
)
ZH_TERM = re.compile(
    r"^(?P<n>[二三四五六七八九十两兩])(?:个|個|项|項|大|类|類|种|種)?(?P<rest>[\u3400-\u9fff]{1,8})$"
)
ZH_ANY = re.compile(r"(?P<n>[二三四五六七八九十两兩])")
CHINESE = re.compile(
    r"(?P<open>[“「]?)(?P<n>[二三四五六七八九十两兩]|(?<!\d)[2-9](?!\d))(?:个|個|项|項|大|类|類|种|種)?(?P<rest>[\u3400-\u9fff]{1,10})(?P<close>[”」]?)(?:(?:要求|管理|经营|經營|办法|辦法|承诺|承諾|公约|公約|口诀|思路|活动|活動|工作法|工作|机制|機制|制度|行动|行動|标准|標準|原则|目标|目標|任务|任務|措施|举措|政策|模式|做法|口号|方针|纪律|规定|規定|理念|服务|工程|计划|计划|内容|体系){0,2})"
    r"(?P<how>（|\(|：|:|，即|即|是指|，包括|包括)"
)
MORE_ZH = re.compile("[二三四五六七八九](?=[\u3400-\u9fff])")
"""A second number in one slogan: what is listed is not the first's alone."""
NOT_ZH = re.compile(r"^[年月日天周次届批名人户亿万千百元度岁分级线]|大$|^大精神|五规划")


@dataclass(frozen=True, slots=True)
class Count:
    """An announced count at local offsets: `end` is the end of its list, `word_end` that of the counted
    words; `open` ends a sentence with a colon, so that its list is the paragraphs that follow."""

    start: int
    end: int
    words: str
    announced: int
    items: tuple[str, ...]
    open: bool = False
    quoted: bool = False


def find(text: str, lang: str) -> Iterator[Count]:
    """Yield the counts of a sentence."""
    if lang == "zh":
        yield from _chinese(text)
        return
    if lang == "ug":
        yield from _uyghur(text)
        return
    seen: list[tuple[int, int]] = []
    for match in ENGLISH.finditer(text) if HOW.search(text) else ():
        count = _english(text, match)
        if count:
            seen.append((match.start(), match.end()))
            yield count
        nested = ENGLISH.search(text, match.start() + 1, match.end() + 1) if not count else None
        if nested and (inner := _english(text, nested)):
            seen.append((inner.start, nested.end()))
            yield inner
    for match in QUOTED.finditer(text):
        if (
            not any(s <= match.start() < e for s, e in seen)
            and not UNITS.match(match["rest"])
            and not NUMBER.search(match["rest"])
        ):
            words = match.group().strip('“”‘’",.')
            yield Count(match.start(), match.end(), words, NUMBERS[match["n"].lower()], (), quoted=True)


def announced_zh(zh: str) -> int | None:
    """Return the number that a Chinese slogan announces (三个全覆盖: 3), or None; two numbers (四同四送)
    announce two lists and so none here."""
    match = ZH_TERM.match(zh)
    if not match or NOT_ZH.search(zh[1:]) or ZH_ANY.search(zh[1:]):
        return None
    return ZH_NUMBERS[match["n"]]


UG_NUMBERS = {
    "ئىككى": 2,
    "ئۈچ": 3,
    "تۆت": 4,
    "بەش": 5,
    "ئالتە": 6,
    "يەتتە": 7,
    "سەككىز": 8,
    "توققۇز": 9,
    "ئون": 10,
}
UYGHUR = re.compile(
    rf"[«“\"](?P<words>(?P<n>{'|'.join(UG_NUMBERS)}) [^«»“”\"]{{2,40}})[»”\"](?:\s+[\u0620-\u06ff]{{3,14}})?\s*(?P<how>\(|:|، يەنى|يەنى)\s*(?P<list>[^().؟!]{{4,240}})"
)


def _uyghur(text: str) -> Iterator[Count]:
    """«تۆت بىرگە» (بىرگە ياشاش، بىرگە يېيىش، …)."""
    for match in UYGHUR.finditer(text):
        n = UG_NUMBERS[match["n"]]
        listed = items(match["list"], n)
        if len(listed) > 1:
            yield Count(match.start(), match.end(), match["words"], n, listed, quoted=True)


def _shared(text: str, start: int) -> bool:
    """Tell whether the name is the second of two numbered names that share one list ("Five Withs, Three
    Brings"): what follows belongs to neither alone."""
    return SHARED.search(text[max(0, start - 60) : start]) is not None


PERSONS = re.compile(
    r"\b(?:officials?|cadres?|men|women|leaders?|members?|people|persons?|workers?|teachers?|children|pupils|students|residents?|villagers?|witness(?:es)?|authors?|brothers?|sisters?|sons?|daughters?|secretar(?:y|ies)|officers?|farmers?|experts?|scholars?|speakers?|respondents?|interviewees?|survivors?|detainees?)\b",
    re.I,
)
"""Of these no formula has so many: who they are is listed behind them."""


def _english(text: str, match: re.Match[str]) -> Count | None:
    word = match["n"].lower()
    n = NUMBERS.get(word) or (int(word) if word.isdigit() else 0)
    rest = match["rest"]
    if (
        not n
        or UNITS.match(rest)
        or re.search(
            rf"\b(?:{_N}|which|that were|is|are|was|must|should|can|may|will|would|has|have|had|do|does)\b",
            rest,
            re.I,
        )
    ):
        return None
    how = match["how"].strip(" ,")
    named = bool(match["open"] or match["gloss"])
    if not named and ((PERSONS.search(rest) and how != "(") or len(rest.split()) > 5):
        return None  # "two officials carry responsibility: ..." counts people, and no formula
    start = match.start() + (0 if match["open"] and match["close"] else len(match["open"]))
    if _shared(text, match.start("n")):
        return None
    quoted = bool(match["open"])
    words = text[start : match.start("close") if match["close"] else match.end("rest")].strip('“”‘’" ')
    if how == "(":
        end = _closing(text, match.end())
        listed = items(text[match.end() : end], n)
        if len(listed) < 2 or re.search(r"\d{4}|[\u3400-\u9fff]", text[match.end() : end]):
            return None
        return Count(start, end + 1, words, n, listed, quoted=quoted)
    if how in (":", "："):
        tail = text[match.end() :]
        if not tail.strip():
            return Count(start, match.end(), words, n, (), open=True, quoted=quoted)
        listed = items(tail, n)
        return Count(start, len(text), words, n, listed, quoted=quoted) if len(listed) > 1 else None
    tail = text[match.end() :]
    again = AGAIN.match(tail)
    listed = items(_inner(tail[again.end() :] if again else tail), n)
    if match["loose"] and (len(listed) != n or any(len(each.split()) > 8 for each in listed)):
        return None  # "two men are ..." lists nothing
    return Count(start, len(text), words, n, listed, quoted=quoted) if len(listed) > 1 else None


AGAIN = re.compile(rf"(?:the )?(?:{_N}|these|those|the following) [^,:;.]{{3,80}}: (?=\S)", re.I)
"""Before the list: "that is, five things to be written down after each visit: income, guests ..."."""


def _inner(text: str) -> str:
    """The list within one pair of quotation marks that opens it, or the rest of the sentence."""
    whole = re.match(r"[“\"]([^”\"]*,[^”\"]*)[”\"]", text)
    if whole:
        return whole[1]
    return re.sub(r"\s*\([^()]*\)\s*(?:\([^()]*\))?\s*\.?$", "", text)


def _closing(text: str, at: int) -> int:
    depth = 1
    for k in range(at, min(len(text), at + 600)):
        depth += text[k] in "(（"
        depth -= text[k] in ")）"
        if not depth:
            return k
    return min(len(text), at + 600)


PAIRED = re.compile(
    r"[“「](?P<words>(?:[二三四五六七八九十][\u3400-\u9fff]{1,4}?){2,4})[”」](?:[\u3400-\u9fff]{2,6})?(?P<how>（|\(|：|:|，即|即|是指)(?P<list>[^。（）()]{4,240})"
)
"""Several counts in one slogan, each with a list of its own: “三问三看”，即问收入、问就学、问就医，看圈舍、看草料、看水电."""
_ONE = re.compile(r"(?P<n>[二三四五六七八九十])(?P<rest>[^二三四五六七八九十]{1,4})")


def _several(text: str) -> Iterator[Count]:
    for match in PAIRED.finditer(text):
        parts = list(_ONE.finditer(match["words"]))
        groups = [g for g in re.split("[，；,;]", match["list"]) if "、" in g]
        if len(parts) < 2 or len(groups) < len(parts):
            continue
        for part, group in zip(parts, groups, strict=False):
            n, listed = ZH_NUMBERS[part["n"]], items(group)
            if not all(part["rest"][0] in each for each in listed):
                break
            start = match.start("words") + part.start()
            yield Count(start, match.end("list"), part[0], n, listed, quoted=True)


_ONE_ZH = re.compile("([一二三四五六七八九十])[^一二三四五六七八九十]{1,4}")


def _listed_zh(tail: str, rest: str, n: int) -> tuple[tuple[str, ...], str]:
    """The items behind a name, and the words that hold them: set apart by 、, or by commas where each repeats the
    name's own head (统一供种，统一播种)."""
    first = re.split("[；;]", tail)[0]
    if "、" in first:
        return items(first.split("，")[0], n), first
    parts, head = re.split("[，,；;]", tail), rest[-2:]
    same = list(itertools.takewhile(lambda part: head in part or head[-1:] == part.lstrip()[:1], parts))
    if len(same) < 2:
        return (), tail
    return tuple(part.strip(" ，。") for part in same), tail[: sum(len(part) + 1 for part in same)]


LISTED_FIRST = re.compile(
    r"(?P<list>(?:[\u3400-\u9fff]{1,10}、){1,11}[\u3400-\u9fff]{1,10}?)(?:等|的|这|這)?(?:[“「](?P<n>[二三四五六七八九十两])(?P<rest>[\u3400-\u9fff]{1,4})[”」]|(?P<m>[二三四五六七八九十两])个(?P<kind>等次|等级|等級|档次|层次|级别|方面|环节|阶段|类别))"
)
"""同吃、同住、同劳动、同学习“四同”, 好、较好、一般、差四个等次: the list stands before the name."""


def _before(text: str) -> Iterator[Count]:
    for match in LISTED_FIRST.finditer(text):
        word = match["n"] or match["m"]
        parts, n = match["list"].split("、"), ZH_NUMBERS[word]
        head = (match["rest"] or "")[:1]
        if head:  # what leads to the first item is none of it
            kept = list(itertools.takewhile(lambda part: head in part, reversed(parts)))[::-1]
            kept = [part[part.find(head) :] if k == 0 else part for k, part in enumerate(kept)]
        else:
            first = re.sub("^.*(?:分别为|分为|分成|包括|做到|即|在|从|分|为|是)(?=.)", "", parts[0])
            kept = [first, *parts[1:]] if len(parts) == n and len(first) <= 6 else []
        if len(kept) == n:
            words = match.group("n") + match["rest"] if match["n"] else f"{word}个{match['kind']}"
            start = match.end("list") - len("、".join(kept))
            yield Count(start, match.end(), words, n, tuple(kept), quoted=True)


def _chinese(text: str) -> Iterator[Count]:
    several = [*_several(text), *_before(text)]
    yield from several
    taken = [(c.start - 3, c.end) for c in several]
    for match in CHINESE.finditer(text):
        if (
            NOT_ZH.match(match["rest"])
            or (match["open"] and MORE_ZH.search(match["rest"]))
            or any(a <= match.start() < b for a, b in taken)
        ):
            continue
        n = ZH_NUMBERS.get(match["n"]) or int(match["n"])
        tail = text[match.end() : match.end() + 300]
        if match["how"] in "（(":
            tail = re.split("[）)]", tail)[0]
        tail = tail.split("。")[0]
        parts = _ONE_ZH.findall(match["n"] + match["rest"]) if match["open"] else []
        both = sum(ZH_NUMBERS[each] for each in parts) if len(parts) > 1 else 0
        listed, tail = _listed_zh(tail, match["rest"], both or n)
        if both and len(listed) != both:
            continue  # 三本一卡: three and one, or a list that is neither
        n = both or n
        if len(listed) > 1:
            words = text[match.start() : match.end("close" if match["close"] else "rest")].strip("“”「」")
            yield Count(match.start(), match.end() + len(tail), words, n, listed, quoted=bool(match["open"]))
