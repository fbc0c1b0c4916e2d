"""A PDF file, opened by PDFium and closed again whatever happens."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from headwater.errors import ReadError
from headwater.read.pdf_layout import outline_key

PASSWORD, SECURITY = 4, 5  # FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY
MOST_ENTRIES, DEEPEST = 5_000, 12


class PdfFile:
    """An open document: its bytes, PDFium's own object, its library, and its form (None if it has none)."""

    def __init__(self, pdfium: Any, document: Any, payload: bytes) -> None:
        self.payload = payload
        self.pdfium, self.raw, self.document = pdfium, pdfium.raw, document
        self.form = self._form()

    def metadata(self) -> dict[str, str]:
        """Return the document information (ISO 32000-2, 14.3.3)."""
        try:
            return dict(self.document.get_metadata_dict())
        except (self.pdfium.PdfiumError, UnicodeError):
            return {}

    def outline(self) -> dict[str, int]:
        """Return the depth of each heading that the outline lists, by its letters."""
        found: dict[str, int] = {}
        try:
            for number, entry in enumerate(self.document.get_toc(max_depth=DEEPEST)):
                if number >= MOST_ENTRIES:
                    break
                key = outline_key(entry.get_title() or "")
                if len(key) > 1:
                    found.setdefault(key, min(6, entry.level + 1))
        except (self.pdfium.PdfiumError, UnicodeError, RecursionError):
            return found
        return found

    def label(self, number: int) -> str:
        """Return the label of a page (12.4.2), "" where it has none."""
        try:
            return str(self.document.get_page_label(number) or "")[:40]
        except (self.pdfium.PdfiumError, UnicodeError):
            return ""

    def _form(self) -> Any:
        try:
            if self.document.get_formtype() == self.raw.FORMTYPE_NONE:
                return None
            self.document.init_forms()
            return self.document.formenv.raw if self.document.formenv else None
        except (self.pdfium.PdfiumError, AttributeError):
            return None


@contextmanager
def opened(payload: bytes) -> Iterator[PdfFile]:
    """Open a PDF; raise ReadError if it is encrypted or broken, also where that shows only later."""
    import pypdfium2 as pdfium  # loads the library: not before the first PDF

    try:
        document = pdfium.PdfDocument(payload)
    except pdfium.PdfiumError as error:
        if error.err_code in {PASSWORD, SECURITY}:
            raise ReadError("is an encrypted PDF; it needs a password") from error
        raise ReadError("is a PDF that is broken or cut short") from error
    try:
        yield PdfFile(pdfium, document, payload)
    except pdfium.PdfiumError as error:
        raise ReadError("is a PDF that is broken or cut short") from error
    finally:
        document.close()
