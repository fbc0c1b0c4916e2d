"""The pages on versions: nothing of a document becomes markup, both texts are there to be checked."""

import json
from pathlib import Path

from headwater.link.versions import Recaptured, compare
from headwater.model import Block, Derivation, Document, Dossier, Fact, Record, digest, short
from headwater.publish import publish
from headwater.publish.version_lines import version_lines

EVIL = '<script>alert("x")</script>"\'><img src=x onerror=alert(1)> & {{ 7*7 }}'


def document(name: str, lines: list[str], language: str) -> Document:
    blocks, at = [], 0
    for line in lines:
        blocks.append(Block("paragraph", at, at + len(line), language))
        at += len(line) + 1
    return Document(
        record=record(name).id, file=name, url=None, media_type="text/plain", language=language, text="\n".join(lines),
        blocks=tuple(blocks), made_by="plain/1", facts=(Fact("title", f"{name} {EVIL}", "test"), Fact("translator", EVIL, "test")),
    )  # fmt: skip


def record(name: str) -> Record:
    return Record(
        uri=f"urn:{name}", file=name, url=None, payload=digest(name.encode()), length=1, media_type=None,
        captured_at="2033-02-01T14:02:00Z",
    )  # fmt: skip


def dossier() -> Dossier:
    old = document(
        "old.html",
        ["One 40.", f"Kept {EVIL} for ever.", "Gone for good.", "Two words changed here 300."],
        "en",
    )
    new = document(
        "new.html",
        ["Two words altered here 280.", f"Kept {EVIL} for ever, yes.", f"New {EVIL}.", "One 40."],
        "en",
    )
    zh = document("zh.html", ["灯塔员三百人。", f"其他的话{EVIL}。"], "zh-Hans")
    edge = Derivation(kind="translation", taker=new.id, taken=zh.id, why=(EVIL,))
    made = compare(
        [new, zh], [], [edge], [Recaptured(old, new, "2033-01-01T10:00:00Z", "2033-01-01T12:00:00Z")]
    )
    return Dossier(
        title="t", notice="", records=tuple(record(n) for n in ("old.html", "new.html", "zh.html")), documents=(new, zh),
        statements=(), questions=(), weighings=(), derivations=(edge,), problems=(), earlier=(old,),
        alignments=made.alignments, revisions=made.revisions,
    )  # fmt: skip


def test_every_page_is_escaped_and_every_link_leads_somewhere(tmp_path: Path) -> None:
    held = dossier()
    publish(held, tmp_path / "d")
    pages = sorted((tmp_path / "d" / "v").iterdir())
    assert {p.stem for p in pages} == {short(a.id) for a in held.alignments} | {
        short(r.id) for r in held.revisions
    }
    for page in [*pages, tmp_path / "d" / "versions.html"]:
        text = page.read_text()
        assert "<script>" not in text
        assert "<img" not in text
        for part in text.split('href="')[1:]:
            target = part.partition('"')[0].partition("#")[0]
            assert not target or target.startswith("data:") or (page.parent / target).exists(), target


def test_the_time_of_day_is_said_where_one_day_has_both(tmp_path: Path) -> None:
    held = dossier()
    publish(held, tmp_path / "d")
    text = (tmp_path / "d" / "v" / f"{short(held.revisions[0].id)}.html").read_text()
    assert "10:00 UTC" in text
    assert "12:00 UTC" in text


def test_the_earlier_text_can_be_checked(tmp_path: Path) -> None:
    held = dossier()
    publish(held, tmp_path / "d")
    lines = [json.loads(line) for line in (tmp_path / "d" / "documents.jsonl").read_text().splitlines()]
    old = next(line for line in lines if line["id"] == held.earlier[0].id)
    assert (tmp_path / "d" / old["text"]).read_text() == held.earlier[0].text


def test_a_version_is_one_line_of_json() -> None:
    held = dossier()
    documents = [*held.documents, *held.earlier]
    lines = list(version_lines(held.alignments, held.revisions, documents))
    assert [line["version"] for line in lines] == ["translation", "revision"]
    for line in json.loads(json.dumps(lines))[1]["changes"]:
        assert line["kind"] in ("added", "removed", "changed", "moved")
        assert line["old"] or line["new"]


def test_a_dossier_without_versions_has_no_page_of_them(tmp_path: Path) -> None:
    bare = Dossier(
        title="t", notice="", records=(), documents=(), statements=(), questions=(), weighings=(), derivations=(), problems=()
    )  # fmt: skip
    publish(bare, tmp_path / "d")
    assert not (tmp_path / "d" / "v").exists()
    assert not (tmp_path / "d" / "versions.html").exists()
