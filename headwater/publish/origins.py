"""The page on who took it from whom: a picture, and the same in words."""

from collections.abc import Iterator

from headwater.publish import listed
from headwater.publish.catalogue import Catalogue
from headwater.publish.graph import graph
from headwater.publish.lineage import case_origins
from headwater.publish.page import Page


def lineage_page(catalogue: Catalogue) -> Iterator[Page]:
    """Yield the page on who took from whom."""
    every = [d for held in catalogue.taken_by.values() for d in held if d.taken]
    shows = {
        "title": catalogue.tongue.plain("lineage.title"),
        "graph": graph(catalogue),
        "origins": case_origins(catalogue),
        "derivations": every[: listed.PER_PAGE],
        "total": len(every),
    }
    yield Page("lineage.html", "lineage.html", shows)
