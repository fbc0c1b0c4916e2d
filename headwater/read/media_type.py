"""What bytes are, whatever their file is called: by their first bytes (WHATWG MIME Sniffing, 7)."""

import re
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from headwater.errors import ReadError

HTML, PDF, MARKDOWN, PLAIN = "text/html", "application/pdf", "text/markdown", "text/plain"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
EPUB, RTF, CSV, TSV = "application/epub+zip", "application/rtf", "text/csv", "text/tab-separated-values"
ODF, FLAT = "application/vnd.oasis.opendocument", "application/vnd.oasis.opendocument.flat"
MAIL = "message/rfc822"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

PICTURES = {
    "PNG": "image/png", "JPEG": "image/jpeg", "GIF": "image/gif", "TIFF": "image/tiff", "WebP": "image/webp",
    "BMP": "image/bmp", "JPEG 2000": "image/jp2",
}  # fmt: skip
"""The images whose words can be read, by the name of their format."""
IMAGES = ((b"\x89PNG\r\n\x1a\n", "PNG"), (b"\xff\xd8\xff", "JPEG"), (b"GIF87a", "GIF"), (b"GIF89a", "GIF"),
          (b"II*\x00", "TIFF"), (b"MM\x00*", "TIFF"), (b"II+\x00", "TIFF"), (b"MM\x00+", "TIFF"),
          (b"\x00\x00\x01\x00", "icon"),
          (b"\x00\x00\x00\x0cjP  ", "JPEG 2000"), (b"\xff\x4f\xff\x51", "JPEG 2000"),
          (b"AT&TFORM", "DjVu"))  # fmt: skip
OTHERS = (
    (b"\x1f\x8b", "is a gzip file; unpack it and add what is in it"),
    (b"7z\xbc\xaf\x27\x1c", "is a 7z archive; unpack it and add what is in it"),
    (b"Rar!\x1a\x07", "is a RAR archive; unpack it and add what is in it"),
    (b"BZh", "is a bzip2 file; unpack it and add what is in it"),
    (b"\xfd7zXZ\x00", "is an XZ file; unpack it and add what is in it"),
    (b"ID3", "is a sound file, not text"),
    (b"OggS", "is a sound or video file, not text"),
    (b"fLaC", "is a sound file, not text"),
    (b"\x1aE\xdf\xa3", "is a video file, not text"),
    (b"\x7fELF", "is a program, not text"),
    (b"MZ\x90\x00", "is a program, not text"),
    (b"SQLite format 3\x00", "is an SQLite database, not a document"),
    (b"WARC/1.", "is a WARC file; capture it instead of reading it"),
    (b"wOFF", "is a font, not text"),
    (b"wOF2", "is a font, not text"),
    (b"%!PS", "is a PostScript file, not read yet; save it as PDF"),
)
ZIPS = (("word/document.xml", DOCX), ("xl/workbook.xml", XLSX), ("ppt/presentation.xml", PPTX),
        ("META-INF/container.xml", EPUB), ("content.xml", ODF))  # fmt: skip
"""A member -> what the ZIP with it is."""
BINARY_SHEET = "xl/workbook.bin"
OLD = (
    (
        "EncryptedPackage",
        "is an Office file that is locked with a password; open it, save it without one and add that",
    ),
    ("WordDocument", "is an old Word file (.doc), which is not read; save it as .docx and add that"),
    ("Workbook", "is an old Excel file (.xls), which is not read; save it as .xlsx and add that"),
    ("Book", "is an old Excel file (.xls), which is not read; save it as .xlsx and add that"),
    (
        "PowerPoint Document",
        "is an old PowerPoint file (.ppt), which is not read; save it as .pptx and add that",
    ),
    ("__properties_version1.0", "is an Outlook mail (.msg), which is not read; save it as .eml and add that"),
    ("HwpSummaryInformation", "is a Hangul file (.hwp), which is not read; save it as .docx and add that"),
    ("PerfectOffice_MAIN", "is a WordPerfect file, which is not read; save it as .docx and add that"),
)
"""A stream of a compound file (MS-CFB) -> what the file is and what to do."""
WPS = "is an old Office or WPS file, which is not read; save it as .docx, .xlsx or .pptx and add that"

