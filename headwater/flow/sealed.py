"""Signing on demand: a checkpoint to give away, a timestamp on it, the key; and that a case was verified."""

from dataclasses import dataclass
from pathlib import Path

from headwater.capture.custody.acts import VERIFIED
from headwater.capture.custody.checkpoints import FOLDER, Checkpoints
from headwater.capture.custody.keys import is_private, key_path, own_key
from headwater.capture.custody.note import fingerprint
from headwater.case import Case
from headwater.errors import CaseError, HeadwaterError
from headwater.flow.verified import Verified
from headwater.model import digest


@dataclass(frozen=True, slots=True)
class Made:
    """A checkpoint that was made: its note, the length of the log, its time as an authority states it."""

    note: bytes
    size: int
    time: str

    def as_json(self) -> dict[str, object]:
        """The checkpoint for programs."""
        return {"checkpoint": self.note.decode(), "entries": self.size, "timestamp": self.time or None}


@dataclass(frozen=True, slots=True)
class SigningKey:
    """The user's key: the fingerprint and the public part for others, and where the secret part is."""

    fingerprint: str
    pem: bytes
    path: Path
    private: bool


def make_checkpoint(folder: Path, tsa: str = "", authority: Path | None = None) -> Made:
    """Sign the log of a case as it stands; with `tsa`, have the checkpoint timestamped there (RFC 3161).

    Raises CaseError if the case cannot be opened or signed, CaptureError if there is no usable timestamp.
    """
    with Case.open(folder) as case:
        case.settle()
        case.sign()
        size = case.checkpoints.sizes()[-1]
        note = case.checkpoints.read(size).note
        time = ""
        if tsa:
            from headwater.capture.custody.stamping import stamp_checkpoint

            time = stamp_checkpoint(case.checkpoints, size, tsa, authority, case.note)
        return Made(note, size, time)


def signing_key() -> SigningKey:
    """Return the user's key, made if there is none."""
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    key = own_key(make=True)
    if key is None:
        raise CaseError("there is no key")
    public = key.public_key()
    pem = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return SigningKey(fingerprint(public.public_bytes_raw()), pem, key_path(), is_private(key_path()))


def log_verified(result: Verified) -> None:
    """Log in a case that it was verified and held; only in a case that the user's own key signs.

    A case of somebody else is left as it is, and so is one that is in use or cannot be written.
    """
    if result.kind != "case" or result.failed:
        return
    try:
        key = own_key()
        if key is None:
            return
        own = key.public_key().public_bytes_raw()
        if own not in {each.public for each in Checkpoints(Path(result.subject)).public_keys()}:
            return
        with Case.open(result.subject) as case:
            counts = {name: str(count) for name, count in result.checked.items()}
            last = case.checkpoints.sizes()[-1]
            note = case.checkpoints.path(last).read_bytes()
            case.note(VERIFIED, f"{FOLDER}/{last}.note", digest(note), "everything holds", counts)
    except (HeadwaterError, OSError):
        return
