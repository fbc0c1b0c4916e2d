"""What a check found: one thing by its name, and whether it holds."""

from dataclasses import dataclass
from typing import Literal

State = Literal["holds", "fails", "open"]
"""`open`: could not be decided here, and says what it would take; it is no failure."""


@dataclass(frozen=True, slots=True)
class Finding:
    """`part` is what was checked (records, log, signatures, timestamps, database, spans, files),
    `subject` the thing by its name, `reason` one line in plain words."""

    part: str
    subject: str
    reason: str
    state: State = "fails"
