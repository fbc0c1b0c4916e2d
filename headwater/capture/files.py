"""From what the user names to a list of items: files, folders, addresses, lists of addresses.

Nothing is opened here but lists (`@list.txt`); devices, pipes and sockets are named and left alone.
"""

import os
import re
import stat
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from headwater.capture.limits import MIB, in_words
from headwater.capture.url_list import WEB, addresses
from headwater.errors import CaptureError
from headwater.model import Problem

SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*://")
LIST_SIZE = 16 * MIB
LEFT_ALONE = frozenset({"thumbs.db", "desktop.ini"})
"""Made by file browsers and hidden there; the same as a dot file."""

SAVED = ("_files", ".files", "-Dateien", "_fichiers", "_archivos", "_bestanden", "_file", "_arquivos")
"""How browsers end the name of the folder beside a saved page, by their language."""

OWN = (frozenset({"case.json", "case.db"}), frozenset({"headwater.json", "index.html"}))
"""What a folder holds that is a case or a dossier of ours: evidence already, or made from it."""

SPECIAL = (
    (stat.S_ISFIFO, "a named pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISBLK, "a device"),
    (stat.S_ISCHR, "a device"),
)


Identity = tuple[int, int]
"""Device and inode: the folder itself, whatever path leads to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing to collect: a file (`path`, known as `file`) or a web address (`url`).

    `folder` is the named folder it was found in, None if it was named itself. `part` tells that it belongs to
    a page that a browser saved ("page.html" with "page_files"): kept, but no document.
    """

    file: str | None = None
    path: Path | None = None
    url: str | None = None
    folder: Path | None = None
    part: bool = False


def expand(sources: Iterable[str], left_out: Iterable[Path] = ()) -> Iterator[Item | Problem]:
    """Yield an item for each file and address that the sources mean, folders in sorted order.

    A file named twice comes once. Files of different folders with the same relative path are told
    apart by their folder's name in front. Whatever cannot be taken is a Problem. Sub-folders in `left_out`
    (where the run itself writes) are passed by.
    """
    own = frozenset(_identity(path.stat()) for path in left_out if path.exists())
    found = [outcome for source in sources for outcome in _expand(source, own)]
    items = _told_apart(_once(found))
    for outcome in found:
        if isinstance(outcome, Problem):
            yield outcome
        elif id(outcome) in items:
            yield items[id(outcome)]


def read_bytes(path: Path, size: int) -> bytes:
    """Return a file's bytes; CaptureError if it is special, empty, unreadable or over `size` bytes.

    It is opened without waiting, so that a pipe put in its place meanwhile cannot hold the run up.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(descriptor)
            if (what := _special(status.st_mode)) is not None:
                raise CaptureError(f"is {what}, not a file")
            if status.st_size > size:
                raise CaptureError(f"is {in_words(status.st_size)}, over the limit of {in_words(size)}")
            data = file.read(size + 1)
    except OSError as error:
        raise CaptureError(f"cannot be opened: {_why(error)}") from error
    if len(data) > size:
        raise CaptureError(f"grew over the limit of {in_words(size)} while it was read")
    if not data:
        raise CaptureError("is empty")
    return data


def _expand(source: str, left_out: frozenset[Identity]) -> Iterator[Item | Problem]:
    if WEB.match(source):
        yield Item(url=source)
    elif source.startswith("@") and not os.path.lexists(source):
        yield from _listed(source[1:])
    elif (scheme := SCHEME.match(source)) and not os.path.lexists(source):
        yield _problem(source, f"{scheme[0]} addresses are not collected, only http:// and https://")
    else:
        yield from _named(source, left_out)


def _named(source: str, left_out: frozenset[Identity]) -> Iterator[Item | Problem]:
    path = Path(source)
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        yield _problem(source, "there is no such file or folder")
    except (OSError, ValueError) as error:
        yield _problem(source, f"cannot be opened: {_why(error)}")
    else:
        if stat.S_ISDIR(mode):
            yield from _folder(source, path, left_out)
        elif (what := _special(mode)) is not None:
            yield _problem(source, f"is {what}, not a file")
        else:
            yield Item(file=path.as_posix(), path=path)


def _folder(source: str, folder: Path, left_out: frozenset[Identity]) -> Iterator[Item | Problem]:
    found = sorted(_walk(folder, left_out), key=_order)
    yield from found
    if not any(isinstance(outcome, Item) for outcome in found):
        yield _problem(source, "is a folder without any file that can be read")


def _walk(folder: Path, left_out: frozenset[Identity]) -> Iterator[Item | Problem]:
    """Go through sub-folders. Our own cases and dossiers, and what is `left_out`, are passed by."""
    # Each folder waits with those above it, so that a link back up ends there.
    waiting: list[tuple[Path, frozenset[Identity], bool]] = [(folder, frozenset(), False)]
    while waiting:
        here, above, part = waiting.pop()
        try:
            identity = _identity(here.stat())
            entries = list(os.scandir(here))
        except OSError as error:
            name = here if here == folder else here.relative_to(folder)
            yield _problem(name.as_posix(), f"cannot be opened: {_why(error)}")
            continue
        names = {entry.name for entry in entries}
        if identity in above | left_out or any(names >= own for own in OWN):
            continue
        for entry in entries:
            if entry.name.startswith((".", "~$")) or entry.name.lower() in LEFT_ALONE:
                continue
            outcome = _entry(folder, here / entry.name, is_link=entry.is_symlink())
            if outcome is None:
                inside = part or _page_of(entry.name) & names != set()
                waiting.append((here / entry.name, above | {identity}, inside))
            else:
                yield replace(outcome, part=True) if part and isinstance(outcome, Item) else outcome


def _page_of(folder: str) -> set[str]:
    """Return the names of the page that a browser saves beside a folder of this name, with what it is made
    of."""
    stem = next((folder.removesuffix(end) for end in SAVED if folder.endswith(end)), None)
    return set() if not stem else {f"{stem}{end}" for end in (".html", ".htm", ".xhtml", ".HTML", ".HTM")}


def _entry(folder: Path, path: Path, *, is_link: bool) -> Item | Problem | None:
    """Return the item of a file, the problem with it, or None for a folder."""
    name = path.relative_to(folder).as_posix()
    try:
        mode = path.stat().st_mode
    except OSError as error:
        return _problem(name, "is a link to nothing" if is_link else f"cannot be opened: {_why(error)}")
    if stat.S_ISDIR(mode):
        return None
    if (what := _special(mode)) is not None:
        return _problem(name, f"is {what}, not a file")
    return Item(file=name, path=path, folder=folder)


def _listed(name: str) -> Iterator[Item | Problem]:
    try:
        text = read_bytes(Path(name), LIST_SIZE).decode("utf-8-sig")
    except CaptureError as error:
        yield _problem(name, str(error))
        return
    except UnicodeDecodeError:
        yield _problem(name, "is no list of addresses: it is not UTF-8 text")
        return
    for number, address in addresses(text, table=name.lower().endswith((".csv", ".tsv"))):
        if WEB.match(address):
            yield Item(url=address)
        else:
            yield _problem(f"{name} line {number}", f"is no http:// or https:// address: {address[:80]}")


def _once(found: list[Item | Problem]) -> list[Item]:
    """Leave out what stands there already: the same file by another path, the same address."""
    seen = set[str]()
    kept = []
    for item in found:
        if isinstance(item, Item):
            mark = item.url or os.path.realpath(item.path or "")
            if mark not in seen:
                seen.add(mark)
                kept.append(item)
    return kept


def _told_apart(items: list[Item]) -> dict[int, Item]:
    """Return each item, by identity, under a `file` that no other has."""
    named = {id(item): item for item in items}
    for front in (_folder_name, _folder_path):
        count = Counter(item.file for item in named.values() if item.file is not None)
        named = {
            key: replace(item, file=front(item)) if item.file is not None and count[item.file] > 1 else item
            for key, item in named.items()
        }
    return named


def _folder_name(item: Item) -> str | None:
    if item.folder is None or item.path is None:
        return item.file
    return f"{item.folder.resolve().name}/{item.path.relative_to(item.folder).as_posix()}"


def _folder_path(item: Item) -> str | None:
    return item.file if item.path is None else item.path.as_posix()


def _order(outcome: Item | Problem) -> tuple[str, ...]:
    if isinstance(outcome, Problem):
        return ("", outcome.subject)
    return tuple((outcome.file or "").split("/"))


def _identity(status: os.stat_result) -> Identity:
    return status.st_dev, status.st_ino


def _special(mode: int) -> str | None:
    if stat.S_ISREG(mode):
        return None
    return next((what for test, what in SPECIAL if test(mode)), "not a regular file")


def _problem(subject: str, reason: str) -> Problem:
    return Problem("capture", os.fsencode(subject).decode("utf-8", "backslashreplace"), reason)


def _why(error: Exception) -> str:
    text = getattr(error, "strerror", None) or str(error)
    return text[:1].lower() + text[1:]
