"""Running heads and feet of a plain text with page breaks: the same line, but for the page's number, page after page."""

import re
from collections.abc import Sequence

NUMBER = re.compile(r"\d+")
PAGES = 3
"""Pages on which a line must stand at the same edge."""
LINES = 2
"""Lines at each edge of a page that may be such a line."""
LONGEST = 120
Seen = list[tuple[int, str]]


def running_lines(text: str) -> frozenset[str]:
    """Return the lines, without white space at their ends, that run along the edges of the pages.

    Any number in them must be the same on every page or rise with the pages: a row of a table that goes on
    over the page, or a sentence with another figure, is no running line.
    """
    if text.count("\f") < PAGES - 1:
        return frozenset()
    seen: dict[tuple[int, str], Seen] = {}
    for number, page in enumerate(text.split("\f")):
        lines = [line.strip() for line in page.split("\n") if line.strip()]
        edges = list(enumerate(lines[:LINES]))
        edges += [(-1 - at, line) for at, line in enumerate(reversed(lines[LINES:][-LINES:]))]
        for at, line in edges:
            if len(line) <= LONGEST:
                key = NUMBER.sub("#", " ".join(line.split()))
                seen.setdefault((at, key), []).append((number, line))
    least = max(PAGES, text.count("\f") // 3)
    return frozenset(
        line
        for places in seen.values()
        if len(places) >= least and _follows_pages(places)
        for _, line in places
    )


def _follows_pages(places: Seen) -> bool:
    numbers = [(page, [int(n[:9]) for n in NUMBER.findall(line)]) for page, line in places]
    columns = range(min(len(found) for _, found in numbers))
    changing = [c for c in columns if len({found[c] for _, found in numbers}) > 1]
    if not changing:
        return True
    return len(changing) == 1 and _rises([(page, found[changing[0]]) for page, found in numbers])


def _rises(pairs: Sequence[tuple[int, int]]) -> bool:
    return len({number - page for page, number in pairs}) == 1
