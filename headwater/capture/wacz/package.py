"""What a WACZ says of itself: its version, its files and their digests, its pages.

Sources: WACZ 1.1.1 and 1.2.0 (Webrecorder), Frictionless Data Package. 1.1.1 has `profile: data-package`
with a
`wacz_version`; 1.2.0 has `profile: wacz`. A package of packages has `profile: multi-wacz-package`.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from headwater.capture.custody.finding import Finding
from headwater.capture.digests import DigestStream
from headwater.capture.limits import MIB
from headwater.capture.wacz.zipped import Zipped
from headwater.errors import CaptureError

PACKAGE, PACKAGE_DIGEST = "datapackage.json", "datapackage-digest.json"
MOST_JSON = 64 * MIB
MOST_LINE = 16 * MIB
WARCS = (".warc", ".warc.gz")
VERSIONS = ("1.0.0", "1.1.0", "1.1.1", "1.2.0")
PROFILES = ("data-package", "wacz", "wacz-package")
PART = "files"
"""What `headwater verify` calls these findings."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page that the package lists; `asked` is the address that led to it, if another."""

    url: str
    title: str = ""
    asked: str = ""


def warcs(package: Zipped) -> list[str]:
    """Return the names of the WARC files, wherever in the package they lie."""
    return [name for name in package.names if name.lower().endswith(WARCS)]


def pages(package: Zipped) -> Iterator[Page | Finding]:
    """Yield the pages that the package lists, and what of the lists cannot be read."""
    for name in package.names:
        if not (name.startswith("pages/") and name.endswith(".jsonl")):
            continue
        try:
            for number, line in enumerate(_lines(package.chunks(name)), 1):
                outcome = _page(line, number)
                if outcome is None:
                    yield Finding(PART, name, f"line {number} names no page")
                elif outcome.url:
                    yield outcome
        except CaptureError as error:
            yield Finding(PART, name, str(error))


def checked(package: Zipped) -> Iterator[Finding]:
    """Check a package against itself: versions, every file against the digest stated for it, none missing or
    added. Reads every byte once; yields what holds as well."""
    for name, reason in sorted(package.refused.items()):
        yield Finding(PART, name, reason)
    if PACKAGE not in package.names:
        yield Finding(
            PART, PACKAGE, "is not in the package; nothing in it has a digest to be checked against"
        )
        return
    try:
        body = package.read(PACKAGE, MOST_JSON)
        said = json.loads(body)
        resources = said["resources"]
        if not isinstance(resources, list):
            raise TypeError
    except (CaptureError, ValueError, KeyError, TypeError, RecursionError):
        yield Finding(PART, PACKAGE, "cannot be read as a data package")
        return
    yield from _version(said)
    yield from _own_digest(package, body)
    yield from _resources(package, resources)


def _version(said: dict[str, Any]) -> Iterator[Finding]:
    profile, version = said.get("profile"), said.get("wacz_version")
    if profile == "multi-wacz-package":
        yield Finding(
            PART, PACKAGE, "is a list of other WACZ files, which are imported one by one, not through it"
        )
    elif profile not in (*PROFILES, None):
        yield Finding(PART, PACKAGE, f"is of a kind not known here ({str(profile)[:60]})", "open")
    if version is not None and version not in VERSIONS:
        yield Finding(
            PART, PACKAGE, f"is of WACZ version {str(version)[:20]}, which is not known here", "open"
        )


def _own_digest(package: Zipped, body: bytes) -> Iterator[Finding]:
    if PACKAGE_DIGEST not in package.names:
        yield Finding(
            PART, PACKAGE, f"has no {PACKAGE_DIGEST} beside it, so it may have been changed", "open"
        )
        return
    try:
        stated = json.loads(package.read(PACKAGE_DIGEST, MOST_JSON))["hash"]
        holds = DigestStream(str(stated)).of([body])
    except (CaptureError, ValueError, KeyError, TypeError, RecursionError):
        yield Finding(PART, PACKAGE_DIGEST, "cannot be read")
        return
    yield _said(PACKAGE, holds)


def _resources(package: Zipped, resources: list[Any]) -> Iterator[Finding]:
    listed = set[str]()
    for row in resources:
        path = row.get("path", row.get("url")) if isinstance(row, dict) else None
        if not isinstance(path, str):
            yield Finding(PART, PACKAGE, "lists a file without saying where it is")
            continue
        listed.add(path)
        if path.lower().endswith(".wacz"):
            yield Finding(PART, path, "is a WACZ inside this one, which is not opened; import it by itself")
        if path in package.names:
            yield _checked(package, path, row)
        elif path not in package.refused:
            yield Finding(PART, path, "is listed, but not in the package")
    for name in package.names:
        if name not in listed and name not in (PACKAGE, PACKAGE_DIGEST):
            yield Finding(PART, name, "is in the package, but not listed, so nothing vouches for it")


def _checked(package: Zipped, path: str, row: dict[str, Any]) -> Finding:
    try:
        holds = DigestStream(str(row.get("hash", ""))).of(package.chunks(path))
    except CaptureError as error:
        return Finding(PART, path, str(error).removeprefix(f"{path} "))
    if holds and row.get("bytes", package.size(path)) != package.size(path):
        return Finding(PART, path, "has not the length that the package states")
    return _said(path, holds)


def _said(path: str, holds: bool | None) -> Finding:
    if holds is None:
        return Finding(PART, path, "has no digest of a kind that can be checked", "open")
    if holds:
        return Finding(PART, path, "matches its digest", "holds")
    return Finding(PART, path, "does not match its digest: it is not what was packed")


def _lines(chunks: Iterable[bytes]) -> Iterator[bytes]:
    held = bytearray()
    for data in chunks:
        held += data
        *whole, rest = held.split(b"\n")
        yield from (bytes(line) for line in whole if line.strip())
        held = bytearray(rest)
        if len(held) > MOST_LINE:
            raise CaptureError("has a line longer than any page")
    if held.strip():
        yield bytes(held)


def _page(line: bytes, number: int) -> Page | None:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(row, dict) or not isinstance(row.get("url"), str):
        is_header = isinstance(row, dict) and number == 1 and "format" in row
        return Page("") if is_header else None
    return Page(row["url"], _text(row.get("title")), _text(row.get("askedUrl")))


def _text(value: object) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""
