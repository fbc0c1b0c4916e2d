"""Where a statement of an old version stands in the new one: never with a look-alike. All words are invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.link.versions import carrier, carry
from headwater.link.versions.carrying import (
    ALIKE,
    ELSEWHERE,
    EXACT,
    FALSE,
    FOLDED,
    GONE,
    HEADED,
    NUMBERS,
    SAME,
    TOUCHED,
)
from headwater.link.versions.plain import plain
from headwater.model import Block, Document, Figure, Measure, Moved, Orphaned, Quantity, Statement


def page(text: str, record: str = "old") -> Document:
    """Lines are paragraphs; "# " begins a heading; "|" parts the cells of a row of a table."""
    blocks: list[Block] = []
    at = row = 0
    for line in text.split("\n"):
        if "|" in line:
            start = at
            for column, cell in enumerate(line.split("|")):
                if cell:
                    blocks.append(
                        Block(
                            "table_cell",
                            start,
                            start + len(cell),
                            table=0,
                            row=row,
                            column=column,
                            header=row == 0,
                        )
                    )
                start += len(cell) + 1
            row += 1
        elif line:
            blocks.append(
                Block("heading" if line.startswith("# ") else "paragraph", at, at + len(line), level=1)
            )
        at += len(line) + 1
    return Document(
        record=record, file="page.html", url=None, media_type="text/html", language="en", text=text,
        blocks=tuple(blocks), made_by="test/1",
    )  # fmt: skip


def figure(of: Document, words: str, nth: int = 0) -> Figure:
    start = -1
    for _ in range(nth + 1):
        start = of.text.index(words, start + 1)
    stops = [of.text.rfind(c, 0, start) for c in ".。\n|"]
    ends = [
        e + 1 if of.text[e] in ".。" else e
        for c in ".。\n|"
        if (e := of.text.find(c, start + len(words))) >= 0
    ]
    low = max(stops) + 1
    while of.text[low] == " ":
        low += 1
    digits = [i for i in range(start, start + len(words)) if of.text[i].isdigit()] or [start]
    return Figure(
        document=of.id, file=of.file, url=None, lang="en", span=of.span(start, start + len(words)),
        sentence=(low, min(ends, default=len(of.text))), made_by="test/1", number=(digits[0], digits[-1] + 1),
        quantity=Quantity(1, 1, "exact", "person", None, words), measure=Measure("people", "person"),
    )  # fmt: skip


def read(marked: str) -> tuple[str, int]:
    """Take the mark « before the expected words out of a text; -1 where there is none."""
    return marked.replace("«", ""), marked.find("«")


A = "In 2031 the Lantern Office sent 300 wardens to Osk."
B = "The harbour at Tarn was closed for the whole of that winter."
C = "Each warden was paid 40 yuan a day, said the office."

MOVES = [
    (
        f"{A}\n{B}",
        "300 wardens",
        f"{A.replace('300', '«300')}\n{B}",
        SAME,
    ),  # the paragraph after it is the same
    (f"{A}\n{B}", "300 wardens", f"{B}\n{A.replace('300', '«300')}", EXACT),  # the paragraph was moved
    (
        f"{A}\n{B}",
        "300 wardens",
        f"Breaking news.\n{A.replace('300', '«300')}\nMore.",
        EXACT,
    ),  # words around it
    (
        f"{B} {A}",
        "300 wardens",
        f"Share this! {B} {A.replace('300', '«300')}",
        EXACT,
    ),  # the paragraph grew before it
    (
        f"{B} {A} {C}",
        "300 wardens",
        f"{B} {A.replace('300', '«300')} Nobody came.",
        SAME,
    ),  # ... and changed after it
    (f"He said “{A}”", "300 wardens", f'He said "{A.replace("300", "«300")}"', SAME),  # other quotation marks
    (
        f"{B}\n{A}",
        "300 wardens",
        f"{B}\n\n{A.replace(' ', '  ').replace('300  wardens', '«300  wardens')}",
        FOLDED,
    ),  # spaces
    (
        "省办公室派出３００名干部，当年完成。",
        "３００名",
        "省办公室派出«300名干部，当年完成。",
        FOLDED,
    ),  # full-width digits
    (
        "省办公室派出300名干部，当年完成。\n" + B,
        "300名",
        "省办公室派出«300名干部， 当年完成。\n" + B,
        SAME,
    ),  # a line was wrapped
    ("# Wardens\n300 wardens", "300", "New.\n# Wardens\n«300 wardens", EXACT),  # short, under its own heading
    (
        "County|Wardens\nOsk|300\nTarn|280",
        "300",
        "County|Wardens\nTarn|280\nOsk|«300",
        EXACT,
    ),  # a row, with its name
    (
        "ۋىلايەتكە 300 كادىر ئەۋەتىلدى، دېدى ئىشخانا.\n" + B,
        "300 كادىر",
        B + "\nۋىلايەتكە «300 كادىر ئەۋەتىلدى، دېدى ئىشخانا.",
        EXACT,
    ),
]

LOST = [
    (A, "300 wardens", A.replace("300", "280"), GONE),  # a digit was changed
    (A, "300 wardens", A.replace("300", "1,300"), TOUCHED),  # ... to a longer numeral that ends with the old one
    (A, "300 wardens", A.replace("300", "300.5"), GONE),  # ... or begins with it
    (A, "300 wardens", A.replace("sent", "did not send"), TOUCHED),  # the number stands, and is denied
    (A, "300 wardens", f"{A.replace('300', '280')}\nIn 2029 it was 300 wardens.", TOUCHED),  # the words, of another year
    (A, "300 wardens", f"{A}\n{B}\n{A}", ALIKE),  # now there twice
    (f"{A}\n{B}\n{A}", "300 wardens", f"{B}\n{A}", ALIKE),  # there twice, now once: it may be the other one
    (f"{A}\n{A}\n{A}", "300 wardens", f"{A}\n{A}", ALIKE),  # nothing tells repeated lines apart
    (A, "300 wardens", f"The rumour was denied. {A}", ELSEWHERE),  # what stands before it may deny it
    (A, "300 wardens", "", GONE),  # all gone
    (f"# Done in 2031\n{B} {A}", "300 wardens", f"# Planned for 2032\n{B} {A}", HEADED),  # under another year
    (f"# Done in 2031\n{A}", "300 wardens", f"# Planned for 2032\n{A}", HEADED),
    (f"In 2030 all was well. {C}", "40 yuan", f"In 2031 all was well. {C}", NUMBERS),  # its year stood before it
    (f"{B} {C}", "40 yuan", f"Nothing in this paragraph is what it was, not one word. {C} Not here either.", ELSEWHERE),
    ("# Osk\n300\n# Tarn\n280", "300", "# Osk\n280\n# Tarn\n300", ELSEWHERE),  # short lines changed places
    ("County|Wardens\nOsk|300\nTarn|280", "300", "County|Wardens\nOsk|280\nTarn|300", ELSEWHERE),  # cells changed places
    ("County|Wardens\nOsk|300", "300", "County|Households\nOsk|300", HEADED),  # the column is another one
    ("Area of 10² km is large, they wrote.", "10²", "Area of 102 km is large, they wrote.", GONE),  # no digit
]  # fmt: skip


@pytest.mark.parametrize(("before", "words", "after", "how"), MOVES)
def test_a_statement_moves_with_its_words(before: str, words: str, after: str, how: str) -> None:
    old, (text, place) = page(before), read(after)
    found = carry(figure(old, words), old, page(text, "new"))
    assert isinstance(found, Moved), found
    assert (found.span.start, found.how) == (place, how)
    assert plain(found.span.exact).text == plain(words).text


@pytest.mark.parametrize(("before", "words", "after", "reason"), LOST)
def test_what_is_in_doubt_is_left_to_a_person(before: str, words: str, after: str, reason: str) -> None:
    old = page(before)
    found = carry(figure(old, words), old, page(after, "new"))
    assert isinstance(found, Orphaned), found
    assert found.span == figure(old, words).span
    assert found.reason == reason


def test_repeated_paragraphs_are_told_apart_by_their_neighbours() -> None:
    old, new = page(f"{A}\n{B}\n{A}\n{C}"), page(f"News.\n{A}\n{B}\n{A}\n{C}", "new")
    for nth in (0, 1):
        found = carry(figure(old, "300 wardens", nth), old, new)
        assert isinstance(found, Moved)
        assert found.span.start == figure(new, "300 wardens", nth).span.start


def test_words_that_never_stood_there_are_orphaned() -> None:
    old, new = page(A), page(f"{B}\n{A}", "new")
    found = carry(figure(new, "300 wardens"), old, new)
    assert isinstance(found, Orphaned)
    assert found.reason == FALSE


WORDS = "lantern harbour winter county 12 300 1,300 300.5 wardens of the 省 办公室 干部 10 . ئادەم".split()
LINES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join)
PAGES = st.lists(LINES, min_size=1, max_size=7).map("\n".join)


def every(of: Document) -> list[Statement]:
    """A statement of each numeral."""
    found: list[Statement] = []
    at = 0
    for word in of.text.split():
        at = of.text.index(word, at)
        if word[0].isdigit():
            low, high = of.text.rfind("\n", 0, at) + 1, of.text.find("\n", at)
            found.append(
                Figure(
                    document=of.id, file=None, url=None, lang="en", span=of.span(at, at + len(word)),
                    sentence=(low, len(of.text) if high < 0 else high), made_by="t", number=(at, at + len(word)),
                    quantity=Quantity(1, 1, "exact", None, None, word), measure=Measure("", ""),
                )
            )  # fmt: skip
        at += len(word)
    return found


@given(PAGES)
def test_in_the_same_text_everything_stays(text: str) -> None:
    old, new = page(text), page(text, "new")
    move = carrier(old, new)
    for statement in every(old):
        found = move(statement)
        assert isinstance(found, Moved)
        assert found.span == statement.span


@given(PAGES, st.lists(st.tuples(st.integers(0, 7), st.integers(0, 99)), max_size=4))
def test_unrelated_paragraphs_never_orphan_what_is_told_apart(
    text: str, extra: list[tuple[int, int]]
) -> None:
    lines = [f"{line} and so it was at place {n} all of that year" for n, line in enumerate(text.split("\n"))]
    more = list(lines)
    for n, (at, number) in enumerate(extra):
        more.insert(at, f"Unrelated thing {n} about {number} ships")
    old, new = page("\n".join(lines)), page("\n".join(more), "new")
    move = carrier(old, new)
    assert all(isinstance(move(s), Moved) for s in every(old))


@given(PAGES, PAGES)
def test_a_number_is_never_attached_to_another(one: str, other: str) -> None:
    old, new = page(one), page(other, "new")
    move = carrier(old, new)
    for statement in every(old):
        found = move(statement)
        if isinstance(found, Moved):
            assert new.holds(found.span)
            assert found.span.exact == statement.span.exact
            around = new.text[max(0, found.span.start - 1) : found.span.end + 1]
            assert not around[0].isdigit() or found.span.start == 0 or around[0] == statement.span.exact[0]


@given(LINES.filter(lambda line: any(c.isdigit() for c in line)), PAGES)
def test_look_alikes_are_never_attached_silently(line: str, rest: str) -> None:
    """Once in the old, twice in the new: nobody can know which."""
    old, new = page(f"{rest}\n{line}"), page(f"{line}\n{line}", "new")
    if rest.count(line) or line in rest:
        return
    move = carrier(old, new)
    held = [s for s in every(old) if s.span.start > len(rest)]
    assert all(isinstance(move(s), Orphaned) for s in held)


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_text_is_taken(one: str, other: str) -> None:
    old, new = page(one), page(other, "new")
    for statement in every(old):
        found = carry(statement, old, new)
        assert isinstance(found, Orphaned) or new.holds(found.span)


@given(st.text(max_size=300))
def test_folding_keeps_every_offset(text: str) -> None:
    folded = plain(text)
    assert len(folded.at) == len(folded.text) + 1
    assert list(folded.at) == sorted(folded.at)
    for i in range(len(folded.text)):
        assert (
            plain(text, *folded.place(i, i + 1)).text in ("", folded.text[i]) or not folded.text[i].isspace()
        )
