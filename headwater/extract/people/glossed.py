"""Names that the document itself gives beside another: 罗姝（Luo Shu）, Qierongdan (郄娥), زۆھرە (Zohre)."""

from collections.abc import Iterator, Sequence

from headwater.extract import patterns as re
from headwater.extract.people.found import Found
from headwater.extract.people.latin_names import folded

_LATIN = r"[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){0,3}"
_HAN = r"[一-鿿㐀-䶿][一-鿿㐀-䶿·•‧・]{1,11}"
_UYGHUR = r"[ء-ۿ]{3,20}(?: [ء-ۿ]{3,20}){0,2}"
BEHIND = re.compile(
    rf" ?[（(\[](?:又名|原名|音|音译|音譯|also |or |written )?(?:(?P<en>{_LATIN})|(?P<zh>{_HAN})|(?P<ug>{_UYGHUR}))[）)\]]"
)
BEFORE = re.compile(rf"(?:(?P<en>{_LATIN})|(?P<zh>{_HAN})|(?P<ug>{_UYGHUR})) ?[（(\[]\Z")
WITHIN = 70
"""Code points before a bracket that are looked at."""
NOT = re.compile(
    "[县乡镇村市州区省团队局厅部办会组院校司社报]$|^(?:男|女|化名|[左右前后後](?:[一二三四五六]|起|$)|中$|图|圖|音|原)|岁$|族$"
)


def glossed(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """Yield the names that stand in brackets behind a name, or before one in brackets, in another script."""
    ends = {f.end: f for f in found if f.parts}
    _share(text, ends, found)
    for each in found:
        if not each.parts or each.cited or each.sure < 2:
            continue
        script = _script(text[each.start : each.end])
        if match := BEHIND.match(text, each.end):
            yield from _made(match, script)
        if text[each.end : each.end + 1] in ("）", ")", "]"):
            low = max(0, each.start - WITHIN)
            match = BEFORE.search(text[low : each.start])
            if match and low + match.end(str(match.lastgroup)) not in ends:
                yield from _made(match, script, low)


def _share(text: str, ends: dict[int, Found], found: Sequence[Found]) -> None:
    """Give a name in brackets that nothing tells the role of the name before the bracket."""
    for each in found:
        opened = OPENED.search(text, max(0, each.start - 3), each.start)
        one = ends.get(opened.start()) if opened else None
        shut = text[each.end : each.end + 1] in ("）", ")", "]")
        if shut and one and each.parts and each.role is None and one.role not in (None, "private"):
            each.role, each.why = one.role, list(one.why)


OPENED = re.compile(r" ?[（(\[]\Z")


def _script(words: str) -> str:
    return "zh" if "一" <= words[0] <= "鿿" else "ug" if "ء" <= words[0] <= "ۿ" else "en"


def _made(match: re.Match[str], script: str, base: int = 0) -> Iterator[Found]:
    of = str(match.lastgroup)
    words = match[of]
    if of == script or NOT.search(words) or (of == "en" and folded(words.split(" ")[0]) in NOBODY):
        return
    parts = tuple(folded(w) for w in words.split(" ")) if of == "en" else tuple(words.split(" "))
    yield Found(base + match.start(of), base + match.end(of), of, parts=parts, sure=2)


NOBODY = frozenset(
    "male female pseudonym left right centre center seated aged name not real han hui uyghur uighur kazakh chinese the".split()
)
