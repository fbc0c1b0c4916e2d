"""What reads like an English demand and is none: what somebody asked of the author, an aside on belief, a mean that was
measured."""
# Patterns are data and stay on one line.

from headwater.extract import patterns as re
from headwater.extract.requirements.demand import Demand

AUTHOR = frozenset({"us", "me"})
BELIEF = re.compile(r"be (?:believed|trusted|credited|taken at (?:his|her|its|their|face) )")
MEAN = re.compile(r"\bon average\b|\ba mean of\b|\ban average of\b")


def is_none(text: str, demand: Demand) -> bool:
    """Tell whether a demand is none: "asked us to call her Rena", "if the paper is to be believed", "came 7.4 times a
    year on average"."""
    act = text[slice(*demand.act)]
    actor = text[slice(*demand.actor)].lower() if demand.actor else ""
    if actor in AUTHOR and demand.cues[0].startswith("asked"):
        return True
    if BELIEF.match(act):
        return True
    return demand.modality == "practice" and bool(MEAN.search(act))
