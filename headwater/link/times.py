"""The time in a figure's key: a flow keeps its period, a stock has only a date."""

from headwater.link import cues
from headwater.link.lexicon import FLOWS
from headwater.link.units import MONEY_UNITS
from headwater.model import Figure

TOLLS = frozenset({"kill", "injure", "go missing", "collapse", "infect", "vaccinate"})
FLOW_HEADS = frozenset({"fund", "sales", "output", "transfer", "visit", "batch", "income"})


def period_of(figure: Figure, predicate: str, head: str, unit: str, nature: str, near: cues.Window) -> str:
    """A flow keeps its time in its key; a stock has a date, and a later date replaces it."""
    flow = (
        predicate in FLOWS or head in FLOW_HEADS or nature == "new" or unit in ("person-time", *MONEY_UNITS)
    )
    if not flow or nature in ("share", "growth"):
        return ""
    if figure.period:
        return whole(figure.period)
    if predicate in TOLLS and len(figure.as_of or "") == 10:
        return ""  # a toll by a day is replaced by a later day's
    months = cues.months_ug(near.before) or cues.months_en(near.sentence_before)
    if len(figure.as_of or "") == 4 and months:
        return f"{figure.as_of}-01/{figure.as_of}-{months:02d}"
    if figure.as_of_from == "document" or cues.STOCK.search(near.sentence_before + near.after):
        return ""
    return figure.as_of or ""


MONTH_ENDS = frozenset(
    "01-31 02-28 02-29 03-31 04-30 05-31 06-30 07-31 08-31 09-30 10-31 11-30 12-31".split()
)


def whole(period: str) -> str:
    """Return an interval of whole months or years at that precision: 2062-01-01/2062-12-31 is 2062."""
    first, slash, last = period.partition("/")
    if not slash or not first[:4].isdigit() or not last[:4].isdigit():
        return period
    if len(first) == len(last) == 10 and first.endswith("-01") and last[5:] in MONTH_ENDS:
        first, last = first[:7], last[:7]
    if first[4:] == "-01" and last[4:] == "-12":
        first, last = first[:4], last[:4]
    return first if first == last else f"{first}/{last}"
