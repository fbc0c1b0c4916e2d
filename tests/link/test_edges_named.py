"""Whom a text names as its source when it does not write the publisher's name out: rows of invented cases.

Written before they were run; the first document is what the second takes from, or does not. Two kinds were corrected
since: three rare values in the same order are a translation, whomever the text names.
"""

import pytest

from headwater.extract import extract
from headwater.link.derive import derive
from headwater.model import Block, Derivation, Document, Fact, Statement

Doc = tuple[str, str, str, str]
"""Date, publisher, title, text."""
EN = (
    "By the end of 2063, 41,276 wells had been dug in Orrin Prefecture, and 8,137 pumps were installed. In 2063 alone 3,918 wells"
    " were dug. The office trained 1,152 wardens."
)
ZH = "截至2063年底，全地区累计打井41276口，安装水泵8137台。2063年新打井3918口，培训管水员1152名。"
UG = "2063-يىلىنىڭ ئاخىرىغىچە 41276 قۇدۇق قېزىلدى، 8137 سۇ پومپىسى ئورنىتىلدى. 2063-يىلى 3918 قۇدۇق قېزىلدى."
OTHER_EN = "By the end of 2063 the prefecture counted 6,402 lamps and 77 bridges. The ferry lay idle."
OFFICE_ZH = "奥林地区打井工程办公室"
OFFICE_EN = "Orrin Prefecture Well Digging Office"

CASES: list[tuple[str, Doc, Doc, str | None]] = [
    # the second document's edge to the first: its kind, or None
    ("an office without its area, in Chinese", ("2064-01-05", OFFICE_ZH, "", ZH), ("2064-01-09", "奥林晚报", "", "记者从地区打井工程办公室获悉，全地区打井已超过4.1万口，去年一年新打井3918口，安装水泵8137台。"), "citation"),
    ("another office of the area, in Chinese", ("2064-01-05", OFFICE_ZH, "", ZH), ("2064-01-09", "奥林晚报", "", "记者从地区桥梁养护办公室获悉，全地区养护桥梁77座，更换路灯6402盏。"), None),
    ("an office without its area, in English", ("2064-01-05", OFFICE_EN, "", EN), ("2064-01-09", "Coast Gazette", "", "The prefecture's Well Digging Office said that 41,276 wells had been dug by the end of 2063. The harbour froze."), "citation"),
    ("“officially”, with two numbers of the release", ("2064-01-05", OFFICE_EN, "", EN), ("2064-02-09", "Coast Gazette", "", "Officially, 41,276 wells had been dug by the end of 2063, and 8,137 pumps were installed. Few of them give water."), "citation"),
    ("“officially”, with other numbers", ("2064-01-05", OFFICE_EN, "", EN), ("2064-02-09", "Coast Gazette", "", "Officially, 77 bridges were mended in 2063 and 6,402 lamps were lit. Few of them still burn."), None),
    ("官方称, of an office in English", ("2064-01-05", OFFICE_EN, "", EN), ("2064-02-09", "海岸报", "", "官方称，截至2063年底，全地区累计打井41276口，安装水泵8137台。许多井没有水。"), "citation"),
    ("ھۆكۈمەت دوكلاتىدا, of an office in Chinese", ("2064-01-05", OFFICE_ZH, "", ZH), ("2064-02-09", "قىرغاق رادىيوسى", "", f"ھۆكۈمەت دوكلاتىدا {UG}"), "translation"),
    ("the numbers alone, before the release", ("2064-03-05", OFFICE_EN, "", EN), ("2064-02-09", "Coast Gazette", "", "Officially, 77 bridges were mended in 2063, and 8,137 pumps were installed. Few of them give water."), None),
    ("an agency named with the year", ("2064-01-05", "Orrin News Agency", "", EN), ("2064-06-09", "Well Watch", "", "By then 41,276 wells had been dug (Orrin News Agency, 2064). Half of them are dry."), "citation"),
    ("an agency after what it is", ("2064-01-05", "Lindar News Service", "", EN), ("2064-06-09", "Coast Gazette", "", "The head of the office told the state news agency Lindar in January that 3,918 wells were dug in 2063. Half of them are dry."), "citation"),
    ("a title in quotation marks is a citation", ("2064-01-05", "Orrin News Agency", "Wells bring clear water to every village of the upper valley", EN), ("2064-06-09", "Well Watch", "", "Orrin News Agency, “Wells bring clear water to every village of the upper valley”, 2064, is a fair example of what is printed. Half of the wells are dry."), "citation"),
    ("a Chinese title in a list of references", ("2064-01-05", OFFICE_ZH, "关于2063年打井工程进展情况的通报", ZH), ("2064-06-09", "Well Watch", "", "Half of the wells are dry.\n\nReferences\n\nPrefecture Office (2064). 关于2063年打井工程进展情况的通报 [Notice on the progress of well digging in 2063]. 5 January.\n"), "citation"),
    ("an institute named in Chinese, which an NGO is in English", ("2064-05-05", "Clear Water Institute", "", "We interviewed 218 wardens. We found that 3,918 wells were dug in 2063 and that 1,871 of them were dry by 2064. Repairs cost 412 million yuan."), ("2064-06-09", "海岸報", "", "「清水研究所」估計，2063年新打井3918口，其中1871口已乾涸，修理費用達4.12億元。"), "translation"),
    ("many numbers of many digits in another order, nobody named", ("2064-01-05", OFFICE_ZH, "", ZH), ("2064-01-09", "Coast Gazette", "", "A total of 1,152 wardens were trained and 3,918 wells dug in 2063. In all there are 8,137 pumps and 41,276 wells now."), "citation"),
    ("few numbers in another order, nobody named", ("2064-01-05", OFFICE_ZH, "", "2063年建桥77座，修路灯6402盏，打井3918口。"), ("2064-01-09", "Coast Gazette", "", "There are 3,918 new wells in the valley. Children counted 77 bridges, and the walk took 31 days."), None),
]  # fmt: skip
OPEN: dict[str, str] = {}


