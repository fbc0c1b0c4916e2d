"""Every number of a short text, for the records format: bare numbers, ordinals and names as well."""

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.figures import accept, before_zh, counted_en, counted_ug, counted_zh, role
from headwater.extract.figures.folds import folds, with_words
from headwater.extract.figures.frequency import frequencies
from headwater.extract.figures.halves_en import halves
from headwater.extract.figures.quantity import quantities
from headwater.extract.figures.reading import Reading, fraction
from headwater.extract.figures.traps import Traps


def loose(text: str, folded: str) -> list[tuple[Reading, str]]:
    """Return each number with the noun it counts ("" where it counts none or has a unit)."""
    found = list(_each(text, folded))
    numbers = [reading for reading, _ in found if not reading.numeral.ordinal]
    if len(text) > _SHORT and all(map(_mere_one, numbers)) and not _ONE_COUNTS.search(folded):
        return [item for item in found if item[0].numeral.ordinal]
    return found


_SHORT = 6
_ONE_COUNTS = re.compile(
    r"\b(?:killed|dead|died|dies|deaths?|injur\w+|wound\w+|arrest\w+|detain\w+|missing|hurt|hospitali[sz]ed|surviv\w+|"
    r"charged|jailed|sentenced|only|just|last time|has|have|had|per|for every|not|or|and|of the|remain\w*|there (?:is|was))\b|"
    r"死|遇难|伤|捕|失踪|亡|获救|拘|判|仅|只|共|唯一|每|各|设|建|配|有一[所座家口条间台辆栋幢艘架眼片块部]|增|减|达|不是",
    re.IGNORECASE,
)
"""Where one is a count: the dead, the only ones, what there is one of."""


def _mere_one(reading: Reading) -> bool:
    """ "one" and 一 with nothing measured: somebody or something rather than a count."""
    plain = reading.unit in (None, "", "person", "item", "time", "session", "day", "year")
    one = reading.value == 1 and reading.high is None and reading.bound == "exact"
    return one and plain and reading.numeral.form != "digit" and reading.per is None


def _each(text: str, folded: str) -> Iterator[tuple[Reading, str]]:
    readings = quantities(folded, loose=True)
    readings = with_words(readings, frequencies(folded, counted=True) + folds(folded) + halves(folded))
    traps = Traps(folded)
    for k, reading in enumerate(readings):
        if reading.numeral.ordinal:
            yield reading, ""
            continue
        if accept.aged(folded, reading):
            reading.unit, reading.unit_start, reading.unit_end = "year of age", reading.end, reading.end
        if (
            accept.refused(folded, reading, traps)
            or _nothing(folded, reading)
            or accept.pronoun(folded, reading)
            or _uncounted(folded, reading)
        ):
            continue
        if _somebody(folded, reading) or _regular(folded, reading) or _coded(folded, reading):
            continue
        following = readings[k + 1] if k + 1 < len(readings) else None
        if following and reading.unit is None and counted_en.passes_over(folded, reading, following):
            noun = counted_en.phrase(text, following.end, len(text))
            yield reading, noun.text if noun and not fraction(reading) else ""
            continue
        stop = readings[k + 1].start if k + 1 < len(readings) else len(text)
        begin = readings[k - 1].end if k else 0
        if role.name(text, folded, reading, 0, len(text)):
            continue
        if _equal(folded, reading):
            reading.bound, reading.high = "range", reading.value
        thing = _counted(text, folded, reading, begin, max(stop, reading.end))
        if thing or not _labelled(folded, reading):
            yield reading, thing


_NO_LABEL = frozenset(
    "about above across after against ago all almost alone along already also although always am among an and are around as at away be "
    "because been before being below between both but by can could did do does down each either equal equals even ever every exactly except "
    "for from further had has have here how however if in including inside into is it its just last least less like more most much must "
    "nearly neither never next nor not now of off on once only onto or other our out outside over past per plus minus rather "
    "roughly same shall she should since so some still such than that the their them then there these they this those though through "
    "times to too toward towards under until up upon us versus via was we were what when where whether which while who will with within "
    "without would yet you your he his her i a my respectively actually another any "
    "total totals sum average mean median population membership toll count remaining estimated approximately circa maybe perhaps "
    "hit won lost cut got get gets rose fell saw see sees made make makes took take takes gave give gives held hold kept left paid pay put read ran said say says "
    "sold sent set shot spent told wrote bought built found met led grew drew drove beat became become bring brought came come cost costs "
    "find go goes went know knew laid let leave near reach score scores show shows shrank sank stood swept taught threw understood "
    "want wants need needs like likes add adds count counts number numbers numbering total exceed exceeds average averages equal "
    "reaches remain remains kill kills injure injures employ employs enroll house houses hire hires arrest arrests pick choose chose try tries "
    "monday tuesday wednesday thursday friday saturday sunday today yesterday overnight nationwide worldwide altogether".split()
)
"""English words before a number that are no label of it: little words, verbs, sums."""
_MANY = re.compile(r" (?:were|are|have|died|fell|escaped|survived|remain|fled|later|more|per|or|to|and \d)\b")
_LABELLED = re.compile(r"(?<![A-Za-z.'-])([A-Za-z]{2,20}) (?:no\.? ?)?\Z")


