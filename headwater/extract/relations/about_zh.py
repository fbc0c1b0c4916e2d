"""What a Chinese sentence is about: who its clauses speak of, what they have set up, whose account a document is, and what
该校 stands for."""

from collections.abc import Iterator
from dataclasses import replace

from headwater.extract import patterns as re
from headwater.extract.context import Context
from headwater.extract.relations.edge import Edge, End
from headwater.extract.relations.frames_zh import SETS_UP
from headwater.extract.relations.seats_zh import LEAD, Plain

_THIS = re.compile("^(?:该|本|此|这(?:一|所|个|项|座|家|间|支)?)(?=[^，]{1,8}$)")
_ACCOUNT = re.compile("简章|启事|公示|总结|情况|报告|简介|概况|要点|汇报|公告|通知|方案|计划")
_POINT = re.compile("[ 　]*(?:[一二三四五六七八九十]是|[（(]?[一二三四五六七八九十][)）、.])")
Ends = list[End]


class About:
    """Knows what the sentences of one document are about."""

    def __init__(self, context: Context, officials: dict[str, str]) -> None:
        self.context, self.officials = context, officials
        self._plain: dict[int, Plain] = {}
        self._title: Ends | None = None

    def plain(self, i: int) -> Plain:
        """The sentence made plain; the last few are kept."""
        if i not in self._plain:
            if len(self._plain) > 8:
                self._plain.clear()
            base = self.context.sentences[i].start
            dates = [(d.start - base, d.end - base) for d in self.context.dates(i)]
            self._plain[i] = Plain(self.context.text(i), self.context.places(i), dates, self.officials)
        return self._plain[i]

    def _said_to(self, p: Plain, i: int, k: int) -> Iterator[Ends]:
        """What a pairing without a subject may be of: a topic, or whose account it is."""
        yield from self._topics(p, i, k)
        yield from (ends for ends in (self._issuer(i), self._earlier(i)) if ends)

    def _issuer(self, i: int) -> Ends:
        """Whose account this is, by its title: in 某县人社局2020年工作总结 it is the bureau that does what nobody is said to do."""
        if self._title is None:
            self._title = []
            for n, s in enumerate(self.context.sentences[:4]):
                p = self.plain(n)
                found = p.opening(0, len(p.r)) if s.lang == "zh" and _ACCOUNT.search(p.r) else None
                if found and found[2] in ("body", "firm"):
                    end = p.end(*found)
                    self._title = [End(end.start + s.start, end.end + s.start, end.sort, "—")]
                    break
        base = self.context.sentences[i].start
        return [End(e.start - base, e.end - base, e.sort, "—") for e in self._title]

    def _earlier(self, i: int) -> Ends:
        """The institution that an account spoke of last, for its points: 一是……二是……."""
        sentences = self.context.sentences
        if (
            not _POINT.match(self.plain(i).text)
            and sentences[i].start != self.context.document.blocks[sentences[i].block].start
        ):
            before = self.context.text(i - 1) if i else ""
            if not _POINT.match(before):
                return []
        elif not _POINT.match(self.plain(i).text):
            return []
        for n in range(i - 1, max(-1, i - 12), -1):
            if sentences[n].lang != "zh" or _POINT.match(self.context.text(n)):
                continue
            p, shift = self.plain(n), sentences[n].start - sentences[i].start
            for a, b in p.clauses():
                for ends in self._spoken(p, a, b, made=False):
                    if ends and ends[0].sort == "body":
                        return [End(e.start + shift, e.end + shift, e.sort, "—") for e in ends]
        return []

    def _topics(self, p: Plain, i: int, k: int, *, made: bool = True) -> Iterator[Ends]:
        """What the clauses before clause `k` are about, nearest first: what they set up, and who they speak of."""
        clauses = p.clauses()
        own = False
        for j in range(k - 1, -1, -1):
            for ends in self._spoken(p, *clauses[j], made=made):
                own = True
                yield ends
        s = self.context.sentences
        if (
            i
            and not own
            and s[i - 1].block == s[i].block
            and s[i - 1].lang == "zh"
            and s[i].start - s[i - 1].start < 400
        ):
            earlier, shift = self.plain(i - 1), s[i - 1].start - s[i].start
            for a, b in earlier.clauses()[:2]:
                for ends in self._spoken(earlier, a, b):
                    yield [End(e.start + shift, e.end + shift, e.sort, "—") for e in ends]

    def _spoken(self, p: Plain, a: int, b: int, *, made: bool = True) -> Iterator[Ends]:
        for m in SETS_UP.finditer(p.guarded, a, b) if made else ():
            if new := list(p.ends(p.opening(m.end(), b))):
                yield new[:1] if "与" in p.guarded[m.end() : b] else new
        start = lead(p, a, b)
        first = (
            p.opening(start, b) if start in p.named or p.r[start : start + 1] not in "与和同及跟" else None
        )
        if first and (first[1] == b or p.r[first[1]] not in "的、"):
            found = list(p.ends(first))
            yield found[:1] if "与" in p.guarded[first[0] : first[1]] else found

    def _told(self, i: int, edge: Edge) -> Edge:
        """Name what 该校 stands for, where one thing alone can be meant."""
        for end in (edge.subject, edge.object):
            if end.start < 0:
                continue
            words = self.plain(i).words(end)
            m = _THIS.match(words)
            if m and (meant := self._meant(i, words[m.end() :], end.start)):
                new = replace(meant, pronoun=words)
                edge = replace(edge, subject=new) if end is edge.subject else replace(edge, object=new)
        return edge

    def _meant(self, i: int, kind: str, before: int) -> End | None:
        s = self.context.sentences
        for n in range(i, max(-1, i - 4), -1):
            if s[n].block != s[i].block:
                break
            p, shift = self.plain(n), s[n].start - s[i].start
            for at in range(len(p.r), 0, -1):
                if not p.r.startswith(kind, at - len(kind)) or (n == i and p.at[at - 1] >= before):
                    continue
                low = max([a for a, _ in p.clauses() if a < at], default=0)
                found = p.ending(at, low)
                found = p.several(*found)[-1] if found else None
                if found and found[1] - found[0] > len(kind) and not _THIS.match(p.r[found[0] : found[1]]):
                    end = p.end(*found)
                    return End(end.start + shift, end.end + shift, end.sort)
        return None


def lead(p: Plain, a: int, b: int) -> int:
    """Return where r[a:b] begins behind what leads to it: 其中，, 同时."""
    while a < b and a not in p.named and (m := LEAD.match(p.r[a:b])) and not p.sort(a, b):
        a += m.end()
    return a
