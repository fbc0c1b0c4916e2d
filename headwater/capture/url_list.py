"""A list of addresses: one a line, or a table (CSV, TSV, semicolons) with a column of them."""

import csv
import re
from collections import Counter
from collections.abc import Iterator

WEB = re.compile(r"https?://", re.IGNORECASE)
NAMES = ("url", "uri", "link", "address", "href", "webpage", "page", "网址", "網址", "链接", "鏈接", "ئادرېس")
"""What the column is called, best first."""
SEPARATORS = ",;\t"
LOOKED_AT = 50
"""Rows in which the column is looked for, where no header names it."""


def addresses(text: str, *, table: bool = False) -> Iterator[tuple[int, str]]:
    """Yield each address with its line; lines that are empty or begin with # are passed by.

    `table`: the file's name says that it is one, so a comma behind an address ends it. Words where an
    address should be are yielded as they stand, for the caller to refuse.
    """
    lines = text.splitlines()
    separator = _separator(lines, table)
    if separator is None:
        for number, line in enumerate(lines, 1):
            if line.strip() and not line.lstrip().startswith("#"):
                yield number, line.strip()
        return
    yield from _column(lines, separator)


def _separator(lines: list[str], table: bool) -> str | None:
    """Return what parts the columns; None for a plain list. A comma within an address is no separator."""
    told = [line for line in lines[:LOOKED_AT] if line.strip() and not line.lstrip().startswith("#")]
    if not told or (
        not table and all(WEB.match(line.strip()) and not _more_than_address(line) for line in told)
    ):
        return None
    for separator in SEPARATORS:
        cells = [c.strip(' "').lower() for c in told[0].split(separator)]
        if len(cells) > 1 and any(name in cells for name in NAMES):
            return separator
    found = Counter(
        s
        for line in told
        for s in SEPARATORS
        if re.search(f'{s}\\s*"?https?://|https?://[^\\s"]*"?{s}', line)
    )
    if found:
        return found.most_common(1)[0][0]
    first = told[0].strip(' "').lower()
    return "," if first in NAMES or told[0].startswith('"') else None


def _more_than_address(line: str) -> bool:
    """Tell whether a line goes on behind its address: after white space, a tab or a quotation mark."""
    return bool(re.search(r'[\s"]', line.strip())) or bool(re.search(r"[,;]\s*\S*https?://", line))


def _column(lines: list[str], separator: str) -> Iterator[tuple[int, str]]:
    rows = csv.reader((f"{line}\n" for line in lines), delimiter=separator, strict=False)
    column: int | None = None
    first = True
    try:
        for row in rows:
            cells = [cell.strip() for cell in row]
            if not any(cells) or cells[0].startswith("#"):
                continue
            if first:
                first = False
                lower = [cell.lower() for cell in cells]
                column = next((lower.index(name) for name in NAMES if name in lower), None)
                if column is not None:
                    continue
                if not any(WEB.match(cell) for cell in cells):
                    continue  # a header in words of its own
            cell = cells[column] if column is not None and column < len(cells) else ""
            found = cell or next((each for each in cells if WEB.match(each)), "")
            yield rows.line_num, found or separator.join(cells)[:80]
    except csv.Error as error:
        yield rows.line_num, f"(the table breaks off here: {error})"
