"""What a log entry says of the bytes of the archive that it stands for."""

from headwater.model import Place


def covering(place: Place) -> tuple[tuple[str, str], ...]:
    """Return a place as the facts of a log entry; none if its bytes were not seen."""
    if not place.raw:
        return ()
    numbers = {"start": place.start, "offset": place.offset, "length": place.length}
    return (
        ("archive", place.archive),
        *((name, str(value)) for name, value in numbers.items()),
        ("bytes", place.raw),
    )
