"""What somebody is called, whatever the words: "known to all as Black Brother"."""

from collections.abc import Iterator, Set
from dataclasses import dataclass

from headwater.extract import patterns as re
from headwater.extract.context import gazetteer
from headwater.extract.people import latin_names as names
from headwater.extract.people import latin_words as words
from headwater.extract.people.latin_cues import THING

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢİĪŁŃŇŌŐŒŘŚŞŠŤŪŮŰŹŻŽƏ"
LETTER = "A-Za-zÀ-ÖØ-öø-ɏḀ-ỿʼ’'"
_CALLS = r"(?:(?:man|woman|trader|boy|girl|neighbou?r|driver|farmer|herder|guard|cook|fellow|stranger|relative|prisoner|inmate|[a-z]{3,}er) called|kn(?:ew|ows?|own) (?:\w+ ){0,4}?(?:only |simply |better )?as|nicknamed|nickname (?:is|was)|(?:call(?:s|ed)?|name[ds]?) (?:him|her|me|the (?:boy|girl|man|woman|child|baby))|goes by|(?:sign(?:s|ed|ing)?|writ(?:es|ing)|wrote|post(?:s|ed|ing)?|publish(?:es|ed)|blog(?:s|ged)) (?:only )?(?:as|under (?:the (?:pen |user ?)?name(?: of)?|her|his)(?: (?:pen )?name)?)|alias|pseudonym(?: is| was)?|(?:I|we|they|people|everyone|everybody|all|neighbou?rs|villagers|friends|who|whom) (?:shall |will |’ll |'ll |only )?call(?:s|ed)?|referred to (?:here |below )?as|a\.k\.a\.|aka|answers? to|(?:girl|boy|man|woman|child|baby|friend|neighbour|cellmate|guard) (?:named|called))"
_WHO = rf"[{UPPER}][{LETTER}]+(?: [{UPPER}][{LETTER}]+){{0,2}}"
NICKNAMED = re.compile(rf"(?:\b{_CALLS}|(?P<or>, or)) (?:the )?[“\"‘']?(?P<who>{_WHO})(?=[”\"’'.,;:)]| )")
SOMEBODY = re.compile(
    r"\b(?:trader|driver|seller|farmer|herder|stranger|smith|baker|tailor|butcher|man|woman|boy|girl|neighbou?r|him|her|who|whom|guard|prisoner|brother|sister|fellow|friend|cellmate|child|he|she|nickname\w*)\b",
    re.I,
)
NICKNAMED_LEAD = re.compile(rf"\b{_CALLS} (?:the )?[“\"‘']?{_WHO}[”\"’']?$")


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a sentence: offsets, its words, the kind of title before it ("" for none), how sure it is."""

    start: int
    end: int
    parts: tuple[str, ...]
    title: str
    sure: int
    lead: int


def nicknamed(text: str, found: list[Name], lower: Set[str]) -> Iterator[Name]:
    """What somebody is called, whatever the words: "known to all as Black Brother"."""
    for match in NICKNAMED.finditer(text):
        start, end = match.span("who")
        if any(n.start < end and start < n.end for n in found) or match["who"] in gazetteer.forms():
            continue
        lead = match.start()
        if (
            match["or"]
            and not any(lead - 3 < n.end <= lead for n in found)
            and not NICKNAMED_LEAD.search(text[max(0, lead - 60) : lead])
        ):
            continue
        pieces = match["who"].split(" ")
        if THING.match(text[end : end + 40]):
            continue
        plain = all(w.lower() in words.COMMON or w.lower() in lower for w in pieces)
        if plain and not SOMEBODY.search(text[max(0, lead - 80) : match.start("who")]):
            continue
        if any(
            w.lower() in words.ORGAN or w.lower() in words.OUTLETS or names.folded(w) in words.PRONOUNS
            for w in pieces
        ):
            continue
        yield Name(start, end, tuple(names.folded(w) for w in pieces), "p", 2, start)


NUMBERED = re.compile(
    r"\b(?P<who>(?:Witness|Victim|Detainee|Interviewee|Respondent|Informant|Participant|Worker|Survivor|Resident|Villager|Student|Patient|Inmate|Prisoner|Trainee|Informer|Speaker|Subject|Woman|Man|Girl|Boy|Child|Person) (?:[Nn]o\. ?|#)?(?:\d{1,3}|[A-Z]\.(?= [a-z])|[A-Z]{1,2}\d{0,3}))(?![\w.]\w|\w|,\d| (?:percent|per cent|%))"
)
"""People under a number or a letter: Worker 12, Interviewee 7, Detainee B."""


CODED = re.compile(
    r"\b(?P<who>[A-Z]{1,3}-?\d{1,3})(?=,? ?[(]?(?:f|m|F|M|female|male|man|woman|aged|\d\d)\b(?!\.)|,? (?:said|told|recalled|explained|remembered|added)\b)"
)
"""People under a code, with their sex, age or speech: R-04, f, 41."""


def numbered(text: str, found: list[Name]) -> Iterator[Name]:
    """Yield people under a number, and take what was found of them out of `found`."""
    for match in NUMBERED.finditer(text):
        start, end = match.span("who")
        if match["who"].startswith("Child ") and re.match(r" (?:and|of) ", text[end:]):
            continue
        found[:] = [n for n in found if not (n.start < end and start < n.end)]
        yield Name(start, end, (names.folded(match["who"].replace(" ", "")),), "p", 3, start)
    for match in CODED.finditer(text):
        if not any(n.start < match.end() and match.start() < n.end for n in found):
            yield Name(match.start(), match.end(), (match["who"].lower(),), "p", 3, match.start())
