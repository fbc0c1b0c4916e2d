"""The Chinese noun before a number: 资金810多亿元, 劳务收入达4.6亿元."""

from headwater.extract import patterns as re
from headwater.extract.figures import phrase_zh
from headwater.extract.figures.counted import Counted
from headwater.extract.figures.lexicon import en, zh
from headwater.extract.figures.nouns_zh import ending, nouns
from headwater.extract.figures.reading import Reading

_SPANS = frozenset({"night", "day", "month", "year", "week", "hour", "minute"})
_AGENTS = frozenset(
    "原告 被告 法院 公司 政府 记者 警方 本院 被告人 集团 企业 学校 医院 民警 单位 银行 部门 中心 委员会 检察院 公安局 村委会".split()
)
_HOUSES = frozenset({"所", "家", "间"})
"""Measure words of schools, firms and hospitals: 学校12所 counts them, 学校投入12万元 does not."""
_ACTORS = frozenset(
    {"person", "official", "worker", "enterprise", "institution", "team", "hospital", "school"}
)
_ACTOR_ENDS = tuple("省市县区州乡镇村局委部厅院校会社队司行厂店站们某国团")
_TOTAL = re.compile(r"(?:总数|人数|数量|总量|总额|指标|名额|编制|配额|数|量)\Z")
_CLAUSE = re.compile(r"[，。；：！？、,;:（(）)\n“\"】\]|—]")
_LONGEST = 32
_LEAD = re.compile(
    r"(?:[这那此该某][条项批座个些名家件种类次场台辆栋处块片户位只头笔期]|(?:19|20)\d\d年?[底末初]?|\d{1,2}月份?[底末初]?|\d{1,2}日|[日月年](?![均度产收薪利级货轻龄工租费供补用销营])|前?[一二三四五六七八九十\d]{1,3}个?月份?|[一二三四]季度|[过 的了着这那该])"
)
_DATE_TAIL = re.compile(
    r"(?:[由从自至到])?(?:(?:19|20)\d\d年(?:底|末)?的?|\d{1,2}月\d{1,2}日|[去今前上]年)\Z"
)
_PER = "|".join(sorted(zh.PER_AFTER, key=len, reverse=True))
_EACH = re.compile(
    rf"每隔?(?:[一1个名位家]{{0,2}}(?:{_PER})|[一1]?[个只名头位家件张场次套辆台条][\u3400-\u9fff]{{0,3}})\Z"
)
_SPAN = re.compile(
    r"[比较与和]?[\d一二三四五六七八九十百几两]{1,4}多?(?:年|个月|天|个季度)(?:以?前|以?来|间|内|之?后)?(?:相比)?"
)
_MADE = re.compile(r"(?<!\d)([年月日])(?:产|销|供|处理|接待|加工|出栏|发电|生产)\Z")
_SPAN_END = re.compile(_SPAN.pattern + r"\Z")
_RATE = re.compile(
    r"(?<![去上前今明当全本同来往\d个半几每均一二两三四五六七八九十])([年月日周])(?=工资|收入|薪|租|费|产值|产量|销售|营业|利润|产|供款|补贴|补助|用电|用水)"
)
_OWN_EACH = re.compile(r"每股\Z")


def before(folded: str, text: str, reading: Reading, begin: int) -> Counted | None:
    """Find the noun phrase before the number in text[begin:], behind the last verb of the clause."""
    edge = min(reading.start, reading.left_cue if reading.left_cue is not None else reading.start)
    base = _from(folded, begin, edge)
    left = folded[base:edge]
    marks = [m.end() for m in _CLAUSE.finditer(left)]
    if marks:
        base, left = base + marks[-1], left[marks[-1] :]
    left = left.rstrip(' "')
    rated = bool(re.search("每[人户天日月年名周个学]", left))
    left, nominal, acted = _tailed(left)
    if acted and reading.unit != "time" and _acts(left):
        left = ""
    start = _start(left)
    run = left[start:]
    if not run and nominal:
        start, left = nominal[0], (left + " " * nominal[1])[: nominal[1]]
        return _verbal(text, base + nominal[0], base + nominal[1], reading)
    if not run and rated and reading.unit in en.CURRENCIES:
        return _paid(folded, text, base if marks else 0, reading)
    if not run and marks and reading.unit in ("percent", None, "person", "household", ""):
        return _among(folded, text, base, reading)
    if not run or not re.search(r"[\u3400-\u9fff]\Z", run):
        return None
    return _named(text, base + start, run, left[:start], reading)


