"""Running a pure function over many items, on this machine or, behind the same two methods, on others."""

from headwater.engine.local import Local
from headwater.engine.memory import uncollected
from headwater.engine.protocol import Engine, Failed

__all__ = ["Engine", "Failed", "Local", "uncollected"]
