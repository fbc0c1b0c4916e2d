"""What people add to linking: places of their own, and judgements about names."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from headwater.capture.files import read_bytes
from headwater.capture.take import stamp
from headwater.case import Case
from headwater.errors import HeadwaterError, UsageError
from headwater.link.entities import OwnPlaces, own_places
from headwater.model import Judgement, Problem, content_id, digest
from headwater.model.entity import Verdict

PLACES = "places.csv"
"""The user's own places, in the case folder."""
LARGEST = 20_000_000
"""Bytes of such a table."""
LONGEST = 500
"""Characters of a name that is judged."""


def places_of(case: Case) -> OwnPlaces:
    """Return the case's own places; a table that cannot be read is a Problem."""
    path = case.path / PLACES
    if not path.is_file():
        return OwnPlaces()
    try:
        data = read_bytes(path, LARGEST)
        return own_places(data.decode("utf-8-sig"), PLACES)
    except (HeadwaterError, UnicodeDecodeError, OSError) as error:
        reason = (
            "is not UTF-8: save it as 'CSV UTF-8'" if isinstance(error, UnicodeDecodeError) else str(error)
        )
        return OwnPlaces({}, (Problem("link", PLACES, f"{reason}; no place of it is used"),))


def adopt_places(case: Case, table: Path) -> None:
    """Take a table of places into the case, in place of the one it has. Raises UsageError if it cannot be
    read."""
    try:
        data = read_bytes(table, LARGEST)
        (case.path / PLACES).write_bytes(data)
    except (HeadwaterError, OSError) as error:
        raise UsageError(f"cannot take {table} as places: {error}") from error
    case.note("settings", PLACES, digest(data), f"the user's own places, {len(data)} bytes")


def mark(own: OwnPlaces, judgements: Iterable[Judgement]) -> str:
    """Return a key of all that people add: linking is due when it changes."""
    said = [(j.id, j.withdrawn) for j in judgements if not j.machine or j.withdrawn]
    return content_id("judged", sorted(own.keys.items()), own.problems, said)


def judge(case: Case, left: str, right: str, verdict: Verdict, who: str, why: str = "") -> Judgement:
    """Keep a person's judgement about two names; the next build follows it.

    Raises UsageError where a name is empty or too long, both are one, or nobody is named as the judge.
    """
    names = [" ".join(name.split()) for name in (left, right)]
    if not all(names) or max(map(len, names)) > LONGEST:
        raise UsageError(f"each of the two names needs 1 to {LONGEST} characters")
    if names[0] == names[1] or not who.strip():
        raise UsageError("name two different names, and who judges")
    made = Judgement(
        left=names[0], right=names[1], verdict=verdict, by=who.strip(), when=stamp(case.clock()),
        why=(why,) if why else (),
    )  # fmt: skip
    with case.store.batch():
        case.store.judge(made)
    case.note("accepted" if verdict == "same" else "rejected", made.id, detail=f"{left} / {right}: {verdict}")
    return made


def withdraw(case: Case, identifier: str, who: str) -> Judgement:
    """Withdraw a judgement, a person's or the machine's; it stays withdrawn in later builds.

    Raises UsageError if there is none whose id begins so, or more than one.
    """
    wanted = identifier.removeprefix("sha-256:")
    found = [
        j for j in case.store.judgements() if wanted and j.id.removeprefix("sha-256:").startswith(wanted)
    ]
    if len(found) != 1:
        raise UsageError(f"{len(found) or 'no'} judgements have an id that begins with {identifier!r}")
    made = replace(found[0], withdrawn=stamp(case.clock()), withdrawn_by=who)
    case.store.judge(made)
    case.note("withdrawn", made.id, detail=f"{made.left} / {made.right}: {made.verdict}")
    return made