def _labelled(folded: str, reading: Reading) -> bool:
    """ "entry 45 was made", "kilometre 12": a bare number that counts nothing, right behind a noun, labels it."""
    numeral, start = reading.numeral, reading.number[0]
    if numeral.form not in ("digit", "word") or reading.unit is not None or reading.bound != "exact":
        return False
    if numeral.grouped or reading.cued or reading.value >= 10**6 or start < 8 or fraction(reading):
        return False
    before = _LABELLED.search(folded, max(0, start - 24), start)
    if before is None:
        return False
    if _MANY.match(folded, reading.number[1]):
        return False
    word = before[1].lower()
    return word not in _NO_LABEL and not word.endswith(("ed", "ing", "ly"))


_SLASHED = re.compile(r"\d{1,6}/\d{3,6}(?!\d)")


def _coded(folded: str, reading: Reading) -> bool:
    """371/15533: no fraction is written with so long a denominator."""
    return reading.numeral.form == "digit" and bool(_SLASHED.match(folded, reading.number[0]))


def _equal(folded: str, reading: Reading) -> bool:
    """ "equal to 170" closes both sides: the same number is the least and the most."""
    return (
        reading.bound == "exact"
        and reading.unit is None
        and folded[reading.start : reading.number[0]]
        .rstrip()
        .endswith(("equal to", "equals to", "equals", "equal", "等于"))
    )


_MEASURE_WORDS = frozenset("件 期 届 场 批 场次 批次 块".split())


_SAYS = re.compile(r"[^，。；、]{1,16}(?:说|表示|称|透露|介绍|告诉|认为|回忆|指出|坦言|证实|反映)")


def _somebody(folded: str, reading: Reading) -> bool:
    """一名村民说: one person in a sentence is somebody, not a count."""
    one = reading.value == 1 and reading.bound == "exact" and reading.unit_word in ("名", "位")
    return one and bool(_SAYS.match(folded, reading.end))


_EACH = re.compile(r"每[^，。；]{1,12}\Z")


def _regular(folded: str, reading: Reading) -> bool:
    """每两周轮换一次: how often is said by the interval, not by 一次."""
    one = reading.value == 1 and reading.bound == "exact" and reading.unit == "time"
    return one and bool(_EACH.search(folded[max(0, reading.start - 14) : reading.start]))


_COUNTED_BARE = re.compile(
    r"[ ]?(?:[件个名位次条项块种层家口处片张只头本份座间场批期届辆部篇分之至到比多余来几数半点成折倍万亿千百十加减乘除等和与或及、的是省县市区州村乡镇国校企师户人类级岁天日月年周时]|之)"
)
_BEFORE_HAN = re.compile(r"(?:[约近超逾达共有仅至到为是数]|等于|加|减|乘|除以?)\Z")


def _uncounted(folded: str, reading: Reading) -> bool:
    """四德教育, 五好支部: a Han digit right before a word that is no measure word is part of a name, for Chinese
    counts nothing without one."""
    start, end = reading.number
    if (
        reading.numeral.form != "han"
        or reading.unit is not None
        or end - start != 1
        or reading.high is not None
    ):
        return False
    after = folded[end : end + 1]
    if not "\u3400" <= after <= "\u9fff" or _COUNTED_BARE.match(folded, end):
        return False
    return reading.bound == "exact" and not _BEFORE_HAN.search(folded, max(0, start - 3), start)


def _nothing(folded: str, reading: Reading) -> bool:
    """A bare 百, 千, 万 without a unit is part of a word."""
    size = reading.number[1] - reading.number[0]
    return reading.numeral.bound == "vague" and reading.numeral.bare and reading.unit is None and size == 1


def _part(reading: Reading) -> bool:
    """A fraction of something; a decimal such as 0.3 counts its noun as any number does."""
    return fraction(reading) and not (reading.numeral.form == "digit" and reading.value.denominator % 10 == 0)


def _counted(text: str, folded: str, reading: Reading, begin: int, stop: int) -> str:
    if (reading.unit not in (None, "") and reading.unit_word not in _MEASURE_WORDS) or _part(reading):
        return ""
    if (
        reading.unit is None
        and folded[reading.end : reading.end + 1] == "的"
        and not folded.startswith("数以", reading.number[0])
    ):
        return ""
    end = reading.unit_end or reading.number[1]
    if any("\u3400" <= c <= "\u9fff" for c in folded[max(0, reading.number[0] - 1) : end + 2]):
        return _chinese(text, folded, reading, begin, stop)
    if any("\u0621" <= c <= "\u06d5" for c in text[reading.number[1] : reading.end + 12]):
        noun = counted_ug.counted(text, reading, stop)
        return noun.text if noun.end > noun.start else ""
    found = counted_en.phrase(text, reading.end, stop)
    if found is None:
        return ""
    return found.text


def _chinese(text: str, folded: str, reading: Reading, begin: int, stop: int) -> str:
    """The noun behind the measure word, the known noun before it, else the measure word."""
    found = counted_zh.behind(folded, text, reading, stop)
    if found and reading.unit is None and found.head == found.text and folded[reading.number[0]] != "数":
        return ""
    if found and found.unit in ("person", "household"):
        return found.unit
    if found:
        return found.text
    if not reading.unit_word:
        return ""
    before = before_zh.before(folded, text, reading, begin)
    known = before and before.unit and before.unit != before.text
    people = before and before.unit in ("person", "household") and reading.unit == "yuan"
    return before.text if before and known and not people else _word(text, reading)


def _word(text: str, reading: Reading) -> str:
    """The measure word; a number that stands alone, without a sentence, counts nothing yet."""
    word = text[reading.unit_start : reading.unit_end] if reading.unit_word else ""
    if word.startswith("个") or len(word) != len(reading.unit_word) or reading.unit not in (None, ""):
        word = reading.unit_word
    return word if len(text) > reading.end - reading.start + 4 else ""
