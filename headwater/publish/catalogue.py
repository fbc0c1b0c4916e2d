"""A dossier with its cards in drawers: every look-up a page needs, made once."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from headwater.model import (
    Alignment,
    Derivation,
    Document,
    Dossier,
    Entity,
    Judgement,
    Mention,
    Question,
    Record,
    Review,
    Revised,
    Revision,
    Statement,
    Weighing,
    reviews,
    short,
)
from headwater.publish.cells import Tables
from headwater.publish.disputes import Disputes, disputes
from headwater.publish.script import clip
from headwater.publish.standing import Standing, standing
from headwater.publish.tongue import ENGLISH, Tongue

_TAILED = re.compile(r"\s*[_|｜]|\s+[-–—·]+\s|\s*[-–—]{1,2}(?=[\u3400-\u9fff])")
"""What parts a title from the name of the outlet."""

SHORTEST = 4
"""Code points of the shortest title on a page that is taken for the beginning of a longer one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """The nouns of one dossier by id, and what belongs to what. Ids that lead nowhere are absent."""

    dossier: Dossier
    records: Mapping[str, Record]
    documents: Mapping[str, Document]
    statements: Mapping[str, Statement]
    questions: Mapping[str, Question]
    weighings: Mapping[str, Weighing]
    of_document: Mapping[str, list[Statement]]
    of_statement: Mapping[str, list[Question]]
    by_standing: Mapping[str, list[Question]]
    taken_by: Mapping[str, list[Derivation]]
    missing: Mapping[str, list[Derivation]]
    labels: Mapping[str, str]
    tables: Tables
    elsewhere: Mapping[str, tuple[str, ...]]
    earlier: Mapping[str, Document]
    versions: Mapping[str, list[Alignment | Revision]]
    revised: Mapping[str, list[tuple[Revised, Revision]]]
    redacted: Mapping[str, int]
    reviews: Mapping[str, Review]
    """What people decided on, by the id of the statement: who, when, why, and whether it is followed."""
    as_read: Mapping[str, Statement]
    """Statements that a person amended, as the machine read them; `statements` has them as amended."""
    decided: Mapping[str, Judgement] = field(default_factory=dict)
    disputes: Disputes = field(default_factory=dict)
    pictured: Mapping[str, tuple[tuple[int, float, float], ...]] = field(default_factory=dict)
    tongue: Tongue = ENGLISH

    def rejected(self, statement: Statement) -> bool:
        """Tell whether a person rejected the statement: it is shown as that, in its document alone."""
        review = self.reviews.get(statement.id)
        return review is not None and review.rejected

    def text(self, identifier: str) -> Document | None:
        """Return the document with this id, current or earlier."""
        return self.documents.get(identifier) or self.earlier.get(identifier)

    def name(self, document: Document | None) -> str:
        """Return what a version is called: its title, and whether it is an earlier one."""
        if document is None:
            return self.tongue.plain("part.no_document")
        title = title_of(document)
        return title if document.id in self.documents else self.tongue.plain("part.earlier", name=title)

    def place_of(self, statement: str) -> str | None:
        """Return where the words of the statement with this id stand; None if not in the dossier."""
        found = self.statements.get(statement)
        return self.place(found) if found else None

    def standing(self, question: Question) -> Standing:
        """Return what the comparison of `question` shows."""
        return standing(self.weighings.get(question.id))

    def document_of(self, identifier: str) -> Document | None:
        """Return the document with this id, or that of the statement with this id."""
        if (found := self.documents.get(identifier)) is not None:
            return found
        statement = self.statements.get(identifier)
        return self.documents.get(statement.document) if statement else None

    def place(self, statement: Statement) -> str | None:
        """Return where the words of `statement` stand, from the dossier's root; None if not in it."""
        if statement.document not in self.documents:
            return None
        return f"d/{short(statement.document)}.html#s-{short(statement.id)}"


def _as_read(dossier: Dossier) -> dict[str, Statement]:
    ids = {s.id for s in dossier.amended}
    return {s.id: s for s in dossier.statements if s.id in ids}


def _elsewhere(entities: Iterable[Entity]) -> dict[str, tuple[str, ...]]:
    """Return, for each name of a place, its usual names in the other languages."""
    found: dict[str, tuple[str, ...]] = {}
    for entity in entities:
        usual: dict[str, str] = {}
        for tag, name in entity.names:
            usual.setdefault(tag, name)
        if entity.schema != "Territory" or len(usual) < 2:
            continue
        for tag, name in entity.names:
            others = [n for t, n in usual.items() if t.partition("-")[0] != tag.partition("-")[0]]
            found.setdefault(name, tuple(dict.fromkeys(others)))
    return found


