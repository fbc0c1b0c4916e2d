"""Demands without a verb of their own: the items of a list under "are required to:", the rows of a table of duties."""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.context import Context
from headwater.extract.requirements import actors_en, details_en, details_zh
from headwater.extract.requirements.demand import Demand
from headwater.extract.requirements.words_en import BASES
from headwater.model import Modality

ITEMS = 60
"""Items of one list that are read."""
GAP = 3
"""Blocks that may part two items: the foot and the head of a page."""
LEADS: tuple[tuple[re.Pattern[str], Modality], ...] = (
    (
        re.compile(
            r"^(?P<actor>[^.;:]{3,80}?) (?:must not|shall not|may not|are (?:forbidden|prohibited|not allowed) (?:to|from)|should not)(?: do)?(?: the following| any of the following)?:$",
            re.I,
        ),
        "must_not",
    ),
    (
        re.compile(
            r"^(?P<actor>[^.;:]{3,80}?) (?:must|shall|have to|has to|need to|(?:are|is|were) (?:\w+ )?(?:required|obliged|expected|instructed|to))(?: to)?(?: (?:do|observe|carry out|perform|follow|meet|fulfil) (?:the following|these|all of the following)[^:]{0,40})?:$",
            re.I,
        ),
        "must",
    ),
    (re.compile(r"^(?P<actor>[^.;:]{3,80}?) should(?: (?:do )?the following)?:$", re.I), "should"),
    (re.compile(r"^(?P<actor>[^.;:]{3,80}?) (?:are|is) encouraged to:$", re.I), "encouraged"),
    (
        re.compile(
            r"^(?:The )?(?:main )?(?:Duties|Responsibilities|Obligations|Tasks|Requirements) (?:of|for) (?:the )?(?P<actor>[^.;:]{3,60}?)(?: (?:are|include)(?: the following)?| as follows)?:?$"
        ),
        "must",
    ),
    (
        re.compile(
            r"^(?P<actor>[^，。；：]{2,24}?)(?:不得有下列行为|不得有下列行為|严禁下列行为|不得有以下行为)[：:]$"
        ),
        "must_not",
    ),
    (
        re.compile(
            r"^(?P<actor>[^，。；：]{2,24}?)(?:必须|必須|应当|應當|应|應|须|要|需)(?:做到|履行|遵守|完成|承担|承擔|落实)?(?:以下|下列)?[^，。；：]{0,12}[：:]$"
        ),
        "must",
    ),
    (
        re.compile(
            r"^(?P<actor>[^，。；：]{2,20}?)(?:的)?(?:工作职责|工作職責|主要职责|主要職責|职责|職責|任务|任務|工作任务|义务|行为规范|工作要求)(?:如下|是|包括)?[：:]?$"
        ),
        "must",
    ),
)
_MARK = re.compile(
    r"^\s*(?:[（(]?(?:\d{1,2}|[a-hA-H]|[ivx]{1,4}|[一二三四五六七八九十]{1,3})[)）.．、:]|[•·*–—▪●○\-]|第[一二三四五六七八九十]+[，、,])\s*"
)
_FURNITURE = re.compile(r"^\W*(?:page|第)?\s*[\divxlc]{1,5}\s*(?:页|/ ?\d+|of \d+)?\W*$", re.I)
DUTY = re.compile(
    r"^(?:(?:main )?(?:dut(?:y|ies)|tasks?|requirements?|obligations?|responsibilit(?:y|ies)|what (?:must|is to) be done)|(?:主要|工作)?(?:职责|職責|任务|任務|要求|内容|工作内容)|ۋەزىپە)$",
    re.I,
)
POST = re.compile(
    r"^(?:posts?|positions?|who|actors?|role|responsible(?: (?:body|person|unit|party))?|unit|岗位|崗位|责任人|責任人|责任单位|責任單位|责任主体|对象|人员|单位|部门)$",
    re.I,
)


def listed(context: Context) -> Iterator[tuple[int, Demand | None]]:
    """Yield the items of lists of demands, by the number of their sentence; None for the lead of a list."""
    sentences, blocks = context.sentences, context.document.blocks
    first: dict[int, int] = {}
    for i, s in enumerate(sentences):
        first.setdefault(s.block, i)
    taken: set[int] = set()
    for i, s in enumerate(sentences):
        kind = blocks[s.block].kind
        if kind == "table_cell" or i in taken:
            continue
        lead = _lead(context, i)
        if lead is None:
            continue
        items = list(_items(context, i, *lead, first))
        taken.update(k for k, _ in items)
        if items:
            yield i, None  # the words above the list say nothing of their own
        yield from items
    yield from _tables(context, first)


def _lead(context: Context, i: int) -> tuple[str, Modality] | None:
    s = context.sentences[i]
    if s.end - s.start > 240 or s.lang not in ("en", "zh"):
        return None
    text = _MARK.sub("", context.text(i)).strip()
    heading = context.document.blocks[s.block].kind == "heading"
    if not heading and text[-1:] not in ":：":
        return None
    for pattern, modality in LEADS:
        m = pattern.match(text)
        if m:
            actor = re.sub(r"^.*, (?=\S)", "", m["actor"]).strip()
            if s.lang == "en" and (actors_en.person_name(actor) or not actors_en.acts(actor)):
                return None
            return re.sub(r"^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.]\s*", "", actor), modality
    return None


