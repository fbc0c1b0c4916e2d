"""What the readers of places ask of a document: its sentences, their words, and what stands above them."""

from typing import Protocol

from headwater.extract.context.grid import Grid
from headwater.extract.context.nouns import Sentence
from headwater.model import Document


class Paged(Protocol):
    """A document by its sentences (`Context` is one)."""

    document: Document

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences in text order."""

    @property
    def headings(self) -> tuple[int | None, ...]:
        """For each sentence the sentence of the heading above it."""

    @property
    def grid(self) -> Grid:
        """The tables."""

    def text(self, i: int) -> str:
        """Return the words of sentence `i`, made plain."""
