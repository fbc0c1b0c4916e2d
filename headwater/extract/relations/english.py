"""English relations: words that relate (verbs_en), with a typed phrase on either side of them."""
# Patterns are data and stay on one line.

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from headwater.extract import patterns as re
from headwater.extract.context.places import RANKS, Mention
from headwater.extract.relations import counted_en, further_en, governs_en, handed_en, named_en
from headwater.extract.relations.clauses_en import NEVER, clause_subject, group, subjects
from headwater.extract.relations.edge import Edge, End
from headwater.extract.relations.phrases_en import Phrases
from headwater.extract.relations.verbs_en import NOT_FOUNDED, VERBS, Verb

SUPPORT = re.compile(
    r"(?<![\w-])(?:supports?|supported|aids?|aided|assists?|assisted|helps?|helped|twins?)(?![\w-])", re.I
)
PAIRED = re.compile(
    r"(?:counterpart|pair(?:ing|ed)|partner|twinning|one-to-one) (?:aid|assistance|support|help|province|city|programme|program|scheme|relations?)|counterpart|pairing[- ]assistance|\bpairs are\b|pairings?\b",
    re.I,
)
LINKED = re.compile(
    r"(?<![\w-])(?P<verb>(?:pair|link|match|join|twinn?|partner)(?:s|ed|ing|es)?)(?![\w-])(?! (?:up )?with\b| (?:aid|assistance|support|programme|program|scheme|relation|system|arrangement|work|plan|policy|architecture|campaign|mechanism)s?\b|-)",
    re.I,
)
ASSIGNED = re.compile(
    r"(?<![\w-])(?:assign(?:s|ed|ing)?|designat(?:es|ed|ing)|task(?:s|ed|ing)|select(?:s|ed|ing)|order(?:s|ed|ing)?|mobili[sz](?:es|ed|ing)|requir(?:es|ed|ing)) ",
    re.I,
)
TO_HELP = re.compile(r"\s*to (?:support|assist|aid|help|pair(?: up)? with)(?![\w-])", re.I)
WITH = re.compile(r"\s*(?:up )?(?:with|and|to)(?![\w-])(?! (?:support|assist|aid|help|be|provide)\b)")
BETWEEN = re.compile(
    r"(?:pairing|paired|counterpart|twinning|partnership|pair)(?:[ -][a-z]+){0,4} (?:between|of) (?=[A-Z])",
    re.I,
)
EACH_OTHER = re.compile(
    r"(?<![\w-])(?:paired|twinned|matched|partnered)(?: up)?(?: with each other)?(?! (?:with|up|to)\b)(?![\w-])"
)
BEHALF = re.compile(r"(?:on behalf of|in the name of)(?![\w-])")

_NOUN = re.compile(r"\b(?:an?|the|its|their|his|her|this|annual|first|yearly|latest|own)\s+$")
OCCASION = re.compile(
    r"(?i)\b(?:conference|forum|congress|summit|symposium|session|meeting|festival|talks)\b"
)
FOR_WHOM = re.compile(r"on (?:the )?(?P<whom>[^,.;:’']{2,50})[’']s? behalf(?P<by> by\b)?", re.I)


def find(text: str, places: Sequence[Mention], officials: dict[str, str], cued: bool) -> Iterator[Edge]:
    """Yield the edges of a sentence; `cued`: the heading above speaks of pairing."""
    low = text.lower()
    present = {stem for stem in STEMS if stem in low}
    verbs = [v for v in VERBS if not present.isdisjoint(v.stems)]
    shapes = [read for read, stems in SHAPES if not present.isdisjoint(stems)]
    paired = cued or (not present.isdisjoint(PAIR_STEMS) and bool(PAIRED.search(text)))
    if not (verbs or shapes or paired) or text.rstrip('”" ')[-1:] == "?":
        return
    phrases = Phrases(text, places, officials)
    for verb in (*verbs, SUPPORTS) if paired else verbs:
        for match in verb.words.finditer(phrases.masked):
            yield from _edges(phrases, verb, match.span())
    for read in shapes:
        yield from read(phrases)


def _edges(phrases: Phrases, verb: Verb, at: tuple[int, int]) -> Iterator[Edge]:
    said = group(phrases, at[0])
    if said is None:
        return
    start, words, ended = said
    if (
        verb.shape == "ovs"
        and not verb.bare
        and not re.search(r"\b(?:is|are|was|were|been|being|be)\b", words)
    ):
        return
    near = subjects(phrases, start, words, verb)
    if verb.relation == "reports_to" and _NOUN.search(phrases.masked, max(0, at[0] - 24), at[0]):
        return  # "in a report to its committee"
    far = phrases.right(at[1])
    if verb.relation == "reports_to" and len(far) == 1:
        far = list(_and_to(phrases, far[0]))
    if verb.shape == "ovs" and far and (more := governs_en.AND_BY.match(phrases.masked, far[-1].end)):
        far = [*far, *phrases.right(more.end())]
    firsts, seconds = (near, far) if verb.shape == "svo" else (far, near)
    why = f"'{phrases.text[at[0] : at[1]].strip(' ,')}' between the two"
    yield from edges(phrases, verb, firsts, seconds, (at, why, ended))


