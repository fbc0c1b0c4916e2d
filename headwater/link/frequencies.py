# ruff: noqa: E501
"""Frequencies: "at least one visit every two months" and "six times a year" are one question."""

import re
from collections import defaultdict

from headwater.link import cues
from headwater.link.concepts import last_head
from headwater.link.figure_questions import CAP
from headwater.link.places import STATED, Places, inside, listed
from headwater.model import Document, Figure, Question, Words

OCCASIONS = frozenset(
    {"visit", "time", "times", "occasion", "trip", "meeting", "contact", "call", "stay", "次"}
)
VISITS = re.compile(
    r"\bvisit|\bstay(?:s|ed|ing)? (?:with|in)|\bcall(?:s|ed|ing)? (?:on|in on|at)\b|\bcalls? an? (?:week|month|quarter|year)\b|\bper stay\b|走[访訪]|入[户戶]|探[访訪]|看望|同住|同吃|[上登]门|[上登]門|家[访訪]|住进|住進|来住|來住|زىيارەت",
    re.IGNORECASE,
)
MEETINGS = re.compile(r"\bmeeting|\bactivit|\bceremon|会议|活动|يىغىن", re.IGNORECASE)

HOME = re.compile(
    r"\b(?:go(?:es|ing)?|went|come|comes|came|return(?:s|ed)?|sent|taken|allowed|travel(?:s|led)?)\b[^.;]{0,24}?\bhome\b|\bhome (?:visits?|leave) (?:are |is )?allowed"
    r"|回[来來]?(?:一[次趟回])?家|回[来來]一?[次趟回]|返家|ئۆي(?:ى|لىرى)?گە (?:قايت|كېل|بار)", re.IGNORECASE,
)  # fmt: skip
FLAG = re.compile(
    r"\bflag\b[^.;]{0,24}?\b(?:rais|hoist)|\b(?:rais|hoist)\w*[^.;]{0,24}?\bflag|升(?:国|國)?旗|بايراق (?:چىقىر|تىك)",
    re.IGNORECASE,
)
CALL = re.compile(
    r"\b(?:phones?|phoned|telephones?|(?:phone|video) calls?|calls? (?:home|their|them|him|her))\b|通一?[次个個]?[电電][话話]|打一?[次个個]?[电電][话話]|通[话話]"
    r"|[视視][频頻](?:通[话話]|[连連][线線])|تېلېفون", re.IGNORECASE,
)  # fmt: skip


_SO_LONG = re.compile(
    r"\b(?:days?|nights?|hours?|minutes?|weeks?|yuan|per ?cent|mu|books?|pages?|lessons?|classes|courses?)\s*$",
    re.IGNORECASE,
)
_EVERY = re.compile(r"each\b|every\b", re.IGNORECASE)
PERIODS = ("month", "week", "fortnight", "day", "year", "quarter")


def is_frequency(figure: Figure, near: cues.Window) -> bool:
    """Tell whether the number says how often something happens, or names the step ("every two months")."""
    if _SO_LONG.search(near.before) and _EVERY.match(figure.quantity.as_written):
        return False  # five days every quarter: so long, not so often
    found = cues.FREQUENCY.search(near.sentence)
    unit = (figure.quantity.unit or "").casefold()
    if figure.measure.text.endswith((" between times", " between visits")):
        return True
    if cues.TIME_STEP.search(near.before) and unit in ("month", "week", "day", "year", "quarter"):
        return found is not None or bool(VISITS.search(near.sentence))
    if unit in ("month", "week", "day", "year", "quarter"):
        return bool(_ONCE.match(near.after))
    if unit in OCCASIONS or figure.measure.head.casefold() in OCCASIONS:
        return found is not None or (figure.quantity.per or "") in PERIODS
    return False


_ONCE = re.compile("[^，。；、\\d]{0,6}?[一1][次趟回](?![性致])|\\s*(?:بىر قېتىم|بىر نۆۋەت)")
"""Behind 两周: once in so long."""


def subject(figure: Figure, near: cues.Window) -> str:
    """Return what recurs: visit, meeting, going home, raising the flag, a call, or that somebody comes; "" where
    the clause names none."""
    words = " ".join((near.before, figure.measure.text, near.after, figure.quantity.as_written))
    if VISITS.search(words):
        return "visit"
    if MEETINGS.search(words):
        return "meeting"
    if _GUEST_UG.search(words):
        return "visit"
    for act, told in (("home", HOME), ("flag", FLAG), ("call", CALL)):
        if told.search(words):
            return act
    if cues.PRESENT.search(words):
        return "visit" if _LODGED.search(near.sentence) else "attend"
    acts = (("visit", VISITS), ("meeting", MEETINGS), ("home", HOME), ("flag", FLAG), ("call", CALL))
    around = [act for act, told in acts if told.search(near.sentence)]
    return around[0] if len(around) == 1 and _ALONE.match(words.strip()) else ""


