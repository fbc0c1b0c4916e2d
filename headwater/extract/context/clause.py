"""The clause round a number: what stands between the separators on either side of it."""

from functools import lru_cache

from headwater.extract import patterns as re


def clause(text: str, at: tuple[int, int], separators: re.Pattern[str]) -> tuple[int, int]:
    """Return the part of the sentence between the separators around a number, at offsets into `text`."""
    cuts = _cuts(text, separators)
    left = max((e for _, e in cuts if e <= at[0]), default=0)
    return left, min((s for s, _ in cuts if s >= at[1]), default=len(text))


@lru_cache(maxsize=32)
def _cuts(text: str, separators: re.Pattern[str]) -> tuple[tuple[int, int], ...]:
    return tuple(m.span() for m in separators.finditer(text))
