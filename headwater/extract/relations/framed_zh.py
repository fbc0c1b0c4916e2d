"""Read a Chinese sentence by the frames: words that relate, and the ends that fill their seats, from their own clause, from
an earlier one, or from what the sentence before was about."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from headwater.extract import patterns as re
from headwater.extract.context import Context
from headwater.extract.relations import paired_zh
from headwater.extract.relations.edge import Edge, End
from headwater.extract.relations.frames_zh import ADV, FRAMES, NEVER, NO_LONGER, SETS_UP, SIGNS, Frame
from headwater.extract.relations.heads_zh import VAGUE
from headwater.extract.relations.seats_zh import LEAD, STOPS, Plain

_TAIL = re.compile(f"{ADV}$")
_BEFORE = re.compile("(?:[在向对为从给于按以据与和同将把经跟]|透过|通过|会同|联合|依托|根据|按照)$")
_PHRASE = re.compile("^(?:面向|在|向|对|为|从|给|按|以|据|根据|依照|按照|通过|依托|随着|将|把|与|和|同|于|由)")
_THIS = re.compile("^(?:该|本|此|这(?:一|所|个|项|座|家|间|支)?)(?=[^，]{1,8}$)")
_ALIAS = re.compile(
    "[（(](?:以下|下文)?(?:统一)?(?:简称|下称|又称|俗称|也称|亦称|又名|别称|全称|也叫|又叫)(?:为|是|作|“?)?[：:]?(?P<o>“?[^（）()，；“”]{2,24}”?)[)）]"
)
_NAME = re.compile("“[^“”]{1,30}”(?:[^，“”、]{0,6}(?:活动|计划|工程|行动|项目|制度|政策))?|《[^《》]{2,40}》|[^，“”、的了是在和与]{2,20}$")
_NO_NAME = re.compile("^(?:意见|报告|问题|赞|谢|其|她|他|有|为了|不|很|可以)")
_WORK = re.compile("^(?![向对为将把在给按])[^，的了着过不没是有被把让]{2,22}$")
_SKIPPED = re.compile("[了着过的：]*(?:以[^，的]{1,12}为[^，的]{1,8}的)?(?:(?:下属|所属|直属|下辖|辖区内?|新|原)的?)?(?:由?[^，的]{0,12}(?:成立|设立|组建|创办|更名|启动|发起|开展|推出|创建|建立|开始|兴办)的)?")
_EMPTY = re.compile("^(?:负责|专门|主要|具体|牵头|继续|计划|组织|同时|还|并|其|由其|[^，]{2,6}由其|每年|按季度?)*$")
_OWN_DOINGS = frozenset({"acts_for", "employs", "founded", "funds", "transfers", "pairs_with", "works_with"})
_IF = re.compile("[“\\s]*(?:如果|假如|若|倘若|要是|一旦|假使|如能)")
_TAKEN = re.compile("(?<![大上中少名])将|把(?!手)")
_MONEY = re.compile("的?(?:工作|运行|日常|专项|活动)?(?:经费|资金|费用|开支)$")
_POINT = re.compile("[ 　]*(?:[一二三四五六七八九十]是|[（(]?[一二三四五六七八九十][)）、.])")
_ACCOUNT = re.compile("简章|启事|公示|总结|情况|报告|简介|概况|要点|汇报|公告|通知|方案|计划")
_OF_NO_ONE = re.compile("^(?:全部|每|任何|各类|所有|本报|记者)")
Ends = list[End]


class Reader:
    """Reads the sentences of one document; what one was about is asked for by the next."""

    def __init__(self, context: Context, officials: dict[str, str]) -> None:
        self.context, self.officials = context, officials
        self._plain: dict[int, Plain] = {}
        self._title: Ends | None = None

    def find(self, i: int) -> list[Edge]:
        """Return the edges that sentence `i` tells by its frames, each once."""
        text = self.context.text(i)
        if text.rstrip("”」』")[-1:] in "？?":
            return []
        p = self.plain(i)
        if not SIGNS.search(p.text) or _IF.match(p.r):
            return []
        seen: list[Edge] = []
        for edge in (*self._aliases(p), *self._framed(p, i), *paired_zh.find(p, partial(self._said_to, p, i))):
            taken = replace(edge, relation="transfers") if edge.relation == "employs" else edge
            within = any(_within(edge, other) for other in seen)
            if not within and not any(overlap(one, other) for other in seen for one in (edge, taken)) and not _alike(p, edge):
                seen.append(edge)
        return [self._told(i, edge) for edge in seen]

    def plain(self, i: int) -> Plain:
        """The sentence made plain; the last few are kept."""
        if i not in self._plain:
            if len(self._plain) > 8:
                self._plain.clear()
            base = self.context.sentences[i].start
            dates = [(d.start - base, d.end - base) for d in self.context.dates(i)]
            self._plain[i] = Plain(self.context.text(i), self.context.places(i), dates, self.officials)
        return self._plain[i]

    def _aliases(self, p: Plain) -> Iterator[Edge]:
        for m in _ALIAS.finditer(p.text):
            k = bisect_left(p.at, m.start())
            low = max([a for a, _ in p.clauses() if a < k], default=0)
            for one in p.ends(p.ending(k, low)):
                if one.sort in ("body", "firm", "programme", "place", "paper", "matter"):
                    o = m.span("o")
                    quotes = m["o"].count("”") - m["o"].count("“")
                    yield Edge("also_known_as", one, End(o[0], o[1] - max(0, quotes), "name"), m.span(), "a name in a bracket")

    def _framed(self, p: Plain, i: int) -> Iterator[Edge]:
        clauses = p.clauses()
        for k, (a, b) in enumerate(clauses):
            for frame in FRAMES:
                for m in frame.words.finditer(p.guarded, a, b):
                    if not NEVER.search(p.guarded, a, m.start()) and not NEVER.search(m[0]):
                        yield from self._joined(p, i, frame, m, k)

    def _joined(self, p: Plain, i: int, frame: Frame, m: re.Match[str], k: int) -> Iterator[Edge]:
        a, b = p.clauses()[k]
        objects = self._seat(p, i, frame, frame.o, m, k, frame.objects)
        if not objects or any(not self._good(p, frame, end) for end in objects):
            return
        subjects = self._seat(p, i, frame, frame.s, m, k, frame.subjects)
        told = m.group(0) if len(m[0]) < 20 else m[0][:8] + "……" + m[0][-6:]
        ended = bool(NO_LONGER.search(p.guarded, a, m.end()))
        at = p.at[m.start()], p.at[m.end() - 1] + 1
        if frame.relation == "employs" and "委托" in p.guarded[a : m.start()]:
            return
        if frame.relation == "funds":
            objects = [_whose(p, o) for o in objects]
        for s in subjects:
            for o in objects:
                apart = s.end <= o.start or o.end <= s.start
                if apart and not _OF_NO_ONE.search(p.words(s)) and not (frame.relation == "funds" and s.sort == o.sort == "place" and frame.o != "o"):
                    yield Edge(frame.relation, s, o, at, f"'{told}'", ended)

    def _good(self, p: Plain, frame: Frame, end: End) -> bool:
        words = p.words(end) if end.start >= 0 else ""
        return not (frame.like and words and not re.search(frame.like, words)) and not (
            frame.bar and words and re.search(frame.bar, words)
        )

    def _seat(self, p: Plain, i: int, frame: Frame, seat: str, m: re.Match[str], k: int, sorts: frozenset[str]) -> Ends:
        a, b = p.clauses()[k]
        groups = m.groupdict()
        if seat == "o|left":
            seat = "o" if groups.get("o") else "left"
        if seat in ("s", "o", "o*") and groups.get(seat[0]):
            low, high = m.span(seat[0])
            found = self._fit(p, p.ending(high - len(_tail(p, low, high)), low), sorts) or self._fit(p, p.opening(low, high), sorts)
            if not found and seat == "o*" and high - low <= 16:
                found = [p.end(low, high, "programme")]
            return found
        if seat in ("right", "any", "name"):
            return self._right(p, seat, m.end(), b, sorts)
        if seat == "money":
            return self._fit(p, _money(p, m.end(), b), sorts)
        if seat == "topic":
            return next((t for t in self._topics(p, i, k) if t and all(e.sort in sorts for e in t)), [])
        found = self._left(p, i, frame, a, m.start(), k, sorts)
        if not found and seat == "left" and frame.s == "s" and "matter" in sorts and frame.relation in ("directs", "funds"):
            start = _lead(p, a, m.start())
            if 2 <= m.start() - start <= 14 and not STOPS.match(p.guarded, start) and p.r[start : m.start()] not in VAGUE and _WORK.search(p.guarded[start : m.start()]):
                return [p.end(start, m.start(), "matter")]  # 体检由县医院承担
        return found

    def _fit(self, p: Plain, found: tuple[int, int, str] | None, sorts: frozenset[str]) -> Ends:
        ends = list(p.ends(found))  # type: ignore[arg-type]
        return ends if all(end.sort in sorts for end in ends) else []

    def _right(self, p: Plain, seat: str, start: int, high: int, sorts: frozenset[str]) -> Ends:
        start += len(_SKIPPED.match(p.r[start:high])[0])  # type: ignore[index]
        if seat == "name":
            m = _NAME.match(p.r[start:high])
            if m is None or _NO_NAME.search(m[0]):
                return []
            return [p.end(start, start + m.end(), "name" if "name" in sorts else "programme")]
        first = p.opening(start, high)
        if first and seat == "right" and p.r[first[1] : first[1] + 1] == "的":
            return []  # 吸纳劳动力的企业
        found = self._fit(p, first, sorts)
        if not found and seat == "any" and _WORK.search(p.guarded[start:high]) and p.r[start:high] not in VAGUE:
            return [p.end(start, high, "matter")]
        return found

    def _left(self, p: Plain, i: int, frame: Frame, a: int, end: int, k: int, sorts: frozenset[str]) -> Ends:
        end -= len(_tail(p, a, end))
        if frame.relation in ("part_of", "renamed") and (taken := _TAKEN.search(p.guarded, a, end)):
            return self._fit(p, p.opening(taken.end(), end), sorts)
        found = p.ending(end, a)
        if found and not (frame.s == "left" and _BEFORE.search(p.guarded, a, found[0])) and (ends := self._fit(p, found, sorts)):
            return ends
        first = p.opening(_lead(p, a, end), end)
        if first and first[1] < end and (ends := self._fit(p, first, sorts)) and p.r[first[1]] != "的":
            return ends
        bare = p.r[_lead(p, a, end) : end]
        if bare and not _EMPTY.search(bare) and not _PHRASE.search(bare) and frame.relation not in ("also_known_as",):
            return []
        for ends in self._topics(p, i, k, made=frame.s != "right"):
            if ends and all(e.sort in sorts for e in ends):
                return ends
        open_ = not bare or frame.relation in ("acts_for", "employs")
        return (self._issuer(i) or self._earlier(i)) if frame.relation in _OWN_DOINGS and open_ and frame.s == "left" else []

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
        if not _POINT.match(self.plain(i).text) and sentences[i].start != self.context.document.blocks[sentences[i].block].start:
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
        for j in range(k - 1, -1, -1):
            yield from self._spoken(p, *clauses[j], made=made)
        s = self.context.sentences
        if i and s[i - 1].block == s[i].block and s[i - 1].lang == "zh" and s[i].start - s[i - 1].start < 400:
            earlier, shift = self.plain(i - 1), s[i - 1].start - s[i].start
            for a, b in earlier.clauses()[:2]:
                for ends in self._spoken(earlier, a, b):
                    yield [End(e.start + shift, e.end + shift, e.sort, "—") for e in ends]

    def _spoken(self, p: Plain, a: int, b: int, *, made: bool = True) -> Iterator[Ends]:
        for m in SETS_UP.finditer(p.guarded, a, b) if made else ():
            if new := list(p.ends(p.opening(m.end(), b))):
                yield new[:1] if "与" in p.guarded[m.end() : b] else new
        start = _lead(p, a, b)
        first = p.opening(start, b) if start in p.named or p.r[start : start + 1] not in "与和同及跟" else None
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


def _alike(p: Plain, edge: Edge) -> bool:
    """Tell whether both ends are one place, once by its short name."""
    if min(edge.subject.start, edge.object.start) < 0 or edge.relation in ("also_known_as", "renamed"):
        return False
    one, two = sorted((p.words(edge.subject), p.words(edge.object)), key=len)
    return edge.subject.sort == edge.object.sort == "place" and two.startswith(one)


def overlap(one: Edge, two: Edge) -> bool:
    """Tell whether two readings are of one thing: the same relation between ends that share their words."""
    return one.relation == two.relation and all(
        a.start < b.end and b.start < a.end for a, b in ((one.subject, two.subject), (one.object, two.object))
    )


def _whose(p: Plain, end: End) -> End:
    """Whose money it is, where its words begin with a name: 炉火团经费."""
    m = _MONEY.search(p.words(end)) if end.sort == "matter" and end.start >= 0 else None
    if m is None or not m.start():
        return end
    a = bisect_left(p.at, end.start)
    b = bisect_left(p.at, end.start + m.start())
    sort = p.sort(a, b)
    return p.end(a, b, sort) if sort in ("body", "firm", "programme") else end


def _within(one: Edge, two: Edge) -> bool:
    """Tell whether a relation is told again by a part of its own words: 投入资金 in 投入资金新建学校."""
    same = one.relation == two.relation and one.at != two.at
    return same and one.at[0] < two.at[1] and two.at[0] < one.at[1]


_RANKED = frozenset({"directs", "reports_to", "part_of", "chairs"})


def again(old: Edge, new: Edge) -> bool:
    """Tell whether a reading of a pattern is one that the frames have made, be it the other way round."""
    ends = ((old.subject, new.subject), (old.object, new.object))
    turned = ((old.subject, new.object), (old.object, new.subject))
    same = [a.start < b.end and b.start < a.end for a, b in ends]
    if old.relation == "pairs_with" == new.relation:
        return any(same) or any(a.start < b.end and b.start < a.end for a, b in turned)
    if old.relation == new.relation:
        return any(same)
    return {old.relation, new.relation} <= _RANKED and (
        all(same) or all(a.start < b.end and b.start < a.end for a, b in turned)
    )


def _tail(p: Plain, low: int, high: int) -> str:
    m = _TAIL.search(p.guarded, low, high)
    return m[0] if m else ""


def _lead(p: Plain, a: int, b: int) -> int:
    while a < b and a not in p.named and (m := LEAD.match(p.r[a:b])) and not p.sort(a, b):
        a += m.end()
    return a


def _money(p: Plain, start: int, high: int) -> tuple[int, int, str] | None:
    """The money that is named behind its verb: 下达就业补助资金, 安排工作经费."""
    m = re.search("资金|经费|专款|补助|补贴", p.guarded[start:high])
    while m and start < high and (count := re.match("[\\d.,一二三四五六七八九十百千]+[万亿]*元|了|的|各类", p.r[start:high])):
        start += count.end()
        m = re.search("资金|经费|专款|补助|补贴", p.guarded[start:high])
    if m is None or m.end() > 22:
        return None
    end = start + m.end()
    if p.r.startswith("资金", end):
        end += 2
    if p.r[start:end] in VAGUE:
        return None
    return start, end, "matter"
