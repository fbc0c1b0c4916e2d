"""The timeline: what stands together, and how far a phase reaches."""

from dataclasses import replace

import pytest

from headwater.model import Dossier, Event, Question
from headwater.publish.catalogue import catalogue
from headwater.publish.timeline import _ends, timeline


@pytest.mark.parametrize(
    ("when", "ends"),
    [
        ("2061/2063", (2061, 2064)),  # to the end of the last year
        ("2061-03/2061-05", (2061 + 2 / 12, 2061 + 5 / 12)),
        ("2061-01-01/2061-01-31", (2061, 2061 + 31 / 372)),
        ("2064", (2064, 2065)),
        ("206X", (2060, 2070)),  # a decade
        ("2066/..", (2066, None)),  # open
        ("../2066", (None, 2067)),
        ("2061~", (2061, 2062)),
        ("", (None, None)),
    ],
)
def test_how_far_a_phase_reaches(when: str, ends: tuple[float | None, float | None]) -> None:
    assert [round(end, 6) if end else end for end in _ends(when)] == [round(e, 6) if e else e for e in ends]


def test_one_event_that_two_tell_stands_once(dossier: Dossier) -> None:
    document = dossier.documents[0]

    def event(start: int, when: str, act: str | None = None) -> Event:
        return Event(
            document=document.id, file=document.file, url=None, lang="en", span=document.span(start, start + 20),
            sentence=(start, start + 20), made_by="events/2", what=document.text[start : start + 20], when=when, act=act,
            name="Lamp Fair",
        )  # fmt: skip

    one, two, phase, alone = (
        event(0, "2031-05"),
        event(30, "2031-06"),
        event(60, "2031/2033", "phase"),
        event(90, "2030"),
    )
    asked = Question(
        kind="event",
        text="When?",
        measure="date",
        population="",
        place="",
        period="",
        members=(one.id, two.id),
    )
    made = replace(dossier, statements=(one, two, phase, alone), questions=(asked,), weighings=())
    [page] = timeline(catalogue(made))
    told = page.shows["entries"]
    assert [[e.when for e in each.events] for each in told] == [
        ["2030"],
        ["2031-05", "2031-06"],
        ["2031/2033"],
    ]
    assert [each.question is None for each in told] == [True, False, True]
    [bar] = page.shows["phases"].bars
    assert (bar.event, bar.open_start, bar.open_end) == (phase, False, False)
