"""The entry point: errors become one clear line and an exit code; no traceback reaches the user."""

import os
import sys
from typing import NoReturn

from headwater.errors import HeadwaterError

INTERRUPTED = 130


def main() -> NoReturn:
    """Run the `headwater` command and exit: 0 done, 1 done with problems, 2 usage, 3 evidence, 4 else."""
    try:
        from headwater.cli.commands import app

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
        place = f"{error.filename}: " if error.filename else ""
        code = _say(f"{place}{error.strerror or error}", 4)
    except Exception as error:
        if os.environ.get("HEADWATER_DEBUG"):
            raise
        code = _say(f"unexpected {type(error).__name__}: {error} (HEADWATER_DEBUG=1 shows more)", 4)
    if code == INTERRUPTED:
        code = _say("stopped; run the same command again to go on", 4)
    sys.exit(_flushed(code))


def _flushed(code: int) -> int:
    """Flush what was printed; a reader that has gone away is no error."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return code


def _say(line: str, code: int) -> int:
    print(f"headwater: {line}", file=sys.stderr)
    return code
