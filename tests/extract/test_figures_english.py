"""English figures as newspapers and reports write them: each row a sentence of our own, what is read, and why."""

import pytest

from headwater.extract import extract
from headwater.extract.records import records
from headwater.model import Block, Document, Figure

ROWS = [
    ("Between a quarter and a third of the tenants had fallen behind.", "range 0.25..0.333333"),  # shares joined by between
    ("Prices jumped by a fifth last year.", "exact 0.2"),  # a share behind 'by'
    ("The firm was sold by a third party.", ""),  # no share: a noun follows
    ("A couple of hundred protesters gathered.", "approx 200 protesters"),  # about two of a magnitude
    ("Only a handful of appeals succeeded.", "approx 5 appeals"),  # about five
    ("The town had 0.9m inhabitants in 2001 and 1.3m in 2011.", "exact 900000 inhabitants; exact 1300000"),  # m before a year is million
    ("The beam is 1.3m in length.", "exact 1.3 metre"),  # m before a dimension is metres
    ("The shop ordered 3 dzs of eggs.", "exact 36 eggs"),  # dozens written short
    ("It was 41C in the shade.", "exact 41 celsius"),  # a bare C near words of warmth
    ("The dam cost Rs 1,200 crore.", "exact 12000000000 indian rupee"),  # Rs before an amount
    ("Ferries sank in waves between 2015 and 2018.", ""),  # two years joined are no range
    ("Temperatures ranged from -5C to 3C.", "range -5..3 celsius"),  # a range below zero
    ("Oil fell $1.20 to $78.15 a barrel.", "exact 1.2 dollar; exact 78.15 dollar"),  # a change and a level, no range
    ("The count rose from 1,204 in 2016 to 3,871 in 2019.", "exact 1204; exact 3871"),  # the year between is no end of a range
    ("The jail holds double its capacity of 600.", "exact 2 times; exact 600"),  # double is twofold
    ("The price of bread triples in six months.", "exact 3 times; exact 6 month"),  # a headline's present
    ("Sales more than halved.", "lt 0.5 times"),  # less than half is left
    ("It took a year and a half to build.", "exact 1.5 year"),  # the unit stands inside the number
    ("Every third child there is underweight.", "exact 0.333333333333"),  # one in three
    ("Inspectors come twice a week.", "exact 2 time"),  # a frequency
    ("He waited for half an hour.", "exact 0.5 hour"),  # a part of one unit
    ("Growth slowed to 0.3 of a percentage point.", "exact 0.3 percentage point"),  # a part of a point
    ("Unemployment stood at 7.9% in May, 0.3 points higher than in April.", "exact 7.9 percent; exact 0.3 percentage point"),  # points among percentages
    ("The index dropped 152.4 points, or 1.1%.", "exact 152.4 points; exact 1.1 percent"),  # points of an index
    ("The bid was far less than the $20 million sought.", "exact 20000000 dollar"),  # what is compared with is exact
    ("She wrote a book about a 9-year-old girl.", "exact 9 year"),  # about what, not about how many
    ("Hospital waits top six months.", "gt 6 month"),  # a headline verb bounds a measure
    ("Infant deaths dropped to 12 per 1,000 live births.", "exact 12"),  # the base of a rate is no figure
    ("Rents are up a fifth in two years.", "exact 0.2; exact 2 year"),  # a share and a time, no one-in-two
    ("The dividend rose by 11c to 17c a share.", "exact 11 cent; exact 17 cent"),  # coins by their letter
    ("Guards work two 8-hour shifts.", "exact 2 shifts; exact 8 hour"),  # the noun behind the measure
    ("Notice of 21 days' duration was given.", "exact 21 day"),  # a unit with its apostrophe
    ("Spending rose by a factor of six.", "exact 6 times"),  # a factor is a multiple
    ("The dam broke ten years later.", ""),  # a moment counted from another
    ("In District 9, 340 families were moved.", "exact 340 household"),  # a label and then a count
    ("At one point 900 people were inside.", "exact 900 person"),  # no decimal point
    ("On Monday 12 were arrested.", "exact 12"),  # a weekday is no name before a number
    ("The 850-seat hall was full.", "exact 850 seat"),  # the hyphen says what is counted
]  # fmt: skip


def shown(item: dict[str, object]) -> str:
    value = f"{item['low']:.6g}..{item['high']:.6g}" if "low" in item else f"{item['value']:.12g}"
    return f"{item['bound']} {value} {item['unit']}".strip()


@pytest.mark.parametrize(("text", "wanted"), ROWS)
def test_english_figures_are_read_as_meant(text: str, wanted: str) -> None:
    found = records({"id": "row", "text": text, "lang": "en"})["pred"]
    assert "; ".join(shown(p) for p in found if p["kind"] not in ("date", "ordinal")) == wanted


MEASURES = [
    ("The two-storey mill has 14 looms.", [("storey", None), ("looms", None)]),  # behind a hyphen: the unit
    ("A 300-strong force took part.", [("force", None)]),  # but a force is counted
    ("Bank profit up 14% to $2.1bn", [("Bank profit", None), ("Bank profit", None)]),  # a headline's up
    ("Rations were reduced to 400 grams.", [("Rations", None)]),  # the passive's subject
    ("Growth slowed to 3 percent.", [("Growth", None)]),  # a verb before to
    ("The temperature will rise by 2 degrees.", [("temperature", None)]),  # a plain form behind will
    ("They want a 50 per cent cut.", [("cut", None)]),  # what a share with an article is
    ("Child mortality fell from 84 to 52.", [("Child mortality", None), ("Child mortality", None)]),  # from and to
    ("Some 2,000 marched in the capital.", [("people", "person")]),  # said of people
    ("Two dead, nine missing in bus crash", [("dead", "person"), ("missing", "person")]),  # people by their state
    ("There were 1,200 registered voters.", [("registered voters", None)]),  # a participle before its noun
    ("Output of coal more than doubled.", [("Output of coal", "fold")]),  # the subject of a multiple
    ("The number of clinics fell by 14 to 61.", [("number of clinics", None), ("number of clinics", None)]),  # by and to
    ("Of the dead, 19 were women.", [("people", "person")]),  # said of people behind the number
    ("At the Hotel Imperial 30 guests were trapped.", [("guests", None)]),  # a plural counts behind a name
    ("Gunmen Kill 14 at Wedding", [("people", "person")]),  # title case: the verb is no name
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), MEASURES)
def test_what_an_english_figure_counts(text: str, wanted: list[tuple[str, str | None]]) -> None:
    block = Block("paragraph", 0, len(text), "en")
    document = Document(
        record="r", file="a.txt", url=None, media_type="text/plain", language="en", text=text, blocks=(block,), made_by="t"
    )  # fmt: skip
    found = [s for s in extract(document) if isinstance(s, Figure)]
    assert [f.measure.text for f in found] == [measure for measure, _ in wanted]
    assert all(unit is None or f.quantity.unit == unit for f, (_, unit) in zip(found, wanted, strict=True))
