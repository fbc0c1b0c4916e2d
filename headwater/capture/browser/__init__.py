"""Collecting in a real browser: Chromium, driven by Playwright, behind a gate of ours."""

from headwater.capture.browser.visit import BrowserFetcher

__all__ = ["BrowserFetcher"]
