"""The page on who directs and is paired with whom: pictures, the same in words, and by year."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from headwater.model import Relation
from headwater.publish.catalogue import Catalogue
from headwater.publish.edges import GROUPS, Joined, joined
from headwater.publish.graph import BOX, EDGE, LABEL, SLOT, columns, cut, places_of, rows_of
from headwater.publish.page import Page

LISTED = 300
"""Edges of one section that are listed; the export has all."""
DRAWN, KNOTS = 60, 56
"""Lines and boxes of one picture at most."""
WORDS = 6
"""Statements shown of one edge."""
TALL = 34
"""Height of a box with one line, in pixels."""
PICTURED = ("pairings", "governance", "means")


@dataclass(frozen=True, slots=True)
class Box:
    """One end, drawn; `name` is cut to the box, `whole` is not."""

    x: float
    y: float
    tall: float
    name: str
    whole: str
    lang: str


@dataclass(frozen=True, slots=True)
class Stroke:
    """One edge, drawn: it leads to its words; `label` is a key of a tongue's [relation], or ""."""

    path: str
    tip: str
    href: str
    ended: bool
    differs: bool
    label: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Picture:
    """Boxes and strokes of a drawing of `width` by `height`; `left_out` edges are not drawn."""

    width: float
    height: float
    boxes: tuple[Box, ...]
    strokes: tuple[Stroke, ...]
    left_out: int


@dataclass(frozen=True, slots=True)
class Section:
    """One group of relations: its key in a tongue's [network], its picture and its edges."""

    key: str
    picture: Picture | None
    edges: tuple[Joined, ...]
    more: int


def network_page(catalogue: Catalogue) -> Iterator[Page]:
    """Yield the page of the relations."""
    told = [
        s
        for s in catalogue.statements.values()
        if isinstance(s, Relation) and s.document in catalogue.documents
    ]
    edges = joined(told, catalogue.dossier.entities)
    sections = tuple(_sections(catalogue, edges))
    listed = {e.anchor for section in sections for e in section.edges}
    shown = [e for e in edges if e.anchor in listed]
    years: dict[str, list[Joined]] = defaultdict(list)
    for edge in shown:
        for year in edge.years:
            years[year].append(edge)
    shows = {
        "title": catalogue.tongue.plain("network.title"),
        "sections": sections,
        "total": len(edges),
        "documents": len({s.document for s in told}),
        "differing": [e for e in shown if e.differs],
        "years": sorted(years.items()),
        "undated": sum(1 for e in shown if not e.years),
        "shown": WORDS,
    }
    yield Page("network.html", "network.html", shows)


def _sections(catalogue: Catalogue, edges: Sequence[Joined]) -> Iterator[Section]:
    for key, kinds in GROUPS:
        held = [e for e in edges if e.relation in kinds]
        if not held:
            continue
        listed = sorted(held[:LISTED], key=lambda e: (kinds.index(e.relation), e.subject.name, e.object.name))
        picture = picture_of(catalogue, held, kinds) if key in PICTURED else None
        yield Section(key, picture, tuple(listed), len(held) - len(listed))


def picture_of(catalogue: Catalogue, edges: Sequence[Joined], kinds: Sequence[str]) -> Picture:
    """Draw edges from left to right: who pairs, directs or pays on the left, what reports or is a part on the
    right."""
    drawn: dict[tuple[str, str], Joined] = {}
    whole: dict[str, tuple[str, str]] = {}
    left_out = 0
    for edge in edges:
        ends = edge.subject, edge.object
        one, two = reversed(ends) if edge.relation in ("part_of", "reports_to") else ends
        known = set(whole) | {one.key, two.key}
        if (one.key, two.key) in drawn or one.key == two.key or len(known) > KNOTS or len(drawn) >= DRAWN:
            left_out += 1
            continue
        drawn[one.key, two.key] = edge
        for knot in (one, two):
            whole.setdefault(knot.key, (knot.name, knot.lang))
    names = list(whole)
    rows = rows_of(names, drawn, columns(names, drawn))
    into: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for ends_ in drawn:
        into[ends_[1]].append(ends_)
    tall = {n: max(TALL, SLOT * (len(into[n]) + 1.0)) for n in names}
    place = places_of(rows, tall)
    strokes = []
    for name in names:
        entering = sorted(into[name], key=lambda ends: place[ends[0]][1])
        for slot, pair in enumerate(entering):
            part = (slot + 1) / (len(entering) + 1)
            start = place[pair[0]][0] + BOX, place[pair[0]][1] + tall[pair[0]] / 2
            end = place[name][0], round(place[name][1] + part * tall[name], 1)
            back = drawn[pair].relation in ("part_of", "reports_to")
            strokes.append(_stroke(catalogue, drawn[pair], (start, end), named=len(kinds) > 1, back=back))
    boxes = tuple(Box(*place[n], tall[n], cut(whole[n][0], 27), whole[n][0], whole[n][1]) for n in names)
    width = max((b.x + BOX for b in boxes), default=0.0) + EDGE
    height = max((b.y + b.tall for b in boxes), default=0.0) + EDGE
    return Picture(width, height, boxes, tuple(strokes), left_out)


def _stroke(
    catalogue: Catalogue, edge: Joined, ends: tuple[tuple[float, float], ...], *, named: bool, back: bool
) -> Stroke:
    (x0, y0), (x1, y1) = ends
    flat = x1 - (LABEL if named else 16)
    bend = min(45.0, abs(flat - x0) / 2)
    path = f"M{x0:g} {y0:g}C{x0 + bend:g} {y0:g} {flat - bend:g} {y1:g} {flat:g} {y1:g}L{x1 - 5:g} {y1:g}"
    x, y, away = (x0, y0, 8) if back else (x1, y1, -8)
    tip = f"M{x + away:g} {y - 4:g}L{x:g} {y:g}L{x + away:g} {y + 4:g}z"
    place = catalogue.place(edge.statements[0]) if len(edge.statements) == 1 else None
    href = place or f"#{edge.anchor}"
    label = edge.relation if named else ""
    return Stroke(path, tip, href, edge.ended, bool(edge.differs), label, x1 - 10, y1 - 3.5)
