"""Origins behind one number: thirty-four invented cases and the range that a careful reader would give.

Rows and ranges were written before Headwater was run on them; those where it differs are named in `OPEN`, with why.
The number asked about is always 18,640. What a pair leaves undetermined counts one at least and two at most. Eight
ranges were narrowed when readers of four cases counted otherwise: five digits that agree are one count, whoever
prints them, unless one says to have counted; numbers of few digits stand in `test_origin_hand_on.py`.
"""

import pytest

from headwater.extract import extract
from headwater.link import link
from headwater.model import Block, Document, Fact, Origins, Statement
from headwater.weigh import weigh_all

Doc = tuple[str, str, str]
"""Date, publisher, text."""
FACT = "18,640 children were vaccinated in Kestrel County in 2064"
HARBOUR = " The harbour froze in the first week of December, and the ferry lay idle until the ice was cut with saws and axes by the crew."
MILL = " At the mill the wheel turned slowly; three farmers waited with their sacks and talked about the price of oats and the new road."
SCHOOL = " Classes begin at eight. The old stove smokes when the wind is in the north, so the teacher opens both windows before the lesson."
ORCHARD = " The orchards above the town were planted by monks; their walls still keep the deer out, and the cider is sold at the gate."
RELEASE = (
    "In all, 18,640 children were vaccinated in Kestrel County in 2064, the county's Health Bureau announced. Nurses went from farm to"
    " farm with cold boxes on sledges. The bureau thanked the volunteers who had cleared the paths and lent their horses."
)
ZH = "2064年，凯斯特尔县（Kestrel County）接种疫苗儿童18640名"
ZH_MORE = "渡船停在港口，直到船员用锯和斧把冰凿开。磨坊前，三个农民背着口袋等候，谈论燕麦的价钱。"
UG = "2064-يىلى كېسترېل ناھىيىسى (Kestrel County) دە 18 مىڭ 640 بالا ئەملەندى"

