"""One finding on a terminal: its question, its words in place, what was read, and why it is asked about."""

from collections.abc import Iterator
from typing import Any

from rich.console import Console

from headwater.cli.terminal import answers_line, isolated, plain
from headwater.flow.review import REASONS, Desk, Item
from headwater.link.amending import held as amendable
from headwater.model import Document, Event, Figure, Review, Statement, Term, short
from headwater.publish.numerals import bound_meaning, date_words, quantity_words

AROUND = 240
"""Code points of the text shown before and after the words."""
OPEN, CLOSE = "⟦", "⟧"
"""Stand round the words in question, where colours may be missing."""
RULE = "─"


def show_item(console: Console, item: Item, number: int, of: int, total: int) -> None:
    """Print one item, with everything that a decision needs."""
    more = f" ({total:,} wait)" if total != of else ""
    console.print(f"\n{RULE * 3} {number} of {of:,}{more} · {item.reason} {RULE * 20}", markup=False)
    console.print(f"Why asked   {REASONS[item.reason]}", markup=False)
    if item.question is not None:
        relation = item.weighing.relation if item.weighing else "single"
        console.print(f"Question    {isolated(plain(item.question.text))} ({relation})")
        if item.weighing is not None and item.weighing.answers:
            console.print(f"            {isolated(plain(answers_line(item.weighing)))}")
    console.print(f"In          {_whereabouts(item)}")
    console.print(f"\n  {words_in_place(item.document, item.statement, AROUND)}\n")
    for label, words in _reading(item.statement):
        if words:
            console.print(f"{label:<11} {isolated(plain(words))}")
    for doubt in item.doubts:
        console.print(f"Doubt       {plain(doubt)}")
    for line in _decided(item.review):
        console.print(f"Decided     {isolated(plain(line))}")


def words_in_place(
    document: Document | None, statement: Statement, around: int, held: Desk | None = None
) -> str:
    """Return the statement's words in as much of their text, on one line, marked; ready to print."""
    span = statement.span
    if document is None or document.id != statement.document:
        document = held.documents.get(statement.document) if held else None
    if document is None or not document.holds(span):
        before, after = span.prefix, span.suffix
    else:
        low, high = max(0, span.start - around), min(len(document.text), span.end + around)
        before, after = document.text[low : span.start], document.text[span.end : high]
        before = "…" + before if low else before
        after = after + "…" if high < len(document.text) else after
    marked = f"{plain(before)}[bold]{OPEN}{plain(span.exact)}{CLOSE}[/bold]{plain(after)}"
    return isolated(marked)


def fields(statement: Statement) -> Iterator[tuple[str, Any]]:
    """Yield the fields that may be amended, with their values."""
    yield from amendable(statement).items()


def _whereabouts(item: Item) -> str:
    name = plain(item.statement.file or item.statement.url or item.statement.document)
    document = item.document
    known = [document.fact("publisher") or document.fact("author"), document.fact("date")] if document else []
    by = ", ".join(plain(k) for k in known if k)
    return f"{isolated(name)}{f' · {isolated(by)}' if by else ''} · {short(item.statement.id)}"


def _reading(statement: Statement) -> Iterator[tuple[str, str]]:
    if isinstance(statement, Figure):
        q, measure = statement.quantity, statement.measure
        yield "Read as", f"{quantity_words(q, measure.text)} ({bound_meaning(q)})"
        yield "As written", q.as_written
        counted = [measure.head, measure.predicate, *measure.modifiers]
        yield "Counts", f"{measure.text} ({', '.join(filter(None, counted))})"
        yield "Place", _from(statement.place, statement.place_from)
        yield "As of", _from(date_words(statement.as_of), statement.as_of_from)
        yield "Period", date_words(statement.period)
        yield "Kind", statement.role
    elif isinstance(statement, Event):
        yield "What", statement.what
        yield "When", date_words(statement.when)
        yield "Who", statement.who or ""
        yield "Where", statement.where or ""
    elif isinstance(statement, Term):
        yield "Forms", " · ".join(f"{tag}: {words}" for tag, words in statement.forms)
        counts = [("announced", statement.announced), ("listed", statement.listed)]
        yield "Count", ", ".join(f"{n} {word}" for word, n in counts if n is not None)
    else:
        yield from ((n, str(v)) for n, v in amendable(statement).items() if v is not None)
    yield "Said by", " → ".join(a.name for a in statement.attribution)
    yield "Read so", "; ".join(statement.why)
    yield "Read by", statement.made_by


def _from(value: str | None, where: str | None) -> str:
    if not value:
        return ""
    return value + (f" (from the {where})" if where and where not in ("clause", "sentence") else "")


def _decided(review: Review | None) -> Iterator[str]:
    if review is None:
        return
    for made in (*review.decisions, *review.groupings, *review.notes):
        why = f": {'; '.join(made.why)}" if made.why else ""
        changed = ", ".join(f"{name} = {value}" for name, value in made.amended)
        act = f"{made.verdict} ({changed})" if changed else made.verdict
        yield f"{act} by {made.by} on {(made.when or '')[:10]}{why}"
