"""Questions as readable English sentences, from the parts of a key."""

import re

from headwater.link.batches import batch_words
from headwater.link.clusters import Cluster
from headwater.link.concepts import HEAD_CONCEPTS, known_head
from headwater.link.facets import Facet
from headwater.link.folding import plural
from headwater.link.heads import ADMIN, MONEY_HEADS, PERSONS, STATES_AS_HEADS, TIMES
from headwater.link.places import Places
from headwater.link.units import MONEY_UNITS, SIZE_UNITS

PASSIVE = {
    "pair": "paired", "send": "sent", "transfer": "transferred", "train": "trained",
    "employ": "brought into work", "hire": "hired",
    "introduce": "introduced", "invest": "provided", "carry out": "carried out", "build": "built",
    "detain": "detained", "visit": "visited", "earn": "earned", "pay": "paid",
    "lift": "lifted out of poverty",
    "resettle": "resettled", "kill": "killed", "injure": "injured", "attend": "taking part", "sell": "sold",
    "plant": "planted", "register": "registered", "cover": "covered", "receive": "given",
    "finance": "financed", "go missing": "missing", "vaccinate": "vaccinated", "infect": "infected",
    "close": "closed",
    "collapse": "lost to collapse", "rescue": "rescued", "damage": "damaged",
    "destroy": "destroyed",
    "buy": "bought",
    "produce": "produced", "donate": "donated", "treat": "treated", "dismiss": "dismissed",
    "release": "released",
    "sentence": "sentenced", "install": "installed", "repair": "repaired", "distribute": "handed out",
}  # fmt: skip
UNITS = {
    "yuan": "yuan",
    "dollar": "US dollars",
    "mu": "mu",
    "person-time": "person-times",
    "percent": "per cent",
}
ALIKE = frozenset("yuan yen won baht rand tenge dong som rupiah ringgit mu jin".split())
"""Units without a plural of their own."""
SCOPES = {
    "from elsewhere": " from elsewhere",
    "to elsewhere": " (to other regions)",
    "senders": " (as senders)",
    "the speaker's own": " (of one office)",
    "with those from elsewhere": " (with those from elsewhere)",
}
NATURES = {"part": " (a part)", "baseline": " (before the change)", "vague": "",
           "person-times elsewhere": " (others give the number as person-times)"}  # fmt: skip
SILENT = frozenset({"carry out", "earn", "receive", "cover"})
"""Predicates that a question about provinces or counties does well without."""
MEANT = {"sales": ("sell",), "income": ("earn", "receive"), "output": ("produce",), "loss": ("lose",)}
"""Sums of money that say by themselves how they came about."""
OFTEN = {"day": "daily", "week": "weekly", "month": "monthly", "year": "yearly|annual"}
"""A rate, and the words by which what is counted says it already."""
COMMON = MONEY_HEADS | {
    "household",
    "official",
    "worker",
    "student",
    "teacher",
    "visit",
    "resident",
    "village",
}
"""Heads whose English nouns are no names, so that a capital is only that of the sentence."""
_FILLER = re.compile(
    r"^(?:a total of|altogether|the|of|some|these|those|more|other)\s+|[\s\W]+$", re.IGNORECASE
)
_UNIT_ONLY = re.compile(
    r"(?:percent|per cent|percentage points?|个?百分点|%|points?|times?|number|numbers|count|次|人|名|个)?"
)
_CLAUSE = re.compile(
    r"(?<=\w)[,;]?\s+(?:who|that|which|had|have|has|were|was|are|is|from|to|with|for|at|on|by|during|under|between"
    r"|including|paired|sent|deployed)\b.*", re.DOTALL,
)  # fmt: skip


