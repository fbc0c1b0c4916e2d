"""The fields of demands and of quoted speech, as other programs read them."""

from typing import Any

from headwater.model import Requirement, Speech

Line = dict[str, Any]


def requirement_fields(demand: Requirement) -> Line:
    """Return what a demand says, field by field; unknown is null."""
    return {
        "actor": demand.actor,
        "act": demand.act,
        "object": demand.object,
        "modality": demand.modality,
        "frequency": {
            "as_written": demand.frequency,
            "times": demand.times,
            "every": demand.every,
            "every_unit": demand.every_unit,
        }
        if demand.frequency
        else None,
        "duration": demand.duration,
        "number": demand.number,
        "payment": demand.payment,
        "condition": demand.condition,
        "consequence": demand.consequence,
        "instrument": demand.instrument,
        "reported": demand.reported,
    }


def requires_fields(demand: Requirement) -> Line:
    """Return a demand as a relation: who is required (from) to do what (to)."""
    return {
        "relation": "requires",
        "from": {"name": demand.actor} if demand.actor else None,
        "to": {"name": demand.act},
        "period": None,
        "modality": demand.modality,
        "by": demand.instrument,
    }


def speech_fields(speech: Speech) -> Line:
    """Return quoted words with who says them to whom, where."""
    first = speech.attribution[0] if speech.attribution else None
    return {
        "words": speech.words,
        "speaker": first.name if first else None,
        "anonymous": first.anonymous if first else False,
        "office": speech.office,
        "addressee": speech.addressee,
        "occasion": speech.occasion,
    }
