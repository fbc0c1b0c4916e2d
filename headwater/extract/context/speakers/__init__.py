"""Who says what a sentence says: attribution chains in English and Chinese."""

from headwater.extract.context.speakers.finding import find
from headwater.extract.context.speakers.report import Report

__all__ = ["Report", "find"]
