"""WCAG 2.2 AA as axe-core sees it: every template, desktop and phone, light and dark, three languages."""

import os
from pathlib import Path
from typing import Any

import pytest

from headwater.model import Dossier
from headwater.publish import LANGUAGES, publish

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking".split()

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

RUN = """async (tags) => {
  const found = await axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']});
  return found.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160) + ' | ' + (n.any[0] || n.all[0] || n.none[0] || {}).message).join(' || '));
}"""


@pytest.fixture(scope="module")
def axe() -> str:
    """The script of axe-core (npm), from the folder that HEADWATER_AXE names."""
    folder = os.environ.get("HEADWATER_AXE", "")
    file = Path(folder or "nowhere") / "node_modules" / "axe-core" / "axe.min.js"
    if not file.is_file():
        pytest.skip("axe-core is absent")
    return file.read_text("utf-8")


def one_of_each(folder: Path) -> list[Path]:
    """The pages at the root, and two of each folder: enough to meet every template."""
    return [
        *sorted(folder.glob("*.html")),
        *(p for n in "dqv" for p in sorted((folder / n).glob("*.html"))[:3]),
    ]


@pytest.mark.parametrize("code", LANGUAGES)
def test_axe_finds_nothing(axe: str, browser: Any, dossier: Dossier, tmp_path: Path, code: str) -> None:
    folder = publish(dossier, tmp_path / "d", languages=(code,)).parent
    context = browser.new_context(bypass_csp=True)
    page = context.new_page()
    told: list[str] = []
    for width, scheme in ((1200, "light"), (390, "dark")):
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        for path in one_of_each(folder):
            page.goto(path.as_uri() + ("?q=lamp" if path.name == "search.html" else ""))
            page.evaluate(axe)
            told += [f"{path.name} {width} {scheme} {each}" for each in page.evaluate(RUN, RULES)]
    assert told == []
    context.close()
