"""Pairs of invented sentences of two documents, read, linked and weighed: what is a conflict, and what never is."""

from collections.abc import Callable

import pytest

Relations = Callable[[str, str], dict[str, str]]

NEVER = [
    # another date
    ("By the end of 2061, 4,120 officials in Lindar Province were paired.", "By the end of 2062, 5,300 officials in Lindar Province were paired."),
    # no date on either side, in two documents
    ("Lindar Province has 4,120 paired officials.", "There are 5,300 paired officials in Lindar Province."),
    # no date on one side
    ("By the end of 2062, 5,300 officials in Lindar Province were paired.", "In Lindar Province 4,120 officials have been paired."),
    # officials and households
    ("By the end of 2062, 5,300 officials in Lindar Province were paired.", "By the end of 2062, 8,800 households in Lindar Province were paired."),
    # persons and person-times
    ("In 2062, 8,000 workers in Lindar Province were trained.", "In 2062, 9,500 person-times of workers in Lindar Province were trained."),
    # two provinces
    ("By the end of 2062, 5,300 officials in Lindar Province were paired.", "By the end of 2062, 4,120 officials in Orrin Province were paired."),
    # a province and one of its counties
    ("By the end of 2062, 5,300 officials in Lindar Province were paired.", "By the end of 2062, 412 officials in Ostel County were paired."),
    # local officials and those from elsewhere
    ("By the end of 2062, 5,300 officials in Lindar Province were paired.", "By the end of 2062, 410 officials from other provinces were paired in Lindar Province."),
    # planned and done
    ("In 2062 Lindar Province trained 640 teachers.", "In 2062 Lindar Province planned to train 700 teachers."),
    # required and done
    ("Officials must visit 12 households in 2062.", "Officials visited 9 households in 2062."),
    # a full year and nine months
    ("In 2062, 28,600 workers in Lindar Province were transferred.", "In the first nine months of 2062, 21,400 workers in Lindar Province were transferred."),
    # rounding
    ("In 2062 Lindar Province spent 1.5 billion yuan on roads.", "In 2062 Lindar Province spent 1.498 billion yuan on roads."),
    # a bound that leaves room
    ("By the end of 2062, more than 5,000 officials in Lindar Province were paired.", "By the end of 2062, 5,300 officials in Lindar Province were paired."),
    # percent and percentage points
    ("In 2062 household income in Lindar Province rose by 3.2 percent.", "In 2062 household income in Lindar Province rose by 4.1 percentage points."),
    # a share and a growth
    ("In 2062 household income in Lindar Province rose by 3.2 percent.", "In 2062 wages were 31.5 percent of household income in Lindar Province."),
    # new and all
    ("In 2062 Lindar Province had 90 newly built schools.", "In 2062 Lindar Province had 900 schools."),
    # per day and per month
    ("In 2062 workers in Lindar Province earned 50 yuan a day.", "In 2062 workers in Lindar Province earned 1,450 yuan a month."),
    # our office and the province
    ("In 2062 our office was paired with 96 households in Lindar Province.", "In 2062 officials in Lindar Province were paired with 8,800 households."),
    # two scenes
    ("Three officials visited the family of Mr Orl.", "Five officials visited the family of Mrs Tam."),
    # lengths of two different things
    ("The course lasted five days.", "The journey lasted nine days."),
    # teachers and students
    ("In 2062, 640 teachers in Lindar Province were trained.", "In 2062, 9,800 students in Lindar Province were trained."),
    # sent and paired
    ("In 2062, 640 officials were sent to Lindar Province.", "In 2062, 5,300 officials in Lindar Province were paired."),
    # 人 and 人次
    ("2062年，林达省培训工人8000人。", "2062年，林达省培训工人9500人次。"),
    # 干部 and 户
    ("截至2062年底，林达省结对干部5300人。", "截至2062年底，林达省结对家庭8800户。"),
    # two years
    ("截至2061年底，林达省结对干部4120人。", "截至2062年底，林达省结对干部5300人。"),
    # 外省干部
    ("截至2062年底，林达省结对干部5300人。", "截至2062年底，来自外省的410名干部在林达省结对。"),
    # planned
    ("2062年，林达省培训教师640名。", "2062年，林达省计划培训教师700名。"),
    # across languages: other years
    ("By the end of 2061, 4,120 officials in Lindar Province (林达省) were paired.", "截至2062年底，林达省结对干部5300人。"),
    # across languages: officials and households
    ("By the end of 2062, 5,300 officials in Lindar Province (林达省) were paired.", "截至2062年底，林达省结对家庭8800户。"),
    # across languages: about and exact
    ("By the end of 2062, about 5,300 officials in Lindar Province (林达省) were paired.", "截至2062年底，林达省结对干部5312人。"),
    # Uyghur: other years
    ("2061-يىلىنىڭ ئاخىرىغىچە لىندار ئۆلكىسىدە 4120 كادىر جۈپلەشتى.", "2062-يىلىنىڭ ئاخىرىغىچە لىندار ئۆلكىسىدە 5300 كادىر جۈپلەشتى."),
    # Uyghur: officials and households
    ("2062-يىلىنىڭ ئاخىرىغىچە لىندار ئۆلكىسىدە 5300 كادىر جۈپلەشتى.", "2062-يىلىنىڭ ئاخىرىغىچە لىندار ئۆلكىسىدە 8800 ئائىلە جۈپلەشتى."),
    # Uyghur and English: rounding
    ("By the end of 2062, more than 5,300 officials in Lindar Province were paired.", "2062-يىلىنىڭ ئاخىرىغىچە لىندار ئۆلكىسىدە 5312 كادىر جۈپلەشتى."),
    # two meetings
    ("The Second Lindar Forum was held in May 2061.", "The Third Lindar Forum was held in June 2062."),
]  # fmt: skip

