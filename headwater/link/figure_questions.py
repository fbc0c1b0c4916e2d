# ruff: noqa: E501
"""Clusters of figures as questions: one key, its series in time, and a headline beside its body."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from headwater.link.asking import figure_texts
from headwater.link.clusters import Cluster, buckets, remembered
from headwater.link.facets import Facet
from headwater.link.heads import ADMIN, GENERAL
from headwater.link.kin import rounded
from headwater.link.places import Places
from headwater.link.sizes import agree
from headwater.link.wording import counted, figure_text, readable
from headwater.model import Question, Words
from headwater.model.words import when_ug, when_zh

CAP = 2_000
"""Members of one question kept at most; `Question.dropped` says how many were left out."""

LOOSE = frozenset({"approx", "vague"})


def ask(
    cluster: Cluster, places: Places, members: list[Facet], when: str, why: tuple[Words, ...]
) -> Question:
    """Make the question of some members of a cluster."""
    lead = cluster.lead
    kept = sorted(members, key=lambda f: f.order)
    text = figure_text(cluster, places, when)
    return Question(
        kind="figure",
        text=text,
        texts=figure_texts(cluster, places, when, text),
        measure=" ".join(filter(None, (lead.unit, cluster.verb, lead.nature, lead.per, lead.role))),
        population=" ".join(filter(None, (counted(cluster.face), lead.scope))),
        place=places.label(cluster.known("place")),
        period=when or cluster.known("period"),
        programme=cluster.known("under"),
        members=tuple(f.figure.id for f in kept[:CAP]),
        dropped=max(0, len(kept) - CAP) + (cluster.dropped if len(members) >= len(cluster.members) else 0),
        why=tuple(w.en for w in why),
        why_in=why,
    )


def passing(cluster: Cluster) -> bool:
    """Tell whether a few people or things are only mentioned ("two families"): no question asks that."""
    lead = cluster.lead
    bare = not (cluster.known("predicate") or cluster.known("period") or lead.per or lead.role or lead.cell)
    return (
        bare
        and lead.head in GENERAL - ADMIN
        and all(m.value is not None and abs(m.value) < FEW and not m.date for m in cluster.members)
    )


FEW = 10
TOLD_AGAIN = 20
"""The smallest number that, told twice of one thing, is of one time."""
WHO = {"en": "{text}: who says {said}?", "zh": "{text}：谁说是{said}？", "ug": "{text}: {said} دېگەن كىم؟"}


def questions_of(cluster: Cluster, places: Places) -> Iterator[Question]:
    """Yield the cluster's question; where it runs over several dates, each date told twice or more too."""
    dates = defaultdict(list)
    held = _dates(cluster)
    coarse = coarsest({d for d in held.values() if d})
    for member in cluster.members:
        dates[coarse.get(held[member.figure.id], "")].append(member)
    stated = sorted(d for d in dates if d)
    riders = cluster.conversions
    span = f"{stated[0].split('/')[0]}/{stated[-1].split('/')[-1]}" if len(stated) > 1 else ""
    why = _conversion_why(cluster)
    yield ask(cluster, places, cluster.members + riders, "" if cluster.known("period") else span, why)
    asked = {frozenset(m.figure.id for m in cluster.members)}
    if len({m.value for m in cluster.members}) > 1 and (len(stated) > 1 or dates[""]):
        for day in stated:
            told = [m for m in dates[day] if m.figure.id not in cluster.replaced]
            if 1 < len(told) < len(cluster.members):
                asked.add(frozenset(m.figure.id for m in told))
                said = ONLY.at(readable(day), when_zh(day), when_ug(day))
                yield ask(cluster, places, told, day, (said,))
        yield from _published(cluster, places, dates[""])
        now = [m for m in cluster.members if m.figure.id not in cluster.replaced and m.nature != "baseline"]
        if 1 < len(now) < len(cluster.members) and len({m.value for m in now}) == 1:
            yield ask(cluster, places, now, cluster.known("period"), (AFTER,))
            asked.add(frozenset(m.figure.id for m in now))
    for told in _sides(cluster):
        if frozenset(m.figure.id for m in told) not in asked:
            yield _said(ask(cluster, places, told, cluster.known("period"), (SIDE,)), told)


def _sides(cluster: Cluster) -> Iterator[list[Facet]]:
    """Yield those who give one number, where others of the question give another: who stands behind each."""
    if len(cluster.members) > SIDED:
        return
    tellers: dict[float, set[str]] = defaultdict(set)
    for member in cluster.members:
        if member.value:
            tellers[member.value].add(member.figure.document)
    if len(tellers) < 2:
        return
    for value in sorted(tellers, key=lambda v: (-len(tellers[v]), -abs(v))):
        anchor = next(m for m in cluster.members if m.value == value)
        told = [
            m
            for m in cluster.members
            if m.value == value or (m.value and rounded(m, anchor) and _nearest(m, tellers) == value)
        ]
        if len(told) < len(cluster.members) and len({m.figure.document for m in told}) > 1:
            yield told


def _nearest(facet: Facet, values: Iterable[float]) -> float:
    """The number told by others that a rounded one is nearest to; a number of three digits is its own."""
    mine = facet.value or 0.0
    if remembered(mine) and facet.figure.quantity.bound == "exact":
        return mine
    return min((v for v in values if v != mine and remembered(v)), key=lambda v: abs(v - mine), default=mine)


SIDED = 200
"""Members of a question that are told apart by their number at most."""


