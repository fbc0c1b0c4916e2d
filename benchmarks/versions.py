# ruff: noqa: E501 - rows of data read better whole
"""What comparing versions costs: pages captured again, and translations, of an invented case.

    python benchmarks/versions.py [--pages 2000] [--pairs 200] [--paragraphs 40]

Prints seconds for reading none of it, only comparing: revisions of `pages` pages (every fifth paragraph changed),
alignments of `pairs` translations, and one long document of 50 and of 100 times the paragraphs: time grows
with the text.
"""

import argparse
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from headwater.link.versions import Recaptured, compare  # noqa: E402
from headwater.model import Block, Derivation, Document, Figure, Measure, Quantity, Statement  # noqa: E402


def document(name: str, lines: list[str], language: str) -> Document:
    """A document of paragraphs."""
    blocks, at = [], 0
    for line in lines:
        blocks.append(Block("paragraph", at, at + len(line)))
        at += len(line) + 1
    return Document(
        record=name, file=name, url=None, media_type="text/plain", language=language, text="\n".join(lines),
        blocks=tuple(blocks), made_by="bench",
    )  # fmt: skip


def figures(of: Document) -> list[Statement]:
    """A figure of the first number in each paragraph."""
    found: list[Statement] = []
    for block in of.blocks:
        line = of.text[block.start : block.end]
        start = next(i for i, c in enumerate(line) if c.isdigit()) + block.start
        end = start
        while of.text[end].isdigit() or of.text[end] == ",":
            end += 1
        value = int(of.text[start:end].replace(",", ""))
        found.append(
            Figure(
                document=of.id, file=of.file, url=None, lang=of.language, span=of.span(start, end), made_by="bench",
                sentence=(block.start, block.end), number=(start, end), measure=Measure("wardens", "warden"),
                quantity=Quantity(value, value, "exact", "person", None, of.text[start:end]),
            )
        )  # fmt: skip
    return found


def english(page: int, n: int, by: int = 0) -> str:
    """An invented paragraph."""
    return (
        f"In county {n % 97} the office counted {1_000 + page * 37 + n * 13 + by:,} wardens, who went from door to"
        f" door until the {n % 28 + 1}th of the month and wrote down what they saw in book {page}."
    )


def chinese(page: int, n: int) -> str:
    """The same paragraph in Chinese."""
    return f"办公室在第{n % 97}县统计有{1_000 + page * 37 + n * 13}名点灯员，他们挨家挨户走访到当月{n % 28 + 1}日，并在第{page}册中记下所见。"


def recaptured(page: int, paragraphs: int) -> Recaptured:
    """A page and what became of it."""
    old = document(f"{page}.html", [english(page, n) for n in range(paragraphs)], "en")
    new = document(f"{page}.html new", [english(page, n, by=n % 5 == 0) for n in range(paragraphs)], "en")
    return Recaptured(old, new, "2031-01-01", "2031-02-01")


def seconds(documents: list[Document], edges: list[Derivation], pairs: list[Recaptured]) -> tuple[float, int]:
    """Processor seconds to compare, and how many versions that gave."""
    said = [s for d in {d.id: d for d in documents}.values() for s in figures(d)]
    start = time.process_time()
    made = compare(documents, said, edges, pairs)
    return time.process_time() - start, len(made.alignments) + len(made.revisions)


def translations(pairs: int, paragraphs: int) -> tuple[float, int]:
    """Time to align so many translations."""
    documents, edges = [], []
    for page in range(pairs):
        one = document(f"{page}.zh", [chinese(page, n) for n in range(paragraphs)], "zh-Hans")
        other = document(f"{page}.en", [english(page, n) for n in range(paragraphs)], "en")
        documents += [one, other]
        edges.append(Derivation(kind="translation", taker=other.id, taken=one.id))
    return seconds(documents, edges, [])


def main() -> None:
    """Print what each costs."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pages", type=int, default=2_000)
    parser.add_argument("--pairs", type=int, default=200)
    parser.add_argument("--paragraphs", type=int, default=40)
    asked = parser.parse_args()
    for pages, paragraphs in (
        (asked.pages, asked.paragraphs),
        (1, asked.paragraphs * 50),
        (1, asked.paragraphs * 100),
    ):
        pairs = [recaptured(page, paragraphs) for page in range(pages)]
        took, made = seconds([d for p in pairs for d in (p.old, p.new)], [], pairs)
        print(
            f"revisions   {made:6,} of {paragraphs:6,} paragraphs: {took:8.2f} s, {1e3 * took / made:9.1f} ms each",
            flush=True,
        )
    for count, paragraphs in (
        (asked.pairs, asked.paragraphs),
        (1, asked.paragraphs * 50),
        (1, asked.paragraphs * 100),
    ):
        took, made = translations(count, paragraphs)
        print(
            f"alignments  {made:6,} of {paragraphs:6,} paragraphs: {took:8.2f} s, {1e3 * took / made:9.1f} ms each",
            flush=True,
        )


if __name__ == "__main__":
    main()
