"""Reading against its peers, on the same files in one run: how fast, and how much of the same text.

    python benchmarks/reading.py FILE_OR_FOLDER...   (the two PDFs and the pages of the demo if none is given)

PDF: pdfplumber (`extract_text`), and pdftotext where it is installed, as the reference for text. HTML:
trafilatura (`extract`), needs lxml_html_clean. Each file is read by each tool several times, the
best time counts. `recall` is the share of the other tool's letters (white space, hyphens and letter forms
aside) that stand in ours, as a multiset of runs of eight letters; `order` the share of them that follow each
other in ours as there.
"""

import io
import shutil
import statistics
import subprocess
import sys
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from headwater.model import Record, digest
from headwater.read import read

ROOT = Path(__file__).resolve().parents[1]
RUN = 8
TIMES = 3
Tool = Callable[[Path, bytes], str]


def ours(path: Path, data: bytes) -> str:
    record = Record(
        uri=path.as_uri(), file=path.name, url=None, payload=digest(data), length=len(data), media_type=None,
        captured_at="2031-05-04T00:00:00Z",
    )  # fmt: skip
    return read(record, data).text


def pdfplumber(_: Path, data: bytes) -> str:
    import pdfplumber as peer

    with peer.open(io.BytesIO(data)) as file:
        return "\n".join(page.extract_text() or "" for page in file.pages)


def trafilatura(_: Path, data: bytes) -> str:
    import trafilatura as peer

    return peer.extract(data.decode("utf-8", "replace"), include_tables=True) or ""


def pdftotext(path: Path, _: bytes) -> str:
    done = subprocess.run(["pdftotext", "-enc", "UTF-8", str(path), "-"], capture_output=True, check=True)
    return done.stdout.decode("utf-8", "replace")


def best(tool: Tool, path: Path, data: bytes) -> tuple[float, str]:
    times, text = [], ""
    for _ in range(TIMES):
        start = time.perf_counter()
        text = tool(path, data)
        times.append(time.perf_counter() - start)
    return min(times), text


def letters(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKC", text) if c.isalnum())


def recall(found: str, wanted: str) -> float:
    """Share of the letters wanted that were found, as a multiset."""
    have, want = Counter(letters(found)), Counter(letters(wanted))
    return (have & want).total() / max(1, want.total())


def order(found: str, wanted: str) -> float:
    """Share of the runs of letters wanted that stand in what was found."""
    one, two = letters(found), letters(wanted)
    have = {one[i : i + RUN] for i in range(len(one) - RUN + 1)}
    runs = [two[i : i + RUN] for i in range(len(two) - RUN + 1)]
    return sum(run in have for run in runs) / max(1, len(runs))


def files(names: list[str]) -> Iterator[Path]:
    for name in names or [str(ROOT / "examples" / "demo")]:
        path = Path(name).resolve()
        yield from sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]


def main() -> None:
    found = [p for p in files(sys.argv[1:]) if p.suffix.lower() in {".pdf", ".html", ".htm"}]
    ratios: dict[str, list[float]] = {}
    print(f"{'file':<34}{'ours s':>9}{'peer s':>9}{'ratio':>8}{'recall':>9}{'order':>8}  peer")
    for path in found:
        data = path.read_bytes()
        mine, text = best(ours, path, data)
        peers: list[Tool] = [pdfplumber] if path.suffix.lower() == ".pdf" else [trafilatura]
        if path.suffix.lower() == ".pdf" and shutil.which("pdftotext"):
            peers.append(pdftotext)
        for peer in peers:
            took, other = best(peer, path, data)
            ratios.setdefault(peer.__name__, []).append(took / mine)
            print(
                f"{path.name[:33]:<34}{mine:>9.4f}{took:>9.4f}{took / mine:>7.1f}x{recall(text, other):>9.4f}"
                f"{order(text, other):>8.4f}  {peer.__name__}"
            )
    for name, each in ratios.items():
        mean = statistics.geometric_mean(each)
        print(f"{name}: we are {mean:.1f} times as fast (geometric mean of {len(each)} files)")


if __name__ == "__main__":
    main()
