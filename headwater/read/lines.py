"""What one line of unmarked text looks like: a list item, a heading, the end of a sentence."""

import re
from functools import lru_cache
from typing import NamedTuple

from headwater.read.first_lines import is_byline
from headwater.read.lexicon import line_kind
from headwater.read.widths import width

ITEM = re.compile(
    r"[-*•·▪◦●○■□➢➤–]\s+(?=\S)|[•▪●■➢](?=\S)|\d{1,3}[.)．](?=\s+\S|[^\W\d])|\d{1,3}、(?=\S)|[(（]\d{1,3}[)）](?=\s*\S)"
    r"|[(（][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、．.]|"
    r"第[一二三四五六七八九十百\d]{1,4}[条條](?=\s|　)|[a-z][.)]\s+(?=\S)|[ivx]{1,4}[.)]\s+(?=\S)"
)
HAN_ITEM = re.compile(r"([一二三四五六七八九十]{1,3}[、．.])|([(（][一二三四五六七八九十]{1,3}[)）])")
CHAPTER = re.compile(
    r"第[一二三四五六七八九十百\d]{1,4}[章节節编編篇部](\s|　|$)|(chapter|part|section|annex|"
    r"appendix) [\divxa-z]{1,5}\b",
    re.IGNORECASE,
)
FINAL = re.compile(r"[.!?。！？؟…;；؛,，،、:：][\"'”’」』）)\]】]*$")
SENTENCE = re.compile(r"[.!?。！？؟…][\"'”’」』）)\]】]*$")
ABBREVIATED = re.compile(r"\b(Inc|Ltd|Co|Corp|Jr|Sr|St|U\.S|U\.K|etc|al|No)\.$")
WIDEST_HEADING = 100
MOST_WORDS = 16


class Line(NamedTuple):
    """One line or joined paragraph of unmarked text; `indent` in columns; `chunk` numbers the
    run of lines between blank lines that it stood in."""

    text: str
    indent: int
    chunk: int


def ends_sentence(text: str) -> bool:
    """Tell whether the text ends as a sentence does."""
    return bool(SENTENCE.search(text)) and not ABBREVIATED.search(text)


@lru_cache(maxsize=256)  # a line is looked at again for each line that looks ahead to it
def could_head(text: str) -> bool:
    """Tell whether a line alone could be a heading: short, no final punctuation, words in it."""
    if "\t" in text or width(text) > WIDEST_HEADING or len(text.split()) > MOST_WORDS:
        return False
    if FINAL.search(text) and not ABBREVIATED.search(text):
        return False
    letters = sum(map(str.isalpha, text))
    return (
        letters >= 2
        and letters * 2 >= len(text.replace(" ", ""))
        and not is_byline(text)
        and line_kind(text) is None
    )


def could_title(text: str) -> bool:
    """Tell whether a first line could be the title: as a heading, but it may ask or exclaim."""
    bare = text.rstrip("?!？！؟")
    return could_head(bare) if bare else False


def heading_level(text: str) -> int:
    """Return the depth a heading's own numbering says: chapters 2, 一、 2, （一） 3, else 2."""
    found = HAN_ITEM.match(text)
    return 3 if found and found.group(2) else 2
