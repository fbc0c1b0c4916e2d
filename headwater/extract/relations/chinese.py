"""Chinese relations: words that relate, with a typed phrase on either side; 由, 被, 与, 向, 受 and 在……下 turn them."""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator
from dataclasses import replace

from headwater.extract import patterns as re
from headwater.extract.context.places import RANKS
from headwater.extract.relations.edge import Edge, End
from headwater.extract.relations.nouns_zh import PhrasesZh
from headwater.extract.relations.verbs_zh import (
    ALSO,
    AS_PARTNER,
    BELOW,
    COOPERATE,
    CUES,
    FOR,
    FORMER,
    HAS,
    IS_PART,
    LANDED,
    MADE_OF,
    MOVE,
    MUTUAL,
    NEVER,
    NO_LONGER,
    NOMINAL,
    OF_WHOM,
    ONWARD,
    PAIR,
    PARTNER,
    PROJECT,
    RULES,
    TOWARDS,
    UNDER,
    WITH,
    Rule,
    told_by,
)


def find(p: PhrasesZh) -> Iterator[Edge]:
    """Yield the edges of a Chinese sentence."""
    if not CUES.search(p.text) or p.text.rstrip("”」")[-1:] in "？?":
        return
    for rule in RULES:
        for match in rule.words.finditer(p.masked):
            if not p._within(match.start()):
                yield from _told(p, rule, match)
    for told in (_mutual, _pairs, _governs, _names, _moves, _for):
        yield from told(p)


def allowed(p: PhrasesZh, low: int, at: int) -> tuple[bool, bool]:
    """Tell whether a clause up to `at` claims something, and whether it says that it is over."""
    words = re.sub("“[^”]*”", "", p.masked[low:at])
    return not NEVER.search(words), bool(NO_LONGER.search(words))


def _told(p: PhrasesZh, rule: Rule, match: re.Match[str]) -> Iterator[Edge]:
    low, high = p.clause(match.span())
    fine, ended = allowed(p, low, match.start())
    if not fine:
        return
    by = max(p.masked.rfind(sign, low, match.start()) for sign in ("由", "被", "经"))
    passive = by >= low and by != p.masked.rfind("经济", low, match.start())
    if passive:
        first = p.left(by + 1, match.start())
        second = p.left(low, by) if by > low else []
        if not second and p.masked[match.end() : match.end() + 1] == "的":
            second = p.right(match.end() + 1, high)
        elif not second or not second[0].sort:
            second = p.right(match.end(), high) or second
        if not second and low and by == low:
            second = clause_before(p, low)
    else:
        first, second = p.left(low, match.start()), p.right(match.end(), high)
        if not first or not first[0].sort:
            first = (
                clause_before(p, low)
                if low and not p.masked[low : match.start()].strip("　 并並还還也则則将將分别")
                else first
            )
    yield from edges(p, rule, first, second, (match.span(), f"'{match[0]}' between the two", ended))


def clause_before(p: PhrasesZh, low: int) -> list[End]:
    """The subject of the clause before, for a clause that begins with its verb."""
    start, end = p.clause((low - 1, low - 1))
    for size in range(min(24, end - start), 1, -1):
        if re.search(
            "　|原名|前身|听命|[则是由]|系(?=[^，。]{2,16}(?:公司|机构|单位))|挂靠|接受|隶属|加挂|设有|内设|下设|核定",
            p.masked[start : start + size],
        ):
            continue
        if p.sort(start, start + size) in ("body", "place", "firm") and not p._inside(start + size, ""):
            return [End(start, start + size, p.sort(start, start + size))]
    for size in range(min(10, end - start), 1, -1):  # a group of people, where nothing else opens the clause
        if (sort := p.sort(start, start + size)) in ("people", "officials"):
            return [End(start, start + size, sort)]
    return []


