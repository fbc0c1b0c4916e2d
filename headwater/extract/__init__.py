"""Extract: what a document says, as statements. `extract(document)` is the verb."""

from headwater.extract.statements import MADE_BY, extract

__all__ = ["MADE_BY", "extract"]