def counted(facet: Facet) -> str:
    """Return what is counted, for a reader: the words as written; a known concept for other languages."""
    written = " ".join(facet.figure.measure.text.split())
    if facet.figure.lang[:2] == "en":
        words = _FILLER.sub("", _CLAUSE.sub("", _FILLER.sub("", re.sub('[“”"]', "", written))))
        first = words.partition(" ")[0]
        # a table's header begins with a capital, and so does a sentence
        if words[1:2].islower() and (facet.cell or known_head(first) in COMMON):
            words = words[0].lower() + words[1:]
        if facet.head == "person" and known_head(words) in STATES_AS_HEADS:
            return "people"
        if words and not _UNIT_ONLY.fullmatch(words.casefold()) and len(words) <= 60:
            return f"{words} ({facet.row})" if facet.row and facet.row not in words.casefold() else words
    if facet.head in HEAD_CONCEPTS:
        noun = plural(facet.head) if facet.head not in ("sales", "output", "income", "staff") else facet.head
        said = " ".join(
            t for t in facet.figure.measure.modifiers[:2] if known_head(t) != facet.head and len(t) < 40
        )
        return f"{noun} ({said})" if said and not said.isascii() else noun
    if _UNIT_ONLY.fullmatch(written.casefold()):
        return ""
    return written if len(written) <= 60 else written[:59] + "…"


def figure_text(cluster: Cluster, places: Places, when: str = "") -> str:
    """Return the question that a cluster answers ("How many officials were paired in Lindar Province?")."""
    lead, face = cluster.lead, cluster.face
    verb = cluster.verb
    named = counted(face)
    sent = lead.scope == "senders" and verb == "send"
    what = named + ("" if sent else SCOPES.get(lead.scope, "")) + NATURES.get(cluster.nature, "")
    if lead.unit in ("percent", "percentage-point"):
        start = f"By how much did {what} grow" if lead.nature == "growth" else f"What was the share: {what}"
    else:
        start = _how_many(cluster, what)
        start += _verb(lead, verb, what) or _there(lead, start, bool(when or cluster.known("period")))
    per = "".join(f" per {p}" for p in lead.per.split("+") if p and not _told(p, start))
    place = places.label(cluster.known("place"))
    under = under_en(_under(cluster))
    seat = (f" in {place}" if place and f" in {place}" not in start else "") + (
        f" under {under}" if under else ""
    )
    time = readable(when or cluster.known("period"))
    if not named:
        return f"What is counted by “{' '.join(face.figure.span.exact.split())}”{seat}" + (
            f", {time}?" if time else "?"
        )
    done = f" ({lead.role})" if lead.role and f" are {lead.role}" not in start else ""
    asked = start + per + seat
    return asked.removesuffix(",") + (f", {time}" if time else "") + done + "?"


def _told(per: str, start: str) -> bool:
    """Tell whether the words before say a rate."""
    words = rf"\b(?:{re.escape(OFTEN.get(per, per))}|every {re.escape(per)})\b"
    return per in start.split() or bool(re.search(words, start))


def _under(cluster: Cluster) -> str:
    """Return the name of the programme in English, where the documents' own pairs give it."""
    name, key = cluster.under("en"), cluster.known("programme")
    return key.title() if key.isascii() and not name.isascii() else name


def under_en(name: str) -> str:
    """Return a programme as a question names it."""
    return f"the {name} programme" if name.isascii() and name else f"“{name}”" if name else ""


def _how_many(cluster: Cluster, what: str) -> str:
    lead = cluster.lead
    if lead.unit in TIMES:
        return f"How many {what}" if lead.unit in what else f"How many {lead.unit}s ({what})"
    if lead.unit == "fold":
        return f"By how many times: {what},"
    if lead.unit in ("", "count") and lead.head in MONEY_HEADS:
        return f"How large: {what},"
    unit = UNITS.get(lead.unit, "")
    if not unit and lead.unit in MONEY_UNITS | SIZE_UNITS:
        unit = lead.unit if lead.unit in ALIKE else plural(lead.unit)
    if unit and unit not in what.casefold() and lead.head != lead.unit:
        if lead.unit == "person-time":
            return f"How many {what}, in person-times,"
        return f"How many {unit} {'in' if lead.head in MONEY_HEADS else 'of'} {what}"
    return f"How many {what}"


