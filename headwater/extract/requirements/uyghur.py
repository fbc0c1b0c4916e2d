"""Demands in an Uyghur sentence, by the words it ends in: كېرەك, لازىم, شەرت, مەجبۇرىي, چەكلىنىدۇ."""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.requirements import frequency
from headwater.extract.requirements.demand import Demand
from headwater.model import Modality

CUES: tuple[tuple[str, Modality], ...] = (
    ("كېرەك ئەمەس|بولمايدۇ|چەكلىنىدۇ|مەنئى قىلىنىدۇ|رۇخسەت قىلىنمايدۇ|يول قويۇلمايدۇ", "must_not"),
    ("كېرەك|لازىم|شەرت|مەجبۇرىي|زۆرۈر|تەلەپ قىلىنىدۇ|بەلگىلەنگەن", "must"),
    ("رىغبەتلەندۈرۈلىدۇ|ئىلھاملاندۇرۇلىدۇ", "encouraged"),
)
CUE = re.compile("|".join(f"(?P<c{k}>(?:{words}))" for k, (words, _) in enumerate(CUES)))
ACTOR = re.compile(
    r"^(?:[\u0600-\u06ff]+ ){0,5}?[\u0600-\u06ff]+(?:لار|لەر|خادىملىرى|كادىرلىرى|ئورۇنلىرى|تارماقلىرى)(?:نىڭ|غا|گە|نى)?(?= |،)"
)
_TRAP = re.compile(
    r"بولسا كېرەك|بولۇشى كېرەك|كېرەكلىك|لازىملىق|كېرەكمۇ|دېيىش كېرەك|تەكىتلەش كېرەك|كۆرسىتىپ ئۆتۈش كېرەك"
)


def find(text: str) -> Iterator[Demand]:
    """Yield the demand of a sentence, one at most; none for a question."""
    m = CUE.search(text)
    if m is None or text.rstrip().endswith(("؟", "?")) or _TRAP.search(text):
        return
    modality = next(kind for k, (_, kind) in enumerate(CUES) if m[f"c{k}"])
    actor = ACTOR.match(text)
    start = actor.end() if actor else 0
    start += len(text[start:]) - len(text[start:].lstrip(" ،"))
    end = start + len(text[start : m.start()].rstrip())
    if end - start < 2:
        return
    made = Demand(0, m.end(), actor.span() if actor else None, (start, end), modality, [m[0]])
    made.often = next(iter(frequency.find(text[: m.end()], "ug")), None)
    yield made
