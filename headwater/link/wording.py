"""Questions as readable English sentences, from the parts of a key."""

from headwater.link.clusters import Cluster
from headwater.link.concepts import HEAD_CONCEPTS, known_head
from headwater.link.facets import TIMES, Facet
from headwater.link.folding import plural
from headwater.link.places import Places

PASSIVE = {
    "pair": "paired", "send": "sent", "transfer": "transferred", "train": "trained",
    "employ": "brought into work",
    "introduce": "brought in", "invest": "provided", "carry out": "carried out", "build": "built",
    "detain": "detained", "visit": "visited", "earn": "earned", "pay": "paid",
    "lift": "lifted out of poverty",
    "resettle": "resettled", "kill": "killed", "injure": "injured", "attend": "taking part", "sell": "sold",
    "plant": "planted", "register": "registered", "cover": "covered", "receive": "given",
    "finance": "financed",
}  # fmt: skip
UNITS = {
    "yuan": "yuan",
    "dollar": "US dollars",
    "mu": "mu",
    "person-time": "person-times",
    "percent": "per cent",
}
SCOPES = {
    "from elsewhere": " from elsewhere",
    "to elsewhere": " (to other regions)",
    "senders": " (as senders)",
}
NATURES = {"new": " newly", "part": " (a part)", "baseline": " before", "vague": ""}


def counted(facet: Facet) -> str:
    """Return what is counted, for a reader: the concept in the plural, or the words as written."""
    said = [t for t in facet.figure.measure.modifiers[:3] if len(t) < 40 and known_head(t) != facet.head]
    narrow = " ".join(said)
    if facet.head in HEAD_CONCEPTS:
        noun = plural(facet.head) if facet.head not in ("sales", "output", "income") else facet.head
        return f"{narrow} {noun}".strip() if narrow.isascii() else f"{noun} ({narrow})"
    words = facet.figure.measure.text.strip() or facet.head or facet.figure.quantity.unit or "things"
    return words if len(words) <= 80 else words[:79] + "…"


def figure_text(cluster: Cluster, places: Places, when: str = "") -> str:
    """Return the question that a cluster answers ("How many officials were paired, Lindar Province?")."""
    lead = cluster.lead
    verb = cluster.known("predicate")
    said = PASSIVE.get(verb, "")
    role = {"required": "are required", "planned": "were planned"}.get(lead.role, "")
    what = counted(lead) + SCOPES.get(lead.scope, "") + NATURES.get(lead.nature, "")
    if lead.unit in ("percent", "percentage-point"):
        start = f"By how much did {what} grow" if lead.nature == "growth" else f"What share of {what}"
        start += f" was {said}" if said and lead.nature != "growth" else ""
    elif lead.unit in UNITS:
        start = f"How many {UNITS[lead.unit]}" + (
            f" of {what}" if lead.head and lead.head != lead.unit else ""
        )
        start += f" were {said}" if said else ""
    elif lead.unit in TIMES:
        start = f"How many {lead.unit}s" + (f" ({what})" if lead.head not in ("", lead.unit) else "")
    else:
        start = f"How many {what}" + (
            f" {role} to be {said}" if role and said else f" were {said}" if said else ""
        )
    per = "".join(f" per {p}" for p in lead.per.split("+") if p)
    place = places.label(cluster.known("place"))
    return (
        start
        + per
        + "".join(f", {part}" for part in (place, readable(when or cluster.known("period"))) if part)
        + "?"
    )


def readable(when: str) -> str:
    """Return an EDTF date or interval in words."""
    if not when:
        return ""
    first, slash, last = when.partition("/")
    if not slash:
        return when
    if first in ("", ".."):
        return f"up to {last}"
    return f"since {first}" if last in ("", "..") else f"{first} to {last}"


PART_NAMES = {
    "unit": "unit", "head": "what is counted", "predicate": "what happened", "place": "place",
    "period": "period",
    "scope": "which population", "per": "rate", "role": "planned or done", "nature": "kind of number",
    "topics": "what is counted",
}  # fmt: skip


def part_words(name: str, facet: Facet, cluster: Cluster, places: Places) -> str:
    """Return one part of a key in words for a reader."""
    value = cluster.known(name) if name in ("predicate", "place", "period") else getattr(facet, name)
    if name == "unit":
        names = {"person": "persons", "person-time": "person-times (one person may count often)",
                "household": "households", **UNITS}  # fmt: skip
        return names.get(value) or (plural(value) if value else "no unit")
    if name in ("head", "topics"):
        return facet.figure.measure.text.strip() or facet.head
    if name == "place":
        return places.label(value) or "no place stated"
    if name == "period":
        return readable(value) or "no period stated"
    if name == "scope":
        return value or "all, or local"
    if name == "per":
        return f"per {value.replace('+', ' and ')}" if value else "not a rate"
    if name == "role":
        return value or "done, or claimed as done"
    if name == "nature":
        return {"vague": "a vague magnitude", "growth": "a growth", "share": "a share",
                "person-times elsewhere": "a number that others give as person-times", "part": "a part of a whole", "new": "newly added",
                "baseline": "the number before the change"}.get(value, value or "a whole")  # fmt: skip
    return PASSIVE.get(value, value) or "not said"
