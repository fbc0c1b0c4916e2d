# ruff: noqa: E501 - rows of words read better whole
"""Files of other kinds for the planted run: a PDF, a Word file, pictures, a message, a web archive, and files that cannot be read.

Each names invented people where such files keep names beside their words: information of the document, outlines, links,
annotations, properties, comments, footnotes, alternative texts, EXIF and text chunks, headers of a message, addresses of
records; and a broken file has a name in its own file name, so that the Problem that tells of it would name somebody.
"""

import io
import struct
import zipfile
import zlib
from collections.abc import Sequence
from urllib.parse import quote

Member = tuple[str, bytes]
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def pdf(lines: Sequence[str], name: str, other: str, link: str) -> bytes:
    """A PDF of one page whose information, outline, link and note name people; ASCII in the page's words."""
    told = "".join(f"BT /F1 11 Tf 60 {700 - 16 * i} Td ({line}) Tj ET\n" for i, line in enumerate(lines))
    utf16 = "<" + (b"\xfe\xff" + other.encode("utf-16-be")).hex() + ">"
    parts = [
        "<</Type/Catalog/Pages 2 0 R/Outlines 7 0 R/Lang(en)>>",
        "<</Type/Pages/Kids[4 0 R]/Count 1>>",
        "<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources 3 0 R/Contents 5 0 R/Annots[9 0 R 10 0 R]>>",
        f"<</Length {len(told)}>>stream\n{told}\nendstream",
        f"<</Title({name}: a visit)/Subject{utf16}/Keywords({name}, lamps)/Author(Marta Ellwood)>>",
        "<</Type/Outlines/First 8 0 R/Last 8 0 R/Count 1>>",
        f"<</Title({name} at home)/Parent 7 0 R/Dest[4 0 R/Fit]>>",
        f"<</Type/Annot/Subtype/Link/Rect[60 690 300 712]/A<</S/URI/URI({link})>>>>",
        f"<</Type/Annot/Subtype/Text/Rect[10 10 30 30]/Contents({name} read this)/T({name})>>",
    ]
    body, places = "%PDF-1.7\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{part}\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    end = f"trailer<</Size {len(parts) + 1}/Root 1 0 R/Info 6 0 R>>\nstartxref\n{len(body)}\n%%EOF\n"
    return f"{body}xref\n0 {len(parts) + 1}\n0000000000 65535 f \n{table}{end}".encode("latin-1")


def word(paragraphs: Sequence[str], name: str, other: str) -> bytes:
    """A Word file whose properties, comment, footnote, header and picture name people."""

    def paragraph(text: str) -> str:
        return f'<w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'

    noted = '<w:p><w:r><w:t>It was told.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    picture = f'<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="{name}.jpg" descr="{other} at the door"/></wp:inline></w:drawing></w:r></w:p>'
    related = "".join(
        f'<Relationship Id="r{n}" Type="{REL}/{kind}" Target="{kind}.xml"/>'
        for n, kind in enumerate(("footnotes", "comments", "header"), 1)
    )
    head = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    members = {
        "_rels/.rels": f'{head}<Relationship Id="d" Type="{REL}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f"{head}{related}</Relationships>",
        "word/document.xml": f"<w:document {W}><w:body>{''.join(map(paragraph, paragraphs))}{picture}{noted}</w:body></w:document>",
        "word/footnotes.xml": f'<w:footnotes {W}><w:footnote w:id="2">{paragraph(f"{other}, 3 May 2031.")}</w:footnote></w:footnotes>',
        "word/comments.xml": f'<w:comments {W}><w:comment w:id="0" w:author="{name}" w:initials="X">{paragraph(f"Ask {other}.")}</w:comment></w:comments>',
        "word/header.xml": f"<w:hdr {W}>{paragraph(f'Talks with {name}')}</w:hdr>",
        "docProps/core.xml": '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{name} and the lamps</dc:title><dc:subject>{other}</dc:subject><cp:keywords>{name}</cp:keywords><cp:lastModifiedBy>{other}</cp:lastModifiedBy></cp:coreProperties>",
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in members.items():
            archive.writestr(path, text)
    return stream.getvalue()


def png(name: str, other: str) -> bytes:
    """A small white picture whose text chunks name people; there is nothing to read on it."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    side = 8
    rows = (b"\0" + b"\xff" * side) * side
    text = b"tEXt", b"Title\0" + name.encode("latin-1", "replace")
    inter = b"iTXt", b"Description\0\0\0\0\0" + f"{other}, {name}".encode()
    head = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), text, inter, (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*each) for each in chunks)


def drawn(words: str, name: str) -> bytes | None:
    """A picture with words on it and a name in its EXIF; None where Pillow is absent."""
    try:
        from PIL import Image, ImageDraw, ImageFont
    except ImportError:
        return None
    page = Image.new("RGB", (1100, 120), "white")
    ImageDraw.Draw(page).text((30, 40), words, fill="black", font=ImageFont.load_default(30))
    exif = Image.Exif()
    exif[0x010E], exif[0x013B] = f"{name} with a lamp", name
    out = io.BytesIO()
    page.save(out, "JPEG", exif=exif)
    return out.getvalue()


def message(name: str, other: str, text: str) -> bytes:
    """An e-mail whose subject, addresses and attachment's name are people's."""
    plain = name.lower().replace(" ", ".").encode("ascii", "ignore").decode()
    return (
        f"From: Marta Ellwood <desk@news.example>\nTo: {plain}@mail.example\nSubject: =?utf-8?Q?{quote(name + ' and ' + other).replace('%', '=')}?=\n"
        f"Date: Sat, 03 May 2031 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
        f"--b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}\n"
        f"--b\nContent-Type: text/plain; charset=utf-8\nContent-Disposition: attachment; filename*=utf-8''{quote(other)}.txt\n\n{other}\n--b--\n"
    ).encode()


def archived(name: str, other: str, page: str) -> bytes:
    """A WARC of one page whose address and headers name people."""
    body = page.encode()
    http = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nX-About: {quote(name)}\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    block = http + body
    address = f"https://news.example/people/{quote(other)}/{quote(name)}?q={quote(name.lower())}"
    head = (
        f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:6f1d3a52-0000-4000-8000-00000000{len(block) % 10000:04d}>\r\nWARC-Date: 2031-05-03T10:00:00Z\r\n"
        f"WARC-Target-URI: {address}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"
