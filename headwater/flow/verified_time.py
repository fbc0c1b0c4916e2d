"""What holds of the timestamps of a case or a dossier."""

from collections.abc import Iterator
from pathlib import Path

from headwater.capture.custody.checkpoints import FOLDER
from headwater.capture.custody.finding import Finding
from headwater.capture.custody.timestamp import checked
from headwater.errors import EvidenceError, UsageError

NONE = "none: the times in the log are those of the computer that wrote it"


def timestamps(case: Path, authority: Path | None) -> Iterator[Finding]:
    """Yield what holds of the timestamps of a case."""
    folder = case / FOLDER
    found = (p for p in folder.glob("*.tsr") if p.is_file()) if folder.is_dir() else ()
    stamped = sorted(found, key=lambda p: (len(p.name), p.name))
    if not stamped:
        yield Finding("timestamps", FOLDER, NONE, "open")
    for path in stamped:
        beside = {suffix: path.with_suffix(suffix) for suffix in (".note", ".tsq", ".pem")}
        yield stamp(f"{FOLDER}/{path.name}", path, beside, authority)


def stamp(name: str, path: Path, beside: dict[str, Path], authority: Path | None) -> Finding:
    """Tell whether one timestamp holds; `beside` are the note, the question and the certificates with it."""
    try:
        held = {suffix: each.read_bytes() for suffix, each in beside.items() if each.is_file()}
        answer, note = path.read_bytes(), held.get(".note")
        trusted = authority.read_bytes() if authority else None
    except OSError as error:
        if authority and not authority.is_file():
            raise UsageError(f"{authority}: {error.strerror}") from error
        return Finding("timestamps", name, f"cannot be read: {error.strerror}")
    if note is None:
        return Finding("timestamps", name, "has no checkpoint beside it")
    try:
        certificates = trusted or held.get(".pem")
        found = checked(answer, held.get(".tsq"), note, certificates)
    except ImportError:
        return Finding("timestamps", name, "is not checked: it takes the package rfc3161-client", "open")
    except EvidenceError as error:
        return Finding("timestamps", name, str(error))
    says = f"existed at {found.when}, says {found.authority}"
    if trusted is not None:
        return Finding("timestamps", name, says, "holds")
    if certificates is not None:
        hint = "under the certificates kept with it; give the authority's own with --authority"
        return Finding("timestamps", name, f"{says}, {hint}", "holds")
    return Finding("timestamps", name, f"{says}; to check who that is, give --authority", "open")
