"""The last check: no name that is withheld is left in anything that leaves."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.errors import HeadwaterError
from headwater.model import Dossier, Mention, Statement, short
from headwater.publish import publish
from headwater.publish.redact import privacy, redact, refuse, residue


def written(dossier: Dossier, folder: Path, known: Dossier) -> Path:
    return publish(dossier, folder, inspect=lambda new: refuse(residue(new, known))).parent


def test_what_is_published_holds_no_name(dossier: Dossier, tmp_path: Path) -> None:
    folder = written(redact(dossier), tmp_path / "d", dossier)
    assert "Not redacted" not in (folder / "index.html").read_text("utf-8")
    method = (folder / "method.html").read_text("utf-8")
    assert "that name private people" in method and "names a child" in method
    line = json.loads((folder / "documents.jsonl").read_text("utf-8").splitlines()[0])
    assert line["altered"] and line["redacted"] == 7


PLANTED = [
    ("x.html", b"<p title='Senuber Qurbaniyaz'></p>", "line 1"),  # an attribute
    ("x.html", b"<p>\nSenuber <b>Qurb</b>aniyaz</p>", "line 2 without its tags"),
    ("x.json", rb'"Senuber\u0020Qurbaniyaz"', "line 1"),
    ("x.html", "<p>&#36187;努拜尔·库尔班牙</p>".encode(), "line 1"),
    ("senuber_qurbaniyaz.png", b"", "its file name"),
    ("x.txt", b"SENUBERQURBANIYAZ", "line 1"),
    (
        "x.png",
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\x18tEXtTitle\x00Senuber Qurbaniyaz....",
        "line 1",
    ),  # what a picture says of itself
    ("x.txt", "賽努拜爾・庫爾班牙".encode(), "line 1"),  # the other characters
]


@pytest.mark.parametrize(("name", "data", "place"), PLANTED)
def test_one_residue_is_named_by_its_place(dossier: Dossier, name: str, data: bytes, place: str) -> None:
    found = list(residue([(name, data)], dossier))
    assert [(p.subject, p.reason.partition(":")[0]) for p in found][:1] == [(name, place)]


def test_a_residue_stops_the_publication_and_leaves_the_old_dossier(dossier: Dossier, tmp_path: Path) -> None:
    folder = written(redact(dossier), tmp_path / "d", dossier)
    before = {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()}
    leaking = replace(redact(dossier), notice="Thanks to Senuber Qurbaniyaz")
    with pytest.raises(HeadwaterError, match=r"still there: .*line"):
        written(leaking, folder, dossier)
    assert {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()} == before


def test_a_one_word_name_is_looked_for_in_its_own_document(make: Any, dossier: Dossier) -> None:
    held = make.document("x.txt", "Rozi waits. The rozi is a bird.", "en")
    case = replace(dossier, documents=(held,), statements=(make.mention(held, "Rozi", 1),))
    page = f"d/{held.id.removeprefix('sha-256:')[:16]}.txt"
    assert next(iter(residue([(page, b"Rozi came"), ("x.html", b"Rozi")], case))).subject == page
    assert len(list(residue([("x.html", b"Rozi")], case))) == 0


def test_a_one_word_name_is_looked_for_in_the_exports_of_a_glossary(make: Any, dossier: Dossier) -> None:
    """A term whose one source withholds the name; the same word of another source is somebody else's, or a word."""
    held, other = (
        make.document("x.txt", "Rozi waits. The rozi is a bird.", "en"),
        make.document("y.txt", "y", "en"),
    )
    case = replace(dossier, documents=(held, other), statements=(make.mention(held, "Rozi", 1),))
    for document, wanted in ((held, 1), (other, 0)):
        table = f"entry,term,document_id\r\nn1,Rozi’s road,{document.id}\r\n"
        target = f"urn:headwater:document:{short(document.id)}"
        tbx = f'<termSec><term>Rozi road</term><xref target="{target}">x</xref></termSec>'
        for name, data in (("terms-csv.csv", table), ("tbx.tbx", tbx)):
            assert len(list(residue([(name, data.encode())], case))) == wanted, (name, wanted)


@given(st.binary(max_size=200))
def test_any_bytes_can_be_searched(make: Any, data: bytes) -> None:
    held = make.document("x.txt", "Ada Brook waits.", "en")
    parts: dict[str, Any] = dict.fromkeys(
        ("records", "questions", "weighings", "derivations", "problems"), ()
    )
    known = privacy(
        Dossier(
            title="", notice="", documents=(held,), statements=(make.mention(held, "Ada Brook", 1),), **parts
        )
    )
    for start in (b"", b"PK\x03\x04", b"\x1f\x8b", b"%PDF-"):
        assert list(residue([("x", start + data)], known)) == []


def test_no_page_or_list_of_a_person(dossier: Dossier, tmp_path: Path) -> None:
    """Mentions are on no page and in no export, redacted or not."""
    kinds: set[type[Statement]] = {type(s) for s in redact(dossier).statements}
    assert Mention not in kinds