def edges(
    p: PhrasesZh, rule: Rule, first: list[End], second: list[End], told: tuple[tuple[int, int], str, bool]
) -> Iterator[Edge]:
    """Join every subject with every object, or each with its own (分别)."""
    at, why, ended = told
    if (
        not first
        or not second
        or any(e.sort not in rule.subjects for e in first)
        or any(e.sort not in rule.objects for e in second)
    ):
        return
    each = len(first) > 1 and len(first) == len(second) and re.search("分别|分別|依次", p.masked)
    pairs = list(zip(first, second, strict=True)) if each else [(s, o) for s in first for o in second]
    for s, o in pairs:
        if s.start < o.end and o.start < s.end:
            continue
        edge = Edge(rule.relation, s, o, at, why, ended)
        if _fits(p, edge):
            yield edge


def _fits(p: PhrasesZh, edge: Edge) -> bool:
    s, o = edge.subject, edge.object
    words = p.text[o.start : o.end]
    if edge.relation == "founded":
        return not re.search(
            "^(?:项目|項目|计划|工程|活动|行动)$|工作$|会议$|會議$|机制$|機制$|制度$|体系$|资金$|考核$|政策$|事业$|方案$|规划$",
            words,
        )
    if edge.relation == "part_of":
        m = p.starts.get(s.start)
        division = (
            s.sort == "place" and m is not None and m.kind == "division"
        )  # of the Corps: a place and a body
        one = "body" if division else s.sort
        return {one, o.sort} <= {"body", "firm"} or {one, o.sort} == {"programme"}
    if edge.relation == "pairs_with":
        if "families" in (s.sort, o.sort):
            return s.sort in ("officials", "body", "firm")
        if re.search("指挥部|指揮部|办公室|小组$|会议", words):
            return False
        twins = bool(re.search("姊妹|姐妹|友好|共建", p.masked[edge.at[0] : edge.at[1]]))
        return (s.sort != "officials" and ({s.sort, o.sort} != {"body"} or twins)) or s.sort == "place"
    if edge.relation == "renamed":
        return s.sort == o.sort or "programme" in (s.sort, o.sort)
    return not (edge.relation == "funds" and s.sort == o.sort == "place")


def _mutual(p: PhrasesZh) -> Iterator[Edge]:
    """A与B结对: what stands on both sides of 与."""
    for match in MUTUAL.finditer(p.masked):
        low, _ = p.clause(match.span())
        fine, ended = allowed(p, low, match.start())
        joints = list(WITH.finditer(p.masked, low, match.start()))
        if (
            not fine
            or not joints
            or (len(joints) > 1 and "、" in p.masked[low : match.start()] and _several(p, low, match))
        ):
            continue
        for joint in joints:
            first, second = p.left(low, joint.start()), p.left(joint.end(), match.start())
            good = (
                first
                and second
                and all(e.sort in PAIR.subjects for e in first)
                and all(e.sort in PAIR.objects for e in second)
            )
            mixed = {first[0].sort, second[0].sort} == {"place", "body"} if good else False
            if mixed and re.search("对口|對口|结对|結對", match[0]):
                ends = (first, second) if first[0].sort == "place" else (second, first)
                yield from edges(p, PAIR, *ends, (match.span(), f"'{joint[0]}' and '{match[0]}'", ended))
                break
            if good and (first[0].sort == "place") == (second[0].sort == "place"):
                flip = first[0].sort == second[0].sort == "place" and _rank(p, first[0]) > _rank(p, second[0])
                ends = (second, first) if flip else (first, second)
                yield from edges(p, PAIR, *ends, (match.span(), f"'{joint[0]}' and '{match[0]}'", ended))
                break


def _several(p: PhrasesZh, low: int, match: re.Match[str]) -> bool:
    """Tell whether each item of the list is a pair of its own; shapes_zh reads those."""
    items_ = p.masked[low : match.start()].split("、")
    return all(WITH.search(item) for item in items_)


def _rank(p: PhrasesZh, end: End) -> int:
    m = p.starts.get(end.start)
    return RANKS.get(m.kind, 3) if m else 2


