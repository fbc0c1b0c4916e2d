"""English ages that stand without "years old": "a girl of 16", "my nephew, 15,", "Ayla, then seven,"."""
# Patterns and tables are data and stay on one line.

from headwater.extract import patterns as re
from headwater.extract.figures.counted import Counted
from headwater.extract.figures.reading import Reading

OLDEST = 116
_KIN = (
    "son|daughter|brother|sister|nephew|niece|cousin|grandson|granddaughter|grandchild|husband|wife|boy|girl|child|baby|"
    "toddler|infant|pupil|schoolgirl|schoolboy|student|teenager|youth|youngster|twin|twins|orphan|bride|groom|"
    "uncle|aunt|neighbour|neighbor|friend|father|mother|grandfather|grandmother|son-in-law|daughter-in-law|stepson|stepdaughter"
)
_OF = re.compile(
    r"\b(?:an?|the|his|her|my|our|their|this|that) (?:[a-z]+ )?(?:boy|girl|child|son|daughter|baby|toddler|infant|pupil|schoolgirl|schoolboy|student|teenager|youth|youngster|man|woman|widow|widower|lad|orphan|bride|grandson|granddaughter) of (?:about |just |only |barely )?\Z",
    re.IGNORECASE,
)
"""A boy of four; a mother of four has children."""
_THEN = re.compile(
    rf"(?:\b(?:{_KIN})|\b[A-ZÀ-Þ][\w’'-]+),? (?:then|now|just|only|barely) (?:just |only |aged )?\Z"
)
_KIN_OF = re.compile(
    rf"\b(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Yy]our|[A-ZÀ-Þ][\w’'-]+[’']s) (?:[a-z]+ ){{0,2}}(?:{_KIN}), \Z"
)
_NAMED = re.compile(r"(?:\A|[\s“\"(])[A-ZÀ-Þ][a-zà-ÿ’'-]{2,}(?: [A-ZÀ-Þ][a-zà-ÿ’'-]+){0,2}, \Z")
_ON = re.compile(r"[,.;:)”\"]| (?:who|from|in|with|named|called|was|is|said|played|had|at|when|and)\b|\Z")
_COMMA = re.compile(r"[,)]")
_SOMEBODY = re.compile(
    r", (?:who|whose|an? [a-z]+|the (?:youngest|eldest|oldest|son|daughter)|sa(?:id|ys)|t(?:old|ells)|recalled|remembers|remembered|lives|lived|works|worked|added|adds|wept|explained|recalls)\b"
)


def age(text: str, reading: Reading) -> Counted | None:
    """Return an age, where a bare number is one; None where nothing says so."""
    if reading.unit is not None or reading.numeral.ordinal or reading.value != int(reading.value):
        return None
    if not 0 < reading.value <= OLDEST or reading.bound == "range" or reading.high is not None:
        return None
    left, end = text[max(0, reading.start - 70) : reading.start], reading.end
    if not (
        (_OF.search(left) and _ON.match(text, end))
        or ((_THEN.search(left) or _KIN_OF.search(left)) and _COMMA.match(text, end))
        or (_NAMED.search(left) and _SOMEBODY.match(text, end))
    ):
        return None
    reading.unit = "year of age"
    return Counted(end, end, "years of age", "year of age", why="measure: an age")
