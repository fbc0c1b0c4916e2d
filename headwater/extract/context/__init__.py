"""The context of a number: its sentence, dates, place and speakers, each with its reason."""

from headwater.extract.context.nouns import Date, Said, Sentence, Time, Where
from headwater.extract.context.room import Context

__all__ = ["Context", "Date", "Said", "Sentence", "Time", "Where"]
