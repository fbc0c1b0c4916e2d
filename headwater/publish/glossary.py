"""The glossary: each term in all the forms that the documents give it, side by side.

Terms with one Chinese form are one entry (with one Uyghur, else one English form, where there is no
Chinese); what different documents call it in another language stands side by side, and none is chosen.
Every use of a form in any document is counted.
"""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from headwater.model import Definition, Document, Dossier, Term, content_id, reviews, short
from headwater.publish.occurrences import occurrences

HEADS = ("zh", "ug", "en", "zh-Latn")
"""Which language's form names an entry, first match."""


@dataclass(frozen=True, slots=True)
class Use:
    """One document that uses a form: how often, and where first (an offset into its text)."""

    document: str
    times: int
    start: int


@dataclass(frozen=True, slots=True)
class Rendering:
    """One form of an entry: its words, the terms that put it so, and the documents that use it."""

    tag: str
    words: str
    terms: tuple[Term, ...]
    uses: tuple[Use, ...]

    @property
    def total(self) -> int:
        """How often the form is used in the case."""
        return sum(use.times for use in self.uses)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. `renderings` are its forms by language, the most used first; `competing` the languages in
    which different documents put it differently; `first` the first place of any form: (document, start)."""

    id: str
    renderings: tuple[Rendering, ...]
    competing: tuple[str, ...]
    counts: tuple[Term, ...]
    definitions: tuple[Definition, ...]
    first: tuple[str, int] | None

    @property
    def name(self) -> str:
        """What the entry is listed under: its first form."""
        return self.renderings[0].words

    def of(self, tag: str) -> tuple[Rendering, ...]:
        """Return the forms in a language."""
        return tuple(r for r in self.renderings if r.tag == tag)

    @property
    def documents(self) -> int:
        """How many documents use it."""
        return len({use.document for rendering in self.renderings for use in rendering.uses})

    @property
    def total(self) -> int:
        """How often any of its forms is used."""
        return sum(r.total for r in self.renderings)


@dataclass(slots=True)
class _Gathered:
    terms: list[Term] = field(default_factory=list)
    forms: dict[tuple[str, str], list[Term]] = field(default_factory=lambda: defaultdict(list))


def glossary(dossier: Dossier) -> list[Entry]:
    """Return the entries by name: those that sources put differently, those in several languages, others."""
    order = _order(dossier.documents)
    refused = {i for i, review in reviews(dossier.judgements).items() if review.rejected}
    said = [s for s in dossier.statements if s.document in order and s.id not in refused]
    gathered: dict[tuple[str, str], _Gathered] = defaultdict(_Gathered)
    for term in (s for s in said if isinstance(s, Term)):
        tag, words = _head(term)
        held = gathered[tag, folded(words)]
        held.terms.append(term)
        for form_tag, form in term.forms:
            held.forms[form_tag, folded(form)].append(term)
    forms = {form: _usual(form, terms) for g in gathered.values() for form, terms in g.forms.items()}
    places = occurrences(dossier.documents, {f: w for f, w in forms.items() if f[0] != "zh-Latn"})
    defined: dict[str, list[Definition]] = defaultdict(list)
    for each in (s for s in said if isinstance(s, Definition)):
        defined[folded(each.term.name)].append(each)
    entries = [_entry(key, held, forms, places, defined, order) for key, held in gathered.items()]
    return sorted(entries, key=lambda e: (not e.competing, len(e.renderings) < 2, folded(e.name), e.id))


def _entry(
    key: tuple[str, str],
    held: _Gathered,
    forms: Mapping[tuple[str, str], str],
    places: Mapping[tuple[str, str], Sequence[tuple[str, int]]],
    defined: Mapping[str, Sequence[Definition]],
    order: Mapping[str, int],
) -> Entry:
    renderings, found = [], list[tuple[str, int]]()

    def in_order(held: tuple[str, Any]) -> int:
        return order[held[0]]

    for form, terms in held.forms.items():
        # a romanisation, and a form too short to look for, is used where it is paired
        stands = places.get(form) or [(t.document, t.span.start) for t in terms]
        found += stands
        starts: dict[str, list[int]] = defaultdict(list)
        for document, start in stands:
            starts[document].append(start)
        uses = tuple(Use(document, len(at), min(at)) for document, at in sorted(starts.items(), key=in_order))
        renderings.append(Rendering(form[0], forms[form], tuple(terms), uses))
    rank = {tag: n for n, tag in enumerate(dict.fromkeys((key[0], "en", "zh", "zh-Latn", "ug")))}
    renderings.sort(key=lambda r: (rank.get(r.tag, len(rank)), -r.total, r.words))
    definitions = [d for _, words in held.forms for d in defined.get(words, ())]
    first = min(found, key=lambda place: (in_order(place), place[1]), default=None)
    return Entry(
        f"t-{short(content_id('glossary', *key))}",
        tuple(renderings),
        tuple(_competing(renderings)),
        tuple({(t.document, t.announced, t.items): t for t in reversed(held.terms) if _counted(t)}.values())[
            ::-1
        ],
        tuple(dict.fromkeys(definitions)),
        first,
    )


def _counted(term: Term) -> bool:
    return term.announced is not None or term.listed is not None


def _competing(renderings: Iterable[Rendering]) -> Iterator[str]:
    """Yield the languages in which documents that differ put one term in words that differ."""
    by_tag: dict[str, list[Rendering]] = defaultdict(list)
    for each in renderings:
        by_tag[each.tag].append(each)
    for tag, held in by_tag.items():
        apart = {frozenset(t.document for t in each.terms) for each in held}
        if tag != "zh-Latn" and len(held) > 1 and len(apart) > 1:
            yield tag


def _head(term: Term) -> tuple[str, str]:
    forms = dict(term.forms)
    return next(((tag, forms[tag]) for tag in HEADS if tag in forms), ("", term.span.exact))


def _usual(form: tuple[str, str], terms: Sequence[Term]) -> str:
    """Return a form as most of the terms write it."""
    written = Counter(w for t in terms for tag, w in t.forms if (tag, folded(w)) == form)
    return written.most_common(1)[0][0]


def folded(words: str) -> str:
    """Return words without capitals, tones, marks and the article, to tell whether two forms are one."""
    plain = unicodedata.normalize("NFKD", " ".join(words.split()).strip(" “”\"'‘’«»「」『』《》,.;:"))
    plain = "".join(c for c in plain if not unicodedata.combining(c)).casefold()
    for article in ("the ", "a ", "an "):
        plain = plain.removeprefix(article)
    return plain


def _order(documents: Sequence[Document]) -> dict[str, int]:
    """Return the place of each document in time; those without a date stand last."""
    dated = sorted(documents, key=lambda d: (d.fact("date") or "9", d.name))
    return {document.id: n for n, document in enumerate(dated)}
