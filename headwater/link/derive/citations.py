"""Works cited in the text ("(Xu, 2018)"), and outlets that a statement is attributed to.

A cited work that is not in the case stays as a missing source: `taken` None and `work` as written.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from headwater.link.derive.catalogue import Catalogue, Entry, earlier
from headwater.link.folding import fold
from headwater.link.places import CODES
from headwater.model import Derivation, Figure, Statement

_NAME = r"[A-Z\u00c0-\u00de][\w’'-]+"
_WHO = rf"{_NAME}(?:(?:,? (?:and|&|,) | ){_NAME}){{0,5}}(?:,? et al\.?)?"
_BRACKET = re.compile(r"[(（]([^()（）]{4,300})[)）]")
_PART = re.compile(
    rf"^\s*(?:see (?:also )?|cf\. |e\.g\.,? )?({_WHO}),? (\d{{4}})[a-z]?(?:[,:] ?(?:pp?\. ?)?\d+[-–\d]*)?\s*$"
)
_PART_ZH = re.compile("^\\s*(?:见|参见)?([\u3400-\u9fff·、]{2,20}等?)[,，]\\s*(\\d{4})\\s*年?\\s*$")
_NARRATIVE = re.compile(rf"({_WHO}) \((\d{{4}})[a-z]?\)")
_MONTHS = frozenset(
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "spring",
        "summer",
        "autumn",
        "winter",
        "early",
        "late",
        "mid",
    ]
)
OUTLET = re.compile(
    r"\b(?:daily|news|agency|times|post|net|xinhua|cctv|press|television|tv|radio|gazette|herald|tribune|journal|weekly|release|yearbook|bulletin)\b"
    r"|新华社|新华网|日报|晚报|通讯社|电视台|新闻|周刊|年鉴|公报|网$|گېزىتى|ئاگېنتلىقى",
    re.IGNORECASE,
)
"""Names of outlets and publications: what can be obtained, unlike a person who spoke."""


def cited_works(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield (authors, year, "authors, year") for each citation in the text."""
    for bracket in _BRACKET.finditer(text):
        for part in re.split("[;；]", bracket[1]):
            found = _PART.match(part) or _PART_ZH.match(part)
            if found and not _no_author(found[1]):
                yield found[1], found[2], f"{found[1]}, {found[2]}"
    for found in _NARRATIVE.finditer(text):
        if not _no_author(found[1]):
            yield found[1], found[2], f"{found[1]}, {found[2]}"


def _no_author(name: str) -> bool:
    return fold(name) in CODES or fold(name).split()[0] in _MONTHS


def citations(catalogue: Catalogue, statements: Sequence[Statement]) -> list[Derivation]:
    """Return one edge for each document and work cited in it by name and year."""
    authors: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in catalogue.entries.values():
        for name in (entry.author, entry.publisher):
            for surname in set(re.findall(r"[^\W\d_]+", name)):
                authors[surname, entry.date[:4]].append(entry)
    found = []
    for entry in catalogue.entries.values():
        works = Counter(cited_works(entry.document.text))
        for (who, year, work), uses in sorted(works.items()):
            target = _in_case(who, year, entry, authors)
            why = f"cited as “{work}”" + (f", {uses} times" if uses > 1 else "")
            found.append(
                Derivation(
                    kind="citation", taker=entry.document.id, work=work,
                    taken=target.document.id if target else None,
                    why=(why, "name and year match" if target else "the work is not in the case"),
                )
            )  # fmt: skip
    return found


def _in_case(who: str, year: str, taker: Entry, authors: dict[tuple[str, str], list[Entry]]) -> Entry | None:
    """The one document whose author or publisher has every surname cited, and that year."""
    surnames = [w for w in re.findall(r"[^\W\d_]+", fold(who)) if w not in ("and", "et", "al")]
    fits = [e for e in authors.get((surnames[0], year), []) if e is not taker] if surnames and year else []
    fits = [e for e in fits if all(s in e.author + " " + e.publisher for s in surnames)]
    unique = list({e.document.id: e for e in fits}.values())
    return unique[0] if len(unique) == 1 else None


def named_sources(catalogue: Catalogue, statements: Sequence[Statement]) -> list[Derivation]:
    """Return edges from attribution chains: to documents of the outlet named, or to the outlet itself."""
    by_name: dict[str, list[Entry]] = defaultdict(list)
    for entry in catalogue.entries.values():
        for name in {entry.publisher, entry.author} - {""}:
            by_name[name].append(entry)
    values = _values(statements)
    edges: dict[tuple[str, str], Derivation] = {}
    for statement in statements:
        taker = catalogue.entries.get(statement.document)
        if taker is None:
            continue
        for link in statement.attribution:
            name = fold(link.name).removeprefix("the ")
            if (
                link.anonymous
                or name in ("", taker.publisher, taker.author)
                or (taker.document.id, name) in edges
            ):
                continue
            edge = _named(link.name, name, statement, taker, by_name, values)
            if edge:
                edges[taker.document.id, name] = edge
    return list(edges.values())


def _values(statements: Sequence[Statement]) -> dict[str, set[float]]:
    found: dict[str, set[float]] = defaultdict(set)
    for s in statements:
        if isinstance(s, Figure):
            found[s.document] |= {v for v in (s.quantity.low, s.quantity.high) if v is not None}
    return found


def _named(
    shown: str, name: str, statement: Statement, taker: Entry, by_name: dict[str, list[Entry]],
    values: dict[str, set[float]],
) -> Derivation | None:  # fmt: skip
    fits = [e for e in by_name.get(name, []) if e is not taker and earlier(e, taker) <= 0]
    if isinstance(statement, Figure) and len(fits) > 1:
        mine = {statement.quantity.low, statement.quantity.high} - {None}
        fits = [e for e in fits if mine & values[e.document.id]]
    if len(fits) == 1:
        has = isinstance(statement, Figure) and bool(
            {statement.quantity.low, statement.quantity.high} & values[fits[0].document.id]
        )
        why = (
            f"it names “{shown}” as its source",
            "the number stands there too" if has else "the words are not compared",
        )
        return Derivation(
            kind="citation",
            taker=taker.document.id,
            taken=fits[0].document.id,
            work=shown,
            certain=has,
            why=why,
        )
    if not fits and name not in by_name and OUTLET.search(shown) and len(shown) <= 120:
        why = (f"it names “{shown}” as its source", "the work is not in the case")
        return Derivation(
            kind="citation", taker=taker.document.id, taken=None, work=shown, certain=True, why=why
        )
    return None
