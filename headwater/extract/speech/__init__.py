"""Quoted speech: words in quotation marks that a text puts in somebody's mouth; English, Chinese and Uyghur.

Scare quotes, terms and titles of works are none; without marks nothing is quoted speech.
"""

from headwater.extract.speech.finding import MADE_BY, find

__all__ = ["MADE_BY", "find"]
