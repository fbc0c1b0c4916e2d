"""What one clause demands, at offsets into its sentence."""

from dataclasses import dataclass, field

from headwater.model import Modality, Number

At = tuple[int, int]


@dataclass(slots=True)
class Often:
    """A frequency: where its words stand, and what they come to ("every two months": 1 in 2 month).

    The numbers are None where the words give none ("often", 定期)."""

    at: At
    times: Number | None = None
    every: Number | None = None
    unit: str | None = None


@dataclass(slots=True)
class Demand:
    """A demand as read: `start`..`end` is the clause, `actor` and `act` parts of it or of its sentence. `who`
    stands for an actor named before ("they"); `cues` are the words that decided."""

    start: int
    end: int
    actor: At | None
    act: At
    modality: Modality
    cues: list[str]
    who: str | None = None
    object: At | None = None
    often: Often | None = None
    duration: At | None = None
    number: At | None = None
    payment: At | None = None
    condition: At | None = None
    consequence: At | None = None
    instrument: At | None = None
    above: dict[str, str] = field(default_factory=dict)
    """Fields that other sentences give (the heading over a list)."""
