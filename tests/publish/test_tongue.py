"""The languages of the pages: one set of keys and of things filled in, and no words outside the files."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from headwater.errors import UsageError
from headwater.model import Dossier, Quantity
from headwater.publish import publish
from headwater.publish import tongue as module
from headwater.publish.numerals import date_words, quantity_words
from headwater.publish.script import tag_of
from headwater.publish.tongue import LANGUAGES, Words, tongue

TEMPLATES = Path(module.__file__).parent / "templates"
ONLY_OTHERS = ("unit.",)
"""Groups that English does not need: its units are its own nouns."""


def forms(words: Words) -> tuple[str, ...]:
    return (words,) if isinstance(words, str) else words


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_every_word(code: str) -> None:
    english, other = tongue("en").words, tongue(code).words
    assert set(english) - set(other) == set()
    assert [k for k in set(other) - set(english) if not k.startswith(ONLY_OTHERS)] == []
    for key in english:
        filled = {f for form in forms(english[key]) for f in re.findall(r"\{(\w+)\}", form)}
        for form in forms(other[key]):
            assert set(re.findall(r"\{(\w+)\}", form)) == filled, (code, key)
            tags = sorted(re.findall(r"<(/?\w+)", form))
            assert tags == sorted(re.findall(r"<(/?\w+)", forms(english[key])[-1])), (code, key)
        assert isinstance(english[key], str) == isinstance(other[key], str), (code, key)


def test_every_key_that_a_template_names_exists() -> None:
    words = tongue("en").words
    for path in TEMPLATES.glob("*.html"):
        for key in re.findall(r't(?:\.plain)?\("([a-z]+\.\w+)"[,)]', path.read_text("utf-8")):
            assert key in words, (path.name, key)


def test_templates_have_no_words_of_their_own() -> None:
    for path in sorted(TEMPLATES.glob("*.html")):
        source = re.sub(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", " ", path.read_text("utf-8"), flags=re.DOTALL)
        source = re.sub(r"<pre.*?</pre>", " ", source, flags=re.DOTALL)
        for attribute in re.findall(r'(?:aria-label|title|placeholder|alt)="([^"]*)"', source):
            assert not re.search("[A-Za-z]{2}", attribute), (path.name, attribute)
        shown = re.sub(r"<[^>]*>", " ", source)
        shown = re.sub(r'id="p-\s*"\s*lang="\s*"\s*dir="auto"', "", shown)  # a macro of attributes
        assert re.findall(r"[A-Za-z]{2,}", shown) == [], path.name


class Strays(HTMLParser):
    """Collects Latin words that stand on a page of another language without their own."""

    def __init__(self) -> None:
        super().__init__()
        self.langs: list[tuple[str, str]] = []
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"meta", "link", "input", "br"}:
            return
        held = dict(attrs)
        above = self.langs[-1][1] if self.langs else ""
        own = "code" if tag in {"code", "script", "pre", "title"} else str(held.get("lang") or above)
        own = "code" if held.get("class") == "foot" else own  # names and digests of every kind
        self.langs.append((tag, "code" if above == "code" else own))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        return

    def handle_endtag(self, tag: str) -> None:
        assert self.langs.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        lang = self.langs[-1][1] if self.langs else ""
        if lang in {"zh", "ug"} and tag_of(data) is None:  # words of a document may mix scripts
            self.found += re.findall(r"[A-Za-z]{3,}", data)


KNOWN = {
    "Headwater",
    "SHA",
    "CSL",
    "JSON",
    "BibTeX",
    "Zotero",
    "CSV",
    "Unicode",
    "python",
    "verify",
    "VERIFY",
}
"""Names that stay as they are in every language."""


@pytest.mark.parametrize("code", ["zh", "ug"])
def test_words_of_another_language_say_so(code: str, dossier: Dossier, tmp_path: Path) -> None:
    folder = publish(dossier, tmp_path / "d", languages=(code,)).parent
    for path in sorted(folder.rglob("*.html")):
        page = Strays()
        page.feed(path.read_text("utf-8"))
        assert f'<html lang="{code}"' in path.read_text("utf-8")
        assert set(page.found) - KNOWN == set(), path.name


def test_three_languages_share_texts_and_data(dossier: Dossier, tmp_path: Path) -> None:
    folder = publish(dossier, tmp_path / "d", languages=LANGUAGES).parent
    assert {p.name for p in (folder / "zh" / "q").iterdir()} == {p.name for p in (folder / "q").iterdir()}
    assert not list((folder / "ug").rglob("*.js")) and not list((folder / "ug").rglob("*.txt"))
    assert 'dir="rtl"' in (folder / "ug" / "index.html").read_text("utf-8")


def test_a_language_that_there_is_none_of(dossier: Dossier, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="choose among"):
        publish(dossier, tmp_path / "d", languages=("fr",))


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "more than 1,120 persons per day"),
        ("zh", "超过 1,120 人，每天"),
        ("ug", "1,120 دىن ئارتۇق كىشى، ھەر كۈن ئۈچۈن"),
    ],
)
def test_quantities(code: str, words: str) -> None:
    quantity = Quantity(1120, None, "more_than", "person", "day", "more than 1,120")
    assert quantity_words(quantity, "", tongue(code)) == words


def test_dates() -> None:
    assert date_words("2014/2023~", tongue("zh")) == "2014 至 约 2023"
    assert date_words("../2019", tongue("ug")) == "2019 غىچە"
