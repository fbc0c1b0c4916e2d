"""What an item that takes long may tell whoever waits for it: that one more part of it has been reached."""

from collections.abc import Callable


def nobody() -> None:
    """Tell nobody: the item is done in the process that asked for it."""


tell: Callable[[], None] = nobody
"""Set in a worker: the time that an item may take then counts from here."""


def tick() -> None:
    """Tell that the item has come to its next part, a page; its time begins anew."""
    tell()
