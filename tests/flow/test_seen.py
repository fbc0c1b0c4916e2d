"""Images wait for the engines that read them: without them a problem, and read once they are there."""

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from headwater.case import Case
from headwater.engine import Local
from headwater.flow.stages import build, collect

sys.path.append(str(Path(__file__).parents[1] / "read"))
making: Any = import_module("image_making")


def test_an_image_is_read_once_the_engines_are_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from headwater.capture.limits import Limits

    making.needs_rapidocr()
    (tmp_path / "page.png").write_bytes(making.saved(making.drawn([("en", making.EN[0])])))
    record, stages = import_module("headwater.read.record"), import_module("headwater.flow.stages")
    with Case.open_or_create(tmp_path / "case") as case, Local(1) as engine:
        collect(case, [str(tmp_path / "page.png")], limits=Limits())
        with monkeypatch.context() as absent:
            absent.setattr(record, "installed", lambda: False)
            absent.setattr(stages, "sees_images", lambda: False)
            for _ in range(2):  # the second time nothing is due
                build(case, engine=Here(engine))
                (problem,) = [p for p in case.store.problems() if p.stage == "read"]
                assert "install headwater[ocr]" in problem.reason
        build(case, engine=Here(engine))
        (document,) = case.store.documents()
        assert document.text == making.EN[0]


class Here:
    """An engine that keeps its work in this process, where a test can take the engines away."""

    def __init__(self, engine: Local) -> None:
        self.group = engine.group
        self._engine = engine

    def map(self, function: Any, items: Any, *, apart: bool | None = None) -> Any:
        return self._engine.map(function, items, apart=False)