def _and_to(phrases: Phrases, end: End) -> Iterator[End]:
    """Both whom one reports to: "to Osk and to the committee"."""
    joint = re.search(r",? and to (?:the )?", phrases.text[end.start : end.end])
    if joint is None:
        yield end
        return
    for span in ((end.start, end.start + joint.start()), (end.start + joint.end(), end.end)):
        sort = phrases.sort(*span)
        yield End(*span, "body" if sort == "place" else sort)  # a city that is reported to is its government


def edges(
    phrases: Phrases,
    verb: Verb,
    firsts: list[End],
    seconds: list[End],
    told: tuple[tuple[int, int], str, bool],
) -> Iterator[Edge]:
    """Join every subject to every object, or each to its own where the sentence says "respectively"."""
    at, why, ended = told
    twins = "twin" in why and not phrases.negative
    if verb.relation == "pairs_with" and twins and any(e.sort == "place" for e in (*firsts, *seconds)):
        firsts, seconds = (
            [replace(e, sort="place") if e.sort == "name" else e for e in ends] for ends in (firsts, seconds)
        )
    subjects_ = [e for e in firsts if e.sort in verb.subjects or e.pronoun]
    objects = [e for e in seconds if e.sort in verb.objects or (e.pronoun and verb.shape == "ovs")]
    if len(subjects_) != len(firsts) or len(objects) != len(seconds):
        return
    if verb.relation == "founded" and any(_begun(phrases, e) for e in objects):
        return
    both = len(subjects_) > 1 and len(subjects_) == len(objects)
    if both and "respectively" in phrases.masked:
        pairs = list(zip(subjects_, objects, strict=True))
    else:
        pairs = [(s, o) for s in subjects_ for o in objects]
    for s, o in pairs:
        if s.start < o.end and o.start < s.end:
            continue
        edge = Edge(verb.relation, s, o, at, why, ended)
        made = oriented(phrases, edge) if verb.relation == "pairs_with" else edge
        if made is not None and fits(phrases, made):
            yield made


def _begun(phrases: Phrases, end: End) -> bool:
    """Tell whether what is launched is an activity and no institution or programme with a name."""
    words = phrases.text[end.start : end.end]
    named = (words.split()[-1][:1].isupper() and words[:1].isupper()) or phrases.text[
        end.end : end.end + 1
    ] in ("”", '"')
    if OCCASION.search(words):
        return True  # who opens a forum has not founded it
    return bool(NOT_FOUNDED.search(words)) and not named


def fits(phrases: Phrases, edge: Edge) -> bool:
    """Tell whether two ends can stand in this relation to each other."""
    s, o = edge.subject.sort, edge.object.sort
    if edge.relation == "part_of" and edge.subject.pronoun:
        return o in ("body", "programme")
    if edge.relation == "part_of":
        one = {"body", "firm"}
        if s == "name" and o == "body":
            return True
        if s == "place":
            return o == "programme" and phrases.text[edge.subject.start].isupper()
        return (s in one and o in one) or (s in ("programme", "name", "paper") and o == "programme")
    if edge.relation == "renamed":
        return s == o or "name" in (s, o)
    if edge.relation == "directs":
        if s == "people":
            return (
                bool(re.search(r"(?i)managers?$", phrases.text[edge.subject.start : edge.subject.end]))
                and o == "people"
            )
        return not (s == "firm" and o not in ("people", "firm", "programme")) and not (
            s == "place" and o == "firm"
        )
    if edge.relation == "funds":
        return not (s == "programme" and o == "place")
    return True


def oriented(phrases: Phrases, edge: Edge) -> Edge | None:
    """Turn a pairing so that the helper is its subject; None for two that do not pair."""
    s, o = edge.subject, edge.object
    if s.pronoun or o.pronoun:
        return edge
    order = {"place": 0, "body": 1, "firm": 1, "officials": 2, "people": 2, "families": 4}
    if (s.sort == "people" and o.sort == "people") or {s.sort, o.sort} == {"people", "place"}:
        return None
    if "families" in (s.sort, o.sort) and not {"officials", "body", "people", "firm"} & {s.sort, o.sort}:
        return None
    if (
        "officials" in (s.sort, o.sort)
        and s.sort != "families"
        and o.sort not in ("families", "place", "people")
    ):
        return None
    if (
        "people" in (s.sort, o.sort)
        and "officials" not in (s.sort, o.sort)
        and "families" not in (s.sort, o.sort)
    ):
        return None
    swap = order.get(s.sort, 3) > order.get(o.sort, 3) and {s.sort, o.sort} != {"officials", "place"}
    if s.sort == "families":
        swap = True
    elif s.sort == o.sort == "place":
        swap = rank(phrases, s) > rank(phrases, o)
    elif {s.sort, o.sort} == {"place", "body"}:
        swap = s.sort == "body" and rank(phrases, o) <= 2
    return replace(edge, subject=o, object=s) if swap else edge


