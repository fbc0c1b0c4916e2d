"""From what a number may mean to what is said of it: the verdict, why, and what to write instead."""

from collections.abc import Sequence
from dataclasses import replace

from headwater.flow.check.book import Book
from headwater.flow.check.compared import Meant, Near, Page, same_documents
from headwater.flow.check.findings import Finding, Marker, Verdict
from headwater.link.drafted import Fit, telling
from headwater.link.speakers import same_speaker
from headwater.model import Figure, Statement
from headwater.publish.numerals import date_words, quantity_words
from headwater.weigh.dates import days, meet
from headwater.weigh.drafted import told

SHOWN = 4
"""Sources or choices named in one finding."""


def finding(figure: Figure, found: Meant, page: Page, book: Book, marker: Marker | None) -> Finding:
    """Return what is said of one number of the draft."""
    start, end = figure.span.start, figure.span.end
    empty = Finding(("unsupported",), figure.span.exact, start, end, figure, marker=marker)
    if not found.best:
        return _nothing(empty, figure, found, marker)
    ranked = sorted(found.best, key=lambda n: _rank(n, figure, book))
    sources = tuple(n.fit.figure for n in ranked)
    made = replace(empty, sources=sources)
    if ranked[0].apart:
        return _departs(made, figure, ranked[0], found)
    if found.twins and len(same_documents(found.twins)) >= len(same_documents(found.best)):
        return _twin(made, found)
    if _bound_dropped(figure, found):
        kept = sorted(found.bounded, key=lambda n: _rank(n, figure, book))
        made = replace(made, sources=tuple(n.fit.figure for n in kept))
        return _departs(made, figure, kept[0], found)
    if len(choices := _choices(figure, ranked, book)) > 1 and marker is None:
        words = "it fits figures that are not one another: say which is meant, or mark it with [hw:ID]"
        return replace(made, verdicts=("several",), why=(words,), choices=tuple(choices[:SHOWN]))
    verdicts: list[Verdict] = []
    why: list[str] = []
    instead, remarks = "", []
    for verdict, reason, write in (
        _speaker(figure, ranked, page, book),
        _later(figure, ranked, page, book),
        _hidden(figure, ranked, page, book),
    ):
        if verdict == "found":
            remarks += [reason] if reason else []
        else:
            verdicts.append(verdict)
            why.append(reason)
            instead = instead or write
    return replace(
        made, verdicts=tuple(verdicts) or ("found",), why=tuple(why), instead=instead, remarks=tuple(remarks)
    )


def said(figure: Figure) -> str:
    """Return a figure of the case as it reads: its quantity, place and date."""
    words = quantity_words(figure.quantity, f"{figure.measure.text} {figure.span.exact}")
    when = date_words(figure.as_of or figure.period)
    return ", ".join(filter(None, [words, figure.place or "", when]))


def _nothing(empty: Finding, figure: Figure, found: Meant, marker: Marker | None) -> Finding:
    if marker is not None and found.others:
        sources = tuple(f.figure for f in found.others)
        why = f"the statement that its marker names says {said(sources[0])}"
        instead = f"write {said(sources[0])}, or name another statement"
        return replace(empty, verdicts=("contradicted",), sources=sources, why=(why,), instead=instead)
    if found.rejected:
        sources = tuple(n.fit.figure for n in found.rejected)
        why = f"{said(sources[0])} was rejected when the case was reviewed"
        return replace(empty, verdicts=("rejected",), sources=sources, why=(why,), instead="leave it out")
    if found.others:
        values = list(dict.fromkeys(said(f.figure) for f in found.others))
        sources = tuple(f.figure for f in found.others)
        why = "the case has " + "; ".join(values[:SHOWN])
        return replace(
            empty, verdicts=("contradicted",), sources=sources, why=(why,), instead=f"write {values[0]}"
        )
    hints = [f"the same number, but {said(n.fit.figure)}" for n in found.hints[:2]]
    return replace(
        empty, why=tuple(dict.fromkeys(hints)), instead="leave it out, or add its source to the case"
    )


