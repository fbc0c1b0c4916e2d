"""Chinese events: a date with an act in its clause or in the next one."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from headwater.extract import patterns as re
from headwater.extract.context import Date
from headwater.extract.context.places import Mention
from headwater.extract.events import beginnings
from headwater.extract.events.acts import (
    CHINESE,
    SINCE_ACTS,
    ZH_BARE,
    ZH_DOCUMENT,
    ZH_DONE,
    ZH_EVENT_NOUN,
    ZH_LAST,
    ZH_NAME,
    ZH_NO_CLAUSE,
    ZH_SAID,
    ZH_SINCE,
    ZH_SINCE_THEN,
    ZH_STATE,
    ZH_VERB,
)
from headwater.extract.events.english import when
from headwater.extract.events.reading import Happening

CLAUSE = re.compile(r"[，。；！？：]")
TIME_WORDS = re.compile(
    r"^(?:日前|近日|今天|昨天|当天|[（(][^（）()]{0,20}[）)]|、|，|在|于|，|、|\s)+|(?:日前|近日|今天|在|于|还|又|将|已)+$"
)
OF = re.compile(rf"的(?P<name>{ZH_NAME.pattern})")
AT = re.compile(r"(?:在|于|于在)$")
ONLY_DATE = re.compile(r"[）)\s，]*$")


def find(text: str, dates: Sequence[Date], places: Sequence[Mention]) -> Iterator[Happening]:
    """Yield the events of a sentence; all offsets are into it."""
    last = -1
    for date in dates:
        start = max((m.end() for m in CLAUSE.finditer(text, 0, date.start)), default=0)
        first = CLAUSE.search(text, date.end)
        end = first.start() if first else len(text)
        if first and ONLY_DATE.fullmatch(text[date.end : end]):
            second = CLAUSE.search(text, first.end())
            end = second.start() if second else len(text)
        if COMPARED.search(text, 0, date.start):
            continue
        behind = (
            _behind(text, start, date)
            or _since(text, date, end)
            or _last(text, (start, end), date)
            or beginnings.chinese(text, start, date)
        )
        if behind:
            yield behind
            continue
        verb = _verb(text, date.end, end)
        if verb is None and start == 0 and first and end < len(text) and date is dates[0]:
            second = CLAUSE.search(text, end + 1)
            stop = second.start() if second else len(text)
            if IS_DAY.search(text, date.end, end) and (len(dates) < 2 or dates[1].start >= stop):
                verb, end = _verb(text, end + 1, stop), stop
        if verb is None and (other := _other(text, (start, end), date)):
            yield other
            continue
        if verb is None or verb.start() <= last:
            continue
        last = verb.start()
        made = _happening(text, (start, end), date, verb, places)
        starts = text[date.start : date.end].endswith(("起", "开始", "開始"))
        begun = made.when.removesuffix("/..") if starts else made.when
        if AFTER.match(text, date.end) and "/" not in begun:
            begun += "/.."
        yield replace(made, when=begun, date=(date.start, date.end))


UNFIT = re.compile("[了着著过過每]|的$|[与與比较較同]$")
"""Before a date that is part of another phrase, or of every week."""
NOWADAYS = re.compile("眼下|目前|现在|現在|如今|当前|當前|近年|[一二三四]季度|[上下]半年")
BEGINS = re.compile("开始$|開始$|结束$|結束$")
COMPARED = re.compile("(?:[比较較每按占]|同于|[不]?[低高]于|超过|不及|相当于|参照|达到)$")
OF_PAPER = re.compile(
    "的(?P<name>《[^《》]{2,60}》|[\u4e00-\u9fff]{0,8}(?:报告|報告|研究|报道|報道|報導|文章|通报|通報|通知|办法|辦法|规定|規定|条例|條例|意见|意見|声明|聲明|影像|照片|协议|協議|数据|數據|文件|公告|白皮书|白皮書|计划|規劃|规划))"
)
"""What was issued on a date: 六月發表的研究."""
IS_DAY = re.compile("(?:是|为|為|正值|适逢|適逢|恰逢)[^，。；]{0,24}(?:日|节|節|周年|週年|之际|之際)$")
"""A day that is a feast: what was done on it stands in the next clause."""
AFTER = re.compile("(?:之|以)?[后後](?![来來勤备備])")


def _verb(text: str, start: int, end: int) -> re.Match[str] | None:
    listed = next((v for v in ZH_VERB.finditer(text, start, end) if not _inside(text, v)), None)
    return listed or ZH_DONE.search(text, start, end) or BEGINS.search(text, start + 1, end)


def _since(text: str, date: Date, end: int) -> Happening | None:
    """What something has gone on since: 2055年创刊以来三次被停刊."""
    found = ZH_SINCE_THEN.match(text, date.end, end)
    if found is None or "/" in date.when:
        return None
    span, why = (date.start, date.end), f"'{found[0]}' behind '{text[date.start : date.end]}'"
    return Happening(date.start, found.end(), when(date), _act(found["verb"]), None, None, None, why, span)


def _act(word: str) -> str | None:
    """The act of 启动 or 工程启动: of a noun and a verb it is the verb's."""
    return CHINESE.get(word) or CHINESE.get(word[-2:])


def _last(text: str, part: tuple[int, int], date: Date) -> Happening | None:
    """A date that ends its clause and tells when: 最近一次是在2062年2月."""
    start, end = part
    behind = text[date.end : date.end + 1]
    if (
        (behind and not CLAUSE.match(behind))
        or end < date.end
        or date.start - start < 4
        or not ZH_LAST.search(text, start, date.start)
    ):
        return None
    why = f"'{text[date.start - 2 : date.start]}' before '{text[date.start : date.end]}'"
    return Happening(start, date.end, when(date), None, None, None, None, why, (date.start, date.end))


