"""A few new documents in a large case, linked among their neighbours: what linking all would give, in
seconds."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from headwater.case import Case
from headwater.engine import Engine
from headwater.flow.judged import places_of
from headwater.flow.logged import stage, weighed_ids
from headwater.flow.looked import Looked, none
from headwater.flow.near import as_linked, neighbours
from headwater.flow.relinked import Around, Change, around, changed
from headwater.link import MADE_BY as LINKED_BY
from headwater.link import Learnt, Ties, decided, ground_of_all, packed, relearnt, unpacked, unsettled
from headwater.link.standings import Choose
from headwater.model import Statement
from headwater.model.review import GROUPING
from headwater.store.changing import NoRoomError
from headwater.store.looks import looks
from headwater.store.near import Known, NearIndex
from headwater.weigh import MADE_BY as WEIGHED_BY

NEW = 40
"""New documents that are linked so at most."""
ROUNDS = 4
"""How often neighbours of neighbours are added, until all that changes is among them."""
FEW, WORTH = 100, 6
"""Neighbours that are linked twice in any case; of more, linking the whole case must be so many times
more."""
BESIDE = 200
"""Documents that are linked too for the look-alikes of what changes: of more, those stay as they are."""
SAYING = 300
"""Documents looked up by a word of their text, at most."""
COMPARED = frozenset(
    {"group", "seat", "times", "event", "day", "launch", "often", "demand", "numbered", "akin"}
)
"""Kinds of keys by which statements answer one question."""
Tell = Callable[[str, int, int | None], None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the new documents change, what is learnt now, their keys."""

    change: Change
    learnt: Learnt
    ties: Ties


class Little:
    """One linking of a few documents in a large case."""

    def __init__(
        self,
        case: Case,
        engine: Engine,
        index: NearIndex,
        known: Mapping[int, Known],
        inputs: Mapping[str, str],
        new: Sequence[str],
    ) -> None:
        self._case, self._engine, self._index, self._known = case, engine, index, known
        self._own, self._judgements = places_of(case), case.store.judgements()
        self.new = case.store.documents_at(new)
        self.known = as_linked(self.new, inputs)
        self.ranks = {each.id: each.place for each in (*known.values(), *self.known)}
        self._said = self._statements(new)
        self._before = unpacked(index.told("learnt"))

    def _statements(self, documents: Sequence[str]) -> list[Statement]:
        return decided(self._case.store.statements_of(documents), self._judgements).statements

    def _around(
        self,
        ids: Sequence[str],
        learnt: Learnt,
        *,
        new: bool,
        ties: Ties | None = None,
        choose: Choose = none,
    ) -> Around:
        """Link documents of the case, the new ones among them or not."""
        held, said = self._case.store.documents_at(ids), self._statements(ids)
        if new:
            held, said = [*held, *self.new], [*said, *self._said]
        return around(held, said, self._judgements, self._own, learnt, self._engine.group, ties, choose)

    def outcome(self, looked: Looked) -> Outcome | None:
        """Return what the new documents change; None where that takes linking the whole case."""
        learnt = replace(self._before, ground=self._before.ground + ground_of_all(self.new, self._said))
        further: dict[int, str] = {}
        for _ in range(ROUNDS):
            ties = Ties(seek=True)
            alone = self._around((), learnt, new=True, ties=ties)
            told = unsettled(self._before.ground, learnt.ground, self._own.keys, self._judgements)
            saying = self._case.store.documents_saying(sorted(told.words), SAYING + 1)
            if len(saying) > SAYING:
                return None
            kinds = {**ties.kinds, **dict.fromkeys(told.keys, "read"), **further}
            near = neighbours(self._index, self._known, kinds, {*saying, *looked.further})
            if len(near.ids) > FEW and WORTH * len(near.ids) > len(self._known):
                return None
            old = self._around(near.ids, self._before, new=False, choose=looked.before)
            now = self._around(near.ids, learnt, new=True, choose=looked.after)
            made = changed(self._case.store, old, now, alone, self.ranks)
            assert old.linked.learnt is not None and now.linked.learnt is not None
            taught = relearnt(self._before.ground, old.linked.learnt.ground, now.linked.learnt.ground)
            found = Outcome(made, replace(now.linked.learnt, ground=taught), ties)
            settled = unsettled(learnt.ground, found.learnt.ground, self._own.keys, self._judgements)
            more = self._keys_of({now.statements[m].document for q in made.absent for m in q.members}, learnt)
            beside = looked.further <= {*near.ids} or len(looked.further) > BESIDE
            if not settled.keys and not settled.words and more.keys() <= kinds.keys() and beside:
                return found
            learnt, further = found.learnt, {**further, **more}
        return None  # what each round taught changed the next: only the whole settles it

    def _keys_of(self, documents: set[str], learnt: Learnt) -> dict[int, str]:
        """The keys by which documents whose questions are not whole are compared with others."""
        if not documents:
            return {}
        ties = Ties(seek=True)
        self._around(sorted(documents - {d.id for d in self.new}), learnt, new=False, ties=ties)
        return {key: kind for key, kind in ties.kinds.items() if kind in COMPARED}


def little(
    case: Case, engine: Engine, index: NearIndex, inputs: Mapping[str, str], key: str, tell: Tell
) -> int | None:
    """Link and weigh what is new; return how many questions were weighed, None if all has to be linked."""
    before = index.documents()
    then = {each.id: each.digest for each in before.values()}
    new = [document for document in inputs if document not in then]
    same = all(inputs.get(document) == digest for document, digest in then.items())
    judgements = case.store.judgements()
    if not same or not 0 < len(new) <= NEW or any(j.verdict in GROUPING for j in judgements):
        return None
    tell("link", 0, None)
    run = Little(case, engine, index, before, inputs, new)
    with looks(index.path) as rows:
        looked = Looked(rows)
        found = run.outcome(looked)
        if found is None:
            return None
        change = found.change
        tell("link", len(change.came), len(change.came))
        try:
            with case.store.batch():
                change.save(case.store, run.ranks)
                case.store.linked_as(key)
        except NoRoomError:
            return None
        if not change.absent:
            looked.change()
            rows.keep()
    index.add(key, {"learnt": packed(found.learnt), "little": "yes"}, run.known, found.ties.held)
    tell("weigh", len(change.came), len(change.came))
    ids = [i for table in case.store.linked_ids().values() for i in table]
    stage(case, "linked", LINKED_BY, ids, len(change.came))
    stage(case, "weighed", WEIGHED_BY, weighed_ids(w for _, w in change.came), len(change.came))
    return len(change.came)
