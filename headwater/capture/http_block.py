"""An HTTP message as it stands in a WARC block: its head, its body, and the body without chunks.

The payload of a response is the entity body (WARC 1.1, 6.3.1; RFC 2616, 7.2): transfer codings are off,
content codings still on. Many crawlers join the chunks and leave ``Transfer-Encoding: chunked`` standing,
so a
body that does not begin like chunks is taken as it is.
"""

import re

HEAD_END = re.compile(rb"\r?\n\r?\n")
MOST_HEAD = 1 << 20
CHUNK_SIZE = re.compile(rb"([0-9A-Fa-f]{1,12})[ \t]*(?:;[^\r\n]{0,1000})?\r?\n")


def is_http(kind: str, claimed: str, block: bytes) -> bool:
    """Tell whether a block of a record of this WARC-Type and Content-Type is an HTTP answer."""
    said = claimed.lower().startswith("application/http") or block.startswith(b"HTTP/")
    return said and kind.lower() in ("response", "revisit")


def parted(block: bytes) -> tuple[bytes, bytes]:
    """Return the head, without the empty line that ends it, and the body."""
    found = HEAD_END.search(block, 0, MOST_HEAD)
    return (block, b"") if found is None else (block[: found.start()], block[found.end() :])


def status(head: bytes) -> int:
    """Return the status of a response's head; 0 if it has none."""
    words = head.split(b" ", 2)
    code = words[1].split(b"\r")[0].split(b"\n")[0] if len(words) > 1 else b""
    return int(code) if code.isdigit() and len(code) == 3 else 0


def field(head: bytes, name: str) -> str | None:
    """Return the value of the first header field with this name (in small letters)."""
    for line in head.split(b"\n")[1:]:
        key, _, value = line.partition(b":")
        if key.strip().lower() == name.encode():
            return value.strip().decode("latin-1")
    return None


def entity(head: bytes, body: bytes) -> bytes:
    """Return the body with its chunks joined, if it has any; what follows a broken chunk is left out."""
    coding = field(head, "transfer-encoding")
    if coding is None or "chunked" not in coding.lower():
        return body
    found = CHUNK_SIZE.match(body)
    if found is None:
        return body
    parts, at = [], 0
    while found is not None:
        size = int(found[1], 16)
        start, at = found.end(), found.end() + size
        parts.append(body[start:at])
        if not size or at > len(body):
            break
        if body[at : at + 2] == b"\r\n":
            at += 2
        elif body[at : at + 1] == b"\n":
            at += 1
        elif len(parts) == 1:
            return body  # text that happens to begin with a number
        found = CHUNK_SIZE.match(body, at)
    return b"".join(parts)


def is_broken(head: bytes, body: bytes) -> bool:
    """Tell whether a chunked body lacks its last chunk."""
    joined = entity(head, body)
    return len(joined) != len(body) and not re.search(rb"(?:^|\n)0+[ \t]*(?:;[^\r\n]*)?\r?\n", body[-4096:])
