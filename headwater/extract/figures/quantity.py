"""From numerals to quantities: unit, bound and rate of each numeral, then ranges (ranges.py)."""

from fractions import Fraction

from headwater.extract import patterns as re
from headwater.extract.figures import bounds, ranges, series_zh, units
from headwater.extract.figures.lexicon import en, ug, zh
from headwater.extract.figures.numeral import Numeral
from headwater.extract.figures.reading import Reading, fraction
from headwater.extract.figures.scan import numerals
from headwater.model import Bound

_PER_AFTER = re.compile(
    r"[)）]?[ \u00a0]?(?:(?:(?:in )?(?:each|every)|per|a|an) (?:calendar )?([A-Za-z]+)(?![A-Za-z-])|/ ?([A-Za-z]+|"
    r"[天日年月人户亩次吨周股村]|小时|公斤|平方米)"
    r"|(?:during|in any one) (?:(?:each|every) )?(day|week|fortnight|month|quarter|year|term)\b"
    r"|(daily|annually|yearly)\b|at (?:a|each|one) (time)\b|(?:by|on) each (visit)\b)",
    re.IGNORECASE,
)
_AGO = re.compile(r" (?:earlier|ago|before|later|after)\b")
_PER_WORDS = "|".join(sorted(zh.PER_AFTER, key=len, reverse=True))
_PER_ZH = re.compile(rf"每(?:个|名|家|位|一)?({_PER_WORDS})|(户|人|日|年|月|亩|村|周|季|班|校|县|乡)均")
_PER_ZH_AFTER = re.compile(rf"(?:/|每)({_PER_WORDS})")
_ONE_ZH = re.compile(
    r"(?<![十百千第每近这那前后了过\d])一(年|周|天|个月)(?![之来以前后里内中])[^，。；\d了]{0,8}\Z"
)
"""一年走访四次: so often a year; 一年走访了四次 tells what was done."""
_EACH = re.compile(
    r"\bper capita\b[^.;,]*\Z|\b(?:each|every|per) (household|family|person|village|team|official|"
    r"cadre|worker|farmer|"
    r"resident|student|employee|school)\b[^.;,]*\Z",
    re.IGNORECASE,
)
_OF_A = re.compile(r" (?:of )?(?:an?|one) (?=[a-z])")
"""half a kilo, 0.3 of a percentage point: a part of one unit."""
_POINTS = re.compile(r"(?: of an?)?[ -](points?)\b(?! (?:of|out of)\b)")
_SHARES = re.compile(r"\d ?%|\bper ?cent\b|\bpc\b")
_INDEX = re.compile(
    r"\b(?:index|shares?|stocks?|nasdaq|dow|ftse|nikkei|basis|scored?|match|league|season|games?|table)\b",
    re.IGNORECASE,
)


def _in_percent(text: str, at: int) -> bool:
    """Points in a sentence about percentages are percentage points; those of an index or a game are not."""
    start, stop = max(0, at - 120), at + 120
    return bool(_SHARES.search(text, start, stop)) and not _INDEX.search(text, start, stop)


_SCALED = re.compile(r" (thousand|million|billion|trillion)\b")
_HALF_ZH = re.compile(r"半(?!导|岛|数)")
_WHOLE_ZH = re.compile(r"(?:全|每|整|一)(年|月|周)度?内?[^\d]{0,10}\Z")
_WHOLE_PER = {"年": "year", "月": "month", "周": "week"}
_DEMANDED = frozenset({"at_least", "at_most"})
"""全年不得少于八次: how often in every year; 全年走访8次 is what was done."""
_CALENDAR = frozenset({"day", "week", "month", "quarter", "year"})
_CLAUSE = re.compile(r"[，。；！？,;]")


def quantities(text: str, *, loose: bool = False) -> list[Reading]:
    """Return the quantities of folded text, in order."""
    found: list[Reading] = []
    for numeral in numerals(text, loose=loose):
        if found and numeral.start < found[-1].unit_end:
            continue
        found.append(_one(text, numeral))
    found = ranges.join(text, found, loose=loose)
    series_zh.share_units(text, found)
    for k, reading in enumerate(found):
        previous = found[k - 1].end if k else 0
        _rate(text, reading, previous)
    return found


def _one(text: str, numeral: Numeral) -> Reading:
    reading = Reading(
        numeral.start, numeral.end, (numeral.start, numeral.end), numeral.value, numeral, high=numeral.high
    )
    if numeral.ordinal:
        return reading
    _unit(text, reading)
    _bound(text, reading)
    return reading


