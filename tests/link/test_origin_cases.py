"""How many origins stand behind one number: fictional cases, each with the range that a careful reader would give.

The cases and their ranges were written before Headwater was run on them (one range was corrected since: what an
office announces and what a university counts are two; four since readers counted five digits that agree as one
count). A row: a name, the documents (file, date,
publisher, text), the number asked about, and the origins behind the answer that has it, at least and at most.
"""

from typing import NamedTuple

import pytest

from headwater.extract import extract
from headwater.link import link
from headwater.model import Block, Document, Fact, Origins, Statement
from headwater.weigh import weigh_all


class Doc(NamedTuple):
    name: str
    date: str
    publisher: str
    text: str


WIRE = (
    "LINDAR, 4 March (Orrin News Agency) - By the end of 2062, 41,270 officials in Lindar Province had been paired with"
    " villagers, the provincial office said on Monday. Teams of clerks, teachers and nurses walked for two days to the"
    " upper farms, carrying seed, lamp oil and the new school books. The office counts the houses again each spring."
)
SPRING = (
    " Fishing boats left the southern harbour before dawn, and the guild expects a poor season after the storms of last"
    " winter, which tore most of the nets and flooded two of the five drying sheds along the quay."
)
OWN_EN = (
    "We interviewed clerks in nine districts and read the payrolls of each. Our count found that by the end of 2062,"
    " 41,270 officials in Lindar Province had been paired. The payrolls were copied by hand over eleven weeks."
)
ZH = "奥林新闻社林达3月4日电 截至2062年底，林达省（Lindar Province）结对干部41270名，省办公室周一表示。工作队步行两天来到山上的农户，带去种子、灯油和新课本。"
UG = "لىندار ئۆلكىسىدە (Lindar Province) 2062-يىلىنىڭ ئاخىرىغىچە 41 مىڭ 270 كادىر تۇغقانلاشتى."

