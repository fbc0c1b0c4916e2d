"""Which part of what leaves comes from which documents: told by ids and links that stand beside words.

Pure: a text goes in with its name, words come out with the documents that they are drawn from. A name is
withheld document by document: this says where it may not stand, and where the same name may, in what comes
from a document in which somebody of that name holds an office.
"""

import csv
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import unescape
from typing import Any
from urllib.parse import unquote

Of = Callable[[str], str | None]
"""From a word that may be an id (of a document or a statement), a link or an anchor, to its document's id."""


@dataclass(frozen=True, slots=True)
class Part:
    """Words on a line, and the documents they come from. `own`: they are a document's and nobody else's."""

    line: int
    words: str
    documents: tuple[str, ...]
    own: bool = False


_KEY = re.compile(
    r"(?:sha-256:|urn:headwater:[a-z]+:|hw-?|s-|n-|(?:[\w./-]*/)?d/)?([0-9a-f]{64}|[0-9a-f]{16})(?:\.(?:html|txt|js))?(?:#.*)?"
)
_SHOWN = re.compile(r"(?:^|/)d/([0-9a-f]{16})\.(txt|html)$")
_LINK = re.compile(r"(?:^|[\"'\s/.])d/([0-9a-f]{16})\.(?:html|txt)")
_ARTICLE = re.compile(r"<article\b.*?</article>|<title>.*?</title>|<h1\b.*?</h1>", re.S)
_ANCHOR = re.compile(r"<a\b[^<>]*?href=\"([^\"<>]*\bd/([0-9a-f]{16})\.html[^\"<>]*)\"[^<>]*>(.*?)</a>", re.S)
_QUOTE = re.compile(r"<blockquote\b.*?</blockquote>", re.S)
_FOOT = re.compile(r"\bdata-[a-z]+=\"([^\"]*\bd/[0-9a-f]{16}\.html[^\"]*)\"")
_UNIT = re.compile(r"<(/?)(figure|li|tr|dd)\b[^<>]*>")
_TAG = re.compile(r"<[^<>]*>")
_SCRIPT = re.compile(r"\s*headwater\.part\(\"([^\"]+)\",\s*(.*)\);?\s*\Z", re.S)
_ROWS = re.compile(r"(?:^|/)data/(?:p|ledger)/")
_ENTRY = re.compile(r"\bhw([0-9a-f]{16})\b")
_OF_ONE = re.compile(r"(?:^|/)alone(?:-\d+)?\.html$")
"""Lists whose rows have the words of one document each."""
_CONCEPT = re.compile(r"<(termSec|descripGrp)\b.*?</\1>", re.S)
_TARGET = re.compile(r"\btarget=\"([^\"<>]+)\"")
WHOLE = {".json", ".jsonl", ".js", ".jsonld"}


def key_of(word: str) -> str:
    """Return the sixteen hex digits by which a word names a document or a statement, or ""."""
    found = _KEY.fullmatch(word) if 16 <= len(word) <= 300 else None
    return found[1][:16] if found else ""


def parts(name: str, text: str, of: Of, listed: Sequence[str] = ()) -> Iterator[Part]:
    """Yield the words of a file that come from documents. `listed` are the ids of the documents in the order
    in which the search index counts them."""
    shown = _SHOWN.search(name)
    if shown and shown[2] == "txt":
        if (document := of(shown[1])) is not None:
            yield Part(1, text, (document,), True)
    elif name.endswith((".html", ".htm", ".xhtml", ".svg")):
        yield from _html(text, of, shown[1] if shown else "", _OF_ONE.search(name) is not None)
    elif name.endswith(".jsonl"):
        for number, line in enumerate(text.split("\n"), 1):
            yield from _json(line, number, of)
    elif name.endswith((".json", ".jsonld")):
        yield from _json(text, 1, of)
    elif name.endswith(".js"):
        yield from _script(name, text, of, listed)
    elif name.endswith(".tbx"):
        yield from _glossary(text, of)
    elif name.endswith(".csv"):
        yield from _table(text, of)
    elif name.endswith((".bib", ".ris")):
        yield from _entries(text, of)


def order_of(text: str) -> tuple[str, ...]:
    """Return the short ids of the documents as the search index (`data/search.js`) counts them."""
    found = _SCRIPT.match(text)
    held = _loaded(found[2]) if found else None
    rows = held.get("documents", ()) if isinstance(held, Mapping) else ()
    return tuple(str(row[0]) for row in rows if isinstance(row, list) and row)


def _html(text: str, of: Of, page: str, of_one: bool) -> Iterator[Part]:
    """The parts of a page: `page` is the short id of the document it shows, `of_one` whether each row has
    the words of one document alone."""
    if page and (document := of(page)) is not None:
        for match in _ARTICLE.finditer(text):
            yield Part(_line(text, match.start()), _words(match[0]), (document,), True)
    for link in _ANCHOR.finditer(text):
        if (document := of(link[2])) is not None:
            fragment = unquote(unescape(link[1]).partition(":~:text=")[2])
            yield Part(_line(text, link.start()), f"{_words(link[3])}\n{fragment}", (document,), True)
    for foot in _FOOT.finditer(text):
        if held := _linked(foot[1], of):
            yield Part(_line(text, foot.start()), unescape(foot[1]), held)
    for start, end in _units(text):
        held = _linked(text[start:end], of)
        if not held:
            continue
        yield Part(_line(text, start), _words(text[start:end]), held, of_one and len(held) == 1)
        for quote in _QUOTE.finditer(text, start, end) if len(held) == 1 else ():
            yield Part(_line(text, quote.start()), _words(quote[0]), held, True)


