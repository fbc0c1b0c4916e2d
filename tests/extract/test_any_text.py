"""Any text at all, through every extractor and the records door: nothing fails, and what is found holds."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.extract import extract
from headwater.extract.records import records
from headwater.model import Block, Document, Figure, Problem

WORDS = st.sampled_from(
    [
        # numerals, dates, places, speakers, lists and what joins them
        "12 ", "1,204 ", "½", "two ", "half ", "million ", "three-quarters ", "10^6 ", "١٢ ", "１２万", "亿", "近百万", "三分之一", "两名", "第三", "ئون مىڭ ", "يۈز ",
        "2018", "2018年", "5月", "20 May 2018, ", "last year ", "去年", "since ", "截至", "-يىلى ", "the same day ", "十四五", "the 1990s ",
        "Wells County ", "In Ada ", "吴县", "新村", "ناھىيىسى ", "the region ", "全省",
        "said ", "according to ", "据", "统计，", "表示", "told the ", "(Xu, 2018)", "“", "”", "«", "»", "‘", "'", "\"", "：", ": ", ", which includes ",
        "people ", "officials and ", "percent ", "yuan ", "元", "人", "户", "نەپەر ", "٪", "$", "每户", "per day ", "at least ", "不少于", "more than ",
        "Four Togethers ", "四同四送", "(", ")", "（", "）", "〔", "〕", "、", "，", "。", ". ", "; ", "\n", "\n\n", "\t", " ", " " * 30, "-", "—", "/", "^", "e9", "%",
        "\u0301", "\u200b", "\u200f", "\u202e", "\ufeff", "\x00", "\x1f", "\u2028", "\U0001f600", "\U00020000", "𝟗", "⑫", "İ", "ſ", "ﬁ", "A" * 120, "a-" * 60,
    ]
)  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=80), st.lists(st.one_of(WORDS, st.text(max_size=3)), max_size=40).map("".join)
)
LANGUAGES = st.sampled_from(["en", "zh", "zh-Hant", "ug", "und", "ar", "x", ""])
KINDS = st.sampled_from(["paragraph", "heading", "title", "list_item", "table_cell", "caption"])


def document(text: str, lang: str, kind: str) -> Document:
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    at = text.find("\n\n", start, end)
    ends = [(start, at), (at + 2, end)] if kind != "table_cell" and start < at < end - 2 else [(start, end)]
    blocks = tuple(Block(kind, a, b) for a, b in ends if b > a and text[a:b].strip())  # type: ignore[arg-type]
    return Document(
        record="r", file="a.txt", url=None, media_type="text/plain", language=lang, text=text, blocks=blocks,
        made_by="test",
    )  # fmt: skip


@given(TEXTS, LANGUAGES, KINDS)
@settings(max_examples=250, deadline=None)
def test_every_extractor_reads_any_text(text: str, lang: str, kind: str) -> None:
    page = document(text, lang, kind)
    for item in extract(page):
        if isinstance(item, Problem):
            assert "could not all be read" not in item.reason, item.reason
            continue
        assert page.holds(item.span)
        if isinstance(item, Figure):
            assert item.span.start <= item.number[0] < item.number[1] <= item.span.end


@given(
    TEXTS,
    LANGUAGES,
    st.sampled_from([None, "2019-03-05", "2019", "yesterday", "", "0000-00-00", "9999-12-31"]),
)
@settings(max_examples=250, deadline=None)
def test_the_records_door_reads_any_text(text: str, lang: str, date: str | None) -> None:
    answer = records({"id": "x", "text": text, "lang": lang, "date": date})
    assert "problem" not in answer
    json.dumps(answer, allow_nan=False).encode("ascii")
    for item in answer["pred"]:
        assert 0 <= item["start"] < item["end"] <= len(text)
        assert text[item["start"] : item["end"]] == item["surface"]


@pytest.mark.parametrize("text", ["", " ", "\n", "\ufeff", "\u202e", "\x00"])
def test_nothing_says_nothing(text: str) -> None:
    assert records({"id": "x", "text": text})["pred"] == []
    assert list(extract(document(text, "und", "paragraph"))) == []
