"""The entry point: errors become one clear line and an exit code; no traceback reaches the user."""

import os
import signal
import sys
from collections.abc import Callable
from io import TextIOWrapper
from typing import NoReturn

from headwater.errors import HeadwaterError

INTERRUPTED = 130
STOPPED = "stopped; run the same command again to go on"


def main() -> NoReturn:
    """Run the `headwater` command and exit: 0 done, 1 done with problems, 2 usage, 3 evidence, 4 else."""
    _streams()
    try:
        app = _commands()
        app(prog_name="headwater")
        code = 0
    except SystemExit as stop:
        code = stop.code if isinstance(stop.code, int) else 4 if stop.code else 0
    except KeyboardInterrupt:
        code = INTERRUPTED
    except BrokenPipeError:
        code = 0
    except HeadwaterError as error:
        code = _say(str(error), error.exit_code)
    except OSError as error:
        place = f"{error.filename}: " if error.filename else "cannot read or write: "
        code = _say(f"{place}{error.strerror or error}", 4)
    except Exception as error:
        if os.environ.get("HEADWATER_DEBUG"):
            raise
        code = _say(f"unexpected {type(error).__name__}: {error} (HEADWATER_DEBUG=1 shows more)", 4)
    if code == INTERRUPTED:
        # Not sys.exit: where the interrupt met an `exec` (a dataclass being made), `python -m` ends by the
        # signal, whatever code it is given.
        os._exit(_flushed(_say(STOPPED, 4)))
    sys.exit(_flushed(code))


def _commands() -> Callable[..., object]:
    """Import the commands; Ctrl-C ends at once, for nothing is begun yet.

    Raised while modules are imported, KeyboardInterrupt may be swallowed by the import's own locks. A caller
    that had us ignore the signal (a job in the background) is heeded.
    """
    interrupts = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if interrupts:
        signal.signal(signal.SIGINT, lambda number, frame: os._exit(_say(STOPPED, 4)))
    from headwater.cli.commands import app

    if interrupts:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    return app


def _streams() -> None:
    """Have three standard streams, in UTF-8.

    A stream that the caller closed (`>&-`) is None in Python, and its number would go to the next file
    opened: the database. JSON and names of files are in every script, whatever the terminal's locale.
    """
    for number, (name, mode) in enumerate((("stdin", "r"), ("stdout", "w"), ("stderr", "w"))):
        stream = getattr(sys, name)
        if stream is None:
            nothing = os.open(os.devnull, os.O_RDWR)
            if nothing != number:
                os.dup2(nothing, number)
            setattr(sys, name, os.fdopen(number, mode, encoding="utf-8", closefd=False))
        elif isinstance(stream, TextIOWrapper) and number:
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _flushed(code: int) -> int:
    """Flush what was printed; a reader that has gone away is no error."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        _let_go()
    except OSError as error:
        _let_go()
        return _say(f"cannot write to standard output: {error.strerror}", 4)
    return code


def _let_go() -> None:
    """Have Python's own last flush find an open stream."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _say(line: str, code: int) -> int:
    try:
        print(f"headwater: {' '.join(line.split())}", file=sys.stderr, flush=True)
    except OSError:
        # Nobody listens; the exit code says it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())
    return code
