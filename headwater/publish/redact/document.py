"""A document as it is published: its text, blocks, links, facts, notes and places on pages, without its
people."""

from collections.abc import Iterator
from dataclasses import replace

from headwater.model import Block, Document, Fact, Link, Note, Redaction, Region, Sheet
from headwater.publish.redact.cover import Cover
from headwater.publish.redact.nouns import with_id


def redacted_document(cover: Cover) -> Document:
    """Return the document with its people's names replaced, under the id that it has in the case."""
    old = cover.document
    made = replace(
        old,
        text=cover.moved.text,
        file=cover.address(old.file) if old.file else old.file,
        url=cover.address(old.url) if old.url else old.url,
        blocks=tuple(_block(cover, each) for each in old.blocks),
        links=tuple(_link(cover, each) for each in old.links),
        facts=tuple(_fact(cover, each) for each in old.facts),
        notes=tuple(map(cover.words, old.notes)),
        remarks=tuple(map(cover.words, old.remarks)),
        pages=tuple(Sheet(cover.words(each.label), each.width, each.height) for each in old.pages),
        regions=tuple(_regions(cover, old.regions)),
        footnotes=tuple(_note(cover, each) for each in old.footnotes),
    )
    return with_id(made, old.id)


def redactions(cover: Cover) -> tuple[Redaction, ...]:
    """Return what is withheld of the document, by its places in the text as it was read."""
    return tuple(
        Redaction(cover.document.id, edit.start, edit.end, edit.shown, edit.reason)
        for edit in cover.moved.edits
    )


def _block(cover: Cover, block: Block) -> Block:
    start, end = cover.place(block.start, block.end)
    return replace(block, start=start, end=end, at=cover.words(block.at))


def _link(cover: Cover, link: Link) -> Link:
    start, end = cover.place(link.start, link.end)
    return Link(start, end, cover.address(link.target))


def _fact(cover: Cover, fact: Fact) -> Fact:
    value = cover.address(fact.value) if fact.field == "url" else cover.words(fact.value)
    return Fact(fact.field, value, cover.words(fact.where))


def _note(cover: Cover, note: Note) -> Note:
    return Note(*cover.place(note.mark_start, note.mark_end), *cover.place(note.start, note.end))


def _regions(cover: Cover, regions: tuple[Region, ...]) -> Iterator[Region]:
    """Yield where lines stand on the page. What is shown for a name takes the room that the name had; a line
    from which a name runs on to the next has no place any more."""
    for region in regions:
        start, end = cover.place(region.start, region.end)
        if not cover.moved.touched(region.start, region.end):
            yield replace(region, start=start, end=end)
            continue
        edges = _edges(cover, region)
        if edges is not None:
            yield replace(region, start=start, end=end, edges=edges)


def _edges(cover: Cover, region: Region) -> tuple[int, ...] | None:
    edges: list[int] = []
    at = region.start
    for edit in cover.moved.edits_in(region.start, region.end):
        if edit.start < region.start or edit.end > region.end:
            return None
        edges += region.edges[at - region.start : edit.start - region.start]
        first, last = region.edges[edit.start - region.start], region.edges[edit.end - region.start]
        many = len(edit.shown)
        edges += [first + (last - first) * n // many for n in range(many)]
        at = edit.end
    edges += region.edges[at - region.start :]
    return tuple(edges)
