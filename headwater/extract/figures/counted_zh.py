"""The counted noun in Chinese: behind the measure word (6400多个项目) or before it (资金810多亿元)."""

from functools import cache

from headwater.extract import patterns as re
from headwater.extract.figures import edges_zh
from headwater.extract.figures.counted import Counted
from headwater.extract.figures.lexicon import zh
from headwater.extract.figures.reading import Reading

_HAN = re.compile(r"[的]?[\"“‘《]?[\u3400-\u9fff、·\"”’》（）()/]{1,28}")
_COUNTS = frozenset({None, "", "person", "household", "item", "batch", "time", "session", "official"})
_LAND = frozenset(
    {
        "mu",
        "hectare",
        "square metre",
        "square kilometre",
        "tonne",
        "kilogram",
        "jin",
        "acre",
        "kilometre",
        "litre",
    }
)
_SPANS = frozenset({"day", "month", "year", "week", "hour", "minute"})
_PEOPLE = ("名", "位", "口", "人")
_STOPS = re.compile(
    r"在|将|被|已|并|让|使|从|向|对|把|与|于|是|有|了|为|达|到|按|均|都|等(?!级|待)|以|参|来|超|占|"
    r"同比|进疆|走|去|正|能|可|通过|得|更|就|还|又|再|组成|构成|一起|表示|认为|共(?!产|青)|降|升|涨|跌|结对|用"
)
_TRIM = re.compile(
    r"(?:(?:[由从自至到])?(?:19|20)\d\d年(?:底|末)?的?|占|累计|合计|总计|共计|共|已|了|的|达到|达|"
    r"为|是|有|约|近|将|均|各|再|又|也|就|至|到|增至|"
    r"总额|计|全年|仅|还|超|逾|超过|突破|分别|总|约为|高达|多达|平均|同比|预计|连续|，|与|和|"
    r"(?<!涉)及|仍|分别|增加|减少|增长|下降|提高|上升|降低|新增|每次住|住|也不过|不过|还只|"
    r"只|(?<!人)才|就|就算|差出|会|每[年月周天日]来?|来|另|又|由|从|降|升|降至|升至|增至|稳定在)\Z"
)


@cache
def nouns() -> dict[str, tuple[str, str]]:
    """Return noun -> (canonical head, canonical unit)."""
    table: dict[str, tuple[str, str]] = {}
    for unit, rows in zh.NOUNS.items():
        for head, words in rows.items():
            for word in words.split():
                table.setdefault(word, (head, unit or head))
    for word, unit in zh.BARE_NOUNS.items():
        table.setdefault(word, (unit, unit))
    return table


@cache
def _verbs() -> tuple[re.Pattern[str], dict[str, str]]:
    table = {word: lemma for lemma, words in zh.VERBS.items() for word in words.split()}
    return re.compile("|".join(sorted(table, key=len, reverse=True))), table


def _ending(run: str) -> str | None:
    """Return the longest known noun that `run` ends with."""
    table = nouns()
    return next((run[-n:] for n in range(min(8, len(run)), 0, -1) if run[-n:] in table), None)


def noun_in(words: str) -> tuple[str, str] | None:
    """Return (head, unit) of the known noun that these words end with, else of the last one in them."""
    for end in range(len(words), 1, -1):
        word = _ending(words[:end])
        if word and (len(word) > 1 or end == len(words)):
            return nouns()[word]
    return None


def counted(folded: str, text: str, reading: Reading, begin: int, stop: int) -> Counted:
    """Find what the number counts, inside text[begin:stop]; `folded` is the same text in plain characters."""
    after = _after(folded, text, reading, stop)
    if reading.unit_word == "口" and reading.unit == "person":
        thing = after or _before(folded, text, reading, begin)
        if thing and thing.unit not in ("person", "household") and thing.text[-1:] in "井窖锅塘缸钟灶泉":
            reading.unit = ""
            return thing
    if reading.unit in _COUNTS:
        if after:
            return after
        return _before(folded, text, reading, begin) or _own(folded, text, reading)
    following = folded[reading.end : reading.end + 1]
    known = after is not None and after.head != after.text
    if after and (
        following == "的"
        or reading.unit in _LAND
        or (reading.unit in ("percent", "yuan", "dollar") and known)
    ):
        after.unit = ""
        return after
    if reading.unit in _SPANS and (reading.per or following == "内"):
        return _own(folded, text, reading)
    return _before(folded, text, reading, begin) or _own(folded, text, reading)


