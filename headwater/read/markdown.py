"""Markdown (CommonMark and tables, HTML kept) to pieces, by way of HTML.

Lines of a paragraph that were not wrapped by an editor are paragraphs of their own, as they are in
plain text; lines indented by four spaces are prose, not code.
"""

import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from headwater.read.front_matter import split_front_matter
from headwater.read.html import read_html
from headwater.read.lines import could_head
from headwater.read.pieces import Reading
from headwater.read.plain import read_plain
from headwater.read.widths import joined, wrap_width, wrapped

DEEPEST = 60
LONGEST_LINE = 100_000
NOTE = re.compile(r"^ {0,3}\[\^([\w-]{1,12})\]:[ \t]*([^\n]*(?:\n[ \t]{2,}[^\n]+){0,200})\n?", re.MULTILINE)
NOTE_MARK = re.compile(r"\[\^([\w-]{1,12})\](?!:)")
NESTED = re.compile(rf"^[ \t]*(?:[>*+-][ \t]*){{{DEEPEST},}}", re.MULTILINE)


def read_markdown(text: str) -> Reading:
    """Read Markdown: front matter as facts, then the page that the Markdown makes."""
    facts, body = split_front_matter(text)
    if NESTED.search(body) or (max(map(len, body.split("\n")), default=0) > LONGEST_LINE and "<" not in body):
        reading = read_plain(body)  # nested or long beyond any real Markdown: its signs stay in the text
    else:
        reading = read_html(_html(body))
    language = next((f.value for f in facts if f.field == "language"), None)
    return Reading(reading.pieces, [*facts, *reading.facts], language or reading.language, reading.notes)


def _html(body: str) -> str:
    parser = (
        MarkdownIt("commonmark", {"html": True, "maxNesting": 4 * DEEPEST})
        .enable(["table", "strikethrough"])
        .disable("code")
    )
    tokens = parser.parse(_noted(body))
    column = wrap_width([t.content.split("\n") for t in tokens if t.type == "inline"])
    return str(parser.renderer.render(_unwrapped(tokens, column), parser.options, {}))


def _noted(body: str) -> str:
    """Write footnotes ([^1] and its line "[^1]: ...") as the links that they are on a page; the words stay."""
    names = {m[1] for m in NOTE.finditer(body)}
    if not names:
        return body

    def mark(found: re.Match[str]) -> str:
        return f'<a href="#fn-{found[1]}">{found[0]}</a>' if found[1] in names else found[0]

    parts: list[str] = []
    at = 0
    for note in NOTE.finditer(body):
        words = " ".join(line.strip() for line in note[2].split("\n"))
        parts += [
            NOTE_MARK.sub(mark, body[at : note.start()]),
            f'\n<a id="fn-{note[1]}"></a>[^{note[1]}]: {words}\n\n',
        ]
        at = note.end()
    return "".join([*parts, NOTE_MARK.sub(mark, body[at:])])


def _unwrapped(tokens: Sequence[Token], column: int | None) -> list[Token]:
    """Split paragraphs of several unwrapped lines into one paragraph (or heading) a line."""
    found: list[Token] = []
    index = 0
    while index < len(tokens):
        inline = tokens[index + 1] if index + 2 < len(tokens) else None
        if (
            tokens[index].type == "paragraph_open"
            and inline is not None
            and inline.type == "inline"
            and "\n" in inline.content
        ):
            lines = inline.content.split("\n")
            if not wrapped(lines, column):
                found += _paragraphs(inline)
                index += 3
                continue
            _join(inline)
        found.append(tokens[index])
        index += 1
    return found


def _paragraphs(inline: Token) -> list[Token]:
    groups: list[list[Token]] = [[]]
    depth = 0
    for child in inline.children or ():
        depth += child.nesting
        if child.type in {"softbreak", "hardbreak"} and depth == 0:
            groups.append([])
        else:
            groups[-1].append(child)
    texts = ["".join(c.content for c in group if c.type != "html_inline").strip() for group in groups]
    found: list[Token] = []
    for at, group in enumerate(groups):
        if not texts[at] and not group:
            continue
        following = texts[at + 1] if at + 1 < len(texts) else ""
        tag = "h3" if could_head(texts[at]) and following and not could_head(following) else "p"
        found += [
            Token("paragraph_open", tag, 1, block=True),
            Token("inline", "", 0, children=group, content=texts[at]),
            Token("paragraph_close", tag, -1, block=True),
        ]
    return found


def _join(inline: Token) -> None:
    """Wrapped lines: the break is white space, which the HTML reader joins as `joined` does."""
    inline.content = joined(inline.content.split("\n"))
