"""People without a name whom English tells of by an age, a rank among kin, or "someone"."""

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.people.found import Found

_YEARS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
AGED = re.compile(
    rf"\b(?P<det>[Aa]n?|[Tt]he|[Aa]nother|[Oo]ne) (?P<age>(?:{_YEARS}|[a-z]+ty(?:-[a-z]+)?|eighteen|nineteen|\d{{1,2}})-year-old)(?=,| who| from| in | answered| said| told| was| had| is| has|\.)"
)
FAMILY = re.compile(r"\b[Tt]he (?:whole|entire) (?:family|household)\b")
RANK = re.compile(
    r"\b(?P<of>[Hh]is|[Hh]er|[Tt]heir|[Mm]y) (?:(?:two|three) )?(?P<rank>youngest|eldest|oldest|little one|firstborn)(?= (?:is|was|has|had|were|are|went|goes|got|died|still|now|can|could|will|asked|said)\b|,|\.)"
)
SOMEONE = re.compile(
    r"\b(?:[Ss]omeone|[Ss]omebody|[Aa] person|[Pp]eople) (?:who (?:worked|lived|was|had been|had|knew|spoke|asked|fled|left)|familiar with|close to|with (?:access|knowledge))\b"
)
YOUNG = re.compile(rf"(?:{_YEARS}|[1-9]|1[0-7])-year-old")


def find(text: str) -> Iterator[Found]:
    """Yield them, at the offsets of the sentence."""
    for match in AGED.finditer(text):
        young = bool(YOUNG.fullmatch(match["age"]))
        yield Found(
            match.start(), match.end(), "en", "private", [f"described: '{match[0]}'"], (), young, "person"
        )
    for match in FAMILY.finditer(text):
        yield Found(match.start(), match.end(), "en", "private", [f"described: '{match[0]}'"], noun="family")
    for match in RANK.finditer(text):
        found = Found(match.start(), match.end(), "en", "private", [f"described: '{match[0]}'"], noun="child")
        found.of = match["of"].lower()
        found.minor = bool(
            re.match(rf" (?:is|was) (?:only |just )?(?:{_YEARS}|[1-9]|1[0-7])\b", text[match.end() :])
        )
        yield found
    for match in SOMEONE.finditer(text):
        if not match[0].startswith(("People", "people")):
            yield Found(
                match.start(), match.end(), "en", "private", [f"described: '{match[0]}'"], noun="someone"
            )
