"""Further contrasts that a question must keep, and what it must not part: rows in English, Chinese and Uyghur.

Written before Headwater was run on them. A row of APART holds two sentences that no question may take for answers of
each other; a row of LIKE two wordings of one thing.
"""

from collections.abc import Callable

import pytest

APART = [
    # officials against households
    ("2062-يىلىنىڭ ئاخىرىغىچە لىندار ئۆلكىسىدە 4120 كادىر تۇغقانلاشتى.", "2062-يىلىنىڭ ئاخىرىغىچە لىندار ئۆلكىسىدە 5380 ئائىلە تۇغقانلاشتى."),
    ("林達省4120名幹部參加結對。", "林達省5380戶農戶參加結對。"),
    # local officials against officials from elsewhere
    ("Lindar Province sent 4,120 officials to villages in 2062.", "In 2062, 310 officials from inland provinces were sent to villages in Lindar Province."),
    ("2062年林达省选派本地干部4120名驻村。", "2062年内地省市选派干部310名到林达省驻村。"),
    ("2062-يىلى لىندار ئۆلكىسىدە 4120 كادىر كەنتلەرگە ئەۋەتىلدى.", "2062-يىلى باشقا ئۆلكىلەردىن كەلگەن 310 كادىر لىندار ئۆلكىسىدىكى كەنتلەرگە ئەۋەتىلدى."),
    # persons against person-times
    ("2062-يىلى لىندار ئۆلكىسىدە 8130 ئوقۇتقۇچى تەربىيەلەندى.", "2062-يىلى لىندار ئۆلكىسىدە 9540 ئادەم-قېتىم ئوقۇتقۇچى تەربىيەلەندى."),
    ("In 2062, 8,130 people in Lindar Province received training.", "In 2062, training in Lindar Province reached 9,540 person-times."),
    ("2062年林达省转移就业8130人。", "2062年林达省转移就业9540人次。"),
    # a stock against a flow
    ("At the end of 2062, Lindar Province had 14,600 doctors.", "In 2062, Lindar Province recruited 980 doctors."),
    ("截至2062年底，林达省有医生14600名。", "2062年林达省招聘医生980名。"),
    ("2062-يىلىنىڭ ئاخىرىدا لىندار ئۆلكىسىدە 14600 دوختۇر بار ئىدى.", "2062-يىلى لىندار ئۆلكىسى 980 دوختۇر قوبۇل قىلدى."),
    ("At the end of 2062, 3,210 people were in detention in Lindar Province.", "In 2062, 1,140 people were newly detained in Lindar Province."),
    # cumulative against new
    ("By the end of 2062, a total of 1,260 schools had been built in Lindar Province.", "In 2062, 115 new schools were built in Lindar Province."),
    ("截至2062年底，林达省累计建成学校1260所。", "2062年林达省新建学校115所。"),
    ("截至2062年底，林達省累計培訓工人12600人。", "2062年林達省新增培訓工人1150人。"),
    # full year against nine months
    ("In 2062, Lindar Province exported 28,600 tonnes of cotton.", "From January to September 2062, Lindar Province exported 20,500 tonnes of cotton."),
    ("2062年林达省出口棉花2.86万吨。", "2062年1至9月林达省出口棉花2.05万吨。"),
    ("2062-يىلى لىندار ئۆلكىسىدە 28 مىڭ 600 ئىشچى يۆتكەلدى.", "2062-يىلىنىڭ ئالدىنقى توققۇز ئېيىدا لىندار ئۆلكىسىدە 20 مىڭ 500 ئىشچى يۆتكەلدى."),
    ("In 2062, Lindar Province transferred 28,600 workers.", "In the first half of 2062, Lindar Province transferred 13,100 workers."),
    # planned against done
    ("Lindar Province aims to transfer 30,000 workers in 2062.", "In 2062, Lindar Province transferred 28,600 workers."),
    ("林达省力争2062年转移劳动力3万人。", "2062年林达省实际转移劳动力2.86万人。"),
    ("لىندار ئۆلكىسى 2062-يىلى 700 ئوقۇتقۇچى تەربىيەلەشنى پىلانلىدى.", "2062-يىلى لىندار ئۆلكىسىدە 640 ئوقۇتقۇچى تەربىيەلەندى."),
    # required against observed
    ("Each official in Lindar Province must visit 12 households.", "Officials in Lindar Province visited 7 households each, residents said."),
    ("Officials must visit households in Lindar Province six times a year.", "Officials visited households in Lindar Province twice a year."),
    ("林达省要求干部每年走访农户6次。", "实际上，林达省干部每年走访农户2次。"),
    ("Officials in Lindar Province are required to stay 5 days per visit.", "In practice, officials in Lindar Province stayed 2 days per visit."),
    ("林达省规定干部每次入户住5天。", "据村民说，林达省干部每次只住2天。"),
    ("لىندار ئۆلكىسىدە كادىرلار چوقۇم 12 ئائىلىنى زىيارەت قىلىشى كېرەك.", "لىندار ئۆلكىسىدە كادىرلار 7 ئائىلىنى زىيارەت قىلدى."),
    # per day against per visit
    ("Households in Lindar Province were paid 40 yuan a day.", "Households in Lindar Province were paid 150 yuan per visit."),
    ("林达省农户每天领取伙食费40元。", "林达省农户每次领取伙食费150元。"),
    ("لىندار ئۆلكىسىدە ئائىلىلەرگە كۈنىگە 40 يۈەن بېرىلدى.", "لىندار ئۆلكىسىدە ئائىلىلەرگە ھەر قېتىمدا 150 يۈەن بېرىلدى."),
    ("Officials in Lindar Province stay 5 days per visit.", "Officials in Lindar Province stay 30 days a year."),
    ("林达省干部每次住5天。", "林达省干部每年住30天。"),
    # days of a visit against days of a year
    ("Officials in Lindar Province make 6 visits of 5 days a year.", "Officials in Lindar Province stay 30 days a year."),
    ("林达省干部每年走访6次，每次5天。", "林达省干部每年住30天。"),
    # a part against its whole
    ("Of the 1,912 workers trained in Lindar Province in 2062, 640 were from villages.", "In 2062, 1,912 workers were trained in Lindar Province, with 700 from towns."),
    ("2062-يىلى لىندار ئۆلكىسىدە تەربىيەلەنگەن ئىشچىلارنىڭ ئىچىدە 312 ئايال بار.", "2062-يىلى لىندار ئۆلكىسىدە 350 ئىشچى تەربىيەلەندى."),
    # two programmes at one place
    ("Under the Shared Lamp programme, 9,400 households in Lindar Province received stoves in 2062.", "Under the Warm Door programme, 7,150 households in Lindar Province received stoves in 2062."),
    ("The Shared Lamp programme paired 4,120 officials in Lindar Province in 2062.", "The Open Gate campaign paired 3,050 officials in Lindar Province in 2062."),
    ("2062年，林达省“共灯行动”结对干部4120名。", "2062年，林达省“开门计划”结对干部3050名。"),
    ("林达省实施“共灯工程”，2062年投入资金3.1亿元。", "林达省实施“暖门工程”，2062年投入资金4.7亿元。"),
    ("2062年，林達省「共燈行動」結對幹部4120名。", "2062年，林達省「開門計劃」結對幹部3050名。"),
    ("2062-يىلى لىندار ئۆلكىسىدە «ئورتاق چىراغ» پروگراممىسى بويىچە 4120 كادىر تۇغقانلاشتى.", "2062-يىلى لىندار ئۆلكىسىدە «ئوچۇق ئىشىك» پروگراممىسى بويىچە 3050 كادىر تۇغقانلاشتى."),
    # a share against a growth
    ("In Lindar Province, 12 percent of households had stoves in 2062.", "In Lindar Province, households with stoves rose by 15 percent in 2062."),
]  # fmt: skip

