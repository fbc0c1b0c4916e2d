# ruff: noqa: E501
"""Entries of a document's list of references and of its footnotes, read into what they say of a work.

The forms are those in use: author (year). Title. Outlet; author, “title,” outlet, date; GB/T 7714
(authors. title[J]. outlet, year); 作者：《题名》，出处，年.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from headwater.model import Document, Work

HEADING = re.compile(
    r"^[\s#*\d.]*(?:references|bibliography|works cited|literature(?: cited)?|sources cited|notes and references"
    r"|参考文献|參考文獻|引用文献|参考资料|پايدىلانغان (?:ماتېرىياللار|ئەسەرلەر))[\s:：*]*$",
    re.IGNORECASE,
)
"""A line that begins a list of works."""
_NUMBERED = re.compile(r"^\s*(?:[-*•]\s+)?(?:\[?\d{1,3}[\].)、]\s*|[-*•]\s+)?")
_URL = re.compile(r"https?://[^\s<>”\"）)]+")
_YEAR = re.compile(r"(?<!\d)(1[89]\d\d|20\d\d|2[01]\d\d)(?!\d)")
_FORMS = (
    re.compile(
        r"^(?P<authors>[^()“”\"]{2,160}?)[,.]?\s*\((?P<year>\d{4})[a-z]?(?:,[^)]*)?\)[.,:]?\s*[“\"]?(?P<title>[^”\"]+?)[.,]?(?:[”\"][.,]?\s*|[.?!]\s+|$)(?P<outlet>[^.,(]*)"
    ),
    re.compile(
        r"^(?:(?P<authors>[^,“”\"]{2,80}(?:, [A-Z][^,“”\"]{1,60})?),\s*)?[“\"](?P<title>[^”\"]{4,300}?)[,.]?[”\"][,.]?\s*(?:in )?(?P<outlet>[^,(]{2,120})[,(]"
    ),
    re.compile(
        "^(?P<authors>[\u3400-\u9fffA-Za-z·,，、 ]{2,80})[.．。]\\s*(?P<title>[^.．\\[［]{2,200})[\\[［][A-Z/]{1,5}[\\]］][.．]?\\s*(?P<outlet>[^,，.．]{0,80})"
    ),
    re.compile(
        "^(?:(?P<authors>[^：:《》]{2,60})[：:，,])?\\s*《(?P<title>[^》]{2,200})》[，,]?\\s*(?:载?《?(?P<outlet>[^，,》]{2,80})》?)?"
    ),
)
LONGEST, ENTRIES = 600, 400
"""Code points of one entry read; entries of one document."""


@dataclass(frozen=True, slots=True)
class Reference:
    """One entry: where it stands and the work that it describes."""

    start: int
    end: int
    work: Work


def references(document: Document) -> Iterator[Reference]:
    """Yield the entries of a document's lists of works and of its footnotes."""
    count = 0
    for start, end in _entries(document):
        text = document.text[start : min(end, start + LONGEST)]
        work = described(text)
        if work is not None:
            count += 1
            shown = len(text.rstrip())
            lead = len(text) - len(text.lstrip())
            yield Reference(start + lead, start + shown, work)
        if count >= ENTRIES:
            return


def _entries(document: Document) -> Iterator[tuple[int, int]]:
    text = document.text
    inside = False
    at = 0
    for line in text.splitlines(keepends=True):
        start, at = at, at + len(line)
        if len(line) < 60 and HEADING.match(line.strip()):
            inside = True
        elif inside and _headed(document, start):
            inside = False
        elif inside and line.strip():
            yield start, at
    for note in document.footnotes:
        yield note.start, note.end


def _headed(document: Document, start: int) -> bool:
    """Whether another part begins here: a heading, or a line of the page's own furniture."""
    return document.text.startswith("#", start) or any(
        b.start == start and b.kind in ("heading", "boilerplate") for b in document.blocks
    )


def described(text: str) -> Work | None:
    """Return the work that an entry describes, or None where it describes none."""
    text = " ".join(_NUMBERED.sub("", text, count=1).split())
    url = _URL.search(text)
    plain = _URL.sub("", text)
    year = _YEAR.search(plain)
    for form in _FORMS:
        found = form.match(plain)
        if found and (year or url):
            parts = found.groupdict()
            given = parts.get("year") or (year[0] if year else "")
            return Work(
                authors=_tidy(parts.get("authors")), year=given, title=_tidy(parts.get("title")),
                outlet=_tidy(parts.get("outlet")), url=url[0].rstrip(".,;") if url else "",
            )  # fmt: skip
    return None


def _tidy(words: str | None) -> str:
    return re.sub(r"^(?:see|cf\.?|in)\s+", "", (words or "").strip(' .,，。:：;；*_“”"')).strip()
