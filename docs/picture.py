"""Make docs/dossier.png, the picture of the README, and docs/derivations.png from the demo's dossier.

    headwater demo -o OUT
    python docs/picture.py OUT/dossier docs/dossier.png
    python docs/picture.py OUT/dossier docs/derivations.png

A picture named derivations.png shows who took it from whom in the whole case. Any other
shows the question page on which sources conflict over time: why they conflict, the plot, and the
highlighted words; 1200 x 800 pixels, light, from file://. Needs playwright and a Chromium (CHROMIUM names
another than /usr/bin/chromium). Ends with one line and exit code 1 if no such page is there.
"""

import os
import re
import sys
from pathlib import Path

WIDTH, HEIGHT = 1200, 800
"""Pixels of the picture."""

ZOOM = 0.85
"""The page is a little larger than the picture, so that highlighted words come into it."""

FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
         "--disable-background-networking", "--disable-component-update", "--disable-sync"]  # fmt: skip
LIMIT = 200_000
"""Bytes of the picture at most."""


def best(dossier: Path) -> Path | None:
    """Return the page of the conflict with the most points on its plot (the first by name of several)."""
    found: list[tuple[int, str, Path]] = []
    for page in sorted((dossier / "q").glob("*.html")):
        text = page.read_text("utf-8")
        points = len(re.findall(r'<text [^>]*><tspan class="l">', text))
        if '<svg class="plot conflict"' in text and points > 1:
            found.append((-points, page.name, page))
    return min(found)[2] if found else None


def picture(page: Path, to: Path) -> None:
    """Write the first screen of `page` to `to`."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        chromium = os.environ.get("CHROMIUM", "/usr/bin/chromium")
        browser = play.chromium.launch(executable_path=chromium, args=FLAGS)
        shown = browser.new_page(
            viewport={"width": round(WIDTH / ZOOM), "height": round(HEIGHT / ZOOM)},
            device_scale_factor=ZOOM,
            color_scheme="light",
        )
        shown.goto(page.resolve().as_uri())
        shown.screenshot(path=to)
        browser.close()


def main(arguments: list[str]) -> int:
    """Make the picture; return the exit code."""
    if len(arguments) != 2:
        sys.stderr.write("usage: picture.py DOSSIER PICTURE\n")
        return 2
    lineage = Path(arguments[1]).name == "derivations.png"
    page = Path(arguments[0]) / "lineage.html" if lineage else best(Path(arguments[0]))
    if page is None:
        sys.stderr.write(f"{arguments[0]} holds no conflict with a plot\n")
        return 1
    picture(page, Path(arguments[1]))
    size = Path(arguments[1]).stat().st_size
    sys.stdout.write(f"{arguments[1]}: {page.relative_to(arguments[0])}, {size:,} bytes\n")
    return 0 if size < LIMIT else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
