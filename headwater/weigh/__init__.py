"""Weigh: which answers a question has, how many origins stand behind each, and how they relate.

Facts to weigh, in plain words; never a score for truth.
"""

from headwater.weigh.telling import place, telling
from headwater.weigh.weighing import MADE_BY, weigh, weigh_all

__all__ = ["MADE_BY", "place", "telling", "weigh", "weigh_all"]
