"""Links of one document to the address of another, and to pages that are not in the case."""

from collections.abc import Sequence

from headwater.link.derive.catalogue import Catalogue, Entry, plain_address
from headwater.model import Block, Derivation, Document, Evidence, Link, Statement, Work

OUTSIDE = 40
"""Pages outside the case that are named for one document: the first."""
IN_TEXT = 0.5
"""Part of a block that a link may be, to be a reference in a sentence and no entry of a menu."""


def hyperlinks(catalogue: Catalogue, statements: Sequence[Statement]) -> list[Derivation]:
    """Return a citation for each page that a document links to.

    A link is a pointer: that the text was taken from there is likely, not certain. Of pages that are not in
    the case those are named that a sentence leads to.
    """
    at = {e.address: e for e in reversed(catalogue.entries.values()) if e.address}
    found: list[Derivation] = []
    for entry in catalogue.entries.values():
        outside: set[str] = set()
        block = 0
        for link in sorted(entry.document.links, key=lambda k: (k.start, k.end)):
            address = plain_address(link.target)
            target = at.get(address)
            if target is entry or not 0 <= link.start < link.end <= len(entry.document.text):
                continue
            blocks = entry.document.blocks
            while block < len(blocks) and blocks[block].end <= link.start:
                block += 1
            held = blocks[block] if block < len(blocks) else None
            if target is not None:
                found.append(_edge(entry, link, target))
            elif address not in outside and len(outside) < OUTSIDE and _refers(entry, link, held):
                outside.add(address)
                found.append(_edge(entry, link, None))
    return found


def _refers(entry: Entry, link: Link, block: Block | None) -> bool:
    """Whether a link out of the case stands in a sentence and leads to a page of another house."""
    if not link.target.casefold().startswith(("http://", "https://")) or block is None:
        return False
    if block.kind not in ("paragraph", "list_item") or link.end - link.start > IN_TEXT * (
        block.end - block.start
    ):
        return False
    host, _, path = plain_address(link.target).partition("/")
    return bool(path) and host != entry.address.partition("/")[0]


def _words(document: Document, link: Link) -> str:
    return " ".join(document.text[link.start : link.end].split())[:80]


def _edge(entry: Entry, link: Link, target: Entry | None) -> Derivation:
    words = _words(entry.document, link)
    address = plain_address(link.target)
    return Derivation(
        kind="citation", taker=entry.id, taken=target.id if target else None, certain=False,
        work="" if target else address[:160],
        why=(f"it links to the page: “{words}”", *(() if target else ("the page is not in the case",))),
        evidence=(Evidence(entry.id, entry.document.span(link.start, link.end)),),
        reference=None if target else Work(url=link.target.strip(), outlet=address.partition("/")[0]),
    )  # fmt: skip
