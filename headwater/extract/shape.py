"""The shape of a table: which cells head which, which bare numbers are years, which cells only name.

Terms after the W3C tables model (https://www.w3.org/TR/html52/tabular-data.html, "forming relationships
between data cells and header cells"), widened to tables whose heads are not marked.
"""
# Patterns are data and stay on one line.

from bisect import bisect_right
from collections import defaultdict
from functools import cached_property

from headwater.extract import patterns as re
from headwater.model import Document

MARKS = r"(?:[ \u00a0]?(?:[*†‡§¶#]{1,3}|[¹²³⁰⁴-⁹ᵃ-ᵛ]{1,3}|\[[\da-z]{1,2}\]|[(（][a-z][)）]|[①-⑳]|(?<=[\d%)])[a-erp](?!\w)))"
"""A footnote's mark behind a number: 1,234* or 1,234 [a]; never plain digits."""
NUMBER = re.compile(
    rf"\s*[-−–+(（]{{0,2}} ?(?:US|RMB|CNY|HK)?[$¥€£￥]?\s?[\d０-９٠-٩۰-۹][\d０-９٠-٩۰-۹,.，．٬٫ \u00a0\u2009\u202f]*\s?[%％٪]?[)）]?{MARKS}*\s*"
)
"""A cell that is a number and nothing else."""
FOUR = re.compile(rf"\s*(?P<year>[12]\d\d\d){MARKS}*\s*")
CUED = re.compile(
    r"\s*(?:over|about|around|nearly|almost|more than|at least|some|up to|[<>≥≤~≈]|约|約|近|超过|超過|逾|至少) ?[12]\d\d\d ?(?:[余餘多]|以上|左右)?\s*",
    re.IGNORECASE,
)
"""Four digits with a bound."""
YEAR = re.compile(r"\s*(?:19\d\d|20[0-4]\d)[\s*†‡]*")
DATED = re.compile(
    r"\s*(?:(?:FY|end[- ](?:of[- ])?|year )?[ ]?(?:1[5-9]|20)\d\d(?:[-–/](?:\d\d){1,2})?(?: ?年[\u3400-\u9fff]{0,3}| ?[-–]?يىل\w*| ?[(（]\w{1,12}[)）])?|[A-Z][a-z]{2,8}\.? (?:1[5-9]|20)\d\d|(?:1[5-9]|20)\d\d ?年 ?\d{1,2} ?月(?: ?\d{1,2} ?日|[末底份])?)[\s*†‡]*",
    re.IGNORECASE,
)
"""A head that is a year or a month."""
PLAIN_YEAR = re.compile(
    r"\s*(?:(?:fiscal|calendar|financial|reference|census|survey)? ?years?|as of|as at|dates?|年|年份|年度|年别|年別|时间|時間|日期|统计年份|統計年份|يىل|يىللار|يىلى|ۋاقىت|چېسلا)\s*[:：]?\s*",
    re.IGNORECASE,
)
"""What heads the years that the other cells of their rows are of."""
SAYS_YEAR = re.compile(
    r"\byears?\b(?! of| old)|\bdates?\b|\b(?:built|founded|opened|established|completed|launched|since|closed|born|created|started)\b|(?<![今全每去人户])年(?!均|产|產|收|人|龄|齡|末|底|级|級|初|内|內|度总|销|额|额|薪|金)|时间|時間|日期|يىل",
    re.IGNORECASE,
)
COUNTS = re.compile(
    r"\b(?:numbers?|totals?|counts?|amounts?|households?|famil(?:y|ies)|people|persons?|population|residents?|officials?|cadres?|workers?|students?|pupils?|teachers?|teams?|visits?|projects?|funds?|funding|spending|budget|income|revenue|output|wages?|women|men|girls|boys|children|villages|schools|hospitals|beds|jobs|houses|trees|sheep|cattle|cases|mu|yuan|tonnes?|hectares?|area|share|percent(?:age)?|rate|value|expenditure|trainees|enterprises|births|deaths)\b|%"
    r"|[数數额額量户戶率]|人口|人次|产值|產值|资金|資金|收入|支出|投资|投資|面积|面積|干部|幹部|学生|學生|教师|教師|工人|比重|占比|工作队|工作隊|合计|元|人$|村$|\b(?!(?:years|dates|this|series|status|notes|remarks)\b)[A-Za-z]{3,}(?<![sui])s\b"
    r"|ئائىلە|ئادەم|نوپۇس|كادىر|سان|مەبلەغ|كىرىم|يۈەن|پىرسەنت|ئوقۇغۇچى|ئىشچى|جەمئىي",
    re.IGNORECASE,
)
"""What a head says that counts something."""
SERIAL = re.compile(
    r"\s*(?:no\.?|№|#|rank|ranking|s/n|id|code|item no\.?|serial(?: no\.?)?|序号|序號|编号|編號|排名|名次|行次|代码|代碼|رەت نومۇرى|نومۇر|رەت)\s*",
    re.IGNORECASE,
)
UNIT_HEAD = re.compile(
    r"\s*(?:units?(?: of measure(?:ment)?)?|单位|計量單位|计量单位|單位|بىرلىك|بىرلىكى)\s*", re.IGNORECASE
)
EMPTY = 24
"""Empty cells beside a head that it may stand over."""
LABEL = 80
"""Code points of the longest cell that names a row."""


