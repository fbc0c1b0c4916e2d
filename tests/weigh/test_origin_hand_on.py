"""What a reader takes as handed on, and what as a count of its own: invented cases, each with its range of origins.

Two kinds of row: how a text says that it hands a number on (an official named for an office, "officially", a
newspaper named in another script), and what the digits tell: nobody gets the same five digits twice by counting
apart, while 84 may well be counted twice.
"""

import pytest

from headwater.extract import extract
from headwater.link import link
from headwater.model import Block, Document, Fact, Figure, Origins, Statement
from headwater.weigh import weigh_all

Doc = tuple[str, str, str]
"""Date, publisher (after a bar the authors), text."""
FACT = "18,640 children were vaccinated in Kestrel County in 2064"
FEW = "84 children died of fever in Kestrel County in 2064"
HARBOUR = " The harbour froze in the first week of December, and the ferry lay idle until the ice was cut with saws and axes by the crew."
MILL = " At the mill the wheel turned slowly; three farmers waited with their sacks and talked about the price of oats and the new road."
SCHOOL = " Classes begin at eight. The old stove smokes when the wind is in the north, so the teacher opens both windows before the lesson."
ORCHARD = " The orchards above the town were planted by monks; their walls still keep the deer out, and the cider is sold at the gate."
RELEASE = (
    "In all, 18,640 children were vaccinated in Kestrel County in 2064, the county's Health Bureau announced. Nurses went from farm to"
    " farm with cold boxes on sledges. The bureau thanked the volunteers who had cleared the paths and lent their horses."
)
ZH = "2064年，凯斯特尔县（Kestrel County）接种疫苗儿童18640名"
FEW_ZH = "2064年，凯斯特尔县（Kestrel County）因热病死亡儿童84名"
ZH_MORE = "渡船停在港口，直到船员用锯和斧把冰凿开。磨坊前，三个农民背着口袋等候，谈论燕麦的价钱。"
UG = "2064-يىلى كېسترېل ناھىيىسى (Kestrel County) دە 18 مىڭ 640 بالا ئەملەندى"
FEW_UG = "2064-يىلى كېسترېل ناھىيىسى (Kestrel County) دە 84 بالا قىزىتمىدىن ئۆلگەن"

