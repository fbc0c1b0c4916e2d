"""One text in two forms: an original and its translation, a page and what became of it."""

from headwater.link.versions.carrying import carrier, carry
from headwater.link.versions.revisions import MADE_BY, revision

__all__ = ["MADE_BY", "carrier", "carry", "revision"]
