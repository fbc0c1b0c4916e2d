"""Tables of rows: what a cell's heads say of its number, through the real readers of HTML, CSV and Markdown."""

from typing import Any

import pytest

from headwater.extract import extract
from headwater.model import Figure, Record
from headwater.read import read

THREE = ("csv", "html", "md")
TYPES = {"csv": "text/csv", "html": "text/html", "md": "text/markdown"}


def figures(written: str, kind: str) -> list[Figure]:
    payload = written.encode()
    record = Record(
        uri=f"urn:headwater:file:t.{kind}",
        file=f"t.{kind}",
        url=None,
        payload="0" * 64,
        length=len(payload),
        media_type=TYPES[kind],
        captured_at="2026-01-01T00:00:00Z",
    )
    return [s for s in extract(read(record, payload)) if isinstance(s, Figure)]


def csv(rows: list[list[str]]) -> str:
    return "\n".join(",".join(f'"{c}"' if "," in c else c for c in row) for row in rows) + "\n"


def html(rows: list[list[str]], caption: str = "", heads: int = 1, lang: str = "en") -> str:
    """A cell "name>2" stands over two columns, "namev2" over two rows; "" is left out beside them."""
    body = ""
    for r, row in enumerate(rows):
        tag = "th" if r < heads else "td"
        body += "<tr>"
        for cell in row:
            if cell == "^":
                continue
            words, _, columns = cell.partition(">")
            words, _, down = words.partition("|")
            wide = (f" colspan={columns}" if columns else "") + (f" rowspan={down}" if down else "")
            body += f"<{tag}{wide}>{words}</{tag}>"
        body += "</tr>"
    said = f"<caption>{caption}</caption>" if caption else ""
    return f"<html lang={lang}><body><h1>Report</h1><table>{said}{body}</table></body></html>"


def markdown(rows: list[list[str]], above: str = "") -> str:
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    lines.insert(1, "|" + "---|" * len(rows[0]))
    return (above + "\n\n" if above else "") + "\n".join(lines) + "\n"


