"""What a few new documents change in what is linked: two linkings of their neighbours, without them and
with them.

The difference is checked against the case: what is to go must be there, exactly so. Where it is not (a
question that more documents answer than are neighbours), the new statements wait, and a Problem says so,
until the whole case is linked again.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from headwater.link import Learnt, Linked, Ties, link
from headwater.link.entities import OwnPlaces, bare
from headwater.link.groups import Group
from headwater.link.standings import Choose
from headwater.link.versions import Versions, compare
from headwater.model import (
    Derivation,
    Document,
    Entity,
    Judgement,
    Problem,
    Question,
    Statement,
    Weighing,
)
from headwater.store import Store
from headwater.weigh import place, weigh_all

WAITS = (
    "{count} of its statements answer questions that more documents answer than are looked at for one that is"
    " new: they stand alone until the whole case is linked again (headwater build CASE --whole)"
)
Ranks = Mapping[str, tuple[str, ...]]
"""Document id -> its place in the order of dates."""


@dataclass(frozen=True, slots=True)
class Around:
    """Documents with their statements, and what is linked among them."""

    documents: Mapping[str, Document]
    statements: Mapping[str, Statement]
    linked: Linked
    versions: Versions

    @property
    def questions(self) -> tuple[Question, ...]:
        """All questions, those of versions too."""
        return (*self.linked.questions, *self.versions.questions)

    def weighed(self, edges: Sequence[Derivation]) -> dict[str, Weighing]:
        """Return the weighings of the questions over the derivations of the whole case."""
        made = weigh_all(self.questions, self.statements, edges, self.documents)
        return {weighing.question: weighing for weighing in made}


def around(
    documents: Iterable[Document],
    statements: Iterable[Statement],
    judgements: Sequence[Judgement],
    own: OwnPlaces,
    learnt: Learnt,
    group: Group,
    ties: Ties | None = None,
    choose: Choose | None = None,
) -> Around:
    """Link some documents of a case, with what the whole case taught; `choose` as `link` has it."""
    held, said = list(documents), list(statements)
    linked = link(held, said, judgements, own, group=group, learnt=learnt, ties=ties, choose=choose)
    versions = compare(held, said, linked.derivations, [])
    return Around({d.id: d for d in held}, {s.id: s for s in said}, linked, versions)


@dataclass(frozen=True, slots=True)
class Pairs:
    """Nouns of one kind that go, and that come."""

    gone: list[Any]
    came: list[Any]


@dataclass(frozen=True, slots=True)
class Change:
    """What new documents change. `absent` are questions of the neighbours that the case has otherwise."""

    gone: list[Question]
    came: list[tuple[Question, Weighing]]
    edges: Pairs
    alignments: Pairs
    revisions: Pairs
    entities: Pairs
    judgements: list[Judgement]
    problems: Pairs
    absent: list[Question]

    def save(self, store: Store, ranks: Ranks) -> None:
        """Save it. Raises NoRoomError if rows cannot be put in between others."""

        def dated(taker: str, taken: str | None) -> tuple[Any, ...]:
            return _dated(ranks, taker, taken)

        store.change_questions(self.gone, self.came, place)
        store.change(self.edges.gone, self.edges.came, lambda e: _as_derived(ranks, e))
        store.change(self.alignments.gone, self.alignments.came, lambda a: dated(a.translation, a.original))
        store.change(
            self.revisions.gone, self.revisions.came, lambda r: (not r.recaptured, *dated(r.new, r.old))
        )
        store.change(self.entities.gone, self.entities.came, lambda e: (e.schema, e.names, e.id))
        for each in self.judgements:
            store.judge(each)
        store.change_problems(self.problems.gone, self.problems.came)


def _dated(ranks: Ranks, taker: str, taken: str | None) -> tuple[Any, ...]:
    """The place of what ties two documents, by their dates."""
    return ranks[taker], taken not in ranks, ranks.get(taken or "", ())


def _as_derived(ranks: Ranks, edge: Derivation) -> tuple[Any, ...]:
    """The place of a derivation among all: weighing names its doubts in this order."""
    return *_dated(ranks, edge.taker, edge.taken), edge.work, edge.kind


def difference(before: Iterable[Any], after: Iterable[Any]) -> Pairs:
    """Return what stands before and not after, and what after and not before; changed nouns are in both."""
    old, new = {each.id: each for each in before}, {each.id: each for each in after}
    gone = [each for key, each in old.items() if new.get(key) != each]
    return Pairs(gone, [each for key, each in new.items() if old.get(key) != each])


def changed(store: Store, old: Around, now: Around, alone: Around, ranks: Ranks) -> Change:
    """Return what changes from the old linking of neighbours to the one of now; `alone` is that of the new
    documents by themselves, `ranks` the order of the case's documents with them."""
    edges = difference(old.linked.derivations, now.linked.derivations)
    edges = _there(store, edges)
    every = store.derivations()
    gone = {each.id for each in edges.gone}
    then = [e for e in every if e.id not in gone] + edges.came
    weighed = old.weighed(every), now.weighed(sorted(then, key=lambda e: _as_derived(ranks, e)))
    questions, absent, waits = _questions(store, old, now, alone, weighed)
    problems = _problems(old, now, waits)
    made = weighed[1] | (alone.weighed(edges.came) if waits else {})
    return Change(
        gone=questions.gone,
        came=[(q, made[q.id]) for q in questions.came],
        edges=edges,
        alignments=_there(store, difference(old.versions.alignments, now.versions.alignments)),
        revisions=_there(store, difference(old.versions.revisions, now.versions.revisions)),
        entities=_entities(store, old, now),
        judgements=_judgements(store, old, now),
        problems=problems,
        absent=absent,
    )


