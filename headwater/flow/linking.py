"""Linking and weighing a case: the whole of it, or a few new documents of a large one."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from headwater.case import Case
from headwater.engine import Engine
from headwater.errors import CaseError
from headwater.extract import MADE_BY as EXTRACTED_BY
from headwater.flow.judged import mark, places_of
from headwater.flow.little import little
from headwater.flow.logged import stage, weighed_ids
from headwater.flow.looked import of_all
from headwater.flow.near import as_linked
from headwater.flow.versions import recaptured, said_before
from headwater.link import MADE_BY as LINKED_BY
from headwater.link import Linked, Ties, decided, link, packed, regrouped
from headwater.link.versions import MADE_BY as COMPARED_BY
from headwater.link.versions import Recaptured, compare
from headwater.model import Document, Question, Weighing, content_id
from headwater.store.looks import looks
from headwater.store.near import NearIndex
from headwater.store.spilled import Spilled
from headwater.weigh import MADE_BY as WEIGHED_BY
from headwater.weigh import place, weigh_all

NEAR = "near.db"
"""The file of a large case that tells which documents may be tied to which."""
LARGE = 1_000
"""Documents from which a few new ones are linked among their neighbours."""
Tell = Callable[[str, int, int | None], None]


class Due(NamedTuple):
    """What a linking is of: a digest of each document, pages collected again; `beside`, a key of all that
    is no document, `key` one of everything."""

    inputs: Mapping[str, str]
    again: Sequence[Recaptured]
    beside: str
    key: str


def due(case: Case) -> Due:
    """Return what is to be linked. Nothing is read: the store keeps a digest of each document."""
    judged = mark(places_of(case), case.store.judgements())
    inputs, again = case.store.link_inputs(), recaptured(case)
    both = [(p.old.id, p.new.id) for p in again]
    beside = content_id("beside", EXTRACTED_BY, LINKED_BY, WEIGHED_BY, COMPARED_BY, judged, both)
    return Due(inputs, again, beside, content_id("link", beside, list(inputs.items())))


def link_and_weigh(case: Case, engine: Engine, tell: Tell, *, whole: bool = False, large: int = LARGE) -> int:
    """Bring linking and weighing up to date; return how many questions were weighed.

    Where a few documents are new in a case of `large` documents or more, they are linked among those they may
    be tied to, unless the `whole` is asked for.
    """
    wanted, index = due(case), NearIndex(case.path / NEAR)
    known = case.store.link_key()
    if known == wanted.key and not (whole and index.is_of(known) and index.told("little")):
        return 0
    if not whole and index.is_of(known) and index.told("beside") == wanted.beside:
        made = _little(case, engine, index, wanted, tell)
        if made is not None:
            return made
    return _all(case, engine, wanted, index, tell, large)


def _little(case: Case, engine: Engine, index: NearIndex, wanted: Due, tell: Tell) -> int | None:
    """Link what is new; None where all has to be linked, as where the index is damaged: it is made anew."""
    try:
        return little(case, engine, index, wanted.inputs, wanted.key, tell)
    except CaseError:
        return None


def _all(case: Case, engine: Engine, wanted: Due, index: NearIndex, tell: Tell, large: int) -> int:
    own, judgements = places_of(case), case.store.judgements()
    index.remove()
    documents = list(case.store.documents())
    statements, _, undone = decided(case.store.statements(), judgements)
    tell("link", 0, None)
    ties = Ties() if len(documents) >= large else None
    if ties is None:
        linked = link(documents, statements, judgements, own, group=engine.group)
    else:
        with looks(index.path) as rows:
            linked = link(
                documents,
                statements,
                judgements,
                own,
                group=engine.group,
                ties=ties,
                choose=partial(of_all, rows),
            )
        linked = _kept(index, wanted, documents, ties, linked)
        del ties
    earlier = said_before(case, list(wanted.again), {d.id for d in documents})
    versions = compare(documents, [*statements, *earlier], linked.derivations, wanted.again)
    questions, unmade = regrouped([*linked.questions, *versions.questions], statements, judgements)
    tell("link", len(questions), len(questions))
    linked, versions = replace(linked, questions=()), replace(versions, questions=())
    with Spilled(case.path) as asked, Spilled(case.path) as answered:
        by_id = {s.id: s for s in statements}
        count, places, weighed = len(questions), [], []
        weighings = weigh_all(tuple(questions), by_id, linked.derivations, {d.id: d for d in documents})
        for question, weighing in pairs(questions, weighings):
            asked.add(question.id, question)
            answered.add(weighing.question, weighing)
            places.append(place((question, weighing)))
            weighed += weighed_ids([weighing])
            tell("weigh", len(places), count)
        order = sorted(range(count), key=places.__getitem__)
        # of a large case not all is held at once
        del documents, statements, by_id, earlier, weighings, places
        with case.store.batch():
            case.store.save_versions(versions.alignments, versions.revisions)
            case.store.save_links(
                wanted.key, asked.ordered(order), linked.derivations, answered.ordered(order),
                [*linked.problems, *undone, *unmade],
            )  # fmt: skip
            case.store.save_entities(linked.entities, linked.judgements)
        made = [asked.names[n] for n in order] + [d.id for d in linked.derivations]
    made += [a.id for a in versions.alignments] + [r.id for r in versions.revisions]
    stage(case, "linked", LINKED_BY, made, len(made))
    stage(case, "weighed", WEIGHED_BY, [weighed[n] for n in order], count)
    return count


def pairs(questions: list[Question], weighings: Iterator[Weighing]) -> Iterator[tuple[Question, Weighing]]:
    """Yield each question with its weighing; the list is emptied, and a question let go, on the way.

    Raises ValueError where they are not as many of each.
    """
    first = next(weighings, None)
    questions.reverse()
    while questions and first is not None:
        yield questions.pop(), first
        first = next(weighings, None)
    if questions or first is not None:
        raise ValueError("not every question has one weighing")


def _kept(index: NearIndex, wanted: Due, documents: Sequence[Document], ties: Ties, linked: Linked) -> Linked:
    """Keep what tells the neighbours of a new document: it counts once the links are saved under its key."""
    if linked.learnt is not None:
        known = as_linked(documents, wanted.inputs)
        notes = {"beside": wanted.beside, "learnt": packed(linked.learnt), "little": ""}
        index.fill(wanted.key, notes, known, ties.held)
    return replace(linked, learnt=None)
