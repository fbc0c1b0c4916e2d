"""Which part of an English sentence a date belongs to: what it leads, or what it trails."""
# Patterns are data and stay on one line.

from collections.abc import Iterator, Sequence

from headwater.extract import patterns as re
from headwater.extract.context import Date

OPENING = re.compile(
    r"(?:In|On|At|During|By|Since|After|Before|Until|Throughout|Towards?|Around|From)\b[^,;:.]{0,80}$"
)
JOINT = re.compile(r"[:;—–]\s*|,? (?:and|but|while|then)\b\s*")
PREPOSED = re.compile(
    r"\s*(?:(?:again|then|later|finally|as early as|as late as) )?(?:[Ii]n|[Oo]n|[Bb]y|[Ff]rom|[Ss]ince|[Dd]uring|[Uu]ntil|[Aa]t|[Bb]etween)?\s*(?:the |early |late |mid-|about |around )*",
    re.I,
)
SUBJECT_VERB = re.compile(r",? (?:it|he|she|they|we|the|a|an|its|their|this|that|[A-Z])\b")
"""Behind a date that leads a clause joined by "and": its subject."""


def segments(text: str, dates: Sequence[Date]) -> Iterator[tuple[int, int, Date]]:
    """Give each date its part of the sentence: dates that lead begin their part, dates that trail end it.

    A date leads its clause where nothing but a preposition stands between it and where the clause begins: the
    sentence, a colon, a semicolon, "and".
    """
    opened = [_opened(text, dates[k - 1].end if k else 0, date) for k, date in enumerate(dates)]
    for k, date in enumerate(dates):
        before = opened[k]
        if before is not None:
            start = before
        elif k and opened[k - 1] is not None:
            start = dates[k - 1].end + _comma(text, dates[k - 1].end, date.start)
        else:
            start = dates[k - 1].end if k else 0
        last = k + 1 == len(dates)
        if last:
            end = len(text)
        elif (following := opened[k + 1]) is not None:
            end = following
        elif before is not None:
            comma = _comma(text, date.end, dates[k + 1].start)
            end = date.end + comma if comma else dates[k + 1].start
        else:
            end = date.end
        semicolon, after = text.rfind(";", start, date.start), text.find(";", date.end, end)
        yield (semicolon + 1 if semicolon >= 0 else start), (after if after >= 0 else end), date


def _opened(text: str, low: int, date: Date) -> int | None:
    """Return where the clause begins that a date leads; None if the date leads none."""
    if not low and leads(text, date):
        return 0
    joint = None
    for joint in JOINT.finditer(text, low, date.start):  # noqa: B007 - the last is wanted
        pass
    if joint is None or not PREPOSED.fullmatch(text[joint.end() : date.start]):
        return None
    if "and" in joint[0] and not SUBJECT_VERB.match(text, date.end):
        return None
    return joint.end()


def _comma(text: str, low: int, high: int) -> int:
    """Return the offset behind the last comma or semicolon between two dates; 0 if there is none but at once."""
    found = max((m.end() for m in re.finditer(r"[,;] ", text[low:high])), default=0)
    return found if found > 2 else 0


def leads(text: str, date: Date) -> bool:
    """Tell whether a date opens its sentence, at once or at the end of what opens it ("On the eve of the 2060 games,")."""
    if date.start <= 12:
        return True
    return bool(OPENING.match(text[: date.start]) and re.match(r"\s*,", text[date.end : date.end + 3]))


def leading(text: str, part: tuple[int, int], date: Date) -> bool:
    """Tell whether a date leads its part of the sentence."""
    if part[0] == 0:
        return leads(text, date)
    return bool(PREPOSED.fullmatch(text[part[0] : date.start]))
