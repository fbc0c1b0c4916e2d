"""Review: what a person should look at first, and what they decide, kept at once."""

from headwater.flow.review.deciding import decide, late, undo
from headwater.flow.review.queue import KINDS, REASONS, Desk, Item, by_id, choices, desk, listed, queue

__all__ = [
    "KINDS", "REASONS", "Desk", "Item", "by_id", "choices", "decide", "desk", "late", "listed", "queue",
    "undo",
]  # fmt: skip
