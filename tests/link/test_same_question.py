"""Which statements answer one question, and how weighing calls it: rows over two fictional documents."""

from typing import Any

import pytest

Row = tuple[tuple[Any, ...], dict[str, Any], tuple[Any, ...], dict[str, Any], str]

ONE: list[Row] = [
    # officials and cadres are one head; a later date replaces
    (("By the end of 2061, 900 officials were paired.", "900", 900, "person", "officials", "pair"), {"as_of": "2061-12-31"},
     ("By the end of 2062, 950 cadres had been paired.", "950", 950, "person", "cadres", "pair"), {"as_of": "2062-12-31"}, "superseded"),
    # families and households are one head
    (("They were paired with 4,100 households.", "4,100", 4100, "household", "households", "pair"), {},
     ("They were paired with 4,100 families.", "4,100", 4100, None, "families", "pair"), {}, "agree"),
    # English and Chinese
    (("More than 12,000 officials were paired by the end of 2062.", "More than 12,000", 12000, "person", "officials", "pair"),
     {"bound": "more_than", "as_of": "2062-12-31"},
     ("截至2062年底，结对干部12300名。", "12300名", 12300, "person", "干部", "结对"), {"as_of": "2062-12-31", "place": "林达"}, "agree"),
    # rounding: the coarser is the finer rounded
    (("1.5 million households were registered.", "1.5 million", 1500000, "household", "households", "register"), {},
     ("1,498,000 households were registered.", "1,498,000", 1498000, "household", "households", "register"), {}, "agree"),
    # 近百万 with 98万
    (("近百万名干部参加。", "近百万名", None, "person", "干部", "参加"), {"high": 1000000, "bound": "less_than", "place": "林达"},
     ("98万名干部参加。", "98万名", 980000, "person", "干部", "参加"), {"place": "林达"}, "agree"),
    # one key, one date, two numbers
    (("In June 2062 the scheme covered 48 villages.", "48", 48, None, "villages", "cover"), {"as_of": "2062-06"},
     ("In June 2062 the scheme covered 52 villages.", "52", 52, None, "villages", "cover"), {"as_of": "2062-06"}, "conflict"),
    # an open bound with room: neither confirms nor contradicts
    (("More than 400 teachers were hired in 2062.", "More than 400", 400, "person", "teachers", "hire"), {"bound": "more_than", "as_of": "2062"},
     ("In 2062, 900 teachers were hired.", "900", 900, "person", "teachers", "hire"), {"as_of": "2062"}, "incomparable"),
    # dated against undated with another number
    (("By the end of 2062, 300 doctors were employed.", "300", 300, "person", "doctors", "employ"), {"as_of": "2062-12-31"},
     ("500 doctors are employed.", "500", 500, "person", "doctors", "employ"), {}, "incomparable"),
    # the place left out, the number the same: joins the fuller key
    (("12,345 residents were resettled in Lindar.", "12,345", 12345, "person", "residents", "resettle"), {},
     ("12,345 residents were resettled.", "12,345", 12345, "person", "residents", "resettle"), {"place": None}, "agree"),
    # the predicate left out, the number the same
    (("12,345 cadres were paired.", "12,345", 12345, "person", "cadres", "pair"), {},
     ("There are 12,345 cadres.", "12,345", 12345, "person", "cadres", None), {}, "agree"),
    # paid for, and 为...更换: what a scheme covers
    (("By the end of 2062 the fund had paid for new stoves in 8,400 households.", "8,400", 8400, "household", "households", "pay"), {"as_of": "2062-12-31"},
     ("截至2062年底，基金已为6100户家庭更换炉具。", "6100户", 6100, "household", "家庭", None), {"as_of": "2062-12-31"}, "conflict"),
    # who employs people has a staff
    (("The mill employed 1,390 people.", "1,390", 1390, "person", "people", "employ"), {"as_of": "2062"},
     ("工厂在职员工1204人。", "1204人", 1204, "person", "worker", None), {"as_of": "2060", "text": "在职员工"}, "superseded"),
    # Uyghur and English
    (("شەھەردە 640 كادىر بار.", "640", 640, "person", "كادىر", None), {"as_of": "2062"},
     ("In 2062 there were 640 officials.", "640", 640, "person", "officials", None), {"as_of": "2062"}, "agree"),
    # at least 80 % with 80 %
    (("80% of the funds went to livelihood.", "80%", 80, "percent", "funds", "invest"), {},
     ("At least 80% of the funds went to livelihood in 2062.", "At least 80%", 80, "percent", "funds", "invest"), {"bound": "at_least", "as_of": "2062"}, "agree"),
]  # fmt: skip

