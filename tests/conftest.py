"""Fixtures every room may use."""

import os
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
