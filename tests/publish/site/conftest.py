"""A published site as a reader opens it: every page parsed, every link followed."""

import re
from html.parser import HTMLParser
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import unquote

import pytest

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


@pytest.fixture(scope="session")
def pages() -> Any:
    """What opens pages: `Reader`, `read`, `read_all`, `check_links`, `contents`."""
    return SimpleNamespace(
        Reader=Reader, read=read, read_all=read_all, check_links=check_links, contents=contents
    )


def contents(folder: Path) -> dict[str, bytes]:
    """The bytes of every file of a folder."""
    return {
        p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()
    }
