"""What the scripts add, in Chromium from file://: cards, copying, the ledger, the search; and what is left without."""

import csv
import io
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from headwater.model import Dossier, Figure, short
from headwater.publish import LANGUAGES, publish


@pytest.fixture(scope="module")
def site(dossier: Dossier, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return publish(dossier, tmp_path_factory.mktemp("scripts") / "dossier", languages=LANGUAGES).parent


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    opened = context.new_page()
    opened.told = []
    opened.on("console", lambda m: opened.told.append(m.text))
    opened.on("pageerror", lambda e: opened.told.append(str(e)))
    opened.on(
        "request",
        lambda r: None if r.url.startswith(("file:", "data:", "blob:")) else opened.told.append(r.url),
    )
    yield opened
    assert opened.told == []  # no error, nothing refused by the policy, no request that leaves the folder
    context.close()


def settle(page: Any, test: str) -> None:
    page.wait_for_function(f"() => {test}")


def pasted(page: Any) -> str:
    page.evaluate(
        "() => { const t = document.createElement('textarea'); t.id = 'p'; document.body.append(t); t.focus(); }"
    )
    page.keyboard.press("Control+v")
    return str(page.input_value("#p"))


@pytest.mark.parametrize("code", ["", "zh", "ug"])
def test_a_card_tells_whose_words_a_number_is(page: Any, site: Path, code: str) -> None:
    page.goto((site / code / "index.html").as_uri())
    link = page.locator("a.fig").first
    link.hover()
    page.wait_for_selector("#card dl")
    told = page.inner_text("#card")
    assert page.evaluate("headwater.say('card.said_by')") in told
    assert page.locator("#card mark").count() == 1
    box = page.locator("#card").bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 1200
    page.keyboard.press("Escape")
    assert page.locator("#card").count() == 0
    link.click()
    page.wait_for_selector("mark:target")  # a click: the words in place


def test_a_card_by_keyboard(page: Any, site: Path) -> None:
    page.goto((site / "index.html").as_uri())
    before = page.locator("a.fig").first
    page.evaluate("document.querySelector('article h3 a').focus()")
    page.keyboard.press("Tab")
    page.wait_for_selector("#card dl")
    assert before.get_attribute("aria-describedby") == "card"
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.closest('#card') !== null")
    page.keyboard.press("Escape")
    assert page.locator("#card").count() == 0
    assert page.evaluate("document.activeElement.classList.contains('fig')")  # back where it was
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('article') !== null")  # no trap


def test_a_card_by_touch(browser: Any, site: Path) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 800}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto((site / "index.html").as_uri())
    page.locator("a.fig").first.tap()
    page.wait_for_selector("#card dl")
    assert page.url.endswith("index.html")
    box = page.locator("#card").bounding_box()
    assert box["width"] == 390
    assert box["y"] + box["height"] <= 801
    page.locator("#card .cite a").tap()
    page.wait_for_url("**#s-*")
    context.close()


def test_copy_with_source_from_a_folder(page: Any, site: Path, dossier: Dossier) -> None:
    page.goto((site / "index.html").as_uri())
    page.click("article.conflict h3 a")
    page.locator("figure .btn").first.click()
    settle(page, "document.querySelector('figure .told').textContent !== ''")
    words = pasted(page)
    sentence, _, note = words.partition("[1]\n\n[1] ")
    assert sentence and "Preserved copy sha-256:" in note
    assert "d/" in note and "#s-" in note


def test_a_note_can_be_copied_too(page: Any, site: Path, dossier: Dossier) -> None:
    figure = next(s for s in dossier.statements if isinstance(s, Figure))
    page.goto((site / "d" / f"{short(figure.document)}.html").as_uri() + f"#n-{short(figure.id)}")
    page.locator(".note .body:target .btn").first.click()
    settle(page, "document.querySelector('.note .body:target .told').textContent !== ''")
    assert f"#s-{short(figure.id)}" in pasted(page)


def test_the_ledger_narrows_sorts_and_downloads(page: Any, site: Path, dossier: Dossier) -> None:
    page.goto((site / "ledger.html").as_uri())
    page.wait_for_selector("#narrow:not([hidden])")
    figures = [s for s in dossier.statements if isinstance(s, Figure)]
    assert page.locator("#ledger tbody tr").count() == len(figures)
    page.click("#ledger th button >> nth=0")
    settle(page, "document.querySelector('#told').textContent.includes('of')")
    assert page.get_attribute("#ledger th >> nth=0", "aria-sort") == "descending"
    page.select_option("[name=standing]", "conflict")
    page.wait_for_timeout(400)
    shown = page.locator("#ledger tbody tr").count()
    assert 0 < shown < len(figures)
    assert page.locator("#ledger tbody .rel.conflict").count() == shown
    with page.expect_download() as download:
        page.click("#download")
    rows = list(csv.reader(io.StringIO(Path(download.value.path()).read_text("utf-8-sig"))))
    assert len(rows) == shown + 1
    assert all(len(row) == len(rows[0]) for row in rows)
    assert not any(cell.lstrip().startswith(("=", "+", "@")) for row in rows[1:] for cell in row)
    page.click("[type=reset]")
    page.wait_for_timeout(400)
    assert page.locator("#ledger tbody tr").count() == len(figures)


@pytest.mark.parametrize("code", ["", "zh", "ug"])
def test_search_leads_to_words_in_place(page: Any, site: Path, dossier: Dossier, code: str) -> None:
    page.goto((site / code / "index.html").as_uri())
    page.fill(".find input", "lamps")
    page.keyboard.press("Enter")
    page.wait_for_selector("#found li")
    page.locator("#found li:not(.asks) small").first.locator("xpath=..").locator("a").click()
    settle(page, "CSS.highlights.has('asked')")
    assert page.evaluate("[...CSS.highlights.get('asked')][0].toString().toLowerCase()").startswith("lamp")


