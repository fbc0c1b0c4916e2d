"""The dossier in Chromium: from file://, on a desktop and a phone, in light and dark."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from headwater.model import Block, Document, Dossier, Figure, short
from headwater.publish import publish

CONTRAST = """() => {
  const rgb = c => (c.match(/[\\d.]+/g) || []).map(Number);
  const light = c => { const [r, g, b] = rgb(c).map(v => { v /= 255; return v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; });
    return .2126 * r + .7152 * g + .0722 * b; };
  const ground = e => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor);
    if (c.length === 3 || c[3] === 1) return getComputedStyle(e).backgroundColor; } return 'rgb(255,255,255)'; };
  const bad = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) { const e = walk.currentNode.parentElement;
    if (!walk.currentNode.data.trim() || e.closest('svg')) continue;
    const style = getComputedStyle(e), [a, b] = [light(style.color), light(ground(e))].sort((x, y) => y - x);
    if ((a + .05) / (b + .05) < 4.5) bad.push([e.className || e.tagName, style.color, ground(e), walk.currentNode.data.trim().slice(0, 30)].join(' | ')); }
  return [...new Set(bad)];
}"""
"""Text whose contrast with what lies behind it is under 4.5 (WCAG 2.2, 1.4.3)."""


@pytest.fixture(scope="module")
def site(dossier: Dossier, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return publish(dossier, tmp_path_factory.mktemp("browser") / "dossier").parent


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    context = browser.new_context(viewport={"width": 1200, "height": 800})
    opened = context.new_page()
    opened.told = []
    opened.on("console", lambda m: opened.told.append(m.text))
    opened.on("pageerror", lambda e: opened.told.append(str(e)))
    opened.on(
        "request", lambda r: None if r.url.startswith(("file:", "data:")) else opened.told.append(r.url)
    )
    yield opened
    assert opened.told == []  # no error, no refused style, no request that leaves the folder
    context.close()


@pytest.mark.parametrize("width", [390, 1200])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_is_readable(page: Any, site: Path, width: int, scheme: str) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=scheme)
    for path in sorted(site.rglob("*.html")):
        page.goto(path.as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
        assert page.evaluate("getComputedStyle(document.querySelector('h1')).fontWeight") == "600", "no style"
        assert page.evaluate(CONTRAST) == [], path


def test_a_number_leads_to_its_words_and_back(page: Any, site: Path, dossier: Dossier) -> None:
    page.goto((site / "index.html").as_uri())
    page.click("article.conflict h3 a")
    page.click("text=See it in place")
    page.wait_for_selector("mark:target")
    name = page.url.partition("#s-")[2]
    page.click(f"[id='s-{name}'] a >> nth=0")
    assert "#n-" in page.url
    assert page.is_visible(".note .body:target")  # the browser opens the folded note
    page.click(".note .body:target .bar a")
    assert page.evaluate("document.querySelector('mark:target') !== null")
    assert page.is_visible("mark:target")


@pytest.mark.parametrize("width", [390, 1200])
def test_a_note_opens_beside_its_words(page: Any, tmp_path: Path, dossier: Dossier, width: int) -> None:
    """In a long document the page must not jump away from the words when their note is opened."""
    site = publish(long_case(dossier), tmp_path / "dossier").parent
    page.set_viewport_size({"width": width, "height": 800})
    (path,) = (site / "d").glob("*.html")
    page.goto(path.as_uri())
    mark = page.locator("article mark.figure >> nth=40")
    mark.scroll_into_view_if_needed()
    page.evaluate("window.scrollBy(0, 300)")
    mark.locator("a").first.click()
    assert page.locator(".note .body:target").is_visible()
    box, note = mark.bounding_box(), page.locator(".note .body:target").bounding_box()
    assert 0 <= box["y"] <= 800, "the words left the screen"
    assert 0 <= note["y"] <= 800, "the note is not on the screen"


def long_case(dossier: Dossier) -> Dossier:
    """One document of eighty paragraphs, each with a figure."""
    text = "\n".join(
        f"In village {n} there were {n + 100} lamps, and the wardens wrote it down." * 3 for n in range(80)
    )
    first, spare = dossier.documents[0], dossier.statements[0]
    assert isinstance(spare, Figure)
    starts = [n for n, c in enumerate("\n" + text) if c == "\n"]
    held = tuple(
        Block("paragraph", a, b - 1) for a, b in zip(starts, [*starts[1:], len(text) + 1], strict=True)
    )
    document: Document = replace(first, text=text, blocks=held, links=())
    figures = []
    for start in starts:
        at = text.index("there were", start) + 11
        span = document.span(at, text.index(" lamps", at))
        figures.append(replace(spare, document=document.id, span=span, number=(span.start, span.end)))
    return replace(
        dossier, documents=(document,), statements=tuple(figures), questions=(), weighings=(), derivations=()
    )


def test_the_keyboard_reaches_everything(page: Any, site: Path, dossier: Dossier) -> None:
    page.goto((site / "d" / f"{short(dossier.documents[0].id)}.html").as_uri())
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the text"
    reached = set()
    for _ in range(120):
        page.keyboard.press("Tab")
        reached.add(
            page.evaluate("document.activeElement.getAttribute('href') || document.activeElement.tagName")
        )
    wanted = page.evaluate(
        "[...document.querySelectorAll('a[href], summary')].filter(e => e.checkVisibility()).map(e => e.getAttribute('href') || e.tagName)"
    )
    assert set(wanted) - reached <= {"#main"}


def test_uyghur_runs_from_the_right(page: Any, site: Path, dossier: Dossier) -> None:
    page.goto((site / "d" / f"{short(dossier.documents[4].id)}.html").as_uri())
    assert page.evaluate("getComputedStyle(document.querySelector('article [lang=ug]')).direction") == "rtl"
    assert page.evaluate("getComputedStyle(document.body).direction") == "ltr"


def test_print_shows_what_is_folded(page: Any, site: Path, dossier: Dossier) -> None:
    page.goto((site / "d" / f"{short(dossier.documents[0].id)}.html").as_uri())
    page.emulate_media(media="print")
    assert page.evaluate("document.querySelector('.note dl').getBoundingClientRect().height") > 40
