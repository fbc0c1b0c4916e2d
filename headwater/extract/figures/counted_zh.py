"""The counted noun in Chinese: behind the measure word (6400多个项目) or before it (资金810多亿元)."""

from headwater.extract import patterns as re
from headwater.extract.figures import phrase_zh
from headwater.extract.figures.before_zh import before
from headwater.extract.figures.counted import Counted
from headwater.extract.figures.nouns_zh import ending, lemma, nouns, verbs
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
_SPANS = frozenset({"night", "day", "month", "year", "week", "hour", "minute"})
_AGE = re.compile(r"[龄齡]|寿命|壽命|年纪|年紀")
_PEOPLE = ("名", "位", "口", "人")


def counted(folded: str, text: str, reading: Reading, begin: int, stop: int) -> Counted:
    """Find what the number counts, inside text[begin:stop]; `folded` is the same text in plain characters."""
    after = behind(folded, text, reading, stop)
    if reading.unit_word == "分" and not after:
        # 结亲占15分, 满分100分: points of an appraisal or a test
        return Counted(reading.end, reading.end, "分", "point", why="measure: points")
    if reading.unit_word == "口" and reading.unit == "person":
        thing = after or before(folded, text, reading, begin)
        if thing and thing.unit not in ("person", "household") and thing.text[-1:] in "井窖锅塘缸钟灶泉":
            reading.unit = ""
            return thing
    if reading.unit in _COUNTS:
        if after:
            return _households(after, reading)
        act = _held(folded, text, reading, begin)
        earlier = act or before(folded, text, reading, begin) or _topic(folded, text, reading)
        return _households(earlier, reading) if earlier else _own(folded, text, reading)
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
    found = before(folded, text, reading, begin)
    if found and reading.unit == "year of age" and not _AGE.search(found.text):
        found = None  # 女儿今年10岁: somebody's age counts nobody
    return found or _own(folded, text, reading)


_TOPIC = re.compile(
    r"(?P<topic>[\u3400-\u9fff]{2,16})，(?:全[省市县区州乡镇村]|全地区|目前|现在|如今|至今|迄今|已经)*(?:已有|共有|现有|还有|仅有|只有|有|达到|达)?(?:了)?\Z"
)


def _topic(folded: str, text: str, reading: Reading) -> Counted | None:
    """这样的示范县，全省已有18个: what the clause before names and this one counts."""
    if reading.unit not in ("", "person", "household"):
        return None
    edge = min(reading.start, reading.left_cue if reading.left_cue is not None else reading.start)
    left = folded[max(0, edge - 30) : edge]
    found = _TOPIC.search(left)
    word = ending(found["topic"]) if found else None
    if not found or not word or (len(word) < 2 and word not in "县市省乡镇村州区户"):
        return None
    head, unit = nouns()[word]
    at = max(0, edge - 30) + found.end("topic") - len(word)
    why = "measure: what the clause before names"
    return Counted(reading.end, reading.end, text[at : at + len(word)], head, unit, (), why)


def _households(found: Counted, reading: Reading) -> Counted:
    """36.8万户群众, 牧民17246户: the measure word says that households are counted, and the noun of whom."""
    if (
        reading.unit == "household"
        and found.text in nouns()
        and nouns()[found.text][1] in ("person", "official")
    ):
        found.head, found.unit, found.modifiers = "household", "", (found.text,)
    elif reading.unit == "household" and found.head in ("person", "worker", "official"):
        found.head, found.unit = "household", ""
    return found


def _own(folded: str, text: str, reading: Reading) -> Counted:
    word = reading.unit_word or ""
    act = verbs()[0].search(folded, reading.start, reading.number[0]) if reading.unit == "time" else None
    if act:
        return Counted(
            reading.end,
            reading.end,
            act[0],
            lemma(act[0]),
            "",
            why="measure: the act before the number",
        )
    head, unit = nouns().get(word, (reading.unit or "", ""))
    if reading.per and reading.unit in _SPANS:
        word, head = f"{reading.unit}s per {reading.per}", reading.unit or ""
    return Counted(reading.end, reading.end, word, head, unit, why="measure: the unit itself")


def behind(folded: str, text: str, reading: Reading, stop: int) -> Counted | None:
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
    if run[:1] in "、·）)/和与跟同及":
        return None
    begin += lead
    cut = phrase_zh.cut(run)
    person = any(c in (reading.unit_word or "") for c in _PEOPLE)
    size = _noun_size(run, cut, person=person)
    if not size:
        size = _noun_size(run, len(run), person=True) if person and "等" in run else 0
    if not size:
        size = _qualified(run, person=person)
    if size and not person:
        size = _further(run, size, cut)
    if not size and person and not cut:
        size = next((n for n in range(2, min(14, len(run)) + 1) if _someone(run[:n], run)), 0)
    if size:
        word = ending(run[:size]) or run[:size]
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
    return _act_or_words(text, run, begin, cut, reading)


_ONE_LETTER = re.compile(r"[县市省州区乡镇村校国户](?![长委级民内外里政区市县企立办])")


