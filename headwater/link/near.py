"""What may tie a document to others: keys that both have, so that one new document is linked among the few it
may be tied to, not among all.

A key is a number of 32 bits. Two documents without a common key answer no question together and take nothing
from each other; that they have one proves nothing: linking decides.
"""

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable

from headwater.link import cues
from headwater.link.akin_keys import keys_of
from headwater.link.clusters import above, buckets
from headwater.link.counts import numbered_name
from headwater.link.demanded import act_of, actor_of
from headwater.link.derive.catalogue import Catalogue, Entry, plain_address
from headwater.link.derive.citations import cited_works, titles
from headwater.link.derive.in_short import in_short, office_in_short, plain
from headwater.link.derive.outlets import canonical, credits
from headwater.link.derive.quotations import quoted_marks
from headwater.link.derive.references import references
from headwater.link.derive.values import value_of
from headwater.link.derive.works import surnames
from headwater.link.entities.heard import short_forms
from headwater.link.entities.kinds import bare, schema_of
from headwater.link.events import OPENED, EventFacet
from headwater.link.facets import Facet
from headwater.link.folding import fold
from headwater.link.frequencies import is_frequency, subject
from headwater.link.keys import key_of
from headwater.link.lengths import lasting
from headwater.link.pairings import Pairing
from headwater.link.places import Places
from headwater.link.programmes import core_of
from headwater.model import Document, Event, Figure, Requirement, Statement, Term, Work

Tie = Callable[..., None]


class Ties:
    """Collects the keys of documents while they are linked.

    `held` has document id -> its keys, some of them twice. With `seek`, for documents whose neighbours are
    looked for, the keys are also those of numbers next to theirs, and `kinds` tells what each is a key of.
    """

    def __init__(self, *, seek: bool = False) -> None:
        self.held: dict[str, array[int]] = defaultdict(lambda: array("I"))
        self.kinds: dict[int, str] = {}
        self._seek = seek

    def tie(self, document: str, kind: str, *parts: object) -> None:
        """Give a document the key of something."""
        self._add(document, kind, key_of(kind, *parts))

    def _add(self, document: str, kind: str, key: int) -> None:
        self.held[document].append(key)
        if self._seek:
            self.kinds.setdefault(key, kind)

    def figures(self, facets: Iterable[Facet]) -> None:
        """Take in figures as keys of questions."""
        for facet in facets:
            _of_facet(facet, self.tie, wide=self._seek)

    def events(self, dated: Iterable[EventFacet]) -> None:
        """Take in dated events."""
        for event in dated:
            _of_event(event, self.tie)

    def pairings(self, paired: Iterable[Pairing]) -> None:
        """Take in pairings of places."""
        for each in paired:
            for party in each.parties:
                self.tie(each.event.document, "paired", party)

    def words(self, catalogue: Catalogue, statements: Iterable[Statement], places: Places) -> None:
        """Take in wording, names, values, demands and citations."""
        for statement in statements:
            _of_statement(statement, places, catalogue, self.tie)
        for entry in catalogue.entries.values():
            _of_text(entry, self.tie)
            for mark in (*entry.prints.marks, *quoted_marks(entry)):
                self._add(entry.id, "mark", mark)


def _of_facet(facet: Facet, tie: Tie, *, wide: bool) -> None:
    """The group that a figure is in; and its number, wherever its place lies: what leaves parts unsaid
    has that."""
    document = facet.figure.document
    tie(document, "word", facet.head)
    tie(document, "group", *facet.block, facet.predicate, facet.place, facet.period)
    if facet.place:  # its question is asked by the place's name, be it only that of the whole document
        tie(document, "name", facet.place)
    for key in keys_of(facet):
        tie(document, "akin", key)
    for bucket in buckets(facet.value) if wide else buckets(facet.value)[1:2] or buckets(facet.value):
        for seat in ("", facet.place, *above(facet.place)):
            tie(document, "seat", *facet.block, seat, bucket)
    if facet.unit in ("person", "person-time"):
        tie(document, "times", facet.predicate, facet.place, facet.period)


