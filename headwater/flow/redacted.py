"""What leaves a case: without the private people in it, unless a named person asks for the whole and
says why."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from headwater.capture.custody.acts import REDACTED, WHOLE, digest_of_all
from headwater.errors import UsageError
from headwater.model import Dossier, content_id
from headwater.publish.redact import Privacy, privacy, redact, residue, withheld, without_mentions
from headwater.publish.redact.finder import decoded

if TYPE_CHECKING:
    from headwater.case import Case


@dataclass(frozen=True, slots=True)
class Whole:
    """A named person's decision that one output shows private people as the sources print them, with the
    reason. Raises UsageError if either is missing."""

    who: str
    why: str

    def __post_init__(self) -> None:
        if not self.who.strip() or not self.why.strip():
            raise UsageError(
                "to leave names in, say who decides and why: --unredacted --who NAME --why WORDS"
            )


@dataclass(frozen=True, slots=True)
class Release:
    """What may leave: the dossier, and who was withheld from it (None where a person asked for the whole)."""

    dossier: Dossier
    known: Privacy | None


def released(dossier: Dossier, whole: Whole | None = None, *, generalise: bool = True) -> Release:
    """Take private people out of a dossier of the case, unless `whole` asks for all of it."""
    if whole is not None:
        return Release(without_mentions(dossier), None)
    known = privacy(dossier)
    return Release(redact(dossier, known=known, generalise=generalise), known)


def log_release(case: "Case", what: str, release: Release, whole: Whole | None) -> None:
    """Log what was withheld, as counts and one digest; or who had everything shown, and why."""
    if whole is not None:
        case.note(WHOLE, what, detail=whole.why, facts={"by": whole.who})
        return
    redactions = release.dossier.redactions
    if not redactions:
        return
    every = digest_of_all(content_id("redaction", each) for each in redactions)
    last = next((each for each in case.log.backwards() if each.what == REDACTED), None)
    if last is None or last.digest != every:
        counts = {reason: str(number) for reason, number in withheld(redactions).items()}
        case.note(REDACTED, what, every, f"{len(redactions)} runs of words", counts)


def names_somebody(release: Release) -> Callable[[str, str], bool]:
    """Return what tells whether words about a record name anybody who is withheld."""
    known = release.known
    if known is None:
        return lambda record, words: False
    of_record: dict[str, list[str]] = {}
    for document in (*release.dossier.documents, *release.dossier.earlier):
        of_record.setdefault(document.record, []).append(document.id)

    def names(record: str, words: str) -> bool:
        plain = decoded(words)
        own = (known.hidden[d] for d in of_record.get(record, ()) if d in known.hidden)
        if any(each.own.find(plain, address=True) for each in own):
            return True
        return any(True for _ in residue([("entry", words.encode())], known))

    return names


def searched(known: Privacy | None, artefacts: Iterable[tuple[str, bytes]]) -> None:
    """Raise ResidueError if a name that is withheld stands in anything that is about to leave."""
    from headwater.publish.redact import refuse

    if known is not None:
        refuse(residue(artefacts, known))
