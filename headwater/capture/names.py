"""What a file or URL is called: its URI, its name for the user, its claimed media type, its role.

Each is a function of the URI alone, so that a record found in an archive without its database row
is named again exactly as it was.
"""

import os
from pathlib import PurePosixPath
from urllib.parse import quote, unquote_to_bytes

FILE_URN = "urn:headwater:file:"
"""Files have no URL of their own; the WARC-Target-URI of a resource must be a URI (WARC 1.1, 5.12)."""

PART_URN = "urn:headwater:part:"
"""A file that belongs to a saved page ("page_files/logo.png")."""

IMPORT_URN = "urn:headwater:import:"
"""The list of what was imported from a WARC or WACZ; behind it the digest of that file."""

SOURCES_FILE = "sources.csv"
"""A table of bibliographic facts about the documents beside it; evidence, but not a document."""

BIBLIOGRAPHY = (".bib", ".bibtex", ".csl.json")
"""Lists of literature; another .json is one if it holds nothing else."""

MEDIA_TYPES = {
    ".bmp": "image/bmp",
    ".csv": "text/csv",
    ".doc": "application/msword",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".docm": "application/vnd.ms-word.document.macroenabled.12",
    ".eml": "message/rfc822",
    ".epub": "application/epub+zip",
    ".gif": "image/gif",
    ".gz": "application/gzip",
    ".htm": "text/html",
    ".html": "text/html",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".json": "application/json",
    ".markdown": "text/markdown",
    ".md": "text/markdown",
    ".mht": "multipart/related",
    ".mhtml": "multipart/related",
    ".mbox": "application/mbox",
    ".odp": "application/vnd.oasis.opendocument.presentation",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".ppt": "application/vnd.ms-powerpoint",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".rtf": "application/rtf",
    ".text": "text/plain",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
    ".tsv": "text/tab-separated-values",
    ".txt": "text/plain",
    ".warc": "application/warc",
    ".webp": "image/webp",
    ".xhtml": "application/xhtml+xml",
    ".xls": "application/vnd.ms-excel",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".xml": "application/xml",
    ".zip": "application/zip",
}
"""What a file name claims (IANA media types). Our own table: the system's differs between machines."""


def file_uri(path: str, *, part: bool = False) -> str:
    """Return the URI of a file known by this path (posix slashes; any bytes a file name can have).

    `part`: it belongs to a saved page.
    """
    return (PART_URN if part else FILE_URN) + quote(os.fsencode(path), safe="/")


def file_name(uri: str) -> str | None:
    """Return the path in a file's URI, None for another URI.

    A name that is not UTF-8 is shown with its odd bytes escaped (``caf\\xe9.txt``).
    """
    if not uri.startswith((FILE_URN, PART_URN)):
        return None
    return unquote_to_bytes(uri.removeprefix(FILE_URN).removeprefix(PART_URN)).decode(
        "utf-8", "backslashreplace"
    )


def media_type(file: str) -> str | None:
    """Return the media type that a file name claims, or None."""
    return MEDIA_TYPES.get(PurePosixPath(file).suffix.lower())


def role(file: str | None, uri: str = "") -> str:
    """Return what a record is for: ``sources`` (a sources.csv), ``import`` (the list of what was
    imported from a file), ``part`` (what a saved page is made of),
    ``bibliography`` (a list of literature), or ``source`` (anything to read)."""
    if uri.startswith(IMPORT_URN):
        return "import"
    if uri.startswith(PART_URN):
        return "part"
    if file is not None and file.lower().endswith(BIBLIOGRAPHY):
        return "bibliography"
    is_table = file is not None and PurePosixPath(file).name.lower() == SOURCES_FILE
    return "sources" if is_table else "source"