TABLE: list[tuple[str, list[Doc], tuple[int, int]]] = [
    ("one document says it twice", [("2065-01-03", "Kestrel Health Bureau", f"{FACT}.{HARBOUR} To repeat: {FACT}.")], (1, 1)),
    ("two papers name one office", [("2065-01-03", "Coast Gazette", f"{FACT}, the Kestrel Health Bureau said.{HARBOUR}"), ("2065-01-04", "Hill Courier", f"According to the Kestrel Health Bureau, {FACT}.{MILL}")], (1, 1)),
    ("an office and the paper that quotes it", [("2065-01-03", "Kestrel Health Bureau", RELEASE), ("2065-01-05", "Coast Gazette", f"According to the Kestrel Health Bureau, {FACT}.{MILL}")], (1, 1)),
    ("an office and a paper that names nobody", [("2065-01-03", "Kestrel Health Bureau", RELEASE), ("2065-01-05", "Coast Gazette", f"{FACT}.{MILL}")], (1, 1)),
    ("two papers that name nobody", [("2065-01-03", "Hill Courier", f"{FACT}.{SCHOOL}"), ("2065-01-05", "Coast Gazette", f"Some {FACT}.{MILL}")], (1, 1)),
    ("a trust that counted, and the office", [("2065-01-03", "Kestrel Health Bureau", RELEASE), ("2065-03-05", "Clean Needle Trust", f"We visited every clinic and counted the cards ourselves: {FACT}.{MILL}")], (2, 2)),
    ("a trust that cites the office", [("2065-01-03", "Kestrel Health Bureau", RELEASE), ("2065-03-05", "Clean Needle Trust", f"The Kestrel Health Bureau reported that {FACT}.{MILL}")], (1, 1)),
    ("two trusts that counted", [("2065-02-03", "Clean Needle Trust", f"We visited every clinic and counted the cards ourselves: {FACT}.{MILL}"), ("2065-03-05", "River University", f"Our survey of school registers found that {FACT}.{SCHOOL}")], (2, 2)),
    ("a survey, and the paper that reports it", [("2065-02-03", "River University", f"Our survey of school registers found that {FACT}.{SCHOOL}"), ("2065-02-09", "Hill Courier", f"A survey by River University found that {FACT}.{ORCHARD}")], (1, 1)),
    ("two named speakers", [("2065-01-03", "Coast Gazette", f"{FACT}, the Kestrel Health Bureau said.{HARBOUR}"), ("2065-01-04", "Hill Courier", f"{FACT}, the Nurses' Union said.{MILL}")], (1, 2)),
    ("a named office and unnamed officials", [("2065-01-03", "Coast Gazette", f"{FACT}, the Kestrel Health Bureau said.{HARBOUR}"), ("2065-01-04", "Hill Courier", f"{FACT}, officials said.{MILL}")], (1, 1)),
    ("unnamed officials in two papers", [("2065-01-03", "Coast Gazette", f"{FACT}, an official said.{HARBOUR}"), ("2065-01-04", "Hill Courier", f"{FACT}, officials said.{MILL}")], (1, 1)),
    ("an agency's text in two papers", [("2065-01-03", "Coast Gazette", f"KESTREL (Reuters) - {RELEASE}"), ("2065-01-03", "Hill Courier", f"KESTREL (Reuters) - {RELEASE}")], (1, 1)),
    ("two agencies that name one ministry", [("2065-01-03", "Associated Press", f"{FACT}, the Ministry of Health said.{HARBOUR}"), ("2065-01-03", "AFP", f"According to the Ministry of Health, {FACT}.{MILL}")], (1, 1)),
    ("state media that quote their agency, in Chinese", [("2065-01-03", "新华社", f"{ZH}。{ZH_MORE}"), ("2065-01-04", "人民日报", f"据新华社报道，{ZH}。学校八点上课，老师先打开两扇窗。")], (1, 1)),
    ("one agency, in English and in Chinese", [("2065-01-03", "Global Times", f"According to Xinhua, {FACT}.{MILL}"), ("2065-01-04", "人民日报", f"据新华社报道，{ZH}。{ZH_MORE}")], (1, 1)),
    ("one agency, in Uyghur and in Chinese", [("2065-01-03", "تەڭرىتاغ تورى", f"شىنخۇا ئاگېنتلىقىنىڭ خەۋەر قىلىشىچە، {UG}. پاراخوت پورتتا توختاپ قالدى."), ("2065-01-04", "人民日报", f"据新华社报道，{ZH}。{ZH_MORE}")], (1, 1)),
    ("one agency in two scripts of Chinese", [("2065-01-03", "凯斯特尔网", f"据奥林通讯社报道，{ZH}。{ZH_MORE}"), ("2065-01-04", "海岸報", "據奧林通訊社報道，2064年，凱斯特爾縣（Kestrel County）接種疫苗兒童18640名。學校八點上課，老師先打開兩扇窗。")], (1, 1)),
    ("a release and its declared translation", [("2065-01-03", "Kestrel Health Bureau", RELEASE), ("2065-01-04", "凯斯特尔译丛", f"县卫生局宣布，{ZH}。护士们带着冷藏箱，坐雪橇走遍一个个农场。卫生局感谢清扫小路、出借马匹的志愿者。（译自英文）")], (1, 1)),
    ("a page and its later version", [("2065-01-03", "Kestrel Health Bureau", RELEASE), ("2065-02-03", "Kestrel Health Bureau", RELEASE + " Updated on 3 February: the clinic at the weir is open again.")], (1, 1)),
    ("twelve sites with one text", [(f"2065-01-{n + 3:02}", f"Site {n} Online", RELEASE + f" Page {n}.") for n in range(12)], (1, 1)),
    ("thirty sites with one text, titles of their own", [("2065-01-03", f"Portal {n}", f"{title} number {n}\n\n{RELEASE}") for n in range(30) for title in ("What you should know:",)], (1, 1)),
    ("thirty sites with one text, and a count of its own", [*[("2065-01-03", f"Portal {n}", RELEASE) for n in range(30)], ("2065-03-05", "Clean Needle Trust", f"We visited every clinic and counted the cards ourselves: {FACT}.{MILL}")], (2, 2)),
    ("a text, and a longer one that has it whole", [("2065-01-03", "Kestrel Health Bureau", RELEASE), ("2065-01-06", "Hill Courier", RELEASE + MILL + ORCHARD)], (1, 1)),
    ("a quotation with its source", [("2065-01-03", "Kestrel Health Bureau", RELEASE), ("2065-01-06", "Hill Courier", f"The Kestrel Health Bureau wrote: “In all, {FACT}, the county's Health Bureau announced.”{ORCHARD}")], (1, 1)),
    ("two papers cite one yearbook", [("2065-05-03", "Journal of Cold Places", f"{FACT} (Kestrel Yearbook, 2065).{SCHOOL}"), ("2065-06-03", "Review of Clinics", f"As we know, {FACT} (Kestrel Yearbook, 2065).{ORCHARD}")], (1, 1)),
    ("an office, in full and in short", [("2065-01-03", "Coast Gazette", f"{FACT}, the Kestrel Health Bureau said.{HARBOUR}"), ("2065-01-04", "Hill Courier", f"{FACT}, the Health Bureau said.{MILL}")], (1, 1)),
    ("a chain: who quotes who quotes", [("2065-01-03", "Kestrel Health Bureau", RELEASE), ("2065-01-05", "Coast Gazette", f"According to the Kestrel Health Bureau, {FACT}.{HARBOUR}"), ("2065-01-09", "Hill Courier", f"As the Coast Gazette reported, {FACT}.{MILL}")], (1, 1)),
    ("a circle of two", [("2065-01-05", "Coast Gazette", f"As the Hill Courier reported, {FACT}.{HARBOUR}"), ("2065-01-05", "Hill Courier", f"As the Coast Gazette reported, {FACT}.{MILL}")], (1, 1)),
    ("an office, its paper, and a trust that counted", [("2065-01-03", "Kestrel Health Bureau", RELEASE), ("2065-01-05", "Coast Gazette", f"According to the Kestrel Health Bureau, {FACT}.{HARBOUR}"), ("2065-03-05", "Clean Needle Trust", f"We visited every clinic and counted the cards ourselves: {FACT}.{MILL}")], (2, 2)),
    ("two sites of one publisher", [("2065-01-03", "Kestrel Health Bureau", f"{FACT}.{HARBOUR}"), ("2065-01-09", "Kestrel Health Bureau", f"Last year {FACT}.{MILL}")], (1, 1)),
    ("three papers that name nobody", [("2065-01-03", "Hill Courier", f"{FACT}.{SCHOOL}"), ("2065-01-05", "Coast Gazette", f"{FACT}.{MILL}"), ("2065-01-06", "Valley Post", f"{FACT}.{ORCHARD}")], (1, 1)),
    ("one office named in three languages", [("2065-01-03", "Coast Gazette", f"{FACT}, the Ministry of Health said.{HARBOUR}"), ("2065-01-04", "海岸日报", f"据卫生部介绍，{ZH}。{ZH_MORE}"), ("2065-01-05", "قىرغاق گېزىتى", f"سەھىيە مىنىستىرلىكىنىڭ مەلۇماتىغا ئاساسلانغاندا، {UG}. پاراخوت پورتتا توختاپ قالدى.")], (1, 1)),
    ("a paper that names the office and prints a trust's words of another matter", [("2065-01-03", "Kestrel Health Bureau", RELEASE), ("2065-01-05", "Coast Gazette", f"According to the Kestrel Health Bureau, {FACT}. “Nobody asked the mothers,” said the Clean Needle Trust.{HARBOUR}")], (1, 1)),
]  # fmt: skip
OPEN: dict[str, str] = {}


