"""Replace a folder in one step, so that a kill or a full disk leaves the old one whole."""

import ctypes
import errno
import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from headwater.errors import HeadwaterError

MANIFEST = "headwater.json"
"""The file that makes a folder a dossier: maker, title, and the SHA-256 of every other file."""

LITTER = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
"""Files that desktops drop into every folder: no reason to refuse one."""

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


def replace_folder(folder: Path, write: Callable[[Path], None]) -> None:
    """Let `write` fill a folder beside `folder`, then put it in `folder`'s place.

    Raises HeadwaterError, with the old folder untouched, if `folder` is neither absent, empty nor a
    dossier without foreign files, or if writing fails.
    """
    folder = Path(os.path.realpath(folder))
    new, old = (folder.parent / f".{folder.name}.headwater-{state}" for state in ("new", "old"))
    try:
        if old.exists() and not folder.exists():
            old.rename(folder)  # a kill between the two renames of the fallback below
        _check(folder)
        for left in (new, old):
            _remove(left)
        new.mkdir(parents=True)
        write(new)
        _swap(new, folder, old)
    except OSError as error:
        raise HeadwaterError(_reason(folder, error)) from error
    finally:
        _remove(new)
    _remove(old)


def _check(folder: Path) -> None:
    if folder == folder.parent:
        raise HeadwaterError(f"{folder} is no folder for a dossier")
    if not folder.exists():
        return
    if not folder.is_dir():
        raise HeadwaterError(f"{folder} is a file: give a folder for the dossier")
    names = {p.name for p in folder.iterdir()} - LITTER
    if not names:
        return
    known = _known_files(folder / MANIFEST)
    if known is None:
        raise HeadwaterError(f"{folder} holds other files and is no dossier: nothing was replaced")
    for found in _files(folder):
        if found not in known:
            raise HeadwaterError(
                f"{folder} holds {found}, which Headwater did not write: move it away; nothing was replaced"
            )


def _known_files(manifest: Path) -> set[str] | None:
    try:
        held = json.loads(manifest.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(held, dict) or "dossier" not in held or not isinstance(held.get("files"), dict):
        return None
    beside = held.get("beside")
    return {MANIFEST, *held["files"], *(beside if isinstance(beside, list) else ())}


def _files(folder: Path) -> list[str]:
    found = (p for p in folder.rglob("*") if p.is_symlink() or not p.is_dir())
    return sorted(p.relative_to(folder).as_posix() for p in found if p.name not in LITTER)


def _swap(new: Path, folder: Path, old: Path) -> None:
    if folder.exists() and any(folder.iterdir()):
        if _exchange(new, folder):
            return  # `new` now holds the old dossier
        folder.rename(old)
        try:
            new.rename(folder)
        except OSError:
            old.rename(folder)
            raise
        return
    if folder.exists():
        folder.rmdir()
    new.rename(folder)


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two folders in one system call (Linux renameat2); return False where there is none."""
    if sys.platform != "linux":
        return False
    try:
        rename = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    a, b = os.fsencode(one), os.fsencode(other)
    return bool(rename(_AT_FDCWD, a, _AT_FDCWD, b, _RENAME_EXCHANGE) == 0)


def _remove(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)


def _reason(folder: Path, error: OSError) -> str:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return f"the disk is full: the dossier was not written and what was in {folder} is as it was"
    return f"cannot write the dossier to {folder}: {error.strerror or error}"