LIKE = [
    # one wording and another
    ("Under the Shared Lamp programme, 9,400 households in Lindar Province received stoves in 2062.", "In 2062, the Shared Lamp programme gave stoves to 9,400 households in Lindar Province."),
    # the programme named in one text and not in the other: the number tells
    ("Under the Shared Lamp programme, 94,170 households in Lindar Province received stoves in 2062.", "In 2062, 94,170 households in Lindar Province received stoves."),
    ("2062年，林达省“共灯行动”结对干部41270名。", "2062年，林达省结对干部41270名。"),
    ("2062年，林达省“共灯行动”结对干部41270名。", "2062年，林達省「共燈行動」結對幹部41270名。"),
    # Uyghur beside English and Chinese
    ("2062-يىلى لىندار ئۆلكىسىدە (Lindar Province) 8130 ئوقۇتقۇچى تەربىيەلەندى.", "In 2062, Lindar Province trained 8,130 teachers."),
    ("2062-يىلىنىڭ ئاخىرىغىچە، لىندار ئۆلكىسىدە (林达省) 41 مىڭ 270 كادىر تۇغقانلاشتى.", "截至2062年底，林达省结对干部41270名。"),
    ("2062-يىلى لىندار ئۆلكىسىدە 28 مىڭ 640 ئىشچى يۆتكەلدى.", "2062-يىلى لىندار ئۆلكىسى 28 مىڭ 640 ئىشچىنى يۆتكىدى."),
    # a year is its twelve months
    ("In 2062, Lindar Province transferred 28,600 workers.", "From January to December 2062, Lindar Province transferred 28,600 workers."),
    ("2062年，林达省转移劳动力2.86万人。", "2062年全年，林达省转移劳动力2.86万人。"),
    # persons, worded otherwise
    ("In 2062, 8,130 teachers were trained in Lindar Province.", "Lindar Province gave training to 8,130 teachers in 2062."),
    # done, worded otherwise
    ("2062年林达省实际转移劳动力28640人。", "2062年林达省转移劳动力28640人。"),
    # a rule, told twice
    ("Officials in Lindar Province must stay 5 days per visit.", "林达省（Lindar Province）规定干部每次入户住5天。"),
    ("Households in Lindar Province were paid 145 yuan per visit.", "林达省（Lindar Province）农户每次领取伙食费145元。"),
]  # fmt: skip

Relations = Callable[[str, str], dict[str, str]]


PARTS = [
    ("In 2062, 1,912 workers were trained in Lindar Province, 312 of them women.", "In 2062, 312 workers were trained in Lindar Province."),
    ("2062年林达省培训工人1912人，其中妇女312人。", "2062年林达省培训工人312人。"),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b"), PARTS)
def test_a_part_is_no_whole_of_the_same_number(relations: Relations, a: str, b: str) -> None:
    """312 of 1,912 are not the 312 of another text: the two wholes conflict, and nothing agrees."""
    assert "agree" not in relations(a, b).values()


@pytest.mark.parametrize(("a", "b"), APART)
def test_kept_apart(relations: Relations, a: str, b: str) -> None:
    found = relations(a, b)
    assert not {"agree", "conflict", "superseded"} & set(found.values()), found


@pytest.mark.parametrize(("a", "b"), LIKE)
def test_one_question(relations: Relations, a: str, b: str) -> None:
    found = relations(a, b)
    assert "agree" in found.values(), found
