"""Import: every WARC of a WACZ, its pages as the documents, and what does not hold in it by name."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from headwater.capture.custody.finding import Finding
from headwater.capture.wacz.package import PART, checked, pages, warcs
from headwater.capture.wacz.zipped import Zipped
from headwater.capture.warcs.bring import Importer, Taken
from headwater.capture.warcs.chosen import Pages
from headwater.capture.warcs.manifest import Origin
from headwater.errors import CaptureError
from headwater.model import Problem

OWN = "headwater/"
"""The folder of a package written by Headwater that holds its log and its statements."""


def bring_wacz(stream: BinaryIO, origin: Origin, importer: Importer) -> Iterator[Taken | Problem]:
    """Import a WACZ from a seekable stream. Raises CaptureError if it is no ZIP or holds no WARC."""
    package = Zipped(stream)
    wrong = [each for each in checked(package) if each.state == "fails"]
    wanted = Pages()
    for outcome in pages(package):
        if isinstance(outcome, Finding):
            wrong.append(outcome)
        else:
            wanted.add(outcome.url, outcome.asked)
    yield from (_problem(each, origin) for each in dict.fromkeys(wrong))
    found = warcs(package)
    if not found:
        raise CaptureError("holds no WARC file, so there is nothing to import")
    had = [name for name in found if importer.knows(replace(origin, inner=name))]  # by a run that was killed
    for name in found:
        inner = replace(origin, inner=name)
        if name in had:
            continue
        try:
            with package.opened(name) as member:
                yield from importer.warc(member, inner, wanted)
        except CaptureError as error:
            yield Problem("capture", f"{origin.name}, {name}", str(error))
    for page in [] if had else wanted.missing():
        reason = f"is a page of {origin.name}, but there is no whole record of it in it"
        yield Problem("capture", page, reason)
    yield from importer.beside(origin, _own(package, importer.limits.size))


def check_wacz(path: Path) -> Iterator[Finding]:
    """Check a WACZ by itself: every file against its stated digest, every WARC record against its own.

    Yields what holds and what does not; a file that is no ZIP at all is one thing that does not.
    """
    from headwater.capture.wacz.verify import checked_records

    try:
        with path.open("rb") as stream:
            package = Zipped(stream)
            yield from checked(package)
            yield from (outcome for outcome in pages(package) if isinstance(outcome, Finding))
            yield from checked_records(package)
    except CaptureError as error:
        yield Finding(PART, path.name, str(error))
    except OSError as error:
        yield Finding(PART, path.name, f"cannot be read: {error.strerror or error}")


def _own(package: Zipped, most: int) -> Iterator[tuple[str, bytes]]:
    for name in package.names:
        if name.startswith(OWN):
            try:
                yield name, package.read(name, most)
            except CaptureError:
                continue  # said by the check of the package


def _problem(finding: Finding, origin: Origin) -> Problem:
    return Problem("capture", f"{origin.name}, {finding.subject}", finding.reason)
