"""Which two Chinese characters are a word; told from the frequencies in jieba's dictionary (MIT)."""

from functools import cache
from importlib.resources import files


@cache
def _pairs() -> dict[str, str]:
    lines = files("headwater.extract.people").joinpath("han_pairs.txt").read_text(encoding="utf-8")
    return {group[0]: group[1:] for group in lines.split()}


def is_word(two: str) -> bool:
    """Tell whether two characters are a word of everyday text."""
    return len(two) == 2 and two[1] in _pairs().get(two[0], "")
