"""When, where and by whose word a number holds. In each row the number asked about stands in ⟦ ⟧."""

import pytest

from headwater.extract.context import Context
from headwater.model import Block, Document, Fact


def asked(marked: str, **facts: str) -> tuple[Context, int, tuple[int, int]]:
    start, end = marked.index("⟦"), marked.index("⟧") - 1
    text = marked.replace("⟦", "").replace("⟧", "")
    blocks, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            kind = "heading" if line.startswith("# ") else "paragraph"
            first = at + (2 if kind == "heading" else 0)
            blocks.append(Block(kind, first, at + len(line)))  # type: ignore[arg-type]
        at += len(line) + 1
    text = text.replace("# ", "  ")
    document = Document(
        record="r", file="a.txt", url=None, media_type="text/plain", language="und", text=text, blocks=tuple(blocks),
        made_by="test/1", facts=tuple(Fact(k, v, "test") for k, v in facts.items()),  # type: ignore[arg-type]
    )  # fmt: skip
    context = Context(document)
    i = context.sentence_at(start)
    assert i is not None
    return context, i, (start, end)


TIME = [
    ("By the end of 2018, ⟦40⟧ officials had paired.", ("2018-12-31", None)),
    ("A third crew of ⟦3,100⟧ came in 2031, and more arrived.", ("2031", None)),
    ("Between 2024 and 2033, Lantern sent ⟦6,200⟧ workers.", (None, "2024/2033")),
    (
        "Wages rose from ⟦2,410⟧ yuan to 4,300 yuan by the end of June 2031.",
        (None, None),
    ),  # the date is the second's
    ("Wages rose from 2,410 yuan to ⟦4,300⟧ yuan by the end of June 2031.", ("2031-06-30", None)),
    ("It rose from ⟦8,742⟧ yuan in 2015 to 11,975 yuan in 2018.", ("2015", None)),
    ("It rose from 8,742 yuan in 2015 to ⟦11,975⟧ yuan in 2018.", ("2018", None)),
    ("It had ⟦12⟧ mills; in 2014 it had 13.", (None, None)),  # another clause has its own date
    ("In 2023, the mill moved ⟦30⟧ in only the first nine months.", (None, "2023-01-01/2023-09-30")),
    ("Officials said on Friday that ⟦30⟧ had gone.", (None, None)),  # when they spoke
    ("Some ⟦30⟧ went (Moss, 2018).", (None, None)),  # the year of a work
    ("In its 2019 annual report, the Salt Union counts ⟦30⟧ mills.", (None, None)),  # the year of a work
    ("She now earns ⟦1,800⟧ yuan.", ("2023-09-17", None)),
    ("In March 1996 a conference met. The conference chose ⟦200⟧ cadres.", ("1996-03", None)),
    ("In March 1996 a conference met. Mills employ ⟦200⟧ people.", (None, None)),
    ("# Results in 2016\nMills employed ⟦200⟧ people.", ("2016", None)),
    ("截至2022年末，贷款⟦21⟧亿元。", ("2022-12-31", None)),
    ("十年间，拨款⟦170⟧亿元；引进企业15000家。", (None, "2013/2023")),
    ("十年间，拨款170亿元；引进企业⟦15000⟧家。", (None, "2013/2023")),  # the same sentence to a reader
    ("今天发布的数据，共⟦500⟧人。", (None, None)),
    ("从2015年的⟦8742⟧元提高到2018年的11975元。", ("2015", None)),
    ("2018-يىلى ⟦500⟧ ئادەم كەلدى.", ("2018", None)),
]


@pytest.mark.parametrize(("marked", "want"), TIME)
def test_time(marked: str, want: tuple[str | None, str | None]) -> None:
    context, i, at = asked(marked, date="2023-09-17")
    found = context.time(i, at)
    assert (found.as_of, found.period) == want
    assert bool(found.source) == bool(found.as_of or found.period)
    assert found.why or not found.source


PLACE = [
    ("⟦40⟧ officials in Lantern County have paired.", ("Lantern County", "clause")),  # an invented place
    ("They met ⟦37⟧ households in the Qorul village.", ("Qorul village", "clause")),
    ("Qorul village is small. Qorul has ⟦34⟧ households.", ("Qorul", "clause")),  # learnt from its full name
    ("Beijing sent ⟦7,000⟧ cadres to Kashgar.", ("Kashgar", "clause")),  # a government is no place
    ("They chose ⟦200⟧ cadres from Henan to work in Hotan.", ("Hotan", "clause")),
    ("Ana Reed lives in Qorul village. She earns ⟦1,800⟧ yuan.", ("Qorul village", "sentence")),
    ("# Mills in Lantern County\nThey employ ⟦200⟧ people.", ("Lantern County", "heading")),
    ("云南大理州宾川县的⟦70⟧万亩果园丰收。", ("云南大理州宾川县", "clause")),  # nested, whole
    ("在青禾省松河县，有⟦300⟧户。", ("青禾省松河县", "clause")),  # invented, nested
    ("青禾省有⟦300⟧户。", ("青禾省", "clause")),
    ("北京在和田建厂，就业⟦300⟧人。", ("和田", "clause")),
    ("ئۇلار قەشقەردە ⟦300⟧ ئادەم.", ("قەشقەر", "clause")),
    ("Mills employ ⟦200⟧ people.", (None, None)),
]