def _own(folded: str, text: str, reading: Reading) -> Counted:
    word = reading.unit_word or ""
    act = _verbs()[0].search(folded, reading.start, reading.number[0]) if reading.unit == "time" else None
    if act:
        return Counted(
            reading.end,
            reading.end,
            act[0],
            pattern_lemma(act[0]),
            "",
            why="measure: the act before the number",
        )
    head, unit = nouns().get(word, (reading.unit or "", ""))
    if reading.per and reading.unit in _SPANS:
        word, head = f"{reading.unit}s per {reading.per}", reading.unit or ""
    return Counted(reading.end, reading.end, word, head, unit, why="measure: the unit itself")


def _after(folded: str, text: str, reading: Reading, stop: int) -> Counted | None:
    """The noun behind the measure word, up to a verb, a particle or a clause mark."""
    begin = reading.end
    if reading.unit == "" and reading.unit_word in nouns():
        begin = reading.unit_start
    run_match = _HAN.match(folded, begin, min(stop, begin + 30))
    if not run_match:
        return None
    run = run_match[0]
    lead = len(run) - len(run.lstrip('的"“‘《'))
    run = run[lead:]
    begin += lead
    pattern, _ = _verbs()
    cuts = [
        m.start() for p in (pattern, _STOPS) for m in p.finditer(run) if m.start() > 0 and not _inside(run, m)
    ]
    person = any(c in (reading.unit_word or "") for c in _PEOPLE)
    size = _noun_size(run, min([*cuts, len(run)]), person=person)
    if not size:
        size = _noun_size(run, len(run), person=True) if person and "等" in run else 0
    if size:
        word = _ending(run[:size]) or run[:size]
        head, unit = nouns()[word]
        return Counted(
            begin,
            begin + size,
            text[begin : begin + size],
            head,
            unit,
            (run[: size - len(word)],) if size > len(word) else (),
            "measure: the noun behind the number",
        )
    verb = pattern.match(run)
    if verb and reading.unit == "time":
        return Counted(
            begin,
            begin + verb.end(),
            text[begin : begin + verb.end()],
            pattern_lemma(verb[0]),
            "",
            why="measure: the act behind the number",
        )
    if verb or _STOPS.match(run) or _VERB_FIRST.match(run):
        return None
    plain = re.split(r"[、的和及（）()\"”’》]", run[: min([*cuts, len(run)])])[0]
    if not 0 < len(plain) <= 8 or _DONE.match(run, len(plain)):
        return None
    return Counted(
        begin,
        begin + len(plain),
        text[begin : begin + len(plain)],
        plain,
        plain,
        why="measure: the words behind the number",
    )


_DONE = re.compile(r"[了过着]")


def pattern_lemma(verb: str) -> str:
    """Return the English lemma of a known verb."""
    return _verbs()[1][verb]


def _inside(run: str, found: re.Match[str]) -> bool:
    """A verb inside a known noun (就业岗位, 工作人员) ends nothing."""
    for size in range(8, 1, -1):
        for at in range(max(0, found.end() - size), found.start() + 1):
            if at + size <= len(run) and run[at : at + size] in nouns() and at < found.end() <= at + size:
                return True
    return False


def _noun_size(run: str, cut: int, *, person: bool) -> int:
    """Return how much of the run is the noun phrase: to the first known noun that stands before a break."""
    best = 0
    for size in range(1, cut + 1):
        word = _ending(run[:size])
        if not word or (len(word) == 1 and size > 1):
            continue
        unit = nouns()[word][1]
        if person and unit not in ("person", "official"):
            continue
        if any(
            run[size - n : size + m] in nouns()
            for n in range(1, 5)
            for m in range(1, 4)
            if size - n >= 0 and size + m <= cut
        ):
            continue
        best = size
        if size == cut or run[size] in "、和及与（(，的、" or size == len(run) or not person:
            return best
    return best


