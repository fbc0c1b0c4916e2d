"""Pixels as PNG (W3C Recommendation, third edition): truecolour, eight bits a sample, no filter, no metadata."""

import struct
import zlib

SIGNATURE = b"\x89PNG\r\n\x1a\n"
TRUECOLOUR = 2


def png(pixels: memoryview, width: int, height: int, stride: int) -> bytes:
    """Return the PNG of rows of RGB samples, each `stride` bytes after the one before."""
    row = width * 3
    rows = b"".join(b"\0" + pixels[y * stride : y * stride + row].tobytes() for y in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, TRUECOLOUR, 0, 0, 0)
    return (
        SIGNATURE + _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(rows, 6)) + _chunk(b"IEND", b"")
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
