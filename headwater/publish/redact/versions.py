"""What joins two documents, with each side's words and places as that side is published."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from headwater.model import (
    Alignment,
    Change,
    Derivation,
    Difference,
    Edit,
    Evidence,
    Moved,
    Orphaned,
    Pair,
    Revised,
    Revision,
    Span,
)
from headwater.model.version import Place
from headwater.publish.redact.cover import Cover
from headwater.publish.redact.nouns import in_words, with_id


class Sides(Protocol):
    """What becomes of the words of two documents."""

    def of(self, identifier: str | None) -> Cover | None:
        """Return the cover of a document, or of a statement's; None if it withholds nobody."""

    def between(self, one: str | None, other: str | None) -> Callable[[str], str]:
        """Return what takes the people of both out of words."""


def derivation(old: Derivation, sides: Sides) -> Derivation:
    """Return a derivation, its evidence where it stands now."""
    words = sides.between(old.taker, old.taken)
    reference = in_words(old.reference, words, words) if old.reference else None
    made = replace(
        old,
        why=tuple(map(words, old.why)),
        work=words(old.work),
        reference=reference,
        evidence=tuple(Evidence(e.document, _span(e.span, sides.of(e.document))) for e in old.evidence),
    )
    return with_id(made, old.id)


def alignment(old: Alignment, sides: Sides) -> Alignment:
    """Return an alignment, its paragraphs where they stand now."""
    one, two = sides.of(old.original), sides.of(old.translation)
    words = sides.between(old.original, old.translation)
    pairs = tuple(Pair(_place(p.original, one), _place(p.translation, two)) for p in old.pairs)
    differences = tuple(
        Difference(d.kind, _some(d.original, one), _some(d.translation, two), words(d.why), d.statements)
        for d in old.differences
    )
    made = replace(
        old,
        pairs=pairs,
        differences=differences,
        translator=words(old.translator),
        why=tuple(map(words, old.why)),
    )
    return with_id(made, old.id)


def revision(old: Revision, sides: Sides) -> Revision:
    """Return a revision, everything on each side where it stands now."""
    one, two = sides.of(old.old), sides.of(old.new)
    words = sides.between(old.old, old.new)
    made = replace(
        old,
        changes=tuple(_change(c, one, two) for c in old.changes),
        revised=tuple(_revised(r, one, two) for r in old.revised),
        moved=tuple(Moved(m.statement, _span(m.span, two), words(m.how)) for m in old.moved),
        orphaned=tuple(Orphaned(o.statement, _span(o.span, one), words(o.reason)) for o in old.orphaned),
        why=tuple(map(words, old.why)),
    )
    return with_id(made, old.id)


def _change(change: Change, one: Cover | None, two: Cover | None) -> Change:
    edits = tuple(Edit(_at(e.old, one), _at(e.new, two)) for e in change.edits)
    return Change(change.kind, _some(change.old, one), _some(change.new, two), edits)


def _revised(revised: Revised, one: Cover | None, two: Cover | None) -> Revised:
    return replace(
        revised,
        was=one.words(revised.was) if one else revised.was,
        now=two.words(revised.now) if two else revised.now,
        before=_span(revised.before, one),
        after=_span(revised.after, two),
    )


def _span(span: Span, cover: Cover | None) -> Span:
    return cover.span(span) if cover else span


def _some(span: Span | None, cover: Cover | None) -> Span | None:
    return _span(span, cover) if span else None


def _at(place: Place, cover: Cover | None) -> Place:
    return cover.place(*place) if cover else place


def _place(place: Place | None, cover: Cover | None) -> Place | None:
    return _at(place, cover) if place else None
