"""Tables that stand in plain text, a row a line with bars between the cells: read as other tables are."""

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.context import Context
from headwater.extract.relations.edge import Edge, End
from headwater.extract.relations.grids import NO_ITEM, columns
from headwater.extract.shape import NUMBER

ROW = re.compile(r"(?m)^[ \t]*\|?[^|\n]{1,120}(?:\|[^|\n]{0,120}){1,9}\|?[ \t]*$")
CELL = re.compile(r"[^|\n]+")
ROWS = 400
"""Rows of one document that are read."""
GAP = 3
"""Code points between two lines of one table."""


def find(context: Context) -> Iterator[tuple[int, Edge]]:
    """Yield the edges of such tables, each with the sentence that holds its object; the first row is the head."""
    text = context.document.text
    if text.count("|") < 3:
        return
    heads: dict[int, str] = {}
    last = -1
    for row in list(ROW.finditer(text))[:ROWS]:
        cells = [_stripped(text, *m.span()) for m in CELL.finditer(text, *row.span())]
        if last < 0 or row.start() - last > GAP or len(cells) != len(heads):
            heads = {n: text[a:b] for n, (a, b) in enumerate(cells)}
        elif found := columns(heads):
            relation, first, second = found
            yield from _edge(context, relation, cells[first], cells[second], (heads[first], heads[second]))
        last = row.end()


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())


def _edge(
    context: Context, relation: str, one: tuple[int, int], two: tuple[int, int], heads: tuple[str, str]
) -> Iterator[tuple[int, Edge]]:
    text = context.document.text
    i = context.sentence_at(two[0])
    wrong = any(
        b - a < 2 or NUMBER.fullmatch(text[a:b]) or NO_ITEM.fullmatch(text[a:b]) for a, b in (one, two)
    )
    if i is None or wrong or set(text[one[0] : one[1]]) <= set("-: "):
        return
    base = context.sentences[i].start
    ends = [End(a - base, b - base, "name") for a, b in (one, two)]
    why = f"the columns '{heads[0]}' and '{heads[1]}'"
    yield i, Edge(relation, ends[0], ends[1], (ends[1].start, ends[1].end), why, above=True)  # type: ignore[arg-type]
