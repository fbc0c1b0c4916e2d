"""What a Word style says a paragraph is (ECMA-376 part 1, 17.7), following what it is based on."""

import re
from typing import Any, NamedTuple

from headwater.model import BlockKind

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
VAL = f"{W}val"
HEADING = re.compile(r"(?:heading|标题|標題|überschrift|titre|заголовок)\s*(\d)", re.IGNORECASE)
TITLES = frozenset({"title", "标题", "標題"})
CAPTIONS = frozenset({"caption", "题注", "標號"})
FURNITURE = ("toc", "目录", "目錄", "header", "footer", "页眉", "页脚", "頁首", "頁尾")
LISTS = ("list", "列表", "清單")
DEEPEST = 10
"""Styles that a style is followed through; a circle ends there."""


class Style(NamedTuple):
    """One row of the styles part: its name, what it is based on, outline level, list and its level."""

    name: str
    based: str | None
    outline: int | None
    list: str | None
    level: int


class Styles:
    """Style id -> kind, level and list."""

    def __init__(self, root: Any | None) -> None:
        self.rows: dict[str, Style] = {}
        for style in root.iterchildren(f"{W}style") if root is not None else ():
            number = style.find(f"{W}pPr/{W}numPr")
            based = style.find(f"{W}basedOn")
            name = style.find(f"{W}name")
            listed = number.find(f"{W}numId") if number is not None else None
            self.rows[style.get(f"{W}styleId", "")] = Style(
                name.get(VAL, "") if name is not None else "",
                based.get(VAL) if based is not None else None,
                number_of(style.find(f"{W}pPr/{W}outlineLvl"), None),
                listed.get(VAL) if listed is not None else None,
                number_of(number.find(f"{W}ilvl"), 0) or 0 if number is not None else 0,
            )

    def kind(self, style: str | None) -> tuple[BlockKind, int]:
        """Return the kind and level that a style names; a plain paragraph if it names none."""
        for _ in range(DEEPEST):
            if style is None or style not in self.rows:
                break
            row = self.rows[style]
            name = row.name.lower()
            found = HEADING.match(name)
            if found or (row.outline is not None and row.outline < 9):
                return "heading", int(found.group(1)) if found else (row.outline or 0) + 1
            if name in TITLES:
                return "heading", 1
            if name in CAPTIONS:
                return "caption", 0
            if name.startswith(FURNITURE):
                return "boilerplate", 0
            if name.startswith(LISTS) or row.list is not None:
                return "list_item", 1 + row.level
            style = row.based
        return "paragraph", 0

    def numbering(self, style: str | None) -> tuple[str, int] | None:
        """Return the list and level that a style puts its paragraphs in."""
        for _ in range(DEEPEST):
            if style is None or style not in self.rows:
                break
            if (listed := self.rows[style].list) is not None:
                return listed, self.rows[style].level
            style = self.rows[style].based
        return None


def number_of(element: Any, default: int | None) -> int | None:
    """Return the number in an element's val attribute."""
    written = element.get(VAL, "") if element is not None else ""
    return int(written) if written.isascii() and written.isdigit() and len(written) < 5 else default


def is_on(properties: Any, name: str) -> bool:
    """Tell whether a run's properties switch something on (17.17.4, ST_OnOff)."""
    found = properties.find(f"{W}{name}") if properties is not None else None
    return found is not None and found.get(VAL, "1") not in {"0", "false", "off", "none"}
