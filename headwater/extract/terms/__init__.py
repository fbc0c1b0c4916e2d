"""Terms: inline bilingual pairs, and typologies with what they announce and what they list.

A pair is an English phrase with its Chinese (or Uyghur) in brackets, or the other way round; the
romanisation may stand in or before the brackets. Nothing is translated here: only what the document
itself puts side by side is a pair.
"""

from headwater.extract.terms.finding import MADE_BY, find

__all__ = ["MADE_BY", "find"]