_LODGED = re.compile(
    r"\b(?:slept|sleeps?|overnight|nights?)\b|[过過]夜|住[^，。；\d]{0,3}[晚夜]|قون", re.IGNORECASE
)
"""Who comes and sleeps there is a guest."""
_GUEST_UG = re.compile("(?:كادىر|خىزمەتچى)[^.؛]{0,60}(?:ئۆي|ئائىلە)")
_ALONE = re.compile(
    r"(?:at (?:least|most) |not less than )?(?:once|twice|\d+|[a-z]+)?(?: times?)? ?(?:an?|every|each|per)\b|[一两兩二三四五六\d]*每|[每至]",
    re.IGNORECASE,
)
"""A clause that says how often, and nothing else: the act is its sentence's."""


def frequency_questions(
    figures: list[tuple[Figure, cues.Window]], places: Places, documents: dict[str, Document]
) -> list[Question]:
    """Return one question for each recurring act and place."""
    groups: Groups = defaultdict(list)
    stated = {(subject(f, n), places.key(f.place), _often(f)) for f, n in figures if f.place_from in STATED}
    for figure, near in figures:
        what = subject(figure, near)
        alone = "" if what else figure.id  # how often something unnamed happens is compared with nothing
        if what == "attend":  # who comes where the words do not tell: only the same number is of the same
            value = figure.quantity.low if figure.quantity.low is not None else figure.quantity.high
            alone = f"{value} {figure.quantity.per}"
        elif what:
            alone = _told_by(near)
        seat = places.key(figure.place)
        if figure.place_from not in STATED and (what, seat, _often(figure)) not in stated:
            seat = ""  # the place of its document, of which nobody tells the same
        groups[what, seat, alone].append((figure, near))
    _seated(groups, places)
    return [
        Question(
            kind="frequency",
            text=(asked := _text(what, members, places, place)).en,
            texts=asked.texts,
            measure="times a year",
            population=what,
            place=places.label(place),
            period="",
            members=tuple(f.id for f, _ in members[:CAP]),
            dropped=max(0, len(members) - CAP),
            why=(COMPARED.en,),
            why_in=(COMPARED,),
        )
        for (what, place, _), members in groups.items()
    ]


_MEMORY = re.compile(
    r"\b(?:remember(?:s|ed)?|recall(?:s|ed)?|respondents?|interviewees?|on average|median|in practice|in fact)\b|回忆|回憶|受访|受訪|实际上|實際上|得到的答案|ئەسلە",
    re.IGNORECASE,
)
_TEAM = re.compile(r"\bteams?\b|工作队|工作隊|ئەترەت", re.IGNORECASE)
_OFFICIAL = re.compile(r"\b(?:officials?|cadres?|kin|relatives)\b|干部|幹部|كادىر", re.IGNORECASE)


def _told_by(near: cues.Window) -> str:
    """What keeps a frequency apart: what people remember is no rule, and a team's rounds are not each official's."""
    if _MEMORY.search(near.sentence_before) or _MEMORY.search(near.after):
        return "remembered"
    said = near.sentence_before
    return "team" if _TEAM.search(said) and not _OFFICIAL.search(said) else ""


Groups = dict[tuple[str, str, str], list[tuple[Figure, cues.Window]]]


def _seated(groups: Groups, places: Places) -> None:
    """Let those who come as often, of whom no place is said, be those of the only place that is."""
    for what, seat, alone in [key for key in groups if key[0] == "attend" and not key[1]]:
        others = [key for key in groups if key != (what, seat, alone) and (key[0], key[2]) == (what, alone)]
        if len(others) == 1:
            groups[others[0]] += groups.pop((what, seat, alone))
    for what, _, alone in [key for key in groups if key[0] not in ("", "attend") and not key[1]]:
        others = [key for key in groups if key[1] and (key[0], key[2]) == (what, alone)]
        if len(others) == 1:
            _placed(groups, others[0])
        for other in others if len(others) > 1 else ():
            _told_of_parts(groups, other, places)


