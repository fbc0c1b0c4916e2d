"""What the digits of a number tell of its origin: five that agree are not counted twice by chance."""

from headwater.model import Figure, Statement

PAIR, FEW, MANY = 2, 3, 4
"""Digits that count. From `PAIR`, documents that cite each other have the number of one another, and
"officially" is the office named; from `FEW`, any two offices of an administration have one count; from
`MANY`, any two texts have it of one source, unless one says to have counted or names a speaker of its own."""


def told(statement: Statement) -> tuple[float | None, float | None] | None:
    """Return the ends of a number, to be compared with those of others; None where it has none."""
    if not isinstance(statement, Figure) or statement.quantity.bound == "vague":
        return None
    low, high = statement.quantity.low, statement.quantity.high
    if low is None:
        low = high
    if high is None:
        high = low
    return None if low is None else (low, high)


def digits(ends: tuple[float | None, float | None]) -> int:
    """Return how many digits count: 18,640 has five, 24,000 two; of a range, both ends'."""
    return sum(len(_figures(end)) for end in dict.fromkeys(ends) if end is not None)


def _figures(value: float) -> str:
    """The digits that count: closing zeros are rounding, but for a single one of a longer number."""
    written = f"{abs(value):.12g}"
    plain = written.replace(".", "").strip("0")
    return plain + "0" if len(written) >= 4 and written == plain + "0" else plain
