"""Collecting: a file or a URL becomes a record in the archive and an entry in the custody log."""

from headwater.capture.take import capture

__all__ = ["capture"]
