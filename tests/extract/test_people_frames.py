"""People whom only a page's frame shows: handles, heads of comments, turns of an interview, the foot of a letter; initials."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.extract.context import Context
from headwater.extract.people import find
from headwater.extract.people.handles import find as framed
from headwater.model import Block, Document, Mention

PAGES = [
    # text, lang, what is looked for, role (None: nobody)
    ("A post.\n\n@mulberry_9 wrote: come home.", "en", "@mulberry_9", "private"),  # a handle
    ("Write to desk@orchard.example today.", "en", "@orchard.example", None),  # an address is no handle
    ("A text.\n\nComments\n\nGrey_Kettle: I was there.", "en", "Grey_Kettle", "private"),  # who comments
    ("A text.\n\nKettle: boil it first.\n\nComments\n\nNobody yet.", "en", "Kettle", None),  # above, a recipe
    ("It was last edited by user Reed_77 in May.", "en", "Reed_77", "author"),  # who wrote a page
    (
        "Sir,\n\nI saw it.\n\nYours faithfully,\n\nOsla Brandt",
        "en",
        "Osla Brandt",
        "private",
    ),  # who signs a letter
    (
        "Ada Quill: Where were you?\n\nTom Reed: At home.\n\nAQ: And then?\n\nReed: I ran.",
        "en",
        "Ada Quill",
        "author",
    ),  # who asks
    (
        "A paper\n\nOsla Brandt and D. R. Quill\n\nThe abstract is short.",
        "en",
        "D. R. Quill",
        "author",
    ),  # a byline with initials
    (
        "Letters are kept. One, Osla Brandt, chaired the Osmer labour working group.",
        "en",
        "Osla Brandt",
        "official",
    ),
    (
        "Osla Brandt, from Tarl, is deputy head of the pairing office.",
        "en",
        "Osla Brandt",
        "official",
    ),  # whence, between
    ("Osla Brandt, from Tarl, is a tailor.", "en", "Osla Brandt", "private"),
    ("گۇۋاھچى ئا. ر. نىڭ ئۆيى كۆيۈپ كەتكەن.", "ug", "ئا. ر.", "private"),  # two initials
    ("ياتاقدىشى رۇقىيە ت. بالدۇر ئۇخلىدى.", "ug", "رۇقىيە ت.", "private"),  # a name and an initial
    ("村民单小草说，水来了。", "zh", "单小草", "private"),  # a surname that is a word
    ("受访者甲说，家里只剩老人。", "zh", "甲", "private"),  # a letter instead of a name
]


def page(text: str, lang: str) -> Document:
    blocks, at = [], 0
    for piece in text.split("\n\n"):
        blocks.append(Block("paragraph", at, at + len(piece), lang))
        at += len(piece) + 2
    return Document(
        record="row", file="row.txt", url=None, media_type="text/plain", language=lang, text=text,
        blocks=tuple(blocks), made_by="rows/1",
    )  # fmt: skip


@pytest.mark.parametrize(("text", "lang", "who", "role"), PAGES)
def test_a_frame_shows_somebody(text: str, lang: str, who: str, role: str | None) -> None:
    found = [m for m in find(Context(page(text, lang))) if isinstance(m, Mention) and m.named]
    assert next((m.role for m in found if m.span.exact == who), None) == role, [m.span.exact for m in found]


@given(st.text(max_size=300))
def test_any_text_is_looked_through(text: str) -> None:
    for each in framed(text, []):
        assert 0 <= each.start < each.end <= len(text)
