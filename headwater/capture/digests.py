"""Digests as WARC headers write them: a label, a colon, base32 or hex (WARC 1.1, 5.8)."""

import base64
import binascii
import hashlib

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
