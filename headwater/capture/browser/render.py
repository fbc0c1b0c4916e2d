"""What is made of a page once it is there: scrolled, photographed, printed, its DOM and words kept."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from headwater.capture.exchange import Extra
from headwater.capture.limits import Limits

if TYPE_CHECKING:
    from playwright.sync_api import Page

SCREENS = 60
SCROLL_SECONDS = 15.0
PAUSE_SECONDS = 0.2
TALLEST = 16_384
"""Pixels of the tallest picture; Chromium draws no larger one."""
MOST_NODES = 300_000
"""Elements beyond which a page is not printed or photographed whole."""
CONSENT, COVER = 8, 40
"""Per cent of the window from which on a consent banner, or anything else, is said to lie over the page."""


@dataclass(slots=True)
class Rendered:
    """What was made of a page, and what is to be said of it. `text` is None if none could be had."""

    extras: list[Extra] = field(default_factory=list)
    facts: list[tuple[str, str]] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    text: str | None = None
    dom: Extra | None = None

    def say(self, name: str, words: str) -> None:
        """Keep a fact that a person should know."""
        self.facts.append((name, words))
        self.remarks.append(words)


def render(
    page: "Page", url: str, limits: Limits, made: Rendered, monotonic: Callable[[], float] = time.monotonic
) -> None:
    """Scroll through the page, then add to `made` what it looks like. Bounded but for a page that hangs the
    browser, which the caller ends; then `made` holds what was had so far."""
    see = _Eyes(page)
    _scroll(page, see, made, min(SCROLL_SECONDS, limits.seconds), monotonic)
    covered(see, made)
    dom = page.content()
    made.dom = Extra(
        part="dom", kind="conversion", uri=url, media_type="text/html; charset=utf-8",
        body=dom.encode("utf-8", "replace")[: limits.size],
    )  # fmt: skip
    made.text = str(see("text", limits.size // 4))
    made.extras.append(
        Extra(
            part="text",
            kind="resource",
            uri=f"urn:text:{url}",
            media_type="text/plain; charset=utf-8",
            body=made.text.encode("utf-8", "replace"),
        )
    )
    width, height, nodes = see("size")
    if nodes > MOST_NODES:
        made.say(
            "not-drawn", f"has {nodes:,} elements, too many to be drawn: there is no screenshot or print"
        )
        return
    _photograph(page, url, made, int(width), int(height))
    _print(page, url, limits, made)


def covered(see: Callable[..., Any], made: Rendered) -> None:
    """Say what lies over the page."""
    consent, other = see("covers")
    if consent >= CONSENT:
        made.say("consent-banner", f"a consent banner covers {consent} % of the window; it was left as it is")
    if other >= COVER:
        made.say("cover", f"something fixed covers {other} % of the window; it was left as it is")


class _Eyes:
    """Calls the functions of page.js in the page."""

    def __init__(self, page: "Page") -> None:
        self._page = page
        self._code = (files(__package__) / "page.js").read_text("utf-8").split("\n", 1)[1]

    def __call__(self, name: str, argument: object = None) -> Any:
        return self._page.evaluate(f"argument => ({self._code}).{name}(argument)", argument)


def _scroll(page: "Page", see: _Eyes, made: Rendered, seconds: float, monotonic: Callable[[], float]) -> None:
    until = monotonic() + seconds
    for screens in range(SCREENS):
        at_end, height = see("step")
        page.wait_for_timeout(1000 * PAUSE_SECONDS)
        if at_end and see("size")[1] <= height:
            break
        if monotonic() > until:
            made.say(
                "scrolled",
                f"went on for more than {screens + 1} screens; what lies further down was not loaded",
            )
            break
    else:
        made.say(
            "scrolled", f"went on for more than {SCREENS} screens; what lies further down was not loaded"
        )
    see("top")
    page.wait_for_timeout(1000 * PAUSE_SECONDS)


def _photograph(page: "Page", url: str, made: Rendered, width: int, height: int) -> None:
    tall = min(height, TALLEST)
    if tall < height:
        made.say("screenshot-cut", f"is {height:,} pixels tall; the screenshot shows the first {TALLEST:,}")
    picture = page.screenshot(
        full_page=True,
        clip={"x": 0, "y": 0, "width": min(width, TALLEST), "height": tall},
        animations="disabled",
        timeout=20_000,
    )
    uri = f"urn:fullPage:{url}"  # as other crawlers name it
    made.extras.append(
        Extra(part="screenshot", kind="resource", uri=uri, media_type="image/png", body=picture)
    )


def _print(page: "Page", url: str, limits: Limits, made: Rendered) -> None:
    data = page.pdf(print_background=True)
    if len(data) > limits.size:
        made.say("not-printed", f"prints to {len(data):,} bytes, over the limit; the print was not kept")
        return
    made.extras.append(
        Extra(part="print", kind="resource", uri=f"urn:pdf:{url}", media_type="application/pdf", body=data)
    )
