"""English relations between so many and so many, short names, and who carries out whose decisions.

"862,000 officials had been matched with 1.2 million households", "each of them looks after two families", "Men Deng, in full Men
Deng Xingdong", "shortened to OHOW", "the Office carries out the decisions of the Group", "set up under Ana Reed".
"""
# Patterns are data and stay on one line.

from collections.abc import Callable, Iterator

from headwater.extract import patterns as re
from headwater.extract.relations.clauses_en import clause_subject, group
from headwater.extract.relations.edge import Edge, End
from headwater.extract.relations.offices_en import NAME, NOT_NAME
from headwater.extract.relations.phrases_en import Phrases

_ABOUT = r"(?:(?:more than|over|about|some|nearly|around|at least|almost|a total of|up to|another) )?"
_N = rf"{_ABOUT}(?:\d[\d,.]*(?: (?:million|thousand))?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)"
_STAFF = r"(?:officials|cadres|officers|employees|civil servants|staff|government workers|Party members|party members|teachers|volunteers|visitors|companions|officials and government employees|leading cadres)"
_HOMES = r"(?:households?|families|family|homes|villagers|farmers|herders|residents|homesteads)"
SO_MANY = re.compile(
    rf"(?P<who>{_N} (?:of (?:them|these|the [a-z]+)|(?:[a-z-]+ )??{_STAFF}(?: (?:from|of|in) [^,.;:]{{3,40}}?)?)) (?:has|have|had|were|are|was)(?: now| also| already)?(?: been)? (?P<verb>(?:paired|matched|linked|twinned)(?: up)? with|assigned to|formed (?:kinship|family ties|ties|bonds) with) (?P<whom>{_ABOUT}(?:\d[\d,.]*(?: (?:million|thousand))? )?(?:[a-z-]+ ){{0,2}}?{_HOMES})\b"
)
EACH = re.compile(
    r"\b(?P<who>(?:[Ee]ach|[Ee]very) (?:of them|(?:[a-z-]+ )??(?:official|cadre|officer|employee|civil servant|staff member|Party member|teacher|volunteer|visitor|companion|lodger))|[Aa]n? (?:[a-z-]+ )??(?:official|cadre|officer|employee|civil servant|companion|lodger|volunteer)) (?P<verb>is assigned to|is assigned|is paired with|is matched with|is linked with|looks after|is responsible for|takes care of|is in charge of|has) (?P<whom>(?:between |up to |at least |about )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)(?: (?:to|or|and) (?:\d+|two|three|four|five|six|ten))? (?:[a-z-]+ ){0,2}?(?:households|families|homes))\b"
)
_LONG = r"(?:[A-ZÀ-Þ][\w’'-]*(?: (?:of|for|and|on|the) (?=[A-ZÀ-Þ])| (?=[A-ZÀ-Þ]))?){1,8}"
IN_FULL = re.compile(
    rf"(?P<one>{_LONG}|[“\"][^”\"]{{2,40}}[”\"])(?: \([^()]{{1,40}}\))?,? (?P<how>in full|or in full|in short|or in short|(?:often |usually |commonly |officially )?(?:shortened|abbreviated) (?:to|as)|(?:also|otherwise|better|officially|popularly|locally) (?:known|called|referred to) as|known (?:locally|officially|popularly) as) (?:the )?(?P<two>[“\"][^”\"]{{2,50}}[”\"]|{_LONG})"
)
SHORT_FOR = re.compile(
    r"(?P<one>[A-Za-z]{2,20}|[“\"][^”\"]{2,40}[”\"])(?: \([^()]{1,40}\))?,? (?P<how>short for|an abbreviation of|an acronym for|the short form of) (?:the )?(?P<two>[“\"][^”\"]{2,50}[”\"]|(?:[A-Za-z][\w’'-]* ){0,4}[A-Za-z][\w’'-]+)"
)
CARRIES_OUT = re.compile(
    r"\b(?P<verb>carries out|carried out|carry out|implements|implemented|executes|executed) (?:the |all )?(?:decisions|orders|directives|instructions|resolutions) of(?= )"
)
UNDER_NAME = re.compile(
    rf"\b(?P<verb>(?:was|were|is|has been) (?:set up|established|created|formed|placed|put)) under {NAME}(?=[,.;:]| (?:in|to|and|as|on)\b)"
)


def _so_many(phrases: Phrases) -> Iterator[Edge]:
    for pattern in (SO_MANY, EACH):
        for m in pattern.finditer(phrases.masked):
            if group(phrases, m.start("verb")):
                who, whom = End(*m.span("who"), "officials"), End(*m.span("whom"), "families")
                yield Edge(
                    "pairs_with", who, whom, m.span("verb"), f"'{m['verb']}' between so many and so many"
                )


def _short(phrases: Phrases) -> Iterator[Edge]:
    for pattern in (IN_FULL, SHORT_FOR):
        for m in pattern.finditer(phrases.text):
            one, two = (_bare(phrases, m.span(name)) for name in ("one", "two"))
            sorts = {phrases.sort(*one), phrases.sort(*two)} & {"body", "programme", "firm", "paper", "place"}
            if not sorts and re.search("known|called|referred", m["how"]):
                continue  # it may be a person
            if phrases.text[slice(*one)].lower() not in ("the", "it", "this", "they", "that"):
                yield Edge(
                    "also_known_as", End(*one, "name"), End(*two, "name"), m.span("how"), f"'{m['how']}'"
                )


def _bare(phrases: Phrases, span: tuple[int, int]) -> tuple[int, int]:
    words = phrases.text[slice(*span)]
    lead = re.match(r"(?:The|In|At|Under|By) (?=[A-Z])", words)
    start = span[0] + (lead.end() if lead else 0) + (words[:1] in '“"')
    return start, span[0] + len(words.rstrip()) - (words.rstrip()[-1:] in '”"')


def _carries(phrases: Phrases) -> Iterator[Edge]:
    for m in CARRIES_OUT.finditer(phrases.masked):
        told = group(phrases, m.start())
        near = (phrases.left(told[0]) or clause_subject(phrases, told[0])) if told else []
        for one in near:
            for other in phrases.right(m.end()):
                if one.sort in ("body", "firm", "officials") and other.sort in ("body", "official"):
                    yield Edge("acts_for", one, other, m.span("verb"), f"'{m['verb']} the decisions of'")
    for m in UNDER_NAME.finditer(phrases.masked):
        near = phrases.left(m.start())
        if len(near) == 1 and near[0].sort == "body" and not NOT_NAME.search(m["name"]):
            who = End(*m.span("name"), "official")
            yield Edge("directs", who, near[0], m.span("verb"), f"'{m['verb']} under'")


SHAPES: tuple[tuple[Callable[[Phrases], Iterator[Edge]], tuple[str, ...]], ...] = (
    (_so_many, ("household", "famil", "homes", "villager", "farmer", "herder", "resident", "homestead")),
    (_short, ("in full", "in short", "shorten", "abbreviat", "known", "called", "referred", "short for", "acronym")),
    (_carries, ("decisions", "orders", "directives", "instructions", "resolutions", " under ")),
)  # fmt: skip
"""What reads a sentence, and stems of which one stands in every sentence that it reads."""
