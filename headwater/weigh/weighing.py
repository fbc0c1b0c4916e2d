"""Weighing one question after another, over one graph of origins."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from headwater.model import (
    Answer,
    Comparison,
    Derivation,
    Document,
    Event,
    Figure,
    Question,
    Requirement,
    Statement,
    Term,
    Weighing,
    Words,
)
from headwater.model.words import same
from headwater.weigh import reason_rows as rows
from headwater.weigh import reasons
from headwater.weigh.answers import as_answer, dated, gather
from headwater.weigh.claims import Claim, event_claim, figure_claim, frequency_claim, term_claims
from headwater.weigh.demands import demand_claim
from headwater.weigh.origins import OriginGraph
from headwater.weigh.sums import summed
from headwater.weigh.verdict import relate

MADE_BY = "weigh/7"


def weigh(
    question: Question,
    statements: Mapping[str, Statement],
    derivations: Sequence[Derivation],
    documents: Mapping[str, Document],
) -> Weighing:
    """Return what the comparison of one question's statements shows; see `weigh_all`."""
    return next(weigh_all([question], statements, derivations, documents))


def weigh_all(
    questions: Iterable[Question],
    statements: Mapping[str, Statement],
    derivations: Sequence[Derivation],
    documents: Mapping[str, Document],
) -> Iterator[Weighing]:
    """Yield one weighing a question, in the order given; the graph of origins is built once.

    Members that are not in `statements` are left out and counted in `why`. A question is let go once it is
    weighed, for those of a large case to be let go by who asks, too.
    """
    graph = OriginGraph(derivations, documents)
    asked = list(questions)
    del questions
    narrower, sides = _narrower(asked), _sides(asked)
    weighed: dict[str, Weighing] = {}
    twice = {question.id for inner in narrower.values() for question in inner}  # no other need be kept

    def one(question: Question) -> Weighing:
        if question.id in weighed:
            return weighed[question.id]
        inner = [(q, one(q)) for q in narrower.get(question.id, ())]
        members = [statements[m] for m in question.members if m in statements]
        made = _weigh(question, members, graph, documents, inner, sides)
        if question.id in twice:
            weighed[question.id] = made
        return made

    asked.reverse()
    while asked:
        yield one(asked.pop())


Inner = Sequence[tuple[Question, Weighing]]


def _sides(questions: Sequence[Question]) -> dict[str, str]:
    """For each statement of a look-alike, the question of its own that has most members: its side."""
    shown = {m for q in questions if q.kind == "look-alike" for m in q.members}
    found: dict[str, Question] = {}
    for question in questions:
        if question.kind not in ("figure", "event"):
            continue
        for member in shown.intersection(question.members):
            if member not in found or len(found[member].members) < len(question.members):
                found[member] = question
    return {member: question.id for member, question in found.items()}


def _narrower(questions: Sequence[Question]) -> dict[str, list[Question]]:
    """For each question of a series, the questions of one date whose members all are among its own."""
    series: dict[str, Question] = {}
    for question in questions:
        if question.kind == "figure" and "/" in question.period:
            series.update(dict.fromkeys(question.members, question))
    found: dict[str, list[Question]] = {}
    for question in questions:
        outer = series.get(question.members[0]) if question.members and question.kind == "figure" else None
        if outer is None or len(question.members) < 2 or len(question.members) >= len(outer.members):
            continue
        if set(question.members) < set(outer.members):
            found.setdefault(outer.id, []).append(question)
    return found


