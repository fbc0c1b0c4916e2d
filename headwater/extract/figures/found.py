"""A figure before its context is known."""

from dataclasses import dataclass

from headwater.extract.figures.counted import Counted
from headwater.extract.figures.reading import Reading
from headwater.model import Role


@dataclass(slots=True)
class Found:
    """A figure before its context is known."""

    reading: Reading
    counted: Counted
    role: Role
    predicate: str | None
    why: list[str]
    place: str | None = None
    """Its own place in a list of places, where the text gives each its own number."""
