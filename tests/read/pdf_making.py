"""PDFs written by hand, object by object, and printed by Chromium: what the tests of PDF reading share."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

CHROMIUM = Path("/usr/bin/chromium")
HELVETICA = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def built(
    pages: Sequence[str],
    *,
    catalog: str = "",
    each: str = "",
    objects: Sequence[str] = (),
    box: str = "0 0 600 800",
) -> bytes:
    """A PDF with one content stream a page. `{0}`, `{1}`... in any part stand for the numbers of `objects`."""
    first = 4 + 2 * len(pages)
    kids = " ".join(f"{4 + 2 * i} 0 R" for i in range(len(pages)))
    parts = [
        f"<</Type/Catalog/Pages 2 0 R{catalog}>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>",
        f"<</Font<</F1{HELVETICA}/Helv{HELVETICA}>>>>",
    ]
    for index, stream in enumerate(pages):
        about = f"/MediaBox[{box}]/Resources 3 0 R/Contents {5 + 2 * index} 0 R{each}"
        parts += [
            f"<</Type/Page/Parent 2 0 R{about}>>",
            f"<</Length {len(stream)}>>stream\n{stream}\nendstream",
        ]
    parts += objects
    body, places = "%PDF-1.7\n", []
    for number, raw in enumerate(parts, start=1):
        part = raw
        for at in range(len(objects)):
            part = part.replace(f"{{{at}}}", f"{first + at} 0 R")
        places.append(len(body))
        body += f"{number} 0 obj\n{part}\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    end = f"trailer<</Size {len(parts) + 1}/Root 1 0 R>>\nstartxref\n{len(body)}\n%%EOF\n"
    return f"{body}xref\n0 {len(parts) + 1}\n0000000000 65535 f \n{table}{end}".encode("latin-1")


def line(text: str, y: float, x: float = 60, size: float = 11) -> str:
    return f"BT /F1 {size} Tf {x} {y} Td ({text}) Tj ET\n"


def lines(texts: Sequence[str], top: float = 700, x: float = 60) -> str:
    return "".join(line(text, top - 14 * i, x) for i, text in enumerate(texts))


def ruled(us: Sequence[float], vs: Sequence[float]) -> str:
    """Draw a grid: every border from end to end."""
    down = "".join(f"{u} {vs[0]} m {u} {vs[-1]} l S\n" for u in us)
    return down + "".join(f"{us[0]} {v} m {us[-1]} {v} l S\n" for v in vs)


def printed(markup: str, folder: Path) -> bytes:
    """Print a page of HTML with Chromium."""
    if not CHROMIUM.exists():
        pytest.skip("/usr/bin/chromium is absent")
    page, out = folder / "a.html", folder / "a.pdf"
    page.write_text(f"<!doctype html><meta charset=utf-8>{markup}", encoding="utf-8")
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
    options += [f"--user-data-dir={folder}/profile", f"--print-to-pdf={out}", page.as_uri()]
    subprocess.run([str(CHROMIUM), *options], capture_output=True, timeout=60, check=False)
    if not out.exists():
        pytest.skip("chromium printed nothing here")
    return out.read_bytes()
