"""Further English relations, by the shape of a phrase: brackets with a former name, who was given which families, money that
is sent on, and offices that are set up inside another's.

"(formerly the Lamp Service)", "each clerk was assigned three families", "channels money from the province to firms",
"placed its office inside the Ministry", "a company that the prefecture founded in 2018".
"""
# Patterns are data and stay on one line.

from collections.abc import Callable, Iterator

from headwater.extract import patterns as re
from headwater.extract.relations.clauses_en import clause_subject, group
from headwater.extract.relations.edge import Edge, End
from headwater.extract.relations.phrases_en import Phrases

FORMERLY = re.compile(
    r" ?\((?P<how>formerly|previously|originally|until recently|until \d{4}|earlier|once|now|renamed|since renamed)(?: also)?(?: known as| called| named)?(?: as)?,? (?:the |as )?(?P<name>[A-ZÀ-Þ“\"‘][^()]{2,60}?)(?:,? (?:until|before|since|from) [^()]{3,20})?\)"
)
GIVEN = re.compile(
    r"\b(?:is|are|was|were|been|being) (?P<verb>assigned|allotted|allocated|given)(?= (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|between|up to|at least)\b)"
)
GIVEN_TO = re.compile(
    r"\b(?:is|are|was|were|been|being) (?P<verb>assigned|attached|allotted|linked) (?:to|with)(?= (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|between|up to|at least)\b)"
)
CHANNELS = re.compile(
    r"\b(?:channel(?:s|ed|led)?|funnel(?:s|ed|led)?|direct(?:s|ed)?|distribut(?:es|ed)|disburs(?:es|ed)|transfer(?:s|red)|pass(?:es|ed)(?: on)?|sen(?:ds|t)) (?P<what>(?:[a-z]+ )?(?:money|funds?|funding|grants?|subsidies|[$€£¥]?\d[\d,.]*[^.,;:]{0,24}?(?:yuan|dollars|euros|crowns|marks|pounds|renminbi|RMB))[^.,;:]{0,50}?) (?:to|into)(?= )"
)
INSIDE = re.compile(
    r"\b(?:plac(?:es|ed)|put|hous(?:es|ed)|locat(?:es|ed)|set up|opened|established|created|embed(?:s|ded)|based) (?P<part>(?:its|their|the|an?) (?:[A-Z][\w’'-]+ |[a-z]+ ){0,4}?(?:[Oo]ffice|[Ss]ecretariat|[Hh]eadquarters|[Uu]nit|[Dd]epartment|[Bb]ureau|[Cc]entre|[Cc]enter|[Bb]ranch))(?: \([^()]{1,20}\))? (?:inside|within|in|under|at)(?= (?:the )?[A-Z])"
)
MADE = re.compile(
    r"\b(?P<what>(?:an?|the) (?:[\w’'-]+ ){0,3}?(?:company|firm|fund|foundation|office|bureau|centre|center|cooperative|association|agency|school|college|institute|group|committee|corporation|programme|program|scheme)) (?:that|which) (?P<who>(?:the )?[\w’' -]{3,50}?) (?P<verb>founded|set up|established|created|launched)\b"
)
JOINED = re.compile(
    r"(?<![\w-])(?P<verb>join(?:s|ed))(?= the (?:[\w’'“”-]+ ){0,4}?(?:programme|program|scheme|project|initiative|alliance|association|union|federation|network|pact)\b)"
)


def _formerly(phrases: Phrases) -> Iterator[Edge]:
    for match in FORMERLY.finditer(phrases.text):
        near = phrases.left(match.start())
        name = match.span("name")
        if len(near) != 1 or near[0].sort not in ("body", "programme", "firm", "name", "place"):
            continue
        if not phrases.text[near[0].start].isupper():
            continue
        other = End(*name, near[0].sort)
        old, new = (
            (near[0], other) if match["how"] in ("now", "renamed", "since renamed") else (other, near[0])
        )
        yield Edge("renamed", old, new, match.span(), f"'{match['how']}' in brackets")


def _given(phrases: Phrases) -> Iterator[Edge]:
    """Each clerk was assigned three families."""
    for match in (*GIVEN.finditer(phrases.masked), *GIVEN_TO.finditer(phrases.masked)):
        told = group(phrases, match.start())
        who = phrases.left(told[0]) if told else []
        whom = phrases.right(match.end())
        if len(who) != 1 or len(whom) != 1:
            continue
        if who[0].sort in ("officials", "body", "people") and whom[0].sort == "families":
            yield Edge("pairs_with", who[0], whom[0], match.span(), f"'{match['verb']}' so many families")


