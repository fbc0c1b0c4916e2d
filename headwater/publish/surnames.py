# ruff: noqa: E501 - tables of words read better whole
"""A surname alone, as the full name of somebody in public office whom the same document named before.

"Chen Weimin, party secretary of Tolmin, ... Chen chaired": one person, if nobody else there has the name. Only people
whom the document itself names in a public office are looked at, so that nobody private is joined to anything.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from headwater.model import Relation

_HAN = re.compile(r"[\u3400-\u9fff]")
_ADDRESS = re.compile(
    r"^(?:(?:Mr|Mrs|Ms|Miss|Dr|Governor|Secretary|Mayor|Minister|President|Premier|Chairman|Chairwoman|Director|Commissioner|Party Secretary|Judge|Ambassador|Senator)\.? )+"
)
_CALLED = re.compile(
    r"^(?P<surname>[\u3400-\u9fff]{1,2})(?:书记|書記|主席|省长|省長|市长|市長|县长|縣長|区长|區長|州长|乡长|镇长|部长|部長|局长|局長|厅长|主任|总理|總理|专员|同志|委员长)$"
)


@dataclass(slots=True)
class Officials:
    """The people in public office of each document: (where the full name first stands, full name), by surname."""

    by_surname: dict[tuple[str, str], set[str]] = field(default_factory=lambda: defaultdict(set))
    first: dict[tuple[str, str], int] = field(default_factory=dict)

    def whole(self, document: str, name: str, at: int) -> str:
        """Return the full name for a surname alone at `at`; else the name as it is."""
        short = _ADDRESS.sub("", name.strip())
        called = _CALLED.match(short)
        key = called["surname"] if called else short
        if " " in key or "·" in key or (not called and _HAN.search(key)):
            return name
        bearers = self.by_surname.get((document, key.casefold()), set())
        if len(bearers) != 1:
            return name
        (full,) = bearers
        return full if self.first[document, full] <= at else name


def officials(relations: Iterable[Relation]) -> Officials:
    """Gather who holds an office, by document and surname: a Chinese name's first part in any language, and the last
    part of another's."""
    found = Officials()
    for r in relations:
        if r.relation != "holds_office":
            continue
        name = " ".join(_ADDRESS.sub("", r.subject.name).split())
        parts = [p for p in re.split(r"[ ·]", name) if p]
        if _HAN.search(name):
            surnames = {name[:1], name[:2]} if len(parts) == 1 and 2 <= len(name) <= 4 else set()
        else:
            surnames = {parts[0], parts[-1]} if len(parts) > 1 else set()
        if not surnames:
            continue
        place = r.document, name
        found.first[place] = min(r.subject.start, found.first.get(place, r.subject.start))
        for surname in surnames:
            found.by_surname[r.document, surname.casefold()].add(name)
    return found
