"""Place, time and speaker by rules of language, on invented papers of a few blocks: "##" opens a title, "#" a heading.

A paper of 20 May 2063 by the Tidewater Post; the number between the brackets is asked for.
"""

import pytest

from headwater.extract import events
from headwater.extract.context import Context
from headwater.model import Block, BlockKind, Document, Fact

Want = str | tuple[str, ...] | None

PLACES: list[tuple[str, Want]] = [  # offices, prepositions, works, courts, wholes, words that are no places
    ("Shops in Dunmarrow sold ⟦400⟧ lamps.", "Dunmarrow"),
    ("In Communist meetings ⟦400⟧ men spoke.", None),
    ("In Hallen and Moss (2019) ⟦400⟧ cases were cited.", None),
    ("The clerk wrote in English that ⟦400⟧ lamps were lit.", None),
    ("In March ⟦400⟧ lamps were lit.", None),
    ("Tarrow's schools taught ⟦900⟧ pupils.", "Tarrow"),
    ("Brigg's office counted ⟦900⟧ pupils.", None),
    ("He believed in God and ⟦40⟧ saints.", None),
    ("The Old bridge carried ⟦900⟧ carts.", None),
    ("The Kessin mine employed ⟦900⟧ men.", "Kessin"),
    ("In Peltry Vale the clerk met 12 millers. They owed ⟦300⟧ sacks.", "Peltry Vale"),
    ("# Work\nIn Peltry Vale the clerk met 12 millers.\nRoads cost ⟦300⟧ crowns.", None),
    (
        "# Work\nMany saw the lamp.\nIn Peltry Vale the clerk met 12 millers. Oil cost ⟦300⟧ crowns a cask.\n# Money\nThe levy was 12 crowns.",
        "Peltry Vale",
    ),
    ("青沙镇人民政府印发通知，要求⟦40⟧户搬迁。", "青沙镇"),
    ("干部还乡后办了⟦40⟧家店。", None),
    ("全国城镇居民⟦40⟧万户。", None),
    ("据白岭县水务局介绍，全县有水井⟦40⟧口。", "白岭县"),
    ("公司去年节省⟦40⟧万元。", None),
    ("##玉泉乡人民政府关于春耕的通知\n一、任务\n每户种树⟦40⟧株。", "玉泉乡"),
    ("南苇法院审理了⟦40⟧起案件。", "南苇"),
    ("最高法院审理了⟦40⟧起案件。", None),
    ("大型水库共⟦40⟧座。", None),
    ("记者从柏川市民政局获悉，全市有床位⟦40⟧张。", "柏川市"),
    ("經柏川縣教育局統計，全縣學生⟦40⟧名。", "柏川縣"),
    ("双溪村在山里。该村有⟦40⟧户。", "双溪村"),
    ("她在超市买了⟦40⟧斤米。", None),
    ("各社区设食堂⟦40⟧个。", None),
    ("自治区人民政府拨款⟦40⟧万元。", None),
    ("县政府拨款⟦40⟧万元。", None),
    ("باي ئائىلە ⟦40⟧ قوي باقتى.", None),
    ("قىزىلبۇلاق توقۇمىچىلىق زاۋۇتى ⟦40⟧ ئىشچى ئالدى.", "قىزىلبۇلاق"),
]
TIMES: list[tuple[str, Want]] = [  # accounts, bases, lists, changes, nights, whole years
    (
        "##Marl Ltd interim report for the six months ended 30 June 2061\nRevenue was ⟦40⟧ crowns.",
        "2061-01/2061-06",
    ),
    (
        "##Marl Ltd interim report for the six months ended 30 June 2061\nRevenue rose from ⟦40⟧ crowns to 50 crowns.",
        None,
    ),
    (
        "##Marl Ltd interim report for the six months ended 30 June 2061\nRevenue rose from 40 crowns to ⟦50⟧ crowns.",
        "2061-01/2061-06",
    ),
    (
        "##Marl Ltd interim report for the six months ended 30 June 2061\n# Mills\nThe mill has ⟦40⟧ doors.",
        None,
    ),
    ("# Results for 2060\nSales were ⟦40⟧ crowns, 5 percent more than in 2059.", "2060"),
    ("Sales in 2060 were 3 percent higher than in 2059, at ⟦40⟧ crowns.", "2060"),
    ("Sales were ⟦17⟧ percent higher than in the same period of 2059.", None),
    ("The mill sold 40 bales, against ⟦31⟧ in 2059.", "2059"),
    ("Sales rose ⟦5⟧ percent on 2059.", None),
    ("Six wards, 12 parishes and ⟦40⟧ farms had paid the levy by 3 May 2061.", "2061-05-03"),
    ("⟦Six⟧ wards, 12 parishes and 40 farms had paid the levy by 3 May 2061.", "2061-05-03"),
    ("Enrolment rose from 54 percent in 2055 to ⟦67⟧ percent.", None),
    ("Enrolment rose from ⟦54⟧ percent in 2055 to 67 percent.", "2055"),
    ("Between 2050 and 2060 the flock fell from ⟦900⟧ to 300 sheep.", "2050"),
    ("Between 2050 and 2060 the flock fell from 900 to ⟦300⟧ sheep.", "2060"),
    ("The court will hear ⟦40⟧ families on 9 July.", "2063-07-09"),
    ("The court heard ⟦40⟧ families on 9 July.", "2062-07-09"),
    ("The flood came on 4 May 2061. Some ⟦300⟧ others lost their barns.", "2061-05-04"),
    ("The flood came on 4 May 2061. Pumps were fitted in 2050, but only ⟦3⟧ ran on the night.", "2061-05-04"),
    (
        "Between 4 and 9 May 2061 the clerk met 12 millers. Three of them owed ⟦300⟧ sacks.",
        "2061-05-04/2061-05-09",
    ),
    ("She said on Monday that ⟦40⟧ lamps were lit.", None),
    ("工资由2060年的⟦900⟧元增加到1000元。", "2060"),
    ("工资由2060年的900元增加到⟦1000⟧元。", None),
    ("##贝镇公司2062年度报告\n全年工资由2060年的900元增加到⟦1000⟧元。", "2062"),
    ("##贝镇公司2062年度报告\n# 二、安全\n全年演练5次。参加人员达⟦40⟧人。", "2062"),
    ("##贝镇公司2062年度报告\n# 二、安全\n厂区有门⟦40⟧扇。", None),
    ("截至2062年底，全县有40户，较2060年底的⟦30⟧户增加三成。", "2060-12-31"),
    ("截至2062年底，全县有40户，较2060年底的30户增加⟦三成⟧。", "2062-12-31"),
    ("2062年产量比2061年增长⟦5%⟧。", "2062"),
    ("2050年至2060年，羊群从⟦900⟧只减少到300只。", "2050"),
    ("2050年至2060年，羊群从900只减少到⟦300⟧只。", "2060"),
    ("截至2062年6月30日，学校有教师40人。平均年龄⟦36⟧岁。", "2062-06-30"),
    ("截至2062年6月30日，学校有教师40人。校长说，每天吃⟦36⟧斤米。", None),
    ("县长12日表示，全县已有⟦38⟧个食堂。", "2063-05-12"),
    ("县长12日表示，将建⟦38⟧个食堂。", None),
    ("3月4日溃堤造成⟦8⟧人死亡。", "2063-03-04"),
    ("# 二、2062年工作情况\n种树⟦40⟧株。", "2062"),
    ("2062-يىلى 6-ئاينىڭ 30-كۈنىگىچە، مەكتەپتە 40 ئوقۇغۇچى بار. بۇنىڭ ⟦18⟧ نەپىرى قىز.", "2062-06-30"),
]
SPEAKERS: list[tuple[str, Want]] = [  # offices, makers, askers, shares, short names
    ("The dredging will cost ⟦40⟧ crowns, the harbour board said.", ("harbour board", "the harbour board")),
    ("The inspectors found that ⟦40⟧ doors were locked.", ("The inspectors", "inspectors")),
    ("The boys found that ⟦40⟧ doors were locked.", None),
    ("The bank wrote off ⟦40⟧ crowns.", None),
    ("The clerk wrote down ⟦40⟧ names.", None),
    ("According to a study published by the Reed Society, ⟦40⟧ wells are dry.", "Reed Society"),
    ("Some ⟦40⟧ wells are dry, according to a survey issued by the Marsh Office in July.", "Marsh Office"),
    ("The Marsh Office met. The office said that ⟦40⟧ wells are dry.", "Marsh Office"),
    ("About two-thirds of the respondents said they had ⟦40⟧ crowns.", None),
    ("The Reed Society surveyed 90 farmers. Half of them said they had ⟦40⟧ crowns.", "Reed Society"),
    ("The Marsh Office said in a statement that 5 wells are dry. Some ⟦40⟧ pumps broke.", "Marsh Office"),
    ("The Marsh Office said that 5 wells are dry. Some ⟦40⟧ pumps broke.", None),
    ("Ms Orla Finch told the Tarn Courier. The mill has ⟦40⟧ doors.", None),
    ('"We fed ⟦40⟧ men," the surgeon testified.', ("the surgeon", "surgeon")),
    ("The bureau plans to open ⟦40⟧ clinics.", ("The bureau", "bureau")),
    ("一位不肯留名的商贩说，摊位只剩⟦40⟧个。", "商贩"),
    ("五成四受访者表示，房租超过⟦40⟧元。", None),
    ("芦苇协会于2062年访问了90名渔民，五成四受访者认为鱼价低于⟦40⟧元。", "芦苇协会"),
    ("松原省水务局昨日通报。据该局统计，水井有⟦40⟧口。", "松原省水务局"),
    ("據縣漁業署公佈的資料，漁船有⟦40⟧艘。", ("縣漁業署",)),
    ("经青沙劳务办公室介绍，新招⟦40⟧人。", "青沙劳务办公室"),
    ("村民李某说，她家有两亩地。该村有⟦40⟧户。", "村民李某"),
    ("مەھمۇت قادىر مۇنداق دېدى: «⟦40⟧ قۇدۇق قۇرۇدى.»", "مەھمۇت قادىر"),
    ("سۇ ئىدارىسىنىڭ مەلۇماتىغا ئاساسلانغاندا، ⟦40⟧ قۇدۇق بار.", "سۇ ئىدارىسى"),
    ("دىلنۇر ھەسەن ئېيتتى: «بىزدە ⟦40⟧ قوي بار.»", "دىلنۇر ھەسەن"),
]
EVENTS: list[tuple[str, str | None, str | None]] = [  # when, act; the date of a cited report is none
    (
        "More than 40 barns were flooded, according to a report published by the board on ⟦7⟧ July.",
        None,
        None,
    ),
    ("According to a study released in 2061, the camp held ⟦40⟧ men.", None, None),
    ("根据县水务局2061年5月发布的报告，倒塌房屋⟦40⟧间。", None, None),
    ("3月4日溃堤造成⟦8⟧人死亡。", "2063-03-04", "fail"),
    ("2062年11月，公司因违反规定被罚款⟦3⟧万元。", "2062-11", "fine"),
    ("合作社成立于2059年3月，有⟦40⟧户。", "2059-03", "found"),
    ("In November 2062 the Tarn Court fined the mill ⟦40⟧ crowns.", "2062-11", "fine"),
    ("The dyke burst on 4 May 2061 and ⟦40⟧ men died.", "2061-05-04", "fail"),
    ("工厂于2060年投产，员工⟦40⟧人。", "2060", "open"),
    ("法院将于10月9日开庭审理⟦40⟧户的诉讼。", "2063-10-09", "hear"),
]


