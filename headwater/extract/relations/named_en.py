"""English relations that are told by the shape of a phrase and not by one verb: names, parts, moves, expansions."""
# Patterns are data and stay on one line.

from collections.abc import Callable, Iterator

from headwater.extract import patterns as re
from headwater.extract.relations.clauses_en import first_phrase, group, subjects
from headwater.extract.relations.edge import Edge, End
from headwater.extract.relations.phrases_en import Phrases
from headwater.extract.relations.verbs_en import Verb

ALSO = re.compile(
    r"(?:,? \(?(?:is |was |are |were |which is |which was |had been )?(?:also|otherwise|better|officially|commonly|popularly|locally|formally|widely|sometimes|informally) (?:known|called|referred to|named|termed|dubbed|translated|rendered)(?: (?:locally|officially|in Chinese|in Uyghur|in English))?(?: as)?|, (?:known as|known in [A-Z]\w+ as|called|or simply|abbreviated as|shortened to|a\.k\.a\.|aka)|,? (?:is|was) (?:abbreviated (?:as|to)|known as|short for)) (?:the |as )?",
    re.I,
)
RENAMED = re.compile(
    r"(?<![\w-])(?:[Rr]enam(?:es|ed|ing)|[Rr]ebrand(?:s|ed|ing)|[Rr]etitl(?:es|ed|ing))(?! (?:as|to|into)\b| [“\"])"
)
AS = re.compile(r"[^,;.]{0,40}?\s(?:as|to|into)(?: the)?(?=\s)")
PART = re.compile(r"(?:^|(?<=[,;] )|(?<=[.] ))[Aa]s part of ")
APPOSED = re.compile(
    r"(?:, (?:itself |now |then )?(?:part|a member|one arm|one branch) of (?=(?:the )?[A-Z])|, (?:an? |the |one of (?:the )?)(?:[a-z]+ ){0,2}?(?:departments?|divisions?|branch|unit|arm|office|subsidiary|organ|part|affiliate|section) of )"
)
UNDER = re.compile(r" under the ")
OF = re.compile(
    r"(?P<part>(?:[A-Z][\w’'&-]+ (?:(?:of|for|and|on) )?){0,6}(?:Department|Office|Bureau|Committee|Division|Commission|Group|Section|Directorate|Branch|Leading Group|Command|Academy|Administration))\s+of (?:the )?(?=[A-Z])"
)
WITHIN = re.compile(
    r"(?P<part>(?:Department|Faculty|School|Institute|Centre|Center|College|Division|Section) of [A-Z][\w’'-]+(?:(?: and| of)? [A-Z][\w’'-]+){0,4}), (?P<whole>(?:the )?(?:[A-Z][\w’'-]+ (?:of )?){0,3}(?:University(?: of [A-Z]\w+)?|Academy(?: of [A-Z]\w+)?|Institute(?: of [A-Z]\w+)?))"
)
"""Where somebody works: "Department of Geography, Example University"."""
OWNED = re.compile(
    r"(?P<whole>(?:[A-Z][\w&-]*|of|and|for|on|the)(?: (?:[A-Z][\w&-]*|of|and|for|on|the)){0,7})[’']s? +(?P<part>(?:[A-Z][\w&-]+ (?:(?:of|for|and|on) (?:the )?)?){0,6}[A-Z][\w&-]+)"
)
MOVED = re.compile(
    r"(?<![\w-])(?P<verb>transfer(?:s|red|ring)?|relocat(?:es|ed|ing|e)|dispatch(?:es|ed|ing)?|deploy(?:s|ed|ing)?|sen(?:ds|t|d)|export(?:s|ed|ing)?|mov(?:es|ed))(?![\w-])(?! to support)",
    re.I,
)
ADJECTIVE = re.compile(
    r"(?:\b(?:the|a|an|some|many|most|of|these|those|all|newly|other|employs?|employed|hired?|hires)|\d) $"
)
"""Before "transferred" where it is an adjective: 400 transferred workers."""
EXPANDED = re.compile(
    r"(?<![\w-])(?P<verb>expand(?:s|ed|ing)?|extend(?:s|ed|ing)?|widen(?:s|ed|ing)?)(?![\w-])", re.I
)
INCLUDE = re.compile(r"\s*(?:in (?:1[5-9]|20)\d\d )?to (?:include|cover|add|take in)(?![\w-])")
TO = re.compile(r"\s*(?:(?:in|on) [^,;.]{3,24}? )?(?:to|into)(?: work (?:in|at|for))?(?![\w-])")
FROM = re.compile(r"\s*from(?![\w-])")
BY = re.compile(r"\s*(?:in \d{4} )?by(?![\w-])")
DIRECTIVE = re.compile(
    r"(?:Following|Under|On|Upon|After|By|At)\s+(?P<who>[A-ZÀ-Þ][\w’'. -]{1,60}?)[’']s? (?:[a-z]+ )?(?:directives?|orders?|instructions?|request|command)s?,"
)
HAN_NAME = re.compile(r"\s*[(（][^()（）]*[\u3400-\u9fff\u0621-\u06ff][^()（）]*[)）]")
SURNAME = re.compile(
    r"\s*[(（][王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温][\u3400-\u9fff]{1,2}[)）]"
)
TRANSFERS = Verb(
    "transfers", "svo", MOVED, frozenset({"body", "place", "firm"}), frozenset({"people", "families"})
)
TRANSFERRED = Verb("transfers", "ovs", MOVED, TRANSFERS.subjects, TRANSFERS.objects)
PERSONAL = re.compile(r"\b(?:he|she|his|her|him|who|Mr|Mrs|Ms|born)\b")


