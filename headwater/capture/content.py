"""Taking a content-encoding off a payload (RFC 9110, 8.4), within bounds."""

import zlib
from importlib import import_module

from headwater.capture.limits import MIB
from headwater.errors import ReadError

MOST_DECODED = 512 * MIB
"""Bytes that one payload may unfold to; more is a decompression bomb."""

WINDOW_BITS = {"gzip": (47,), "x-gzip": (47,), "deflate": (15, -15)}
"""zlib's wbits. Servers send "deflate" both with and without the zlib header, so both are tried."""

EXTRA = {"br": "brotli", "zstd": "zstandard"}
"""Encodings that browsers take, and so crawls hold -> the module that opens them (extra `archives`)."""
STEP = 1 << 10
"""Bytes fed at a time: zstd may unfold four bytes to 128 KiB, and returns all of it."""


def decoded(payload: bytes, encoding: str | None, most: int = MOST_DECODED) -> bytes:
    """Return the payload without its content-encoding ("gzip", or several with commas).

    Raises ReadError where it is broken, too large once decoded, or an encoding we do not know.
    """
    names = [name.strip().lower() for name in (encoding or "").split(",")]
    for name in reversed(names):
        if name in ("", "identity"):
            continue
        if name in EXTRA:
            payload = _unfolded(payload, name, most)
            continue
        if name not in WINDOW_BITS:
            raise ReadError(f"was sent compressed with {name}, which cannot be opened here")
        payload = _inflated(payload, name, most)
    return payload


def _unfolded(payload: bytes, name: str, most: int) -> bytes:
    try:
        module = import_module(EXTRA[name])
    except ImportError:
        raise ReadError(
            f"was sent compressed with {name}, which needs the package {EXTRA[name]} "
            "(pip install headwater[archives])"
        ) from None
    opener = module.Decompressor() if name == "br" else module.ZstdDecompressor().decompressobj()
    wrong: type[Exception] = module.error if name == "br" else module.ZstdError
    limit = {"output_buffer_limit": most + 1} if name == "br" else {}
    feed = opener.process if name == "br" else opener.decompress
    parts: list[bytes] = []
    length = 0
    try:
        for start in range(0, len(payload), STEP):
            parts.append(feed(payload[start : start + STEP], **limit))
            length += len(parts[-1])
            if length > most:
                raise ReadError(f"unfolds to more than {most // MIB} MiB")
    except wrong as error:
        raise ReadError(f"was sent as {name} but is not, or breaks off") from error
    if not (opener.is_finished() if name == "br" else opener.eof):
        raise ReadError(f"was sent as {name} but is not, or breaks off")
    return b"".join(parts)


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
