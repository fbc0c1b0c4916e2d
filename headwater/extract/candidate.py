"""What a language model proposes, and why a proposal was refused. Nothing here is believed."""

from dataclasses import dataclass

from headwater.model import Number


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A figure as a model says it: the words it says it read, and what it says they mean.

    `quote` must stand in the document. Either `value`, or `low` and `high` as in `Quantity`. `bound` and `unit`
    are compared with what the grammar reads in the quote; `measure`, `as_of`, `place` and `speaker` are
    never used: Headwater reads them again from the document.
    """

    quote: str
    value: Number | None = None
    low: Number | None = None
    high: Number | None = None
    bound: str = "exact"
    unit: str | None = None
    measure: str | None = None
    as_of: str | None = None
    place: str | None = None
    speaker: str | None = None

    def ends(self) -> tuple[Number | None, Number | None]:
        """Return (low, high) as `Quantity` has them; an open side is None."""
        if self.value is None:
            return self.low, self.high
        if self.bound in ("at_least", "more_than", "vague"):
            return self.value, None
        if self.bound in ("at_most", "less_than"):
            return None, self.value
        return self.value, self.value


@dataclass(frozen=True, slots=True)
class Refusal:
    """A candidate that was not accepted: `reason` in plain words; `known` if it was right, but read before."""

    quote: str
    reason: str
    known: bool = False