def _behind(text: str, numeral: Numeral) -> units.Unit | None:
    """Return the unit behind a numeral: at once, behind a cue ("20多岁"), or behind "of a" where it is a part."""
    stop = numeral.end
    skipped = bounds.after(text, stop)
    unit = units.after(text, stop, numeral.form)
    if unit is None and text[max(0, numeral.start - 6) : numeral.start].rstrip().endswith("يۈزدە"):
        unit = units.Unit("percent", numeral.end, numeral.end, word="يۈزدە")
    if unit is None and _PERCENT_BEFORE.search(text, max(0, numeral.start - 3), numeral.start):
        unit = units.Unit("percent", numeral.end, numeral.end, word="%")
    if (
        unit is None
        and skipped
        and text[skipped.end - 1] > "\u0600"
        and skipped.bound in ("more_than", "at_least", "approx", "less_than")
    ):
        unit = units.after(text, skipped.end, numeral.form if text[skipped.end - 1] < "\u2e80" else "han")
    if unit is None and abs(numeral.value) < 1 and (of := _OF_A.match(text, stop)):
        unit = units.after(text, of.end() - 1, "word")
        unit = unit if unit and unit.name not in ("", "person", "household") else None
    if unit is None and (point := _POINTS.match(text, stop)) and _in_percent(text, stop):
        unit = units.Unit("percentage-point", point.start(1), point.end(1), word=point[1])
    return unit


def _unit(text: str, reading: Reading) -> None:
    numeral = reading.numeral
    if bounds.compared(text, *reading.number):
        return
    if numeral.unit:
        reading.unit, reading.unit_start, reading.unit_end = numeral.unit, numeral.end, numeral.end
        reading.unit_word = numeral.unit
        return
    stop = numeral.end
    unit = _behind(text, numeral)
    money = units.before(text, numeral.start)
    if money and (
        unit is None
        or unit.name == ""
        or money.name in ("fahrenheit", "celsius")
        or money.name == unit.name
        or (unit.name == "yuan" and money.word > "\u2e80")
    ):
        reading.start = money.start
        reading.unit, reading.unit_start, reading.unit_word = money.name, money.start, money.word
        reading.unit_end = (
            unit.end if unit and unit.name in (money.name, "degree", "dollar", "yuan") else numeral.end
        )
        reading.end = max(reading.end, reading.unit_end)
        reading.why.append(f"unit: '{money.word}' before the number")
        return
    if unit is None and text.endswith("by a factor of ", 0, numeral.start):
        reading.unit, reading.unit_word, reading.unit_start, reading.unit_end = "fold", "factor", stop, stop
        reading.why.append("unit: 'by a factor of' before the number")
        return
    if unit is None or (unit.word == "点" and reading.value <= 24 and reading.value.denominator == 1):
        return  # 八点 is an hour
    reading.unit, reading.unit_start, reading.unit_end, reading.unit_word = (
        unit.name,
        unit.start,
        unit.end,
        unit.word,
    )
    reading.end, reading.value = unit.end, reading.value * unit.factor
    scaled = _SCALED.match(text, unit.end) if unit.name in en.CURRENCIES and numeral.scale == 1 else None
    if scaled:
        reading.value *= en.SCALES[scaled[1]]
        reading.end = reading.unit_end = scaled.end()
    _colloquial(text, reading)
    half = _HALF_ZH.match(text, unit.end)
    if (
        half
        and unit.name in ("year", "month", "day", "hour", "fold", "jin", "week", "")
        and reading.numeral.form != "word"
    ):
        _half(text, reading, half.end())
    if unit.name:
        reading.why.append(f"unit: '{unit.word}' after the number")


_FEN = re.compile(r"([1-9一二三四五六七八九])分地?(?![之钟])")
_DECIMALS = re.compile(
    r"([\d一二三四五六七八九]{1,2})(?![\d.一二三四五六七八九十百千万亿点个分元块米寸两岁年月日号楼])"
)


def _colloquial(text: str, reading: Reading) -> None:
    """1米75, 一米八, 三块五: digits behind the unit are its decimals."""
    fen = _FEN.match(text, reading.end) if reading.unit_word == "亩" else None
    if fen:
        reading.value += Fraction(int(zh.DIGITS.get(fen[1], fen[1])), 10)
        reading.end = reading.unit_end = fen.end()
        reading.why.append("value: 分, a tenth of 亩, added")
    if (
        reading.unit_word not in ("米", "块", "元", "秒")
        or reading.value >= 60
        or reading.value.denominator != 1
    ):
        return
    found = _DECIMALS.match(text, reading.end)
    if found and (reading.unit_word != "元" or text[reading.number[0]] not in "0123456789"):
        part = "".join(str(zh.DIGITS.get(c, c)) for c in found[1])
        reading.value += Fraction(int(part), 10 ** len(part))
        reading.end = reading.unit_end = found.end()
        reading.why.append(f"value: '{found[1]}' behind '{reading.unit_word}' are decimals")


