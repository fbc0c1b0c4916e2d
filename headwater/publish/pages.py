"""The pages of a dossier: one tuple of makers, each a function from a catalogue to its pages.

To add pages, write a module with such a function and a template, and put the function into MAKERS; an entry
of the navigation goes into `navigation.NAVIGATION`.
"""

from collections.abc import Callable, Iterator

from headwater.publish.catalogue import Catalogue
from headwater.publish.documents import document_pages
from headwater.publish.ledger import ledger_pages
from headwater.publish.lists import (
    alone_list,
    missing_list,
    problem_list,
    question_list,
    search_page,
    source_list,
    term_list,
)
from headwater.publish.looks import look_pages
from headwater.publish.method import method_page, verify_page
from headwater.publish.network import network_page
from headwater.publish.origins import lineage_page
from headwater.publish.page import Page
from headwater.publish.questions import question_pages
from headwater.publish.required import required_list
from headwater.publish.start import start_page
from headwater.publish.timeline import timeline
from headwater.publish.versions import version_pages

Maker = Callable[[Catalogue], Iterator[Page]]

MAKERS: tuple[Maker, ...] = (
    start_page,
    ledger_pages,
    question_list,
    question_pages,
    document_pages,
    look_pages,
    version_pages,
    alone_list,
    source_list,
    missing_list,
    lineage_page,
    problem_list,
    term_list,
    required_list,
    timeline,
    network_page,
    method_page,
    verify_page,
    search_page,
)


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """Yield every page of the dossier."""
    for make in MAKERS:
        yield from make(catalogue)
