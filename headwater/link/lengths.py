# ruff: noqa: E501
"""How long at a time: "each to last at least five days" and 每次同住不少于五天 are one question."""

import re
from collections import defaultdict

from headwater.link import cues
from headwater.link.figure_questions import CAP
from headwater.link.heads import rate_in
from headwater.link.places import STATED, Places
from headwater.link.recurring import Recurring, subject, who
from headwater.link.tellings import Tellings, groups, seat_of
from headwater.model import Figure, Question, Words

_BOUND = r"(?:(?:at least|no (?:less|fewer|shorter) than|shorter than|not (?:less|fewer) than|a minimum of|the full|about|around|up to|some) )?"
_LASTS = re.compile(
    rf"\beach (?:one |visit |stay )?(?:is |are )?(?:to |must |should |shall |will )?(?:last|lasts|lasting|run|runs|be|of|for) (?:for )?{_BOUND}$"
    rf"|\b(?:visits?|stays?) (?:of|for) {_BOUND}$|\b(?:visits?|stays?)\b[^.;,]{{0,30}}? (?:lasts?|lasted|lasting|run|runs|takes?) (?:for )?{_BOUND}$"
    rf"|\b(?:sleep|sleeps|stay|stays|lodge|lodges) (?:at|in|with) [^.;,]{{0,30}} {_BOUND}$"
    rf"|\b(?:stay|stays|stayed|staying|remain|remains|remaining|lodge|lodges|live|lives|sleep|sleeps|mov(?:e|es|ing) in)\b[^.;,]{{0,60}}? for {_BOUND}$"
    r"|住(?:就是|[了满滿够夠上]|[户戶])?(?:不得?(?:少|低)[于於]|至少)?$|[连連][续續](?:同住|居住|住)?(?:不得?(?:少|低)[于於]|至少)?$",
    re.IGNORECASE,
)
"""Before how long a visit lasts."""
_A_STAY = re.compile(
    rf"\b(?:visits?|stays?)\b[^.;,]{{0,30}}? (?:(?:lasts?|lasted|lasting) (?:for )?{_BOUND}|(?:is|are|be|was|were) (?:for )?{_BOUND[:-1]})$",
    re.IGNORECASE,
)
"""The stay itself is told to last so long."""
_EACH_TIME = re.compile(r"\b(?:each|every) (?:time|visit|stay)\b|每[次回趟]|ھەر قېتىم", re.IGNORECASE)
_SPENT = re.compile(
    rf"\bspend(?:s|ing)? {_BOUND}$|ئاز دېگەندە $|ھەر قېتىم[^.؛]{{0,40}}$|(?:كەم|ئاز) دېگەندە $", re.IGNORECASE
)
_COURSE = re.compile(
    rf"\b(?:for|lasts?|lasted|takes?|took|runs?|ran) {_BOUND}$|(?:不得?(?:少|低)[于於]|至少|[为為]期|持[续續]|[时時][间間长長](?:[为為是])?|[为為共])$"
    r"|كەم بولماسلىقى|ئاز دېگەندە $",
    re.IGNORECASE,
)
_COURSE_AFTER = re.compile(
    r"[- ](?:days?|weeks?|months?)[’']?\s(?:of )?(?:[\w-]+ ){0,2}(?:training|courses?|classes)\b|[天日周]的?[\u3400-\u9fff]{0,6}(?:培[训訓]|[课課]程)",
    re.IGNORECASE,
)
UNITS = {"day": ("day", 1), "night": ("night", 1), "week": ("day", 7),
         "fortnight": ("day", 14), "minute": ("minute", 1), "hour": ("minute", 60)}  # fmt: skip


