"""English relations by the shape of a clause: charge that is handed over, costs that are met, names in apposition, partners.

"transferred control of the scheme to the Front Office", "day-to-day work is in the hands of the Bureau", "travel costs are met by
the Foundation", "the Relief Office, now the Bureau of Growth", "the company and the school are partners".
"""
# Patterns are data and stay on one line.

from collections.abc import Callable, Iterator

from headwater.extract import patterns as re
from headwater.extract.relations.clauses_en import clause_subject, group
from headwater.extract.relations.edge import Edge, End
from headwater.extract.relations.phrases_en import Phrases

_CHARGE = r"(?:(?:overall |day-to-day |direct |full |formal |sole )?(?:control|management|responsibility|charge|oversight|supervision|command|authority|leadership|administration|the running|direction))"
HANDED = re.compile(
    rf"\b(?P<verb>transfer(?:s|red)|hand(?:s|ed)(?: over)?|pass(?:es|ed)(?: on)?|shift(?:s|ed)|gave|gives|ceded|cedes|moved|entrust(?:s|ed)|delegat(?:es|ed)) {_CHARGE} (?:of|for|over) (?P<what>[^.,;:]{{3,60}}?) (?:over )?to (?=(?:the |its |an? )?[A-Za-z])"
)
WAS_HANDED = re.compile(
    r"\b(?:[Rr]esponsibility|[Cc]ontrol|[Mm]anagement|[Oo]versight|[Ss]upervision|[Cc]harge|[Aa]uthority|[Ll]eadership|[Aa]dministration|[Tt]he running|[Cc]ommand) (?:of|for|over) (?P<what>[^.,;:]{3,60}?) (?P<verb>(?:was|were|has been|had been|is|are) (?:later |then |since )?(?:transferred|handed(?: over)?|passed(?: on)?|shifted|given|entrusted|moved|ceded)(?: in \d{4})? (?:over )?to|(?:passed|shifted|moved|went|falls|fell) to|(?:rests|rested|lies|lay) with)(?= )"
)
TOOK_OVER = re.compile(
    rf"\b(?P<verb>took over|takes over|has taken over|took charge of|takes charge of|assumed control of|assumed responsibility for|has charge of|had charge of)(?: (?:the )?{_CHARGE} (?:of|for))?(?= (?:the |its |all |an? )?[A-Za-z])"
)
HANDS = re.compile(
    r"\b(?P<verb>(?:is|are|was|were|lies|lay|rests|rested|remains|remained)(?: left| placed)? (?:in the hands of|with|up to|the responsibility of|the business of|the task of)|(?:is|are|was|were) (?:handled|looked after|dealt with|taken care of|undertaken|carried out|entrusted to|delegated to|left to|shared by)(?: by)?|falls? to|fell to)(?= (?:the |its |an? )?[A-Za-z])"
)
_WORK = re.compile(
    r"\b(?:day-to-day|daily|everyday|routine|overall|practical|actual) (?:work|business|operations?|management|running|administration|affairs|matters)\b"
)
_COST = r"(?:costs?|expenses?|fees?|charges|travel|transport|food|meals|board|lodging|housing|electricity|heating|equipment|insurance|wages|salaries|premiums|rent|bedding|uniforms|upkeep|bills?)"
COSTS = re.compile(
    rf"(?P<what>\b(?:(?:[Tt]he|[Aa]ll|[Tt]heir|[Ii]ts) )?(?:[A-Za-z-]+ )?(?i:{_COST})(?: (?:of|for) [^.;:,]{{3,40}}?)?) (?P<verb>(?:is|are|was|were|will be|shall be|has been|have been) (?:also |mainly |largely |partly |fully )?(?:borne|met|covered|paid|paid for|shouldered|reimbursed|financed|funded|footed) by|falls? (?:on|to)|fell (?:on|to))(?= )"
)
COVERS = re.compile(
    rf"\b(?P<verb>covers|has covered|have covered|had covered|covered|meets|met|bears|bore|shoulders|shouldered|foots|footed|reimburses|reimbursed) (?P<what>(?:the |all |their |its |half (?:of )?the )?(?:[a-z-]+ )?{_COST})\b"
)
GETS_FROM = re.compile(
    r"\b(?P<verb>gets?|receives?|received|draws?|drew|got|was given|were given|is paid|are paid) (?:(?:up to|about|some|over|more than|a further|another|at least|an annual|a yearly|a monthly|an?) )?(?:[$€£¥] ?)?\d[\d,.]*(?: (?:million|billion|thousand))?(?: (?:yuan|dollars|euros|crowns|marks|pounds|francs|renminbi|RMB))?(?: (?:an?|per|each|every) (?:day|night|week|month|year|head|person|pupil|family|worker|visit))? (?:in (?:aid|grants|subsidies|funds|funding) )?from(?= )"
)
GRANTS_FROM = re.compile(
    r"\b(?P<verb>receives?|received|draws?|drew|gets?|got|obtains?|obtained) (?:its |their |most of its |all its |regular |annual |yearly |generous )?(?:grants?|subsid(?:y|ies)|donations?|(?:core |public |state )?funding|support|a (?:grant|subsidy)|money) from(?= )"
)
NOW = re.compile(
    r"(?P<old>(?:[A-ZÀ-Þ][\w’'&-]*(?: (?:of|for|and|on|the) (?=[A-ZÀ-Þ])| )?){2,7}), (?P<how>now|today|since renamed|later|subsequently|afterwards)(?: (?:called|known as|named|renamed|the so-called))? (?:the )?(?P<new>(?:[A-ZÀ-Þ][\w’'&-]*(?: (?:of|for|and|on|the) (?=[A-ZÀ-Þ])| (?=[A-ZÀ-Þ]))?){2,7})(?=[,.;)]| (?:and|which|in)\b|$)"
)
PARTNERS = re.compile(
    r"\b(?P<verb>(?:are|were|became|have been|had been|have become|remain) (?:official |formal |close |long-standing )?(?:partners|twins|sister (?:schools|cities|counties|towns|villages|hospitals|institutions|units)|partner (?:schools|cities|counties|towns|units|institutions)|counterparts|a pair))(?=[,.;:]| (?:since|in|under|and|from|until)\b|$)"
)
TOOK_NAME = re.compile(
    r"\b(?P<verb>(?:took|takes|was given|received|got|adopted|assumed|bears|has borne) (?:on )?its (?:present|current|new|official|later|second|final) name(?:,| of| as)?) (?:the )?(?P<new>[“\"‘][^”\"’]{3,50}[”\"’]|(?:[A-ZÀ-Þ][\w’'&-]*(?: (?:of|for|and|on|the) (?=[A-ZÀ-Þ])| (?=[A-ZÀ-Þ]))?){1,7})"
)
UNDER = re.compile(
    r"(?:^|, (?:and )?)(?P<how>[Uu]nder the (?:overall |direct |joint |unified |close )?(?:guidance|leadership|direction|supervision|command|control|authority|auspices) of) (?:the )?(?P<who>[A-ZÀ-Þ][^.,;:]{3,60}?), (?:the |an? |each |every |all )?(?P<what>[A-Za-z][^.,;:]{2,50}?) (?:has|have|had|is|are|was|were|set|sets|carr|organi|co|runs?|[a-z]+ed)\b"
)
_SORTS = ("body", "place", "firm", "official", "officials", "name")


