"""The inside of a worker process: reads a function and an item, answers with what came of it.

Frames on standard input and output are a length (8 bytes, big endian) and a pickle. Both ends are the same
program on the same machine; nothing from outside is unpickled.
"""

import ctypes
import os
import pickle
import signal
import sys
from typing import Any, BinaryIO

from headwater.engine.attempt import attempt
from headwater.engine.protocol import Failed

READY = "ready"
PR_SET_PDEATHSIG = 1


def main(parent: int, memory: int) -> None:
    """Serve until standard input ends. `parent` is the process to die with, `memory` the bound in bytes."""
    source, sink = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    # What a library prints must not end up among the answers.
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _die_with(parent)
    _bound(memory)
    send(sink, pickle.dumps(READY))
    while (frame := receive(source)) is not None:
        send(sink, _answer(frame))
    os._exit(0)


def send(stream: BinaryIO, data: bytes) -> None:
    """Write one frame."""
    stream.write(len(data).to_bytes(8, "big"))
    stream.write(data)
    stream.flush()


def receive(stream: BinaryIO) -> bytes | None:
    """Read one frame; None where the stream has ended."""
    head = stream.read(8)
    if len(head) < 8:
        return None
    length = int.from_bytes(head, "big")
    data = stream.read(length)
    return data if len(data) == length else None


def _answer(frame: bytes) -> bytes:
    answer: Any
    try:
        function, item = pickle.loads(frame)  # noqa: S301 - from our own parent
    except Exception as error:
        answer = Failed(f"could not be handed to a worker ({type(error).__name__}: {error})")
    else:
        answer = attempt(function, item)
    try:
        return pickle.dumps(answer, pickle.HIGHEST_PROTOCOL)
    except MemoryError:
        return pickle.dumps(Failed("needs more memory than it may use"))
    except Exception as error:
        return pickle.dumps(Failed(f"gave a result that cannot be handed back ({error})"))


def _die_with(parent: int) -> None:
    """Have the system end this process when its parent ends, even by SIGKILL (Linux).

    Elsewhere the end of standard input does it, once the item at hand is done.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:
            os._exit(0)


def _bound(memory: int) -> None:
    try:
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        most = memory if hard == resource.RLIM_INFINITY else min(memory, hard)
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))
    except (ImportError, ValueError, OSError):
        # No such limit on this system: items are bounded by time alone.
        return
