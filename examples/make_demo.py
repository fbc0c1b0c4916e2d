"""Make the binary documents of the demo case (PDF, DOCX) from the words in demo_text/.

Run once by the author, after a change of the words; the results are committed:

    python examples/make_demo.py [--chromium /usr/bin/chromium]

PDF comes from Chromium's printer (text layer, subset fonts, the browser's own metadata); DOCX
from python-docx. `demo_text/*.md` uses only `#` and `##` headings, `*` items and `|` table rows.
"""

import argparse
import datetime
import subprocess
import tempfile
from pathlib import Path

from docx import Document
from docx.document import Document as DocxDocument

HERE = Path(__file__).resolve().parent
TEXT, DEMO = HERE / "demo_text", HERE / "demo"

PDFS = ("06_yearbook_2063", "07_upland_ledger_report")
DOCX = {  # stem -> title, author and day of the file's own properties
    "08_quorrin_chapter": ("Guests by Quota", "Quillmoor typesetting", datetime.datetime(2062, 5, 2)),
    "09_holveth_handbook": ("Handbook for Lamp Partners", "", datetime.datetime(2061, 3, 1)),
}


def print_pdf(source: Path, target: Path, chromium: str) -> None:
    """Print an HTML file to PDF; raise CalledProcessError if the browser fails."""
    with tempfile.TemporaryDirectory() as profile:
        command = [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"]
        command += [f"--user-data-dir={profile}", "--no-pdf-header-footer"]
        command += [f"--print-to-pdf={target}", source.as_uri()]
        subprocess.run(command, check=True, capture_output=True, timeout=120)  # noqa: S603


def write_docx(source: Path, target: Path) -> None:
    """Write a DOCX with headings, list items and tables from the small Markdown of `source`."""
    document = Document()
    title, author, day = DOCX[source.stem]
    properties = document.core_properties
    properties.title, properties.author, properties.comments = title, author, ""
    properties.created = properties.modified = day
    rows: list[list[str]] = []
    for line in [*source.read_text(encoding="utf-8").splitlines(), ""]:
        if line.startswith("|"):
            rows.append([cell.strip() for cell in line.strip("|").split("|")])
            continue
        if rows:
            _add_table(document, rows)
            rows = []
        _add_line(document, line)
    document.save(str(target))


def _add_line(document: DocxDocument, line: str) -> None:
    marks, _, words = line.partition(" ")
    if marks == "#":
        document.add_heading(words, 0)
    elif marks == "##":
        document.add_heading(words, 1)
    elif marks == "*":
        document.add_paragraph(words, style="List Bullet")
    elif line:
        document.add_paragraph(line)


def _add_table(document: DocxDocument, rows: list[list[str]]) -> None:
    table = document.add_table(len(rows), len(rows[0]), style="Table Grid")
    for row, cells in zip(table.rows, rows, strict=True):
        for cell, words in zip(row.cells, cells, strict=True):
            cell.text = words


def main() -> None:
    """Make every binary document anew."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    chromium: str = parser.parse_args().chromium
    for stem in PDFS:
        print_pdf(TEXT / f"{stem}.html", DEMO / f"{stem}.pdf", chromium)
    for stem in DOCX:
        write_docx(TEXT / f"{stem}.md", DEMO / f"{stem}.docx")


if __name__ == "__main__":
    main()
