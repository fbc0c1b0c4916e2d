"""A sheet of an OpenDocument spreadsheet as rows of cells: the text is what the program last showed."""

from collections.abc import Iterator
from typing import Any

from headwater.read.margin import Comment
from headwater.read.odf_names import DC, LINK, OFFICE, TABLE, TEXT
from headwater.read.odf_words import Reader, whole
from headwater.read.opc import counted
from headwater.read.sheets import Cell

MOST_REPEATS = 1000
"""Rows or columns that one filled cell may stand for."""
GROUPS = {f"{TABLE}{n}" for n in ("table-header-rows", "table-rows", "table-row-group", "shapes")}


def sheet_rows(table: Any, name: str, reader: Reader, room: int) -> tuple[list[list[Cell]], list[str]]:
    """Return the filled cells of a sheet, at most `room`, and what is to be said of it."""
    found: list[list[Cell]] = []
    notes: list[str] = []
    at = hidden = blank = 0
    for row in _rows(table):
        repeated = _count(row.get(f"{TABLE}number-rows-repeated"), 1_048_576)
        made, without = _cells(row, name, reader)
        blank += without
        for again in range(min(repeated, MOST_REPEATS) if made else 0):
            room -= len(made)
            if room < 0:
                return found, [
                    *notes,
                    f"has more filled cells than one document may have; sheet {name} was read up to row {at}",
                ]
            cells = [Cell(c.text, at + again, c.column, c.columns, c.rows, c.link) for c in made]
            found.append(cells)
            hidden += row.get(f"{TABLE}visibility") in {"collapse", "filter"}
        at += repeated
    if hidden:
        notes.append(f"sheet {name} has {counted(hidden, 'hidden row')}; read like the others")
    if blank:
        notes.append(f"sheet {name} has {counted(blank, 'formula')} without a stored result, left blank")
    return found, notes


def _cells(row: Any, name: str, reader: Reader) -> tuple[list[Cell], int]:
    found: list[Cell] = []
    column = blank = 0
    for cell in row:
        if cell.tag not in {f"{TABLE}table-cell", f"{TABLE}covered-table-cell"}:
            continue
        repeated = _count(cell.get(f"{TABLE}number-columns-repeated"), 16_384)
        _comments(cell, name, reader)
        words = "\n".join(reader.words(p).text.strip() for p in cell.iterchildren(f"{TEXT}p")).strip()
        words = words or cell.get(f"{OFFICE}value", "") or cell.get(f"{OFFICE}date-value", "")
        blank += not words and cell.get(f"{TABLE}formula") is not None
        if words and cell.tag == f"{TABLE}table-cell":
            link = next((a.get(f"{LINK}href", "") for a in cell.iter(f"{TEXT}a")), "")
            wide, high = (_count(cell.get(f"{TABLE}number-{k}-spanned"), 1000) for k in ("columns", "rows"))
            for again in range(min(repeated, MOST_REPEATS)):
                found.append(Cell(words, 0, column + again, wide, high, link))
        column += repeated
    return found, blank


def _comments(cell: Any, name: str, reader: Reader) -> None:
    for note in cell.iterchildren(f"{OFFICE}annotation"):
        words = "\n".join(whole(p) for p in note.iter(f"{TEXT}p"))
        anchor = f"sheet {name}: " + " ".join(whole(p) for p in cell.iterchildren(f"{TEXT}p"))
        who, when = note.findtext(f"{DC}creator") or "", note.findtext(f"{DC}date") or ""
        reader.margin.comments[str(len(reader.margin.comments))] = Comment(who, when, words, anchor)


def _rows(table: Any) -> Iterator[Any]:
    for child in table:
        if child.tag == f"{TABLE}table-row":
            yield child
        elif child.tag in GROUPS:
            yield from _rows(child)


def _count(written: str | None, most: int) -> int:
    return (
        max(1, min(most, int(written)))
        if written and written.isascii() and written.isdigit() and len(written) < 9
        else 1
    )
