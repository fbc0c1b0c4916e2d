"""Dates in a text: years, months, days, periods, deadlines; English, Chinese and Uyghur."""

from headwater.extract.context.nouns import Date


def find(text: str, lang: str, anchor: str | None = None) -> tuple[Date, ...]:
    """Return the dates of a text in order; `anchor` is the ISO date that relative ones count from."""
    return ()


__all__ = ["find"]
