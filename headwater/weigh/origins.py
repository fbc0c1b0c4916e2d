# ruff: noqa: E501
"""How many independent origins stand behind statements: roots of the derivation graph, cycles once.

Certain ties (a copy or revision whichever way it went, a certain derivation, words quoted from a
document that has the same answer, one publisher, one first named speaker, one cited work, one number of many
digits) make two statements one origin. Uncertain ties make them one at least
and two at most. A copy is tied to what it copies, so it never raises the number.

That nothing ties two documents does not make them independent: who prints a number without saying whence may
have it from anybody. A statement counts for sure as an origin of its own only where its speaker says to have
counted, or is named and neither an outlet nor an office of government; names in two scripts may be one name. All
others are one at least with the origins of their answer. What the digits of a number tell stands in
`handed_on.py`.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from headwater.model import Derivation, Document, Origins, Statement
from headwater.weigh.handed_on import hand_on, leave_open, node
from headwater.weigh.speakers import speaker
from headwater.weigh.ties import Ties
from headwater.weigh.voices import Voice, Voices, sentence_of

SMALL = frozenset({"and", "et", "al", "等", "和", "ۋە"})
"""Words between authors' names."""
WHOLE = 0.5
"""Share of a text from which a copy is one origin with its source whichever of the two came first."""


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
        self.voices = Voices()
        self.near = _near(derivations)
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

    def of(
        self,
        statements: Iterable[Statement],
        answers: Sequence[Collection[str]] = (),
        *,
        against: bool = False,
    ) -> Origins:
        """Return the range of origins behind some statements (0..0 for none).

        `answers` are the ids of the statements that say the same; without them all do. Those of two answers
        have not taken their number from each other; where the answers stand `against` each other, a publisher
        that has both is the origin of both only where all is its own, and may be where it names no speaker.
        """
        members = list(statements)
        if not members:
            return Origins(0, 0)
        answer = {s: n for n, group in enumerate(answers) for s in group}
        spoken = {m.id: self.voices.of(m, self.documents.get(m.document)) for m in members}
        strict, loose = Ties(), Ties()
        parted = self._parted(members, answer) if against else frozenset()
        alone = not against or self._alone(members)
        writers = self._writers(members)
        leaning = {m.document for m in members if spoken[m.id].kind != "own"}
        for member in members:
            place = answer.get(member.id, 0)
            for key, ties in self._keys(member, spoken[member.id], leaning, strict, loose):
                ties.tie(node(member), f"{key}#{place}" if against else key)
                if against and member.id not in parted and (alone or ties is loose):
                    ties.tie(node(member), key + "#")
            for key in (*self._speakers(member), *(f"{k}#{place}" for k in self._said(member, writers))):
                strict.tie(node(member), key)
                loose.tie(node(member), key)
        self._cite(members, answer, leaning, against, strict, loose)
        groups: dict[int, list[Statement]] = {}
        for member in members:
            groups.setdefault(answer.get(member.id, 0), []).append(member)
        for group in groups.values():
            hand_on(group, spoken, self.near, strict, loose)
        for group in groups.values() if against else [members]:
            leave_open(group, spoken, self._printed(group, spoken), loose)
        most = len({strict.root(node(m)) for m in members})
        least = len({loose.root(node(m)) for m in members})
        return Origins(min(least, most), most)

    def _alone(self, members: Sequence[Statement]) -> bool:
        """Tell whether all is one publisher's, or of texts that are certainly one."""
        held = [self.documents.get(d) for d in {m.document for m in members}]
        publishers = {speaker(d.fact("publisher") or "") if d else "" for d in held}
        roots = {self.certain.root(m.document) for m in members}
        return len(roots) < 2 or (len(publishers) < 2 and "" not in publishers)

    def _parted(self, members: Sequence[Statement], answer: Mapping[str, int]) -> frozenset[str]:
        """The statements with a speaker in texts that hold two answers against each other."""
        told: dict[str, set[int]] = {}
        spoken = [m for m in members if any(link.cue is not None for link in m.attribution)]
        for member in spoken:
            told.setdefault(self.certain.root(member.document), set()).add(answer.get(member.id, 0))
        return frozenset(m.id for m in spoken if len(told[self.certain.root(m.document)]) > 1)

    def _keys(
        self, member: Statement, voice: Voice, leaning: set[str], strict: Ties, loose: Ties
    ) -> Iterator[tuple[str, Ties]]:
        """What a statement's document ties it to: its publisher's others, its copies, its translations."""
        document = self.documents.get(member.document)
        publisher = document.fact("publisher") if document else None
        for ties, graph in ((strict, self.certain), (loose, self.possible)):
            if publisher:
                yield "name:" + speaker(publisher), ties
            if voice.kind == "own":  # a shared passage does not make its own count the other's
                yield "whole:" + self.whole.root(member.document), ties
                yield "sentence:" + " ".join(sentence_of(member, document).casefold().split()), ties
            else:
                yield "document:" + graph.root(member.document), ties
                if leaning <= {member.document}:
                    yield "whole:" + self.whole.root(member.document), ties

    def _speakers(self, member: Statement) -> list[str]:
        """The name that ties a statement to others: its first named speaker, where that is not the publisher."""
        first = next((a for a in member.attribution if not a.anonymous and a.name.strip()), None)
        if first is None:
            return []
        document = self.documents.get(member.document)
        own = first.cue is None and document is not None and first.name == document.fact("publisher")
        return [] if own else ["name:" + speaker(first.name)]

    def _writers(self, members: Sequence[Statement]) -> dict[str, set[str]]:
        """The words of their authors' names -> the documents of these statements."""
        found: dict[str, set[str]] = {}
        for identifier in {m.document for m in members}:
            document = self.documents.get(identifier)
            for word in speaker((document.fact("author") or "") if document else "").split():
                found.setdefault(word, set()).add(identifier)
        return found

    def _said(self, member: Statement, writers: Mapping[str, set[str]]) -> list[str]:
        """The documents in which a statement stands or that its speakers have written: what it hands on."""
        found = ["said:" + member.document]
        names = [speaker(a.name) for a in member.attribution if not a.anonymous and a.name.strip()]
        for edge in self.works.get(member.document, ()) if names else ():
            if edge.taken and edge.work:
                known = speaker(edge.work)
                if any(known == name or self._author(edge, name) for name in names):
                    found.append("said:" + edge.taken)
        for name in names:
            held = [writers.get(w, set()) for w in name.split() if w not in SMALL]
            wrote = set.intersection(*held) if held else set()
            found += [f"said:{d}" for d in sorted(wrote) if d != member.document]
        return found

    def _cite(
        self,
        members: Sequence[Statement],
        answer: Mapping[str, int],
        leaning: set[str],
        against: bool,
        strict: Ties,
        loose: Ties,
    ) -> None:
        """Tie documents of which one cites the other; who cites two is neither a third, nor makes them one."""
        ends = [f"#{n}" for n in sorted({answer.get(m.id, 0) for m in members})] if against else [""]
        tied: set[str] = set()
        for taker, taken in self._cited_among({m.document for m in members}):
            for end in ends:
                if (taker, taken) in self.quoted:
                    one, other = self.certain.root(taker), self.certain.root(taken)
                    strict.tie(f"document:{one}{end}", f"document:{other}{end}")
                if taker not in tied and taker in leaning:
                    one, other = self.possible.root(taker), self.possible.root(taken)
                    loose.tie(f"document:{one}{end}", f"document:{other}{end}")
            tied.add(taker)

    def _printed(self, members: Sequence[Statement], spoken: Mapping[str, Voice]) -> frozenset[str]:
        """The statements of an office's own text that an outlet prints too: not sure to be the office's."""
        shared = {self.possible.root(m.document) for m in members if spoken[m.id].kind == "none"}
        return frozenset(
            m.id
            for m in members
            if spoken[m.id].kind == "office"
            and not m.attribution[:-1]
            and self.possible.root(m.document) in shared
        )

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
        said = [w for w in name.split() if w not in SMALL]
        return bool(said) and all(w in known and not w.isdigit() for w in said)

    def _cited_among(self, here: set[str]) -> list[tuple[str, str]]:
        if len(here) > 200:
            return [pair for pair in sorted(self.cited) if pair[0] in here and pair[1] in here]
        return [(a, b) for a in sorted(here) for b in sorted(here) if (a, b) in self.cited]


def _near(derivations: Iterable[Derivation]) -> dict[str, dict[str, bool]]:
    """Whom each document is linked with: True where one merely cites the other by name."""
    near: dict[str, dict[str, bool]] = {}
    for edge in derivations:
        if edge.taken is not None:
            cites = edge.kind == "citation" and bool(edge.work)
            for one, other in ((edge.taker, edge.taken), (edge.taken, edge.taker)):
                held = near.setdefault(one, {})
                held[other] = cites and held.get(other, True)
    return near
