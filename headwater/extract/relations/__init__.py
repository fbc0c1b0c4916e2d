"""Who stands in what relation to whom: pairings, governance, names, money, at the level of places,
institutions, programmes and people in public office; English, Chinese, and some Uyghur.

Precision before recall: an edge is words that relate with an end on either side whose head tells what it is.
A private person is never an end.
"""

from headwater.extract.relations.finding import MADE_BY, find

__all__ = ["MADE_BY", "find"]
