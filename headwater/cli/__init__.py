"""argv -> flow: the `headwater` command."""

from headwater.cli.run import main

__all__ = ["main"]
