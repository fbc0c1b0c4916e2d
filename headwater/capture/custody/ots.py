"""OpenTimestamps proofs: a tree of operations from a file's digest to what attests it.

A detached proof is a magic, a version, how the file is hashed, its digest, and the tree: each node holds a
message, attestations of it, and operations that lead on to other messages. Source: the format as the
OpenTimestamps project defines it (version 1); written here anew, as its library is under the LGPL.
"""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from headwater.errors import EvidenceError

T = TypeVar("T")

MAGIC = b"\x00OpenTimestamps\x00\x00Proof\x00\xbf\x89\xe2\xe8\x84\xe8\x92\x94"
VERSION = 1
SHA256 = 0x08
APPEND, PREPEND = 0xF0, 0xF1
ATTESTATION, FORK = 0x00, 0xFF
PENDING = bytes.fromhex("83dfe30d2ef90c8e")
BITCOIN = bytes.fromhex("0588960d73d71901")

LONGEST = 1 << 18
"""Bytes of a proof; those of several calendars have a few thousand."""
MOST_NODES = 10_000
DEEPEST = 256
"""Operations in a row, as the format allows them."""
MOST_MESSAGE = 4096
"""Bytes of a message or of what is put before or behind it, as the format allows them."""
MOST_PAYLOAD = 8192
MOST_URI = 1000
URI = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_/:")
"""What a calendar's address is written with, as the format allows it."""


def _hash(name: str) -> Callable[[bytes], bytes | None]:
    def made(message: bytes) -> bytes | None:
        try:
            return hashlib.new(name, message).digest()
        except ValueError:  # OpenSSL may lack the old ones
            return None

    return made


PLAIN: dict[int, tuple[str, Callable[[bytes], bytes | None]]] = {
    0x02: ("sha1", _hash("sha1")),
    0x03: ("ripemd160", _hash("ripemd160")),
    SHA256: ("sha256", _hash("sha256")),
    0x67: ("keccak256", lambda message: None),  # not in the standard library: what follows stays unknown
    0xF2: ("reverse", lambda message: message[::-1]),
    0xF3: ("hexlify", lambda message: message.hex().encode()),
}
"""Operations without an argument -> name, and what they make of a message; None where that is not known."""


@dataclass(frozen=True, slots=True)
class Attestation:
    """Who attests a message: `kind` is the format's tag, `payload` as it stands in the proof."""

    kind: bytes
    payload: bytes

    @property
    def calendar(self) -> str | None:
        """The address of the calendar that still waits for a block; None if it is no such attestation."""
        if self.kind != PENDING:
            return None
        return _whole(self.payload, lambda r: r.sized(MOST_URI)).decode()

    @property
    def height(self) -> int | None:
        """The number of the Bitcoin block whose Merkle root the message is; None if it is none."""
        return _whole(self.payload, Reader.number) if self.kind == BITCOIN else None


