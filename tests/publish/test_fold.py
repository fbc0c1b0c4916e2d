"""What a search takes for one: the same in Python, which indexes, and in JavaScript, which asks."""

import json
from array import array
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.publish import fold as module
from headwater.publish.fold import fold, simplified, tokens
from headwater.publish.index import base36, pack

ROWS = [
    ("Officials VISIT families", ["official", "visit", "family"]),  # capitals, plurals
    ("bus, glass, analysis, boxes", ["bus", "glass", "analysis", "box"]),  # what ends in s and is no plural
    ("Ürümchi café", ["urumchi", "cafe"]),  # accents
    ("1,120,000 and 12.5", ["1120000", "and", "12.5"]),  # separators go, points stay
    ("结对干部", ["结对", "对干", "干部", "部"]),  # pairs, and the last character alone
    ("結對幹部", ["结对", "对干", "干部", "部"]),  # traditional
    ("第12批", ["第", "12", "批"]),
    ("كىشى ئائىلە", ["کىشى", "ائىلە".replace("ئ", "")]),  # Arabic kaf; the carrier of a vowel
    ("ﻛﯩﺸﻰ", ["کىشى"]),  # presentation forms
    ("ھەر كۈنى", ["ەەر", "کۈنى"]),  # the forms of h and e
    ("１２３ Ａｂｃ", ["123", "abc"]),  # full width
]


@pytest.mark.parametrize(("text", "words"), ROWS)
def test_tokens(text: str, words: list[str]) -> None:
    assert list(tokens(text)) == words


@given(st.text(max_size=60))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert all(token for token in tokens(text))
    assert fold(fold(text)) == fold(text) or not text.isascii()


@given(st.lists(st.integers(0, 10**6), unique=True, min_size=1))
def test_packed_numbers_come_back(numbers: list[int]) -> None:
    rising = sorted(numbers)
    at, out = 0, []
    for step in pack(array("I", rising)).split(" "):
        at += int(step, 36)
        out.append(at)
    assert out == rising
    assert int(base36(rising[-1]), 36) == rising[-1]


@pytest.fixture(scope="module")
def page() -> Iterator[Any]:
    if not Path("/usr/bin/chromium").exists():
        pytest.skip("chromium is absent")
    api = pytest.importorskip("playwright.sync_api", reason="playwright is absent")
    with api.sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--headless", "--no-sandbox", "--disable-gpu"]
        )
        opened = browser.new_page()
        signs = "".join(chr(one) + other for one, other in simplified().items())
        opened.evaluate(f"() => {{ window.headwater = {{ get: () => {json.dumps(signs)}, part() {{}} }}; }}")
        source = (Path(module.__file__).parent / "static" / "fold.js").read_text("utf-8")
        opened.evaluate(f"() => {{ {source} }}")
        yield opened
        browser.close()


def test_the_browser_folds_alike(page: Any) -> None:
    texts = [text for text, _ in ROWS]
    texts += [
        "Straße ﬁve Ⅳ ½ ½",
        "İstanbul",
        "x́ é ﾊﾞ が",
        "𠀀𠀁 a𠀀b",
        "ئۇيغۇر ۇ ۆ ۈ ۋ ې ى ي ی",
        "It's o'clock",
        "a_b-c",
        "ءأإآؤ",
    ]
    asked = page.evaluate("(texts) => texts.map((t) => headwater.tokens(t))", texts)
    assert asked == [list(tokens(text)) for text in texts]


def test_uyghur_latin_letters(page: Any) -> None:
    rows = {"kadir": "کادىر", "chiragh": "چىراغ", "Uyghur": "ۇىغۇر", "xelq": "خەلق", "c": ""}
    assert page.evaluate("(words) => words.map((w) => headwater.uyghur(w))", list(rows)) == list(
        rows.values()
    )
