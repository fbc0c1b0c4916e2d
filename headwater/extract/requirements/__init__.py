"""Requirements: who must do what, how often, with which reward or penalty; English, Chinese and Uyghur.

Only what a text tells as a demand, a rule or a settled practice: "must have been" demands nothing. Every field
but the numbers read from a frequency is as written, so that a name in it can be found and withheld.
"""

from headwater.extract.requirements.finding import MADE_BY, find

__all__ = ["MADE_BY", "find"]
