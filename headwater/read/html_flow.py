"""The text of one block as a browser would show it: white space, line breaks, links, raised digits."""

import re

from headwater.read.pieces import Anchor
from headwater.read.widths import HAN_SIDE, seamless

SPACE = re.compile(r"[ \t\n\r\f]+")
DOUBLED = re.compile(r"[ \t\n\r\f]{2}|[\t\n\r\f]")
WHITE = " \t\n\r\f"
HYPHEN = re.compile(r"-[ \t\r\f]*\n")
"""With Han letters, where it matters what stands on the two sides of a line break."""
RAISED = str.maketrans("0123456789+-\u2212\u2013", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻")
LOWERED = str.maketrans("0123456789+-\u2212\u2013", "₀₁₂₃₄₅₆₇₈₉₊₋₋₋")
SHIFTED = re.compile(r"\s*[\d,\s+\[\]()\u2212\u2013-]{1,12}\s*")
LETTERS = str.maketrans("abcdefghijklmnoprstuvwxyz", "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ")


class Flow:
    """A buffer that collapses white space (CSS Text 3, 4.1) and keeps the places of links."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.size = 0
        self.last = ""
        self.space = ""  # white space seen and not yet written
        self.hard = False  # that white space stays, even between Han
        self.bold = 0
        self.anchors: list[Anchor] = []
        self.target: str | None = None
        self.link_start: int | None = None

    def text(self, words: str, *, pre: bool = False, bold: bool = False) -> None:
        """Add text; outside `pre` runs of white space become one space, or none between Han."""
        if pre:
            self._write(words, bold)
            return
        if "\n" not in words or not (HAN_SIDE.search(words) or HYPHEN.search(words)):
            self._plain(words, bold)
            return
        at = 0
        for run in SPACE.finditer(words):
            if run.start() > at:
                self._word(words[at : run.start()], bold)
            self.space = self.space or run.group()
            if "\n" not in self.space and "\n" in run.group():
                self.space = run.group()
            at = run.end()
        if at < len(words):
            self._word(words[at:], bold)

    def _plain(self, words: str, bold: bool) -> None:
        """Add text in which every run of white space becomes one space, whatever stands beside it."""
        inner = words.strip(WHITE)
        lead = words[: len(words) - len(words.lstrip(WHITE))]
        if lead and "\n" not in self.space:
            self.space = "\n" if "\n" in lead else self.space or " "
        if not inner:
            return
        tail = words[len(lead) + len(inner) :]
        if DOUBLED.search(inner):
            inner = SPACE.sub(" ", inner)
        self._word(inner, bold)
        if tail:
            self.space = "\n" if "\n" in tail else " "

    def apart(self) -> None:
        """Set what follows apart from what stands before by a space."""
        self.space, self.hard = self.space or " ", True

    def drop_space(self) -> None:
        """Forget white space seen and not written: an edge of a block ends it."""
        self.space, self.hard = "", False

    def line_break(self) -> None:
        """Add a line break (`br`, or the edge of a block inside a table cell)."""
        self.space = ""
        self._write("\n", False)

    def ends_with_break(self) -> bool:
        """Tell whether nothing has been written since the last line break."""
        return self.last.endswith("\n")

    def open_link(self, target: str) -> None:
        """Start a link to `target`; a link still open ends."""
        self.close_link()
        self.target = target

    def close_link(self) -> None:
        """End the open link, if there is one."""
        self._cut_link()
        self.target = None

    def take(self) -> tuple[str, list[Anchor], bool]:
        """Return the text so far, its links, and whether all of it is bold; start afresh."""
        self._cut_link()
        text, anchors = "".join(self.parts), self.anchors
        letters = len(text.replace(" ", "").replace("\n", ""))
        bold = 0 < letters <= self.bold
        self.parts, self.size, self.last, self.space, self.bold, self.anchors = [], 0, "", "", 0, []
        return text, anchors, bold

    def _cut_link(self) -> None:
        if self.target is not None and self.link_start is not None and self.size > self.link_start:
            self.anchors.append((self.link_start, self.size, self.target))
        self.link_start = None

    def _word(self, word: str, bold: bool) -> None:
        if self.space and self.last and not self.last.endswith("\n"):
            tight = not self.hard and "\n" in self.space and seamless(self.last[-1:], word[:1])
            if not tight:
                self._write(" ", False)
        self.space, self.hard = "", False
        self._write(word, bold)

    def _write(self, words: str, bold: bool) -> None:
        if not words:
            return
        if self.target is not None and self.link_start is None and words.strip():
            self.link_start = self.size
        self.parts.append(words)
        self.size += len(words)
        self.last = words
        if bold:
            self.bold += len(words.replace(" ", "").replace("\n", ""))


def shifted(words: str, place: str) -> str:
    """Return raised ("sup") or lowered ("sub") digits as their own characters.

    A note mark must not become a digit of the number before it: 4,063 with note 1 is 4,063¹.
    """
    if place == "sup" and len(words.strip()) == 1 and words.strip().isalpha():
        return words.strip().translate(LETTERS)
    if not SHIFTED.fullmatch(words):
        return words
    return words.strip().translate(RAISED if place == "sup" else LOWERED)
