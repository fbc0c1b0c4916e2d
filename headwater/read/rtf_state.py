"""What an RTF group inherits, what a paragraph gathers, and the words that name destinations (RTF 1.9.1)."""

import re
from dataclasses import dataclass, field

from headwater.read.pieces import Anchor

DEEPEST = 10_000
SIGNS = {"emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•",
         "tab": "\t", "line": "\n", "emspace": "\u2003", "enspace": "\u2002", "qmspace": "\u2005", "zwj": "\u200d",
         "zwnj": "\u200c", "ltrmark": "", "rtlmark": "", "softline": "\n", "lbr": "\n"}  # fmt: skip
SKIPPED = frozenset("""
    pict object objdata shppict nonshppict themedata colorschememapping datastore latentstyles colortbl filetbl listtable
    listoverridetable rsidtbl generator xmlnstbl mmathPr wgrffmtfilter pgptbl fldinst bkmkstart bkmkend template
    userprops docvar factoidname do shpinst shprslt sp sn sv panose falt atnid atnref atrfstart atrfend pnseclvl
    passwordhash datafield formfield blipuid picprop private
""".split())  # fmt: skip
"""Destinations whose text is not on the page; of \\upr the \\ud part is read."""
FURNITURE = {"header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"}
INFO = {"title": "title", "author": "author"}
ASIDE = frozenset(
    {"fonttbl", "stylesheet", "info", "revtbl", "annotation", "atnauthor", "fldinst", "atndate"}
)
LINKED = re.compile(r'HYPERLINK\s+"([^"]{1,2000})"', re.IGNORECASE)


@dataclass(slots=True)
class State:
    """What a group inherits: code page, destination, how letters look."""

    page: str = "cp1252"
    skip: bool = False
    to: str = "body"
    bold: bool = False
    shift: str = ""
    hidden: bool = False
    deleted: int | None = None
    skip_after: int = 1
    link: tuple[int, str] | None = None


@dataclass(slots=True)
class Text:
    """A paragraph that is being written, in the body, a note or a page header."""

    parts: list[str] = field(default_factory=list)
    size: int = 0
    anchors: list[Anchor] = field(default_factory=list)
    marks: list[Anchor] = field(default_factory=list)
    level: int | None = None
    style: int | None = None
    in_table: bool = False
    bold: int = 0
    letters: int = 0
