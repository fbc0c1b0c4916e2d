"""One item, tried: whatever is raised becomes a Failed in words."""

import errno
from collections.abc import Callable
from typing import TypeVar

from headwater.engine.protocol import Failed
from headwater.errors import HeadwaterError

Item = TypeVar("Item")
Result = TypeVar("Result")


def attempt(function: Callable[[Item], Result], item: Item) -> Result | Failed:
    """Return the function's result, or why there is none. KeyboardInterrupt passes."""
    try:
        return function(item)
    except HeadwaterError as error:
        return Failed(_line(str(error)))
    except MemoryError:
        return Failed("needs more memory than it may use")
    except RecursionError:
        return Failed("is nested too deeply")
    except OSError as error:
        if error.errno == errno.ENOMEM:
            return Failed("needs more memory than it may use")
        return Failed(f"failed: {error.strerror or error}")
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # a worker must outlive whatever an item does, SystemExit included
        return Failed(f"failed for a reason we did not foresee ({type(error).__name__}: {_line(str(error))})")


def _line(text: str) -> str:
    """Return the text on one line, and not too long to read."""
    return " ".join(text.split())[:500]
