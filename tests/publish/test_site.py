"""The whole site: every link leads somewhere, nothing of a document becomes markup, same bytes twice."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headwater.errors import HeadwaterError
from headwater.model import Block, BlockKind, Document, Dossier, Event, Problem, Statement, short
from headwater.publish import MADE_BY, listed, publish, start

VOID = frozenset(["meta", "link", "br", "hr", "img", "input", "source", "wbr"])
OWN = frozenset(
    [
        "html",
        "head",
        "meta",
        "title",
        "link",
        "body",
        "a",
        "p",
        "header",
        "nav",
        "ul",
        "li",
        "main",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "span",
        "small",
        "div",
        "strong",
        "dl",
        "dt",
        "dd",
        "section",
        "article",
        "b",
        "bdi",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "footer",
        "cite",
        "figure",
        "figcaption",
        "blockquote",
        "mark",
        "details",
        "summary",
        "aside",
        "em",
        "svg",
        "line",
        "text",
        "tspan",
        "circle",
        "rect",
        "path",
        "g",
        "ol",
        "code",
        "pre",
        "q",
        "ins",
        "del",
        "script",
        "noscript",
        "form",
        "label",
        "input",
        "select",
        "option",
        "button",
    ]
)


class Reader(HTMLParser):
    """Holds ids and references, and fails at tags that do not nest or are not ours."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.hrefs: list[tuple[str, dict[str, str | None]]] = []
        self.headings: list[int] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        held = dict(attrs)
        assert tag in OWN, tag
        assert len(held) == len(attrs), f"an attribute twice in {tag}"
        assert not any(name.startswith("on") or name in {"style", "srcset"} for name in held)
        assert ("src" in held) == (tag == "script")
        if tag == "script":
            assert re.fullmatch(r"(\.\./)*(js|data)/[a-z-]+\.js", held["src"] or ""), held
        assert held.get("action") is None or re.fullmatch(r"(\.\./)?search\.html", held["action"] or "")
        if "id" in held:
            self.ids.append(str(held["id"]))
        if "href" in held:
            self.hrefs.append((str(held["href"]), held))
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag not in VOID and not self.get_starttag_text_closed():
            self.open.append(tag)

    def get_starttag_text_closed(self) -> bool:
        return (self.get_starttag_text() or "").endswith("/>")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def read(path: Path) -> Reader:
    reader = Reader()
    reader.feed(path.read_text("utf-8"))
    reader.close()
    assert not reader.open
    return reader


def read_all(folder: Path) -> dict[Path, Reader]:
    return {path: read(path) for path in sorted(folder.rglob("*.html"))}


def check_links(folder: Path) -> dict[Path, Reader]:
    """Fail at a dangling link, an id that comes twice, or a resource from elsewhere."""
    held = read_all(folder)
    for path, page in held.items():
        assert len(page.ids) == len(set(page.ids)), path
        for href, attrs in page.hrefs:
            if href.startswith(("http://", "https://")):
                assert attrs["rel"] == "noreferrer nofollow noopener"
                continue
            if href == "data:,":
                continue
            target, _, anchor = href.partition("#")
            assert ":" not in target, href
            to = (path.parent / unquote(target)).resolve() if target else path
            assert to.is_file(), f"{path.name}: {href}"
            if anchor := anchor.partition(":~:")[0]:  # a text fragment is for the browser
                assert anchor in held[to].ids, f"{path.name}: {href}"
    return held


