"""Checkpoints: a signed statement that the log had this root at this length.

A checkpoint is a signed note of three lines: whose log, how many entries, the root of the tree over them.
Source: C2SP signed-note and tlog-checkpoint (the format of Go's checksum database and of Sigstore), so that
other people's programs can read and countersign them.
"""

import base64
import binascii
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from headwater.errors import EvidenceError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

DASH = "\N{EM DASH}"
ED25519 = b"\x01"
"""The kind of key, as signed-note numbers them."""
LONGEST = 1 << 16


@dataclass(frozen=True, slots=True)
class Verifier:
    """A public key under the name of one log: ``<name>+<id>+<key>`` (the "vkey" of Go's note package)."""

    name: str
    public: bytes

    @property
    def key_id(self) -> bytes:
        """The four bytes by which a signature line says which key made it."""
        return hashlib.sha256(f"{self.name}\n".encode() + ED25519 + self.public).digest()[:4]

    @property
    def line(self) -> str:
        """The key in one line, to hand to others."""
        return f"{self.name}+{self.key_id.hex()}+{_base64(ED25519 + self.public)}"

    @property
    def fingerprint(self) -> str:
        """The key for people to compare, the same in every case it signs."""
        return fingerprint(self.public)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What was signed, and by whom: (name, id of the key, signature) a line."""

    origin: str
    size: int
    root: bytes
    signatures: tuple[tuple[str, bytes, bytes], ...] = ()

    @property
    def text(self) -> bytes:
        """The signed bytes."""
        return f"{self.origin}\n{self.size}\n{_base64(self.root)}\n".encode()

    @property
    def note(self) -> bytes:
        """The whole note."""
        lines = (f"{DASH} {name} {_base64(key + made)}\n" for name, key, made in self.signatures)
        return self.text + b"\n" + "".join(lines).encode()

    def signed_by(self, verifier: Verifier) -> bool:
        """Tell whether this key signed it."""
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

        for name, key, made in self.signatures:
            if (name, key) == (verifier.name, verifier.key_id):
                try:
                    Ed25519PublicKey.from_public_bytes(verifier.public).verify(made, self.text)
                except (InvalidSignature, ValueError):
                    continue
                return True
        return False


def fingerprint(public: bytes) -> str:
    """Return the SHA-256 of a public key, in hex."""
    return hashlib.sha256(public).hexdigest()


def sign(origin: str, size: int, root: bytes, key: "Ed25519PrivateKey") -> Checkpoint:
    """Return a signed checkpoint; the same for the same arguments (RFC 8032: Ed25519 is deterministic)."""
    verifier = Verifier(origin, key.public_key().public_bytes_raw())
    made = key.sign(Checkpoint(origin, size, root).text)
    return Checkpoint(origin, size, root, ((origin, verifier.key_id, made),))


def seal(origin: str, files: Mapping[str, bytes], key: "Ed25519PrivateKey") -> bytes:
    """Return a signed note that names files with their SHA-256, as `sha256sum` does; the same every time."""
    lines = "".join(f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in sorted(files.items()))
    text = f"{origin}\ndossier\n{lines}".encode()
    verifier = Verifier(origin, key.public_key().public_bytes_raw())
    made = _base64(verifier.key_id + key.sign(text))
    return text + f"\n{DASH} {origin} {made}\n".encode()


def parse(data: bytes) -> Checkpoint:
    """Return the checkpoint that a note holds; EvidenceError unless it is written exactly as one."""
    try:
        if len(data) > LONGEST:
            raise ValueError("too long")
        text, _, signatures = data.decode().partition("\n\n")
        origin, size, root = text.split("\n")
        made = []
        for line in signatures.splitlines():
            dash, name, blob = line.split(" ")
            raw = base64.b64decode(blob, validate=True)
            if dash != DASH or len(raw) <= 4:
                raise ValueError("no signature line")
            made.append((name, raw[:4], raw[4:]))
        found = Checkpoint(origin, int(size), base64.b64decode(root, validate=True), tuple(made))
    except (ValueError, binascii.Error) as error:
        raise EvidenceError("is no checkpoint") from error
    if found.note != data or not origin or len(found.root) != 32 or not made:
        raise EvidenceError("is no checkpoint as one is written")
    return found


def parse_verifier(line: str) -> Verifier:
    """Return the key in a line ``<name>+<id>+<key>``; EvidenceError unless it is written exactly so."""
    try:
        name, _, key = line.split("+", 2)
        raw = base64.b64decode(key, validate=True)
    except (ValueError, binascii.Error) as error:
        raise EvidenceError("holds a line that is no key") from error
    found = Verifier(name, raw[1:])
    if len(raw) != 33 or raw[:1] != ED25519 or found.line != line:
        raise EvidenceError("holds a key that is not as one is written")
    return found


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode()