def _half(text: str, reading: Reading, end: int) -> None:
    """三年半, 两个半小时: half a unit more."""
    if reading.unit == "":
        unit = units.after(text, end, "han")
        if unit is None or not unit.name:
            return
        reading.unit, reading.unit_word, reading.unit_start, end = unit.name, unit.word, unit.start, unit.end
    reading.value += Fraction(1, 2)
    reading.end = reading.unit_end = end


def _bound(text: str, reading: Reading) -> None:
    """Cues before, inside and behind the number; the one that says most wins, and each is kept in `why`."""
    numeral = reading.numeral
    left = bounds.compared(text, *reading.number) or bounds.before(text, reading.start)
    if left is None and (reading.unit in ("fold", "percent") or fraction(reading)):
        left = bounds.of(text, reading.start)
    right = bounds.after(text, reading.number[1])
    if right is None and reading.unit_end > reading.number[1]:
        right = bounds.after(text, reading.unit_end)
    inside = numeral.bound
    if numeral.bare and numeral.form == "han" and text[max(0, numeral.start - 1) : numeral.start] == "每":
        inside = numeral.bound = None
    if right is None and inside is None and reading.unit_word[1:2] in ("多", "余"):
        inside, numeral.why = "more_than", f"'{reading.unit_word[:2]}' behind the numeral"
    if left and not _meant(text, left, reading):
        left = None
    if left:
        reading.left_cue = left.start
    if inside == "range":
        reading.bound = "range"
        return
    if left and left.bound != "exact":
        reading.bound, reading.start, reading.cued = left.bound, left.start, True
        if left.bound in _NOT and _NONE_IS.search(text, max(0, left.start - 40), left.start):
            reading.bound = _NOT[left.bound]
        reading.why.append(f"bound: '{left.words}' before the number")
        if right and {left.bound, right.bound} == {"approx", "at_least"}:
            reading.bound = "at_least"
        if right and right.bound != "approx":
            reading.end = max(reading.end, right.end)
    elif right:
        reading.bound, reading.end, reading.cued = right.bound, max(reading.end, right.end), True
        reading.why.append(f"bound: '{right.words}' after the number")
    elif inside:
        reading.bound, reading.cued = inside, True
        reading.why.append(f"bound: {numeral.why or 'a bare magnitude'}")
    elif left:
        reading.cued = len(left.words) > 1
        reading.start = left.start if reading.cued else reading.start
    if inside == "more_than" and reading.bound in ("exact", "approx"):
        reading.bound = "more_than"


_NOT: dict[Bound, Bound] = {"less_than": "at_least", "more_than": "at_most"}
_NONE_IS = re.compile(
    r"\bno (?:[a-z]+ ){1,3}(?:may|can|should|shall|must|is to|was to) (?:be|last|take|run)(?: for)? \Z",
    re.IGNORECASE,
)
"""No visit may be shorter than four days: four days at least."""
_COMPARES = frozenset(
    ["below", "above", "less than", "more than", "fewer than", "lower than", "higher than", "greater than", "larger than",
     "smaller than", "exceeded", "exceeding", "exceeds", "surpassed", "topped", "short of", "far more than", "much more than"]
)  # fmt: skip
_DEFINITE = re.compile(r" ?(?:the|its|their|his|her|last year's) ", re.IGNORECASE)
"""Less than the 20 million sought: what is compared with is itself exact."""
_ABOUT_A = re.compile(
    r"(?:about|over|around|above|under) (?:a|an|the|this|that|his|her|its) \d", re.IGNORECASE
)
"""A book "about a 9-year-old girl" bounds nothing."""
_COMPARATIVE = re.compile(r"(?:long|old|tall|heavi|young|short|light)er than", re.IGNORECASE)
_SPAN_OF_TIME = re.compile(
    r"\b(?:for|of|in|took|lasts?|lasted|after|is|was|are|were|been|with|spent|spend|aged?|than|by|"
    r"to|at|and|only)\W*\Z",
    re.IGNORECASE,
)


