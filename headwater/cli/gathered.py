"""What a capture leaves to say: notes on pages, the documents they lead to, what failed and why."""

import json
import re
from collections import Counter
from pathlib import Path

from headwater.capture.take import Said
from headwater.cli.terminal import console, error_console, many, plain
from headwater.errors import HeadwaterError
from headwater.model import Problem

SHOWN = 10
VARYING = re.compile(
    r"(?<=the name )\S+|(?<=asks to be left alone for )[\d,]+|\b\d[\d,.]* (?:MiB|bytes|seconds|KiB|%)|"
    r"\d+ of \d+|\(Disallow: [^)]*\)|\bleads to \S+|^\S+(?= leads to)|https?://\S+|\(\d+ redirects followed\)"
)
"""What differs between two failures of one kind: names, numbers, addresses."""


class Gathered:
    """Takes what a capture says, for the end."""

    def __init__(self) -> None:
        self.remarks: list[Said] = []
        self.offers: list[Said] = []

    def say(self, said: Said) -> None:
        """Keep a remark or an offer."""
        (self.offers if said.kind == "offer" else self.remarks).append(said)

    def for_programs(self) -> dict[str, object]:
        """The same as JSON."""
        return {
            "remarks": [{"url": s.subject, "remark": s.words} for s in self.remarks],
            "linked": [{"page": s.subject, "url": s.url, "how": s.words} for s in self.offers],
        }

    def show(self) -> None:
        """Print remarks and offers, a few of each."""
        general = [s for s in self.remarks if not s.subject]
        of_pages = [s for s in self.remarks if s.subject]
        for said in general:
            console.print(f"note: {plain(said.words)}")
        for said in of_pages[:SHOWN]:
            console.print(f"note: {plain(said.subject)}: {plain(said.words)}")
        if len(of_pages) > SHOWN:
            console.print(f"note: and {len(of_pages) - SHOWN:,} more; --report FILE has them all")
        if not self.offers:
            return
        pages = len({s.subject for s in self.offers})
        documents = {s.url: s for s in self.offers}
        console.print(
            f"{many(len(documents), 'document')} linked or embedded by {many(pages, 'page')}: "
            "use --linked to capture them too"
        )
        for said in list(documents.values())[:SHOWN]:
            console.print(f"  {plain(said.url)} ({plain(said.subject)} {said.words} it)")
        if len(documents) > SHOWN:
            console.print(f"  and {len(documents) - SHOWN:,} more; --report FILE has them all")


def show_failures(problems: list[Problem]) -> None:
    """Print what failed, grouped by why, most first; single ones are named by `show_problems`."""
    by_reason = Counter(kind(p.reason) for p in problems)
    example = {kind(p.reason): p for p in reversed(problems)}
    error_console.print("failed  why")
    for reason, count in by_reason.most_common(30):
        error_console.print(
            f"{count:>6,}  {plain(reason)} (for example {plain(example[reason].subject[:200])})"
        )
    if len(by_reason) > 30:
        error_console.print(f"and {len(by_reason) - 30} other reasons; --report FILE has them all")


def kind(reason: str) -> str:
    """Return a reason without what differs from one address to the next."""
    return VARYING.sub("…", reason)


def write_report(file: Path, new: int, problems: list[Problem], gathered: Gathered) -> None:
    """Write everything as JSON. Raises HeadwaterError if it cannot be written."""
    found = {
        "new": new,
        "failed": [{"subject": p.subject, "reason": p.reason} for p in problems],
        "failed_by_reason": dict(Counter(kind(p.reason) for p in problems).most_common()),
        **gathered.for_programs(),
    }
    try:
        file.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        raise HeadwaterError(f"cannot write the report {file}: {error.strerror}") from error