def _said(question: Question, told: list[Facet]) -> Question:
    """Let a question ask for those who give one number."""
    face = min(told, key=lambda m: (m.title, m.figure.quantity.bound != "exact", m.order))
    written = " ".join(face.figure.quantity.as_written.split())
    texts = tuple(
        (tag, WHO.get(tag, WHO["en"]).format(text=text.rstrip("?？؟"), said=written))
        for tag, text in question.texts
    )
    return replace(question, text=dict(texts).get("en", question.text), texts=texts)


def _published(cluster: Cluster, places: Places, undated: list[Facet]) -> Iterator[Question]:
    """Undated numbers of several days: those of documents published within a day of each other."""
    days = sorted({day for m in undated if (day := _publication(m))})
    if len(days) < 2:
        return
    runs: list[list[date]] = []
    for day in days:
        if runs and (day - runs[-1][0]).days <= 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    for run in runs:
        members = [m for m in undated if _publication(m) in run]
        if len({m.figure.document for m in members}) > 1 and len(members) < len(cluster.members):
            when = run[0].isoformat()
            why = PUBLISHED.at(readable(when), when_zh(when), when_ug(when))
            yield ask(cluster, places, members, when, (why,))


def _publication(facet: Facet) -> date | None:
    if facet.figure.as_of_from != "document" or len(facet.figure.as_of or "") != 10:
        return None
    try:
        return date.fromisoformat(facet.figure.as_of or "")
    except ValueError:
        return None


def _dates(cluster: Cluster) -> dict[str, str]:
    """The date of each member; a headline without one has that of the same number in its own body."""
    found = {m.figure.id: m.date for m in cluster.members}
    body = {(m.figure.document, b): m.date for m in cluster.members if m.date for b in buckets(m.value)}
    for member in cluster.members:
        if member.title and not member.date:
            near = [body.get((member.figure.document, b), "") for b in buckets(member.value)[1:2]]
            found[member.figure.id] = next(filter(None, near), "")
    by_value: dict[float | None, set[str]] = defaultdict(set)
    for member in cluster.members:
        if member.date:
            by_value[member.value].add(member.date)
    for member in cluster.members:  # the same telling number, dated by others as one day
        if _long(found[member.figure.id]):
            dates = _dates_of_like(member, by_value)
            if len(dates) == 1:
                found[member.figure.id] = next(iter(dates))
    return found


def _long(when: str) -> bool:
    """No date, or a time of some years, at whose end a number holds."""
    first, slash, last = when.partition("/")
    return not when or (bool(slash) and first[:4] != last[:4])


def _dates_of_like(member: Facet, by_value: dict[float | None, set[str]]) -> set[str]:
    """The dates that others give for its number, else for the one that it rounds."""
    exact = {d for d in by_value.get(member.value, ()) if not _long(d)}
    if exact or not member.value:
        return exact if abs(member.value or 0) >= TOLD_AGAIN else set()
    like = [v for v in by_value if remembered(v) and v != member.value and agree(v, member.value)]
    return {d for v in like for d in by_value[v] if not _long(d)} if len(like) == 1 else set()


def coarsest(dates: set[str]) -> dict[str, str]:
    """Map each date to the coarsest one that holds it (2062-12 and 2062 are 2062)."""
    found: dict[str, str] = {}
    for day in sorted(dates, key=lambda d: (len(d), d)):
        plain = day.rstrip("~?%")
        found[day] = next(
            (kept for kept in (plain[:4], plain[:7]) if kept in found.values() and "/" not in plain), plain
        )
    return found


def _conversion_why(cluster: Cluster) -> tuple[Words, ...]:
    return tuple(CONVERTED.told(written=c.figure.quantity.as_written) for c in cluster.conversions[:3])


ONLY = Words("only the statements that hold for {}; the series in time stands apart",
             "只收关于{}的说法；按时间排列的序列另列", "پەقەت {} ھەققىدىكى بايانلارلا؛ ۋاقىت تەرتىپى بويىچە رېتى ئايرىم")  # fmt: skip
SIDE = Words("only the statements that give this number; those that give another stand with all of them",
             "只收给出这一数字的说法；给出其他数字的见总问题", "پەقەت مۇشۇ ساننى ئېيتقان بايانلارلا؛ باشقا ساننى ئېيتقانلار ھەممىسىنىڭ سوئالىدا")  # fmt: skip
AFTER = Words("only the statements that hold after the change that a document tells of",
              "只收某文件所述变化之后的说法", "پەقەت بىر ھۆججەت ئېيتقان ئۆزگىرىشتىن كېيىنكى بايانلارلا")  # fmt: skip
PUBLISHED = Words("no date is stated: only the documents published on {} or the day after",
                  "没有写明日期：只收{}或次日发表的文件", "چېسلا يېزىلمىغان: پەقەت {} ياكى ئەتىسى ئېلان قىلىنغان ھۆججەتلەرلا")  # fmt: skip
CONVERTED = Words("“{written}” is the same figure in another unit, not a second source",
                  "“{written}”是同一数字换了单位，不是第二个来源", "«{written}» ئوخشاش ساننىڭ باشقا بىرلىكتىكى يېزىلىشى، ئىككىنچى مەنبە ئەمەس")  # fmt: skip


def ride(conversions: list[Facet], clusters: list[Cluster]) -> None:
    """Let each converted figure ("($262)") ride with the nearest figure before it in its sentence."""
    at: dict[tuple[str, tuple[int, int]], list[tuple[int, Cluster]]] = defaultdict(list)
    for cluster in clusters:
        for member in cluster.members:
            at[member.figure.document, member.figure.sentence].append((member.order[1], cluster))
    for facet in conversions:
        before = [p for p in at[facet.figure.document, facet.figure.sentence] if p[0] < facet.order[1]]
        if before:
            max(before, key=lambda p: p[0])[1].conversions.append(facet)
