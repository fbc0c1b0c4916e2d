"""Where the words of a page stand in its bytes and in its tree: computed on demand and checked.

A page's letters (white space, entities and raised digits aside) stand in its text in the order in which its source
writes them. So the blocks of a document are looked for, one after the other, in the letters between the tags
of the source (WHATWG HTML 13.2.5) and in those of the text nodes of the tree. Where a block is not found, or
what is found does not read back as the words of the span, the answer is None: unmapped, never guessed.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING

from headwater.model import Document
from headwater.read.encoding import BOMS, decode, told
from headwater.read.html_flow import LETTERS, LOWERED, RAISED

if TYPE_CHECKING:
    from headwater.read.dom import Event

TOKEN = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|template|textarea|iframe|noframes)\b[^>]{0,5000}+>.*?(?:</\1\s{0,99}>|\Z)"
    r"|</?[a-z!?](?:[^<>\"']++|\"[^\"]{0,2000}+\"|'[^']{0,2000}+'|[\"']){0,400}+>"
    r"|(&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});?)|([^<&]+|[<&])",
    re.DOTALL | re.IGNORECASE,
)
"""Comments, elements whose text is not shown, tags (read without going back: hostile ones stay cheap), entities, text."""
FOLD = {chr(written): chr(raw) for table in (RAISED, LOWERED, LETTERS) for raw, written in table.items()}
FOLD |= dict.fromkeys("\u207b\u208b\u2212\u2013", "-")
TRIES = 200
"""Places looked at for one block."""
WINDOW = 200_000
"""Letters beyond the last block found in which the next is looked for."""
AHEAD = 24
"""Letters of the next block that help to find a short one."""
DEEPEST = 500
"""Elements above a text node beyond which no path is written."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where words stand in a page: bytes of its payload (DataPositionSelector; None: unmapped), and the XPath of
    the text nodes of its tree where they begin and end, with offsets in code points (W3C RangeSelector)."""

    start: int | None
    end: int | None
    start_path: str = ""
    start_offset: int = 0
    end_path: str = ""
    end_offset: int = 0


class _Letters:
    """The letters of some text without white space, each with where it came from, and where runs begin."""

    def __init__(self, runs: Iterable[tuple[str, int, int]]) -> None:
        parts: list[str] = []
        self.begins: list[int] = []
        self.ends: list[int] = []
        self.edges: list[int] = []
        for words, start, length in runs:
            self.edges.append(len(self.begins))
            for at, c in enumerate(words):
                if c.isspace() or c == "\xad":
                    continue
                parts.append(FOLD.get(c, c))
                self.begins.append(start + (0 if length else at))
                self.ends.append(start + (length or at + 1))
        self.text = "".join(parts)

    def find(self, words: str, after: str, at: int) -> int:
        """Return where `words` begin at the edge of a run, best with `after` behind them; -1 if nowhere."""
        for wanted in (words + after, words):
            stop = at + WINDOW + len(wanted)
            found = self.text.find(wanted, at, stop)
            for _ in range(TRIES):
                if found < 0:
                    break
                edge = bisect_left(self.edges, found)
                if edge < len(self.edges) and self.edges[edge] == found:
                    return found
                found = self.text.find(wanted, found + 1, stop)
        return -1


class PageSource:
    """A page's payload beside its document, to tell where spans stand in the one or the other."""

    def __init__(self, payload: bytes, document: Document, declared: str | None = None) -> None:
        from headwater.read.dom import events  # the parser is loaded when the first page comes

        self.payload, self.document = payload, document
        raw, self.encoding, _ = told(payload, declared)
        self.raw = raw
        self.mark = next((len(m) for m, n in BOMS if n == self.encoding and payload.startswith(m)), 0)
        self.stops = [block.end for block in document.blocks]
        self.words = _Letters([(document.text, 0, 0)])
        self.source = _Letters(_source_runs(raw))
        self.paths: list[str] = []
        self.nodes: list[int] = []
        self.tree = _Letters(self._tree_runs(events(decode(payload, declared))))
        self.in_source, self.in_tree = self._align(self.source), self._align(self.tree)

    def place(self, start: int, end: int) -> Place:
        """Return where `document.text[start:end]` stands."""
        first, last = bisect_left(self.words.begins, start), bisect_left(self.words.begins, end) - 1
        nowhere = Place(None, None)
        if last < first:
            return nowhere
        low, high = self._bytes(first, last)
        begin, finish = self._node(first, self.tree.begins, 0), self._node(last, self.tree.ends, 1)
        return Place(low, high, *begin, *finish) if begin[0] and finish[0] else Place(low, high)

    def _bytes(self, first: int, last: int) -> tuple[int | None, int | None]:
        one, two = self.in_source.get(self._block(first)), self.in_source.get(self._block(last))
        if one is None or two is None:
            return None, None
        low, high = self.source.begins[one + first], self.source.ends[two + last]
        try:
            begin = self.mark + len(self.raw[:low].encode(self.encoding))
            finish = begin + len(self.raw[low:high].encode(self.encoding))
            back = self.payload[begin:finish].decode(self.encoding)
        except UnicodeError:
            return None, None
        found = _Letters(_source_runs(back)).text
        return (begin, finish) if found == self.words.text[first : last + 1] else (None, None)

    def _node(self, letter: int, places: list[int], after: int) -> tuple[str, int]:
        shift = self.in_tree.get(self._block(letter))
        if shift is None:
            return "", 0
        at = places[shift + letter]
        node = bisect_right(self.nodes, at - after) - 1
        return self.paths[node], at - self.nodes[node]

    def _block(self, letter: int) -> int:
        return bisect_left(self.stops, self.words.begins[letter] + 1)

    def _align(self, letters: _Letters) -> dict[int, int]:
        """Return for each block found the distance from its letters in the document to those in `letters`."""
        found: dict[int, int] = {}
        cursor = 0
        spans = [
            (bisect_left(self.words.begins, b.start), bisect_left(self.words.begins, b.end))
            for b in self.document.blocks
        ]
        for index, (low, high) in enumerate(spans):
            words = self.words.text[low:high]
            if not words:
                continue
            at = letters.find(words, self.words.text[high : high + AHEAD], cursor)
            if at >= 0:
                found[index] = at - low
                cursor = at + len(words)
        return found

    def _tree_runs(self, page: "Sequence[Event]") -> Iterator[tuple[str, int, int]]:
        counts: list[dict[str, int]] = [{}]
        steps: list[str] = []
        size = 0
        for event in page:
            if event is None:
                counts.pop()
                steps.pop()
                continue
            name = event.name if not isinstance(event, str) else "text()"
            counts[-1][name] = counts[-1].get(name, 0) + 1
            step = f"/{name}[{counts[-1][name]}]"
            if not isinstance(event, str):
                steps.append(step)
                counts.append({})
                continue
            if len(steps) > DEEPEST or not event.strip():
                size += len(event)
                continue
            yield event, size, 0
            self.paths.append("".join(steps) + step)
            self.nodes.append(size)
            size += len(event)


def _source_runs(raw: str) -> Iterator[tuple[str, int, int]]:
    """Yield the text between tags: words, where they are written, and how long an entity is written (else 0)."""
    for token in TOKEN.finditer(raw):
        entity, words = token.group(2), token.group(3)
        if entity is not None:
            yield unescape(entity), token.start(), len(entity)
        elif words is not None:
            yield words, token.start(), 0
