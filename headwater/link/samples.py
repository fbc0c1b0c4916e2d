# ruff: noqa: E501
"""Those whom a study asked: "43 interviews", "spoke with forty-three former hosts", 訪問了四十三人."""

import re

from headwater.link.cues import Window

_BEFORE = re.compile(
    r"(?:\binterview(?:s|ed|ing)?|\b(?:spoke|speaking|spoken|talk(?:s|ed|ing)?|conversed?|conversations?) (?:to|with)"
    r"|\b(?:surveyed|questioned|polled)|\btestimon(?:y|ies) (?:of|from)|\baccounts? (?:of|from))(?: [a-z]+){0,3} ?$"
    "|(?:访谈|訪談|采访|採訪|访问|訪問|走访|走訪)(?:了|过|過|到)?[^，。；\\d]{0,6}$|(?:受访|受訪)[^，。；]{0,4}$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"^[^.;,]{0,40}?(?:\binterview(?:s|ees?|ed)?\b|\bconversations? with\b|\brespondents?\b|\btestimonies\b"
    r"|\b(?:were|was|whom) (?:we )?(?:interviewed|surveyed|questioned)\b)"
    "|^[^，。；]{0,10}?(?:受访|受訪|接受(?:了)?(?:访谈|訪談|采访|採訪))"
    "|^[^،.؛]{0,20}?(?:بىلەن سۆھبەت|زىيارەت قىلىنغان|زىيارىتىمىزنى قوبۇل)",
    re.IGNORECASE,
)
"""Words of a study for asking, before and behind the number of those asked."""


def asked(near: Window) -> bool:
    """Tell whether a number is told as that of the people, or talks, that a study rests on."""
    return bool(_BEFORE.search(near.before) or _AFTER.search(near.after))
