"""Which document took from which (PROV wasDerivedFrom), with the evidence for each edge."""

from headwater.link.derive.boilerplate import Common
from headwater.link.derive.catalogue import rank
from headwater.link.derive.copies import Known
from headwater.link.derive.derivations import derive, derive_all

__all__ = ["Common", "Known", "derive", "derive_all", "rank"]
