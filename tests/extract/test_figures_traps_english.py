"""English stretches that hold a number and claim none, by their shape; each row one of our own."""

import pytest

from headwater.extract.records import records

TRAPS = [
    "Write to 14 Rue des Ormes, 75020 Paris.",  # an address of another country
    "The 4x4 was found abandoned.",  # a kind of car
    "Photo 3 shows the yard.",  # a label
    "The .223 calibre rifle was found.",  # a calibre
    "She ran the 100 metres final.",  # a race
    "The ruling is reported at 410 U.S. 113.",  # a law report
    "See UN Doc. A/HRC/46/2.",  # a document symbol
    "Please quote invoice 50921 when paying.",  # an account
    "Take the 38 bus to the bridge.",  # a line
    "The P5+1 talks stalled.",  # a format of talks
    "The 7/7 bombings were remembered.",  # a day
    "The clock struck twelve.",  # an hour
    "They met at 0900 hours.",  # an hour with its zero
    "Her number is 07700 9001.",  # a telephone
    "Nadal won 6-4, 7-6, 6-2.",  # a score falls or stays
    "The motion was carried 7-2.",  # a vote
    "For one, the roads are bad.",  # a pronoun
    "She was the only one left.",  # a pronoun
    "The first one was broken.",  # a pronoun
    "It was one of several options.",  # one of
    "One resident, who asked not to be named, agreed.",  # somebody
    "In the second half profits fell.",  # a part of a year
    "He did a 180 on the issue.",  # an idiom
    "Prisoner 466/64 was freed.",  # a label
    "Grid reference 51.5074, -0.1278 marks the grave.",  # a place on the globe
    "An ISO 9001 certificate was shown.",  # a standard
    "The case is docketed as 21-1086.",  # a file
    "The prison is at km 14 of the road.",  # a place on a road
    "Junction 21 is shut.",  # a label
    "Firefox 115 fixed the bug.",  # a name and its number
    "Voyager 2 left the system.",  # a name and its number
    "A Glock 19 was recovered.",  # a model
    "The USB 3.0 port failed.",  # a model
    "The RTX 4090 is scarce.",  # a model
    "The bill, HB 1523, stalled.",  # registered
    "Vessel IMO 9074729 was detained.",  # registered
    "Day 3 of the trial was tense.",  # a label
    "Round 2 of the talks failed.",  # a label
    "The 7.15 to Leeds was late.",  # a timetable
    "They work from nine to five.",  # an idiom
    "A thirty-something clerk spoke.",  # an age not told
    "The two-time champion lost.",  # an adjective
    "The four-wheel drive broke down.",  # an adjective
    "The half-time show was cut.",  # a word
    "Earnings were noted (SD 4.8).",  # a statistic
    "The defendant lives in Apartment 6B.",  # an address
    "Suite 300, 12 Elm St, Springfield, IL 62704.",  # an address
    "In one fell swoop it was gone.",  # an idiom
]


@pytest.mark.parametrize("text", TRAPS)
def test_no_figure_is_read(text: str) -> None:
    found = records({"id": "row", "text": text, "lang": "en"})["pred"]
    assert [p["surface"] for p in found if p["kind"] not in ("date", "ordinal")] == []
