"""Pictures of the pages of a case's PDFs, for its dossier: what is withheld from readers is painted over."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
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
                if not boxes or not placed_whole(whole, each.start, each.end):
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


def placed_whole(document: Document, start: int, end: int) -> bool:
    """Tell whether every letter of text[start:end] has a place on a page: a name of which a part has
    none could
    stand uncovered."""
    at = bisect_right(document.regions, start, key=lambda region: region.end)
    covered = start
    for region in islice(document.regions, at, None):
        if region.start >= end:
            break
        if document.text[covered : region.start].strip():
            return False
        covered = max(covered, region.end)
    return not document.text[covered:end].strip()


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
