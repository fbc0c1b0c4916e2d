"""Originals and translations, paragraph by paragraph, and where they part. All texts are invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.extract import extract
from headwater.link import link
from headwater.link.versions import Versions, compare
from headwater.link.versions.aligning import Part, align
from headwater.link.versions.numbers import values
from headwater.link.versions.translated import translator_of
from headwater.model import Alignment, Block, Document, Fact, FactField, Statement

ZH = [
    "云岭省灯塔办公室年度报告",
    "截至2031年底，全省共派出灯塔员112万人，走访农户48.3万户。",
    "灯塔员每人每天领取补贴40元。办公室主任林海表示，全年培训了1200名干部。",
    "奥斯克县的港口在冬季关闭了九十天。",
    "第二年，办公室计划再派出3.5万人次前往塔恩县。",
    "医疗队共救治病人2760人，其中儿童413人。",
]
HANT = [
    "雲嶺省燈塔辦公室年度報告",
    "截至2031年底，全省共派出燈塔員112萬人，走訪農戶48.3萬戶。",
    "燈塔員每人每天領取補貼40元。辦公室主任林海表示，全年培訓了1200名幹部。",
    "奧斯克縣的港口在冬季關閉了九十天。",
    "第二年，辦公室計劃再派出3.5萬人次前往塔恩縣。",
    "醫療隊共救治病人2760人，其中兒童413人。",
]
EN = [
    "Annual report of the Yunling Lighthouse Office",
    "By the end of 2031 the province had sent out 1.12 million lighthouse keepers, who visited 483,000 households.",
    "Each keeper receives a subsidy of 40 yuan a day. The head of the office, Lin Hai, said 1,200 cadres were trained.",
    "The harbour of Osk County was closed for ninety days in winter.",
    "In the second year the office plans to send out another 35,000 person-times to Tarn County.",
    "Medical teams treated 2,760 patients, 413 of them children.",
]
UG = [
    "يۈنلىڭ ئۆلكىسى ماياك ئىشخانىسىنىڭ يىللىق دوكلاتى",
    "2031-يىلىنىڭ ئاخىرىغىچە ئۆلكىدە 1 مىليون 120 مىڭ ماياكچى ئەۋەتىلدى، 483 مىڭ ئائىلە زىيارەت قىلىندى.",
    "ماياكچىلار كۈنىگە 40 يۈەن ياردەم پۇلى ئالىدۇ. ئىشخانا مۇدىرى لىن خەي 1200 كادىر تەربىيەلەندى دېدى.",
    "ئوسك ناھىيەسىنىڭ پورتى قىشتا توقسان كۈن تاقالدى.",
    "ئىككىنچى يىلى ئىشخانا تارن ناھىيەسىگە يەنە 35 مىڭ ئادەم قېتىم ئەۋەتىشنى پىلانلىدى.",
    "داۋالاش ئەترىتى 2760 بىمارنى داۋالىدى، بۇنىڭ ئىچىدە 413 نەپىرى بالا.",
]


def document(name: str, lines: list[str], language: str, **stated: str) -> Document:
    blocks, at = [], 0
    for n, line in enumerate(lines):
        blocks.append(Block("title" if n == 0 else "paragraph", at, at + len(line), language))
        at += len(line) + 1
    fields: dict[str, FactField] = {
        "translation_of": "translation_of",
        "translator": "translator",
        "date": "date",
    }
    facts = tuple(Fact(fields[k], v, "sources.csv line 2") for k, v in stated.items())
    return Document(
        record=name, file=name, url=None, media_type="text/plain", language=language, text="\n".join(lines),
        blocks=tuple(blocks), made_by="test/1", facts=facts,
    )  # fmt: skip


def versions(*documents: Document) -> Versions:
    said = [s for d in documents for s in extract(d) if isinstance(s, Statement)]
    return compare(documents, said, link(documents, said).derivations)


def of(
    original: list[str], translation: list[str], languages: tuple[str, str] = ("zh-Hans", "en")
) -> Alignment:
    found = versions(
        document("one.txt", original, languages[0]),
        document("two.txt", translation, languages[1], translation_of="one.txt"),
    )
    (made,) = found.alignments
    return made


def shape(made: Alignment, original: list[str], translation: list[str]) -> list[tuple[int, int]]:
    """How many lines of each side every pair has."""

    def lines(text: str, place: tuple[int, int] | None) -> int:
        return len([x for x in text[slice(*place)].split("\n") if x]) if place else 0

    one, other = "\n".join(original), "\n".join(translation)
    return [(lines(one, p.original), lines(other, p.translation)) for p in made.pairs]


PAIRS = [
    (ZH, EN, ("zh-Hans", "en")),
    (HANT, EN, ("zh-Hant", "en")),
    (ZH, UG, ("zh-Hans", "ug")),
    (UG, EN, ("ug", "en")),
    (EN, HANT, ("en", "zh-Hant")),
]


@pytest.mark.parametrize(("one", "other", "languages"), PAIRS)
def test_a_faithful_translation_is_one_to_one_and_nothing_is_flagged(
    one: list[str], other: list[str], languages: tuple[str, str]
) -> None:
    made = of(one, other, languages)
    assert shape(made, one, other) == [(1, 1)] * 6
    assert made.languages == languages
    assert [(d.kind, d.why) for d in made.differences] == []


def changed(lines: list[str], at: int, old: str, new: str) -> list[str]:
    assert old in lines[at]
    return [line.replace(old, new) if n == at else line for n, line in enumerate(lines)]


DIFFERENT = [
    (ZH, changed(EN, 1, "1.12 million", "112,000"), [("figure", "112万人", "112,000")]),  # 万 read as a thousand
    (ZH, changed(EN, 1, "483,000", "4.83 million"), [("figure", "48.3万户", "4.83 million")]),  # tenfold
    (ZH, changed(EN, 5, "2,760", "2,670"), [("figure", "2760人", "2,670")]),  # digits changed places
    (changed(ZH, 2, "1200名", "至少1200名"), EN, [("bound", "至少1200名", "1,200")]),  # a bound was dropped
    (ZH, changed(EN, 2, "said 1,200", "said more than 1,200"), [("bound", "1200名", "more than 1,200")]),  # ... or added
    (ZH, changed(EN, 4, "person-times", "people"), [("unit", "3.5万人次", "35,000 people")]),  # visits are no people
    (ZH, [*EN[:5], EN[5].replace(", 413 of them children", "")], [("missing figure", "413人", "")]),  # left out
    (ZH, [*EN[:3], *EN[4:]], [("missing", ZH[3], "")]),  # a paragraph left out
    (ZH, [*EN[:4], "The editors of the bulletin wrote this paragraph for their readers.", *EN[4:]],
     [("added", "", "The editors of the bulletin wrote this paragraph for their readers.")]),  # ... or added
    (changed(ZH, 3, "九十天。", "九十天。渔民没有得到任何补偿。"), EN, [("missing", "渔民没有得到任何补偿。", "")]),  # a sentence
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "expected"), DIFFERENT)
def test_what_differs_is_named_with_both_words(
    one: list[str], other: list[str], expected: list[tuple[str, str, str]]
) -> None:
    made = of(one, other)
    found = [
        (d.kind, d.original.exact if d.original else "", d.translation.exact if d.translation else "")
        for d in made.differences
    ]
    assert [kind for kind, _, _ in found] == [kind for kind, _, _ in expected], found
    for (_, left, right), (_, words, said) in zip(found, expected, strict=True):
        assert words in left
        assert said in right
    assert all(d.why for d in made.differences)


SHAPES = [
    (
        ZH,
        [*EN[:2], *EN[2].split(" The head", 1)[:1], "The head" + EN[2].split(" The head", 1)[1], *EN[3:]],
        (1, 2),
    ),  # split
    (ZH, [*EN[:3], EN[3] + " " + EN[4], EN[5]], (2, 1)),  # two made one
    (ZH, EN[:3] + EN[4:], (1, 0)),  # left out
    (ZH, [*EN[:4], "This was added by the editors of the bulletin abroad.", *EN[4:]], (0, 1)),
]


@pytest.mark.parametrize(("one", "other", "kind"), SHAPES)
def test_paragraphs_that_were_split_joined_or_left_out(
    one: list[str], other: list[str], kind: tuple[int, int]
) -> None:
    found = shape(of(one, other), one, other)
    assert [s for s in found if s != (1, 1)] == [kind]


def test_a_question_shows_both_words() -> None:
    found = versions(
        document("zh.txt", ZH, "zh-Hans"),
        document(
            "en.txt",
            changed(EN, 1, "1.12 million", "112,000"),
            "en",
            translation_of="zh.txt",
            translator="M. Quill",
        ),
    )
    (question,) = found.questions
    assert question.kind == "translation"
    assert len(question.members) == 2
    assert "M. Quill" in question.text
    assert "112万" in question.why[0]
    assert "112,000" in question.why[0]
    assert "factor of 10" in question.why[0]


def test_reports_on_one_event_are_no_translation() -> None:
    """They share a few numbers, and no one says that one translates the other."""
    other = ["Keepers at work", "The office trained 1,200 cadres.", "Each has 40 yuan a day.", "Ninety days, 90, it was shut.",
             "Ships from abroad lay at Osk for 17 days with 66 hands.", "Another 812 came from Lindar in spring."]  # fmt: skip
    found = versions(document("zh.txt", ZH, "zh-Hans"), document("en.txt", other, "en"))
    assert not found.alignments


def test_an_undeclared_translation_is_found_and_only_likely() -> None:
    (made,) = versions(document("zh.txt", ZH, "zh-Hans"), document("en.txt", EN, "en")).alignments
    assert not made.certain
    assert not made.directed
    assert made.translator == ""


TRANSLATORS = [
    ("Translated from the Chinese by Mara Quill", "Mara Quill"),
    ("Translated by Mara O’Quill-Wei.", "Mara O’Quill-Wei"),
    ("Translator: Mara Quill (Osk)", "Mara Quill"),
    ("译者：林海，校对：王一", "林海"),
    ("翻譯：林海", "林海"),
    ("تەرجىمە قىلغۇچى: ئايگۈل", "ئايگۈل"),
    ("It was translated by the office in Osk.", ""),  # no name
    ("Nobody is named here.", ""),
]


@pytest.mark.parametrize(("line", "name"), TRANSLATORS)
def test_the_translator_is_named_or_unknown(line: str, name: str) -> None:
    assert translator_of(document("x", ["A title", line, "More text."], "en")) == name


VALUES = [
    ("1.12 million", 1_120_000), ("112万", 1_120_000), ("一百一十二万", 1_120_000), ("112萬人", 1_120_000),
    ("3.5亿", 350_000_000), ("ninety", 90), ("twelve hundred", 1200), ("two thousand and five", 2005), ("九十", 90),
    ("35 مىڭ", 35_000), ("1,200", 1200), ("1 200", 1200), ("七成", 70), ("二〇三一", 2031), ("十", 10), ("三点五万", 35_000),
    ("توقسان", 90),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), VALUES)
def test_values_of_every_script(text: str, value: float) -> None:
    assert value in values(text)


PARTS = st.lists(
    st.builds(
        Part, st.integers(0, 400), st.frozensets(st.sampled_from("abcdefgh"), max_size=3),
        st.sampled_from(["", "text", "heading"]),
    ),
    max_size=12,
)  # fmt: skip


@given(PARTS, PARTS)
def test_every_paragraph_is_in_one_pair_and_in_order(one: list[Part], other: list[Part]) -> None:
    beads = align(one, other)
    assert [n for i, k, _, _ in beads for n in range(i, k)] == list(range(len(one)))
    assert [n for _, _, j, m in beads for n in range(j, m)] == list(range(len(other)))


@given(PARTS)
def test_a_text_is_aligned_with_itself_one_to_one(parts: list[Part]) -> None:
    marked = [Part(p.length + 1, p.anchors | {str(n)}, p.kind) for n, p in enumerate(parts)]
    assert align(marked, marked) == [(n, n + 1, n, n + 1) for n in range(len(parts))]


@pytest.mark.parametrize("gap", [0, 40, 400])
def test_a_long_text_is_aligned_within_a_band(gap: int) -> None:
    """900 paragraphs, `gap` of them left out in the middle: the anchors find the other side again."""
    whole = [Part(60 + n % 7, frozenset([str(n)] if n % 5 == 0 else []), "text") for n in range(900)]
    cut = [*whole[:300], *whole[300 + gap :]]
    beads = align(whole, cut)
    assert (295, 296, 295, 296) in beads
    assert (899, 900, len(cut) - 1, len(cut)) in beads
    assert sum(j == m for _, _, j, m in beads) <= gap


@given(st.text(max_size=300))
def test_any_text_has_values(text: str) -> None:
    assert all(v >= 0 for v in values(text))


@given(st.lists(st.text(max_size=60), max_size=6), st.lists(st.text(max_size=60), max_size=6))
def test_any_two_texts_are_compared(one: list[str], other: list[str]) -> None:
    lines = [[" ".join(x.split()) or "x" for x in side] or ["x"] for side in (one, other)]
    found = versions(document("a", lines[0], "zh"), document("b", lines[1], "en", translation_of="a"))
    assert len(found.alignments) == 1
