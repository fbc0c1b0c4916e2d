"""What a comparison shows, as one sign, one word and one colour each."""

from dataclasses import dataclass

from headwater.model import Origins, Weighing
from headwater.publish.tongue import ENGLISH, Tongue


@dataclass(frozen=True, slots=True)
class Standing:
    """`key` names the CSS class, the anchor and the words in a tongue's [standing]; `sign` carries the
    meaning without colour."""

    key: str
    sign: str


STANDINGS = (
    Standing("conflict", "≠"),
    Standing("agree", "="),
    Standing("repeat", "↻"),
    Standing("superseded", "→"),
    Standing("incomparable", "∦"),
    Standing("single", "·"),
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


def badge(weighing: Weighing | None, tongue: Tongue = ENGLISH) -> str:
    """Return the words of a question's badge."""
    key = standing(weighing).key
    if weighing is not None and key in {"agree", "repeat"}:
        return tongue.plain(f"standing.{key}_badge", origins=origin_words(weighing.origins, tongue))
    return tongue.plain(f"standing.{key}_word")


def origin_words(origins: Origins, tongue: Tongue = ENGLISH) -> str:
    """Return "1 origin", "2 to 5 origins"."""
    if origins.at_least >= origins.at_most:
        return tongue.counted("origin", origins.at_least)
    return tongue.plain("origins.range", low=origins.at_least, high=origins.at_most)
