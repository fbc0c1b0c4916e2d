"""Units of time in the three languages."""

from headwater.link.asking import unit_words
from headwater.link.heads import TIMES


def test_every_unit_of_time_has_its_words() -> None:
    """A unit without them would be asked about in English only."""
    assert not [unit for unit in TIMES if unit in unit_words(unit, unit)]
