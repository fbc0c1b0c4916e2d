"""The search's index: every passage and question under the words that it holds, cut into parts."""

import json
from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from headwater.model import Block, Document, Figure, short
from headwater.publish.body import blocks_of
from headwater.publish.catalogue import Catalogue, title_of
from headwater.publish.fold import tokens
from headwater.publish.script import clip, tag_in
from headwater.publish.standing import PAGED

PASSAGE = 420
"""Code points of a passage, as near as its blocks allow."""

HELD = 100
"""Passages in one part."""

SIZE = 48_000
"""Characters of one part of the index, unless one word alone has more."""

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Passage:
    """Words that a search finds: of a document (its place among the documents) from `start`, the offset of
    a block, -1 for its title; or, with document -1, a question, whose page is `question`."""

    document: int
    question: str
    start: int
    text: str
    lang: str | None
    figures: tuple[str, ...] = ()


def passages(catalogue: Catalogue) -> Iterator[Passage]:
    """Yield what can be found: the questions, the titles, then the texts in the order of the documents."""
    for standing in PAGED:
        for question in catalogue.by_standing.get(standing.key, ()):
            yield Passage(-1, short(question.id), -1, clip(question.text), tag_in(question.text, "en"))
    documents = list(catalogue.documents.values())
    for at, document in enumerate(documents):
        title = clip(title_of(document))
        yield Passage(at, "", -1, title, tag_in(title, document.language))
    for at, document in enumerate(documents):
        yield from _of(catalogue, at, document)


def _of(catalogue: Catalogue, at: int, document: Document) -> Iterator[Passage]:
    values: list[tuple[int, str]] = []
    for s in catalogue.of_document.get(document.id, ()):
        if isinstance(s, Figure):
            ends = {s.quantity.low, s.quantity.high} - {None}
            values += [(s.span.start, str(v)) for v in ends]
    n = 0
    for block, start, end in cut(document):
        held: list[str] = []
        while n < len(values) and values[n][0] < end:
            if values[n][0] >= start:
                held.append(values[n][1])
            n += 1
        text = clip(document.text[start:end], PASSAGE * 2)
        if text:
            yield Passage(at, "", block.start, text, tag_in(text, block.lang, document.language), tuple(held))


def cut(document: Document) -> Iterator[tuple[Block, int, int]]:
    """Yield (the block to lead to, start, end): blocks in a row that belong together, long ones in pieces."""
    first: Block | None = None
    start = end = 0
    for block in blocks_of(document):
        alike = first is not None and (first.kind, first.table) == (block.kind, block.table)
        if first is not None and (not alike or block.end - start > PASSAGE):
            yield from _pieces(document, first, start, end)
            first = None
        if first is None:
            first, start = block, block.start
        end = block.end
    if first is not None:
        yield from _pieces(document, first, start, end)


def _pieces(document: Document, block: Block, start: int, end: int) -> Iterator[tuple[Block, int, int]]:
    while end - start > PASSAGE * 2:
        piece = document.text[start : start + PASSAGE]
        at = max(piece.rfind(sign) for sign in (". ", "。", "؟ ", "! ", "；", "\n", " "))
        here = start + (at + 1 if at > PASSAGE // 2 else PASSAGE)
        yield block, start, here
        start = here
    yield block, start, end


def index_files(catalogue: Catalogue) -> Iterator[tuple[str, object]]:
    """Yield (path, data) of every part of the index and of the passages, and of the list of them."""
    postings: dict[str, array[int]] = {}
    held: list[list[object]] = []
    count = 0
    for count, passage in enumerate(passages(catalogue), start=1):
        words = set(tokens(passage.text))
        words.update(token for value in passage.figures for token in tokens(value))
        for word in words:
            found = postings.get(word)
            if found is None:
                found = postings[word] = array("I")
            found.append(count - 1)
        who: object = passage.question if passage.document < 0 else 0
        held.append([passage.document, who, passage.start, passage.text, passage.lang])
        if len(held) == HELD:
            yield f"data/p/{count // HELD - 1}.js", held
            held = []
    if held:
        yield f"data/p/{count // HELD}.js", held
    first: list[str] = []
    for n, part in enumerate(_parts(postings)):
        first.append(part[0][0])
        yield f"data/t/{n}.js", part
    documents = [
        [short(d.id), catalogue.labels[d.id], tag_in(catalogue.labels[d.id], d.language)]
        for d in catalogue.documents.values()
    ]
    yield "data/search.js", {"count": count, "size": HELD, "first": first, "documents": documents}


def _parts(postings: Mapping[str, "array[int]"]) -> Iterator[list[tuple[str, str]]]:
    """Yield the words in the order of a browser (UTF-16), in parts of a bounded size."""
    part: list[tuple[str, str]] = []
    size = 0
    for word in sorted(postings, key=lambda w: w.encode("utf-16-be", "surrogatepass")):
        packed = pack(postings[word])
        if part and size + len(packed) + len(word) > SIZE:
            yield part
            part, size = [], 0
        part.append((word, packed))
        size += len(packed) + len(word) + 8
    if part:
        yield part


def pack(rising: "array[int]") -> str:
    """Return rising numbers as the steps between them, in base 36."""
    out: list[str] = []
    last = 0
    for number in rising:
        out.append(_STEPS[number - last] if number - last < len(_STEPS) else base36(number - last))
        last = number
    return " ".join(out)


def base36(number: int) -> str:
    """Return `number` (0 or more) in base 36."""
    out = ""
    while number >= 36:
        number, rest = divmod(number, 36)
        out = DIGITS[rest] + out
    return DIGITS[number] + out


_STEPS = [base36(n) for n in range(2000)]


def script(path: str, value: object) -> str:
    """Return a script that hands over `value`: data only, never code (JSON is JavaScript)."""
    told = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return f"headwater.part({json.dumps(path)},{told});\n"
