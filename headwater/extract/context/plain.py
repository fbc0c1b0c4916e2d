"""The words of a sentence as they are read: one line, no endless gaps or words."""

from headwater.extract import patterns as re

LINE_BREAKS = dict.fromkeys(map(ord, "\n\r\t\xa0\u2028\u2029"), " ")
GAP, WORD = 24, 100
"""Code points from which a gap is one between columns, and a run of letters no word."""
_LETTER = "A-Za-z\u00c0-\u024f\u0400-\u04ff\u0600-\u06ff\\d.,’'-"
_ENDLESS = re.compile(rf"(?<!\s)\s{{{GAP},}}|(?<![{_LETTER}])[{_LETTER}]{{{WORD},}}")
FILLER = "¦"


def plain(words: str) -> str:
    """Return the words with line breaks as spaces (a PDF breaks its lines anywhere) and with what is too long to be a
    gap or a word as a bar of the same length, so that a look for the end of either stays bounded."""
    words = words.translate(LINE_BREAKS)
    if len(words) < GAP:
        return words
    return _ENDLESS.sub(lambda m: FILLER * len(m[0]), words)
