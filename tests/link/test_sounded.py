"""Small places named by sound in Chinese, Latin and Uyghur letters."""

import pytest

from headwater.link.sounded import bones, sounded

ALIKE = [
    # l and r, k and q, final n and ng are one class each
    ("阔克墩", "kökdöng"),
    ("阿克布拉克", "aqbulaq"),
    ("托格拉克", "توغراق"),
    ("古勒巴格", "gulbagh"),
]
PAIRS = [
    # one kind of place and the same consonants
    ({"阔克墩#village", "kökdöng#village"}, [("kökdöng village", "阔克墩 village")]),
    # a bare name is the village's
    ({"克孜别勒#village", "kizbel"}, [("kizbel", "克孜别勒 village")]),
    # a township is no village
    ({"阔克墩#village", "kökdöng#township"}, []),
    # two of the same consonants: nobody knows which
    ({"阔克墩#village", "kökdöng#village", "kakdong#village"}, []),
    # a name that means what it says is not written for its sound
    ({"和平新村#village", "hpnvn#village"}, []),
    # two consonants are too few
    ({"拉依苏#village", "layso#village"}, []),
]


@pytest.mark.parametrize(("han", "other"), ALIKE)
def test_the_same_consonants(han: str, other: str) -> None:
    assert bones(han) == bones(other) != ""


@pytest.mark.parametrize(("keys", "pairs"), PAIRS)
def test_pairs(keys: set[str], pairs: list[tuple[str, str]]) -> None:
    assert sounded(keys) == pairs
