"""Numbers in digits: the same in every language of the pages."""

import math

from headwater.model import Number


def number(value: Number) -> str:
    """Return `value` with thousands separators and no digits that it does not have."""
    if isinstance(value, float):
        if not math.isfinite(value):
            return str(value)
        if value.is_integer() and abs(value) < 1e15:
            return f"{int(value):,}"
        text = f"{value:,.6f}".rstrip("0").rstrip(".")
        return text if text.strip("-0,.") else repr(value)
    return f"{value:,}"
