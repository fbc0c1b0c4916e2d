"""One quantity as read: numeral(s), bound, unit, rate, each with where it stands and why."""

from dataclasses import dataclass, field
from fractions import Fraction

from headwater.extract.figures.numeral import Numeral, number
from headwater.model import Bound, Number


def fraction(reading: "Reading") -> bool:
    """Is this a share of something ("half of", "one in six", 三分之一), so that what is shared is no unit?"""
    return reading.unit is None and abs(reading.value) < 1 and reading.value.denominator > 1


@dataclass(slots=True)
class Reading:
    """A quantity expression. `start`..`end` covers cue words, numeral and unit; `number` the numeral alone
    (for a range: both and what joins them). `unit` is canonical, "" for a bare classifier, None for none;
    `unit_end` is where it ends. `value` and `high` are exact; `bound` says how they are meant."""

    start: int
    end: int
    number: tuple[int, int]
    value: Fraction
    numeral: Numeral
    high: Fraction | None = None
    bound: Bound = "exact"
    unit: str | None = None
    unit_start: int = 0
    unit_end: int = 0
    unit_word: str = ""
    per: str | None = None
    cued: bool = False
    left_cue: int | None = None
    why: list[str] = field(default_factory=list)

    def ends(self) -> tuple[Number | None, Number | None]:
        """Return (low, high) as the model wants them; an open side is None."""
        if self.bound == "range":
            return number(self.value), number(self.high)
        if self.bound in ("at_least", "more_than", "vague"):
            return number(self.value), None
        if self.bound in ("at_most", "less_than"):
            return None, number(self.value)
        return number(self.value), number(self.value)
