# ruff: noqa: E501
"""How many independent origins stand behind statements: roots of the derivation graph, cycles once.

Certain ties (a copy or revision whichever way it went, a certain derivation, words quoted from a
document that has the same answer, one publisher, one first named speaker, one cited work) make two
statements one origin. Uncertain ties make them one at least
and two at most. A copy is tied to what it copies, so it never raises the number.

That nothing ties two documents does not make them independent: who prints a number without saying whence may
have it from anybody. A statement counts for sure as an origin of its own only where its speaker says to have
counted, or names a first speaker who is no outlet; names in two scripts may be one name. All others are one
at least with the origins of their answer.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from headwater.model import Derivation, Document, Origins, Statement
from headwater.weigh.speakers import GENERIC, OWN_COUNT, RELAY, script, speaker

WHOLE = 0.5
"""Share of a text from which a copy is one origin with its source whichever of the two came first."""

OFFICE = "the office"
"""Stands for a speaker whom no name tells from others."""
SPEAKERS = 60
"""Speakers of one answer whose names are compared with each other."""


class Ties:
    """Union-find over names of origins."""

    def __init__(self) -> None:
        self.parent: dict[str, str] = {}

    def root(self, node: str) -> str:
        """Return the representative of a node (with path halving)."""
        parent = self.parent
        while parent.get(node, node) != node:
            parent[node] = parent.get(parent[node], parent[node])
            node = parent[node]
        return node

    def tie(self, a: str, b: str) -> None:
        """Make two nodes one; the smaller name stands for both."""
        one, other = sorted((self.root(a), self.root(b)))
        self.parent[other] = one


class OriginGraph:
    """The documents of a case, tied by what certainly (and by what possibly) makes them one origin."""

    def __init__(self, derivations: Sequence[Derivation], documents: Mapping[str, Document]) -> None:
        self.documents = documents
        self.certain, self.possible, self.whole = Ties(), Ties(), Ties()
        self.works: dict[str, list[Derivation]] = {}
        for edge in derivations:
            if edge.taken is None or (edge.kind == "citation" and edge.work):
                self.works.setdefault(edge.taker, []).append(edge)
            if edge.taken is None or edge.kind in ("citation", "quotation"):
                continue  # that one document cites another does not make every figure in it the other's
            self.possible.tie(edge.taker, edge.taken)
            if edge.certain and (edge.kind != "copy" or edge.share >= WHOLE):
                self.whole.tie(edge.taker, edge.taken)
            if edge.certain or (edge.kind in ("copy", "revision") and edge.share >= WHOLE):
                self.certain.tie(edge.taker, edge.taken)
        self._open: dict[str, list[Derivation]] = {}
        for edge in derivations:
            if edge.taken is not None and (edge.kind in ("citation", "quotation") or not edge.certain):
                self._open.setdefault(edge.taker, []).append(edge)
        self._missing: dict[str, list[str]] = {}
        for edge in derivations:
            if edge.taken is None and edge.work and edge.work not in self._missing.get(edge.taker, ()):
                self._missing.setdefault(edge.taker, []).append(edge.work)
        self.revisions = frozenset(
            (d.taker, d.taken) for d in derivations if d.kind == "revision" and d.taken
        )
        self.quoted = {
            (d.taker, d.taken) for d in derivations if d.taken and d.kind == "quotation" and d.certain
        }
        self.cited = {
            (d.taker, d.taken) for d in derivations if d.taken and d.kind in ("citation", "quotation")
        }

    def of(self, statements: Iterable[Statement], answers: Sequence[Collection[str]] = ()) -> Origins:
        """Return the range of origins behind some statements (0..0 for none).

        `answers` are the ids of the statements that say the same; without them all do. Those of two answers
        have not taken their number from each other.
        """
        members = list(statements)
        if not members:
            return Origins(0, 0)
        strict, loose = Ties(), Ties()
        here = {m.document for m in members}
        own = {m.id for m in members if self._own(m)}
        leaning = {m.document for m in members if m.id not in own}
        for member in members:
            node = f"statement:{member.id}"
            for tie in self._names(member):
                strict.tie(node, tie)
                loose.tie(node, tie)
            for ties, graph in ((strict, self.certain), (loose, self.possible)):
                if member.id in own:  # a shared passage does not make its own count the other's
                    ties.tie(node, "whole:" + self.whole.root(member.document))
                    ties.tie(node, "sentence:" + self._sentence(member))
                else:
                    ties.tie(node, "document:" + graph.root(member.document))
                    if member.document not in leaning - {member.document}:
                        ties.tie(node, "whole:" + self.whole.root(member.document))
        tied: set[str] = set()
        for taker, taken in self._cited_among(here):
            if (taker, taken) in self.quoted:
                strict.tie("document:" + self.certain.root(taker), "document:" + self.certain.root(taken))
            if (
                taker not in tied and taker in leaning
            ):  # who cites two sources is neither a third, nor makes the two one
                loose.tie("document:" + self.possible.root(taker), "document:" + self.possible.root(taken))
            tied.add(taker)
        for group in answers or [{m.id for m in members}]:
            self._unsure([m for m in members if m.id in group], own, loose)
        most = len({strict.root(f"statement:{m.id}") for m in members})
        least = len({loose.root(f"statement:{m.id}") for m in members})
        return Origins(min(least, most), most)

    def _unsure(self, members: Sequence[Statement], own: Collection[str], loose: Ties) -> None:
        """Tie what may have one origin: who gives no source, with the rest; names in two scripts, by pairs."""
        names = {f"statement:{m.id}": self._first(m) for m in members if m.id not in own}
        shared = {  # a text that some outlet prints too is not sure to be its publisher's own
            self.possible.root(m.document) for m in members if m.id not in own and not self._first(m)
        }
        for member in members:
            if not member.attribution[:-1] and self.possible.root(member.document) in shared:
                names.pop(f"statement:{member.id}", None)
        sure: dict[str, list[str]] = defaultdict(list)
        for node, name in names.items():
            if name and name != OFFICE:
                sure[script(speaker(name))].append(node)
        for nodes in sure.values():
            self._shortened(nodes, names, loose)
        roots = {kind: {loose.root(n): n for n in nodes} for kind, nodes in sure.items()}
        known = Counter(root for held in roots.values() for root in held)
        columns = [  # whose name is known in both scripts is not another one in one of them
            [n for root, n in held.items() if known[root] == 1] for held in roots.values()
        ]
        columns.sort(key=len, reverse=True)
        for column in columns[1:]:
            for one, other in zip(columns[0], column, strict=False):
                loose.tie(one, other)
        offices = [node for node, name in names.items() if name == OFFICE]
        for node in offices:  # "the office said": one of those named, or one that is not
            loose.tie(next((n for column in columns for n in column), offices[0]), node)
        # whoever gives no source joins a named speaker before one who has counted: that one is sure
        counted = [f"statement:{m.id}" for m in members if m.id in own]
        firm = [n for nodes in sure.values() for n in nodes] + offices + counted
        held = {loose.root(n) for n in firm}
        hosts = firm or [f"statement:{m.id}" for m in members]
        for member in members:
            node = f"statement:{member.id}"
            if loose.root(node) not in held:
                loose.tie(hosts[0], node)
                held.add(loose.root(node))

    @staticmethod
    def _shortened(nodes: list[str], names: Mapping[str, str], loose: Ties) -> None:
        """Tie speakers of whom one's name may be the other's in short ("Civil Affairs Bureau", "the bureau")."""
        held = {loose.root(n): n for n in nodes[:SPEAKERS]}
        for one in held.values():
            for other in held.values():
                a, b = speaker(names[one]), speaker(names[other])
                if a != b and (set(a.split()) <= set(b.split()) or (not a.isascii() and a in b)):
                    loose.tie(one, other)

    def _first(self, statement: Statement) -> str:
        """The first speaker who has a name of its own; "" where an outlet alone tells it.

        Who publishes its own text and is no outlet (an office, a university, a trust) speaks in it.
        """
        for link in statement.attribution:
            if link.anonymous or RELAY.search(link.name):
                return ""
            if GENERIC.fullmatch(speaker(link.name)):
                return OFFICE if link.cue is not None else ""
            if link.name.strip():
                return link.name
        document = self.documents.get(statement.document)
        publisher = (document.fact("publisher") or "") if document else ""
        return "" if RELAY.search(publisher) else publisher

    def _sentence(self, statement: Statement) -> str:
        document = self.documents.get(statement.document)
        start, end = statement.sentence
        text = document.text[start : min(end, start + 600)] if document else statement.id
        return " ".join(text.casefold().split())

    def doubts(self, statements: Iterable[Statement]) -> list[tuple[str, str, str]]:
        """Return what leaves open whether the documents of these statements are independent.

        Each is (who may have it from, whom, what shows so), in the order of the documents; certain ties and
        those of one origin are none.
        """
        here = dict.fromkeys(s.document for s in statements)
        found = []
        for taker in here:
            for edge in self._open.get(taker, ()):
                if edge.taken in here and edge.taken is not None:
                    if self.certain.root(taker) == self.certain.root(edge.taken):
                        continue
                    shown = edge.why[0] if edge.why else edge.kind
                    found.append((self._name(taker), self._name(edge.taken), shown))
        return list(dict.fromkeys(found))

    def _name(self, identifier: str) -> str:
        document = self.documents.get(identifier)
        return (document.fact("publisher") or document.name) if document else identifier

    def cited_by_several(self, statements: Sequence[Statement]) -> list[str]:
        """Return the works that are not in the case and that two documents of these statements cite.

        Those that a statement names come first: the others are cited somewhere in its document.
        """
        counts: dict[str, int] = {}
        named: set[str] = set()
        for document in dict.fromkeys(s.document for s in statements):
            for work in self._missing.get(document, ()):
                counts[work] = counts.get(work, 0) + 1
        for statement in statements:
            named |= {speaker(a.name) for a in statement.attribution if not a.anonymous}
        several = [work for work, count in counts.items() if count > 1]
        return sorted(several, key=lambda w: (speaker(w) not in named, -counts[w], w))

    def _author(self, edge: Derivation, name: str) -> bool:
        """Tell whether a speaker is who wrote the work cited: "Lant and Orrin" of "Lant and Orrin, 2064"."""
        if not edge.certain or edge.taken is None:
            return False
        document = self.documents.get(edge.taken)
        author = (document.fact("author") or "") if document else ""
        known = set(speaker(edge.work).split()) | set(speaker(author).split())
        said = [w for w in name.split() if w not in ("and", "et", "al")]
        return bool(said) and all(w in known and not w.isdigit() for w in said)

    def _own(self, statement: Statement) -> bool:
        """Tell whether the speaker says to have counted: what the document cites elsewhere is not its source."""
        document = self.documents.get(statement.document)
        start, end = statement.sentence
        return (
            document is not None
            and OWN_COUNT.search(document.text[start : min(end, start + 600)]) is not None
        )

    def _cited_among(self, here: set[str]) -> list[tuple[str, str]]:
        if len(here) > 200:
            return [pair for pair in sorted(self.cited) if pair[0] in here and pair[1] in here]
        return [(a, b) for a in sorted(here) for b in sorted(here) if (a, b) in self.cited]

    def _names(self, statement: Statement) -> list[str]:
        """The names that tie a statement to others: publisher, first named speaker, document credited."""
        found = []
        document = self.documents.get(statement.document)
        publisher = document.fact("publisher") if document else None
        if publisher:
            found.append("name:" + speaker(publisher))
        first = next((a for a in statement.attribution if not a.anonymous and a.name.strip()), None)
        if first is not None:
            name = speaker(first.name)
            found.append("name:" + name)
            for edge in self.works.get(statement.document, ()):
                if edge.taken and edge.work and (speaker(edge.work) == name or self._author(edge, name)):
                    found.append("document:" + self.certain.root(edge.taken))
        return found