def _meant(text: str, cue: bounds.Cue, reading: Reading) -> bool:
    """ "longer than two lamps" compares two things; "transferred over nine months" is a stretch of time."""
    words = cue.words.lower()
    if (
        _COMPARATIVE.fullmatch(words)
        and (reading.unit in (None, "", "person", "household"))
        and text[reading.end : reading.end + 2].strip().isalpha()
    ):
        return False
    if text[reading.number[1] : reading.number[1] + 1] == "-" and _ABOUT_A.match(text, cue.start):
        return False
    if words == "top" and (reading.unit in (None, "") or not text[: cue.start].endswith("s ")):
        return False
    if words in _COMPARES and _DEFINITE.match(text, cue.end):
        return False
    if words == "over" and reading.unit in ("day", "week", "month", "year", "decade", "hour"):
        return cue.start == 0 or bool(_SPAN_OF_TIME.search(text[max(0, cue.start - 10) : cue.start]))
    return True


_PER_BASE = re.compile(
    r"[ ,]{1,2}(?:per|for every|in every) (1(?:,?000){1,3}|1?00,000|10,000|thousand|million|hundred)(?: (?:live )?([a-z]{3,}))?\b"
)


def rate_at(text: str, at: int, reading: Reading) -> str | None:
    """Return what a rate is per, if its words stand at text[at]; note it in `why`."""
    base = _PER_BASE.match(text, at)
    if base:
        reading.why.append(f"per: '{base[0].strip()}'")
        return f"{base[1].replace(',', '')} {en.PER.get(base[2] or '', base[2] or '')}".strip()
    after = _PER_AFTER.match(text, at)
    if not after or _AGO.match(text, after.end()):
        return None
    word = next(g for g in after.groups() if g).lower()
    per = en.PER.get(word) or zh.PER_AFTER.get(word)
    if (
        not per
        or (per == "share" and reading.unit not in en.CURRENCIES)
        or (reading.unit is None and "/" in after[0])
    ):
        return None
    reading.why.append(f"per: '{after[0].strip()}'")
    return per


_PERCENT_BEFORE = re.compile(r"(?:^|[\u0621-\u06d5] )%\Z")
_PER_UG = re.compile(
    rf"(?:(?:ھەر (?:بىر )?({'|'.join(ug.PER)})(?:گە|غا|قا|كە|دە|دا)?)|(?:^| )(كۈن|يىل|ئېي)(?:ىگە|ىغا))[^.،؛]{{0,20}}\Z"
)


def _rate(text: str, reading: Reading, previous: int) -> None:
    """Find what a rate is per: "per day", "a year", 每户, 人均, 元/天."""
    reading.per = rate_at(text, reading.end, reading)
    if reading.per:
        return
    each = _EACH.search(text[max(previous, reading.start - 60) : reading.start])
    if each:
        word = (each[1] or "capita").lower()
        reading.per = en.PER.get(word)
        reading.why.append(f"per: '{each[0].strip()}'")
        return
    zh_after = _PER_ZH_AFTER.match(text, reading.end)
    if zh_after:
        reading.per = zh.PER_AFTER.get(zh_after[1])
        reading.why.append(f"per: '{zh_after[0]}'")
        return
    of = (
        _PER_UG.search(text[max(previous, reading.start - 40) : reading.start])
        if text[:1] > "\u0600"
        else None
    )
    if of:
        reading.per = ug.PER[of[1] or of[2]]
        reading.why.append(f"per: '{of[0].strip()}'")
        return
    left = text[max(previous, reading.start - 16) : reading.start]
    stops = [m.end() for m in _CLAUSE.finditer(left)]
    left = left[stops[-1] :] if stops else left
    once = reading.unit == "time" and _ONE_ZH.search(text, max(0, reading.start - 16), reading.start)
    if once:
        reading.per = zh.PER_AFTER[once[1]]
        reading.why.append(f"per: '{once[0]}'")
        return
    rates = list(_PER_ZH.finditer(left))
    if rates:
        found = rates[-1]
        key = found[1] or found[2]
        per = zh.PER_AFTER.get(key)
        if reading.unit in ("percent", "percentage-point") and per not in _CALENDAR:
            return  # the growth of an income per head is no rate per head
        reading.per = per
        reading.why.append(f"per: '{found[0]}'")
    elif reading.unit == "time" and reading.bound in _DEMANDED and (whole := _whole(text, reading.start)):
        reading.per = _WHOLE_PER[whole[1]]
        reading.why.append(f"per: '{whole[0]}' before a demand")


def _whole(text: str, start: int) -> "re.Match[str] | None":
    """全年, 一年 right before a demand, in its clause."""
    left = text[max(0, start - 16) : start]
    stops = [m.end() for m in _CLAUSE.finditer(left)]
    return _WHOLE_ZH.search(left[stops[-1] :] if stops else left)