def _departs(made: Finding, figure: Figure, first: Near, found: Meant) -> Finding:
    theirs = first.fit.figure
    verdicts = tuple(sorted(first.apart))
    why = [f"the source has {said(theirs)}"]
    if first.apart & {"place", "period", "counted"} and found.others:
        values = dict.fromkeys(said(f.figure) for f in found.others)
        why.append("for what the draft says, the case has " + "; ".join(list(values)[:2]))
    if "counted" in first.apart:
        why.append(f"it counts {theirs.measure.text}")
    return replace(made, verdicts=verdicts, why=tuple(why), instead=f"write {said(theirs)}")


def _twin(made: Finding, found: Meant) -> Finding:
    twins = sorted(found.twins, key=lambda n: (n.fit.title, -n.fit.alike))
    figures = tuple(n.fit.figure for n in twins)
    more, fewer = len(same_documents(found.twins)), len(same_documents(found.best))
    why = f"{more} documents have {said(figures[0])}; {fewer} have the draft's unit"
    return replace(made, verdicts=("unit",), sources=figures, why=(why,), instead=f"write {said(figures[0])}")


def _bound_dropped(figure: Figure, found: Meant) -> bool:
    """Whether most of those who give this very number give it under a bound that the draft leaves out."""
    if not found.bounded or figure.quantity.bound != "exact":
        return False
    value = figure.quantity.low
    if any(n.fit.figure.quantity.low != value for n in found.best):
        return False  # a number written out, which rounds to the draft's
    return len(same_documents(found.bounded, False)) >= len(same_documents(found.best, False))


def _rank(one: Near, figure: Figure, book: Book) -> tuple[object, ...]:
    """Which of several figures to cite: as the draft's speaker says it, of its date, exact, first."""
    theirs, fit = one.fit.figure, one.fit
    spoken = _first(figure)
    heard = bool(spoken) and same_speaker(spoken, book.speakers(theirs), book.names) is True
    document = book.documents.get(theirs.document)
    when = (document.fact("date") if document else None) or "9999"
    exact = theirs.quantity.low == figure.quantity.low and theirs.quantity.high == figure.quantity.high
    return (
        fit.slip, not heard, not (fit.dates[0] and fit.dates[0] == fit.dates[1]), fit.title,
        theirs.lang[:2] != figure.lang[:2], -fit.alike, not exact, when, theirs.file or theirs.url or "",
        theirs.span.start,
    )  # fmt: skip


def _choices(figure: Figure, ranked: Sequence[Near], book: Book) -> list[str]:
    """Return figures that fit equally well and are not one another: of other known places or times."""
    if telling(figure):
        return []
    top = max(n.fit.alike for n in ranked)
    kept = [n.fit for n in ranked if n.fit.alike >= top - 1]
    groups: dict[tuple[str, str], Fit] = {}
    for fit in kept:
        place = (fit.figure.place or "") if not figure.place else ""
        groups.setdefault((place, "" if fit.dates[0] else fit.dates[1]), fit)
    places = {place for place, _ in groups if place}
    if len(places) < 2 or _one_answer([n.fit for n in ranked], book):
        return []
    return [
        f"{said(fit.figure)} [hw:{fit.figure.id.removeprefix('sha-256:')[:16]}]" for fit in groups.values()
    ]


def _one_answer(fits: Sequence[Fit], book: Book) -> bool:
    """Whether one question of the case has most of them as one answer."""
    ids = {f.figure.id for f in fits}
    for fit in fits:
        for question in book.asked.get(fit.figure.id, ()):
            answer = book.answer(question, fit.figure.id)
            if answer and 2 * len(ids & set(answer.statements)) >= len(ids):
                return True
    return False


def _first(figure: Figure) -> str:
    """Return the speaker that the draft names, or ""."""
    chain = figure.attribution
    named = chain[0] if chain else None
    return named.name if named and named.cue and not named.anonymous else ""


Said = tuple[Verdict, str, str]


