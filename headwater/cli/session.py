"""One sitting of a reviewer: an item is shown, a line is read, a decision is kept."""

import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from rich.console import Console
from rich.markup import escape

from headwater.case import Case
from headwater.cli.answers import assigned, numbers, value_of
from headwater.cli.item import fields, show_item, words_in_place
from headwater.cli.terminal import isolated, plain
from headwater.errors import UsageError
from headwater.flow.review import Desk, Item, by_id, choices, decide, undo
from headwater.model import Judgement, Question, Statement, short
from headwater.model.entity import Verdict

KEYS = plain("[a]ccept a[m]end [r]eject mer[g]e s[p]lit [n]ote [s]kip [u]ndo [c]ontext [q]uit [?]")
HELP = escape(
    """
  a [WHY]          accept: the words say this
  m [F=V ...]      amend: field by field, or at once (m as_of=2017 bound=more_than); F= empties a field
  r [WHY]          reject: leave it out of every question
  g [NUMBER|ID]    merge: it answers the same question as another; without one, choices are shown
  p [NUMBERS]      split: set apart what does not answer this question; without numbers, it is listed
  n WORDS          note: shown in the dossier beside the statement
  s                skip, for now        c   more of the text around
  u                undo your last decision        q   quit; everything is kept
"""
)
WIDE = 1_200


class Leave(Exception):  # noqa: N818 - no error: the reviewer goes
    """The reviewer has finished, or the input has ended."""


