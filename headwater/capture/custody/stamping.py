"""Having a checkpoint timestamped: the one thing in custody that asks the network."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from headwater.capture.custody.acts import STAMPED
from headwater.capture.custody.checkpoints import FOLDER, Checkpoints, write_whole
from headwater.capture.custody.timestamp import checked, question
from headwater.errors import CaptureError, EvidenceError
from headwater.model import digest

SECONDS = 30.0
MOST = 1 << 20
"""Bytes of an answer; a token has a few thousand."""

Log = Callable[..., Any]


def stamp_checkpoint(made: Checkpoints, size: int, url: str, authority: Path | None, log: Log) -> str:
    """Have a checkpoint of a case timestamped at `url`, keep question and answer beside it, and log them.

    `authority` is a PEM file of the certificates that the answer must lead to, kept beside it too. Returns
    the time that the authority states. Raises CaptureError if there is no answer, or one that does not hold:
    such an answer is not kept.
    """
    note = made.path(size).read_bytes()
    asked = question(note)
    answer = ask(url, asked)
    try:
        pem = authority.read_bytes() if authority else None
        stamp = checked(answer, asked, note, pem)
    except OSError as error:
        raise CaptureError(f"{authority}: {error.strerror}") from error
    except EvidenceError as error:
        raise CaptureError(f"the answer of {url} {error}") from error
    kept = {".tsq": asked, ".tsr": answer} | ({".pem": pem} if pem else {})
    for suffix, data in kept.items():
        write_whole(made.path(size, suffix), data)
        log(STAMPED, f"{FOLDER}/{size}{suffix}", digest(data), f"{stamp.when} {stamp.authority}")
    return stamp.when


def ask(url: str, asked: bytes) -> bytes:
    """Return an authority's answer (RFC 3161, 3.4); CaptureError if there is none."""
    import httpx

    headers = {"Content-Type": "application/timestamp-query", "Accept": "application/timestamp-reply"}
    try:
        with httpx.stream("POST", url, content=asked, headers=headers, timeout=SECONDS) as response:
            if response.status_code != httpx.codes.OK:
                raise CaptureError(f"the time-stamp authority {url} answers with {response.status_code}")
            answer = b""
            for piece in response.iter_bytes():
                answer += piece
                if len(answer) > MOST:
                    raise CaptureError(f"the time-stamp authority {url} answers with far too much")
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise CaptureError(f"the time-stamp authority {url} cannot be reached: {error}") from error
    return answer