def paper(marked: str) -> tuple[Context, int, tuple[int, int]]:
    start, end = marked.index("⟦"), marked.index("⟧") - 1
    text, blocks, at = marked.replace("⟦", "").replace("⟧", ""), [], 0
    for line in text.split("\n"):
        kind: BlockKind = "title" if line.startswith("##") else "heading" if line[:1] == "#" else "paragraph"
        blocks.append(Block(kind, at + len(line) - len(line.lstrip("# ")), at + len(line)))
        at += len(line) + 1
    document = Document(
        record="r", file="a.txt", url=None, media_type="text/plain", language="und", text=text, blocks=tuple(blocks),
        made_by="test/1", facts=(Fact("date", "2063-05-20", "test"), Fact("publisher", "Tidewater Post", "test")),
    )  # fmt: skip
    context = Context(document)
    i = context.sentence_at(start)
    assert i is not None
    return context, i, (start, end)


def fits(want: Want, got: str | None) -> bool:
    return got in want if isinstance(want, tuple) else got == want


@pytest.mark.parametrize(("marked", "want"), PLACES)
def test_the_place(marked: str, want: Want) -> None:
    context, i, at = paper(marked)
    assert fits(want, context.place(i, at).name), context.place(i, at)


@pytest.mark.parametrize(("marked", "want"), TIMES)
def test_the_time(marked: str, want: Want) -> None:
    context, i, at = paper(marked)
    time = context.time(i, at)
    assert fits(want, time.as_of or time.period), time


@pytest.mark.parametrize(("marked", "want"), SPEAKERS)
def test_the_first_speaker(marked: str, want: Want) -> None:
    context, i, at = paper(marked)
    names = [a.name for a in context.speakers(i, at).chain if a.name != "Tidewater Post"]
    assert fits(want, "/".join(names) or None), names


@pytest.mark.parametrize(("marked", "when", "act"), EVENTS)
def test_the_event(marked: str, when: str | None, act: str | None) -> None:
    found = next(iter(events.find(paper(marked)[0])), None)
    assert (found.when, found.act) == (when, act) if found else when is None, found
    if found and found.date:
        assert found.date[0] >= found.sentence[0] and found.date[1] <= found.sentence[1]
