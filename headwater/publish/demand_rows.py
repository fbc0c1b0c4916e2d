"""What goes with a demand in the words of a page: (term, words as written, remark)."""

from headwater.model import Requirement
from headwater.publish.numerals import unit_words
from headwater.publish.script import clean
from headwater.publish.tongue import Tongue

Told = tuple[str, str, str]


def requirement_rows(demand: Requirement, tongue: Tongue) -> list[Told]:
    """Return what goes with a demand, term by term, as far as it is stated."""
    held = [
        ("often", demand.frequency, read_as(demand, tongue)),
        ("how_long", demand.duration, ""),
        ("how_many", demand.number, ""),
        ("payment", demand.payment, ""),
        ("condition", demand.condition, ""),
        ("consequence", demand.consequence, ""),
        ("instrument", demand.instrument, ""),
    ]
    return [(tongue.plain(f"required.{term}"), clean(words), remark) for term, words, remark in held if words]


def read_as(demand: Requirement, tongue: Tongue) -> str:
    """Return what a frequency was read as: "1 in 2 months"; "" where it gives no number."""
    if demand.times is None or demand.every is None or demand.every_unit is None:
        return ""
    unit = unit_words(demand.every_unit, demand.every, "", tongue)
    times, every = f"{demand.times:g}", f"{demand.every:g}"
    return tongue.plain("required.read_as", times=times, every=every, unit=unit)
