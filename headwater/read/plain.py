"""Plain text to pieces: paragraphs by blank lines or by lines, headings by how a line stands alone."""

from collections.abc import Iterator, Sequence

from headwater.model import Fact
from headwater.read.first_lines import first_line_facts, is_byline
from headwater.read.labels import mark_masthead
from headwater.read.lexicon import line_kind
from headwater.read.lines import CHAPTER, ITEM, Line, could_head, could_title, ends_sentence, heading_level
from headwater.read.pieces import Piece, Reading
from headwater.read.running_lines import running_lines
from headwater.read.widths import joined, wrap_width, wrapped

AHEAD = 5
"""Lines looked ahead for the text that a heading heads."""
TITLE_WITHIN = 4


def read_plain(text: str) -> Reading:
    """Read plain text; the facts are those of its first lines and its title."""
    pieces: list[Piece] = []
    lines: list[Line] = []
    tables = 0
    running = running_lines(text)
    chunks = _chunks(text, running)
    column = wrap_width(chunks)
    for index, chunk in enumerate(chunks):
        if running and chunk[0].strip() in running:
            pieces += label_lines(lines, titled=any(p.kind != "boilerplate" for p in pieces))
            lines = []
            pieces.append(Piece("boilerplate", chunk[0]))
        elif _is_table(chunk):
            pieces += label_lines(lines, titled=any(p.kind != "boilerplate" for p in pieces))
            lines = []
            pieces += _cells(chunk, tables)
            tables += 1
        else:
            lines += _lines(chunk, index, column)
    pieces += label_lines(lines, titled=any(p.kind != "boilerplate" for p in pieces))
    mark_masthead(pieces)
    return Reading(pieces, [*title_facts(pieces), *first_line_facts(pieces)])


def title_facts(pieces: Sequence[Piece]) -> list[Fact]:
    """Return the title that stands on the page, as a fact."""
    title = next((p for p in pieces if p.kind == "title"), None)
    return [Fact("title", " ".join(title.text.split()), "the title on the page")] if title else []


def label_lines(lines: Sequence[Line], titled: bool = False) -> list[Piece]:
    """Give each line its kind by its words and by what follows; `titled`: a title is not looked for."""
    rows = _semicolon_lists(lines)
    pieces = [_piece(lines, index, index in rows) for index in range(len(lines))]
    return pieces if titled else _with_title(pieces, lines)


def _chunks(text: str, running: frozenset[str] = frozenset()) -> list[list[str]]:
    """Return the runs of lines between blank lines and page breaks; a running line is a run of its own."""
    chunks: list[list[str]] = [[]]
    for line in text.replace("\f", "\n\n").split("\n"):
        if running and line.strip() in running:
            chunks[-1:] = [*([chunks[-1]] if chunks[-1] else []), [line], []]
        elif line and not line.isspace():
            chunks[-1].append(line)
        elif chunks[-1]:
            chunks.append([])
    return chunks if chunks[-1] else chunks[:-1]


def _lines(chunk: list[str], index: int, column: int | None) -> Iterator[Line]:
    groups: list[list[str]] = []
    for line in chunk:
        if not groups or ITEM.match(line.strip()):
            groups.append([])
        groups[-1].append(line)
    whole = [wrapped(group, column) for group in groups]
    for lines in (
        part
        for group, one in zip(groups, whole, strict=True)
        for part in ([group] if one else [[x] for x in group])
    ):
        first = lines[0].expandtabs(4)
        yield Line(joined(lines), len(first) - len(first.lstrip(" ")), index)


def _piece(lines: Sequence[Line], index: int, in_list: bool) -> Piece:
    text = lines[index].text
    kind = line_kind(text)
    if kind is not None:
        return Piece(kind, text)
    if is_byline(text):
        return Piece("boilerplate", text)
    heads = could_head(text) and _heads_text(lines, index)
    if ITEM.match(text) or in_list:
        if heads and heading_level(text) and not text[0].isascii() and not _item_next(lines, index):
            return Piece("heading", text, level=heading_level(text))
        return Piece("list_item", text, level=1 + min(lines[index].indent // 2, 8))
    if heads or (CHAPTER.match(text) and could_head(text)):
        return Piece("heading", text, level=2)
    return Piece("paragraph", text)


def _heads_text(lines: Sequence[Line], index: int) -> bool:
    """Tell whether running text follows within a few lines, before another run of short lines ends it."""
    short = 0
    for line in lines[index + 1 : index + 1 + AHEAD]:
        if line_kind(line.text) is not None or is_byline(line.text):
            continue
        if not could_head(line.text):
            return True
        short += 1
        if short > 2:
            return False
    return False


def _item_next(lines: Sequence[Line], index: int) -> bool:
    following = lines[index + 1].text if index + 1 < len(lines) else ""
    return bool(ITEM.match(following))


def _semicolon_lists(lines: Sequence[Line]) -> set[int]:
    """Find runs of two and more short lines that end in a semicolon, with the line that ends the run."""
    found: set[int] = set()
    run: list[int] = []
    for index, line in enumerate(lines):
        if len(line.text) <= 400 and line.text.endswith((";", "；", "؛", "; and", "; or")):
            run.append(index)
            continue
        if len(run) >= 2:
            found.update(run)
            if ends_sentence(line.text) and len(line.text) <= 2 * max(len(lines[i].text) for i in run):
                found.add(index)
        run = []
    return found | (set(run) if len(run) >= 2 else set())


def _with_title(pieces: list[Piece], lines: Sequence[Line]) -> list[Piece]:
    """Make the first line that stands alone before the text the title, with its second line if it has one."""
    body = [i for i, p in enumerate(pieces) if p.kind not in {"boilerplate", "caption"}][:TITLE_WITHIN]
    for index in body[:1]:
        text = pieces[index].text
        second = index + 1
        continued = (
            second < len(pieces)
            and lines[index].chunk == lines[second].chunk
            and text.endswith((":", "：", "—", "–"))
        )
        if continued and could_title(text[:-1]) and could_title(pieces[second].text):
            pieces[index] = Piece("title", f"{text}\n{pieces[second].text}", level=1)
            del pieces[second]
        elif len(pieces) > 1 and could_title(text) and not ITEM.match(text):
            pieces[index] = Piece("title", text, level=1)
    return pieces


def _is_table(chunk: list[str]) -> bool:
    tabs = [line.strip("\n").count("\t") for line in chunk]
    return (
        len(chunk) > 1
        and tabs[0] > 0
        and len(set(tabs)) == 1
        and all(line.strip()[0:1] != "" for line in chunk)
    )


def _cells(chunk: list[str], table: int) -> Iterator[Piece]:
    for row, line in enumerate(chunk):
        for column, cell in enumerate(line.split("\t")):
            yield Piece("table_cell", cell, table=table, row=row, column=column, header=row == 0)
