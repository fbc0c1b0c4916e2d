"""Docs run: the Python of the README and of docs/ does what it says, in order, in one go."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import headwater

ROOT = Path(__file__).resolve().parents[2]
PYTHON = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", ["README.md", "docs/python.md", "docs/custody.md"])
def test_python_of_a_page_runs(page: str, tmp_path: Path) -> None:
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    code = "\n".join(PYTHON.findall((ROOT / page).read_text(encoding="utf-8")))
    assert code
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()


def test_the_first_screen_of_the_readme() -> None:
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    first = lines[:24]
    assert first[0] == "# Headwater"
    assert any(line.startswith("![") for line in first), "a picture of the dossier"
    assert "make demo" in first
    assert "make test" in first
    assert any("refuses to be" in line for line in first)
    picture = next(re.search(r"\((.+?)\)$", line) for line in first if line.startswith("!["))
    assert picture and (ROOT / picture[1]).is_file()


def test_every_name_is_importable_and_documented() -> None:
    for name in headwater.__all__:
        assert getattr(headwater, name).__doc__, name
    assert {"capture", "read", "extract", "link", "weigh", "publish"} <= set(headwater.__all__)
