"""Figures that look comparable and are not, with the parts of the key that differ, in words."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from headwater.link.clusters import Cluster
from headwater.link.concepts import known_topics
from headwater.link.facets import ADMIN, MONEY, PERSONS, TIMES
from headwater.link.places import Places
from headwater.link.wording import PART_NAMES, counted, part_words
from headwater.model import Question

MEMBERS = 6
"""Figures shown side by side in one look-alike question."""
NEIGHBOURS = 24
"""Clusters of one family that each cluster is compared with: those next to it in reading order."""
SALIENT = 24
"""Clusters of a family that all others are compared with: those with most statements."""
FARTHEST = 3
"""Parts of the key in which two figures may differ and still be taken for one another."""

PARTS = ("unit", "head", "predicate", "place", "period", "scope", "per", "role", "nature", "topics")
FAMILIES = {"official": "staff", "specialist": "staff", "worker": "people", "person": "people",
            "resident": "people",
            "transfer": "people", "detainee": "people"}  # fmt: skip
"""Heads that readers take for one another."""
SILENT = frozenset({"scope", "nature", "per", "role", "period", "topics"})
"""Parts whose absence says something: all officials, not a rate, done, nothing that narrows."""
MIXED_UNITS = frozenset({frozenset({"person", "person-time"}), frozenset({"person", "household"})})
COUNTS = frozenset({"count", "person", "person-time", "household"})
"""Units that readers take for one another; other units are simply different things."""

Family = tuple[int, str, str]


def look_alikes(clusters: list[Cluster], places: Places, limit: int) -> list[Question]:
    """Return at most `limit` look-alike questions, the most alike first; no member set twice."""
    found: list[tuple[tuple[int, ...], Question]] = []
    for family, members in sorted(_families(clusters).items()):
        for group in _groups(members):
            parts = _differing(group)
            if parts:
                rank = (len(parts) + family[0] // 4, family[0], *group[0].lead.order)
                found.append((rank, _question(group, parts, places)))
    found.sort(key=lambda pair: (pair[0], pair[1].id))
    kept: list[Question] = []
    holders: dict[str, list[frozenset[str]]] = defaultdict(list)
    for _, question in found:
        members_of = frozenset(question.members)
        if any(members_of <= other for other in holders[question.members[0]]):
            continue
        kept.append(question)
        for member in members_of:
            holders[member].append(members_of)
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
        if lead.unit not in ("count", "person", "person-time", "household", "percent", *TIMES, *MONEY):
            families[5, lead.unit, ""].append(cluster)
        if (lead.unit in ("person", "person-time") or lead.head == "transfer") and verb:
            families[2, "persons", verb].append(cluster)
        if lead.unit == "person-time":
            families[2, "person-time", ""].append(cluster)
        if lead.value is not None and lead.value >= 15 and (lead.head in PERSONS or lead.head in ADMIN):
            kind = "people" if lead.head in PERSONS else lead.head
            families[4, f"{lead.value:.15g}", kind].append(cluster)
    return {k: v for k, v in families.items() if len(v) > 1}


def _groups(members: list[Cluster]) -> Iterator[list[Cluster]]:
    """Yield sets small enough to read: the nearest pairs first, each grown by what is near to all of it."""
    near: dict[int, dict[int, int]] = defaultdict(dict)
    for i, j in _pairs(members):
        parts = _differences(members[i], members[j])
        if parts is not None and 0 < len(parts) <= FARTHEST:
            near[i][j] = near[j][i] = len(parts)
    pairs = sorted((far, i, j) for i, row in near.items() for j, far in row.items() if i < j)
    covered: set[tuple[int, int]] = set()
    for _, i, j in pairs:
        if (i, j) in covered:
            continue
        group = [i, j]
        for k, _ in sorted(near[i].items(), key=lambda p: (p[1], abs(p[0] - i), p[0])):
            if len(group) < MEMBERS and k not in group and all(k in near[m] for m in group):
                group.append(k)
        covered |= {(a, b) for a in group for b in group if a < b}
        yield [members[k] for k in sorted(group)]


def _pairs(members: list[Cluster]) -> Iterable[tuple[int, int]]:
    """Pairs worth comparing: neighbours in reading order, and everything with the salient ones."""
    count = len(members)
    salient = sorted(range(count), key=lambda k: (-len(members[k].members), k))[:SALIENT]
    pairs = {(i, j) for i in range(count) for j in range(i + 1, min(count, i + 1 + NEIGHBOURS))}
    pairs |= {(min(i, j), max(i, j)) for i in salient for j in range(count) if i != j}
    return sorted(pairs)


def _differences(a: Cluster, b: Cluster) -> tuple[str, ...] | None:
    """Name the parts in which two keys differ; None where nobody would take one for the other.

    A part that one side leaves unsaid differs only where silence has a meaning (all officials, not a
    rate, done).
    """
    if a.lead.unit != b.lead.unit:
        same_head = a.lead.head == b.lead.head and {a.lead.unit, b.lead.unit} <= COUNTS
        if not same_head and frozenset({a.lead.unit, b.lead.unit}) not in MIXED_UNITS:
            return None
    found = []
    for part in PARTS:
        x, y = _part(a, part), _part(b, part)
        if x != y and ((x and y) or part in SILENT):
            found.append(part)
    if "head" in found and "topics" in found:
        found.remove("topics")
    if "topics" in found and a.lead.figure.lang[:2] != b.lead.figure.lang[:2]:
        one, other = known_topics(a.lead.topics), known_topics(b.lead.topics)
        if one == other:
            found.remove("topics")
    return tuple(found)


def _differing(group: list[Cluster]) -> tuple[str, ...]:
    found = {part for a, b in combinations(group, 2) for part in _differences(a, b) or ()}
    return tuple(p for p in PARTS if p in found)


def _part(cluster: Cluster, part: str) -> object:
    if part in ("predicate", "place", "period"):
        return cluster.known(part)
    return getattr(cluster.lead, part)


def _question(group: list[Cluster], parts: tuple[str, ...], places: Places) -> Question:
    lead = group[0].lead
    names = list(dict.fromkeys(PART_NAMES[p] for p in parts))
    why = []
    for part in parts:
        said = [
            f"“{c.best.figure.quantity.as_written}”: {part_words(part, c.best, c, places)}" for c in group
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
        members=tuple(c.best.figure.id for c in group),
        differs=tuple(names),
        why=tuple(why[:4]),
    )
