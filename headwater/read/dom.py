"""A page as a flat list of events, so that nothing after it recurses, however deep the tags nest."""

import re
from collections.abc import Sequence
from html import unescape
from itertools import accumulate
from typing import Any, NamedTuple

from resiliparse.parse.html import ELEMENT, TEXT, HTMLTree

from headwater.errors import ReadError

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


_VOID = """
    area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr
"""
VOID = frozenset(_VOID.split())
RAW = {
    name: re.compile(rf"(.*?)</{name}>", re.DOTALL)
    for name in ("script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext")
}
"""Elements whose text is written as it is (WHATWG HTML 13.3, serialising)."""
TOKEN = re.compile(
    r'([^<]+)|<([a-zA-Z][^\s/>]*)((?: [^\s/>][^\s/>=]*="[^"]*")*)>|</([a-zA-Z][^\s/>]*)>|<!--.*?-->|<![^>]*>',
    re.DOTALL,
)
LONG_TAG = 100_000
OPENED = re.compile(rf"<[a-zA-Z][^<>]{{{LONG_TAG},}}+")
QUOTED = re.compile(r"\"[^\"]*+\"|'[^']*+'")
MOST_ATTRIBUTES = 10_000
MOST_TAGS = 2_000_000
ATTRIBUTE = re.compile(r' ([^\s/>][^\s/>=]*)="([^"]*)"')


def events(html: str) -> list[Event]:
    """Parse HTML as browsers do (WHATWG HTML 13.2, by lexbor) and return its events in order."""
    if len(html) > LONG_TAG:
        _refuse_endless_tags(html)
    document = HTMLTree.parse(html).document
    if document is None:
        return []
    markup = document.html or ""
    if markup.count("<") > 2 * MOST_TAGS:
        raise ReadError(f"has more than {MOST_TAGS:,} tags, the limit for one document")
    found = _from_markup(markup)
    return found if found is not None else _from_nodes(document)


def _refuse_endless_tags(html: str) -> None:
    """Raise ReadError for a tag with more attributes than any page has: the parser compares each with all others."""
    for tag in OPENED.finditer(html):
        if len(QUOTED.sub("", tag.group()).split()) > MOST_ATTRIBUTES:
            raise ReadError(
                f"has a tag with more than {MOST_ATTRIBUTES:,} attributes, which no page needs: it was not read"
            )


def _from_markup(html: str) -> list[Event] | None:
    """Return the events of a page that the parser wrote out again; None where that is not well formed.

    Ten times as fast as asking for node after node. Every start must meet its own end: markup that reads
    otherwise than the tree it was written from (a script within a script) does not.
    """
    found: list[Event] = []
    add = found.append
    opened: list[str] = []
    attributes: dict[str, dict[str, str]] = {"": {}}
    at, end, match = 0, len(html), TOKEN.match
    while at < end:
        token = match(html, at)
        if token is None:
            return None
        at = token.end()
        text, name, written, closed = token.groups()
        if text is not None:
            add(unescape(text) if "&" in text else text)
        elif name is not None:
            name = name.lower()
            attrs = attributes.get(written)
            if attrs is None:
                attrs = attributes[written] = _attributes(written)
            add(Tag(name, attrs))
            if name in VOID:
                add(None)
                continue
            opened.append(name)
            if name in RAW:
                body = RAW[name].match(html, at)
                if body is None:
                    return None
                if body.group(1):
                    add(body.group(1))
                at = body.end(1)
        elif closed is not None:
            if not opened or opened.pop() != closed.lower():
                return None
            add(None)
    return None if opened else found


def _attributes(written: str) -> dict[str, str]:
    return {name.lower(): unescape(value) for name, value in ATTRIBUTE.findall(written)}


def _from_nodes(document: Any) -> list[Event]:
    found: list[Event] = []
    node: Any = document.first_child
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
        letters, mains, linked = [0] * len(page), [0] * len(page), [0] * len(page)
        self.data_tables: set[int] = set()
        opened: list[int] = []
        tables: list[list[int]] = []  # [event, cells in this row, most cells in a row, nested table seen]
        unseen = links = 0
        for index, event in enumerate(page):
            if event is None:
                first = opened.pop()
                self.end[first] = index
                tag = page[first]
                if isinstance(tag, Tag):
                    unseen -= tag.name in UNSEEN
                    links -= tag.name == "a"
                    if tag.name == "table" and tables:
                        self._close(tables.pop(), tables)
            elif isinstance(event, str):
                if not unseen:
                    letters[index] = len(event.strip())
                    linked[index] = letters[index] if links else 0
            else:
                opened.append(index)
                unseen += event.name in UNSEEN
                links += event.name == "a"
                said = event.name in {"h1", "article", "main"} and "comment" not in event.attrs.get(
                    "class", ""
                )
                mains[index] = said
                _count_cells(event.name, index, tables)
        for index in opened:  # the parser closes everything; this only keeps the law total
            self.end[index] = len(page) - 1
        self.letters = [0, *accumulate(letters)]
        self.mains = [0, *accumulate(mains)]
        self.linked = [0, *accumulate(linked)]

    def _close(self, table: list[int], outer: list[list[int]]) -> None:
        event, row, most, nested = table
        if max(row, most) > 1 and not nested:
            self.data_tables.add(event)
        if outer:
            outer[-1][3] = 1

    def letters_in(self, index: int) -> int:
        """Return the number of characters of text within the element that starts at `index`."""
        return self.letters[self.end[index] + 1] - self.letters[index]

    def links_in(self, index: int) -> int:
        """Return the number of characters within the element that are links."""
        return self.linked[self.end[index] + 1] - self.linked[index]

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
