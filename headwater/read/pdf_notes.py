"""What of a PDF could not be read, page by page, in words for the person who added it."""

from collections.abc import Sequence
from itertools import pairwise

INSTALL = "install headwater[ocr] to have the words in images read"
LEFT_OUT = 0.5
"""Share of a page's characters without a Unicode value from which its text is left out."""
DOUBTFUL = 0.03


class Losses:
    """Collects the pages (counted from 0) of which something is missing."""

    def __init__(self) -> None:
        self.blank: list[int] = []
        self.shut: list[int] = []
        self.unmapped: list[int] = []
        self.doubtful: list[int] = []
        self.machine: list[int] = []
        self.hidden: list[int] = []
        self.odd: list[int] = []
        self.beyond: tuple[int, int] | None = None
        self.looked: list[int] = []

    def notes(self) -> tuple[str, ...]:
        """Return one sentence a kind of loss, none if nothing is lost."""
        bare = [page for page in self.blank if page not in self.looked]
        wordless = [page for page in self.blank if page in self.looked]
        rows = (
            (bare, f"has no text layer; {INSTALL}", f"have no text layer; {INSTALL}"),
            (wordless, "is an image in which no words could be read", "are images in which no words could be read"),
            (self.shut, "is damaged and was not read", "are damaged and were not read"),
            (self.unmapped, "has no reliable text: its fonts do not say which letters they show; OCR would read them (headwater[ocr])",
             "have no reliable text: their fonts do not say which letters they show; OCR would read them (headwater[ocr])"),
            (self.doubtful, "has some letters that its fonts do not name", "have some letters that their fonts do not name"),
            (self.odd, "has words in no language: its fonts may name other letters than they show; OCR would read those",
             "have words in no language: their fonts may name other letters than they show; OCR would read those"),
            (self.hidden, "has words beyond its visible edge, left out", "have words beyond their visible edge, left out"),
            (self.machine, "is a picture; its text is an unseen layer that a machine read off it: check the digits",
             "are pictures; their text is an unseen layer that a machine read off them: check the digits"),
        )  # fmt: skip
        more: tuple[str, ...] = ()
        if self.beyond:
            more = (f"only the first {self.beyond[0]:,} of {self.beyond[1]:,} pages were read",)
        return more + tuple(
            f"{page_names(pages)} {one if len(pages) == 1 else many}" for pages, one, many in rows if pages
        )

    def refusal(self, pages: int) -> str:
        """Return why nothing at all could be read, as a ReadError says it."""
        noun = "page is an image" if pages == 1 else "pages are images"
        if self.looked:
            return (
                f"has no text layer: {pages} {noun}, and no words could be read in {len(self.looked)} of them"
            )
        if self.unmapped:
            return f"has fonts that do not say which letters they show, so it has no reliable text; {INSTALL}"
        return f"has no text layer: {pages} {noun}; {INSTALL}"


def page_names(pages: Sequence[int]) -> str:
    """Name pages as a reader counts them: "page 4", "pages 3-5, 9"."""
    runs: list[list[int]] = [[pages[0] + 1]]
    for before, page in pairwise(pages):
        if page == before + 1:
            runs[-1].append(page + 1)
        else:
            runs.append([page + 1])
    named = ", ".join(str(r[0]) if len(r) == 1 else f"{r[0]}-{r[-1]}" for r in runs)
    return f"page{'s' if len(pages) > 1 else ''} {named}"