def _pairs(p: PhrasesZh) -> Iterator[Edge]:
    for match in BELOW.finditer(p.masked):
        first = p.left(*match.span("s"))
        inside = {e.start for e in first}
        others = [
            m
            for m in p.places
            if m.start not in inside
            and m.kind not in ("country", "province")
            and not match.start() <= m.start < match.end()
        ]
        behind = [m for m in others if m.start >= match.end()][:1] or [
            m for m in others if m.end <= match.start()
        ][-1:]
        earlier = [m for m in others if m.end <= match.start()][-1:]
        if behind and earlier and behind[0].name.rstrip("市县地区州") in earlier[0].name:
            behind = earlier  # the part of it that the sentence is about
        second = [End(m.start, m.end, "place") for m in behind]
        yield from edges(p, PAIR, first, second, (match.span(), f"'{match[0]}'", False))
    for match in PROJECT.finditer(p.masked):
        landed = LANDED.search(p.masked, match.end(), match.end() + 60)
        stop = p.masked.find("。", match.end())
        if landed and (stop < 0 or landed.start() < stop):
            first = [e for e in p.left(*match.span("s")) if e.sort == "place"]
            after = [m for m in p.places if landed.end() <= m.start <= landed.end() + 1]
            second = [End(m.start, m.end, "place") for m in after]
            yield from edges(p, PAIR, first, second, (match.span(), f"'{match[0]}' … '{landed[0]}'", False))
    for match in NOMINAL.finditer(p.masked):
        if allowed(p, p.clause(match.span())[0], match.start())[0]:
            yield from edges(
                p,
                PLACED,
                p.left(*match.span("s")),
                p.left(*match.span("o")),
                (match.span(), f"'{match[0]}'", False),
            )
    for match in AS_PARTNER.finditer(p.masked):
        second = [End(m.start, m.end, "place") for m in p.places if m.start == match.start("o")]
        yield from edges(p, PLACED, p.left(*match.span("s")), second, (match.span(), f"'{match[0]}'", False))
    for match in OF_WHOM.finditer(p.masked):
        second = [End(m.start, m.end, "place") for m in p.places if m.start == match.end()]
        low = p.clause(match.span())[0]
        if allowed(p, low, match.start())[0]:
            start = low + 2 if p.masked.startswith("作为", low) else low
            yield from edges(
                p, PLACED, p.left(start, match.start()), second, (match.span(), f"'{match[0]}'", False)
            )
    for match in PARTNER.finditer(p.masked):
        first, second = p.right(match.end(), p.clause(match.span())[1]), p.left(*match.span("o"))
        yield from edges(p, PAIR, first, second, (match.span(), f"'{match[0]}'", False))


PLACED = told_by("pairs_with", "", "place", "place")
REPORTS = told_by("reports_to", "", "body officials firm programme people", "body official")
PARTS = told_by("part_of", "", "body firm programme paper", "body programme")
NAMES = told_by("also_known_as", "", "body programme firm place paper", "body programme firm place paper")
TRANSFERS = told_by("transfers", "", "body place firm", "place firm body people")
ACTS_FOR = told_by("acts_for", "", "body firm officials", "body place firm")
WORKS = told_by("works_with", "", "body firm officials place", "body firm officials place")


def _governs(p: PhrasesZh) -> Iterator[Edge]:
    for match in UNDER.finditer(p.masked):
        group = next(g for g in "abcde" if match[g])
        low, _ = p.clause(match.span())
        fine, ended = allowed(p, low, match.start())
        first = p.left(low, match.start())
        if not first or not first[0].sort:
            first = (
                p.right(_skip(p, match.end()), p.clause((match.end() + 1, match.end() + 1))[1])
                if group in "ab" and p.masked[match.end() : match.end() + 1] == "，"
                else clause_before(p, low)
                if low
                else []
            )
        if fine:
            yield from edges(
                p, REPORTS, first, p.left(*match.span(group)), (match.span(), f"'{match[0]}'", ended)
            )
    for match in HAS.finditer(p.masked):
        low, high = p.clause(match.span())
        if allowed(p, low, match.start())[0]:
            yield from edges(
                p,
                PARTS,
                items(p, match.end(), high),
                p.left(low, match.start()) or (clause_before(p, low) if low else []),
                (match.span(), f"'{match[0]}'", False),
            )
    for match in MADE_OF.finditer(p.masked):
        low, _ = p.clause(match.span())
        whole = p.left(low, match.start())
        if whole and whole[0].sort == "body" and allowed(p, low, match.start())[0]:
            yield from edges(
                p, PARTS, items(p, *match.span("parts")), whole, (match.span(), "'由……组成'", False)
            )
    for match in IS_PART.finditer(p.masked):
        low, _ = p.clause(match.span())
        if allowed(p, low, match.start())[0]:
            yield from edges(
                p,
                PARTS,
                p.left(low, match.start()) or (clause_before(p, low) if low else []),
                p.left(*match.span("whole")),
                (match.span(), f"'{match[0]}'", False),
            )


