"""Links of one document to the address of another."""

from collections.abc import Sequence

from headwater.link.derive.catalogue import Catalogue, plain_address
from headwater.model import Derivation, Statement


def hyperlinks(catalogue: Catalogue, statements: Sequence[Statement]) -> list[Derivation]:
    """Return a citation for each document of the case that another one links to.

    A link is a pointer: that the text was taken from there is likely, not certain.
    """
    at = {e.address: e for e in reversed(catalogue.entries.values()) if e.address}
    found = []
    for entry in catalogue.entries.values():
        for link in entry.document.links:
            target = at.get(plain_address(link.target))
            if target is not None and target is not entry:
                words = " ".join(entry.document.text[link.start : link.end].split())[:80]
                found.append(
                    Derivation(
                        kind="citation", taker=entry.document.id, taken=target.document.id, certain=False,
                        why=(f"it links to the page: “{words}”",),
                    )
                )  # fmt: skip
    return found
