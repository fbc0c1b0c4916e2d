"""What a language model is asked, and its answer as candidates. Pure: who asks is an argument of the flow.

A model may answer anything; what is no candidate becomes a Refusal and is never guessed at.
"""

import json
from collections.abc import Iterable, Iterator
from importlib.resources import files
from itertools import islice
from math import isfinite
from typing import Any

from headwater.extract import patterns as re
from headwater.extract.candidate import Candidate, Refusal
from headwater.extract.context import Context
from headwater.extract.figures.fold import fold
from headwater.extract.figures.noise import noise
from headwater.extract.figures.quantity import quantities
from headwater.model import Document, Figure, Number

LARGEST = 3_000
"""Code points of the longest passage."""
MOST = 500
"""Candidates taken from one answer."""
_OPENINGS = 40
"""Brackets at which the beginning of the JSON is looked for."""
_SKIPPED = frozenset({"boilerplate", "table_cell"})
_FENCE = re.compile(r"```[a-zA-Z]*\s*\n(.*?)```", re.DOTALL)
_NUMBER = re.compile(r"-?\d{1,20}(?:\.\d{1,12})?")


def prompt() -> str:
    """Return what a model is told to do."""
    return (files("headwater.extract") / "prompt.txt").read_text("utf-8")


def passages(document: Document, found: Iterable[Figure], *, everything: bool = False) -> Iterator[str]:
    """Yield the words to ask about, block by block: sentences with a number in which no figure was found.

    With `everything`, sentences in which the grammar found some figures are asked about as well.
    """
    context = Context(document)
    done = set() if everything else {figure.sentence for figure in found}
    block, words = -1, ""
    for place in context.sentences:
        text = document.text[place.start : place.end]
        if (
            (place.start, place.end) in done
            or document.blocks[place.block].kind in _SKIPPED
            or len(text) > LARGEST
            or noise(text)
            or not quantities(fold(text))
        ):
            continue
        if words and (place.block != block or len(words) + len(text) > LARGEST):
            yield words
            words = ""
        block, words = place.block, f"{words} {text}".strip()
    if words:
        yield words


def candidates(answer: str) -> Iterator[Candidate | Refusal]:
    """Yield what an answer proposes; an answer without a list of figures is one Refusal."""
    items = _items(answer)
    if items is None:
        yield Refusal(answer[:80], "the answer holds no JSON list of figures")
        return
    for item in items[:MOST]:
        yield _candidate(item)
    if len(items) > MOST:
        yield Refusal("", f"{len(items) - MOST:,} more proposals than the {MOST} that one answer may have")


def _items(answer: str) -> list[Any] | None:
    """The list in an answer: the whole of it, in a code fence, behind other words, or under a key."""
    for text in (answer.strip(), *(fence[1] for fence in _FENCE.finditer(answer))):
        found = _listed(_decoded(text))
        if found is not None:
            return found
    for opening in islice(re.finditer(r"[\[{]", answer), _OPENINGS):
        found = _listed(_decoded(answer[opening.start() :], whole=False))
        if found is not None:
            return found
    return None


def _decoded(text: str, *, whole: bool = True) -> Any:
    try:
        return json.loads(text) if whole else json.JSONDecoder().raw_decode(text)[0]
    except (ValueError, RecursionError):
        return None


def _listed(value: Any) -> list[Any] | None:
    if isinstance(value, dict):
        if "quote" in value:
            return [value]
        value = next((v for v in value.values() if isinstance(v, list)), None)
    if isinstance(value, list) and all(isinstance(item, dict) for item in value):
        return value
    return None


def _candidate(item: dict[str, Any]) -> Candidate | Refusal:
    quote = item.get("quote")
    if not isinstance(quote, str):
        return Refusal("", "it has no quote")
    numbers: dict[str, Number | None] = {}
    for key in ("value", "low", "high"):
        numbers[key] = _number(item.get(key))
        if numbers[key] is None and item.get(key) is not None:
            return Refusal(quote[:80], f"its {key} is no number")
    words: dict[str, str | None] = {}
    for key in ("bound", "unit", "measure", "as_of", "place", "speaker"):
        said = item.get(key)
        words[key] = said if isinstance(said, str) else None
    return Candidate(
        quote=quote,
        value=numbers["value"],
        low=numbers["low"],
        high=numbers["high"],
        bound=words["bound"] or "exact",
        unit=words["unit"],
        measure=words["measure"],
        as_of=words["as_of"],
        place=words["place"],
        speaker=words["speaker"],
    )


def _number(value: Any) -> Number | None:
    """A JSON number, or a string that is one; true and NaN are none."""
    if isinstance(value, str) and _NUMBER.fullmatch(value.strip()):
        value = float(value) if "." in value else int(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return value if isinstance(value, int) or isfinite(value) else None
