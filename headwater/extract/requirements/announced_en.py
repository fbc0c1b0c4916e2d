"""Duties that a noun announces: "three obligations on hosts: to ..., to ... and to ...", "duties of the warden include
reading ..., opening ...", "it falls to the clerk to"; and what a contract or a pledge binds a body to.

Where several stand in a row, `joined_en` tells them apart.
"""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.requirements import actors_en as actors
from headwater.extract.requirements.clauses_en import act_of, end_of
from headwater.extract.requirements.demand import At, Demand

_DUTY = r"(?:obligations?|duties|duty|tasks?|responsibilit(?:y|ies)|requirements?|demands?|conditions?|rules?|assignments?|jobs?)"
LISTED = re.compile(
    rf"\b(?P<cue>{_DUTY})(?: (?:on|upon|of|for|to) (?P<who>(?:the |each |every |all |its )?[^.,;:]{{3,60}}?))(?: (?:is|are|were|was|include|included|includes|comprise|consist of|as follows))?: ?(?P<act>to [a-z][^.;]{{3,400}}|[a-z]+ing [^.;]{{3,400}})",
    re.I,
)
INCLUDE = re.compile(
    rf"\b(?P<cue>{_DUTY}) (?:of|for) (?P<who>(?:the |each |every |all |an? )?[^.,;:]{{3,60}}?) (?:is|are|was|were|includes?|included|comprises?|comprised|consists? of|consisted of) (?:also )?(?P<act>to [a-z][^.;:]{{3,300}}|(?!being\b)[a-z]+ing [^.;:]{{3,300}})",
    re.I,
)
FALLS = re.compile(
    r"\b[Ii]t (?:is|was|falls|fell|remains) (?:up |incumbent |down |left )?(?:on|upon|to) (?P<who>(?:the |each |every |all )?[^.,;:]{3,60}?) to (?P<act>[a-z][^.;:]{3,160})"
)
BINDS = re.compile(
    r"\b(?P<cue>(?:bind|commit|oblige|tie|hold)s?|bound|committed|obliged|tied|held) (?P<who>(?:the |each |every |all |its |their |both )?[^.,;:]{3,60}?) to (?P<act>(?!a\b|an\b|the\b)[a-z]+ing [^.;:]{3,200})"
)
COMMITS = re.compile(
    r"\b(?P<cue>(?:commits?|committed) (?:itself |themselves )?to|(?:are|is|was|were) (?:committed|bound|held) to|undertakes? to|undertook to) (?P<act>(?:[a-z]+ing|(?:at least |no fewer than |up to |a minimum of )?(?:\d[\d,.]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)) [^.;:]{3,160}|(?<=take to )[a-z]+ [^.;:]{3,160}|(?<=takes to )[a-z]+ [^.;:]{3,160})"
)
MUST_NOT = re.compile(r"\b(?:not|never|no)\b")


def find(text: str, plain: str) -> Iterator[Demand]:
    """Yield what is announced as a duty, and what a body is bound to."""
    for pattern in (LISTED, INCLUDE):
        for m in pattern.finditer(plain):
            office = re.match("dut|resp|task", m["cue"], re.I) and m["who"].split()[-1].islower()
            if (office or actors.acts(m["who"])) and not actors.person_name(m["who"]):
                yield _made(plain, m, m.span("who"))
    for m in FALLS.finditer(plain):
        if actors.acts(m["who"]) and not actors.person_name(m["who"]):
            yield _made(plain, m, m.span("who"))
    for m in BINDS.finditer(plain):
        if actors.acts(m["who"]) and not actors.person_name(m["who"]):
            yield _made(plain, m, m.span("who"))
    for m in COMMITS.finditer(plain):
        actor = actors.before(plain, 0, m.start())
        words = plain[slice(*actor)] if actor else ""
        if actor and actors.acts(words) and not actors.person_name(words) and not MUST_NOT.search(words):
            yield _made(plain, m, actor)


def _made(plain: str, m: re.Match[str], actor: At) -> Demand:
    start = m.start("act") + (3 if m["act"].startswith("to ") else 0)
    start += 1 if plain[start] == " " else 0
    end = max(end_of(plain, start), start + 3)
    cue = m.groupdict().get("cue") or "it falls to"
    return Demand(min(actor[0], m.start()), end, actor, act_of(plain, start, end), "must", [cue])
