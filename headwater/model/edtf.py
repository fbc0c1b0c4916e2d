"""What EDTF codes of a part of a year mean (ISO 8601-2: seasons 21 to 24, quarters 33 to 36)."""

from types import MappingProxyType

SEASONS = MappingProxyType(
    {
        21: (3, 5),
        22: (6, 8),
        23: (9, 11),
        24: (12, 12),
        33: (1, 3),
        34: (4, 6),
        35: (7, 9),
        36: (10, 12),
    }
)
"""First and last month of each; a winter is counted by its December."""