@pytest.fixture(scope="module")
def folder(dossier: Dossier, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return publish(dossier, tmp_path_factory.mktemp("site") / "dossier").parent


def test_every_link_leads_somewhere(folder: Path, dossier: Dossier) -> None:
    held = check_links(folder)
    for statement in dossier.statements:
        page = held[folder / "d" / f"{short(statement.document)}.html"]
        name = short(statement.id)
        assert {f"s-{name}", f"n-{name}"} <= set(page.ids)  # the words and the note
        hrefs = {href for href, _ in page.hrefs}
        assert {f"#s-{name}", f"#n-{name}"} <= hrefs  # there and back


def test_headings_are_in_order(folder: Path) -> None:
    for path, page in read_all(folder).items():
        assert page.headings.count(1) == 1, path
        assert page.headings[0] == 1, path
        for before, after in zip(page.headings, page.headings[1:], strict=False):
            assert after <= before + 1, path


def test_hostile_words_stay_words(folder: Path, dossier: Dossier) -> None:
    for path, page in read_all(folder).items():
        source = path.read_text("utf-8")
        assert re.findall("<script[^>]*>", source.lower().replace("<script defer src=", "")) == [], path
        assert "<img" not in source.lower(), path
        assert "javascript:" not in " ".join(href for href, _ in page.hrefs), path
        shown = re.sub('<code id="bibtex".*?</code>', "", source, flags=re.DOTALL)
        assert "{{" not in shown or "{{ 7*7 }}" in shown
        assert "49" not in re.sub(r"[0-9a-f]{16,}", "", source).split("alert(1)&gt; &amp; ")[-1][:4]
    hostile = dossier.documents[1]
    page = read(folder / "d" / f"{short(hostile.id)}.html")
    assert "<script>alert" in "".join(page.text)  # shown as it stands in the source


def test_the_text_of_a_document_is_on_its_page(folder: Path, dossier: Dossier) -> None:
    for document in dossier.documents:
        source = (folder / "d" / f"{short(document.id)}.html").read_text("utf-8")
        article = source[source.index('<div class="doc">') : source.index("<aside")]
        reader = Reader()
        reader.feed(article)
        shown = re.sub(r"\s+", "", "".join(reader.text))
        assert re.sub(r"\s+", "", document.text) in shown.replace("Thepagearoundthetext(2parts)", "").replace(
            "Thetext", ""
        )
        assert (folder / "d" / f"{short(document.id)}.txt").read_bytes().decode() == document.text


def test_languages_and_directions(folder: Path, dossier: Dossier) -> None:
    for document, tag in zip(dossier.documents[2:], ("zh-Hans", "zh-Hant", "ug"), strict=True):
        source = (folder / "d" / f"{short(document.id)}.html").read_text("utf-8")
        assert f'lang="{tag}" dir="auto"' in source


def test_the_words_that_date_an_event_are_marked(dossier: Dossier, tmp_path: Path) -> None:
    (event,) = (s for s in dossier.statements if isinstance(s, Event))
    at = event.span.start
    asked = replace(dossier.questions[0], kind="event", members=(event.id,))
    for date, marked in (
        ((at + 7, at + 18), '<mark class="date">'),
        (None, '<mark class="event whole">'),
        ((0, 5), '<mark class="event whole">'),  # words of another sentence date nothing
    ):
        dated = replace(event, date=date)
        said = (replace(dossier.weighings[0].answers[0], statements=(dated.id,)),)
        asked = replace(asked, members=(dated.id,))
        weighing = replace(dossier.weighings[0], question=asked.id, answers=said)
        made = replace(dossier, statements=(dated,), questions=(asked,), weighings=(weighing,))
        folder = publish(made, tmp_path / "d").parent
        check_links(folder)
        source = (folder / "q" / f"{short(asked.id)}.html").read_text("utf-8")
        assert marked in source
        page = (folder / "d" / f"{short(dated.document)}.html").read_text("utf-8")
        assert f'<mark class="event" id="s-{short(dated.id)}">' in page
        assert ('<mark class="date">' in page) == (marked == '<mark class="date">')
    words = dossier.documents[0].text[at + 7 : at + 18]
    assert words == "end of 2031"


def test_a_reason_that_names_another_question_leads_to_it(dossier: Dossier, tmp_path: Path) -> None:
    other = dossier.questions[1]
    why = (f"for one date the answers conflict: see “{other.text}”", "see “Which?”")
    weighings = (replace(dossier.weighings[0], why=why), *dossier.weighings[1:])
    folder = publish(replace(dossier, weighings=weighings), tmp_path / "d").parent
    check_links(folder)
    source = (folder / "q" / f"{short(dossier.questions[0].id)}.html").read_text("utf-8")
    assert f'<a href="../q/{short(other.id)}.html">{other.text}</a>' in source
    assert "see “Which?”" in re.sub("</?bdi>", "", source).replace("See", "see")


def test_every_note_gives_its_address_and_its_record(folder: Path, dossier: Dossier) -> None:
    records = {r.id: r for r in dossier.records}
    documents = {d.id: d for d in dossier.documents}
    for statement in dossier.statements:
        path = f"d/{short(statement.document)}.html"
        source = (folder / path).read_text("utf-8")
        assert f"<code>{path}#s-{short(statement.id)}</code>" in source
        assert f"<code>{records[documents[statement.document].record].payload}</code>" in source


def test_it_says_that_it_is_not_redacted(folder: Path, dossier: Dossier, tmp_path: Path) -> None:
    for page in read_all(folder).values():
        words = "".join(page.text)
        assert "Not redacted, not for publication" in words
        assert dossier.notice in words
    redacted = publish(replace(dossier, redacted=True), tmp_path / "r")
    assert "Not redacted" not in redacted.read_text("utf-8")


def test_one_story_on_the_first_page(folder: Path) -> None:
    words = re.sub(r"\s+", " ", "".join(read(folder / "index.html").text))
    order = [
        "5 documents were read; 14 figures were found in them. Some copy, revise or translate others: what stands behind all of them is 3 to 4 independent texts.",
        "Where sources part",
        "What independent origins confirm",
        "What is repeated, not confirmed",
        "What changes over time",
        "What could not be compared, and why",
        "What stands alone",
        "What is missing",
        "What could not be done",
        "What was read",
    ]
    places = [words.find(part) for part in order]
    assert -1 not in places, dict(zip(order, places, strict=True))
    assert places == sorted(places)


def test_same_dossier_same_bytes(dossier: Dossier, folder: Path, tmp_path: Path) -> None:
    again = publish(dossier, tmp_path / "again").parent
    assert contents(again) == contents(folder)


def contents(folder: Path) -> dict[str, bytes]:
    return {
        p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()
    }


def test_the_manifest_names_every_file(folder: Path) -> None:
    manifest = json.loads((folder / "headwater.json").read_text("utf-8"))
    assert manifest["dossier"] == MADE_BY
    held = contents(folder)
    del held["headwater.json"]
    assert manifest["files"] == {name: sha256(data).hexdigest() for name, data in held.items()}


def test_an_empty_case(tmp_path: Path) -> None:
    first = publish(empty(), tmp_path / "dossier")
    check_links(first.parent)
    assert "Nothing was read." in first.read_text("utf-8")


def empty(**held: Any) -> Dossier:
    parts: dict[str, Any] = dict.fromkeys(
        ["records", "documents", "statements", "questions", "weighings", "derivations", "problems"], ()
    )
    return Dossier(title="", notice="", **(parts | held))


def test_ids_that_lead_nowhere(dossier: Dossier, tmp_path: Path) -> None:
    for part in ("records", "documents", "statements", "questions", "weighings", "derivations"):
        without: dict[str, Any] = {part: ()}
        check_links(publish(replace(dossier, **without), tmp_path / part).parent)


def test_words_that_do_not_stand_are_not_marked(dossier: Dossier, tmp_path: Path) -> None:
    statement = dossier.statements[0]
    moved = replace(statement, span=replace(statement.span, exact="other words altogether"))
    folder = publish(replace(dossier, statements=(moved,)), tmp_path / "d").parent
    check_links(folder)
    source = (folder / "d" / f"{short(statement.document)}.html").read_text("utf-8")
    assert "Words that do not stand where they were read" in source
    assert f'<mark class="figure" id="s-{short(moved.id)}"' not in source


def test_long_lists_are_cut_into_pages(
    dossier: Dossier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listed, "PER_PAGE", 2)
    monkeypatch.setattr(start, "READ", 2)
    monkeypatch.setattr(start, "STORY", {})
    problems = tuple(Problem("read", f"{n}.pdf", "it is empty") for n in range(25))
    folder = publish(replace(dossier, problems=problems), tmp_path / "d").parent
    held = check_links(folder)
    assert folder / "problems-13.html" in held
    assert folder / "questions-3.html" in held
    told = "".join("".join(held[p].text) for p in held if p.name.startswith("problems"))
    assert all(f"{n}.pdf" in told for n in range(25))


def test_what_is_no_dossier() -> None:
    with pytest.raises(HeadwaterError):
        publish(None, Path("anywhere"))  # type: ignore[arg-type]


def blocks(length: int) -> st.SearchStrategy[list[Block]]:
    kinds: st.SearchStrategy[BlockKind] = st.sampled_from(
        ["title", "heading", "paragraph", "list_item", "table_cell", "caption", "boilerplate"]
    )
    place = st.tuples(st.integers(0, length), st.integers(0, length)).filter(lambda p: p[0] < p[1])

    def block(kind: BlockKind, at: tuple[int, int], level: int, table: int, row: int, column: int) -> Block:
        return Block(kind, at[0], at[1], level=level, table=table, row=row, column=column)

    far = st.integers(0, 10**9)
    made = st.builds(block, kinds, place, st.integers(0, 9), st.integers(0, 1), far, far)
    return st.lists(made, max_size=8)


def _fuzzed(text: str, held: list[Block], title: str, statements: int, spare: Statement) -> Iterator[Dossier]:
    document = Document(
        record=title, file=title, url=None, media_type=title, language="und", text=text, blocks=tuple(held),
        made_by="plain/1",
    )  # fmt: skip
    own = tuple(
        replace(spare, document=document.id, span=document.span(n, len(text)), lang=title or "en")
        for n in range(min(statements, len(text)))
    )
    yield empty(documents=(document,), statements=own, problems=(Problem(title, title, title),))


@pytest.fixture(scope="module")
def spare(dossier: Dossier) -> Statement:
    return dossier.statements[0]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), text=st.text(max_size=60), title=st.text(max_size=30), statements=st.integers(0, 5))
def test_anything_publishes(
    data: st.DataObject, spare: Statement, tmp_path: Path, text: str, title: str, statements: int
) -> None:
    held = data.draw(blocks(len(text))) if len(text) > 1 else []
    for made in _fuzzed(text, held, title, statements, spare):
        check_links(publish(made, tmp_path / "fuzz").parent)
