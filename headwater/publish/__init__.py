"""Dossier -> files: the static site, and one module per export format."""

from headwater.publish.site import MADE_BY, publish
from headwater.publish.tongue import LANGUAGES

__all__ = ["LANGUAGES", "MADE_BY", "publish"]
