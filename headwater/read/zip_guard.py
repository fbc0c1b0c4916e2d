"""A ZIP is looked over before anything in it is inflated: sizes, ratios, members, twins, DTDs."""

import io
import zipfile
import zlib

from headwater.errors import ReadError

MAX_INFLATED = 200_000_000
MAX_RATIO = 200
SMALL = 1_000_000
"""Bytes under which a high ratio is no danger."""
MAX_MEMBERS = 10_000
BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    RuntimeError,
    NotImplementedError,
    ValueError,
    KeyError,
)
CHUNK = 1 << 20


def open_zip(payload: bytes) -> zipfile.ZipFile:
    """Open a ZIP whose members, as its central directory gives them, are of a sane size.

    Raises ReadError for a broken ZIP, an encrypted one, and one that would inflate to more than
    `MAX_INFLATED` bytes or more than `MAX_RATIO` times its size. Nothing is inflated yet.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(payload))
        members = archive.infolist()
    except BROKEN as error:
        raise ReadError("is a ZIP (as DOCX, XLSX, ODT and EPUB are) that is broken or cut short") from error
    total = sum(member.file_size for member in members)
    if total > MAX_INFLATED or len(members) > MAX_MEMBERS:
        raise ReadError(
            f"is a ZIP that would unpack to {total:,} bytes in {len(members):,} files: refused as too large"
        )
    if total > SMALL and total > MAX_RATIO * len(payload):
        raise ReadError(
            f"is a ZIP that would unpack to {total // len(payload):,} times its size: refused as a zip bomb"
        )
    if any(member.flag_bits & 1 for member in members):
        raise ReadError("is an encrypted ZIP; it needs a password")
    _refuse_twins(members)
    return archive


def _refuse_twins(members: list[zipfile.ZipInfo]) -> None:
    """Raise ReadError if two files of one name differ: which of them a program shows, nobody can tell."""
    seen: dict[str, tuple[int, int]] = {}
    for member in members:
        body = (member.CRC, member.file_size)
        if seen.setdefault(member.filename.lower(), body) != body:
            name = "".join(c if c.isprintable() else "\ufffd" for c in member.filename)[:120]
            raise ReadError(
                f"is a ZIP with two different files called {name}: refused, for programs differ in which they show"
            )


def check_members(archive: zipfile.ZipFile, *, doctypes: bool = False) -> None:
    """Inflate each member in bounded steps; raise ReadError if one is longer than it says, is broken,
    or is XML with a document type (an entity bomb; no real Office file has one. `doctypes`: EPUB has)."""
    for member in archive.infolist():
        size, tail = 0, b""
        xml = not doctypes and member.filename.lower().endswith((".xml", ".rels"))
        try:
            with archive.open(member) as stream:
                while block := stream.read(CHUNK):
                    size += len(block)
                    if size > member.file_size:
                        raise ReadError("is a ZIP whose files are longer than it says: refused")
                    if xml and (b"<!DOCTYPE" in tail + block or b"<!ENTITY" in tail + block):
                        raise ReadError(
                            "holds a document type in its XML, which could be an entity bomb: refused"
                        )
                    tail = block[-16:]
        except BROKEN as error:
            raise ReadError(
                "is a ZIP (as DOCX, XLSX, ODT and EPUB are) that is broken or cut short"
            ) from error
