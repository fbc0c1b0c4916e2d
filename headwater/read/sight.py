"""What reads the pages of one document off their pictures, and what it says of them afterwards.

The engines are in the extra `ocr`; this module alone is imported where they are absent.
"""

import importlib.util
import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from headwater.model import Document, Problem
from headwater.read.pdf_notes import INSTALL, page_names
from headwater.read.pdf_words import Part, Seen
from headwater.read.pieces import Reading

if TYPE_CHECKING:
    from headwater.read.ocr import Look

DOTS = 200
"""Dots an inch at which a page is drawn to be read."""
MOST_PIXELS = 16_000_000
MOST_PAGES = 500
"""Pages of one document that are read off their pictures: the others are named in a note."""
HARD = 0.85
"""Share of certainty under which a page is said to be hard to read."""


Tick = Callable[[], None]
"""Called before each page: whoever waits may then wait anew."""


def nothing() -> None:
    """Tell nobody."""


def installed() -> bool:
    """Tell whether the extra `ocr` is installed: RapidOCR with its models, onnxruntime, Pillow."""
    return all(importlib.util.find_spec(name) for name in ("rapidocr", "onnxruntime", "cv2", "PIL"))


def waits_for_sight(outcome: Document | Problem) -> bool:
    """Tell whether a document, or the problem with it, says that images in it wait for the extra `ocr`."""
    return any(
        INSTALL in told for told in (outcome.notes if isinstance(outcome, Document) else (outcome.reason,))
    )


class Sight:
    """Reads pages by what they show. It is a `WordsOfPage`; `read` counts the pages in which it found words."""

    def __init__(self, tick: Tick = nothing) -> None:
        self.tick = tick
        self.read: list[int] = []
        self.empty: list[int] = []
        self.hard: list[tuple[int, float]] = []
        self.unread: dict[int, int] = {}
        self.unseen: list[int] = []
        self.lying: list[int] = []
        self.other: list[int] = []
        self.doubts: dict[int, int] = {}
        self.beyond: list[int] = []
        self._looked = 0

    @property
    def engines(self) -> str:
        """Name the engines, models and versions."""
        from headwater.read import ocr

        return ocr.engines()

    def __call__(self, page: int, draw: Callable[[int], Any]) -> Sequence[Seen]:
        """Read a page of a PDF: drawn at `DOTS` an inch, at fewer if it is very large."""
        if self._looked >= MOST_PAGES:
            self.beyond.append(page)
            return []
        small = draw(18)
        wide, high = small.width / 18, small.height / 18
        dots = int(min(DOTS, math.sqrt(MOST_PIXELS / max(0.01, wide * high))))
        picture = draw(max(18, dots)).to_pil().convert("RGB")
        return self.words(page, picture, 72 * wide / picture.width)

    def words(self, page: int, picture: Any, points: float) -> list[Seen]:
        """Read a picture (of Pillow, in RGB) as this page; `points` is the size of its pixels."""
        import numpy as np

        from headwater.read import ocr

        self._looked += 1
        self.tick()
        seen = ocr.look(np.ascontiguousarray(np.asarray(picture)[:, :, ::-1]))
        self._note(page, seen)
        return [_in_points(word, points) for word in seen.words]

    def _note(self, page: int, seen: "Look") -> None:
        (self.read if seen.words else self.empty).append(page)
        if seen.words and seen.sure < HARD:
            self.hard.append((page, seen.sure))
        if seen.turns:
            self.lying.append(page)
        if seen.other:
            self.other.append(page)
        if seen.unread:
            self.unread[page] = seen.unread
        elif seen.left_over and not seen.uyghur:
            self.unseen.append(page)
        doubts = sum(bool(part.doubt) for word in seen.words for part in word.parts)
        if doubts:
            self.doubts[page] = doubts

    def notes(self) -> tuple[str, ...]:
        """Return what a person should know of the pages, one sentence a kind."""
        from headwater.read.ocr_tesseract import languages

        found = []
        if self.read:
            found.append(f"{page_names(self.read)}: words read off images by a machine ({self.engines})")
        for page, sure in self.hard:
            found.append(
                f"{page_names([page])} was hard to read: {round(100 * sure)} % sure on average; check its words"
            )
        if self.doubts:
            count = sum(self.doubts.values())
            found.append(
                f"{page_names(list(self.doubts))}: {count} {'number' if count == 1 else 'numbers'} on which the engines"
                " differ or are unsure; each statement that uses one says so"
            )
        unknown = sorted({*self.unread, *self.unseen})
        if unknown:
            why = "" if "uig" in languages() else "; for Uyghur install tesseract with its `uig` data"
            found.append(
                f"{page_names(unknown)}: some marks were not read: writing that no engine here knows, or drawings{why}"
            )
        if self.read and not languages() & {"eng", "chi_sim"}:
            found.append("its numbers were read by one engine only: install tesseract to have them compared")
        if self.other:
            found.append(
                f"{page_names(self.other)}: words in Arabic letters that may not be Uyghur, the only language in them that"
                " is read in images; check each word"
            )
        if self.lying:
            found.append(f"{page_names(self.lying)}: lying on the side or upside down, read the right way up")
        if self.beyond:
            found.append(f"{page_names(self.beyond)}: images beyond the first {MOST_PAGES}, not read")
        return tuple(found)


def seen_by(sight: Sight | None, reading: Reading) -> Reading:
    """Return a reading with what is to be said of the images that were read for it."""
    if sight is not None and sight.read:
        reading.notes = (*reading.notes, *sight.notes())
        reading.by = sight.engines
    return reading


def _in_points(word: Seen, points: float) -> Seen:
    parts = tuple(
        Part(p.start, p.end, (p.box[0] * points, p.box[1] * points, p.box[2] * points, p.box[3] * points),
             p.sure, p.doubt, tuple(edge * points for edge in p.edges))
        for p in word.parts
    )  # fmt: skip
    left, top, right, bottom = (side * points for side in (word.left, word.top, word.right, word.bottom))
    return Seen(word.text, left, top, right, bottom, word.sure, parts, word.turn)
