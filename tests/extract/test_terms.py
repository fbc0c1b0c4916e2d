"""Terms: bilingual pairs in every order, and typologies with what they list."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.extract import terms
from headwater.extract.context import Context
from headwater.model import Block, Document, Term


def found(text: str, kind: str = "paragraph") -> list[Term]:
    blocks, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(kind, at, at + len(line)))  # type: ignore[arg-type]
        at += len(line) + 1
    document = Document(
        record="r", file="a.txt", url=None, media_type="text/plain", language="und", text=text, blocks=tuple(blocks),
        made_by="test/1",
    )  # fmt: skip
    made = list(terms.find(Context(document)))
    assert all(document.holds(t.span) and t.made_by == terms.MADE_BY for t in made)
    return made


def test_an_item_keeps_its_brackets() -> None:
    said = found("The Lamp Plan has three aims: light, the valley road (谷路), and songs (of lamps).")
    [term] = [each for each in said if each.announced]
    assert term.items == ("light", "the valley road (谷路)", "songs (of lamps)")


PAIRS = [
    ("They held “salt evenings” (盐会) weekly.", {"en": "salt evenings", "zh": "盐会"}),
    ("They joined the Salt Road Plan (盐路计划) then.", {"en": "Salt Road Plan", "zh": "盐路计划"}),
    ("They use paired lantern funds (结对灯款) now.", {"en": "paired lantern funds", "zh": "结对灯款"}),
    ("They met the “salt” people (盐人员).", {"en": "“salt” people", "zh": "盐人员"}),
    (
        "They hope to improve village life (乡村生活).",
        {"en": "village life", "zh": "乡村生活"},
    ),  # not the verb
    ("Yan hui (盐会) is a meeting.", {"en": "Yan hui", "zh": "盐会", "zh-Latn": "Yan hui"}),  # romanised
    ("“Salt Evening” (盐会 yan hui) began.", {"en": "Salt Evening", "zh": "盐会", "zh-Latn": "yan hui"}),
    (
        "“Salt Evening” (Chinese: 盐会; pinyin: yán huì) began.",
        {"en": "Salt Evening", "zh": "盐会", "zh-Latn": "yán huì"},
    ),
    (
        "盐会 (“salt evening”, yan hui) began here in the old north of the town.",
        {"en": "salt evening", "zh": "盐会", "zh-Latn": "yan hui"},
    ),
    ("The word 盐会 “salt evening” is used here in the old north.", {"en": "salt evening", "zh": "盐会"}),
    ("他们参加“盐会”（salt evening）。", {"en": "salt evening", "zh": "盐会"}),
    ("He was in the Salt Union （盐业协会）.", {"en": "Salt Union", "zh": "盐业协会"}),  # full-width brackets
    (
        "They learn by seeing, hearing, and joining (看,听,入) a rite.",
        {"en": "seeing, hearing, and joining", "zh": "看,听,入"},
    ),
    ("The Salt Union (تۇز جەمئىيىتى) met.", {"en": "Salt Union", "ug": "تۇز جەمئىيىتى"}),
]


@pytest.mark.parametrize(("text", "want"), PAIRS)
def test_pairs(text: str, want: dict[str, str]) -> None:
    assert [dict(t.forms) for t in found(text)] == [want]


NO_PAIR = [
    "Figure 2: A lantern walk (走走 看看 笑).",  # a caption
    "The Salt Union (see page 3) met.",
    "Some went (Moss, 2018).",
    "They came (【盐】走走更亲).",  # a headline in brackets
    "参加了盐会（含乡镇）。",
]


@pytest.mark.parametrize("text", NO_PAIR)
def test_no_pair(text: str) -> None:
    assert found(text) == []


def test_a_heading_is_taken_whole() -> None:
    assert (
        dict(found("Salt Evenings and Walks (盐会)", "heading")[0].forms)["en"] == "Salt Evenings and Walks"
    )


COUNTS = [
    ("It names “nine groups” (九类人群): a, b, c (c1, c2), d, e, f, g, and h.", (9, 8)),  # one is missing
    ("It covers four towns (Oak, Elm, Ash, and Fir).", (4, 4)),
    ("It has three grades: high, middle, and low.", (3, 3)),
    (
        "It needs the “four-have-rules” (四有要求), which included cards (卡片), photos, notes, and texts on life.",
        (4, 4),
    ),
    ("They fear the “Three Winds,” he said.", (3, None)),  # announced, never listed
    ("要做到“三个全到位”（人到位、钱到位、心到位）。", (3, 3)),
    ("It took three years: 2014, 2015, and 2016.", None),  # a duration
    ("It has 40 mills (some new).", None),
]


@pytest.mark.parametrize(("text", "want"), COUNTS)
def test_counts(text: str, want: tuple[int, int | None] | None) -> None:
    counted = [(t.announced, t.listed) for t in found(text) if t.announced]
    assert counted[:1] == ([want] if want else [])


def test_a_list_of_paragraphs_after_a_colon() -> None:
    text = "They give “three promises” (三个承诺) (Moss, 2018):\nPromise to come;\nPromise to stay;\nPromise to help.\nThen they left."
    (term,) = [t for t in found(text) if t.announced]
    assert (term.announced, term.listed, term.items[-1]) == (3, 3, "Promise to help")


def test_two_numbers_announce_two_lists() -> None:
    assert found("“Four Walks Four Songs” (四走四唱 si zou si chang)")[0].announced is None


AWKWARD = st.text(
    st.one_of(st.characters(), st.sampled_from('()（）[]“”‘’"、,:：abAB one four 四同盐会')), max_size=160
)


@given(AWKWARD)
@settings(max_examples=300, deadline=None)
def test_no_text_breaks_it(text: str) -> None:
    for term in found(text.replace("\n", " ").strip()):
        assert term.forms
        assert term.listed is None or term.listed == len(term.items)
