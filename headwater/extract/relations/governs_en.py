"""English relations by the shape of a clause: who runs what, lists of pairs, money "for" somebody, what used to be called.

"Inga Solberg, who runs the Centre", "chaired by the deputy governor, Alma Reyes", "Anshel with Mirov, Porth with Tiska",
"Marren supports Odo, Tull supports Besk", "each county has one city as its partner", "funds for the hostels come from".
"""
# Patterns are data and stay on one line.

from collections.abc import Callable, Iterator

from headwater.extract import patterns as re
from headwater.extract.relations.clauses_en import NEVER
from headwater.extract.relations.edge import Edge, End
from headwater.extract.relations.offices_en import NAME, NOT_NAME
from headwater.extract.relations.phrases_en import Phrases

WHO_RUNS = re.compile(
    rf"(?<![\w-])(?:Dr\.? |Professor |Prof\.? )?{NAME},? (?:\([^()]{{1,40}}\),? )?who (?:has |had |now |then |also |still )?(?P<verb>directs|directed|heads|headed|runs|ran|leads|led|manages|managed|oversees|oversaw|chairs|chaired|presides over|presided over)(?! (?:to|into|out|away|off|up|down|for|a shop)\b)"
)
NAMED_RUNS = re.compile(
    rf"(?:(?<=^)|(?<=[.;:,“] )|(?<=and )|(?<=that )){NAME},? (?:(?:who|which) [^,.;]{{3,60}}, )?(?P<verb>(?:now |also |still |currently )?(?:heads|headed|leads|led|directs|directed|chairs|chaired)|(?:is|was|has been|had been) (?:now |also )?(?:in charge of|at the head of|the head of)) (?=(?:the |its |an? )?(?:[A-Z][\w’'-]*|county|prefectural|regional|provincial|city|township|work|leading|task))"
)
_OFFICE = r"(?:[A-Za-z]+[- ]){0,3}?(?i:secretary|governor|minister|premier|president|mayor|chairman|chairwoman|commissioner|magistrate|director|head|chief|prefect)"
BY_OFFICE = re.compile(
    rf"(?P<verb>chaired|headed|led|presided over|directed|run)(?: (?:until|since|from) \d{{4}})? by (?:the |its |a )?(?P<office>{_OFFICE}(?: of (?:the )?[A-Za-z][\w’'-]*(?: [A-Z][\w’'-]+){{0,3}})?)(?:,? {NAME})?(?=[,.;:]| (?:and|who|since|until|from|in|sits|has)\b)"
)
_PLACE = r"(?:[A-ZÀ-Þ][\w’'-]+(?: (?:of )?[A-ZÀ-Þ][\w’'-]+){0,3})"
WITH = re.compile(
    rf"(?P<one>{_PLACE}) (?:is |was |are )?(?:paired |twinned |matched )?with (?:the )?(?:[a-z]+ (?:town|city|port|county|district) of )?(?P<two>{_PLACE})(?=,|;|\.| and |$)"
)
CUED = re.compile(r"\b(?:pair\w*|twin\w*|partner\w*|match\w*|counterpart|sponsor\w*)\b", re.I)
HELPS = re.compile(
    rf"(?P<one>{_PLACE})(?: with its [a-z]+ [a-z]+)? (?P<verb>supports|helps|aids|assists|looks after|takes care of|is responsible for|sponsors) (?:the )?(?P<two>{_PLACE})(?=,|;|\.| and |$)"
)
AS_PARTNER = re.compile(
    r"(?:[Ee]ach|[Ee]very)(?: of the)? (?P<two>[\w’'-]+(?: [\w’'-]+){0,3}?) (?:normally |usually |now |also )?(?:has|had|gets|received|was given) (?P<one>(?:an?|one|two|its own) [a-z]+(?: [a-z]+){0,3}?) as (?:its|an?|the) (?:partner|counterpart|sponsor|helper|donor|twin)\b"
)
MONEY_FOR = re.compile(
    r"\b(?:[Tt]he )?(?:[Mm]oney|[Ff]unds|[Ff]unding|[Ff]inance) for (?:the )?(?P<two>[^.,;:]{3,50}?) (?P<verb>comes?|came|is drawn|flows?|flowed|is provided|was provided) (?:mainly |largely |entirely )?(?:from|by) "
)
WAGES = re.compile(
    r"(?<![\w-])(?P<verb>pays?|paid|covers?|covered|meets|met|bears?|bore) (?:for )?the (?:wages|salaries|pay|costs?|rent|fees|expenses|upkeep|board) (?:of|for) (?:the |its )?"
)
USED_TO_BE = re.compile(
    rf"\b(?:[Ww]hat (?:used to be|was once|had been|was)(?: called| known as)?|[Tt]he former) (?:the |an? )?(?P<old>[“\"]?[A-Za-z][^.,;:]{{2,60}}?[”\"]?) (?:(?:then |later |now )?became|is now(?: called| known as)?|turned into|now goes by the name of) (?:the |an? )?(?P<new>[“\"]?{_PLACE}[”\"]?|[“\"][^“”\"]{{3,40}}[”\"])"
)
AND_BY = re.compile(r",? and (?:also )?by (?:the )?")


