"""The order of the stages, and the doors into them; the only room that knows it.

capture -> read -> extract -> link -> weigh -> publish

A door is imported when it is first asked for: a command pays for what it uses.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from headwater.flow.asked import records
    from headwater.flow.doors import extracted_lines
    from headwater.flow.formats import export
    from headwater.flow.job import demo, render, trace
    from headwater.flow.judged import adopt_places, judge, withdraw
    from headwater.flow.permitted import permit
    from headwater.flow.redacted import Whole
    from headwater.flow.sealed import (
        Made,
        SigningKey,
        log_verified,
        make_checkpoint,
        signing_key,
        upgrade_proofs,
    )
    from headwater.flow.stages import build, collect
    from headwater.flow.summary import Summary
    from headwater.flow.verified import Verified, verify

__all__ = [
    "FORMATS", "Made", "SigningKey", "Summary", "Verified", "Whole", "adopt_places", "build",
    "collect", "demo", "export", "extracted_lines", "judge", "log_verified",
    "make_checkpoint", "permit", "records", "render", "signing_key", "trace", "upgrade_proofs",
    "verify", "withdraw",
]  # fmt: skip

FORMATS = (
    "statements", "questions", "people", "terms", "events", "relations", "requirements", "speech", "csv",
    "questions-csv", "csl", "bibtex", "ris", "terms-csv", "tbx", "entities", "ftm", "ftm-statements",
    "annotations", "prov", "claims", "ro-crate", "wacz", "versions",
)  # fmt: skip
"""What `export` can write."""

DOORS = {
    "Summary": "summary", "Verified": "verified", "build": "stages",
    "collect": "stages", "demo": "job", "export": "formats", "extracted_lines": "doors",
    "records": "asked", "render": "job", "trace": "job", "verify": "verified",
    "Whole": "redacted", "permit": "permitted",
    "adopt_places": "judged", "judge": "judged", "withdraw": "judged",
    "Made": "sealed", "SigningKey": "sealed", "log_verified": "sealed", "make_checkpoint": "sealed",
    "signing_key": "sealed", "upgrade_proofs": "sealed",
}  # fmt: skip


def __getattr__(name: str) -> Any:
    if name not in DOORS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{DOORS[name]}"), name)
