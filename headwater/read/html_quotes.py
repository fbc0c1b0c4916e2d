"""Pull quotes: words of the text set large beside it. They repeat; they do not say it a second time."""

import re
from collections.abc import Sequence

from headwater.read.pieces import Piece

PULLED = re.compile(
    r"(?<![a-z])(pull-?quotes?|pulled-?quote|callout-?quote|quote-?pull|tweetable|click-?to-?tweet)(?![a-z])"
)
"""Class words of a pull quote."""
LEAST = 12
MOST = 200
"""Pull quotes looked for in one page."""
EDGES = re.compile(r"^\W+|\W+$")


def settle_quotes(pieces: Sequence[Piece], pulled: set[int]) -> None:
    """Make each pull quote whose words stand in the text furniture; one that stands nowhere else is text.

    `pulled` are the identities of the pieces so marked.
    """
    if not 0 < len(pulled) <= MOST:
        return
    text = "\n".join(_folded(p.text) for p in pieces if id(p) not in pulled and p.kind != "boilerplate")
    for piece in pieces:
        if id(piece) in pulled:
            words = _folded(piece.text)
            repeated = len(words) >= LEAST and words in text
            piece.kind, piece.level = ("boilerplate" if repeated else "paragraph"), 0


def _folded(text: str) -> str:
    return EDGES.sub("", re.sub(r"\W+", " ", text.casefold()))
