"""Check: a draft's numbers held to a case, and footnotes written for those that are borne out."""

from headwater.flow.check.checking import Checked, check, write
from headwater.flow.check.findings import WORDS, Finding, Left

__all__ = ["WORDS", "Checked", "Finding", "Left", "check", "write"]