def _units(text: str) -> Iterator[tuple[int, int]]:
    """Yield the smallest figures, list items, rows and cells of a page that hold a link to a document."""
    open_at: list[tuple[str, int]] = []
    taken = -1
    for tag in _UNIT.finditer(text):
        if not tag[1]:
            open_at.append((tag[2], tag.start()))
            continue
        while open_at and open_at[-1][0] != tag[2]:
            open_at.pop()
        if open_at:
            start = open_at.pop()[1]
            if start > taken and _LINK.search(text, start, tag.start()):
                taken = tag.start()
                yield start, tag.start()


def _linked(words: str, of: Of) -> tuple[str, ...]:
    found = (of(match[1]) for match in _LINK.finditer(words))
    return tuple(dict.fromkeys(each for each in found if each is not None))


def _words(markup: str) -> str:
    return unescape(_TAG.sub("", markup))


def _line(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1


def _loaded(words: str) -> Any:
    try:
        return json.loads(words)
    except (ValueError, RecursionError):
        return None


def _json(words: str, line: int, of: Of) -> Iterator[Part]:
    if words.strip() and (held := _loaded(words)) is not None:
        yield from _walked(held, (), line, of)


def _script(name: str, text: str, of: Of, listed: Sequence[str]) -> Iterator[Part]:
    """The parts of the search's index, and of the ledger: rows whose first member counts the documents."""
    found = _SCRIPT.match(text)
    held = _loaded(found[2]) if found else None
    if _ROWS.search(name) and isinstance(held, list):
        for row in held:
            at = row[0] if isinstance(row, list) and row else None
            known = of(listed[at]) if isinstance(at, int) and 0 <= at < len(listed) else None
            if known is not None:
                yield from (Part(1, each, (known,), True) for each in _strings(row))
    elif held is not None:
        yield from _walked(held, (), 1, of)


def _walked(node: Any, above: tuple[str, ...], line: int, of: Of) -> Iterator[Part]:
    """Yield the strings of a JSON value: an object's come from the documents that its own members name; else
    from those that objects in it name; else from those of the object around it."""
    stack: list[tuple[Any, tuple[str, ...], bool]] = [(node, above, False)]
    within: dict[int, tuple[str, ...]] = {}
    _gather(node, of, within)
    while stack:
        value, documents, own = stack.pop()
        if isinstance(value, str):
            if documents and not key_of(value):
                yield Part(line, value, documents, own)
        elif isinstance(value, Mapping):
            direct = _direct(value, of)
            held = direct or within.get(id(value), ()) or documents
            stack += [
                (each, held, len(held) == 1 and (bool(direct) or own))
                for key, each in value.items()
                if key not in {"id", "made_by", "kind", "lang", "schema"}
            ]
        elif isinstance(value, list):
            direct = _direct({"": value}, of)
            stack += [(each, direct or documents, own or len(direct) == 1) for each in value]


def _direct(value: Mapping[str, Any], of: Of) -> tuple[str, ...]:
    """Return the documents that the members of an object name by themselves, or in a list of names."""
    named: list[str] = []
    for each in value.values():
        some = each if isinstance(each, list) else (each,)
        named += [word for word in some if isinstance(word, str)]
    found = (of(word) for word in named)
    return tuple(dict.fromkeys(each for each in found if each is not None))


def _gather(node: Any, of: Of, within: dict[int, tuple[str, ...]]) -> None:
    """Note for every object the documents that are named anywhere in it, innermost first."""
    order: list[Any] = []
    stack = [node]
    while stack:
        value = stack.pop()
        if isinstance(value, (Mapping, list)):
            order.append(value)
            stack += value.values() if isinstance(value, Mapping) else value
    for value in reversed(order):
        inner = value.values() if isinstance(value, Mapping) else value
        found = dict.fromkeys(_direct(value, of)) if isinstance(value, Mapping) else {}
        for each in inner:
            found.update(dict.fromkeys(within.get(id(each), ())))
        if found:
            within[id(value)] = tuple(found)


def _strings(node: Any) -> Iterator[str]:
    stack = [node]
    while stack:
        value = stack.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, Mapping):
            stack += value.values()
        elif isinstance(value, list):
            stack += value


def _table(text: str, of: Of) -> Iterator[Part]:
    """Rows of a table that has ids of documents or of statements in a column."""
    try:
        for number, row in enumerate(csv.reader(text.removeprefix("\ufeff").splitlines(keepends=True)), 1):
            found = (of(word) for cell in row for word in cell.split(" ") if key_of(word))
            held = tuple(dict.fromkeys(each for each in found if each is not None))
            if held:
                for cell in row:
                    yield Part(number, cell, held, len(held) == 1)
    except csv.Error:
        return


def _glossary(text: str, of: Of) -> Iterator[Part]:
    """Terms and definitions of a TBX file, whose sources are linked beside them."""
    for section in _CONCEPT.finditer(text):
        found = (of(unescape(target)) for target in _TARGET.findall(section[0]))
        held = tuple(dict.fromkeys(each for each in found if each is not None))
        if held:
            yield Part(_line(text, section.start()), _words(section[0]), held, len(held) == 1)


def _entries(text: str, of: Of) -> Iterator[Part]:
    """Entries of a bibliography, apart by an empty line."""
    line = 1
    for entry in re.split(r"\r?\n\r?\n", text):
        key = _ENTRY.search(entry)
        document = of(key[1]) if key else None
        if document is not None:
            yield Part(line, entry, (document,), True)
        line += entry.count("\n") + 2