def _qualified(run: str, *, person: bool) -> int:
    """16个结对省市: how long the noun phrase is that opens with what says of what kind the thing is, or 0."""
    lead = phrase_zh.qualified(run)
    if not lead:
        return 0
    rest = run[lead:]
    size = _noun_size(rest, phrase_zh.cut(rest), person=person)
    if size and len(ending(rest[:size]) or "") > 1:
        return lead + size
    return lead + 1 if _ONE_LETTER.match(rest) and not person else 0


def _further(run: str, size: int, cut: int) -> int:
    """98%的农牧民家庭: how far a known noun of people goes with the known noun that it qualifies."""
    first = ending(run[:size])
    if not first or nouns()[first][1] not in ("person", "official"):
        return size
    behind = next((n for n in range(min(6, cut - size), 1, -1) if run[size : size + n] in nouns()), 0)
    return size + behind


def _act_or_words(text: str, run: str, begin: int, cut: int, reading: Reading) -> Counted | None:
    """What stands behind the number where no noun is known: a place for an act, an act, or the plain words."""
    verb = verbs()[0].match(run)
    place = _place(run, verb) if verb and reading.unit == "" else 0
    if place:
        return Counted(
            begin,
            begin + place,
            text[begin : begin + place],
            run[:place],
            "",
            why="measure: a place for an act",
        )
    if verb and reading.unit == "time":
        return Counted(
            begin,
            begin + verb.end(),
            text[begin : begin + verb.end()],
            lemma(verb[0]),
            "",
            why="measure: the act behind the number",
        )
    if verb or not cut or _VERB_FIRST.match(run) or _WHEN.match(run):
        return None
    plain = re.split(r"[、的和及（）()\"”’》]", run[:cut])[0]
    if len(plain) > 2 and plain.endswith("中") and plain[-2] not in "高初集其":
        plain = plain[:-1]
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


_WHEN = re.compile(r"[本上下今明去前昨次翌当隔][周月年季日天晚]|(?:于|将|已|拟|尚|仍|均|皆|约|在)")
"""80名本周启程: when, and nothing that is counted."""


def _place(run: str, verb: re.Match[str]) -> int:
    """培训点, 检测站: an act and the place for it; how long the word is, or 0."""
    end = verb.end()
    plain = run[end : end + 1] in tuple("点站所室馆厂") and run[end : end + 2] not in nouns()
    return end + 1 if plain else 0


_HELD = re.compile(
    r"(?:组织|开展|举行|举办|进行|发出|实施|共|累计)(?:了)?((?!组织|开展|举行|举办)[\u3400-\u9fff]{2,4})\Z"
)


def _held(folded: str, text: str, reading: Reading, begin: int) -> Counted | None:
    """组织演练12次: the act between its light verb and how often it was done."""
    found = _HELD.search(folded, max(begin, reading.start - 8), reading.start)
    if found is None or reading.unit != "time":
        return None
    words = text[found.start(1) : found.end(1)]
    return Counted(reading.end, reading.end, words, found[1], "", why="measure: the act before how often")


def _someone(part: str, run: str) -> bool:
    """离校未就业毕业生: a noun of persons behind the verbs that say of what kind they are."""
    word = ending(part)
    longer = any(run[len(part) - k : len(part) + 1] in nouns() for k in range(1, 4))
    return bool(word and len(word) > 1 and not longer and nouns()[word][1] in ("person", "official"))


_DONE = re.compile(r"[了过着]")


def _inside(run: str, found: re.Match[str]) -> bool:
    """A verb inside a known noun (就业岗位, 工作人员) ends nothing."""
    for size in range(8, 1, -1):
        for at in range(max(0, found.end() - size), found.start() + 1):
            if at + size <= len(run) and run[at : at + size] in nouns() and at < found.end() <= at + size:
                return True
    return False


_VERB_FIRST = re.compile(
    r"增|减|升|降|涨|跌|加(?!拿)|收窄|扩大|调|翻|搬|失踪|死亡|受伤|未|不|没|来自|表示|认为|发放|走|组成|及|并|之|当|起(?![义])|负责|通了|通过|或|"
    r"以[上下内]|左右|上下|前后|用于|进行|得到|到|至|被|因|由|一[张次个人]|无家可归|轻伤|重伤|获救|遇难|被捕|中(?![学小专等央])|住|正常|能|可以|才|刚|还|都|也"
)


def _noun_size(run: str, cut: int, *, person: bool) -> int:
    """Return how much of the run is the noun phrase: to the first known noun that stands before a break."""
    best = 0
    for size in range(1, cut + 1):
        word = ending(run[:size])
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


def predicate(folded: str, start: int, end: int, begin: int, stop: int) -> str | None:
    """Return the lemma of the last known verb before the number in its clause, else the first behind."""
    pattern, table = verbs()
    left = folded[max(begin, start - 30) : start]
    marks = [m.end() for m in re.finditer(r"[，。；！？,;]", left)]
    left = left[marks[-1] :] if marks else left
    found = list(pattern.finditer(left))
    if found:
        return table[found[-1][0]]
    right = re.split(r"[，。；！？,;]", folded[end : min(stop, end + 24)])[0]
    first = pattern.search(right)
    return table[first[0]] if first else None
