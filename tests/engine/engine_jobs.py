"""What the engine's tests run: good work, and every way in which work goes wrong."""

import ctypes
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from headwater.errors import ReadError


def double(number: int) -> int:
    return number * 2


def large(number: int) -> bytes:
    return bytes([number]) * 3_000_000


def slow_first(number: int) -> int:
    time.sleep(0.3 if number == 0 else 0.0)
    return number


def where(_: object) -> int:
    return os.getpid()


def note_and_sleep(path: str) -> None:
    Path(path).write_text(str(os.getpid()))
    time.sleep(60)


def chatter(number: int) -> int:
    print("noise on standard output", number, flush=True)
    os.write(1, b"noise below Python")
    print("noise on standard error", file=sys.stderr, flush=True)
    return number


def refuse() -> None:
    raise ReadError("is encrypted")


def stumble() -> None:
    raise KeyError("a\nb")


def leave() -> None:
    sys.exit(3)


def vanish() -> None:
    os._exit(7)


def crash() -> None:
    ctypes.string_at(0)


def hog() -> bytes:
    return b"x" * (8 << 30)


def swell() -> None:
    """Take memory bit by bit outside Python, and end the process when it is refused, as libraries in C do."""
    libc = ctypes.CDLL(None)
    libc.malloc.restype = ctypes.c_void_p
    libc.malloc.argtypes = [ctypes.c_size_t]
    while place := libc.malloc(8 << 20):
        ctypes.memset(place, 1, 8 << 20)
    os.abort()


def large_and_done(_: object) -> int:
    """Hold some memory, let go of it, and say which process did so."""
    held = b"x" * (200 << 20)
    return os.getpid() if held else 0


def hang() -> None:
    time.sleep(60)


def dig(depth: int = 0) -> int:
    return dig(depth + 1)


def unsendable() -> Callable[[], int]:
    return lambda: 1


BAD: dict[str, Callable[[], object]] = {
    each.__name__: each for each in (refuse, stumble, leave, vanish, crash, hog, swell, hang, dig, unsendable)
}


def work(name: str) -> str:
    """Do what the name says; a name that is no misdeed comes back."""
    if name in BAD:
        return str(BAD[name]())
    return name


def give(name: str) -> object:
    """As `work`, but what is made is handed back as it is."""
    return BAD[name]() if name in BAD else name


def pages(number: int) -> int:
    """Four pages, each told of, that together take longer than one item may."""
    from headwater.engine import alive

    for _ in range(4):
        alive.tick()
        time.sleep(1.0)
    return number
