"""The order of the stages, and the doors into them; the only room that knows it.

capture -> read -> extract -> link -> weigh -> publish
"""

from headwater.flow.stages import build, collect
from headwater.flow.doors import extracted_lines, records
from headwater.flow.export import FORMATS, export
from headwater.flow.job import demo, render, trace
from headwater.flow.summary import Summary
from headwater.flow.verify import Verified, verify

__all__ = [
    "FORMATS", "Summary", "Verified", "build", "collect", "demo", "export", "extracted_lines",
    "records", "render", "trace", "verify",
]  # fmt: skip
