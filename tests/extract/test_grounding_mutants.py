"""Ten thousand spoiled proposals, English and Chinese: none passes the gate; the unspoiled ones all do.

Every sentence is invented. The order of the mutants is that of a seeded generator, so a failure repeats.
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from headwater.extract.candidate import Candidate, Refusal
from headwater.extract.grounding import ground
from headwater.extract.quoting import normal
from headwater.model import Block, Document, Figure

Row = tuple[str, str, float | None, float | None, str, str]
ENGLISH: list[Row] = [
    # sentence, quote, low, high, bound, unit
    ("The town hired 1,204,300 workers that spring.", "hired 1,204,300 workers", 1204300, 1204300, "exact", "person"),
    ("More than 430 officials walked to the dam.", "More than 430 officials walked", 430, None, "more_than", "person"),
    ("Nearly 86 percent of the wells ran dry.", "Nearly 86 percent of the wells", None, 86, "less_than", "percent"),
    ("It spent 12.75 million yuan on one bridge.", "spent 12.75 million yuan on", 12750000, 12750000, "exact", "yuan"),
    ("Between 2.6 and 2.8 million yuan was lost.", "Between 2.6 and 2.8 million yuan was", 2600000, 2800000, "range", "yuan"),
    ("At least 57 counties and 9 cities sent grain.", "At least 57 counties and 9 cities", 57, None, "at_least", "county"),
    ("No more than 310 households were moved uphill.", "No more than 310 households were moved", None, 310, "at_most", "household"),
    ("Some 2.4 million people crossed the pass.", "Some 2.4 million people crossed", 2400000, 2400000, "approx", "person"),
    ("Two hundred and sixteen villages had no school.", "Two hundred and sixteen villages had", 216, 216, "exact", "village"),
    ("The levy rose by 3.5 percentage points in a year.", "rose by 3.5 percentage points", 3.5, 3.5, "exact", "percentage-point"),
]  # fmt: skip
CHINESE: list[Row] = [
    ("该镇共招收120430名工人。", "招收120430名工人", 120430, 120430, "exact", "person"),
    ("全县干部112万余名参加。", "干部112万余名参加", 1120000, None, "more_than", "person"),
    ("近百分之八十六的水井干涸。", "近百分之八十六的水井", None, 86, "less_than", "percent"),
    ("投入资金12.75亿元修桥。", "资金12.75亿元修桥", 1275000000, 1275000000, "exact", "yuan"),
    ("损失2.6至2.8亿元。", "损失2.6至2.8亿元", 260000000, 280000000, "range", "yuan"),
    ("至少五十七个县送来粮食。", "至少五十七个县送来", 57, None, "at_least", "county"),
    ("搬迁三百一十二户上山。", "搬迁三百一十二户上山", 312, 312, "exact", "household"),
    ("超过二十四万人翻过山口。", "超过二十四万人翻过", 240000, None, "more_than", "person"),
    ("約二萬三千戶遷入新村。", "約二萬三千戶遷入", 23000, 23000, "approx", "household"),
    ("税率上调3.5个百分点。", "上调3.5个百分点", 3.5, 3.5, "exact", "percentage-point"),
]  # fmt: skip
ROWS: list[Row] = ENGLISH + CHINESE
HAN = "一二三四五六七八九"
BOUNDS = ("exact", "approx", "at_least", "at_most", "more_than", "less_than", "range", "vague")
UNITS = (
    "person",
    "household",
    "yuan",
    "dollar",
    "percent",
    "percentage-point",
    "county",
    "day",
    "tonne",
    None,
)
EACH = 500

Mutant = Callable[[random.Random, Candidate], Candidate | None]


def page(text: str) -> Document:
    return Document(
        record="r", file="a.txt", url=None, media_type="text/plain", language="und", text=text,
        blocks=(Block("paragraph", 0, len(text)),), made_by="test",
    )  # fmt: skip


def proposal(row: Row) -> Candidate:
    _, quote, low, high, bound, unit = row
    if bound == "range":
        return Candidate(quote=quote, low=low, high=high, bound=bound, unit=unit)
    return Candidate(quote=quote, value=high if low is None else low, bound=bound, unit=unit)


def spots(quote: str, kind: Callable[[str], bool]) -> list[int]:
    return [i for i, c in enumerate(quote) if kind(c)]


def put(said: Candidate, start: int, end: int, text: str) -> Candidate:
    return replace(said, quote=said.quote[:start] + text + said.quote[end:])


def another_digit(dice: random.Random, said: Candidate) -> Candidate | None:
    at = spots(said.quote, str.isdigit)
    if not at:
        return None
    i = dice.choice(at)
    return put(said, i, i + 1, dice.choice([d for d in "0123456789" if d != said.quote[i]]))


def swapped_digits(dice: random.Random, said: Candidate) -> Candidate | None:
    q = said.quote
    at = [i for i in range(len(q) - 1) if (q[i] + q[i + 1]).isdigit() and q[i] != q[i + 1]]
    i = dice.choice(at) if at else -1
    return put(said, i, i + 2, q[i + 1] + q[i]) if at else None


def another_han_numeral(dice: random.Random, said: Candidate) -> Candidate | None:
    at = spots(said.quote, lambda c: c in HAN)
    i = dice.choice(at) if at else -1
    return put(said, i, i + 1, dice.choice([c for c in HAN if c != said.quote[i]])) if at else None


def a_scale_added(dice: random.Random, said: Candidate) -> Candidate | None:
    at = spots(said.quote, lambda c: c.isdigit() or c in HAN)
    return put(said, at[-1] + 1, at[-1] + 1, dice.choice("十百千万亿")) if at else None


def a_digit_added(dice: random.Random, said: Candidate) -> Candidate | None:
    at = spots(said.quote, str.isdigit)
    i = dice.choice(at) if at else 0
    return put(said, i, i, dice.choice("0123456789")) if at else None


def a_digit_dropped(dice: random.Random, said: Candidate) -> Candidate | None:
    at = spots(said.quote, lambda c: c.isdigit() or c in HAN)
    i = dice.choice(at) if at else 0
    return put(said, i, i + 1, "") if at else None


def a_point_moved(dice: random.Random, said: Candidate) -> Candidate | None:
    at = [i for i in spots(said.quote, lambda c: c in ".,") if said.quote[i + 1 : i + 2].isdigit()]
    if not at:
        return None
    i = dice.choice(at)
    return put(put(said, i, i + 1, ""), i + 1, i + 1, said.quote[i])


def widened(dice: random.Random, said: Candidate) -> Candidate | None:
    at = spots(said.quote, lambda c: c.isdigit() or c in HAN)
    return put(said, at[-1] + 1, at[-1] + 1, f"-{dice.randint(100, 999)}") if at else None


def a_word_dropped(dice: random.Random, said: Candidate) -> Candidate | None:
    words = said.quote.split(" ")
    if len(words) < 3:
        i = dice.randrange(1, len(said.quote) - 1)
        return put(said, i, i + 1, "")
    i = dice.randrange(1, len(words) - 1)
    return replace(said, quote=" ".join(words[:i] + words[i + 1 :]))


def a_letter_changed(dice: random.Random, said: Candidate) -> Candidate | None:
    i = dice.randrange(len(said.quote))
    return put(said, i, i + 1, dice.choice("qzQ某乙丙"))


def cut(dice: random.Random, said: Candidate) -> Candidate | None:
    """A piece of the quote that has part of the number: 300 workers of 1,204,300 workers."""
    at = spots(said.quote, lambda c: c.isdigit() or c in HAN)
    if len(at) < 2:
        return None
    i = dice.choice(at[1:])
    return replace(said, quote=said.quote[i:]) if dice.random() < 0.5 else replace(said, quote=said.quote[:i])


def another_value(dice: random.Random, said: Candidate) -> Candidate | None:
    def wrong(x: float) -> float:
        return dice.choice([x + 1, x - 1, x * 10, x / 10, x * 10_000, -x, x + 0.001, x * 1.01, x / 100])

    if said.value is not None:
        return replace(said, value=wrong(said.value))
    return (
        replace(said, low=wrong(said.low or 1))
        if dice.random() < 0.5
        else replace(said, high=wrong(said.high or 1))
    )


def another_bound(dice: random.Random, said: Candidate) -> Candidate | None:
    return replace(said, bound=dice.choice([b for b in BOUNDS if b != said.bound]))


def another_unit(dice: random.Random, said: Candidate) -> Candidate | None:
    return replace(said, unit=dice.choice([u for u in UNITS if u != said.unit]))


def value_and_quote(dice: random.Random, said: Candidate) -> Candidate | None:
    """Both say the same, but not what the document says: six for five percent."""
    new = another_digit(dice, said)
    digits = "".join(c for c in new.quote if c.isdigit() or c == ".") if new else ""
    return replace(new, value=float(digits)) if new and digits.count(".") < 2 and digits.strip(".") else new


MUTANTS: tuple[Mutant, ...] = (
    another_digit, swapped_digits, another_han_numeral, a_scale_added, a_digit_added, a_digit_dropped, a_point_moved,
    widened, a_word_dropped, a_letter_changed, cut, another_value, another_bound, another_unit, value_and_quote,
)  # fmt: skip


def mutants(said: Candidate, figure: Figure, dice: random.Random, count: int) -> Iterator[Candidate]:
    made = 0
    while made < count:
        new = dice.choice(MUTANTS)(dice, said)
        for _ in range(dice.randrange(2)):  # half of them are spoiled twice
            new = dice.choice(MUTANTS)(dice, new) if new and len(new.quote) > 4 else new
        if new is not None and not unspoiled(said, figure, new):
            made += 1
            yield new


def unspoiled(said: Candidate, figure: Figure, new: Candidate) -> bool:
    """Is it a shorter quote that still has all that says the same, or did two changes undo each other?"""
    quote = normal(new.quote).text.strip()
    whole = normal(figure.quantity.as_written).text in quote and quote in normal(said.quote).text
    return whole and replace(new, quote="") == replace(said, quote="")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[1])
def test_no_spoiled_proposal_passes(row: Row) -> None:
    text, said = row[0], proposal(row)
    document = page(text)
    (figure,) = ground(document, [said], [], "tiny")
    assert isinstance(figure, Figure), figure.reason
    spoiled = list(mutants(said, figure, random.Random(text), EACH))
    outcomes = list(ground(document, spoiled, [], "tiny"))
    assert len(outcomes) == EACH
    for new, outcome in zip(spoiled, outcomes, strict=True):
        assert isinstance(outcome, Refusal), f"accepted: {new}"


def test_there_are_ten_thousand() -> None:
    assert len(ROWS) * EACH >= 10_000


REWRITTEN: list[Callable[[str], str]] = [
    # the same words as a model may type them: all of these pass
    lambda q: q.translate({i: i + 0xFEE0 for i in range(0x30, 0x3A)}),  # full-width digits
    lambda q: q.replace(" ", "\u00a0"),
    lambda q: q.replace(" ", " \n "),
    lambda q: f" {q}\u3000",
    lambda q: q.replace(",", "，"),
]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[1])
def test_another_width_or_space_passes(row: Row) -> None:
    text, said = row[0], proposal(row)
    for rewrite in REWRITTEN:
        (figure,) = ground(page(text), [replace(said, quote=rewrite(said.quote))], [], "tiny")
        assert isinstance(figure, Figure), (rewrite(said.quote), figure.reason)