def _other(text: str, part: tuple[int, int], date: Date) -> Happening | None:
    """A happening that no verb of ours tells: an occasion behind its date, or a clause that tells no state."""
    start, end = part
    noun = ZH_EVENT_NOUN.match(text, date.end)
    why = f"what follows '{text[date.start : date.end]}' in its clause"
    span = (date.start, date.end)
    if noun:
        return Happening(start, noun.end(), when(date), None, noun["noun"], None, None, why, span)
    words = text[date.end : end]
    before = text[start : date.start]
    if len(before) > 14 or ZH_VERB.search(before) or UNFIT.search(before) or NOWADAYS.match(text, date.start):
        return None
    if ZH_NO_CLAUSE.search(words.strip("，、 　")):
        return None
    plain = re.sub(r"[（(][^（）()]*[）)]|[\s\d.,%％]", "", words)
    if (
        len(plain) < 4
        or text[date.end : date.end + 1] in "的之前后後"
        or ZH_SAID.search(plain)
        or ZH_STATE.match(plain)
    ):
        return None
    return Happening(start, end, when(date), None, None, None, None, why, span)


def _behind(text: str, start: int, date: Date) -> Happening | None:
    """An act before its date: 芦苇行动启动于2059年10月."""
    verb = ZH_SINCE.search(text, start, date.start)
    if verb is None:
        return None
    word = verb["verb"]
    name = text[start : verb.start()].strip("，、“”「」 ")
    act = SINCE_ACTS.get(word) or CHINESE.get(word)
    why = f"'{verb.group()}' before '{text[date.start : date.end]}'"
    return Happening(
        start,
        date.end,
        when(date),
        act,
        name if 2 <= len(name) <= 30 else None,
        None,
        None,
        why,
        (date.start, date.end),
    )


def _inside(text: str, verb: re.Match[str]) -> bool:
    """Tell whether the verb stands in a noun ("的实施", "通过结对")."""
    following = text[verb.end() : verb.end() + 1]
    if verb.group()[0] in "计計" and text[verb.start() - 1 : verb.start()] in tuple("”」』》该該本此"):
        return True  # what a programme is called
    if following == "会" and text[verb.end() + 1 : verb.end() + 2] not in ("议", "見", "见", "場", "场", "展", "谈"):
        return True  # 推进会, 表彰会
    if (
        verb.group() in ("通过", "實施", "实施")
        and following
        and not text[verb.end() :].startswith(("了", "《", "。", "，"))
    ):
        return verb.group() == "通过"
    named = following == "的" and (OF.match(text, verb.end()) or OF_PAPER.match(text, verb.end())) is not None
    return text[verb.start() - 1 : verb.start()] == "的" or (following == "的" and not named)


def _happening(
    text: str, part: tuple[int, int], date: Date, verb: re.Match[str], places: Sequence[Mention]
) -> Happening:
    before = text[part[0] : date.start]
    between = text[date.end : verb.start()]
    where = next(
        (
            m.name
            for m in places
            if date.end <= m.start and m.end <= verb.start() and AT.search(text[: m.start])
        ),
        None,
    )
    name = None
    document = ZH_DOCUMENT.match(text, verb.end())
    for low, high in ((part[0], date.start), (date.end, verb.start()), (verb.end(), part[1])):
        found = ZH_NAME.search(text, low, high)
        if found:
            name = found.group()
            break
    name = document.group() if document else name
    of = OF.match(text, verb.end()) or OF_PAPER.match(text, verb.end())
    if of:
        name, part = of["name"], (date.start, max(of.end(), verb.end()))
    elif name is None and (bare := ZH_BARE.search(text, max(0, part[0] - 1), verb.start())):
        name = _full(text, bare)
    who = _who(between if name is None or name not in before else "", where)
    if who is None and before and (name is None or name not in before):
        who = _who(before, where)
    if where is None:
        inside = [m for m in places if date.end <= m.start and m.end <= verb.start()]
        where = inside[0].name if inside and who and who.startswith(inside[0].name) else None
    if name and who and name in who:
        who = None
    end = part[1]
    return Happening(
        part[0],
        end,
        when(date),
        CHINESE.get(verb.group()),
        name,
        who,
        where,
        f"'{verb.group()}' and '{text[date.start : date.end]}' in one clause",
    )


def _full(text: str, bare: re.Match[str]) -> str | None:
    """The name that 论坛 is short for, or None: the last one before it in the sentence that ends with the same word."""
    word = bare["name"].removeprefix("本届").removeprefix("该届").removeprefix("这届")
    names = [m.group() for m in ZH_NAME.finditer(text, 0, bare.start("name")) if m.group().endswith(word)]
    cut = [re.split(r"[在是于於由对對]", n)[-1] for n in names]
    return cut[-1] if cut and len(cut[-1]) > len(word) else None


def _who(words: str, where: str | None) -> str | None:
    if words.rstrip().endswith("被"):
        return None  # it suffered the act
    words = re.split(r"因(?!特)|由于|由於", words)[0]
    if where and where in words:
        words = re.sub(r"[在于]" + re.escape(where), "", words)
    for _ in range(3):
        words = TIME_WORDS.sub("", words)
    words = words.strip("，、 （）()“”")
    return words if 2 <= len(words) <= 24 and not re.search(r"[\d，。]", words) else None
