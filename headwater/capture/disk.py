"""Making sure that a new file's name, not only its bytes, outlives a power cut."""

import os
from pathlib import Path


def keep_name(path: Path) -> None:
    """Wait until the folder of a file just made is on disk, where the system can say so (POSIX)."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    descriptor = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