def lasting(figure: Figure, near: cues.Window) -> str:
    """Return what lasts so long at a time: "visit day", "visit night", "course day"; "" for no such number."""
    unit = UNITS.get(figure.quantity.unit or "", ("", 1))[0]
    if not unit or figure.quantity.per not in (None, "visit"):
        return ""
    told = subject(figure, near)
    if unit == "minute":
        lesson = told == "class" and (figure.quantity.per == "visit" or _COURSE.search(near.before))
        return "class minute" if lesson else ""
    if told in ("class", "training") and figure.quantity.per is None:
        course = _COURSE.search(near.before) or _COURSE_AFTER.match(near.after)
        return f"course {unit}" if course else ""
    rated = "visit" in rate_in(figure, unit, near).split("+")
    lasts = _LASTS.search(near.before)
    a_stay = _A_STAY.search(near.before)
    lodged = lasts or cues.STAYED.search(near.before) or cues.STAYED_UG.match(near.after)
    each_time = _EACH_TIME.search(near.sentence_before)
    if told == "visit":
        return (
            f"visit {unit}" if rated or lasts or a_stay or (each_time and _SPENT.search(near.before)) else ""
        )
    each = rated or cues.FREQUENCY.search(near.sentence) or each_time
    return f"visit {unit}" if (a_stay or (each and lodged)) and told in ("", "attend") else ""


def _once(near: cues.Window) -> bool:
    """Tell whether somebody stayed so long on one occasion, which no other telling is compared with."""
    stayed = _STAYED.search(near.before)
    return bool(stayed) and not (cues.FREQUENCY.search(near.sentence) or _EACH_TIME.search(near.sentence))


_STAYED = re.compile(r"\b(?:stayed|slept|spent|remained|lodged)\b[^.;,]{0,60}$|住了$|تۇرغان", re.IGNORECASE)


def length_questions(figures: list[tuple[Figure, cues.Window, str]], places: Places) -> list[Question]:
    """Return one question for what lasts, in days or in nights, by whom and where."""
    kinds: dict[str, Tellings] = defaultdict(list)
    for figure, near, what in figures:
        q, seat = figure.quantity, places.key(figure.place)
        value = q.low if q.low is not None else q.high
        days = None if value is None or _once(near) else value * UNITS[q.unit or ""][1]
        stated = seat if figure.place_from in STATED else ""
        kinds[what].append(Recurring(figure, near, what, days, who(figure, near), stated, seat))
    order = {figure.id: n for n, (figure, _, _) in enumerate(figures)}
    asked = [g for what, told in kinds.items() for g in groups(told, alike=not what.startswith("visit"))]
    for group in asked:
        group.sort(key=lambda t: order[t.figure.id])
    return [_ask(group, places) for group in sorted(asked, key=lambda g: order[g[0].figure.id])]


def _ask(members: Tellings, places: Places) -> Question:
    what, place = members[0].what, seat_of(members)
    seat = Words("", "", "")
    if place:
        seat = Words(" in {0}", "在{0}，", "{0} بويىچە ").at(
            *(places.label(place, tag) for tag in ("en", "zh", "ug"))
        )
    asked = LONG[what].told(seat=seat)
    kind, _, unit = what.partition(" ")
    return Question(
        kind="figure",
        text=asked.en,
        texts=asked.texts,
        measure=f"{unit} {kind}",
        population=f"{unit}s per {kind}",
        place=places.label(place),
        period="",
        members=tuple(t.figure.id for t in members[:CAP]),
        dropped=max(0, len(members) - CAP),
    )


LONG = {
    "visit day": Words("How many days does each visit last{seat}?", "{seat}每次住多少天？", "{seat}ھەر قېتىملىق زىيارەت قانچە كۈن بولىدۇ؟"),
    "visit night": Words("How many nights does each visit last{seat}?", "{seat}每次住多少晚？", "{seat}ھەر قېتىملىق زىيارەت قانچە كېچە بولىدۇ؟"),
    "class minute": Words("How many minutes does each class take{seat}?", "{seat}每次上课多少分钟？", "{seat}ھەر قېتىملىق دەرس قانچە مىنۇت بولىدۇ؟"),
    "course day": Words("How many days does the training last{seat}?", "{seat}培训多少天？", "{seat}تەربىيەلەش قانچە كۈن بولىدۇ؟"),
    "course night": Words("How many nights does the training last{seat}?", "{seat}培训多少晚？", "{seat}تەربىيەلەش قانچە كېچە بولىدۇ؟"),
}  # fmt: skip
