"""Pairings in lists: "Beijing: Hotan City, Karakax County" below words that speak of pairing."""
# Patterns are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.context import Context
from headwater.extract.context.places import RANKS, Mention
from headwater.extract.relations.edge import Edge, End

CUE = re.compile(
    r"pairing|paired|counterpart|partner|twinn|assigned to|assistance|对口|對口|结对|結對|援疆|支援", re.I
)
BETWEEN = re.compile(
    r"[\s\"”'）)*]*(?:[:：]|——?|–|—|-{1,2}>?|→|⇒|=>|对口支援|对口|结对|支援|pairs with|supports|与)[\s“\"'*]*",
    re.I,
)
ACROSS = re.compile(r"[\s]*(?:[,，、;；/]|and|和|及|与|,? and)[\s]*(?:the )?")
DIVISION = re.compile(
    r"(?:the )?(?:\d{1,2}(?:st|nd|rd|th) Division|第[一二三四五六七八九十\d]{1,3}师|兵团[^，、；。]{2,8}师)"
)
REACH = 60
"""Items below the words that speak of pairing."""
BRACKET = re.compile(r"\s*[(（]\s*")
OPEN = re.compile(r"[:：]\s*$")


def find(context: Context) -> Iterator[tuple[int, Edge]]:
    """Yield the edges of lists, each with its sentence."""
    blocks, cue, last = context.document.blocks, None, -1
    for i, s in enumerate(context.sentences):
        kind = blocks[s.block].kind
        text = context.text(i)
        if kind in ("paragraph", "list_item") and ("(" in text or "（" in text) and CUE.search(text):
            yield from ((i, edge) for edge in _bracketed(context, i, text))
        if kind in ("heading", "title") or (kind == "paragraph" and OPEN.search(text)):
            cue, last = (text if CUE.search(text) else None), i
        elif (
            cue is not None
            and i - last <= REACH
            and kind in ("list_item", "paragraph")
            and s.start == blocks[s.block].start
        ):
            yield from ((i, edge) for edge in _item(context, i, text, cue))


def _bracketed(context: Context, i: int, text: str) -> Iterator[Edge]:
    """ "Beijing (Hotan City), Anhui (Guma County)": each with those in its bracket, where there are two or more."""
    found = context.places(i)
    told: list[Edge] = []
    groups = 0
    for m in found:
        opened = BRACKET.match(text, m.end)
        if opened is None:
            continue
        takers, at = _run(text, found, opened.end())
        if (
            not takers
            or text[at : at + 1] not in ")）"
            or any(_rank(found, t) <= RANKS.get(m.kind, 3) for t in takers)
        ):
            continue
        groups += 1
        giver = End(m.start, m.end, "place")
        told += [
            Edge("pairs_with", giver, t, (m.start, at), "its bracket, in words on pairing", above=True)
            for t in takers
        ]
    if groups > 1:
        yield from told


def _item(context: Context, i: int, text: str, cue: str) -> Iterator[Edge]:
    found = context.places(i)
    if not found or found[0].start > 3 or len(text) > 300:
        return
    givers, at = _run(text, found, found[0].start)
    between = BETWEEN.match(text, at)
    if not givers or between is None:
        return
    takers, at = _run(text, found, between.end())
    if not takers or len(text[at:].strip(" .。；;，,等）)")) > 24:
        return
    for giver in givers:
        for taker in takers:
            one, two = (taker, giver) if _rank(found, giver) > _rank(found, taker) else (giver, taker)
            yield Edge(
                "pairs_with",
                one,
                two,
                (between.start(), max(between.end(), between.start() + 1)),
                f"an item of the list '{cue.strip()[:80]}'",
                above=True,
            )


def _run(text: str, places: list[Mention], at: int) -> tuple[list[End], int]:
    """The places named one after the other from `at`, and where they end."""
    starts = {m.start: m for m in places}
    found: list[End] = []
    while True:
        m, division = starts.get(at), DIVISION.match(text, at)
        if m is None and division is None:
            break
        end = m.end if m else division.end() if division else at
        found.append(End(at, end, "place"))
        at = end
        tail = re.compile(r"\s*[(（][^()（）]{1,30}[)）]").match(text, at)
        at = tail.end() if tail else at
        joint = ACROSS.match(text, at)
        if joint is None or not (joint.end() in starts or DIVISION.match(text, joint.end())):
            break
        at = joint.end()
    return found, at


def _rank(places: list[Mention], end: End) -> int:
    return next((RANKS.get(m.kind, 3) for m in places if m.start == end.start), 4)
