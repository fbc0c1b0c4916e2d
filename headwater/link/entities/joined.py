# ruff: noqa: E501
"""Names joined to entities by judgements, and the judgements that cannot all hold.

People's judgements come first, then what is known beforehand, then what documents say. A join that would bring
together what a person called different, or two things known to be two, is not made, and is told as a Problem.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from headwater.link.entities.kinds import bare
from headwater.model import Judgement, Problem

SHOWN = 6
"""Names of a chain that a Problem gives."""
LARGEST = 400
"""Names that one thing may have: a larger set is no thing, and grows no more."""


@dataclass(slots=True)
class Sets:
    """Names in sets (union and find), each with the thing known beforehand that it is, and what it is not."""

    parent: dict[str, str] = field(default_factory=dict)
    members: dict[str, list[str]] = field(default_factory=dict)
    known: dict[str, str] = field(default_factory=dict)
    apart: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    by: dict[str, list[Judgement]] = field(default_factory=lambda: defaultdict(list))

    def root(self, name: str) -> str:
        """The set of a name."""
        if name not in self.parent:
            self.parent[name] = name
            self.members[name] = [name]
        while self.parent[name] != name:
            self.parent[name] = self.parent[self.parent[name]]
            name = self.parent[name]
        return name

    def against(self, one: str, other: str) -> tuple[str, str] | None:
        """Two names of the two sets that are different, or None."""
        small, large = sorted((one, other), key=lambda r: len(self.members[r]))
        for name in self.members[small]:
            for not_it in sorted(self.apart.get(name, ())):
                if self.root(not_it) == large:
                    return name, not_it
        a, b = self.known.get(one), self.known.get(other)
        return (a, b) if a and b and a != b else None

    def join(self, one: str, other: str) -> None:
        """Make one set of two."""
        a, b = self.root(one), self.root(other)
        if a == b:
            return
        if len(self.members[a]) < len(self.members[b]):
            a, b = b, a
        self.parent[b] = a
        self.members[a] += self.members.pop(b)
        if b in self.known:
            self.known.setdefault(a, self.known[b])


def join(
    judgements: Iterable[Judgement], known: Mapping[str, str], alone: Iterable[str] = ()
) -> tuple[list[list[str]], list[Judgement], list[Problem]]:
    """Return sets of folded names, the judgements that hold, and a Problem for each contradiction.

    `known` maps folded names to the key of what they name for certain; `alone` are names that stand by
    themselves where nothing joins them.
    """
    sets = Sets()
    problems: list[Problem] = []
    holding: list[Judgement] = []
    for name, key in sorted(known.items()):
        sets.known[sets.root(name)] = key
        sets.join(name, f"\0{key}")
        sets.known[sets.root(name)] = key
    standing = sorted(
        (j for j in judgements if not j.withdrawn), key=lambda j: (j.machine, j.left, j.right, j.by)
    )
    for name in sorted({*alone, *(bare(n) for j in standing for n in (j.left, j.right))}):
        sets.root(name)
    both = _contrary(standing)
    problems += both.values()
    for each in standing:
        if each.verdict == "different":
            one, other = bare(each.left), bare(each.right)
            sets.apart[one].add(other)
            sets.apart[other].add(one)
            holding.append(each)
    for each in standing:
        if each.verdict != "same" or _pair(each) in both:
            continue
        a, b = sets.root(bare(each.left)), sets.root(bare(each.right))
        clash = sets.against(a, b) if a != b else None
        if clash:
            problems.append(_told(each, clash))
        elif a == b or len(sets.members[a]) + len(sets.members[b]) <= LARGEST:
            sets.join(a, b)
            holding.append(each)
        else:
            problems.append(Problem("link", each.left, f"has more than {LARGEST} names: left as it is"))
    groups = [sorted(n for n in group if not n.startswith("\0")) for group in sets.members.values()]
    return sorted(group for group in groups if group), holding, problems


def _pair(judgement: Judgement) -> frozenset[str]:
    return frozenset((bare(judgement.left), bare(judgement.right)))


def _contrary(standing: list[Judgement]) -> dict[frozenset[str], Problem]:
    """Pairs that one person called the same and another different."""
    said: dict[frozenset[str], dict[str, Judgement]] = defaultdict(dict)
    for each in standing:
        if not each.machine and each.verdict != "unsure":
            said[_pair(each)].setdefault(each.verdict, each)
    return {
        pair: Problem(
            "link",
            f"{v['same'].left} / {v['same'].right}",
            f"{v['same'].by} judged these one and {v['different'].by} judged them two: neither is followed until "
            "one judgement is withdrawn",
        )
        for pair, v in said.items()
        if len(v) == 2
    }


def contrary(judgements: Iterable[Judgement]) -> dict[str, list[str]]:
    """Return the ids of people's standing judgements that contradict each other, by each name they are about."""
    standing = [j for j in judgements if not j.withdrawn]
    both = _contrary(standing)
    found: dict[str, list[str]] = defaultdict(list)
    for each in standing:
        if not each.machine and each.verdict != "unsure" and _pair(each) in both:
            for name in _pair(each):
                found[name].append(each.id)
    return found


def _told(judgement: Judgement, clash: tuple[str, str]) -> Problem:
    one, other = (name.lstrip("\0")[:80] for name in clash)
    who = "the documents" if judgement.machine else judgement.by
    return Problem(
        "link",
        f"{judgement.left[:80]} / {judgement.right[:80]}",
        f"{who} take these for one, but then {one} and {other} would be one as well, which are two: not joined",
    )


def kept(proposed: Iterable[Judgement], before: Iterable[Judgement]) -> list[Judgement]:
    """Join what a run proposes with what was judged before: people's judgements stay, and what was withdrawn
    stays withdrawn, whatever the run finds again."""
    stored = {each.id: each for each in before}
    found: dict[str, Judgement] = {}
    for each in proposed:
        old, twice = stored.get(each.id), found.get(each.id)
        documents = sorted({*each.documents, *(twice.documents if twice else ())})
        why = tuple(dict.fromkeys([*(twice.why if twice else ()), *each.why]))
        now = replace(each, documents=tuple(documents), why=why)
        if old and old.withdrawn:
            now = replace(now, withdrawn=old.withdrawn, withdrawn_by=old.withdrawn_by)
        found[each.id] = now
    for old in stored.values():
        if not old.machine or old.withdrawn:
            found.setdefault(old.id, old)
    return sorted(found.values(), key=lambda j: (j.left, j.right, j.verdict, j.by))


def refused(judgements: Iterable[Judgement]) -> set[frozenset[str]]:
    """Return pairs of folded names that must not be joined: called different by a person, or a machine's "same"
    that a person withdrew."""
    return {
        _pair(each)
        for each in judgements
        if (each.verdict == "different" and not each.machine and not each.withdrawn)
        or (each.verdict == "same" and each.machine and each.withdrawn)
    }
