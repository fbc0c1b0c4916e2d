"""Pictures of the pages of a case's PDFs, for its dossier: what is withheld from readers is painted over."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from headwater.errors import HeadwaterError
from headwater.flow.stated import bytes_of
from headwater.model import Box, Document, Dossier, Picture
from headwater.read import page_pictures

if TYPE_CHECKING:
    from headwater.case import Case

PDF = "application/pdf"
FAR = 100_000.0
"""Points beyond any page."""


def looks_of(case: "Case", dossier: Dossier) -> Callable[[Document, Sequence[int]], Iterator[Picture]]:
    """Return what draws pages of the case's documents.

    In a dossier that is redacted, each withheld span is painted over where it stands, and so are all
    images and the margins of a page, of which the text says nothing. A document in which a withheld span
    has no known place on a page is not drawn at all.
    """
    records = {record.id: record for record in dossier.records}
    originals = {document.id: document for document in case.store.documents()} if dossier.redactions else {}

    def look(document: Document, pages: Sequence[int]) -> Iterator[Picture]:
        record = records.get(document.record)
        if document.media_type != PDF or not pages or record is None:
            return
        covered: dict[int, list[Box]] = defaultdict(list)
        if dossier.redacted:
            whole = originals.get(document.id, document)
            for each in (r for r in dossier.redactions if r.document == document.id):
                boxes = whole.boxes(each.start, each.end)
                if not boxes:
                    return
                for box in boxes:
                    covered[box.page].append(box)
            for page in pages:
                covered[page] += _margins(whole, page)
        payload = bytes_of(case, record)
        if isinstance(payload, HeadwaterError):
            return
        try:
            yield from page_pictures(payload, pages, covered, images=not dossier.redacted)
        except HeadwaterError:
            return

    return look


def _margins(document: Document, page: int) -> list[Box]:
    """Return what lies round all the words of a page that were read: running heads and feet are not in
    the text."""
    held = [region for region in document.regions if region.page == page]
    if not held:
        return [Box(page, 0.0, 0.0, FAR, FAR)]
    left, top = min(r.left for r in held) / 10 - 2, min(r.top for r in held) / 10 - 2
    right, bottom = max(r.right for r in held) / 10 + 2, max(r.bottom for r in held) / 10 + 2
    return [
        Box(page, 0.0, 0.0, FAR, top),
        Box(page, 0.0, bottom, FAR, FAR),
        Box(page, 0.0, top, left, bottom),
        Box(page, right, top, FAR, bottom),
    ]
