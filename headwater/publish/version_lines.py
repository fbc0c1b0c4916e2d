"""Originals with their translations, and pages with their later versions, as JSON lines."""

from collections.abc import Iterable, Iterator
from typing import Any

from headwater.model import Alignment, Document, Revision, Span

Line = dict[str, Any]


def version_lines(
    alignments: Iterable[Alignment], revisions: Iterable[Revision], documents: Iterable[Document]
) -> Iterator[Line]:
    """Yield one line an alignment, then one a revision; `documents` are all that they are of."""
    names = {d.id: d.name for d in documents}
    for alignment in alignments:
        yield _alignment(alignment, names)
    for revision in revisions:
        yield _revision(revision, names)


def _alignment(a: Alignment, names: dict[str, str]) -> Line:
    return {
        "id": a.id,
        "version": "translation",
        "original": {"file": names.get(a.original), "document": a.original, "lang": a.languages[0]},
        "translation": {
            "file": names.get(a.translation),
            "document": a.translation,
            "lang": a.languages[1],
        },
        "translator": a.translator or None,
        "directed": a.directed,
        "certain": a.certain,
        "why": list(a.why),
        "pairs": [{"original": p.original, "translation": p.translation} for p in a.pairs],
        "differences": [
            {
                "kind": d.kind,
                "original": _span(d.original),
                "translation": _span(d.translation),
                "statements": list(d.statements),
                "why": d.why,
            }
            for d in a.differences
        ],
        "made_by": a.made_by,
    }


def _revision(r: Revision, names: dict[str, str]) -> Line:
    return {
        "id": r.id,
        "version": "revision",
        "recaptured": r.recaptured,
        "old": {"file": names.get(r.old), "document": r.old, "date": r.since or None},
        "new": {"file": names.get(r.new), "document": r.new, "date": r.on or None},
        "revised": [
            {
                "was": v.was,
                "now": v.now,
                "old": v.old,
                "new": v.new,
                "before": _span(v.before),
                "after": _span(v.after),
            }
            for v in r.revised
        ],
        "changes": [
            {
                "kind": c.kind,
                "old": _span(c.old),
                "new": _span(c.new),
                "edits": [[e.old, e.new] for e in c.edits],
            }
            for c in r.changes
        ],
        "moved": [{"statement": m.statement, "span": _span(m.span), "how": m.how} for m in r.moved],
        "orphaned": [
            {"statement": o.statement, "span": _span(o.span), "reason": o.reason} for o in r.orphaned
        ],
        "why": list(r.why),
        "made_by": r.made_by,
    }


def _span(span: Span | None) -> Line | None:
    if span is None:
        return None
    return {
        "start": span.start,
        "end": span.end,
        "exact": span.exact,
        "prefix": span.prefix,
        "suffix": span.suffix,
    }
