"""Relations in tables: two columns whose heads say how what stands in them is related."""
# Patterns are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.context import Context
from headwater.extract.context.located import is_total
from headwater.extract.relations.edge import Edge, End
from headwater.extract.shape import NUMBER, Table, tables
from headwater.model import RelationKind

_PLACE_EN = r"(?:provinces?|municipalit(?:y|ies)|cit(?:y|ies)|prefectures?|count(?:y|ies)|districts?|areas?|regions?|places?|units?|part(?:y|ies)|side|localit(?:y|ies)|divisions?|villages?|partners?|agenc(?:y|ies)|departments?|institutions?|provinces? ?/ ?municipalit(?:y|ies)|provinces and municipalities)"
GIVER = re.compile(
    rf"(?:the )?(?:supporting|assisting|aiding|donor|sponsor(?:ing)?|paired|helping|sending|partner|pairing|counterpart|aid)(?: {_PLACE_EN})?(?: \(.*\))?|(?:paired|twinned|matched) (?:with|by)|(?:supported|assisted|aided) by|partners?(?: province)?|.{{0,4}}(?:支援|援助|援建|帮扶|幫扶|援疆|对口支援|對口支援|结对|結對)(?:方|省市?|省份|单位|單位|地|地区|省区市|城市|部门|市)|(?:结对|对口)(?:干部|单位)|(?:包联|包保|挂联|挂钩|联系|帮扶|派驻|驻村|包抓|定点帮扶)(?:单位|部门|企业|省市|学校|医院)|援方",
    re.I,
)
TAKER = re.compile(
    rf"(?:the )?(?:recipient|supported|assisted|aided|receiving|target|beneficiary|host|helped)(?: {_PLACE_EN})?(?: \(.*\))?|(?:supports|assists|aids|pairs with|twinned to)|.{{0,2}}(?:受援|被帮扶|受助|帮扶对象|結對對象|结对对象|(?:结对|帮扶|包联|包保|对口)(?:村|县|乡镇|社区|学校|医院|乡|镇|地区|企业|街道)|驻点村|派驻村|对口地区|对口县|受扶)(?:方|地|县市?|縣|市|地区|地區|单位|對象|村)?",
    re.I,
)
PLAIN = re.compile(rf"{_PLACE_EN}|县市?|市县|县|縣|省份?|省市|地区|地區|地州|州|市|单位|村|乡镇|师", re.I)
OLD = re.compile(
    r"(?:former|old|previous|original|earlier) (?:name|title)s?|原名称?|曾用名|旧名|原单位名称|更名前|改革前",
    re.I,
)
NEW = re.compile(
    r"(?:new|current|present|later) (?:name|title)s?|现名称?|新名称?|更名后|现用名|现单位名称", re.I
)
NAME = re.compile(
    r"(?:full )?(?:name|title|term|organi[sz]ation|institution)|名称|全称|机构名称|单位名称", re.I
)
ALIAS = re.compile(
    r"(?:also known as|alias(?:es)?|abbreviation|short name|acronym|other names?)|简称|別名|别名|又称|俗称",
    re.I,
)
UNIT = re.compile(
    r"(?:the )?(?:paired|assigned|responsible|linked|visiting|contact|stationed|resident|sending|dispatching|twinned|partner|work) (?:work )?(?:units?|departments?|institutions?|teams?|schools?|compan(?:y|ies)|enterprises?|bureaus?|offices?|hospitals?|organi[sz]ations?|agenc(?:y|ies))",
    re.I,
)
HOME = re.compile(
    r"(?:assigned |receiving |target |host |paired |twinned |local )?(?:villages?|townships?|communit(?:y|ies)|neighbou?rhoods?|count(?:y|ies)|districts?|schools?|hospitals?|streets?|households?|town|place)(?: \(.*\))?",
    re.I,
)
PAYER = re.compile(
    r"(?:payers?|paid by|borne by|who pays|source(?:s)? of (?:funds|finance|funding|money)|funded by|financed by|funder|bearer|funding source|met by|covered by)",
    re.I,
)
ITEM_PAID = re.compile(
    r"(?:items?|costs?|expenses?|purposes?|components?|what|heads?(?: of expenditure)?|expenditure|spending|budget line|facilit(?:y|ies)|measures?|activit(?:y|ies))",
    re.I,
)
HEADS: tuple[tuple[RelationKind, re.Pattern[str], re.Pattern[str]], ...] = (
    ("pairs_with", GIVER, TAKER),
    ("pairs_with", GIVER, PLAIN),
    ("pairs_with", PLAIN, TAKER),
    ("pairs_with", UNIT, HOME),
    ("funds", PAYER, ITEM_PAID),
    ("renamed", OLD, NEW),
    ("renamed", OLD, NAME),
    ("also_known_as", NAME, ALIAS),
    ("reports_to", re.compile(r"(?:body|office|department|unit|agency|institution|team)s?|机构|部门|单位", re.I), re.compile(r"reports to|answers to|上级(?:单位|部门|机关)?", re.I)),
    ("directs", re.compile(r"(?:responsible|lead|leading|competent|supervising|managing) (?:body|bodies|agency|agencies|department|unit|office|institution)s?|(?:牵头|主管|责任|负责)(?:单位|部门)", re.I), re.compile(r"(?:task|programme|program|project|measure|policy|scheme|campaign)s?|项目(?:名称)?|任务|工作任务|工程|措施", re.I)),
    ("part_of", re.compile(r"(?:unit|office|department|division|bureau|body|institution)s?|机构|单位|部门", re.I), re.compile(r"(?:part of|belongs to|parent(?: (?:body|organi[sz]ation|institution))?)|隶属(?:单位|关系|于)?|所属(?:单位|部门)?", re.I)),
    ("directs", re.compile("(?:主管|业务主管|上级主管|领导|监管)(?:单位|部门|机关)"), re.compile("机构(?:名称)?|单位(?:名称)?|学校(?:名称)?|中心|组织|社团")),
    ("transfers", re.compile("(?:输出|派出|输送)(?:地|县市?|单位|乡镇|市县|学校)"), re.compile("(?:接收|用工|输入|务工|安置|就业)(?:企业|单位|地|公司|工厂|市县|园区)")),
    ("funds", re.compile(r"(?:funder|funded by|financed by|donor|funding (?:body|source|agency)|source of funds|investor)s?|出资(?:方|单位|人)|援建(?:方|单位|省市)|资金来源|资助(?:方|单位)|投资(?:方|单位)", re.I), re.compile(r"(?:project|programme|program|hospital|school|facility|recipient|scheme)s?(?: name)?|项目(?:名称)?|受助单位|学校|医院", re.I)),
)  # fmt: skip
"""Relation, what the head of the column of its subjects says, and that of its objects: the first that fits."""
ITEM = re.compile(r"\s*(?:[,;/、，；/\n]|(?<=[a-z\)]) and (?=[A-Z])|和|与)\s*")
BOTH = re.compile(
    r"(?P<first>[A-Za-zÀ-ž][^\u3400-\u9fff\u0621-\u06ff()（）]*[^\s\u3400-\u9fff()（）])[\s(（]+[\u3400-\u9fff·\u0621-\u06ff][\u3400-\u9fff·\u0621-\u06ff\s]*[)）]?|(?P<second>[\u3400-\u9fff·]+)[\s(（]+[A-Za-zÀ-ž][^\u3400-\u9fff]*"
)
LONGEST = 200
ROWS = 400
"""Rows of one table that are read."""
NO_ITEM = re.compile(r"\s*(?:[-–—－/]+|n/?a|none|nil|unknown|无|無|暂无|同上|ditto|—)\s*", re.I)


