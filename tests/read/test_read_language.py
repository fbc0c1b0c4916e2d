"""Languages of documents and blocks."""

import pytest

from headwater.read.language import block_language, clean_tag, document_language

DOCUMENTS = [
    ("The officials of the county have paired with 300 households in the region this year.", None, "en"),
    (
        "Les fonctionnaires du comté ont été jumelés avec trois cents familles cette année dans la région.",
        None,
        "fr",
    ),
    ("全县干部结对", None, "zh-Hans"),
    ("全縣幹部結對", "zh-CN", "zh-Hant"),  # what is written beats what is declared
    ("人口", None, "zh"),  # the same in both scripts
    ("ئۇيغۇر تىلىدا 300 كادىر ئائىلىلەر بىلەن", None, "ug"),
    ("قازاق حالقىنىڭ ٴبىر بولىگى ٴۇشىن", None, "kk-Arab"),  # Kazakh, not Uyghur
    ("السلطات أعلنت عن برنامج جديد", None, "ar"),
    ("مقامات برنامه چهار ساله گفتند", None, "fa"),
    ("Власти области выделили 300 семьям помощь в этом году, сообщил представитель", None, "ru"),
    ("東京都の職員は三百人です", None, "ja"),
    ("Short", None, "und"),  # too short to tell
    ("Short", "en-GB", "en"),  # but the page may say
    ("12 345", None, "und"),
    ("", None, "und"),
]


@pytest.mark.parametrize(("text", "declared", "language"), DOCUMENTS)
def test_document(text: str, declared: str | None, language: str) -> None:
    assert document_language(text, declared) == language


BLOCKS = [
    ("Close connection", "en", None, "en"),  # takes the document's
    ("结对认亲", "en", None, "zh-Hans"),
    ("人口", "zh-Hant", None, "zh-Hant"),
    ("Anti-Poverty War (脱贫攻坚战)", "en", None, "en"),  # a term in brackets does not turn the heading
    ("2031", "ug", None, "ug"),
    ("«چىراغ» پروگراممىسى باشلاندى", "ug", None, "ug"),  # few of its own letters, none that speaks against it
    ("مقامات برنامه چهار ساله گفتند که", "ug", None, "fa"),
    ("السلطات أعلنت عن برنامج جديد", "ug", None, "ar"),
    ("Close", "zh-Hans", None, "und"),  # Latin letters are not Chinese
    ("Bonjour", "en", "fr", "fr"),  # the page declares it
]


@pytest.mark.parametrize(("text", "document", "declared", "language"), BLOCKS)
def test_block(text: str, document: str, declared: str | None, language: str) -> None:
    assert block_language(text, document, declared) == language


TAGS = [
    ("zh-CN", "zh-Hans"),
    ("zh_TW", "zh-Hant"),
    ("ZH-hant-HK", "zh-Hant"),
    ("en_US", "en"),
    ("ug-CN", "ug"),
    ("x y", None),
    ("", None),
]


@pytest.mark.parametrize(("tag", "clean"), TAGS)
def test_tags(tag: str, clean: str | None) -> None:
    assert clean_tag(tag) == clean
