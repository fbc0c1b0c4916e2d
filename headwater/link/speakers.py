"""Whether two names of a speaker can be one: spelt alike, one a short form of the other, or known as one."""

import re
from collections.abc import Iterable, Mapping
from itertools import pairwise

from headwater.link.folding import HAN, fold
from headwater.model import Entity

UNNAMED = frozenset(
    """
    report reports study studies data statistics figures document documents notice official officials source
    sources media press newspaper article release record records table survey authorities government state
    count counts estimate estimates account accounts one some many others another people experts
    observers critics
    the a an of its his her their this that local new latest annual published according to by
    """.split()
)
"""Words that name nobody by themselves."""
UNNAMED_HAN = re.compile(
    r"^(?:官方|有关|相关|当地|该|一份|统计|数据|资料|报告|报道|消息|文件|媒体|通报|新闻稿|部门|人士|政府)+$"
)


def known_as(entities: Iterable[Entity]) -> dict[str, str]:
    """Return folded name -> the entity that has it; a name of two entities is left out."""
    found: dict[str, str] = {}
    twice: set[str] = set()
    for entity in entities:
        for name in {fold(n) for _, n in entity.names} | {fold(a) for a in entity.abbreviations}:
            if found.setdefault(name, entity.id) != entity.id:
                twice.add(name)
    return {name: entity for name, entity in found.items() if name not in twice}


def same_speaker(said: str, names: Iterable[str], known: Mapping[str, str]) -> bool | None:
    """Tell whether `said` can be one of `names`; None where that cannot be told.

    It cannot be told of words that name nobody ("a report"), nor across scripts unless both names are known.
    """
    own, mine = fold(said), _content(said)
    if not mine:
        return None
    comparable = False
    for name in names:
        other = fold(name)
        if own == other or own in other or other in own:
            return True
        if own in known and known[own] == known.get(other):
            return True
        if _script(said) != _script(name):
            continue
        theirs = _content(name)
        if theirs and (mine <= theirs or theirs <= mine):
            return True
        comparable = comparable or bool(theirs)
    return False if comparable else None


def _content(name: str) -> frozenset[str]:
    if HAN.search(name):
        bare = "".join(c for c in name if HAN.match(c))
        if UNNAMED_HAN.match(bare):
            return frozenset()
        return frozenset(a + b for a, b in pairwise(bare)) or frozenset({bare})
    return frozenset(re.findall(r"\w+", fold(name))) - UNNAMED


def _script(name: str) -> str:
    if HAN.search(name):
        return "han"
    return "arabic" if any("\u0600" <= c <= "\u06ff" for c in name) else "other"