def _channels(phrases: Phrases) -> Iterator[Edge]:
    for match in CHANNELS.finditer(phrases.masked):
        told = group(phrases, match.start())
        if told is None:
            continue
        who = phrases.left(told[0])
        if not who or who[0].sort not in ("body", "place", "firm", "programme"):
            who = clause_subject(phrases, told[0])
        for one in who:
            for other in phrases.right(match.end()):
                if (
                    one.sort in ("body", "place", "firm", "programme")
                    and other.sort
                    in (
                        "body",
                        "place",
                        "firm",
                        "programme",
                    )
                    and one.start != other.start
                ):
                    yield Edge("funds", one, other, match.span(), "'money … to'", told[2])


def _inside(phrases: Phrases) -> Iterator[Edge]:
    for match in INSIDE.finditer(phrases.text):
        whole = phrases.right(match.end())
        if len(whole) == 1 and whole[0].sort == "body" and group(phrases, match.start()):
            start = match.start("part")
            start += len("the ") if match["part"].startswith("the ") else 0
            yield Edge(
                "part_of", End(start, match.end("part"), "body"), whole[0], match.span(), "set up inside it"
            )


def _made(phrases: Phrases) -> Iterator[Edge]:
    """A company that the prefecture founded; its name where that stands before a comma."""
    for match in MADE.finditer(phrases.masked):
        start, end = match.span("who")
        start += 4 if match["who"].startswith("the ") else 0
        sort = phrases.sort(start, end)
        what = End(*match.span("what"), "body")
        if match["what"].startswith(("a ", "an ")) and phrases.masked[: match.start()].endswith(", "):
            named = phrases.left(match.start() - 2)
            if len(named) == 1 and phrases.text[named[0].start].isupper():
                what = named[0]
        if sort in ("place", "body", "firm", "official", "families", "people"):
            yield Edge(
                "founded", End(start, end, sort), what, match.span("verb"), f"'that … {match['verb']}'"
            )


def _joined(phrases: Phrases) -> Iterator[Edge]:
    for match in JOINED.finditer(phrases.masked):
        told = group(phrases, match.start())
        who, whole = phrases.left(told[0]) if told else [], phrases.right(match.end())
        if len(whole) == 1 and who and all(e.sort in ("place", "body", "firm") for e in who):
            for one in who:
                if phrases.text[one.start].isupper():
                    yield Edge("part_of", one, whole[0], match.span(), f"'{match['verb']}'")


_RUN = r"(?:[A-ZÀ-Þ][\w’'&-]*(?: (?:of|for|and|&|on) (?=[A-ZÀ-Þ])| )?){1,6}"
OWNED = re.compile(
    rf"(?P<part>{_RUN}), (?:an? |the )?(?:[a-z-]+ ){{0,3}}?(?:subsidiary|affiliate|unit|arm|branch|division|department|member|agency|body|office|institution|commission|company|organ|institute|group) (?:of|under|within|attached to|subordinate to|affiliated (?:with|to)|owned by|belonging to) (?=(?:the )?[A-Z])"
)
HEADED = re.compile(
    r"(?P<verb>headed|led|chaired|run|directed)(?: (?:since|until|from) (?:[A-Z][a-z]+ )?\d{4})? by (?:its |the )?(?P<name>[A-ZÀ-Þ][\w’'-]+(?: [A-Z]\.)? [A-ZÀ-Þ][\w’'-]+)(?=[,.;]| (?:and|since|until|who|from|in)\b)"
)
WITH_MONEY = re.compile(
    r"(?P<verb>built|set up|opened|renovated|equipped|established|founded|created|launched|bought|paid for|restored|run)(?: (?:in|on) [^,.;]{3,20}?)? (?:with|using|on|from) (?:[a-z]+ ){0,2}?(?:money|funds?|funding|grants?|donations?|[$€£¥]?\d[\d,.]*(?: (?:million|billion|thousand))? ?(?:yuan|dollars|euros|crowns|marks|pounds|renminbi|RMB)(?: in (?:aid|funds|grants))?) (?:from|provided by|given by|donated by)(?= )"
)
AGREED = re.compile(
    r"(?P<verb>sign(?:s|ed)|conclud(?:es|ed)|reached|agreed on|formed|entered(?: into)?) (?:an? |the )?(?:[a-z]+ )?(?:twinning|pairing|pair-up|counterpart|sister[- ](?:city|county|school)|friendship)\b"
)


