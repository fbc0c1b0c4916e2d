"""The rooms of a dossier: where the navigation leads, and which templates stand under which entry."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Room:
    """One entry: the page it leads to, its word, and the templates whose pages stand under it."""

    href: str
    word: str
    templates: tuple[str, ...]


NAVIGATION = (
    Room("index.html", "Findings", ("start.html",)),
    Room("questions.html", "Questions", ("questions.html", "question.html")),
    Room("alone.html", "Stand-alone", ("alone.html",)),
    Room(
        "sources.html",
        "Documents",
        ("sources.html", "document.html", "missing.html", "versions.html", "alignment.html", "revision.html"),
    ),
    Room("lineage.html", "Origins", ("lineage.html",)),
    Room("terms.html", "Terms", ("terms.html",)),
    Room("events.html", "Timeline", ("events.html",)),
    Room("method.html", "Method", ("method.html", "problems.html")),
)
"""In the order in which a reader meets them."""

ROOM = {template: room.href for room in NAVIGATION for template in room.templates}
"""Template -> page of the entry under which it stands."""