PLAIN = [
    # rows; then per figure: low, unit, measure, as_of, modifiers; read from CSV, HTML and Markdown alike
    # bare four digits under a head that counts are no years
    ([["County", "Households"], ["Ash", "1000"], ["Birch", "1200"], ["Cole", "88"]],
     [(1000, "household", "Households", None, ("Ash",)), (1200, "household", "Households", None, ("Birch",)), (88, "household", "Households", None, ("Cole",))]),
    # years under a head of years date their rows and count nothing
    ([["Year", "Households"], ["2017", "1900"], ["2018", "2010"]],
     [(1900, "household", "Households", "2017", ()), (2010, "household", "Households", "2018", ())]),
    # years head the columns
    ([["County", "2017", "2018"], ["Ash", "1850", "2031"], ["Birch", "340", "1999"]],
     [(1850, None, "Ash", "2017", ()), (2031, None, "Ash", "2018", ()), (340, None, "Birch", "2017", ()), (1999, None, "Birch", "2018", ())]),
    # the row's head is a name
    ([["County", "Households"], ["County 0", "45"], ["County 12", "1300"]],
     [(45, "household", "Households", None, ("County 0",)), (1300, "household", "Households", None, ("County 12",))]),
    # a column of years that is no date of the others
    ([["Village", "Founded", "Households"], ["Ash", "1955", "1020"], ["Birch", "1960", "340"]],
     [(1020, "household", "Households", None, ("Ash",)), (340, "household", "Households", None, ("Birch",))]),
    # numbers of rows are no figures
    ([["No.", "Village", "Officials"], ["1", "Ash", "12"], ["2", "Birch", "1500"]],
     [(12, "person", "Officials", None, ("Ash",)), (1500, "person", "Officials", None, ("Birch",))]),
    # each column its own unit
    ([["Year", "Output (million yuan)", "Officials (persons)", "Share (%)"], ["2016", "12.5", "1100", "34.2"]],
     [(12500000, "yuan", "Output", "2016", ()), (1100, "person", "Officials", "2016", ()), (34.2, "percent", "Share", "2016", ())]),
    # a scale alone
    ([["Year", "Households (thousand)"], ["2016", "12"]], [(12000, "household", "Households", "2016", ())]),
    # thousands in figures
    ([["Year", "Visits ('000)"], ["2016", "1200"]], [(1200000, "visit", "Visits", "2016", ())]),
    # of which
    ([["Item", "2018"], ["Officials", "1500"], ["of which: women", "600"], ["Total", "1500"]],
     [(1500, "person", "Officials", "2018", ()), (600, "person", "women", "2018", ("Officials",)), (1500, None, "Total", "2018", ())]),
    # marks of footnotes, and cells without a number
    ([["County", "Households"], ["Ash", "1,234*"], ["Birch", "1,300ᵃ"], ["Cole", "–"], ["Dene", "n/a"], ["Elm", ".."], ["Fenn", "0"], ["Gale", "1200†"]],
     [(1234, "household", "Households", None, ("Ash",)), (1300, "household", "Households", None, ("Birch",)), (0, "household", "Households", None, ("Fenn",)), (1200, "household", "Households", None, ("Gale",))]),
    # brackets are below zero where money stands
    ([["Year", "Balance (million yuan)"], ["2016", "(1,234)"], ["2017", "55"]],
     [(-1234000000, "yuan", "Balance", "2016", ()), (55000000, "yuan", "Balance", "2017", ())]),
    # ranges in cells
    ([["Village", "Wage (yuan per day)"], ["Ash", "20–50"]], [(20, "yuan", "Wage", None, ("Ash",))]),
    # a table on its side
    ([["Measure", "Ashfold", "Millby"], ["Year", "2017", "2018"], ["Households", "1200", "1300"]],
     [(1200, "household", "Households", "2017", ("Ashfold",)), (1300, "household", "Households", "2018", ("Millby",))]),
    # without a head
    ([["Officials sent", "1,700"], ["Villages reached", "1008"]],
     [(1700, "person", "Officials sent", None, ()), (1008, "village", "Villages reached", None, ())]),
    # Chinese: households, not years
    ([["县", "户数"], ["甲县", "1000"], ["乙县", "2018"]],
     [(1000, "household", "户数", None, ("甲县",)), (2018, "household", "户数", None, ("乙县",))]),
    # 万元 in the head
    ([["年份", "资金（万元）", "干部（人）"], ["2017年", "1200", "1500"], ["2018年", "3.5", "88"]],
     [(12000000, "yuan", "资金", "2017", ()), (1500, "person", "干部", "2017", ()), (35000, "yuan", "资金", "2018", ()), (88, "person", "干部", "2018", ())]),
    # bare years below 年份
    ([["年份", "结对户数（万户）"], ["2017", "110"], ["2018", "112"]],
     [(1100000, "household", "结对户数", "2017", ()), (1120000, "household", "结对户数", "2018", ())]),
    # a column of units, parts and a whole
    ([["指标", "单位", "2018年"], ["干部", "人", "1500"], ["其中：女干部", "人", "600"], ["合计", "万元", "2010"]],
     [(1500, "person", "干部", "2018", ()), (600, "person", "女干部", "2018", ("干部",)), (20100000, "yuan", "合计", "2018", ())]),
    # traditional script
    ([["年度", "經費（萬元）", "戶數"], ["2016", "1200", "1850"]],
     [(12000000, "yuan", "經費", "2016", ()), (1850, "household", "戶數", "2016", ())]),
    # ratio columns
    ([["县", "占比（%）", "人口（万人）"], ["甲县", "45.2", "31"]],
     [(45.2, "percent", "占比", None, ("甲县",)), (310000, "person", "人口", None, ("甲县",))]),
    # a rate in the head
    ([["县", "人均收入（元/人）"], ["甲县", "8742"]], [(8742, "yuan", "人均收入", None, ("甲县",))]),
    # Uyghur
    ([["يىل", "ئائىلە سانى"], ["2017", "1200"], ["2018", "1300"]],
     [(1200, "household", "ئائىلە سانى", "2017", ()), (1300, "household", "ئائىلە سانى", "2018", ())]),
    # Uyghur units in brackets
    ([["يىل", "مەبلەغ (مىليون يۈەن)"], ["2017", "12"]], [(12000000, "yuan", "مەبلەغ", "2017", ())]),
    # Uyghur names of rows
    ([["ناھىيە", "كادىر (نەپەر)"], ["1-ناھىيە", "1500"]], [(1500, "person", "كادىر", None, ("1-ناھىيە",))]),
]  # fmt: skip


def short(figure: Figure) -> tuple[Any, ...]:
    return (
        float(figure.quantity.low) if figure.quantity.low is not None else None,
        figure.quantity.unit,
        figure.measure.text,
        figure.as_of or figure.period,
        figure.measure.modifiers,
    )


