"""A case as a WACZ: its archive, its pages, and the log that vouches for them."""

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile
from typing import BinaryIO

from headwater import __version__
from headwater.capture.custody.acts import (
    EXPORTED,
    KEY,
    PUBLISHED,
    REDACTED,
    SIGNED,
    STAMPED,
    VERIFIED,
    WHOLE,
)
from headwater.capture.limits import MIB
from headwater.capture.member import unpacked
from headwater.capture.wacz.write import Listed, write_wacz
from headwater.case import Case
from headwater.errors import CaseError, HeadwaterError
from headwater.flow.redacted import Release
from headwater.flow.stated import bytes_of
from headwater.model import Document, Dossier, Record, short
from headwater.publish import lines
from headwater.publish.redact import residue

ABOUT = frozenset({EXPORTED, KEY, PUBLISHED, REDACTED, SIGNED, STAMPED, VERIFIED, WHOLE})
"""Acts that change nothing in a case: a package written again after them is the same."""


def write_package(case: Case, stream: BinaryIO) -> None:
    """Write the case as WACZ 1.1.1 to a stream; see `written`."""
    for data in written(case):
        stream.write(data)


def written(case: Case) -> Iterator[bytes]:
    """Yield the case as WACZ 1.1.1; the same case gives the same bytes. Raises CaseError if it is empty."""
    if not case.archive.size:
        raise CaseError("nothing was captured yet, so there is nothing to export")
    case.archive.sync()
    documents = {document.id: document for document in case.store.documents()}
    statements = (
        json.dumps(each, ensure_ascii=False)
        for each in lines.statement_lines(case.store.statements(), documents.get)
    )
    own, last = _log(case)
    own["statements.jsonl"] = "".join(f"{line}\n" for line in statements).encode()
    with TemporaryFile() as spool:  # a ZIP written to a pipe would not say its lengths up front
        write_wacz(
            case.archive.path,
            spool,
            pages=_pages(case),
            created=last,
            title=case.title,
            software=f"Headwater {__version__}",
            own=own,
        )
        spool.seek(0)
        while data := spool.read(MIB):
            yield data


def _pages(case: Case) -> Iterator[Listed]:
    titles = {document.record: document.fact("title") for document in case.store.documents()}
    for record in case.store.records():
        if record.uri.startswith(("http:", "https:")):
            yield Listed(
                id=short(record.id),
                url=record.uri,
                date=record.captured_at,
                title=titles.get(record.id) or record.name,
                asked=record.url if record.url and record.url != record.uri else "",
            )


def _log(case: Case) -> tuple[dict[str, Path | bytes], str]:
    """Return the log, as far as the first checkpoint over all that changed the case; and when that ends.

    Without the entries behind it, of which this export is to be one, the same case gives the same package.
    """
    events = list(case.log.events())
    needed = max((event.sequence for event in events if event.what not in ABOUT), default=0)
    if not any(size >= needed for size in case.checkpoints.sizes()):
        case.sign()
    size = next(size for size in case.checkpoints.sizes() if size >= needed)
    lines = b"".join(line + b"\n" for line in islice(case.log.entries(), size))
    keys = (key.line for key in case.checkpoints.public_keys())
    own: dict[str, Path | bytes] = {
        f"checkpoints-{path.name}": path
        for path in sorted(case.checkpoints.folder.iterdir())
        if path.stem.isdigit() and int(path.stem) <= size
    }
    own["custody.jsonl"] = lines
    own["custody.pub"] = "".join(f"{key}\n" for key in keys if key.encode() in lines).encode()
    return own, events[needed - 1].when


