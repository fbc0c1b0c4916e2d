"""Link: which statements answer the same question, and which document took it from which.

The whole is *key, group, compare within the group*; groups are capped and say what they dropped.
"""

from headwater.link.decided import Decided, decided
from headwater.link.linked import Linked
from headwater.link.linking import link
from headwater.link.regrouping import regrouped

MADE_BY = "link/3"

__all__ = ["MADE_BY", "Decided", "Linked", "decided", "link", "regrouped"]
