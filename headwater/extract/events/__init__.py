"""Dated events: what happened, the act, the name, when (EDTF), where and who; English and Chinese.

Precision before recall: an event is a date with an act of the lexicon in its own clause, or a named
occasion (a forum, a campaign, a massacre) with a date at its side.
"""

from headwater.extract.events.finding import MADE_BY, find

__all__ = ["MADE_BY", "find"]
