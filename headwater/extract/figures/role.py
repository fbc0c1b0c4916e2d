"""What a figure is meant as: a claim, a requirement, a target, a number inside a name, or a conversion."""

from headwater.extract import patterns as re
from headwater.extract.figures.lexicon import en, ug, zh
from headwater.extract.figures.reading import Reading
from headwater.extract.figures.ruled import OF_PLAN_ZH, own_clause, rule, told_after
from headwater.model import Role

_WORD = re.compile(r"[A-Za-z]+")
_HAVE_TO = re.compile(r"\b(?:ha(?:ve|s|d) to|(?:is|are|was|were) to|at a rate of no)\b", re.IGNORECASE)
_WOULD = re.compile(r"\bwould\b")
_OFTEN = re.compile(r"\b(?:every|each|per|times? a|once a|twice a|at a time)\b")
_REQUIRE_ZH = re.compile(
    r"必须|要求|应当|应该|(?<![供适相反对响呼效])应(?![用对急届]|[为是](?:[\d一二三四五六七八九十百千万两约近]|人民币|\Z))|须|不得|"
    r"(?<![急所供刚按无])需(?!求)|规定|务必|(?:^|[，。；])要(?!求是)"
)
_TARGET_ZH = re.compile("|".join(zh.TARGET) + r"|到20\d\d年[^，。]{0,12}(?:将|要|达)")
_NAMED_PLAN = re.compile("[”」』》\"](?:计划|规划)|(?:计划|规划)(?=[”」』》\"])|(?<=[该本此])计划|(?<=这[一项])计划")
"""What a programme is called: “共灯”计划, 该计划."""
_PLAN = re.compile(
    rf"\b(?:{'|'.join(sorted(en.TARGET, key=len, reverse=True))})"
    r"(?= (?:to|for|of|at|that|calls|is to|was to)\b)|\bwill\b(?! (?:hear|cost|be heard|be held|meet\b|mark\b|remain|continue|have|need))|\bis due to\b",
    re.IGNORECASE,
)
_QUOTE_OPEN, _QUOTE_CLOSE = '“‘《「『"', '”’》」』"'
_ZH_NAME = re.compile(
    r"(?:[一二三四五六七八九十两](?![个名户人万亿千百十年月日天次家元岁点成分至到、一二三四五六七八九])\w){2,4}(?![个名户人万亿千百年月])"
)
_FORMULA = re.compile(r"[一二三四五六七八九十](?:个)?[\u3400-\u9fff]{1,8}")


_UYGHUR = re.compile(
    r"(?<![\u0621-\u06d5])(?:("
    + ug.REQUIREMENT
    + r")|(?:پىلان(?!نىڭ)\w*|نىشان\w*|مۆلچەر\w*|[\u0621-\u06d5]+(?:ماقچى|مەكچى)|[\u0621-\u06d5]{2,}(?:لىنىدۇ|رۇلىدۇ|رۈلىدۇ|تىلىدۇ|يېتىدۇ)))(?![\u0621-\u06d5])"
)
_NEEDED = re.compile(
    r"(?:还需要?|仍需要?|共需要?|约需要?|需要?)(?:约|近|至少|超过|不少于|再|投入|资金){0,3}\Z"
)
_MODAL = re.compile(r"[^.;,，。；]{0,40}?\b(must|shall|may|are to|is to)\b")
_TOLD = re.compile(
    r"\b(?:ask(?:s|ed)?|told|order(?:s|ed)|instruct(?:s|ed)|direct(?:s|ed)|call(?:s|ed)? on|urg(?:es|ed)|oblig(?:es|ed)|"
    r"require[sd]?)(?! not to| to be) (?:[\w' ]{1,40} )?to [a-z]+\b",
    re.IGNORECASE,
)
_DUTIES = re.compile(
    r"\b(?:duties|duty|requirements?|rules?|obligations?|regulations?|conditions|terms|code|handbook|guidelines|instructions|money|"
    r"allowances?)\b|要求|规定|职责|义务|守则|须知|办法|制度|细则|标准|تەلەپ|ۋەزىپە|بەلگىلىمە",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:was|were|had|did|has|have|\w{3,}ed|made|paid|spent|got)\b|了|已|共有|共计|累计|全年|截至|去年|上年"
)
REACH = 300
"""Code points on each side of a number that can say what it is meant as."""


