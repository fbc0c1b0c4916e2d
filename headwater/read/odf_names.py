"""Namespaces of OpenDocument (ODF 1.3 part 3, 1.3)."""

_BASE = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE, TEXT, TABLE = f"{{{_BASE}office:1.0}}", f"{{{_BASE}text:1.0}}", f"{{{_BASE}table:1.0}}"
DRAW, STYLE, META = f"{{{_BASE}drawing:1.0}}", f"{{{_BASE}style:1.0}}", f"{{{_BASE}meta:1.0}}"
SVG, FORM = f"{{{_BASE}svg-compatible:1.0}}", f"{{{_BASE}form:1.0}}"
DC = "{http://purl.org/dc/elements/1.1/}"
LINK = "{http://www.w3.org/1999/xlink}"
