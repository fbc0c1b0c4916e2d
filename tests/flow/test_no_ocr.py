"""A run told not to read images says so, is verified as it was, and a later run reads them."""

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from headwater.capture.custody.acts import NOTED
from headwater.capture.limits import Limits
from headwater.case import Case
from headwater.flow import build, collect, render, trace, verify

sys.path.append(str(Path(__file__).parents[1] / "read"))
making: Any = import_module("image_making")


def test_images_wait_for_a_run_that_may_read_them(tmp_path: Path) -> None:
    making.needs_rapidocr()
    (tmp_path / "in").mkdir()
    (tmp_path / "in/page.png").write_bytes(making.saved(making.drawn([("en", making.EN[0])])))
    (tmp_path / "in/plain.txt").write_text("In 2061, 1,204 wardens came to Osk County.\n", encoding="utf-8")
    result, page = trace([str(tmp_path / "in")], tmp_path / "out", images=False)
    (problem,) = result.problems
    assert "were not to be read (--no-ocr)" in problem.reason and "install" not in problem.reason
    assert "No words were read off images" in (page.parent / "method.html").read_text("utf-8")
    assert not verify(tmp_path / "out/case").failed
    with Case.open(tmp_path / "out/case") as case:
        assert build(case, images=False).new["read"] == 0
        assert build(case).new["read"] == 1
        texts = {d.name: d.text for d in case.store.documents()}
        assert making.EN[0] in texts.values()
        assert build(case, images=False).new["read"] == 0, "what was read before stays"
        render(case, tmp_path / "out/dossier")
    assert "Words were read off images by a machine" in (page.parent / "method.html").read_text("utf-8")


def test_what_was_noted_of_a_capture_is_said_of_its_document(tmp_path: Path) -> None:
    (tmp_path / "plain.txt").write_text("In 2061, 1,204 wardens came to Osk County.\n", encoding="utf-8")
    with Case.open_or_create(tmp_path / "case") as case:
        collect(case, [str(tmp_path / "plain.txt")], limits=Limits())
        (record,) = case.store.records()
        for _ in range(2):
            case.note(NOTED, record.id, detail="a consent banner covers 60 % of the window")
        build(case)
        (document,) = case.store.documents()
        assert document.notes == ("when it was captured: a consent banner covers 60 % of the window",)
        (problem,) = case.store.problems()
        assert "consent banner" in problem.reason
    assert not verify(tmp_path / "case").failed