def _runs(phrases: Phrases) -> Iterator[Edge]:
    """Who directs or chairs a body or a programme, by name."""
    for m in WHO_RUNS.finditer(phrases.masked):
        if NOT_NAME.search(m["name"]) or NEVER.search(phrases.masked, m.end("name"), m.end()):
            continue
        whole = phrases.right(m.end())
        if len(whole) == 1 and whole[0].sort in ("body", "programme"):
            kind = "chairs" if m["verb"].startswith(("chair", "presid")) else "directs"
            who = End(*m.span("name"), "official")
            yield Edge(kind, who, whole[0], m.span("verb"), f"'who {m['verb']}'", m["verb"] in PAST)  # type: ignore[arg-type]
    for m in NAMED_RUNS.finditer(phrases.masked):
        whole = phrases.right(m.end())
        if not NOT_NAME.search(m["name"]) and len(whole) == 1 and whole[0].sort == "body":
            kind = "chairs" if "chair" in m["verb"] else "directs"
            yield Edge(kind, End(*m.span("name"), "official"), whole[0], m.span("verb"), f"'{m['verb']}'")  # type: ignore[arg-type]
    for m in BY_OFFICE.finditer(phrases.masked):
        comma = phrases.masked[: m.start()].rstrip().endswith(",")
        near = phrases.left(len(phrases.masked[: m.start()].rstrip(" ,")) if comma else m.start())
        if not near and (was := re.search(r"(?:is|are|was|were|be|been) $", phrases.masked[: m.start()])):
            near = phrases.left(was.start())
        if len(near) != 1 or near[0].sort not in ("body", "programme") or _number(phrases, near[0]):
            continue
        named = m["name"] and not NOT_NAME.search(m["name"])
        who = End(*m.span("name" if named else "office"), "official")
        kind = "chairs" if m["verb"].startswith(("chair", "presid")) else "directs"
        yield Edge(kind, who, near[0], m.span("verb"), f"'{m['verb']} by'")  # type: ignore[arg-type]


PAST: frozenset[str] = frozenset()
"""The tense of a report says nothing of whether somebody still runs it."""


def _number(phrases: Phrases, end: End) -> bool:
    return phrases.text[end.start : end.start + 1].isdigit()


def _pairs(phrases: Phrases) -> Iterator[Edge]:
    """Lists of pairs: each with its own partner; two at least."""
    text = phrases.masked
    for pattern, told in ((WITH, CUED), (HELPS, None)):
        found = list(pattern.finditer(text))
        if len(found) < 2 or (told and not told.search(text)):
            continue
        for m in found:
            one, two = _places(phrases, m.span("one")), _places(phrases, m.span("two"))
            if one and two:
                yield Edge("pairs_with", one, two, m.span(), "one of a list of pairs")
    for m in AS_PARTNER.finditer(text):
        one, two = (End(*m.span(name), phrases.sort(*m.span(name))) for name in ("one", "two"))
        if one.sort in ("place", "body") and two.sort in ("place", "body"):
            yield Edge("pairs_with", one, two, m.span(), "'as its partner'")


def _places(phrases: Phrases, span: tuple[int, int]) -> End | None:
    start, end = span
    while (word := phrases.text[start:end].split(" ", maxsplit=1)[0]) in _LEADS and " " in phrases.text[
        start:end
    ]:
        start += len(word) + 1
    sort = phrases.sort(start, end)
    return End(start, end, "place") if sort in ("place", "name", "") and word not in _LEADS else None


_LEADS = frozenset("The In Under At By For And But With From Then While So Since".split())


def _money(phrases: Phrases) -> Iterator[Edge]:
    for m in MONEY_FOR.finditer(phrases.masked):
        two = End(*m.span("two"), "body")
        for one in phrases.right(m.end()):
            if one.sort in ("body", "place", "firm", "programme", "name"):
                yield Edge("funds", one, two, m.span(), f"'money for … {m['verb']} from'")
    for m in WAGES.finditer(phrases.masked):
        near, far = phrases.left(m.start()), phrases.right(m.end())
        if len(near) == 1 and near[0].sort in ("body", "place", "firm") and far and far[0].sort:
            yield Edge("funds", near[0], far[0], m.span(), f"'{m['verb']} the wages of'")


def _used_to_be(phrases: Phrases) -> Iterator[Edge]:
    for m in USED_TO_BE.finditer(phrases.text):
        old, new = (_unquoted(phrases, m.span(name)) for name in ("old", "new"))
        if phrases.text[slice(*old)] not in ("", "it", "this"):
            yield Edge(
                "renamed", End(*old, "name"), End(*new, "name"), m.span(), "'what used to be … became'"
            )


def _unquoted(phrases: Phrases, span: tuple[int, int]) -> tuple[int, int]:
    words = phrases.text[slice(*span)]
    return span[0] + (words[:1] in '“"'), span[1] - (words[-1:] in '”"')


SHAPES: tuple[tuple[Callable[[Phrases], Iterator[Edge]], tuple[str, ...]], ...] = (
    (_runs, (" heads ", " headed ", " leads ", " led ", " directs ", " directed ", " chair", "in charge of", "head of", " who ", "ed by", "led by", "run by", "over by")),
    (_pairs, (" with ", "support", "helps", "aids", "assists", "looks after", "responsible", "partner", "counterpart", "sponsor")),
    (_money, ("money for", "funds for", "funding for", "the wages", "the salaries", "the cost", "the rent", "the fees", "the upkeep", "the board", "the pay")),
    (_used_to_be, ("used to be", "was once", "had been", "what was", "the former")),
)  # fmt: skip
"""What reads a sentence, and stems of which one stands in every sentence that it reads."""
