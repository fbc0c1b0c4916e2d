"""What a comparison shows, as one sign, one word and one colour each."""

from dataclasses import dataclass

from headwater.model import Origins, Weighing
from headwater.publish.numerals import count


@dataclass(frozen=True, slots=True)
class Standing:
    """`key` names the CSS class and the anchor; `sign` and `word` carry the meaning without colour."""

    key: str
    sign: str
    word: str
    heading: str
    lede: str


STANDINGS = (
    Standing(
        "conflict",
        "≠",
        "Conflict",
        "Where sources part",
        "Two answers that cannot both hold.",
    ),
    Standing(
        "agree",
        "=",
        "Confirmed",
        "What independent origins confirm",
        "The same answer from at least two origins that did not take it from each other.",
    ),
    Standing(
        "repeat",
        "↻",
        "Repetition",
        "What is repeated, not confirmed",
        "The same answer more than once, where one origin may stand behind all of them.",
    ),
    Standing(
        "superseded",
        "→",
        "Later figure",
        "What changes over time",
        "A series: a later figure replaces an earlier one. This is no conflict.",
    ),
    Standing(
        "incomparable",
        "∦",
        "Cannot be compared",
        "What could not be compared, and why",
        "These look alike and count different things: none confirms or refutes another.",
    ),
    Standing(
        "single",
        "·",
        "Stands alone",
        "What stands alone",
        "Said once; nothing in this case can be compared with it.",
    ),
)
"""In the order in which a reader meets them."""

RANK = {s.key: n for n, s in enumerate(STANDINGS)}
BY_KEY = {s.key: s for s in STANDINGS}
PAGED = tuple(s for s in STANDINGS if s.key != "single")
"""The standings whose questions have a page of their own."""


def standing(weighing: Weighing | None) -> Standing:
    """Return the standing of a question; agreement of one origin is repetition."""
    if weighing is None:
        return BY_KEY["single"]
    if weighing.relation == "agree":
        return BY_KEY["agree" if weighing.origins.at_least >= 2 else "repeat"]
    return BY_KEY.get(weighing.relation, BY_KEY["single"])


def badge(weighing: Weighing | None) -> str:
    """Return the words of a question's badge."""
    shown = standing(weighing)
    if weighing is None or shown.key == "single":
        return shown.word
    if shown.key == "agree":
        return f"Confirmed by {origin_words(weighing.origins)}"
    if shown.key == "repeat":
        return f"Repetition: {origin_words(weighing.origins)}"
    return shown.word


def origin_words(origins: Origins) -> str:
    """Return "1 origin", "2 to 5 origins"."""
    if origins.at_least >= origins.at_most:
        return count(origins.at_least, "origin")
    return f"{origins.at_least:,} to {origins.at_most:,} origins"
