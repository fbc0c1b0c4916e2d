"""Fold a text one character to one character (full width, traditional), so that offsets stay."""

from headwater.extract import patterns as re
from headwater.extract.figures.lexicon import fold_zh, zh

_PLAIN = {0xFF01 + i: chr(0x21 + i) for i in range(94)}
for _keep in "，：；！？（）":
    _PLAIN.pop(ord(_keep), None)
_OTHER = {
    "\u3000": " ",
    "\u2009": "\u00a0",
    "\u202f": "\u00a0",
    "\u2007": "\u00a0",
    "−": "-",
    "﹣": "-",
    "‐": "-",
    "‑": "-",
    "٫": ".",
    "٬": ",",
    "’": "'",
    "‘": "'",
    "―": "—",
    "∼": "~",
    "〜": "~",
    "﹪": "%",
    "٪": "%",
    "‒": "–",
    "\t": " ",
    "\n": "\n",
    "“": '"',
    "”": '"',
}
_TABLE = (
    _PLAIN
    | {ord(k): v for k, v in _OTHER.items()}
    | str.maketrans(fold_zh.TRADITIONAL, fold_zh.SIMPLIFIED)
    | {ord(k): v for k, v in zh.FOLD.items()}
)


_GROUP = re.compile("(?<=[０-９])，(?=[０-９]{3}(?![０-９]))")
"""A full-width comma groups full-width digits; between plain digits it is a clause mark."""


def fold(text: str) -> str:
    """Return the text with every character in its plain form; the length is the same."""
    if text.isascii():
        return text
    return _GROUP.sub(",", text).translate(_TABLE)
