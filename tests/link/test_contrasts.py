"""The contrasts that a question must keep, each in English and both Chinese scripts, some in Uyghur; and their like.

A row of APART holds two sentences that no question may take for answers of each other. A row of LIKE holds two
wordings of one thing: they must be answers of one question.
"""

from collections.abc import Callable

import pytest

APART = [
    # officials against households
    ("By the end of 2062, 4,120 officials in Lindar Province had been paired.", "By the end of 2062, 5,380 households in Lindar Province had been paired."),
    ("截至2062年底，林达省结对干部4120名。", "截至2062年底，林达省结对农户5380户。"),
    ("截至2062年底，林達省結對幹部4120名。", "截至2062年底，林達省結對農戶5380戶。"),
    ("2062-يىلى لىندار ئۆلكىسىدە 4120 كادىر تۇغقانلاشتى.", "2062-يىلى لىندار ئۆلكىسىدە 5380 ئائىلە تۇغقانلاشتى."),
    # local officials against officials from elsewhere
    ("By the end of 2062, 4,120 officials in Lindar Province had been paired.", "By the end of 2062, 310 officials from other regions had been paired in Lindar Province."),
    ("截至2062年底，林达省结对干部4120名。", "截至2062年底，外省干部310名在林达省结对。"),
    # persons against person-times
    ("In 2062, Lindar Province trained 8,130 teachers.", "In 2062, Lindar Province trained 9,540 person-times of teachers."),
    ("2062年林达省培训教师8130人。", "2062年林达省培训教师9540人次。"),
    ("2062年林達省培訓教師8130人。", "2062年林達省培訓教師9540人次。"),
    # stock against flow; cumulative against new
    ("By the end of 2062, 14,600 doctors were employed in Lindar Province.", "In 2062, 980 newly hired doctors were employed in Lindar Province."),
    ("截至2062年底，林达省就业人员累计达14.6万人。", "2062年林达省新增就业9800人。"),
    ("截至2062年底，林達省就業人員累計達14.6萬人。", "2062年林達省新增就業9800人。"),
    # full year against nine months
    ("In 2062, Lindar Province transferred 28,600 workers.", "In the first nine months of 2062, Lindar Province transferred 20,500 workers."),
    ("2062年全年，林达省转移劳动力2.86万人。", "2062年前三季度，林达省转移劳动力2.05万人。"),
    ("In 2062, Lindar Province built 412 schools.", "In the first three quarters of 2062, Lindar Province built 305 schools."),
    ("In 2062, Lindar Province built 412 schools.", "In the first half of 2062, Lindar Province built 205 schools."),
    # planned against done
    ("Lindar Province plans to train 700 teachers in 2062.", "In 2062, Lindar Province trained 640 teachers."),
    ("2062年林达省计划培训教师700名。", "2062年林达省培训教师640名。"),
    ("2062年林達省計劃培訓教師700名。", "2062年林達省培訓教師640名。"),
    # per day against per month
    ("The kitchens of Lindar Province served 5,200 meals a day.", "The kitchens of Lindar Province served 161,000 meals a month."),
    ("林达省食堂每天供应热食5200份。", "林达省食堂每月供应热食16万份。"),
    # per household against in all
    ("Lindar Province paid 4,150 yuan per household.", "Lindar Province paid 83,000 yuan."),
    ("林达省每户补助4150元。", "林达省补助资金8.3万元。"),
    # a part against its whole
    ("In 2062, 1,912 workers were trained in Lindar Province.", "In Lindar Province workers were trained in 2062, including 312 workers from villages."),
    ("2062年林达省培训工人1912人。", "2062年林达省培训工人，其中农村工人312人。"),
    # dead against injured and missing
    ("By 9 July 2062, 47 people had died in Lindar Province.", "By 9 July 2062, 23 people were missing in Lindar Province."),
    ("截至2062年7月9日，林达省死亡47人。", "截至2062年7月9日，林达省失踪23人。"),
    ("截至2062年7月9日，林達省死亡47人。", "截至2062年7月9日，林達省失蹤23人。"),
    # points against per cent
    ("The share of trained teachers in Lindar Province rose by 5 percentage points in 2062.", "The number of trained teachers in Lindar Province rose by 8 percent in 2062."),
    # built against still to be built
    ("In 2062, 115 schools were built in Lindar Province.", "Lindar Province plans to build 200 schools in 2062."),
    ("2062年林达省建成学校115所。", "2062年林达省计划建设学校200所。"),
    # another place
    ("In 2062, 640 teachers were trained in Lindar Province.", "In 2062, 710 teachers were trained in Orrin Province."),
]  # fmt: skip

LIKE = [
    # one wording and another
    ("By the end of 2062, 4,120 officials in Lindar Province had been paired.", "Lindar Province had paired 4,120 cadres by the end of 2062."),
    ("截至2062年底，林达省结对干部4120名。", "到2062年底，林达省已有4120名干部结对认亲。"),
    # the two scripts
    ("截至2062年底，林达省结对干部4120名。", "截至2062年底，林達省結對幹部4120名。"),
    ("2062年林达省培训教师9540人次。", "2062年林達省培訓教師9540人次。"),
    # across languages, the place named in both
    ("In 2062, Lindar Province (林达省) trained 8,130 teachers.", "2062年林达省培训教师8130人。"),
    ("By 9 July 2062, 147 people had died in Lindar Province (林达省).", "截至2062年7月9日，林达省死亡147人。"),
    ("In 2062, 1,150 schools were built in Lindar Province (林达省).", "2062年林达省建成学校1150所。"),
    # across languages, no pair of names
    ("In 2062, 18,640 residents were evacuated in Lindar Province.", "2062年林达省转移群众18640人。"),
    # a toll told again
    ("By 9 July 2062, 147 people had died in Lindar Province.", "The death toll in Lindar Province stood at 147 by 9 July 2062."),
]  # fmt: skip

Relations = Callable[[str, str], dict[str, str]]


@pytest.mark.parametrize(("a", "b"), APART)
def test_kept_apart(relations: Relations, a: str, b: str) -> None:
    found = relations(a, b)
    assert not {"agree", "conflict", "superseded"} & set(found.values()), found


@pytest.mark.parametrize(("a", "b"), LIKE)
def test_one_question(relations: Relations, a: str, b: str) -> None:
    found = relations(a, b)
    assert "agree" in found.values(), found


def test_a_plan_ends_where_the_sentence_says_what_is_done(relations: Relations) -> None:
    """到2064年关闭24座，2062年已关闭9座: the second is no plan."""
    found = relations(
        "林达省计划到2064年建设学校240所，2062年已建成115所。",
        "In 2062, 115 schools were built in Lindar Province (林达省).",
    )
    assert "agree" in found.values(), found
