"""Uyghur relations, a small set: pairing of places (جۈپلىشىپ ياردەم), being part of, being led by, renaming."""
# Patterns are data and stay on one line.

from collections.abc import Iterator, Sequence

from headwater.extract import patterns as re
from headwater.extract.context.places import RANKS, Mention
from headwater.extract.relations.edge import Edge, End, Sort
from headwater.model import RelationKind

HELP = re.compile(
    r"(?:نۇقتىلىق|جۈپ(?:لىشىپ|لەپ)?|ئۇدۇل|نىشانلىق|مۇقىم) (?:ياردەم|ياردەملەش|ياردەمدە|قوللاش)\w*|جۈپلەش(?:تى|كەن|ىدۇ)\w*|جۈپلىشىدۇ|جۈپلەشتۈرۈل\w*"
)
NEVER = re.compile(r"ەلمەي\w*|مىدى\b|مىگەن\b|مەيدۇ\b|مايدۇ\b|ئەمەس\b|مۇمكىن\b|ئەگەر\b")
TO = re.compile(r"(?:غا|گە|قا|كە)(?!\w)")
WITH = re.compile(r"\s*بىلەن(?!\w)")


def find(text: str, places: Sequence[Mention]) -> Iterator[Edge]:
    """Yield the pairings of places that a sentence tells: "A helps B to-case", "A with B"."""
    if NEVER.search(text):
        return
    yield from _founded(text)
    yield from _under(text)
    yield from _shaped(text)
    for match in HELP.finditer(text):
        before = [m for m in places if m.end <= match.start() and match.start() - m.start < 160]
        helped = [m for m in before if TO.match(text, m.start + len(m.name))]
        joined = [m for m in before if WITH.match(text, m.start + len(m.name))]
        if helped:
            ends = [(s, o) for o in helped for s in before if s not in helped]
        else:
            ends = (
                [(joined[0], before[before.index(joined[0]) + 1])]
                if joined and before.index(joined[0]) + 1 < len(before)
                else []
            )
        for one, two in ends:
            s, o = (two, one) if RANKS.get(one.kind, 9) > RANKS.get(two.kind, 9) else (one, two)
            subject, object_ = _end(s), _end(o)
            yield Edge("pairs_with", subject, object_, match.span(), f"'{match[0]}'")


_BODY = r"(?:ھۆكۈمەت|كومىتېت|پارتكوم|ئىدارە|نازارەت|مىنىستىرلىق|ئىشخانا|مەركەز|شىركەت|فوند|جەمئىيەت|ئىدارىسى|ئىشخانىسى|مەركىزى|كومىتېتى|نازارىتى|مىنىستىرلىقى|شىركىتى|فوندى|جەمئىيىتى|ھۆكۈمىتى|گۇرۇپپىسى|ئەترىتى)"
_W = r"[\u0620-\u06ff]+"
FOUNDED = re.compile(
    rf"(?:^|[،؛.] ?)(?P<who>(?:(?!\d){_W} ){{0,3}}?{_BODY})(?:نىڭ)? (?:\d[\d-]*{_W}(?: \d[\d-]*{_W}){{0,2}} )?(?P<what>(?:«[^«»]{{2,40}}» )?(?:{_W} ){{0,3}}?(?:{_BODY}|پائالىيىتى|پىلانى|قۇرۇلۇشى|تۈرى))نى (?P<verb>قۇردى|قۇرغان|قۇرۇپ چىقتى|تەسىس قىلدى|تەسىس قىلغان|تەشكىللىدى|باشلىدى)"
)
"""Who set up which body or programme: ھۆكۈمەت ئەمگەك ئىدارىسىنى قۇردى."""
LED = re.compile(
    rf"(?:^|[،؛.] ?)(?P<who>(?:{_W} ){{0,3}}?{_BODY}) (?P<whom>(?:{_W} ){{0,3}}?{_BODY})(?:(?:غا|قا|گە|كە) (?:بىۋاسىتە )?(?P<verb>قارايدۇ|قاراشلىق|ھېسابات بېرىدۇ|دوكلات قىلىدۇ)|نىڭ (?P<verb2>باشقۇرۇشىدا|رەھبەرلىكىدە))"
)
"""Who is under whom: ئىدارە كومىتېتقا قارايدۇ."""


def _founded(text: str) -> Iterator[Edge]:
    for m in FOUNDED.finditer(text) if "نى " in text else ():
        one, two = End(*m.span("who"), "body"), End(*m.span("what"), "body")
        yield Edge("founded", one, two, m.span("verb"), f"'{m['verb']}'")


def _under(text: str) -> Iterator[Edge]:
    for m in LED.finditer(text):
        said = m["verb"] or m["verb2"]
        at = m.span("verb" if m["verb"] else "verb2")
        yield Edge("reports_to", End(*m.span("who"), "body"), End(*m.span("whom"), "body"), at, f"'{said}'")


