"""Key, group, compare: statements to questions, documents to derivations."""

from collections.abc import Iterable

from headwater.link.clusters import gather
from headwater.link.counts import count_questions, name_questions
from headwater.link.cues import Window, window
from headwater.link.derive import derive
from headwater.link.entities import OwnPlaces, entities
from headwater.link.events import EventFacet, event_facet, event_questions
from headwater.link.facets import Facet, bare_duration, facet, in_doubt
from headwater.link.figure_questions import passing, questions_of, ride
from headwater.link.frequencies import frequency_questions, is_frequency
from headwater.link.groups import Group
from headwater.link.groups import group as in_process
from headwater.link.learning import homes, learn, same_names, same_words
from headwater.link.linked import Linked
from headwater.link.lookalikes import look_alikes
from headwater.link.places import Places
from headwater.link.private import apart, no_person, private_names, unlinked, unnamed, without_people
from headwater.link.programmes import called, programmes
from headwater.link.requirements import with_demands
from headwater.link.rivals import side_by_side
from headwater.link.sums import sum_questions
from headwater.link.twins import joined, learned_places, moved, twins
from headwater.model import Document, Event, Figure, Judgement, Mention, Problem, Question, Statement, Term


def link(
    documents: Iterable[Document],
    statements: Iterable[Statement],
    judgements: Iterable[Judgement] = (),
    own: OwnPlaces = OwnPlaces(),  # noqa: B008 - frozen
    *,
    group: Group = in_process,
) -> Linked:
    """Return which statements answer one question, and which document took from which.

    The order of the arguments does not matter: documents are ordered by name, statements by place
    in their document. A statement whose document is absent is linked by its own words. `judgements` are those
    of people and of earlier runs, `own` the places that the user adds. `group` is an engine's method of that
    name; a group too large says in a Problem how many it left out. Mentions of people link nothing: they say
    whose names must not (`headwater.link.private`).
    """
    texts = {d.id: d for d in documents}
    ranks = {d.id: n for n, d in enumerate(sorted(texts.values(), key=lambda d: (d.name, d.id)))}
    said = list(statements)
    names_private = private_names(said)
    unique = {s.id: s for s in said if not isinstance(s, Mention)}
    ordered = sorted(
        unique.values(),
        key=lambda s: (ranks.get(s.document, len(ranks)), s.document, s.span.start, s.id),
    )
    problems: list[Problem] = []
    absent = sorted({s.file or s.url or s.document for s in ordered if s.document not in texts})
    problems += [
        Problem("link", name, "statements without their document: linked by their own words")
        for name in absent
    ]
    figures = [s for s in ordered if isinstance(s, Figure)]
    terms = no_person([s for s in ordered if isinstance(s, Term)], names_private)
    judged = [j for j in judgements if j.right]  # about names; `decided` follows those about findings
    places = learn(terms, [s for s in ordered if isinstance(s, Figure | Event)], texts, own.keys, judged)
    home = homes([s for s in ordered if isinstance(s, Figure | Event)], texts, places)
    questions = _figures(figures, terms, texts, ranks, places, home, group)
    problems += [Problem("link", q.text, CROWDED.format(q.dropped)) for q in questions if q.dropped]
    names = called(same_names(terms), texts.values())
    events = _dated([s for s in ordered if isinstance(s, Event)], texts, ranks, places, names)
    questions += event_questions(events, places)
    questions = with_demands(questions, ordered)
    at = {s.id: n for n, s in enumerate(ordered)}
    home_of = {s.id: s.document for s in ordered}
    once = {q.id: q for q in apart(questions, home_of, names_private) if q.members}
    sorted_questions = sorted(once.values(), key=lambda q: (q.kind == "look-alike", at[q.members[0]], q.id))
    derivations, more = derive(list(texts.values()), ordered)
    named = entities(sorted(texts.values(), key=lambda d: ranks[d.id]), ordered, places, judged)
    problems += [*more, *own.problems, *named.problems]
    return Linked(
        tuple(sorted_questions),
        tuple(unnamed(derivations, names_private)),
        tuple(problems),
        without_people(named.entities, names_private),
        unlinked(named.judgements, names_private),
    )


def _dated(
    events: list[Event],
    texts: dict[str, Document],
    ranks: dict[str, int],
    places: Places,
    names: dict[str, str],
) -> list[EventFacet]:
    whole = {identifier: document.text for identifier, document in texts.items()}
    return [
        event_facet(e, ranks.get(e.document, len(ranks)), places, names, whole.get(e.document, ""))
        for e in events
    ]


CROWDED = "{} further statements give this figure and are not compared: the group is too large"


def _figures(
    figures: list[Figure],
    terms: list[Term],
    texts: dict[str, Document],
    ranks: dict[str, int],
    places: Places,
    home: dict[str, str],
    group: Group,
) -> list[Question]:
    names = [f for f in figures if f.role == "name"]
    words = same_words(terms)
    known = programmes(texts.values(), called(same_names(terms), texts.values()))
    recurring: list[tuple[Figure, Window]] = []
    plain: list[Facet] = []
    conversions: list[Facet] = []
    added: list[Facet] = []
    for figure in figures:
        if figure.role == "name":
            continue
        document = texts.get(figure.document)
        near = window(document, figure)
        order = ranks.get(figure.document, len(ranks))
        read = facet(figure, document, order, places, home.get(figure.document, ""), words, known)
        if figure.role != "conversion":
            added.append(read)
        if is_frequency(figure, near):
            recurring.append((figure, near))
        else:
            (conversions if figure.role == "conversion" else plain).append(read)
    plain = [f for f in in_doubt(plain) if not bare_duration(f)]
    plain = moved(plain, learned_places(twins(plain)))
    clusters = side_by_side(joined(gather(plain, group), twins(plain)), texts)
    ride(conversions, clusters)
    others = sum_questions(added, texts)
    others += look_alikes(clusters, places, limit=min(max(20, len(clusters) // 4), 1_000))
    others += frequency_questions(recurring, places, texts)
    others += name_questions(names, texts)
    questions: list[Question] = []
    plain.clear()
    added.clear()
    clusters.reverse()
    while clusters:  # each goes as its questions come: of a million figures not both are held
        cluster = clusters.pop()
        if not passing(cluster):
            questions += questions_of(cluster, places)
    return questions + others + count_questions(terms, figures)
