"""What a run did, in the custody log: one entry a stage, whatever the number of things it made."""

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from headwater.capture.custody.acts import EXPORTED, NOTED, digest_of_all
from headwater.model import Weighing, content_id

if TYPE_CHECKING:
    from headwater.case import Case


def stage(case: "Case", what: str, by: str, identifiers: Iterable[str], new: int) -> None:
    """Log that a stage was done: by which version, how many are new, and one digest for all there are now."""
    held = list(identifiers)
    case.note(what, digest_of_all(held), detail=by, facts={"new": str(new), "of": str(len(held))})


def notes_of_capture(case: "Case", records: Collection[str]) -> dict[str, tuple[str, ...]]:
    """Return what the log notes of the captures of these records, each note once."""
    found: dict[str, tuple[str, ...]] = {}
    for event in case.log.events():
        if event.what == NOTED and event.subject in records:
            words = f"when it was captured: {event.detail}"
            found[event.subject] = tuple(dict.fromkeys((*found.get(event.subject, ()), words)))
    return found


def weighed_ids(weighings: Iterable[Weighing]) -> list[str]:
    """Return an id for each weighing, from its content."""
    return [content_id("weighing", weighing) for weighing in weighings]


def exported(case: "Case", kind: str, whole: str, size: int) -> None:
    """Log an export, unless it is the last one of its kind over again."""
    same = (each for each in case.log.backwards() if each.what == EXPORTED and each.subject == kind)
    last = next(same, None)
    if last is None or last.digest != whole:
        case.note(EXPORTED, kind, whole, f"{size} bytes")
