"""Lists of literature: what they state, and that nothing in them breaks a run."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.read.bibliography import attached, is_csl, listed
from headwater.read.bibtex import parsed, plain

ZOTERO = r"""
@string{ lw = "Lanwei " # {Daily} }
@comment{ignored}
@article{muller2020, title = {The {Lanwei} schools, 2010--2020}, author = "M{\"u}ller, Ann\'e and Li, Wei",
  journal = lw, year = 2020, doi = {10.1234/LW.5}, url = {https://news.example/schools},
  file = {Full Text:files/3/a\:b.pdf:application/pdf;Snapshot:files/4/page.html:text/html}, langid = {english}
}
@report{ 兰尾2021 , title={兰尾县教育统计公报}, date={2021-03}, institution={兰尾县统计局} }
"""


def test_bibtex() -> None:
    first, second = listed(ZOTERO.encode(), "in/Library.bib")
    assert {fact.field: fact.value for fact in first.facts} == {
        "title": "The Lanwei schools, 2010–2020",
        "author": "Müller, Anné; Li, Wei",
        "publisher": "Lanwei Daily",
        "date": "2020",
        "url": "https://news.example/schools",
    }
    assert {fact.where for fact in first.facts} == {"stated by bibliography Library.bib, entry muller2020"}
    assert (first.doi, first.files) == ("10.1234/lw.5", ("files/3/a:b.pdf", "files/4/page.html"))
    assert (second.fact("title"), second.fact("date")) == ("兰尾县教育统计公报", "2021-03")


def test_csl() -> None:
    item = {
        "id": "li2021",
        "type": "report",
        "title": "兰尾县教育统计公报",
        "author": [{"family": "Li", "given": "Wei"}, {"literal": "Bureau"}],
        "issued": {"date-parts": [[2021, 3]]},
        "URL": "https://gov.example/a",
        "DOI": "10.1234/x",
    }
    (entry,) = listed(json.dumps([item]).encode(), "a.json")
    assert {fact.field: fact.value for fact in entry.facts} == {
        "title": "兰尾县教育统计公报",
        "author": "Wei Li; Bureau",
        "date": "2021-03",
        "url": "https://gov.example/a",
    }
    assert is_csl(json.dumps([item]).encode())
    assert not is_csl(b'[{"a": 1}]')
    assert not is_csl(b"[]")


WORDS = [
    (r"{\'E}cole \o{} \ss{} na{\"i}ve", "École ø ß naïve"),
    (r"a \& b 5\% \$3 x\_y", "a & b 5% $3 x_y"),
    ("{{Kept} Case}", "Kept Case"),
]


@pytest.mark.parametrize(("written", "words"), WORDS)
def test_words(written: str, words: str) -> None:
    assert plain(written) == words


FILES = [
    ("files/3/a.pdf", ["files/3/a.pdf"]),
    (":files/3/a.pdf:PDF", ["files/3/a.pdf"]),
    ("A:one.pdf:application/pdf;B:two.html:text/html", ["one.pdf", "two.html"]),
    ("", []),
]


@pytest.mark.parametrize(("written", "paths"), FILES)
def test_files(written: str, paths: list[str]) -> None:
    assert attached(written) == paths


@given(st.text(alphabet='@{}"=,#\\ abcé中\n()', max_size=200))
def test_anything_is_read_or_passed_by(text: str) -> None:
    list(parsed(text))
    list(parsed("@a{k, t = {" + text))
