"""The inside of a worker process: reads a function and an item, answers with what came of it.

Frames on standard input and output are a length (8 bytes, big endian) and a pickle. Both ends are the same
program on the same machine; nothing from outside is unpickled.
"""

import ctypes
import os
import pickle
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

from headwater.engine import alive
from headwater.engine.attempt import attempt
from headwater.engine.protocol import Failed

READY = "ready"
OVER = 77
"""Exit code of a worker that ended itself because it took more memory than it may."""
WATCHED = 0.05
"""Seconds between two looks at the memory taken."""
FRESH, SPENT, FILLING, ALIVE = b"\0", b"\1", b"\2", b"\3"
"""First byte of an answer: whether the worker has room for more, or should be followed by a new one. A frame
FILLING says, ahead of any answer, that much of the memory is taken."""
NEARLY = 0.3
"""Share of the memory a worker may use at which a crash is put down to the want of more: libraries in C end
the process when they are refused, and one that doubles a third of it asks for what is not there."""
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
    turn = threading.Lock()

    def say(frame: bytes) -> None:
        with turn:
            send(sink, frame)

    alive.tell = lambda: say(ALIVE)
    threading.Thread(target=_watch, args=(memory, say), daemon=True).start()
    say(FRESH + pickle.dumps(READY))
    while (frame := receive(source)) is not None:
        answer = _answer(frame)
        say((SPENT if taken() > NEARLY * memory else FRESH) + answer)
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


def taken() -> int:
    """Return the most memory this process has held at one time, in bytes; 0 where the system does not say.

    Linux hands the figure of getrusage down from the process that started this one: /proc has our own.
    """
    try:
        with Path("/proc/self/status").open("rb") as status:
            own = next((line for line in status if line.startswith(b"VmHWM:")), None)
        if own is not None:
            return int(own.split()[1]) * 1024
    except (OSError, ValueError):
        # No /proc here: getrusage says it.
        own = None
    try:
        import resource
    except ImportError:
        return 0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def _watch(memory: int, say: Callable[[bytes], None]) -> None:
    """Say when much of the memory is taken; end this process when it holds more than it may: not every system
    keeps to the limit set by `_bound`, and a library in C that is refused memory just crashes."""
    said = False
    while (held := taken()) <= memory:
        if held > NEARLY * memory and not said:
            said = True
            say(FILLING)
        time.sleep(WATCHED)
    os._exit(OVER)


def _bound(memory: int) -> None:
    try:
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        most = memory if hard == resource.RLIM_INFINITY else min(memory, hard)
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))
    except (ImportError, ValueError, OSError):
        # No such limit on this system: items are bounded by time alone.
        return
