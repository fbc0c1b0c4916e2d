"""What one clause tells about an event."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Happening:
    """An event at local offsets of its sentence: `start`..`end` is what it says, as written."""

    start: int
    end: int
    when: str
    act: str | None
    name: str | None
    who: str | None
    where: str | None
    why: str
    date: tuple[int, int] | None = None
    """The offsets of the words that date it."""