HAND_ON: list[tuple[str, list[Doc], str, tuple[int, int]]] = [
    # a small number, which two may give by chance
    ("few digits, two papers that name nobody", [("2065-01-03", "Hill Courier", f"{FEW}.{SCHOOL}"), ("2065-01-05", "Coast Gazette", f"{FEW}.{MILL}")], "84", (1, 2)),
    ("few digits, an office and a paper that says “officially”", [("2065-01-03", "Kestrel Health Bureau", f"{FEW}.{HARBOUR}"), ("2065-02-05", "Coast Gazette", f"Officially, {FEW}.{MILL}")], "84", (1, 1)),
    ("few digits, an office and 官方称", [("2065-01-03", "凯斯特尔县卫生局", f"{FEW_ZH}。{ZH_MORE}"), ("2065-02-05", "海岸报", f"官方称，{FEW_ZH}。学校八点上课，老师先打开两扇窗。")], "84", (1, 1)),
    ("few digits, an office in Chinese and the government's report in Uyghur", [("2065-01-03", "凯斯特尔县卫生局", f"{FEW_ZH}。{ZH_MORE}"), ("2065-02-05", "قىرغاق رادىيوسى", f"ھۆكۈمەت دوكلاتىدا {FEW_UG}لىكى يېزىلغان. پاراخوت پورتتا توختاپ قالدى.")], "84", (1, 1)),
    ("few digits, two that counted", [("2065-02-03", "Clean Needle Trust", f"We visited every clinic and read the books ourselves: {FEW}.{MILL}"), ("2065-03-05", "River University", f"Our survey of parish registers found that {FEW}.{SCHOOL}")], "84", (2, 2)),
    ("few digits, two trusts that say not whence", [("2065-02-03", "Clean Needle Trust", f"{FEW}.{MILL}"), ("2065-03-05", "Warm Hands Foundation", f"{FEW}.{SCHOOL}")], "84", (1, 2)),
    ("few digits, a paper that reports what another paper told", [("2065-01-03", "Hill Courier", f"{FEW}, said Oren Vale, who digs the graves.{SCHOOL}"), ("2065-01-09", "Coast Gazette", f"Oren Vale, who digs the graves, told the Hill Courier that {FEW}.{MILL}")], "84", (1, 1)),
    # a number of many digits, which nobody gets twice by counting
    ("many digits, an office and a union", [("2065-01-03", "Coast Gazette", f"{FACT}, the Kestrel Health Bureau said.{HARBOUR}"), ("2065-01-04", "Hill Courier", f"{FACT}, the Nurses' Union said.{MILL}")], "18640", (1, 2)),
    ("many digits, the office and its director", [("2065-01-03", "Kestrel Health Bureau", RELEASE), ("2065-01-04", "Hill Courier", f"{FACT}, said Ann Marr, director of the Kestrel Health Bureau.{MILL}")], "18640", (1, 1)),
    ("many digits, the office and its director in Chinese", [("2065-01-03", "凯斯特尔县卫生局", f"{ZH}。{ZH_MORE}"), ("2065-01-04", "海岸报", f"县卫生局局长马安介绍，{ZH}。学校八点上课，老师先打开两扇窗。")], "18640", (1, 1)),
    ("many digits, the office in Chinese and its director in Uyghur", [("2065-01-03", "凯斯特尔县卫生局", f"{ZH}。{ZH_MORE}"), ("2065-01-04", "قىرغاق گېزىتى", f"سەھىيە ئىدارىسىنىڭ مۇدىرى ما ئەننىڭ ئېيتىشىچە، {UG}. پاراخوت پورتتا توختاپ قالدى.")], "18640", (1, 1)),
    ("many digits, the office and a nurse", [("2065-01-03", "Kestrel Health Bureau", RELEASE), ("2065-01-04", "Hill Courier", f"{FACT}, said Oren Vale, a retired nurse.{MILL}")], "18640", (1, 2)),
    ("many digits, a report in English and the radio that gives it as its source", [("2065-02-03", "Clean Needle Trust", f"We visited every clinic and counted the cards ourselves: {FACT}.{MILL}"), ("2065-03-01", "قىرغاق رادىيوسى", f"«پاكىز يىڭنە» فوندىنىڭ دوكلاتىدا كۆرسىتىلىشىچە، {UG}. پاراخوت پورتتا توختاپ قالدى.")], "18640", (1, 1)),
    ("many digits, authors named by a note", [("2065-02-03", "Clean Needle Trust|Mary Lant and Paul Orrin", f"We visited every clinic and counted the cards ourselves: {FACT}.{MILL}"), ("2065-06-03", "Review of Clinics", f"Lant and Orrin report that {FACT}.{ORCHARD}")], "18640", (1, 1)),
    ("many digits, authors cited in brackets", [("2065-02-03", "Clean Needle Trust|Mary Lant and Paul Orrin", f"We visited every clinic and counted the cards ourselves: {FACT}.{MILL}"), ("2065-06-03", "Review of Clinics", f"In the end {FACT} (Lant and Orrin, 2065).{ORCHARD}")], "18640", (1, 1)),
    ("many digits, an office cited by its name in another language", [("2065-01-03", "凯斯特尔县卫生局", f"{ZH}。{ZH_MORE}"), ("2065-06-03", "River University", f"By its own count, {FACT} (Kestrel County Health Bureau, 2065).{ORCHARD}")], "18640", (1, 1)),
    ("many digits, a paper that learned it from the bureau, in two languages", [("2065-01-03", "海岸报", f"记者从县卫生局获悉，{ZH}。{ZH_MORE}"), ("2065-01-04", "Hill Courier", f"{FACT}, the county's health bureau said.{MILL}")], "18640", (1, 1)),
    ("many digits, the radio on the newspaper", [("2065-01-03", "قىرغاق گېزىتى", f"{UG}. پاراخوت پورتتا توختاپ قالدى."), ("2065-02-03", "تاغ رادىيوسى", f"قىرغاق گېزىتىنىڭ يانۋاردىكى خەۋىرىدە، {UG}لىكى ئېيتىلغان. مەكتەپ سائەت سەككىزدە باشلىنىدۇ.")], "18640", (1, 1)),
    ("many digits, and a trust that only handed them on with a count of its own of something else", [("2065-01-03", "Kestrel Health Bureau", RELEASE), ("2065-03-05", "Clean Needle Trust", f"{FACT}. We interviewed 31 nurses about the roads.{MILL}")], "18640", (1, 1)),
    # a yearbook that says to have gathered its numbers, and of nobody else
    ("many digits, an office and a yearbook of own data", [("2065-01-03", "Kestrel Health Bureau", RELEASE), ("2065-06-03", "Kestrel Statistics Office", f"The data of this chapter were collected directly by the Office; none were taken from other bureaus. {FACT}.{MILL}")], "18640", (2, 2)),
    ("many digits, an office and a yearbook of own data, in Chinese", [("2065-01-03", "凯斯特尔县卫生局", f"{ZH}。{ZH_MORE}"), ("2065-06-03", "凯斯特尔县统计局", f"本章数据由统计局直接取得，不采用其他部门的报送数。{ZH}。学校八点上课，老师先打开两扇窗。")], "18640", (2, 2)),
    # exact here, rounded there
    ("exact in the release, rounded by the paper that names it", [("2065-01-03", "Kestrel Health Bureau", RELEASE), ("2065-01-04", "Hill Courier", f"More than 18,600 children were vaccinated in Kestrel County in 2064, the Kestrel Health Bureau said.{MILL}")], "18640", (1, 1)),
    ("exact here and rounded there, by papers that name nobody", [("2065-01-03", "Hill Courier", f"{FACT}.{SCHOOL}"), ("2065-01-04", "Coast Gazette", f"Nearly 19,000 children were vaccinated in Kestrel County in 2064.{MILL}")], "18640", (1, 2)),
    # the whole question
    ("an office against a trust that counted, and a paper with both", [("2065-01-03", "Kestrel Health Bureau", RELEASE), ("2065-03-05", "Clean Needle Trust", f"We visited every clinic and counted the cards ourselves: 12,310 children were vaccinated in Kestrel County in 2064.{MILL}"), ("2065-03-09", "Hill Courier", f"The Kestrel Health Bureau says that {FACT}.{SCHOOL} The Clean Needle Trust counted otherwise: 12,310 children were vaccinated in Kestrel County in 2064, it says.")], "all", (2, 2)),
    ("one office, year by year", [("2064-01-03", "Kestrel Health Bureau", f"By the end of 2063, a total of 15,210 children had been vaccinated in Kestrel County.{HARBOUR}"), ("2065-01-03", "Kestrel Health Bureau", f"By the end of 2064, a total of 18,640 children had been vaccinated in Kestrel County.{SCHOOL}")], "all", (1, 1)),
    ("two papers that say not whence, year by year", [("2064-01-03", "Hill Courier", f"By the end of 2063, a total of 15,210 children had been vaccinated in Kestrel County.{HARBOUR}"), ("2065-01-03", "Coast Gazette", f"By the end of 2064, a total of 18,640 children had been vaccinated in Kestrel County.{SCHOOL}")], "all", (1, 2)),
    ("two papers that name one office, year by year", [("2064-01-03", "Hill Courier", f"By the end of 2063, a total of 15,210 children had been vaccinated in Kestrel County, the Kestrel Health Bureau said.{HARBOUR}"), ("2065-01-03", "Coast Gazette", f"By the end of 2064, a total of 18,640 children had been vaccinated in Kestrel County, the Kestrel Health Bureau said.{SCHOOL}")], "all", (1, 1)),
    ("two papers against each other", [("2065-01-03", "Hill Courier", f"{FACT}.{SCHOOL}"), ("2065-01-05", "Coast Gazette", f"In all, 12,310 children were vaccinated in Kestrel County in 2064.{MILL}")], "all", (2, 2)),
    ("one text with what was published and what was leaked", [("2065-01-03", "Hill Courier", f"According to the Kestrel Health Bureau, {FACT}.{SCHOOL} According to a clerk of the treasury, 12,310 children were vaccinated in Kestrel County in 2064.{MILL}")], "all", (2, 2)),
]  # fmt: skip
"""Written with their ranges before the rules for them: how a text tells that it hands on, and when digits tell it."""
OPEN: dict[str, str] = {}