@pytest.mark.parametrize("kind", THREE)
@pytest.mark.parametrize(("rows", "expected"), PLAIN)
def test_the_heads_say_what_a_cell_counts(
    rows: list[list[str]], expected: list[tuple[Any, ...]], kind: str
) -> None:
    made = {"csv": csv, "html": html, "md": markdown}[kind](rows)
    assert [short(f) for f in figures(made, kind)] == expected


MERGED = [
    # the years in the second row of the head date each of their columns
    (html([["County|2", "Funds (million yuan)>2", "Households>2"], ["2017", "2018", "2017", "2018"], ["Ash", "1200", "2031", "1850", "88"]], heads=2),
     [(1200e6, "yuan", "Funds", "2017"), (2031e6, "yuan", "Funds", "2018"), (1850, "household", "Households", "2017"), (88, "household", "Households", "2018")]),
    # the same, in Chinese
    (html([["县|2", "资金（万元）>2", "户数>2"], ["2017年", "2018年", "2017年", "2018年"], ["甲县", "1200", "2031", "1850", "88"]], heads=2, lang="zh"),
     [(1200e4, "yuan", "资金", "2017"), (2031e4, "yuan", "资金", "2018"), (1850, "household", "户数", "2017"), (88, "household", "户数", "2018")]),
    # without marks, in a sheet of commas: empty cells beside a merged head
    (csv([["County", "Funds", "", "Households", ""], ["", "2017", "2018", "2017", "2018"], ["Ash", "1200", "2031", "1850", "88"]]),
     [(1200, None, "Funds", "2017"), (2031, None, "Funds", "2018"), (1850, "household", "Households", "2017"), (88, "household", "Households", "2018")]),
    # the year above, Men and Women below it
    (html([["County|2", "2031>2"], ["Men", "Women"], ["Ash", "1100", "1200"]], heads=2),
     [(1100, "person", "Men", "2031"), (1200, "person", "Women", "2031")]),
    # heads of rows merged over several rows
    (html([["County", "Year", "Households"], ["Ash|2", "2017", "1200"], ["2018", "1300"]]),
     [(1200, "household", "Households", "2017"), (1300, "household", "Households", "2018")]),
    # a row over the whole width heads those below
    (html([["County", "Men", "Women"], ["2016>3"], ["Ash", "10", "20"], ["2017>3"], ["Ash", "30", "40"]]),
     [(10, "person", "Men", "2016"), (20, "person", "Women", "2016"), (30, "person", "Men", "2017"), (40, "person", "Women", "2017")]),
    # the unit and the year in the caption
    (html([["County", "Officials"], ["Ash", "12"]], caption="Officials sent, 2018 (thousand)"),
     [(12000, "person", "Officials", "2018")]),
    # Uyghur: merged head
    (html([["ناھىيە|2", "ئائىلە>2"], ["2017-يىل", "2018-يىل"], ["ئا ناھىيەسى", "1200", "1300"]], heads=2, lang="ug"),
     [(1200, "household", "ئائىلە", "2017"), (1300, "household", "ئائىلە", "2018")]),
]  # fmt: skip


@pytest.mark.parametrize(("written", "expected"), MERGED)
def test_heads_of_several_rows(written: str, expected: list[tuple[Any, ...]]) -> None:
    found = figures(written, "html" if written.startswith("<") else "csv")
    assert [short(f)[:4] for f in found] == expected


LINES = [
    # the line above; rows; low, unit of each
    ("Unit: 1,000 persons", [["Year", "Trainees"], ["2017", "12"]], [(12000, "person")]),
    ("(in millions of yuan)", [["Year", "Funds"], ["2017", "12"]], [(12e6, "yuan")]),
    ("单位：万元", [["年份", "投资"], ["2017", "12"]], [(120000, "yuan")]),
    ("單位：萬元", [["年份", "投資"], ["2017", "12"]], [(120000, "yuan")]),
    # money is no unit of households
    ("单位：万元", [["年份", "投资", "户数"], ["2017", "12", "1200"]], [(120000, "yuan"), (1200, "household")]),
    # two units: each column takes its own
    ("单位：万元、人", [["年份", "投资", "干部"], ["2017", "12", "1200"]], [(120000, "yuan"), (1200, "person")]),
    ("Unit: million yuan, persons", [["Year", "Funds", "Officials"], ["2017", "12", "1200"]], [(12e6, "yuan"), (1200, "person")]),
    ("(%)", [["Year", "Share"], ["2017", "12.5"]], [(12.5, "percent")]),
    ("بىرلىكى: مىليون يۈەن", [["يىل", "مەبلەغ"], ["2017", "12"]], [(12e6, "yuan")]),
]  # fmt: skip