def _thing(phrases: Phrases, span: tuple[int, int]) -> End | None:
    """What is handed over: a programme or a body; "it" is no thing yet."""
    start, end = span
    lead = re.match(r"(?:the|its|their|all|an?) ", phrases.text[start:end])
    start += lead.end() if lead and lead[0] in ("the ", "all ") else 0
    words = phrases.text[start:end]
    if re.fullmatch(r"it|them|this|that", words):
        return None
    sort = phrases.sort(start, end)
    return (
        End(start, end, sort)
        if sort in ("programme", "body", "firm", "name", "people", "officials")
        else None
    )


def _who(phrases: Phrases, at: int) -> list[End]:
    found = phrases.right(at)
    return found if found and all(e.sort in _SORTS for e in found) else []


def _handed(phrases: Phrases) -> Iterator[Edge]:
    """Control of the scheme was transferred to the Office: from then on the Office directs it."""
    for pattern in (HANDED, WAS_HANDED):
        for m in pattern.finditer(phrases.masked):
            what = _thing(phrases, m.span("what"))
            told = group(phrases, m.start("verb"))
            for one in _who(phrases, m.end()) if what and told else ():
                yield Edge("directs", one, what, m.span("verb"), "to whom charge of it was handed")  # type: ignore[arg-type]
    for m in TOOK_OVER.finditer(phrases.masked):
        told = group(phrases, m.start())
        near = (phrases.left(told[0]) or clause_subject(phrases, told[0])) if told else []
        far = phrases.right(m.end())
        if near and len(far) == 1 and far[0].sort in ("programme", "body", "firm"):
            for one in near:
                if one.sort in _SORTS:
                    yield Edge("directs", one, far[0], m.span("verb"), f"'{m['verb']}'")
    for m in HANDS.finditer(phrases.masked):
        work = list(_WORK.finditer(phrases.masked, 0, m.start()))
        if work and not re.search(r"[.;:]| (?:and|but) ", phrases.masked[work[-1].end() : m.start()]):
            start = work[-1].start()
            owner = re.search(r"\b(?:[Ii]ts|[Tt]heir|[Tt]he) $", phrases.masked[:start])
            start -= len(owner[0]) if owner and owner[0].lower() != "the " else 0
            for one in _who(phrases, m.end()):
                yield Edge("directs", one, End(start, work[-1].end(), "programme"), m.span("verb"), f"'{m['verb']}'")  # fmt: skip
    for m in UNDER.finditer(phrases.masked):
        who, what = _thing(phrases, m.span("who")), _thing(phrases, m.span("what"))
        if who and what and who.sort == "body" and what.sort in ("body", "firm", "officials"):
            yield Edge("reports_to", what, who, m.span("how"), f"'{m['how']}'")


