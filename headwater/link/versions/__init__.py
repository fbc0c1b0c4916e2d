"""One text in two forms: an original and its translation, a page and what became of it."""

from headwater.link.versions.carrying import carrier, carry
from headwater.link.versions.comparing import Recaptured, Versions, compare
from headwater.link.versions.revisions import MADE_BY, revision
from headwater.link.versions.translated import alignment

__all__ = ["MADE_BY", "Recaptured", "Versions", "alignment", "carrier", "carry", "compare", "revision"]