CASES: list[tuple[str, list[Doc], int, tuple[int, int]]] = [
    ("a wire printed by three papers", [
        Doc("a.txt", "2063-03-04", "Orrin News Agency", WIRE), Doc("b.txt", "2063-03-05", "Valley Post", WIRE + " More on page 4."),
        Doc("c.txt", "2063-03-05", "Hill Courier", "Our readers may like this. " + WIRE), Doc("d.txt", "2063-03-06", "Coast Echo", WIRE)], 41270, (1, 1)),
    ("a wire printed by two papers, the agency's own text absent", [
        Doc("b.txt", "2063-03-05", "Valley Post", WIRE), Doc("c.txt", "2063-03-05", "Hill Courier", WIRE + SPRING[:60])], 41270, (1, 1)),
    ("a release and its declared translation", [
        Doc("a.txt", "2063-03-04", "Lindar Office", WIRE.replace("LINDAR, 4 March (Orrin News Agency) - ", "")),
        Doc("b.txt", "2063-03-05", "Lindar Office Chinese", ZH.replace("奥林新闻社林达3月4日电 ", "") + "（本文译自英文）")], 41270, (1, 1)),
    ("one agency, in English and in Chinese", [
        Doc("a.txt", "2063-03-04", "Valley Post", "By the end of 2062, 41,270 officials in Lindar Province had been paired, Xinhua News Agency reported." + SPRING),
        Doc("b.txt", "2063-03-05", "南港时报", "据新华社报道，截至2062年底，林达省（Lindar Province）结对干部41270名。南港的渔船清晨出海，行会预计今年收成不好。")], 41270, (1, 1)),
    ("state media that quote their agency", [
        Doc("a.txt", "2063-03-04", "Xinhua News Agency", "By the end of 2062, 41,270 officials in Lindar Province had been paired, the office said." + SPRING),
        Doc("b.txt", "2063-03-05", "Global Times", "According to Xinhua, by the end of 2062, 41,270 officials in Lindar Province had been paired. Farmers spoke of warm evenings and long talks beside the stove.")],
        41270, (1, 1)),
    ("two that counted for themselves", [
        Doc("a.txt", "2063-03-04", "Hand Count Trust", OWN_EN),
        Doc("b.txt", "2063-07-05", "River University", "Our survey of land registers shows that by the end of 2062, 41,270 officials in Lindar Province had been paired." + SPRING)], 41270, (2, 2)),
    ("an office and a survey of its own in Chinese", [
        Doc("a.txt", "2063-03-04", "Lindar Office", "The office announced its yearly figures. By the end of 2062, 41,270 officials in Lindar Province had been paired." + SPRING),
        Doc("b.txt", "2063-09-05", "河川大学", "我们查阅了九个县的工资册，统计出截至2062年底，林达省（Lindar Province）结对干部41270名。工资册由学生抄录，历时十一周。")], 41270, (2, 2)),
    ("a chain of three: who cites who cites", [
        Doc("a.txt", "2063-03-04", "Lindar Office", "By the end of 2062, 41,270 officials in Lindar Province had been paired." + SPRING),
        Doc("b.txt", "2063-04-05", "Valley Post", "Lindar Office reported that by the end of 2062, 41,270 officials in Lindar Province had been paired. The mayor was proud and said so twice."),
        Doc("c.txt", "2063-05-05", "Hill Courier", "As reported by the Valley Post, 41,270 officials in Lindar Province had been paired by the end of 2062. Bread was short that month in the town.")],
        41270, (1, 1)),
    ("a circle: each gives the other as its source", [
        Doc("a.txt", "2063-03-04", "Valley Post", "As reported by the Hill Courier, 41,270 officials in Lindar Province had been paired by the end of 2062." + SPRING),
        Doc("b.txt", "2063-03-04", "Hill Courier", "As reported by the Valley Post, 41,270 officials in Lindar Province had been paired by the end of 2062. Bread was short that month.")],
        41270, (1, 1)),
    ("fifty fresh domains with one text", [
        Doc(f"{n:02}.txt", "2063-03-05", f"News {n} Site", WIRE + f" Read more at page {n}.") for n in range(50)], 41270, (1, 1)),
    ("fifty domains with one text, and one that counted", [
        *(Doc(f"{n:02}.txt", "2063-03-05", f"News {n} Site", WIRE) for n in range(50)), Doc("z.txt", "2063-06-01", "Hand Count Trust", OWN_EN)], 41270, (2, 2)),
    ("two papers that name no source and share no words", [
        Doc("a.txt", "2063-03-04", "Valley Post", "By the end of 2062, 41,270 officials in Lindar Province had been paired." + SPRING),
        Doc("b.txt", "2063-03-20", "Hill Courier", "Lindar Province had paired 41,270 officials by the end of 2062. Bread was short that month, and the mill stood still for a week.")],
        41270, (1, 1)),
    ("two that cite one report outside the case", [
        Doc("a.txt", "2063-03-04", "Valley Post", "By the end of 2062, 41,270 officials in Lindar Province had been paired (Sembe, 2063)." + SPRING),
        Doc("b.txt", "2063-03-20", "Hill Courier", "Lindar Province had paired 41,270 officials by the end of 2062 (Sembe, 2063). Bread was short that month.")],
        41270, (1, 1)),
    ("two outlets of one publisher", [
        Doc("a.txt", "2063-03-04", "Valley Post", "By the end of 2062, 41,270 officials in Lindar Province had been paired." + SPRING),
        Doc("b.txt", "2063-03-20", "Valley Post", "Lindar Province had paired 41,270 officials by the end of 2062. Bread was short that month.")], 41270, (1, 1)),
    ("one speaker, quoted by two papers", [
        Doc("a.txt", "2063-03-04", "Valley Post", "By the end of 2062, 41,270 officials in Lindar Province had been paired, the Lindar Civil Affairs Bureau said." + SPRING),
        Doc("b.txt", "2063-03-20", "Hill Courier", "According to the Lindar Civil Affairs Bureau, Lindar Province had paired 41,270 officials by the end of 2062. Bread was short.")],
        41270, (1, 1)),
    ("one speaker, in English and Chinese", [
        Doc("a.txt", "2063-03-04", "Valley Post", "By the end of 2062, 41,270 officials in Lindar Province had been paired, the Ministry of Civil Affairs said." + SPRING),
        Doc("b.txt", "2063-03-20", "南港时报", "民政部表示，截至2062年底，林达省（Lindar Province）结对干部41270名。南港的渔船清晨出海。")], 41270, (1, 1)),
    ("a text in Uyghur that names no source beside the release", [
        Doc("a.txt", "2063-03-04", "Lindar Office", "By the end of 2062, 41,270 officials in Lindar Province had been paired." + SPRING),
        Doc("b.txt", "2063-03-05", "تاغ گېزىتى", UG + " قىش سوغۇق بولدى، ئۇن قىس ئىدى.")], 41270, (1, 1)),
    ("a Uyghur paper that gives the agency as its source", [
        Doc("a.txt", "2063-03-04", "Xinhua News Agency", "By the end of 2062, 41,270 officials in Lindar Province had been paired." + SPRING),
        Doc("b.txt", "2063-03-05", "تاغ گېزىتى", "شىنخۇا ئاگېنتلىقىنىڭ خەۋەر قىلىشىچە، " + UG + " قىش سوغۇق بولدى.")], 41270, (1, 1)),
    ("three rare figures travel together, in two languages, without a source", [
        Doc("a.txt", "2063-03-04", "Valley Post", "By the end of 2062, 41,270 officials in Lindar Province had been paired. The province trained 8,137 teachers and built 1,153 schools in 2062." + SPRING),
        Doc("b.txt", "2063-03-05", "南港时报", "截至2062年底，林达省（Lindar Province）结对干部41270名。2062年全省培训教师8137名，建成学校1153所。")], 41270, (1, 1)),
    ("a headline and its body", [
        Doc("a.txt", "2063-03-04", "Valley Post", "41,270 officials paired in Lindar Province\n\nBy the end of 2062, 41,270 officials in Lindar Province had been paired." + SPRING)], 41270, (1, 1)),
    ("an anonymous official, twice", [
        Doc("a.txt", "2063-03-04", "Valley Post", "By the end of 2062, 41,270 officials in Lindar Province had been paired, an official said." + SPRING),
        Doc("b.txt", "2063-03-20", "Hill Courier", "Lindar Province had paired 41,270 officials by the end of 2062, an official said. Bread was short.")], 41270, (1, 1)),
]  # fmt: skip


