"""Fixtures every room may use."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real documents and gold beside the checkout; skipped by name where absent."""
    place = Path(os.environ.get("HEADWATER_SHARED", ROOT.parent / "shared"))
    if not place.is_dir():
        pytest.skip("../shared is absent")
    return place


@pytest.fixture(scope="session", autouse=True)
def own_data_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The user's data folder: the signing key of the tests is never the key of whoever runs them."""
    folder = tmp_path_factory.mktemp("data")
    kept = {name: os.environ.pop(name, None) for name in ("HEADWATER_KEY", "HEADWATER_TSA", "XDG_DATA_HOME")}
    os.environ["XDG_DATA_HOME"] = str(folder)
    yield folder
    for name, value in kept.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
