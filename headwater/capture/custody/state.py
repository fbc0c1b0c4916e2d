"""The state of the database in the log: a digest of every table after a run, and what differs from it.

Ids are hashes of content, so a row changed by hand shows by itself; one that was removed, or whose other
columns were changed, shows only against what was logged.
"""

from collections.abc import Mapping

from headwater.capture.custody.acts import CHANGED, STORED, Act, digest_of_all
from headwater.capture.custody.log import CustodyLog
from headwater.model import CustodyEvent

DATABASE = "case.db"

Contents = Mapping[str, tuple[int, str]]
"""Table -> how many rows it has, and one digest over them."""


def as_left(log: CustodyLog) -> CustodyEvent | None:
    """Return the last entry that says how the database was left; None if there is none."""
    return log.latest(STORED)


def differing(event: CustodyEvent, contents: Contents) -> list[str]:
    """Return the tables that are not as an entry says, each with how many rows it has and had."""
    said = dict(event.facts)
    found = []
    for table, (count, held) in contents.items():
        if table not in said and not count:
            continue  # a newer Headwater has tables that an older one had not
        rows, _, known = said.get(table, "0 none").partition(" ")
        if (rows, known) != (str(count), held):
            found.append(
                f"{table} has {count} rows" + (f", not {rows}" if rows != str(count) else ", altered")
            )
    return found + [f"{table} is gone" for table in said if table not in contents]


def stored(contents: Contents, when: str, who: str) -> Act:
    """Return the entry that says how the database is left."""
    facts = tuple((table, f"{count} {held}") for table, (count, held) in sorted(contents.items()))
    whole = digest_of_all(" ".join(fact) for fact in facts)
    return Act(when=when, who=who, what=STORED, subject=DATABASE, digest=whole, facts=facts)


def found_changed(event: CustodyEvent, differences: list[str], when: str, who: str) -> Act:
    """Return the entry that says that the database was found otherwise than it was left."""
    detail = (
        f"not as entry {event.sequence} left it ({'; '.join(differences)}): "
        "a run was stopped before its end, or somebody edited it"
    )
    return Act(when=when, who=who, what=CHANGED, subject=DATABASE, detail=detail)
