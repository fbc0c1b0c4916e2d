"""Sentences: Chinese, English and Uyghur stops; the law that they cover what they should."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.extract.context import Context
from headwater.model import Block, BlockKind, Document, Fact


def document(text: str, kind: BlockKind = "paragraph", language: str = "und", **facts: str) -> Document:
    """One block a line; `facts` are bibliographic."""
    blocks, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            start = at + len(line) - len(line.lstrip())
            blocks.append(Block(kind, start, start + len(line.strip())))
        at += len(line) + 1
    return Document(
        record="r", file="a.txt", url=None, media_type="text/plain", language=language, text=text, blocks=tuple(blocks),
        made_by="test/1", facts=tuple(Fact(k, v, "test") for k, v in facts.items()),  # type: ignore[arg-type]
    )  # fmt: skip


def pieces(text: str, kind: BlockKind = "paragraph") -> list[str]:
    d = document(text, kind)
    return [d.text[s.start : s.end] for s in Context(d).sentences]


ROWS = [
    ("One went. Two came.", ["One went.", "Two came."]),
    ("Dr. Ana Reed left. No. 3 Mill closed.", ["Dr. Ana Reed left.", "No. 3 Mill closed."]),  # abbreviations
    (
        "The U.S. Congress met. It voted.",
        ["The U.S. Congress met.", "It voted."],
    ),  # a capital after U.S. is no beginning
    (
        "He lives in the U.S. The law changed.",
        ["He lives in the U.S.", "The law changed."],
    ),  # unless it opens sentences
    (
        "J. R. Moss paid 3.5 million. Fine.",
        ["J. R. Moss paid 3.5 million.", "Fine."],
    ),  # initials and decimals
    ("Song et al. (2019) agree. Others differ.", ["Song et al. (2019) agree.", "Others differ."]),
    ("“It works.” They left.", ["“It works.”", "They left."]),  # the closing quotation mark stays
    ("“It works.” he said. Yes.", ["“It works.” he said.", "Yes."]),  # lower case goes on
    ("(See the plan.) It is long.", ["(See the plan.)", "It is long."]),
    ("Why? Because!", ["Why?", "Because!"]),
    ("今年有5万人。去年有3万人！", ["今年有5万人。", "去年有3万人！"]),
    ("他说：“好。”她走了。", ["他说：“好。”", "她走了。"]),  # closing quotation marks stay
    ("“好！”李明说。大家笑了。", ["“好！”李明说。", "大家笑了。"]),  # the speaker after a quotation
    ("甲县3人；乙县4人。", ["甲县3人；", "乙县4人。"]),
    ("增长3.5%。下降2.1%。", ["增长3.5%。", "下降2.1%。"]),
    ("بۇ بىر. ئۇ ئىككى؟ ياخشى!", ["بۇ بىر.", "ئۇ ئىككى؟", "ياخشى!"]),
    (
        "1. First point. 2. Second point.",
        ["1. First point.", "2. Second point."],
    ),  # list numbers are no sentences
    ("", []),
]


@pytest.mark.parametrize(("text", "want"), ROWS)
def test_sentences(text: str, want: list[str]) -> None:
    assert pieces(text) == want


@pytest.mark.parametrize("kind", ["title", "heading", "table_cell", "caption"])
def test_one_sentence_blocks(kind: BlockKind) -> None:
    assert pieces("A. B. C. 好。坏。", kind) == ["A. B. C. 好。坏。"]


def test_boilerplate_has_none() -> None:
    assert pieces("All rights reserved. Thanks.", "boilerplate") == []


LANGUAGES = [
    ("Social Activities (联谊)", "en"),
    ("GDP增长6%", "zh"),
    ("新疆 Xinjiang 对口支援工作会议", "zh"),
    ("شىنجاڭدا 5 مىليون ئادەم بار", "ug"),
    ("В области 5 районов", "ru"),
    ("12 345", "und"),
]


@pytest.mark.parametrize(("text", "lang"), LANGUAGES)
def test_language_by_script(text: str, lang: str) -> None:
    assert [s.lang for s in Context(document(text)).sentences] == [lang]


AWKWARD = st.text(
    st.one_of(st.characters(), st.sampled_from('。.!?“”"（）() \n年月日12〇一万aA’…；')), max_size=200
)


@given(AWKWARD)
@settings(max_examples=150, deadline=None)
def test_sentences_cover_their_blocks(text: str) -> None:
    d = document(text)
    last = 0
    for s in Context(d).sentences:
        block = d.blocks[s.block]
        assert last <= s.start < s.end <= block.end
        assert block.start <= s.start
        assert d.text[s.start : s.end].strip() == d.text[s.start : s.end]
        assert not d.text[last : s.start].strip()
        last = s.end
    assert not d.text[last:].strip()


@given(AWKWARD)
@settings(max_examples=150, deadline=None)
def test_no_text_breaks_a_context(text: str) -> None:
    context = Context(document(text, date="2019-01-04", publisher="The Lantern"))
    for i, s in enumerate(context.sentences):
        for d in context.dates(i):
            assert s.start <= d.start < d.end <= s.end
        at = (s.start, s.start + 1)
        context.time(i, at)
        context.place(i, at)
        assert context.speakers(i, at).chain[-1].name


def test_a_long_line_ends() -> None:
    for unit in ("1,", "2019-", "一", "(", "“", "万", "in May ", "据", "A "):
        context = Context(document(unit * 100_000, date="2019"))
        for i in range(min(3, len(context.sentences))):
            context.dates(i)
            context.speakers(i, (0, 1))
            context.place(i, (0, 1))
            context.time(i, (0, 1))