APART: list[tuple[tuple[Any, ...], dict[str, Any], tuple[Any, ...], dict[str, Any], str]] = [
    # persons and person-times
    (("In 2062, 8,000 workers were trained.", "8,000", 8000, "person", "workers", "train"), {"as_of": "2062"},
     ("In 2062, 9,500 person-times of workers were trained.", "9,500", 9500, "person-time", "workers", "train"), {"as_of": "2062"}, "unit"),
    # 人 and 人次
    (("2062年培训8000人。", "8000人", 8000, "person", "人", "培训"), {"as_of": "2062"},
     ("2062年培训9500人次。", "9500人次", 9500, "person-time", "人", "培训"), {"as_of": "2062"}, "unit"),
    # persons and households
    (("500 residents were resettled.", "500", 500, "person", "residents", "resettle"), {},
     ("120 households were resettled.", "120", 120, "household", "households", "resettle"), {}, ""),
    # local officials and officials from elsewhere
    (("900 officials were paired.", "900", 900, "person", "officials", "pair"), {},
     ("410 officials from other regions were paired.", "410", 410, "person", "officials", "pair"), {}, "which population"),
    # 内地干部
    (("结对干部900名。", "900名", 900, "person", "干部", "结对"), {},
     ("内地选派干部410名来结对。", "410名", 410, "person", "干部", "结对"), {"text": "内地干部"}, "which population"),
    # full year and nine months of a flow
    (("In 2061, 28,600 workers were transferred.", "28,600", 28600, "person", "workers", "transfer"), {"as_of": "2061"},
     ("In the first nine months of 2062, 30,500 workers were transferred.", "30,500", 30500, "person", "workers", "transfer"), {"period": "2062-01/2062-09"}, "period"),
    # per day and per month
    (("The post carried 3,380 parcels a day.", "3,380", 3380, "parcel", "parcels", "carry"), {},
     ("The post carried 98,000 parcels per month.", "98,000", 98000, "parcel", "parcels", "carry"), {}, "rate"),
    # a worker's and a household's
    (("The office paid 150 yuan per worker.", "150", 150, "yuan", "subsidies", "pay"), {},
     ("The office paid 420 yuan per household.", "420", 420, "yuan", "subsidies", "pay"), {}, "rate"),
    # 每名工人 and a total
    (("每名工人补贴150元。", "150元", 150, "yuan", "资金", "投入"), {},
     ("补贴1200元。", "1200元", 1200, "yuan", "资金", "投入"), {}, "rate"),
    # planned and done
    (("The plan is to train 700 teachers.", "700", 700, "person", "teachers", "train"), {"role": "target"},
     ("They trained 640 teachers.", "640", 640, "person", "teachers", "train"), {}, "planned or done"),
    # part and whole
    (("Of these, 300 households were resettled.", "300", 300, "household", "households", "resettle"), {},
     ("1,900 households were resettled.", "1,900", 1900, "household", "households", "resettle"), {}, "kind of number"),
    # newly added and all
    (("There were 90 newly added schools.", "90", 90, "school", "schools", "build"), {},
     ("There were 900 schools built.", "900", 900, "school", "schools", "build"), {}, "kind of number"),
    # another place, without a look-alike: nobody takes one for the other
    (("In Lindar 900 officials were paired.", "900", 900, "person", "officials", "pair"), {},
     ("In Orrin 70 officials were paired.", "70", 70, "person", "officials", "pair"), {"place": "Orrin"}, ""),
    # the same number of other people
    (("One million cadres were paired.", "One million", 1000000, "person", "cadres", "pair"), {},
     ("One million people were detained.", "One million", 1000000, "person", "people", "detain"), {}, "what is counted"),
    # a vague magnitude
    (("Tens of thousands of officials were paired.", "Tens of thousands", 10000, "person", "officials", "pair"), {"bound": "vague"},
     ("12,000 officials were paired by 2062.", "12,000", 12000, "person", "officials", "pair"), {"as_of": "2062"}, "kind of number"),
    # funds of one thing and of another, in Chinese
    (("援疆资金810亿元。", "810亿元", 8.1e10, "yuan", "资金", "投入"), {"text": "援疆资金"},
     ("保险资金900亿元。", "900亿元", 9e10, "yuan", "资金", "投入"), {"text": "保险资金"}, "what is counted"),
]  # fmt: skip


@pytest.mark.parametrize(("a", "more_a", "b", "more_b", "relation"), ONE)
def test_one_question(case: Any, a: Any, more_a: Any, b: Any, more_b: Any, relation: str) -> None:
    _two(case, a, more_a, b, more_b)
    found = [w.relation for q, w in case.weighed("figure") if len(q.members) == 2]
    assert found == [relation]


@pytest.mark.parametrize(("a", "more_a", "b", "more_b", "differs"), APART)
def test_two_questions(case: Any, a: Any, more_a: Any, b: Any, more_b: Any, differs: str) -> None:
    _two(case, a, more_a, b, more_b)
    assert all(len(q.members) == 1 for q, _ in case.weighed("figure"))
    told = [(q.differs, w.relation) for q, w in case.weighed("look-alike")]
    assert all(relation == "incomparable" for _, relation in told)
    assert not differs or any(differs in parts for parts, _ in told), told


def _two(case: Any, a: Any, more_a: Any, b: Any, more_b: Any) -> None:
    case.document("a.txt", "zh" if any(c >= "\u4e00" for c in a[0]) else "ug" if any("\u0620" <= c <= "\u06ff" for c in a[0]) else "en",
                  publisher="Lindar Courier", date="2063-01-10")  # fmt: skip
    case.document(
        "b.txt",
        "zh" if any(c >= "\u4e00" for c in b[0]) else "en",
        publisher="Orrin Times",
        date="2063-02-10",
    )
    case.say("a.txt", *a, **more_a)
    case.say("b.txt", *b, **more_b)
    case.term("a.txt", "Lindar (林达)", forms=(("en", "Lindar"), ("zh", "林达")))
