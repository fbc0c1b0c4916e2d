"""Who issued the paper that a sentence only calls "the release" or 新闻稿: the last who is said to have."""
# Patterns and tables are data and stay on one line.

from functools import lru_cache

from headwater.extract import patterns as re
from headwater.extract.context.speakers.chinese import DATA, GIVE, ISSUED
from headwater.extract.context.speakers.english import NAME
from headwater.extract.context.speakers.voices import SOURCE

WINDOW = 4000
"""Code points before a sentence in which the issuer is looked for."""
PAPER_EN = re.compile(rf"(?:the|a|an|that|its|their) (?:[a-z]+ )?(?P<noun>{SOURCE})", re.I)
PAPER_ZH = re.compile(rf"(?:该|該|这份|這份|这一|官方)?(?P<noun>{DATA})")
OWN = re.compile(rf"[Tt]his (?P<noun>{SOURCE})|本(?:报告|書|书|报|報|文|年鉴|年鑑)")
"""The page's name for itself: no other speaker."""
_MADE = r"(?:issued|published|released|printed|sent out|put out|wrote|made public|conducted|carried out|compiled|commissioned|prepared)"

MADE = re.compile(f"{_MADE}|{GIVE}|发出|發出|出版|编印")


def paper(name: str) -> str | None:
    """Return the noun of a paper without a name ("the release": release), or None."""
    found = PAPER_EN.fullmatch(name) or PAPER_ZH.fullmatch(name)
    return found["noun"].lower() if found else None


def issuer(before: str, noun: str) -> str | None:
    """Return who issued the paper called `noun`, by the words before."""
    last: tuple[int, str] | None = None
    before = before[-WINDOW:]
    if not MADE.search(before) and not re.search(
        rf"{re.escape(noun)} (?:from|by|of) |['’]s (?:\w+ ){{0,2}}{re.escape(noun)}", before
    ):
        return None  # a cheap look: nobody made anything here
    for pattern in _patterns(noun):
        for match in pattern.finditer(before):
            who = re.sub(r"^(?:The|In|On|A|An|But|And) ", "", match["who"].strip())
            if who and (last is None or match.end() > last[0]):
                last = (match.end(), who)
    return last[1] if last else None


@lru_cache(maxsize=64)
def _patterns(noun: str) -> tuple[re.Pattern[str], ...]:
    word = re.escape(noun)
    if "\u3400" <= noun[0] <= "\u9fff":
        return (re.compile(ISSUED + word),)
    return tuple(
        re.compile(p)
        for p in (
            rf"(?P<who>{NAME}),? (?:\w+ly |has |had |today |also )?{_MADE} (?:[\w’'-]+ ){{0,4}}?{word}\b",
            rf"\b{word}\b[^.;]{{0,40}}? (?:that|which) (?:the )?(?P<who>{NAME}) (?:had |has )?{_MADE}",
            rf"\b{word} (?:{_MADE} )?(?:from|by|of) (?:the )?(?P<who>{NAME})",
            rf"(?P<who>{NAME})[’']s (?:\w+ ){{0,2}}?{word}\b",
        )
    )
