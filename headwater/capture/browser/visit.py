"""A URL, collected in a real browser: what it loaded as it was sent, and what a reader would have seen."""

import contextlib
import ssl
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from headwater.capture.address import Lookup, system
from headwater.capture.browser import certificate
from headwater.capture.browser.chromium import Chromium
from headwater.capture.browser.gate import Gate, Page
from headwater.capture.browser.render import Rendered, render
from headwater.capture.browser.way import chosen_document, way
from headwater.capture.exchange import Extra, Visit
from headwater.capture.fetch import AGENT, HttpFetcher, address_of
from headwater.capture.limits import Limits
from headwater.capture.page_text import is_page
from headwater.errors import CaptureError

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Playwright
    from playwright.sync_api import Page as Tab

RENDER_SECONDS = 60.0
"""Beyond the seconds for loading: for scrolling, the screenshot and the print. Then the browser is ended."""
IDLE_SECONDS = 5.0
UNSAFE_PORT = "ERR_UNSAFE_PORT"
"""Chromium's word for ports of other services (mail, printing), which it asks for no page."""
WIDTH, HEIGHT = 1280, 900


class BrowserFetcher:
    """Collects one URL after another in one Chromium, each in a profile of its own.

    Belongs to the thread that calls it. `close` it there at the end.
    """

    def __init__(
        self,
        program: str,
        *,
        agent: str = AGENT,
        tls: ssl.SSLContext | None = None,
        lookup: Lookup = system,
        render_seconds: float = RENDER_SECONDS,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """`program` is Chromium's path; nothing is started yet."""
        self._program, self._agent, self._tls, self._lookup = program, agent, tls, lookup
        self._now, self._monotonic, self._render_seconds = now, monotonic, render_seconds
        self._gate: Gate | None = None
        self._chromium: Chromium | None = None
        self._play: Playwright | None = None
        self._browser: Browser | None = None
        self._name = agent
        self._declined = False

    def __call__(self, url: str, limits: Limits) -> Visit:
        """Visit the URL. Raises CaptureError if there is no page to keep.

        A page that loads and cannot be rendered is kept as it was sent, and said to be.
        """
        asked = str(address_of(url))
        gate, browser = self._ready()
        began = self._monotonic()
        self._declined = False
        page = gate.open(limits, self._render_seconds)
        seen = _Seen()
        made = Rendered()
        with self._watchdog(limits.seconds + self._render_seconds) as over:
            try:
                self._visit(browser, asked, limits, seen, made, page)
            except _browser_errors() as error:
                if over.is_set():
                    made.say(
                        "hung",
                        "kept the browser busy without end; it was left, and only what it sent is kept",
                    )
                else:
                    made.say("crashed", f"could not be shown to the end: {_first_line(error)}")
            finally:
                gate.shut()
        if self._declined:
            plain = HttpFetcher(self._agent, self._tls, self._lookup)(asked, limits)
            said = "stands at a port that browsers do not open; it was collected over plain HTTP"
            return Visit(exchanges=plain, remarks=(said,), facts=(("not-shown", said),))
        exchanges = way(seen.navigations, page, seen.last or asked, limits)
        parts = tuple(e for e in list(page.exchanges) if not any(e is x for x in exchanges))
        if not is_page(exchanges[-1]):
            return Visit(exchanges=exchanges)
        seen.count(made, page, parts)
        made.facts.append(("fetchTimeMs", str(round(1000 * (self._monotonic() - began)))))
        made.facts.append(("browser", self._name))
        document = chosen_document(exchanges[-1], made)
        extras = [e for e in (made.dom, *made.extras) if e is not None and e is not document]
        return Visit(
            exchanges=exchanges,
            parts=parts,
            extras=tuple(extras),
            document=document,
            facts=tuple(made.facts),
            remarks=tuple(made.remarks),
            page=_markup(made.dom),
        )

    def close(self) -> None:
        """End the browser."""
        self._drop()
        if self._play is not None:
            with contextlib.suppress(Exception):
                self._play.stop()
            self._play = None
        if self._gate is not None:
            self._gate.__exit__(None, None, None)
            self._gate = None

    def stop(self) -> None:
        """End the browser at once, from any thread; the visit under way ends with an error."""
        if self._chromium is not None:
            self._chromium.stop()

    def _visit(
        self, browser: "Browser", asked: str, limits: Limits, seen: "_Seen", made: Rendered, page: Page
    ) -> None:
        context = browser.new_context(
            viewport={"width": WIDTH, "height": HEIGHT},
            user_agent=self._name,
            service_workers="block",
            accept_downloads=False,
        )
        try:
            tab = context.new_page()
            seen.watch(context, tab)
            self._go(tab, asked, limits, made)
            seen.last = tab.url
            found = way(seen.navigations, page, seen.last, limits)[-1]
            if is_page(found):
                render(tab, found.url, limits, made, self._monotonic)
                seen.last = tab.url
        except CaptureError:
            return  # said again, with all that is known, when the browser is done
        finally:
            with contextlib.suppress(*_browser_errors()):
                context.close()

    def _go(self, tab: "Tab", asked: str, limits: Limits, made: Rendered) -> None:
        from playwright.sync_api import Error, TimeoutError

        until = self._monotonic() + limits.seconds
        try:
            tab.goto(asked, wait_until="load", timeout=1000 * limits.seconds)
        except TimeoutError:
            made.say(
                "not-loaded",
                f"was still loading after {limits.seconds:g} seconds; what had come by then is kept",
            )
            with contextlib.suppress(TimeoutError):
                tab.evaluate("window.stop()")
            return
        except Error as error:
            # mostly a download, or an answer that is no page: what came lies in the gate
            self._declined = UNSAFE_PORT in str(error)
            return
        left = max(min(IDLE_SECONDS, until - self._monotonic()), 0.1)
        try:
            tab.wait_for_load_state("networkidle", timeout=1000 * left)
        except TimeoutError:
            made.facts.append(("never-idle", "went on asking its servers; it was photographed as it was"))

    def _ready(self) -> "tuple[Gate, Browser]":
        running = self._chromium is not None and self._chromium.is_running
        if running and self._gate is not None and self._browser is not None and self._browser.is_connected():
            return self._gate, self._browser
        self._drop()
        import httpx
        from playwright.sync_api import sync_playwright

        if self._gate is None:
            made = certificate.made(self._now())
            self._tls = self._tls or httpx.create_ssl_context(trust_env=False)
            self._gate = Gate(
                made, agent=self._agent, tls=self._tls, lookup=self._lookup, monotonic=self._monotonic
            )
        if self._play is None:
            self._play = sync_playwright().start()
        self._chromium = Chromium(self._program, self._gate.port, self._gate.spki)
        try:
            self._browser = self._play.chromium.connect_over_cdp(self._chromium.endpoint)
        except _browser_errors() as error:
            self._drop()
            raise CaptureError(f"the browser does not answer: {_first_line(error)}") from error
        version = self._browser.version
        self._name = (
            f"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) "
            f"Chrome/{version.partition('.')[0]}.0.0.0 Safari/537.36 {self._agent}"
        )
        self._gate.agent = self._name
        return self._gate, self._browser

    def _drop(self) -> None:
        if self._chromium is not None:
            self._chromium.stop()
            self._chromium = None
        if self._browser is not None:
            with contextlib.suppress(Exception):
                self._browser.close()
            self._browser = None

    @contextmanager
    def _watchdog(self, seconds: float) -> Iterator[threading.Event]:
        """End the browser after `seconds`: a page that keeps its thread busy answers nothing any more."""
        over = threading.Event()

        def end() -> None:
            over.set()
            if self._chromium is not None:
                self._chromium.stop()

        timer = threading.Timer(seconds, end)
        timer.daemon = True
        timer.start()
        try:
            yield over
        finally:
            timer.cancel()
            timer.join()


class _Seen:
    """What happened on a page: where it went, what it said, what it tried."""

    def __init__(self) -> None:
        self.navigations: list[str] = []
        self.last = ""
        self.happened: Counter[str] = Counter()

    def watch(self, context: "BrowserContext", tab: "Tab") -> None:
        """Listen to a page; close whatever else it opens, and dismiss its questions."""

        def asked(request: Any) -> None:
            with contextlib.suppress(Exception):
                if request.is_navigation_request() and request.frame == tab.main_frame:
                    self.navigations.append(request.url)

        def opened(other: Any) -> None:
            if other != tab:
                self.happened["popups"] += 1
                with contextlib.suppress(Exception):
                    other.close()

        def dialog(question: Any) -> None:
            self.happened["dialogs"] += 1
            with contextlib.suppress(Exception):
                question.dismiss()

        def said(message: Any) -> None:
            if message.type == "error":
                self.happened["console-errors"] += 1

        def happens(name: str) -> Callable[[Any], None]:
            return lambda _: self.happened.update([name])

        context.on("page", opened)
        tab.on("request", asked)
        tab.on("dialog", dialog)
        tab.on("console", said)
        tab.on("pageerror", happens("page-errors"))
        tab.on("download", happens("downloads"))
        tab.on("crash", happens("crashes"))

    def count(self, made: Rendered, page: Page, parts: tuple[Any, ...]) -> None:
        """Add the counts to the facts; what concerns the evidence also in words."""
        # a browser asks for /favicon.ico whether the page has one or not
        parts = tuple(
            part for part in parts if not (part.status >= 400 and part.url.endswith("/favicon.ico"))
        )
        refused = sum(1 for part in parts if part.status >= 400)
        failed = sum(1 for url in page.failed if not url.endswith("/favicon.ico"))
        made.facts += [("parts", str(len(parts))), *((k, str(v)) for k, v in sorted(self.happened.items()))]
        made.facts += [
            ("part-failed", f"{url[:500]} {error}") for url, error in list(page.failed.items())[:50]
        ]
        if page.live:
            made.facts.append(("live-connections-refused", str(page.live)))
        if refused or failed:
            made.say(
                "parts-missing",
                f"{refused + failed} of {len(parts) + failed} parts of the page (pictures, scripts, frames) "
                "could not be had",
            )
        if self.happened["crashes"]:
            made.say("crashed", "crashed the browser's page; what it sent is kept")


def _browser_errors() -> tuple[type[Exception], ...]:
    from playwright.sync_api import Error

    return (Error, OSError, ValueError)


def _first_line(error: Exception) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[0][:200] if lines else type(error).__name__


def _markup(dom: Extra | None) -> str | None:
    return None if dom is None else dom.body.decode("utf-8", "replace")
