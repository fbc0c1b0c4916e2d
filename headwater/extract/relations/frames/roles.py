"""The seats of one verb group: who does it, to whom, and by which prepositions."""

from headwater.extract.relations.frames.clauses import Clauses, Seats
from headwater.extract.relations.frames.tables import (
    CHARGE,
)

TWO = frozenset("give send lend grant award offer assign allot allocate hand pay".split())
"""Verbs with two objects."""


class Roles:
    """The seats of one verb group, filled when they are asked for."""

    def __init__(self, c: Clauses, v: int) -> None:
        self.c, self.v = c, v
        self.chunk = c.chunks[v]
        self.prepositions = c.prepositions(v)
        self.objects = c.objects(v)
        self._subject: Seats | None = None
        self._recipient()

    def _recipient(self) -> None:
        """Take two objects apart: "sent the mill 60 women"."""
        if self.chunk.lemma not in TWO or self.passive() or len(self.objects) != 1 or not self.follows():
            return
        last = max(self.objects[0])
        if self.c.kind(last + 1) == "NP" and not self.c.timely(self.c.chunks[last + 1]):
            self.prepositions.setdefault("to", []).append(self.objects[0])
            self.objects = [self.c.onward(last + 1)]

    @property
    def subject(self) -> Seats:
        """The grammatical subject."""
        if self._subject is None:
            self._subject = self.c.subject(self.v)
        return self._subject

    def passive(self) -> bool:
        """Tell whether the subject is to whom it is done."""
        voice = self.chunk.voice
        return voice == "p" or (
            voice == "d" and (not self.objects or ("by" in self.prepositions and not self.follows()))
        )

    def follows(self) -> bool:
        """Tell whether a noun phrase stands right behind the verb."""
        return self.c.kind(self.v + 1) == "NP"

    @property
    def bare(self) -> bool:
        """Tell whether who does it is unsaid: "a mill opened in May"."""
        return self.chunk.voice == "d" and not self.objects and "by" not in self.prepositions

    def get(self, seat: str) -> Seats:
        """What fills a seat."""
        passive = self.passive()
        if seat == "A":
            if not passive:
                return self.subject
            by = self.prepositions.get("by", [])
            return by or (self.subject if self.chunk.voice == "d" else [])
        if seat == "F":
            whole = self.subject
            charge = bool(whole) and self.c.head(self.c.chunks[whole[0][0]]) in CHARGE
            return whole[1:] if charge else []
        if seat == "O":
            return self.subject if passive else self.objects
        if seat == "C":
            if passive:
                return self.objects
            if self.follows() and self.c.relative_object(self.v):
                return self.objects
            last = max((max(o) for o in self.objects), default=-2)
            return [[last + 1]] if self.c.kind(last + 1) == "NP" and self.chunk.voice != "d" else []
        if seat == "of" and "of" not in self.prepositions and self.objects and self.follows():
            last = max(self.objects[0])
            return (
                [self.c.onward(last + 2)]
                if self.c.low(last + 1) == "of" and self.c.kind(last + 2) == "NP"
                else []
            )
        return self.prepositions.get(seat, [])