def catalogue(dossier: Dossier) -> Catalogue:
    """File the nouns of `dossier`; what comes twice is kept once. Mentions of people have no page."""
    documents = {d.id: d for d in dossier.documents}
    every = (*dossier.statements, *dossier.amended)
    statements = {s.id: s for s in every if not isinstance(s, Mention)}
    questions = {q.id: q for q in dossier.questions}
    weighings = {w.question: w for w in dossier.weighings}
    of_document: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements.values():
        of_document[statement.document].append(statement)
    for held in of_document.values():
        held.sort(key=lambda s: (s.span.start, -s.span.end, s.id))
    of_statement: dict[str, list[Question]] = defaultdict(list)
    by_standing: dict[str, list[Question]] = defaultdict(list)
    for question in questions.values():
        by_standing[standing(weighings.get(question.id)).key].append(question)
        for member in dict.fromkeys(question.members):
            of_statement[member].append(question)
    taken_by, missing = _derivations(dossier.derivations, documents, statements)
    return Catalogue(
        dossier=dossier,
        elsewhere=_elsewhere(dossier.entities),
        records={r.id: r for r in dossier.records},
        documents=documents,
        statements=statements,
        questions=questions,
        weighings=weighings,
        of_document=of_document,
        of_statement=of_statement,
        by_standing=by_standing,
        taken_by=taken_by,
        missing=missing,
        labels=_labels(documents),
        tables=Tables(),
        earlier={d.id: d for d in dossier.earlier if d.id not in documents},
        versions=_versions(dossier),
        revised=_revised(dossier.revisions),
        redacted=Counter(redaction.document for redaction in dossier.redactions),
        reviews=reviews(dossier.judgements),
        as_read=_as_read(dossier),
        decided=_decided(dossier.judgements),
        disputes=disputes(dossier.judgements),
    )


def _decided(judgements: Iterable[Judgement]) -> dict[str, Judgement]:
    """Return the last decision of a person about each finding, withdrawn ones left out."""
    held = [j for j in judgements if not j.machine and not j.right and j.withdrawn is None]
    return {j.left: j for j in sorted(held, key=lambda j: (j.when or "", j.id))}


def _versions(dossier: Dossier) -> dict[str, list[Alignment | Revision]]:
    found: dict[str, list[Alignment | Revision]] = defaultdict(list)
    for made in dossier.alignments:
        for document in (made.original, made.translation):
            found[document].append(made)
    for revision in dossier.revisions:
        for document in (revision.old, revision.new):
            found[document].append(revision)
    return found


def _revised(revisions: Iterable[Revision]) -> dict[str, list[tuple[Revised, Revision]]]:
    found: dict[str, list[tuple[Revised, Revision]]] = defaultdict(list)
    for revision in revisions:
        for each in revision.revised:
            found[each.new].append((each, revision))
    return found


def title_of(document: Document) -> str:
    """Return the title, or the name the user knows where the document has none.

    Pages name themselves "<title>_<outlet>" for browsers: where the text's own title begins it, that is it.
    """
    named = document.fact("title")
    if not named or not _TAILED.search(named):
        return named or document.name
    own = (document.text[b.start : b.end] for b in document.blocks if b.kind == "title")
    others = (f.value for f in document.facts if f.field == "title")
    for title in (" ".join(words.split()) for words in (*own, *others)):
        if len(title) >= SHORTEST and named.startswith(title) and _TAILED.match(named[len(title) :]):
            return title
    return named


def byline(document: Document) -> str:
    """Return publisher and date, as far as they are known."""
    known = [document.fact("publisher") or document.fact("author"), document.fact("date")]
    return ", ".join(part for part in known if part) or document.name


def _labels(documents: Mapping[str, Document]) -> dict[str, str]:
    """Return the shortest name of each document that no other has: byline, then title, then file."""
    first = {i: byline(d) for i, d in documents.items()}
    second = {i: f"{first[i]}: {clip(title_of(d), 60)}" for i, d in documents.items()}
    seen = Counter([*first.values(), *second.values()])
    out: dict[str, str] = {}
    for i, document in documents.items():
        fits = next((name for name in (first[i], second[i]) if seen[name] == 1), None)
        out[i] = fits or f"{first[i]}: {document.name}"
    return out


def _derivations(
    derivations: Iterable[Derivation], documents: Mapping[str, Document], statements: Mapping[str, Statement]
) -> tuple[dict[str, list[Derivation]], dict[str, list[Derivation]]]:
    """Return derivations by the document that takes, and those of works outside the case by work."""
    taken_by: dict[str, list[Derivation]] = defaultdict(list)
    missing: dict[str, list[Derivation]] = defaultdict(list)
    for derivation in {d.id: d for d in derivations}.values():
        taker = derivation.taker
        if taker in statements:
            taker = statements[taker].document
        if taker not in documents:
            continue
        taken_by[taker].append(derivation)
        if derivation.taken is None and derivation.work:
            missing[derivation.work].append(derivation)
    return taken_by, missing
