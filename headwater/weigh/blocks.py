"""The block of a document that an offset stands in, found without reading all of them."""

from bisect import bisect_right

from headwater.model import Block, Document

_KEPT = 512
_starts: dict[str, tuple[list[int], tuple[Block, ...]]] = {}
"""Starts of blocks by document id: hashing a Document itself would read all of it."""


def block_at(document: Document | None, offset: int) -> Block | None:
    """Return the block that holds `offset`, or None."""
    if document is None or not document.blocks:
        return None
    known = _starts.get(document.id)
    if known is None or known[1] is not document.blocks:
        if len(_starts) >= _KEPT:
            _starts.clear()
        known = _starts[document.id] = ([b.start for b in document.blocks], document.blocks)
    at = bisect_right(known[0], offset) - 1
    block = document.blocks[at] if at >= 0 else None
    return block if block is not None and offset < block.end else None
