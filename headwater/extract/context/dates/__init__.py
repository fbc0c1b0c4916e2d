"""Dates in a text: years, months, days, periods, deadlines; English, Chinese and Uyghur.

EDTF: Library of Congress, Extended Date/Time Format (ISO 8601-2:2019), levels 0 to 2. A date is
never finer than its words; deadlines ("by the end of 2018", 截至2018年底) name their last day.
"""

from headwater.extract.context.dates.reading import citations, find, read

__all__ = ["citations", "find", "read"]
