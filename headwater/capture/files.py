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
from headwater.errors import CaptureError
from headwater.model import Problem

SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*://")
WEB = re.compile(r"https?://", re.IGNORECASE)
LIST_SIZE = 16 * MIB
LEFT_ALONE = frozenset({"thumbs.db", "desktop.ini"})
"""Made by file browsers and hidden there; the same as a dot file."""

SPECIAL = (
    (stat.S_ISFIFO, "a named pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISBLK, "a device"),
    (stat.S_ISCHR, "a device"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing to collect: a file (`path`, known as `file`) or a web address (`url`).

    `folder` is the named folder it was found in, None if it was named itself.
    """

    file: str | None = None
    path: Path | None = None
    url: str | None = None
    folder: Path | None = None


def expand(sources: Iterable[str]) -> Iterator[Item | Problem]:
    """Yield an item for each file and address that the sources mean, folders in sorted order.

    A file named twice comes once. Files of different folders with the same relative path are told
    apart by their folder's name in front. Whatever cannot be taken is a Problem.
    """
    found = [outcome for source in sources for outcome in _expand(source)]
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


def _expand(source: str) -> Iterator[Item | Problem]:
    if WEB.match(source):
        yield Item(url=source)
    elif source.startswith("@") and not os.path.lexists(source):
        yield from _listed(source[1:])
    elif (scheme := SCHEME.match(source)) and not os.path.lexists(source):
        yield _problem(source, f"{scheme[0]} addresses are not collected, only http:// and https://")
    else:
        yield from _named(source)


def _named(source: str) -> Iterator[Item | Problem]:
    path = Path(source)
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        yield _problem(source, "there is no such file or folder")
    except (OSError, ValueError) as error:
        yield _problem(source, f"cannot be opened: {_why(error)}")
    else:
        if stat.S_ISDIR(mode):
            yield from _folder(source, path)
        elif (what := _special(mode)) is not None:
            yield _problem(source, f"is {what}, not a file")
        else:
            yield Item(file=path.as_posix(), path=path)


def _folder(source: str, folder: Path) -> Iterator[Item | Problem]:
    found = sorted(_walk(folder, folder, set()), key=_order)
    yield from found
    if not any(isinstance(outcome, Item) for outcome in found):
        yield _problem(source, "is a folder without any file that can be read")


def _walk(folder: Path, here: Path, above: set[tuple[int, int]]) -> Iterator[Item | Problem]:
    """Go down; `above` holds the folders on the way here, so that a link back up ends there."""
    try:
        status = here.stat()
        entries = sorted(os.scandir(here), key=lambda entry: entry.name)
    except OSError as error:
        yield _problem(here.as_posix(), f"cannot be opened: {_why(error)}")
        return
    identity = (status.st_dev, status.st_ino)
    if identity in above:
        return
    for entry in entries:
        if entry.name.startswith((".", "~$")) or entry.name.lower() in LEFT_ALONE:
            continue
        path = here / entry.name
        try:
            mode = path.stat().st_mode
        except OSError as error:
            reason = "is a link to nothing" if entry.is_symlink() else f"cannot be opened: {_why(error)}"
            yield _problem(path.as_posix(), reason)
            continue
        if stat.S_ISDIR(mode):
            yield from _walk(folder, path, above | {identity})
        elif (what := _special(mode)) is not None:
            yield _problem(path.as_posix(), f"is {what}, not a file")
        else:
            yield Item(file=path.relative_to(folder).as_posix(), path=path, folder=folder)


def _listed(name: str) -> Iterator[Item | Problem]:
    try:
        text = read_bytes(Path(name), LIST_SIZE).decode("utf-8-sig")
    except CaptureError as error:
        yield _problem(name, str(error))
        return
    except UnicodeDecodeError:
        yield _problem(name, "is no list of addresses: it is not UTF-8 text")
        return
    for number, line in enumerate(text.splitlines(), 1):
        address = line.strip()
        if WEB.match(address):
            yield Item(url=address)
        elif address and not address.startswith("#"):
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


def _special(mode: int) -> str | None:
    if stat.S_ISREG(mode):
        return None
    return next((what for test, what in SPECIAL if test(mode)), "not a regular file")


def _problem(subject: str, reason: str) -> Problem:
    return Problem("capture", os.fsencode(subject).decode("utf-8", "backslashreplace"), reason)


def _why(error: Exception) -> str:
    text = getattr(error, "strerror", None) or str(error)
    return text[:1].lower() + text[1:]
