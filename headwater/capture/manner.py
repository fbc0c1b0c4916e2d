"""How addresses are asked for: by which program, how politely, and what is taken along."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """Plain or in a browser, and the courtesies.

    `plain` asks over HTTP without a browser. `linked` takes along the documents that a page links or embeds.
    `ignore_robots` collects what a robots.txt forbids to programs, and logs that it did. `delay` is seconds
    between two requests to one host (a longer Crawl-delay of its robots.txt is kept to); `contact` is told
    to every server (an e-mail address or a page), with our `version`; `at_once` is how many hosts are asked
    at a time.
    """

    plain: bool = True
    linked: bool = False
    ignore_robots: bool = False
    delay: float = 1.0
    contact: str = ""
    version: str = ""
    at_once: int = 8
