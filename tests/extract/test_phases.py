"""Named phases, with their start and end."""

import pytest

from headwater.extract import events
from headwater.extract.context import Context
from headwater.model import Block, Document


def phases(text: str) -> list[tuple[str, str | None]]:
    document = Document(
        record="r", file="a.txt", url=None, media_type="text/plain", language="und", text=text,
        blocks=(Block("paragraph", 0, len(text)),), made_by="test/1",
    )  # fmt: skip
    found = [e for e in events.find(Context(document)) if e.act == "phase"]
    assert all(document.holds(e.span) and e.date for e in found)
    return [(e.when, e.name) for e in found]


ROWS = [
    # English
    ("The first phase (2061–2063) sent lamp teams to every village.", [("2061/2063", "first phase")]),
    ("Phase II, from 2064 to 2066, moved workers to the coast.", [("2064/2066", "Phase II")]),
    (
        "In the pilot stage, from March 2061 to May 2062, two counties took part.",
        [("2061-03/2062-05", "pilot stage")],
    ),
    (
        "From 2064 to 2066, the consolidation phase brought fewer visits.",
        [("2064/2066", "consolidation phase")],
    ),
    ("The second wave began in 2064 and spread south.", [("2064", "second wave")]),  # only its start is told
    (
        "The plan had three phases: a pilot (2061–2062), expansion (2063–2065) and consolidation (2066 onwards).",
        [("2061/2062", "pilot"), ("2063/2065", "expansion"), ("2066/..", "consolidation")],
    ),
    # English, no phase
    ("In the same period of 2061, visits doubled.", []),
    ("The period from 2061 to 2063 was quiet.", []),  # no name
    ("The first wave of visitors complained in May 2061.", []),
    ("She was born in 2031, a stage actor.", []),
    # Chinese, both scripts
    ("第一阶段（2061年至2063年）为试点阶段，向两个县派出工作队。", [("2061/2063", "第一阶段（试点阶段）")]),
    ("试点阶段（2061年3月至5月）只有两个县参加。", [("2061-03/2061-05", "试点阶段")]),
    ("2064年至2066年為第二階段，即全面推開階段。", [("2064/2066", "第二階段（全面推開階段）")]),
    ("鞏固階段：2067年至2069年。", [("2067/2069", "鞏固階段")]),
    # Chinese, no phase
    ("与2061年同期相比，走访增加一倍。", []),
    ("2061年，该阶段性成果公布。", []),
    # Uyghur
    ("بىرىنچى باسقۇچ (2061–2063) دا پەقەت ئىككى ناھىيە قاتناشتى.", [("2061/2063", "بىرىنچى باسقۇچ")]),
]


@pytest.mark.parametrize(("text", "found"), ROWS)
def test_phases(text: str, found: list[tuple[str, str]]) -> None:
    assert phases(text) == found
