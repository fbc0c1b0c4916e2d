# ruff: noqa: E501
"""Frequencies: "at least one visit every two months" and "six times a year" are one question.

Tellings of one act that come to the same rate are of one question wherever no stated place or people keep them
apart. Rates that differ are of one question only where both are told as the rule for the same people and place,
and where no document has both without saying that the one replaced the other.
"""

from collections import defaultdict
from collections.abc import Iterable

from headwater.link import cues
from headwater.link.concepts import last_head
from headwater.link.figure_questions import CAP
from headwater.link.places import STATED, Places, inside, listed
from headwater.link.recurring import DEEDS, REPLACED, Recurring, is_frequency, rate, subject, told_as, who
from headwater.model import Document, Figure, Question, Words

__all__ = ["COMPARED", "frequency_questions", "is_frequency", "subject"]

Tellings = list[Recurring]
SAME_RATE = frozenset({"attend", *(act for act, _ in DEEDS)})
"""What is told by so few words that only those who tell as often are asked together."""


def frequency_questions(
    figures: list[tuple[Figure, cues.Window]], places: Places, documents: dict[str, Document]
) -> list[Question]:
    """Return one question for each recurring act, those who do it, and place."""
    acts: dict[str, Tellings] = defaultdict(list)
    for figure, near in figures:
        telling = _read(figure, near, places)
        acts[telling.what or figure.id].append(telling)  # how often what nobody names is compared with nothing
    asked: list[Tellings] = []
    for tellings in acts.values():
        asked += _groups(tellings) if tellings[0].what else [tellings]
    order = {figure.id: n for n, (figure, _) in enumerate(figures)}
    for group in asked:
        group.sort(key=lambda t: order[t.figure.id])
    return [_ask(group, places) for group in sorted(asked, key=lambda g: order[g[0].figure.id])]


def _read(figure: Figure, near: cues.Window, places: Places) -> Recurring:
    seat = places.key(figure.place)
    stated = seat if figure.place_from in STATED else ""
    return Recurring(figure, near, subject(figure, near), rate(figure, near), who(figure, near), stated, seat)


def _groups(tellings: Tellings) -> list[Tellings]:
    """Return those of one act by rate, people and place, then the rules that contradict each other together."""
    by_rate: dict[tuple[str, int | None], Tellings] = defaultdict(list)
    for telling in tellings:
        unknown = "" if telling.rate else telling.figure.id
        by_rate[_hard(telling) + unknown, _loosely(telling.rate)].append(telling)
    found: list[Tellings] = []
    for same in by_rate.values():
        for people in _by_people(same):
            found += _by_place(people)
    if tellings[0].what in SAME_RATE:
        return found
    return _rivals(found)


def _hard(telling: Recurring) -> str:
    return telling.who if telling.who in ("remembered", "team") else ""


def _loosely(rate: int | None) -> int | None:
    """Twice a month (24) and every two weeks (26) are loosely one; so are 4 and 13 weeks, 12 months and 52 weeks no more."""
    return 24 if rate in (24, 25, 26) else rate


def _by_people(same: Tellings) -> list[Tellings]:
    """Part the local officials from those from elsewhere; those of whom nothing is said go with the only others."""
    kinds: dict[str, Tellings] = defaultdict(list)
    for telling in same:
        kinds[telling.who].append(telling)
    said = sorted(kind for kind in kinds if kind in ("local", "elsewhere"))
    if said and "" in kinds:
        kinds[said[-1]] += kinds.pop("")
    return list(kinds.values())


def _by_place(same: Tellings) -> list[Tellings]:
    """Part tellings of one rate by stated places that exclude each other; what states none goes where it can be."""
    seats: dict[str, Tellings] = defaultdict(list)
    for telling in same:
        seats[telling.place].append(telling)
    loose = seats.pop("", [])
    for seat in sorted(seats, key=lambda s: (-len(s), s)):  # a part's telling is its whole's rule told again
        whole = [other for other in seats if other != seat and inside(seat, other)]
        if whole:
            seats[min(whole, key=lambda s: (len(s), s))] += seats.pop(seat)
    if not loose:
        return _unlisted(seats)
    homes = {telling.home for telling in loose} - {""}
    near = [seat for seat in seats if len(seats) == 1 or not _excluded(seat, homes)]
    for seat in near:
        loose += seats.pop(seat)
    return [loose, *_unlisted(seats)]


def _unlisted(seats: dict[str, Tellings]) -> list[Tellings]:
    """Let two names in two languages, not both of the gazetteer, be one place: nothing says that they are two."""
    if len(seats) == 2:
        one, other = sorted(seats)
        tongues = [{t.figure.lang[:2] for t in seats[seat]} for seat in (one, other)]
        if not (listed(one) and listed(other)) and not tongues[0] & tongues[1]:
            seats[one] += seats.pop(other)
    return list(seats.values())


def _excluded(seat: str, homes: Iterable[str]) -> bool:
    """Tell whether a place lies outside all that the documents of the others are about."""
    return bool(homes) and not any(
        inside(seat, home) or inside(home, seat) or home == seat or not listed(seat) or not listed(home)
        for home in homes
    )


def _rivals(groups: list[Tellings]) -> list[Tellings]:
    """Join what cannot both hold: two rates, each told as the rule for the same people and place."""
    classes: dict[tuple[str, str, str], list[Tellings]] = defaultdict(list)
    rest: list[Tellings] = []
    for group in groups:
        told = {told_as(t) for t in group}
        kind = "rule" if "rule" in told else "" if "" in told else "done"
        if group[0].rate is None or (kind == "done" and group[0].who != "remembered"):
            rest.append(group)
            continue
        classes[kind, next((t.who for t in group if t.who), ""), _seat(group)].append(group)
    for several in classes.values():
        several.sort(key=lambda g: (-len(g), -(g[0].rate or 0)))
        kept: list[Tellings] = []
        for group in several:
            fits = [other for other in kept if _may_clash(group, other)]
            if len(fits) == 1 and len(kept) == 1:
                fits[0].extend(group)
            else:
                kept.append(group)
        rest += kept
    return rest


def _seat(group: Tellings) -> str:
    """The one place stated, else the one place that all documents are about, else "?"."""
    stated = {t.place for t in group} - {""}
    homes = stated or {t.home for t in group} - {""}
    return homes.pop() if len(homes) == 1 else "?" if homes else ""


def _may_clash(one: Tellings, other: Tellings) -> bool:
    """Tell whether no document tells both rates, as two duties, without saying that the one replaced the other."""
    mine = {t.figure.document: t for t in one}
    for telling in other:
        twin = mine.get(telling.figure.document)
        if twin and not any(REPLACED.search(t.near.sentence) for t in (telling, twin)):
            return False
    return True


def _ask(members: Tellings, places: Places) -> Question:
    what, place = members[0].what, _shown(members)
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


def _shown(members: Tellings) -> str:
    """The widest place stated, where all lie in it."""
    seats = {t.place for t in members} - {""}
    return next((s for s in sorted(seats) if all(o == s or inside(o, s) for o in seats)), "")


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
