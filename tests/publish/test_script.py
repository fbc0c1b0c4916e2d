"""Words of many scripts on one page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.publish.script import clean, clip, say, say_in, sentence, tag_in, tag_of


@pytest.mark.parametrize(
    ("words", "known", "shown"),
    [
        ("plain words", None, "plain words"),  # nothing to isolate
        ("a < b & c", None, "a &lt; b &amp; c"),
        ("维斯马日报", None, '<bdi lang="zh">维斯马日报</bdi>'),
        ("維斯馬", "zh-Hant", '<bdi lang="zh-Hant">維斯馬</bdi>'),  # what is known goes before the script
        ("naïve", None, "<bdi>naïve</bdi>"),
        ("ئائىلە · 2062-12-31", None, '<bdi lang="ug">ئائىلە · <bdi dir="ltr">2062-12-31</bdi></bdi>'),  # never 31-12-2062
        ("<b>ئائىلە</b> 1-2", None, '<bdi lang="ug">&lt;b&gt;ئائىلە&lt;/b&gt; <bdi dir="ltr">1-2</bdi></bdi>'),
        ("words", '"><script>', '<bdi lang="&#34;&gt;&lt;script&gt;">words</bdi>'),  # a hostile tag
        ("\u202egnitirw", None, "<bdi>\u202egnitirw</bdi>"),  # an override ends with its isolation
        ("a\x00b", None, "<bdi>a\ufffdb</bdi>"),
    ],
)  # fmt: skip
def test_say(words: str, known: str | None, shown: str) -> None:
    assert str(say(words, known)) == shown


@pytest.mark.parametrize(
    ("words", "tag"),
    [
        ("English only", None),
        ("三同", "zh"),
        ("“Four Lamps” (四盏灯 si zhan deng) are bread", None),  # English with an inline term
        ("ۋېسمار", "ug"),
        ("123 !?", None),
        ("", None),
    ],
)
def test_tag(words: str, tag: str | None) -> None:
    assert tag_of(words) == tag


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("two origins say the same", "Two origins say the same."),
        ("Is it?", "Is it?"),
        ("两处相同。", "两处相同。"),
        ("12 %", "12 %."),
        ("", ""),
    ],
)
def test_sentence(words: str, shown: str) -> None:
    assert sentence(words) == shown


@given(st.text() | st.characters().map(str))
def test_cleaning_moves_nothing(text: str) -> None:
    assert len(clean(text)) == len(text)
    clean(text).encode("utf-8")


def test_lone_surrogates_of_file_names() -> None:
    assert clean("a\udcff.txt") == "a\ufffd.txt"


@given(st.text(), st.integers(2, 40))
def test_clip(text: str, limit: int) -> None:
    assert len(clip(text, limit)) <= limit


@pytest.mark.parametrize(
    ("words", "known", "tag"),
    [
        ("點燈員", ("zh", "zh-Hant"), "zh-Hant"),  # the document refines the sentence
        ("点灯员", ("und", "zh-Hans"), "zh-Hans"),
        ("点灯员", ("en",), "zh"),  # a Chinese cell in an English report
        ("点灯员", ("en", "zh-Hans"), "zh-Hans"),
        ("ئائىلە", ("zh-Hans",), "ug"),
        ("خانواده", ("fa",), "fa"),  # the reader knows better than the script
        ("提灯", ("ja",), "ja"),
        ("warden", ("zh-Hans",), "zh-Hans"),  # letters tell nothing
        ("warden", ("und",), None),
        ("点灯员", (), "zh"),
    ],
)
def test_tag_of_words_in_a_document(words: str, known: tuple[str, ...], tag: str | None) -> None:
    assert tag_in(words, *known) == tag


def test_a_title_has_the_language_of_its_document() -> None:
    assert say_in("維斯馬點燈", "zh-Hant") == '<bdi lang="zh-Hant">維斯馬點燈</bdi>'
    assert say_in("Lamps", "zh-Hant") == "Lamps"
    assert say_in("维斯马", "en") == '<bdi lang="zh">维斯马</bdi>'
