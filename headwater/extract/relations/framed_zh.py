"""Read a Chinese sentence by the frames: words that relate, and the ends that fill their seats, from their own clause, from
an earlier one, or from what the sentence before was about."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from headwater.extract import patterns as re
from headwater.extract.relations import paired_zh
from headwater.extract.relations.about_zh import About, Ends, lead
from headwater.extract.relations.edge import Edge, End
from headwater.extract.relations.frames_zh import ADV, FRAMES, NEVER, NO_LONGER, SIGNS, Frame
from headwater.extract.relations.heads_zh import VAGUE
from headwater.extract.relations.seats_zh import STOPS, Plain

_TAIL = re.compile(f"{ADV}$")
_BEFORE = re.compile("(?:[在向对为从给于按以据与和同将把经跟]|透过|通过|会同|联合|依托|根据|按照)$")
_PHRASE = re.compile(
    "^(?:面向|在|向|对|为|从|给|按|以|据|根据|依照|按照|通过|依托|随着|将|把|与|和|同|于|由)"
)
_ALIAS = re.compile(
    "[（(](?:以下|下文)?(?:统一)?(?:简称|下称|又称|俗称|也称|亦称|又名|别称|全称|也叫|又叫)(?:为|是|作|“?)?[：:]?(?P<o>“?[^（）()，；“”]{2,24}”?)[)）]"
)
_NAME = re.compile(
    "“[^“”]{1,30}”(?:[^，“”、]{0,6}(?:活动|计划|工程|行动|项目|制度|政策))?|《[^《》]{2,40}》|[^，“”、的了是在和与]{2,20}$"
)
_NO_NAME = re.compile("^(?:意见|报告|问题|赞|谢|其|她|他|有|为了|不|很|可以)")
_WORK = re.compile("^(?![向对为将把在给按])[^，的了着过不没是有被把让]{2,22}$")
_SKIPPED = re.compile(
    "[了着过的：]*(?:以[^，的]{1,12}为[^，的]{1,8}的)?(?:(?:下属|所属|直属|下辖|辖区内?|新|原)的?)?(?:由?[^，的]{0,12}(?:成立|设立|组建|创办|更名|启动|发起|开展|推出|创建|建立|开始|兴办)的)?"
)
_EMPTY = re.compile(
    "^(?:负责|专门|主要|具体|牵头|继续|计划|组织|同时|还|并|其|由其|[^，]{2,6}由其|每年|按季度?)*$"
)
_OWN_DOINGS = frozenset({"acts_for", "employs", "founded", "funds", "transfers", "pairs_with", "works_with"})
IF = re.compile("[“\\s]*(?:如果|假如|若|倘若|要是|一旦|假使|如能)")
_TAKEN = re.compile("(?<![大上中少名])将|把(?!手)")
_MONEY = re.compile("的?(?:工作|运行|日常|专项|活动)?(?:经费|资金|费用|开支)$")
_BARE = re.compile("工资|报酬|费用|经费|开支|薪酬|补贴|津贴|成本")
_OF = re.compile("[\u3400-\u9fff]{2,12}的\\Z")
"""The wages of the tutors: 夜间辅导员的工资."""
_OF_NO_ONE = re.compile("^(?:全部|每|任何|各类|所有|本报|记者)")


class Reader(About):
    """Reads the sentences of one document; what one was about is asked for by the next."""

    def find(self, i: int) -> list[Edge]:
        """Return the edges that sentence `i` tells by its frames, each once."""
        text = self.context.text(i)
        if text.rstrip("”」』")[-1:] in "？?":
            return []
        p = self.plain(i)
        if not SIGNS.search(p.text) or IF.match(p.r):
            return []
        seen: list[Edge] = []
        for edge in (
            *self._aliases(p),
            *self._framed(p, i),
            *paired_zh.find(p, partial(self._said_to, p, i)),
        ):
            taken = replace(edge, relation="transfers") if edge.relation == "employs" else edge
            within = any(_within(edge, other) for other in seen)
            if (
                not within
                and not any(overlap(one, other) for other in seen for one in (edge, taken))
                and not _alike(p, edge)
            ):
                seen.append(edge)
        return [self._told(i, edge) for edge in seen]

    def _aliases(self, p: Plain) -> Iterator[Edge]:
        for m in _ALIAS.finditer(p.text):
            k = bisect_left(p.at, m.start())
            low = max([a for a, _ in p.clauses() if a < k], default=0)
            for one in p.ends(p.ending(k, low)):
                if one.sort in ("body", "firm", "programme", "place", "paper", "matter"):
                    o = m.span("o")
                    quotes = m["o"].count("”") - m["o"].count("“")
                    yield Edge(
                        "also_known_as",
                        one,
                        End(o[0], o[1] - max(0, quotes), "name"),
                        m.span(),
                        "a name in a bracket",
                    )

    def _framed(self, p: Plain, i: int) -> Iterator[Edge]:
        clauses = p.clauses()
        for k, (a, b) in enumerate(clauses):
            if not SIGNS.search(p.guarded, a, b):
                continue
            words = p.guarded[a:b]
            for frame in FRAMES:
                if frame.sign and not any(sign in words for sign in frame.sign):
                    continue
                for m in frame.words.finditer(p.guarded, a, b):
                    if not NEVER.search(p.guarded, a, m.start()) and not NEVER.search(m[0]):
                        yield from self._joined(p, i, frame, m, k)

    def _joined(self, p: Plain, i: int, frame: Frame, m: re.Match[str], k: int) -> Iterator[Edge]:
        a = p.clauses()[k][0]
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
                if (
                    apart
                    and not _OF_NO_ONE.search(p.words(s))
                    and not (frame.relation == "funds" and s.sort == o.sort == "place" and frame.o != "o")
                ):
                    yield Edge(frame.relation, s, o, at, f"'{told}'", ended)

    def _good(self, p: Plain, frame: Frame, end: End) -> bool:
        words = p.words(end) if end.start >= 0 else ""
        return not (frame.like and words and not re.search(frame.like, words)) and not (
            frame.bar and words and re.search(frame.bar, words)
        )

    def _seat(
        self, p: Plain, i: int, frame: Frame, seat: str, m: re.Match[str], k: int, sorts: frozenset[str]
    ) -> Ends:
        a, b = p.clauses()[k]
        groups = m.groupdict()
        if seat == "o|left":
            seat = "o" if groups.get("o") else "left"
        if seat in ("s", "o", "o*") and groups.get(seat[0]):
            low, high = m.span(seat[0])
            found = self._fit(p, p.ending(high - len(_tail(p, low, high)), low), sorts) or self._fit(
                p, p.opening(low, high), sorts
            )
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
        if not found and seat == "left" and frame.s == "s" and "matter" in sorts:
            return self._work(p, i, frame, a, m.start(), k)
        return found

    def _work(self, p: Plain, i: int, frame: Frame, a: int, end: int, k: int) -> Ends:
        """What 由 puts in charge of somebody, though no noun ends it (体检由县医院承担); where it is bare money, what it is for."""
        start = lead(p, a, end)
        words = p.r[start:end]
        if frame.relation == "funds" and words in VAGUE:
            for ends in self._topics(p, i, k):
                if ends and ends[0].sort in ("programme", "firm", "body") and ends[0].start >= 0:
                    return [replace(ends[0], pronoun=words)]
        plain = 2 <= len(words) <= 14 and not STOPS.match(p.guarded, start) and words not in VAGUE
        if plain and frame.relation in ("directs", "funds") and _WORK.search(p.guarded[start:end]):
            return [p.end(start, end, "matter")]
        return []

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
        if (
            not found
            and seat == "any"
            and _WORK.search(p.guarded[start:high])
            and p.r[start:high] not in VAGUE
        ):
            return [p.end(start, high, "matter")]
        return found

    def _left(self, p: Plain, i: int, frame: Frame, a: int, end: int, k: int, sorts: frozenset[str]) -> Ends:
        end -= len(_tail(p, a, end))
        if frame.relation in ("part_of", "renamed") and (taken := _TAKEN.search(p.guarded, a, end)):
            return self._fit(p, p.opening(taken.end(), end), sorts)
        found = p.ending(end, a)
        if (
            found
            and not (frame.s == "left" and _BEFORE.search(p.guarded, a, found[0]))
            and (ends := self._fit(p, found, sorts))
        ):
            return ends
        first = p.opening(lead(p, a, end), end)
        if first and first[1] < end and (ends := self._fit(p, first, sorts)) and p.r[first[1]] != "的":
            return ends
        bare = p.r[lead(p, a, end) : end]
        if (
            bare
            and not _EMPTY.search(bare)
            and not _PHRASE.search(bare)
            and frame.relation not in ("also_known_as",)
        ):
            return []
        for ends in self._topics(p, i, k, made=frame.s != "right"):
            if ends and all(e.sort in sorts for e in ends):
                return ends
        open_ = not bare or frame.relation in ("acts_for", "employs")
        return (
            (self._issuer(i) or self._earlier(i))
            if frame.relation in _OWN_DOINGS and open_ and frame.s == "left"
            else []
        )


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
    if end.sort == "matter" and end.start >= 0 and _BARE.fullmatch(p.words(end)):
        at = bisect_left(p.at, end.start)
        owner = _OF.search(p.r, max(0, at - 14), at)
        return p.end(owner.start(), bisect_left(p.at, end.end), "matter") if owner else end
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


def _money(p: Plain, start: int, high: int) -> tuple[int, int, str] | None:
    """The money that is named behind its verb: 下达就业补助资金, 安排工作经费."""
    m = re.search("资金|经费|专款|补助|补贴", p.guarded[start:high])
    while (
        m
        and start < high
        and (count := re.match("[\\d.,一二三四五六七八九十百千]+[万亿]*元|了|的|各类", p.r[start:high]))
    ):
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
