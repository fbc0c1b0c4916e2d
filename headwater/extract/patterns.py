"""The standard `re`, but a pattern is compiled when it is first used, not when its module is imported.

The extractors hold hundreds of patterns: compiling them took most of the second that a short command took,
and a text in one language needs a third of them. Use it as `from headwater.extract import patterns as re`.
"""

from re import (
    DOTALL,
    IGNORECASE,
    MULTILINE,
    I,
    M,
    Match,
    Pattern,
    RegexFlag,
    S,
    escape,
    findall,
    finditer,
    fullmatch,
    match,
    search,
    split,
    sub,
)
from re import compile as compile_now
from typing import Any, cast

__all__ = [
    "DOTALL",
    "IGNORECASE",
    "MULTILINE",
    "I",
    "M",
    "Match",
    "Pattern",
    "RegexFlag",
    "S",
    "compile",
    "compile_now",
    "escape",
    "findall",
    "finditer",
    "fullmatch",
    "match",
    "search",
    "split",
    "sub",
]
_NAMES = tuple(name for name in dir(Pattern) if not name.startswith("_"))


class _Later:
    """Stands for a pattern until it is used; then its methods are the compiled pattern's own."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self._wanted = pattern, flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made = compile_now(self.pattern, self._wanted)
        for other in _NAMES:
            setattr(self, other, getattr(made, other))
        return getattr(made, name)

    def __repr__(self) -> str:
        return f"patterns.compile({self.pattern!r})"


def compile(pattern: str, flags: int = 0) -> Pattern[str]:
    """Return what does as a compiled pattern does. Errors in the pattern: re.error, when it is first used."""
    return cast("Pattern[str]", _Later(pattern, flags))
