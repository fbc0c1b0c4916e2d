"""The words of one Word paragraph, and what its style says it is."""

import re
from collections.abc import Iterator
from typing import Any

from docx.oxml.ns import qn

from headwater.model import BlockKind
from headwater.read.html_flow import RAISED, shifted
from headwater.read.pieces import Anchor, Piece

W = {name: qn(f"w:{name}") for name in ("t", "tab", "br", "cr", "noBreakHyphen", "softHyphen",
     "footnoteReference",
     "endnoteReference", "p", "r", "hyperlink", "moveFrom", "del", "txbxContent", "rPr", "pPr",
     "numPr", "ilvl", "pStyle",
     "outlineLvl", "vanish", "vertAlign", "b", "footnoteRef", "endnoteRef")}  # fmt: skip
VAL, ID = qn("w:val"), qn("w:id")
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
SKIPPED = frozenset({W["moveFrom"], W["del"], FALLBACK})
WORDS = tuple(
    W[n]
    for n in (
        "t",
        "tab",
        "br",
        "cr",
        "noBreakHyphen",
        "footnoteReference",
        "endnoteReference",
        "footnoteRef",
        "endnoteRef",
    )
)
CHARACTERS = {W["tab"]: "\t", W["br"]: "\n", W["cr"]: "\n", W["noBreakHyphen"]: "\u2011"}
HEADING = re.compile(r"(?:heading|标题|標題|überschrift|titre|заголовок)\s*(\d)", re.IGNORECASE)


class Styles:
    """Style id -> kind and level, following what a style is based on."""

    def __init__(self, root: Any) -> None:
        self.rows: dict[str, tuple[str, str | None, int | None, int | None]] = {}
        for style in root.iterchildren(qn("w:style")):
            name, based = style.find(qn("w:name")), style.find(qn("w:basedOn"))
            outline, number = style.find(f".//{W['outlineLvl']}"), style.find(f".//{W['numPr']}")
            level = None if number is None else _value(number.find(W["ilvl"]), 0)
            self.rows[style.get(qn("w:styleId"), "")] = (
                name.get(VAL, "") if name is not None else "",
                based.get(VAL) if based is not None else None,
                _value(outline, None),
                level,
            )

    def kind(self, style: str | None) -> tuple[BlockKind, int]:
        """Return the kind and level that a style names; a plain paragraph if it names none."""
        for _ in range(10):
            if style is None or style not in self.rows:
                break
            name, based, outline, number = self.rows[style]
            found = HEADING.match(name)
            if found or (outline is not None and outline < 9):
                return "heading", int(found.group(1)) if found else (outline or 0) + 1
            if name.lower() in {"title", "标题", "標題"}:
                return "heading", 1
            if name.lower() in {"caption", "题注"}:
                return "caption", 0
            if name.lower().startswith(("toc", "目录", "header", "footer", "页眉", "页脚")):
                return "boilerplate", 0
            if name.lower().startswith(("list", "列表")) or number is not None:
                return "list_item", 1 + (number or 0)
            style = based
        return "paragraph", 0


class Paragraphs:
    """Makes pieces of paragraphs; keeps the running number of notes."""

    def __init__(self, part: Any, styles: Styles) -> None:
        self.part = part
        self.styles = styles
        self.notes: dict[tuple[str, str], int] = {}
        self.marks = {"footnote": 0, "endnote": 0}

    def pieces(self, paragraph: Any) -> Iterator[Piece]:
        """Yield the paragraph's piece, then those of text boxes anchored in it."""
        kind, level = self._kind(paragraph)
        text, anchors, bold = self._text(paragraph)
        piece = Piece(kind, text, level=level, anchors=anchors, marked=kind != "paragraph")
        if bold and kind == "paragraph":
            piece.level = -1
        yield piece
        for box in paragraph.iter(W["txbxContent"]):
            if not any(above.tag == FALLBACK for above in _up_to(box, paragraph)):
                for inner in box.iterchildren(W["p"]):
                    inner_text, inner_anchors, _ = self._text(inner)
                    yield Piece("paragraph", inner_text, anchors=inner_anchors)

    def _kind(self, paragraph: Any) -> tuple[BlockKind, int]:
        properties = paragraph.find(W["pPr"])
        if properties is None:
            return "paragraph", 0
        style, outline = properties.find(W["pStyle"]), _value(properties.find(W["outlineLvl"]), None)
        kind, level = self.styles.kind(style.get(VAL) if style is not None else None)
        number = properties.find(W["numPr"])
        if kind == "paragraph" and outline is not None and outline < 9:
            return "heading", outline + 1
        if kind == "paragraph" and number is not None:
            return "list_item", 1 + (_value(number.find(W["ilvl"]), 0) or 0)
        return kind, level

    def _text(self, paragraph: Any) -> tuple[str, list[Anchor], bool]:
        parts: list[str] = []
        anchors: list[Anchor] = []
        size = bold = letters = 0
        for element in paragraph.iter(*WORDS):
            above = list(_up_to(element, paragraph))
            if any(a.tag in SKIPPED or a.tag == W["txbxContent"] for a in above):
                continue
            run = next((a for a in above if a.tag == W["r"]), None)
            properties = run.find(W["rPr"]) if run is not None else None
            if _on(properties, "vanish"):
                continue
            words = self._words(element, properties)
            parts.append(words)
            link = next((a for a in above if a.tag == W["hyperlink"]), None)
            if link is not None and words.strip():
                self._anchor(anchors, link, size, size + len(words))
            size += len(words)
            letters += len(words.strip())
            bold += len(words.strip()) if _on(properties, "b") else 0
        return "".join(parts), anchors, 0 < letters == bold

    def _words(self, element: Any, properties: Any) -> str:
        if element.tag in {W["footnoteReference"], W["endnoteReference"]}:
            kind = "footnote" if element.tag == W["footnoteReference"] else "endnote"
            self.marks[kind] += 1
            return str(self.marks[kind]).translate(RAISED)
        if element.tag in {W["footnoteRef"], W["endnoteRef"]}:
            kind = "footnote" if element.tag == W["footnoteRef"] else "endnote"
            number = self.notes[(kind, "")] = self.notes.get((kind, ""), 0) + 1
            return str(number).translate(RAISED)
        if element.tag != W["t"]:
            return CHARACTERS[element.tag]
        text = (element.text or "").replace("\n", " ")
        raised = properties.find(W["vertAlign"]) if properties is not None else None
        place = {"superscript": "sup", "subscript": "sub"}.get(
            raised.get(VAL, "") if raised is not None else ""
        )
        return shifted(text, place) if place else text

    def _anchor(self, anchors: list[Anchor], link: Any, start: int, end: int) -> None:
        target = self.part.rels.get(link.get(qn("r:id"), ""))
        if target is None or not target.is_external:
            return
        if anchors and anchors[-1][1] == start and anchors[-1][2] == target.target_ref:
            start = anchors.pop()[0]
        anchors.append((start, end, target.target_ref))


def _up_to(element: Any, top: Any) -> Iterator[Any]:
    above = element.getparent()
    while above is not None and above is not top:
        yield above
        above = above.getparent()


def _on(properties: Any, name: str) -> bool:
    found = properties.find(W[name]) if properties is not None else None
    return found is not None and found.get(VAL, "1") not in {"0", "false", "off", "none"}


def _value(element: Any, default: int | None) -> int | None:
    written = element.get(VAL, "") if element is not None else ""
    return int(written) if written.isdigit() and len(written) < 4 else default
