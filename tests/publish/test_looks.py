"""Pages as they look: drawn once, marked in place, and reached from the notes."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from headwater.model import Document, Dossier, Picture, Region, Sheet, short
from headwater.publish import publish


@pytest.fixture
def paged(dossier: Dossier) -> Dossier:
    """The case with its first document on two pages, all its words on the second."""
    first, *others = dossier.documents
    edges = tuple(range(0, 10 * (len(first.text) + 1), 10))
    region = Region(0, len(first.text), 1, 0, 100, edges[-1], 200, edges)
    pages = (Sheet("i", 600.0, 800.0), Sheet("ii", 600.0, 800.0))
    return replace(dossier, documents=(replace(first, pages=pages, regions=(region,)), *others))


def look(document: Document, pages: Sequence[int]) -> Iterator[Picture]:
    for page in pages:
        yield Picture(page, 600.0, 800.0, "image/png", b"\x89PNG" + document.id.encode())


def test_marks_lead_to_notes_and_notes_to_pages(paged: Dossier, tmp_path: Path) -> None:
    publish(paged, tmp_path / "d", languages=("en", "ug"), look=look)
    first, second = paged.documents[:2]
    assert [p.name for p in (tmp_path / "d" / "i").iterdir()] == [
        f"{short(first.id)}-2.png"
    ]  # once, for all tongues
    for root, up in ((tmp_path / "d", "../"), (tmp_path / "d" / "ug", "../../")):
        pages = (root / "d" / f"{short(first.id)}-pages.html").read_text("utf-8")
        assert f'href="{up}i/{short(first.id)}-2.png"' in pages
        statement = next(s for s in paged.statements if s.document == first.id)
        assert f'href="{short(first.id)}.html#n-{short(statement.id)}"' in pages
        text = (root / "d" / f"{short(first.id)}.html").read_text("utf-8")
        assert f'href="{short(first.id)}-pages.html#page-2"' in text
        assert not (root / "d" / f"{short(second.id)}-pages.html").exists()


def test_without_pictures_nothing_leads_to_them(paged: Dossier, tmp_path: Path) -> None:
    publish(paged, tmp_path / "d")
    assert not (tmp_path / "d" / "i").exists()
    assert "-pages.html" not in (tmp_path / "d" / "d" / f"{short(paged.documents[0].id)}.html").read_text(
        "utf-8"
    )
