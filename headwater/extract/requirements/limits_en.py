"""What keeps an English demand within bounds: where its act ends for the next clause, and which "may" is a right or a power."""
# Patterns are data and stay on one line.

from headwater.extract import patterns as re
from headwater.extract.requirements.demand import Demand

POWER = re.compile(
    r"\bat any (?:time|hour|moment)|without (?:notice|warning|warrant|an? warrant|permission|consent|charge|trial)|(?:enter|search|confiscate|seize|detain|close|inspect) "
)
"""What somebody may do to others: a power, and no advice."""
_GAINS = re.compile(
    r"(?:claim|apply for|ask for|request|appeal|opt out|withdraw|decline|refuse|receive|keep|retain|draw|collect|be (?:paid|awarded|granted|exempted?)) [^.;:]{0,40}?(?:rewards?|bonus|subsid|grants?|allowance|compensation|leave|pension|stipend|prize|share|certificate|\d)"
)
"""What somebody is promised."""
_RIGHTS = re.compile(
    r"(?:appeal|object|apply|complain|refuse|decline|opt|withdraw|report|petition|request|ask|choose)(?: [^.;:,]{2,60}?)? (?:to|against|within|from|at|for|by|through|out)\b"
)
"""What somebody has a right to."""
BY_SOME = re.compile(r"\bby any\b|\bno (?:more|less|fewer) than\b|\bat most\b|\bup to\b")
_BY_ANY = re.compile(
    r"\bby any\b|\bonly\b|\bonce\b|\btwice\b|\bno (?:more|less|fewer) than\b|\bat most\b|\bup to\b"
)
"""What says how far somebody may go: a limit, and no advice."""


def allowed(text: str, demand: Demand) -> bool:
    """Tell whether what may be done is a right or a power that a rule gives, where "may" is all that tells it."""
    act, cues = demand.act, demand.cues
    passive = text.startswith("be ", act[0])
    return bool(
        demand.modality != "may"
        or demand.instrument
        or demand.condition
        or "entitled" in cues[0]
        or any(cue.startswith("frame: ") for cue in cues)
        or POWER.search(text, *act)
        or (demand.often and not passive)
        or _GAINS.match(text, *act)
        or _RIGHTS.match(text, *act)
        or (BY_SOME if passive else _BY_ANY).search(text, *act)
        or (demand.actor and text[slice(*demand.actor)].startswith(("Only ", "only ")))
    )


_JOINS = re.compile(r"(?:,? (?:and that|and|but|though|although|while|nor) |, )$")


def shorten(plain: str, demand: Demand, starts: list[int]) -> None:
    """Let the act end where the next clause begins: "spend three years there, and nobody comes home early"."""
    low, high = demand.act
    for start in starts:
        if demand.actor is None and demand.cues[0] not in plain[low:start]:
            continue  # its verb is still to come
        if low + 8 < start < high and (m := _JOINS.search(plain, low, start)) and m.end() == start:
            demand.act, demand.end = (low, m.start()), min(demand.end, max(m.start(), low + 1))
            break
    if demand.consequence:
        low, high = demand.consequence
        ends = [
            m.start()
            for s in starts
            if low + 8 < s < high and (m := _JOINS.search(plain, low, s)) and m.end() == s
        ]
        demand.consequence = (low, min([high, *ends]))
        demand.end = min([demand.end, *ends])