def _weigh(
    question: Question,
    members: list[Statement],
    graph: OriginGraph,
    documents: Mapping[str, Document],
    inner: Inner = (),
    sides: Mapping[str, str] = MappingProxyType({}),
) -> Weighing:
    if question.kind == "look-alike":
        relation, answers, why = _apart(members, graph, documents, sides)
    elif question.kind == "sum":
        relation, answers, why = summed(members, graph)
    elif question.kind == "translation" and "bound" not in question.differs:
        relation, answers, why = "conflict", _each(members, graph, documents), []
    elif question.kind == "count":
        relation, answers, why = _counted(members, graph, documents)
    else:
        relation, answers, why = _compared(question, members, graph, documents, inner)
    if relation in ("agree", "conflict", "incomparable") and question.kind != "look-alike":
        why += reasons.both_cite(graph.cited_by_several(members))
    missing = len(question.members) - len(members)
    if missing:
        why.append(rows.GONE.told(count=str(missing)))
    if question.dropped:
        why.append(rows.LEFT_OUT.told(count=str(question.dropped)))
    told = {words.en: words for words in (*why, *_grouped(question))}
    return Weighing(
        question=question.id, relation=relation, answers=tuple(answers),
        origins=graph.of(members, [a.statements for a in answers], against=relation == "conflict"),
        why=tuple(told), why_in=tuple(told.values()), made_by=MADE_BY,
    )  # fmt: skip


def _grouped(question: Question) -> Sequence[Words]:
    """The question's own reasons; in English alone where it was made before they had other languages."""
    if len(question.why_in) == len(question.why):
        return question.why_in
    return [same(text) for text in question.why]


def _claim(statement: Statement, kind: str, documents: Mapping[str, Document]) -> Claim | None:
    document = documents.get(statement.document)
    if isinstance(statement, Figure):
        return (
            frequency_claim(statement, document) if kind == "frequency" else figure_claim(statement, document)
        )
    if isinstance(statement, Requirement):
        return demand_claim(statement)
    return event_claim(statement) if isinstance(statement, Event) else None


Outcome = tuple[Comparison, list[Answer], list[Words]]


def _compared(
    question: Question,
    members: list[Statement],
    graph: OriginGraph,
    documents: Mapping[str, Document],
    inner: Inner = (),
) -> Outcome:
    riders = [m for m in members if isinstance(m, Figure) and m.role == "conversion"]
    claims = [c for m in members if m not in riders and (c := _claim(m, question.kind, documents))]
    groups = gather(claims)
    answers = [as_answer(group, graph.of(c.statement for c in group)) for group in groups]
    if len(members) < 2:
        return "single", answers, [rows.ALONE]
    why = reasons.dropped_bound(claims) + reasons.rounding(groups[0] if len(groups) == 1 else [])
    if question.kind == "event" and "place" in question.differs:
        places = list(dict.fromkeys(m.where for m in members if isinstance(m, Event) and m.where))
        why.insert(0, rows.SEATS.told(places=" / ".join(places[:6])))
        if len(groups) > 1:
            why += relate(groups, {})[1]
        return "conflict", answers, why
    if len(groups) < 2:
        if riders and len(claims) == 1:
            return "agree", answers, [rows.CONVERSION]
        return "agree", answers, [*_agreed(claims, members, graph), *why]
    dates = (
        {identifier: document.fact("date") for identifier, document in documents.items()}
        if _undated(claims)
        else {}
    )
    told = [(q, w) for q, w in inner if w.relation == "conflict"]
    timed = [dated(group) for group in groups]
    sets = [_repeated(frozenset(q.members), timed) for q, _ in told]
    relation, found = relate(timed, dates, graph.revisions, sets)
    found += [reasons.elsewhere(q, w.answers) for q, w in told]
    return relation, _in_time(answers), [*found, *why]


def _repeated(members: frozenset[str], groups: Sequence[Sequence[Claim]]) -> frozenset[str]:
    """The statements of a narrower question, and those that repeat one of them for the same time."""
    same_time = {
        c.statement.id
        for group in groups
        for c in group
        if any(o.statement.id in members and o.when == c.when for o in group)
    }
    return members | same_time


