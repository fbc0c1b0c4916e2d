"""How much one capture may take: bytes, seconds, redirects."""

from dataclasses import dataclass

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds on one source.

    `size` in bytes of one payload, `seconds` for one URL with all its redirects, `redirects` hops
    followed; `page_size` the bytes of all parts of one page that a browser loads. `allow_private` lets a
    URL lead to a loopback, private or reserved address (tests, a newsroom's own archive); without it such
    addresses are refused.
    """

    size: int = 128 * MIB
    seconds: float = 60.0
    redirects: int = 10
    page_size: int = 256 * MIB
    allow_private: bool = False


def in_words(size: int) -> str:
    """Return a number of bytes for a reader: ``200.0 MiB (209,715,200 bytes)``."""
    return f"{size / MIB:.1f} MiB ({size:,} bytes)" if size >= MIB else f"{size:,} bytes"
