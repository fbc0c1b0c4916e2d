"""Collecting in a real browser: Chromium, driven by Playwright, behind a gate of ours."""
