"""Unseen prose: when, where and by whose word the number between the brackets holds, as a careful reader says.

Everything here is invented. Of a document of 20 May 2063 by the Tidewater Post; "-" is not asked, "a|b" is either.
"""

import pytest

from headwater.extract.context import Context
from headwater.model import Block, Document, Fact

Row = tuple[str, str | None, str | None, tuple[str, ...]]

ENGLISH: list[Row] = [  # datelines, launches, durations, helpers, releases, studies
    ("MELISK, 10 January 2062 — The Orchard Office counted ⟦412⟧ schools.", None, "-", ("-",)),
    (
        "MELISK, 10 January 2062 — Workers in Dorrel County built ⟦412⟧ wells in 2061.",
        "2061",
        "Dorrel County",
        (),
    ),
    ("Published 3 March 2062. Updated 4 March 2062. The fund paid ⟦300⟧ families.", None, "-", ()),
    ("HARNE (Salt Wire), 3 March 2062 - Some ⟦300⟧ families were paid.", None, "-", ()),
    ("The scheme was launched in October 2059 and now covers all ⟦41⟧ counties.", "2063-05-20", "-", ()),
    ("The scheme began in May 2058 and today reaches ⟦9,000⟧ pupils.", "2063-05-20", None, ()),
    ("Founded in 2051, the college now has ⟦2,300⟧ students.", "2063-05-20", None, ()),
    ("In 2061 the county opened ten clinics. That year ⟦4,100⟧ patients came.", "2061", "-", ()),
    ("In 2061 the county opened ten clinics. In the same year it hired ⟦41⟧ nurses.", "2061", "-", ()),
    ("The team examined ⟦640⟧ wells over nine months.", None, None, ()),
    ("The team examined ⟦640⟧ wells over nine months in 2060.", "2060", None, ()),
    ("For nearly two years he fed ⟦12⟧ men, he told a visitor in February 2057.", None, None, ("-",)),
    ("She had cooked for ⟦30⟧ guests for three years when the inspectors came in June 2060.", None, None, ()),
    ("By late 2062 the dam had displaced ⟦7,400⟧ people.", "2062-12-31|2062", None, ()),
    ("Between April and September 2061, ⟦83⟧ boats were sold.", "2061-04/2061-09", None, ()),
    ("In the first half of 2062, output reached ⟦500⟧ tonnes.", "2062-01-01/2062-06-30", None, ()),
    ("As of 30 June 2062, ⟦17⟧ wards had been wired.", "2062-06-30", None, ()),
    ("The register of 2059 listed ⟦88⟧ mills; the one of 2062 lists 61.", "2059", None, ()),
    ("The register of 2059 listed 88 mills; the one of 2062 lists ⟦61⟧.", "2062", None, ()),
    ("Enrolment fell from ⟦900⟧ in 2058 to 640 in 2062.", "2058", None, ()),
    ("Enrolment fell from 900 in 2058 to ⟦640⟧ in 2062.", "2062", None, ()),
    ("The province plans to plant ⟦2,000⟧ hectares by 2065.", "2065", None, ()),
    ("The Marsh Office said on Tuesday that ⟦60⟧ pumps had failed.", None, None, ("Marsh Office",)),
    ("Which province sent ⟦60⟧ pumps is not known.", None, None, ()),
    ("Receiving Prefecture staff counted ⟦60⟧ beds.", None, None, ()),
    ("Every County must report its ⟦60⟧ beds.", None, None, ()),
    ("Paired Prefecture: ⟦60⟧ beds.", None, None, ()),
    ("Several villages in Upper Tessel County lost ⟦60⟧ roofs.", None, "Upper Tessel County", ()),
    ("In the Borrin Valley, a district of Kell Province, ⟦60⟧ roofs were lost.", None, "Kell Province", ()),
    ("Relief teams from Kell Province repaired ⟦60⟧ roofs in Dorrel County.", None, "Dorrel County", ()),
    ("Kell Province, the donor, paid for ⟦60⟧ roofs in Dorrel County.", None, "Dorrel County", ()),
    ("Throughout Oswin Township, ⟦60⟧ roofs were mended.", None, "Oswin Township", ()),
    (
        "According to a release that the Harbour Board issued on Monday, ⟦60⟧ berths are free.",
        None,
        None,
        ("Harbour Board",),
    ),
    (
        "The Harbour Board issued a release on Monday. Some ⟦60⟧ berths are free, the release said.",
        None,
        None,
        ("Harbour Board",),
    ),
    (
        "The Harbour Board published its yearly report. The report says ⟦60⟧ berths are free.",
        None,
        None,
        ("Harbour Board",),
    ),
    ("In a statement, the Harbour Board said ⟦60⟧ berths were free.", None, None, ("Harbour Board",)),
    ("A statement from the Harbour Board put the number at ⟦60⟧.", None, None, ("Harbour Board",)),
    ("The Harbour Board speaks of ⟦60⟧ free berths.", None, None, ("Harbour Board",)),
    ("The Board reports ⟦60⟧ free berths.", None, None, ("Board",)),
    ("The Board gives the number as ⟦60⟧.", None, None, ("Board",)),
    ("The Board now counts ⟦60⟧ free berths.", "2063-05-20", None, ("Board",)),
    ("We were told to leave ⟦60⟧ coins.", None, None, ()),
    ("From ward lists we estimate that ⟦60⟧ men left.", None, None, ()),
    ("We estimate that ⟦60⟧ men left.", None, None, ()),
    ("An earlier study put the figure at ⟦60⟧.", None, None, ("earlier study",)),
    ("An earlier study put the figure at ⟦60⟧ (Tarn and Vey, 2060).", None, None, ("Tarn and Vey, 2060",)),
    ("The figure was ⟦60⟧ at most (Tarn, 2060).", None, None, ("Tarn, 2060",)),
    ("According to Tarn, ⟦60⟧ men left (Tarn, 2060).", None, None, ("Tarn, 2060",)),
    ("“We lost ⟦60⟧ goats that winter,” said Ilse Marrow, a herder.", None, None, ("Ilse Marrow",)),
    ("Ilse Marrow, a herder, said she lost ⟦60⟧ goats.", None, None, ("Ilse Marrow",)),
    (
        "“Some ⟦60⟧ goats died,” Ilse Marrow, a herder, was quoted in the bulletin as saying.",
        None,
        None,
        ("Ilse Marrow",),
    ),
    (
        "The Lowland Gazette, citing the Grain Bureau, wrote that ⟦60⟧ silos stood empty.",
        None,
        None,
        ("Grain Bureau", "Lowland Gazette"),
    ),
    ("Data from the Grain Bureau show that ⟦60⟧ silos stood empty.", None, None, ("Grain Bureau",)),
    (
        "An official of the Bureau, who asked not to be named, said ⟦60⟧ silos stood empty.",
        None,
        None,
        ("An official of the Bureau",),
    ),
    ("The Bureau’s figures show ⟦60⟧ empty silos.", None, None, ("Bureau",)),
    ("Figures released by the Grain Bureau show ⟦60⟧ empty silos.", None, None, ("Grain Bureau",)),
    ("There were ⟦60⟧ empty silos, the Bureau said.", None, None, ("Bureau",)),
    ("There were ⟦60⟧ empty silos, according to the Bureau’s yearbook for 2061.", "-", None, ("Bureau",)),
    ("Later that year ⟦60⟧ silos were sold.", None, None, ()),
    (
        "In March 2061 a fair was held in Harne. A year later, ⟦60⟧ stalls stood there.",
        "2062|2062-03",
        "Harne|-",
        (),
    ),
    ("A correction: the Office now gives the number as ⟦4,181⟧.", "2063-05-20", None, ("Office",)),
    ("Since 2058, ⟦40⟧ bridges have been built in Kell Province.", "2058/..", "Kell Province", ()),
    ("Over the whole of 2062, organised transfers reached ⟦286,400⟧ person-times.", "2062", None, ()),
    (
        "The Office reports ⟦286,400⟧ person-times for the full year. It counts months.",
        None,
        None,
        ("Office",),
    ),
    ("Students at Kell Provincial Normal College number ⟦5,000⟧.", None, "-", ()),
]
CHINESE: list[Row] = [  # source lines, 全年, 当年, receiving places, 获悉, 新闻稿说
    ("2063年1月10日，河口晚报。本县有⟦300⟧户搬迁。", None, None, ()),
    ("松河日报 2063年1月10日\u3000记者：林青\u3000全县有⟦300⟧户搬迁。", None, "-", ("-",)),
    ("松河1月10日电 全县共有⟦300⟧户搬迁。", None, "-", ("-",)),
    ("松河社青禾1月10日电（记者林青）去年全省修路⟦300⟧公里。", "2062", "-", ("-",)),
    ("截至2062年底，青禾省共建成水库⟦41⟧座。", "2062-12-31", "青禾省", ()),
    ("截至去年年底，全省共建成水库⟦41⟧座。", "2062-12-31", None, ()),
    ("项目启动于2059年10月，目前覆盖⟦41⟧个县。", "2063-05-20", None, ()),
    ("项目2059年10月启动，现已覆盖⟦41⟧个县。", "2063-05-20", None, ()),
    ("2061年，该县新建诊所10所。同一年，招收护士⟦41⟧名。", "2061", "-", ()),
    ("2061年，该县新建诊所10所。当年接诊⟦4100⟧人。", "2061", "-", ()),
    ("2061年，该县新建诊所10所，同年接诊⟦4100⟧人。", "2061", "-", ()),
    ("去年前九个月约有九万人外出，与官方公布的全年⟦286400⟧人次不是一回事。", "2062", None, ("-",)),
    ("2062年全年转移就业⟦28.6⟧万人次。", "2062", None, ()),
    ("今年一季度，松河县外出务工⟦1.2⟧万人。", "2063-01-01/2063-03-31", "松河县", ()),
    ("2062年上半年，全省发放补贴⟦3⟧亿元。", "2062-01-01/2062-06-30", None, ()),
    ("2058年以来，累计修桥⟦40⟧座。", "2058/..", None, ()),
    ("自2058年起，累计修桥⟦40⟧座。", "2058/..", None, ()),
    ("到2065年，全省力争造林⟦2000⟧公顷。", "2065", None, ()),
    ("从2058年的⟦900⟧人减少到2062年的640人。", "2058", None, ()),
    ("从2058年的900人减少到2062年的⟦640⟧人。", "2062", None, ()),
    ("十一月，工作队在松河县柳沟乡挖井⟦12⟧眼。", "2062-11", "松河县柳沟乡|柳沟乡", ()),
    ("2062年1月至9月，共有⟦94000⟧人外出。", "2062-01/2062-09", None, ()),
    ("2062年1—9月，全省外出务工⟦94000⟧人。", "2062-01-01/2062-09-30|2062-01/2062-09", None, ()),
    ("近三年来，全县培训⟦5000⟧人次。", "2060/2063", None, ()),
    ("过去一年，灯伴走访⟦212⟧万次。", "2062/2063|2062", None, ()),
    ("记者从青禾省水利厅获悉，全省有水库⟦41⟧座。", None, "青禾省|-", ("青禾省水利厅",)),
    ("记者20日从青禾省水利厅了解到，全省有水库⟦41⟧座。", None, "青禾省|-", ("青禾省水利厅",)),
    ("从省水利厅获悉，全省有水库⟦41⟧座。", None, None, ("省水利厅",)),
    ("据青禾省水利厅新闻稿，全省有水库⟦41⟧座。", None, "青禾省|-", ("青禾省水利厅",)),
    ("青禾省水利厅周二发布新闻稿。新闻稿说，全省有水库⟦41⟧座。", None, "-", ("青禾省水利厅",)),
    ("青禾省水利厅周二发布的新闻稿称，全省有水库⟦41⟧座。", None, "-", ("青禾省水利厅",)),
    ("青禾省水利厅说，全省有水库⟦41⟧座。", None, "-", ("青禾省水利厅",)),
    ("水利厅厅长周立表示，全省有水库⟦41⟧座。", None, None, ("水利厅厅长周立",)),
    ("“全省有水库⟦41⟧座。”水利厅厅长周立说。", None, None, ("水利厅厅长周立",)),
    ("据省统计局数据，全省有水库⟦41⟧座。", None, None, ("省统计局",)),
    ("省统计局的数据显示，全省有水库⟦41⟧座。", None, None, ("省统计局",)),
    ("根据省统计局公布的年报，全省有水库⟦41⟧座。", None, None, ("省统计局",)),
    ("据《河口晚报》报道，全省有水库⟦41⟧座。", None, None, ("《河口晚报》",)),
    ("《河口晚报》1月10日报道，全省有水库⟦41⟧座。", None, None, ("《河口晚报》",)),
    ("《河口晚报》援引省水利厅的话说，全省有水库⟦41⟧座。", None, None, ("省水利厅", "《河口晚报》")),
    ("一名不愿透露姓名的官员告诉记者，全省有水库⟦41⟧座。", None, None, ("一名不愿透露姓名的官员",)),
    ("有学者估计，外出者约⟦9⟧万人。", None, None, ("有学者",)),
    ("本报查阅公告后估算，外出者约⟦9⟧万人。", None, None, ()),
    ("白浪省在松河县实施饮水项目，惠及⟦900⟧户。", None, "松河县", ()),
    ("白浪省实施援助松河县的饮水项目，投入⟦900⟧万元。", None, "松河县", ()),
    ("白浪省对口支援松河县，派出干部⟦90⟧名。", None, "松河县", ()),
    ("由白浪省援建的松河县医院有床位⟦900⟧张。", None, "松河县", ()),
    ("在白浪省支援下，松河县建成校舍⟦90⟧间。", None, "松河县", ()),
    ("哪个省派出⟦90⟧名干部不详。", None, None, ()),
    ("各受援县共有⟦90⟧所学校。", None, None, ()),
    ("青禾省松河县柳沟乡有⟦90⟧户人家。", None, "青禾省松河县柳沟乡", ()),
    ("松河县有⟦90⟧所学校，柳沟乡有6所。", None, "松河县", ()),
    ("松河县有90所学校，柳沟乡有⟦6⟧所。", None, "柳沟乡", ()),
    ("青禾省總計有水庫⟦41⟧座，省水利廳表示。", None, "青禾省", ("省水利廳",)),
    ("據省水利廳統計，去年全省修路⟦300⟧公里。", "2062", None, ("省水利廳",)),
    ("截至2062年底，結對幹部約⟦21⟧萬人。", "2062-12-31", None, ()),
    ("官方新聞稿稱，結對幹部約⟦21⟧萬人。", None, None, ("官方新聞稿",)),
    ("三年前，這個數字只有⟦5⟧萬。", "2060", None, ()),
    (
        "社會學者佩爾·闊林接受本報訪問時說，約⟦三⟧成家庭有人外出。",
        None,
        None,
        ("社會學者佩爾·闊林|佩爾·闊林",),
    ),
    ("本報記者從省水利廳獲悉，全省有水庫⟦41⟧座。", None, None, ("省水利廳",)),
    ("該縣當年建校⟦12⟧所。", None, "-", ()),
    ("第四届论坛定于2063年9月召开，预计⟦500⟧人参加。", "2063-09", None, ()),
    ("2062年9月论坛召开，今年全省计划安排⟦12⟧万人就业。", "2063", None, ()),
]
UYGHUR: list[Row] = [  # spans of months, names inside words, speakers
    (
        "2062-يىلى 1-ئايدىن 9-ئايغىچە ⟦94⟧ مىڭ ئادەم ئەۋەتىلدى.",
        "2062-01-01/2062-09-30|2062-01/2062-09",
        None,
        (),
    ),
    ("2062-يىلىنىڭ ئاخىرىغىچە ⟦212⟧ مىڭ كادىر كەلدى.", "2062-12-31", None, ()),
    ("2062-يىلى 3-ئاينىڭ 5-كۈنى ⟦40⟧ ئادەم كەلدى.", "2062-03-05", None, ()),
    ("2058-يىلدىن بۇيان ⟦40⟧ كۆۋرۈك ياسالدى.", "2058/..", None, ()),
    ("بۇلتۇر ⟦40⟧ مەكتەپ سېلىندى.", "2062", None, ()),
    ("ھازىر ⟦41⟧ ناھىيە قاتناشتى.", "2063-05-20", None, ()),
    ("چىراغ پروگراممىسىدا ⟦40⟧ ئائىلە بار.", None, None, ()),
    ("باينىڭ ئۆيىدە ⟦40⟧ قوي بار.", None, "باي|-", ()),
    ("چىرادا ⟦40⟧ مەكتەپ بار.", None, "چىرا", ()),
    ("كېلىنلىك ناھىيىسىدە ⟦40⟧ مەكتەپ بار.", None, "كېلىنلىك ناھىيىسى", ()),
    ("سۇ ئىشلىرى ئىدارىسىنىڭ خەۋىرىگە ئاساسلانغاندا، ⟦41⟧ كۆل بار.", None, None, ("سۇ ئىشلىرى ئىدارىسى",)),
    ("ئىدارە مۇدىرى ئەلى سابىر ⟦41⟧ كۆل بارلىقىنى ئېيتتى.", None, None, ("ئىدارە مۇدىرى ئەلى سابىر",)),
    ("سۇ ئىدارىسى ⟦41⟧ كۆل بار دەپ بىلدۈردى.", None, None, ("سۇ ئىدارىسى",)),
    (
        "⟦94⟧ مىڭ ئادەم كەتتى. بۇ سان «دەريا» تەشكىلاتىنىڭ دوكلاتىدىن ئېلىندى.",
        None,
        None,
        ("«دەريا» تەشكىلاتى",),
    ),
    ("ئەلى سابىر «⟦41⟧ كۆل قۇرۇپ كەتتى» دېدى.", None, None, ("ئەلى سابىر",)),
    ("سۇ ئىدارىسىنىڭ دوكلاتىدا ⟦41⟧ كۆل بارلىقى كۆرسىتىلدى.", None, None, ("سۇ ئىدارىسى",)),
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


def fits(want: str | None, got: str | None) -> bool:
    return got is None if want is None else any(w in ("-", got) for w in want.split("|"))


def bare(name: str) -> str:
    return name.lower().removeprefix("the ").removeprefix("an ").strip()


@pytest.mark.parametrize(("marked", "when", "place", "who"), [*ENGLISH, *CHINESE, *UYGHUR])
def test_a_careful_reader_agrees(
    marked: str, when: str | None, place: str | None, who: tuple[str, ...]
) -> None:
    context, i, at = told(marked)
    time, where, said = context.time(i, at), context.place(i, at), context.speakers(i, at)
    assert fits(when, time.as_of or time.period), time
    assert fits(place, where.name), where
    if "-" not in who:
        names = [a.name for a in said.chain if a.name != "Tidewater Post"]
        assert len(names) == len(who), names
        assert all(bare(n) in map(bare, w.split("|")) for n, w in zip(names, who, strict=True)), names
