"""Rows: numbers of neighbouring sentences that make what the text says they make, and that do not.

Written before the rules were: the first run is told in the history.
"""

from collections.abc import Callable

import pytest

FAILS = [
    # some and the rest, in the next sentence
    ("In 2062 the mill of Lindar hired 900 workers. Of these, 500 workers came from villages and the remaining 350 workers from towns.", "850"),
    # parts first, together after
    ("In 2062 Orrin County built 12 schools. Sembe County built 19 schools. Together the two counties built 33 schools.", "31"),
    # as many parts as counties are announced
    ("The three counties of Lindar trained 1,200 teachers in 2062. Orrin County trained 500 teachers, Sembe County trained 400 teachers"
     " and Tolm County trained 350 teachers.", "1,250"),
    # growth over two sentences
    ("In 2061 there were 2,000 pupils in Lindar Province. In 2062 there were 2,500 pupils, 40 percent more than the year before.", "25.0"),
    # visits and their days in two sentences
    ("Each official makes 6 visits a year. Each visit lasts 5 days. In all, an official spends 40 days a year in the village.", "30 days"),
    # Chinese: two parts, then the sum
    ("2062年，奥林县建成学校12所。森贝县建成学校19所。两县合计建成学校33所。", "31"),
    # 其余
    ("2062年林达省纺织厂招聘工人900名。其中来自农村的工人500名，其余350名来自城镇。", "850"),
]  # fmt: skip

HOLDS = [
    # the same, and it comes out
    "In 2062 the mill of Lindar hired 900 workers. Of these, 500 workers came from villages and the remaining 400 workers from towns.",
    "In 2062 Orrin County built 12 schools. Sembe County built 19 schools. Together the two counties built 31 schools.",
    "In 2061 there were 2,000 pupils in Lindar Province. In 2062 there were 2,500 pupils, 25 percent more than the year before.",
    "Each official makes 6 visits a year. Each visit lasts 5 days. In all, an official spends 30 days a year in the village.",
    "2062年，奥林县建成学校12所。森贝县建成学校19所。两县合计建成学校31所。",
    # traps: parts that are not all
    "In 2062 the mill of Lindar hired 900 workers. Of these, 500 workers came from villages.",
    "In 2062 Orrin County built 12 schools. Sembe County built 19 schools. The province built 88 schools in all.",
    "The province trained 1,200 teachers in 2062. Orrin County trained 500 teachers and Sembe County trained 400 teachers.",
    "Of the 900 workers hired, 500 came from villages. Some 450 were women.",
    # years that are not neighbours, and other heads
    "In 2051 there were 2,000 pupils in Lindar Province. In 2062 there were 2,500 pupils, 4 percent more than the year before.",
    "In 2061 there were 2,000 teachers in Lindar Province. In 2062 there were 2,500 pupils, 40 percent more than the year before.",
    # rounded
    "In 2062 Orrin County spent 1.2 million yuan. Sembe County spent 1.9 million yuan. Together the two counties spent 3 million yuan.",
]  # fmt: skip

Relations = Callable[[str, str], dict[str, str]]


@pytest.mark.parametrize(("sentence", "said"), FAILS)
def test_a_failure_over_sentences_is_shown_with_its_sum(
    relations: Relations, sentence: str, said: str
) -> None:
    found = {q: r for q, r in relations(sentence, "Nothing is counted here.").items() if "add up" in q}
    assert list(found.values()) == ["conflict"]
    assert said in next(iter(found))


@pytest.mark.parametrize("sentence", HOLDS)
def test_numbers_that_come_out_or_need_not_are_not_told(relations: Relations, sentence: str) -> None:
    assert not [q for q in relations(sentence, "Nothing is counted here.") if "add up" in q]