def _renamed(phrases: Phrases) -> Iterator[Edge]:
    text = phrases.masked
    for match in RENAMED.finditer(text):
        old = phrases.right(match.end())
        joint = AS.match(text, old[-1].end) if old else None
        new = phrases.right(joint.end()) if joint else []
        if old and new and old[0].sort and new[0].sort and group(phrases, match.start()):
            whole = End(old[0].start, old[-1].end, old[-1].sort)
            yield Edge("renamed", whole, new[0], match.span(), f"'{match[0]} … as'")


def _ordered(phrases: Phrases) -> Iterator[Edge]:
    """ "Following Chen's directive, local governments organised ...": whom the order moves."""
    for match in DIRECTIVE.finditer(phrases.masked):
        start, end = match.span("who")
        sort = phrases.sort(start, end)
        if match["who"] in {
            part for name in phrases.officials for part in (name.split()[0], name.split()[-1])
        }:
            sort = "official"
        told = _after(phrases, match.end()) if sort in ("official", "body") else []
        if told and told[0].sort in ("body", "officials", "place"):
            yield Edge("directs", End(start, end, sort), told[0], match.span(), "the order that they follow")


def _after(phrases: Phrases, offset: int) -> list[End]:
    """The subject of the clause that follows a comma."""
    k = phrases.index(offset)
    for n in range(k, min(len(phrases.tokens) - 1, k + 12)):
        following = phrases.tokens[n + 1]
        if (
            following.low in ("soon", "then", "also")
            or following.low.endswith(("ed", "ly"))
            or following.low in ("set", "held", "began", "sent", "built", "gave")
        ):
            return phrases.left(following.start)
    return []


def _also(phrases: Phrases) -> Iterator[Edge]:
    text = phrases.masked
    for match in ALSO.finditer(text):
        if PERSONAL.search(text) and not HAN_NAME.search(phrases.text):
            continue
        one, two = phrases.left(match.start()), phrases.right(match.end())
        if not one or not two:
            continue
        first, second = one[-1], two[0]
        glossed = bool(HAN_NAME.match(phrases.text, first.end)) and not SURNAME.match(phrases.text, first.end)
        quoted = phrases.text[first.end : first.end + 1] in ("”", '"') or phrases.text[
            first.start - 1 : first.start
        ] in ("“", '"')
        typed = first.sort in ("programme", "body", "place", "paper", "firm")
        named = phrases.text[first.start : first.start + 1].isupper() or quoted
        if not (glossed or quoted or (typed and named)) or second.sort in (
            "",
            "families",
            "people",
            "officials",
            "official",
        ):
            continue
        if phrases.text[second.start].islower() and phrases.text[second.start - 1] not in '“"':
            continue
        if first.sort in ("official", "families", "people", "officials"):
            continue
        yield Edge("also_known_as", first, second, match.span(), f"'{match[0].strip(' ,(')}'")


def _parts(phrases: Phrases) -> Iterator[Edge]:
    text = phrases.masked
    for match in PART.finditer(text):
        whole = phrases.right(match.end())
        comma = text.find(",", whole[-1].end) if whole else -1
        part = _opening(phrases, comma + 1) if 0 <= comma <= (whole[-1].end + 2 if whole else 0) else None
        if part and len(whole) == 1 and whole[0].sort == "programme":
            yield Edge("part_of", part, whole[0], match.span(), "'as part of'")
    for match in APPOSED.finditer(text):
        one, two = phrases.left(match.start()), phrases.right(match.end())
        if len(one) == len(two) == 1 and one[0].sort in ("body", "firm") and two[0].sort in ("body", "firm"):
            yield Edge("part_of", one[0], two[0], match.span(), f"'{match[0].strip(' ,')}'")
    for match in (
        WITHIN.finditer(text) if "niversity" in text or "cademy" in text or "nstitute" in text else ()
    ):
        inner, outer = match.span("part"), match.span("whole")
        yield Edge(
            "part_of", End(*inner, "body"), End(*outer, "body"), match.span(), "a part, then its whole"
        )
    yield from _owned(phrases)
    for match in UNDER.finditer(text):
        one, two = phrases.left(match.start() + 1), phrases.right(match.end())
        bodies = one and two and one[-1].sort == two[0].sort == "body"
        if bodies and text[one[-1].start].isupper() and text[two[0].start].isupper():
            yield Edge("part_of", one[-1], two[0], match.span(), "'under' between two bodies")


