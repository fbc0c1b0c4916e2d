"""Who is paired with whom, in a Chinese sentence made plain: 甲与乙结对, 甲对口支援乙, 乙由甲包联, and lists of pairs."""

from collections.abc import Callable, Iterator

from headwater.extract import patterns as re
from headwater.extract.relations.edge import Edge, End
from headwater.extract.relations.frames_zh import ADV, HELPED, HELPING, NEVER, NO_LONGER, PAIRING
from headwater.extract.relations.seats_zh import Plain

Topics = Callable[[int], Iterator[list[End]]]
_WITH = re.compile("与|和|同(?!意|时|步)|跟")
_TAIL = re.compile(f"{ADV}$")
_NO_PARTNER = re.compile("指挥部|小组|会议|办公室|工作组|专班|^(?:有关|相关|当地|国内|国外|内地|全国)")
_ORGANS = frozenset({"place", "body", "firm"})


def find(p: Plain, topics: Topics) -> Iterator[Edge]:
    """Yield the pairings of a sentence. `topics(k)`: what the clauses before the k-th are about."""
    for k, (a, b) in enumerate(p.clauses()):
        for m in PAIRING.finditer(p.guarded, a, b):
            if not NEVER.search(p.guarded, a, m.start()):
                yield from _mutual(p, topics, k, a, m)
        for m in HELPING.finditer(p.guarded, a, b):
            if not NEVER.search(p.guarded, a, m.start()):
                first = _ending(p, a, m.start()) or next(
                    (t for t in topics(k) if not _TAIL.sub("", p.r[a : m.start()]).strip()), []
                )
                yield from _pairs(p, first, list(p.ends(p.opening(m.end(), b))), a, m)
        for m in HELPED.finditer(p.guarded, a, b):
            if not NEVER.search(p.guarded, a, m.start()):
                what = _ending(p, a, m.start()) or next(topics(k), [])
                yield from _pairs(p, _ending(p, *m.span("s")), what, a, m)


def _mutual(p: Plain, topics: Topics, k: int, a: int, m: re.Match[str]) -> Iterator[Edge]:
    spans, low = [], a
    for cut in re.finditer("、", p.guarded[a : m.start()]):
        spans.append((low, a + cut.start()))
        low = a + cut.end()
    spans.append((low, m.start()))
    joints = [list(_WITH.finditer(p.guarded, *span)) for span in spans]
    if len(spans) > 1 and all(len(found) == 1 for found in joints):
        for (start, stop), (joint,) in zip(spans, joints, strict=True):
            yield from _pairs(p, _ending(p, start, joint.start()), _ending(p, joint.end(), stop), a, m)
        return
    for joint in [j for found in joints for j in found]:
        first = _ending(p, a, joint.start())
        if joint.start() == a:
            first = next(topics(k), [])
        second = _ending(p, joint.end(), m.start())
        if first and second and all(e.sort for e in (*first, *second)):
            yield from _pairs(p, first, second, a, m)
            return


def _ending(p: Plain, low: int, high: int) -> list[End]:
    tail = _TAIL.search(p.guarded, low, high)
    high = tail.start() if tail else high
    found = p.ending(high, low)
    return list(p.ends(found))


def _pairs(p: Plain, first: list[End], second: list[End], a: int, m: re.Match[str]) -> Iterator[Edge]:
    at = p.at[m.start()], p.at[m.end() - 1] + 1
    ended = bool(NO_LONGER.search(p.guarded, a, m.end()))
    each = len(first) == len(second) > 1 and re.search("分别|依次|一一", p.text)
    for x, s in enumerate(first):
        for o in [second[x]] if each else second:
            if _fits(p, s, o):
                yield Edge("pairs_with", s, o, at, f"'{m[0]}'", ended)


def _fits(p: Plain, s: End, o: End) -> bool:
    if s.start < o.end and o.start < s.end:
        return False
    if (s.start >= 0 and _NO_PARTNER.search(p.words(s))) or (o.start >= 0 and _NO_PARTNER.search(p.words(o))):
        return False
    return s.sort in _ORGANS and o.sort in _ORGANS
