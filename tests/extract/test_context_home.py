"""Where a number holds when several places are named: the part of a region that a paper is about, where a speaker
lives now, whose office speaks, what is itself counted in places.

Everything here is invented but the names of real regions and countries. "-": no place is asked for.
"""

from collections.abc import Callable

import pytest

from headwater.model import Figure

Figures = Callable[[str, str], list[Figure]]

ENGLISH = [
    # the part of a region that nearly all of the paper is about
    ("Wool comes down from Aksu Prefecture\n\nSheds were built in Aksu Prefecture, in northwest China's Xinjiang.\n\nThe herders of Kuqa County came first. Farms in Aksu Prefecture followed.\n\nSome 730 sheds stand empty.", "730", "Aksu Prefecture"),
    ("Wool in Xinjiang\n\nSheds were built in Xinjiang. Xinjiang pays for them.\n\nIn Aksu Prefecture they are full. Xinjiang wants more. Other sheds stand in Turpan.\n\nSome 730 sheds stand empty.", "730", "Xinjiang"),
    # a county named late and once or twice is not what the paper is about
    ("Wool and Kinship: A Note\n\nThe programme pairs households with officials. It was announced in spring.\n\nHerders like the vets. The vets like the herders. Barns are old. Some are new.\n\nIn Kuqa County the vets stay.\n\nBarns in Kuqa County were graded.\n\nSome 730 sheds stand empty.", "730", "Xinjiang"),
    # a name that no table knows, and what it is by its word
    ("The herders' debt\n\nThe best vets of the coast came to Morvane last year. In Morvane nobody had asked for them. The loans of Morvane are due in spring, the prefecture says.\n\nSome 730 sheds stand empty.", "730", "Morvane"),
    # where the speaker lives now is not where it happened
    ("Keld County keeps its lists shut.\n\nA weaver from Keld County who now lives in Toronto said that 12 looms were taken.", "12", "Keld County"),
    ("Keld County keeps its lists of looms shut. Keld County pays for new looms, too.\n\nA weaver in exile in Norway said that 12 looms were taken.", "12", "Keld County"),
    ("Keld County keeps its lists of looms shut. Keld County pays for new looms, too.\n\nThe Oslo-based group counted 12 looms.", "12", "Keld County"),
    ("The 12 refugees who live in Norway were counted.", "12", "Norway"),
    # a place behind another number is that number's
    ("Keld County keeps the lists of barns. Keld County pays for them, and for more.\n\nBy spring 1,240 barns had been built, 33 of them by the dairies at Osmer Village.", "1,240", "Keld County"),
    ("Keld County keeps the lists of barns. Keld County pays for them, and for more.\n\nBy spring 1,240 barns had been built, 33 of them by the dairies at Osmer Village.", "33", "Osmer Village"),
    ("The losses were 301 sheep in Osmer County, 208 sheep in Brede County and 146 in Tarl County.", "208", "Brede County"),
    # the country that builds is less than the place it builds in
    ("In the valley towns of southern Xinjiang, China has built nearly 900 barns.", "900", "Xinjiang"),
    ("China has built nearly 900 barns.", "900", "China"),
    # counties are not counted in a county
    ("Keld Prefecture pays for all of the barns. Keld Prefecture keeps the lists of them, too.\n\nThe loss falls on three counties, with most of it in Osmer County.", "three", "Keld Prefecture"),
    ("Keld Prefecture pays for all of the barns. Keld Prefecture keeps the lists of them, too.\n\nOsmer County is one of seven counties.", "seven", "Keld Prefecture"),
    # the whole world, every country
    ("Keld Prefecture pays for all of the barns. Keld Prefecture keeps the lists of them, too.\n\nShe has studied barns in four countries.", "four", "-"),
    # what a quotation wishes is no scene
    ("Keld County pays for all of the barns. Keld County keeps the lists of them, too.\n\n\"I want to live in Sorr Province,\" the girl said. Her school has 146 pupils.", "146", "Keld County"),
    # we asked them all over
    ("Keld Prefecture pays for all of the barns. Keld Prefecture keeps the lists of them, too.\n\nIn Osmer Village a carpenter showed us his book. Of the 31 parents whom we interviewed, most had one.", "31", "Keld Prefecture"),
    # she goes on telling of her county
    ("Keld Prefecture pays for all of the barns. Keld Prefecture keeps the lists of them, too.\n\nA clerk worked in Osmer County until last summer. \"Two evenings a week we wrote,\" she said. She was fined 500 yuan.", "500", "Osmer County"),
    # a division of the Corps is a place
    ("Aksu Prefecture pays for all of the barns. Aksu Prefecture keeps the lists of them, too.\n\nThe total includes 37 barns run by farms of the 3rd Division of the Xinjiang Production and Construction Corps.", "37", "3rd Division"),
    # some of those whom the sentence before counts
    ("Keld Prefecture pays for all of the barns. Keld Prefecture keeps the lists of them, too.\n\nWe called at 280 farms in Osmer County. In 64 per cent of them nobody was at home.", "64", "Osmer County"),
    # a firm with the name of a place; where those are who run a shop now
    ("Osmer County pays for all of the barns. Osmer County keeps the lists of them, too.\n\nThe agent, Aksu Bright Labor Services, was paid 4.7 million yuan.", "4.7 million", "Osmer County"),
    ("Osmer County pays for all of the barns. Osmer County keeps the lists of them, too.\n\n\"I had eleven farms,\" said a clerk who now runs a bakery in Tallinn.", "eleven", "Osmer County"),
    # who takes workers in, and who comes from where
    ("Keld Prefecture pays for all of the barns. Keld Prefecture keeps the lists of them, too.\n\nSorr Province took in 3,260 workers from Keld Prefecture.", "3,260", "Sorr Province"),
    # a province that pays is not where its money works; a paper from a county is about it
    ("Aksu Prefecture pays for all of the barns. Aksu Prefecture keeps the lists of them, too.\n\nHubei, a central province, is spending 310 million yuan on the barns this year.", "310 million", "Aksu Prefecture"),
    ("Aksu Prefecture pays for all of the barns. Aksu Prefecture keeps the lists of them, too.\n\nThere were 860 herders in Hubei by then.", "860", "Hubei"),
    ("Aksu Prefecture pays for all of the barns. Aksu Prefecture keeps the lists of them, too.\n\nA list from Kuqa County, dated June 2031, names 37 herders.", "37", "Kuqa County"),
    ("Keld Prefecture pays for all of the barns. Keld Prefecture keeps the lists of them, too.\n\nShe was one of the 400 who left Sorr Province last August for the barns of Keld Prefecture.", "400", "Keld Prefecture"),
    # trained elsewhere: counted at home
    ("Keld Prefecture pays for all of the barns. Keld Prefecture keeps the lists of them, too.\n\nSome 860 teachers from Keld Prefecture have spent a year in Sorr Province.", "860", "Keld Prefecture"),
]  # fmt: skip
CHINESE = [
    ("阿克苏地区的羊毛\n\n新疆阿克苏地区建起了羊圈。阿克苏地区的牧民先来。\n\n库车县的牧民后到。\n\n目前有730座羊圈闲置。", "730座", "阿克苏地区"),
    # 其中国家 is no China, 书记韩国梁 no Korea
    ("凯德县发布公告。凯德县每年统计。\n\n其中国家补助占78%。", "78%", "凯德县"),
    ("凯德县发布公告。凯德县每年统计。\n\n县委书记韩国栋说，今年再建26个。", "26个", "凯德县"),
    ("韩国去年进口了26万只羊。", "26万只", "韩国"),
    # no name before 县, 市, 区
    ("凯德地区发布公告。凯德地区每年统计。\n\n分县市看，羊圈共218个。", "218个", "凯德地区"),
    ("凯德地区发布公告。凯德地区每年统计。\n\n这比地区统计的218个多。", "218个", "凯德地区"),
    ("凯德地区发布公告。凯德地区每年统计。\n\n他还兼着村委会委员，有四个孩子。", "四个", "凯德地区"),
    # the county by its office
    ("凯德地区发布公告。凯德地区每年统计。\n\n奥斯县是羊最多的县。县政府说，今年再建26个。", "26个", "奥斯县"),
    # where the speaker lives now
    ("凯德县发布公告。凯德县每年统计。\n\n现居挪威的牧民说，有12只羊被带走。", "12只", "凯德县"),
    ("凯德县发布公告。凯德县每年统计。\n\n流亡加拿大的兽医估计，死了12只羊。", "12只", "凯德县"),
    # counties are not counted in a county
    ("凯德地区发布公告。凯德地区每年统计。\n\n奥斯县是七个县之一。", "七个", "凯德地区"),
    # a division of the Corps
    ("阿克苏地区发布公告。阿克苏地区每年统计。\n\n兵团第三师的羊圈达到42个。", "42个", "第三师"),
    ("阿克苏地区发布公告。阿克苏地区每年统计。\n\n全地区共有羊圈386个（含第三师团场羊圈42个）。", "42个", "第三师"),
    # the province that helps is not what its paper is about; where it takes workers in, they are counted
    ("湖南对口援疆2031年工作综述\n\n湖南援疆前方指挥部聚焦吐鲁番地区群众。\n\n湖南选派医生前往。吐鲁番地区受益。湖南对口支援力度加大。\n\n全年安排援疆资金14.6亿元。", "14.6亿元", "吐鲁番地区"),
    ("湖南对口援疆2031年工作综述\n\n湖南援疆前方指挥部聚焦吐鲁番地区群众。\n\n湖南选派医生前往。吐鲁番地区受益。湖南对口支援力度加大。\n\n湖南接收吐鲁番地区务工人员2140人。", "2140人", "湖南"),
    # a province that pays; where people are sent is not what the paper is about
    ("阿克苏地区的羊圈建好了。阿克苏地区每年统计，并发布公告。\n\n全年投入13.4亿元，其中湖北援疆资金3.1亿元。", "3.1亿元", "阿克苏地区"),
    # 援疆 names Xinjiang; 天山东海 has no Shandong, 阿曼古丽 no Oman, 东部省市 no province
    ("共饮一井水 天山东海一家亲\n\n东部省市的亲人来到各族群众家中。\n\n湖北对口援疆，选派医生64名。\n\n全年共有3.4万名干部参加。", "3.4万名", "新疆"),
    ("凯德县发布公告。凯德县每年统计。\n\n阿曼古丽·司马义养了12只羊。", "12只", "凯德县"),
    # the school of a village
    ("凯德县发布公告。凯德县每年统计。\n\n奥兹麦莱小学有146名学生。", "146名", "奥兹麦莱"),
    ("凯德县发布公告。凯德县每年统计。\n\n第九小学有146名学生。", "146名", "凯德县"),
]  # fmt: skip
UYGHUR = [
    # where the speaker lives now
    ("كەلد ناھىيىسىدە قوتان سېلىندى. كەلد ناھىيىسى پۇل چىقاردى.\n\nنورۋېگىيەدە ياشاۋاتقان باقچى 12 قوينىڭ ئېلىپ كېتىلگەنلىكىنى ئېيتتى.", "12", "كەلد ناھىيىسى"),
    ("كەلد ناھىيىسىدە قوتان سېلىندى. كەلد ناھىيىسى پۇل چىقاردى.\n\nكانادادىكى دوختۇر 12 قوي ئۆلدى، دېدى.", "12", "كەلد ناھىيىسى"),
    # a village's pupils; a helper that sends doctors
    ("كەلد ناھىيىسىدە قوتان سېلىندى. كەلد ناھىيىسى پۇل چىقاردى.\n\nئوسمېر كەنتىدە مەكتەپ بار. مەكتەپتە 146 ئوقۇغۇچى بار.", "146", "ئوسمېر كەنتى"),
    # giving provinces are nowhere
    ("كەلد ناھىيىسىدە قوتان سېلىندى. كەلد ناھىيىسى پۇل چىقاردى.\n\nھازىرغىچە 740 كادىر كەلگەن، بۇنىڭ ئىچىدە 61 نەپىرى ياردەم بەرگۈچى ئۆلكىلەردىن.", "740", "كەلد ناھىيىسى"),
    # a division of the Corps
    ("ئاقسۇ ۋىلايىتىدە قوتان سېلىندى. ئاقسۇ ۋىلايىتى پۇل چىقاردى.\n\nبىڭتۇەن 3-دىۋىزىيەسىدە 42 قوتان بار.", "42", "3-دىۋىزىيەسى"),
    # the part of a region that nearly all of the paper is about
    ("ئاقسۇ ۋىلايىتىدىكى قوتانلار\n\nشىنجاڭنىڭ ئاقسۇ ۋىلايىتىدە قوتان سېلىندى. ئاقسۇ ۋىلايىتىدە چارۋىچىلار كۆپ.\n\nھازىر 730 قوتان بوش تۇرۇپتۇ.", "730", "ئاقسۇ ۋىلايىتى"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "text", "number", "place"),
    [(lang, *row) for lang, rows in (("en", ENGLISH), ("zh", CHINESE), ("ug", UYGHUR)) for row in rows],
)
def test_the_place_that_governs(figures: Figures, lang: str, text: str, number: str, place: str) -> None:
    found = [f for f in figures(lang, text) if number in f.quantity.as_written]
    assert found, f"no figure {number}"
    assert (found[0].place or "-") == place
