"""Figures that look comparable and are not, with the parts of the key that differ, in words."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from headwater.link.clusters import Cluster
from headwater.link.concepts import known_topics
from headwater.link.facets import ADMIN, PERSONS, TIMES
from headwater.link.places import Places
from headwater.link.wording import PART_NAMES, counted, part_words
from headwater.model import Question

MEMBERS = 6
"""Figures shown side by side in one look-alike question."""

PARTS = ("unit", "head", "predicate", "place", "period", "scope", "per", "role", "nature", "topics")
FAMILIES = {"official": "staff", "specialist": "staff", "worker": "people", "person": "people", "resident": "people",
            "transfer": "people", "detainee": "people"}  # fmt: skip
"""Heads that readers take for one another."""

Family = tuple[int, str, str]


def look_alikes(clusters: list[Cluster], places: Places, limit: int) -> list[Question]:
    """Return at most `limit` look-alike questions, the most alike first; no member set twice."""
    found: list[tuple[tuple[int, ...], Question]] = []
    for family, group in sorted(_families(clusters).items()):
        for chunk in _chunks(group):
            differing = _differing(chunk)
            if differing:
                rank = (family[0], len(differing), chunk[0].lead.order[0], chunk[0].lead.order[1])
                found.append((rank, _question(chunk, differing, len(group) - len(chunk), places)))
    found.sort(key=lambda pair: (pair[0], pair[1].id))
    kept: list[Question] = []
    holders: dict[str, list[frozenset[str]]] = defaultdict(list)
    for _, question in found:
        members = frozenset(question.members)
        if any(members <= other for other in holders[question.members[0]]):
            continue
        kept.append(question)
        for member in members:
            holders[member].append(members)
        if len(kept) >= limit:
            break
    return kept


def _families(clusters: list[Cluster]) -> dict[Family, list[Cluster]]:
    """Key every cluster by what makes it look like others; a cluster may stand in several families."""
    families: dict[Family, list[Cluster]] = defaultdict(list)
    for cluster in clusters:
        lead, verb = cluster.lead, cluster.known("predicate")
        if lead.unit in TIMES and lead.head in ("", *TIMES):
            continue
        if lead.head and lead.head not in TIMES:
            families[1, lead.head, verb].append(cluster)
            families[3, FAMILIES.get(lead.head, lead.head), ""].append(cluster)
        if lead.unit in ("person", "person-time") and verb:
            families[2, "persons", verb].append(cluster)
        if lead.unit == "person-time":
            families[2, "person-time", ""].append(cluster)
        if lead.value is not None and lead.value >= 15 and (lead.head in PERSONS or lead.head in ADMIN):
            families[4, f"{lead.value:.15g}", "people" if lead.head in PERSONS else lead.head].append(cluster)
    return {k: v for k, v in families.items() if len(v) > 1}


def _chunks(group: list[Cluster]) -> Iterator[list[Cluster]]:
    """Cut a family into sets small enough to read: by document neighbours, then by the largest."""
    group = sorted(group, key=lambda c: c.lead.order)
    if len(group) <= MEMBERS:
        yield group
        return
    by_document: dict[str, list[Cluster]] = defaultdict(list)
    for cluster in group:
        by_document[cluster.lead.figure.document].append(cluster)
    firsts = [max(found, key=_weight) for found in by_document.values()]
    if len(firsts) > 1:
        yield sorted(sorted(firsts, key=_weight)[-MEMBERS:], key=lambda c: c.lead.order)
    for found in by_document.values():
        if len(found) > 1:
            yield sorted(sorted(found, key=_weight)[-MEMBERS:], key=lambda c: c.lead.order)


def _weight(cluster: Cluster) -> tuple[int, float, tuple[int, int]]:
    return len(cluster.members), abs(cluster.lead.value or 0), cluster.lead.order


def _differing(group: list[Cluster]) -> tuple[str, ...]:
    """Name the parts in which the group truly differs: both said, or one said and the other of moment."""
    found = set()
    for a, b in combinations(group, 2):
        for part in PARTS:
            x, y = _part(a, part), _part(b, part)
            if x != y and ((x and y) or part in ("scope", "nature", "per", "role")):
                found.add(part)
        if a.lead.figure.lang[:2] != b.lead.figure.lang[:2]:
            one, other = known_topics(a.lead.topics), known_topics(b.lead.topics)
            if one == other:
                found.discard("topics")
    if "head" in found:
        found.discard("topics")
    return tuple(p for p in PARTS if p in found)


def _part(cluster: Cluster, part: str) -> object:
    if part in ("predicate", "place", "period"):
        return cluster.known(part)
    return getattr(cluster.lead, part)


def _question(group: list[Cluster], parts: tuple[str, ...], dropped: int, places: Places) -> Question:
    lead = group[0].lead
    names = list(dict.fromkeys(PART_NAMES[p] for p in parts))
    why = []
    for part in parts:
        said = [
            f"“{c.lead.figure.quantity.as_written}”: {part_words(part, c.lead, c, places)}" for c in group
        ]
        why.append(f"{PART_NAMES[part]} differs: " + "; ".join(said))
    heads = dict.fromkeys(counted(c.lead) for c in group)
    title = " / ".join(list(heads)[:3])
    return Question(
        kind="look-alike",
        text=f"Can these be compared? {title[:1].upper()}{title[1:]}: not the same {', '.join(names)}",
        measure=lead.unit,
        population=title,
        place=lead.place if "place" not in parts else "",
        period="",
        members=tuple(c.lead.figure.id for c in group),
        differs=tuple(names),
        dropped=dropped,
        why=tuple(why[:4]),
    )
