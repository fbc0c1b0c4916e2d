"""Which long pieces of a text are runs of numbers rather than sentences."""

from functools import cache

from headwater.extract import patterns as re
from headwater.extract.figures import digits, english, uyghur

_DIGITS = re.compile(r"\d+")
_HAN_NUMERAL = re.compile(r"[零一二三四五六七八九十百千万亿兆萬億]")


@cache
def _number() -> re.Pattern[str]:
    """One number or number word, in any script but Han."""
    small = sorted((w for w, (kind, _) in english.WORDS.items() if kind in english.STARTS - {"a"}), key=len)
    return re.compile(
        rf"\d+|[{digits.VULGAR}]|\b(?:{'|'.join((*reversed(small), *uyghur.WORDS))})(?![A-Za-z])",
        re.IGNORECASE,
    )


def noise(text: str) -> bool:
    """Is this long piece a run of numbers rather than sentences? (Real tables come in cells.)"""
    if len(text) < 1_000:
        return False
    share = len(text) // 10
    return (
        len(_DIGITS.findall(text)) > share
        or len(_number().findall(text)) > share
        or len(_HAN_NUMERAL.findall(text)) > 2 * share
    )
