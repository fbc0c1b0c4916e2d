"""People of whom a page shows a handle, the head of a comment, a turn of an interview, or the foot of a letter."""

from collections.abc import Iterator, Sequence

from headwater.extract import patterns as re
from headwater.extract.people.found import Found
from headwater.extract.people.latin_names import folded
from headwater.model import PersonRole

HANDLE = re.compile(r"(?<![\w.@/])@(?P<who>[A-Za-z_][\w.]{2,29}(?<![.]))(?![\w@]|\.\w)")
USER = re.compile(
    r"(?P<by>\b(?:by|edit\w*|revis\w+|version|chang\w+)\b[^.;\n]{0,24})?\b(?:user|account|commenter|netizen|poster|member)(?: (?:called|named|known as))? [“\"]?(?P<who>(?=\w*[\d_])[A-Za-z_]\w{2,29})\b"
)
COMMENTS = re.compile(
    r"^[#* ]{0,4}(?:\d+ )?(?:(?:[Rr]eaders?[’']? )?[Cc]omments?|Responses|Replies|Letters|Discussion|COMMENTS)\b[^\n]{0,24}$",
    re.M,
)
"""The line above what readers wrote."""
HEAD = re.compile(
    r"^(?:[-*•] )?(?P<who>(?=[A-Z]|\w*[_\d])[A-Za-z][\w.-]{1,24}(?:[ _][A-Z\d][\w.-]{0,20}){0,2}): (?=\S)",
    re.M,
)
CLOSING = re.compile(
    r"^(?:Yours(?: (?:faithfully|sincerely|truly|ever|respectfully))?|Sincerely|Regards|Kind regards|Best wishes|Respectfully|With (?:love|thanks|respect|gratitude))(?: yours)?[,.]?\s*\n+(?P<who>[A-ZÀ-Þ][\w’.-]*(?: [A-ZÀ-Þ][\w’.-]*){0,3})(?=[ ,(]|\n|$)",
    re.M,
)
TURN = re.compile(r"^(?P<who>[A-ZÀ-Þ][\w’.-]*(?: [A-ZÀ-Þ][\w’.-]*){0,3}): (?P<says>[^\n]+)$", re.M)
NOT_WHO = re.compile(
    r"\b(?:Note|Source|Update|Photo|Caption|Editor|Question|Answer|Edit|Reply|Summary|Contact|Tel|Email|Subject|Date|From|To|Re|Read|See|More|Q|A|Interviewer|Notes|Blog|News|Team|Admin|Moderator|Staff|Categor\w+|Tags?|Title|Author|Author|Comments?|http|https)\b"
)
LONGEST = 400_000
"""Code points of a document that are looked through."""


def find(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """Yield the mentions, at the document's offsets, that lie over none of `found`."""
    text = text[:LONGEST]
    taken = sorted((f.start, f.end) for f in found if f.parts)
    written = {text[f.start : f.end] for f in found if f.role == "author"}
    seen: set[tuple[int, int]] = set()
    for start, end, role, why in _each(text):
        free = not any(a < end and start < b for a, b in taken if a < end)
        if free and (start, end) not in seen and text[start:end] not in written:
            seen.add((start, end))
            parts = tuple(folded(w) for w in text[start:end].replace("_", " ").split(" ") if folded(w))
            yield Found(start, end, "en", role, [why], parts or (text[start:end],), sure=3)
    feet = {match.start("who") for match in CLOSING.finditer(text)}
    for each in found:
        if each.start in feet and each.parts and each.role in (None, "author"):
            each.role, each.why = "private", ["at the foot of a letter"]
    yield from _asking(text, found)


def _each(text: str) -> Iterator[tuple[int, int, PersonRole, str]]:
    for match in HANDLE.finditer(text):
        yield match.start(), match.end(), "private", "a handle"
    for match in USER.finditer(text):
        yield *match.span("who"), "author" if match["by"] else "private", "a user's name"
    if opened := COMMENTS.search(text):
        for match in HEAD.finditer(text, opened.end()):
            if not NOT_WHO.search(match["who"]):
                yield *match.span("who"), "private", "the head of a comment"
    for match in CLOSING.finditer(text):
        yield *match.span("who"), "private", "at the foot of a letter"


def _asking(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """Make an author of whoever asks in an interview: the first of two who take turns."""
    turns = [m for m in TURN.finditer(text) if not NOT_WHO.search(m["who"])]
    if len(turns) < 4 or len({m["who"] for m in turns}) < 2:
        return
    first = _key(turns[0]["who"])
    if not turns[0]["says"].rstrip().endswith("?") or any(
        (_key(m["who"]) == first) != (k % 2 == 0) for k, m in enumerate(turns)
    ):
        return  # not two who take turns, the first asking
    at = {f.start: f for f in found if f.parts}
    for match in turns:
        if _key(match["who"]) == first:
            if each := at.get(match.start()):
                each.role, each.why = "author", ["asks in an interview"]
            else:
                yield Found(
                    *match.span("who"),
                    "en",
                    "author",
                    ["asks in an interview"],
                    (folded(match["who"]),),
                    sure=3,
                )


def _key(who: str) -> str:
    """Initials of a name, so that "Ann Lee" and "AL" are one."""
    words = who.replace(".", "").split(" ")
    return words[0] if len(words) == 1 and words[0].isupper() else "".join(w[0] for w in words)
