"""Office files written by hand, as awkward as programs make them."""

import io
import zipfile

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
ODF = "urn:oasis:names:tc:opendocument:xmlns:"
SPACES = " ".join(
    f'xmlns:{n}="{ODF}{v}:1.0"'
    for n, v in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("draw", "drawing"),
        ("style", "style"),
        ("meta", "meta"),
        ("svg", "svg-compatible"),
    )
)
SPACES += ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'
Members = dict[str, str | bytes]


def package(members: Members) -> bytes:
    """Return a ZIP with these members."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in members.items():
            archive.writestr(name, body)
    return stream.getvalue()


def relations(*rows: tuple[str, str, str]) -> str:
    """Return a relationships part of (id, kind, target); a target with :// is outside."""
    made = "".join(
        f'<Relationship Id="{i}" Type="{RELATED}/{kind}" Target="{target}"{" TargetMode=%External%" if "://" in target else ""}/>'.replace(
            "%", '"'
        )
        for i, kind, target in rows
    )
    return f'<Relationships xmlns="{RELS}">{made}</Relationships>'


def word(
    body: str,
    parts: dict[str, str] | None = None,
    outside: tuple[tuple[str, str, str], ...] = (),
    more: Members | None = None,
) -> bytes:
    """Return a DOCX with this body; `parts` are kinds (footnotes, comments ...) with their XML."""
    parts = parts or {}
    rows = [(f"p{i}", kind, f"{kind}.xml") for i, kind in enumerate(parts)]
    members: Members = {
        "_rels/.rels": relations(("d", "officeDocument", "word/document.xml")),
        "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": relations(*rows, *outside),
    }
    members |= {f"word/{kind}.xml": xml for kind, xml in parts.items()}
    return package(members | (more or {}))


def said(words: str, properties: str = "") -> str:
    """Return a Word paragraph."""
    return f'<w:p>{properties}<w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:p>'


def text(
    body: str, meta: str = "", styles: str = "", kind: str = "text", more: Members | None = None
) -> bytes:
    """Return an ODT (or a sheet, or slides) with this body."""
    members: Members = {
        "mimetype": f"application/vnd.oasis.opendocument.{kind}",
        "content.xml": f"<office:document-content {SPACES}>{styles}<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>",
        "meta.xml": f"<office:document-meta {SPACES}><office:meta>{meta}</office:meta></office:document-meta>",
    }
    return package(members | (more or {}))


def book(pages: dict[str, str], metadata: str = "", more: Members | None = None, extra: str = "") -> bytes:
    """Return an EPUB of these pages, in this order."""
    items = "".join(
        f'<item id="i{n}" href="{name}" media-type="application/xhtml+xml"/>' for n, name in enumerate(pages)
    )
    spine = "".join(f'<itemref idref="i{n}"/>' for n in range(len(pages)))
    opf = f'<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>{metadata}</metadata><manifest>{items}{extra}</manifest><spine>{spine}</spine></package>'
    members: Members = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
        "OPS/book.opf": opf,
    }
    members |= {
        f"OPS/{name}": f'<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>{html}</body></html>'
        for name, html in pages.items()
    }
    return package(members | (more or {}))
