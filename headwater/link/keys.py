"""Keys by which documents and figures are found that may be of one question: of 32 bits, and of 63 where no
two things may have one."""

from hashlib import blake2b
from zlib import crc32


def key_of(kind: str, *parts: object) -> int:
    """Return the key of what is named; `kind` keeps unlike things apart."""
    return crc32("\x1f".join((kind, *map(str, parts))).encode("utf-8", "replace"))


def large_key(*parts: object) -> int:
    """Return a number of 63 bits for what is named, the same in every run."""
    plain = "\x1f".join(map(_plain, parts))
    digest = blake2b(plain.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> 1


def _plain(part: object) -> str:
    return repr(sorted(part)) if isinstance(part, frozenset) else repr(part)
