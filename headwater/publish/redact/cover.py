"""One document's people and their pseudonyms: what becomes of any words that come from it."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from headwater.model import Document, Span
from headwater.publish.redact import places
from headwater.publish.redact.finder import Finder, Found, decoded
from headwater.publish.redact.labels import NOBODY, after, free, label, tag
from headwater.publish.redact.moved import Edit, Moved, cut, moved
from headwater.publish.redact.people import Hidden, joined

PRIVATE, CHILD = "a private person", "a child"
WITHHELD = "address-withheld"
CONTEXT = 32
OFTEN = 300
"""Characters of words that may come many times: what becomes of them is kept."""
Shown = Callable[[str, int], str]
"""From words and the number of a person to what is shown for them."""
_SCHEME = re.compile(r"(?i)[a-z][a-z0-9+.-]{1,20}:")


@dataclass(slots=True)
class Cover:
    """What is shown for the people of one document; `numbers` has the letter of each, by first appearance.

    `villages` are those that stand beside a person, with what is shown for them; `hamlets` all of the
    document, with their names alone too: what was read of a person may have its place from elsewhere.
    """

    document: Document
    hidden: Hidden
    moved: Moved
    numbers: dict[int, int]
    villages: dict[str, str] = field(default_factory=dict)
    hamlets: dict[str, str] = field(default_factory=dict)
    said: dict[str, str] = field(default_factory=dict)

    @property
    def finder(self) -> Finder:
        """What finds the names of its people."""
        return self.hidden.own

    def shown(self, words: str, person: int) -> str:
        """Return what stands for a person where `words` did."""
        number = None if person == NOBODY else self.numbers.get(person)
        return label(number, person in self.hidden.known.minors, tag(words, self.document.language))

    def words(self, words: str) -> str:
        """Return words of this document with the names in them replaced; what was read may have lost
        its capitals."""
        if (known := self.said.get(words)) is None:
            known = replaced(words, self.finder.both(words, address=True), self.shown)
            if len(words) < OFTEN:
                self.said[words] = known
        return known

    def apart(self, words: str) -> str:
        """Return words that stand beside those of other documents: pseudonyms would join what is not one."""
        return replaced(words, self.finder.both(words, address=True), anyone)

    def address(self, address: str) -> str:
        """Return a URL or file name without the names in it; a URL keeps only its host."""
        return hidden_address(address, self.finder, self.shown)

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return where a place of the text stands now."""
        return self.moved.place(start, end)

    def span(self, span: Span) -> Span:
        """Return a span of the text as it stands now."""
        start, end = self.moved.place(span.start, span.end)
        text = self.moved.text
        return Span(
            start, end, text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
        )


def anyone(words: str, person: int) -> str:
    """Return what stands for anybody private where `words` did."""
    return label(None, False, tag(words))


def replaced(words: str, found: Iterable[Found], shown: Shown) -> str:
    """Return words with what was found replaced."""
    out: list[str] = []
    at = 0
    for start, end, person in found:
        out += (words[at:start], shown(words[start:end], person))
        at = end
    return "".join((*out, words[at:])) if out else words


def hidden_address(address: str, names: Finder, shown: Shown) -> str:
    """Return a URL or file name without the names in it."""
    found = names.both(address, address=True)
    if not found:
        return address
    if address.startswith("urn:") or not _SCHEME.match(address):
        plain = decoded(address)
        return replaced(plain, names.find(plain, address=True), shown).replace("\n", " ")
    try:
        parts = urlsplit(address)
        host = "" if names.both(decoded(parts.netloc), address=True) else parts.netloc
    except ValueError:
        return f"https://{WITHHELD}.invalid/"
    return f"{parts.scheme}://{host or f'{WITHHELD}.invalid'}/{WITHHELD}"


def cover(document: Document, hidden: Hidden, *, generalise: bool) -> Cover:
    """Find everything of a document that is withheld, and give its people their letters."""
    known, text = hidden.known, document.text
    found = _found(text, hidden)
    order = list(dict.fromkeys(f.person for f in found if f.person != NOBODY))
    order += [n for n in known.names if n not in order]
    numbers = dict(zip(order, free(len(order), text), strict=True))
    made = Cover(document, hidden, moved(text, ()), numbers)
    edits = [_edit(made, each) for each in found]
    if generalise:
        beside = (*known.sentences, *(places.sentence(text, f.start, f.end) for f in found))
        edits = _with_places(text, edits, beside, made.villages)
        made.hamlets = places.named(text)
    borders = sorted({each for block in document.blocks for each in (block.start, block.end)})
    made.moved = moved(text, cut(edits, borders, text))
    return made


def _edit(cover: Cover, found: Found) -> Edit:
    text = cover.document.text
    shown = cover.shown(text[found.start : found.end], found.person)
    reason = CHILD if found.person in cover.hidden.known.minors else PRIVATE
    return Edit(found.start, found.end, after(text[max(0, found.start - 2) : found.start], shown), reason)


def _found(text: str, hidden: Hidden) -> list[Found]:
    """Return names as the mentions place them and as they are found anywhere else, none over another."""
    known = hidden.known
    named = {number: {joined(name) for name in names} for number, names in known.names.items()}
    # a mention of a text that was read otherwise since stands nowhere
    here = [Found(*run) for run in known.runs if joined(text[run[0] : run[1]]) in named[run[2]]]
    kept = Places(known.kept)
    rest = [each for each in hidden.own.both(text) if not kept.hold(each.start, each.end)]
    return _joined([*here, *rest])


def _joined(found: list[Found]) -> list[Found]:
    """Return finds in order; of two over one another the longer stays, grown to hold the other."""
    out: list[Found] = []
    for each in sorted(found, key=lambda f: (f.start, -f.end)):
        if out and each.start < out[-1].end:
            last = out[-1]
            longer = last if last.end - last.start >= each.end - each.start else each
            out[-1] = Found(last.start, max(last.end, each.end), longer.person)
        else:
            out.append(each)
    return out


def _with_places(
    text: str, edits: list[Edit], beside: Iterable[tuple[int, int]], villages: dict[str, str]
) -> list[Edit]:
    taken = Places((edit.start, edit.end) for edit in edits)
    small: list[Edit] = []
    for each in sorted(places.edits(text, beside), key=lambda edit: edit.start):
        if not taken.touch(each.start, each.end) and (not small or small[-1].end <= each.start):
            small.append(each)
            villages.setdefault(text[each.start : each.end], each.shown)
    return sorted([*edits, *small], key=lambda edit: edit.start)


class Places:
    """Places of a text that may be over one another, asked in order of their starts."""

    def __init__(self, places: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(places):
            if self._ends and end <= self._ends[-1]:
                continue
            self._starts.append(start)
            self._ends.append(end)

    def hold(self, start: int, end: int) -> bool:
        """Tell whether one of them has all of start..end."""
        at = bisect_right(self._starts, start) - 1
        return at >= 0 and end <= self._ends[at]

    def touch(self, start: int, end: int) -> bool:
        """Tell whether one of them has any of start..end."""
        at = bisect_right(self._ends, start)
        return at < len(self._starts) and self._starts[at] < end
