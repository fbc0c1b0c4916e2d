"""A whole dossier without the private people in it, before a page or an export is made of it.

So that nothing further on can leak by forgetting: pages, exports and the search index see no name that
is withheld.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from headwater.model import (
    Document,
    Dossier,
    Entity,
    Figure,
    Judgement,
    Mention,
    Office,
    Problem,
    Question,
    Record,
    Redaction,
    Statement,
    Weighing,
)
from headwater.publish.redact.cover import CHILD, PRIVATE, Cover, anyone, cover, hidden_address, replaced
from headwater.publish.redact.document import redacted_document, redactions
from headwater.publish.redact.finder import Finder, finder
from headwater.publish.redact.nouns import in_words, of_document, with_id
from headwater.publish.redact.places import REASON as PLACE
from headwater.publish.redact.privacy import Privacy, privacy
from headwater.publish.redact.versions import alignment, derivation, revision

T = TypeVar("T")


def redact(
    dossier: Dossier,
    permitted: Collection[str] | None = None,
    *,
    generalise: bool = True,
    known: Privacy | None = None,
) -> Dossier:
    """Return the dossier as it may be published: names of private people are pseudonyms, stable within one
    document; with `generalise`, a village named in a sentence with one of them is "a village".

    `permitted` are the ids of mentions that may be shown: None, as the dossier's own judgements say
    (verdict "publish"). `redactions` says what was withheld where, by offsets into the text as it was
    read. No
    mention is left in it. Ids stay those of the case. A dossier that is redacted is returned as it is.
    """
    if dossier.redacted:
        return dossier
    held = known or privacy(dossier, permitted)
    return _Redactor(dossier, held, generalise).redacted()


def without_mentions(dossier: Dossier) -> Dossier:
    """Return the dossier without the mentions of people, which are the redactor's alone, and without the
    judgements about them; its words stay as they are."""
    return replace(
        dossier,
        statements=tuple(s for s in dossier.statements if not isinstance(s, Mention)),
        judgements=tuple(j for j in dossier.judgements if j.schema != "mention" or j.verdict == "publish"),
    )


@dataclass(slots=True)
class _Redactor:
    dossier: Dossier
    held: Privacy
    generalise: bool

    def redacted(self) -> Dossier:
        old = without_mentions(self.dossier)
        covers = {
            d.id: cover(d, self.held.hidden[d.id], generalise=self.generalise)
            for d in (*old.documents, *old.earlier)
            if d.id in self.held.hidden
        }
        text = Texts(self.held, covers, {s.id: s.document for s in old.statements}, old)
        return replace(
            old,
            title=text.words(old.title),
            notice=text.words(old.notice),
            records=tuple(text.record(r) for r in old.records),
            documents=tuple(text.document(d) for d in old.documents),
            earlier=tuple(text.document(d) for d in old.earlier),
            statements=tuple(text.statement(s) for s in old.statements),
            questions=tuple(text.question(q) for q in old.questions),
            weighings=tuple(text.weighing(w) for w in old.weighings),
            derivations=tuple(derivation(d, text) for d in old.derivations),
            problems=tuple(text.problem(p) for p in old.problems),
            entities=tuple(text.entity(e) for e in old.entities),
            judgements=tuple(text.judgement(j) for j in old.judgements),
            alignments=tuple(alignment(a, text) for a in old.alignments),
            revisions=tuple(revision(r, text) for r in old.revisions),
            redactions=tuple(r for c in covers.values() for r in redactions(c)),
            redacted=True,
        )


class Texts:
    """What becomes of the words of each noun, by the documents that it comes from."""

    def __init__(
        self, held: Privacy, covers: Mapping[str, Cover], document_of: Mapping[str, str], dossier: Dossier
    ) -> None:
        self._held, self._covers, self._document_of = held, covers, document_of
        self._compiled: dict[tuple[str, ...], Finder] = {}
        self._records: dict[str, list[str]] = {}
        self._named: dict[str, list[str]] = {}
        for d in (*dossier.documents, *dossier.earlier):
            if d.id in covers:
                self._records.setdefault(d.record, []).append(d.id)
                for name in {d.name, d.file, d.url} - {None}:
                    self._named.setdefault(str(name), []).append(d.id)
        self._members = {q.id: self._of_statements(q.members) for q in dossier.questions}

    def of(self, identifier: str | None) -> Cover | None:
        """Return the cover of a document, or of the document of a statement; None if it withholds nobody."""
        found = self._covers.get(identifier or "")
        return found or self._covers.get(self._document_of.get(identifier or "", ""))

    def words(self, words: str, documents: Iterable[str] = (), *, address: bool = False) -> str:
        """Return words that belong to no one document, or stand beside those of another."""
        if not words:
            return words
        for each in documents:
            if (one := self._covers.get(each)) is not None:
                words = hidden_address(words, one.finder, anyone) if address else one.apart(words)
                for name, shown in one.villages.items():
                    words = words.replace(name, shown)
        names = self._anywhere(words)
        if names is None:
            return words
        return hidden_address(words, names, anyone) if address else replaced(words, names.both(words), anyone)

    def between(self, one: str | None, other: str | None) -> Callable[[str], str]:
        """Return what takes the people of two documents, or of those of two statements, out of words."""
        documents = [c.document.id for c in (self.of(one), self.of(other)) if c is not None]
        return lambda words: self.words(words, documents)

    def _anywhere(self, words: str) -> Finder | None:
        found = self._held.everywhere.candidates(words)
        if "%" in words or "&#" in words or "\\u" in words:
            from headwater.publish.redact.finder import decoded

            found = tuple(dict.fromkeys((*found, *self._held.everywhere.candidates(decoded(words)))))
        if not found:
            return None
        key = tuple(sorted(each.pattern for each in found))
        if key not in self._compiled:
            self._compiled[key] = finder((each, 0) for each in found)
        return self._compiled[key]

    def document(self, document: Document) -> Document:
        """Return a document as it is published."""
        found = self._covers.get(document.id)
        return redacted_document(found) if found else document

    def statement(self, statement: Statement) -> Statement:
        """Return a statement where its words stand now."""
        found = self._covers.get(statement.document)
        if found is None:
            return statement
        made = of_document(statement, found)
        theirs = made.attribution != statement.attribution  # a person of the sentence before may say it
        if not theirs and not found.moved.touched(*statement.sentence):
            return made
        if isinstance(made, Figure) and made.place in found.hamlets:
            made = with_id(replace(made, place=found.hamlets[made.place]), statement.id)
        return self._plain(made, lambda words: _without(words, found.villages)) if found.villages else made

    def question(self, question: Question) -> Question:
        """Return a question without the people of the documents that answer it."""
        return self._shared(question, self._members.get(question.id, ()))

    def weighing(self, weighing: Weighing) -> Weighing:
        """Return a weighing without the people of the documents of its question."""
        return self._shared(weighing, self._members.get(weighing.question, ()))

    def entity(self, entity: Entity) -> Entity:
        """Return an entity, its offices where they stand now."""
        made = self._shared(entity, entity.documents)
        offices = tuple(self._office(office) for office in made.offices)
        return made if offices == made.offices else with_id(replace(made, offices=offices), made.id)

    def _office(self, office: Office) -> Office:
        found = self._covers.get(office.document)
        start, end = found.place(office.start, office.end) if found else (office.start, office.end)
        return Office(office.title, office.document, start, end)

    def judgement(self, judgement: Judgement) -> Judgement:
        """Return a judgement without the people of the documents that it is about; who judged stays."""
        about = (judgement.left, *judgement.findings)  # of a finding: its document's people
        found = (*judgement.documents, *(self._document_of.get(each, "") for each in about))
        documents = [d for d in dict.fromkeys(found) if d in self._covers]
        for each in about:
            documents += self._members.get(each, ())
        if judgement.schema == "mention":
            return self._plain(judgement, lambda words: self.words(words, documents))
        made = self._shared(judgement, documents)
        return made if made.by == judgement.by else with_id(replace(made, by=judgement.by), made.id)

    def record(self, record: Record) -> Record:
        """Return a record whose address names nobody."""
        own = [self._covers[d] for d in self._records.get(record.id, ())]
        if own:
            return in_words(record, own[0].words, own[0].address)
        return in_words(record, self.words, lambda words: self.words(words, address=True))

    def problem(self, problem: Problem) -> Problem:
        """Return a problem without the people of the document that it is about."""
        own = self._named.get(problem.subject, ())
        if own:
            first = self._covers[own[0]]
            return replace(
                problem, subject=first.address(problem.subject), reason=first.words(problem.reason)
            )
        subject = self.words(problem.subject, address=True)
        return replace(problem, subject=subject, reason=self.words(problem.reason))

    def _of_statements(self, members: Iterable[str]) -> tuple[str, ...]:
        found = (self._document_of.get(member, "") for member in members)
        return tuple(dict.fromkeys(d for d in found if d in self._covers))

    def _shared(self, noun: T, documents: Iterable[str]) -> T:
        held = tuple(documents)
        return in_words(
            noun, lambda words: self.words(words, held), lambda words: self.words(words, held, address=True)
        )

    @staticmethod
    def _plain(noun: T, words: Callable[[str], str]) -> T:
        return in_words(noun, words, words)


def _without(words: str, villages: Mapping[str, str]) -> str:
    for name, shown in villages.items():
        words = words.replace(name, shown)
    return words


def withheld(redacted: Iterable[Redaction]) -> dict[str, int]:
    """Return how many runs of words are withheld, by reason; for the page that says so."""
    counts: dict[str, int] = {}
    for each in redacted:
        counts[each.reason] = counts.get(each.reason, 0) + 1
    order = (PRIVATE, CHILD, PLACE)
    return dict(
        sorted(counts.items(), key=lambda item: (order.index(item[0]) if item[0] in order else 9, item[0]))
    )