@dataclass(slots=True)
class Node:
    """A message (None: an operation before it cannot be followed here) and what is known of it."""

    message: bytes | None
    attestations: list[Attestation] = field(default_factory=list)
    steps: list[tuple[int, bytes, "Node"]] = field(default_factory=list)
    """Operation, its argument, what it leads to."""

    def walk(self) -> Iterator["Node"]:
        """Yield this node and all behind it."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(after for _, _, after in reversed(node.steps))

    def step(self, operation: int, argument: bytes = b"") -> "Node":
        """Add an operation and return what it leads to."""
        node = Node(applied(operation, argument, self.message))
        self.steps.append((operation, argument, node))
        return node


class Reader:
    """Reads a proof from its start; EvidenceError where it is none."""

    def __init__(self, data: bytes) -> None:
        self._data, self._at, self._nodes = data, 0, 0

    @property
    def done(self) -> bool:
        """Whether nothing is left."""
        return self._at == len(self._data)

    def take(self, size: int) -> bytes:
        """Return the next bytes."""
        if size > len(self._data) - self._at:
            raise EvidenceError("is cut short")
        self._at += size
        return self._data[self._at - size : self._at]

    def number(self) -> int:
        """Return the next number (LEB128, without a sign)."""
        found = shift = 0
        while True:
            byte = self.take(1)[0]
            found |= (byte & 0x7F) << shift
            if byte < 0x80:
                return found
            shift += 7
            if shift > 63:
                raise EvidenceError("holds a number that is far too large")

    def sized(self, most: int, least: int = 0) -> bytes:
        """Return the next bytes, before which stands how many they are."""
        size = self.number()
        if not least <= size <= most:
            raise EvidenceError(f"holds a piece of {size:,} bytes where {most:,} are the most")
        return self.take(size)

    def node(self, message: bytes | None, depth: int = DEEPEST) -> Node:
        """Return the tree from here on."""
        self._nodes += 1
        if depth <= 0 or self._nodes > MOST_NODES:
            raise EvidenceError("is nested or branched beyond what the format allows")
        found = Node(message)
        while True:
            tag = self.take(1)[0]
            more = tag == FORK
            if more:
                tag = self.take(1)[0]
            if tag == ATTESTATION:
                found.attestations.append(self._attestation())
            else:
                argument = self._argument(tag)
                after = self.node(applied(tag, argument, message), depth - 1)
                found.steps.append((tag, argument, after))
            if not more:
                return found

    def _argument(self, tag: int) -> bytes:
        if tag in {APPEND, PREPEND}:
            return self.sized(MOST_MESSAGE, 1)
        if tag not in PLAIN:
            raise EvidenceError(f"uses an operation that is not known here (0x{tag:02x})")
        return b""

    def _attestation(self) -> Attestation:
        found = Attestation(self.take(8), self.sized(MOST_PAYLOAD))
        calendar = found.calendar
        if calendar is not None and not set(calendar) <= URI:
            raise EvidenceError("names a calendar by what is no address")
        _ = found.height
        return found


def applied(operation: int, argument: bytes, message: bytes | None) -> bytes | None:
    """Return what an operation makes of a message; None if that is not known here."""
    if message is None:
        return None
    if operation == APPEND:
        made: bytes | None = message + argument
    elif operation == PREPEND:
        made = argument + message
    else:
        made = PLAIN[operation][1](message)
    if made is not None and len(made) > MOST_MESSAGE:
        raise EvidenceError("makes a message longer than the format allows")
    return made


def tree(data: bytes, message: bytes) -> Node:
    """Return the tree that a calendar answers with for a message; EvidenceError if it is none."""
    if len(data) > LONGEST:
        raise EvidenceError("is far too long")
    reader = Reader(data)
    found = reader.node(message)
    if not reader.done:
        raise EvidenceError("goes on behind its end")
    return found


def proof(data: bytes, about: bytes) -> Node:
    """Return the tree of a detached proof about these bytes; EvidenceError if it is none, or about others."""
    if len(data) > LONGEST:
        raise EvidenceError("is far too long for a proof")
    reader = Reader(data)
    if not data.startswith(MAGIC):
        raise EvidenceError("is no OpenTimestamps proof")
    reader.take(len(MAGIC))
    version, hashed = reader.number(), reader.take(1)[0]
    if version != VERSION:
        raise EvidenceError(f"is a proof of version {version}, which is not known here")
    if hashed != SHA256:
        raise EvidenceError("is about a file by another digest than SHA-256")
    digest = reader.take(32)
    if digest != hashlib.sha256(about).digest():
        raise EvidenceError("is about something else than this checkpoint")
    found = reader.node(digest)
    if not reader.done:
        raise EvidenceError("goes on behind its end")
    return found


def written(root: Node) -> bytes:
    """Return a tree over a file's SHA-256 as a detached proof."""
    assert root.message is not None
    return MAGIC + bytes([VERSION, SHA256]) + root.message + _body(root)


def _body(node: Node) -> bytes:
    parts = [bytes([ATTESTATION]) + each.kind + _sized(each.payload) for each in node.attestations]
    for operation, argument, after in node.steps:
        head = bytes([operation]) + (_sized(argument) if operation in {APPEND, PREPEND} else b"")
        parts.append(head + _body(after))
    if not parts:
        raise EvidenceError("ends in nothing that attests it")
    return b"".join(bytes([FORK]) + each for each in parts[:-1]) + parts[-1]


def _sized(data: bytes) -> bytes:
    return numbered(len(data)) + data


def numbered(value: int) -> bytes:
    """Return a number as a proof holds it."""
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value])


def _whole(payload: bytes, read: Callable[[Reader], T]) -> T:
    reader = Reader(payload)
    found = read(reader)
    if not reader.done:
        raise EvidenceError("holds an attestation with too much in it")
    return found