def _owned(phrases: Phrases) -> Iterator[Edge]:
    """Yield the parts of bodies that are called theirs, or "of" them."""
    text = phrases.masked
    for match in OWNED.finditer(text):
        start, end = match.span("whole")
        start = _begun(text, start, end, LEADS | {"the", "of", "and", "for", "on"})
        whole_end, (first, last) = End(start, end, phrases.sort(start, end)), match.span("part")
        part = End(first, last, phrases.sort(first, last))
        if start < end and whole_end.sort == part.sort == "body" and text[start].isupper():
            yield Edge("part_of", part, whole_end, match.span(), "it is called its own")
    for match in OF.finditer(text):
        whole = phrases.right(match.end())
        first, last = match.span("part")
        first = _begun(text, first, last, LEADS)
        one = len(whole) == 1 and whole[0].sort == "body"
        if one and text[whole[0].start].isupper() and whole[0].start <= match.end() + 1:
            yield Edge("part_of", End(first, last, "body"), whole[0], match.span(), "'of' between two bodies")


LEADS = frozenset("The In Under At By For On From But And".split())
"""Words with capitals that lead to a name at the start of a sentence and are no part of it."""


def _begun(text: str, start: int, end: int, leads: frozenset[str]) -> int:
    while (word := text[start:end].split(" ", maxsplit=1)[0]) in leads:
        start += len(word) + 1
    return start


def _opening(phrases: Phrases, offset: int) -> End | None:
    """The subject that opens a clause: a name, or a typed phrase up to its head."""
    found = first_phrase(phrases, offset)
    return found if found and found.sort in ("programme", "name", "body", "paper") else None


def _moves(phrases: Phrases) -> Iterator[Edge]:
    """Who transfers whom where: the institution to the place or firm; without one, from place to place."""
    text = phrases.masked
    for match in MOVED.finditer(text):
        told = group(phrases, match.start())
        if told is None or ADJECTIVE.search(text, max(0, match.start() - 30), match.start()):
            continue
        start, words, ended = told
        passive = bool(re.search(r"\b(?:is|are|was|were|been|being)\b", words))
        who = subjects(phrases, start, words, TRANSFERRED if passive else TRANSFERS)
        moved = phrases.left(start) if passive else phrases.right(match.end())
        if not moved or moved[-1].sort not in ("people", "families"):
            continue
        at = match.end() if passive else moved[-1].end
        actor: list[End] = [] if passive else who
        for _ in range(3):
            if (by := BY.match(text, at)) and passive:
                actor = phrases.right(by.end())
                at = actor[-1].end if actor else by.end()
            elif (source := FROM.match(text, at)) and (found := phrases.right(source.end())):
                actor = actor or (found if passive else [])
                at = found[-1].end
        to = TO.match(text, at)
        ends = phrases.right(to.end()) if to else []
        ends = [e for e in ends if e.sort in ("place", "firm", "body")] or (moved if not to else [])
        for s in actor:
            for o in ends:
                if (
                    s.sort in ("body", "place", "firm")
                    and s.start != o.start
                    and (o.end <= s.start or s.end <= o.start)
                ):
                    yield Edge("transfers", s, o, match.span(), f"'{match[0]}' … 'to'", ended)


def _widened(phrases: Phrases) -> Iterator[Edge]:
    for match in EXPANDED.finditer(phrases.masked):
        yield from _expanded(phrases, match)


def _expanded(phrases: Phrases, match: re.Match[str]) -> Iterator[Edge]:
    """A programme that is expanded to include places."""
    told = group(phrases, match.start())
    if told is None:
        return
    passive = bool(re.search(r"\b(?:is|are|was|were|been)\b", told[1]))
    whole = phrases.left(told[0]) if passive else phrases.right(match.end())
    at = match.end() if passive else (whole[-1].end if whole else match.end())
    include = INCLUDE.match(phrases.masked, at)
    if include and whole and whole[-1].sort == "programme":
        for end in phrases.right(include.end()):
            if end.sort in ("place", "body"):
                yield Edge("part_of", end, whole[-1], match.span(), "'expanded to include'")


SHAPES: tuple[tuple[Callable[[Phrases], Iterator[Edge]], tuple[str, ...]], ...] = (
    (
        _also,
        (
            "also",
            "known as",
            "called",
            "otherwise",
            "officially",
            "commonly",
            "better",
            "abbrev",
            "a.k.a",
            "aka",
            "referred",
            "termed",
            "dubbed",
            "simply",
            "short for",
            "shortened",
            "popular",
            "locally",
            "widely",
            "sometimes",
            "formal",
        ),
    ),
    (_parts, ("as part of", "’s ", "'s ", "’ ", "of ", " under the ")),
    (_moves, ("transfer", "relocat", "dispatch", "deploy", "sent", "send", "export", "move")),
    (_renamed, ("renam", "brand", "retitl")),
    (_widened, ("expand", "extend", "widen")),
    (_ordered, ("directive", "order", "instruction", "request", "command")),
)
"""What reads a sentence, and stems of which one stands in every sentence that it reads."""
