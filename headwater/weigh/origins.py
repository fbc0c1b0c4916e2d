# ruff: noqa: E501
"""How many independent origins stand behind statements: roots of the derivation graph, cycles once.

Certain ties (a copy or revision whichever way it went, a certain derivation, words quoted from a
document that has the same answer, one publisher, one first named speaker, one cited work) make two
statements one origin. Uncertain ties make them one at least
and two at most. A copy is tied to what it copies, so it never raises the number.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from headwater.model import Derivation, Document, Origins, Statement

WHOLE = 0.5
"""Share of a text from which a copy is one origin with its source whichever of the two came first."""

_TAIL = re.compile(
    r"\b(?:the|data|release|releases|report|reports|news|agency|official|officials|website|of)\b|新闻|报道|数据|网站|网|通讯社"
)
_AGENCIES = """
xinhua: 新华社; 新华; شىنخۇا
people's daily: 人民日报; 人民
cctv: 央视; 中央电视台
global times: 环球时报; 环球
china news: 中国新闻社; 中新社; china
reuters: 路透社; 路透
ap: associated press; 美联社
afp: 法新社
"""
AGENCIES = {
    word.strip(): row.partition(":")[0]
    for row in _AGENCIES.strip().splitlines()
    for word in (row.partition(":")[0], *row.partition(":")[2].split(";"))
}
"""Names of large agencies across languages."""


def speaker(name: str) -> str:
    """Return a speaker's or outlet's name folded: one name for an agency and its releases."""
    plain = " ".join(re.sub(r"[^\w\s']", " ", name.casefold().replace("’", "'")).split())
    short = " ".join(_TAIL.sub(" ", plain).split())
    return AGENCIES.get(plain) or AGENCIES.get(short) or short or plain


OWN_COUNT = re.compile(
    r"\b[Ww]e (?:\w+ )?(?:read|found|counted|surveyed|interviewed|visited|recorded|collected|identified|documented|checked)\b"
    r"|\b[Oo]ur (?:\w+ )?(?:survey|count|research|interviews|analysis|sample)\b|我们(?:\w{0,4})(?:统计|调查|走访|查阅|发现|访问)|本报(?:统计|调查)|笔者"
)
"""Words of who has counted for themselves."""


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
        self.certain, self.possible = Ties(), Ties()
        self.works: dict[str, list[Derivation]] = {}
        for edge in derivations:
            if edge.taken is None or (edge.kind == "citation" and edge.work):
                self.works.setdefault(edge.taker, []).append(edge)
            if edge.taken is None or edge.kind in ("citation", "quotation"):
                continue  # that one document cites another does not make every figure in it the other's
            self.possible.tie(edge.taker, edge.taken)
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

    def of(self, statements: Iterable[Statement]) -> Origins:
        """Return the range of origins behind some statements (0..0 for none)."""
        members = list(statements)
        if not members:
            return Origins(0, 0)
        strict, loose = Ties(), Ties()
        here = {m.document for m in members}
        leaning = {m.document for m in members if not self._own(m)}
        for member in members:
            node = f"statement:{member.id}"
            for tie in self._names(member):
                strict.tie(node, tie)
                loose.tie(node, tie)
            strict.tie(node, "document:" + self.certain.root(member.document))
            loose.tie(node, "document:" + self.possible.root(member.document))
        tied: set[str] = set()
        for taker, taken in self._cited_among(here):
            if (taker, taken) in self.quoted:
                strict.tie("document:" + self.certain.root(taker), "document:" + self.certain.root(taken))
            if (
                taker not in tied and taker in leaning
            ):  # who cites two sources is neither a third, nor makes the two one
                loose.tie("document:" + self.possible.root(taker), "document:" + self.possible.root(taken))
            tied.add(taker)
        most = len({strict.root(f"statement:{m.id}") for m in members})
        least = len({self._joined(strict, loose, m) for m in members})
        return Origins(min(least, most), most)

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

    @staticmethod
    def _joined(strict: Ties, loose: Ties, member: Statement) -> str:
        return loose.root(f"statement:{member.id}")

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
                if edge.taken and edge.work and speaker(edge.work) == name:
                    found.append("document:" + self.certain.root(edge.taken))
        return found
