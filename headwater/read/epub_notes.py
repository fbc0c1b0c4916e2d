"""Notes of a book's page joined to their marks: by what the markup calls them, and by where the links lead."""

import re
from collections.abc import Sequence

from headwater.read.pieces import Piece

OPEN = re.compile(r"<(aside|li|p|div|section|dd|td|span|a|sup)\b([^<>]{0,2000}?)(/?)>", re.IGNORECASE)
ID = re.compile(r"""\b(?:xml:)?id\s*=\s*["']([^"'<>\s]{1,200})["']""", re.IGNORECASE)
HREF = re.compile(
    r"""<a\b[^<>]{0,2000}?href\s*=\s*["'][^"'#<>]{0,500}#([^"'<>\s]{1,200})["'][^<>]{0,1000}>\s*(?:<(?:sup|span|small)[^<>]{0,500}>\s*)*([\[(（]?(?:\d{1,4}|[ivxlc]{1,6}|[*†‡§a-z]|注\d{0,3})[\])）]?)\s*(?:</(?:sup|span|small)>\s*)*</a>""",
    re.IGNORECASE,
)
NAMED = re.compile(r"foot-?note|end-?note|rearnote|doc-footnote|doc-endnote", re.IGNORECASE)
ASIDE = re.compile(r"<(/?)aside\b", re.IGNORECASE)
FIRST, LAST = "\ue0f0", "\ue0f1"
SIGN = re.compile(f"{FIRST}(\\d+){LAST}")


class NoteMarks:
    """Marks where notes begin and marks stand, by signs of its own that are out again when the page is read."""

    def __init__(self, part: str) -> None:
        self.part = part
        self.names: list[str] = []

    def prepared(self, html: str) -> str:
        """Return the page with a sign at the start of each element that a note mark leads to."""
        html = html.replace(FIRST, "\ufffd").replace(LAST, "\ufffd")
        wanted = {m[1] for m in HREF.finditer(html)}
        backs = {m[1] for m in HREF.finditer(html) if NAMED.search(m[0])}

        def signed(tag: re.Match[str]) -> str:
            found = ID.search(tag[2])
            if not found or found[1] not in wanted or tag[3] or tag[1].lower() in {"a", "sup", "span"}:
                return tag[0]
            self.names.append(found[1])
            return f"{tag[0]}{FIRST}{len(self.names) - 1}{LAST}"

        html = OPEN.sub(signed, html)
        # a note set aside is text that belongs to a place, no furniture of the page
        return ASIDE.sub(r"<\1div", html) if backs or NAMED.search(html) else html

    def join(self, pieces: Sequence[Piece]) -> None:
        """Take the signs out again, name the notes they stood in, and the marks that lead to those."""
        notes = set()
        waiting: str | None = None  # a sign that stood in a block of its own: the note is the next one
        for piece in pieces:
            found = SIGN.search(piece.text)
            name = self.names[int(found[1])] if found and int(found[1]) < len(self.names) else None
            if found:
                opens = not SIGN.sub("", piece.text[: found.start()]).strip()
                _without_signs(piece)
                waiting = name if opens else None
            if waiting is not None and piece.text.strip():
                piece.note = f"{self.part}#{waiting}"
                notes.add(waiting)
                waiting = None
        for piece in pieces:
            for start, end, target in piece.anchors:
                name = target.rpartition("#")[2]
                if (
                    "#" in target
                    and name in notes
                    and piece.note != f"{self.part}#{name}"
                    and end - start <= 6
                ):
                    piece.marks.append((start, end, f"{self.part}#{name}"))


def _without_signs(piece: Piece) -> None:
    cuts = [m.span() for m in SIGN.finditer(piece.text)]

    def moved(at: int) -> int:
        return at - sum(min(at, end) - start for start, end in cuts if start < at)

    piece.anchors = [(moved(a), moved(b), target) for a, b, target in piece.anchors]
    piece.marks = [(moved(a), moved(b), name) for a, b, name in piece.marks]
    piece.text = SIGN.sub("", piece.text)