def _document(n: int, date: str, publisher: str, text: str) -> Document:
    language = "zh" if "年" in text else "ug" if "ئ" in text else "en"
    head, _, foot = text.partition("\n\n")
    blocks = [Block("title" if foot else "paragraph", 0, len(head))]
    if foot:
        blocks.append(Block("paragraph", len(head) + 2, len(text)))
    return Document(
        record=f"{n}", file=f"{n:02}.txt", url=None, media_type="text/plain", language=language, text=text,
        blocks=tuple(blocks), made_by="test/1", facts=(Fact("date", date, "t"), Fact("publisher", publisher, "t")),
    )  # fmt: skip


def behind(docs: list[Doc]) -> Origins | None:
    documents = [_document(n, *d) for n, d in enumerate(docs)]
    statements = {s.id: s for d in documents for s in extract(d) if isinstance(s, Statement)}
    linked = link(documents, list(statements.values()))
    weighed = weigh_all(linked.questions, statements, linked.derivations, {d.id: d for d in documents})
    held = [
        a
        for w in weighed
        for a in w.answers
        if any(getattr(getattr(statements[s], "quantity", None), "low", 0) == 18640 for s in a.statements)
    ]
    best = max(held, key=lambda a: len({statements[s].document for s in a.statements}), default=None)
    return (
        best.origins if best and len({statements[s].document for s in best.statements}) == len(docs) else None
    )


@pytest.mark.parametrize(("name", "docs", "expected"), TABLE, ids=[row[0] for row in TABLE])
def test_origins_as_a_careful_reader_counts_them(
    name: str, docs: list[Doc], expected: tuple[int, int]
) -> None:
    found = behind(docs)
    if name in OPEN:
        pytest.xfail(OPEN[name])
    assert found is not None, "the statements of the number are not one answer"
    assert (found.at_least, found.at_most) == expected
