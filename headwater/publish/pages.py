"""The pages of a dossier, one at a time: each is a path, a template and what the template shows."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, TypeVar

from headwater.model import Event, Figure, Judgement, Statement, Term
from headwater.publish.catalogue import Catalogue
from headwater.publish.documents import document_pages
from headwater.publish.graph import graph
from headwater.publish.lineage import case_origins
from headwater.publish.page import Page
from headwater.publish.questions import question_pages
from headwater.publish.redact import withheld
from headwater.publish.standing import PAGED, STANDINGS
from headwater.publish.versions import version_pages
from headwater.publish.views import item

T = TypeVar("T")

PER_PAGE = 500
"""Entries on one page of a list."""

STORY = {"conflict": 6, "agree": 6, "repeat": 4, "superseded": 4, "incomparable": 6}
"""Questions of each standing on the first page; the others are a link away."""

READ = 60
"""Documents, problems and missing works on the first page."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """Where a page of a list stands among the others: (path, number, is this one)."""

    at: int
    of: int
    leaves: tuple[tuple[str, int], ...]


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """Yield every page of the dossier."""
    yield _start(catalogue)
    yield from _questions(catalogue)
    yield from question_pages(catalogue)
    yield from document_pages(catalogue)
    yield from version_pages(catalogue)
    yield from _alone(catalogue)
    yield from _listed(
        "sources", "Documents and sources", catalogue.dossier.documents, works=len(catalogue.missing)
    )
    works = sorted(catalogue.missing.items(), key=lambda w: (-len(w[1]), w[0]))
    yield from _listed("missing", "What is missing", works)
    yield _lineage(catalogue)
    yield from _listed("problems", "What could not be done", catalogue.dossier.problems)
    yield from _terms(catalogue)
    events = [s for s in catalogue.statements.values() if isinstance(s, Event)]
    events.sort(key=lambda e: (e.when.lstrip(".~/"), e.document, e.span.start))
    yield from _listed("events", "Timeline", events)
    yield _method(catalogue)


def _start(catalogue: Catalogue) -> Page:
    groups = [
        (s, [item(catalogue, q) for q in held[: STORY.get(s.key, 0)]], len(held))
        for s in PAGED
        if (held := catalogue.by_standing.get(s.key))
    ]
    dossier = catalogue.dossier
    return Page(
        "index.html",
        "start.html",
        {
            "title": dossier.title,
            "groups": groups,
            "counts": _counts(catalogue),
            "begins": _begins(catalogue),
            "origins": case_origins(catalogue),
            "documents": list(catalogue.documents.values())[:READ],
            "problems": dossier.problems[:READ],
            "works": sorted(catalogue.missing.items(), key=lambda w: (-len(w[1]), w[0]))[:READ],
        },
    )


def _begins(catalogue: Catalogue) -> dict[str, str]:
    """Return where in the list of questions each standing begins."""
    out, at = {}, 0
    for s in PAGED:
        n = at // PER_PAGE + 1
        out[s.key] = f"questions{'' if n == 1 else f'-{n}'}.html#{s.key}"
        at += len(catalogue.by_standing.get(s.key, ()))
    return out


def _counts(catalogue: Catalogue) -> dict[str, int]:
    held: Counter[str] = Counter({s.key: len(catalogue.by_standing.get(s.key, ())) for s in STANDINGS})
    held.update(s.kind for s in catalogue.statements.values())
    held["alone"] = sum(1 for _ in _stand_alone(catalogue))
    held["question"] = sum(held[s.key] for s in PAGED)
    held["document"] = len(catalogue.documents)
    held["problem"] = len(catalogue.dossier.problems)
    held["work"] = len(catalogue.missing)
    return held


def _questions(catalogue: Catalogue) -> Iterator[Page]:
    every = list(chain.from_iterable(catalogue.by_standing.get(s.key, ()) for s in PAGED))
    for page in _listed("questions", "Questions", every):
        page.shows["entries"] = [item(catalogue, q) for q in page.shows["entries"]]
        yield page


def _alone(catalogue: Catalogue) -> Iterator[Page]:
    yield from _listed("alone", "Figures that stand alone", list(_stand_alone(catalogue)))


def _stand_alone(catalogue: Catalogue) -> Iterator[Figure]:
    """Yield the figures that no question with another answer holds, in the order of the documents."""
    for document in catalogue.documents:
        for s in catalogue.of_document.get(document, ()):
            asked = catalogue.of_statement.get(s.id, ())
            if isinstance(s, Figure) and all(catalogue.standing(q).key == "single" for q in asked):
                yield s


def _terms(catalogue: Catalogue) -> Iterator[Page]:
    """Yield the glossary: terms with the same forms (but for capitals) once, with every place."""
    same: dict[tuple[Any, ...], list[Statement]] = {}
    for s in catalogue.statements.values():
        if isinstance(s, Term):
            forms = tuple((tag, words.casefold()) for tag, words in s.forms)
            same.setdefault((forms, s.announced, s.listed), []).append(s)
    entries = sorted(same.values(), key=lambda held: _term_order(held[0]))
    yield from _listed("terms", "Terms", entries)


def _term_order(statement: Statement) -> tuple[str, str]:
    forms = statement.forms if isinstance(statement, Term) else ()
    return (forms[0][1].casefold() if forms else "", statement.id)


def _lineage(catalogue: Catalogue) -> Page:
    every = [d for held in catalogue.taken_by.values() for d in held if d.taken]
    shows = {
        "title": "Who took it from whom",
        "graph": graph(catalogue),
        "origins": case_origins(catalogue),
        "derivations": every[:PER_PAGE],
        "total": len(every),
    }
    return Page("lineage.html", "lineage.html", shows)


def _method(catalogue: Catalogue) -> Page:
    made = Counter((d.made_by, "read the documents") for d in catalogue.documents.values())
    made.update((s.made_by, f"found {s.kind}s") for s in catalogue.statements.values())
    made.update((w.made_by, "weighed the questions") for w in catalogue.weighings.values())
    sample = next(
        (s for d in catalogue.documents for s in catalogue.of_document.get(d, ()) if isinstance(s, Figure)),
        None,
    )
    engines = Counter(
        d.made_by.partition(" with ")[2] or "a reader of images"
        for d in catalogue.documents.values()
        if any(region.sure is not None for region in d.regions)
    )
    doubted = sum(
        1
        for s in catalogue.statements.values()
        if (d := catalogue.documents.get(s.document)) and d.doubts(s.span.start, s.span.end)
    )
    shows = {
        "title": "Method",
        "made": sorted(made.items()),
        "counts": _counts(catalogue),
        "sample": sample,
        "engines": sorted(engines.items()),
        "doubted": doubted,
        "withheld": list(withheld(catalogue.dossier.redactions).items()),
        "permitted": _permitted(catalogue),
    }
    return Page("method.html", "method.html", shows)


def _permitted(catalogue: Catalogue) -> list[Judgement]:
    """Return what people decided to publish of private people, in documents that are here."""
    return [
        each
        for each in catalogue.dossier.judgements
        if each.verdict == "publish"
        and not each.withdrawn
        and set(each.documents) <= catalogue.documents.keys()
    ]


def _listed(name: str, title: str, entries: Sequence[T], **more: object) -> Iterator[Page]:
    """Yield the pages of one list: name.html, name-2.html ... (one page if it is empty)."""
    total = max(1, -(-len(entries) // PER_PAGE))
    leaves = tuple((f"{name}.html" if n == 1 else f"{name}-{n}.html", n) for n in range(1, total + 1))
    for path, n in leaves:
        shown = entries[(n - 1) * PER_PAGE : n * PER_PAGE]
        near = tuple(leaf for leaf in leaves if leaf[1] in {1, total} or abs(leaf[1] - n) <= 3)
        shows = {
            "title": title,
            "entries": shown,
            "total": len(entries),
            "leaf": Leaf(n, total, near),
            **more,
        }
        yield Page(path, f"{name}.html", shows)
