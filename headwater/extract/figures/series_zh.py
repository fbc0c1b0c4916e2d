"""甲、乙、丙分别增加3、4、5万人: each figure of a list behind 分别 has its own subject, and one unit and scale for all."""

from headwater.extract import patterns as re
from headwater.extract.context.gazetteer import forms
from headwater.extract.figures import phrase_zh
from headwater.extract.figures.counted import Counted
from headwater.extract.figures.found import Found
from headwater.extract.figures.lexicon import en
from headwater.extract.figures.nouns_zh import ending, nouns
from headwater.extract.figures.reading import Reading

_EACH = re.compile(r"分别|各自|依次")
_GAP = re.compile(r" ?[、,，和与及] ?\Z")
_STOP = re.compile(r"[。；！？;\n]")
_CLAUSE = re.compile(r"[，。；：！？,;:\n]")
_ITEMS = re.compile(r"[、和与及]|以及")
_PLACE = re.compile(r"[\u3400-\u9fff]{1,12}(?:自治区|自治州|自治县|地区|省|市|州|盟|县|区|旗|乡|镇|村|国)\Z")
_ALL = re.compile(
    r"(?<=[\u3400-\u9fff])(?:[一二三四五六七八九十两]|\d{1,2})(?:[地省市县区国家者类项人种方校村乡]|个(?:地区|县|市|村|乡镇|国家|品种|方面))\Z"
)
_FAR = 60
_TIMES = frozenset({"year", "month", "day", "week", "hour", "quarter"})


def share_units(text: str, found: list[Reading]) -> None:
    """Give 3 and 4 of "分别增加3、4、5万人" the unit and the scale of the last number of their list."""
    for k in range(len(found) - 2, -1, -1):
        a, b = found[k], found[k + 1]
        bare = a.unit is None and a.bound == "exact" and a.high is None and a.unit_end == 0
        if not bare or b.unit is None or a.numeral.ordinal or not _GAP.match(text[a.end : b.start]):
            continue
        scale = b.numeral.scale
        money = b.unit in en.CURRENCIES and a.numeral.scale > 1 and scale > 1
        each = _EACH.search(text, max(0, a.start - _FAR), a.start)
        if not money and (not each or _STOP.search(text, each.end(), a.start)):
            continue
        if a.numeral.scale == 1 and scale > 1 and a.value < 10_000:
            a.value, a.numeral.scale = a.value * scale, scale
            a.why.append(f"value: the scale of the list, {scale:,}")
        a.unit, a.unit_word = b.unit, b.unit_word
        a.unit_start = a.unit_end = a.end
        a.why.append(f"unit: '{b.unit_word}' at the end of the list")


def respectively(text: str, found: list[Found]) -> None:
    """Give each figure behind 分别 its own of the subjects listed before."""
    for each in _EACH.finditer(text):
        stop = _STOP.search(text, each.end())
        end = stop.start() if stop else len(text)
        inside = [f for f in found if each.end() <= f.reading.number[0] < end and f.role != "name"]
        marks = [m.end() for m in _CLAUSE.finditer(text, max(0, each.start() - _FAR), each.start())]
        left = marks[-1] if marks else max(0, each.start() - _FAR)
        before = [f.reading.end for f in found if f.reading.end <= each.start()]
        subjects = _subjects(text, max([left, *before]), each.start())
        run = _run(text, each.end(), inside, len(subjects))
        if len(subjects) > 1 and len(run) == len(subjects):
            own = run[0].counted if each.end() <= run[0].counted.start < run[0].reading.number[0] else None
            for item, subject in zip(run, subjects, strict=True):
                _give(item, subject, text[each.start() : each.end()], own)


def _run(text: str, at: int, inside: list[Found], size: int) -> list[Found]:
    """The first `size` figures of one unit, joined by list marks."""
    run: list[Found] = []
    for item in inside[: size + 1]:
        if run and (
            item.reading.unit != run[0].reading.unit
            or len(text[run[-1].reading.end : item.reading.start]) > 6
        ):
            break
        run.append(item)
    return run


def _subjects(text: str, start: int, end: int) -> list[str]:
    left = text[start:end].rstrip("，, ")
    parts = [p.strip() for p in _ITEMS.split(left)]
    if len(parts) < 2 or not all(parts) or max(map(len, parts[1:])) > 16:
        return []
    parts[0] = parts[0][phrase_zh.begin(parts[0]) :]
    head = _shared_head(parts)
    last = parts[-1].removesuffix("的" + head) if head else parts[-1]
    last = last.removesuffix(head) or last
    cut = phrase_zh.tail(last).end
    parts[-1] = _ALL.sub("", last[:cut]) or last
    return [p if _PLACE.fullmatch(p) or not head else p + head for p in parts] if all(parts) else []


def _shared_head(parts: list[str]) -> str:
    """产量 of 小麦、玉米和棉花产量: the noun that only the last ends with."""
    last = parts[-1][: phrase_zh.tail(parts[-1]).end]
    head = ending(last) or next((last[-n:] for n in (4, 3, 2) if last[-n:] in phrase_zh.heads()), "")
    return "" if len(head) < 2 or head == parts[-1] or any(p.endswith(head) for p in parts[:-1]) else head


def _give(item: Found, subject: str, cue: str, own: Counted | None) -> None:
    end = item.reading.end
    if own and item.counted is not own:
        why = "measure: of the list"
        item.counted = Counted(end, end, own.text, own.head, own.unit, own.modifiers, why)
    if _PLACE.fullmatch(subject) or (own and subject in forms()):
        item.place = subject
        item.why.append(f"place: '{subject}', in the order of '{cue}'")
        return
    if own:
        return
    known = ending(subject)
    head, unit = nouns()[known] if known else (subject, "")
    item.counted.start = item.counted.end = end
    item.counted.text, item.counted.head = subject, head
    item.counted.modifiers = (subject[: -len(known)],) if known and known != subject else ()
    item.counted.why = f"measure: its own of the subjects before '{cue}'"
    item.why.append(item.counted.why)
    item.counted.unit = unit if item.reading.unit in (None, "") else ""
