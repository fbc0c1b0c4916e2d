"""Digests as WARC headers write them: a label, a colon, base32 or hex (WARC 1.1, 5.8)."""

import base64
import binascii
import hashlib
from collections.abc import Iterable

ALGORITHMS = {"md5": 16, "sha1": 20, "sha224": 28, "sha256": 32, "sha384": 48, "sha512": 64}
"""Label (without hyphens) -> bytes of a digest."""


def matches(stated: str, *candidates: bytes) -> bool | None:
    """Tell whether a stated digest is that of one of the candidates; None if it is of no kind we know."""
    label, _, value = stated.strip().partition(":")
    name = label.strip().lower().replace("-", "")
    if name not in ALGORITHMS:
        return None
    wanted = _bytes(value.strip(), ALGORITHMS[name])
    if wanted is None:
        return False
    return any(hashlib.new(name, each, usedforsecurity=False).digest() == wanted for each in candidates)


def _bytes(value: str, length: int) -> bytes | None:
    try:
        if len(value) == 2 * length:
            return binascii.unhexlify(value)
        bare = value.rstrip("=").upper()
        return base64.b32decode(bare + "=" * (-len(bare) % 8)) if value.isascii() else None
    except (binascii.Error, ValueError):
        return None


class DigestStream:
    """A stated digest, to be compared with bytes that come piece by piece."""

    def __init__(self, stated: str) -> None:
        label, _, value = stated.strip().partition(":")
        self._name = label.strip().lower().replace("-", "")
        self._wanted = _bytes(value.strip(), ALGORITHMS[self._name]) if self._name in ALGORITHMS else None

    def of(self, chunks: Iterable[bytes]) -> bool | None:
        """Tell whether it is theirs; None, all of them read, if it is of no kind we know."""
        known = self._name in ALGORITHMS
        hasher = hashlib.new(self._name if known else "sha256", usedforsecurity=False)
        for data in chunks:
            hasher.update(data)
        return hasher.digest() == self._wanted if known else None
