"""Key, group, compare: statements to questions, documents to derivations."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from headwater.link.akin import akin
from headwater.link.around import Around, Cited, cited
from headwater.link.carried import of_the_same
from headwater.link.clusters import gather
from headwater.link.counts import count_questions, name_questions
from headwater.link.cues import Window, window
from headwater.link.dating import dated
from headwater.link.derive import derive_all
from headwater.link.entities import OwnPlaces, entities
from headwater.link.event_questions import event_questions
from headwater.link.facets import Facet, bare_duration, facet, in_doubt, is_age
from headwater.link.figure_questions import passing, questions_of, ride
from headwater.link.frequencies import frequency_questions, is_frequency
from headwater.link.ground import Ground, ground_of
from headwater.link.groups import Group
from headwater.link.groups import group as in_process
from headwater.link.headlined import headlined
from headwater.link.learning import homes, learn
from headwater.link.lengths import lasting, length_questions
from headwater.link.linked import Learnt, Linked
from headwater.link.lookalikes import look_alikes
from headwater.link.near import Ties
from headwater.link.pairings import pairing_questions, pairings
from headwater.link.places import Places
from headwater.link.private import apart, no_person, private_names, unlinked, unnamed, without_people
from headwater.link.programmes import Programmes, called, programmes
from headwater.link.requirements import with_demands
from headwater.link.reseated import reseated
from headwater.link.rivals import side_by_side
from headwater.link.scenes import Scenes
from headwater.link.standings import Choose
from headwater.link.sums import sum_questions
from headwater.link.twins import joined, moved, shared_numbers, taught, told_by_many, twins
from headwater.link.votes import Votes
from headwater.model import Document, Event, Figure, Judgement, Mention, Problem, Question, Statement, Term


@dataclass(frozen=True, slots=True)
class Counted:
    """What figures teach: votes for names that twins have, the names they stand for, keys and numbers that
    are too common."""

    votes: Votes
    moved: dict[str, str]
    crowds: frozenset[int]
    rife: frozenset[float]


def link(
    documents: Iterable[Document],
    statements: Iterable[Statement],
    judgements: Iterable[Judgement] = (),
    own: OwnPlaces = OwnPlaces(),  # noqa: B008 - frozen
    *,
    group: Group = in_process,
    learnt: Learnt | None = None,
    ties: Ties | None = None,
    choose: Choose | None = None,
) -> Linked:
    """Return which statements answer one question, and which document took from which.

    The order of the arguments does not matter: documents are ordered by name, statements by place
    in their document. A statement whose document is absent is linked by its own words. `judgements` are those
    of people and of earlier runs, `own` the places that the user adds. `group` is an engine's method of that
    name; a group too large says in a Problem how many it left out. Mentions of people link nothing: they say
    whose names must not (`headwater.link.private`). `learnt` is what linking a whole case learnt, where these
    are some of its documents; `ties` collects their keys (`headwater.link.near`), `choose` says which
    look-alikes of a large case are shown (`headwater.link.standings`).
    """
    texts = {d.id: d for d in documents}
    ranks = {d.id: n for n, d in enumerate(sorted(texts.values(), key=lambda d: (d.name, d.id)))}
    said = list(statements)
    names_private = private_names(said)
    ordered = _ordered(said, ranks)
    problems = _absent(ordered, texts)
    terms = no_person([s for s in ordered if isinstance(s, Term)], names_private)
    judged = [j for j in judgements if j.right]  # about names; `decided` follows those about findings
    stated = [s for s in ordered if isinstance(s, Figure | Event)]
    ground = learnt.ground if learnt else ground_of(terms, stated, texts.values())
    places = learn(terms, stated, texts, own.keys, judged, ground)
    home = homes(stated, texts, places, ground.names)
    known = programmes(ground.programmes, called(ground.same), ground.forms)
    derived = derive_all(list(texts.values()), ordered, learnt.known if learnt else None)
    read = _Read(texts, ranks, places, home, ground, known, cited(derived.edges), choose)
    questions, counted = _figures([s for s in ordered if isinstance(s, Figure)], terms, read, group, ties)
    problems += [Problem("link", q.text, CROWDED.format(q.dropped)) for q in questions if q.dropped]
    happened = [s for s in ordered if isinstance(s, Event)]
    events = dated(happened, texts, ranks, places, called(ground.same), known)
    when, crowded = event_questions(events, places, crowded=ground.crowded)
    questions += when
    paired = pairings(happened, texts, places)
    if ties is not None:
        ties.events(events)
        ties.pairings(paired)
    questions += pairing_questions(paired, places)
    questions = with_demands(questions, ordered)
    if ties is not None:
        ties.words(derived.catalogue, ordered, places)
    named = entities(sorted(texts.values(), key=lambda d: ranks[d.id]), ordered, places, judged)
    problems += [*derived.problems, *own.problems, *named.problems]
    return Linked(
        tuple(_in_order(apart(questions, {s.id: s.document for s in ordered}, names_private), ordered)),
        tuple(unnamed(derived.edges, names_private)),
        tuple(problems),
        without_people(named.entities, names_private),
        unlinked(named.judgements, names_private),
        Learnt(_whole(ground, places, counted, crowded), derived.known),
    )


def _whole(ground: Ground, places: Places, counted: Counted, crowded: bool) -> Ground:
    """The ground with what only linking the whole case learns."""
    votes = replace(counted.votes, company=places.company)
    together = votes.together() if ground.together is None else ground.together
    return replace(
        ground, together=together, moved=counted.moved, votes=votes, crowded=crowded, crowds=counted.crowds,
        rife=counted.rife,
    )  # fmt: skip


def _ordered(said: Iterable[Statement], ranks: Mapping[str, int]) -> list[Statement]:
    """What links, once each, by document and place."""
    unique = {s.id: s for s in said if not isinstance(s, Mention)}
    last = len(ranks)
    return sorted(
        unique.values(), key=lambda s: (ranks.get(s.document, last), s.document, s.span.start, s.id)
    )


def _absent(statements: Iterable[Statement], texts: Mapping[str, Document]) -> list[Problem]:
    names = sorted({s.file or s.url or s.document for s in statements if s.document not in texts})
    return [
        Problem("link", name, "statements without their document: linked by their own words")
        for name in names
    ]


def _in_order(questions: Iterable[Question], statements: Iterable[Statement]) -> list[Question]:
    at = {s.id: n for n, s in enumerate(statements)}
    once = {q.id: q for q in questions if q.members}
    return sorted(once.values(), key=lambda q: (q.kind == "look-alike", at[q.members[0]], q.id))


CROWDED = "{} further statements give this figure and are not compared: the group is too large"


@dataclass(frozen=True, slots=True)
class _Read:
    """What figures are read by: documents and their order, places, the ground; what chooses look-alikes."""

    texts: dict[str, Document]
    ranks: dict[str, int]
    places: Places
    home: dict[str, str]
    ground: Ground
    known: Programmes
    cited: dict[str, list[Cited]]
    choose: Choose | None


def _figures(
    figures: list[Figure], terms: list[Term], by: _Read, group: Group, ties: Ties | None
) -> tuple[list[Question], Counted]:
    """Return the questions that figures answer, and what they teach of names."""
    texts, places, ground = by.texts, by.places, by.ground
    names = [f for f in figures if f.role == "name"]
    known = by.known
    recurring: list[tuple[Figure, Window]] = []
    lengths: list[tuple[Figure, Window, str]] = []
    plain: list[Facet] = []
    conversions: list[Facet] = []
    added: list[Facet] = []
    for figure in figures:
        if figure.role == "name":
            continue
        document = texts.get(figure.document)
        near = window(document, figure)
        order = by.ranks.get(figure.document, len(by.ranks))
        read = facet(figure, document, order, places, by.home.get(figure.document, ""), ground.words, known)
        if figure.role != "conversion":
            added.append(read)
        if is_frequency(figure, near):
            recurring.append((figure, near))
        elif figure.role != "conversion" and (what := lasting(figure, near)):
            lengths.append((figure, near, what))
        else:
            (conversions if figure.role == "conversion" else plain).append(read)
    plain = of_the_same(plain, places, by.home)
    plain = [f for f in in_doubt(plain) if not (bare_duration(f) or is_age(f))]
    rife = ground.rife | told_by_many(plain)
    votes = Votes({}, *taught(twins(plain, rife)))
    aliases = votes.taught() if ground.moved is None else dict(ground.moved)
    plain = moved(plain, aliases)
    if ties is not None:
        ties.figures(plain)
    clusters = reseated(headlined(side_by_side(joined(gather(plain, group), twins(plain, rife)), texts)))
    shared = shared_numbers(plain, rife)
    around = Around(Scenes(plain, texts), shared, crowds=set(ground.crowds), cited=by.cited)
    clusters = akin(clusters, around)
    ride(conversions, clusters)
    others = sum_questions(added, texts)
    others += look_alikes(clusters, places, texts, by.choose)
    others += frequency_questions(recurring, places, texts)
    others += length_questions(lengths, places)
    others += name_questions(names, texts)
    questions: list[Question] = []
    plain.clear()
    added.clear()
    clusters.reverse()
    while clusters:  # each goes as its questions come: of a million figures not both are held
        cluster = clusters.pop()
        if not passing(cluster):
            questions += questions_of(cluster, places)
    counted = Counted(votes, aliases, frozenset(around.crowds), rife)
    return questions + others + count_questions(terms, figures), counted