def redacted(case: Case, release: Release) -> Iterator[bytes]:
    """Yield a WACZ of what may leave of the archive: pages of text in which nobody is withheld.

    A record goes in whole or not at all. Left out, and listed in headwater/left-out.json, are pages
    that name a private
    person, pages that could not be read (nobody knows whom they name), and everything that may be a
    picture of
    people: images, films, and files that hold images. The log stays with the case: it covers the whole
    archive.
    """
    if not case.archive.size:
        raise CaseError("nothing was captured yet, so there is nothing to export")
    case.archive.sync()
    dossier = release.dossier
    kept, left = _sorted_out(case, release)
    if not left and not dossier.redactions and _nobody_beside(case, release):
        yield from written(case)  # nobody is withheld: the package is the whole, with its log
        return
    shown = {document.id: document for document in dossier.documents}
    statements = "".join(
        f"{json.dumps(each, ensure_ascii=False)}\n"
        for each in lines.statement_lines(dossier.statements, shown.get)
    )
    with TemporaryDirectory(prefix="headwater-wacz-") as room, TemporaryFile() as spool:
        archive = Path(room) / "data.warc.gz"
        with case.archive.path.open("rb") as whole, archive.open("wb") as out:
            first = unpacked(whole, 0)
            if first is not None and first.fields.get("warc-type") == "warcinfo":
                whole.seek(0)
                out.write(whole.read(first.length))  # so that an archive of nothing is one all the same
            for place in (case.store.place(record.id) for record in kept):
                whole.seek(place.offset)
                out.write(whole.read(place.length))
        write_wacz(
            archive,
            spool,
            pages=_pages_of(kept, dossier),
            created=max((record.captured_at for record in dossier.records), default="1980-01-01T00:00:00Z"),
            title=dossier.title,
            software=f"Headwater {__version__}",
            own={
                "statements.jsonl": statements.encode("utf-8", "backslashreplace"),
                "left-out.json": json.dumps(left, ensure_ascii=False, indent=1).encode(),
            },
        )
        spool.seek(0)
        while data := spool.read(MIB):
            yield data


PICTURED = "may hold pictures of people: there is no detector of faces here"
NAMED = "names a private person"
UNREAD = "was not read as text, so nobody knows whom it names"
TEXT = ("text/", "application/xhtml+xml", "application/xml", "application/json")


def _sorted_out(case: Case, release: Release) -> tuple[list[Record], list[dict[str, str]]]:
    """Return the records that may leave, and for the others an id and why they stay."""
    dossier = release.dossier
    touched = {redaction.document for redaction in dossier.redactions}
    before = {record.id: record for record in case.store.records()}
    named = {r.id for r in dossier.records if r != before.get(r.id, r)}
    document = {d.record: d for d in (*dossier.documents, *dossier.earlier)}
    kept: list[Record] = []
    left: list[dict[str, str]] = []
    for record in before.values():
        read = document.get(record.id)
        if read is None:
            why = UNREAD
        elif read.id in touched or record.id in named or _rewritten(read):
            why = NAMED
        elif not read.media_type.startswith(TEXT):
            why = PICTURED
        else:
            why = _held_in(bytes_of(case, record), release)
        if why:
            left.append({"record": record.id, "reason": why})
        else:
            kept.append(record)
    return kept, left


def _nobody_beside(case: Case, release: Release) -> bool:
    """Tell whether nothing in the archive but its pages, and nothing in the log, names anybody or may show
    them."""
    if case.store.records("part") or case.store.records("import"):
        return False
    others = [r for role in ("sources", "bibliography") for r in case.store.records(role)]
    log = [("custody.jsonl", line) for line in case.log.entries()]
    named = release.known is not None and any(True for _ in residue(log, release.known))
    return not named and not any(_held_in(bytes_of(case, record), release) for record in others)


def _held_in(payload: bytes | HeadwaterError, release: Release) -> str:
    """Return why bytes may not leave though nobody is withheld in the text read from them; "" if they may."""
    if isinstance(payload, HeadwaterError):
        return UNREAD
    if b"data:image" in payload.lower():
        return PICTURED
    known = release.known
    return NAMED if known and any(True for _ in residue([("page.html", payload)], known)) else ""


def _rewritten(document: Document) -> bool:
    """Tell whether anything of a document was withheld, be it in its facts or links alone."""
    return any("address-withheld" in link.target for link in document.links)


def _pages_of(kept: list[Record], dossier: Dossier) -> Iterator[Listed]:
    titles = {document.record: document.fact("title") for document in dossier.documents}
    for record in kept:
        if record.uri.startswith(("http:", "https:")):
            asked = record.url if record.url and record.url != record.uri else ""
            yield Listed(
                id=short(record.id),
                url=record.uri,
                date=record.captured_at,
                title=titles.get(record.id) or record.name,
                asked=asked,
            )