class Table:
    """The cells of one table; cells are named by the index of their block."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.at: dict[tuple[int, int], int] = {}
        self.rows: dict[int, list[int]] = defaultdict(list)
        self.width = 0
        self._said: dict[tuple[int, int], str] = {}
        self._headed: dict[tuple[int, str], list[int]] = {}

    def add(self, index: int) -> None:
        """Take in the next cell; a merged one stands over all its rows and columns."""
        block = self.document.blocks[index]
        row, column = block.row or 0, block.column or 0
        self.rows[row].append(index)
        self.width = max(self.width, column + block.columns)
        for r in range(row, row + min(block.rows, 1000)):
            for c in range(column, column + min(block.columns, 200)):
                self.at.setdefault((r, c), index)

    def text(self, index: int) -> str:
        """The words of a cell."""
        block = self.document.blocks[index]
        return self.document.text[block.start : block.end].strip()

    def place(self, index: int) -> tuple[int, int]:
        """The row and column of a cell."""
        block = self.document.blocks[index]
        return block.row or 0, block.column or 0

    @cached_property
    def heads(self) -> list[tuple[int, int]]:
        """The runs of rows that head what is below them: first row, row behind the last."""
        found: list[tuple[int, int]] = []
        last = max(self.rows, default=0)
        for row in sorted(self.rows):
            on = bool(found) and found[-1][1] == row
            if row < last and (self._opens(row, first=row == 0) or (on and self._goes_on(row, found[-1][0]))):
                found[-1:] = [(found[-1][0], row + 1)] if on else [*found[-1:], (row, row + 1)]
        return found

    def _opens(self, row: int, *, first: bool) -> bool:
        cells = self.rows[row]
        if any(self._number(k) for k in cells if self.place(k)[1]):
            return False
        marked = all(self.document.blocks[k].header for k in cells)
        if first:
            return marked or len(cells) > 1 or self.document.blocks[cells[0]].columns > 1 or self.width == 1
        return marked and len(cells) > 1

    def _goes_on(self, row: int, top: int) -> bool:
        """Tell whether an unmarked row goes on with the head above: nothing of its own in the first column, or years."""
        cells = self.rows[row]
        if any(self._number(k) for k in cells):
            return False
        label = self.at.get((row, 0))
        if label is None or self.place(label)[0] < row:
            return bool(cells) and all(len(self.text(k)) <= LABEL for k in cells)
        dated = [k for k in cells if self.place(k)[1]]
        named = PLAIN_YEAR.fullmatch(self.text(label)) or (top, 0) not in self.at
        return bool(named and dated) and (
            all(DATED.fullmatch(self.text(k)) for k in dated) or (top, 0) not in self.at
        )

    def _number(self, index: int) -> bool:
        text = self.text(index)
        return bool(NUMBER.fullmatch(text)) and not DATED.fullmatch(text)

    def group(self, row: int) -> tuple[int, int] | None:
        """The head rows above a row."""
        k = bisect_right(self.heads, row, key=lambda group: group[1]) - 1
        return self.heads[k] if k >= 0 else None

    def is_head(self, row: int) -> bool:
        """Tell whether a row heads others."""
        k = bisect_right(self.heads, row, key=lambda group: group[0]) - 1
        return k >= 0 and row < self.heads[k][1]

    def over(self, index: int) -> list[int]:
        """The cells that head the column of a cell, the nearest first."""
        row, column = self.place(index)
        group = self.group(row)
        if group is None:
            return []
        found: list[int] = []
        for r in range(group[1] - 1, group[0] - 1, -1):
            c = column
            while (r, c) not in self.at and c > max(1, column - EMPTY) and r < group[1] - 1:
                c -= 1  # an empty cell beside a head that stands over several columns
            k = self.at.get((r, c))
            if k is not None and k not in found and k != index:
                found.append(k)
        return found

    def labels(self, index: int) -> list[int]:
        """The cells that head the row of a cell, the nearest first: those before its first number."""
        row, column = self.place(index)
        found: list[int] = []
        for c in range(min(column, 6)):
            k = self.at.get((row, c))
            if k is None or k in found or k == index:
                continue
            text = self.text(k)
            if UNIT_HEAD.fullmatch(self.head_text(k)) or len(text) > LABEL:
                continue
            if SERIAL.fullmatch(self.head_text(k)):
                continue
            if NUMBER.fullmatch(text) and k not in self.years:
                break
            found.append(k)
        return found[::-1]

    def section(self, index: int) -> int | None:
        """The row of one cell over the whole width that stands above a cell: it heads the rows below."""
        return self._sections.get(self.place(index)[0])

    @cached_property
    def _sections(self) -> dict[int, int]:
        found: dict[int, int] = {}
        now: int | None = None
        for row in sorted(self.rows):
            cells = self.rows[row]
            alone = len(cells) == 1 and self.place(cells[0])[1] == 0 and not self.is_head(row)
            wide = alone and (self.width > 2 or self.document.blocks[cells[0]].columns > 1)
            if wide and len(self.text(cells[0])) <= LABEL and not self._number(cells[0]):
                now = cells[0]
            elif now is not None:
                found[row] = now
        return found

    def head_text(self, index: int) -> str:
        """The words over a cell, the outermost first."""
        row, column = self.place(index)
        group = self.group(row)
        at = (group[0] if group else -1, column)
        if self.is_head(row):
            return " ".join(self.text(k) for k in reversed(self.over(index)))
        if at not in self._said:
            self._said[at] = " ".join(self.text(k) for k in reversed(self.over(index)))
        return self._said[at]

    def below(self, row: int, head: re.Pattern[str]) -> list[int]:
        """The cells of a row whose column's head is `head`."""
        group = self.group(row)
        if group is None:
            return []
        at = (group[0], head.pattern)
        if at not in self._headed:
            cells = [
                k for k in map(self.at.get, ((group[1] - 1, c) for c in range(self.width))) if k is not None
            ]
            columns = {
                c for k in cells for c in self._columns(k) if head.fullmatch(self._over_column(group, c))
            }
            self._headed[at] = sorted(columns)
        found = [self.at.get((row, c)) for c in self._headed[at]]
        return [k for k in found if k is not None]

    def _columns(self, index: int) -> range:
        column = self.place(index)[1]
        return range(column, column + min(self.document.blocks[index].columns, 200))

    def _over_column(self, group: tuple[int, int], column: int) -> str:
        found = [self.at.get((r, column)) for r in range(*group)]
        return " ".join(self.text(k) for k in dict.fromkeys(found) if k is not None)

    @cached_property
    def years(self) -> frozenset[int]:
        """The bare cells that are years: their head says so, or all cells of their column or row are."""
        lines: dict[tuple[str, int], list[int]] = defaultdict(list)
        bare = [k for cells in self.rows.values() for k in cells if NUMBER.fullmatch(self.text(k))]
        for k in bare:
            row, column = self.place(k)
            if self.is_head(row):
                continue
            lines["column", column].append(k)
            if column:
                lines["row", row].append(k)
        alike = {
            line
            for line, cells in lines.items()
            if all(YEAR.fullmatch(self.text(k)) for k in cells) and len({self.text(k) for k in cells}) > 1
        }
        return frozenset(k for k in bare if FOUR.fullmatch(self.text(k)) and self._year(k, alike))

    def _year(self, index: int, alike: set[tuple[str, int]]) -> bool:
        row, column = self.place(index)
        if self.is_head(row):
            return bool(DATED.fullmatch(self.text(index)))
        beside = self.at.get((row, 0)) if column else None
        over = self.head_text(index)
        label = self.text(beside) if beside is not None else ""
        dated = any(DATED.fullmatch(self.text(k)) for k in self.over(index))
        if SAYS_YEAR.search(over) and not COUNTS.search(over) and not dated:
            return True
        if SAYS_YEAR.search(label) and not COUNTS.search(label) and not NUMBER.fullmatch(label):
            return not DATED.fullmatch(label)
        if dated or (COUNTS.search(over) and column) or COUNTS.search(label):
            return False
        if column == 0 and not COUNTS.search(over) and YEAR.fullmatch(self.text(index)):
            return ("column", 0) in alike or not over
        return ("column", column) in alike or (("row", row) in alike and not over)

    def counts(self, index: int) -> bool:
        """Tell whether a cell is four bare digits that are no year."""
        text = self.text(index)
        if CUED.fullmatch(text):
            return bool(
                COUNTS.search(f"{self.head_text(index)} {' '.join(map(self.text, self.labels(index)))}")
            )
        return bool(FOUR.fullmatch(text)) and index not in self.years

    @cached_property
    def _numbered(self) -> dict[int, int]:
        """The column of the first number of each row, behind the first column."""
        found: dict[int, int] = {}
        for row, cells in self.rows.items():
            columns = [self.place(k)[1] for k in cells if self._number(k) and self.place(k)[1]]
            if columns:
                found[row] = min(columns)
        return found

    def names(self, index: int) -> bool:
        """Tell whether a cell only names a row or a column: its numbers are part of the name."""
        row, column = self.place(index)
        text = self.text(index)
        if SERIAL.fullmatch(self.head_text(index)):
            return True
        if len(text) > LABEL or self.width < 2:
            return False
        if self.is_head(row):
            return not self._number(index)
        return column < self._numbered.get(row, 0) and not NUMBER.fullmatch(text)

    @cached_property
    def turned(self) -> bool:
        """Tell whether the rows are the measures and the columns what they are measured of."""
        if not self.heads:
            return False
        tops = [k for r in range(*self.heads[0]) for k in self.rows.get(r, []) if self.place(k)[1]]
        tops = [k for k in tops if not UNIT_HEAD.fullmatch(self.text(k))]
        sides = [
            k
            for row, cells in self.rows.items()
            if not self.is_head(row)
            for k in cells
            if not self.place(k)[1]
        ]
        return (
            any(COUNTS.search(self.text(k)) for k in sides)
            and not any(COUNTS.search(self.text(k)) for k in tops)
            and not all(DATED.fullmatch(self.text(k)) for k in tops)
        )


def tables(document: Document) -> dict[int, Table]:
    """Return the tables of a document by their number."""
    found: dict[int, Table] = {}
    for index, block in enumerate(document.blocks):
        if block.kind == "table_cell" and block.table is not None:
            if block.table not in found:
                found[block.table] = Table(document)
            found[block.table].add(index)
    return found
