"""Who says it and when it holds, over sentences: pronouns, roles, headlines, clauses, tolls, plans. Everything is invented.

Of a document of 20 May 2063 by the Tidewater Post. Rows: (text, first speaker or None, when or None; "-" is not asked).
"""

import pytest

from headwater.extract.context import Context
from headwater.model import Block, Document, Fact

Row = tuple[str, str | None, str | None]

ENGLISH: list[Row] = [
    (
        "The canal ministry published its review. It says that ⟦41⟧ locks leak.",
        "canal ministry",
        "-",
    ),  # "it" is who opened
    ("Dr Ada Venn studied the ports. She found that ⟦12⟧ lose money.", "Ada Venn", "-"),
    (
        "Researchers at the Ostrel Institute read 900 files. They identified ⟦38⟧ camps.",
        "Ostrel Institute",
        "-",
    ),
    (
        "The charity Open Wells works in six wards. It estimates that ⟦4,000⟧ people lack water.",
        "Open Wells",
        "-",
    ),
    ("According to Mayor Ilo Brand, 60 trees were cut. He said ⟦31⟧ were sound.", "Mayor Ilo Brand", "-"),
    ("Ministry: ⟦3,000⟧ jobs added in April", "Ministry", "2063-04"),  # a headline
    ("Mill holds ⟦900⟧ hands, report says", "report", "-"),
    (
        "The guild says that 600 struck; the council puts the number at ⟦220⟧.",
        "council",
        "-",
    ),  # each in its clause
    ("The guild says that ⟦600⟧ struck; the council puts the number at 220.", "guild", "-"),
    ("The police gave a figure of ⟦200⟧; organisers spoke of 2,000.", "police", "-"),
    ("By the guild's own count, ⟦2,100⟧ walked out.", "guild's own count", "-"),
    ("A report by the Harne Centre, published in May, counted ⟦140⟧ files.", "Harne Centre", "-"),
    ("The commission's 2061 report lists ⟦48⟧ sites.", "commission", "-"),
    ("“It cost us ⟦17⟧ boats,” the engineer, Ravi Sand, told visitors.", "Ravi Sand", "-"),
    ("The clinic took in ⟦230⟧ patients, the head nurse recalled.", "head nurse", "-"),
    ("The notice, signed by the ward bureau, closes ⟦60⟧ schools.", "ward bureau", "-"),
    ("The office denied the report, which had claimed that ⟦800⟧ were missing.", "report", "-"),
    ("Lin Pell has studied 50 villages. In 2052, Pell found, ⟦31⟧ had no well.", "Lin Pell", "2052"),
    ("Salt Wire, quoting the Bureau of Roads, said ⟦98⟧ km were paved.", "Bureau of Roads", "-"),
    ("More than ⟦90⟧ towns signed, the spokesman, Geo Tann, said at a briefing.", "Geo Tann", "-"),
    ("Police seized ⟦2.3⟧ tonnes worth an estimated 90 crowns.", None, "-"),  # an adjective, no speech
    ("Based on this assumption, ⟦40⟧ wardens watch the quay.", None, "-"),  # no source
    ("More than 4 out of every ⟦10⟧ workers said they could not leave.", None, "-"),  # a share
    (
        "On 14 May 2053 a fire broke out in Marl. At least 19 died and ⟦60⟧ were injured.",
        None,
        "2053-05-14",
    ),  # its toll
    (
        "The ward built 560 houses during 2055. In Harn, ⟦310⟧ were built.",
        None,
        "2055",
    ),  # the noun is left out
    ("Inspectors visited the mill in March 2063. They found ⟦26⟧ children there.", "Inspectors", "2063-03"),
    (
        "Police said ⟦14⟧ people were arrested on Friday.",
        "Police",
        "2063-05-18",
    ),  # a day of the event, not of the telling
    ("Police said on Friday that ⟦14⟧ people had moved.", "Police", None),
    (
        "A cook, who asked not to be named, said ⟦18⟧ had died in April.",
        "-",
        "2063-04",
    ),  # "to be" is no future here
    ("During the 12th Five-Year Plan, Sichuan built ⟦28⟧ roads.", None, "2011/2015"),
    ("By late 2062 it had moved ⟦7,400⟧ people.", None, "2062"),
    (
        "Marsh and Odu (2059, p. 44) put the number of camps at ⟦27⟧.",
        "Marsh and Odu, 2059",
        None,
    ),  # a work has no as-of
]
CHINESE: list[Row] = [
    ("官方称有1.2万人参加，而主办方估计有⟦3万⟧人。", "主办方", "-"),
    ("官方称有⟦1.2万⟧人参加，而主办方估计有3万人。", "官方", "-"),
    ("工會稱有十三萬人參加，警方則指不足⟦四萬⟧人。", "警方", "-"),
    ("教育部：去年新建学校⟦3000⟧所", "教育部", "2062"),
    ("目前，工作队共有⟦36⟧名队员，队长赵刚告诉记者。", "队长赵刚", "2063-05-20"),
    ("李明（2055）指出，该地区共有⟦12⟧座水库。", "李明, 2055", None),
    ("研究认为，约⟦300⟧户没有土地（王芳，2054）。", "王芳, 2054", "-"),
    ("民間團體則批評，失業人數超過⟦20萬⟧。", "民間團體", "-"),
    ("調查由松原大學於8月進行，訪問了⟦1,023⟧人。", "松原大學", "-"),
    ("受访农户中，⟦四成⟧表示收入下降。", None, "-"),
    ("中介每次介绍收取⟦800⟧元。", None, "-"),
    ("2054年2月启动活动。三年间，⟦7万⟧人下到村里。", None, "2054/2057"),
    ("5月10日，临江县发生山体滑坡。事故造成⟦7⟧人死亡。", None, "2063-05-10"),
    ("香港警方表示，昨日拘捕⟦53⟧人。", "香港警方", "2063-05-19"),
    ("上半年接待210万人次；下半年预计接待⟦260万⟧人次。", None, "2063-07-01/2063-12-31"),  # still to come
]
UYGHUR: list[Row] = [
    ("«بىز ⟦70⟧ ئۆي سالدۇق» دېدى كەنت باشلىقى تۇرغۇن.", "كەنت باشلىقى تۇرغۇن", "-"),
    ("ھۆججەتتە كۆرسىتىلىشىچە، ⟦311⟧ ئادەم تىزىملانغان.", "ھۆججەت", "-"),
    ("دەريا رادىيوسىنىڭ خەۋەر قىلىشىچە، ⟦40⟧ ئادەم كەتكەن.", "دەريا رادىيوسى", "-"),
    ("ئۆتكەن ئايدا زاۋۇت ⟦200⟧ ئىشچى قوبۇل قىلدى.", None, "2063-04"),
    ("ئالدىنقى يېرىم يىلدا ⟦90⟧ ئائىلە كۆچۈرۈلدى.", None, "2063-01-01/2063-06-30"),
]


def told(marked: str) -> tuple[Context, int, tuple[int, int]]:
    start, end = marked.index("⟦"), marked.index("⟧") - 1
    text = marked.replace("⟦", "").replace("⟧", "")
    document = Document(
        record="r", file="a.txt", url=None, media_type="text/plain", language="und", text=text,
        blocks=(Block("paragraph", 0, len(text)),), made_by="test/1",
        facts=(Fact("date", "2063-05-20", "test"), Fact("publisher", "Tidewater Post", "test")),
    )  # fmt: skip
    context = Context(document)
    i = context.sentence_at(start)
    assert i is not None
    return context, i, (start, end)


@pytest.mark.parametrize(("marked", "who", "when"), [*ENGLISH, *CHINESE, *UYGHUR])
def test_who_says_it_and_when(marked: str, who: str | None, when: str | None) -> None:
    context, i, at = told(marked)
    time, said = context.time(i, at), context.speakers(i, at)
    if when != "-":
        assert (time.as_of or time.period) == when, time
        assert when is None or time.why
    if who != "-":
        first = said.chain[0].name if len(said.chain) > 1 else None
        assert (first or "").removeprefix("The ").removeprefix("the ") == (who or ""), said
        assert who is None or said.why
