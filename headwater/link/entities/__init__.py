"""Entities: who and what the documents name, and the judgements that join their names."""

from headwater.link.entities.kinds import bare
from headwater.link.entities.made import Found, entities
from headwater.link.entities.own import OwnPlaces, own_places

__all__ = ["Found", "OwnPlaces", "bare", "entities", "own_places"]
