"""Figures: every number that a document claims, requires, plans, names or converts.

numerals (scan, digits, english, chinese, uyghur) -> quantities (units, bounds, ranges) -> what is no
figure (traps, accept) -> what is counted (counted_en, counted_zh, counted_ug) -> role (role). Words are
data in lexicon/, one file a language.
"""

from headwater.extract.figures.find import MADE_BY, find

__all__ = ["MADE_BY", "find"]
