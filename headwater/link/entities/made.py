# ruff: noqa: E501
"""Entities of one case, from its documents' own words, the gazetteer and people's judgements."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from headwater.link.entities.heard import Heard, pairs, short_forms
from headwater.link.entities.joined import contrary, join, kept, refused
from headwater.link.entities.kinds import Institution, bare, institution, institutions, language_of, schema_of
from headwater.link.entities.offices import officials
from headwater.link.gazetteer import row
from headwater.link.places import Places, listed, names, part_of
from headwater.model import Attribution, Document, Entity, Event, Figure, Judgement, Problem, Statement, Term

BY = "link/entities"
MENTIONS = 5_000
"""Names of a case that are looked up; what is named less often than these is left."""


@dataclass(frozen=True, slots=True)
class Found:
    """Entities by schema and name, all judgements (withdrawn ones too), and contradictions."""

    entities: tuple[Entity, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    problems: tuple[Problem, ...] = ()


def entities(
    documents: Sequence[Document],
    statements: Sequence[Statement],
    places: Places,
    before: Iterable[Judgement] = (),
) -> Found:
    """Return the entities that documents name: places, organisations, programmes, laws, and people in public
    office (each of one document). `before` are the judgements kept from earlier runs, and people's."""
    before = list(before)
    heard = [
        *pairs(s for s in statements if isinstance(s, Term)),
        *(h for d in documents for h in short_forms(d)),
    ]
    judgements = kept((_judged(h) for h in heard), before)
    no = refused(judgements)
    holding = [
        j
        for j in judgements
        if frozenset((bare(j.left), bare(j.right))) not in no or j.verdict == "different"
    ]
    written, where = _written(heard, statements, holding)
    groups, held, problems = join(holding, _known(written), written)
    by_name: dict[str, list[Judgement]] = defaultdict(list)
    for each in held:
        if each.verdict == "same":
            by_name[bare(each.left)].append(each)
    told = {bare(h.one): h.schema for h in heard if h.schema} | {
        bare(h.other): h.schema for h in heard if h.schema
    }
    shorts = {bare(h.other) for h in heard if h.short}
    found = []
    for group in groups:
        made = _entity(group, written, where, by_name, told, shorts)
        if made:
            found.append(made)
    found += _of_places(statements, places)
    disputed = contrary(judgements)
    if disputed:
        found = [replace(e, disputed=_disputed(e, disputed)) for e in found]
    found += [person for document in documents for person in officials(document)]
    problems += [
        Problem(
            "link",
            f"{a} / {b}",
            "a document writes these as one place; the gazetteer has them as two: not joined",
        )
        for a, b in sorted(set(places.clashes))
    ]
    once = {e.id: e for e in found}
    ordered = sorted(once.values(), key=lambda e: (e.schema, e.names, e.id))
    return Found(tuple(ordered), tuple(judgements), tuple(problems))


def _disputed(entity: Entity, by_name: Mapping[str, list[str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(i for _, name in entity.names for i in by_name.get(bare(name), ())))


def _judged(heard: Heard) -> Judgement:
    return Judgement(
        left=heard.one, right=heard.other, verdict="same", by=BY, schema=heard.schema or schema_of(heard.one) or "Thing",
        documents=(heard.document,), why=(heard.why,),
    )  # fmt: skip


def _written(
    heard: Iterable[Heard], statements: Iterable[Statement], judgements: Iterable[Judgement]
) -> tuple[dict[str, Counter[str]], dict[str, set[str]]]:
    """Return how each folded name is written, and the documents that name it."""
    written: dict[str, Counter[str]] = defaultdict(Counter)
    where: dict[str, set[str]] = defaultdict(set)

    def note(name: str, document: str) -> None:
        key = bare(name)
        if len(key) > 1:
            written[key][" ".join(name.split())] += 1
            where[key] |= {document} - {""}

    for each in heard:
        note(each.one, each.document)
        note(each.other, each.document)
    for judged in judgements:
        if not judged.machine:
            note(judged.left, "")
            note(judged.right, "")
    speakers: dict[Attribution, set[str]] = defaultdict(set)
    for statement in statements:
        for link in statement.attribution:
            speakers[link].add(statement.document)
    for speaker, among in list(speakers.items())[:MENTIONS]:
        if not speaker.anonymous and schema_of(speaker.name):
            for document in among:
                note(speaker.name, document)
    return written, where


def _known(written: Mapping[str, Counter[str]]) -> dict[str, str]:
    """The institution of each name that is one's, with all its other names."""
    found: dict[str, str] = {}
    keys = {known.key for name in written if (known := institution(name))}
    for name, known in institutions().items():
        if known.key in keys:
            found[name] = known.key
    return found


def _entity(
    group: list[str],
    written: Mapping[str, Counter[str]],
    where: Mapping[str, set[str]],
    by_name: Mapping[str, list[Judgement]],
    told: Mapping[str, str | None],
    shorts: set[str],
) -> Entity | None:
    """The entity of a set of names; None where no document has one of them, or none tells what it is."""
    here = [name for name in group if name in written]
    known: Institution | None = next((i for name in group if (i := institution(name))), None)
    kinds = Counter(
        s for name in here if (s := told.get(name) or schema_of(written[name].most_common(1)[0][0]))
    )
    if not here or not (known or kinds):
        return None
    schema = known.schema if known else min(kinds.items(), key=lambda c: (-c[1], c[0]))[0]
    names_of = [min(written[n].items(), key=lambda c: (-c[1], c[0]))[0] for n in here if n not in shorts]
    beforehand = (*known.en[:1], *known.zh[:1], *known.ug[:1]) if known else ()
    tagged = dict.fromkeys(
        (language_of(n), n) for n in (*beforehand, *sorted(names_of, key=lambda n: (-len(n), n)))
    )
    short = [min(written[n]) for n in here if n in shorts]
    judgements = [j for name in here for j in by_name.get(name, ())]
    return Entity(
        schema=schema,
        names=tuple(sorted(tagged, key=lambda t: ("en", "zh", "ug").index(t[0]))) or (("en", short[0]),),
        abbreviations=tuple(dict.fromkeys([*(known.short if known else ()), *short])),
        documents=tuple(sorted({d for n in here for d in where.get(n, ())})),
        judgements=tuple(dict.fromkeys(j.id for j in judgements)),
        why=tuple(dict.fromkeys(w for j in judgements for w in j.why))[:20],
        source="known beforehand" if known else "documents",
    )


def _of_places(statements: Iterable[Statement], places: Places) -> list[Entity]:
    """The places that statements name, and that the gazetteer, the user or the documents know."""
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    where: dict[str, set[str]] = defaultdict(set)
    for statement in statements:
        name = (
            statement.place
            if isinstance(statement, Figure)
            else statement.where
            if isinstance(statement, Event)
            else None
        )
        key = places.key(name)
        if name and key and (listed(key) or "#" in key):
            forms[key][" ".join(name.split())] += 1
            where[key].add(statement.document)
    found = []
    for key, written in forms.items():
        usual = names(key)
        as_written = [(language_of(n), n) for n, _ in sorted(written.items(), key=lambda c: (-c[1], c[0]))]
        known = row(key)
        found.append(
            Entity(
                schema="Territory",
                names=tuple(dict.fromkeys([*usual.items(), *as_written])),
                code=key if listed(key) else "",
                within=part_of(key),
                documents=tuple(sorted(where[key])),
                source=known.source if known else "documents",
            )
        )
    return found