def _costs(phrases: Phrases) -> Iterator[Edge]:
    """Travel costs are met by the Foundation; the Foundation has covered bedding; families get 150 yuan from the Bureau."""
    for m in COSTS.finditer(phrases.masked):
        for one in phrases.right(m.end()):
            if one.sort in ("body", "place", "firm", "programme", "name"):
                yield Edge("funds", one, _bare(phrases, m.span("what")), m.span("verb"), f"'{m['verb']}'")
    for m in COVERS.finditer(phrases.masked):
        told = group(phrases, m.start())
        near = (phrases.left(told[0]) or clause_subject(phrases, told[0])) if told else []
        if len(near) == 1 and near[0].sort in ("body", "place", "firm", "programme"):
            yield Edge("funds", near[0], _bare(phrases, m.span("what")), m.span("verb"), f"'{m['verb']}'")
    for pattern in (GETS_FROM, GRANTS_FROM):
        for m in pattern.finditer(phrases.masked):
            told = group(phrases, m.start())
            near = (phrases.left(told[0]) or clause_subject(phrases, told[0])) if told else []
            for one in phrases.right(m.end()) if len(near) == 1 and near[0].sort else ():
                if one.sort in ("body", "place", "firm", "programme", "name"):
                    yield Edge("funds", one, near[0], m.span("verb"), f"'{m['verb']} … from'")


def _bare(phrases: Phrases, span: tuple[int, int]) -> End:
    lead = re.match(r"(?:[Tt]he|[Aa]ll) ", phrases.text[slice(*span)])
    return End(span[0] + (lead.end() if lead else 0), span[1], "programme")


def _named(phrases: Phrases) -> Iterator[Edge]:
    for m in NOW.finditer(phrases.text):
        start = m.start("old") + (4 if m["old"].startswith("The ") else 0)
        old, new = (start, m.start("old") + len(m["old"].rstrip())), (m.start("new"), m.start("new") + len(m["new"].rstrip()))  # fmt: skip
        sorts = phrases.sort(*old), phrases.sort(*new)
        if sorts[0] == sorts[1] and sorts[0] in ("body", "programme", "firm"):
            yield Edge("renamed", End(*old, sorts[0]), End(*new, sorts[1]), m.span("how"), f"', {m['how']}'")
    for m in TOOK_NAME.finditer(phrases.text):
        near = phrases.left(m.start()) or clause_subject(phrases, m.start())
        if not near or near[0].sort not in ("body", "programme", "firm"):
            near = clause_subject(phrases, m.start())
        new = m.span("new")
        cut = phrases.text[new[0]] in '“"‘'
        if len(near) == 1 and (near[0].sort in ("body", "programme", "firm") or near[0].pronoun):
            end = End(new[0] + cut, new[1] - cut, "name")
            yield Edge("renamed", near[0], end, m.span("verb"), f"'{m['verb']}'")


