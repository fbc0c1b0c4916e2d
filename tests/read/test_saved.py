"""The address that a saved page states for itself."""

import pytest

from headwater.read.saved import saved_from

ROWS = [
    ("<!DOCTYPE html>\n<!-- saved from url=(0028)https://news.example/a?b=1&c -->\n<html>", "https://news.example/a?b=1&c"),
    ("<!--\n Page saved with SingleFile \n url: https://news.example/路 \n saved date: Fri -->", "https://news.example/路"),
    ("<!-- saved from url=(0014)about:internet -->", None),  # says nothing of where
    ("<p>saved from url=(0028)https://news.example/</p>", None),  # words of the page
    ("x" * 9000 + "<!-- saved from url=(0021)https://news.example/ -->", None),  # not at its top
]  # fmt: skip


@pytest.mark.parametrize(("html", "address"), ROWS)
def test_saved_from(html: str, address: str | None) -> None:
    assert [fact.value for fact in saved_from(html)] == ([address] if address else [])