@pytest.mark.parametrize(("line", "rows", "expected"), LINES)
def test_the_line_above_gives_the_unit(
    line: str, rows: list[list[str]], expected: list[tuple[Any, ...]]
) -> None:
    assert [short(f)[:2] for f in figures(markdown(rows, line), "md")] == expected


FOUND = [
    # what a hostile reader tried: kind, table, then low, unit, measure, as_of
    # measures head the rows, years the columns: no number is a year
    ("csv", csv([["County", "2017", "2018"], ["Households", "1000", "1200"], ["Officials", "1500", "2000"]]),
     [(1000, "household", "Households", "2017"), (1200, "household", "Households", "2018"), (1500, "person", "Officials", "2017"), (2000, "person", "Officials", "2018")]),
    # a unit in its own column is no figure
    ("csv", csv([["Indicator", "Unit", "2017"], ["Households paired", "10,000 households", "31"]]),
     [(310000, "household", "Households paired", "2017")]),
    # a part takes the unit of its whole
    ("csv", csv([["指标", "2017年"], ["年末总人口（万人）", "2031"], ["其中：女", "1100"]]),
     [(20310000, "person", "年末总人口", "2017-12-31"), (11000000, "person", "女", "2017")]),
    # days and months head rows
    ("csv", csv([["Date", "Visitors"], ["2018-05-01", "1999"], ["2018-05-02", "2000"]]),
     [(1999, "person", "Visitors", "2018-05-01"), (2000, "person", "Visitors", "2018-05-02")]),
    ("csv", csv([["Month", "Visitors"], ["May 2018", "1999"]]), [(1999, "person", "Visitors", "2018-05")]),
    # the year that is compared with is not that of the growth
    ("csv", csv([["Year", "Change from 2016 (%)"], ["2017", "+4.5"]]), [(4.5, "percent", "Change", "2017")]),
    # bounds before four digits
    ("csv", csv([["County", "Officials"], ["Ash", "over 1800"]]), [(None, "person", "Officials", None)]),
    # a long cell says itself what it counts
    ("html", html([["Item", "Detail"], ["The team visited 1,200 households in 2017.", "Good"]]),
     [(1200, "household", "households", "2017")]),
    # the caption says what is counted where the heads say place and year
    ("html", html([["County", "2017"], ["Ash County", "1200"]], caption="Table 2. Households paired, by county"),
     [(1200, "household", "Households paired", "2017")]),
    ("html", html([["县", "2017年"], ["甲县", "12"]], caption="表2 各县结对户数（万户）", lang="zh"),
     [(120000, "household", "各县结对户数", "2017")]),
    # telephones and rooms stay none
    ("html", html([["Name", "Phone", "Office"], ["Desk A", "010 6512 3456", "Room 1200"]]), []),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "written", "expected"), FOUND)
def test_tables_that_mislead(kind: str, written: str, expected: list[tuple[Any, ...]]) -> None:
    found = figures(written, kind)
    got = [(short(f)[0] if f.quantity.bound == "exact" else None, *short(f)[1:4]) for f in found]
    assert got == expected


PLACES = [
    # rows, then the place of each figure
    ([["Village", "Households"], ["Ashfold", "1200"]], ["Ashfold"]),
    ([["Year", "Village", "Households"], ["2017", "Ashfold", "1200"]], ["Ashfold"]),
    ([["Village", "Ashfold", "Millby"], ["Households", "1200", "340"]], ["Ashfold", "Millby"]),
    ([["村", "户数"], ["石塘村", "1200"]], ["石塘村"]),
]


@pytest.mark.parametrize("kind", THREE)
@pytest.mark.parametrize(("rows", "expected"), PLACES)
def test_the_head_of_a_row_is_its_place(rows: list[list[str]], expected: list[str], kind: str) -> None:
    made = {"csv": csv, "html": html, "md": markdown}[kind](rows)
    assert [f.place for f in figures(made, kind)] == expected


def test_why_names_the_head() -> None:
    (found,) = figures(csv([["Year", "Output (million yuan)"], ["2019", "1200"]]), "csv")
    assert "measure: the column's head 'Output'" in found.why
    assert "unit: the column's head 'Output (million yuan)'" in found.why


def test_a_row_of_totals_is_the_whole() -> None:
    *_, found = figures(csv([["县", "户数"], ["甲县", "1000"], ["合计", "1000"]]), "csv")
    assert "measure: the row of totals '合计': the whole" in found.why
