"""Fold a text one character to one character (full width, traditional), so that offsets stay."""

from headwater.extract.figures.lexicon import zh

_PLAIN = {0xFF01 + i: chr(0x21 + i) for i in range(94)}
for _keep in "，：；！？（）":
    _PLAIN.pop(ord(_keep), None)
_OTHER = {"\u3000": " ", "\u2009": "\u00a0", "\u202f": "\u00a0", "\u2007": "\u00a0", "−": "-", "﹣": "-", "‐": "-",
          "‑": "-", "٫": ".", "٬": ",", "’": "'", "‘": "'", "―": "—", "∼": "~", "〜": "~", "﹪": "%", "٪": "%", "‒": "–",
          "\t": " ", "\n": "\n", "“": '"', "”": '"'}  # fmt: skip
_TABLE = _PLAIN | {ord(k): v for k, v in _OTHER.items()} | {ord(k): v for k, v in zh.FOLD.items()}


def fold(text: str) -> str:
    """Return the text with every character in its plain form; the length is the same."""
    return text if text.isascii() else text.translate(_TABLE)