@pytest.mark.parametrize(("marked", "want"), PLACE)
def test_place(marked: str, want: tuple[str | None, str | None]) -> None:
    context, i, at = asked(marked)
    found = context.place(i, at)
    assert (found.name, found.source) == want


def test_known_places_have_their_canonical_name() -> None:
    context, i, at = asked("在喀什，有⟦300⟧户。")
    assert (context.place(i, at).canonical, context.place(i, at).within) == ("Kashgar", "Xinjiang")


def test_the_region_is_the_document_s_own() -> None:
    context, i, at = asked(
        "Lantern Province grew.\nPeople in Lantern Province work.\nIn the province, ⟦300⟧ mills stand."
    )
    assert context.place(i, at).name == "Lantern Province"


SAID = [
    ("According to data from the Mill Bureau, ⟦40⟧ came.", ["Mill Bureau"]),
    (
        "According to data from the Mill Bureau published by the Salt Post, ⟦40⟧ came.",
        ["Mill Bureau", "Salt Post"],
    ),
    ("Ana Reed, chair of the council, said that ⟦40⟧ came.", ["Ana Reed"]),
    ("Some ⟦40⟧ came, the Salt Post reported.", ["Salt Post"]),
    (
        "It opened ⟦53⟧ mills. It built a road, the Salt Post reported.",
        ["Salt Post"],
    ),  # goes on to the reporting clause
    (
        "An official, who requested anonymity, told the Salt Post that ⟦40⟧ came.",
        ["An official", "Salt Post"],
    ),
    ("Official statistics indicate that ⟦40⟧ came.", ["Official statistics"]),
    ("In 2019, regional officials reported ⟦40⟧ moves.", ["regional officials"]),
    ("Some ⟦40⟧ came (Moss, 2018).", ["Moss, 2018"]),
    ("Some ⟦40⟧ came (Moss, 2018; Reed & Vale, 2019).", ["Moss, 2018", "Reed & Vale, 2019"]),
    ("Ana Reed said it grew. It has 3 mills, she said. Some ⟦40⟧ came, Reed said.", ["Ana Reed"]),
    (
        "“Every year some ⟦40⟧ people come here. They stay long,” said Ana Reed.",
        ["Ana Reed"],
    ),  # one quotation, two sentences
    ("The Salt Post, citing an officer in Oak, reported that ⟦40⟧ came.", ["an officer in Oak", "Salt Post"]),
    ("Mills employ ⟦40⟧ people.", []),
    ("据盐业局统计，共有⟦40⟧人。", ["盐业局"]),
    ("盐业局公布的数据显示，共有⟦40⟧人。", ["盐业局"]),
    ("最新数据显示，共有⟦40⟧人。", ["最新数据"]),
    ("王明表示，共有⟦40⟧人。", ["王明"]),
    ("王明表示，形势好。他说，共有⟦40⟧人。", ["王明"]),
    ("盐业局日前发布数据，共有⟦40⟧人。", ["盐业局"]),
    ("据统计，共有⟦40⟧人。", ["据统计"]),
    ("记者从盐业局获悉，共有⟦40⟧人。", ["盐业局"]),
    ("“每年大约有⟦40⟧人来到这里参加活动和学习，大家都很满意。”局长王明告诉记者。", ["局长王明"]),
    ("共有⟦40⟧人。", []),
]


@pytest.mark.parametrize(("marked", "want"), SAID)
def test_speakers(marked: str, want: list[str]) -> None:
    context, i, at = asked(marked, publisher="The Lantern")
    found = context.speakers(i, at)
    assert [a.name for a in found.chain] == [*want, "The Lantern"]
    assert found.chain[-1].cue is None


def test_anonymous_speakers_stay_anonymous() -> None:
    for marked in (
        "An official told us that ⟦40⟧ came.",
        "最新数据显示，共有⟦40⟧人。",
        "Officials said ⟦40⟧ came.",
    ):
        context, i, at = asked(marked)
        assert context.speakers(i, at).chain[0].anonymous


def test_quoted_and_narrated() -> None:
    context, i, at = asked("“Every year some ⟦40⟧ people come here,” said Ana Reed.")
    assert context.speakers(i, at).quoted
    context, i, at = asked("Ana Reed said that ⟦40⟧ people take part in the “salt walks”.")
    assert not context.speakers(i, at).quoted


def test_a_year_heads_a_table_s_column() -> None:
    text = "County\t2016\nLantern\t340"
    cells = [(0, 6, 0, 0), (7, 11, 0, 1), (12, 19, 1, 0), (20, 23, 1, 1)]
    blocks = tuple(Block("table_cell", s, e, table=0, row=r, column=c, header=r == 0) for s, e, r, c in cells)
    document = Document(
        record="r",
        file="a",
        url=None,
        media_type="text/html",
        language="en",
        text=text,
        blocks=blocks,
        made_by="t/1",
    )
    context = Context(document)
    found = context.time(3, (20, 23))
    assert (found.as_of, found.source) == ("2016", "heading")
