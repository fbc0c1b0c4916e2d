"""The page of what is required, the notes of demands and of speech, and their lines for other programs."""

from pathlib import Path

import pytest

from headwater.model import Attribution, Dossier, Requirement, Speech
from headwater.publish import publish
from headwater.publish.catalogue import catalogue
from headwater.publish.lines import requirement_lines, requires_lines, speech_lines, statement_lines
from headwater.publish.required import actor_key
from headwater.publish.rows import rows_of
from headwater.publish.tongue import LANGUAGES, tongue


def demand(dossier: Dossier) -> Requirement:
    first = dossier.documents[0]
    at = first.text.index("Each warden receives")
    return Requirement(
        document=first.id, file=first.file, url=None, lang="en", span=first.span(at, at + 20), sentence=(at, at + 20),
        made_by="requirements/1", actor="Each warden", act="receives <b>nothing</b>", frequency="every two months",
        times=1, every=2, every_unit="month", consequence="a fine", modality="must_not", reported=True,
        attribution=(Attribution("Lantern Office", "said"), Attribution("Courier")),
    )  # fmt: skip


def speech(dossier: Dossier) -> Speech:
    first = dossier.documents[0]
    return Speech(
        document=first.id, file=first.file, url=None, lang="en", span=first.span(0, 7), sentence=(0, 7),
        made_by="speech/1", words="300,000", office="keeper", addressee="reporters", occasion="at a fair",
        attribution=(Attribution("a keeper", "said", True),),
    )  # fmt: skip


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_page(code: str, dossier: Dossier, tmp_path: Path) -> None:
    made = demand(dossier)
    whole = type(dossier)(
        **{f: getattr(dossier, f) for f in dossier.__dataclass_fields__ if f != "statements"},
        statements=(*dossier.statements, made, speech(dossier)),
    )
    folder = publish(whole, tmp_path / "d", languages=(code,)).parent
    page = (folder / "required.html").read_text("utf-8")
    words = tongue(code)
    assert words.plain("modality.must_not") in page
    assert words.plain("required.reported").split(",")[0] in page
    assert (
        "receives &lt;b&gt;nothing&lt;/b&gt;" in page
        and f"#s-{made.id.removeprefix('sha-256:')[:16]}" in page
    )
    assert "Lantern Office" in page and "a fine" in page


def test_an_empty_page(dossier: Dossier, tmp_path: Path) -> None:
    folder = publish(dossier, tmp_path / "d").parent
    assert "What is required" in (folder / "required.html").read_text("utf-8")


def test_notes(dossier: Dossier) -> None:
    english = tongue("en")
    told = {row.term: (row.words, row.remark) for row in rows_of(demand(dossier), english)}
    assert ("every two months", "read as 1 in 2 months") in told.values()
    assert ("must not", "") in told.values()
    assert [row.words for row in rows_of(speech(dossier), english)] == [
        "300,000", "keeper", "reporters", "at a fair",
    ]  # fmt: skip


def test_actors_that_are_one() -> None:
    assert {actor_key(a) for a in ("All cadres", "the cadres", "Cadres")} == {"cadres"}
    assert actor_key("全体教师") == actor_key("教师")
    assert actor_key(None) == ""


def test_lines(dossier: Dossier) -> None:
    made, said = demand(dossier), speech(dossier)
    (line,) = requirement_lines([made, said])
    assert (line["actor"], line["frequency"]["every"], line["reported"]) == ("Each warden", 2, True)
    (edge,) = requires_lines([made])
    assert (edge["relation"], edge["from"], edge["to"]) == (
        "requires", {"name": "Each warden"}, {"name": "receives <b>nothing</b>"},
    )  # fmt: skip
    (quoted,) = speech_lines([made, said])
    assert (quoted["speaker"], quoted["anonymous"], quoted["occasion"]) == ("a keeper", True, "at a fair")
    kinds = [line["kind"] for line in statement_lines([made, said], catalogue(dossier).documents.get)]
    assert kinds == ["requirement", "speech"]