def _items(
    context: Context, i: int, actor: str, modality: Modality, first: dict[int, int]
) -> Iterator[tuple[int, Demand]]:
    """The items behind a lead, over the foot of a page, until a heading or prose."""
    sentences, blocks = context.sentences, context.document.blocks
    own = blocks[sentences[i].block]
    above = _style(context.document.text[own.start : own.end])
    at, gap, count = sentences[i].block + 1, 0, 0
    marked: bool | None = None
    first_style = ""
    while at < len(blocks) and gap <= GAP and count < ITEMS:
        block = blocks[at]
        words = context.document.text[block.start : block.end]
        if block.kind == "boilerplate" or _FURNITURE.match(words):
            gap, at = gap + 1, at + 1
            continue
        item = block.kind == "list_item" or (block.kind == "paragraph" and len(words) < 300)
        has = bool(_MARK.match(words))
        if (
            not item
            or at not in first
            or (block.kind == "paragraph" and (marked is False or not has) and not _short(words))
        ):
            return
        if marked and not has and block.kind == "paragraph":
            return
        style = _style(words)
        if own.kind == block.kind == "list_item" and block.level <= own.level:
            return  # the next item of the list that the lead itself is in
        if (above and style == above) or (count and style != first_style) or _says_who(words):
            return
        first_style = style
        marked = has if marked is None else marked
        k = first[at]
        yield k, _demand(context, k, actor, modality)
        count, gap, at = count + 1, 0, at + 1


_STYLES = (
    ("bullet", re.compile(r"\s*[•·*–—▪●○\-]")),
    ("article", re.compile(r"\s*第[一二三四五六七八九十百]+[条條章]?")),
    ("(1)", re.compile(r"\s*[（(]\d{1,2}[)）]")),
    ("(a)", re.compile(r"\s*[（(][a-hA-H][)）]")),
    ("(i)", re.compile(r"\s*[（(][ivx]{1,4}[)）]")),
    ("(han)", re.compile(r"\s*[（(][一二三四五六七八九十]{1,3}[)）]")),
    ("1", re.compile(r"\s*\d{1,2}[)）.．、:]")),
    ("a", re.compile(r"\s*[a-hA-H][)）.．、:]")),
    ("han", re.compile(r"\s*[一二三四五六七八九十]{1,3}[)）.．、:]")),
)
"""How items are marked: one that is marked otherwise is of another list."""
_SUBJECT = re.compile(
    r"(?P<first>[A-Z][\w’'-]*)(?: [\w’'-]+){0,9}? (?:must|shall|should|may|will|(?:is|are|was|were) (?:to|not|required|[a-z]+ed|borne|paid|given|met)|takes effect|has to|have to|comes? into force)\b"
)


def _style(words: str) -> str:
    """How an item is marked; "" for one without a mark."""
    return next((name for name, pattern in _STYLES if pattern.match(words)), "")


def _says_who(words: str) -> bool:
    """Tell whether a line has a subject and a verb of its own: it is a rule for itself, and no item of a lead's."""
    m = _SUBJECT.match(_MARK.sub("", words))
    return m is not None and m["first"].lower() not in BASES


def _short(words: str) -> bool:
    """An item without a mark ends like one: a semicolon, "; and"."""
    return words.rstrip().endswith((";", "；", "; and", ","))


def _demand(context: Context, k: int, actor: str, modality: Modality) -> Demand:
    text = context.text(k)
    mark = _MARK.match(text)
    low = mark.end() if mark else 0
    high = len(text.rstrip(" .;；。,，"))
    made = Demand(
        low, max(high, low + 1), None, (low, max(high, low + 1)), modality, ["an item of a list of demands"]
    )
    fill = details_zh.fill if context.sentences[k].lang == "zh" else details_en.fill
    fill(text, made, (low, len(text)))
    made.above["actor"] = actor
    return made


def _tables(context: Context, first: dict[int, int]) -> Iterator[tuple[int, Demand]]:
    """Rows below a head that says "Duty" (and "Post" beside it)."""
    blocks = context.document.blocks
    duty: dict[tuple[int, int], int] = {}
    post: dict[int, int] = {}
    names: dict[tuple[int, int], str] = {}
    for block in blocks:
        if block.kind != "table_cell" or block.table is None or block.row is None or block.column is None:
            continue
        words = context.document.text[block.start : block.end].strip()
        if block.row == 0 and len(words) < 40:
            if DUTY.match(words):
                duty[block.table, block.column] = 1
            elif POST.match(words):
                post[block.table] = block.column
        elif post.get(block.table) == block.column and len(words) < 60:
            names[block.table, block.row] = words
    if not duty:
        return
    for at, block in enumerate(blocks):
        if (
            block.table is None
            or block.row in (None, 0)
            or (block.table, block.column) not in duty
            or at not in first
        ):
            continue
        name = names.get((block.table, block.row or 0))
        k = first[at]
        if name is None or actors_en.person_name(name) or not context.text(k).strip():
            continue
        made = _demand(context, k, name, "must")
        made.cues = ["a row of a table of duties"]
        yield k, made
