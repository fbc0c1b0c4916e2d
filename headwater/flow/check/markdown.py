"""Notes in Markdown and plain text: `[^hw1]` behind the words, one line each at the end."""

import re
from collections.abc import Sequence

from headwater.errors import ReadError
from headwater.flow.check.notes import OURS, Placed

REF = re.compile(r"\[\^hw(\d{1,6})\](?!:)")
LINE = re.compile(r"^\[\^hw(\d{1,6})\]: ?(.*?)\r?(?:\n|\Z)", re.MULTILINE)
UNSEEN = re.compile(
    r"\A\ufeff?---\r?\n.*?\n---\r?\n|<!--.*?-->|(?<=\])\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|<[A-Za-z/!][^>\n]{0,500}>"
    r"|^ {0,3}\[[^\]\n]+\]:[^\n]*",
    re.DOTALL | re.MULTILINE,
)
"""What a reader of the page does not see: front matter, comments, targets of links, tags, definitions."""
FENCE = re.compile(
    r"^ {0,3}(`{3,}|~{3,})[^\n]*\n.*?(?:^ {0,3}\1[`~]*[ \t]*\r?$|\Z)", re.DOTALL | re.MULTILINE
)
SPECIAL = re.compile(r"([\\`*_\[\]<>#|~$&])")


def decoded(payload: bytes) -> str:
    """Return the text of a draft; ReadError if it is not UTF-8, for what is written must be what was read."""
    try:
        return payload.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ReadError("is not UTF-8: save it as UTF-8 to have notes written") from error


def without_notes(payload: bytes) -> bytes:
    """Return a draft without the notes of an earlier run; a note made from a marker is that marker again."""
    try:
        text = payload.decode("utf-8")
    except UnicodeDecodeError:
        return payload
    ours = {m[1]: end["typed"] for m in LINE.finditer(text) if (end := OURS.search(_bare(m[2])))}
    if not ours:
        return payload
    text = LINE.sub(lambda m: "" if m[1] in ours else m[0], text)
    text = REF.sub(lambda m: (f"[hw:{ours[m[1]]}]" if ours[m[1]] else "") if m[1] in ours else m[0], text)
    body = text.rstrip("\r\n")
    return (body + text[len(body) :][: 2 if text[len(body) :].startswith("\r\n") else 1]).encode()


def letters(payload: bytes) -> tuple[str, Sequence[int]]:
    """Return what a reader sees of a draft, and the place of each character."""
    text = decoded(payload)
    shown: list[str] = []
    places: list[int] = []
    at = 0
    for unseen in (*UNSEEN.finditer(text), None):
        end = unseen.start() if unseen else len(text)
        shown.append(text[at:end])
        places += range(at, end)
        at = unseen.end() if unseen else end
    return "".join(shown), places


def text_of(payload: bytes) -> str:
    """Return the characters that places are counted in."""
    return decoded(payload)


def written(payload: bytes, placed: Sequence[Placed]) -> bytes:
    """Return the draft with its notes; nothing else of it is changed. Words in code get none."""
    text = decoded(payload)
    fences = [m.span() for m in FENCE.finditer(text)]
    kept = [p for p in placed if not any(start <= p.at < end for start, end in fences)]
    if not kept:
        return payload
    out: list[str] = []
    at = 0
    # labels that the author has used are the author's
    first = 1 + max((int(n) for n in (*REF.findall(text), *(m[1] for m in LINE.finditer(text)))), default=0)
    for number, each in enumerate(sorted(kept, key=lambda p: p.at), first):
        start, end = each.marker or (each.at + 1, each.at + 1)
        out += [text[at:start], f"[^hw{number}]"]
        at = end
    body = "".join([*out, text[at:]])
    line = "\r\n" if "\r\n" in text else "\n"
    if not body.endswith("\n"):
        body += line
    ordered = sorted(kept, key=lambda p: p.at)
    lines = (f"[^hw{n}]: {SPECIAL.sub(_escaped, p.note)}{line}" for n, p in enumerate(ordered, first))
    return (body + line + "".join(lines)).encode()


def _escaped(found: re.Match[str]) -> str:
    return "\\" + found[1]


def _bare(note: str) -> str:
    return re.sub(r"\\([\\`*_\[\]<>#|~$&])", r"\1", note)
