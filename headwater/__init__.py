"""Headwater traces every figure to its source."""

__version__ = "0.1.0"
