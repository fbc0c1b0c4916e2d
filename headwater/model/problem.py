"""What went wrong with one item, as a value: counted, shown, and never the end of a run."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One item that a stage could not do.

    `stage` is the verb (capture, read, extract, link, weigh, publish), `subject` the file or
    URL as the user knows it, `reason` one line in plain words.
    """

    stage: str
    subject: str
    reason: str
