"""Units of one kind of quantity in a common unit: 860 megawatts and 860,000 kilowatts are one number.

International System of Units (BIPM, 9th edition), and the Chinese mu (1/15 hectare) and jin (1/2 kilogram).
"""

_FAMILIES: dict[str, dict[str, float]] = {
    "kilowatt": {"watt": 0.001, "kilowatt": 1, "megawatt": 1e3, "gigawatt": 1e6},
    "kilowatt-hour": {"kilowatt-hour": 1, "megawatt-hour": 1e3, "gigawatt-hour": 1e6, "terawatt-hour": 1e9},
    "hectare": {"square metre": 1e-4, "mu": 1 / 15, "hectare": 1, "square kilometre": 100},
    "kilogram": {"gram": 0.001, "jin": 0.5, "kilogram": 1, "tonne": 1000},
    "metre": {"centimetre": 0.01, "metre": 1, "kilometre": 1000},
    "litre": {"litre": 1, "cubic metre": 1000},
    "minute": {"minute": 1, "hour": 60},
}
_SCALES = {unit: (base, factor) for base, units in _FAMILIES.items() for unit, factor in units.items()}


def scale(unit: str | None) -> tuple[str, float]:
    """Return the common unit of a unit, and how many of it one is; itself and 1 where none is known."""
    return _SCALES.get(unit or "", (unit or "", 1.0))
