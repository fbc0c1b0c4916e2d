"""Figures: every number that a document claims, requires, plans, names or converts.

numerals (scan, digits, english, chinese, uyghur) -> quantities (units, bounds, ranges) -> what is not a figure
(traps, accept) -> what is counted (counted_en, counted_zh) -> role. Words are data in lexicon/, one file a language.
"""

from headwater.extract.figures.find import find

MADE_BY = "figures/1"

__all__ = ["MADE_BY", "find"]