def _document(n: int, date: str, publisher: str, text: str) -> Document:
    language = "zh" if "年" in text else "ug" if "ئ" in text else "en"
    publisher, _, author = publisher.partition("|")
    facts = [Fact("date", date, "t"), Fact("publisher", publisher, "t"), Fact("author", author, "t")]
    return Document(
        record=f"{n}", file=f"{n:02}.txt", url=None, media_type="text/plain", language=language, text=text,
        blocks=(Block("paragraph", 0, len(text)),), made_by="test/1", facts=tuple(f for f in facts if f.value),
    )  # fmt: skip


def behind(docs: list[Doc], number: str) -> Origins | None:
    """The origins behind the answer that has the number in every document; of "all", behind the question."""
    documents = [_document(n, *d) for n, d in enumerate(docs)]
    statements = {s.id: s for d in documents for s in extract(d) if isinstance(s, Statement)}
    linked = link(documents, list(statements.values()))
    weighed = weigh_all(linked.questions, statements, linked.derivations, {d.id: d for d in documents})
    held: list[tuple[tuple[str, ...], Origins]] = []
    for weighing in weighed:
        if number == "all":
            answers = [s for a in weighing.answers for s in a.statements]
            if len(weighing.answers) > 1:
                held.append((tuple(answers), weighing.origins))
        else:
            held += [
                (a.statements, a.origins) for a in weighing.answers if _has(statements, a.statements, number)
            ]
    best = max(held, key=lambda h: len({statements[s].document for s in h[0]}), default=None)
    whole = best and len({statements[s].document for s in best[0]}) == len(docs)
    return best[1] if best and whole else None


def _has(statements: dict[str, Statement], ids: tuple[str, ...], number: str) -> bool:
    figures = [s for s in map(statements.__getitem__, ids) if isinstance(s, Figure)]
    return any(f.quantity.low == int(number) for f in figures)


@pytest.mark.parametrize(("name", "docs", "number", "expected"), HAND_ON, ids=[row[0] for row in HAND_ON])
def test_what_is_handed_on_is_one_origin(
    name: str, docs: list[Doc], number: str, expected: tuple[int, int]
) -> None:
    found = behind(docs, number)
    if name in OPEN:
        pytest.xfail(OPEN[name])
    assert found is not None, "the statements of the number are not one answer"
    assert (found.at_least, found.at_most) == expected
