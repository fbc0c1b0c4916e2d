"""robots.txt: rows from RFC 9309 and from sites in the wild."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.capture.robots import ALL, NOTHING, parsed

ROWS = [
    ("", "/a", True),  # nothing is forbidden
    ("User-agent: *\nDisallow: /", "/a", False),
    ("User-agent: *\nDisallow: /", "/robots.txt", True),  # RFC 9309, 2.2.2
    ("User-agent: *\nDisallow:", "/a", True),  # an empty rule forbids nothing
    ("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", True),  # the longer rule wins
    ("User-agent: *\nAllow: /a/b\nDisallow: /a", "/a/c", False),
    ("User-agent: *\nDisallow: /p\nAllow: /p", "/p", True),  # of equals, allow
    ("User-agent: other\nDisallow: /", "/a", True),  # not for us
    (
        "User-agent: other\nUser-agent: Headwater\nDisallow: /x\n\nUser-agent: *\nDisallow: /",
        "/a",
        True,
    ),  # ours
    ("User-agent: other\nUser-agent: Headwater\nDisallow: /x", "/x1", False),
    ("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", False),
    ("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x", True),  # $ is the end
    ("User-agent: *\nDisallow: /a*b*c", "/axxbyyc/more", False),
    ("User-agent: *\nDisallow: /a*b$", "/aab", False),
    ("User-agent: *\nDisallow: /ab*b$", "/ab", True),  # one b cannot be both
    ("user-AGENT : * # all\r\nDISALLOW : /a # here", "/a", False),  # case, spaces, comments
    ("\ufeffUser-agent: *\nDisallow: /a", "/a", False),  # a byte order mark
    ("Disallow: /a", "/a", True),  # a rule for nobody
    ("<html><body>not found</body></html>", "/a", True),
    ("User-agent: *\nCrawl-delay: 5\nDisallow: /a", "/a", False),
]


@pytest.mark.parametrize(("text", "path", "allowed"), ROWS)
def test_what_is_allowed(text: str, path: str, allowed: bool) -> None:
    assert parsed(text.encode()).allows(path) is allowed


def test_how_long_to_wait() -> None:
    assert parsed(b"User-agent: *\nCrawl-delay: 2.5").delay == 2.5
    assert parsed(b"User-agent: *\nCrawl-delay: 99999").delay == 30.0  # no site holds a run up for a day
    assert parsed(b"User-agent: *\nCrawl-delay: soon").delay == 0.0
    assert ALL.allows("/") and not NOTHING.allows("/")


@given(st.binary(), st.text())
def test_any_bytes_are_a_robots_txt(body: bytes, path: str) -> None:
    parsed(body).allows(path)
    parsed(b"User-agent: *\nDisallow: " + body).allows(path)
