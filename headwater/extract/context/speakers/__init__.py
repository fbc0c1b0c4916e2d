"""Who says what a sentence says: attribution chains in English and Chinese."""

from headwater.extract.context.speakers.report import Report
from headwater.extract.context.speakers.finding import find

__all__ = ["Report", "find"]
