"""What a pattern is read to begin with, and that a gate never hides a match."""

import json
import re
from pathlib import Path

import pytest

from headwater.extract.figures import gates, traps
from headwater.extract.figures.fold import fold

ROWS = [
    (r"\d{1,2} ?月", {"digit"}),
    (r"(?<![\d.,])\d{3}", {"digit"}),  # a look behind says nothing about the first character
    (r"(?!\d\d)1[3-9]", {"digit"}),
    (r"(?:1[89]|20)\d\d", {"digit"}),  # every branch
    (r"(?:1[89]|x)\d\d", {"digit", "latin"}),
    (r"[0-3]?\d/", {"digit"}),  # what is optional, and what follows it
    (r"(?:第|页)? ?\d", {"han", "other", "digit"}),
    (r"[\u3400-\u9fff]{2}", {"han"}),
    (r"[\u0621-\u06d5]+", {"arabic"}),
    (r"[一二\d]", {"other"}),  # a mixed class: nothing is known
    (r"[^x]", {"other"}),
    (r"\(x", {"other"}),
    (r"x{0,2}\d", {"latin", "digit"}),
    (r"x*", {"latin", "other"}),  # may be empty
]


@pytest.mark.parametrize(("pattern", "kinds"), ROWS)
def test_first(pattern: str, kinds: set[str]) -> None:
    assert gates.first(pattern) == kinds


def test_small_letters_leave_escapes() -> None:
    assert gates.small(r"\bABC\D[A-Z](?P<N>x)(?P=N)") == r"\babc\D[a-z](?P<N>x)(?P=N)"


def test_a_gate_hides_no_match() -> None:
    place = Path(__file__).parents[1] / "accuracy" / "own" / "dev.jsonl"
    texts = [fold(json.loads(line)["text"]) for line in place.read_text("utf-8").splitlines()]
    whole = "\n".join(texts)
    small = whole.translate({k: k + 32 for k in range(65, 91)})
    for name, pattern in traps.TRAPS.items():
        for part in gates.alternatives(pattern):
            gate, bare = gates.gate(gates.small(part))
            plain = [m.span() for m in re.compile(part, re.IGNORECASE).finditer(whole)]
            assert [m.span() for m in re.compile(f"{gate}(?:{bare})").finditer(small)] == plain, (name, part)
