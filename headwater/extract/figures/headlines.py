"""A headline or caption that drops the bound its body has says so."""

from collections.abc import Iterator
from dataclasses import replace

from headwater.model import Document, Figure

_HEADS = frozenset({"title", "heading", "caption"})


def headlines(document: Document, figures: list[Figure]) -> Iterator[Figure]:
    """Yield the figures in order; a bare number of a headline that the body bounds notes that in `why`."""
    if not figures:
        return
    starts = [(b.start, b.end) for b in document.blocks if b.kind in _HEADS]
    bounded: dict[tuple[object, object], Figure] = {}
    bare: set[tuple[object, object]] = set()
    at = 0
    heads: list[bool] = []
    for figure in figures:
        while at < len(starts) and starts[at][1] <= figure.number[0]:
            at += 1
        head = at < len(starts) and starts[at][0] <= figure.number[0]
        heads.append(head)
        if head or figure.role == "name":
            continue
        key = _key(figure)
        if figure.quantity.bound == "exact":
            bare.add(key)
        elif figure.quantity.bound != "range":
            bounded.setdefault(key, figure)
    for figure, head in zip(figures, heads, strict=True):
        key = _key(figure)
        body = bounded.get(key)
        if head and body and key not in bare and figure.quantity.bound == "exact" and figure.role != "name":
            yield replace(figure, why=(*figure.why, f"headline: the body has '{body.quantity.as_written}'"))
        else:
            yield figure


def _key(figure: Figure) -> tuple[object, object]:
    q = figure.quantity
    return (q.low if q.low is not None else q.high, q.unit)