ALWAYS = [
    ("By the end of 2062, 5,300 officials in Lindar Province were paired.", "By the end of 2062, 6,900 officials in Lindar Province were paired."),
    ("By the end of 2062, 5,300 officials in Lindar Province were paired with families.", "By the end of 2062, 6,900 cadres in Lindar Province were paired with families."),
    ("At the end of 2062, 8,800 households in Lindar Province were paired.", "At the end of 2062, 12,400 families in Lindar Province were paired."),
    ("In 2062, 28,600 workers in Lindar Province were transferred.", "In 2062, 41,000 workers in Lindar Province were transferred."),
    ("In 2062, 640 teachers in Lindar Province were trained.", "In 2062, 910 teachers in Lindar Province were trained."),
    ("In 2062, 17 schools were built in Lindar Province.", "In 2062, 29 schools were built in Lindar Province."),
    ("In 2062 Lindar Province spent 1.5 billion yuan on roads.", "In 2062 Lindar Province spent 2.4 billion yuan on roads."),
    ("By the end of 2062, no more than 5,000 officials in Lindar Province were paired.", "By the end of 2062, 6,900 officials in Lindar Province were paired."),
    # 结对干部
    ("截至2062年底，林达省结对干部5300人。", "截至2062年底，林达省结对干部6900人。"),
    ("2062年，林达省培训工人9500人次。", "2062年，林达省培训工人14200人次。"),
    ("截至2062年底，林达省结对家庭8800户。", "截至2062年底，林达省结对家庭12400户。"),
    # across languages
    ("By the end of 2062, 5,300 officials in Lindar Province (林达省) were paired.", "截至2062年底，林达省结对干部6900人。"),
    ("By the end of 2062, 8,800 households in Lindar Province (林达省) were paired.", "截至2062年底，林达省结对家庭12400户。"),
    # Uyghur
    ("2062-يىلىنىڭ ئاخىرىغىچە لىندار ئۆلكىسىدە 5300 كادىر جۈپلەشتى.", "2062-يىلىنىڭ ئاخىرىغىچە لىندار ئۆلكىسىدە 6900 كادىر جۈپلەشتى."),
    ("By the end of 2062, 5,300 officials in Lindar Province were paired.", "2062-يىلىنىڭ ئاخىرىغىچە لىندار ئۆلكىسىدە 6900 كادىر جۈپلەشتى."),
    # one named event, two dates
    ("The Third Lindar Forum was held on 14 June 2062.", "The Third Lindar Forum was held on 16 June 2062."),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b"), NEVER)
def test_no_conflict(relations: Relations, a: str, b: str) -> None:
    found = relations(a, b)
    assert "conflict" not in found.values(), found


@pytest.mark.parametrize(("a", "b"), ALWAYS)
def test_conflict(relations: Relations, a: str, b: str) -> None:
    found = relations(a, b)
    assert list(found.values()).count("conflict") == 1, found