def _verb(lead: Facet, verb: str, what: str) -> str:
    """Return what was done with what is counted, with a space before."""
    new = "newly " if lead.nature == "new" and not re.match(r"new(?:ly)?\b", what, re.IGNORECASE) else ""
    said = "made" if lead.head == "visit" else PASSIVE.get(verb, "")
    silent = (lead.head in ADMIN and verb in SILENT) or (lead.head in PERSONS and verb == "carry out")
    if silent or verb in MEANT.get(lead.head, ()) or (verb == "transfer" and "transfer" in what):
        said = ""
    if lead.scope == "senders" and verb == "send" and not lead.role:
        return " were senders"
    if lead.role and not said:
        return f" are {lead.role}"
    if lead.role:
        return f" {'must be' if lead.role == 'required' else 'were to be'} {new}{said}"
    if lead.unit in TIMES:
        return ""
    return f" were {new}{said or 'added'}" if said or new else ""


def _there(lead: Facet, start: str, dated: bool) -> str:
    """What a question says of things of which nothing is said but that they are."""
    if not start.startswith("How many ") or lead.unit in TIMES or lead.unit in MONEY_UNITS:
        return ""
    return " were there" if dated else " are there"


MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
          "November", "December")  # fmt: skip


def readable(when: str) -> str:
    """Return an EDTF date or interval in words: years of a long interval, days and months of a short one."""
    if not when:
        return ""
    first, slash, last = when.partition("/")
    if not slash:
        return _point(when)
    if first in ("", ".."):
        return f"up to {_point(last)}"
    if last in ("", ".."):
        return f"since {_point(first)}"
    if first[:4] != last[:4]:
        return f"{first[:4]}–{last[:4]}"
    whole = first[4:] in ("", "-01", "-01-01") and last[4:] in ("", "-12", "-12-31")
    if whole:
        return first[:4]
    begin, end = _point(first[:7]), _point(last[:7])
    return end if begin == end else f"{begin.removesuffix(first[:4]).strip()} to {end}"


def _point(when: str) -> str:
    """A year, month or day of EDTF in words; what is no such date stands as it is."""
    plain = when.rstrip("~?%")
    about = "about " if when != plain and plain else ""
    year, *rest = plain.split("-")
    if year.endswith("X"):
        return about + year.replace("X", "0") + "s"
    numbers = [int(n) for n in rest if n.isdigit()]
    if not rest or len(numbers) != len(rest) or not 1 <= numbers[0] <= 12:
        return about + plain
    return about + " ".join([*(str(n) for n in numbers[1:2]), MONTHS[numbers[0] - 1], year])


PART_NAMES = {
    "unit": "unit", "head": "what is counted", "predicate": "what happened", "place": "place",
    "period": "period",
    "scope": "which population", "per": "rate", "role": "planned or done", "nature": "kind of number",
    "topics": "what is counted", "programme": "programme", "batch": "batch or phase",
}  # fmt: skip


def part_words(name: str, facet: Facet, cluster: Cluster, places: Places) -> str:
    """Return one part of a key in words for a reader."""
    of_all = ("predicate", "place", "period", "programme", "batch")
    value = cluster.known(name) if name in of_all else getattr(facet, name)
    if name == "batch":
        return batch_words(value).en if value else "all, or not said which"
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
    if name == "programme":
        return cluster.known("under")
    if name == "per":
        return f"per {value.replace('+', ' and ')}" if value else "not a rate"
    if name == "role":
        return value or "done, or claimed as done"
    if name == "nature":
        return {"vague": "a vague magnitude", "growth": "a growth", "share": "a share",
                "person-times elsewhere": "a number that others give as person-times",
                "part": "a part of a whole", "new": "newly added",
                "baseline": "the number before the change"}.get(value, value or "a whole")  # fmt: skip
    return PASSIVE.get(value, value) or "not said"