def role(text: str, folded: str, reading: Reading, begin: int, stop: int) -> tuple[Role, str]:
    """Return the role of a figure in the sentence text[begin:stop], and why."""
    named = name(text, folded, reading, begin, stop)
    if named:
        return "name", named
    before = folded[max(begin, reading.number[0] - REACH) : reading.number[0]]
    stop = min(stop, reading.end + REACH)
    words = [w.lower() for w in _WORD.findall(before)]
    must = next((w for w in reversed(words) if w in en.REQUIREMENT), None)
    if must and told_after(before, must):
        must = None
    if must and not ("met" in words and must == "requirements"):
        return "requirement", f"role: '{must}' before the number"
    ruled = rule(folded, begin, reading.number, stop)
    if ruled:
        return "requirement", f"role: '{ruled}' makes it a rule"
    phrase = (
        None
        if told_after(before, "")
        else (
            _HAVE_TO.search(before)
            or _TOLD.search(before)
            or ((would := _WOULD.search(before)) and _OFTEN.search(folded[reading.start : stop]) and would)
        )
    )
    if phrase:
        return "requirement", f"role: '{phrase[0]}' before the number"
    modal = _MODAL.match(folded, reading.end, stop)
    if modal and (reading.bound in ("at_least", "at_most") or modal[1] != "may"):
        return "requirement", f"role: '{modal[1]}' behind the number"
    plans = list(_PLAN.finditer(before))
    if plans:
        return "target", f"role: '{plans[-1][0]}' before the number"
    clause = own_clause(before[-60:])
    zh_must = _REQUIRE_ZH.search(clause)
    if zh_must and not (_NEEDED.search(clause) and len(list(_REQUIRE_ZH.finditer(clause))) == 1):
        return "requirement", f"role: '{zh_must[0].strip('，。；')}' before the number"
    zh_plan = _TARGET_ZH.search(_NAMED_PLAN.sub("", before[-60:]))
    if zh_plan and not OF_PLAN_ZH.search(before):
        return "target", f"role: '{zh_plan[0]}' before the number"
    uyghur = _UYGHUR.search(folded, reading.end, stop)
    if uyghur:
        kind: Role = "requirement" if uyghur[1] else "target"
        return kind, f"role: '{uyghur[0].strip()}' behind the number"
    return "claim", ""


def under(heading: str, sentence: str) -> str:
    """Say why a number is a rule by its heading ("Duties", 工作要求): sentences there that tell no past are rules."""
    found = _DUTIES.search(heading[:200])
    if not found or _PAST.search(sentence[:1000]):
        return ""
    return f"role: under the heading '{heading.strip()[:60]}'"


def name(text: str, folded: str, reading: Reading, begin: int, stop: int) -> str:
    """Say why the number is part of a name or formula, or return ""."""
    numeral = reading.numeral
    start, end = reading.number
    if numeral.value.denominator != 1 or reading.cued:
        return ""
    if numeral.value >= 100:
        named = numeral.form == "word" and start > 1 and _capital_name(text, start, end, begin, quoted=False)
        return "role: a number word inside a capitalised name" if named and _lower_before(text, start) else ""
    quoted = _in_short_quotes(text, start, begin, stop)
    if numeral.form == "word" and _capital_name(text, start, end, begin, quoted=quoted):
        return "role: a number word inside a capitalised name"
    if quoted and (numeral.form != "digit" or reading.unit in (None, "")):
        return "role: inside a quoted name"
    if (
        numeral.form == "han"
        and 1 <= numeral.value <= 20
        and not reading.unit
        and _formula(text, folded, start, begin)
    ):
        return "role: a numbered formula (四同四送)"
    return ""