SAME = [
    ("officials", "official"),  # a simple plural
    ("OFFICIALS", "officials"),  # capitals
    ("结对", "結對"),  # simplified and traditional
    ("1120000", "1,120,000"),  # separators
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_ways_of_writing_count_as_one(page: Any, site: Path, one: str, other: str) -> None:
    page.goto((site / "search.html").as_uri())
    found = []
    for asked in (one, other):
        page.fill("#asked", asked)
        page.wait_for_function("(asked) => headwater.answered === asked", arg=asked)
        found.append(
            page.locator("#found li a").evaluate_all(
                "(all) => all.map(a => a.getAttribute('href').replace(/[?]q=[^#]*/, ''))"
            )
        )
    assert found[0] == found[1]


def test_uyghur_is_found_in_latin_letters(page: Any, site: Path) -> None:
    page.goto((site / "search.html").as_uri())
    page.fill("#asked", "chiragh")
    page.wait_for_function("() => headwater.answered === 'chiragh'")
    assert "چىراغ" in page.inner_text("#found")


def test_without_scripts_every_page_reads(browser: Any, site: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for name in ("index.html", "ledger.html", "search.html"):
        page.goto((site / name).as_uri())
        assert page.locator("h1").count() == 1
    page.goto((site / "search.html").as_uri())
    assert "needs scripts" in page.inner_text("main")
    page.goto((site / "ledger.html").as_uri())
    assert page.locator("#ledger tbody a.fig").count() > 0
    context.close()


def test_a_half_copied_dossier_says_what_is_missing(browser: Any, site: Path, tmp_path: Path) -> None:
    half = tmp_path / "half"
    shutil.copytree(site, half)
    shutil.rmtree(half / "data" / "t")
    shutil.rmtree(half / "data" / "ledger")
    shutil.rmtree(half / "data" / "d")
    page = browser.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda e: errors.append(str(e)))
    page.goto((half / "search.html").as_uri() + "?q=lamp")
    settle(page, "document.querySelector('#told').textContent.includes('could not be loaded')")
    page.goto((half / "ledger.html").as_uri())
    page.click("#ledger th button >> nth=0")
    settle(page, "document.querySelector('#told').textContent.includes('could not be loaded')")
    page.goto((half / "index.html").as_uri())
    page.locator("a.fig").first.hover()
    page.wait_for_selector("#card .warn")
    assert errors == []


def test_hostile_words_never_run(page: Any, dossier: Dossier, tmp_path: Path) -> None:
    evil = "</script><script>window.ran=1</script><img src=x onerror=window.ran=1>\u2028'\"`${window.ran=1}"
    figures = [
        replace(s, measure=replace(s.measure, text=evil), place=evil, quantity=replace(s.quantity, as_written=evil, unit=evil))
        if isinstance(s, Figure) else s
        for s in dossier.statements
    ]  # fmt: skip
    site = publish(replace(dossier, title=evil, statements=tuple(figures)), tmp_path / "d").parent
    for name in ("index.html", "ledger.html", "search.html?q=window"):
        page.goto((site / "index.html").as_uri().replace("index.html", name))
        if name == "ledger.html":
            page.wait_for_selector("#narrow:not([hidden])")
            page.click("#ledger th button >> nth=0")
            page.wait_for_timeout(300)
        assert page.evaluate("window.ran") is None
    assert page.locator("img").count() == 0


def test_the_ledger_folds_what_is_typed(page: Any, site: Path) -> None:
    page.goto((site / "zh" / "ledger.html").as_uri())
    page.wait_for_selector("#narrow:not([hidden])")
    counts = []
    for words in ("结对", "結對"):
        page.fill("[name=words]", words)
        page.wait_for_timeout(500)
        counts.append(page.inner_text("#told"))
    assert counts[0] == counts[1]


def test_another_language_keeps_the_place(page: Any, site: Path) -> None:
    page.goto((site / "search.html").as_uri() + "?q=lamp")
    page.click(".tongues a[lang=ug]")
    page.wait_for_url("**/ug/search.html?q=lamp")
    page.wait_for_selector("#found li")


def test_a_question_is_found_once_in_the_language_of_the_page(
    browser: Any, dossier: Dossier, tmp_path: Path
) -> None:
    first = dossier.questions[0]
    asked = replace(
        first,
        text="How many zanthums?",
        texts=(("en", "How many zanthums?"), ("zh", "有多少zanthums？"), ("ug", "قانچە zanthums؟")),
    )
    weighings = tuple(
        replace(w, question=asked.id) if w.question == first.id else w for w in dossier.weighings
    )
    made = replace(dossier, questions=(asked, *dossier.questions[1:]), weighings=weighings)
    site = publish(made, tmp_path / "d", languages=LANGUAGES).parent
    page = browser.new_page()
    for code, words in (("", "How many"), ("zh", "有多少"), ("ug", "قانچە")):
        page.goto((site / code / "search.html").as_uri() + "?q=zanthums")
        page.wait_for_selector("#found .asks")
        assert page.locator("#found .asks").count() == 1
        assert words in page.inner_text("#found .asks")
        assert words in (site / code / "q" / f"{short(asked.id)}.html").read_text("utf-8")
    page.close()


def test_dates_keep_their_order_among_uyghur_words(page: Any, site: Path) -> None:
    page.goto((site / "ug" / "index.html").as_uri())
    html = page.evaluate("headwater.bdi('ئاۋازى, 2063-03-20', 'ug').outerHTML")
    assert html == '<bdi lang="ug" dir="rtl">ئاۋازى, <bdi dir="ltr">2063-03-20</bdi></bdi>'