def _owned(phrases: Phrases) -> Iterator[Edge]:
    for match in OWNED.finditer(phrases.masked):
        whole, (start, end) = phrases.right(match.end()), match.span("part")
        while (word := phrases.text[start:end].split(" ", maxsplit=1)[0]) in (
            "The",
            "At",
            "In",
            "From",
            "By",
            "For",
        ):
            start += len(word) + 1
        part = (start, end)
        if (
            len(whole) == 1
            and phrases.sort(*part) in ("body", "firm")
            and whole[0].sort in ("body", "firm", "place")
        ):
            yield Edge(
                "part_of", End(*part, phrases.sort(*part)), whole[0], match.span(), "whose part it is called"
            )


def _headed(phrases: Phrases) -> Iterator[Edge]:
    """A body that is headed by somebody: at its head one holds an office."""
    for match in HEADED.finditer(phrases.masked):
        told = group(phrases, match.start())
        near = phrases.left(
            match.start() - 2 if phrases.masked[: match.start()].endswith(", ") else (told or (0,))[0]
        )
        if phrases.text[slice(*match.span("name"))] in phrases.officials or phrases.sort(
            *match.span("name")
        ) not in ("name", ""):
            continue
        if told and len(near) == 1 and near[0].sort == "body":
            yield Edge(
                "directs",
                End(*match.span("name"), "official"),
                near[0],
                match.span(),
                f"'{match['verb']} by'",
                told[2],
            )


def _with_money(phrases: Phrases) -> Iterator[Edge]:
    for match in WITH_MONEY.finditer(phrases.masked):
        told = group(phrases, match.start())
        if told is None:
            continue
        near = phrases.left(match.start() - 2 if phrases.masked[: match.start()].endswith(", ") else told[0])
        for one in phrases.right(match.end()):
            if (
                len(near) == 1
                and one.sort in ("body", "place", "firm", "name", "families")
                and near[0].sort in ("body", "firm", "programme", "place")
            ):
                yield Edge("funds", one, near[0], match.span(), "'with money from'")


def _agreed(phrases: Phrases) -> Iterator[Edge]:
    for match in AGREED.finditer(phrases.masked):
        told = group(phrases, match.start())
        ends = phrases.left(told[0]) if told else []
        if (
            len(ends) == 2
            and all(e.sort in ("place", "name", "body") for e in ends)
            and any(e.sort == "place" for e in ends)
        ):
            yield Edge("pairs_with", ends[0], ends[1], match.span(), f"'{match[0]}'")


SHAPES: tuple[tuple[Callable[[Phrases], Iterator[Edge]], tuple[str, ...]], ...] = (
    (
        _formerly,
        (
            "(formerly",
            "(previously",
            "(originally",
            "(until",
            "(earlier",
            "(once",
            "(now",
            "(renamed",
            "(since",
        ),
    ),
    (_given, ("assigned", "allotted", "allocated", "given", "attached", "linked")),
    (_channels, ("channel", "funnel", "direct", "distribut", "disburs", "transfer", "pass", "sent", "sends")),
    (_inside, ("plac", "put", "hous", "locat", "set up", "opened", "establish", "creat", "embed", "based")),
    (_made, ("founded", "set up", "established", "created", "launched")),
    (_joined, ("join",)),
    (
        _owned,
        (
            "subsidiary of",
            "affiliate of",
            "unit of",
            "arm of",
            "branch of",
            "division of",
            "department of",
            "member of",
            "agency of",
            "body of",
            " under ",
            " within ",
            "attached to",
            "subordinate to",
            "affiliated",
            "owned by",
            "belonging to",
        ),
    ),
    (_headed, ("headed ", "led ", "chaired ", "run ", "directed ")),
    (
        _with_money,
        (
            "money from",
            "fund",
            "grant",
            "donat",
            "yuan",
            "dollar",
            "euro",
            "crowns",
            "marks",
            "pounds",
            "renminbi",
            "rmb",
        ),
    ),
    (_agreed, ("twinning", "pairing", "pair-up", "counterpart", "sister", "friendship")),
)
"""What reads a sentence, and stems of which one stands in every sentence that it reads."""
