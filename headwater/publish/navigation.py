"""The rooms of a dossier: where the navigation leads, and which templates stand under which entry."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Room:
    """One entry: the page it leads to, the key of its word, and the templates of the pages under it."""

    href: str
    word: str
    templates: tuple[str, ...]


NAVIGATION = (
    Room("index.html", "nav.findings", ("start.html",)),
    Room("ledger.html", "nav.ledger", ("ledger.html", "alone.html")),
    Room("questions.html", "nav.questions", ("questions.html", "question.html")),
    Room(
        "sources.html",
        "nav.documents",
        (
            "sources.html",
            "document.html",
            "looks.html",
            "missing.html",
            "versions.html",
            "alignment.html",
            "revision.html",
        ),
    ),
    Room("lineage.html", "nav.origins", ("lineage.html",)),
    Room("network.html", "nav.network", ("network.html",)),
    Room("terms.html", "nav.terms", ("terms.html",)),
    Room("required.html", "nav.required", ("required.html",)),
    Room("events.html", "nav.timeline", ("events.html",)),
    Room("method.html", "nav.method", ("method.html", "problems.html", "verify.html")),
)
"""In the order in which a reader meets them."""

ROOM = {template: room.href for room in NAVIGATION for template in room.templates}
"""Template -> page of the entry under which it stands."""
