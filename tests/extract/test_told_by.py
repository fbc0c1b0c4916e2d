"""Who told a number, over sentences and paragraphs: invented passages written before the rules; floors may only rise.

A passage: its language and publisher, paragraphs ("# " heads, "- " lists), then rows "> value = speaker" ("-": the page's own).
"""

from pathlib import Path

import pytest

from headwater.extract import extract
from headwater.model import Block, Document, Fact, Figure

ROWS = Path(__file__).parent / "rows"
KINDS = {"# ": "heading", "- ": "list_item"}
FLOORS = {"told_by.txt": 0.0, "told_by2.txt": 0.0}


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
