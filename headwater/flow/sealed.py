"""Signing on demand: a checkpoint to give away, a timestamp on it, the key; and that a case was verified."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from headwater.capture.custody.acts import VERIFIED
from headwater.capture.custody.checkpoints import FOLDER, Checkpoints
from headwater.capture.custody.keys import is_private, key_path, own_key
from headwater.capture.custody.note import fingerprint
from headwater.capture.limits import Limits
from headwater.case import Case
from headwater.errors import CaseError, HeadwaterError
from headwater.flow.verified import Verified
from headwater.model import digest

if TYPE_CHECKING:
    from headwater.capture.custody.ots_stamping import Promised
    from headwater.capture.exchange import Exchange


@dataclass(frozen=True, slots=True)
class Made:
    """A checkpoint that was made: its note, the length of the log, its time as an authority states it.

    `proofs` are the OpenTimestamps proofs that were asked for or asked after: name, calendars that answered,
    why others did not.
    """

    note: bytes
    size: int
    time: str
    proofs: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = ()

    def as_json(self) -> dict[str, object]:
        """The checkpoint for programs."""
        return {
            "checkpoint": self.note.decode(),
            "entries": self.size,
            "timestamp": self.time or None,
            "proofs": [
                {"proof": name, "calendars": list(answered), "problems": list(problems)}
                for name, answered, problems in self.proofs
            ],
        }


@dataclass(frozen=True, slots=True)
class SigningKey:
    """The user's key: the fingerprint and the public part for others, and where the secret part is."""

    fingerprint: str
    pem: bytes
    path: Path
    private: bool


def make_checkpoint(
    folder: Path,
    tsa: str = "",
    authority: Path | None = None,
    calendars: Sequence[str] = (),
    allow_private: bool = False,
) -> Made:
    """Sign the log of a case as it stands; with `tsa`, have the checkpoint timestamped there (RFC 3161).

    `calendars` are addresses of OpenTimestamps calendars, to be asked for a proof of it. Raises CaseError if
    the case cannot be opened or signed, CaptureError if there is no usable timestamp.
    """
    with Case.open(folder) as case:
        case.settle()
        case.sign()
        size = case.checkpoints.sizes()[-1]
        note = case.checkpoints.read(size).note
        time = ""
        proofs: list[Promised] = []
        if tsa:
            from headwater.capture.custody.stamping import stamp_checkpoint

            time = stamp_checkpoint(case.checkpoints, size, tsa, authority, case.note)
        if calendars:
            from headwater.capture.custody.ots_stamping import NONCE, stamp_by_calendars

            given = dict.fromkeys(each.strip() for each in calendars)
            limits, nonce = Limits(allow_private=allow_private), os.urandom(NONCE)
            proofs.append(
                stamp_by_calendars(case.checkpoints, size, list(given), nonce, limits, case.note, _ask)
            )
        return Made(note, size, time, tuple((p.name, p.calendars, p.problems) for p in proofs))


def upgrade_proofs(folder: Path, allow_private: bool = False) -> Made:
    """Ask the calendars of a case's OpenTimestamps proofs for the blocks that they wait for, and keep them.

    Raises CaseError if the case cannot be opened or has no proof.
    """
    from headwater.capture.custody.ots_stamping import upgrade

    with Case.open(folder) as case:
        case.settle()
        case.sign()
        size = case.checkpoints.sizes()[-1]
        limits = Limits(allow_private=allow_private)
        found = upgrade(case.checkpoints, list(case.log.events()), limits, case.note, _ask)
        if not found:
            raise CaseError(f"{folder} has no OpenTimestamps proof; `checkpoint CASE --ots URL` asks for one")
        proofs = tuple((p.name, p.calendars, p.problems) for p in found)
        return Made(case.checkpoints.read(size).note, size, "", proofs)


def _ask(url: str, limits: Limits, content: bytes | None) -> "Exchange":
    from headwater.capture.custody.ots_stamping import ACCEPT
    from headwater.capture.fetch import HttpFetcher

    return HttpFetcher().once(url, limits, content, ACCEPT)


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
