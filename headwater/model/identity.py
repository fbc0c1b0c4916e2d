"""Content ids: the same content has the same id on every machine and in every run."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any

PREFIX = "sha-256:"


def digest(data: bytes) -> str:
    """Return the SHA-256 of `data` as Headwater writes digests: ``sha-256:<64 hex>``."""
    return PREFIX + hashlib.sha256(data).hexdigest()


def content_id(*parts: Any) -> str:
    """Return the id of a noun with these key fields (canonical JSON, then SHA-256)."""
    text = json.dumps(parts, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_plain)
    return digest(text.encode("utf-8", "surrogatepass"))


def short(identifier: str) -> str:
    """Return the first 16 hex digits of an id, for file names and anchors."""
    return identifier.removeprefix(PREFIX)[:16]


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return [getattr(value, f.name) for f in fields(value)]
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"no content id for {type(value).__name__}")
