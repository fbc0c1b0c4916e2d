"""Custody: what happened to evidence and to its analysis, in a log that nobody can rewrite unseen."""

from headwater.capture.custody.acts import Act
from headwater.capture.custody.log import CustodyLog

__all__ = ["Act", "CustodyLog"]
