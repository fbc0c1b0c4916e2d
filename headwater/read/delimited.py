"""CSV and TSV to pieces (RFC 4180, and what programs write instead): the dialect is found, the rows are bounded."""

import csv
import io
from collections import Counter
from collections.abc import Iterator

from headwater.errors import ReadError
from headwater.read.pieces import Reading
from headwater.read.sheets import MOST_CELLS, Cell, sheet_pieces

DELIMITERS = (",", "\t", ";", "|", "，")
SAMPLE_ROWS = 200
LONGEST_CELL = 1_000_000
WIDEST = 16_384


def read_delimited(text: str, suffix: str) -> Reading:
    """Read a table of values; raise ReadError if no delimiter makes columns of it or a cell is beyond measure."""
    notes: list[str] = []
    named = text.lstrip("\ufeff")
    told = named[4:5] if named[:4].lower() == "sep=" and named[5:6] in {"\n", ""} else ""
    delimiter = told or _delimiter(named, "\t" if suffix in {".tsv", ".tab"} else ",")
    skip = 1 if told else 0
    csv.field_size_limit(LONGEST_CELL)
    found: list[list[Cell]] = []
    left = MOST_CELLS
    rows = csv.reader(io.StringIO(named, newline=""), delimiter=delimiter)
    try:
        line = 0
        for number, row in enumerate(rows):
            at, line = line, rows.line_num
            cells = [Cell(c.strip(), number, i, line=at) for i, c in enumerate(row[:WIDEST]) if c.strip()]
            if len(row) > WIDEST:
                notes.append(f"line {at + 1} has {len(row):,} columns; the first {WIDEST:,} were read")
            left -= len(cells)
            if left < 0:
                notes.append(f"has more than {MOST_CELLS:,} filled cells; it was read up to line {at}")
                break
            if cells and at >= skip:
                found.append(cells)
    except csv.Error as error:
        raise ReadError(f"is no table of values (line {rows.line_num}: {error})") from error
    if not found:
        raise ReadError("is a table without a filled cell")
    widths = Counter(row[-1].column for row in found)
    if len(widths) > 1 and len(found) > 2:
        usual = widths.most_common(1)[0][0]
        longer = sum(count for width, count in widths.items() if width > usual)
        if longer and longer * 10 < len(found):
            notes.append(
                f"has {longer:,} rows with more columns than the others: a delimiter may stand unquoted in them"
            )
    pieces = sheet_pieces(found, "", 0, lettered=False)
    return Reading(pieces, [], None, tuple(notes))


def _delimiter(text: str, usual: str) -> str:
    """Return the delimiter that parts the most rows into the same number of columns, more than one."""
    best, chosen = (0.0, 0), usual
    for delimiter in (usual, *(d for d in DELIMITERS if d != usual)):
        counts = Counter(len(row) for row in _sample(text, delimiter) if any(c.strip() for c in row))
        wide = {n: times for n, times in counts.items() if n > 1}
        if wide:
            columns, times = max(wide.items(), key=lambda pair: (pair[1], pair[0]))
            measure = (round(times / sum(counts.values()), 2), columns if delimiter != usual else columns + 1)
            if measure > best:
                best, chosen = measure, delimiter
    return chosen


def _sample(text: str, delimiter: str) -> Iterator[list[str]]:
    rows = csv.reader(io.StringIO(text[:200_000], newline=""), delimiter=delimiter)
    for _ in range(SAMPLE_ROWS):
        try:
            row = next(rows, None)
        except csv.Error:
            return
        if row is None:
            return
        yield row