def _speaker(figure: Figure, ranked: Sequence[Near], page: Page, book: Book) -> Said:
    name = _first(figure)
    low, high = figure.sentence
    if not name or name not in page.document.text[low:high]:
        return "found", "", ""  # a speaker of an earlier sentence may have finished
    heard = [same_speaker(name, book.speakers(n.fit.figure), book.names) for n in ranked]
    if True in heard or False not in heard:
        return "found", "" if True in heard else f"whether “{name}” says it was not checked", ""
    first: Statement = ranked[heard.index(False)].fit.figure
    speakers = " → ".join(a.name for a in first.attribution) or "the page itself"
    return "speaker", f"the draft names {name}; in the case it is said by {speakers}", f"name {speakers}"


def _later(figure: Figure, ranked: Sequence[Near], page: Page, book: Book) -> Said:
    """What has replaced the figure since: a fault if the draft gives no date, else worth knowing."""
    newest: tuple[str, Figure] | None = None
    for one in ranked:
        if one.fit.flow:
            return "found", "", ""
        now = _replaced(one, book)
        if now is None:
            return "found", "", ""  # one source of it is the latest
        newest = max(newest or now, now, key=lambda n: n[0])
    assert newest is not None
    then = ranked[0].fit.dates[1]
    words = f"the case has a later figure: {said(newest[1])}"
    stated = bool(ranked[0].fit.dates[0]) or (then[:4] and then[:4] in page.words(figure))
    if stated:
        return "found", words, ""
    of = f", or say that {said(ranked[0].fit.figure)} held then" if then else ""
    return "outdated", words, f"write {said(newest[1])}{of}"


def _replaced(one: Near, book: Book) -> tuple[str, Figure] | None:
    """Return the last date and figure of a question in which a figure was superseded; None if it stands."""
    mine = one.fit.figure
    found: tuple[str, Figure] | None = None
    for question in book.asked.get(mine.id, ()):
        own = book.answer(question, mine.id)
        weighing = book.weighings.get(question.id)
        if question.kind != "figure" or own is None or weighing is None:
            continue
        then = days(one.fit.dates[1] or own.as_of)
        for answer in weighing.answers:
            now, figure = days(answer.as_of), book.first(answer)
            if answer is own or then is None or now is None or figure is None or not now[1] or not then[1]:
                continue
            later = now[1] > then[1] and not meet(now, then)
            if later and told(mine.quantity, figure.quantity) == "other" and (not found or now[1] > found[0]):
                found = now[1], figure
    return found


def _hidden(figure: Figure, ranked: Sequence[Near], page: Page, book: Book) -> Said:
    """What other sources say against it, unless the draft says so nearby."""
    beside = page.near(figure)
    against: dict[str, Figure] = {}
    for one in ranked:
        mine = one.fit.figure
        for question in book.asked.get(mine.id, ()):
            own, weighing = book.answer(question, mine.id), book.weighings.get(question.id)
            if (
                own is None
                or weighing is None
                or weighing.relation != "conflict"
                or question.kind != "figure"
            ):
                continue
            for answer in weighing.answers:
                other = book.first(answer)
                if answer is own or other is None:
                    continue
                if (
                    told(mine.quantity, other.quantity) != "other"
                    or told(figure.quantity, other.quantity) == "same"
                ):
                    continue
                then, now = days(own.as_of), days(answer.as_of)
                if then and now and not meet(then, now):
                    continue
                if not any(told(f.quantity, other.quantity) in ("same", "rounded") for f in beside):
                    against[other.id] = other
    if not against:
        return "found", "", ""
    others = list(dict.fromkeys(f"{said(f)} ({_source(f, book)})" for f in against.values()))
    return (
        "conflict",
        "other sources have " + "; ".join(others[:SHOWN]),
        f"add that {others[0]} is also given, or say why not",
    )


def _source(statement: Statement, book: Book) -> str:
    document = book.documents.get(statement.document)
    by = (document.fact("publisher") or document.fact("author")) if document else None
    return by or statement.file or statement.url or "a document of the case"
