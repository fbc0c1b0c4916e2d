"""The errors a caller may catch.

    HeadwaterError            anything Headwater refuses to do; `exit_code` 4
    ├── UsageError            the command was asked for something it cannot mean; 2
    ├── EvidenceError         preserved evidence does not verify; 3
    ├── CaptureError          one source could not be collected
    ├── ReadError             one record could not be read as text
    └── CaseError             the case folder is missing, locked, or of a newer schema

A failure of one item (CaptureError, ReadError) is caught by the flow and becomes a
`headwater.model.Problem`; it never ends a run.
"""


class HeadwaterError(Exception):
    """Base of every error that Headwater raises on purpose; its text is one clear line."""

    exit_code = 4


class UsageError(HeadwaterError):
    """The command cannot be carried out as it was given."""

    exit_code = 2


class EvidenceError(HeadwaterError):
    """Something preserved does not match its digest, its log or its span."""

    exit_code = 3


class CaptureError(HeadwaterError):
    """One file or URL could not be collected; the text says why."""


class ReadError(HeadwaterError):
    """One record could not be read as text; the text says why."""


class CaseError(HeadwaterError):
    """The case folder cannot be opened."""
