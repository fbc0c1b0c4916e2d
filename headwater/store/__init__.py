"""Nouns to rows and back: one protocol, SQLite behind it."""

from headwater.store.protocol import Store
from headwater.store.sql import SqlStore

__all__ = ["SqlStore", "Store"]