def _from(folded: str, begin: int, edge: int) -> int:
    """Look from the number before, or past it where it is but a span of time (比十年前增长)."""
    base = max(begin, edge - _LONGEST)
    span = _SPAN.search(folded, max(0, begin - 10), begin + 2) if begin else None
    if span and span.end() >= begin and not _tailed(folded[span.end() : edge])[0]:
        return max(0, span.start() - _LONGEST // 2)
    return base


def _among(folded: str, text: str, mark: int, reading: Reading) -> Counted | None:
    """受访者中，超过六成: the clause before names of whom, and ends with 中."""
    if folded[mark - 2 : mark] != "中，" or folded[mark - 3 : mark] == "其中，":
        return None
    left = folded[max(0, mark - _LONGEST) : mark - 2]
    left = left[max((m.end() for m in _CLAUSE.finditer(left)), default=0) :]
    start = mark - 2 - len(left) + _start(left)
    run = folded[start : mark - 2]
    found = _named(text, start, run, "", reading) if run and not run[-1].isascii() else None
    if found:
        found.start = found.end = reading.end
        found.why = "measure: those named before the comma"
    return found


def _paid(folded: str, text: str, mark: int, reading: Reading) -> Counted | None:
    """发放膳食补助，每人每天50元: a rate of money behind a comma is of the money named right before it."""
    if not mark or folded[mark - 1] != "，":
        return None
    left = folded[max(0, mark - _LONGEST) : mark - 1]
    left = left[max((m.end() for m in _CLAUSE.finditer(left)), default=0) :]
    start = _start(left)
    word = ending(left[start:])
    if not word or nouns()[word][0] != "fund":
        return None
    at = mark - 1 - len(left) + start
    end = reading.end
    why = "measure: the money named before the comma"
    return Counted(end, end, text[at : mark - 1], "fund", "", (left[start:][: -len(word)],), why)


def _tailed(left: str) -> tuple[str, tuple[int, int] | None, bool]:
    """Strip what belongs to the number from the end: adverbs, verbs of degree, dates, "每人"."""
    nominal, acted = None, False
    for _ in range(8):
        each = _EACH.search(left)
        date = _DATE_TAIL.search(left)
        cut = phrase_zh.tail(left)
        end = cut.end
        if end == len(left) and each and not _OWN_EACH.search(left) and phrase_zh.rated(left[each.start() :]):
            end = each.start()
        if end == len(left) and date:
            end = date.start()
        if end == len(left) and (span := _SPAN_END.search(left)):
            end = span.start()
        if end == len(left):
            break
        nominal = nominal or cut.nominal
        acted = acted or cut.acted
        left = left[:end].rstrip(' "')
    return left, nominal, acted


def _acts(left: str) -> bool:
    """Is what stands before a verb of doing one who does (县政府投入), not what is done to (耕地流转)?"""
    word = ending(left)
    if word and len(word) > 1:
        return nouns()[word][1] in _ACTORS
    return True


def _start(left: str) -> int:
    start = phrase_zh.begin(left)
    while start < len(left) and (lead := _LEAD.match(left, start)) and lead.end() > start:
        start = lead.end()
        start += phrase_zh.begin(left[start:])
    return start


def _verbal(text: str, start: int, end: int, reading: Reading) -> Counted | None:
    """新增就业3万人, 走访四次: the act itself is counted."""
    act = text[start:end]
    if len(act) < 2 or reading.unit in _SPANS:
        return None
    if act in nouns():
        return Counted(start, end, act, nouns()[act][0], "", why="measure: the noun before the number")
    return Counted(start, end, act, act, "", why="measure: the act before the number")


def _named(text: str, start: int, run: str, lead: str, reading: Reading) -> Counted | None:
    word = ending(run)
    acts = run in _AGENTS and not (reading.unit == "" and reading.unit_word in _HOUSES)
    if acts or (len(run) == 1 and (not word or reading.unit in _SPANS)):
        return None
    total = _TOTAL.search(run)
    if total and not word:
        word = ending(run[: total.start()])
    head, unit = nouns()[word] if word else (run, "")
    counts = ("person", "household")
    if unit in counts and reading.unit in counts and unit != reading.unit:
        unit = ""
    rate = (_RATE.search(run) or _MADE.search(lead)) if reading.per is None else None
    if rate and reading.unit not in _SPANS and reading.unit not in ("percent", "percentage-point", "fold"):
        reading.per = zh.PER_AFTER[rate[1]]
        reading.why.append(f"per: '{rate[1]}' before what is counted")
    end = start + len(run)
    found = Counted(start, end, text[start:end], head, unit, why="measure: the noun before the number")
    if word and len(run) > len(word) and run.endswith(word):
        found.modifiers = (run[: -len(word)],)
    return found