def _partners(phrases: Phrases) -> Iterator[Edge]:
    for m in PARTNERS.finditer(phrases.masked):
        told = group(phrases, m.start())
        ends = phrases.left(told[0]) if told else []
        if len(ends) == 2 and all(e.sort in ("place", "body", "firm") for e in ends):
            yield Edge("pairs_with", ends[0], ends[1], m.span(), f"'{m['verb']}'")


PARTNER_IS = re.compile(
    r"(?P<one>(?:[A-ZÀ-Þ][\w’'-]*?(?: [A-ZÀ-Þ][\w’'-]*?){0,3}))[’']s? (?:partner|counterpart|sister|twin|paired|support) (?:province|county|city|prefecture|district|town|region|municipality) (?:is|was|has been) (?P<two>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){0,3})"
)
IS_SISTER = re.compile(
    r"\b(?P<verb>(?:is|was|became|has been|remains) (?:the |an? )(?:sister|partner|twin|counterpart)(?: (?:hospital|school|city|county|town|village|province|institution|unit|university))? (?:of|to))(?= )"
)
TOOK_PAIR = re.compile(
    r"\b(?P<verb>took over|takes over|inherited|assumed) (?:the |its )?(?:pairing|twinning|partnership|counterpart support|support|assistance) (?:with|of|for|to) (?P<whom>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){0,3})(?: from (?P<old>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){0,3}))?"
)


def _sisters(phrases: Phrases) -> Iterator[Edge]:
    for m in PARTNER_IS.finditer(phrases.masked):
        ends = [End(*m.span(name), phrases.sort(*m.span(name))) for name in ("one", "two")]
        if all(e.sort in ("place", "name", "") for e in ends):
            yield Edge("pairs_with", ends[0], ends[1], m.span(), "'its partner is'")
    for m in IS_SISTER.finditer(phrases.masked):
        near, far = phrases.left(m.start()), phrases.right(m.end())
        if len(near) == len(far) == 1 and all(e.sort in ("place", "body", "firm") for e in (*near, *far)):
            yield Edge("pairs_with", near[0], far[0], m.span(), f"'{m['verb']}'")
    for m in TOOK_PAIR.finditer(phrases.masked):
        whom = End(*m.span("whom"), "place")
        for one in phrases.left(m.start()):
            if one.sort == "place":
                yield Edge("pairs_with", one, whom, m.span("verb"), f"'{m['verb']} the pairing'")
        if m["old"]:
            yield Edge("pairs_with", End(*m.span("old"), "place"), whom, m.span("verb"), "'from' whom it was taken over", True)  # fmt: skip


SHAPES: tuple[tuple[Callable[[Phrases], Iterator[Edge]], tuple[str, ...]], ...] = (
    (_handed, ("control", "management", "responsib", "charge", "oversight", "supervis", "command", "authority", "leadership", "administration", "the running", "direction", "took over", "takes over", "taken over", "day-to-day", "daily", "everyday", "routine", "guidance", "auspices")),
    (_costs, ("cost", "expense", "fee", "charges", "travel", "transport", "food", "meals", "board", "lodging", "housing", "electricity", "heating", "equipment", "insurance", "wages", "salaries", "premium", "rent", "bedding", "uniform", "upkeep", "bill", " from ")),
    (_named, (", now", ", today", ", since", ", later", ", subsequently", ", afterwards", " name")),
    (_sisters, ("partner", "counterpart", "sister", "twin", "pairing", "support", "assistance")),
    (_partners, ("partners", "twins", "sister ", "partner ", "counterparts", "a pair")),
)  # fmt: skip
"""What reads a sentence, and stems of which one stands in every sentence that it reads."""
