"""Link: which statements answer the same question, and which document took it from which.

The whole is *key, group, compare within the group*; groups are capped and say what they dropped.
"""

from headwater.link.decided import Decided, decided
from headwater.link.ground import ground_of_all, relearnt
from headwater.link.kept import packed, unpacked
from headwater.link.linked import Learnt, Linked
from headwater.link.linking import link
from headwater.link.near import Ties
from headwater.link.regrouping import regrouped
from headwater.link.standings import Family, Shown, Standing, chosen, family_of, limit_of
from headwater.link.unsettled import Unsettled, unsettled

MADE_BY = "link/8"

__all__ = [
    "MADE_BY", "Decided", "Family", "Learnt", "Linked", "Shown", "Standing", "Ties", "Unsettled", "chosen",
    "decided", "family_of", "ground_of_all", "limit_of", "link", "packed", "regrouped", "relearnt",
    "unpacked", "unsettled",
]  # fmt: skip
