"""Notes in HTML: a raised number behind the words that leads to a list at the end of the page, and back."""

import html
import re
from collections.abc import Sequence

from headwater.flow.check.markdown import decoded, text_of
from headwater.flow.check.notes import Placed

__all__ = ["letters", "text_of", "without_notes", "written"]

REF = re.compile(r'<sup class="hw-note" id="hw-ref-\d+"(?: data-hw="([^"]*)")?>.*?</sup>', re.DOTALL)
NOTES = re.compile(r'\n?<section class="hw-notes".*?</section>\n?', re.DOTALL)
UNSEEN = re.compile(
    r"<!--.*?-->|<(script|style|head|template|textarea|noscript)\b.*?</\1\s*>|<[A-Za-z/!?][^>]*>",
    re.DOTALL | re.IGNORECASE,
)
ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]\w{1,30});")
CLOSING = re.compile(r"</body\s*>", re.IGNORECASE)


def without_notes(payload: bytes) -> bytes:
    """Return a draft without the notes of an earlier run; a note made from a marker is that marker again."""
    try:
        text = payload.decode("utf-8")
    except UnicodeDecodeError:
        return payload
    if 'class="hw-note' not in text:
        return payload
    text = REF.sub(lambda m: f"[hw:{html.unescape(m[1])}]" if m[1] else "", text)
    return NOTES.sub("", text).encode()


def letters(payload: bytes) -> tuple[str, Sequence[int]]:
    """Return what a reader sees of a page, and the place of each character."""
    text = decoded(payload)
    shown: list[str] = []
    places: list[int] = []
    at = 0
    for unseen in (*UNSEEN.finditer(text), None):
        end = unseen.start() if unseen else len(text)
        while at < end:
            entity = ENTITY.search(text, at, end)
            stop = entity.start() if entity else end
            shown.append(text[at:stop])
            places += range(at, stop)
            at = stop
            if entity:
                character = html.unescape(entity[0])
                shown.append(character)
                places += [entity.end() - 1] * len(character)
                at = entity.end()
        at = unseen.end() if unseen else end
    return "".join(shown), places


def written(payload: bytes, placed: Sequence[Placed]) -> bytes:
    """Return the page with its notes; nothing else of it is changed."""
    text = decoded(payload)
    if not placed:
        return payload
    ordered = sorted(placed, key=lambda p: p.at)
    out: list[str] = []
    at = 0
    for number, each in enumerate(ordered, 1):
        start, end = each.marker or (each.at + 1, each.at + 1)
        pinned = f' data-hw="{html.escape(text[start:end][4:-1])}"' if each.marker else ""
        link = f'<a href="#hw-note-{number}">[{number}]</a>'
        ref = f'<sup class="hw-note" id="hw-ref-{number}"{pinned}>{link}</sup>'
        out += [text[at:start], ref]
        at = end
    body = "".join([*out, text[at:]])
    items = "".join(
        f'<li id="hw-note-{n}" dir="auto">{html.escape(p.note)} <a href="#hw-ref-{n}">↩</a></li>\n'
        for n, p in enumerate(ordered, 1)
    )
    section = f'\n<section class="hw-notes"><ol>\n{items}</ol></section>\n'
    ends = list(CLOSING.finditer(body))
    cut = ends[-1].start() if ends else len(body)
    return (body[:cut] + section + body[cut:]).encode()
