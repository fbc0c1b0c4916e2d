# ruff: noqa: E501
"""Frequencies: "at least one visit every two months" and "six times a year" are one question."""

from collections import defaultdict

from headwater.link import cues
from headwater.link.concepts import last_head
from headwater.link.figure_questions import CAP
from headwater.link.places import STATED, Places
from headwater.link.recurring import DEEDS, Recurring, is_frequency, rate, subject, who
from headwater.link.tellings import Tellings, groups, seat_of
from headwater.model import Document, Figure, Question, Words

__all__ = ["COMPARED", "frequency_questions", "is_frequency", "subject"]

SAME_RATE = frozenset({"attend", "diary", *(act for act, _ in DEEDS)})
"""What is told by so few words that only those who tell as often are asked together."""


def frequency_questions(
    figures: list[tuple[Figure, cues.Window]], places: Places, documents: dict[str, Document]
) -> list[Question]:
    """Return one question for each recurring act, those who do it, and place."""
    acts: dict[str, Tellings] = defaultdict(list)
    for figure, near in figures:
        telling = _read(figure, near, places)
        acts[telling.what or figure.id].append(telling)  # what nobody names is compared with nothing
    asked: list[Tellings] = []
    for tellings in acts.values():
        what = tellings[0].what
        asked += groups(tellings, alike=what in SAME_RATE) if what else [tellings]
    order = {figure.id: n for n, (figure, _) in enumerate(figures)}
    for group in asked:
        group.sort(key=lambda t: order[t.figure.id])
    return [_ask(group, places) for group in sorted(asked, key=lambda g: order[g[0].figure.id])]


def _read(figure: Figure, near: cues.Window, places: Places) -> Recurring:
    seat = places.key(figure.place)
    stated = seat if figure.place_from in STATED else ""
    what, of = subject(figure, near), who(figure, near)
    if of == "team" and what not in ("visit", "attend"):
        of = ""
    return Recurring(figure, near, what, _loosely(rate(figure, near)), of, stated, seat)


def _loosely(rate: int | None) -> int | None:
    """Twice a month (24) and every two weeks (26) are loosely one."""
    return 24 if rate in (24, 25, 26) else rate


def _ask(members: Tellings, places: Places) -> Question:
    what, place = members[0].what, seat_of(members)
    asked = _text(what, members, places, place)
    return Question(
        kind="frequency",
        text=asked.en,
        texts=asked.texts,
        measure="times a year",
        population=what,
        place=places.label(place),
        period="",
        members=tuple(t.figure.id for t in members[:CAP]),
        dropped=max(0, len(members) - CAP),
        why=(COMPARED.en,),
        why_in=(COMPARED,),
    )


COMPARED = Words(
    "frequencies are compared as times a year", "各频率都折算成每年的次数来比较",
    "قېتىم سانلىرى يىلىغا قانچە قېتىم دەپ سۇندۇرۇلۇپ سېلىشتۇرۇلىدۇ",
)  # fmt: skip
OFTEN = {
    "": Words("How often{seat}: “{exact}”?", "{seat}“{exact}”是多久一次？", "{seat}«{exact}» قانچە ۋاقىتتا بىر قېتىم؟"),
    "officials": Words("How often do officials visit households{seat}?", "{seat}干部多久走访一次住户？",
                       "{seat}كادىرلار ئائىلىلەرنى قانچە ۋاقىتتا بىر قېتىم زىيارەت قىلىدۇ؟"),
    "visit": Words("How often are visits made{seat}?", "{seat}多久走访一次？", "{seat}زىيارەت قانچە ۋاقىتتا بىر قېتىم قىلىنىدۇ؟"),
    "works": Words("How often are workplaces and schools visited{seat}?", "{seat}多久走访一次企业或学校？", "{seat}كارخانا ۋە مەكتەپلەر قانچە ۋاقىتتا بىر قېتىم زىيارەت قىلىنىدۇ؟"),
    "diary": Words("How often are diaries and forms written{seat}?", "{seat}多久记一次日记或填一次表？", "{seat}خاتىرە ۋە جەدۋەل قانچە ۋاقىتتا بىر قېتىم يېزىلىدۇ؟"),
    "attend": Words("How often do people come{seat}: “{exact}”?", "{seat}多久来一次：“{exact}”？",
                    "{seat}قانچە ۋاقىتتا بىر قېتىم كېلىنىدۇ: «{exact}»؟"),
    "home": Words("How often do people go home{seat}?", "{seat}多久回一次家？", "{seat}قانچە ۋاقىتتا بىر قېتىم ئۆيگە قايتىلىدۇ؟"),
    "flag": Words("How often is the flag raised{seat}?", "{seat}多久升一次旗？", "{seat}قانچە ۋاقىتتا بىر قېتىم بايراق چىقىرىلىدۇ؟"),
    "call": Words("How often do people telephone{seat}?", "{seat}多久通一次电话？", "{seat}قانچە ۋاقىتتا بىر قېتىم تېلېفون قىلىنىدۇ؟"),
    "check-up": Words("How often are people’s health checks made{seat}?", "{seat}多久体检一次？", "{seat}سالامەتلىك تەكشۈرۈش قانچە ۋاقىتتا بىر قېتىم قىلىنىدۇ؟"),
    "class": Words("How often are classes held{seat}?", "{seat}多久上一次课？", "{seat}دەرس قانچە ۋاقىتتا بىر قېتىم ئۆتۈلىدۇ؟"),
    "report": Words("How often are reports made{seat}?", "{seat}多久报告一次？", "{seat}دوكلات قانچە ۋاقىتتا بىر قېتىم بېرىلىدۇ؟"),
    "inspection": Words("How often are inspections made{seat}?", "{seat}多久检查一次？", "{seat}تەكشۈرۈش قانچە ۋاقىتتا بىر قېتىم ئېلىپ بېرىلىدۇ؟"),
    "cleaning": Words("How often is the cleaning done{seat}?", "{seat}多久打扫一次？", "{seat}تازىلىق قانچە ۋاقىتتا بىر قېتىم قىلىنىدۇ؟"),
    "patrol": Words("How often are patrols made{seat}?", "{seat}多久巡逻一次？", "{seat}چارلاش قانچە ۋاقىتتا بىر قېتىم ئېلىپ بېرىلىدۇ؟"),
    "training": Words("How often is training held{seat}?", "{seat}多久培训一次？", "{seat}تەربىيەلەش قانچە ۋاقىتتا بىر قېتىم ئۆتكۈزۈلىدۇ؟"),
    "drill": Words("How often are drills held{seat}?", "{seat}多久演练一次？", "{seat}مانېۋىر قانچە ۋاقىتتا بىر قېتىم ئۆتكۈزۈلىدۇ؟"),
    "meeting": Words("How often are meetings held{seat}?", "{seat}多久举行一次会议？", "{seat}يىغىن قانچە ۋاقىتتا بىر قېتىم ئېچىلىدۇ؟"),
}  # fmt: skip


def _text(what: str, members: Tellings, places: Places, place: str) -> Words:
    officials = what == "visit" and any(
        last_head(t.near.sentence, frozenset({"official"})) for t in members[:CAP]
    )
    seat = Words("", "", "")
    if place:
        names = (places.label(place, tag) for tag in ("en", "zh", "ug"))
        seat = Words(" in {0}", "在{0}，", "{0} بويىچە ").at(*names)
    exact = " ".join(members[0].figure.span.exact.split())
    return OFTEN["officials" if officials else what].told(seat=seat, exact=exact)
