"""Pages on one text in two forms: an original beside its translation, a page before and after."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from headwater.model import Alignment, Change, Document, Orphaned, Revision, Span, short
from headwater.publish.catalogue import Catalogue
from headwater.publish.marks import Layer, marked
from headwater.publish.numerals import date_words
from headwater.publish.page import Page
from headwater.publish.script import clean, clip, tag_in
from headwater.publish.tongue import Tongue

MOST = 400
"""Pairs, changes or orphans shown on one page; the export has all of them."""
LONGEST = 3_000
"""Code points of one paragraph shown."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Words as a page shows them, with their language."""

    html: Markup
    lang: str | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One version of a document in a list: where its page is, and what it says in a few words."""

    href: str
    kind: str
    title: str
    words: Markup


def version_pages(catalogue: Catalogue) -> Iterator[Page]:
    """Yield a page an alignment, a page a revision, and the list of them; nothing if there are none."""
    dossier = catalogue.dossier
    entries = [entry(catalogue, a) for a in dossier.alignments]
    entries += [entry(catalogue, r) for r in dossier.revisions]
    if not entries:
        return
    title = catalogue.tongue.plain("versions.title")
    yield Page("versions.html", "versions.html", {"title": title, "entries": entries})
    for alignment in dossier.alignments:
        if page := _alignment(catalogue, alignment):
            yield page
    for revision in dossier.revisions:
        if page := _revision(catalogue, revision):
            yield page


def entry(catalogue: Catalogue, version: Alignment | Revision) -> Entry:
    """Return a version for a list: "translated from zh by Mara Quill; 3 differences"."""
    href, tongue = f"v/{short(version.id)}.html", catalogue.tongue
    if isinstance(version, Alignment):
        document = catalogue.text(version.translation)
        one, other = (tongue.known(code, "language") for code in version.languages)
        key = "versions.translated" if version.translator else "versions.translated_unnamed"
        found = _count(tongue, "difference", len(version.differences))
        words = tongue(key, one=one, other=other, translator=version.translator, differences=found)
        if not version.certain:
            words = tongue("versions.likely", what=words)
        return Entry(href, "translation", catalogue.name(document), words)
    document = catalogue.text(version.new)
    parts = [_count(tongue, "change", len(version.changes))]
    if version.revised:
        parts.append(_count(tongue, "revised", len(version.revised)))
    if lost := len(to_place(version)):
        parts.append(tongue("versions.to_look", n=lost))
    words = Markup("{}: {}").format(when(version, tongue), tongue("list.comma").join(parts))
    return Entry(href, "revision", catalogue.name(document), words)


def to_place(revision: Revision) -> list[Orphaned]:
    """Return the statements that a person must place; what became of a revised figure is known."""
    known = {r.old for r in revision.revised}
    return [o for o in revision.orphaned if o.statement not in known]


def when(revision: Revision, tongue: Tongue) -> Markup:
    """Return since when a version is known: "captured again 3 May 2031"."""
    if not revision.on:
        return tongue("versions.undated")
    key = "versions.recaptured" if revision.recaptured else "versions.version_of"
    return tongue(key, day=_day(revision, revision.on, tongue))


def _day(revision: Revision, date: str, tongue: Tongue) -> str:
    """Return a date for readers; with the time of day (UTC) where both captures are of one day."""
    words = date_words(date[:10], tongue) if date else ""
    same = revision.since[:10] == revision.on[:10] and len(date) >= 16
    return f"{words} {date[11:16]} UTC" if same else words


def _count(tongue: Tongue, what: str, n: int) -> Markup:
    return tongue.count(what, n) if n else tongue(f"versions.no_{what}")


def _alignment(catalogue: Catalogue, made: Alignment) -> Page | None:
    one, other = catalogue.text(made.original), catalogue.text(made.translation)
    if one is None or other is None:
        return None
    left = [d.original for d in made.differences if d.original]
    right = [d.translation for d in made.differences if d.translation]
    rows = [(_words(one, p.original, left), _words(other, p.translation, right)) for p in made.pairs[:MOST]]
    shown = [
        (d.kind, d.why, _quoted(one, d.original), _quoted(other, d.translation), [
            catalogue.place(s) if (s := catalogue.statements.get(i)) else None for i in d.statements
        ])
        for d in made.differences[:MOST]
    ]  # fmt: skip
    shows = {
        "title": catalogue.tongue.plain("alignment.title"),
        "made": made,
        "one": one,
        "other": other,
        "rows": rows,
        "differences": shown,
        "more": max(0, len(made.pairs) - MOST),
        "rest": max(0, len(made.differences) - MOST),
    }
    return Page(f"v/{short(made.id)}.html", "alignment.html", shows)


def _revision(catalogue: Catalogue, made: Revision) -> Page | None:
    old, new = catalogue.text(made.old), catalogue.text(made.new)
    if old is None or new is None:
        return None
    lost = to_place(made)
    shows = {
        "title": catalogue.tongue.plain("revision.title"),
        "made": made,
        "old": old,
        "new": new,
        "since": _day(made, made.since, catalogue.tongue),
        "on": when(made, catalogue.tongue),
        "day": _day(made, made.on, catalogue.tongue),
        "revised": [
            (r, _quoted(old, r.before), _quoted(new, r.after), catalogue.place_of(r.new))
            for r in made.revised
        ],
        "changes": [(c.kind, _changed(old, new, c, catalogue.tongue)) for c in made.changes[:MOST]],
        "orphans": [(o, _quoted(old, o.span)) for o in lost[:MOST]],
        "more": max(0, len(made.changes) - MOST),
        "rest": max(0, len(lost) - MOST),
        "earlier": made.old in catalogue.earlier,
    }
    return Page(f"v/{short(made.id)}.html", "revision.html", shows)


def _words(document: Document, place: tuple[int, int] | None, spans: Iterable[Span]) -> Cell | None:
    if place is None:
        return None
    start, end = place[0], min(place[1], place[0] + LONGEST)
    inside = [s for s in spans if start <= s.start < s.end <= end and (s.start, s.end) != (start, end)]
    layers = [Layer(s.start, s.end, "figure") for s in dict.fromkeys(inside)]
    html = marked(clean(document.text), start, end, layers) + ("…" if end < place[1] else "")
    return Cell(html, tag_in(document.text[start:end], document.language))


def _quoted(document: Document, span: Span | None) -> Cell | None:
    """Return the words of a span, marked, with what stands around them."""
    if span is None:
        return None
    lang = tag_in(span.exact, document.language)
    if not document.holds(span):
        return Cell(escape(clip(span.exact)), lang)
    if span.end - span.start > LONGEST:
        return Cell(escape(clip(span.exact, LONGEST)), lang)
    low = max(document.text.rfind("\n", 0, span.start) + 1, span.start - 120)
    high = document.text.find("\n", span.end)
    high = min(len(document.text) if high < 0 else high, span.end + 120)
    return Cell(marked(clean(document.text), low, high, [Layer(span.start, span.end, "figure")]), lang)


def _changed(old: Document, new: Document, change: Change, tongue: Tongue) -> Cell:
    """Return one change: what was there struck out, what is there now underlined; both have a sign."""
    document, span = (old, change.old) if change.new is None else (new, change.new)
    lang = tag_in(span.exact if span else "", document.language)
    if change.kind == "moved" or change.old is None or change.new is None:
        element = {"added": "ins", "removed": "del"}.get(change.kind, "span")
        words = escape(clip(span.exact if span else "", LONGEST))
        return Cell(Markup("<{0}>{1}</{0}>").format(Markup(element), words), lang)  # noqa: S704
    if max(len(change.old.exact), len(change.new.exact)) > LONGEST:
        return Cell(tongue("revision.long"), None)
    return Cell(_inline(clean(old.text), clean(new.text), change), lang)


def _inline(old: str, new: str, change: Change) -> Markup:
    out: list[Markup | str] = []
    at, end = (change.new.start, change.new.end) if change.new else (0, 0)
    for edit in change.edits:
        out.append(escape(new[at : max(at, edit.new[0])]))
        if edit.old[0] < edit.old[1]:
            out.append(Markup("<del>{}</del>").format(old[edit.old[0] : edit.old[1]]))
        if edit.new[0] < edit.new[1]:
            out.append(Markup("<ins>{}</ins>").format(new[edit.new[0] : edit.new[1]]))
        at = max(at, edit.new[1])
    out.append(escape(new[at:end]))
    return Markup("").join(out)


def document_versions(catalogue: Catalogue, document: Document) -> Sequence[Entry]:
    """Return the versions that one document is part of."""
    return [entry(catalogue, version) for version in catalogue.versions.get(document.id, ())]
