"""Every way to write a name, and the names inside the words of a mention. All names are invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.publish.redact.finder import finder
from headwater.publish.redact.folding import folded, plain
from headwater.publish.redact.names import gone_on, names_in
from headwater.publish.redact.spelling import parts_of, romanised, spellings

NAMES = {
    1: "Zhang Xuejiao",
    2: "张雪娇",
    3: "چىمەنگۈل ھوشۇرشا",
    4: "奇曼古丽·霍舒尔夏",
    5: "Li Na",
    6: "Mukerrem",
}
FINDER = finder(
    [(s, n) for n, name in NAMES.items() for s in spellings(name)]
    + [(s, n) for n, name in NAMES.items() for _, s in parts_of(name)]
)

FOUND = [
    ("Zhang Xuejiao's lamp", ["Zhang Xuejiao"]),  # possessive
    ("ZHANG XUEJIAO", ["ZHANG XUEJIAO"]),  # capitals
    ("zhang-xue-jiao.html", ["zhang-xue-jiao"]),  # syllables apart
    ("Xuejiao Zhang", ["Xuejiao Zhang"]),  # the given name first
    ("Zhang, Xuejiao", ["Zhang, Xuejiao"]),  # as in a list
    ("Zhang\nXuejiao and Zhang Xue-\njiao", ["Zhang\nXuejiao", "Zhang Xue-\njiao"]),  # broken over lines
    ("Zhāng Xuějiāo", ["Zhāng Xuějiāo"]),  # tones
    ("Zha\u200bng Xue\u00adjiao", ["Zha\u200bng Xue\u00adjiao"]),  # nothing to be seen between letters
    ("Ｚｈａｎｇ　Ｘｕｅｊｉａｏ", ["Ｚｈａｎｇ　Ｘｕｅｊｉａｏ"]),  # full width
    ("see mrszhangxuejiao2031", ["zhangxuejiao"]),  # inside a handle
    ("X. Zhang said", ["X. Zhang"]),  # an initial
    ("Mrs. Zhang came; the Zhangs left", ["Zhang", "Zhangs"]),  # the surname alone
    ("Zhangjiajie is a place", []),  # a longer word
    ("張雪嬌說", ["張雪嬌"]),  # traditional
    ("张 雪\n娇", ["张 雪\n娇"]),  # spaced out, and over a line
    ("张女士和老张，雪娇也在", ["张女士", "老张", "雪娇"]),  # called by surname, by given name
    ("张家口市", []),  # a city, no family
    ("چىمەنگۈل ھوشۇرشانىڭ", ["چىمەنگۈل ھوشۇرشا"]),  # an ending
    ("چىمەنگۈلگە ۋە چىمەنگۈللەرنىڭ", ["چىمەنگۈل", "چىمەنگۈل"]),  # several endings
    ("奇曼古丽．霍舒尔夏", ["奇曼古丽．霍舒尔夏"]),  # another dot
    ("奇曼古丽霍舒尔夏和霍舒尔夏", ["奇曼古丽霍舒尔夏", "霍舒尔夏"]),  # none, and a part
    ("Lina and china", []),  # a short name written as one is a word
    ("li-na", ["li-na"]),
    ("Mukerrem, mukerrem", ["Mukerrem"]),  # one word: only with a capital
]


@pytest.mark.parametrize(("words", "expected"), FOUND)
def test_a_name_is_found_however_it_is_written(words: str, expected: list[str]) -> None:
    assert [words[f.start : f.end] for f in FINDER.find(words)] == expected


CODED = [
    ("https://x.example/%E5%BC%A0%E9%9B%AA%E5%A8%87", 2),  # percent
    ("&#24352;&#38634;&#23047;", 2),  # HTML
    (r"\u5f20\u96ea\u5a07", 2),  # JSON
    ("zhang%20xuejiao.jpg", 1),
]


@pytest.mark.parametrize(("words", "person"), CODED)
def test_a_name_is_found_in_a_code(words: str, person: int) -> None:
    assert [f.person for f in FINDER.both(words)] == [person]


def test_in_an_address_capitals_tell_nothing() -> None:
    assert [f.person for f in FINDER.both("write to mukerrem@mail.example or @mukerrem")] == [6, 6]


INSIDE = [
    ("Zhang Xuejiao", ("Zhang Xuejiao",)),
    ("villager Chimengul Hoshursha's family", ("Chimengul Hoshursha",)),
    ("a Tarskan resident, Senuber Qurbaniyaz", ("Senuber Qurbaniyaz",)),  # not the place
    ("Aunt Senuber of Ostrymar", ("Senuber",)),
    ("Mrs. Zhang", ("Zhang",)),
    ("村民张雪娇", ("张雪娇",)),
    ("贫困户奇曼古丽·霍舒尔夏的丈夫", ("奇曼古丽·霍舒尔夏",)),
    ("张雪娇一家", ("张雪娇",)),
    ("چىمەنگۈل ھوشۇرشا", ("چىمەنگۈل ھوشۇرشا",)),
    ("Zhang Xuejiao (张雪娇)", ("张雪娇", "Zhang Xuejiao")),
    ("senuber", ("senuber",)),  # written small
]


@pytest.mark.parametrize(("words", "expected"), INSIDE)
def test_the_name_inside_a_mention(words: str, expected: tuple[str, ...]) -> None:
    assert names_in(words) == expected


def test_a_uyghur_name_in_latin_letters() -> None:
    assert romanised("چىمەنگۈل ئايبۇلاق") == "chimengul aybulaq"
    assert romanised("Zhang Xuejiao") == ""


@given(st.text(max_size=60))
def test_folding_leads_back_to_what_was_written(words: str) -> None:
    made = folded(words)
    for n, char in enumerate(made.text):
        start, end = made.place(n, n + 1)
        assert 0 <= start < end <= len(words)
        assert char in plain(words[start:end]) or char == " "


@given(st.text(min_size=1, max_size=40))
def test_anything_can_be_a_name(words: str) -> None:
    made = finder([(s, 1) for name in names_in(words) for s in spellings(name)])
    for found in made.both(words):
        assert 0 <= found.start < found.end <= len(words)


GOES_ON = [
    ("米蕾丝", "·奥斯库兰已经", "·奥斯库兰"),  # the part behind the dot
    ("科尔万·阿斯", "德尔说", "德尔"),  # the rest of it
    ("张雪娇", "尔后来", ""),  # no name written for its sound
    ("科尔万·阿斯德尔", "说道", ""),
    ("Aynur", "·x", ""),
]


@pytest.mark.parametrize(("name", "after", "rest"), GOES_ON)
def test_a_name_written_for_its_sound_goes_on(name: str, after: str, rest: str) -> None:
    assert gone_on(name, after) == rest
