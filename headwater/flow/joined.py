"""A bibliography joined to what was captured: by address, DOI, file or title; what has no capture is
listed."""

import posixpath
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

from headwater.capture.files import read_bytes
from headwater.errors import HeadwaterError
from headwater.flow.stated import Held, bytes_of
from headwater.model import Document, Problem, content_id
from headwater.read.bibliography import WHERE, Listed, listed

BIBTEX = (".bib", ".bibtex")
SHORT_TITLE = 12
"""Letters that a title must have to name one document by itself."""
DOI = re.compile(r"10\.\d{4,9}/[^\s?#]+")


class Bibliography:
    """All entries of a case's bibliographies, found by any of their names."""

    def __init__(self, case: Held) -> None:
        """Read every list that the case holds; `problems` has what cannot be read."""
        self.entries: list[tuple[str, Listed]] = []
        self.problems: list[Problem] = []
        for record in case.store.records("bibliography"):
            payload = bytes_of(case, record)
            try:
                if isinstance(payload, HeadwaterError):
                    raise payload
                self.entries += [(record.name, entry) for entry in listed(payload, record.name)]
            except HeadwaterError as error:
                self.problems.append(Problem("capture", record.name, str(error)))
        self._by_name: dict[str, Listed] = {}
        for name, entry in self.entries:
            for key in _keys(name, entry):
                self._by_name.setdefault(key, entry)

    @property
    def mark(self) -> tuple[str, ...]:
        """What a reading depends on; nothing where there is no bibliography."""
        return (content_id("bibliography", [entry for _, entry in self.entries]),) if self.entries else ()

    def joined(self, document: Document, stated: int) -> Document:
        """Return a document with the facts of its entry behind the first `stated`, before the page's own."""
        entry = next((self._by_name[key] for key in _names(document) if key in self._by_name), None)
        if entry is None:
            return document
        facts = (*document.facts[:stated], *entry.facts, *document.facts[stated:])
        return replace(document, facts=tuple(dict.fromkeys(facts)))

    def not_captured(self, documents: Iterable[Document]) -> tuple[list[Problem], list[str]]:
        """Return a Problem for each entry that no document has the facts of, and the subjects of the
        others."""
        used = {fact.where for each in documents for fact in each.facts if fact.where.startswith(WHERE)}
        missing, met = [], []
        for name, entry in self.entries:
            subject = f"{name}, entry {entry.key}"
            if entry.facts and entry.facts[0].where in used:
                met.append(subject)
                continue
            words = f" ({entry.fact('title')[:120]})" if entry.fact("title") else ""
            missing.append(Problem("capture", subject, f"is listed, but nothing of it was captured{words}"))
        return missing, met


def _keys(name: str, entry: Listed) -> list[str]:
    folder = posixpath.dirname(name)
    files = [f"file {posixpath.normpath(posixpath.join(folder, each))}" for each in entry.files]
    return [*files, *_common(entry.fact("url"), entry.doi, entry.fact("title"))]


def _names(document: Document) -> list[str]:
    file = [f"file {document.file}"] if document.file else []
    urls = [document.url or "", *(fact.value for fact in document.facts if fact.field == "url")]
    titles = [fact.value for fact in document.facts if fact.field == "title"]
    found = [key for url in urls for key in _common(url, _doi(url), "")]
    return [*file, *found, *(key for title in titles for key in _common("", "", title))]


def _common(url: str, doi: str, title: str) -> list[str]:
    letters = "".join(c for c in unicodedata.normalize("NFKC", title).casefold() if c.isalnum())
    address = re.sub(r"^https?://(www\.)?", "", unquote(url).partition("#")[0]).rstrip("/")
    is_long = len(letters) >= SHORT_TITLE or sum(not c.isascii() for c in letters) >= SHORT_TITLE // 2
    return [
        *([f"url {address}"] if address else []),
        *([f"doi {doi}"] if doi else []),
        *([f"title {letters}"] if is_long else []),
    ]


def _doi(url: str) -> str:
    found = DOI.search(unquote(url))
    return found[0].rstrip(".,;)").lower() if found else ""


def attachments(sources: Iterable[str], size: int) -> tuple[list[str], list[Problem]]:
    """Return the files attached to entries of the .bib files named, as sources beside them.

    Only what lies in the folder of the list is taken: a list from elsewhere may name any file of this
    computer.
    """
    found: list[str] = []
    problems: list[Problem] = []
    for source in sources:
        if not source.lower().endswith(BIBTEX) or not Path(source).is_file():
            continue
        try:
            entries = listed(read_bytes(Path(source), size), source)
        except HeadwaterError:
            continue  # said when the list itself is captured or read
        for entry in entries:
            for each in entry.files:
                path = Path(source).parent / each
                if not path.resolve().is_relative_to(Path(source).resolve().parent):
                    words = f"names {each}, which lies outside its folder; capture it by itself"
                    problems.append(Problem("capture", f"{source}, entry {entry.key}", words))
                elif path.is_file():
                    found.append(posixpath.normpath(path.as_posix()))
    return list(dict.fromkeys(found)), problems
