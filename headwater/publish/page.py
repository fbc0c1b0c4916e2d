"""One page before it is written."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Page:
    """`path` from the dossier's root, the template's name, and what the template shows."""

    path: str
    template: str
    shows: dict[str, Any]