_NAMED = rf"(?:«[^«»]{{2,40}}»(?: (?:{_W}?))?|(?:(?!\d){_W} ){{0,3}}?(?:{_BODY}|[\u0620-\u06ff]*(?:خانىسى|مەكتىپى|زاۋۇتى|فابرىكىسى|باشقارمىسى|بازىرى|ئورنى|گۇرۇپپىسى|بانكىسى|مەكتەپ|زاۋۇت|باشقارما)))"
_DATED = r"(?:\d[\d-]*[\u0620-\u06ff]+(?: \d[\d-]*[\u0620-\u06ff]+){0,2}،? )?"
SHAPES: tuple[tuple[RelationKind, Sort, Sort, re.Pattern[str], str], ...] = (
    # who gives money to whom
    ("funds", "body", "body", re.compile(
        rf"(?:^|[،؛.] ?){_DATED}(?P<s>{_NAMED}) {_DATED}(?P<o>{_NAMED})(?:غا|قا|گە|كە) (?:[^،؛.]{{0,40}}?)(?P<told>مەبلەغ (?:ئاجراتتى|ئاجراتقان|سالدى|سالغان|بەردى|بەرگەن)|(?:پۇل|يۈەن|ياردەم پۇلى) (?:ئاجراتتى|ئاجراتقان|بەردى|بەرگەن|ئىئانە قىلدى))"), "مەبلەغ"),
    # who hires whom
    ("employs", "body", "people", re.compile(
        rf"(?:^|[،؛.] ?){_DATED}(?P<s>{_NAMED}) (?P<o>(?:\d[\d,.]* )?(?:نەپەر )?(?:{_W} )?(?:ئىشچى|خىزمەتچى|خادىم|ئوقۇتقۇچى|ئەمگەك كۈچى|ئايال)(?:لار|لەر)?)(?:نى)? (?P<told>ئىشقا (?:قوبۇل قىلدى|قوبۇل قىلغان|ئالدى|ئالغان)|قوبۇل قىلدى|قوبۇل قىلغان|ئىشلىتىدۇ|تەكلىپ قىلدى)"), "ئىشقا"),
    # what was given another name
    ("renamed", "body", "body", re.compile(
        rf"(?:^|[،؛.] ?){_DATED}(?P<s>{_NAMED}|(?:{_W} ){{1,3}}?{_W})(?:نىڭ نامى)? (?P<o>{_NAMED}|«[^«»]{{2,40}}») ?(?:غا|قا|گە|كە|دەپ) (?P<told>ئۆزگەرتىلدى|ئۆزگەرتىلگەن|ئۆزگەرتتى|ئاتالدى|ئاتالغان)"), "ئۆزگەرت"),
    # whose part it is
    ("part_of", "body", "body", re.compile(
        rf"(?:^|[،؛.] ?)(?P<s>{_NAMED}) (?P<o>{_NAMED})(?:(?:غا|قا|گە|كە) (?P<told>تەۋە|قاراشلىق ئورۇن|قوشۇۋېتىلدى)|نىڭ (?P<told2>بىر قىسمى|تەركىبىي قىسمى|قارمىقىدا))"), "تەۋە"),
    # officials and the families that they are kin with
    ("pairs_with", "officials", "families", re.compile(
        rf"(?:^|[،؛.] ?){_DATED}(?P<s>(?:(?!\d){_W} ){{0,3}}?(?:كادىرلار|كادىرلىرى|خادىملار|خادىملىرى|خىزمەتچىلەر|ئەمەلدارلار)) (?P<o>(?:\d[\d,.]*(?: مىڭ)? )?(?:{_W} )?(?:ئائىلە|ئائىلىلەر|ئاھالە|ئاھالىلەر|دېھقانلار)) بىلەن (?P<told>تۇغقان (?:تۇتتى|تۇتقان|بولدى|بولغان|تۇتۇشتى)|جۈپلەش(?:تى|كەن)|تۇغقانلاشتى|تۇغقانلاشقان)"), "بىلەن"),
)  # fmt: skip
"""Relations by the case endings of their two ends and the verb behind; and a word that stands in every such sentence."""


def _shaped(text: str) -> Iterator[Edge]:
    for relation, one, two, pattern, sign in SHAPES:
        for m in pattern.finditer(text) if sign in text else ():
            group = "told" if m.group("told") else "told2"
            subject, object_ = End(*m.span("s"), one), End(*_bare(text, m.span("o")), two)
            yield Edge(relation, subject, object_, m.span(group), f"'{m[group]}'")


def _bare(text: str, span: tuple[int, int]) -> tuple[int, int]:
    words = text[slice(*span)]
    return span[0], span[0] + len(words.rstrip())


def _end(m: Mention) -> End:
    """The name without the case that its mention may have taken in."""
    return End(m.start, m.start + len(m.name), "place")
