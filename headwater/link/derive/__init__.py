"""Which document took from which (PROV wasDerivedFrom), with the evidence for each edge."""

from headwater.link.derive.derivations import derive

__all__ = ["derive"]