class Session:
    """One person going through a queue."""

    def __init__(self, case: Case, held: Desk, who: str, quiet: bool = False) -> None:
        self.case, self.held, self.who = case, held, who
        self.kept = 0
        self.console = Console(highlight=False, soft_wrap=True, quiet=quiet)
        self._made: list[tuple[Judgement, int]] = []
        self._acts: Mapping[str, Callable[[Item, str], bool]] = {
            "a": lambda item, words: self._plainly(item, "accept", words),
            "r": lambda item, words: self._plainly(item, "reject", words),
            "n": self._note,
            "m": self._amend,
            "g": self._merge,
            "p": self._split,
            "c": self._context,
            "?": self._help,
        }

    def walk(self, items: Sequence[Item], total: int) -> None:
        """Go through the items until they or the lines end."""
        if not items:
            self._say("Nothing waits for a decision.")
        at = 0
        try:
            while at < len(items):
                show_item(self.console, items[at], at + 1, len(items), total)
                at = self._settle(items, at)
        except Leave:
            return

    def _settle(self, items: Sequence[Item], at: int) -> int:
        """Read lines until this item is dealt with; return the number of the next."""
        while True:
            line = self._ask(KEYS)
            key, _, words = line.partition(" ")
            key = key.casefold()
            if key in ("s", "skip"):
                return at + 1
            if key in ("q", "quit"):
                raise Leave
            if key in ("u", "undo"):
                if (back := self._undo()) is not None:
                    return back
                continue
            act = self._acts.get(key[:1]) if key in LONG or len(key) == 1 else None
            if key in LONG:
                act = self._acts[LONG[key]]
            if act is None:
                self._say(f"“{plain(line[:40])}” is none of them." if line else "", HELP)
                continue
            try:
                before = len(self._made)
                done = act(items[at], words.strip())
                self._made[before:] = [(made, at) for made, _ in self._made[before:]]
                if done:
                    return at + 1
            except UsageError as error:
                self._say(f"Not kept: {plain(str(error))}.")

    def _plainly(self, item: Item, verdict: Verdict, words: str) -> bool:
        self._keep(item.statement, verdict, words)
        return True

    def _note(self, item: Item, words: str) -> bool:
        self._keep(item.statement, "note", words or self._ask("note"))
        return False

    def _amend(self, item: Item, words: str) -> bool:
        changes: dict[str, Any]
        why = ""
        if words:
            changes, why = assigned(words, item.statement)
        else:
            changes = {}
            self._say("Enter keeps what is there; - empties it; ! stops.")
            for name, now in fields(item.statement):
                typed = self._ask("  " + isolated(plain(f"{name} [{'' if now is None else now}]")))
                if typed == "!":
                    self._say("Nothing amended.")
                    return False
                if typed and (value := value_of(name, typed)) != now:
                    changes[name] = value
            why = self._ask("  why") if changes else ""
        if not changes:
            self._say("Nothing amended.")
            return False
        self._keep(item.statement, "amend", why, amended=changes)
        return True

    def _merge(self, item: Item, words: str) -> bool:
        offered = choices(self.held, item)
        if not words:
            for number, question in enumerate(offered, 1):
                self._say(f"  {number}  {self._question(question)}")
            words = self._ask("merge with (a number, an id, or Enter for none)")
        if not words:
            return False
        chosen, _, why = words.partition(" ")
        if chosen.isdigit() and 1 <= int(chosen) <= len(offered):
            members = offered[int(chosen) - 1].members
            others = [s for m in members if (s := self.held.statements.get(m))]
        else:
            others = by_id(self.held, chosen)
        if not others:
            raise UsageError(f"no statement or question is meant by {chosen!r}, or more than one")
        self._keep(item.statement, "merge", why, others=others)
        return False

    def _split(self, item: Item, words: str) -> bool:
        members = item.question.members if item.question else ()
        others = [s for m in members if m != item.statement.id and (s := self.held.statements.get(m))]
        if not others:
            raise UsageError("it stands under no question with other statements")
        if not words:
            for number, other in enumerate(others, 1):
                self._say(f"  {number}  {words_in_place(item.document, other, 40, self.held)}")
            words = self._ask("set apart (numbers, or Enter for none)")
        if not words:
            return False
        chosen, why = numbers(words, len(others))
        self._keep(item.statement, "split", why, others=[others[n - 1] for n in chosen])
        return False

    def _context(self, item: Item, words: str) -> bool:
        self._say("  " + words_in_place(item.document, item.statement, WIDE, self.held))
        return False

    def _help(self, item: Item, words: str) -> bool:
        self._say(HELP)
        return False

    def _keep(
        self,
        statement: Statement,
        verdict: Verdict,
        why: str,
        *,
        amended: Mapping[str, Any] | None = None,
        others: Sequence[Statement] = (),
    ) -> None:
        made = decide(self.case, statement, verdict, self.who, why, amended=amended, others=others)
        self._made.append((made, 0))
        self.kept += 1
        self._say(f"Kept: {verdict} ({short(made.id)}).")

    def _undo(self) -> int | None:
        """Withdraw this person's last decision; return its item, None if it was made on another day."""
        if self._made:
            made, at = self._made.pop()
        else:
            own = [
                j for j in self.case.store.judgements()
                if not j.right and j.by == self.who and not j.withdrawn and j.when
            ]  # fmt: skip
            if not own:
                self._say("There is nothing of yours to undo.")
                return None
            made, at = max(own, key=lambda j: j.when or ""), -1
        undo(self.case, made, self.who)
        self.kept -= at >= 0
        self._say(f"Withdrawn: {made.verdict}, {isolated(plain(made.about))}")
        return at if at >= 0 else None

    def _question(self, question: Question) -> str:
        return f"{isolated(plain(question.text))} ({short(question.id)[:8]}, {len(question.members)})"

    def _ask(self, words: str) -> str:
        """Show a prompt and read a line; the end of the input is the reviewer's leaving."""
        self.console.print(f"{words} > ", end="")
        line = sys.stdin.readline()
        if not line:
            raise Leave
        if not sys.stdin.isatty():
            self.console.print()
        return line.strip()

    def _say(self, *lines: str) -> None:
        for line in filter(None, lines):
            self.console.print(line)


LONG = {"accept": "a", "reject": "r", "note": "n", "amend": "m", "merge": "g", "split": "p", "context": "c",
        "help": "?"}  # fmt: skip
