"""The words of one OpenDocument paragraph, in the final state of all changes (ODF 1.3 part 3, 6)."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from headwater.read.html_flow import shifted
from headwater.read.margin import Comment, Margin
from headwater.read.odf_names import DC, DRAW, LINK, OFFICE, STYLE, TEXT
from headwater.read.pieces import Anchor

SKIPPED = frozenset(
    {f"{TEXT}ruby-text", f"{TEXT}tracked-changes", f"{TEXT}hidden-text", f"{OFFICE}event-listeners"}
)
MOST_SPACES = 200
MOST_OPEN = 50
"""Comments that may stand over the same words."""


@dataclass(slots=True)
class Words:
    """What one paragraph holds."""

    parts: list[str] = field(default_factory=list)
    size: int = 0
    anchors: list[Anchor] = field(default_factory=list)
    marks: list[Anchor] = field(default_factory=list)
    notes: list[Any] = field(default_factory=list)
    frames: list[Any] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The whole text."""
        return "".join(self.parts)

    def add(self, words: str) -> None:
        """Add words."""
        self.parts.append(words)
        self.size += len(words)


class Reader:
    """Reads paragraphs; collects comments and what was deleted."""

    def __init__(self, roots: list[Any]) -> None:
        self.margin = Margin()
        self.open: dict[str, Comment] = {}
        self.raised: dict[str, str] = {}
        for root in roots:
            for change in root.iter(f"{TEXT}changed-region"):
                self._change(change)
            for style in root.iter(f"{STYLE}style"):
                for each in style.iterchildren(f"{STYLE}text-properties"):
                    place = each.get(f"{STYLE}text-position", "").split(" ")[0]
                    if place in {"super", "sub"} or place.endswith("%"):
                        self.raised[style.get(f"{STYLE}name", "")] = (
                            "sub" if place.startswith(("sub", "-")) else "sup"
                        )

    def _change(self, region: Any) -> None:
        for kind in region:
            name = kind.tag.rsplit("}", 1)[-1] if isinstance(kind.tag, str) else ""
            who = next((e.text or "" for e in kind.iter(f"{DC}creator")), "")
            when = next((e.text or "" for e in kind.iter(f"{DC}date")), "")
            if name == "deletion":
                words = " ".join(whole(e) for e in kind if not str(e.tag).endswith("change-info"))
                self.margin.delete(who, when, words)
            elif name == "insertion":
                self.margin.insert(who, when)

    def words(self, paragraph: Any) -> Words:
        """Return what a paragraph says; white space as ODF collapses it (6.1.2)."""
        found = Words()
        self._said(paragraph.text, found, "")
        stack: list[tuple[Iterator[Any], str, Any, int]] = [(iter(paragraph), "", None, 0)]
        while stack:
            children, shift, element, start = stack[-1]
            child = next(children, None)
            if child is None:
                stack.pop()
                if element is not None:
                    target = element.get(f"{LINK}href", "") if element.tag == f"{TEXT}a" else ""
                    if target and start < found.size:
                        found.anchors.append((start, found.size, target))
                    self._said(element.tail, found, stack[-1][1])
                continue
            inner = self._entered(child, found, shift)
            if inner is None:
                self._said(child.tail, found, shift)
            else:
                stack.append((iter(child), inner, child, found.size))
                self._said(child.text, found, inner)
        return found

    def _entered(self, element: Any, found: Words, shift: str) -> str | None:
        tag = element.tag
        if not isinstance(tag, str) or tag in SKIPPED:
            return None
        if tag == f"{TEXT}s":
            count = element.get(f"{TEXT}c", "1")
            self._say(
                " "
                * min(
                    MOST_SPACES, int(count) if count.isascii() and count.isdigit() and len(count) < 6 else 1
                ),
                found,
            )
        elif tag == f"{TEXT}tab":
            self._say("\t", found)
        elif tag == f"{TEXT}line-break":
            self._say("\n", found)
        elif tag == f"{TEXT}note":
            mark = shifted(whole(element.find(f"{TEXT}note-citation")), "sup")
            found.marks.append(
                (found.size, found.size + len(mark), element.get(f"{TEXT}id", "") or str(id(element)))
            )
            found.notes.append(element)
            self._say(mark, found)
        elif tag == f"{OFFICE}annotation":
            self._comment(element)
        elif tag == f"{OFFICE}annotation-end":
            self.open.pop(element.get(f"{OFFICE}name", ""), None)
        elif tag.startswith(DRAW):
            if tag != f"{DRAW}a":
                found.frames.append(element)
                return None
            return shift
        else:
            return self.raised.get(element.get(f"{TEXT}style-name", ""), shift)
        return None

    def _comment(self, element: Any) -> None:
        who, when = element.findtext(f"{DC}creator") or "", element.findtext(f"{DC}date") or ""
        words = "\n".join(whole(p) for p in element.iter(f"{TEXT}p"))
        made = Comment(who, when, words)
        self.margin.comments[str(len(self.margin.comments))] = made
        name = element.get(f"{OFFICE}name", "")
        if name and len(self.open) < MOST_OPEN:
            self.open[name] = made

    def _said(self, words: str | None, found: Words, shift: str) -> None:
        if not words:
            return
        flat = " ".join(words.split())
        lead = " " if words[:1].isspace() else ""
        tail = " " if words[-1:].isspace() and flat else ""
        text = f"{lead}{flat}{tail}"
        if found.parts and found.parts[-1].endswith((" ", "\n")):
            text = text.lstrip(" ")
        self._say(shifted(text, shift) if shift else text, found)

    def _say(self, words: str, found: Words) -> None:
        if words:
            found.add(words)
            for comment in self.open.values():
                if len(comment.anchor) < 1000:
                    comment.anchor += words


def whole(element: Any) -> str:
    """Return all the words in an element, on one line."""
    return " ".join("".join(element.itertext()).split()) if element is not None else ""
