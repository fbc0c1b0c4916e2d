"""Headers of Bitcoin blocks that a person brings: what an OpenTimestamps proof is held against.

A file, a line a block: its height and its 80 bytes in hex (as `getblockheader HASH false` of Bitcoin Core
gives them), or its height, the Merkle root as explorers show it, and the time in seconds since 1970. Whole
headers are checked against the work that they claim; a root and a time are believed as given.
"""

import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from headwater.errors import UsageError

LONGEST = 1 << 26
HEADER = re.compile(r"(\d{1,9})\s+([0-9a-fA-F]{160})")
ROOT = re.compile(r"(\d{1,9})\s+([0-9a-fA-F]{64})\s+(\d{9,10})")
EASIEST = 0xFFFF << 208
"""The largest number that the hash of any block may be (Bitcoin's proof-of-work limit)."""


@dataclass(frozen=True, slots=True)
class Block:
    """What a header says: Merkle root (as hashed, not as shown), time, its own hash ("" if only stated)."""

    root: bytes
    seconds: int
    name: str = ""

    @property
    def when(self) -> str:
        """The time in UTC, as ISO 8601; miners may be wrong about it by hours."""
        return datetime.fromtimestamp(self.seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def headers(path: Path) -> dict[int, Block]:
    """Return the blocks in a file by height; UsageError if it cannot be read, or a line of it is none."""
    try:
        if path.stat().st_size > LONGEST:
            raise UsageError(f"{path} is far too long for block headers")
        lines = path.read_text("utf-8").splitlines()
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{path} holds no block headers") from error
    found: dict[int, Block] = {}
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("#"):
            continue
        height, block = _block(line.strip(), f"{path}, line {number}")
        if found.setdefault(height, block).root != block.root:
            raise UsageError(f"{path}, line {number}: there is another block {height} above")
    return found


def _block(line: str, where: str) -> tuple[int, Block]:
    if stated := ROOT.fullmatch(line):
        return int(stated[1]), Block(bytes.fromhex(stated[2])[::-1], int(stated[3]))
    whole = HEADER.fullmatch(line)
    if not whole:
        raise UsageError(
            f"{where}: is no block header; write: height, then the header's 160 hex digits, "
            "or height, Merkle root, seconds since 1970"
        )
    data = bytes.fromhex(whole[2])
    made = hashlib.sha256(hashlib.sha256(data).digest()).digest()[::-1]
    if int.from_bytes(made) > _target(int.from_bytes(data[72:76], "little")):
        raise UsageError(f"{where}: the header does not have the work that it claims: it was changed")
    return int(whole[1]), Block(data[36:68], int.from_bytes(data[68:72], "little"), made.hex())


def _target(bits: int) -> int:
    """Return the number that the hash may not exceed ("nBits" of the header, in Bitcoin's compact form)."""
    size, digits = bits >> 24, bits & 0x7FFFFF
    found = digits << 8 * (size - 3) if size >= 3 else digits >> 8 * (3 - size)
    return found if not bits & 0x800000 and found <= EASIEST else 0
