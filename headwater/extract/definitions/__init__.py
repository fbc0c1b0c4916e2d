"""Definitions: where a document says what one of its terms means ("refers to", 是指, كۆرسىتىدۇ).

Only what the document itself puts so is kept: nothing is explained here.
"""

from headwater.extract.definitions.finding import MADE_BY, find

__all__ = ["MADE_BY", "find"]