def _document(doc: Doc) -> Document:
    text = doc.text
    language = (
        "ug" if "\u0626" in text[:40] or "\u0644\u0649" in text[:20] else "zh-Hans" if any("\u4e00" <= c <= "\u9fff" for c in text[:6]) else "en"
    )  # fmt: skip
    blocks, at = [], 0
    for part in text.split("\n\n"):
        blocks.append(
            Block("title" if "\n\n" in text and not at else "paragraph", at, at + len(part), language)
        )
        at += len(part) + 2
    facts = [Fact("publisher", doc.publisher, "test"), Fact("date", doc.date, "test")]
    if "\n\n" in text:
        facts.append(Fact("title", text.split("\n\n")[0], "test"))
    return Document(record=doc.name, file=doc.name, url=None, media_type="text/plain", language=language, text=text,
                    blocks=tuple(blocks), made_by="test/1", facts=tuple(facts))  # fmt: skip


def origins_behind(docs: list[Doc], value: int) -> Origins | None:
    """Return the origins behind the fullest answer that has the number."""
    documents = [_document(d) for d in docs]
    statements = {s.id: s for d in documents for s in extract(d) if isinstance(s, Statement)}
    linked = link(documents, statements.values())
    weighed = weigh_all(linked.questions, statements, linked.derivations, {d.id: d for d in documents})
    found = [
        answer
        for q, w in zip(linked.questions, weighed, strict=True)
        if q.kind == "figure"
        for answer in w.answers
        if any(getattr(statements[s], "quantity", None) and statements[s].quantity.low == value for s in answer.statements)  # type: ignore[attr-defined]
    ]  # fmt: skip
    best = max(found, key=lambda a: len(a.statements), default=None)
    return best.origins if best and len(best.statements) >= len(docs) else None


@pytest.mark.parametrize(("name", "docs", "value", "expected"), CASES, ids=[c[0] for c in CASES])
def test_origins_of_a_case(name: str, docs: list[Doc], value: int, expected: tuple[int, int]) -> None:
    found = origins_behind(docs, value)
    assert found is not None, "the statements of the number are not one answer"
    assert (found.at_least, found.at_most) == expected
