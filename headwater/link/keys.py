"""Keys of 32 bits by which documents and figures are found that may be of one question."""

from zlib import crc32


def key_of(kind: str, *parts: object) -> int:
    """Return the key of what is named; `kind` keeps unlike things apart."""
    return crc32("\x1f".join((kind, *map(str, parts))).encode("utf-8", "replace"))
