"""What a person sees: progress on a terminal, none in a pipe, and a short summary at the end."""

import sys
import unicodedata
from types import TracebackType
from typing import TYPE_CHECKING, Self

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TaskID, TextColumn

from headwater.model import Problem, Question, Weighing

if TYPE_CHECKING:
    from headwater.flow import Summary

LABELS = {
    "capture": "capture   sources",
    "read": "read      documents",
    "extract": "extract   documents",
    "statements": "          statements",
    "link": "link      questions",
    "weigh": "weigh     questions",
    "publish": "publish   dossier",
}
RELATIONS = (
    ("conflict", "in conflict"),
    ("agree", "agree"),
    ("superseded", "superseded"),
    ("incomparable", "cannot be compared"),
    ("single", "with one answer"),
)
"""Each relation of the contract, in the order and the words in which a reader meets it."""
SHOWN_PROBLEMS = 20
JOINERS = "\u200c\u200d"
"""Part of how words are spelt in the Arabic and Indic scripts; other controls could disguise a name."""

error_console = Console(stderr=True, highlight=False, soft_wrap=True)
console = Console(highlight=False, soft_wrap=True)


class Stages:
    """A line a stage with its count, drawn on standard error if that is a terminal."""

    def __init__(self, quiet: bool) -> None:
        columns = (
            SpinnerColumn(finished_text="✓"),
            TextColumn("{task.description}"),
            BarColumn(bar_width=24),
        )
        self._shown = sys.stderr.isatty() and not quiet
        self._progress = Progress(
            *columns, MofNCompleteColumn(), console=error_console, transient=False, disable=not self._shown
        )
        self._tasks: dict[str, TaskID] = {}

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            for task in self._progress.tasks:
                self._progress.update(task.id, total=task.completed)
        self._progress.stop()
        if self._shown:
            error_console.print()

    def tell(self, stage: str, done: int, total: int | None) -> None:
        """Show that `done` of `total` are done in a stage."""
        if stage not in self._tasks:
            self._tasks[stage] = self._progress.add_task(LABELS.get(stage, stage), total=total)
        self._progress.update(self._tasks[stage], completed=done, total=total)


def show_problems(problems: tuple[Problem, ...]) -> None:
    """One line a problem, on standard error; all of them stand in the dossier."""
    for problem in problems[:SHOWN_PROBLEMS]:
        error_console.print(f"[yellow]problem[/] {plain(problem.subject)}: {plain(problem.reason)}")
    if len(problems) > SHOWN_PROBLEMS:
        error_console.print(
            f"[yellow]problem[/] and {len(problems) - SHOWN_PROBLEMS} more; the dossier lists them all"
        )


def show_summary(summary: "Summary") -> None:
    """Counts, then the conflicts to look at first."""
    counts = [f"{summary.questions[r]:,} {words}" for r, words in RELATIONS if summary.questions.get(r)]
    rows = [
        ("Documents read", f"{summary.documents:,}"),
        ("Problems", f"{len(summary.problems):,}"),
        ("Statements", f"{summary.statements:,}"),
        ("Questions", f"{sum(summary.questions.values()):,}" + (f": {', '.join(counts)}" if counts else "")),
    ]
    for label, value in rows:
        console.print(f"{label:<15} {value}")
    if summary.new and not any(summary.new.values()):
        console.print("Nothing was out of date.")
    if summary.conflicts:
        console.print("\nWhere sources conflict (the most telling first)")
    for question, weighing in summary.conflicts:
        _indented(f"[bold]≠ {plain(question.text)}[/]", 2)
        _indented(plain(answers_line(weighing)), 4)


def plain(text: str) -> str:
    """Return text from outside for one line of a terminal: no markup, no line breaks, no control codes."""
    shown = (c if c.isprintable() or c in JOINERS else " " if c.isspace() else ascii(c)[1:-1] for c in text)
    return escape("".join(shown))


def isolated(text: str) -> str:
    """Return printable text with its own direction where it has letters that run from right to left."""
    if any(unicodedata.bidirectional(c) in ("R", "AL") for c in text):
        return f"\u2068{text}\u2069"
    return text


def _indented(line: str, by: int) -> None:
    """Print a line; on a terminal, what does not fit goes on below at the same indent."""
    if console.is_terminal:
        console.print(Padding(line, (0, 0, 0, by)), soft_wrap=False)
    else:
        console.print(" " * by + line)


def answers_line(weighing: Weighing) -> str:
    """The answers of one question in a line: "82 counties (2010) | 86 counties (2014)"."""
    shown = [f"{a.value} ({a.as_of})" if a.as_of else a.value for a in weighing.answers[:4]]
    rest = len(weighing.answers) - len(shown)
    return " | ".join(shown) + (f" | and {rest} more" if rest > 0 else "")


def summary_json(summary: "Summary", **places: str) -> dict[str, object]:
    """The summary for programs."""

    def conflict(question: Question, weighing: Weighing) -> dict[str, object]:
        return {"id": question.id, "question": question.text, "answers": [a.value for a in weighing.answers]}

    return {
        "documents": summary.documents,
        "statements": summary.statements,
        "questions": {r: summary.questions.get(r, 0) for r, _ in RELATIONS},
        "conflicts": [conflict(q, w) for q, w in summary.conflicts],
        "problems": [{"stage": p.stage, "subject": p.subject, "reason": p.reason} for p in summary.problems],
        "new": summary.new,
        **places,
    }


def many(count: int, noun: str) -> str:
    """Return "1 record", "2,000 records"."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
