"""Where a quote stands in a text, whatever its spaces, quotation marks, dashes and widths.

Nothing else is forgiven: a letter, a digit and a Han character match themselves alone (a full-width digit
is the same digit in another width).
"""

from dataclasses import dataclass

_WIDE = {0xFF01 + i: chr(0x21 + i) for i in range(94)}
_SINGLE = dict.fromkeys(map(ord, "‘’‚‛"), "'")
_DOUBLE = dict.fromkeys(map(ord, "“”„‟«»「」『』＂"), '"')
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−﹣－"), "-")
_PLAIN = _WIDE | _SINGLE | _DOUBLE | _DASHES
_BLANK = "".join(c for c in map(chr, (*range(0x20), 0x20, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B),
                                      0x2028, 0x2029, 0x202F, 0x205F, 0x3000)) if c.isspace())  # fmt: skip
_BLANKS = dict.fromkeys(map(ord, _BLANK), " ")
_TABLE = _PLAIN | _BLANKS


@dataclass(frozen=True, slots=True)
class Normal:
    """A text in its plain form; `offsets[i]` is where character `i` of it stands in the text, and the last
    offset is the text's length."""

    text: str
    offsets: tuple[int, ...]

    def places(self, quote: str, most: int) -> list[tuple[int, int]]:
        """Return where the quote stands in the text, as offsets into it, at most `most` + 1 of them."""
        wanted = normal(quote).text.strip(" ")
        found: list[tuple[int, int]] = []
        at = self.text.find(wanted) if wanted else -1
        while at >= 0 and len(found) <= most:
            last = at + len(wanted) - 1
            found.append((self.offsets[at], self.offsets[last] + 1))
            at = self.text.find(wanted, at + 1)
        return found


def normal(text: str) -> Normal:
    """Return the text with plain quotes, dashes and widths, and each run of white space as one space."""
    plain = text.translate(_TABLE)
    if "  " not in plain:
        return Normal(plain, tuple(range(len(plain) + 1)))
    kept = [i for i, c in enumerate(plain) if c != " " or not i or plain[i - 1] != " "]
    return Normal("".join([plain[i] for i in kept]), (*kept, len(plain)))
