"""Marks in text: whatever overlaps, the words stay whole, the tags nest and every anchor comes once."""

import html
import re
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from headwater.publish.marks import DEPTH, Layer, marked


class Nest(HTMLParser):
    """Holds the words and the ids, and fails where tags do not nest."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert not (tag == "a" and "a" in self.open), "a link within a link"
        self.open.append(tag)
        self.ids += [value for name, value in attrs if name == "id" and value]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


def nest(markup: str) -> Nest:
    parser = Nest()
    parser.feed(str(markup))
    parser.close()
    assert not parser.open
    return parser


def layer(start: int, end: int, name: str) -> Layer:
    return Layer(start, end, "figure", f"s-{name}", f"#n-{name}")


def plain(markup: str) -> str:
    return re.sub(r' (class|href)="[^"]*"', "", markup)


def test_shapes() -> None:
    rows = (
        # side by side
        ([layer(0, 2, "a"), layer(2, 4, "b")], '<mark id="s-a"><a>ab</a></mark><mark id="s-b"><a>cd</a></mark>ef'),
        # one within the other: each has its words
        ([layer(0, 4, "a"), layer(1, 2, "b")],
         '<mark id="s-a"><a>a</a><mark id="s-b"><a>b</a></mark><a>cd</a></mark>ef'),
        # overlapping: the second goes on after the first ends, its id is not written again
        ([layer(0, 3, "a"), layer(2, 5, "b")],
         '<mark id="s-a"><a>ab</a><mark id="s-b"><a>c</a></mark></mark><mark><a>de</a></mark>f'),
        # identical: two anchors at one place
        ([layer(0, 2, "a"), layer(0, 2, "b")], '<mark id="s-a"><mark id="s-b"><a>ab</a></mark></mark>cdef'),
    )  # fmt: skip
    for layers, expected in rows:
        assert plain(str(marked("abcdef", 0, 6, layers))) == expected


def test_words_of_the_page_never_become_markup() -> None:
    evil = '<b onclick="x">&amp;</b>'
    shown = marked(evil, 0, len(evil), [Layer(0, 5, "out", href='javascript:"<x>'), layer(3, 9, "a")])
    assert "<b" not in shown
    assert '"<x>' not in shown
    assert nest(shown).words == evil


def test_a_deep_nest_keeps_every_anchor() -> None:
    count = DEPTH * 40
    layers = [layer(0, 6, f"{n:04}") for n in range(count)]
    parser = nest(marked("abcdef", 0, 6, layers))
    assert sorted(parser.ids) == [f"s-{n:04}" for n in range(count)]


spans = st.tuples(st.integers(0, 40), st.integers(0, 40)).filter(lambda p: p[0] < p[1])


@given(st.text(min_size=40, max_size=40), st.lists(spans, max_size=30))
def test_the_words_stay_whole(text: str, places: list[tuple[int, int]]) -> None:
    text = re.sub("[\r\x00]", "?", text)
    layers = [layer(start, end, str(n)) for n, (start, end) in enumerate(places)]
    shown = str(marked(text, 0, 40, layers))
    assert html.unescape(re.sub(r"<[^>]*>", "", shown)) == text
    assert sorted(nest(shown).ids) == sorted(f"s-{n}" for n in range(len(places)))
