"""Dossier -> files: the static site, and one module per export format."""

from headwater.publish.site import MADE_BY, publish

__all__ = ["MADE_BY", "publish"]