def _skip(p: PhrasesZh, at: int) -> int:
    return at + 1


def items(p: PhrasesZh, start: int, end: int) -> list[End]:
    """The items of a list of bodies: each that is one."""
    while start < end and p.masked[start] in "了　 有":
        start += 1
    found, low = [], start
    for a, b in [*[m.span() for m in _JOINED.finditer(p.masked, start, end)], (end, end)]:
        stop = a
        while stop > low and p.sort(low, stop) != "body" and stop > a - 4:
            stop -= 1
        if p.sort(low, stop) == "body":
            found.append(End(low, stop, "body"))
        low = b
    return found


_JOINED = re.compile("、|和|及|以及|与")


def _names(p: PhrasesZh) -> Iterator[Edge]:
    for match in FORMER.finditer(p.masked):
        new, old = p.left(*match.span("new")), p.right(*match.span("old"))
        if (
            allowed(p, *match.span("new"))[0]
            and len(new) == len(old) == 1
            and new[0].sort == old[0].sort
            and new[0].sort in ("body", "programme", "firm", "place")
        ):
            yield Edge("renamed", old[0], new[0], match.span(), "'前身', '原名'")
    for match in ALSO.finditer(p.text):
        low, high = p.clause((match.start(), match.end()))
        first = p.left(low, match.start())
        close = re.search("[）)]", p.text[match.end() : high])
        second = p.right(match.end(), match.end() + close.start() if close else high)
        if not second or not second[0].sort:
            second = (
                [End(match.end(), match.end() + close.start(), "programme")]
                if close and 2 <= close.start() <= 12
                else []
            )
        if len(first) == 1 and len(second) == 1 and second[0].sort in NAMES.objects:
            yield from edges(p, NAMES, first, second, (match.span(), f"'{match[0].strip('（(')}'", False))


def _moves(p: PhrasesZh) -> Iterator[Edge]:
    for match in MOVE.finditer(p.masked):
        low, high = p.clause(match.span())
        fine, ended = allowed(p, low, match.start())
        people = re.search(
            "劳动力|勞動力|务工人员|工人|劳力|农民工|学生|群众|毕业生|教师|教師|医生|醫生|医护|护士|干部|幹部|专家|專家|人才|技术人员|技術人員|管理人员",
            p.masked[low:high],
        )
        if not fine or not people:
            continue
        to = TOWARDS.search(p.masked, low, match.end() + 1)
        onward = ONWARD.match(p.masked, match.end())
        span = to.span("to") if to else onward.span("to") if onward else None
        if span is None:
            continue
        second = p.right(*span)
        stop = min(i for i in (to.start() if to else match.start(), match.start()))
        cut = re.search("有?组织|將|将|把|共|累计|有序", p.masked[low:stop])
        first = p.left(low, low + cut.start() if cut else stop)
        yield from edges(p, TRANSFERS, first, second, (match.span(), f"'{match[0]}'", ended))


def _for(p: PhrasesZh) -> Iterator[Edge]:
    for match in FOR.finditer(p.masked):
        group = next(g for g in ("a", "t", "b") if match[g])
        low, _ = p.clause(match.span())
        if allowed(p, low, match.start())[0]:
            yield from edges(
                p,
                ACTS_FOR,
                p.left(low, match.start()),
                p.left(*match.span(group)),
                (match.span(), f"'{match[0]}'", False),
            )
    for match in COOPERATE.finditer(p.masked):
        low, _ = p.clause(match.span())
        if allowed(p, low, match.start())[0] and not re.search("对口|對口", match[0]):
            yield from edges(
                p,
                replace(WORKS),
                p.left(low, match.start()),
                p.left(*match.span("o")),
                (match.span(), f"'{match[0]}'", False),
            )
