"""Taking a content-encoding off a payload (RFC 9110, 8.4), within bounds."""

import zlib

from headwater.capture.limits import MIB
from headwater.errors import ReadError

MOST_DECODED = 512 * MIB
"""Bytes that one payload may unfold to; more is a decompression bomb."""

WINDOW_BITS = {"gzip": (47,), "x-gzip": (47,), "deflate": (15, -15)}
"""zlib's wbits. Servers send "deflate" both with and without the zlib header, so both are tried."""


def decoded(payload: bytes, encoding: str | None, most: int = MOST_DECODED) -> bytes:
    """Return the payload without its content-encoding ("gzip", or several with commas).

    Raises ReadError where it is broken, too large once decoded, or an encoding we do not know.
    """
    names = [name.strip().lower() for name in (encoding or "").split(",")]
    for name in reversed(names):
        if name in ("", "identity"):
            continue
        if name not in WINDOW_BITS:
            raise ReadError(f"was sent compressed with {name}, which cannot be opened here")
        payload = _inflated(payload, name, most)
    return payload


def _inflated(payload: bytes, name: str, most: int) -> bytes:
    for bits in WINDOW_BITS[name]:
        inflater = zlib.decompressobj(bits)
        try:
            out = inflater.decompress(payload, most)
        except zlib.error:
            continue
        if not inflater.eof and len(out) >= most:
            raise ReadError(f"unfolds to more than {most // MIB} MiB")
        if inflater.eof:
            return out
    raise ReadError(f"was sent as {name} but is not, or breaks off")
