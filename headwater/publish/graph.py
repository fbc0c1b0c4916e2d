"""The derivations of the case as a picture: origins on the left, what was taken from them to the right."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from headwater.model import Derivation, Work, short
from headwater.publish.catalogue import Catalogue, title_of
from headwater.publish.lineage import share_words
from headwater.publish.script import clip
from headwater.publish.tongue import Tongue

BOX, TALL, ACROSS, DOWN, EDGE = 196, 62, 130, 20, 8
"""Width and height of a box, room between columns and between rows, margin: all in pixels."""
NODES, DRAWN = 60, 120
"""Boxes and lines drawn at most; a picture of more would be read by no one."""
LABEL = 62
"""Pixels of straight line before a box, on which the words stand."""
SLOT = 14
"""Pixels between two lines that end at one box."""
LETTERS = 25
"""Latin letters in a line of a box; a Han character takes nearly two."""


@dataclass(frozen=True, slots=True)
class Node:
    """One box: a document, or a work that is not in the case (`href` None). `root`: nothing here feeds it."""

    x: float
    y: float
    tall: float
    title: str
    by: str
    lang: str
    href: str | None
    root: bool


@dataclass(frozen=True, slots=True)
class Line:
    """One derivation: a curve and its tip ("" where the direction is unknown); `sure`: it is certain;
    `label`: what the taker did."""

    path: str
    tip: str
    kind: str
    sure: bool
    label: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Graph:
    """Boxes and lines of a drawing of `width` by `height`; `left_out` derivations are not drawn."""

    width: float
    height: float
    nodes: tuple[Node, ...]
    lines: tuple[Line, ...]
    left_out: int
    alone: tuple[str, ...]


Ends = tuple[str, str]


def graph(catalogue: Catalogue) -> Graph:
    """Return the picture of who took from whom in the whole case."""
    edges, left_out = _edges(catalogue)
    names = list(dict.fromkeys(name for ends in edges for name in ends))
    column = columns(names, edges)
    rows = rows_of(names, edges, column)
    entering: dict[str, list[Ends]] = defaultdict(list)
    for ends in edges:
        entering[ends[1]].append(ends)
    tall = {n: max(TALL, SLOT * (len(entering[n]) + 1.0)) for n in names}
    place = places_of(rows, tall)
    lines = []
    for name in names:
        into = sorted(entering[name], key=lambda ends: place[ends[0]][1])
        for slot, ends in enumerate(into):
            lines.append(
                _line(place, tall, ends, edges[ends], (slot + 1) / (len(into) + 1), catalogue.tongue)
            )
    nodes = tuple(_node(catalogue, n, place[n], tall[n], root=not entering[n]) for n in names)
    width = max((n.x + BOX for n in nodes), default=0.0) + EDGE
    height = max((n.y + n.tall for n in nodes), default=0.0) + EDGE
    drawn = set(names)
    alone = tuple(d for d in catalogue.documents if d not in drawn)
    return Graph(width, height, nodes, tuple(lines), left_out, alone)


def _edges(catalogue: Catalogue) -> tuple[dict[Ends, Derivation], int]:
    """The derivations drawn, by (taken, taker): those among documents first, then works that several cite."""
    found: dict[Ends, Derivation] = {}
    outside: dict[Ends, Derivation] = {}
    for taker, held in catalogue.taken_by.items():
        for d in held:
            source = catalogue.document_of(d.taken) if d.taken else None
            if source is not None and source.id != taker:
                found.setdefault((source.id, taker), d)
            elif d.taken is None and len(catalogue.missing.get(d.work, ())) > 1:
                outside.setdefault((f"work {d.work}", taker), d)
    every = {**found, **outside}
    kept: dict[Ends, Derivation] = {}
    names: set[str] = set()
    for ends, derivation in every.items():
        if len(names | set(ends)) <= NODES and len(kept) < DRAWN:
            kept[ends] = derivation
            names |= set(ends)
    return kept, len(every) - len(kept)


def columns(names: Sequence[str], edges: Collection[Ends]) -> dict[str, int]:
    """How many steps a box stands from an origin; a ring is cut where it closes."""
    takers: dict[str, list[str]] = defaultdict(list)
    for taken, taker in edges:
        takers[taken].append(taker)
    column = dict.fromkeys(names, 0)
    for start in names:
        stack: list[tuple[str, tuple[str, ...]]] = [(start, (start,))]
        if any(taker == start for _, taker in edges):
            continue
        while stack:
            name, path = stack.pop()
            for taker in takers[name]:
                if taker not in path and column[taker] < column[name] + 1 and len(path) < NODES:
                    column[taker] = column[name] + 1
                    stack.append((taker, (*path, taker)))
    return column


def rows_of(names: Sequence[str], edges: Collection[Ends], column: Mapping[str, int]) -> list[list[str]]:
    """The boxes of each column from top to bottom, each near those that it takes from."""
    rows: list[list[str]] = [[] for _ in range(max(column.values(), default=-1) + 1)]
    for name in names:
        rows[column[name]].append(name)
    feeding: dict[str, list[str]] = defaultdict(list)
    for taken, taker in edges:
        feeding[taker].append(taken)
        feeding[taken].append(taker)
    for _ in range(4):
        height = {n: at / max(1, len(row) - 1) for row in rows for at, n in enumerate(row)}
        for row in rows:
            row.sort(key=lambda n: sum(height[o] for o in feeding[n]) / max(1, len(feeding[n])))
    return rows


def places_of(rows: list[list[str]], tall: Mapping[str, float]) -> dict[str, tuple[float, float]]:
    """Return the top left corner of each box."""
    heights = [sum(tall[n] + DOWN for n in row) - DOWN for row in rows]
    most = max(heights, default=0.0)
    place: dict[str, tuple[float, float]] = {}
    for at, row in enumerate(rows):
        y = EDGE + (most - heights[at]) / 2
        for name in row:
            place[name] = (EDGE + at * (BOX + ACROSS), round(y, 1))
            y += tall[name] + DOWN
    return place


def _line(
    place: Mapping[str, tuple[float, float]],
    tall: Mapping[str, float],
    ends: Ends,
    d: Derivation,
    part: float,
    tongue: Tongue,
) -> Line:
    taken, taker = ends
    x0, y0 = place[taken][0] + BOX, place[taken][1] + tall[taken] / 2
    x1, y1 = place[taker][0], round(place[taker][1] + part * tall[taker], 1)
    flat = x1 - LABEL
    path = f"M{x0:g} {y0:g}C{x0 + 45:g} {y0:g} {flat - 45:g} {y1:g} {flat:g} {y1:g}L{x1 - 5:g} {y1:g}"
    tip = f"M{x1 - 8:g} {y1 - 4:g}L{x1:g} {y1:g}L{x1 - 8:g} {y1 + 4:g}z" if d.directed else ""
    return Line(path, tip, d.kind, d.certain, share_words(d, tongue), x1 - 10, y1 - 3.5)


def _node(catalogue: Catalogue, name: str, place: tuple[float, float], tall: float, *, root: bool) -> Node:
    x, y = place
    document = catalogue.documents.get(name)
    if document is None:
        work = name.removeprefix("work ")
        return Node(x, y, tall, cut(work), catalogue.tongue.plain("part.not_in_case"), "", None, root)
    # the date first: among letters that run from the right its parts would change places
    by = [document.fact("date") or "", document.fact("publisher") or document.fact("author") or document.name]
    href = f"d/{short(document.id)}.html"
    lang = document.language if document.language != "und" else ""
    return Node(x, y, tall, cut(title_of(document)), cut(" · ".join(filter(None, by)), 27), lang, href, root)


def cut(text: str, letters: int = LETTERS) -> str:
    """Cut words to the width of a box."""
    text = clip(text, 200)
    room = float(letters)
    for at, sign in enumerate(text):
        room -= 1.8 if "\u2e80" <= sign <= "\uffef" else 1.0
        if room < 0:
            return text[: max(1, at - 1)].rstrip() + "…"
    return text


def described(work: Work | None) -> str:
    """Return what is known of a work that is not here, in one line."""
    if work is None or not (work.title or (work.outlet and work.authors)):
        return ""
    parts = [
        work.authors,
        f"({work.year})" if work.year else "",
        f"“{work.title}”" if work.title else "",
        work.outlet,
    ]
    return " ".join(part for part in parts if part)
