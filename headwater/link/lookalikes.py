"""Figures that look comparable and are not, with the parts of the key that differ, in words."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations, islice

from headwater.link.clusters import Cluster
from headwater.link.concepts import known_topics
from headwater.link.facets import ADMIN, GENERAL, MONEY, PERSONS, TIMES
from headwater.link.places import Places
from headwater.link.wording import PART_NAMES, counted, part_words
from headwater.model import Question

MEMBERS = 6
"""Figures shown side by side in one look-alike question."""
NEIGHBOURS = 12
"""Clusters of one family that each cluster is compared with: those next to it in reading order."""
SALIENT = 8
"""Clusters of a family that all others are compared with: those with most statements."""
LARGEST, TOLD = 400, 24
"""Clusters of one family that are compared, and sets of it that are told, at most."""
FEW = 20
"""A handful of people in a scene is no number that anyone confuses with another."""
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
COUNTS = frozenset({"count", "transfer", "person", "person-time", "household"})
"""Units that readers take for one another; other units are simply different things."""

Family = tuple[int, str, str]


def look_alikes(clusters: list[Cluster], places: Places, limit: int) -> list[Question]:
    """Return at most `limit` look-alike questions, the most alike first; no member set twice."""
    found: list[tuple[tuple[int, ...], list[Cluster], tuple[str, ...]]] = []
    for family, members in sorted(_families(clusters).items()):
        keys = [_Key(c) for c in _notable(members)]
        for group in islice(_groups(keys), TOLD):
            parts = _differing(group)
            if parts:
                leads = [key.cluster for key in group]
                rank = (len(parts) + family[0] // 4, family[0], *leads[0].lead.order, *leads[-1].lead.order)
                found.append((rank, leads, parts))
    found.sort(key=lambda one: one[0])
    kept: list[Question] = []
    shown: set[tuple[int, int]] = set()
    for _, leads, parts in found:
        pairs = {(id(a), id(b)) for a, b in combinations(leads, 2)}
        if 3 * len(pairs - shown) < len(pairs):
            continue  # most of it has been told already
        shown |= pairs
        kept.append(_question(leads, parts, places))
        if len(kept) >= limit:
            break
    return kept


class _Key:
    """The parts of a cluster's key, read once."""

    def __init__(self, cluster: Cluster) -> None:
        self.cluster = cluster
        self.unit = cluster.lead.unit
        self.head = cluster.lead.head
        self.lang = cluster.lead.figure.lang[:2]
        self.topics = cluster.lead.topics
        self.parts: tuple[object, ...] = tuple(
            cluster.known(part) if part in ("predicate", "place", "period") else getattr(cluster.lead, part)
            for part in PARTS
        )


def _notable(members: list[Cluster]) -> list[Cluster]:
    """The clusters of a large family that are told most often, in reading order."""
    if len(members) <= LARGEST:
        return members
    most = sorted(members, key=lambda c: (-len(c.members), c.lead.order))[:LARGEST]
    return sorted(most, key=lambda c: c.lead.order)


def _families(clusters: list[Cluster]) -> dict[Family, list[Cluster]]:
    """Key every cluster by what makes it look like others; a cluster may stand in several families."""
    families: dict[Family, list[Cluster]] = defaultdict(list)
    for cluster in clusters:
        lead, verb = cluster.lead, cluster.known("predicate")
        if lead.unit in TIMES and lead.head in ("", *TIMES):
            continue
        if lead.head in PERSONS and lead.value is not None and abs(lead.value) < FEW:
            continue
        if lead.head and lead.head not in TIMES:
            families[1, lead.head, verb].append(cluster)
        if (
            lead.head
            and lead.head not in TIMES
            and (verb or lead.nature == "vague" or lead.head not in GENERAL)
        ):
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


def _groups(members: list[_Key]) -> Iterator[list[_Key]]:
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
            if len(group) >= MEMBERS:
                break
            if k not in group and all(k in near[m] for m in group):
                group.append(k)
        covered |= {(a, b) for a in group for b in group if a < b}
        yield [members[k] for k in sorted(group)]


def _pairs(members: list[_Key]) -> Iterable[tuple[int, int]]:
    """Pairs worth comparing: neighbours in reading order, and everything with the salient ones."""
    count = len(members)
    salient = sorted(range(count), key=lambda k: (-len(members[k].cluster.members), k))[:SALIENT]
    pairs = {(i, j) for i in range(count) for j in range(i + 1, min(count, i + 1 + NEIGHBOURS))}
    pairs |= {(min(i, j), max(i, j)) for i in salient for j in range(count) if i != j}
    return sorted(pairs)


def _differences(a: _Key, b: _Key) -> tuple[str, ...] | None:
    """Name the parts in which two keys differ; None where nobody would take one for the other.

    A part that one side leaves unsaid differs only where silence has a meaning (`SILENT`).
    """
    if a.unit != b.unit:
        same_head = a.head == b.head and {a.unit, b.unit} <= COUNTS
        if not same_head and frozenset({a.unit, b.unit}) not in MIXED_UNITS:
            return None
    found = [
        part
        for part, x, y in zip(PARTS, a.parts, b.parts, strict=True)
        if x != y and ((x and y) or part in SILENT)
    ]
    if "topics" in found and (
        "head" in found or (a.lang != b.lang and known_topics(a.topics) == known_topics(b.topics))
    ):
        found.remove("topics")
    return tuple(found)


def _differing(group: list[_Key]) -> tuple[str, ...]:
    found = {part for a, b in combinations(group, 2) for part in _differences(a, b) or ()}
    return tuple(p for p in PARTS if p in found)


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