TAGS = (
    "!doctype html|html|head|body|title|script|meta|link|style|div|p|table|article|section|main|"
    "h1|h2|ul|a|br|font|center|iframe|span|b"
)
OPENS_HTML = re.compile(rf"(?:<(?:{TAGS})(?=[\s>/]))", re.IGNORECASE)
PREFACE = re.compile(r"(?:\s+|<!--(?:(?!-->).){0,20000}-->|<\?xml[^>]{0,400}\?>)*", re.DOTALL)
BODY_TAG = re.compile(r"</?(?:html|body)[\s>]", re.IGNORECASE)
BLOCK_TAG = re.compile(
    r"</?(?:p|div|br|h[1-6]|li|ul|ol|table|tr|td|span|a|strong|em|figure)\b[^<>]{0,2000}>", re.IGNORECASE
)
FRONT_MATTER = re.compile(r"\ufeff?---[ \t]*\n(?:[^\n]*\n){0,60}?(?:---|\.\.\.)[ \t]*(?:\n|$)")
KEY = re.compile(r"^[A-Za-z_][\w -]{0,40}:(\s|$)", re.MULTILINE)
ATX = r"^ {0,3}#{1,6} \S"
MARKDOWN_SIGNS = tuple(
    re.compile(sign, re.MULTILINE)
    for sign in (
        ATX, r"(?<!\!)\[[^\]\n]{1,200}\]\(https?://[^)\s]+\)", r"!\[[^\]\n]{0,200}\]\([^)\s]+\)",
        r"^ {0,3}(?:```|~~~)", r"^\|?[ \t]*:?-{3,}:?[ \t]*\|",
        r"^[^\n]{2,200}\n(?:={4,}|-{4,})[ \t]*$", r"\*\*[^*\n]{2,200}\*\*", r"^> \S",
    )
)  # fmt: skip
LOOK = 65_536
XML = re.compile(r"\s*<\?xml[^>]{0,400}\?>\s*(?:<!--.{0,2000}?-->\s*)*<(?P<root>[\w:.-]{1,60})", re.DOTALL)


def binary_type(payload: bytes) -> str | None:
    """Return PDF, RTF, "zip" or an image's type for those; None for what may be text; raise ReadError for the rest."""
    head = payload[:1024]
    for magic, name in IMAGES:
        if head.startswith(magic):
            if name in PICTURES:
                return PICTURES[name]
            raise ReadError(f"is a {name} image, a format whose words are not read; save it as PNG")
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return PICTURES["WebP"]
    if head[4:8] == b"ftyp":
        kind = (
            "HEIC or AVIF image, a format whose words are not read; save it as PNG or JPEG"
            if head[8:12] in {b"heic", b"avif", b"mif1"}
            else "video or sound file, not text"
        )
        raise ReadError(f"is a {kind}")
    if head.startswith(b"BM") and b"\x00" in head[:32] and len(payload) > 54:
        return PICTURES["BMP"]
    if head.startswith(OLE):
        raise ReadError(next((why for name, why in OLD if name.encode("utf-16-le") in payload), WPS))
    if re.match(rb"(?:\xef\xbb\xbf)?\s{0,20}\{\\rtf", head):
        return RTF
    for magic, reason in OTHERS:
        if head.startswith(magic):
            raise ReadError(reason)
    if re.search(rb"%PDF-\d", head):
        return PDF
    return "zip" if head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")) else None


def zip_type(names: set[str]) -> str:
    """Return the media type of a document that is a ZIP with these members; raise ReadError for any other."""
    low = {name.lstrip("/").lower() for name in names}
    for member, kind in ZIPS:
        if member.lower() in low:
            return kind
    if BINARY_SHEET in low:
        raise ReadError(
            "is a binary Excel workbook (.xlsb), which is not read; save it as .xlsx and add that"
        )
    if any(name.startswith("index/") and name.endswith(".iwa") for name in low):
        raise ReadError(
            "is a Pages, Numbers or Keynote file, which is not read; export it as .docx, .xlsx or PDF"
        )
    raise ReadError("is a ZIP archive, not a document; unpack it and add what is in it")


def table_type(name: str, claimed: str | None) -> str | None:
    """Return CSV or TSV if the name, or else what was claimed, says that a text is a table of values."""
    ending = suffix(name)
    if ending in {".csv", ".tsv", ".tab"}:
        return CSV if ending == ".csv" else TSV
    kind = (claimed or "").partition(";")[0].strip().lower()
    return kind if kind in {CSV, TSV} and ending in {"", ".txt", ".php", ".aspx", ".asp", ".do"} else None


def text_type(text: str, name: str) -> str:
    """Return HTML, MARKDOWN or PLAIN for decoded text; `name` (file or URL) only breaks a tie."""
    head = text[:LOOK]
    xml = XML.match(head)
    if xml and xml.group("root").lower() not in {"html", "xhtml:html"}:
        raise ReadError(f"is XML ({xml.group('root')}), not a page or document")
    opening = PREFACE.match(head)
    if OPENS_HTML.match(head, opening.end() if opening else 0):
        return HTML
    if BODY_TAG.search(head[:4096]) and not FRONT_MATTER.match(head):
        return HTML
    front = FRONT_MATTER.match(head)
    if (front and KEY.search(front.group())) or suffix(name) in {".md", ".markdown", ".mdown", ".mkd"}:
        return MARKDOWN
    if len(BLOCK_TAG.findall(head)) >= 3:
        return MARKDOWN
    signs = sum(1 for sign in MARKDOWN_SIGNS if sign.search(head)) + (
        len(MARKDOWN_SIGNS[0].findall(head)) > 1
    )
    return MARKDOWN if signs >= 2 else PLAIN


def suffix(name: str) -> str:
    """Return the extension of a file name or URL, in small letters with its dot, or ""."""
    try:
        path = urlsplit(name).path if "://" in name else name
    except ValueError:
        path = name
    return PurePosixPath(path.replace("\\", "/")).suffix.lower()