def _of_event(event: EventFacet, tie: Tie) -> None:
    document = event.event.document
    for word in event.words:
        tie(document, "event", event.kind, event.ordinal, word)
    if event.kind and event.event.when:
        tie(document, "day", event.kind, event.event.when)
    if event.event.act in OPENED and len(event.event.when) == 10:
        tie(document, "day", event.event.act, event.event.when)
    if event.name:
        tie(document, "called", fold(event.name))
        tie(document, "called", core_of(event.name))
    if event.scheme:
        tie(document, "day", "start", event.event.when[:4])
        tie(document, "called", event.scheme)
    if event.may:
        tie(document, "day", "start", event.event.when[:4])
    if event.act == "start" and (event.named or event.kind == "scheme" or event.scheme):
        tie(document, "launch")


def _of_statement(statement: Statement, places: Places, catalogue: Catalogue, tie: Tie) -> None:
    document = statement.document
    if value := value_of(statement):
        tie(document, "value", value)
    for link in statement.attribution:
        if not link.anonymous:
            for name in _called(canonical(link.name)):
                tie(document, "outlet", name)
            if schema_of(link.name):
                tie(document, "name", bare(link.name))
    if isinstance(statement, Figure | Event):
        place = statement.place if isinstance(statement, Figure) else statement.where
        if key := places.key(place):
            tie(document, "name", key)
    if isinstance(statement, Figure):
        _of_figure(statement, places, catalogue, tie)
    elif isinstance(statement, Term):
        for _, words in statement.forms:
            tie(document, "name", bare(words))
    elif isinstance(statement, Requirement) and statement.actor:
        tie(document, "demand", act_of(statement), actor_of(statement))


def _of_figure(figure: Figure, places: Places, catalogue: Catalogue, tie: Tie) -> None:
    """The words that terms may teach; how often; a numbered name."""
    for word in {fold(figure.measure.head), fold(figure.quantity.unit or "")} - {""}:
        tie(figure.document, "word", word)
    entry = catalogue.entries.get(figure.document)
    document = entry.document if entry else None
    near = cues.window(document, figure)
    if is_frequency(figure, near):
        for seat in {places.key(figure.place), ""}:
            tie(figure.document, "often", subject(figure, near), seat)
    elif what := lasting(figure, near):
        tie(figure.document, "often", what, "")
    if figure.role == "name" and document:
        for noun, _ in numbered_name(document.text, *figure.number):
            tie(figure.document, "numbered", noun)


def _of_text(entry: Entry, tie: Tie) -> None:
    """Names by which others cite a document, and by which it cites others."""
    document = entry.document
    for name in {entry.publisher, entry.author, fold(canonical(entry.publisher))} - {""}:
        tie(entry.id, "outlet", name.removeprefix("the "))
        for short in {in_short(name), office_in_short(name)} - {""}:
            tie(entry.id, "outlet", short)
        for surname in surnames(name):
            tie(entry.id, "cite", surname, entry.date[:4])
    for credit in credits(document):
        for name in _called(credit.name):
            tie(entry.id, "outlet", name)
    for address in {entry.address, *(plain_address(link.target) for link in document.links)} - {""}:
        tie(entry.id, "url", address)
    for name in filter(None, {document.file, document.url, *_declared(document)}):
        tie(entry.id, "file", name.replace("\\", "/").rpartition("/")[2])
    _of_work(entry.id, Work(title=entry.title), tie)
    for cited in cited_works(document.text):
        _of_work(entry.id, Work(authors=cited.authors, year=cited.year), tie)
    for reference in references(document):
        _of_work(entry.id, reference.work, tie)
    for heard in short_forms(document):
        for name in (heard.one, heard.other):
            tie(entry.id, "name", bare(name))


def _called(shown: str) -> set[str]:
    """The forms under which a name given as a source is looked up."""
    name = plain(shown)[0]
    return {fold(shown).removeprefix("the "), name, office_in_short(name)} - {""}


def _declared(document: Document) -> list[str]:
    return [f.value for f in document.facts if f.field in ("translation_of", "version_of")]


def _of_work(document: str, work: Work, tie: Tie) -> None:
    names, title = surnames(work.authors), surnames(work.title)
    for form in titles(work.title):
        tie(document, "title", form)
    if names:
        tie(document, "cite", names[0], work.year)
    if title:
        tie(document, "title", *title)
    if work.url:
        tie(document, "url", plain_address(work.url))
