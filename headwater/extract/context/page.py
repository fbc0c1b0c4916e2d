"""What the head and the foot of a page say of its time, where no fact does."""

from collections.abc import Sequence

from headwater.extract.context import as_of
from headwater.extract.context import dates as calendar
from headwater.extract.context.nouns import Sentence
from headwater.model import Document


def dateline(document: Document, sentences: Sequence[Sentence]) -> str | None:
    """Return the date of a line of its own at the head or the foot: a dateline, the day of a signature."""
    size = len(sentences)
    for i in dict.fromkeys([*range(min(4, size)), *range(max(0, size - 2), size)]):
        s = sentences[i]
        text = document.text[s.start : s.end]
        if len(text) > 40 or document.blocks[s.block].kind == "table_cell":
            continue
        found = calendar.read(text, s.lang, None, None)
        if len(found) != 1 or len(found[0].when) != 10 or found[0].kind != "point":
            continue
        around = (
            as_of.DATELINE.fullmatch(text[: found[0].start]),
            as_of.DATED_OFF.fullmatch(text[found[0].end :]),
        )
        if all(around):
            return found[0].when
    return None


def accounts_year(document: Document, sentences: Sequence[Sentence]) -> str | None:
    """Return the year that the title of a paper of accounts names: 全年 is that one below every heading."""
    for s in sentences[:4]:
        text = document.text[s.start : s.end]
        if document.blocks[s.block].kind in ("title", "heading") and as_of.ACCOUNTS.search(text):
            years = {d.when for d in calendar.read(text, s.lang, None, None) if len(d.when) == 4}
            return years.pop() if len(years) == 1 else None
    return None