def rank(phrases: Phrases, end: End) -> int:
    """Return how far down a place stands: 2 a province, 3 a prefecture, 4 a county; 2 if nothing tells."""
    found = [m for m in phrases.places if m.start >= end.start and m.end <= end.end]
    if found and found[0].start == end.start:
        return RANKS.get(found[0].kind, 3)
    words = phrases.text[end.start : end.end].lower()
    for kind, n in (
        ("province", 2),
        ("municipalit", 2),
        ("prefecture", 3),
        ("cities", 3),
        ("count", 4),
        ("district", 4),
        ("township", 5),
        ("village", 6),
    ):
        if kind in words:
            return n
    return 2


def _linked(phrases: Phrases) -> Iterator[Edge]:
    """ "The plan linked A with B", "designating A to support B", "B was paired by the council with A"."""
    verb = next(v for v in VERBS if v.relation == "pairs_with")
    for pattern, second in ((LINKED, WITH), (ASSIGNED, TO_HELP)):
        for match in pattern.finditer(phrases.masked):
            if group(phrases, match.start()) is None:
                continue
            firsts = phrases.right(match.end())
            if not firsts:
                continue
            joint = second.match(phrases.masked, firsts[-1].end) or second.match(
                phrases.masked, _gap(phrases, firsts[-1].end)
            )
            if joint is None:
                continue
            if pattern is LINKED and not all(e.sort in ("place", "officials", "body") for e in firsts):
                continue
            why = f"'{match[0].strip()} … {joint[0].strip()}' joins the two"
            yield from edges(phrases, verb, firsts, phrases.right(joint.end()), (match.span(), why, False))


def _between(phrases: Phrases) -> Iterator[Edge]:
    """A nominal pairing between two places ("an agreement between A and B"), or two places that "are paired"."""
    verb = next(v for v in VERBS if v.relation == "pairs_with")
    for match in BETWEEN.finditer(phrases.masked):
        ends = phrases.right(match.end(), both=True)
        if len(ends) == 2 and group(phrases, match.start()):
            yield from edges(phrases, verb, ends[:1], ends[1:], (match.span(), f"'{match[0]}'", False))
    for match in EACH_OTHER.finditer(phrases.masked):
        told = group(phrases, match.start())
        ends = phrases.left(told[0]) if told and re.search(r"\b(?:are|were|been)\b", told[1]) else []
        if told and len(ends) == 2 and all(e.sort == "place" for e in ends):
            yield from edges(phrases, verb, ends[:1], ends[1:], (match.span(), f"'{match[0]}'", told[2]))


def _gap(phrases: Phrases, offset: int) -> int:
    """Skip a bracket that was masked."""
    while offset < len(phrases.masked) and phrases.masked[offset] in ' ”"':
        offset += 1
    return max(offset - 1, 0)


def _behalf(phrases: Phrases) -> Iterator[Edge]:
    """ "Agencies recruit workers on behalf of the county": who acts is the subject of the clause."""
    verb = next(v for v in VERBS if v.relation == "acts_for")
    for match in FOR_WHOM.finditer(phrases.masked):
        whom = End(*match.span("whom"), phrases.sort(*match.span("whom")))
        by = phrases.right(match.end()) if match["by"] else clause_subject(phrases, match.start())
        yield from edges(phrases, verb, by, [whom], (match.span(), "'on … behalf'", False))
    for match in BEHALF.finditer(phrases.masked):
        firsts = clause_subject(phrases, match.start())
        if NEVER.search(phrases.masked, max(0, match.start() - 80), match.start()):
            continue
        why = f"'{match[0]}'"
        yield from edges(phrases, verb, firsts, phrases.right(match.end()), (match.span(), why, False))


PAIR_STEMS = ("pair", "counterpart", "partner", "twin", "one-to-one")
PAIRS = next(v for v in VERBS if v.relation == "pairs_with")
SUPPORTS = replace(PAIRS, words=SUPPORT, objects=frozenset({"place"}), subjects=frozenset({"place", "body"}))
"""Who "supports" whom in words on pairing."""
SHAPES: tuple[tuple[Callable[[Phrases], Iterator[Edge]], tuple[str, ...]], ...] = (
    (
        _linked,
        (
            *PAIR_STEMS,
            "link",
            "match",
            "join",
            "assign",
            "designat",
            "task",
            "select",
            "order",
            "mobili",
            "requir",
        ),
    ),
    (_between, PAIR_STEMS),
    (_behalf, ("behalf", "in the name of")),
    *named_en.SHAPES,
    *further_en.SHAPES,
    *governs_en.SHAPES,
    *handed_en.SHAPES,
    *counted_en.SHAPES,
)
"""What reads a sentence besides the verbs, and stems of which one stands in every sentence that it reads."""
STEMS = sorted({stem for v in VERBS for stem in v.stems} | {stem for _, stems in SHAPES for stem in stems})
