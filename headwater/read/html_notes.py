"""The footnotes of a page: which short links are marks, and which elements are the notes they lead to."""

import re
from collections.abc import Sequence

from headwater.read.dom import Event, Shape, Tag
from headwater.read.html_rules import HEADINGS
from headwater.read.pieces import Piece

MARK = re.compile(
    r"\s*(?:\[\^[\w-]{1,12}\]|[\[(（【〔]?\s*(?:\d{1,4}|[a-z]{1,2}|[ivxlc]{1,6}|[*†‡§¶#]{1,3}|[\u2460-\u2473]|[\u00b9\u00b2\u00b3\u2070-\u2079]{1,4}"
    r"|(?:注|note|n|ئىزاھات)\.?\s?\d{0,3})\s*[\])）】〕]?)\s*",
    re.IGNORECASE,
)
LONGEST = 15
WHOLE = 20
"""Events that the link of a mark may hold."""
PLAIN_NOTE = re.compile(r"(?:\[(\d{1,3})\]|([¹²³⁰⁴-⁹]{1,3}))\s*(?=[^\s\d.,])")
PLAIN_MARK = re.compile(r"(?<=\S)(?:\[(\d{1,3})\]|([¹²³⁰⁴-⁹]{1,3}))")
RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
MOST = 20_000


def notes_of(page: Sequence[Event], shape: Shape) -> dict[int, str]:
    """Return for each element that is a note the name by which its marks link to it.

    A mark is a link of a few signs to a place further down that is no heading: a note's way back leads up.
    """
    places: dict[str, int] = {}
    found: dict[int, str] = {}
    for index, event in enumerate(page):
        if isinstance(event, Tag) and event.attrs:
            for key in ("id", "name"):
                if name := event.attrs.get(key, ""):
                    places.setdefault(name, index)
    for index, event in enumerate(page):
        if not isinstance(event, Tag) or event.name != "a" or "#" not in event.attrs.get("href", ""):
            continue
        name = event.attrs["href"].strip().rpartition("#")[2]
        at = places.get(name, -1)
        whole = shape.end[index] - index <= WHOLE and shape.letters_in(index) <= LONGEST
        if whole and at > shape.end[index] and _is_note(page, at):
            words = "".join(e for e in page[index : shape.end[index]] if isinstance(e, str))
            if MARK.fullmatch(words):
                found[at] = name
    return found


def _is_note(page: Sequence[Event], at: int) -> bool:
    tag = page[at]
    return (
        isinstance(tag, Tag) and tag.name not in HEADINGS and tag.name not in {"section", "article", "main"}
    )


def mark_notes(pieces: Sequence[Piece]) -> None:
    """Give the pieces that link to a note their marks; then join notes that are numbered but not linked."""
    names = {piece.note for piece in pieces if piece.note}
    for piece in pieces:
        for start, end, target in piece.anchors if names else ():
            name = target.rpartition("#")[2]
            if name in names and name != piece.note and MARK.fullmatch(piece.text[start:end]):
                piece.marks.append((start, end, name))
    if not names:
        join_plain(pieces)


def join_plain(pieces: Sequence[Piece]) -> None:
    """Join notes that a text only numbers: lines at its end that begin [1], [2] or ¹, ², each with its mark above.

    Taken only if the numbers run from 1 without a gap and every one has a mark before the first note, in
    order: a power (10⁶) or a bracketed number alone is no mark.
    """
    notes: list[tuple[int, str]] = []
    for index, piece in enumerate(pieces):
        found = PLAIN_NOTE.match(piece.text[:8]) if piece.text[:1] in "[¹²³⁰⁴⁵⁶⁷⁸⁹" and piece.text else None
        if found and piece.kind in {"paragraph", "list_item", "caption"}:
            number = (found[1] or found[2]).translate(RAISED)
            if int(number) == len(notes) + 1:
                notes.append((index, found.group(0).strip()))
    if not notes or len(notes) > MOST:
        return
    wanted = {sign for _, sign in notes}
    marks: dict[str, tuple[int, int, int]] = {}
    for index, piece in enumerate(pieces[: notes[0][0]]):
        for m in PLAIN_MARK.finditer(piece.text):
            if m.group() in wanted:
                marks.setdefault(m.group(), (index, m.start(), m.end()))
    places = [marks.get(sign) for _, sign in notes]
    known = [place for place in places if place is not None]
    if len(known) < len(notes) or known != sorted(known):
        return
    for (index, sign), (at, start, end) in zip(notes, known, strict=True):
        pieces[index].note = f"note {sign}"
        pieces[at].marks.append((start, end, f"note {sign}"))