def find(context: Context) -> Iterator[tuple[int, Edge]]:
    """Yield the edges of all tables, each with its sentence: that of the object's cell."""
    for table in tables(context.document).values():
        yield from _table(context, table)


def _table(context: Context, table: Table) -> Iterator[tuple[int, Edge]]:
    if table.width < 2 or not table.heads:
        return
    group = table.heads[0]
    over = {
        c: " ".join(
            dict.fromkeys(table.text(k) for r in range(*group) if (k := table.at.get((r, c))) is not None)
        )
        for c in range(min(table.width, 40))
    }
    found = columns(over)
    if found is None:
        return
    relation, first, second = found
    for row in sorted(table.rows)[: ROWS + group[1]]:
        cells = table.at.get((row, first)), table.at.get((row, second))
        if (
            row < group[1]
            or table.is_head(row)
            or cells[0] is None
            or cells[1] is None
            or cells[0] == cells[1]
        ):
            continue
        yield from _row(context, table, relation, (cells[0], cells[1]), (over[first], over[second]))


def columns(over: dict[int, str]) -> tuple[RelationKind, int, int] | None:
    """Return the relation that the heads of two columns tell, with its subjects' column and its objects'."""
    for relation, subject, object_ in HEADS:
        ones = [c for c, words in over.items() if subject.fullmatch(words.strip(" *:："))]
        twos = [c for c, words in over.items() if object_.fullmatch(words.strip(" *:：")) and c not in ones]
        if len(ones) == 1 and len(twos) >= 1:
            return relation, ones[0], twos[0]
    return None


def _row(
    context: Context, table: Table, relation: RelationKind, cells: tuple[int, int], heads: tuple[str, str]
) -> Iterator[tuple[int, Edge]]:
    blocks = context.document.blocks
    i = context.sentence_at(blocks[cells[1]].start)
    if i is None:
        return
    base = context.sentences[i].start
    why = f"the table's columns '{heads[0]}' and '{heads[1]}'"
    for s in _items(context, cells[0]):
        for o in _items(context, cells[1]):
            subject, object_ = (End(a - base, b - base, "name") for a, b in (s, o))
            yield i, Edge(relation, subject, object_, (object_.start, object_.end), why, above=True)


def _items(context: Context, index: int) -> list[tuple[int, int]]:
    """The names in a cell, at document offsets; none for totals, numbers and dashes."""
    block, text = context.document.blocks[index], context.document.text
    if block.end - block.start > LONGEST or is_total(text[block.start : block.end]):
        return []
    found, low = [], block.start
    cuts = [m.span() for m in ITEM.finditer(text, block.start, block.end)]
    for a, b in [*cuts, (block.end, block.end)]:
        words = text[low:a]
        start, end = low + len(words) - len(words.lstrip()), low + len(words.rstrip())
        low = b
        if end - start < 2 or NUMBER.fullmatch(text[start:end]) or NO_ITEM.fullmatch(text[start:end]):
            continue
        found.append(_one_script(text, start, end))
    return found


def _one_script(text: str, start: int, end: int) -> tuple[int, int]:
    """A name given in two scripts, one after the other, by the first: "Aksu 阿克苏"."""
    both = BOTH.fullmatch(text, start, end)
    return (start, start + len(both["first"] or both["second"])) if both else (start, end)
