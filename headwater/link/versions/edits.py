"""What was added, removed, changed and moved between two versions, by paragraph and then by word."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from headwater.link.versions.carrying import Carrier
from headwater.link.versions.units import Unit
from headwater.model import Change, Document, Edit

TOKENS = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_\u3400-\u9fff]+|[\u3400-\u9fff]|[^\w\s]|_")
MOST = 600
"""Words of a paragraph compared one by one; a longer paragraph that changed is changed as a whole."""


def changes(carrier: Carrier) -> tuple[Change, ...]:
    """Return every change outside the blocks read as boilerplate, in the order of the new text.

    What was removed stands where it would follow in the new version.
    """
    old, new, paired = carrier.old_units, carrier.new_units, carrier.paired
    back = {j: i for i, j in (paired.same | paired.changed).items()}
    found: list[tuple[int, int, Change]] = []
    for j, unit in enumerate(new):
        i = back.get(j)
        if unit.kind == "boilerplate" and (i is None or old[i].kind == "boilerplate"):
            continue
        after = carrier.new.span(unit.start, unit.end)
        if i is None:
            found.append((j, 0, Change("added", None, after)))
            continue
        before = carrier.old.span(old[i].start, old[i].end)
        if i in paired.moved:
            found.append((j, 0, Change("moved", before, after)))
        elif i in paired.changed:
            found.append((j, 0, Change("changed", before, after, edits(carrier, old[i], unit))))
    last = -1
    for i, unit in enumerate(old):
        if i in paired.same or i in paired.changed:
            last = last if i in paired.moved else paired.same.get(i, paired.changed.get(i, last))
        elif unit.kind != "boilerplate":
            found.append((last, 1 + i, Change("removed", carrier.old.span(unit.start, unit.end), None)))
    return tuple(change for *_, change in sorted(found, key=lambda f: f[:2]))


def edits(carrier: Carrier, old: Unit, new: Unit) -> tuple[Edit, ...]:
    """Return the words that differ between two parts, as offsets into the two texts."""
    one, other = _tokens(carrier.old, old), _tokens(carrier.new, new)
    if max(len(one), len(other)) > MOST:
        return (Edit((old.start, old.end), (new.start, new.end)),)
    matcher = SequenceMatcher(None, [t for t, _, _ in one], [t for t, _, _ in other], autojunk=False)
    return tuple(
        Edit(_place(one, a, b, old), _place(other, c, d, new))
        for tag, a, b, c, d in matcher.get_opcodes()
        if tag != "equal"
    )


def _tokens(document: Document, unit: Unit) -> list[tuple[str, int, int]]:
    folded = unit.plain
    return [(m[0], *folded.place(*m.span())) for m in TOKENS.finditer(folded.text)]


def _place(tokens: Sequence[tuple[str, int, int]], first: int, last: int, unit: Unit) -> tuple[int, int]:
    if first < last:
        return tokens[first][1], tokens[last - 1][2]
    at = tokens[first][1] if first < len(tokens) else unit.end
    return at, at