def _agreed(claims: list[Claim], members: list[Statement], graph: OriginGraph) -> list[Words]:
    origins = graph.of(members)
    said = reasons.agreement(claims, origins)
    if origins.at_most == 1 and len({graph.certain.root(m.document) for m in members}) > 1:
        said += reasons.by_digits(claims)
    if origins.at_least < origins.at_most:
        said[1:1] = reasons.doubts(graph.doubts(members))
    return said


def _undated(claims: list[Claim]) -> bool:
    return sum(c.when is None for c in claims) > 1


def _in_time(answers: list[Answer]) -> list[Answer]:
    return sorted(answers, key=lambda a: (a.as_of is None, (a.as_of or "").split("/")[-1], a.value))


def _apart(
    members: list[Statement],
    graph: OriginGraph,
    documents: Mapping[str, Document],
    sides: Mapping[str, str],
) -> Outcome:
    """Look-alikes: the answers of several questions side by side, those of one question together."""
    by_side: dict[str, list[Claim]] = {}
    for member in members:
        claim = _claim(member, "figure", documents)
        if claim is not None:
            by_side.setdefault(sides.get(member.id, member.id), []).append(claim)
    groups = [group for claims in by_side.values() for group in gather(claims)]
    answers = [as_answer(group, graph.of(c.statement for c in group)) for group in groups]
    return "incomparable", answers, [rows.ALIKE]


def _each(members: list[Statement], graph: OriginGraph, documents: Mapping[str, Document]) -> list[Answer]:
    """An answer for each member: what an original and its translation say."""
    claims = [(m, _claim(m, "figure", documents)) for m in members]
    return [as_answer([claim], graph.of([member])) for member, claim in claims if claim is not None]


def _counted(members: list[Statement], graph: OriginGraph, documents: Mapping[str, Document]) -> Outcome:
    """A count against its own list; or one numbered name with different numbers."""
    terms = [m for m in members if isinstance(m, Term)]
    if terms:
        return _listed(terms, graph)
    claims = [c for m in members if (c := _claim(m, "figure", documents))]
    groups = gather(claims)
    answers = [
        replace(
            as_answer(g, graph.of(c.statement for c in g)),
            value=(n := _named(g)).en,
            values=n.texts,
            as_of=None,
        )
        for g in groups
    ]
    if len(groups) < 2:
        return "agree" if len(members) > 1 else "single", answers, [rows.NUMBERS_SAME]
    return "conflict", answers, [rows.NAMES, rows.FIRST_SET_OUT]


def _named(group: Sequence[Claim]) -> Words:
    """The number of a name, with the name as it is written most briefly around it."""
    names = [" ".join(c.statement.measure.text.split()) for c in group if isinstance(c.statement, Figure)]
    name = min(filter(None, names), key=lambda n: (not n.isascii(), len(n), n), default="")
    fits = name and len(name) <= 60
    return rows.NAMED.told(number=group[0].shown, name=name) if fits else group[0].shown


def _listed(terms: list[Term], graph: OriginGraph) -> Outcome:
    """A count that is announced, against the items of its own list."""
    off = [t for t in terms if t.announced != t.listed]
    if not off:
        one = Answer(f"{terms[0].announced}", tuple(t.id for t in terms), graph.of(terms))
        return "agree", [one], [rows.LIST_FITS]
    announced, listed = term_claims(off[0])
    short = [t for t in off if t.listed == listed]
    said, found = (
        each.told(count=str(n)) for each, n in ((rows.ANNOUNCED, announced), (rows.LISTED, listed))
    )
    answers = [
        Answer(said.en, tuple(t.id for t in terms), graph.of(terms), values=said.texts),
        Answer(found.en, tuple(t.id for t in short), graph.of(short), values=found.texts),
    ]
    if announced is not None and listed is not None and listed - announced > 1:
        return "incomparable", answers, [rows.LONGER]
    row = rows.ONE_SHORT if announced is not None and announced - (listed or 0) == 1 else rows.SHORT
    return "conflict", answers, [row.told(said=str(announced), found=str(listed)), rows.OBTAIN_LIST]
