"""A page as a flat list of events, so that nothing after it recurses, however deep the tags nest."""

from collections.abc import Sequence
from itertools import accumulate
from typing import Any, NamedTuple

from resiliparse.parse.html import ELEMENT, TEXT, HTMLTree

_UNSEEN = """
    script style template noscript iframe object embed applet svg math canvas audio video select
    datalist textarea input frameset noframes head rp rt
"""
UNSEEN = frozenset(_UNSEEN.split())
"""Elements whose text a reader of the page does not see (or not as text)."""


class Tag(NamedTuple):
    """A start tag: its name and attributes, both names in small letters."""

    name: str
    attrs: dict[str, str]


Event = Tag | str | None
"""A start tag, text, or (None) the end of the innermost open element."""


def events(html: str) -> list[Event]:
    """Parse HTML as browsers do (WHATWG HTML 13.2, by lexbor) and return its events in order."""
    found: list[Event] = []
    root = HTMLTree.parse(html).document
    node: Any = root.first_child if root is not None else None
    above: list[Any] = []
    while node is not None:
        kind = node.type
        if kind is ELEMENT:
            found.append(_tag(node))
            child = node.first_child
            if child is not None:
                above.append(node)
                node = child
                continue
            found.append(None)
        elif kind is TEXT:
            found.append(node.value or "")
        following = node.next_sibling
        while following is None and above:
            found.append(None)
            following = above.pop().next_sibling
        node = following
    return found


def _tag(node: Any) -> Tag:
    names = node.attrs
    return Tag(node.tag or "", {name.lower(): node.getattr(name) or "" for name in names} if names else {})


class Shape:
    """Where each element ends and how much text, how many h1 and which cells are in it; linear."""

    def __init__(self, page: Sequence[Event]) -> None:
        self.end = [0] * len(page)
        letters, mains = [0] * len(page), [0] * len(page)
        self.data_tables: set[int] = set()
        opened: list[int] = []
        tables: list[list[int]] = []  # [event, cells in this row, most cells in a row, nested table seen]
        unseen = 0
        for index, event in enumerate(page):
            if event is None:
                first = opened.pop()
                self.end[first] = index
                tag = page[first]
                if isinstance(tag, Tag):
                    unseen -= tag.name in UNSEEN
                    if tag.name == "table" and tables:
                        self._close(tables.pop(), tables)
            elif isinstance(event, str):
                letters[index] = 0 if unseen else len(event.strip())
            else:
                opened.append(index)
                unseen += event.name in UNSEEN
                said = event.name in {"h1", "article", "main"} and "comment" not in event.attrs.get(
                    "class", ""
                )
                mains[index] = said
                _count_cells(event.name, index, tables)
        for index in opened:  # the parser closes everything; this only keeps the law total
            self.end[index] = len(page) - 1
        self.letters = [0, *accumulate(letters)]
        self.mains = [0, *accumulate(mains)]

    def _close(self, table: list[int], outer: list[list[int]]) -> None:
        event, row, most, nested = table
        if max(row, most) > 1 and not nested:
            self.data_tables.add(event)
        if outer:
            outer[-1][3] = 1

    def letters_in(self, index: int) -> int:
        """Return the number of characters of text within the element that starts at `index`."""
        return self.letters[self.end[index] + 1] - self.letters[index]

    def has_main(self, index: int) -> bool:
        """Tell whether the element holds (or is) an h1, article or main."""
        return self.mains[self.end[index] + 1] > self.mains[index]


def _count_cells(name: str, index: int, tables: list[list[int]]) -> None:
    if name == "table":
        tables.append([index, 0, 0, 0])
    elif tables and name == "tr":
        tables[-1][2] = max(tables[-1][1], tables[-1][2])
        tables[-1][1] = 0
    elif tables and name in {"td", "th"}:
        tables[-1][1] += 1
