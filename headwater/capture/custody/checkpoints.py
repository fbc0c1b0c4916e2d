"""The checkpoints of a case: one note a file, made when a run ends and the log has grown.

custody.pub          the public keys that signed, oldest first, a line each
checkpoints/7.note   the root over the first 7 entries, signed
checkpoints/7.tsq, 7.tsr   what a timestamp authority was asked about that note, and its answer

Each checkpoint but the last is itself an entry of the log, so that none can go missing unseen.
"""

import hashlib
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from headwater.capture.custody.acts import KEY, SIGNED, Act
from headwater.capture.custody.keys import data_folder, own_key
from headwater.capture.custody.log import CustodyLog, line_of
from headwater.capture.custody.merkle import Tree
from headwater.capture.custody.note import Checkpoint, Verifier, parse, parse_verifier, sign
from headwater.capture.disk import keep_name
from headwater.errors import CaseError, EvidenceError
from headwater.model import digest

KEYS = "custody.pub"
FOLDER = "checkpoints"
NOTE = re.compile(r"[1-9][0-9]{0,17}\.note")


@dataclass(frozen=True, slots=True)
class Checkpoints:
    """The keys and notes in a case folder; making it touches nothing."""

    case: Path

    @property
    def folder(self) -> Path:
        """Where the notes are."""
        return self.case / FOLDER

    def sizes(self) -> list[int]:
        """Return the lengths of the log at which it was signed, in order, by the names of the files."""
        if not self.folder.is_dir():
            return []
        return sorted(int(p.stem) for p in self.folder.iterdir() if NOTE.fullmatch(p.name) and p.is_file())

    def path(self, size: int, suffix: str = ".note") -> Path:
        """Return the file of the checkpoint at this length."""
        return self.folder / f"{size}{suffix}"

    def read(self, size: int) -> Checkpoint:
        """Return a checkpoint; EvidenceError if the file is none."""
        return parse(self.path(size).read_bytes())

    def public_keys(self) -> list[Verifier]:
        """Return the public keys; EvidenceError if the file holds anything else."""
        path = self.case / KEYS
        if not path.exists():
            return []
        data = path.read_bytes()
        try:
            found = [parse_verifier(line) for line in data.decode().splitlines()]
        except UnicodeDecodeError as error:
            raise EvidenceError("holds what is no key") from error
        if b"".join(f"{key.line}\n".encode() for key in found) != data:
            raise EvidenceError("is not written as keys are")
        return found

    def refuse_loss(self, log: CustodyLog) -> None:
        """Raise EvidenceError if the log is shorter than a checkpoint says it was."""
        made, last = self.sizes(), log.last()
        held = last.sequence if last else 0
        if made and made[-1] > held:
            raise EvidenceError(
                f"the custody log has {held} entries, and {made[-1]} were signed: entries are missing"
            )

    def sign(self, log: CustodyLog, when: str, who: str) -> Checkpoint | None:
        """Sign the log as it stands with the user's key, made if there is none; None if that was done.

        Raises CaseError if the key or the files cannot be written, EvidenceError if log or keys are damaged.
        """
        last = log.last()
        made = self.sizes()
        if last is None or (made and made[-1] >= last.sequence):
            return None
        key = own_key(make=True)
        if key is None:
            raise CaseError("there is no key to sign with")
        verifier = Verifier(origin_of(log), key.public_key().public_bytes_raw())
        tree = Tree(log.entries())
        if made and (before := self.read(made[-1])).root != tree.root(before.size):
            raise EvidenceError(
                f"the custody log does not begin with what {FOLDER}/{before.size}.note signed: "
                "it was rewritten"
            )
        try:
            for event in log.append(*self._due(log, verifier, made[-1] if made else 0, when, who)):
                tree.append(line_of(event).removesuffix(b"\n"))
            checkpoint = sign(verifier.name, len(tree), tree.root(), key)
            self.folder.mkdir(exist_ok=True)
            write_whole(self.path(checkpoint.size), checkpoint.note)
        except OSError as error:
            raise CaseError(f"the log of {self.case} cannot be signed: {error.strerror}") from error
        remember(checkpoint)
        return checkpoint

    def _due(self, log: CustodyLog, verifier: Verifier, before: int, when: str, who: str) -> Iterator[Act]:
        """Yield what must stand in the log under the new checkpoint: the one before, and a new key."""
        if before:
            name = f"{FOLDER}/{before}.note"
            data = digest(self.path(before).read_bytes())
            if not any(each.digest == data for each in log.recent() if each.what == SIGNED):
                yield Act(when=when, who=who, what=SIGNED, subject=name, digest=data)
        known = self.public_keys()
        if verifier not in known:
            yield Act(
                when=when, who=who, what=KEY, subject=f"ed25519 {verifier.fingerprint}", detail=verifier.line
            )
            lines = (f"{key.line}\n" for key in [*known, verifier])
            write_whole(self.case / KEYS, "".join(lines).encode())


def origin_of(log: CustodyLog) -> str:
    """Return the name of a log, from its first entry: no two cases share one, and no case changes it."""
    for entry in log.entries():
        return origin_from(entry)
    raise EvidenceError("an empty log has no name")


def origin_from(first: bytes) -> str:
    """Return the name of the log that begins with this entry."""
    return f"headwater/{hashlib.sha256(first).hexdigest()[:32]}"


def seen_path(origin: str) -> Path:
    """Return where this user's last checkpoint of a case is remembered."""
    return data_folder() / "seen" / f"{origin.partition('/')[2]}.note"


def remember(checkpoint: Checkpoint) -> None:
    """Keep the checkpoint outside the case, to know an older state of it again."""
    path = seen_path(checkpoint.origin)
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_whole(path, checkpoint.note)
    except OSError:
        # A memory, and no evidence: without it a check asks for less.
        return


def seen(origin: str) -> Checkpoint | None:
    """Return the checkpoint that this user made last of a case, if it is remembered."""
    try:
        return parse(seen_path(origin).read_bytes())
    except (OSError, EvidenceError):
        return None


def write_whole(path: Path, data: bytes) -> None:
    """Write a file in full beside its place, then rename: there is a whole file or none."""
    new = path.with_name(f".{path.name}.new")
    with new.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)
    keep_name(path)
