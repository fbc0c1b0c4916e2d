"""What linking learnt of a whole case, as text and back: it is kept beside the case and can be made again."""

import json
from collections.abc import Iterable
from typing import Any

from headwater.link.derive import Common, Known
from headwater.link.ground import Ground
from headwater.link.linked import Learnt
from headwater.link.votes import Votes


def packed(learnt: Learnt) -> str:
    """Return what was learnt as JSON."""
    ground, known = learnt.ground, learnt.known
    return json.dumps(
        {
            "names": dict(ground.names),
            "inline": sorted(ground.inline),
            "forms": sorted(ground.forms),
            "cells": sorted(ground.cells),
            "words": dict(ground.words),
            "same": dict(ground.same),
            "programmes": {core: sorted(names) for core, names in ground.programmes.items()},
            "together": ground.together,
            "moved": None if ground.moved is None else dict(ground.moved),
            "votes": [
                [[*key, count] for key, count in sorted(votes.items())]
                for votes in (ground.votes.company, ground.votes.places, ground.votes.nouns)
            ],
            "rife": sorted(ground.rife),
            "crowded": ground.crowded,
            "crowds": sorted(ground.crowds),
            "budget": known.budget,
            "everywhere": sorted(known.common.everywhere),
            "house": {outlet: sorted(marks) for outlet, marks in known.common.house.items()},
        }
    )


def unpacked(text: str) -> Learnt:
    """Return what was learnt. Raises ValueError, KeyError or TypeError if the text says no such thing."""
    held: dict[str, Any] = json.loads(text)
    ground = Ground(
        names=held["names"],
        inline=_pairs(held["inline"]),
        forms=frozenset(tuple(forms) for forms in held["forms"]),
        cells=_pairs(held["cells"]),
        words=held["words"],
        same=held["same"],
        programmes={core: frozenset(names) for core, names in held["programmes"].items()},
        together=None if held["together"] is None else tuple(sorted(_pairs(held["together"]))),
        moved=held["moved"],
        votes=Votes(*({tuple(key): count for *key, count in rows} for rows in held["votes"])),
        rife=frozenset(held["rife"]),
        crowded=held["crowded"],
        crowds=frozenset(held.get("crowds", ())),
    )
    house = {outlet: frozenset(marks) for outlet, marks in held["house"].items()}
    return Learnt(ground, Known(held["budget"], Common(frozenset(held["everywhere"]), house)))


def _pairs(rows: Iterable[list[str]]) -> frozenset[tuple[str, str]]:
    return frozenset((one, other) for one, other in rows)
