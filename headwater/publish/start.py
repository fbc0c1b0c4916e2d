"""The first page: the story of the case in one screen."""

from collections import Counter
from collections.abc import Iterator

from headwater.publish import listed
from headwater.publish.catalogue import Catalogue
from headwater.publish.lineage import case_origins
from headwater.publish.lists import stand_alone
from headwater.publish.page import Page
from headwater.publish.standing import PAGED, STANDINGS
from headwater.publish.views import item

STORY = {"conflict": 6, "agree": 6, "repeat": 4, "superseded": 4, "incomparable": 6}
"""Questions of each standing on the first page; the others are a link away."""

READ = 60
"""Documents, problems and missing works on the first page."""


def start_page(catalogue: Catalogue) -> Iterator[Page]:
    """Yield the first page."""
    groups = [
        (s, [item(catalogue, q) for q in held[: STORY.get(s.key, 0)]], len(held))
        for s in PAGED
        if (held := catalogue.by_standing.get(s.key))
    ]
    dossier = catalogue.dossier
    yield Page(
        "index.html",
        "start.html",
        {
            "title": dossier.title,
            "groups": groups,
            "counts": counts(catalogue),
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
        n = at // listed.PER_PAGE + 1
        out[s.key] = f"questions{'' if n == 1 else f'-{n}'}.html#{s.key}"
        at += len(catalogue.by_standing.get(s.key, ()))
    return out


def counts(catalogue: Catalogue) -> dict[str, int]:
    """Return how many there are of each kind of thing, and of questions of each standing."""
    held: Counter[str] = Counter({s.key: len(catalogue.by_standing.get(s.key, ())) for s in STANDINGS})
    held.update(s.kind for s in catalogue.statements.values())
    held["alone"] = sum(1 for _ in stand_alone(catalogue))
    held["question"] = sum(held[s.key] for s in PAGED)
    held["document"] = len(catalogue.documents)
    held["problem"] = len(catalogue.dossier.problems)
    held["work"] = len(catalogue.missing)
    return held
