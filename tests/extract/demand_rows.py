"""Read the rows of demands and of speech, and tell whether what was found is what they say."""

import re
from pathlib import Path
from typing import Any

from headwater.extract.context import Context
from headwater.model import Block, BlockKind, Document, Requirement

ROWS = Path(__file__).parent / "rows"
Row = tuple[str, list[tuple[str | None, str, dict[str, str]]]]


def rows(name: str) -> list[Row]:
    """Return the passages of a file of rows, each with what is to be found in it."""
    found: list[Row] = []
    for line in (ROWS / name).read_text("utf-8").splitlines():
        if line.startswith("> "):
            found.append((line[2:], []))
        elif line.strip() and not line.startswith(("#", "-\n")) and line.strip() != "-":
            parts = [part.strip() for part in line.split("|")]
            fields = re.finditer(r"(\w+)=(.*?)(?= \w+=|$)", parts[2] if len(parts) > 2 else "")
            who = None if parts[0] == "-" else parts[0]
            found[-1][1].append((who, parts[1], {m[1]: m[2] for m in fields}))
    return found


def context(*texts: str, kinds: tuple[BlockKind, ...] = ()) -> Context:
    """A document of a paragraph a text, or of blocks of these kinds."""
    blocks, at = [], 0
    for n, text in enumerate(texts):
        kind: BlockKind = kinds[n] if n < len(kinds) else "paragraph"
        blocks.append(Block(kind, at, at + len(text)))
        at += len(text) + 1
    return Context(
        Document(
            record="r",
            file="a.txt",
            url=None,
            media_type="text/plain",
            language="und",
            text="\n".join(texts),
            blocks=tuple(blocks),
            made_by="test/1",
        )
    )


def bare(words: str | None) -> str:
    """Words without an article, folded."""
    return re.sub(r"^(?:the|an?) ", "", (words or "").casefold()).strip()


def same_act(found: str, wanted: str) -> bool:
    """One begins as the other, or they share most of their words: where an act ends is a matter of taste."""
    a, b = found.casefold(), wanted.casefold()
    shortest = 2 if re.search("[\u3400-\u9fff]", b) else 8
    if (a.startswith(b) or b.startswith(a)) and min(len(a), len(b)) >= shortest:
        return True
    if a in b or b in a:
        return min(len(a), len(b)) >= 0.4 * max(len(a), len(b))
    one, two = (set(re.findall(r"[a-z]+|[\u3400-\u9fff]", words)) for words in (a, b))
    common = len(one & two)
    return common >= 0.7 * max(1, min(len(one), len(two))) and common >= 0.5 * max(len(one), len(two))


def right(demand: Requirement, who: str | None, fields: dict[str, str]) -> list[str]:
    """Return the fields that are not as the row says."""
    wrong = []
    if bare(demand.actor) != bare(who) and not (who and bare(demand.actor).endswith(f"的{bare(who)}")):
        wrong.append("actor")
    for key, value in fields.items():
        held: Any = getattr(demand, key)
        if key == "times":
            fine = f"{demand.times}/{demand.every}/{demand.every_unit}" == value
        elif key == "reported":
            fine = demand.reported == (value == "yes")
        elif key == "modality":
            fine = held == value
        else:
            fine = bool(held) and (value.casefold() in held.casefold() or held.casefold() in value.casefold())
        if not fine:
            wrong.append(key)
    return wrong
