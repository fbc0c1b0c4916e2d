"""Private people taken out of a dossier before anything is made of it; and the check that none is left."""

from headwater.publish.redact.dossier import redact, withheld, without_mentions
from headwater.publish.redact.privacy import Privacy, permitted_in, privacy
from headwater.publish.redact.residue import ResidueError, refuse, residue

__all__ = [
    "Privacy",
    "ResidueError",
    "permitted_in",
    "privacy",
    "redact",
    "refuse",
    "residue",
    "withheld",
    "without_mentions",
]