_LEAD = re.compile(
    r"(?:\d{4}年度?|前?[一二三四五六七八九十\d]{1,3}个?月份?|"
    r"[了的着过 月日底初末]|年(?![龄度均产收薪利级货轻])|[全该本我各][省市县区州国乡村镇校院厂所]|[内间来里]|以内|全年|为期|"
    r"[她他我你它]们?|在|"
    r"今年|去年|前年|上年|明年|同期|当年|本年|[一二三四]季度|"
    r"上半年|下半年|计划|安排|目标|仍|其中|累计|合计|共(?![产青享同建])|已|分别|另有|另|有(?![效关限机期偿色])|与|和|及|并|将|均|"
    r"每[年月天日周次户人村]?|[日月年周]均|其(?![他它])|该|我[省国市县]|由|使|让|在(?![校职册建岗读编线押籍])|应(?![急届用收付对])|则|也|还|又|新|接下来|"
    r"加上|已提前|提前|下达|达到|达|为|是|比|同|组织|组织了|预计|人均|户均|平均|约)"
)
_AGENTS = frozenset({"原告", "被告", "法院", "公司", "政府", "记者", "警方", "本院", "被告人"})
_TOTAL = re.compile(r"(?:总数|人数|数量|总量|总额|数|量)\Z")
_VERB_FIRST = re.compile(
    r"增|减|升|降|涨|跌|加(?!拿)|收窄|扩大|调|翻|搬|失踪|死亡|受伤|未|不|没|来自|表示|认为|发放|走|组成|及|并|之|当|起(?![义])|负责|通了|通过|或|"
    r"以[上下内]|左右|上下|前后|用于|进行|得到|到|至|被|因|由|一[张次个人]|无家可归|轻伤|重伤|获救|遇难|被捕"
)
_CLAUSE = re.compile(r"[，。；：！？、,;:（(）)\n“”\"】\]|—]")


def _before(folded: str, text: str, reading: Reading, begin: int) -> Counted | None:
    """The noun phrase before the number, after the last verb of the clause."""
    edge = min(reading.start, reading.left_cue if reading.left_cue is not None else reading.start)
    left = folded[max(begin, edge - 24) : edge]
    base = edge - len(left)
    marks = [m.end() for m in _CLAUSE.finditer(left)]
    if marks:
        base += marks[-1]
        left = left[marks[-1] :]
    whole = left
    while (trim := _TRIM.search(left)) and trim[0] and not _ending(left):
        left = left[: trim.start()]
    left, acted = edges_zh.tail(left.rstrip(), _ending)
    while (trim := _TRIM.search(left)) and trim[0] and not _ending(left):
        left = left[: trim.start()]
    left = left.rstrip()
    if acted and reading.unit not in ("", None) and not _verbs()[0].search(whole[len(left) :]):
        return None
    if not left or not re.search(r"[\u3400-\u9fff]\Z", left):
        return None
    pattern, _ = _verbs()
    start = 0
    for found in pattern.finditer(left):
        if found.end() < len(left) and not _inside(left, found) and not pattern.fullmatch(left, found.end()):
            start = found.end()
    while start < len(left) and (lead := _LEAD.match(left, start)) and lead.end() > start:
        start = lead.end()
    start = edges_zh.head(left, start)
    run = _without_verb(left[start:][-16:], reading)
    if not run:
        return None
    begin_at = base + len(left) - len(run)
    word = _ending(run)
    if run in _AGENTS:
        return None
    if len(run) == 1 and (not word or reading.unit in _SPANS):
        return None
    total = _TOTAL.search(run)
    if total and not word:
        word = _ending(run[: total.start()])
    head, unit = nouns()[word] if word else (run, "")
    if (
        unit
        and reading.unit in ("person", "household")
        and unit not in (reading.unit, "fund")
        and unit in ("person", "household")
    ):
        return None
    adjacent = base + len(left)
    found_noun = Counted(
        begin_at, adjacent, text[begin_at:adjacent], head, unit, why="measure: the noun before the number"
    )
    if word and len(run) > len(word) and run.endswith(word):
        found_noun.modifiers = (run[: -len(word)],)
    return found_noun


def _without_verb(run: str, reading: Reading) -> str:
    """A run that is but a short verb (带动2500余人) counts nothing; 转移就业, 走访 are counted."""
    pattern, _ = _verbs()
    whole = pattern.fullmatch(run)
    if not whole or reading.unit in ("time", "person-time") or len(run) >= 4:
        return run
    return ""


def predicate(folded: str, start: int, end: int, begin: int, stop: int) -> str | None:
    """Return the lemma of the last known verb before the number in its clause, else the first behind."""
    pattern, table = _verbs()
    left = folded[max(begin, start - 30) : start]
    marks = [m.end() for m in re.finditer(r"[，。；！？,;]", left)]
    left = left[marks[-1] :] if marks else left
    found = list(pattern.finditer(left))
    if found:
        return table[found[-1][0]]
    right = re.split(r"[，。；！？,;]", folded[end : min(stop, end + 24)])[0]
    first = pattern.search(right)
    return table[first[0]] if first else None
