"""Who told a number, over sentences and paragraphs: invented passages written before the rules; floors may only rise.

Right on the first run: 22 of 90, 22 of 71 and 24 of 66 before the rules; the second set 51 of 71 with rules made on the
first, the third 48 of 66 with rules made on both.

A passage: its language and publisher, paragraphs ("# " heads, "- " lists), then rows "> value = speaker" ("-": the page's own).
"""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.extract import extract
from headwater.model import Block, Document, Fact, Figure

ROWS = Path(__file__).parent / "rows"
KINDS = {"# ": "heading", "- ": "list_item"}
FLOORS = {"told_by.txt": 0.98, "told_by2.txt": 0.96, "told_by3.txt": 0.92}


def passages(name: str) -> list[tuple[str, list[Figure], list[tuple[float, str]]]]:
    """Return each passage: its opening, its figures, the rows of (value, speaker)."""
    made = []
    for part in ("\n" + (ROWS / name).read_text(encoding="utf-8")).split("\n@")[1:]:
        head, _, rest = part.partition("\n")
        lang, _, publisher = head.partition(" ")
        lines = [line for line in rest.split("\n") if line.strip()]
        rows = [line[2:].split(" = ") for line in lines if line.startswith("> ")]
        document = built([line for line in lines if not line.startswith("> ")], lang[:2], publisher)
        figures = [s for s in extract(document) if isinstance(s, Figure)]
        made.append((lines[0], figures, [(float(value), who) for value, who in rows]))
    return made


def built(lines: list[str], lang: str, publisher: str) -> Document:
    """Return a document of one block a line."""
    blocks, text = [], ""
    for line in lines:
        kind = KINDS.get(line[:2], "paragraph")
        words = (line if kind == "paragraph" else line[2:]).replace("**", "")
        start = len(text) + (2 if text else 0)
        text += ("\n\n" if text else "") + words
        blocks.append(Block(kind, start, start + len(words)))  # type: ignore[arg-type]
    return Document(
        record="r", file="a.txt", url=None, media_type="text/plain", language=lang, text=text,
        blocks=tuple(blocks), made_by="t/1", facts=(Fact("publisher", publisher, "given"),),
    )  # fmt: skip


def missed(name: str) -> tuple[list[str], int]:
    """Return the rows that are read wrongly, and how many there are of all."""
    wrong, size = [], 0
    for opening, figures, rows in passages(name):
        for value, who in rows:
            found = next((f for f in figures if value in (f.quantity.low, f.quantity.high)), None)
            if found is None:
                continue  # a number that is not read has no speaker
            size += 1
            told = [a for a in found.attribution if a.cue is not None]
            first = told[0].name if told else "-"
            good = first == "-" if who == "-" else who in first and len(first) < len(who) + 40
            if not good:
                wrong.append(f"{opening[:30]} | {value:g} | {who} | {first} | {[a.name for a in told]}")
    return wrong, size


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_first_speaker(name: str) -> None:
    wrong, size = missed(name)
    assert 1 - len(wrong) / size >= FLOORS[name], "\n".join(wrong)


NOTES = [
    # the words of the note, what it names
    (
        "Hotan Prefecture Government Work Report 2023.",
        "Hotan Prefecture Government Work Report 2023",
    ),  # a title alone
    (
        "Aksu Bureau of Statistics, Yearbook 2020, p. 4.",
        "Aksu Bureau of Statistics, Yearbook 2020",
    ),  # who issued it
    ("R. Okonjo and L. Hale, Empty Beds, Steppe Institute, 2021.", "R. Okonjo and L. Hale"),  # authors
    ("Ibid.", "Aksu Bureau of Statistics, Yearbook"),  # the note before
    ("As note 1.", "Aksu Bureau of Statistics, Yearbook"),
    ("喀什地区统计局：《统计年鉴》，2020年。", "喀什地区统计局, 统计年鉴"),
]


@pytest.mark.parametrize(("words", "name"), NOTES)
def test_notes(words: str, name: str) -> None:
    lines = ["In the north 4,120 wells were dug.[1] In the south 960 wells were dug.[2]", "# Notes"]
    lines += ["[1] Aksu Bureau of Statistics, Yearbook, 2020.", f"[2] {words}"]
    figures = [s for s in extract(built(lines, "en", "Sand Desk")) if isinstance(s, Figure)]
    assert [f.attribution[0].name for f in figures if f.quantity.low == 960] == [name]


def test_what_is_told_of_a_speaker_is_the_page_s() -> None:
    lines = [
        "“They came at night,” said Rahile, a mother of 4 children. A teacher of 12 villages, Omar Tash, said 90 families left."
    ]
    figures = [s for s in extract(built(lines, "en", "Sand Desk")) if isinstance(s, Figure)]
    told = {f.quantity.low: f.attribution[0].name for f in figures}
    assert told[4] == "Sand Desk"
    assert told[90] == "Omar Tash"


LETTERS = "ab AB.,:：？?！“”「」«»[]12 岁人说：，。答问據据X\n#-سanد الىدېدى"


@given(st.lists(st.text(alphabet=LETTERS, max_size=80), min_size=1, max_size=6))
def test_any_text(lines: list[str]) -> None:
    """A chain ends with the publisher, and nobody in it is without a name."""
    text = [line.replace("\n", " ").strip() for line in lines if line.strip()]
    for said in extract(built(text or ["a"], "en", "Sand Desk")):
        if isinstance(said, Figure):
            assert said.attribution[-1].name == "Sand Desk"
            assert all(0 < len(link.name.strip()) <= 200 for link in said.attribution)
