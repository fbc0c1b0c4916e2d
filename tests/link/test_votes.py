"""What shared numbers teach of names: counted, so that it can be taken back."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from headwater.link.votes import NOUN, Votes, noun_votes, place_votes

NAMES = st.sampled_from(
    ("aldar#county", "barmere#county", "阿尔达#county", "巴尔米尔#county", "ئالدار#county", "", "CN-65")
)
NOUNS = st.sampled_from(("kiosk", "亭子", "小亭", "دۇكانچە", ""))
TWINS = st.lists(st.tuples(NAMES, NAMES), max_size=12)
NUMBERED = st.lists(st.tuples(NOUNS, NOUNS, st.sampled_from((12.0, 140.0, 2_310.0))), max_size=12)
PAIRS = [
    # two figures teach one pair
    ([("aldar#county", "阿尔达#county")] * 2, {"阿尔达#county": "aldar#county"}),
    # one teaches nothing
    ([("aldar#county", "阿尔达#county")], {}),
    # a figure that teaches another pair takes it back
    ([("aldar#county", "阿尔达#county")] * 2 + [("barmere#county", "阿尔达#county")], {}),
    # a county is no prefecture; one script has one name
    ([("aldar#county", "阿尔达#prefecture")] * 2 + [("aldar#county", "barmere#county")] * 2, {}),
]


def test_places_are_taught_by_two_figures_against_none() -> None:
    for pairs, taught in PAIRS:
        assert Votes(places=place_votes(pairs)).taught() == taught


def test_nouns_are_taught_by_two_numbers() -> None:
    assert Votes(nouns=noun_votes([("kiosk", "亭子", 140.0), ("kiosk", "亭子", 2_310.0)])).taught() == {
        NOUN + "亭子": NOUN + "kiosk"
    }
    assert Votes(nouns=noun_votes([("kiosk", "亭子", 140.0)] * 2)).taught() == {}


def votes(twins: list[tuple[str, str]], numbered: list[tuple[str, str, float]]) -> Votes:
    return Votes(Counter(p for p in twins if p[0] < p[1]), place_votes(twins), noun_votes(numbered))


@given(TWINS, NUMBERED, TWINS, NUMBERED, TWINS, NUMBERED)
def test_what_some_say_otherwise_now_is_as_if_they_had_never_said_the_rest(
    rest: list[tuple[str, str]], rest_nouns: list[tuple[str, str, float]],
    old: list[tuple[str, str]], old_nouns: list[tuple[str, str, float]],
    now: list[tuple[str, str]], now_nouns: list[tuple[str, str, float]],
) -> None:  # fmt: skip
    whole = votes(rest + old, rest_nouns + old_nouns)
    wanted = votes(rest + now, rest_nouns + now_nouns)
    made = whole.changed(votes(old, old_nouns), votes(now, now_nouns))
    assert made.taught() == wanted.taught()
    assert made.together() == wanted.together()
    assert dict(made.places) == dict(wanted.places)
