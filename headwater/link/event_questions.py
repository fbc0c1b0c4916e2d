# ruff: noqa: E501
"""When and where dated events were, as questions; launches of different programmes told apart."""

import re

from headwater.link.event_words import ASKED, DATED, DIFFER, LAUNCHES, OPENING, WHEN
from headwater.link.events import EventFacet, groups_of, places_apart, same_day, since
from headwater.link.folding import HAN
from headwater.link.places import Places
from headwater.model import Question, Words
from headwater.model.words import joined, same

CAP = 2_000
TELLING = frozenset({"found", "publish", "mention", "formalize", "adopt", "visit", "close"})
"""Further acts whose dates are worth a question; a figure's own date is none."""


def event_questions(
    facets: list[EventFacet], places: Places, *, crowded: bool = False
) -> tuple[list[Question], bool]:
    """Return the questions of when and where each event was, and the look-alikes among launches, and whether
    there are too many of these to set side by side; `crowded` says that there are in the whole case."""
    dated = [f for f in facets if f.named or f.act in ("start", "hold", "end") or f.event.act in TELLING]
    past = sorted((f for f in dated if not f.event.when.startswith("..")), key=lambda f: f.order)
    groups = since([f for f in facets if f.may], same_day(groups_of(past)))
    found = [_ask(group, places) for group in groups]
    starts = [g for g in groups if g[0].act == "start" and (g[0].named or g[0].scheme or _of_a_scheme(g[0]))]
    crowded = crowded or len(starts) > LAUNCHED
    return found + ([] if crowded else _launches(starts)), crowded


LAUNCHED = 40
"""Beginnings of different programmes that are set side by side at most."""


def _title(group: list[EventFacet]) -> str:
    """The name of the event in English where there is one, else what happened, shortened."""
    names = [f.name for f in group if f.name]
    best = min(names, key=lambda n: (not n.isascii(), names.index(n)), default="")
    told = next((f.event.what for f in group if f.event.lang[:2] == "en"), "")
    if not best.isascii() and told and not group[0].named:
        best = ""  # unnamed in English: its own words say more there than another language's name
    best = re.sub(r"^(?:The|the|This|A)\s+", "", best) or f"“{told or group[0].event.what}”"
    return best if len(best) <= 90 else best[:88] + "…”"


def _brief(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= 90 else plain[:89] + "…"


def _ask(group: list[EventFacet], places: Places) -> Question:
    seats = sorted({f.where for f in group if f.where})
    apart = any(places_apart(a, b) for a in seats for b in seats)
    title = _title(group)
    asked = _asked(group, title)
    return Question(
        kind="event", text=asked.en, texts=asked.texts, measure=group[0].act or "date",
        population=title, place=places.label(seats[0]) if len(seats) == 1 else "", period="",
        members=tuple(f.event.id for f in group[:CAP]), dropped=max(0, len(group) - CAP),
        differs=("place",) if apart else (),
    )  # fmt: skip


def _asked(group: list[EventFacet], title: str) -> Words:
    article = "" if title.startswith("“") or not title.isascii() else "the "
    row = OPENING if group[0].event.act == "open" else ASKED.get(group[0].act)
    if row is None:
        return WHEN.told(what=_brief(group[0].event.what))
    return row.told(name=Words(article + title, _title_in(group, "zh"), _title_in(group, "ug")))


def _title_in(group: list[EventFacet], tag: str) -> str:
    """The name of the event as a document in that language has it, else the one in use, in quotes."""
    names = [f.name for f in group if f.event.lang[:2] == tag]
    own = next(filter(None, names), "")
    best = own or _title(group).strip("“”")
    return best if own and tag == "zh" else f"“{best}”" if tag == "zh" else f"«{best}»"


def _launches(starts: list[list[EventFacet]]) -> list[Question]:
    """Launches of different schemes look like rival dates of one: said to be different things, where their names are
    of one script: of two, nobody knows."""
    scripts = [_script(g) for g in starts]
    most = max(scripts, key=lambda s: (scripts.count(s), s), default="")
    starts = [g for g, script in zip(starts, scripts, strict=True) if script == most]
    if len(starts) < 2:
        return []
    shown = starts[:8]
    names = [Words(_title(g), _title_in(g, "zh"), _title_in(g, "ug")) for g in shown]
    asked = LAUNCHES.told(names=joined(names[:3], same(" / ")))
    dated = [DATED.told(name=n, when=g[0].event.when) for n, g in zip(names, shown, strict=True)]
    why = DIFFER.told(names=joined(dated, Words("; ", "；", "؛ ")))
    return [
        Question(
            kind="look-alike", text=asked.en, texts=asked.texts, measure="start",
            population="programmes", place="", period="", differs=("programme",),
            members=tuple(g[0].event.id for g in shown), dropped=len(starts) - len(shown),
            why=(why.en,), why_in=(why,),
        )
    ]  # fmt: skip


_SCHEME_BEGAN = re.compile(
    r"\b(?:programme|program|campaign|scheme|project|initiative|plan|drive|postings)\b[^.;]{0,60}$",
    re.IGNORECASE,
)


def _of_a_scheme(facet: EventFacet) -> bool:
    """Tell whether something unnamed that began is a programme: the word stands close before its verb and date."""
    if facet.kind != "scheme":
        return False
    return facet.event.lang[:2] != "en" or bool(_SCHEME_BEGAN.search(facet.event.what[:200]))


def _script(group: list[EventFacet]) -> str:
    name = next((f.scheme for f in group if f.scheme), "") or _title(group)
    return "zh" if HAN.search(name) else "en" if name.isascii() or re.search("[A-Za-z]", name) else "other"
