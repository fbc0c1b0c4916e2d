"""The demo case as documents: fictional and saying so, readable, small, and nobody else's words."""

import csv
import io
import re
import tomllib
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import docx
import pypdfium2
import pytest

DEMO = Path(__file__).resolve().parents[2] / "examples" / "demo"
FILES = sorted(p.name for p in DEMO.iterdir() if p.suffix != ".csv")
GOLDEN: dict[str, Any] = tomllib.loads((Path(__file__).parent / "golden.toml").read_text(encoding="utf-8"))
NOTICE = re.compile("fictional|fiction:|虚构|虛構|توقۇلما", re.IGNORECASE)
COLUMNS = ["file", "title", "author", "publisher", "kind", "date", "language", "url"]


class _Text(HTMLParser):
    """Everything a browser would show, without hidden elements."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.hidden += tag in {"script", "style", "title"}
        self.words.append(" " if tag in {"p", "td", "th", "li", "h1", "h2", "br"} else "")

    def handle_endtag(self, tag: str) -> None:
        self.hidden -= tag in {"script", "style", "title"}

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.words.append(data)


def _docx_text(path: Path) -> str:
    document = docx.Document(str(path))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(p.text for p in document.paragraphs), *cells])


def _pdf_text(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        pages = []
        for page in document:
            layer = page.get_textpage()
            pages.append(layer.get_text_bounded())
            layer.close()
            page.close()
    return "\n".join(pages)


@cache
def text(name: str) -> str:
    """The words of a demo document, by the plainest means."""
    path = DEMO / name
    if path.suffix == ".pdf":
        return _pdf_text(path)
    if path.suffix == ".docx":
        return _docx_text(path)
    words = path.read_text(encoding="utf-8")
    if path.suffix == ".html":
        parser = _Text()
        parser.feed(words)
        return "".join(parser.words)
    return words


def bare(words: str) -> str:
    """Words without white space: a PDF breaks its lines where it likes."""
    return re.sub(r"\s+", "", words)


def test_the_case_has_what_issue_2_asks_for() -> None:
    assert len(FILES) >= 12
    assert {Path(f).suffix for f in FILES} == {".html", ".pdf", ".docx", ".txt", ".md"}
    tags = {m[1] for f in FILES if f.endswith(".html") for m in [re.search(r'lang="(.+?)"', _raw(f))] if m}
    assert tags == {"en", "zh-Hans", "zh-Hant", "ug"}
    assert 'dir="rtl"' in _raw("12_sorvelan_awazi_ug.html")


def _raw(name: str) -> str:
    return (DEMO / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", FILES)
def test_every_document_says_that_it_is_fictional(name: str) -> None:
    assert NOTICE.search(text(name))


@pytest.mark.parametrize("name", FILES)
def test_every_document_is_set_in_the_future(name: str) -> None:
    years = [int(y) for y in re.findall(r"(?<!\d)(?<!\d[,.])(?:19|20)\d\d(?!,?\d)", text(name))]
    assert years, "a document carries its year"
    assert all(2058 <= y <= 2064 for y in years)


def test_the_case_is_small() -> None:
    sizes = {p.name: p.stat().st_size for p in DEMO.iterdir()}
    assert sum(sizes.values()) < 3_000_000
    assert all(size < 200_000 for size in sizes.values())


def test_sources_names_only_files_that_exist() -> None:
    rows = list(csv.DictReader(io.StringIO(_raw("sources.csv"))))
    assert list(rows[0]) == COLUMNS
    assert [row["file"] for row in rows] == FILES
    assert all(None not in row for row in rows)  # no row has more cells than the header


def _quotes() -> list[tuple[str, str]]:
    kinds = ("figure", "frequency", "event")
    rows = [(row["file"], row["quote"]) for kind in kinds for row in GOLDEN[kind]]
    rows += [(row["file"], row["mention"]) for row in GOLDEN["person"]]
    rows += [(row["file"], form) for row in GOLDEN["term"] for form in row["forms"].values()]
    kept_out = [*GOLDEN["traps"].items(), *GOLDEN["term_traps"].items()]
    return rows + [(file, words) for file, traps in kept_out for words in traps]


def test_every_golden_quote_stands_in_its_document() -> None:
    missing = [(file, quote) for file, quote in _quotes() if bare(quote) not in bare(text(file))]
    assert missing == []


def test_golden_figures_are_found_without_doubt() -> None:
    for row in GOLDEN["figure"]:
        assert bare(text(row["file"])).count(bare(row["quote"])) == 1, row["id"]
        assert row["quote"].count(row["number"]) == 1, row["id"]


def test_golden_pairs_name_rows_that_exist() -> None:
    ids = [row["id"] for kind in ("figure", "frequency", "event") for row in GOLDEN[kind]]
    assert len(ids) == len(set(ids))
    assert {i for row in GOLDEN["pair"] for i in row["of"]} <= set(ids)
    assert {row["says"] for row in GOLDEN["pair"]} == {"agree", "conflict", "superseded", "incomparable"}


def _shingles(words: str) -> set[str]:
    """Runs of eight words, and of twelve Han characters."""
    flat = re.sub(r"[^\w\s]", "", words.casefold())
    tokens = [t for t in flat.split() if not re.search("[\u3400-\u9fff]", t)]
    han = re.sub("[^\u3400-\u9fff]", "", words)
    found = {" ".join(tokens[i : i + 8]) for i in range(len(tokens) - 7)}
    return found | {han[i : i + 12] for i in range(len(han) - 11)}


def test_nothing_of_shared_stands_in_the_case(shared: Path) -> None:
    ours: set[str] = set()
    for name in FILES:
        ours |= _shingles(text(name))
    for path in sorted(
        p for p in shared.rglob("*") if p.suffix in {".txt", ".md", ".html", ".jsonl", ".csv"}
    ):
        theirs = _shingles(path.read_text(encoding="utf-8", errors="replace"))
        assert ours & theirs == set(), path.name


def test_no_document_could_serve_as_a_form() -> None:
    blanks = re.compile(r"_{3,}|…{3,}|□|☐|\.{5,}|signature|签名|签字|簽名", re.IGNORECASE)
    assert [f for f in FILES if blanks.search(text(f))] == []