def _there(store: Store, pairs: Pairs) -> Pairs:
    """Leave what the case has otherwise as it has it."""
    there = {each.id for each in store.holds(pairs.gone)}
    other = {each.id for each in pairs.gone} - there
    return Pairs(
        [each for each in pairs.gone if each.id in there],
        [each for each in pairs.came if each.id not in other],
    )


def _questions(
    store: Store,
    old: Around,
    now: Around,
    alone: Around,
    weighed: tuple[Mapping[str, Weighing], Mapping[str, Weighing]],
) -> tuple[Pairs, list[Question], dict[str, int]]:
    """What goes and comes of questions; those that the case has otherwise; how many statements of a file
    wait."""
    pairs = difference(old.questions, now.questions)
    moved = {q.id for q in (*pairs.gone, *pairs.came)}
    for question in now.questions:  # the same question, weighed otherwise
        if question.id not in moved and weighed[0][question.id] != weighed[1][question.id]:
            pairs.gone.append(question)
            pairs.came.append(question)
    there = {each.id for each in store.holds(pairs.gone)}
    beside = {q.id for q in pairs.gone if q.kind == "look-alike" and q.id not in there}
    absent = [q for q in pairs.gone if q.id not in there and q.id not in beside]
    gone = [q for q in pairs.gone if q.id in there]
    came = list(pairs.came)
    held: set[str] = set()
    more = {m for q in absent for m in q.members}
    while more - held:  # all that hangs together with them stays as it is
        held |= more
        more = {m for q in (*gone, *came) if held.intersection(q.members) for m in q.members}
    gone = [q for q in gone if not held.intersection(q.members)]
    came = [q for q in came if not held.intersection(q.members)]
    gone += [q for q in came if q.kind == "look-alike" and q.id not in there]  # if it stands so
    waits: dict[str, int] = {}
    for question in alone.questions:
        if held.intersection(question.members):
            came.append(question)
            for member in held.intersection(question.members):
                name = alone.documents[alone.statements[member].document].name
                waits[name] = waits.get(name, 0) + 1
    return Pairs(gone, came), absent, waits


def _problems(old: Around, now: Around, waits: Mapping[str, int]) -> Pairs:
    before, after = set(old.linked.problems), set(now.linked.problems)
    told = [Problem("link", name, WAITS.format(count=count)) for name, count in sorted(waits.items())]
    return Pairs(sorted(before - after, key=str), [*sorted(after - before, key=str), *told])


def _entities(store: Store, old: Around, now: Around) -> Pairs:
    """What the case has under the same name grows; of what the neighbours tell whole, all is as they tell
    it."""
    pairs = difference(old.linked.entities, now.linked.entities)
    there = {each.id for each in store.holds(pairs.gone)}
    if all(each.id in there for each in pairs.gone):
        return pairs
    known: dict[tuple[str, str], Entity] = {}
    for entity in store.entities():
        known.update(((entity.schema, bare(name)), entity) for _, name in entity.names)
    went = {each.id for each in pairs.gone if each.id in there}
    gone = {each.id: each for each in pairs.gone if each.id in there}
    came: dict[str, Entity] = {}
    for each in pairs.came:
        held = next((e for _, n in each.names if (e := known.get((each.schema, bare(n))))), None)
        if held is None or held.id in went or each.schema == "Person":
            came[each.id] = each
            continue
        gone[held.id] = held
        came[held.id] = _grown(came.get(held.id, held), each)
    return Pairs(list(gone.values()), list(came.values()))


def _grown(held: Entity, more: Entity) -> Entity:
    return replace(
        held,
        documents=tuple(sorted({*held.documents, *more.documents})),
        judgements=tuple(dict.fromkeys((*held.judgements, *more.judgements))),
        abbreviations=tuple(dict.fromkeys((*held.abbreviations, *more.abbreviations))),
        why=tuple(dict.fromkeys((*held.why, *more.why)))[:20],
    )


def _judgements(store: Store, old: Around, now: Around) -> list[Judgement]:
    """The machine's judgements that are new, or that more documents show now."""
    stored = {each.id: each for each in store.judgements()}
    before = {each.id: each for each in old.linked.judgements}
    found = []
    for each in now.linked.judgements:
        if not each.machine or each.withdrawn or before.get(each.id) == each:
            continue
        held = stored.get(each.id)
        if held is None:
            found.append(each)
        elif not held.withdrawn:
            documents = tuple(sorted({*held.documents, *each.documents}))
            found.append(replace(each, documents=documents, why=tuple(dict.fromkeys((*held.why, *each.why)))))
    return found