def _told_of_parts(groups: Groups, part: tuple[str, str, str], places: Places) -> None:
    """Let what is told of one place be asked with what is told as often of no place, where that may be the whole."""
    what, seat, alone = part
    loose = groups[what, "", alone]
    own = {key for f, _ in loose if (key := places.key(f.place))}
    rates = {rate for f, _ in loose if (rate := _often(f))}
    if own and not any(inside(seat, key) or not listed(seat) or not listed(key) for key in own):
        return
    same = [m for m in groups[part] if (rate := _often(m[0])) and any(_loosely(rate, r) for r in rates)]
    loose += same
    if len(same) == len(groups[part]):
        del groups[part]


def _loosely(a: float, b: float) -> bool:
    """Tell whether two rates are loosely one: twice a month (24) and every two weeks (26)."""
    return a == b or (min(a, b) >= 12 and abs(a - b) * 13 <= max(a, b))


def _placed(groups: Groups, home: tuple[str, str, str]) -> None:
    """Let the tellings of which no place is said be asked with those of the only place, where they tell as often."""
    what, _, alone = home
    rates = {_often(f) for f, _ in groups[home]} - {None}
    loose = groups[what, "", alone]
    same = [m for m in loose if _often(m[0]) in rates]
    groups[home] += same
    if len(same) == len(loose):
        del groups[what, "", alone]


def _often(figure: Figure) -> float | None:
    """How many times a year, roughly: once a month is twelve times a year."""
    q = figure.quantity
    value = q.low if q.low is not None else q.high
    if not value:
        return None
    step = _YEARLY.get(q.per or "")
    if q.unit in _YEARLY:
        return round(_YEARLY[q.unit] / value)
    return round(value * step) if step else None


_YEARLY = {"day": 365, "week": 52, "fortnight": 26, "month": 12, "quarter": 4, "year": 1}
COMPARED = Words(
    "frequencies are compared as times a year", "各频率都折算成每年的次数来比较",
    "قېتىم سانلىرى يىلىغا قانچە قېتىم دەپ سۇندۇرۇلۇپ سېلىشتۇرۇلىدۇ",
)  # fmt: skip
OFTEN = {
    "": Words("How often{seat}: “{exact}”?", "{seat}“{exact}”是多久一次？", "{seat}«{exact}» قانچە ۋاقىتتا بىر قېتىم؟"),
    "officials": Words("How often do officials visit households{seat}?", "{seat}干部多久走访一次住户？",
                       "{seat}كادىرلار ئائىلىلەرنى قانچە ۋاقىتتا بىر قېتىم زىيارەت قىلىدۇ؟"),
    "visit": Words("How often are visits made{seat}?", "{seat}多久走访一次？", "{seat}زىيارەت قانچە ۋاقىتتا بىر قېتىم قىلىنىدۇ؟"),
    "attend": Words("How often do people come{seat}: “{exact}”?", "{seat}多久来一次：“{exact}”？",
                    "{seat}قانچە ۋاقىتتا بىر قېتىم كېلىنىدۇ: «{exact}»؟"),
    "home": Words("How often do people go home{seat}?", "{seat}多久回一次家？", "{seat}قانچە ۋاقىتتا بىر قېتىم ئۆيگە قايتىلىدۇ؟"),
    "flag": Words("How often is the flag raised{seat}?", "{seat}多久升一次旗？", "{seat}قانچە ۋاقىتتا بىر قېتىم بايراق چىقىرىلىدۇ؟"),
    "call": Words("How often do people telephone{seat}?", "{seat}多久通一次电话？", "{seat}قانچە ۋاقىتتا بىر قېتىم تېلېفون قىلىنىدۇ؟"),
    "meeting": Words("How often are meetings held{seat}?", "{seat}多久举行一次会议？", "{seat}يىغىن قانچە ۋاقىتتا بىر قېتىم ئېچىلىدۇ؟"),
}  # fmt: skip


def _text(what: str, members: list[tuple[Figure, cues.Window]], places: Places, place: str) -> Words:
    who = what == "visit" and any(
        last_head(near.sentence, frozenset({"official"})) for _, near in members[:CAP]
    )
    seat = Words("", "", "")
    if place:
        names = (places.label(place, tag) for tag in ("en", "zh", "ug"))
        seat = Words(" in {0}", "在{0}，", "{0} بويىچە ").at(*names)
    exact = " ".join(members[0][0].span.exact.split())
    return OFTEN["officials" if who else what].told(seat=seat, exact=exact)