def _lower_before(text: str, start: int) -> bool:
    """The words before the name run in small letters, so this is no headline."""
    return bool(re.search(r"[a-z]{2,} \Z", text[max(0, start - 12) : start]))


def whole_name(text: str, folded: str, reading: Reading) -> tuple[int, int] | None:
    """Return where the whole name or formula stands that the number is part of."""
    start, end = reading.number
    formula = _ZH_NAME.match(folded, start) or (_ZH_NAME.match(folded, start - 2) if start >= 2 else None)
    if formula and formula.start() <= start < formula.end():
        return formula.span()
    left = max((text.rfind(c, max(0, start - 12), start) for c in _QUOTE_OPEN + "(（"), default=-1)
    if left >= 0:
        ends = ",，)）" if text[left] in "(（" else _QUOTE_CLOSE
        close = next((k for k in range(end, min(len(text), end + 60)) if text[k] in ends), None)
        if close is not None:
            return _stripped(text, left + 1, close)
    words = re.compile(r"(?:[A-Z][\w-]*[ ,-]{0,2}){1,8}").match(text, start)
    return _stripped(text, *words.span()) if words else None


def _stripped(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start] in " ,.，。-":
        start += 1
    while end > start and text[end - 1] in " ,.，。-":
        end -= 1
    return (start, end) if end > start else None


_SPOKEN = re.compile(
    r"(?:We|I|They|He|She|It|There|You|My|Our|Their|His|Her|This|These|Those|That|Only|About|Some|More|In|At|At least) "
    r"[a-z0-9].*[.,!?]\Z"
)
"""A sentence in quotation marks ("We lost 40 cows,"), which is no name."""


def _in_short_quotes(text: str, start: int, begin: int, stop: int) -> bool:
    """Is text[start] within the first three words of a quotation of at most six words?"""
    left = max(begin, start - 12)
    opens = [k for k in range(left, start) if text[k] in _QUOTE_OPEN]
    if not opens:
        return False
    inside = text[opens[-1] + 1 : start]
    if any(c in _QUOTE_CLOSE for c in inside) or len(inside.split()) > 2:
        return False
    close = next(
        (k for k in range(start, min(stop, start + 60)) if text[k] in _QUOTE_CLOSE and text[k] != "'"), None
    )
    if close is None:
        return False
    words = text[opens[-1] + 1 : close]
    if len(words) <= 2 or _SPOKEN.match(words):
        return False
    return (
        len(words.split()) <= 6
        and len(words) <= 45
        and (not re.search(r"[\u3400-\u9fff]", words) or len(words) <= 10)
    )


def _capital_name(text: str, start: int, end: int, begin: int, *, quoted: bool) -> bool:
    """ "Four Togethers Three Gifts Handbook": a capital number word, then a capital word."""
    after = re.compile(r"[ -]([A-Z][a-z]+)").match(text, end)
    return text[start].isupper() and after is not None


def _formula(text: str, folded: str, start: int, begin: int) -> bool:
    """四同四送, 三个全覆盖, 八个讲清楚 in brackets or quotes; 五帮扶."""
    open_at = next(
        (k for k in range(start - 1, max(begin - 1, start - 8), -1) if text[k] in '(（“"「《'), None
    )
    if open_at is not None and _FORMULA.match(folded, start):
        close = next((k for k in range(start, min(len(text), start + 14)) if text[k] in ')）”"」》 '), None)
        if close is not None and not re.search(r"[，。；、]", text[open_at + 1 : close]):
            return True
    return bool(_ZH_NAME.match(folded, start) or (start >= 2 and _ZH_NAME.match(folded, start - 2)))


_COUNTS = re.compile(
    r"\d|[二三四五六七八九十百千两兩]|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand)\b|ئىككى|ئۈچ|تۆت|بەش|ئالتە|يەتتە|سەككىز|توققۇز|ئون",
    re.IGNORECASE,
)


def numberless(name: str) -> bool:
    """Tell whether a name of "one" (同住一炕, One Household One Wage) holds no number that counts anything."""
    return bool(name) and not _COUNTS.search(name)
