"""Pages that list: questions, figures that stand alone, documents, terms, events, what is missing."""

from collections.abc import Iterator
from itertools import chain

from headwater.model import Figure
from headwater.publish.catalogue import Catalogue
from headwater.publish.glossary import glossary
from headwater.publish.listed import listed
from headwater.publish.outlets import outlets
from headwater.publish.page import Page
from headwater.publish.standing import PAGED
from headwater.publish.views import item


def question_list(catalogue: Catalogue) -> Iterator[Page]:
    """Yield the list of questions that compare something, conflicts first."""
    every = list(chain.from_iterable(catalogue.by_standing.get(s.key, ()) for s in PAGED))
    for page in listed(catalogue.tongue, "questions", every):
        page.shows["entries"] = [item(catalogue, q) for q in page.shows["entries"]]
        yield page


def alone_list(catalogue: Catalogue) -> Iterator[Page]:
    """Yield the list of figures that nothing can be compared with."""
    yield from listed(catalogue.tongue, "alone", list(stand_alone(catalogue)))


def stand_alone(catalogue: Catalogue) -> Iterator[Figure]:
    """Yield the figures that no question with another answer holds, in the order of the documents."""
    for document in catalogue.documents:
        for s in catalogue.of_document.get(document, ()):
            if not isinstance(s, Figure) or catalogue.rejected(s):
                continue
            if all(catalogue.standing(q).key == "single" for q in catalogue.of_statement.get(s.id, ())):
                yield s


def source_list(catalogue: Catalogue) -> Iterator[Page]:
    """Yield the list of documents."""
    documents, works = catalogue.dossier.documents, len(catalogue.missing)
    yield from listed(catalogue.tongue, "sources", documents, works=works, outlets=outlets(catalogue))


def missing_list(catalogue: Catalogue) -> Iterator[Page]:
    """Yield the list of works that are cited and not here, the most cited first."""
    works = sorted(catalogue.missing.items(), key=lambda w: (-len(w[1]), w[0]))
    yield from listed(catalogue.tongue, "missing", works)


def problem_list(catalogue: Catalogue) -> Iterator[Page]:
    """Yield the list of what could not be done."""
    yield from listed(catalogue.tongue, "problems", catalogue.dossier.problems)


def term_list(catalogue: Catalogue) -> Iterator[Page]:
    """Yield the glossary: each term once, with its forms side by side and every use counted."""
    yield from listed(catalogue.tongue, "terms", glossary(catalogue.dossier))


def search_page(catalogue: Catalogue) -> Iterator[Page]:
    """Yield the page of the search; the scripts fill it."""
    yield Page("search.html", "search.html", {"title": catalogue.tongue.plain("search.title")})