def _document(n: int, date: str, publisher: str, title: str, text: str) -> Document:
    language = "ug" if "ىل" in text else "zh" if any("\u4e00" <= c <= "\u9fff" for c in text[:20]) else "en"
    kind = "government" if "Office" in publisher or "办公室" in publisher else ""
    kind = "NGO" if "Institute" in publisher else kind
    facts = [
        Fact("date", date, "t"),
        Fact("publisher", publisher, "t"),
        Fact("title", title, "t"),
        Fact("kind", kind, "t"),
    ]
    whole = f"{title}\n\n{text}" if title else text
    blocks, at = [], 0
    for part in whole.split("\n\n"):
        blocks.append(Block("title" if title and not at else "paragraph", at, at + len(part)))
        at += len(part) + 2
    return Document(
        record=f"{n}", file=f"{n}.txt", url=None, media_type="text/plain", language=language, text=whole,
        blocks=tuple(blocks), made_by="test/1", facts=tuple(f for f in facts if f.value),
    )  # fmt: skip


def edge(first: Doc, second: Doc) -> tuple[Derivation | None, list[Derivation]]:
    """The edge by which the second document takes from the first, and all edges."""
    documents = [_document(n, *d) for n, d in enumerate((first, second))]
    statements = [s for d in documents for s in extract(d) if isinstance(s, Statement)]
    edges, _ = derive(documents, statements)
    found = [e for e in edges if e.taker == documents[1].id and e.taken == documents[0].id]
    return (found[0] if found else None), edges


@pytest.mark.parametrize(("name", "first", "second", "kind"), CASES, ids=[c[0] for c in CASES])
def test_whom_a_text_takes_from(name: str, first: Doc, second: Doc, kind: str | None) -> None:
    found, edges = edge(first, second)
    if name in OPEN:
        pytest.xfail(OPEN[name])
    assert (found.kind if found else None) == kind
    named = {e.work for e in edges if e.taken is None}
    assert found is None or found.work not in named, "a work that is in the case is not missing"
