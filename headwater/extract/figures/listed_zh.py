"""寄宿生12.84万人，其中，甲县1.78万人，乙县1.65万人: in a list by place the head stands before the list."""

from collections.abc import Sequence

from headwater.extract import patterns as re
from headwater.extract.context.gazetteer import forms
from headwater.extract.figures.found import Found
from headwater.extract.figures.reading import fraction

_PLACE = re.compile(
    r"(?:其中|包括|另|此外)?(?P<place>[\u3400-\u9fff]{1,14}?(?:自治区|自治區|自治州|自治县|自治縣|地区|地區|省|市|州|盟|县|縣|区|區|旗|乡|鄉|镇|鎮|村)|第?[\d一二三四五六七八九十]{1,3}[师師](?:[\u3400-\u9fff]{2,4}市)?|兵[团團])\Z"
)
_SAID = re.compile(
    r"(?:这|這|那)?(?:一|个|個|些)?(?:数字|數字|人数|人數|总数|總數|数量|數量|规模|規模|数目|數目)\Z"
)
"""这一数字还只有974个: the number of what was counted before."""
_KINDS = frozenset(
    "全省 全市 全州 全县 全县市 县市 省市 城市 州市 地市 区县 受援县 受援市 支援省 结对县 试点县 贫困县 贫困村 行政村 自然村 社区 小区 园区 景区 牧区 农区 山区 灾区 新区 城区 辖区 街区 超市 乡镇 "
    "城镇 农村 乡村 空心村 示范村 集市 门市 夜市".split()
)
"""What ends like a place and is a kind of place or a person."""
_OTHERS = re.compile(r"其[余餘他它]|各|每|全|部分|多|若干|有的")
_WORDS = {"person": ("人", "person"), "household": ("户", "household")}
_OTHER = frozenset({"percent", "percentage-point", "fold", "year of age"})


def by_place(found: Sequence[Found], before: Sequence[Found]) -> None:
    """Give each number right behind the name of its place what the number before the list counts; `before` are
    the figures of the sentences before, in text order."""
    total: Found | None = None
    for k, item in enumerate(found):
        name, again = _place(item), _again(item)
        if not (name or again) or item.role == "name" or item.reading.unit in _OTHER:
            total = None
            continue
        if total is None or not _alike(total, item):
            total = next((f for f in reversed([*before, *found[:k]]) if _alike(f, item)), None)
        same = total
        counted, own = item.counted, _WORDS.get(item.reading.unit or "")
        if same:
            counted.text, counted.head = same.counted.text, same.counted.head
            counted.unit = "" if fraction(item.reading) else same.counted.unit
            counted.modifiers = same.counted.modifiers
            item.predicate = item.predicate or same.predicate
            item.reading.per = item.reading.per or same.reading.per
        elif own and name and counted.head != counted.text:
            counted.text, counted.head = own
            counted.unit, counted.modifiers = "", ()
        else:
            continue
        item.place = item.place or name
        item.why = [w for w in item.why if w != counted.why]
        counted.why = (
            f"measure: of the list by place, '{name}'" if name else "measure: the number told before"
        )
        item.why.append(counted.why)


def _place(item: Found) -> str | None:
    """The place that stands before the number as if it were counted, or None."""
    counted = item.counted
    if counted.end > item.reading.number[0] or counted.end == counted.start:
        return None
    match = _PLACE.fullmatch(counted.text)
    name = match["place"] if match else counted.text
    if counted.text in forms():
        return counted.text
    if not match or name in _KINDS or any(name.endswith(k) for k in _KINDS if len(k) > 2):
        return None
    return name if name in forms() or (len(name) > 2 and not _OTHERS.match(name)) else None


def _again(item: Found) -> bool:
    """Tell whether only "this number" stands before it."""
    return item.reading.unit in ("", "person", "household") and bool(_SAID.fullmatch(item.counted.text))


def _alike(one: Found, item: Found) -> bool:
    """Tell whether a figure counts by the same measure word, says what, and is no less than its part."""
    if one.role == "name" or not one.counted.text:
        return False
    if fraction(item.reading):
        return (
            bool(_place(item))
            and not fraction(one.reading)
            and one.reading.unit not in _OTHER
            and not _place(one)
        )
    if _place(item) and one.reading.value < item.reading.value:
        return False
    if one.reading.unit_word != item.reading.unit_word:
        return False
    return (
        one.reading.unit == item.reading.unit
        and one.counted.text != one.reading.unit_word
        and not (_place(one) or _again(one))
    )
