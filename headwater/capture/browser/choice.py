"""Which fetcher: Chromium where it is there and not declined, plain HTTP elsewhere; and says which."""

from collections.abc import Callable
from dataclasses import replace
from importlib.util import find_spec

from headwater.capture.browser import chromium
from headwater.capture.fetch import HttpFetcher
from headwater.capture.manner import Manner
from headwater.capture.politeness import agent
from headwater.capture.web import Fetch

BROWSERS = 2
"""Browsers at a time: each takes a core and some 300 MB."""


def fetchers(manner: Manner, given: Fetch | None = None) -> tuple[Callable[[], Fetch], Manner, str]:
    """Return what makes a fetcher for each worker, the manner as it can be kept to, and what to say about
    it."""
    if given is not None:
        return (lambda: given), replace(manner, at_once=1, delay=0.0), ""
    name = agent(manner.contact, manner.version)
    if manner.plain:
        return (lambda: HttpFetcher(name)), manner, ""
    missing = [each for each in ("playwright", "cryptography") if find_spec(each) is None]
    program = chromium.found()
    if missing or program is None:
        lacks = (
            f"the extra is not installed ({', '.join(missing)})" if missing else "there is no Chromium here"
        )
        words = f"pages are collected over plain HTTP, without screenshots: {lacks}"
        return (lambda: HttpFetcher(name)), replace(manner, plain=True), words
    path = program

    def browser() -> Fetch:
        from headwater.capture.browser.visit import BrowserFetcher

        return BrowserFetcher(path, agent=name)

    return browser, replace(manner, at_once=min(manner.at_once, BROWSERS)), ""
